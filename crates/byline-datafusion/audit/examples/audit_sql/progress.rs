//! Progress bars, on the terminal alone.

use std::path::Path;
use std::time::Duration;

use byline_audit::{AuditError, Location, Query, Scan};
use datafusion::arrow::array::AsArray;
use datafusion::arrow::datatypes::Int64Type;
use datafusion::prelude::SessionContext;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::task::JoinHandle;

const TICK: Duration = Duration::from_millis(200);

/// A bar over the bytes of a file, or of the files in a folder.
pub(crate) fn of_bytes(from: &Location) -> ProgressBar {
    let Some(from) = from.as_path() else {
        return counter("{spinner} {bytes}");
    };
    let length = |path: &Path| path.metadata().map_or(0, |metadata| metadata.len());
    let bytes = match from.read_dir() {
        Ok(entries) => entries.flatten().map(|entry| length(&entry.path())).sum(),
        Err(_) => length(from),
    };
    bar(bytes, "{wide_bar} {bytes} of {total_bytes}, {eta} left")
}

/// A counter of records: an index does not say how many it has.
pub(crate) fn of_records() -> ProgressBar {
    counter("{spinner} {pos} records")
}

fn counter(template: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(template);
    ProgressBar::no_length().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}

/// A bar over the pages of a running query; it ends when this is dropped.
pub(crate) struct Watched {
    bar: ProgressBar,
    ticking: JoinHandle<()>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.ticking.abort();
        self.bar.finish_and_clear();
    }
}

pub(crate) async fn of_pages(session: &SessionContext, scan: Scan) -> Result<Watched, AuditError> {
    let bar = match scan.pages() {
        // Counted from the files' metadata: no page is read for it.
        Some(_) => bar(
            count(session).await?,
            "{wide_bar} {pos} of {len} pages, {eta} left",
        ),
        // A cluster does not report to its clients what it has read so far.
        None => ProgressBar::new_spinner().with_message("the cluster is at work"),
    };
    let shown = bar.clone();
    let ticking = tokio::spawn(async move {
        loop {
            if let Some(pages) = scan.pages() {
                shown.set_position(pages as u64);
            }
            shown.tick();
            tokio::time::sleep(TICK).await;
        }
    });
    Ok(Watched { bar, ticking })
}

async fn count(session: &SessionContext) -> Result<u64, AuditError> {
    let counted = Query::plan(session, "SELECT count(*) FROM pages").await?;
    let batches = counted.rows()?.collect().await?;
    let first = batches.first().map(|batch| batch.column(0));
    let count =
        first.and_then(|column| column.as_primitive::<Int64Type>().values().first().copied());
    Ok(count
        .and_then(|count| u64::try_from(count).ok())
        .unwrap_or_default())
}

fn bar(length: u64, template: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(template);
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
