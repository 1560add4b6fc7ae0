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
use headline::Names;
pub(crate) use headline::find as headline_of;
pub(crate) use page::Page;
use site::Site;

/// The part of a page that holds a source of its fields.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// In what the page declares for programs, and in headings and `time` elements.
    Declared,
    /// In its text.
    Text,
}
use Part::{Declared, Text};

/// The part that holds a source, and the function that offers its values to the draft.
type Source = (Part, fn(&SourceInput, &mut Draft));

/// The sources of all fields, the surest first, and what chooses among them: the first source that
/// gives a field is taken, and the values of the others are kept as alternatives. [`read_metadata`]
/// skips the sources in the text.
const SOURCES: [Source; 18] = [
    (Declared, json_ld::read),
    (Declared, |page, draft| {
        meta::read(page.outline(), page.base(), draft)
    }),
    (Declared, microdata::read),
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
    (Text, body::read),
];

/// What the sources read.
struct SourceInput {
    page: Page,
    /// By which relative addresses are resolved.
    base: Option<WebUrl>,
    /// The JSON-LD scripts.
    graph: Graph,
    language: Option<String>,
    retrieved: Option<OffsetDateTime>,
    /// What the page is called, once a source asks.
    names: OnceCell<Names>,
    /// What the site calls itself, once a source asks.
    site: OnceCell<Site>,
}

impl SourceInput {
    fn of(outline: Outline, url: Option<&WebUrl>, draft: &mut Draft) -> Self {
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

    /// What the page is called. Sources that ask read declarations: another outline, if the text
    /// asks for one, comes after them.
    fn names(&self) -> &Names {
        self.names
            .get_or_init(|| Names::of(self.outline(), self.headline()))
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
    let mut input = SourceInput::of(Outline::of_html(html), url, draft);
    input.retrieved = retrieved;
    let mut has_text = false;
    for (part, read) in SOURCES {
        if part == Text && !has_text {
            input.find_text(html, draft);
            has_text = true;
        }
        read(&input, draft);
    }
}

/// Offers to the draft what the page's head, its structured data, `time` elements and
/// headings give.
pub(crate) fn read_metadata(outline: Outline, url: Option<&WebUrl>, draft: &mut Draft) {
    let input = SourceInput::of(outline, url, draft);
    let declared = SOURCES.iter().filter(|(part, _)| *part == Declared);
    declared.for_each(|(_, read)| read(&input, draft));
}
