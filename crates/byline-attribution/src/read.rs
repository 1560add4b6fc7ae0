//! Reading a document: what it says of links and of the policies' targets, before any policy
//! judges it.
//!
//! A format's reader ([`formats`](crate::formats)) makes [`Findings`](finding::Findings) of a
//! document. Nothing here depends on a format.

use crate::policy::Noscript;
use crate::style::Mode;

pub(crate) mod address;
pub(crate) mod detour;
pub(crate) mod finding;
pub(crate) mod homograph;
pub(crate) mod mapped;
pub(crate) mod matcher;
pub(crate) mod naming;
pub(crate) mod resolve;
pub(crate) mod robots;
pub(crate) mod spot;

use matcher::Matcher;

/// How a page is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReadContext<'a> {
    pub(crate) matcher: &'a Matcher,
    pub(crate) page_url: Option<&'a str>,
    pub(crate) noscript: Noscript,
    /// Where the caller says that the text of an HTML page is, in order.
    pub(crate) body: &'a [std::ops::Range<usize>],
    /// How it is rendered, where that is not for its document type to say.
    pub(crate) mode: Option<Mode>,
}
