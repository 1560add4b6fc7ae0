//! Records that are read by their places.

use std::collections::{HashMap, HashSet};
use std::io;
use std::path::{Component, Path};
use std::sync::{Arc, Mutex};

use super::index::RecordPlace;
use super::input::{Input, dictionary_of};
use super::records::{Damage, Next, Records, WarcFaultKind};
use super::{ENDINGS, PAGE_BYTES, WarcCounts, keep};
use crate::bytes::{ReadAt, Source};
use crate::error::AuditError;
use crate::location::{InputFile, Location};
use crate::pages::PageWriter;

/// Writes the pages of chosen records of a crawl, such as a [`RecordIndex`](crate::RecordIndex)
/// lists.
///
/// Of each place its bytes are read and nothing else: one range request, where the crawl is in an
/// object store. A file is looked for below the folder of the crawl; a name without a folder, as
/// [`Provenance`](crate::Provenance) has it, also in its subfolders. A place with no record, or
/// with a record of another length, is counted in [`WarcCounts::damaged`]. Otherwise as
/// [`read_warc`](crate::read_warc). Rows of the same file one after the other open it once.
///
/// `progress` is called after each record with the number of places so far.
///
/// # Errors
///
/// Returns [`AuditError`] if a place is an error, names a file that is not there or not below the
/// folder, or if the pages cannot be written.
pub fn read_records(
    crawl: &Location,
    places: impl IntoIterator<Item = Result<RecordPlace, AuditError>>,
    to: &mut PageWriter,
    mut progress: impl FnMut(u64),
) -> Result<WarcCounts, AuditError> {
    let mut counts = WarcCounts::default();
    let seen = Mutex::new(HashSet::new());
    let mut folder = Folder {
        crawl,
        by_name: None,
    };
    let mut latest: Option<Opened> = None;
    for (number, place) in (1..).zip(places) {
        let place = place?;
        let opened = match latest.take() {
            Some(opened) if opened.name == place.file => opened,
            _ => folder.open(&place.file)?,
        };
        read_place(&opened, &place, to, &seen, &mut counts)?;
        latest = Some(opened);
        progress(number);
    }
    Ok(counts)
}

fn read_place(
    opened: &Opened,
    place: &RecordPlace,
    to: &mut PageWriter,
    seen: &Mutex<HashSet<u64>>,
    counts: &mut WarcCounts,
) -> Result<(), AuditError> {
    let file = &opened.file;
    let failed = |error| file.failed(error);
    let input = opened.input(place).map_err(failed)?;
    let mut records = Records::of(input, PAGE_BYTES);
    let mut is_first = true;
    loop {
        let kind = match records.next().map_err(failed)? {
            Next::End if is_first => WarcFaultKind::Place,
            Next::Damage(damage) => damage.kind,
            Next::Record(record) if is_first => {
                keep(&record, file, to, seen, counts)?;
                is_first = false;
                if !record.is_whole() || record.length == Some(place.length) {
                    continue;
                }
                WarcFaultKind::Place
            }
            // What is behind the record was not asked for.
            Next::Record(_) | Next::End => return Ok(()),
        };
        let offset = place.offset;
        counts.add_fault(&file.path, &Damage { offset, kind });
        return Ok(());
    }
}

/// A file of the crawl.
struct Opened {
    /// As the index names it.
    name: String,
    file: InputFile,
    bytes: Arc<dyn ReadAt>,
    dictionary: Vec<u8>,
}

impl Opened {
    fn new(name: &str, file: InputFile) -> Result<Self, AuditError> {
        let bytes = file.open()?;
        let mut dictionary = Vec::new();
        // Of other files the beginning is not read.
        if name.to_ascii_lowercase().ends_with(".zst") {
            let read = dictionary_of(Source::whole(bytes.clone()));
            dictionary = read.map_err(|error| file.failed(error))?;
        }
        Ok(Self {
            name: name.to_owned(),
            file,
            bytes,
            dictionary,
        })
    }

    /// The bytes of a place.
    fn input(&self, place: &RecordPlace) -> io::Result<Input> {
        let end = place.offset.saturating_add(place.length);
        let source = Source::new(self.bytes.clone(), place.offset, end);
        Input::of_place(source, self.dictionary.clone())
    }
}

/// The folder of the crawl.
struct Folder<'c> {
    crawl: &'c Location,
    /// Its files and those of its subfolders, once one was not found under its path.
    by_name: Option<HashMap<String, Vec<InputFile>>>,
}

impl Folder<'_> {
    fn open(&mut self, name: &str) -> Result<Opened, AuditError> {
        let failed = |message: String| {
            let error = io::Error::new(io::ErrorKind::InvalidInput, message);
            AuditError::file(Path::new(name), error)
        };
        // An index is data of others: it names no files elsewhere.
        let is_below = |part| matches!(part, Component::Normal(_) | Component::CurDir);
        if name.contains("://") || !Path::new(name).components().all(is_below) {
            let message = format!("expected a path below {}", self.crawl);
            return Err(failed(message));
        }
        let found = self.crawl.file(name);
        let missing = match found.and_then(|file| Opened::new(name, file)) {
            Ok(opened) => return Ok(opened),
            Err(error) => error,
        };
        match self.named(name) {
            [] => Err(missing),
            [file] => Opened::new(name, file.clone()),
            several => {
                let count = several.len();
                Err(failed(format!(
                    "expected one file of the name in {}, found {count}",
                    self.crawl
                )))
            }
        }
    }

    /// The files of a name, in any subfolder.
    fn named(&mut self, name: &str) -> &[InputFile] {
        let crawl = self.crawl;
        let by_name = self.by_name.get_or_insert_with(|| {
            let mut by_name: HashMap<String, Vec<InputFile>> = HashMap::new();
            // A server that lists no folders has what it has under its path.
            for file in crawl.files(ENDINGS).unwrap_or_default() {
                if let Some(name) = file.name() {
                    by_name.entry(name).or_default().push(file);
                }
            }
            by_name
        });
        by_name.get(name).map(Vec::as_slice).unwrap_or_default()
    }
}
