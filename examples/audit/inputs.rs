//! Which files are judged, and how they are read.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// What a file is taken for, by its ending and, for XML, its root element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Html,
    Markdown,
    Text,
    Rss,
    Atom,
    JsonFeed,
}

impl Kind {
    /// `None` for a file that is no document of a kind we judge.
    fn of_ending(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Some(match ending.as_str() {
            "html" | "htm" | "xhtml" => Self::Html,
            "md" | "markdown" => Self::Markdown,
            "txt" => Self::Text,
            "rss" | "xml" => Self::Rss,
            "atom" => Self::Atom,
            "json" => Self::JsonFeed,
            _ => return None,
        })
    }

    /// A file named on the command line is judged whatever it is called.
    pub(crate) fn of(path: &Path, source: &str) -> Self {
        match Self::of_ending(path) {
            // `.xml` says nothing of the vocabulary.
            Some(Self::Rss) if source.contains("<feed") && !source.contains("<rss") => Self::Atom,
            Some(kind) => kind,
            None if source.trim_start().starts_with('<') => Self::Html,
            None => Self::Text,
        }
    }
}

/// The files below the paths given, in a stable order, and what could not be searched.
pub(crate) fn files(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<(PathBuf, io::Error)>) {
    let mut found = Vec::new();
    let mut unreadable = Vec::new();
    // Folders still to be searched; a loop, so that depth costs no stack.
    let mut waiting: Vec<(PathBuf, bool)> = paths
        .iter()
        .rev()
        .map(|path| (path.clone(), true))
        .collect();
    while let Some((path, named)) = waiting.pop() {
        // A link met on the way may lead back up; one that is named is followed.
        let kind = if named {
            fs::metadata(&path)
        } else {
            fs::symlink_metadata(&path)
        };
        match kind {
            Ok(kind) if kind.is_dir() => match entries(&path) {
                Ok(entries) => waiting.extend(entries.into_iter().rev().map(|path| (path, false))),
                Err(error) => unreadable.push((path, error)),
            },
            Ok(_) if named || Kind::of_ending(&path).is_some() => found.push(path),
            Ok(_) => {}
            Err(error) => unreadable.push((path, error)),
        }
    }
    (found, unreadable)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// The text of a file; what is not UTF-8 is refused, with the place.
pub(crate) fn read(path: &Path) -> io::Result<String> {
    String::from_utf8(fs::read(path)?).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        io::Error::new(
            io::ErrorKind::InvalidData,
            format!("expected UTF-8, found another encoding at byte {at}"),
        )
    })
}
