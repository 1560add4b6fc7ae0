//! What a page uses of our articles, with the places in both.

use std::cell::RefCell;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use byline::attribution::Extent;
use byline::html::LineIndex;
use byline::reading_time::count_words;
use byline::reuse::{Document, Passage, ReusedArticle};
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::articles::{self, OwnArticle};
use crate::corpus::Ours;
use crate::document::Document as Read;
use crate::kind::Kind;

/// From how much on the use of an article counts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Threshold {
    /// Per cent of the article.
    pub(crate) share: f64,
    /// Words of the longest passage.
    pub(crate) words: u32,
}

/// An article that a page uses.
#[derive(Debug, Serialize)]
pub(crate) struct Use {
    pub(crate) article: String,
    pub(crate) kind: &'static str,
    pub(crate) share_of_article: f64,
    pub(crate) share_of_page: f64,
    pub(crate) passages: Vec<Place>,
    /// Set once the article's policy has judged the page.
    pub(crate) reason: &'static str,
    #[serde(skip)]
    pub(crate) extent: Extent,
}

/// A passage, in bytes; lines count from one.
#[derive(Debug, Serialize)]
pub(crate) struct Place {
    /// In the page; `None` in JSON, whose strings are escaped.
    pub(crate) in_page: Option<Range<usize>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) page_line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) page_column: Option<usize>,
    /// In the article's text.
    pub(crate) in_article: Range<usize>,
    /// The line of the article's file; `None` if that cannot be read any more.
    pub(crate) article_line: Option<usize>,
    pub(crate) words: u32,
    pub(crate) verbatim: bool,
    pub(crate) quoted: bool,
}

impl Use {
    /// The passage of the most words, the first of equals.
    pub(crate) fn longest(&self) -> Option<&Place> {
        self.passages.iter().rev().max_by_key(|place| place.words)
    }
}

/// Finds what pages use.
#[derive(Debug)]
pub(crate) struct Finder<'a> {
    ours: &'a Ours,
    threshold: Threshold,
    /// The article's file that was read last: a page often has several passages of one.
    last: RefCell<Option<OwnFile>>,
}

#[derive(Debug)]
struct OwnFile {
    path: PathBuf,
    source: String,
    articles: Vec<OwnArticle>,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(ours: &'a Ours, threshold: Threshold) -> Self {
        let last = RefCell::default();
        Self {
            ours,
            threshold,
            last,
        }
    }

    /// The articles that a page uses, best first; `None` for a page that is one of them.
    pub(crate) fn uses(&self, document: &Read) -> Option<Vec<Use>> {
        let source = document.text.as_str();
        let found = match document.kind {
            Kind::Html => self.ours.corpus().find(Document::html(source)),
            Kind::Rss | Kind::Atom => self.ours.corpus().find(Document::feed(source)),
            Kind::Markdown | Kind::Text => self.ours.corpus().find(source),
            Kind::JsonFeed => {
                let texts = articles::read(document).unwrap_or_default();
                let texts: Vec<&str> = texts.iter().map(|item| item.text.as_str()).collect();
                self.ours.corpus().find(texts.join("\n\n").as_str())
            }
        };
        let own = fs::canonicalize(&document.path).ok();
        let is_own = |found: &ReusedArticle| {
            own.is_some() && fs::canonicalize(articles::file(found.article())).ok() == own
        };
        if found.iter().any(is_own) {
            return None;
        }
        let counts = |found: &&ReusedArticle| {
            let words = found.longest_passage().map_or(0, Passage::words);
            100.0 * found.share_of_article() >= self.threshold.share
                && words >= self.threshold.words
        };
        let lines = (document.kind != Kind::JsonFeed).then(|| LineIndex::new(source));
        let uses = found.iter().filter(counts);
        Some(
            uses.map(|found| self.placed(found, lines.as_ref()))
                .collect(),
        )
    }

    fn placed(&self, found: &ReusedArticle, page: Option<&LineIndex<'_>>) -> Use {
        self.open(found.article());
        let last = self.last.borrow();
        let article = last.as_ref().and_then(|file| {
            let article = file.articles.iter().find(|own| own.id == found.article())?;
            let end = found
                .passages()
                .iter()
                .map(|passage| passage.in_article().end);
            // The file may have changed since the corpus was saved.
            let is_whole = end.max().is_some_and(|end| end <= article.text.len());
            is_whole.then(|| (article, LineIndex::new(&file.source)))
        });
        let place = |passage: &Passage| {
            let in_page = page.map(|_| passage.in_page());
            let position = page.map(|lines| lines.location(passage.in_page().start));
            Place {
                page_line: position.map(|position| position.line),
                page_column: position.map(|position| position.column),
                in_page,
                in_article: passage.in_article(),
                article_line: article.as_ref().map(|(article, lines)| {
                    let at = article.in_file(passage.in_article().start);
                    lines.location(at).line
                }),
                words: passage.words(),
                verbatim: passage.is_verbatim(),
                quoted: passage.is_quoted(),
            }
        };
        Use {
            article: found.article().to_owned(),
            kind: found.kind().code(),
            share_of_article: found.share_of_article(),
            share_of_page: found.share_of_page(),
            passages: found.passages().iter().map(place).collect(),
            reason: "",
            extent: extent(
                found,
                article.as_ref().map(|(article, _)| article.text.as_str()),
            ),
        }
    }

    /// Reads the file of an article, unless it was the last one.
    fn open(&self, id: &str) {
        let path = articles::file(id);
        let mut last = self.last.borrow_mut();
        if last.as_ref().is_some_and(|file| file.path == path) {
            return;
        }
        *last = Read::read(path).ok().and_then(|document| {
            let articles = articles::read(&document).ok()?;
            Some(OwnFile {
                path: document.path,
                source: document.text,
                articles,
            })
        });
    }
}

/// How much of the article is used, in the units that notices count in.
///
/// Lines are not measured: their length is the printer's. Without the article's text only the
/// share and the words are known.
fn extent(found: &ReusedArticle, text: Option<&str>) -> Extent {
    let share = found.share_of_article().clamp(0.0, 1.0);
    let mut extent = Extent::of_share(share).unwrap_or_default();
    if found.passages().iter().all(Passage::is_quoted) {
        extent = extent.quoted();
    }
    let Some(text) = text else {
        let words = found
            .passages()
            .iter()
            .map(|passage| u64::from(passage.words()));
        return extent.with_words(words.sum());
    };
    let used = merged(found.passages());
    let parts = || used.iter().filter_map(|range| text.get(range.clone()));
    let touched = |bounds: &mut dyn Iterator<Item = (usize, &str)>| {
        let touched = bounds.filter(|(at, part)| {
            let start = at + part.len() - part.trim_start().len();
            let end = at + part.trim_end().len();
            let next = used.partition_point(|range| range.end <= start);
            used.get(next).is_some_and(|range| range.start < end)
        });
        touched.count() as u64
    };
    let mut at = 0;
    let mut paragraphs = text.split_inclusive('\n').map(|paragraph| {
        at += paragraph.len();
        (at - paragraph.len(), paragraph)
    });
    extent
        .with_chars(parts().map(|part| part.chars().count() as u64).sum())
        .with_words(parts().map(count_words).sum())
        .with_sentences(touched(&mut text.split_sentence_bound_indices()))
        .with_paragraphs(touched(&mut paragraphs))
}

/// The ranges of the article, sorted, without overlaps.
fn merged(passages: &[Passage]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = passages.iter().map(Passage::in_article).collect();
    ranges.sort_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
