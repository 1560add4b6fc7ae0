//! Whether a box hides all that is in it, as far as that can be decided without layout.
//!
//! The screen is assumed to have the size of [`VIEWPORT`]. What a reader can scroll to is seen: beyond
//! the right and the lower edge of the page, and in a box that scrolls.

use super::declaration::Setting;
use super::hiding::SHORT;
use super::longhand::{Display, Overflow, Placement};
use super::property::{Effect, LayoutBox};
use super::shape::Hides;
use super::transform::{Filter, Shift};
use super::value::{Length, VIEWPORT};

/// A box that is moved this far is off every screen.
pub(super) const OFF_SCREEN: f32 = 900.0;
/// A box this far down a page may be moved up by less.
const OFF_PAGE: f32 = 4500.0;

/// Whether a declaration that may apply would hide anything by itself.
pub(super) fn may_hide(setting: &Setting) -> bool {
    let effect = match setting {
        Setting::To(effect) => *effect,
        Setting::Pending(effect, _) => {
            return effect.unknown().is_none_or(Effect::hides);
        }
        Setting::Inherit(_)
        | Setting::Initial(_)
        | Setting::Revert(_)
        | Setting::RevertLayer(_)
        | Setting::Custom(_) => return false,
    };
    effect.hides()
}

/// Below the first opacity nothing is seen; below the second, it is uncertain.
const CLEAR: f32 = 0.01;
pub(super) const FAINT: f32 = 0.1;

/// Whether an opacity hides.
pub(super) fn fades(opacity: f32) -> Hides {
    if opacity <= CLEAR {
        Hides::Yes
    } else if opacity < FAINT {
        Hides::Perhaps
    } else {
        Hides::No
    }
}

/// The elements that enclose a box.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    /// How the parent lays out its children.
    pub(super) layout: Display,
    /// Whether its grid has rows or columns without a size.
    pub(super) zero_tracks: (bool, bool),
    /// Whether no box around is positioned: offsets count from the corner of the page.
    pub(super) is_page: bool,
    /// Whether no box around is transformed: what is fixed is on the screen.
    pub(super) is_screen: bool,
}

impl Around {
    /// What encloses the contents of a box that is in these elements.
    pub(super) fn with(self, own: &LayoutBox) -> Self {
        let is_moved = own.shift() != Shift::NONE;
        Self {
            layout: own.display,
            zero_tracks: (own.zero_rows, own.zero_columns),
            is_page: self.is_page && own.placement == Placement::Static && !is_moved,
            is_screen: self.is_screen && !is_moved && own.filter == Filter::NONE,
        }
    }
}

/// Whether a box hides all that is in it, and why.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Judged {
    pub(super) gone: Option<&'static str>,
    pub(super) unsure: bool,
}

impl Judged {
    fn add(&mut self, hides: Hides, why: &'static str) {
        match hides {
            Hides::Yes => {
                self.gone.get_or_insert(why);
            }
            Hides::Perhaps => self.unsure = true,
            Hides::No => {}
        }
    }
}

/// A box without area that clips its overflow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Closed {
    /// Whether boxes that are placed absolutely are clipped too.
    pub(super) holds_absolute: bool,
}

impl LayoutBox {
    /// All transforms, one after the other.
    pub(super) fn shift(&self) -> Shift {
        self.translate
            .then(self.rotate)
            .then(self.scale)
            .then(self.transform)
    }

    /// Whether it is taken out of the flow of its parent.
    pub(super) fn is_absolute(&self) -> bool {
        matches!(self.placement, Placement::Absolute | Placement::Fixed)
    }

