//! Writes files so that nothing is lost: a new file is written whole, then takes its name.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::files::require_regular;

/// What happens to a file that has the name of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "a file stays or goes")]
pub enum Existing {
    /// It stays, and the output is refused.
    Keep,
    /// It is replaced.
    Replace,
}

/// Writes a file with the permissions that new files have.
///
/// # Errors
///
/// Returns an error if the name is taken (with [`Existing::Replace`]: by something else than a
/// regular file, such as a symbolic link), and what the system reports. A file of that name is
/// then as it was.
pub fn create(path: &Path, contents: &[u8], existing: Existing) -> io::Result<()> {
    write(path, contents, existing, |_| Ok(()))
}

/// Writes a file with the permissions of another, such as the original of a copy.
///
/// # Errors
///
/// As for [`create`].
pub fn create_like(
    original: &Path,
    path: &Path,
    contents: &[u8],
    existing: Existing,
) -> io::Result<()> {
    let permissions = fs::metadata(original)?.permissions();
    write(path, contents, existing, |file| {
        file.as_file().set_permissions(permissions)
    })
}

/// Replaces a file; its permissions and owner stay. A symbolic link is followed: the file that it
/// names is replaced, not the link.
///
/// # Errors
///
/// Returns an error if the file is read-only, and what the system reports. The file is then as it
/// was.
pub fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let metadata = fs::metadata(&path)?;
    // A rename asks for the right to change the folder only.
    if metadata.permissions().readonly() {
        return Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            "the file is read-only",
        ));
    }
    write(&path, contents, Existing::Replace, |file| {
        keep_owner(file, &metadata)?;
        file.as_file().set_permissions(metadata.permissions())
    })
}

fn write(
    path: &Path,
    contents: &[u8],
    existing: Existing,
    prepare: impl FnOnce(&NamedTempFile) -> io::Result<()>,
) -> io::Result<()> {
    if let Ok(found) = fs::symlink_metadata(path) {
        if existing == Existing::Keep {
            return Err(taken());
        }
        require_regular(&found)?;
    }
    // In the same folder: a rename between file systems is a copy.
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
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(contents)?;
    prepare(&file)?;
    file.as_file().sync_all()?;
    let saved = match existing {
        Existing::Keep => file.persist_noclobber(path),
        Existing::Replace => file.persist(path),
    };
    match saved {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => Err(taken()),
        Err(failed) => Err(failed.error),
    }
}

fn taken() -> io::Error {
    io::Error::new(
        io::ErrorKind::AlreadyExists,
        "a file of that name exists; --overwrite replaces it",
    )
}

/// A page that a web server reads through its group must not become another group's.
#[cfg(unix)]
fn keep_owner(file: &NamedTempFile, original: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let new = file.as_file().metadata()?;
    if (new.uid(), new.gid()) == (original.uid(), original.gid()) {
        return Ok(());
    }
    fchown(file, Some(original.uid()), Some(original.gid()))
}

#[cfg(not(unix))]
fn keep_owner(_: &NamedTempFile, _: &fs::Metadata) -> io::Result<()> {
    Ok(())
}
