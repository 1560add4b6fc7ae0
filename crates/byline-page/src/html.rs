//! The fields of an HTML page, and the list of their sources.

mod authors;
mod body;
mod elements;
mod fallback_date;
mod headline;
mod input;
mod json_ld;
mod links;
mod meta;
mod microdata;
mod own_article;
mod page;
mod printed_date;
mod site;
mod standfirst;
#[cfg(test)]
mod tests;
mod time;

use ::time::OffsetDateTime;
use byline_article::{Draft, WebUrl};

use crate::outline::Outline;
pub(crate) use elements::text_language;
pub(crate) use headline::find as headline_of;
use input::SourceInput;
pub(crate) use page::Page;

/// The part of a page that has a source of its fields.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What the page declares for programs, and headings and `time` elements.
    Declared,
    /// Its text.
    Text,
}
use Part::{Declared, Text};

/// A source of fields.
struct PageSource {
    part: Part,
    /// Its name in the documentation of the crate.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "compared with the documentation")
    )]
    name: &'static str,
    /// The fields of a draft that it may give; none for a function that chooses among values.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "compared with the documentation")
    )]
    fields: &'static str,
    /// Offers its values to the draft.
    read: fn(&SourceInput, &mut Draft),
}

const fn source(
    part: Part,
    name: &'static str,
    fields: &'static str,
    read: fn(&SourceInput, &mut Draft),
) -> PageSource {
    PageSource {
        part,
        name,
        fields,
        read,
    }
}

/// The sources of all fields, the most reliable first: the value of the first one that gives a field
/// is taken, and those of the others are kept as alternatives. A reader of metadata skips the
/// sources in the text.
///
/// A new source is a module with a function that offers its values, and a row here.
static SOURCES: &[PageSource] = &[
    source(
        Declared,
        "JSON-LD",
        "url id kind headline kicker standfirst section bylines dateline publisher \
         published modified language alternates body lead_image tags access notice \
         copyright copyright_holder copyright_year license credit usage_info views shares \
         comments",
        json_ld::read,
    ),
    source(
        Declared,
        "`meta` and `link`",
        "url id headline kicker standfirst section bylines publisher published modified \
         language alternates lead_image tags access notice copyright copyright_holder \
         copyright_year license profiles",
        |page, draft| {
            meta::read(page.outline(), page.base(), draft);
        },
    ),
    source(
        Declared,
        "microdata and microformats",
        "headline section bylines publisher published modified",
        microdata::read,
    ),
    source(
        Declared,
        "`html` and `time`",
        "published modified language",
        |page, draft| {
            elements::read(page.outline(), page.headline(), draft);
        },
    ),
    source(
        Declared,
        "JSON-LD of the page",
        "publisher published modified language",
        |page, draft| {
            json_ld::fill_gaps(&page.graph, page.base(), draft);
        },
    ),
    source(Text, "links", "alternates profiles apps", |page, draft| {
        links::read(page.outline(), &page.page.in_body, page.base(), draft);
    }),
    source(
        Declared,
        "headings and `title`",
        "headline kicker",
        |page, draft| {
            headline::read(page.outline(), page.headline(), page.site(draft), draft);
        },
    ),
    source(
        Text,
        "printed dates",
        "published modified",
        |page, draft| {
            printed_date::read(&page.scene(), page.language(), draft);
        },
    ),
    source(Text, "choice of the printed day", "", |page, draft| {
        printed_date::prefer(&page.scene(), page.language(), page.outline(), draft);
    }),
    source(
        Text,
        "times relative to now",
        "published modified",
        |page, draft| {
            page.scene()
                .relative_date(page.language(), page.retrieved, draft);
        },
    ),
    source(
        Text,
        "start of the text, or the address",
        "published",
        |page, draft| {
            fallback_date::read(&page.scene(), page.language(), draft);
        },
    ),
    source(Declared, "choice of the offset", "", |_, draft| {
        time::prefer_local(draft)
    }),
    source(
        Text,
        "lines by class name",
        "kicker standfirst",
        |page, draft| standfirst::read(&page.scene(), draft),
    ),
    source(
        Text,
        "copyright line and notice",
        "notice copyright copyright_holder copyright_year",
        |page, draft| page.scene().rights(draft),
    ),
    source(Text, "view counter", "views", |page, draft| {
        page.scene().views(draft)
    }),
    source(
        Text,
        "lines above the headline",
        "section section_description",
        |page, draft| page.scene().section(draft),
    ),
    source(Text, "byline", "bylines publisher", |page, draft| {
        page.scene().byline(page.language(), draft)
    }),
    source(Declared, "choice of the authors", "", |page, draft| {
        authors::settle(page.site(draft), draft);
    }),
    source(Text, "main text", "body", body::read),
];

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
    for source in SOURCES {
        if source.part == Text && !has_text {
            input.find_text(html, draft);
            has_text = true;
        }
        (source.read)(&input, draft);
    }
}

/// Offers to the draft what the page's head, its structured data, `time` elements and
/// headings give.
pub(crate) fn read_metadata(outline: Outline, url: Option<&WebUrl>, draft: &mut Draft) {
    let input = SourceInput::of(outline, url, draft);
    for source in SOURCES.iter().filter(|source| source.part == Declared) {
        (source.read)(&input, draft);
    }
}
