//! Targets named in attributes of elements that are not links.

use byline_html::StartTag;

use super::{HtmlReader, Reason};
use crate::read::naming::{Naming, naming};
use crate::read::spot::Spot;
use crate::verdict::Cause;
use crate::verdict::excerpt::{LONGEST_ADDRESS, LONGEST_NAME, cut};

/// Attributes that make a browser load, send to or refer to an address, and no hyperlink.
#[rustfmt::skip]
const LOADING: &[&str] = &[
    "action", "archive", "background", "cite", "classid", "code", "codebase", "content", "data",
    "formaction", "href", "icon", "imagesrcset", "longdesc", "manifest", "ping", "poster",
    "profile", "src", "srcset", "style", "usemap", "xlink:href",
];

/// Names of `meta` and `link` that credit a source for machines.
#[rustfmt::skip]
const CREDITS: &[&str] = &[
    "alternate-source", "article:publisher", "canonical", "citation_publisher", "dc.identifier",
    "dc.relation", "dc.source", "dcterms.isbasedon", "dcterms.isversionof",
    "dcterms.references", "dcterms.source", "og:url", "original-source", "syndication-source",
    "twitter:url", "via",
];

/// Properties of schema.org that credit a source.
#[rustfmt::skip]
const PROPERTIES: &[&str] = &[
    "acquirelicensepage", "basedon", "citation", "copyrightholder", "creator", "credittext",
    "isbasedon", "isbasedonurl", "isbasisfor", "license", "publisher", "sdpublisher",
    "sourceorganization", "usageinfo",
];

impl<'s> HtmlReader<'s, '_> {
    /// Looks through the attributes of an element whose tag names a target.
    pub(super) fn attributes(&mut self, tag: StartTag<'s>) {
        if self.walker.is_in_inert_template() {
            return;
        }
        let spots = self.spots_in(&tag.span()).to_vec();
        let mut spots = spots.as_slice();
        let machine = self.machine_credit(tag);
        let element = tag.name();
        let element = cut(&element, LONGEST_NAME);
        for attribute in tag.attributes() {
            let Some(value) = attribute.value_span() else {
                continue;
            };
            let passed = spots.partition_point(|spot| spot.span.start < value.start);
            let (_, rest) = spots.split_at_checked(passed).unwrap_or_default();
            let inside = rest.partition_point(|spot| spot.span.start < value.end);
            let (own, rest) = rest.split_at_checked(inside).unwrap_or_default();
            spots = rest;
            let addresses: Vec<Spot> = own
                .iter()
                .filter(|spot| naming(self.source, spot) == Naming::Address)
                .cloned()
                .collect();
            if addresses.is_empty() {
                continue;
            }
            let concerned = self.reading.matcher.named(&addresses);
            let name = attribute.name();
            let shown = cut(&name, LONGEST_NAME);
            let markup = attribute.value().contains('<');
            if machine && !markup {
                self.credit(tag.span(), concerned, &format!("attribute {shown}"));
                continue;
            }
            let loading = LOADING.binary_search(&&*name).is_ok() || name.starts_with("on");
            let reason = if loading && !markup {
                Reason::NotHyperlink
            } else {
                Reason::InAttribute
            };
            let cause = Cause::new(format!("attribute {shown} of <{element}>"), Some(value));
            self.place(tag.span(), concerned, reason, Some(cause));
            // A policy may demand that it is loaded.
            let is_source = reason == Reason::NotHyperlink && attribute.is("src");
            if let (true, Some(place)) = (is_source, self.findings.list.last_mut()) {
                place.href = Some(cut(&attribute.value(), LONGEST_ADDRESS).into_owned());
            }
        }
    }

    fn machine_credit(&self, tag: StartTag<'s>) -> bool {
        let any = |attribute: &str, known: &[&str]| {
            tag.attribute(attribute).is_some_and(|value| {
                value
                    .value()
                    .split_ascii_whitespace()
                    .any(|word| known.binary_search(&&*word.to_ascii_lowercase()).is_ok())
            })
        };
        let credits = tag.is("meta") && (any("name", CREDITS) || any("property", CREDITS))
            || tag.is("link") && any("rel", CREDITS);
        credits || any("itemprop", PROPERTIES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attribute_tables_are_strictly_ordered() {
        for table in [LOADING, CREDITS, PROPERTIES] {
            assert!(table.is_sorted_by(|a, b| a < b), "{table:?}");
        }
    }
}
