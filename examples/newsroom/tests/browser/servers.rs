//! The site as a server and as files, for the browser.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, LazyLock};

use newsroom::serve::{App, router, serve};
use newsroom::site::Site;
use newsroom::store::{Store, Views};
use newsroom::visits::Counter;
use newsroom::words::Words;
use newsroom::{content, publish};
use time::OffsetDateTime;

use crate::driver::Outcome;

pub(crate) const FERRY: &str = "en/old-harbour-keeps-its-night-ferry-for-the-winter.html";
pub(crate) const KEEPERS: [&str; 4] = [
    "en/the-lighthouse-keeper-who-repairs-clocks.html",
    "az/saat-temir-eden-mayakci.html",
    "ru/smotritel-mayaka-kotoryy-chinit-chasy.html",
    "hy/parosapahy-vory-zhamatsuytsner-e-norogum.html",
];

/// The views of the first of these pages when the files were written.
pub(crate) const VIEWS: u64 = 12_345;

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");

static SITE: LazyLock<Site> = LazyLock::new(|| Site::load(Path::new(FOLDER)).unwrap());

/// The words of the edition that a path belongs to.
pub(crate) fn words(path: &str) -> &'static Words {
    let language = path.split('/').next().unwrap_or_default();
    &SITE.edition(language).unwrap().words
}

/// Starts the server; its address.
pub(crate) fn start_server() -> Result<(String, tokio::runtime::Runtime), Box<dyn std::error::Error>>
{
    let folder = Path::new(FOLDER);
    let site = Site::load(folder)?;
    let store = Store::in_memory()?;
    let stories = content::load(&site, &store)?;
    let (counter, _) = Counter::start(Store::in_memory()?)?;
    let app = App::new(site, stories, store, counter, folder.join("saved"))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let base = format!("http://{}/", listener.local_addr()?);
    runtime.spawn(serve(
        listener,
        router(Arc::new(app)),
        100,
        std::future::pending(),
    ));
    Ok((base, runtime))
}

/// Writes the site as files.
pub(crate) fn write_files(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let site = Site::load(Path::new(FOLDER))?;
    let stories = content::load(&site, &Store::in_memory()?)?;
    let mut views = Views::new();
    views.insert(KEEPERS[0].to_owned(), VIEWS);
    let now = OffsetDateTime::now_utc();
    publish::publish(
        &site,
        &stories,
        &views,
        now,
        &site.folder.join("saved"),
        folder,
    )?;
    Ok(())
}

/// Python's server of files, which knows nothing of the site.
pub(crate) struct FileServer {
    process: Child,
    pub(crate) base: String,
}

impl FileServer {
    pub(crate) fn start(folder: &Path) -> Outcome<Self> {
        let mut process = Command::new("python3")
            .args(["-u", "-m", "http.server", "0", "--bind", "127.0.0.1"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("python3: {error}"))?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            let _ = BufReader::new(output).read_line(&mut line);
        }
        // "Serving HTTP on 127.0.0.1 port 40000 (http://127.0.0.1:40000/) ..."
        let address = line.split(['(', ')']).nth(1);
        let base = address.ok_or_else(|| format!("python3 says {line:?}"))?;
        Ok(Self {
            base: base.to_owned(),
            process,
        })
    }
}

impl Drop for FileServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
