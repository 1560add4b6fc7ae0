//! Articles: read from Markdown, completed by what the site knows, and checked.

mod checks;
mod problem;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use byline::article::{
    Alternate, Article, Byline, BylineKind, Draft, ExcerptOptions, Extra, Format, Line, Publisher,
    Rights, RightsNotice, Section, WebUrl,
};
use byline::reading_time::{ReadingOptions, Timeline};
use byline::slug::SlugOptions;

pub use problem::{LoadError, Problem};

use self::problem::Source;
use crate::paths;
use crate::site::{Edition, Site};
use crate::store::Store;

/// A description has as many characters as search engines show.
const DESCRIPTION: usize = 160;

/// An article with what the site adds to it.
#[derive(Debug)]
pub struct Story {
    /// The name of its file without extension: the same for all translations.
    pub key: String,
    /// Its language.
    pub language: String,
    /// The key of its section.
    pub section: String,
    /// The path of its page.
    pub path: String,
    /// The article as it is published.
    pub article: Article,
    /// Whether the article has a standfirst of its own, and not an excerpt for descriptions.
    pub has_standfirst: bool,
    /// The key of the story that it updates.
    pub updates: Option<String>,
    /// The key of the partner that it quotes.
    pub quotes: Option<String>,
    /// How long each block of the body takes to read.
    pub times: Vec<Duration>,
}

impl Story {
    /// How long the body takes to read.
    #[must_use]
    pub fn reading_time(&self) -> Duration {
        self.times.iter().sum()
    }
}

/// Reads and checks the articles of all languages, newest first.
///
/// # Errors
///
/// Returns [`LoadError`] with everything that is wrong in any of the files.
pub fn load(site: &Site, store: &Store) -> Result<Vec<Story>, LoadError> {
    let (mut stories, sources) = read_files(site, store)?;
    let stories_and_sources = stories.iter().zip(&sources);
    let problems: Vec<Problem> = stories_and_sources
        .flat_map(|(story, source)| checks::check(site, &stories, story, source))
        .collect();
    if !problems.is_empty() {
        return Err(LoadError::Problems(problems));
    }
    newest_first(&mut stories);
    Ok(stories)
}

/// Reads the articles without the checks: for a preview of what is not yet fit to be published.
///
/// # Errors
///
/// Returns [`LoadError`] for what cannot be read as an article.
pub fn read_all(site: &Site, store: &Store) -> Result<Vec<Story>, LoadError> {
    let (mut stories, _) = read_files(site, store)?;
    newest_first(&mut stories);
    Ok(stories)
}

fn newest_first(stories: &mut [Story]) {
    stories.sort_by_key(|story| {
        let published = story.article.published.as_ref();
        std::cmp::Reverse(published.and_then(|stamp| stamp.to_instant()))
    });
}

fn read_files(site: &Site, store: &Store) -> Result<(Vec<Story>, Vec<Source>), LoadError> {
    let mut stories = Vec::new();
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    for edition in &site.editions {
        let folder = site.folder.join("content").join(edition.tag.as_str());
        for file in markdown_files(&folder)? {
            let source = Source::read(file)?;
            match read(site, edition, store, &source) {
                Ok(story) => {
                    stories.push(story);
                    sources.push(source);
                }
                Err(found) => problems.extend(found),
            }
        }
    }
    if !problems.is_empty() {
        return Err(LoadError::Problems(problems));
    }
    join_translations(&mut stories);
    Ok((stories, sources))
}

fn markdown_files(folder: &Path) -> Result<BTreeSet<PathBuf>, LoadError> {
    let failed = |error| LoadError::File(folder.to_owned(), error);
    let mut files = BTreeSet::new();
    for entry in folder.read_dir().map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "md") {
            files.insert(path);
        }
    }
    Ok(files)
}

fn read(
    site: &Site,
    edition: &Edition,
    store: &Store,
    source: &Source,
) -> Result<Story, Vec<Problem>> {
    let feed = Format::Markdown.read_at(&source.text, &site.url);
    let mut draft = feed
        .map_err(|error| vec![source.problem_of_format(&error)])?
        .articles
        .pop()
        .ok_or_else(|| vec![source.problem("", "expected an article".to_owned())])?;
    let unread: Vec<Problem> = draft
        .issues()
        .iter()
        .map(|issue| source.problem_of_issue(issue))
        .collect();
    if !unread.is_empty() {
        return Err(unread);
    }
    let updates = take_key(&mut draft, "updates");
    let quotes = take_key(&mut draft, "quotes");
    let mut article = draft.finish().map_err(|invalid| {
        let issues = invalid.issues().iter();
        issues
            .map(|issue| source.problem_of_issue(issue))
            .collect::<Vec<_>>()
    })?;
    let one = |path: &str, reason: String| vec![source.problem(path, reason)];
    if let Some((key, _)) = article.extra.iter().next() {
        return Err(one(key, format!("unknown key {key}")));
    }
    let dates = [
        ("published", &mut article.published),
        ("modified", &mut article.modified),
    ];
    for (field, stamp) in dates {
        if let Some(written) = stamp {
            let moment = site.zone.resolve(written);
            *written = moment.map_err(|error| one(field, error.to_string()))?;
        }
    }
    let slug = store
        .slug(edition.tag.as_str(), &source.key, article.headline.as_str())
        .map_err(|error| one("headline", error.to_string()))?;
    let mut story = Story {
        key: source.key.clone(),
        language: edition.tag.to_string(),
        section: String::new(),
        path: paths::page(edition.tag.as_str(), &slug),
        has_standfirst: article.standfirst.is_some(),
        times: times(&article, edition).map_err(|error| one("language", error))?,
        article,
        updates,
        quotes,
    };
    complete(site, edition, &mut story).map_err(|(path, reason)| one(path, reason))?;
    Ok(story)
}

