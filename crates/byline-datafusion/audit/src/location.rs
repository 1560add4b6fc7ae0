//! Where inputs are: paths of this machine, and addresses of object stores.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use datafusion::execution::object_store::ObjectStoreRegistry as _;
use datafusion::object_store::path::Path as ObjectPath;
use datafusion::object_store::{ObjectStore, ObjectStoreExt as _};
use futures::TryStreamExt as _;
use url::Url;

use crate::bytes::{LocalBytes, ObjectBytes, ReadAt};
use crate::error::{AuditError, LocationErrorKind};
use crate::files::{files, has_ending, is_hidden};
use crate::stores::{WAITED, wait};

/// A file or folder that is read: a path, or an address with `file`, `s3`, `https` or `http`.
///
/// Addresses of other machines need the crate feature `remote`. Of web servers single files are
/// read, since they list no folders; of S3 objects and all below a prefix. S3 is set up by the
/// variables of the environment that the tools of AWS read, such as `AWS_ACCESS_KEY_ID`,
/// `AWS_REGION` and `AWS_ENDPOINT_URL`; `AWS_SKIP_SIGNATURE=true` is for public buckets. On a
/// cluster, all its parts need them.
///
/// # Examples
///
/// ```
/// use std::path::Path;
///
/// use byline_audit::Location;
///
/// let location: Location = "file:///crawls/2024".parse()?;
/// assert_eq!(location.as_path(), Some(Path::new("/crawls/2024")));
/// assert_eq!(Location::from(Path::new("crawls")).to_string(), "crawls");
///
/// let error = "ftp://example.az/crawl".parse::<Location>().unwrap_err();
/// assert!(error.to_string().contains("found the scheme ftp"));
/// # Ok::<(), byline_audit::AuditError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Location(Place);

#[derive(Debug, Clone)]
enum Place {
    Local(PathBuf),
    Remote(Url),
}

impl Location {
    /// The path, if it is one of this machine.
    #[must_use]
    pub fn as_path(&self) -> Option<&Path> {
        match &self.0 {
            Place::Local(path) => Some(path),
            Place::Remote(_) => None,
        }
    }

    /// The same place for processes with another working directory.
    pub(crate) fn absolute(&self) -> Result<Self, AuditError> {
        match &self.0 {
            Place::Local(path) => {
                let found = path.canonicalize();
                let found = found.map_err(|source| AuditError::file(path, source))?;
                Ok(Self(Place::Local(found)))
            }
            Place::Remote(_) => Ok(self.clone()),
        }
    }

    /// The folder, as the engine takes it.
    pub(crate) fn folder_url(&self) -> Result<Url, AuditError> {
        match &self.0 {
            Place::Local(path) => Url::from_directory_path(path).map_err(|()| relative(path)),
            Place::Remote(url) => {
                let mut url = url.clone();
                if !url.path().ends_with('/') {
                    url.set_path(&format!("{}/", url.path()));
                }
                Ok(url)
            }
        }
    }

    /// Itself if it is a file; the files of a folder and its subfolders whose names have one of
    /// the endings, by name.
    pub(crate) fn files(&self, endings: &[&str]) -> Result<Vec<InputFile>, AuditError> {
        match &self.0 {
            Place::Local(path) => {
                let found = files(path, endings)?.into_iter();
                Ok(found.map(|file| InputFile::local(path, file)).collect())
            }
            Place::Remote(url) => remote_files(url, endings),
        }
    }

    /// A file below a folder.
    pub(crate) fn file(&self, below: &str) -> Result<InputFile, AuditError> {
        match &self.0 {
            Place::Local(folder) => Ok(InputFile::local(folder, folder.join(below))),
            Place::Remote(folder) => {
                let mut url = folder.clone();
                if let Ok(mut parts) = url.path_segments_mut() {
                    parts.pop_if_empty().extend(below.split('/'));
                }
                remote_file(&url, Path::new(below))
            }
        }
    }
}

impl From<&Path> for Location {
    fn from(path: &Path) -> Self {
        Self(Place::Local(path.to_owned()))
    }
}

impl From<PathBuf> for Location {
    fn from(path: PathBuf) -> Self {
        Self(Place::Local(path))
    }
}

impl From<&Location> for Location {
    fn from(location: &Location) -> Self {
        location.clone()
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Local(path) => path.display().fmt(f),
            Place::Remote(url) => url.fmt(f),
        }
    }
}

impl FromStr for Location {
    type Err = AuditError;

    /// Reads a path, or an address if the text has `://`.
    fn from_str(text: &str) -> Result<Self, AuditError> {
        if !text.contains("://") {
            return Ok(Self::from(Path::new(text)));
        }
        let refused = |kind| AuditError::location(text, kind);
        let url = Url::parse(text)
            .map_err(|error| refused(LocationErrorKind::Address(error.to_string())))?;
        if url.scheme() == "file" {
            let host = || {
                refused(LocationErrorKind::Address(
                    "a file of another host".to_owned(),
                ))
            };
            return Ok(Self(Place::Local(url.to_file_path().map_err(|()| host())?)));
        }
        let is_plain = url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if !is_plain {
            return Err(refused(LocationErrorKind::Parts));
        }
        // Refuses a scheme or a build that cannot read it.
        store_of(&url)?;
        Ok(Self(Place::Remote(url)))
    }
}

/// A file that is read.
#[derive(Debug, Clone)]
pub(crate) struct InputFile {
    /// Its path, or its address as text.
    pub(crate) path: PathBuf,
    /// Its path below the folder that was given; none if the file itself was given.
    pub(crate) below: PathBuf,
    object: Option<(Url, ObjectPath, u64)>,
}

