//! Links: `a` elements, and what is known of one at its start tag.

use byline_html::{Attribute, StartTag};

use super::HtmlReader;
use super::contents::{OpenLink, Own};
use super::region::Region;
use crate::read::finding::{Finding, Kind, Link};
use crate::read::matcher::{Concerned, tidy};
use crate::read::resolve::{Destination, Quick, link_address, quick};
use crate::read::robots::closing_rel;
use crate::verdict::{Cause, Note, Reason};

/// Where a link leads.
pub(super) struct Way {
    href: String,
    destination: Destination,
}

impl<'s> HtmlReader<'s, '_> {
    /// The start of an `a` element.
    pub(super) fn anchor(&mut self, tag: StartTag<'s>) {
        let svg = self.walker.is_in_foreign_content();
        let inert = self.walker.is_in_inert_template();
        if self.walker.opened().is_none() {
            return;
        }
        if !inert {
            // A second `a` closes the first one, which the walker may do only by name.
            self.close_link();
        }
        let address = link_address(tag, svg);
        let spotted = self.is_spotted(&tag.span());
        let watched = self.world.watches_links && !inert;
        let quick = address.map(|address| quick(address.raw_value()));
        let asks = watched || spotted || quick.is_some_and(|quick| self.may_reach(quick));
        let mut link = OpenLink::new(tag);
        if quick == Some(Quick::Relative) {
            // Another base would lead it elsewhere.
            self.world.was_used |= !self.world.base_is_set;
        }
        if asks {
            let (way, concerned) = self.concerned_by_link(tag, address);
            if watched || !concerned.is_empty() {
                if inert {
                    self.place(tag.span(), concerned, Reason::InTemplate, None);
                } else if self.has_frames {
                    let cause = Some("frames take the place of the body".into());
                    self.place(tag.span(), concerned, Reason::NoLink, cause);
                } else {
                    let finding = self.begin_link(tag, way, concerned);
                    let generates = self.generates();
                    let own = Own::of(self.state(), generates);
                    link.concern(finding, own);
                }
            }
        }
        if !inert {
            self.link = Some(link);
        }
    }

    /// Whether an address can lead to any target.
    pub(super) fn may_reach(&self, address: Quick<'_>) -> bool {
        match address {
            Quick::Host(host) => self.reading.matcher.may_concern(host),
            Quick::Relative => self.base_concerns,
            Quick::OtherScheme => false,
            Quick::Unsure => true,
        }
    }

    /// Where a link leads, and the policies that it concerns by that or by what its tag names.
    pub(super) fn concerned_by_link(
        &mut self,
        tag: StartTag<'s>,
        address: Option<Attribute<'s>>,
    ) -> (Option<Way>, Concerned) {
        let matcher = self.reading.matcher;
        let Some(address) = address else {
            return (None, matcher.named(self.spots_in(&tag.span())));
        };
        let href = address.value();
        let destination = self.resolve(&href);
        let mut concerned = matcher.concerned_by(self.spots_in(&tag.span()), &destination);
        // A redirector may carry the address escaped.
        let is_translated = matches!(&destination, Destination::Web(url)
            if url.host_str().is_some_and(crate::read::detour::is_translated));
        if (href.contains('%') || is_translated)
            && let Destination::Web(url) = &destination
            && let Some((_, inner)) = crate::read::detour::behind(url)
            && let Some(host) = inner.host_str()
        {
            concerned.extend(matcher.concerned(host));
        }
        if href.len() != address.raw_value().len() {
            concerned.extend(matcher.named(&matcher.spots(&href)));
        }
        tidy(&mut concerned);
        let way = Way {
            href: href.into_owned(),
            destination,
        };
        (Some(way), concerned)
    }

    pub(super) fn resolve(&mut self, href: &str) -> Destination {
        self.world.was_used = true;
        match &self.world.base {
            Some(base) => base.resolve(href),
            None => Destination::Invalid,
        }
    }

    /// Records a link, with all that is known at its start tag.
    pub(super) fn begin_link(
        &mut self,
        tag: StartTag<'s>,
        way: Option<Way>,
        concerned: Concerned,
    ) -> usize {
        let (href, destination) = way.map(|way| (way.href, way.destination)).unzip();
        let rel = tag.attribute("rel");
        let nofollow = rel.and_then(|rel| {
            let token = closing_rel(&rel.value())?;
            Some(Cause::new(format!("rel {token}"), rel.value_span()))
        });
        self.prepare();
        let state = self.around.innermost(&self.walker, &self.world.sheets);
        let mut notes = Vec::new();
        if state.is_aria_hidden() {
            notes.push(Note::AriaHidden);
        }
        if state.style().is_unclickable() {
            notes.push(Note::NotClickable);
        }
        let inert = state
            .inert()
            .map(|cause| (Reason::Inert, Some(cause.clone())));
        let is_late = !self.world.late_hosts.is_empty();
        let link = Link {
            destination,
            unseen: inert,
            unsure: state.style().is_unsure() || self.world.external_styles || is_late,
            collapsed: state.is_collapsed(),
            nofollow,
            noindex: state.noindex().cloned().or_else(|| {
                let span = self.noindex_comment.clone()?;
                Some(Cause::new("comment noindex", Some(span)))
            }),
            paragraph: 0,
            before_body: false,
            place: state.region().map(Region::place).unwrap_or_default(),
            in_body: false,
            notes,
        };
        let index = self.findings.list.len();
        if let Some(paragraphs) = &mut self.paragraphs {
            paragraphs.mark(index, tag.span().start);
        }
        self.findings.list.push(Finding {
            span: tag.span(),
            href,
            text: String::new(),
            kind: Kind::Link(link),
            concerned,
        });
        index
    }
}
