//! What a writer wrote, and what its format could not carry.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::article::Article;
use crate::draft::Draft;
use crate::feed::Feed;
use crate::record::Compare;

/// What a writer wrote.
///
/// What the format could not carry is measured, not declared: [`Written::lost`] parses the
/// output once, so it reports actual losses, not expected ones.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, Block, HeadingLevel, jsonld};
///
/// let article = Article::builder("Bridge stays open")
///     .block(Block::heading(HeadingLevel::TOP, "Sound"))
///     .paragraph("The deck is sound.")
///     .build()?;
/// let written = jsonld::write(&article)?;
/// let lost: Vec<String> = written.lost().iter().map(ToString::to_string).collect();
/// assert_eq!(lost, ["body[0]: changed"]);
/// # Ok::<(), byline_article::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct Written<'a> {
    article: &'a Article,
    text: String,
    read: fn(&str) -> Option<Draft>,
}

impl<'a> Written<'a> {
    pub(crate) fn new(article: &'a Article, text: String, read: fn(&str) -> Option<Draft>) -> Self {
        Self {
            article,
            text,
            read,
        }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, owned.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// What the format could not carry, in the order of the fields.
    #[must_use]
    pub fn lost(&self) -> Vec<Loss> {
        let back = (self.read)(&self.text).and_then(|draft| draft.finish().ok());
        match back {
            Some(back) => {
                let mut losses = Vec::new();
                self.article.compare(&back, "", &mut losses);
                losses
            }
            None => Vec::from([Loss::new(".", Change::Dropped)]),
        }
    }
}

/// A feed as it was written, and what its format could not carry.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, Feed, Line, json_feed};
///
/// let mut feed = Feed::new(Some(Line::new("Example.Az")?));
/// feed.articles.push(Article::builder("Bridge stays open").id("7").paragraph("Fine.").build()?);
/// feed.articles.push(Article::builder("Not yet").id("8").paragraph("Wait.").draft().build()?);
///
/// let written = json_feed::write_feed(&feed)?;
/// assert!(!written.text().contains("Not yet"));
/// assert_eq!(written.lost()[0].to_string(), "articles[1]: dropped");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct WrittenFeed<'a> {
    feed: &'a Feed<Article>,
    text: String,
    read: fn(&str) -> Option<Feed<Draft>>,
}

impl<'a> WrittenFeed<'a> {
    pub(crate) fn new(
        feed: &'a Feed<Article>,
        text: String,
        read: fn(&str) -> Option<Feed<Draft>>,
    ) -> Self {
        Self { feed, text, read }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, owned.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// What the format could not carry: fields of the feed, then of the articles in their
    /// order (`articles[1].kicker`). A draft is left out of a feed, and reported as dropped.
    ///
    /// What an article lacks and the feed has for all articles is not reported.
    #[must_use]
    pub fn lost(&self) -> Vec<Loss> {
        let Some(back) = (self.read)(&self.text) else {
            return Vec::from([Loss::new(".", Change::Dropped)]);
        };
        let mut losses = Vec::new();
        let feed = self.feed;
        feed.title.compare(&back.title, "title", &mut losses);
        feed.home.compare(&back.home, "home", &mut losses);
        feed.address.compare(&back.address, "address", &mut losses);
        feed.logo.compare(&back.logo, "logo", &mut losses);
        let description = "description";
        feed.description
            .compare(&back.description, description, &mut losses);
        feed.language
            .compare(&back.language, "language", &mut losses);
        feed.copyright
            .compare(&back.copyright, "copyright", &mut losses);
        feed.updated.compare(&back.updated, "updated", &mut losses);
        let mut read = back.articles.into_iter();
        for (index, article) in feed.articles.iter().enumerate() {
            let path = format!("articles[{index}]");
            let back = match article.draft {
                true => None,
                false => read.next().and_then(|draft| draft.finish().ok()),
            };
            let Some(back) = back else {
                losses.push(Loss::new(path, Change::Dropped));
                continue;
            };
            let start = losses.len();
            article.compare(&back, &path, &mut losses);
            let own = losses.split_off(start);
            losses.extend(own.into_iter().filter(|loss| !self.is_of_feed(loss, &path)));
        }
        losses
    }

    /// Whether a value was added because the feed says it for all its articles.
    fn is_of_feed(&self, loss: &Loss, path: &str) -> bool {
        let field = loss.path().strip_prefix(path).unwrap_or_default();
        let feed = self.feed;
        loss.change() == Change::Added
            && match field {
                ".publisher" | ".bylines" => feed.title.is_some(),
                ".language" => feed.language.is_some(),
                ".rights.copyright" => feed.copyright.is_some(),
                _ => false,
            }
    }
}

/// A value that a format could not carry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Loss {
    path: String,
    change: Change,
}

impl Loss {
    pub(crate) fn new(path: impl Into<String>, change: Change) -> Self {
        Self {
            path: path.into(),
            change,
        }
    }

    /// Which field, as a path into the article's JSON: `bylines[0].role`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What became of it.
    #[must_use]
    pub fn change(&self) -> Change {
        self.change
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.change)
    }
}

/// What became of a field that a format could not carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Change {
    /// It is not there.
    Dropped,
    /// It is there, and differs.
    Changed,
    /// It is there, and was not in the article: the format must have it.
    Added,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Dropped => "dropped",
            Self::Changed => "changed",
            Self::Added => "added",
        })
    }
}
