//! The table of pages: Parquet of any layout that writers leave.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::datasource::file_format::parquet::ParquetFormat;
use datafusion::datasource::listing::{
    ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl,
};
use datafusion::prelude::SessionContext;
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions};

use crate::bytes::Source;
use crate::error::AuditError;
use crate::fault::Fault;
use crate::location::{InputFile, Location};

/// The ends of the names of Parquet files.
pub(crate) const ENDINGS: &[&str] = &["parquet", "parq", "pq"];

/// Registers a Parquet file, or those of a folder and its subfolders, as the table `pages`.
///
/// Files are named `*.parquet`, `*.parq` or `*.pq`; names that begin with `.` or `_` are skipped.
/// Folders such as `year=2024` give a column `year` of text. The columns are those of all files:
/// a file that lacks one has nulls in it. A column of text is text in every file, whatever its
/// Arrow type; `html` as bytes stays bytes, which the functions decode as a browser does.
///
/// # Errors
///
/// Returns [`AuditError`] if there is no Parquet, a file of it is empty or damaged at its end,
/// where the columns are described, or has not the columns `url` and `html`.
pub async fn register_pages(
    session: &SessionContext,
    location: impl Into<Location>,
) -> Result<(), AuditError> {
    // Executors of a cluster have another working directory.
    let location = location.into().absolute()?;
    let found = location.files(ENDINGS)?;
    if found.is_empty() {
        let expected = "files named *.parquet, *.parq or *.pq";
        let path = location.to_string().into();
        return Err(AuditError::Empty { path, expected });
    }
    let schema = common_schema(&found)?;
    let partitions = partition_columns(&found, &schema);
    let format = Arc::new(ParquetFormat::default());
    let mut options = ListingOptions::new(format).with_file_extension("");
    let mut places = Vec::new();
    match partitions {
        // The engine reads partition values off a path below the folder that it lists.
        Some((columns, ending)) => {
            options = options
                .with_file_extension(ending)
                .with_table_partition_cols(columns);
            places.push(ListingTableUrl::try_new(location.folder_url()?, None)?);
        }
        None => {
            for file in &found {
                places.push(ListingTableUrl::try_new(file.url()?, None)?);
            }
        }
    }
    let config = ListingTableConfig::new_with_multi_paths(places)
        .with_listing_options(options)
        .with_schema(schema);
    session.register_table("pages", Arc::new(ListingTable::try_new(config)?))?;
    Ok(())
}

/// The columns of all files.
fn common_schema(found: &[InputFile]) -> Result<SchemaRef, AuditError> {
    let mut fields: Vec<Field> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for file in found {
        let schema = schema_of(file)?;
        for name in ["url", "html"] {
            let is_there = schema.field_with_name(name).is_ok_and(|field| {
                let kind = field.data_type();
                is_text(kind) || (name == "html" && is_bytes(kind))
            });
            if !is_there {
                return Err(columns_error(&file.path, &schema));
            }
        }
        for field in schema.fields() {
            let kind = match field.data_type() {
                kind if is_text(kind) => DataType::Utf8View,
                kind if is_bytes(kind) => DataType::BinaryView,
                kind => kind.clone(),
            };
            match places
                .get(field.name())
                .and_then(|place| fields.get_mut(*place))
            {
                None => {
                    places.insert(field.name().clone(), fields.len());
                    // A file without the column has nulls in it.
                    fields.push(Field::new(field.name(), kind, true));
                }
                Some(known) if *known.data_type() == kind => {}
                Some(known) if is_bytes(known.data_type()) && kind == DataType::Utf8View => {}
                Some(known)
                    if kind == DataType::BinaryView && *known.data_type() == DataType::Utf8View =>
                {
                    known.set_data_type(kind);
                }
                // Numbers of different widths and the like.
                Some(known) => known.set_data_type(DataType::Utf8View),
            }
        }
    }
    Ok(Arc::new(Schema::new(fields)))
}

fn schema_of(file: &InputFile) -> Result<SchemaRef, AuditError> {
    let source = Source::whole(file.open()?);
    match ArrowReaderMetadata::load(&source, ArrowReaderOptions::default()) {
        Ok(metadata) => Ok(metadata.schema().clone()),
        Err(error) => Err(AuditError::Damaged(Fault::of_metadata(&file.path, &error))),
    }
}

fn is_text(kind: &DataType) -> bool {
    match kind {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, values) => is_text(values),
        _ => false,
    }
}

fn is_bytes(kind: &DataType) -> bool {
    matches!(
        kind,
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView
    )
}

fn columns_error(file: &Path, schema: &Schema) -> AuditError {
    let fields = schema.fields().iter();
    let described = fields.map(|field| format!("{} ({})", field.name(), field.data_type()));
    AuditError::Columns {
        path: file.to_owned(),
        found: described.collect::<Vec<_>>().join(", "),
    }
}

/// The columns that folders such as `year=2024` give, and the one ending of all files; none if
/// there are no such folders, or not the same ones above every file.
fn partition_columns(
    found: &[InputFile],
    schema: &Schema,
) -> Option<(Vec<(String, DataType)>, String)> {
    let names = |file: &InputFile| -> Option<Vec<String>> {
        let parts = file.below.parent()?.iter();
        let parts = parts.map(|part| part.to_string_lossy());
        parts
            .map(|part| part.split_once('=').map(|(name, _)| name.to_owned()))
            .collect()
    };
    let first = found.first()?;
    let ending = first.path.extension()?.to_string_lossy().into_owned();
    let columns = names(first)?;
    let is_alike = |file: &InputFile| {
        names(file).as_ref() == Some(&columns)
            && file
                .path
                .extension()
                .is_some_and(|other| other.to_string_lossy() == ending)
    };
    let is_new = |name: &String| schema.field_with_name(name).is_err();
    if columns.is_empty() || !columns.iter().all(is_new) || !found.iter().all(is_alike) {
        return None;
    }
    let columns = columns.into_iter().map(|name| (name, DataType::Utf8));
    Some((columns.collect(), format!(".{ending}")))
}
