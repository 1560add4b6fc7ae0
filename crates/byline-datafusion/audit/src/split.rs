//! Large row groups, shared by several partitions.
//!
//! The engine shares a file by byte ranges, and a row group is read whole by the partition in
//! whose range it begins: of a file with one row group, all other partitions read nothing. Here
//! the range of a partition selects the rows of a large group by its share of the group's bytes.
//! That needs no other plan: only the ranges are sent to the executors of a cluster.

use std::collections::HashMap;
use std::sync::Arc;

use datafusion::common::tree_node::{Transformed, TreeNode as _};
use datafusion::config::ConfigOptions;
use datafusion::datasource::listing::PartitionedFile;
use datafusion::datasource::physical_plan::parquet::{ParquetAccessPlan, RowGroupAccess};
use datafusion::datasource::physical_plan::{
    FileGroup, FileScanConfig, FileScanConfigBuilder, ParquetSource,
};
use datafusion::datasource::source::DataSourceExec;
use datafusion::error::Result as EngineResult;
use datafusion::object_store::path::Path as ObjectPath;
use datafusion::physical_optimizer::PhysicalOptimizerRule;
use datafusion::physical_plan::ExecutionPlan;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, RowSelection, RowSelector,
};
use parquet::file::metadata::RowGroupMetaData;
use url::Url;

use crate::bytes::Source;
use crate::error::AuditError;
use crate::fault::Fault;
use crate::location::InputFile;

/// Bytes of a row group, before compression, from which on its rows are shared. A partition that
/// reads a part of a group takes all its packed bytes from the disk, which is little beside the
/// work on its pages.
const SHARED_BYTES: i64 = 4 << 20;

/// The last rule of an engine in this process. An executor does it with the plan of a task.
#[derive(Debug)]
pub(crate) struct SplitRowGroups;

impl PhysicalOptimizerRule for SplitRowGroups {
    fn optimize(
        &self,
        plan: Arc<dyn ExecutionPlan>,
        _: &ConfigOptions,
    ) -> EngineResult<Arc<dyn ExecutionPlan>> {
        split_row_groups(plan)
    }

    fn name(&self) -> &str {
        "split_row_groups"
    }

    fn schema_check(&self) -> bool {
        true
    }
}

/// The same plan, in which the byte ranges of Parquet files select rows of large row groups.
pub(crate) fn split_row_groups(
    plan: Arc<dyn ExecutionPlan>,
) -> EngineResult<Arc<dyn ExecutionPlan>> {
    let split = plan.transform_up(|node| {
        let source = node.downcast_ref::<DataSourceExec>();
        let scan = source.and_then(|source| source.downcast_to_file_source::<ParquetSource>());
        let Some((scan, _)) = scan else {
            return Ok(Transformed::no(node));
        };
        Ok(match split_scan(scan) {
            Some(scan) => Transformed::yes(DataSourceExec::from_data_source(scan) as _),
            None => Transformed::no(node),
        })
    })?;
    Ok(split.data)
}

/// The scan with rows selected; none if it has no large row group that several partitions share.
fn split_scan(scan: &FileScanConfig) -> Option<FileScanConfig> {
    let mut known = HashMap::new();
    let mut is_split = false;
    let mut groups = Vec::with_capacity(scan.file_groups.len());
    for group in &scan.file_groups {
        let files = group.files().iter().map(|file| {
            let Some(range) = &file.range else {
                return file.clone();
            };
            let path = &file.object_meta.location;
            let metadata = known.entry(path.clone());
            let metadata = metadata.or_insert_with(|| {
                // A file that cannot be read is reported by its scan.
                metadata_of(scan.object_store_url.as_ref(), path).ok()
            });
            let access = metadata.as_ref().and_then(|metadata| {
                access(metadata.metadata().row_groups(), range.start, range.end)
            });
            match access {
                None => file.clone(),
                Some(access) => {
                    is_split = true;
                    let whole = PartitionedFile {
                        range: None,
                        ..file.clone()
                    };
                    whole.with_extension(access)
                }
            }
        });
        groups.push(FileGroup::new(files.collect()));
    }
    let builder = FileScanConfigBuilder::from(scan.clone());
    is_split.then(|| builder.with_file_groups(groups).build())
}

fn metadata_of(store: &Url, path: &ObjectPath) -> Result<ArrowReaderMetadata, AuditError> {
    let file = InputFile::of_object(store, path)?;
    let source = Source::whole(file.open()?);
    ArrowReaderMetadata::load(&source, ArrowReaderOptions::default())
        .map_err(|error| AuditError::Damaged(Fault::of_metadata(&file.path, &error)))
}

/// What a byte range reads of each row group; none if no group is large.
fn access(groups: &[RowGroupMetaData], start: i64, end: i64) -> Option<ParquetAccessPlan> {
    let is_large = |group: &RowGroupMetaData| group.total_byte_size() > SHARED_BYTES;
    if !groups.iter().any(is_large) {
        return None;
    }
    let access = groups.iter().map(|group| {
        let column = group.columns().first();
        let offset = column.map_or(0, |column| {
            let dictionary = column.dictionary_page_offset();
            dictionary.unwrap_or_else(|| column.data_page_offset())
        });
        if !is_large(group) {
            // As the engine does it.
            return match (start..end).contains(&offset) {
                true => RowGroupAccess::Scan,
                false => RowGroupAccess::Skip,
            };
        }
        let row = |byte| row_at(group, offset, byte);
        let (first, behind) = (row(start), row(end));
        if first == behind {
            return RowGroupAccess::Skip;
        }
        let rows = usize::try_from(group.num_rows()).unwrap_or_default();
        RowGroupAccess::Selection(RowSelection::from(vec![
            RowSelector::skip(first),
            RowSelector::select(behind - first),
            RowSelector::skip(rows - behind),
        ]))
    });
    Some(ParquetAccessPlan::new(access.collect()))
}

/// Maps a byte offset of the file to a row of the group, as if all rows had the same compressed
/// size. The end of a range and the start of the next give the same row, so that each row is in
/// exactly one range.
fn row_at(group: &RowGroupMetaData, offset: i64, byte: i64) -> usize {
    let packed = i128::from(group.compressed_size().max(1));
    let into = i128::from(byte.saturating_sub(offset)).clamp(0, packed);
    let row = i128::from(group.num_rows()) * into / packed;
    usize::try_from(row).unwrap_or_default()
}
