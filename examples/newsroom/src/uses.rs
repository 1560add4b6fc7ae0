//! Who uses our stories: saved pages of other sites, each compared with all stories and judged by
//! the policy.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use byline::attribution::{Page, Verdict};
use byline::html::VisibleText;
use byline::reuse::{Corpus, Document, ReusedArticle};

use crate::content::Story;
use crate::render::{self, View};

/// More pages than this are not looked at.
const PAGES: usize = 500;
/// What a page has beyond this is not read.
const BYTES: u64 = 4 * 1024 * 1024;
/// How long the server shows what it found before it looks again.
const FRESH: Duration = Duration::from_secs(60);

/// A page of another site that has text of ours.
#[derive(Debug)]
pub struct Use<'s> {
    /// The name of the saved file.
    pub file: String,
    /// The story whose text it is.
    pub story: &'s Story,
    /// How much of it.
    pub reused: ReusedArticle,
    /// Whether the page gives the credit that the policy asks for.
    pub verdict: Verdict,
    /// Each passage twice: in our story and on the page.
    pub passages: Vec<(String, String)>,
}

/// The uses in the pages of a folder, in the order of their names; a folder that is not there has
/// no pages.
///
/// # Errors
///
/// Returns the error of a page that cannot be read.
pub fn find<'s>(view: &View<'s>, folder: &Path) -> io::Result<Vec<Use<'s>>> {
    let mut corpus = Corpus::new();
    let texts: Vec<String> = view
        .stories
        .iter()
        .map(|story| story.article.body.plain_text())
        .collect();
    for (story, text) in view.stories.iter().zip(&texts) {
        // A story too short to be recognized is not looked for.
        let _ = corpus.add(&story.path, text.as_str());
    }
    let mut uses = Vec::new();
    for file in pages(folder)? {
        let html = read(&file)?;
        let verdict = view.site.policy.check(&Page::html(&html));
        for reused in corpus.find(Document::html(&html)) {
            let known = view.stories.iter().zip(&texts);
            let mut known = known.filter(|(story, _)| story.path == reused.article());
            let Some((story, text)) = known.next() else {
                continue;
            };
            let passages = reused.passages().iter().filter_map(|passage| {
                // As the visible text of a page has them: one line for each paragraph.
                let ours = text.get(passage.in_article())?.replace("\n\n", "\n");
                let theirs = VisibleText::of(html.get(passage.in_page())?).into_text();
                Some((ours, theirs))
            });
            uses.push(Use {
                file: file
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                story,
                passages: passages.collect(),
                reused,
                verdict: verdict.clone(),
            });
        }
    }
    Ok(uses)
}

fn pages(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match folder.read_dir() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut pages = Vec::new();
    for entry in entries.take(PAGES) {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            pages.push(path);
        }
    }
    pages.sort();
    Ok(pages)
}

fn read(file: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    std::fs::File::open(file)?
        .take(BYTES)
        .read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The rendered page, made again when it is old: a request costs no more than any other.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    page: Mutex<Option<(Instant, String)>>,
}

impl Cache {
    /// For the pages of a folder.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            page: Mutex::new(None),
        }
    }

    /// The page.
    ///
    /// # Errors
    ///
    /// Returns the error of a saved page that cannot be read.
    pub fn page(&self, view: &View<'_>) -> io::Result<String> {
        // Whoever asks while it is made waits for it.
        let mut cached = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((made, page)) = &*cached
            && made.elapsed() < FRESH
        {
            return Ok(page.clone());
        }
        let page = render::uses(view, &find(view, &self.folder)?);
        *cached = Some((Instant::now(), page.clone()));
        Ok(page)
    }
}
