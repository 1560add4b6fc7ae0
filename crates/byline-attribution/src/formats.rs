//! The formats of documents: how each is read, and where a credit may be added to it.
//!
//! A format is a module here with a `FORMAT`, which is one row of `formats!`: how it is read and,
//! where it has places for a credit, how it is repaired, both on one reader of the format.

use crate::policy::{Noscript, Policy};
use crate::read::ReadContext;
use crate::read::finding::Findings;
use crate::read::matcher::Matcher;
use crate::style::Mode;

mod credit;
mod edit;
mod feed;
pub(crate) mod html;
mod json_feed;
#[cfg(feature = "markdown")]
mod markdown;
mod page;
mod text;

pub(crate) use credit::Credit;
pub use edit::Edit;
pub(crate) use edit::{Part, Proposal};
pub use page::Page;

/// How many places of one kind are tried for a credit.
const TRIES: usize = 12;

/// How documents of a format are read, and where a credit may be added to them.
struct Description {
    /// How HTML in it is rendered; `None` where the document type of each page decides.
    mode: Option<Mode>,
    read: fn(&str, ReadContext<'_>) -> Findings,
    /// The edits worth trying, the best first; their number is bounded.
    proposals: fn(&str, ReadContext<'_>, &Policy, &Credit) -> Vec<Proposal>,
    /// The language that the document declares.
    language: fn(&str) -> Option<String>,
}

/// Declares [`PageFormat`]: each format by its variant, the crate feature that it needs, and its
/// description.
macro_rules! formats {
    ($(
        $(#[doc = $doc:literal])+
        $variant:ident $((feature $feature:literal))? = $description:path,
    )+) => {
        /// How a document is written.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum PageFormat {
            $(
                $(#[doc = $doc])+
                $(#[cfg(feature = $feature)])?
                $variant,
            )+
        }

        impl PageFormat {
            /// Every format.
            ///
            /// # Examples
            ///
            /// ```
            /// use byline_attribution::PageFormat;
            ///
            /// assert!(PageFormat::ALL.contains(&PageFormat::Rss));
            /// ```
            pub const ALL: &'static [Self] =
                &[$($(#[cfg(feature = $feature)])? Self::$variant,)+];

            fn description(self) -> &'static Description {
                match self {
                    $($(#[cfg(feature = $feature)])? Self::$variant => &$description,)+
                }
            }
        }
    };
}

formats! {
    /// HTML, as a browser reads it.
    Html = html::FORMAT,
    /// Plain text: an address that is written out is the only link there is.
    Text = text::FORMAT,
    /// [GitHub Flavored Markdown](https://github.github.com/gfm/): raw HTML is passed
    /// through, bare addresses are links.
    Markdown (feature "markdown") = markdown::GFM,
    /// [CommonMark](https://spec.commonmark.org/) without extensions.
    CommonMark (feature "markdown") = markdown::COMMON_MARK,
    /// [RSS 2.0](https://www.rssboard.org/rss-specification), also RSS 1.0.
    Rss = feed::RSS,
    /// [Atom](https://www.rfc-editor.org/rfc/rfc4287).
    Atom = feed::ATOM,
    /// [JSON Feed](https://www.jsonfeed.org/version/1.1/).
    JsonFeed = json_feed::FORMAT,
}

/// How a page is to be read for these policies.
fn context<'a>(page: &'a Page<'_>, matcher: &'a Matcher, noscript: Noscript) -> ReadContext<'a> {
    ReadContext {
        matcher,
        page_url: page.url(),
        noscript,
        body: if page.format() == PageFormat::Html {
            page.body()
        } else {
            &[]
        },
        mode: page.format().description().mode,
    }
}

/// Reads a page in its format.
pub(crate) fn read(page: &Page<'_>, matcher: &Matcher, noscript: Noscript) -> Findings {
    let context = context(page, matcher, noscript);
    let mut findings = (page.format().description().read)(page.source(), context);
    for (name, value) in page.headers() {
        findings.robots.read_header(name, value);
    }
    findings
}

/// The edits worth trying, the best first; their number is bounded.
pub(crate) fn proposals(
    page: &Page<'_>,
    matcher: &Matcher,
    policy: &Policy,
    credit: &Credit,
) -> Vec<Proposal> {
    let context = context(page, matcher, policy.noscript());
    (page.format().description().proposals)(page.source(), context, policy, credit)
}

/// The language that a document declares; English where it declares none.
pub(crate) fn language(page: &Page<'_>) -> String {
    let declared = (page.format().description().language)(page.source());
    declared.unwrap_or_else(|| "en".to_owned())
}

/// The proposals that are one edit of the document each.
fn single_edits(edits: Vec<Edit>) -> Vec<Proposal> {
    edits.into_iter().map(Proposal::from).collect()
}
