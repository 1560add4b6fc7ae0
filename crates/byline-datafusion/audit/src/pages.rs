//! Parquet of pages, written.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{
    ArrayBuilder, ArrayRef, Int32Builder, Int64Builder, RecordBatch, StringBuilder,
};
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

/// Where a page comes from: what its WARC record and its response said.
///
/// The fields are columns of the Parquet that [`PageWriter`] writes, beside `url` and `html`; a
/// field that is not known is null.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Provenance {
    /// The name of the WARC file, without its folder.
    pub warc_file: Option<String>,
    /// The byte of that file at which the record begins; with packing, its gzip member.
    pub warc_offset: Option<u64>,
    /// The bytes of the record in that file; unknown if its gzip member holds other records too.
    pub warc_length: Option<u64>,
    /// The time of the capture as the record states it, such as `2024-05-01T10:00:00Z`.
    pub fetched_at: Option<String>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The language that the response or the `html` element declares.
    pub declared_language: Option<String>,
    /// Why the page is not whole; none if it is.
    pub truncated: Option<Truncation>,
    /// The digest of the body, such as `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`.
    pub digest: Option<String>,
}

/// Why a page is not whole. An audit does not accuse such a page: the link may have been in the
/// rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Truncation {
    /// `WARC-Truncated: length`: the crawler reads no longer pages.
    Length,
    /// `WARC-Truncated: time`: the crawler waited no longer.
    Time,
    /// `WARC-Truncated: disconnect`.
    Disconnect,
    /// `WARC-Truncated` with another reason.
    Unspecified,
    /// The page is longer than 16 MiB.
    Limit,
    /// The body is shorter than its header says, or its packing is damaged.
    Body,
    /// The record is damaged.
    Record,
}

impl Truncation {
    /// The value of the column `truncated`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Time => "time",
            Self::Disconnect => "disconnect",
            Self::Unspecified => "unspecified",
            Self::Limit => "limit",
            Self::Body => "body",
            Self::Record => "record",
        }
    }
}

/// Writes pages into a Parquet file with the columns `url` and `html`, and those of
/// [`Provenance`].
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
    rows: Columns,
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
        let schema = Columns::schema();
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
            rows: Columns::default(),
            pages: 0,
            bytes: 0,
            group_bytes: 0,
        })
    }

    /// Appends a page of unknown provenance.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the file cannot be written.
    pub fn push(&mut self, url: &str, html: &str) -> Result<(), AuditError> {
        self.push_with(url, html, &Provenance::default())
    }

    /// Appends a page.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the file cannot be written.
    pub fn push_with(
        &mut self,
        url: &str,
        html: &str,
        provenance: &Provenance,
    ) -> Result<(), AuditError> {
        // An Arrow array of text holds 2 GiB; a batch before a large page is written first.
        if self.bytes + html.len() > BATCH_BYTES {
            self.flush()?;
        }
        self.rows.push(url, html, provenance);
        self.pages += 1;
        self.bytes += url.len() + html.len();
        Ok(())
    }

    /// Ends the file, and says how many pages it has.
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
        if self.rows.urls.is_empty() {
            return Ok(());
        }
        self.group_bytes += std::mem::take(&mut self.bytes);
        let is_full = self.group_bytes >= ROW_GROUP_BYTES;
        if is_full {
            self.group_bytes = 0;
        }
        let columns: Result<RecordBatch, ArrowError> =
            RecordBatch::try_new(self.schema.clone(), self.rows.finish());
        columns
            .map_err(Into::into)
            .and_then(|batch| self.writer.write(&batch))
            .and_then(|()| if is_full { self.writer.flush() } else { Ok(()) })
            .map_err(|source| AuditError::write(&self.path, source))
    }
}

/// The columns of a batch.
#[derive(Debug, Default)]
struct Columns {
    urls: StringBuilder,
    html: StringBuilder,
    warc_file: StringBuilder,
    warc_offset: Int64Builder,
    warc_length: Int64Builder,
    fetched_at: StringBuilder,
    status: Int32Builder,
    declared_language: StringBuilder,
    truncated: StringBuilder,
    digest: StringBuilder,
}

impl Columns {
    fn schema() -> SchemaRef {
        let text = |name| Field::new(name, DataType::Utf8, true);
        Arc::new(Schema::new(vec![
            Field::new("url", DataType::Utf8, false),
            Field::new("html", DataType::Utf8, false),
            text("warc_file"),
            Field::new("warc_offset", DataType::Int64, true),
            Field::new("warc_length", DataType::Int64, true),
            text("fetched_at"),
            Field::new("status", DataType::Int32, true),
            text("declared_language"),
            text("truncated"),
            text("digest"),
        ]))
    }

    fn push(&mut self, url: &str, html: &str, from: &Provenance) {
        let number = |value: Option<u64>| value.and_then(|value| i64::try_from(value).ok());
        self.urls.append_value(url);
        self.html.append_value(html);
        self.warc_file.append_option(from.warc_file.as_deref());
        self.warc_offset.append_option(number(from.warc_offset));
        self.warc_length.append_option(number(from.warc_length));
        self.fetched_at.append_option(from.fetched_at.as_deref());
        self.status.append_option(from.status.map(i32::from));
        self.declared_language
            .append_option(from.declared_language.as_deref());
        self.truncated
            .append_option(from.truncated.map(Truncation::code));
        self.digest.append_option(from.digest.as_deref());
    }

    fn finish(&mut self) -> Vec<ArrayRef> {
        vec![
            Arc::new(self.urls.finish()),
            Arc::new(self.html.finish()),
            Arc::new(self.warc_file.finish()),
            Arc::new(self.warc_offset.finish()),
            Arc::new(self.warc_length.finish()),
            Arc::new(self.fetched_at.finish()),
            Arc::new(self.status.finish()),
            Arc::new(self.declared_language.finish()),
            Arc::new(self.truncated.finish()),
            Arc::new(self.digest.finish()),
        ]
    }
}
