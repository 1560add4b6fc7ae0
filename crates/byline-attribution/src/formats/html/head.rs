//! Elements of the head: `base`, `meta` and `link`.

use byline_html::StartTag;

use super::HtmlReader;
use crate::read::finding::{Finding, Kind};
use crate::read::resolve::{Base, Destination, Quick, quick};
use crate::read::robots::is_crawler;
use crate::style::{Applies, applies_on_screen};

impl<'s> HtmlReader<'s, '_> {
    pub(super) fn note_base(&mut self) {
        let host = self.world.base.as_ref().and_then(Base::host);
        self.base_concerns = host.is_some_and(|host| self.reading.matcher.may_concern(host));
    }

    pub(super) fn base(&mut self, tag: StartTag<'s>) {
        if self.walker.is_in_foreign_content() {
            return self.other_element(tag);
        }
        if self.world.base_is_set || self.walker.is_in_inert_template() {
            return;
        }
        let Some(href) = tag.attribute("href") else {
            return;
        };
        self.world.base_is_set = true;
        let moved = self
            .world
            .base
            .as_ref()
            .and_then(|base| base.moved(&href.value()));
        if moved.is_some() {
            self.world.base = moved;
            self.world.changed();
            self.note_base();
        }
    }

    pub(super) fn meta(&mut self, tag: StartTag<'s>) {
        if self.walker.is_in_inert_template() {
            return;
        }
        if let Some(name) = tag.attribute("name").map(|name| name.value())
            && is_crawler(&name)
            && let Some(content) = tag.attribute("content")
        {
            let robots = &mut self.findings.robots;
            robots.read_meta(&name, &content.value(), &tag.span());
        }
        self.meta_of_styles(tag);
        self.other_element(tag);
    }

    pub(super) fn link_element(&mut self, tag: StartTag<'s>) {
        if self.walker.is_in_inert_template() {
            return;
        }
        let rel = tag.attribute("rel").map(|rel| rel.value());
        let rel = rel.as_deref().unwrap_or_default();
        let is = |kind: &str| {
            rel.split_ascii_whitespace()
                .any(|token| token.eq_ignore_ascii_case(kind))
        };
        if is("stylesheet") && !is("alternate") && !self.world.external_styles {
            let media = tag.attribute("media").map(|media| media.value());
            let applies = applies_on_screen(media.as_deref().unwrap_or_default());
            if applies != Applies::No && tag.attribute("href").is_some() {
                self.world.external_styles = true;
                self.world.changed();
            }
        }
        let href = tag.attribute("href");
        if is("canonical")
            && let Some(href) = href
        {
            let asks = self.is_spotted(&tag.span())
                || matches!(quick(href.raw_value()), Quick::Unsure)
                || self.base_concerns;
            if asks {
                self.canonical(tag, &href.value());
            }
            return;
        }
        self.other_element(tag);
    }

    fn canonical(&mut self, tag: StartTag<'s>, href: &str) {
        let destination = self.resolve(href);
        let matcher = self.reading.matcher;
        let concerned = matcher.concerned_by(self.spots_in(&tag.span()), &destination);
        let canonical = match destination {
            Destination::Web(url) => Some(url),
            Destination::Here | Destination::Scheme(_) | Destination::Invalid => None,
        };
        if concerned.is_empty() {
            return;
        }
        self.findings.list.push(Finding {
            span: tag.span(),
            href: Some(href.to_owned()),
            text: String::new(),
            kind: Kind::Credit {
                canonical,
                cause: "link rel canonical".into(),
            },
            concerned,
        });
    }
}
