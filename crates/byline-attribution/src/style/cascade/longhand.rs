//! The values of single properties, parsed as far as they decide what is hidden.

use cssparser::{Parser, Token};

use super::element::Mode;
use super::input::{is_one_of, nested, skip_rest};
use super::property::Value;
use super::shape::four;
use super::value::{Length, extent, keyword, length, number};

/// What kind of box an element makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Display {
    None,
    /// No box of its own; what is inside is rendered.
    Contents,
    /// A box in a line, which has no width, height or transform.
    Inline,
    /// A block whose children are laid out in a line or a grid.
    Flex,
    /// A part of a table: it is as large as what is in it.
    Table,
    /// Any other box.
    Block,
}

/// `visibility`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Visibility {
    Visible,
    Hidden,
    /// A row, a column or an item of a flex container is left out; anything else is hidden.
    Collapse,
}

/// How an element is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placement {
    Static,
    /// Moved from its place in the flow.
    Relative,
    /// Kept in view while its container scrolls; at first in its place in the flow.
    Sticky,
    /// Taken out of the flow.
    Absolute,
    /// Taken out of the flow, and placed on the screen.
    Fixed,
}

/// A font size, absolute or relative to the parent's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum FontSize {
    Px(f32),
    Times(f32),
    Unknown,
}

/// What happens to contents that are larger than their box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Overflow {
    Visible,
    /// Cut off, also where the other direction is not.
    Clip,
    /// Cut off or scrolled, and in the other direction too.
    Scroll,
}

/// What `content` puts into a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Normal,
    None,
    /// Text that shows nothing.
    Blank,
    Text,
    Picture,
    /// Not computed, such as counters.
    Unknown,
}

impl Value for Display {}
impl Value for Visibility {}
impl Value for Placement {}

impl Value for FontSize {
    const UNKNOWN: Option<Self> = Some(Self::Unknown);
}

impl Value for Overflow {}

impl Value for Content {
    const UNKNOWN: Option<Self> = Some(Self::Unknown);
}

const BLOCKS: &[&str] = &["block", "flow-root", "list-item", "flow", "math"];
const FLEXES: &[&str] = &[
    "flex",
    "grid",
    "-webkit-box",
    "-webkit-flex",
    "inline-flex",
    "inline-grid",
    "-webkit-inline-box",
    "-webkit-inline-flex",
];
const TABLES: &[&str] = &[
    "table",
    "table-row",
    "table-cell",
    "table-caption",
    "table-column",
    "table-column-group",
    "table-row-group",
    "table-header-group",
    "table-footer-group",
    "inline-table",
];

pub(super) fn visibility(input: &mut Parser<'_, '_>) -> Option<Visibility> {
    Some(match keyword(input, &["visible", "hidden", "collapse"])? {
        "visible" => Visibility::Visible,
        "hidden" => Visibility::Hidden,
        _ => Visibility::Collapse,
    })
}

pub(super) fn opacity(input: &mut Parser<'_, '_>) -> Option<Option<f32>> {
    Some(number(input)?.map(|opacity| opacity.clamp(0.0, 1.0)))
}

/// `position`.
pub(super) fn placement(input: &mut Parser<'_, '_>) -> Option<Placement> {
    let words = [
        "static",
        "relative",
        "sticky",
        "-webkit-sticky",
        "absolute",
        "fixed",
    ];
    Some(match keyword(input, &words)? {
        "static" => Placement::Static,
        "relative" => Placement::Relative,
        "absolute" => Placement::Absolute,
        "fixed" => Placement::Fixed,
        _ => Placement::Sticky,
    })
}

pub(super) fn is_floating(input: &mut Parser<'_, '_>) -> Option<bool> {
    let words = ["none", "left", "right", "inline-start", "inline-end"];
    keyword(input, &words).map(|word| word != "none")
}

/// `content-visibility`: whether it is `hidden`.
pub(super) fn is_hidden_content(input: &mut Parser<'_, '_>) -> Option<bool> {
    keyword(input, &["visible", "auto", "hidden"]).map(|word| word == "hidden")
}

/// `backface-visibility`: whether it is `hidden`.
pub(super) fn has_hidden_back(input: &mut Parser<'_, '_>) -> Option<bool> {
    keyword(input, &["visible", "hidden"]).map(|word| word == "hidden")
}

/// `pointer-events`: whether it is `none`.
pub(super) fn is_unclickable(input: &mut Parser<'_, '_>) -> Option<bool> {
    let words = [
        "auto",
        "none",
        "visiblepainted",
        "visiblefill",
        "visiblestroke",
        "visible",
        "painted",
        "fill",
        "stroke",
        "bounding-box",
        "all",
    ];
    keyword(input, &words).map(|word| word == "none")
}

