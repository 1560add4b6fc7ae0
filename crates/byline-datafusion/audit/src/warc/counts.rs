//! What was found in WARC files.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::http::WarcSkip;
use super::records::{Damage, WarcFaultKind};
use crate::pages::Truncation;

/// Damaged places that are kept one by one; the others are only counted.
const LISTED: usize = 100;

/// What was found in WARC files, by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WarcCounts {
    pages: u64,
    truncated: u64,
    pub(super) finished_before: u64,
    skipped: BTreeMap<WarcSkip, u64>,
    damaged: BTreeMap<WarcFaultKind, u64>,
    faults: Vec<WarcFault>,
}

/// A damaged place in a WARC file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WarcFault {
    file: PathBuf,
    offset: u64,
    kind: WarcFaultKind,
}

impl WarcFault {
    /// The file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The byte of the file at which the record, or its gzip member, begins.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// What is wrong there.
    #[must_use]
    pub fn kind(&self) -> WarcFaultKind {
        self.kind
    }
}

/// As `crawl.warc.gz: expected …, found … at byte 512`.
impl fmt::Display for WarcFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} at byte {}",
            self.file.display(),
            self.kind,
            self.offset
        )
    }
}

impl WarcCounts {
    /// Pages that were written.
    #[must_use]
    pub fn pages(&self) -> u64 {
        self.pages
    }

    /// Truncated pages, which are counted in `pages` too.
    #[must_use]
    pub fn truncated(&self) -> u64 {
        self.truncated
    }

    /// Files that were skipped, since their Parquet was there.
    #[must_use]
    pub fn finished_before(&self) -> u64 {
        self.finished_before
    }

    /// Records that are not pages, by reason.
    pub fn skipped(&self) -> impl Iterator<Item = (WarcSkip, u64)> {
        self.skipped.iter().map(|(skip, count)| (*skip, *count))
    }

    /// Damaged places, by kind.
    pub fn damaged(&self) -> impl Iterator<Item = (WarcFaultKind, u64)> {
        self.damaged.iter().map(|(kind, count)| (*kind, *count))
    }

    /// The first hundred damaged places.
    #[must_use]
    pub fn faults(&self) -> &[WarcFault] {
        &self.faults
    }

    /// Adds what was found in other files.
    pub fn merge(&mut self, other: Self) {
        self.pages += other.pages;
        self.truncated += other.truncated;
        self.finished_before += other.finished_before;
        for (skip, count) in other.skipped {
            *self.skipped.entry(skip).or_default() += count;
        }
        for (kind, count) in other.damaged {
            *self.damaged.entry(kind).or_default() += count;
        }
        let room = LISTED.saturating_sub(self.faults.len());
        self.faults.extend(other.faults.into_iter().take(room));
    }

    pub(super) fn add_page(&mut self, truncated: Option<Truncation>) {
        self.pages += 1;
        self.truncated += u64::from(truncated.is_some());
    }

    pub(super) fn add_skip(&mut self, skip: WarcSkip) {
        *self.skipped.entry(skip).or_default() += 1;
    }

    pub(super) fn add_fault(&mut self, file: &Path, damage: &Damage) {
        *self.damaged.entry(damage.kind).or_default() += 1;
        if self.faults.len() < LISTED {
            self.faults.push(WarcFault {
                file: file.to_owned(),
                offset: damage.offset,
                kind: damage.kind,
            });
        }
    }
}
