//! The pages of folders.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::packed;

/// A page of a folder.
pub(crate) struct Page {
    /// Where it is, below the folder given.
    pub(crate) name: String,
    pub(crate) html: String,
}

/// Hands over every distinct page below the folders, in the order of their names.
pub(crate) fn each(dirs: &[PathBuf], mut take: impl FnMut(&Page)) -> std::io::Result<()> {
    let mut seen = HashSet::new();
    each_file(dirs, &["html", "htm"], |name, bytes| {
        let html = String::from_utf8_lossy(bytes).into_owned();
        if seen.insert(super::labels::digest(&html)) {
            let name = name.to_owned();
            take(&Page { name, html });
        }
    })
}

/// Hands over every file with one of these extensions, packed or not, in the order of their
/// names.
pub(crate) fn each_file(
    dirs: &[PathBuf],
    extensions: &[&str],
    mut take: impl FnMut(&str, &[u8]),
) -> std::io::Result<()> {
    for dir in dirs {
        let mut files = Vec::new();
        list(dir, extensions, &mut files)?;
        files.sort();
        for file in files {
            let name = file.strip_prefix(dir).unwrap_or(&file);
            take(&name.display().to_string(), &packed::read(&file)?);
        }
    }
    Ok(())
}

fn list(dir: &Path, extensions: &[&str], files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let path = entry.path();
        let kind = entry.file_type()?;
        let is_wanted = || {
            let name = path.to_string_lossy().to_ascii_lowercase();
            let name = name.strip_suffix(".gz").unwrap_or(&name);
            let extension = name.rsplit_once('.').map(|(_, extension)| extension);
            extension.is_some_and(|extension| extensions.contains(&extension))
        };
        if kind.is_dir() {
            list(&path, extensions, files)?;
        } else if kind.is_file() && is_wanted() {
            files.push(path);
        }
    }
    Ok(())
}
