//! The files that a path names.

use std::path::{Path, PathBuf};

use crate::error::AuditError;

/// How deep subfolders are searched.
const DEEPEST: usize = 32;

/// A file as it is, or those of a folder and its subfolders whose names have one of the endings
/// in any case, by name.
///
/// Names that begin with `.` or `_` are skipped: writers use them for what is not finished. A
/// link to a folder is not followed, as it may lead back.
pub(crate) fn files(path: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, AuditError> {
    let metadata = std::fs::metadata(path).map_err(|source| AuditError::file(path, source))?;
    if !metadata.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    collect(path, endings, DEEPEST, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(
    folder: &Path,
    endings: &[&str],
    depth: usize,
    found: &mut Vec<PathBuf>,
) -> Result<(), AuditError> {
    let error = |source| AuditError::file(folder, source);
    for entry in std::fs::read_dir(folder).map_err(error)? {
        let entry = entry.map_err(error)?;
        let (name, path) = (entry.file_name(), entry.path());
        let name = name.to_string_lossy().to_ascii_lowercase();
        if is_hidden(&name) {
            continue;
        }
        let is_folder = entry.file_type().map_err(error)?.is_dir();
        if is_folder && depth > 0 {
            collect(&path, endings, depth - 1, found)?;
        } else if !is_folder && has_ending(&name, endings) && path.is_file() {
            found.push(path);
        }
    }
    Ok(())
}

/// Whether writers use such a name for what is not finished.
pub(crate) fn is_hidden(name: &str) -> bool {
    name.starts_with(['.', '_'])
}

/// Whether a name in lower case ends with a dot and one of the endings.
pub(crate) fn has_ending(name: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| {
        let start = name.strip_suffix(ending);
        start.is_some_and(|start| start.ends_with('.'))
    })
}
