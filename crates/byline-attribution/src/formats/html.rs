//! Reads an HTML page: one walk, in which every link and every place that names a target
//! is found, with what the reader and the crawler see of it.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use byline_html::{ElementKind, Scripting, StartTag, Token, Walker};

use crate::formats::{Description, single_edits};
use crate::policy::Noscript;
use crate::read::ReadContext;
use crate::read::finding::{Finding, Findings, Kind};
use crate::read::matcher::Concerned;
use crate::read::spot::Spot;
use crate::style::is_element;
use crate::verdict::{Cause, Reason};

mod attribute;
mod body;
mod contents;
mod controls;
pub(crate) mod edit_links;
mod elements;
mod head;
mod image_maps;
mod links;
mod passes;
pub(super) mod prospect;
mod raw;
mod region;
pub(super) mod repair;
mod sheet_source;
mod state;
mod styles;
mod surroundings;
pub(crate) mod undisturbed;
mod visible_text;

use body::{Paragraphs, TextPlaces};
use contents::OpenLink;
use passes::{World, passes};
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
fn text_places(source: &str, reading: ReadContext<'_>) -> TextPlaces {
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
        if self.gathers() {
            match tag.kind() {
                ElementKind::Base => self.base(tag),
                ElementKind::Link => self.link_element(tag),
                _ => {}
            }
            return;
        }
        match tag.kind() {
            ElementKind::A => self.anchor(tag),
            ElementKind::Img => {
                if self.world.watches_maps {
                    self.used_map(tag);
                }
                self.other_element(tag);
            }
            ElementKind::Area => self.area(tag),
            ElementKind::Base => self.base(tag),
            ElementKind::Meta => self.meta(tag),
            ElementKind::Link => self.link_element(tag),
            ElementKind::Frameset => {
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

    fn finish(mut self) -> Findings {
        self.hide_unused_areas();
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
