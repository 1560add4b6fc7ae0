//! Where Parquet is damaged.
//!
//! An engine says what a decoder said, and seldom of which file: a task reads many. So after
//! a failure the files are read again, one row group at a time, until one does the same.

use std::fmt;
use std::path::{Path, PathBuf};

use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::errors::ParquetError;

use crate::bytes::Source;
use crate::error::AuditError;
use crate::location::{InputFile, Location};
use crate::table::ENDINGS;

/// A damaged place in a Parquet file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    file: PathBuf,
    row_group: Option<usize>,
    message: String,
}

impl Fault {
    pub(crate) fn of_metadata(file: &Path, error: &ParquetError) -> Self {
        Self {
            file: file.to_owned(),
            row_group: None,
            message: error.to_string(),
        }
    }

    /// The file; its address, if it is in an object store.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The row group, the first being 0; none if the file's end is damaged, which describes them.
    #[must_use]
    pub fn row_group(&self) -> Option<usize> {
        self.row_group
    }
}

/// As `pages.parquet, row group 3: ...`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        match self.row_group {
            Some(group) => write!(f, ", row group {group}")?,
            None => write!(f, ", file metadata")?,
        }
        write!(f, ": {}", self.message)
    }
}

/// The first damaged place of a Parquet file, or of the files in a folder and its
/// subfolders by name.
///
/// Every row group is decoded, one batch at a time: it takes as long as reading all of it.
///
/// # Errors
///
/// Returns [`AuditError`] if a file or folder cannot be opened.
pub fn find_fault(location: &Location) -> Result<Option<Fault>, AuditError> {
    for file in location.files(ENDINGS)? {
        if let Some((row_group, message)) = first_fault(&file)? {
            return Ok(Some(Fault {
                file: file.path,
                row_group,
                message,
            }));
        }
    }
    Ok(None)
}

fn first_fault(file: &InputFile) -> Result<Option<(Option<usize>, String)>, AuditError> {
    let source = Source::whole(file.open()?);
    let groups = match ParquetRecordBatchReaderBuilder::try_new(source.clone()) {
        Ok(reader) => reader.metadata().num_row_groups(),
        Err(error) => return Ok(Some((None, error.to_string()))),
    };
    for group in 0..groups {
        let decoded = ParquetRecordBatchReaderBuilder::try_new(source.clone())
            .map(|reader| reader.with_row_groups(vec![group]).with_batch_size(128))
            .and_then(|reader| reader.build());
        let fault = match decoded {
            Ok(batches) => batches
                .filter_map(Result::err)
                .map(|error| error.to_string())
                .next(),
            Err(error) => Some(error.to_string()),
        };
        if let Some(message) = fault {
            return Ok(Some((Some(group), message)));
        }
    }
    Ok(None)
}
