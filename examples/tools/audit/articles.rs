//! The articles that a file of ours has: their text, where it is in the file, and the notice
//! beside it.

use std::path::Path;

use byline::article::{Article, Draft, markdown};
use byline::attribution::{Notice, Policy};
use byline::html::VisibleText;
use byline::page::PageReader;

use crate::document::Document;
use crate::kind::Kind;

/// Bytes of a paragraph by which it is sought in its file.
const KEY_BYTES: usize = 24;
/// Bytes of the file in which a paragraph is sought.
const WINDOW: usize = 1 << 16;

/// An article, as the corpus takes it.
#[derive(Debug)]
pub(crate) struct OwnArticle {
    /// The file's name; the items of a feed are numbered `NAME#2`.
    pub(crate) id: String,
    pub(crate) text: String,
    /// Bytes of the text, and the bytes of the file that they are at.
    places: Vec<(usize, usize)>,
}

impl OwnArticle {
    /// About where a byte of the text is in the file: exact to the paragraph.
    pub(crate) fn in_file(&self, at: usize) -> usize {
        let index = self.places.partition_point(|(text, _)| *text <= at);
        let place = index
            .checked_sub(1)
            .and_then(|index| self.places.get(index));
        place.map_or(0, |(text, file)| file + (at - text))
    }
}

/// What a file of ours has.
#[derive(Debug)]
pub(crate) struct OwnFile {
    pub(crate) demanded: Demanded,
    pub(crate) articles: Vec<OwnArticle>,
}

impl OwnFile {
    pub(crate) fn of(document: &Document) -> Result<Self, String> {
        Ok(Self {
            demanded: Demanded::by(document),
            articles: read(document)?,
        })
    }
}

/// The articles of a file: one, or the items of a feed.
pub(crate) fn read(document: &Document) -> Result<Vec<OwnArticle>, String> {
    let name = document.path.to_string_lossy().into_owned();
    let source = document.text.as_str();
    let reader = PageReader::new();
    let texts = match document.kind {
        Kind::Html => vec![html(&reader, source)],
        Kind::Text => vec![(source.to_owned(), vec![(0, 0)])],
        Kind::Markdown => {
            let draft = markdown::read(source).map_err(|error| error.to_string())?;
            vec![located(body(&draft), source)]
        }
        Kind::JsonFeed if let Ok(article) = Article::from_json(source) => {
            vec![located(article.body.plain_text(), source)]
        }
        Kind::Rss | Kind::Atom | Kind::JsonFeed => {
            let feed = reader.read_feed(source);
            let feed = feed.map_err(|error| error.to_string())?;
            let items = feed.articles.iter();
            items.map(|item| located(body(item), source)).collect()
        }
    };
    let several = texts.len() > 1;
    let articles = texts.into_iter().enumerate();
    Ok(articles
        .map(|(index, (text, places))| {
            let id = match several {
                true => format!("{name}#{}", index + 1),
                false => name.clone(),
            };
            OwnArticle { id, text, places }
        })
        .collect())
}

/// The file of an article.
pub(crate) fn file(id: &str) -> &Path {
    let numbered = id.rsplit_once('#').filter(|(_, number)| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    Path::new(match numbered {
        Some((name, _)) if !Path::new(id).exists() => name,
        _ => id,
    })
}

fn body(draft: &Draft) -> String {
    match (draft.body.get(), draft.standfirst.get()) {
        (Some(body), _) => body.plain_text(),
        (None, Some(standfirst)) => standfirst.to_string(),
        (None, None) => String::new(),
    }
}

/// The main text; of a page without one, all that a reader sees.
fn html(reader: &PageReader, source: &str) -> (String, Vec<(usize, usize)>) {
    let mut text = String::new();
    let mut places = Vec::new();
    for block in reader.main_text(source) {
        if is_notice(block.text()) {
            continue;
        }
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        places.push((text.len(), block.span().start));
        text.push_str(block.text());
    }
    if !text.is_empty() {
        return (text, places);
    }
    let visible = VisibleText::of(source);
    let mut at = 0;
    for line in visible.text().split_inclusive('\n') {
        if !is_notice(line.trim()) {
            places.push((text.len(), visible.source_span(at..at + line.len()).start));
            text.push_str(line);
        }
        at += line.len();
    }
    (text, places)
}

/// Whether most of a paragraph is a notice: those who copy that are not worse for it.
fn is_notice(paragraph: &str) -> bool {
    let notice = Notice::find(paragraph).map_or(0, |notice| notice.span().len());
    2 * notice > paragraph.len()
}

/// A text whose paragraphs are sought in the file, in their order.
fn located(text: String, source: &str) -> (String, Vec<(usize, usize)>) {
    let mut places = Vec::new();
    let (mut at, mut from) = (0, 0);
    for paragraph in text.split_inclusive('\n') {
        let key = &paragraph.trim_end()[..floor(paragraph.trim_end(), KEY_BYTES)];
        let window = &source[from..floor(source, from + WINDOW)];
        if !key.is_empty()
            && let Some(found) = window.find(key)
        {
            places.push((at, from + found));
            from += found + key.len();
        }
        at += paragraph.len();
    }
    (text, places)
}

/// The last boundary of a character at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What the notices beside an article demand.
#[derive(Debug, Default)]
pub(crate) struct Demanded {
    /// The policy of the notice that says most.
    pub(crate) policy: Option<Policy>,
    /// Whether other notices of the same page demand something else.
    pub(crate) is_disputed: bool,
}

impl Demanded {
    pub(crate) fn by(document: &Document) -> Self {
        let (source, is_html) = (document.text.as_str(), document.is_html());
        let (chosen, all) = match is_html {
            true => (
                Notice::find_in_html(source),
                Notice::find_all_in_html(source),
            ),
            false => (Notice::find(source), Notice::find_all(source)),
        };
        let Some(chosen) = chosen else {
            return Self::default();
        };
        // "A link to our site" names no host: the page's own address does.
        let draft = is_html.then(|| PageReader::new().read_metadata(source));
        let url = draft.as_ref().and_then(|draft| draft.url.get());
        let policy_of = |notice: &Notice| match url {
            Some(url) => notice.policy_for(url.host()).ok(),
            None => notice.policy().ok(),
        };
        let policy = policy_of(&chosen);
        let is_disputed = all
            .iter()
            .filter_map(policy_of)
            .any(|other| Some(&other) != policy.as_ref());
        Self {
            policy,
            is_disputed,
        }
    }
}
