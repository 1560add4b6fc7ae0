//! Reads an HTML page: one walk, in which every link and every place that names a target
//! is found, with what the reader and the crawler see of it.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use byline_html::{
    Attribute, ElementKind, Scripting, StartTag, TextKind, TextToken, Token, Walker,
};

use crate::formats::{Description, single_edits};
use crate::policy::Noscript;
use crate::read::ReadContext;
use crate::read::finding::{Finding, Findings, Kind, Link};
use crate::read::matcher::{Concerned, tidy};
use crate::read::resolve::{Base, Destination, Quick, link_address, quick};
use crate::read::robots::{closing_rel, is_crawler};
use crate::read::spot::Spot;
use crate::style::{self, Applies, Ground, Mode, Shown, applies_on_screen, is_element};
use crate::verdict::{Cause, Note, Reason};

mod attribute;
mod body;
mod contents;
pub(crate) mod edit_links;
pub(super) mod prospect;
mod raw;
mod region;
pub(super) mod repair;
mod sheet_source;
mod state;
mod styles;
mod surroundings;
pub(crate) mod undisturbed;

use body::Paragraphs;
use contents::{OpenLink, Own};
use region::Region;
use sheet_source::StylePolicy;
use state::State;
use styles::Styles;
use surroundings::Surroundings;

pub(super) const FORMAT: Description = Description {
    mode: None,
    read,
    proposals: |source, context, policy, credit| {
        single_edits(repair::edits(source, context, policy, credit))
    },
    language: repair::language,
};

/// Finds what concerns the policies of an HTML page.
pub(crate) fn read(source: &str, reading: ReadContext<'_>) -> Findings {
    passes(source, reading, HtmlReader::read).finish()
}

/// The paragraphs of a page's article that a reader sees, in order.
fn text_places(source: &str, reading: ReadContext<'_>) -> Vec<Range<usize>> {
    let reader = passes(source, reading, |reader| {
        reader.paragraphs = Some(Paragraphs::new(source, reading.body));
        reader.read();
    });
    reader
        .paragraphs
        .map(|mut paragraphs| {
            paragraphs.finish();
            paragraphs.text_places()
        })
        .unwrap_or_default()
}

/// Reads a page as often as it takes, and returns the reader of the last pass.
///
/// A base or a style sheet applies to the whole page, also to the part before it. Most
/// pages have them in their head, and one pass is enough. Where a late one changes what was
/// judged by then, the pass continues only to gather ([`HtmlReader::gathers`]), and the page is read
/// again with all that was gathered. The second pass may find that links or images must be
/// watched from their start, because of a text or an `area` that comes later; the third pass
/// does so from the beginning, and no fourth could find more: what is watched is only ever
/// added, and the base and the sheets are those of the first pass.
fn passes<'s, 'a>(
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
struct World<'s> {
    base: Option<Base>,
    base_is_set: bool,
    sheets: Styles<'s>,
    /// Which styles in the page its content security policy lets apply.
    style_policy: StylePolicy,
    /// Whether the page says that it is drawn in dark colours.
    is_dark: bool,
    external_styles: bool,
    /// Hosts of shadow roots that had children before them.
    late_hosts: HashSet<usize>,
    /// Whether a link or a style was judged by what is known so far.
    was_used: bool,
    /// Whether every link is watched from its start, since the text of one that leads
    /// elsewhere names a target.
    watches_links: bool,
    /// Whether images are watched, since an area concerns a policy.
    watches_maps: bool,
    changed_late: bool,
    is_complete: bool,
}

impl World<'_> {
    fn new(page_url: Option<&str>) -> Self {
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

    fn changed(&mut self) {
        self.changed_late |= self.was_used;
    }
}

/// Where a link leads.
struct Way {
    href: String,
    destination: Destination,
}

