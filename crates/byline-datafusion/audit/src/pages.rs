//! Parquet of pages, written.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{RecordBatch, StringBuilder};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use arrow::error::ArrowError;
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;

use crate::error::AuditError;
use crate::file::OutputFile;

/// Bytes of pages that are handed to Parquet at once.
const BATCH_BYTES: usize = 4 << 20;
/// Bytes of a row group before compression. Parquet's own limit counts them after it, and pages
/// of one site pack to a fiftieth.
const ROW_GROUP_BYTES: usize = 64 << 20;

/// Writes pages into a Parquet file with the columns `url` and `html`.
///
/// Row groups have 64 MiB of pages, so that readers need little memory and several can share a
/// file. The file has a temporary name before
/// [`finish`](Self::finish).
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let folder = tempfile::tempdir()?;
/// let mut writer = byline_audit::PageWriter::create(&folder.path().join("pages.parquet"))?;
/// writer.push("https://a.example/1", "<p>Rain.")?;
/// assert_eq!(writer.finish()?, 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct PageWriter {
    path: PathBuf,
    schema: SchemaRef,
    writer: ArrowWriter<OutputFile>,
    urls: StringBuilder,
    html: StringBuilder,
    pages: u64,
    bytes: usize,
    group_bytes: usize,
}

impl PageWriter {
    /// Begins the file; [`finish`](Self::finish) replaces one of that name.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the file cannot be created.
    pub fn create(path: &Path) -> Result<Self, AuditError> {
        let column = |name| Field::new(name, DataType::Utf8, false);
        let schema = Arc::new(Schema::new(vec![column("url"), column("html")]));
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            // Each page is another: a dictionary would only be built and thrown away.
            .set_dictionary_enabled(false)
            .build();
        let writer =
            ArrowWriter::try_new(OutputFile::create(path)?, schema.clone(), Some(properties))
                .map_err(|source| AuditError::write(path, source))?;
        Ok(Self {
            path: path.to_owned(),
            schema,
            writer,
            urls: StringBuilder::new(),
            html: StringBuilder::new(),
            pages: 0,
            bytes: 0,
            group_bytes: 0,
        })
    }

    /// Appends a page.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the file cannot be written.
    pub fn push(&mut self, url: &str, html: &str) -> Result<(), AuditError> {
        // An Arrow array of text holds 2 GiB; a batch before a large page is written first.
        if self.bytes + html.len() > BATCH_BYTES {
            self.flush()?;
        }
        self.urls.append_value(url);
        self.html.append_value(html);
        self.pages += 1;
        self.bytes += url.len() + html.len();
        Ok(())
    }

    /// Ends the file, and tells how many pages it has.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the file cannot be written.
    pub fn finish(mut self) -> Result<u64, AuditError> {
        self.flush()?;
        let file = self.writer.into_inner();
        let file = file.map_err(|source| AuditError::write(&self.path, source))?;
        file.save()?;
        Ok(self.pages)
    }

    fn flush(&mut self) -> Result<(), AuditError> {
        if self.bytes == 0 {
            return Ok(());
        }
        self.group_bytes += std::mem::take(&mut self.bytes);
        let is_full = self.group_bytes >= ROW_GROUP_BYTES;
        if is_full {
            self.group_bytes = 0;
        }
        let columns: Result<RecordBatch, ArrowError> = RecordBatch::try_new(
            self.schema.clone(),
            vec![Arc::new(self.urls.finish()), Arc::new(self.html.finish())],
        );
        columns
            .map_err(Into::into)
            .and_then(|batch| self.writer.write(&batch))
            .and_then(|()| if is_full { self.writer.flush() } else { Ok(()) })
            .map_err(|source| AuditError::write(&self.path, source))
    }
}
