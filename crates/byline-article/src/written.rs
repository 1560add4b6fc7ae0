//! What a writer wrote, and what its format could not carry.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::article::Article;
use crate::draft::Draft;
use crate::extra::Extra;

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
/// let written = jsonld::write(&article);
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
            Some(back) => losses(self.article, &back),
            None => Vec::from([Loss::new(".", Change::Dropped)]),
        }
    }
}

/// One thing that a format could not carry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Loss {
    path: String,
    change: Change,
}

impl Loss {
    fn new(path: impl Into<String>, change: Change) -> Self {
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

/// Where two articles differ, part by part.
fn losses(article: &Article, back: &Article) -> Vec<Loss> {
    let mut diff = Diff(Vec::new());
    diff.option("url", &article.url, &back.url);
    diff.option("id", &article.id, &back.id);
    diff.value("kind", &article.kind, &back.kind);
    diff.value("headline", &article.headline, &back.headline);
    diff.option("kicker", &article.kicker, &back.kicker);
    diff.option("standfirst", &article.standfirst, &back.standfirst);
    diff.both(
        "section",
        &article.section,
        &back.section,
        |diff, one, two| {
            diff.value("section.label", &one.label, &two.label);
            diff.option("section.description", &one.description, &two.description);
            diff.option("section.url", &one.url, &two.url);
            diff.extra("section", &one.extra, &two.extra);
        },
    );
    diff.list(
        "bylines",
        &article.bylines,
        &back.bylines,
        |diff, path, one, two| {
            diff.value(&format!("{path}.name"), &one.name, &two.name);
            diff.value(&format!("{path}.kind"), &one.kind, &two.kind);
            diff.option(&format!("{path}.role"), &one.role, &two.role);
            diff.option(&format!("{path}.url"), &one.url, &two.url);
            diff.whole_list(&format!("{path}.same_as"), &one.same_as, &two.same_as);
            diff.extra(path, &one.extra, &two.extra);
        },
    );
    diff.option("dateline", &article.dateline, &back.dateline);
    diff.both(
        "publisher",
        &article.publisher,
        &back.publisher,
        |diff, one, two| {
            diff.option("publisher.name", &one.name, &two.name);
            diff.option("publisher.url", &one.url, &two.url);
            diff.option("publisher.logo", &one.logo, &two.logo);
            diff.whole_list("publisher.profiles", &one.profiles, &two.profiles);
            diff.whole_list("publisher.apps", &one.apps, &two.apps);
            diff.extra("publisher", &one.extra, &two.extra);
        },
    );
    diff.option("published", &article.published, &back.published);
    diff.option("modified", &article.modified, &back.modified);
    diff.option("language", &article.language, &back.language);
    diff.list(
        "alternates",
        &article.alternates,
        &back.alternates,
        |diff, path, one, two| {
            diff.value(path, one, two);
        },
    );
    diff.list(
        "body",
        &article.body.blocks,
        &back.body.blocks,
        |diff, path, one, two| {
            diff.value(path, one, two);
        },
    );
    diff.both(
        "lead_image",
        &article.lead_image,
        &back.lead_image,
        |diff, one, two| {
            diff.value("lead_image.url", &one.url, &two.url);
            diff.option("lead_image.alt", &one.alt, &two.alt);
            diff.option("lead_image.caption", &one.caption, &two.caption);
            diff.option("lead_image.credit", &one.credit, &two.credit);
            diff.option("lead_image.width", &one.width, &two.width);
            diff.option("lead_image.height", &one.height, &two.height);
            diff.extra("lead_image", &one.extra, &two.extra);
        },
    );
    diff.whole_list("tags", &article.tags, &back.tags);
    let (one, two) = (&article.rights, &back.rights);
    diff.option("rights.holder", &one.holder, &two.holder);
    diff.option("rights.year", &one.year, &two.year);
    diff.option("rights.copyright", &one.copyright, &two.copyright);
    diff.both(
        "rights.notice",
        &one.notice,
        &two.notice,
        |diff, one, two| {
            diff.value("rights.notice.text", &one.text, &two.text);
            diff.option("rights.notice.language", &one.language, &two.language);
            diff.option("rights.notice.target", &one.target, &two.target);
            diff.extra("rights.notice", &one.extra, &two.extra);
        },
    );
    diff.option("rights.license", &one.license, &two.license);
    diff.option("rights.credit", &one.credit, &two.credit);
    diff.option("rights.usage_info", &one.usage_info, &two.usage_info);
    diff.extra("rights", &one.extra, &two.extra);
    let (one, two) = (&article.engagement, &back.engagement);
    for (path, one, two) in [
        ("engagement.views", &one.views, &two.views),
        ("engagement.shares", &one.shares, &two.shares),
        ("engagement.comments", &one.comments, &two.comments),
    ] {
        diff.both(path, one, two, |diff, one, two| {
            diff.value(&format!("{path}.value"), &one.value, &two.value);
            diff.option(&format!("{path}.as_of"), &one.as_of, &two.as_of);
            diff.extra(path, &one.extra, &two.extra);
        });
    }
    diff.extra("engagement", &one.extra, &two.extra);
    diff.option("access", &article.access, &back.access);
    diff.extra("", &article.extra, &back.extra);
    diff.0
}

struct Diff(Vec<Loss>);

impl Diff {
    fn value<T: PartialEq>(&mut self, path: &str, one: &T, two: &T) {
        if one != two {
            self.0.push(Loss::new(path, Change::Changed));
        }
    }

    fn option<T: PartialEq>(&mut self, path: &str, one: &Option<T>, two: &Option<T>) {
        self.both(path, one, two, |diff, one, two| diff.value(path, one, two));
    }

    fn both<T>(
        &mut self,
        path: &str,
        one: &Option<T>,
        two: &Option<T>,
        inside: impl FnOnce(&mut Self, &T, &T),
    ) {
        match (one, two) {
            (Some(one), Some(two)) => inside(self, one, two),
            (Some(_), None) => self.0.push(Loss::new(path, Change::Dropped)),
            (None, Some(_)) => self.0.push(Loss::new(path, Change::Added)),
            (None, None) => {}
        }
    }

    /// Lists whose elements are told one by one, where their number is the same.
    fn list<T>(
        &mut self,
        path: &str,
        one: &[T],
        two: &[T],
        inside: impl Fn(&mut Self, &str, &T, &T),
    ) {
        if one.len() == two.len() {
            for (index, (one, two)) in one.iter().zip(two).enumerate() {
                inside(self, &format!("{path}[{index}]"), one, two);
            }
        } else {
            self.size(path, one, two);
        }
    }

    fn whole_list<T: PartialEq>(&mut self, path: &str, one: &[T], two: &[T]) {
        if one != two {
            self.size(path, one, two);
        }
    }

    fn size<T>(&mut self, path: &str, one: &[T], two: &[T]) {
        let change = match (one.is_empty(), two.is_empty()) {
            (true, _) => Change::Added,
            (_, true) => Change::Dropped,
            _ => Change::Changed,
        };
        self.0.push(Loss::new(path, change));
    }

    fn extra(&mut self, path: &str, one: &Extra, two: &Extra) {
        for (key, value) in one.iter() {
            let change = match two.get(key) {
                Some(same) if same == value => continue,
                Some(_) => Change::Changed,
                None => Change::Dropped,
            };
            let dot = if path.is_empty() { "" } else { "." };
            self.0.push(Loss::new(format!("{path}{dot}{key}"), change));
        }
    }
}