    /// What hides the box and all that is in it; opacity and sizes apart.
    pub(super) fn judge(&self, inline: bool, around: &Around) -> Judged {
        let mut judged = Judged::default();
        match self.display {
            Display::None => {
                judged.add(Hides::Yes, "display:none");
                return judged;
            }
            Display::Contents => return judged,
            Display::Inline | Display::Flex | Display::Table | Display::Block => {}
        }
        judged.add(self.filter.hides, "filter");
        if self.is_absolute() {
            judged.add(self.clip, "clip");
        }
        judged.add(self.clip_path, "clip-path");
        let perhaps = |may: bool| if may { Hides::Perhaps } else { Hides::No };
        judged.add(perhaps(self.mask), "mask");
        judged.add(self.offset_path, "offset-path");
        let is_placed = self.placement != Placement::Static || around.layout == Display::Flex;
        judged.add(perhaps(self.behind && is_placed), "z-index");
        if !inline {
            let shift = self.shift();
            judged.add(shift.hides, "transform");
            if shift.turned && self.backface {
                judged.add(Hides::Yes, "backface-visibility");
            }
            if self.skipped {
                judged.add(Hides::Yes, "content-visibility");
            }
            let (clips_x, clips_y) = self.clips();
            let in_flex = around.layout == Display::Flex;
            let squeezed = self.contained && self.height == Length::Auto
                || in_flex && clips_x && !self.grows && is_nothing(self.flex_basis)
                || in_flex && clips_y && around.zero_tracks.0
                || in_flex && clips_x && around.zero_tracks.1;
            judged.add(perhaps(squeezed), "size");
        }
        judged.add(self.is_off_screen(inline, around), "moved off the screen");
        judged
    }

    fn is_off_screen(&self, inline: bool, around: &Around) -> Hides {
        let shift = if inline { Shift::NONE } else { self.shift() };
        let across = Axis {
            start: self.left,
            end: self.right,
            margin: self.margin_left,
            padding: self.padding_left,
            size: self.width,
            shift: shift.x,
            limit: OFF_SCREEN,
            screen: VIEWPORT.0,
        };
        let down = Axis {
            start: self.top,
            end: self.bottom,
            margin: if inline {
                Length::ZERO
            } else {
                self.margin_top
            },
            padding: Length::ZERO,
            size: self.height,
            shift: shift.y,
            limit: if around.is_page && self.is_absolute() {
                OFF_SCREEN
            } else {
                OFF_PAGE
            },
            screen: VIEWPORT.1,
        };
        [across, down]
            .map(|axis| match self.placement {
                Placement::Fixed if around.is_screen => axis.hides_fixed(),
                Placement::Fixed | Placement::Absolute if around.is_page => axis.hides_absolute(),
                Placement::Fixed | Placement::Absolute => axis.hides_in_box(),
                Placement::Relative => axis.hides_relative(),
                Placement::Static | Placement::Sticky => axis.hides_in_flow(),
            })
            .into_iter()
            .fold(Hides::No, Hides::max)
    }

    /// Whether overflow is clipped, horizontally and vertically.
    pub(super) fn clips(&self) -> (bool, bool) {
        let scrolls = self.overflow_x == Overflow::Scroll || self.overflow_y == Overflow::Scroll;
        (
            scrolls || self.overflow_x == Overflow::Clip,
            scrolls || self.overflow_y == Overflow::Clip,
        )
    }

    /// The box, if it has no area and clips its overflow; `None` if that is unknown.
    pub(super) fn closed(&self, around: &Around, line: Option<f32>) -> Option<Option<Closed>> {
        let (clips_x, clips_y) = self.clips();
        let in_flex = around.layout == Display::Flex;
        let is_line_nothing = line == Some(0.0) && clips_y && self.height == Length::Auto;
        let mut hides = if is_line_nothing {
            Hides::Perhaps
        } else {
            Hides::No
        };
        let grows = in_flex && self.grows;
        if clips_x && !grows {
            let size = inner(self.width, self.min_width, self.max_width);
            let pads = self.padding_left.plus(self.padding_right);
            hides = hides.max(is_empty(size, pads, true));
        }
        if clips_y && !grows {
            let size = inner(self.height, self.min_height, self.max_height);
            let pads = self.padding_top.plus(self.padding_bottom);
            hides = hides.max(is_empty(size, pads, false));
        }
        match hides {
            Hides::No => Some(None),
            // Cells are as large as their contents.
            Hides::Perhaps => None,
            Hides::Yes if self.display == Display::Table => None,
            Hides::Yes => Some(Some(Closed {
                holds_absolute: self.placement != Placement::Static || self.shift() != Shift::NONE,
            })),
        }
    }

    /// Whether the box has a size of its own, so that a background is seen without contents.
    pub(super) fn extends(&self) -> bool {
        let extends = |length: Length| length.range().is_some_and(|(_, most)| most > 1.0);
        let is_set = |length: Length| length != Length::Auto;
        self.is_absolute() && is_set(self.left) && is_set(self.right)
            || self.is_absolute() && is_set(self.top) && is_set(self.bottom)
            || extends(self.width)
            || extends(self.height)
            || extends(self.min_width)
            || extends(self.min_height)
    }

