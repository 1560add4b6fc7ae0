//! The index of a crawl: where the records of chosen pages are in its WARC files.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Lines, Seek as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{Array as _, AsArray as _, RecordBatch};
use arrow::compute::cast;
use arrow::csv::ReaderBuilder;
use arrow::csv::reader::Format;
use arrow::datatypes::{DataType, Field, Int64Type, Schema};
use arrow::error::ArrowError;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::error::AuditError;
use crate::fault::Fault;

/// The columns of a table: file, offset, length. The first are those of
/// [`PageWriter`](crate::PageWriter), the others those of Common Crawl's columnar index
/// (<https://github.com/commoncrawl/cc-index-table>), the last those of CDXJ.
const COLUMNS: [[&str; 3]; 3] = [
    ["warc_file", "warc_offset", "warc_length"],
    ["warc_filename", "warc_record_offset", "warc_record_length"],
    ["filename", "offset", "length"],
];

/// Where a record is: a row of a crawl's index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordPlace {
    /// The WARC file, as a path below the folder of the crawl.
    pub file: String,
    /// The byte of the file at which the record, or its gzip member or zstd frame, begins.
    pub offset: u64,
    /// The bytes of the record in the file.
    pub length: u64,
}

/// The rows of a crawl's index, one batch in memory at a time.
///
/// An index is Parquet or CSV with a line of names, or else CDXJ or lines of JSON
/// (<https://specs.webrecorder.net/cdxj/0.1.0/>). File, offset and length are named `warc_file`,
/// `warc_offset` and `warc_length` as in the Parquet of [`PageWriter`](crate::PageWriter),
/// `warc_filename`, `warc_record_offset` and `warc_record_length` as in Common Crawl's columnar
/// index, or `filename`, `offset` and `length` as in CDXJ. Others are not read.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let folder = tempfile::tempdir()?;
/// let file = folder.path().join("index.csv");
/// std::fs::write(&file, "warc_file,warc_offset,warc_length\na.warc.gz,512,300\n")?;
/// let places: Result<Vec<_>, _> = byline_audit::RecordIndex::open(&file)?.collect();
/// assert_eq!(places?[0].offset, 512);
/// # Ok(())
/// # }
/// ```
pub struct RecordIndex {
    path: PathBuf,
    rows: Rows,
    /// The rows of the batch that were not returned yet.
    ready: std::vec::IntoIter<Result<RecordPlace, String>>,
    /// The rows that were returned.
    count: u64,
    is_over: bool,
}

enum Rows {
    Batches(Box<dyn Iterator<Item = Result<RecordBatch, ArrowError>> + Send>),
    Lines(Lines<BufReader<File>>),
}

impl RecordIndex {
    /// Opens an index: Parquet by the ending `.parquet`, `.parq` or `.pq`, CSV by `.csv`, lines
    /// of JSON or CDXJ otherwise.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the file cannot be read, or its table lacks the columns.
    pub fn open(path: &Path) -> Result<Self, AuditError> {
        let error = |source| AuditError::file(path, source);
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        let rows = match ending.to_str() {
            Some("parquet" | "parq" | "pq") => parquet(path)?,
            Some("csv") => csv(path)?,
            _ => Rows::Lines(BufReader::new(File::open(path).map_err(error)?).lines()),
        };
        Ok(Self {
            path: path.to_owned(),
            rows,
            ready: Vec::new().into_iter(),
            count: 0,
            is_over: false,
        })
    }

    /// The next row that was read; none at the end.
    fn read(&mut self) -> Option<Result<RecordPlace, String>> {
        loop {
            if let Some(row) = self.ready.next() {
                return Some(row);
            }
            match &mut self.rows {
                Rows::Batches(batches) => match batches.next()? {
                    Ok(batch) => self.ready = of_batch(&batch).into_iter(),
                    Err(error) => return Some(Err(error.to_string())),
                },
                Rows::Lines(lines) => match lines.next()? {
                    Ok(line) if line.trim().is_empty() => {}
                    Ok(line) => return Some(of_line(&line)),
                    Err(error) => return Some(Err(error.to_string())),
                },
            }
        }
    }
}

/// Ends after the first row that cannot be read.
impl Iterator for RecordIndex {
    type Item = Result<RecordPlace, AuditError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let Some(row) = self.read() else {
            self.is_over = true;
            return None;
        };
        self.count += 1;
        self.is_over = row.is_err();
        Some(row.map_err(|message| AuditError::Index {
            path: self.path.clone(),
            row: self.count,
            message,
        }))
    }
}

impl std::fmt::Debug for RecordIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecordIndex")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

