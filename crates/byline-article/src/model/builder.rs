//! Building an article from plain text.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::alternate::Alternate;
use crate::article::Article;
use crate::body::{Block, Body};
use crate::draft::{Draft, Source};
use crate::engagement::{Access, Count};
use crate::image::Image;
use crate::issue::{Invalid, Issue, IssueCode};
use crate::kind::ArticleKind;
use crate::line::{Headline, Line};
use crate::people::Byline;
use crate::publisher::Publisher;
use crate::rights::Rights;
use crate::section::Section;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// Builds an [`Article`]; made by [`Article::builder`].
///
/// What is one line of text is given as text, and found wrong only by
/// [`ArticleBuilder::build`], which reports all errors at once. A second value
/// replaces the first, except in methods that add to a list.
#[derive(Debug, Clone)]
pub struct ArticleBuilder {
    // A draft has four kilobytes, and every call moves the builder.
    draft: Box<Draft>,
    rights: Box<Rights>,
    bylines: Vec<Byline>,
    alternates: Vec<Alternate>,
    tags: Vec<Line>,
    blocks: Vec<Block>,
}

impl ArticleBuilder {
    pub(crate) fn new(headline: &str) -> Self {
        let mut builder = Self {
            draft: Box::default(),
            rights: Box::default(),
            bylines: Vec::new(),
            alternates: Vec::new(),
            tags: Vec::new(),
            blocks: Vec::new(),
        };
        match Headline::new(headline) {
            Ok(headline) => builder.draft.headline.offer(headline, Source::Caller),
            Err(error) => builder.refuse(IssueCode::TextInvalid, "headline", error),
        }
        builder
    }

    fn refuse(&mut self, code: IssueCode, path: &str, error: impl core::fmt::Display) {
        self.draft.report(Issue::new(code, path, error));
    }

    /// A line of text, or an issue.
    fn line(&mut self, path: &str, text: &str) -> Option<Line> {
        Line::new(text)
            .map_err(|error| self.refuse(IssueCode::TextInvalid, path, error))
            .ok()
    }

    fn web_url(&mut self, path: &str, url: &str) -> Option<WebUrl> {
        WebUrl::new(url)
            .map_err(|error| self.refuse(IssueCode::UrlInvalid, path, error))
            .ok()
    }

    /// Its address.
    #[must_use]
    pub fn url(mut self, url: &str) -> Self {
        if let Some(url) = self.web_url("url", url) {
            self.draft.url.set(url, Source::Caller);
        }
        self
    }

    /// What identifies it for ever.
    #[must_use]
    pub fn id(mut self, id: &str) -> Self {
        if let Some(id) = self.line("id", id) {
            self.draft.id.set(id, Source::Caller);
        }
        self
    }

    /// What sort of article it is.
    #[must_use]
    pub fn kind(mut self, kind: ArticleKind) -> Self {
        self.draft.kind.set(kind, Source::Caller);
        self
    }

    /// The line above, below or beside the headline.
    #[must_use]
    pub fn kicker(mut self, kicker: &str) -> Self {
        if let Some(kicker) = self.line("kicker", kicker) {
            self.draft.kicker.set(kicker, Source::Caller);
        }
        self
    }

    /// The sentences between headline and body.
    #[must_use]
    pub fn standfirst(mut self, standfirst: &str) -> Self {
        if let Some(standfirst) = self.line("standfirst", standfirst) {
            self.draft.standfirst.set(standfirst, Source::Caller);
        }
        self
    }

    /// The name of the part of the publication it runs in.
    #[must_use]
    pub fn section(mut self, label: &str) -> Self {
        if let Some(label) = self.line("section.label", label) {
            self.draft.section.set(Section::from(label), Source::Caller);
        }
        self
    }

    /// The sentence that explains the section.
    #[must_use]
    pub fn section_description(mut self, description: &str) -> Self {
        if let Some(description) = self.line("section.description", description) {
            self.draft
                .section_description
                .set(description, Source::Caller);
        }
        self
    }