    /// Whether paddings give it a size.
    pub(super) fn is_padded(&self) -> bool {
        let pads = [
            self.padding_left.plus(self.padding_right),
            self.padding_top.plus(self.padding_bottom),
        ];
        pads.iter()
            .any(|pad| pad.range().is_some_and(|(_, most)| most > 1.0))
    }
}

fn is_nothing(length: Length) -> bool {
    length.range().is_some_and(|(_, most)| most <= 1.0)
}

/// A size, limited by `max-width` or `max-height`, and the least that it must be.
fn inner(size: Length, least: Length, most: Length) -> (Length, Length) {
    let bounded = match (size.range(), most.range()) {
        (Some((_, size_most)), Some((_, bound))) if bound < size_most => most,
        (None, Some(_)) if size == Length::Auto => {
            // As large as its contents, but no larger than this.
            return (most, least);
        }
        _ => size,
    };
    (bounded, least)
}

/// Whether the box has no extent in one direction.
fn is_empty((size, least): (Length, Length), pads: Length, is_width: bool) -> Hides {
    // A smaller box may show nothing.
    const LEAST: f32 = 6.0;
    if size == Length::Auto {
        return Hides::No;
    }
    // A percentage of a height that depends on the contents is computed as `auto`.
    if !is_width && matches!(size, Length::Sum { share, .. } if share != 0.0) {
        return Hides::No;
    }
    let (Some((_, size)), Some((_, pads))) = (size.range(), pads.range()) else {
        return Hides::Perhaps;
    };
    let least = match least {
        Length::Auto => 0.0,
        least => match least.range() {
            Some((_, least)) => least,
            None => return Hides::Perhaps,
        },
    };
    let area = size.max(least) + pads;
    if area <= 1.0 {
        Hides::Yes
    } else if area < LEAST {
        Hides::Perhaps
    } else {
        Hides::No
    }
}

/// One direction of a box that is moved.
struct Axis {
    start: Length,
    end: Length,
    margin: Length,
    padding: Length,
    size: Length,
    shift: Length,
    /// What is moved back by more is off the screen.
    limit: f32,
    screen: f32,
}

impl Axis {
    /// The pixels of the shift, and its share of the size where that is not known.
    fn shifted(&self) -> Option<(f32, f32)> {
        match (self.shift, self.size.pixels()) {
            (Length::Sum { px, share }, Some(size)) => Some((px + share * size, 0.0)),
            (Length::Sum { px, share }, None) => Some((px, share)),
            _ => None,
        }
    }

    fn before(&self, edge: f32) -> Hides {
        if edge <= -self.limit {
            Hides::Yes
        } else if edge <= -SHORT {
            Hides::Perhaps
        } else {
            Hides::No
        }
    }

    /// A fixed box, whose containing block is the screen: nothing scrolls to it.
    fn hides_fixed(&self) -> Hides {
        let Some((px, share)) = self.shifted() else {
            return Hides::Perhaps;
        };
        let margin = self.margin.within(self.screen).unwrap_or(0.0);
        let size = self.size.within(self.screen);
        if let Some(start) = self.start.within(self.screen) {
            let start = start + margin + px;
            let end = end_of(start, size, share);
            let moved = start + size.map_or(0.0, |size| share * size);
            if moved >= self.screen || end.is_some_and(|end| end <= 0.0) {
                return Hides::Yes;
            }
            return match end {
                Some(_) => Hides::No,
                None if self.is_past_both_ends(start, share) => Hides::Perhaps,
                None => self.before(start).max(far_share(share)),
            };
        }
        if let Some(end) = self.end.within(self.screen) {
            let end = self.screen - end + px;
            let start = match size {
                Some(size) => Some(end - size * (1.0 - share)),
                None if share >= 1.0 => Some(end),
                None => None,
            };
            if end <= 0.0 || start.is_some_and(|start| start >= self.screen) {
                return Hides::Yes;
            }
            return match start {
                Some(_) => Hides::No,
                None => self.before(self.screen - end).max(far_share(share)),
            };
        }
        if self.start == Length::Unknown || self.end == Length::Unknown {
            return Hides::Perhaps;
        }
        // Where it would be in the flow.
        self.before(margin + px).max(far_share(share))
    }

