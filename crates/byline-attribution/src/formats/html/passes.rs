//! How often a page is read, and what a pass keeps for the next one.

use std::collections::HashSet;

use super::HtmlReader;
use super::sheet_source::StylePolicy;
use super::styles::Styles;
use crate::read::ReadContext;
use crate::read::resolve::Base;

/// Reads a page as often as it takes, and returns the reader of the last pass.
///
/// A base or a style sheet applies to the whole page, also to the part before it. Most
/// pages have them in their head, and one pass is enough. Where a late one changes what was
/// judged by then, the pass continues only to gather ([`HtmlReader::gathers`]), and the page is read
/// again with all that was gathered. The second pass may find that links or images must be
/// watched from their start, because of a text or an `area` that comes later; the third pass
/// does so from the beginning, and no fourth could find more: what is watched is only ever
/// added, and the base and the sheets are those of the first pass.
pub(super) fn passes<'s, 'a>(
    source: &'s str,
    reading: ReadContext<'a>,
    mut read: impl FnMut(&mut HtmlReader<'s, 'a>),
) -> HtmlReader<'s, 'a> {
    let mut world = World::new(reading.page_url);
    for _ in 0..2 {
        let mut reader = HtmlReader::new(source, reading, world);
        read(&mut reader);
        if !reader.world.changed_late {
            return reader;
        }
        world = reader.world;
        world.changed_late = false;
        world.is_complete = true;
    }
    let mut reader = HtmlReader::new(source, reading, world);
    read(&mut reader);
    reader
}

/// What counts for the whole page wherever it is.
pub(super) struct World<'s> {
    pub(super) base: Option<Base>,
    pub(super) base_is_set: bool,
    pub(super) sheets: Styles<'s>,
    /// Which styles in the page its content security policy lets apply.
    pub(super) style_policy: StylePolicy,
    /// Whether the page says that it is drawn in dark colours.
    pub(super) is_dark: bool,
    pub(super) external_styles: bool,
    /// Hosts of shadow roots that had children before them.
    pub(super) late_hosts: HashSet<usize>,
    /// Whether a link or a style was judged by what is known so far.
    pub(super) was_used: bool,
    /// Whether every link is watched from its start, since the text of one that leads
    /// elsewhere names a target.
    pub(super) watches_links: bool,
    /// Whether images are watched, since an area concerns a policy.
    pub(super) watches_maps: bool,
    pub(super) changed_late: bool,
    pub(super) is_complete: bool,
}

impl World<'_> {
    pub(super) fn new(page_url: Option<&str>) -> Self {
        Self {
            base: Base::of_page(page_url),
            base_is_set: false,
            sheets: Styles::default(),
            style_policy: StylePolicy::new(),
            is_dark: false,
            external_styles: false,
            late_hosts: HashSet::new(),
            was_used: false,
            watches_links: false,
            watches_maps: false,
            changed_late: false,
            is_complete: false,
        }
    }

    /// Notes a change, which matters to what was judged before it.
    pub(super) fn changed(&mut self) {
        self.changed_late |= self.was_used;
    }
}