    /// Adds one who wrote it.
    #[must_use]
    pub fn byline(mut self, byline: Byline) -> Self {
        self.bylines.push(byline);
        self
    }

    /// Adds a person who wrote it.
    #[must_use]
    pub fn author(mut self, name: &str) -> Self {
        let path = alloc::format!("bylines[{}].name", self.bylines.len());
        match Byline::person(name) {
            Ok(byline) => self.bylines.push(byline),
            Err(error) => self.refuse(IssueCode::TextInvalid, &path, error),
        }
        self
    }

    /// The place, and perhaps the day, it was written at.
    #[must_use]
    pub fn dateline(mut self, dateline: &str) -> Self {
        if let Some(dateline) = self.line("dateline", dateline) {
            self.draft.dateline.set(dateline, Source::Caller);
        }
        self
    }

    /// Who publishes it.
    #[must_use]
    pub fn publisher(mut self, publisher: Publisher) -> Self {
        self.draft.publisher.set(publisher, Source::Caller);
        self
    }

    /// When it was published, in the form of [`Stamp`](crate::Stamp).
    #[must_use]
    pub fn published(mut self, stamp: &str) -> Self {
        match stamp.parse() {
            Ok(stamp) => self.draft.published.set(stamp, Source::Caller),
            Err(error) => self.refuse(IssueCode::DateInvalid, "published", error),
        }
        self
    }

    /// When it was last changed, in the form of [`Stamp`](crate::Stamp).
    #[must_use]
    pub fn modified(mut self, stamp: &str) -> Self {
        match stamp.parse() {
            Ok(stamp) => self.draft.modified.set(stamp, Source::Caller),
            Err(error) => self.refuse(IssueCode::DateInvalid, "modified", error),
        }
        self
    }

    /// The language it is written in.
    #[must_use]
    pub fn language(mut self, tag: &str) -> Self {
        match LanguageTag::new(tag) {
            Ok(tag) => self.draft.language.set(tag, Source::Caller),
            Err(error) => self.refuse(IssueCode::LanguageInvalid, "language", error),
        }
        self
    }

    /// Adds the same article in another language.
    #[must_use]
    pub fn alternate(mut self, alternate: Alternate) -> Self {
        self.alternates.push(alternate);
        self
    }

    /// Adds a paragraph of plain text.
    #[must_use]
    pub fn paragraph(self, text: &str) -> Self {
        self.block(Block::paragraph(text))
    }

    /// Adds a block.
    #[must_use]
    pub fn block(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Its main picture.
    #[must_use]
    pub fn lead_image(mut self, image: Image) -> Self {
        self.draft.lead_image.set(image, Source::Caller);
        self
    }

    /// Adds a word it can be found by.
    #[must_use]
    pub fn tag(mut self, tag: &str) -> Self {
        let path = alloc::format!("tags[{}]", self.tags.len());
        if let Some(tag) = self.line(&path, tag) {
            self.tags.push(tag);
        }
        self
    }

    /// Whose it is, and who may use it how.
    #[must_use]
    pub fn rights(mut self, rights: Rights) -> Self {
        *self.rights = rights;
        self
    }

    /// How often it was opened.
    #[must_use]
    pub fn views(mut self, views: Count) -> Self {
        self.draft.views.set(views, Source::Caller);
        self
    }

    /// Who may read it.
    #[must_use]
    pub fn access(mut self, access: Access) -> Self {
        self.draft.access.set(access, Source::Caller);
        self
    }

    /// Marks it as one that must not be published yet.
    #[must_use]
    pub fn draft(mut self) -> Self {
        self.draft.draft.set(true, Source::Caller);
        self
    }

    /// The article.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with every value that was refused.
    pub fn build(self) -> Result<Article, Invalid> {
        let mut article = self.draft.finish()?;
        article.bylines = self.bylines;
        article.alternates = self.alternates;
        article.tags = self.tags;
        article.body = Body::from(self.blocks);
        article.rights = *self.rights;
        Ok(article)
    }
}
