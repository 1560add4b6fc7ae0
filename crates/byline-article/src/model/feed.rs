//! Many articles of one publication.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::article::Article;
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::issue::{Invalid, Issue, IssueCode, Severity};
use crate::line::Line;
use crate::publisher::Publisher;
use crate::stamp::Stamp;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// A feed, or another list of articles of one publication: what the formats say once for
/// all of them.
///
/// Readers give a `Feed<Draft>`, writers take a `Feed<Article>`.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, Feed, Line, WebUrl, json_feed};
///
/// let mut feed = Feed::new(Some(Line::new("Example.Az")?));
/// feed.home = Some(WebUrl::new("https://example.az/")?);
/// feed.articles.push(
///     Article::builder("Bridge stays open").id("7").paragraph("Fine.").build()?,
/// );
/// let written = json_feed::write_feed(&feed)?;
/// let back = json_feed::read_feed(written.text())?;
/// assert_eq!(back.title, feed.title);
/// assert_eq!(back.articles.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Feed<T> {
    /// The publication's name, or the feed's.
    pub title: Option<Line>,
    /// The page the feed belongs to.
    pub home: Option<WebUrl>,
    /// The feed's own address.
    pub address: Option<WebUrl>,
    /// The logo or icon of the feed: `image` in RSS, `logo` in Atom, `icon` in JSON Feed.
    pub logo: Option<WebUrl>,
    /// What the feed is about.
    pub description: Option<Line>,
    /// The language of its articles.
    pub language: Option<LanguageTag>,
    /// The copyright line that holds for all of them.
    pub copyright: Option<Line>,
    /// When it was last changed.
    pub updated: Option<Stamp>,
    /// The articles, in the order of the feed.
    pub articles: Vec<T>,
    /// What could not be understood of the feed itself.
    pub issues: Vec<Issue>,
}

impl<T> Feed<T> {
    /// A feed of this name without articles.
    #[must_use]
    pub fn new(title: Option<Line>) -> Self {
        Self {
            title,
            home: None,
            address: None,
            logo: None,
            description: None,
            language: None,
            copyright: None,
            updated: None,
            articles: Vec::new(),
            issues: Vec::new(),
        }
    }

    /// A feed that has nothing but one article.
    pub(crate) fn single(article: T) -> Self {
        Self {
            articles: Vec::from([article]),
            ..Self::new(None)
        }
    }

    /// The same feed with other articles: those that `make` returns for its own.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Article, Draft, Feed, Format};
    ///
    /// let text = r#"{"title": "Example", "items": [{"title": "Bridge"}, {"id": "untitled"}]}"#;
    /// let drafts: Feed<Draft> = Format::JsonFeed.read(text)?;
    /// let articles: Feed<Article> = drafts.filter_map(|draft| draft.finish().ok());
    /// assert_eq!(articles.title.unwrap(), "Example");
    /// assert_eq!(articles.articles.len(), 1);
    /// # Ok::<(), byline_article::FormatError>(())
    /// ```
    #[must_use]
    pub fn filter_map<U>(self, make: impl FnMut(T) -> Option<U>) -> Feed<U> {
        let Self {
            title,
            home,
            address,
            logo,
            description,
            language,
            copyright,
            updated,
            articles,
            issues,
        } = self;
        Feed {
            title,
            home,
            address,
            logo,
            description,
            language,
            copyright,
            updated,
            articles: articles.into_iter().filter_map(make).collect(),
            issues,
        }
    }
}

impl Feed<Article> {
    /// The articles that are not drafts.
    pub(crate) fn published(&self) -> impl Iterator<Item = &Article> {
        self.articles.iter().filter(|article| !article.draft)
    }

    /// Checks the feed and every article by these rules; the paths say which it is:
    /// `articles[3].published`. Drafts are not checked, since no feed holds them.
    #[must_use]
    pub fn check(&self, rules: Rules) -> Vec<Issue> {
        let mut issues = Vec::new();
        if self.title.is_none() && matches!(rules, Rules::Rss2 | Rules::Atom | Rules::JsonFeed) {
            let message = "expected the feed's title, found none";
            issues.push(Issue::new(IssueCode::Missing, "title", message));
        }
        if rules == Rules::Rss2 && self.home.is_none() {
            let message =
                "expected the feed's home page, since a channel must have a link, found none";
            issues.push(Issue::new(IssueCode::Missing, "home", message));
        }
        let moment = |stamp: &Stamp| stamp.to_instant().is_some();
        if rules == Rules::Atom
            && self.published().next().is_none()
            && !self.updated.as_ref().is_some_and(moment)
        {
            let message = "expected the time of the last change, with its offset, since a feed \
                           without articles must say it, found none";
            issues.push(Issue::new(IssueCode::Missing, "updated", message));
        }
        for (index, article) in self.articles.iter().enumerate().filter(is_published) {
            for issue in article.check(rules) {
                let path = format!("articles[{index}].{}", issue.path());
                let moved =
                    Issue::new(issue.code(), path, issue.message()).with_severity(issue.severity());
                issues.push(match issue.found() {
                    Some(found) => moved.with_found(found.to_string()),
                    None => moved,
                });
            }
        }
        issues
    }

