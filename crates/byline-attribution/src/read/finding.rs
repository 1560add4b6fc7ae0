//! What a reader of a format finds: facts, before any policy judges them.

use std::ops::Range;

use url::Url;

use crate::read::matcher::Concerned;
use crate::read::resolve::Destination;
use crate::verdict::{Cause, Note, Place, Reason};

/// Something on the page that concerns some of the policies.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) span: Range<usize>,
    pub(crate) href: Option<String>,
    pub(crate) text: String,
    pub(crate) kind: Kind,
    /// The policies it concerns.
    pub(crate) concerned: Concerned,
}

#[derive(Debug)]
pub(crate) enum Kind {
    /// A hyperlink, or an element that would be one.
    Link(Link),
    /// A place whose reason does not depend on the policy.
    Place {
        reason: Reason,
        cause: Option<Cause>,
    },
    /// A credit for machines, with the address a canonical link names.
    Credit {
        canonical: Option<Url>,
        cause: Cause,
    },
    /// Plain text that names the domain: a policy may take it for the link.
    Domain,
    /// Plain text that names the publisher by one of the policy's names.
    Name,
}

/// What is known of a link.
#[derive(Debug, Default)]
pub(crate) struct Link {
    /// `None` where the element has no address.
    pub(crate) destination: Option<Destination>,
    /// Why a reader does not see it.
    pub(crate) unseen: Option<(Reason, Option<Cause>)>,
    /// Whether something outside the page decides that.
    pub(crate) unsure: bool,
    /// It is in a closed `details` element.
    pub(crate) collapsed: bool,
    /// Why crawlers do not follow it.
    pub(crate) nofollow: Option<Cause>,
    /// The block that is closed to search engines.
    pub(crate) noindex: Option<Cause>,
    /// Its paragraph, from 1, and whether it is above the first.
    pub(crate) paragraph: u32,
    pub(crate) before_body: bool,
    /// The part of the page, by what is around it; and whether it is the text of the article,
    /// as far as a policy asks.
    pub(crate) place: Place,
    pub(crate) in_body: bool,
    pub(crate) notes: Vec<Note>,
}

/// What a page asks of crawlers as a whole.
#[derive(Debug, Default)]
pub(crate) struct Robots {
    pub(crate) nofollow: Option<Cause>,
    pub(crate) noindex: Option<Cause>,
}

/// All that was found on a page.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) list: Vec<Finding>,
    pub(crate) robots: Robots,
}

impl Findings {
    /// Maps the span of each cause to the document that the text was derived from.
    pub(crate) fn remap_causes(&mut self, source: impl Fn(&Range<usize>) -> Range<usize>) {
        let remap = |cause: &mut Option<Cause>| {
            if let Some(span) = cause.as_mut().and_then(|cause| cause.span.as_mut()) {
                *span = source(span);
            }
        };
        remap(&mut self.robots.nofollow);
        remap(&mut self.robots.noindex);
        for finding in &mut self.list {
            match &mut finding.kind {
                Kind::Link(link) => {
                    remap(&mut link.nofollow);
                    remap(&mut link.noindex);
                    if let Some((_, cause)) = &mut link.unseen {
                        remap(cause);
                    }
                }
                Kind::Place { cause, .. } => remap(cause),
                Kind::Credit { .. } | Kind::Domain | Kind::Name => {}
            }
        }
    }
}