struct HtmlReader<'s, 'a> {
    source: &'s str,
    reading: ReadContext<'a>,
    world: World<'s>,
    walker: Walker<'s>,
    around: Surroundings<'s>,
    /// Whether the styles were asked for.
    is_styled: bool,
    /// Places in the source that name a target's domain.
    spots: Vec<Spot>,
    next_spot: usize,
    /// Where the next one begins; every token asks.
    next_spot_start: usize,
    link: Option<OpenLink<'s>>,
    paragraphs: Option<Paragraphs<'s, 'a>>,
    /// Depth of the elements whose text is taken raw, as the walker has them.
    noindex_comment: Option<Range<usize>>,
    maps: HashSet<String>,
    /// The areas that are links, each with the start of the map around it.
    areas: Vec<(usize, Option<usize>)>,
    /// The names of those maps, by their starts.
    map_names: HashMap<usize, Option<Cow<'s, str>>>,
    base_concerns: bool,
    /// Whether frames have taken the place of the body.
    has_frames: bool,
    findings: Findings,
}

impl<'s, 'a> HtmlReader<'s, 'a> {
    fn new(source: &'s str, reading: ReadContext<'a>, world: World<'s>) -> Self {
        let scripting = match reading.noscript {
            Noscript::Accepted => Scripting::Disabled,
            Noscript::Refused => Scripting::Enabled,
        };
        // Steps of selector matching: honest pages need far fewer. On hostile ones what the
        // rules that were not tried would hide is unknown.
        world
            .sheets
            .allow_steps(1_000_000 + source.len().saturating_mul(8));
        let mut reader = Self {
            source,
            reading,
            world,
            walker: Walker::new(source).with_scripting(scripting),
            around: Surroundings::new(source),
            is_styled: false,
            spots: reading.matcher.spots(source),
            next_spot: 0,
            next_spot_start: 0,
            link: None,
            paragraphs: reading
                .matcher
                .asks_for_positions()
                .then(|| Paragraphs::new(source, reading.body)),
            noindex_comment: None,
            maps: HashSet::new(),
            areas: Vec::new(),
            map_names: HashMap::new(),
            base_concerns: false,
            has_frames: false,
            findings: Findings::default(),
        };
        reader.note_base();
        reader.pass_spots(0);
        reader
    }

    fn note_base(&mut self) {
        let host = self.world.base.as_ref().and_then(Base::host);
        self.base_concerns = host.is_some_and(|host| self.reading.matcher.may_concern(host));
    }

    fn read(&mut self) {
        while self.step().is_some() {}
        self.close_link();
    }

    /// Reads a token, and returns where it ends.
    #[inline]
    fn step(&mut self) -> Option<usize> {
        // Matched where the walker wrote it: every token of a page comes by here, and moving
        // it costs more than looking at it.
        let next = self.walker.next();
        let token = next.as_ref()?;
        self.follow_elements();
        let span = token.span();
        let spotted = self.next_spot_start < span.end;
        match token {
            Token::StartTag(tag) => {
                if self.walker.opened().is_none() && is_element(*tag, &self.walker) {
                    self.around.add(tag);
                }
                self.start_tag(*tag);
            }
            Token::Text(text) => self.text(*text, spotted),
            Token::Comment(comment) => {
                self.noindex(comment.raw_contents(), &span);
                if spotted {
                    self.raw_place(comment.contents_span(), &span, Reason::InComment);
                }
            }
            _ => {}
        }
        if spotted {
            self.pass_spots(span.end);
        }
        Some(span.end)
    }

    /// Keeps what runs beside the walker's stack in step with it.
    fn follow_elements(&mut self) {
        let mut ends_link = false;
        for closed in self.walker.closed() {
            let element = closed.element();
            if let Some(link) = &self.link {
                ends_link |= link.is(element.start_tag());
            }
            if let Some(paragraphs) = &mut self.paragraphs {
                paragraphs.close(element.start_tag());
            }
            self.around.close(closed.index());
        }
        if ends_link {
            self.close_link();
        }
        let mut is_slot = None;
        if let Some(opened) = self.walker.opened() {
            self.around.open(opened);
            if opened.kind() == ElementKind::Slot {
                is_slot = Some(opened.start_tag());
            } else if opened.is_shadow_root() {
                self.shadow_root();
            }
        }
        if let Some(slot) = is_slot.filter(|_| self.around.shadow_root(&self.walker).is_some()) {
            self.prepare();
            self.around
                .note_slot(slot, &self.walker, &self.world.sheets);
        }
    }

