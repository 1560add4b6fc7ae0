//! The pages of folders.

use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;

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
            let bytes = unpacked(std::fs::read(&file)?)?;
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

/// What a file holds that may be packed by gzip.
fn unpacked(bytes: Vec<u8>) -> std::io::Result<Vec<u8>> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(bytes);
    }
    let mut plain = Vec::new();
    MultiGzDecoder::new(&bytes[..]).read_to_end(&mut plain)?;
    Ok(plain)
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
