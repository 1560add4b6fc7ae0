//! Rows as a table for people, as CSV or as Parquet.

use std::io::{self, Write};

use arrow::array::RecordBatch;
use arrow::csv::WriterBuilder;
use arrow::util::pretty::pretty_format_batches;
use datafusion::error::DataFusionError;
use parquet::arrow::ArrowWriter;

use crate::error::AuditError;
use crate::query::Rows;

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutputFormat {
    /// A table in ASCII of the first rows, and how many more there are.
    Table {
        /// The rows that are shown.
        first: usize,
    },
    /// Comma-separated values with a line of names. A struct has to be taken apart by the
    /// query: CSV has none.
    Csv,
    /// Parquet.
    Parquet,
}

/// Writes rows as they come, and says how many there were.
///
/// # Errors
///
/// Returns [`AuditError`] if the query fails, or the rows cannot be written.
pub async fn write_rows(
    rows: Rows,
    format: OutputFormat,
    to: impl Write + Send,
) -> Result<usize, AuditError> {
    match format {
        OutputFormat::Table { first } => table(rows, first, to).await,
        OutputFormat::Csv => csv(rows, to).await,
        OutputFormat::Parquet => parquet(rows, to).await,
    }
}

async fn table(mut rows: Rows, first: usize, mut to: impl Write) -> Result<usize, AuditError> {
    let mut shown = vec![RecordBatch::new_empty(rows.schema())];
    let mut count = 0;
    while let Some(batch) = rows.next().await? {
        let room = first.saturating_sub(count);
        if room > 0 {
            shown.push(batch.slice(0, room.min(batch.num_rows())));
        }
        count += batch.num_rows();
    }
    let text = pretty_format_batches(&shown).map_err(DataFusionError::from)?;
    writeln!(to, "{text}").map_err(engine)?;
    if count > first {
        writeln!(to, "({} more rows)", count - first).map_err(engine)?;
    }
    Ok(count)
}

async fn csv(mut rows: Rows, to: impl Write) -> Result<usize, AuditError> {
    let mut writer = WriterBuilder::new().with_header(true).build(to);
    let mut count = 0;
    // An answer without rows has its names anyway.
    writer
        .write(&RecordBatch::new_empty(rows.schema()))
        .map_err(DataFusionError::from)?;
    while let Some(batch) = rows.next().await? {
        count += batch.num_rows();
        writer.write(&batch).map_err(DataFusionError::from)?;
    }
    writer.into_inner().flush().map_err(engine)?;
    Ok(count)
}

async fn parquet(mut rows: Rows, to: impl Write + Send) -> Result<usize, AuditError> {
    let mut writer =
        ArrowWriter::try_new(to, rows.schema(), None).map_err(DataFusionError::from)?;
    let mut count = 0;
    while let Some(batch) = rows.next().await? {
        count += batch.num_rows();
        writer.write(&batch).map_err(DataFusionError::from)?;
    }
    writer.close().map_err(DataFusionError::from)?;
    Ok(count)
}

fn engine(error: io::Error) -> AuditError {
    DataFusionError::from(error).into()
}
