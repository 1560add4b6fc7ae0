//! Pages out of WARC files, ISO 28500 (<https://iipc.github.io/warc-specifications/>).

mod chosen;
mod coding;
mod counts;
mod fields;
mod http;
mod index;
mod input;
mod language;
mod records;

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::bytes::Source;
use crate::error::AuditError;
use crate::location::{InputFile, Location};
use crate::pages::{PageWriter, Provenance, Truncation};

pub use chosen::read_records;
pub use counts::{WarcCounts, WarcFault};
pub use http::WarcSkip;
pub use index::{RecordIndex, RecordPlace};
pub use records::WarcFaultKind;

use fields::Fields;
use http::{Content, HtmlPage, page_of_resource, page_of_response};
use input::Input;
use language::declared_language;
use records::{BlockEnd, Next, Record, Records};

/// Bytes of a record and of a page that are read; the rest of a longer one is skipped.
const PAGE_BYTES: usize = 16 << 20;
/// The ends of the names of WARC files.
const ENDINGS: &[&str] = &["warc", "warc.gz", "warc.zst"];

/// Writes the pages of a WARC file, or of the `.warc`, `.warc.gz` and `.warc.zst` files in a
/// folder and its subfolders.
///
/// Pages are responses of status 200 whose type is HTML, and resources of that type, under the
/// address that the record names. Chunks, gzip, deflate, brotli and zstd are undone, and the text
/// is decoded as the [Encoding Standard](https://encoding.spec.whatwg.org/) asks. The same page of
/// the same address (by `WARC-Payload-Digest`) is written once.
///
/// A damaged record is skipped up to the next gzip member, zstd frame or line such as `WARC/1.0`,
/// and counted by kind in [`WarcCounts::damaged`]. A page of which only a part was stored is
/// written with its [`Truncation`]. One record is in memory at a time.
///
/// `progress` is called after each record with the bytes read so far of all files.
///
/// # Errors
///
/// Returns [`AuditError`] if there are no such files, one cannot be read, or the pages cannot be
/// written.
pub fn read_warc(
    location: impl Into<Location>,
    to: &mut PageWriter,
    mut progress: impl FnMut(u64),
) -> Result<WarcCounts, AuditError> {
    let mut counts = WarcCounts::default();
    let seen = Mutex::new(HashSet::new());
    let mut before = 0;
    for file in warc_files(&location.into())? {
        let read = read_file(&file, to, &seen, &mut counts, |bytes| {
            progress(before + bytes)
        });
        before += read?;
        progress(before);
    }
    Ok(counts)
}

/// Writes the pages of each WARC file into a Parquet file of its own in `folder`, `threads` files
/// at a time.
///
/// `crawl/a/b.warc.gz` becomes `a/b.warc.gz.parquet`. A file that has its Parquet already is
/// skipped, so that an interrupted run can be continued: a Parquet file takes its name once it is
/// whole. Otherwise as [`read_warc`]; pages of skipped files are not compared with others.
///
/// # Errors
///
/// As [`read_warc`]. Files that were finished before the error stay.
pub fn convert_warc(
    location: impl Into<Location>,
    folder: &Path,
    threads: NonZeroUsize,
    progress: impl Fn(u64) + Sync,
) -> Result<WarcCounts, AuditError> {
    let location = location.into();
    let found = warc_files(&location)?;
    let next = AtomicUsize::new(0);
    let bytes = AtomicU64::new(0);
    let seen = Mutex::new(HashSet::new());
    let work = || -> Result<WarcCounts, AuditError> {
        let mut counts = WarcCounts::default();
        while let Some(file) = found.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut before = 0;
            let mut report = |now: u64| {
                let read = now - before;
                before = now;
                progress(bytes.fetch_add(read, Ordering::Relaxed) + read);
            };
            let output = parquet_of(file, folder);
            if output.exists() {
                counts.finished_before += 1;
                report(file.length());
                continue;
            }
            if let Some(parent) = output.parent() {
                let made = std::fs::create_dir_all(parent);
                made.map_err(|source| AuditError::file(parent, source))?;
            }
            let mut writer = PageWriter::create(&output)?;
            read_file(file, &mut writer, &seen, &mut counts, &mut report)?;
            writer.finish()?;
        }
        Ok(counts)
    };
    let ended = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.get().min(found.len()))
            .map(|_| scope.spawn(work))
            .collect();
        let ended = workers.into_iter().map(|worker| {
            let died = |_| Err(AuditError::Worker(location.to_string().into()));
            worker.join().unwrap_or_else(died)
        });
        ended.collect::<Vec<_>>()
    });
    let mut counts = WarcCounts::default();
    for part in ended {
        counts.merge(part?);
    }
    Ok(counts)
}

