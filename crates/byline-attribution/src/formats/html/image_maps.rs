//! The areas of image maps, which are links where an image shows their map.

use byline_html::StartTag;

use super::HtmlReader;
use crate::read::finding::{Finding, Kind};
use crate::read::resolve::{link_address, quick};
use crate::verdict::Reason;

impl<'s> HtmlReader<'s, '_> {
    pub(super) fn area(&mut self, tag: StartTag<'s>) {
        let address = link_address(tag, false);
        let asks = self.is_spotted(&tag.span())
            || address.is_some_and(|address| self.may_reach(quick(address.raw_value())));
        if !asks {
            return;
        }
        let (way, concerned) = self.concerned_by_link(tag, address);
        if concerned.is_empty() {
            return;
        }
        if self.walker.is_in_inert_template() {
            self.place(tag.span(), concerned, Reason::InTemplate, None);
            return;
        }
        let open = self.walker.open_elements().iter();
        let map = open.rev().find(|open| open.is("map")).map(|map| {
            let start = map.span().start;
            self.map_names.entry(start).or_insert_with(|| {
                let name = map.start_tag().attribute("name");
                name.map(|name| name.value())
            });
            start
        });
        let index = self.begin_link(tag, way, concerned);
        let text = tag.attribute("alt").map(|alt| alt.value().into_owned());
        if let Some(finding) = self.findings.list.get_mut(index) {
            finding.text = text.unwrap_or_default();
        }
        self.areas.push((index, map));
        // Now it matters which maps images show.
        self.world.changed_late |= !self.world.watches_maps;
        self.world.watches_maps = true;
    }

    /// An image that a reader sees puts its map to use.
    pub(super) fn used_map(&mut self, tag: StartTag<'s>) {
        let Some(map) = tag.attribute("usemap") else {
            return;
        };
        if self.walker.is_in_inert_template() {
            return;
        }
        let state = self.state_with(tag);
        if state.style().hides_box().is_none() {
            let value = map.value();
            if let Some((_, name)) = value.split_once('#') {
                self.maps.insert(name.to_owned());
            }
        }
    }

    /// At the end of the page: no reader sees the areas of maps that no image shows.
    pub(super) fn hide_unused_areas(&mut self) {
        let hidden = (Reason::Hidden, Some("no image shows its map".into()));
        for (index, map) in &self.areas {
            let name = map.and_then(|map| self.map_names.get(&map)?.as_deref());
            let used = name.is_some_and(|name| self.maps.contains(name));
            if used {
                continue;
            }
            if let Some(Finding {
                kind: Kind::Link(link),
                ..
            }) = self.findings.list.get_mut(*index)
            {
                link.unseen.get_or_insert_with(|| hidden.clone());
            }
        }
    }
}