impl InputFile {
    fn local(folder: &Path, path: PathBuf) -> Self {
        let below = path.strip_prefix(folder).unwrap_or(Path::new(""));
        Self {
            below: below.to_owned(),
            path,
            object: None,
        }
    }

    /// A file by the address of its store, and its path there.
    pub(crate) fn of_object(store: &Url, path: &ObjectPath) -> Result<Self, AuditError> {
        let url = address(store, path);
        match url.to_file_path() {
            Ok(path) if url.scheme() == "file" => Ok(Self::local(&path.clone(), path)),
            _ => remote_file(&url, Path::new("")),
        }
    }

    pub(crate) fn open(&self) -> Result<Arc<dyn ReadAt>, AuditError> {
        match &self.object {
            None => {
                let opened = File::open(&self.path).and_then(LocalBytes::new);
                Ok(Arc::new(opened.map_err(|source| self.failed(source))?))
            }
            Some((url, path, length)) => {
                let store = store_of(url)?;
                Ok(Arc::new(ObjectBytes::new(store, path.clone(), *length)))
            }
        }
    }

    /// As the engine takes it; in a plain path it reads `*` and `[` as patterns.
    pub(crate) fn url(&self) -> Result<Url, AuditError> {
        if let Some((url, _, _)) = &self.object {
            return Ok(url.clone());
        }
        Url::from_file_path(&self.path).map_err(|()| relative(&self.path))
    }

    pub(crate) fn length(&self) -> u64 {
        match &self.object {
            None => std::fs::metadata(&self.path).map_or(0, |metadata| metadata.len()),
            Some((_, _, length)) => *length,
        }
    }

    /// The last part of its path, which in an address is percent-encoded.
    pub(crate) fn name(&self) -> Option<String> {
        match &self.object {
            Some((_, path, _)) => path.filename().map(str::to_owned),
            None => {
                let name = self.path.file_name()?;
                Some(name.to_string_lossy().into_owned())
            }
        }
    }

    pub(crate) fn failed(&self, source: io::Error) -> AuditError {
        AuditError::file(&self.path, source)
    }
}

fn relative(path: &Path) -> AuditError {
    let error = io::Error::new(io::ErrorKind::InvalidInput, "expected an absolute path");
    AuditError::file(path, error)
}

fn store_of(url: &Url) -> Result<Arc<dyn ObjectStore>, AuditError> {
    match WAITED.get_store(url) {
        Ok(store) => Ok(store),
        Err(datafusion::error::DataFusionError::External(error)) => {
            match error.downcast::<AuditError>() {
                Ok(error) => Err(*error),
                Err(error) => Err(AuditError::location(
                    url,
                    LocationErrorKind::Store(error.to_string()),
                )),
            }
        }
        Err(error) => Err(error.into()),
    }
}

fn path_of(url: &Url) -> Result<ObjectPath, AuditError> {
    ObjectPath::from_url_path(url.path())
        .map_err(|error| AuditError::location(url, LocationErrorKind::Address(error.to_string())))
}

/// The address of an object.
fn address(store: &Url, path: &ObjectPath) -> Url {
    let mut url = store.clone();
    if let Ok(mut parts) = url.path_segments_mut() {
        parts.clear();
        for part in path.parts() {
            parts.push(part.as_ref());
        }
    }
    url
}

/// A single object.
fn remote_file(url: &Url, below: &Path) -> Result<InputFile, AuditError> {
    let (store, path) = (store_of(url)?, path_of(url)?);
    let failed = |source: io::Error| AuditError::file(Path::new(url.as_str()), source);
    let asked = path.clone();
    let found = wait(async move { store.head(&asked).await }).map_err(failed)?;
    let length = found.map_err(|error| failed(error.into()))?.size;
    Ok(InputFile {
        path: url.as_str().into(),
        below: below.to_owned(),
        object: Some((url.clone(), path, length)),
    })
}

/// An object, or those below a prefix.
fn remote_files(url: &Url, endings: &[&str]) -> Result<Vec<InputFile>, AuditError> {
    let is_prefix = url.path().is_empty() || url.path().ends_with('/');
    if is_prefix && url.scheme() != "s3" {
        return Err(AuditError::location(url, LocationErrorKind::Folder));
    }
    let is_file = |name: &str| has_ending(&name.to_ascii_lowercase(), endings);
    if url.scheme() != "s3" || (!is_prefix && is_file(url.path())) {
        return Ok(vec![remote_file(url, Path::new(""))?]);
    }
    let (store, prefix) = (store_of(url)?, path_of(url)?);
    let failed = |source: io::Error| AuditError::file(Path::new(url.as_str()), source);
    let asked = prefix.clone();
    let listed = wait(async move { store.list(Some(&asked)).try_collect::<Vec<_>>().await });
    let listed = listed
        .map_err(failed)?
        .map_err(|error| failed(error.into()))?;
    let mut found = Vec::new();
    for object in listed {
        let Some(parts) = object.location.prefix_match(&prefix) else {
            continue;
        };
        let parts: Vec<String> = parts.map(|part| part.as_ref().to_owned()).collect();
        if parts.iter().any(|part| is_hidden(part))
            || !parts.last().is_some_and(|name| is_file(name))
        {
            continue;
        }
        let own = address(url, &object.location);
        found.push(InputFile {
            path: own.as_str().into(),
            below: parts.iter().collect(),
            object: Some((own, object.location, object.size)),
        });
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}