fn take_key(draft: &mut Draft, key: &str) -> Option<String> {
    let value = Extra::remove(&mut draft.extra, key)?;
    value.as_str().map(str::to_owned)
}

/// How long each block takes, which the script of the page turns into the time that is left.
fn times(article: &Article, edition: &Edition) -> Result<Vec<Duration>, String> {
    let options = ReadingOptions::for_language(edition.tag.as_str());
    let options = options.map_err(|error| error.to_string())?;
    let blocks = article.body.blocks.iter();
    let html = blocks.map(|block| byline::article::Body::from(vec![block.clone()]).to_html());
    Ok(html
        .map(|html| Timeline::of_html(&html, options).total())
        .collect())
}

/// Fills in what every article of the site has: its address, section, publisher and rights.
fn complete(
    site: &Site,
    edition: &Edition,
    story: &mut Story,
) -> Result<(), (&'static str, String)> {
    let address = |path: &str| WebUrl::new(&site.address(path)).map_err(|e| ("url", e.to_string()));
    let language = edition.tag.as_str();
    let article = &mut story.article;
    article.url = Some(address(&story.path)?);
    article.language = Some(edition.tag.clone());
    article.publisher = Some(site.publisher.clone());
    if article.modified.is_none() {
        article.modified = article.published.clone();
    }
    if article.standfirst.is_none() {
        let options = ExcerptOptions::new(DESCRIPTION).with_language(edition.tag.clone());
        article.standfirst = article.body.excerpt(&options);
    }
    let key = article.section.take().map(|section| section.label);
    let key = key.ok_or(("section", "expected a section, found none".to_owned()))?;
    let known = site.sections.iter().find(|known| known.key == key.as_str());
    let known = known.ok_or_else(|| ("section", format!("unknown section {key}")))?;
    story.section.clone_from(&known.key);
    let line = |text: &str| Line::new(text).map_err(|error| ("section", error.to_string()));
    let mut section = Section::from(line(known.label_in(edition))?)
        .with_url(address(&paths::page(language, &known.key))?);
    section.description = Some(line(known.description_in(edition))?);
    article.section = Some(section);
    for byline in &mut article.bylines {
        byline.kind = BylineKind::Person;
        let page = paths::page(language, "about");
        let anchor = anchor(edition, byline);
        byline.url = Some(address(&format!("{page}#{anchor}"))?);
    }
    article.rights = rights(
        site,
        edition,
        &site.publisher,
        address(&paths::page(language, "terms"))?,
    );
    Ok(())
}

fn rights(site: &Site, edition: &Edition, publisher: &Publisher, terms: WebUrl) -> Rights {
    let mut rights = Rights::default();
    rights.holder.clone_from(&publisher.name);
    rights.year = Some(site.since);
    rights.copyright = Line::clean(&site.copyright());
    let mut notice = RightsNotice::from(edition.notice.clone());
    notice.language = Some(edition.tag.clone());
    rights.notice = Some(notice);
    rights.usage_info = Some(terms);
    rights
}

/// The place of an author on the page about us.
#[must_use]
pub fn anchor(edition: &Edition, byline: &Byline) -> String {
    let options = SlugOptions::for_language(edition.tag.as_str()).unwrap_or_default();
    let slug = options.slugify(byline.name.as_str());
    slug.map_or_else(|_| "author".to_owned(), |slug| slug.into_string())
}

/// Stories of one key are translations of one another.
fn join_translations(stories: &mut [Story]) {
    let all: Vec<_> = stories
        .iter()
        .filter_map(|story| {
            let article = &story.article;
            let alternate = Alternate::new(article.language.clone()?, article.url.clone()?);
            Some((story.key.clone(), alternate))
        })
        .collect();
    for story in stories {
        let others = all.iter().filter(|(key, alternate)| {
            *key == story.key && Some(&alternate.url) != story.article.url.as_ref()
        });
        story.article.alternates = others.map(|(_, alternate)| alternate.clone()).collect();
    }
}
