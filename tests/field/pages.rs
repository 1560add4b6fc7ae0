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
    for dir in dirs {
        let mut files = Vec::new();
        list(dir, &mut files)?;
        files.sort();
        for file in files {
            let bytes = packed::read(&file)?;
            let html = String::from_utf8_lossy(&bytes).into_owned();
            if seen.insert(super::labels::digest(&html)) {
                let name = file.strip_prefix(dir).unwrap_or(&file);
                let name = name.display().to_string();
                take(&Page { name, html });
            }
        }
    }
    Ok(())
}

fn list(dir: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let path = entry.path();
        let kind = entry.file_type()?;
        let is_page = || {
            let name = path.to_string_lossy().to_ascii_lowercase();
            let name = name.strip_suffix(".gz").unwrap_or(&name);
            name.ends_with(".html") || name.ends_with(".htm")
        };
        if kind.is_dir() {
            list(&path, files)?;
        } else if kind.is_file() && is_page() {
            files.push(path);
        }
    }
    Ok(())
}
