//! A web server of a folder on loopback, which also lists a bucket as S3 does.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Serves a folder until the process ends.
pub(crate) struct Server {
    address: SocketAddr,
    sent: Arc<AtomicU64>,
}

impl Server {
    pub(crate) fn start(folder: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let sent = Arc::new(AtomicU64::new(0));
        let (folder, count) = (folder.to_owned(), sent.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, count) = (folder.clone(), count.clone());
                std::thread::spawn(move || answer(stream, &folder, &count));
            }
        });
        Self { address, sent }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// The bytes of all bodies that were sent.
    pub(crate) fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }
}

struct Request {
    method: String,
    path: String,
    query: HashMap<String, String>,
    range: Option<(usize, usize)>,
}

fn request(stream: &TcpStream) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    let mut range = None;
    for line in lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
    {
        let lower = line.to_ascii_lowercase();
        if let Some(bytes) = lower.strip_prefix("range: bytes=") {
            let (start, end) = bytes.split_once('-')?;
            range = Some((start.parse().ok()?, end.parse().ok()?));
        }
    }
    let mut parts = first.split(' ');
    let method = parts.next()?.to_owned();
    let target = parts.next()?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let query = url::form_urlencoded::parse(query.as_bytes()).into_owned();
    // It undoes percent-encoding.
    let path = url::Url::parse(&format!("file://{path}"))
        .ok()?
        .to_file_path();
    let path = path.ok()?.to_string_lossy().into_owned();
    Some(Request {
        method,
        path: path.trim_start_matches('/').to_owned(),
        query: query.collect(),
        range,
    })
}

fn answer(mut stream: TcpStream, folder: &Path, sent: &AtomicU64) {
    let Some(request) = request(&stream) else {
        return;
    };
    let (status, more, body) = match request.query.contains_key("list-type") {
        true => ("200 OK", String::new(), listed(folder, &request)),
        false => file(folder, &request),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nLast-Modified: Wed, 01 May 2024 10:00:00 GMT\r\n\
         ETag: \"1\"\r\nConnection: close\r\n{more}\r\n",
        body.len()
    );
    let mut all = head.into_bytes();
    if request.method == "GET" {
        sent.fetch_add(body.len() as u64, Ordering::Relaxed);
        all.extend(body);
    }
    // A client may have enough of it.
    let _ = stream.write_all(&all);
}

fn file(folder: &Path, request: &Request) -> (&'static str, String, Vec<u8>) {
    if request.path.starts_with("broken/") {
        return ("500 Internal Server Error", String::new(), Vec::new());
    }
    if request.path.starts_with("forbidden/") {
        return ("403 Forbidden", String::new(), Vec::new());
    }
    let Ok(bytes) = std::fs::read(folder.join(&request.path)) else {
        return ("404 Not Found", String::new(), Vec::new());
    };
    let Some((start, end)) = request.range else {
        return ("200 OK", String::new(), bytes);
    };
    let end = bytes.len().min(end + 1);
    let range = format!(
        "Content-Range: bytes {start}-{}/{}\r\n",
        end - 1,
        bytes.len()
    );
    ("206 Partial Content", range, bytes[start..end].to_vec())
}

/// The objects of a bucket below a prefix, as `ListObjectsV2` answers.
fn listed(folder: &Path, request: &Request) -> Vec<u8> {
    let bucket = folder.join(&request.path);
    let prefix = request.query.get("prefix").map_or("", String::as_str);
    let mut found = Vec::new();
    collect(&bucket, &mut found);
    let mut xml = "<ListBucketResult><IsTruncated>false</IsTruncated>".to_owned();
    for path in found {
        let key = path
            .strip_prefix(&bucket)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        if key.starts_with(prefix) {
            let size = path.metadata().unwrap().len();
            xml.push_str(&format!(
                "<Contents><Key>{key}</Key><LastModified>2024-05-01T10:00:00.000Z</LastModified>\
                 <ETag>1</ETag><Size>{size}</Size></Contents>"
            ));
        }
    }
    xml.push_str("</ListBucketResult>");
    xml.into_bytes()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => collect(&path, found),
            path => found.push(path),
        }
    }
}
