//! Pages to audit, and answers to compare.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use byline_audit::{AuditError, PageWriter, Report, Section, write_demo};
use datafusion::arrow::array::{RecordBatch, StringArray};
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;
use tempfile::TempDir;

pub(crate) const POLICY: &str =
    r#"{"targets": [{"host": "example.az"}], "followable": "required"}"#;

/// A folder of Parquet files with so many pages each.
pub(crate) fn pages(files: u64, pages: u64, bytes: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for seed in 0..files {
        let file = folder.path().join(format!("pages-{seed:02}.parquet"));
        write_demo(PageWriter::create(&file).unwrap(), seed, pages, bytes).unwrap();
    }
    folder
}

/// Overwrites a part of a file's first row group; its end, which describes it, stays.
pub(crate) fn damage(folder: &Path, file: u64) -> PathBuf {
    let path = folder.join(format!("pages-{file:02}.parquet"));
    let mut bytes = std::fs::read(&path).unwrap();
    let third = bytes.len() / 3;
    bytes[third..2 * third].fill(0xa5);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The rows of all sections of a report, as text.
pub(crate) async fn sections(report: &Report) -> Result<Vec<Vec<String>>, AuditError> {
    let mut found = Vec::new();
    for section in Section::ALL {
        let rows = report.section(section).await?;
        found.push(rows_of(&rows.collect().await?));
    }
    Ok(found)
}

pub(crate) fn rows_of(batches: &[RecordBatch]) -> Vec<String> {
    let options = FormatOptions::new().with_null("NULL");
    let mut rows = Vec::new();
    for batch in batches {
        let columns = batch.columns().iter();
        let columns: Vec<_> = columns
            .map(|column| ArrayFormatter::try_new(column, &options).unwrap())
            .collect();
        for row in 0..batch.num_rows() {
            let cells: Vec<_> = columns
                .iter()
                .map(|cell| cell.value(row).to_string())
                .collect();
            rows.push(cells.join(" | "));
        }
    }
    rows
}

/// Writes Parquet of one row group of 20 MB, as writers do that count rows, and says how many
/// pages it has.
#[allow(dead_code, reason = "shared by tests that do not all need it")]
pub(crate) fn large_row_group(path: &Path) -> usize {
    const PAGES: usize = 1000;
    let padding = "x".repeat(20 << 10);
    let texts = |text: &dyn Fn(usize) -> String| -> Arc<StringArray> {
        Arc::new(StringArray::from_iter_values((0..PAGES).map(text)))
    };
    let url = texts(&|number| format!("https://a.example/{number}"));
    let html = texts(&|number| format!("<p>Page {number} of many.<!-- {padding} -->"));
    let batch = RecordBatch::try_from_iter([("url", url as _), ("html", html as _)]).unwrap();
    let properties = WriterProperties::builder().set_dictionary_enabled(false);
    let file = std::fs::File::create(path).unwrap();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties.build())).unwrap();
    writer.write(&batch).unwrap();
    assert_eq!(writer.close().unwrap().num_row_groups(), 1);
    PAGES
}
