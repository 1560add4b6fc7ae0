//! Reads an HTML page's outline, source by source.

mod authors;
mod body;
mod elements;
mod fallback_date;
mod headline;
mod json_ld;
mod links;
mod meta;
mod microdata;
mod page;
mod printed_date;
mod site;
mod standfirst;
mod time;

use core::cell::OnceCell;

use ::time::OffsetDateTime;
use byline_article::jsonld::Graph;
use byline_article::{Draft, WebUrl};

use crate::outline::Outline;
use crate::visible::Scene;
pub(crate) use headline::find as headline_of;
pub(crate) use page::Page;
use site::Site;

/// Where the sources of a page's fields stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// In what the page declares for programs, and in headings and `time` elements.
    Declared,
    /// In its text.
    Text,
}
use Part::{Declared, Text};

/// Where a source stands, and what offers to the draft what it gives.
type Source = (Part, fn(&Reading, &mut Draft));

/// The sources of all fields, the surest first, and what chooses among them: the first source that
/// gives a field is taken, and what others say is kept beside it. [`read_metadata`] skips those of
/// the text.
const SOURCES: [Source; 18] = [
    (Declared, |page, draft| {
        json_ld::read(
            &page.graph,
            page.outline(),
            page.headline(),
            page.base(),
            draft,
        );
    }),
    (Declared, |page, draft| {
        meta::read(page.outline(), page.base(), draft)
    }),
    (Declared, |page, draft| {
        microdata::read(page.outline(), page.headline(), draft)
    }),
    (Declared, |page, draft| {
        elements::read(page.outline(), page.headline(), draft)
    }),
    (Declared, |page, draft| {
        json_ld::fill_gaps(&page.graph, page.base(), draft)
    }),
    (Text, |page, draft| {
        links::read(page.outline(), &page.page.in_body, page.base(), draft);
    }),
    (Declared, |page, draft| {
        headline::read(page.outline(), page.headline(), page.site(draft), draft);
    }),
    (Text, |page, draft| {
        printed_date::read(&page.scene(), page.language(), draft)
    }),
    (Text, |page, draft| {
        page.scene()
            .relative_date(page.language(), page.retrieved, draft);
    }),
    (Text, |page, draft| {
        fallback_date::read(&page.scene(), page.language(), draft)
    }),
    (Declared, |_, draft| time::prefer_local(draft)),
    (Text, |page, draft| standfirst::read(&page.scene(), draft)),
    (Text, |page, draft| page.scene().rights(draft)),
    (Text, |page, draft| page.scene().views(draft)),
    (Text, |page, draft| page.scene().section(draft)),
    (Text, |page, draft| {
        page.scene().byline(page.language(), draft)
    }),
    (Declared, |page, draft| {
        authors::settle(page.site(draft), draft)
    }),
    (Text, |page, draft| body::read(page, draft)),
];

/// What the sources read.
struct Reading {
    page: Page,
    /// By which relative addresses are resolved.
    base: Option<WebUrl>,
    /// The JSON-LD scripts.
    graph: Graph,
    language: Option<String>,
    retrieved: Option<OffsetDateTime>,
    /// What the site calls itself, once a source asks.
    site: OnceCell<Site>,
}

impl Reading {
    fn of(outline: Outline, url: Option<&WebUrl>, draft: &mut Draft) -> Self {
        Self {
            base: meta::base(&outline, url),
            graph: json_ld::graph(&outline, draft),
            page: Page::of_metadata(outline),
            language: None,
            retrieved: None,
            site: OnceCell::new(),
        }
    }

    fn outline(&self) -> &Outline {
        &self.page.outline
    }

    fn headline(&self) -> Option<usize> {
        self.page.headline
    }

    fn scene(&self) -> Scene<'_> {
        self.page.scene()
    }

    fn base(&self) -> Option<&WebUrl> {
        self.base.as_ref()
    }

    fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// The names of the site, as the sources give them that were asked so far.
    fn site(&self, draft: &Draft) -> &Site {
        self.site
            .get_or_init(|| Site::of(self.outline(), draft, self.base()))
    }

    /// Finds the text, in the language that the declarations give.
    fn find_text(&mut self, html: &str, draft: &Draft) {
        let language = draft.language.get();
        self.language = language.map(|tag| tag.as_str().to_owned());
        let declared = core::mem::take(&mut self.page);
        let language = self.language.as_deref();
        self.page = Page::of(declared.outline, declared.headline, html, language);
    }
}

/// Offers to the draft all that the page gives.
pub(crate) fn read(
    html: &str,
    url: Option<&WebUrl>,
    retrieved: Option<OffsetDateTime>,
    draft: &mut Draft,
) {
    let mut reading = Reading::of(Outline::of_html(html), url, draft);
    reading.retrieved = retrieved;
    let mut has_text = false;
    for (part, read) in SOURCES {
        if part == Text && !has_text {
            reading.find_text(html, draft);
            has_text = true;
        }
        read(&reading, draft);
    }
}

/// Offers to the draft what the page's head, its structured data, `time` elements and
/// headings give.
pub(crate) fn read_metadata(outline: Outline, url: Option<&WebUrl>, draft: &mut Draft) {
    let reading = Reading::of(outline, url, draft);
    let declared = SOURCES.iter().filter(|(part, _)| *part == Declared);
    declared.for_each(|(_, read)| read(&reading, draft));
}