/// `z-index`: whether it is negative.
pub(super) fn is_behind(input: &mut Parser<'_, '_>) -> Option<bool> {
    Some(match input.next().ok()? {
        Token::Number {
            int_value: Some(level),
            ..
        } => *level < 0,
        Token::Ident(auto) if auto.eq_ignore_ascii_case("auto") => false,
        Token::Function(name) if name.eq_ignore_ascii_case("calc") => nested(input, |input| {
            let mut negates = false;
            while let Ok(token) = input.next() {
                negates |= matches!(token, Token::Delim('-'))
                    || matches!(token, Token::Number { value, .. } if *value < 0.0);
            }
            negates
        })?,
        _ => return None,
    })
}

/// `zoom`; `normal` and `reset` leave it.
pub(super) fn zoom(input: &mut Parser<'_, '_>) -> Option<Option<f32>> {
    if input
        .try_parse(|input| keyword(input, &["normal", "reset"]).ok_or(()))
        .is_ok()
    {
        return Some(Some(1.0));
    }
    Some(match number(input)? {
        // Zero means one (CSS Viewport).
        Some(0.0) => Some(1.0),
        Some(factor) if factor < 0.0 => return None,
        factor => factor,
    })
}

/// `contain`: whether the size does not depend on what is inside.
pub(super) fn is_contained(input: &mut Parser<'_, '_>) -> Option<bool> {
    let words = [
        "none",
        "strict",
        "content",
        "size",
        "inline-size",
        "layout",
        "style",
        "paint",
    ];
    let mut contained = false;
    let mut any = false;
    while !input.is_exhausted() {
        let word = keyword(input, &words)?;
        contained |= matches!(word, "strict" | "size" | "inline-size");
        any = true;
    }
    any.then_some(contained)
}

/// `flex`: whether it grows, and its basis.
pub(super) fn flex(input: &mut Parser<'_, '_>) -> Option<(bool, Length)> {
    if let Ok(word) =
        input.try_parse(|input| keyword(input, &["none", "auto", "initial"]).ok_or(()))
    {
        return Some((word == "auto", Length::Auto));
    }
    let mut factors: Vec<f32> = Vec::new();
    let mut basis = None;
    while !input.is_exhausted() {
        let factor = input.try_parse(|input| match factors.len() {
            0 | 1 => input.expect_number().map_err(|_| ()),
            _ => Err(()),
        });
        match factor {
            Ok(factor) => factors.push(factor),
            Err(()) => basis = Some(size(input, Mode::Quirks)?),
        }
    }
    // Left out, the basis is zero and the item grows.
    let grows = factors.first().is_none_or(|factor| *factor > 0.0);
    Some((grows, basis.unwrap_or(Length::ZERO)))
}

/// `flex-grow`.
pub(super) fn grows(input: &mut Parser<'_, '_>) -> Option<bool> {
    Some(number(input)?.is_none_or(|factor| factor > 0.0))
}

/// `grid-template-rows` and the like: whether a track has no size.
pub(super) fn has_zero_track(input: &mut Parser<'_, '_>) -> bool {
    let mut has_zero = false;
    while let Ok(token) = input.next() {
        has_zero |= match token {
            Token::Dimension { value, .. } => *value == 0.0,
            Token::Number { value, .. } => *value == 0.0,
            Token::Percentage { unit_value, .. } => *unit_value == 0.0,
            _ => false,
        };
    }
    has_zero
}

/// Functions that give a picture.
const PICTURES: &[&str] = &["url", "linear-gradient", "image-set", "-webkit-image-set"];

/// `content`.
pub(super) fn content(input: &mut Parser<'_, '_>) -> Option<Content> {
    let mut content = Content::Blank;
    let mut any = false;
    while let Ok(token) = input.next() {
        let first = !core::mem::replace(&mut any, true);
        let next = match token {
            Token::Ident(word) if first && word.eq_ignore_ascii_case("normal") => Content::Normal,
            Token::Ident(word) if first && word.eq_ignore_ascii_case("none") => Content::None,
            Token::Ident(_) => Content::Unknown,
            // The alternative text after the slash is read aloud, not shown.
            Token::Delim('/') => break,
            Token::QuotedString(text) if crate::style::is_blank(text) => Content::Blank,
            Token::QuotedString(_) => Content::Text,
            Token::UnquotedUrl(_) => Content::Picture,
            Token::Function(name) if is_one_of(name, PICTURES) => Content::Picture,
            Token::Function(_) => Content::Unknown,
            _ => return None,
        };
        content = match (content, next) {
            (Content::Text, Content::Blank | Content::Unknown) => Content::Text,
            (Content::Picture, _) => Content::Picture,
            (_, next) => next,
        };
    }
    any.then_some(content)
}

pub(super) fn display(input: &mut Parser<'_, '_>) -> Option<Display> {
    let mut inline = false;
    let mut inner = None;
    let mut words = 0;
    while let Ok(token) = input.next() {
        let Token::Ident(word) = token else {
            return None;
        };
        let word = word.to_ascii_lowercase();
        words += 1;
        match word.as_str() {
            "none" | "contents" if words == 1 => {
                let only = if word == "none" {
                    Display::None
                } else {
                    Display::Contents
                };
                return input.is_exhausted().then_some(only);
            }
            "inline" => inline = true,
            "run-in" | "ruby" | "ruby-text" | "ruby-base" => inline = true,
            "inline-block" => inner = Some(Display::Block),
            word if FLEXES.contains(&word) => inner = Some(Display::Flex),
            word if TABLES.contains(&word) => inner = Some(Display::Table),
            "flow" => {}
            word if BLOCKS.contains(&word) => {
                inner.get_or_insert(Display::Block);
            }
            _ => return None,
        }
        if words > 3 {
            return None;
        }
    }
    match (words, inline, inner) {
        (0, ..) => None,
        (_, true, None) => Some(Display::Inline),
        (.., inner) => Some(inner.unwrap_or(Display::Block)),
    }
}

