//! Files that are published as they are: styles, scripts, pictures.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The folders with such files, and where they are published.
const FOLDERS: [(&str, &str); 2] = [("assets", "assets"), ("content/pictures", "pictures")];

/// The files by their path on the site, such as `assets/style.css`.
pub type Assets = BTreeMap<String, Vec<u8>>;

/// Reads them: they are few and small, and the server answers from memory.
///
/// # Errors
///
/// Returns the error of a folder or a file that cannot be read.
pub fn load(folder: &Path) -> io::Result<Assets> {
    let mut assets = Assets::new();
    for (from, to) in FOLDERS {
        for entry in folder.join(from).read_dir()? {
            let entry = entry?;
            if let Some(name) = entry.file_name().to_str() {
                assets.insert(format!("{to}/{name}"), std::fs::read(entry.path())?);
            }
        }
    }
    Ok(assets)
}

/// The media type of a published path by its extension.
#[must_use]
pub fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