fn parquet(path: &Path) -> Result<Rows, AuditError> {
    let damaged = |error| AuditError::Damaged(Fault::of_metadata(path, &error));
    let file = File::open(path).map_err(|source| AuditError::file(path, source))?;
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).map_err(damaged)?;
    let columns = columns(path, reader.schema())?;
    let mask = ProjectionMask::columns(reader.parquet_schema(), columns);
    let batches = reader.with_projection(mask).build().map_err(damaged)?;
    Ok(Rows::Batches(Box::new(batches)))
}

fn csv(path: &Path) -> Result<Rows, AuditError> {
    let error = |source| AuditError::file(path, source);
    let malformed = |error: ArrowError| AuditError::Index {
        path: path.to_owned(),
        row: 0,
        message: error.to_string(),
    };
    let mut file = File::open(path).map_err(error)?;
    let format = Format::default().with_header(true);
    let (names, _) = format.infer_schema(&file, Some(0)).map_err(malformed)?;
    columns(path, &names)?;
    file.rewind().map_err(error)?;
    let names = names.fields().iter();
    let texts = names.map(|name| Field::new(name.name(), DataType::Utf8, true));
    let schema = Schema::new(texts.collect::<Vec<_>>());
    let reader = ReaderBuilder::new(Arc::new(schema)).with_header(true);
    let batches = reader.build(file).map_err(malformed)?;
    Ok(Rows::Batches(Box::new(batches)))
}

/// The names of the three columns in a table.
fn columns(path: &Path, schema: &Schema) -> Result<[&'static str; 3], AuditError> {
    let has_all = |names: &&[&str; 3]| {
        let mut names = names.iter();
        names.all(|name| schema.field_with_name(name).is_ok())
    };
    COLUMNS.iter().find(has_all).copied().ok_or_else(|| {
        let fields = schema.fields().iter();
        let found: Vec<_> = fields.map(|field| field.name().as_str()).collect();
        let [file, offset, length] = COLUMNS.first().copied().unwrap_or_default();
        AuditError::Index {
            path: path.to_owned(),
            row: 0,
            message: format!(
                "expected the columns {file}, {offset} and {length}, found {}",
                found.join(", ")
            ),
        }
    })
}

fn of_batch(batch: &RecordBatch) -> Vec<Result<RecordPlace, String>> {
    let named = COLUMNS.iter().find_map(|[file, offset, length]| {
        let column = |name: &str| batch.column_by_name(name);
        Some((column(file)?, column(offset)?, column(length)?))
    });
    let Some((files, offsets, lengths)) = named else {
        return vec![Err("expected three columns".to_owned())];
    };
    let cast = |column, to: &DataType| cast(column, to).map_err(|error| error.to_string());
    let columns = cast(files, &DataType::Utf8).and_then(|files| {
        let offsets = cast(offsets, &DataType::Int64)?;
        Ok((files, offsets, cast(lengths, &DataType::Int64)?))
    });
    let (files, offsets, lengths) = match columns {
        Ok(columns) => columns,
        Err(error) => return vec![Err(error)],
    };
    let (files, offsets) = (
        files.as_string::<i32>(),
        offsets.as_primitive::<Int64Type>(),
    );
    let lengths = lengths.as_primitive::<Int64Type>();
    let rows = 0..batch.num_rows();
    rows.map(|row| {
        let file = files.is_valid(row).then(|| files.value(row).to_owned());
        let number = |is_valid: bool, value: i64| is_valid.then(|| u64::try_from(value).ok());
        let offset = number(offsets.is_valid(row), offsets.value(row)).flatten();
        let length = number(lengths.is_valid(row), lengths.value(row)).flatten();
        place(file, offset, length)
    })
    .collect()
}

/// A line such as `az,example)/ 20240501100000 {"filename": "a.warc.gz", …}`.
fn of_line(line: &str) -> Result<RecordPlace, String> {
    let json = line.find('{').and_then(|start| line.get(start..));
    let json = json.ok_or_else(|| "expected an object of JSON, found none".to_owned())?;
    let fields: serde_json::Value =
        serde_json::from_str(json).map_err(|error| error.to_string())?;
    let [file, offset, length] = COLUMNS.last().copied().unwrap_or_default();
    // Common Crawl and pywb write numbers as text.
    let number = |name: &str| match fields.get(name)? {
        serde_json::Value::String(text) => text.parse().ok(),
        value => value.as_u64(),
    };
    let file = fields.get(file).and_then(serde_json::Value::as_str);
    place(file.map(str::to_owned), number(offset), number(length))
}

fn place(
    file: Option<String>,
    offset: Option<u64>,
    length: Option<u64>,
) -> Result<RecordPlace, String> {
    match (file, offset, length) {
        (Some(file), Some(offset), Some(length)) => Ok(RecordPlace {
            file,
            offset,
            length,
        }),
        _ => Err("expected a file, an offset and a length".to_owned()),
    }
}