    /// A shadow root opens: children of its host that came before it stand in its slots too.
    fn shadow_root(&mut self) {
        let has_late_children = self.around.note_root(&self.walker);
        let host = self.walker.open_elements().iter().rev().nth(1);
        if let (true, Some(host)) = (has_late_children, host)
            && self.world.late_hosts.insert(host.span().start)
        {
            self.world.changed();
        }
    }

    /// Whether what the innermost element generates around its contents is seen.
    fn generates(&mut self) -> Shown {
        self.prepare();
        self.around.generates(&self.walker, &self.world.sheets)
    }

    /// Makes the styles ready for the first question about them.
    fn prepare(&mut self) {
        if self.is_styled {
            return;
        }
        self.is_styled = true;
        self.world.was_used = true;
        let mode = self.reading.mode.unwrap_or_else(|| {
            if self.walker.is_in_quirks_mode() {
                Mode::Quirks
            } else {
                Mode::Standard
            }
        });
        self.world.sheets.prepare(mode);
        self.world.external_styles |= self.world.sheets.are_incomplete();
        if self.world.external_styles {
            self.around.stand_on(Ground::External);
        } else if self.world.is_dark {
            self.around.stand_on(Ground::DARK_CANVAS);
        }
    }

    /// The state inside the innermost element.
    fn state(&mut self) -> &State {
        self.prepare();
        self.around.innermost(&self.walker, &self.world.sheets)
    }

    /// The state of an element that does not open, as an image.
    fn state_with(&mut self, tag: StartTag<'s>) -> State {
        self.prepare();
        self.around.with(tag, &self.walker, &self.world.sheets)
    }

    /// The spots within a span; spans come in the order of the source.
    fn spots_in(&self, span: &Range<usize>) -> &[Spot] {
        let rest = self.spots.get(self.next_spot..).unwrap_or_default();
        let end = rest.partition_point(|spot| spot.span.start < span.end);
        rest.get(..end).unwrap_or_default()
    }

    fn is_spotted(&self, span: &Range<usize>) -> bool {
        self.next_spot_start < span.end
    }

    fn pass_spots(&mut self, end: usize) {
        let rest = self.spots.get(self.next_spot..).unwrap_or_default();
        self.next_spot += rest.partition_point(|spot| spot.span.start < end);
        let next = self.spots.get(self.next_spot);
        self.next_spot_start = next.map_or(usize::MAX, |spot| spot.span.start);
    }

    /// Whether the page will be read once more, and only what counts for the whole of it
    /// matters now.
    fn gathers(&self) -> bool {
        self.world.changed_late && !self.world.is_complete
    }

    fn start_tag(&mut self, tag: StartTag<'s>) {
        let name = tag.raw_name();
        if self.gathers() {
            match name.len() {
                4 if name.eq_ignore_ascii_case("base") => self.base(tag),
                4 if name.eq_ignore_ascii_case("link") => self.link_element(tag),
                _ => {}
            }
            return;
        }
        // Every tag of a page comes by here; few names are as short as these.
        match name.len() {
            1 if name.eq_ignore_ascii_case("a") => self.anchor(tag),
            3 if name.eq_ignore_ascii_case("img") => {
                if self.world.watches_maps {
                    self.used_map(tag);
                }
                self.other_element(tag);
            }
            4 if name.eq_ignore_ascii_case("area") => self.area(tag),
            4 if name.eq_ignore_ascii_case("base") => self.base(tag),
            4 if name.eq_ignore_ascii_case("meta") => self.meta(tag),
            4 if name.eq_ignore_ascii_case("link") => self.link_element(tag),
            8 if name.eq_ignore_ascii_case("frameset") => {
                let before = self.source.get(..tag.span().start).unwrap_or_default();
                self.has_frames = self.has_frames || !repair::shows_something(before);
            }
            _ => self.other_element(tag),
        }
        if let Some(paragraphs) = &mut self.paragraphs {
            paragraphs.open(tag, self.walker.opened().is_some());
        }
    }

    fn other_element(&mut self, tag: StartTag<'s>) {
        if self
            .link
            .as_ref()
            .is_some_and(|link| link.finding.is_some())
        {
            self.content_element(tag);
        }
        if self.is_spotted(&tag.span()) {
            self.attributes(tag);
        }
    }

