//! An article in the making: what was found of it, and where.

mod field;
mod finish;

use alloc::vec::Vec;

pub use field::{Field, Found, Source};

use crate::alternate::Alternate;
use crate::body::Body;
use crate::engagement::{Access, Count};
use crate::extra::Extra;
use crate::image::Image;
use crate::issue::Issue;
use crate::kind::ArticleKind;
use crate::line::{Headline, Line};
use crate::people::Byline;
use crate::publisher::{AppLink, Profile, Publisher};
use crate::rights::Notice;
use crate::section::Section;
use crate::stamp::Stamp;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// What readers return: everything optional, each value with where it was found.
///
/// The first source to offer a value wins; values of later sources that differ are kept
/// beside it. What could not be understood is told by [`Draft::issues`], with the text
/// that was found. [`Draft::finish`] makes it an [`Article`](crate::Article).
///
/// # Examples
///
/// ```
/// use byline_article::{Draft, Headline, Source};
/// use time::macros::offset;
///
/// let mut draft = Draft::default();
/// draft.headline.offer(Headline::new("Bridge stays open")?, Source::JsonLd);
/// draft.headline.offer(Headline::new("Bridge stays open | Example")?, Source::OpenGraph);
/// draft.published.offer("2023-11-29T18:00".parse()?, Source::Text);
///
/// assert_eq!(draft.headline.source(), Some(Source::JsonLd));
/// assert_eq!(draft.headline.others()[0].source, Source::OpenGraph);
///
/// draft.assume_offset(offset!(+4)); // the caller knows the newsroom's clock
/// let article = draft.finish()?;
/// assert_eq!(article.published.unwrap().to_string(), "2023-11-29T18:00:00+04:00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Draft {
    /// Its address.
    pub url: Field<WebUrl>,
    /// What identifies it for ever.
    pub id: Field<Line>,
    /// What sort of article it is.
    pub kind: Field<ArticleKind>,
    /// Its headline.
    pub headline: Field<Headline>,
    /// The line above, below or beside the headline.
    pub kicker: Field<Line>,
    /// The sentences between headline and body.
    pub standfirst: Field<Line>,
    /// The part of the publication it runs in.
    pub section: Field<Section>,
    /// The sentence that explains the section, where it stands apart from its name.
    pub section_description: Field<Line>,
    /// Who wrote it.
    pub bylines: Field<Vec<Byline>>,
    /// The place, and perhaps the day, it was written at.
    pub dateline: Field<Line>,
    /// Who publishes it.
    pub publisher: Field<Publisher>,
    /// The publisher's channels, where they stand apart from its name.
    pub profiles: Field<Vec<Profile>>,
    /// The publisher's applications, where they stand apart from its name.
    pub apps: Field<Vec<AppLink>>,
    /// When it was published.
    pub published: Field<Stamp>,
    /// When it was last changed.
    pub modified: Field<Stamp>,
    /// The language it is written in.
    pub language: Field<LanguageTag>,
    /// The same article in other languages.
    pub alternates: Field<Vec<Alternate>>,
    /// Its text.
    pub body: Field<Body>,
    /// The picture that stands for it.
    pub lead_image: Field<Image>,
    /// Words it can be found by.
    pub tags: Field<Vec<Line>>,
    /// The sentence that says how it may be used.
    pub notice: Field<Notice>,
    /// The copyright line as printed.
    pub copyright: Field<Line>,
    /// Who holds the copyright.
    pub copyright_holder: Field<Line>,
    /// The year of the copyright.
    pub copyright_year: Field<u16>,
    /// The licence's page.
    pub license: Field<WebUrl>,
    /// Whom a user must name.
    pub credit: Field<Line>,
    /// The page that explains how it may be used.
    pub usage_info: Field<WebUrl>,
    /// How often it was opened.
    pub views: Field<Count>,
    /// How often it was shared.
    pub shares: Field<Count>,
    /// How many comments it has.
    pub comments: Field<Count>,
    /// Who may read it.
    pub access: Field<Access>,
    /// Keys that the model has no place for.
    pub extra: Extra,
    issues: Vec<Issue>,
}

impl Draft {
    /// Tells of something that could not be understood.
    pub fn report(&mut self, issue: Issue) {
        self.issues.push(issue);
    }

    pub(crate) fn into_issues(self) -> Vec<Issue> {
        self.issues
    }

    /// What could not be understood, in the order it was met.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}