pub(super) fn font_size(input: &mut Parser<'_, '_>, mode: Mode) -> Option<FontSize> {
    let start = input.state();
    Some(match input.next().ok()?.clone() {
        Token::Number { value: 0.0, .. } => FontSize::Px(0.0),
        Token::Number { value, .. } if value > 0.0 && mode == Mode::Quirks => FontSize::Px(value),
        Token::Percentage { unit_value, .. } if unit_value >= 0.0 => FontSize::Times(unit_value),
        Token::Dimension { value, unit, .. } if value >= 0.0 => {
            if is_one_of(&unit, &["em", "ex", "ch", "ic", "lh", "cap"]) {
                FontSize::Times(value)
            } else {
                input.reset(&start);
                FontSize::Px(length(input, &[], Mode::Standard)?.pixels()?)
            }
        }
        Token::Ident(word) => match word.to_ascii_lowercase().as_str() {
            "xx-small" => FontSize::Px(9.0),
            "x-small" => FontSize::Px(10.0),
            "small" => FontSize::Px(13.0),
            "medium" => FontSize::Px(16.0),
            "large" => FontSize::Px(18.0),
            "x-large" | "xx-large" | "xxx-large" | "math" => FontSize::Px(24.0),
            "smaller" => FontSize::Times(0.83),
            "larger" => FontSize::Times(1.2),
            _ => return None,
        },
        Token::Function(_) => {
            input.reset(&start);
            match extent(input, &[], Mode::Standard)? {
                Length::Sum { px, share: 0.0 } => FontSize::Px(px),
                Length::Sum { px: 0.0, share } => FontSize::Times(share),
                // Percentages are of the parent's font size, which is assumed to be 16 pixels.
                Length::Sum { px, share } => FontSize::Px(px + share * 16.0),
                Length::Auto | Length::Unknown => FontSize::Unknown,
            }
        }
        _ => return None,
    })
}

/// Size and line height in `font: italic 0/1 serif`: the first length, which a family must
/// follow.
pub(super) fn font_shorthand(input: &mut Parser<'_, '_>) -> Option<(FontSize, Option<f32>)> {
    let system = [
        "caption",
        "icon",
        "menu",
        "message-box",
        "small-caption",
        "status-bar",
    ];
    if input
        .try_parse(|input| match keyword(input, &system) {
            Some(_) if input.is_exhausted() => Ok(()),
            _ => Err(()),
        })
        .is_ok()
    {
        return Some((FontSize::Px(13.0), Some(1.2)));
    }
    loop {
        if let Ok(size) = input.try_parse(|input| font_size(input, Mode::Standard).ok_or(())) {
            let mut line = Some(1.2);
            if input.try_parse(|input| input.expect_delim('/')).is_ok() {
                line = match input.next().ok()? {
                    Token::Number { value, .. } => Some(*value),
                    Token::Dimension { value, .. } if *value == 0.0 => Some(0.0),
                    _ => Some(1.2),
                };
            }
            // The family: at least one word.
            input.next().ok()?;
            skip_rest(input);
            return Some((size, line));
        }
        match input.next().ok()? {
            // Style, variant, weight and stretch.
            Token::Ident(_) | Token::Number { .. } | Token::Dimension { .. } => {}
            _ => return None,
        }
    }
}

pub(super) fn size(input: &mut Parser<'_, '_>, mode: Mode) -> Option<Length> {
    let words = [
        "auto",
        "none",
        "content",
        "min-content",
        "max-content",
        "fit-content",
        "stretch",
        "-webkit-fill-available",
        "-webkit-fit-content",
        "-webkit-max-content",
        "-webkit-min-content",
    ];
    extent(input, &words, mode)
}

/// One to four sides: top, right, bottom, left.
pub(super) fn sides(input: &mut Parser<'_, '_>, mode: Mode) -> Option<[Length; 4]> {
    let mut read = Vec::with_capacity(4);
    while !input.is_exhausted() {
        read.push(length(input, &["auto"], mode)?);
    }
    four(&read)
}

pub(super) fn overflow(input: &mut Parser<'_, '_>) -> Option<Overflow> {
    let words = [
        "visible",
        "hidden",
        "clip",
        "scroll",
        "auto",
        "overlay",
        "-webkit-paged-x",
        "-webkit-paged-y",
    ];
    Some(match keyword(input, &words)? {
        "visible" => Overflow::Visible,
        "clip" => Overflow::Clip,
        _ => Overflow::Scroll,
    })
}