    /// The start of an `a` element.
    fn anchor(&mut self, tag: StartTag<'s>) {
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
    fn may_reach(&self, address: Quick<'_>) -> bool {
        match address {
            Quick::Host(host) => self.reading.matcher.may_concern(host),
            Quick::Relative => self.base_concerns,
            Quick::OtherScheme => false,
            Quick::Unsure => true,
        }
    }

    /// Where a link leads, and the policies that it concerns by that or by what its tag names.
    fn concerned_by_link(
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

    fn resolve(&mut self, href: &str) -> Destination {
        self.world.was_used = true;
        match &self.world.base {
            Some(base) => base.resolve(href),
            None => Destination::Invalid,
        }
    }

    /// Records a link, with all that is known at its start tag.
    fn begin_link(&mut self, tag: StartTag<'s>, way: Option<Way>, concerned: Concerned) -> usize {
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

    fn area(&mut self, tag: StartTag<'s>) {
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
    fn used_map(&mut self, tag: StartTag<'s>) {
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

    fn base(&mut self, tag: StartTag<'s>) {
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

    fn meta(&mut self, tag: StartTag<'s>) {
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

    fn link_element(&mut self, tag: StartTag<'s>) {
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

    fn text(&mut self, text: TextToken<'s>, spotted: bool) {
        if self.gathers() && text.kind() != TextKind::Rawtext {
            if self.walker.is_in_foreign_content() {
                self.svg_style_sheet(text);
            }
            return;
        }
        match text.kind() {
            TextKind::Data | TextKind::Cdata => {
                if self.walker.is_in_foreign_content() {
                    self.svg_style_sheet(text);
                }
                self.visible_text(text);
                if spotted {
                    self.named_in_text(text);
                }
            }
            _ => self.raw_text(text, spotted),
        }
    }

    /// Text that is rendered unless styles hide it.
    fn visible_text(&mut self, text: TextToken<'s>) {
        if let Some(index) = self.link.as_ref().and_then(|link| link.finding) {
            self.prepare();
            let state = self.around.innermost(&self.walker, &self.world.sheets);
            if let (Some(link), Some(finding)) = (&mut self.link, self.findings.list.get_mut(index))
            {
                link.add_text(&text.decoded(), state, &mut finding.text);
            }
        }
        self.paragraph_text(text);
    }

    fn paragraph_text(&mut self, text: TextToken<'s>) {
        let Some(paragraphs) = &self.paragraphs else {
            return;
        };
        if !paragraphs.asks_for_text() || is_blank(text) {
            return;
        }
        let seen = paragraphs.is_in_block() || self.state().style().hides_text().is_none();
        let is_linked = self.link.is_some();
        if let (true, Some(paragraphs)) = (seen, &mut self.paragraphs) {
            paragraphs.text(text.span(), is_linked);
        }
    }

    fn place(
        &mut self,
        span: Range<usize>,
        concerned: Concerned,
        reason: Reason,
        cause: Option<Cause>,
    ) {
        self.findings.list.push(Finding {
            span,
            href: None,
            text: String::new(),
            kind: Kind::Place { reason, cause },
            concerned,
        });
    }

    fn noindex(&mut self, comment: &str, span: &Range<usize>) {
        let comment = comment.trim();
        if comment.eq_ignore_ascii_case("noindex") {
            self.noindex_comment = Some(span.clone());
        } else if comment.eq_ignore_ascii_case("/noindex") {
            self.noindex_comment = None;
        }
    }

    fn finish(mut self) -> Findings {
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
        if let Some(paragraphs) = &mut self.paragraphs {
            paragraphs.finish();
            paragraphs.locate(&mut self.findings.list);
        }
        // Links that were watched, and turned out to concern nobody.
        let list = &mut self.findings.list;
        list.retain(|finding| !finding.concerned.is_empty());
        self.findings.list.sort_by_key(|finding| finding.span.start);
        self.findings
    }
}

/// Whether a text shows nothing.
fn is_blank(text: TextToken<'_>) -> bool {
    match text.raw().trim_ascii_start().as_bytes().first() {
        None => true,
        Some(first) if first.is_ascii_alphanumeric() => false,
        Some(_) => style::is_blank(&text.decoded()),
    }
}