    pub(crate) fn must_follow(&self, rules: Rules) -> Result<(), Invalid> {
        refuse_errors(self.check(rules))
    }
}

fn is_published((_, article): &(usize, &Article)) -> bool {
    !article.draft
}

impl Article {
    /// Refuses a draft.
    pub(crate) fn must_be_published(&self) -> Result<(), Invalid> {
        if !self.draft {
            return Ok(());
        }
        self.must_follow(Rules::GoogleArticle)
    }

    /// Refuses an article that the format's readers would refuse.
    pub(crate) fn must_follow(&self, rules: Rules) -> Result<(), Invalid> {
        refuse_errors(self.check(rules))
    }
}

fn refuse_errors(mut issues: Vec<Issue>) -> Result<(), Invalid> {
    issues.retain(|issue| issue.severity() == Severity::Error);
    if issues.is_empty() {
        return Ok(());
    }
    Err(Invalid::new(issues))
}

/// How long a value of a feed may be to be copied into each of its articles.
///
/// All copies together are at most four times as long as the document, so that memory stays
/// linear where a hostile feed has one long title and thousands of tiny items. Articles of a
/// real feed take several hundred bytes each, and so may its values.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Copies {
    most: usize,
}

impl Copies {
    /// A value of this length is copied into each of any number of articles.
    const LEAST: usize = 256;

    /// The bound for a document of so many bytes and articles.
    pub(crate) fn of(bytes: usize, articles: usize) -> Self {
        let most = bytes.saturating_mul(4) / articles.max(1);
        Self {
            most: most.max(Self::LEAST),
        }
    }

    /// The value, if it may be copied; otherwise an issue says that it is the feed's alone.
    pub(crate) fn allow<T>(
        self,
        value: Option<T>,
        bytes: usize,
        path: &str,
        issues: &mut Vec<Issue>,
    ) -> Option<T> {
        if value.is_none() || bytes <= self.most {
            return value;
        }
        let message = format_args!(
            "expected at most {} bytes to copy into each article, found {bytes}",
            self.most
        );
        issues.push(Issue::new(IssueCode::TooLong, path, message));
        None
    }
}

/// What a feed says for those of its articles that say nothing themselves.
pub(crate) struct Defaults {
    language: Option<LanguageTag>,
    publisher: Option<Publisher>,
    copyright: Option<Line>,
}

impl Defaults {
    pub(crate) fn of(feed: &Feed<Draft>, copies: Copies, issues: &mut Vec<Issue>) -> Self {
        let line = |line: &Option<Line>, path: &str, issues: &mut Vec<Issue>| {
            let bytes = line.as_ref().map_or(0, |line| line.as_str().len());
            copies.allow(line.as_ref(), bytes, path, issues).cloned()
        };
        let title = line(&feed.title, "title", issues);
        let bytes = feed.home.as_ref().map_or(0, |home| home.as_str().len());
        let home = copies.allow(feed.home.as_ref(), bytes, "home", issues);
        let publisher = title.map(|title| {
            let mut publisher = Publisher::from(title);
            publisher.url = home.cloned();
            publisher
        });
        Self {
            language: feed.language.clone(),
            publisher,
            copyright: line(&feed.copyright, "copyright", issues),
        }
    }

    pub(crate) fn apply(&self, draft: &mut Draft, source: Source) {
        if draft.language.is_empty() {
            draft.language.offer_some(self.language.clone(), source);
        }
        if draft.publisher.is_empty() {
            draft.publisher.offer_some(self.publisher.clone(), source);
        }
        // What was taken from another publication has that one's rights.
        let own = draft.publisher.get();
        let own = own.and_then(|publisher| publisher.name.as_ref());
        let name = self.publisher.as_ref();
        let name = name.and_then(|publisher| publisher.name.as_ref());
        if draft.copyright.is_empty() && (own.is_none() || own == name) {
            draft.copyright.offer_some(self.copyright.clone(), source);
        }
    }
}

impl Feed<Draft> {
    /// Copies what the feed says for all articles into those that say nothing themselves.
    pub(crate) fn apply_feed_defaults(&mut self, source: Source, copies: Copies) {
        let mut issues = Vec::new();
        let defaults = Defaults::of(self, copies, &mut issues);
        self.issues.extend(issues);
        for draft in &mut self.articles {
            defaults.apply(draft, source);
        }
    }
}