/// The name of the Parquet of a file.
fn parquet_of(file: &InputFile, folder: &Path) -> PathBuf {
    let mut name = match file.name() {
        Some(name) if file.below.as_os_str().is_empty() => folder.join(name),
        _ => folder.join(&file.below),
    }
    .into_os_string();
    name.push(".parquet");
    name.into()
}

/// The WARC files of a location, by name.
fn warc_files(location: &Location) -> Result<Vec<InputFile>, AuditError> {
    let found = location.files(ENDINGS)?;
    if found.is_empty() {
        return Err(AuditError::Empty {
            path: location.to_string().into(),
            expected: "files named *.warc, *.warc.gz or *.warc.zst",
        });
    }
    Ok(found)
}

/// Writes the pages of one file, and returns its length.
fn read_file(
    file: &InputFile,
    to: &mut PageWriter,
    seen: &Mutex<HashSet<u64>>,
    counts: &mut WarcCounts,
    mut progress: impl FnMut(u64),
) -> Result<u64, AuditError> {
    let failed = |source| file.failed(source);
    let input = Input::of_file(Source::whole(file.open()?)).map_err(failed)?;
    let mut records = Records::of(input, PAGE_BYTES);
    loop {
        match records.next().map_err(failed)? {
            Next::End => return Ok(records.position()),
            Next::Damage(damage) => counts.add_fault(&file.path, &damage),
            Next::Record(record) => keep(&record, file, to, seen, counts)?,
        }
        progress(records.position());
    }
}

/// Writes the page of a record, and counts it or why there is none.
fn keep(
    record: &Record,
    file: &InputFile,
    to: &mut PageWriter,
    seen: &Mutex<HashSet<u64>>,
    counts: &mut WarcCounts,
) -> Result<(), AuditError> {
    match page_of(record, file.name()) {
        Ok(page) if is_duplicate(&page, seen) => counts.add_skip(WarcSkip::Duplicate),
        Ok(page) => {
            to.push_with(&page.url, &page.html, &page.provenance)?;
            counts.add_page(page.provenance.truncated);
        }
        Err(skip) => counts.add_skip(skip),
    }
    Ok(())
}

struct Page {
    url: String,
    html: String,
    provenance: Provenance,
}

/// Whether the same body of the same address was written before. A page without a digest is not
/// compared.
fn is_duplicate(page: &Page, seen: &Mutex<HashSet<u64>>) -> bool {
    let Some(digest) = &page.provenance.digest else {
        return false;
    };
    let mut hasher = DefaultHasher::new();
    (&page.url, digest).hash(&mut hasher);
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    !seen.insert(hasher.finish())
}

/// The page of a record, or why it is not a page.
fn page_of(record: &Record, file: Option<String>) -> Result<Page, WarcSkip> {
    let fields = Fields::parse(&record.header);
    let kind = fields
        .first("WARC-Type")
        .unwrap_or_default()
        .to_ascii_lowercase();
    if kind == "revisit" {
        return Err(WarcSkip::Revisit);
    }
    if kind != "response" && kind != "resource" {
        return Err(WarcSkip::OtherKind);
    }
    // Early writers put addresses in angle brackets.
    let url = fields.first("WARC-Target-URI").unwrap_or_default();
    let url = url.trim_matches(['<', '>']);
    let has_scheme = |scheme: &str| {
        let start = url.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    if !has_scheme("http://") && !has_scheme("https://") {
        return Err(WarcSkip::OtherScheme);
    }
    let content = if kind == "response" {
        let identified = fields.first("WARC-Identified-Payload-Type");
        page_of_response(&record.block, identified, PAGE_BYTES)
    } else {
        page_of_resource(&record.block, fields.first("Content-Type"))
    };
    let HtmlPage {
        html,
        status,
        language,
        truncated,
    } = match content {
        Content::Page(page) => page,
        Content::Other(skip) => return Err(skip),
    };
    let provenance = Provenance {
        warc_file: file,
        warc_offset: Some(record.offset),
        warc_length: record.length,
        fetched_at: fields.first("WARC-Date").map(str::to_owned),
        status,
        declared_language: language.or_else(|| declared_language(&html)),
        truncated: truncation(&fields, record.end).or(truncated),
        digest: fields.first("WARC-Payload-Digest").map(str::to_owned),
    };
    Ok(Page {
        url: url.to_owned(),
        html,
        provenance,
    })
}

fn truncation(fields: &Fields<'_>, end: BlockEnd) -> Option<Truncation> {
    let stated = fields.first("WARC-Truncated");
    match end {
        BlockEnd::Limit => Some(Truncation::Limit),
        BlockEnd::Damaged => Some(Truncation::Record),
        BlockEnd::Whole => stated.map(|reason| match reason.to_ascii_lowercase().as_str() {
            "length" => Truncation::Length,
            "time" => Truncation::Time,
            "disconnect" => Truncation::Disconnect,
            _ => Truncation::Unspecified,
        }),
    }
}

#[cfg(test)]
#[allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]
mod tests;
