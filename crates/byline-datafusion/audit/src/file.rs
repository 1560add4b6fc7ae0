//! Files that take their name once they are whole.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::error::AuditError;

/// A file that is being written under a temporary name in its folder.
///
/// [`save`](Self::save) gives it its own name; a file that had the name before stays whole until
/// then. Dropped without it, nothing is left.
#[derive(Debug)]
pub struct OutputFile {
    path: PathBuf,
    file: NamedTempFile,
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
        Ok(Self {
            path: path.to_owned(),
            file: builder.tempfile_in(folder).map_err(error)?,
        })
    }

    /// Flushes the file to the disk, and gives it its name.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError::File`] if the system refuses.
    pub fn save(self) -> Result<(), AuditError> {
        let Self { path, file } = self;
        let saved = file
            .as_file()
            .sync_all()
            .and_then(|()| file.persist(&path).map_err(|failed| failed.error));
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
/// a subfolder.
///
/// # Errors
///
/// Returns [`AuditError::File`] if the output would replace what is read, or if the input is not
/// there.
pub fn refuse_input(output: &Path, input: &Path) -> Result<(), AuditError> {
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