    /// Whether a fixed box without a size of its own is moved by so much of it that it is off the
    /// screen if both ends hold it. Tables and images are smaller, and others may be.
    fn is_past_both_ends(&self, start: f32, share: f32) -> bool {
        let end = self
            .end
            .within(self.screen)
            .filter(|_| self.size == Length::Auto);
        end.is_some_and(|end| start + share * (self.screen - end - start) >= self.screen)
    }

    /// An absolute box whose containing block is the page: beyond its right and lower edges a reader
    /// can scroll.
    fn hides_absolute(&self) -> Hides {
        let Some((px, share)) = self.shifted() else {
            return Hides::Perhaps;
        };
        let margin = self.margin.within(self.screen).unwrap_or(0.0);
        let size = self.size.within(self.screen);
        if let Some(start) = self.start.within(self.screen) {
            let start = start + margin + px;
            return match end_of(start, size, share) {
                Some(end) if end <= 0.0 => Hides::Yes,
                Some(_) => Hides::No,
                None if start <= -16.0 => self.before(start).max(Hides::Perhaps),
                None => far_share(share),
            };
        }
        self.hides_in_box()
    }

    /// An absolute box in a containing block that may be anywhere on the page.
    fn hides_in_box(&self) -> Hides {
        let Some((px, share)) = self.shifted() else {
            return Hides::Perhaps;
        };
        let margin = self.margin.plus(self.padding);
        if self.start != Length::Auto {
            return self
                .back(self.start.plus(margin).plus(Length::px(px)))
                .max(far_share(share));
        }
        if let Some((least, most)) = self.end.range() {
            // Farther from the end than any box is long.
            let over = least - VIEWPORT.0;
            let hides = if over >= self.limit {
                Hides::Yes
            } else if most >= VIEWPORT.0 {
                Hides::Perhaps
            } else {
                Hides::No
            };
            return hides.max(far_share(share));
        }
        if self.end == Length::Unknown {
            return Hides::Perhaps;
        }
        self.hides_in_flow()
    }

    /// A relative box, which is moved from its place in the flow.
    fn hides_relative(&self) -> Hides {
        let offset = match (self.start, self.end) {
            (Length::Auto, Length::Sum { px, share }) => Length::Sum {
                px: -px,
                share: -share,
            },
            (Length::Auto, end) => end,
            (start, _) => start,
        };
        let offset = match offset {
            Length::Auto => Length::ZERO,
            // A column that is left of the one before it, into whose margin it moves.
            Length::Sum { share, .. }
                if share <= -0.9 && self.margin.range().is_some_and(|(least, _)| least < 0.0) =>
            {
                Length::ZERO
            }
            offset => offset,
        };
        self.back(offset).max(self.hides_in_flow())
    }

    /// A box that margins and transforms move.
    fn hides_in_flow(&self) -> Hides {
        let Some((px, share)) = self.shifted() else {
            return Hides::Perhaps;
        };
        let margin = match self.margin {
            Length::Auto => Length::ZERO,
            margin => margin,
        };
        self.back(margin.plus(self.padding).plus(Length::px(px)))
            .max(far_share(share))
    }

    /// A move back by a length.
    fn back(&self, length: Length) -> Hides {
        let Some((least, most)) = length.range() else {
            return if length == Length::Auto {
                Hides::No
            } else {
                Hides::Perhaps
            };
        };
        let is_share = matches!(length, Length::Sum { share, .. } if share <= -0.9);
        let hides = self.before(most);
        if is_share && hides == Hides::No || self.before(least) > hides {
            return hides.max(Hides::Perhaps);
        }
        hides
    }
}

/// Where a box that begins at `start`, and is moved by a share of its size, ends. Of a box of
/// unknown size only one that is moved back by all of it: it ends where it would begin, or before.
fn end_of(start: f32, size: Option<f32>, share: f32) -> Option<f32> {
    match size {
        Some(size) => Some(start + size * (1.0 + share)),
        None if share <= -1.0 => Some(start),
        None => None,
    }
}

/// A move back by its own size or more, to where something else may be.
fn far_share(share: f32) -> Hides {
    if share <= -1.0 {
        Hides::Perhaps
    } else {
        Hides::No
    }
}
