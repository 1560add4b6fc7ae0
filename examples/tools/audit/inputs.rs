//! Which files are read.

use std::collections::HashSet;
use std::fs::Metadata;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use byline_examples::files::require_regular;

use crate::document::STDIN;
use crate::fix;
use crate::kind::Promise;
use crate::mhtml;

/// The files of a run, in a stable order, each once.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    /// What is read.
    pub(crate) files: Vec<PathBuf>,
    /// What could not be searched, or is not a regular file.
    pub(crate) unreadable: Vec<(PathBuf, io::Error)>,
    /// What was met in a folder and left alone, and why.
    pub(crate) skipped: Vec<(PathBuf, &'static str)>,
    /// What was met in a folder and is not a page: pictures, scripts, texts without an ending.
    pub(crate) others: Vec<PathBuf>,
    /// The absolute paths of all that is read, symbolic links resolved: no output may have one.
    taken: HashSet<PathBuf>,
}

impl Inputs {
    /// Searches the paths given: a symbolic link is followed where a user names it, not where a
    /// folder contains it.
    pub(crate) fn below(paths: &[PathBuf]) -> Self {
        let mut inputs = Self::default();
        // Folders still to be searched; a loop, so that depth costs no stack.
        let mut waiting: Vec<(PathBuf, bool)> = paths
            .iter()
            .rev()
            .map(|path| (path.clone(), true))
            .collect();
        while let Some((path, named)) = waiting.pop() {
            if named && path == Path::new(STDIN) {
                if !inputs.files.contains(&path) {
                    inputs.files.push(path);
                }
                continue;
            }
            let metadata = if named {
                fs::metadata(&path)
            } else {
                fs::symlink_metadata(&path)
            };
            match metadata {
                Ok(metadata) if metadata.is_dir() => match entries(&path) {
                    Ok(entries) => {
                        waiting.extend(entries.into_iter().rev().map(|path| (path, false)));
                    }
                    Err(error) => inputs.unreadable.push((path, error)),
                },
                Ok(metadata) if named => inputs.add(path, &metadata),
                Ok(metadata) => inputs.add_met(path, &metadata),
                Err(error) => inputs.unreadable.push((path, error)),
            }
        }
        inputs
    }

    /// A file that is read besides, such as the publisher's page.
    pub(crate) fn reserve(&mut self, path: &Path) {
        self.taken.extend(identities(path));
    }

    /// The files of another search, which are read besides.
    pub(crate) fn reserve_all(&mut self, others: Self) {
        self.taken.extend(others.taken);
    }

    /// Refuses a path that is read in this run.
    pub(crate) fn refuse(&self, output: &Path) -> io::Result<()> {
        if identities(output).any(|path| self.taken.contains(&path)) {
            let message = "the file is an input of this run";
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        Ok(())
    }

    fn add(&mut self, path: PathBuf, metadata: &Metadata) {
        if let Err(error) = require_regular(metadata) {
            self.unreadable.push((path, error));
            return;
        }
        let is_new = fs::canonicalize(&path).map_or(true, |real| !self.taken.contains(&real));
        if is_new {
            self.reserve(&path);
            self.files.push(path);
        }
    }

    fn add_met(&mut self, path: PathBuf, metadata: &Metadata) {
        let promise = Promise::of(&path);
        if metadata.is_symlink() {
            // A link may lead out of the folder, or back up.
            if promise != Promise::Other || path.is_dir() {
                let why = "a symbolic link in a folder is not followed; name it to follow it";
                self.skipped.push((path, why));
            }
        } else if fix::original(&path).is_some_and(|page| page.is_file()) {
            let why = "a repaired copy of the page beside it; name it to judge it";
            self.skipped.push((path, why));
        } else if promise == Promise::Other
            || (promise == Promise::Unknown && metadata.is_file() && !begins_as_page(&path))
        {
            self.others.push(path);
        } else {
            self.add(path, metadata);
        }
    }
}

/// Whether a file whose name says nothing begins with markup, or is compressed. What cannot be
/// opened is reported where it is read.
fn begins_as_page(path: &Path) -> bool {
    let mut start = [0; 512];
    let Ok(length) = fs::File::open(path).and_then(|mut file| file.read(&mut start)) else {
        return true;
    };
    let start = start.get(..length).unwrap_or_default();
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    text.trim_ascii_start().starts_with(b"<")
        || matches!(
            start,
            [0x1F, 0x8B, ..] | [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..]
        )
        || mhtml::is_one(start)
}

/// The absolute path of a file, and of what it leads to if it is a symbolic link.
fn identities(path: &Path) -> impl Iterator<Item = PathBuf> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let own = fs::canonicalize(folder)
        .ok()
        .zip(path.file_name())
        .map(|(folder, name)| folder.join(name));
    own.into_iter().chain(fs::canonicalize(path))
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}
