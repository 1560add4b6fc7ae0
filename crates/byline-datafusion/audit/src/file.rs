//! Files that take their name once they are whole.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{Builder, NamedTempFile};

use crate::error::AuditError;
use crate::location::Location;

/// A file that is being written under a temporary name in its folder.
///
/// [`save`](Self::save) gives it its own name; a file that had the name before stays whole until
/// then. Dropped without it, nothing is left.
#[derive(Debug)]
pub struct OutputFile {
    path: PathBuf,
    file: NamedTempFile,
    unfinished: Unfinished,
}

/// The temporary files of this process.
static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A temporary file in the list of all, until it is dropped.
#[derive(Debug)]
struct Unfinished(PathBuf);

impl Unfinished {
    fn new(path: &Path) -> Self {
        unfinished().insert(path.to_owned());
        Self(path.to_owned())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        unfinished().remove(&self.0);
    }
}

/// Removes the temporary files of all outputs that are being written: for a program that ends
/// while other threads write them. Saving one of them fails afterwards.
pub fn remove_unfinished() {
    for path in std::mem::take(&mut *unfinished()) {
        // One that was saved in this moment has another name.
        let _ = std::fs::remove_file(path);
    }
}

impl OutputFile {
    /// Begins a file.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError::File`] if the name belongs to something else than a regular file,
    /// such as a symbolic link or a device, or if the folder cannot be written.
    pub fn create(path: &Path) -> Result<Self, AuditError> {
        let error = |source| AuditError::file(path, source);
        if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
            return Err(error(io::Error::new(
                io::ErrorKind::AlreadyExists,
                "expected a regular file or none, found a link, a folder or a device",
            )));
        }
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let mut builder = Builder::new();
        builder.prefix(".byline-").suffix(".tmp");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            // The umask takes away from it, as it does from any new file.
            builder.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let file = builder.tempfile_in(folder).map_err(error)?;
        Ok(Self {
            path: path.to_owned(),
            unfinished: Unfinished::new(file.path()),
            file,
        })
    }

    /// Flushes the file to the disk, and gives it its name.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError::File`] if the system refuses.
    pub fn save(self) -> Result<(), AuditError> {
        let Self {
            path,
            file,
            unfinished,
        } = self;
        let saved = file
            .as_file()
            .sync_all()
            .and_then(|()| file.persist(&path).map_err(|failed| failed.error));
        drop(unfinished);
        saved
            .map(|_| ())
            .map_err(|source| AuditError::file(&path, source))
    }
}

impl Write for OutputFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Refuses an output that is a file of the input: the input itself, or a file in its folder or
/// a subfolder. An input of another machine is none.
///
/// # Errors
///
/// Returns [`AuditError::File`] if the output would replace what is read, or if the input is not
/// there.
pub fn refuse_input(output: &Path, input: &Location) -> Result<(), AuditError> {
    let Some(input) = input.as_path() else {
        return Ok(());
    };
    let input = input
        .canonicalize()
        .map_err(|source| AuditError::file(input, source))?;
    let Ok(found) = output.canonicalize() else {
        return Ok(());
    };
    if found.starts_with(&input) {
        let taken = io::Error::new(io::ErrorKind::AlreadyExists, "the file is an input");
        return Err(AuditError::file(output, taken));
    }
    Ok(())
}
