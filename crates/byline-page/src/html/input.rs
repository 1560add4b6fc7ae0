//! What the sources of a page's fields read.

use core::cell::OnceCell;

use byline_article::jsonld::Graph;
use byline_article::{Draft, LanguageTag, Source, WebUrl};
use time::OffsetDateTime;

use super::elements::text_language;
use super::headline::Names;
use super::page::Page;
use super::site::Site;
use super::{json_ld, meta};
use crate::outline::Outline;
use crate::visible::Scene;

/// A page, and what is derived from it once for all sources.
pub(super) struct SourceInput {
    pub(super) page: Page,
    /// By which relative addresses are resolved.
    base: Option<WebUrl>,
    /// The JSON-LD scripts.
    pub(super) graph: Graph,
    language: Option<String>,
    pub(super) retrieved: Option<OffsetDateTime>,
    /// What the page is called, once a source asks.
    names: OnceCell<Names>,
    /// What the site calls itself, once a source asks.
    site: OnceCell<Site>,
}

impl SourceInput {
    pub(super) fn of(outline: Outline, url: Option<&WebUrl>, draft: &mut Draft) -> Self {
        Self {
            base: meta::base(&outline, url),
            graph: json_ld::graph(&outline, draft),
            page: Page::of_metadata(outline),
            language: None,
            retrieved: None,
            names: OnceCell::new(),
            site: OnceCell::new(),
        }
    }

    pub(super) fn outline(&self) -> &Outline {
        &self.page.outline
    }

    pub(super) fn headline(&self) -> Option<usize> {
        self.page.headline
    }

    pub(super) fn scene(&self) -> Scene<'_> {
        self.page.scene()
    }

    pub(super) fn base(&self) -> Option<&WebUrl> {
        self.base.as_ref()
    }

    pub(super) fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// What the page is called. Sources that ask read declarations: another outline, if the text
    /// asks for one, comes after them.
    pub(super) fn names(&self) -> &Names {
        self.names
            .get_or_init(|| Names::of(self.outline(), self.headline()))
    }

    /// The names of the site, as the sources give them that were asked so far.
    pub(super) fn site(&self, draft: &Draft) -> &Site {
        self.site
            .get_or_init(|| Site::of(self.outline(), draft, self.base()))
    }

    /// Finds the text. What it prints is read in the language that the declarations give.
    pub(super) fn find_text(&mut self, html: &str, draft: &Draft) {
        let language = draft.language.get();
        self.language = language.map(|tag| tag.as_str().to_owned());
        let is_callers = draft.language.source() == Some(Source::Caller);
        let language = text_language(self.outline(), language.filter(|_| is_callers));
        let language = language.as_ref().map(LanguageTag::as_str);
        let declared = core::mem::take(&mut self.page);
        self.page = Page::of(declared.outline, declared.headline, html, language);
    }
}
