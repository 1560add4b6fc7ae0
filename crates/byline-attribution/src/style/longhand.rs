//! The values of single properties, parsed as far as they decide what is hidden.

use cssparser::{ParseError, Parser, Token};

use super::color::{self, Color};
use super::element::Mode;
use super::value::{Length, keyword, length, number};

/// What kind of box an element makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Display {
    None,
    /// No box of its own; what is inside is rendered.
    Contents,
    /// A box in a line, which has no width, height or transform.
    Inline,
    /// Any other box.
    Block,
}

/// How an element is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placement {
    Static,
    /// Moved from where it would stand: `relative`, `sticky`.
    Relative,
    /// Taken out of the flow: `absolute`, `fixed`.
    Absolute,
}

/// A font size: relative sizes of nothing are nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum FontSize {
    Px(f32),
    Times(f32),
    Unknown,
}

const DISPLAYS: &[&str] = &[
    "block",
    "flow-root",
    "flex",
    "grid",
    "table",
    "table-row",
    "table-cell",
    "table-caption",
    "table-column",
    "table-column-group",
    "table-row-group",
    "table-header-group",
    "table-footer-group",
    "list-item",
    "-webkit-box",
    "-webkit-flex",
    "flow",
    "math",
];
const INLINE_BOXES: &[&str] = &[
    "inline-block",
    "inline-flex",
    "inline-grid",
    "inline-table",
    "-webkit-inline-box",
    "-webkit-inline-flex",
];

/// `visibility`: whether it is `visible`.
pub(super) fn is_visible(input: &mut Parser<'_, '_>) -> Option<bool> {
    keyword(input, &["visible", "hidden", "collapse"]).map(|word| word == "visible")
}

pub(super) fn opacity(input: &mut Parser<'_, '_>) -> Option<f32> {
    Some(number(input)?.unwrap_or(1.0))
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
        "absolute" | "fixed" => Placement::Absolute,
        _ => Placement::Relative,
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
            word if INLINE_BOXES.contains(&word) => inner = Some(Display::Block),
            "flow" => {}
            word if DISPLAYS.contains(&word) => inner = Some(Display::Block),
            _ => return None,
        }
        if words > 3 {
            return None;
        }
    }
    match (words, inline, inner) {
        (0, ..) => None,
        (_, true, None) => Some(Display::Inline),
        _ => Some(Display::Block),
    }
}

pub(super) fn font_size(input: &mut Parser<'_, '_>, mode: Mode) -> Option<FontSize> {
    Some(match input.next().ok()? {
        Token::Number { value, .. } if *value == 0.0 => FontSize::Px(0.0),
        Token::Number { value, .. } if *value > 0.0 && mode == Mode::Quirks => FontSize::Px(*value),
        Token::Percentage { unit_value, .. } if *unit_value >= 0.0 => FontSize::Times(*unit_value),
        Token::Dimension { value, unit, .. } if *value >= 0.0 => {
            let relative = ["em", "ex", "ch", "ic", "lh", "cap"];
            if relative
                .iter()
                .any(|known| unit.eq_ignore_ascii_case(known))
            {
                FontSize::Times(*value)
            } else {
                // The unit is checked by the one reader of lengths.
                return absolute_size(*value, unit);
            }
        }
        Token::Ident(word) => match word.to_ascii_lowercase().as_str() {
            "xx-small" | "x-small" | "small" | "medium" | "large" | "x-large" | "xx-large"
            | "xxx-large" => FontSize::Px(16.0),
            "smaller" => FontSize::Times(0.83),
            "larger" => FontSize::Times(1.2),
            _ => return None,
        },
        Token::Function(_) => FontSize::Unknown,
        _ => return None,
    })
}

fn absolute_size(value: f32, unit: &str) -> Option<FontSize> {
    let text = format!("1{unit}");
    let mut input = cssparser::ParserInput::new(&text);
    match length(&mut Parser::new(&mut input), &[], Mode::Standard)? {
        Length::Px(one) => Some(FontSize::Px(one * value)),
        _ => None,
    }
}

/// The size in `font: italic 0/1 serif`: the first length, which a family must follow.
pub(super) fn font_shorthand(input: &mut Parser<'_, '_>) -> Option<FontSize> {
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
        return Some(FontSize::Px(13.0));
    }
    loop {
        if let Ok(size) = input.try_parse(|input| font_size(input, Mode::Standard).ok_or(())) {
            if input.try_parse(|input| input.expect_delim('/')).is_ok() {
                input.next().ok()?;
            }
            // The family: at least one word.
            input.next().ok()?;
            while input.next().is_ok() {}
            return Some(size);
        }
        match input.next().ok()? {
            // Style, variant, weight and stretch.
            Token::Ident(_) | Token::Number { .. } | Token::Dimension { .. } => {}
            _ => return None,
        }
    }
}

pub(super) fn has_image(input: &mut Parser<'_, '_>) -> bool {
    let mut image = false;
    while let Ok(token) = input.next() {
        image |= matches!(token, Token::UnquotedUrl(_) | Token::Function(_));
    }
    image
}

/// `background`: the last layer may name a colour, any layer a picture.
pub(super) fn background(input: &mut Parser<'_, '_>) -> (Color, bool) {
    let mut ground = Color::Rgb(color::Rgb::TRANSPARENT);
    let mut image = false;
    loop {
        if let Ok(color) = input.try_parse(|input| color::parse(input).ok_or(())) {
            ground = color;
            continue;
        }
        match input.next() {
            Ok(Token::UnquotedUrl(_)) => image = true,
            Ok(Token::Function(name)) => {
                image |= !name.eq_ignore_ascii_case("calc");
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    (ground, image)
}

pub(super) fn size(input: &mut Parser<'_, '_>, mode: Mode) -> Option<Length> {
    let words = [
        "auto",
        "none",
        "min-content",
        "max-content",
        "fit-content",
        "stretch",
        "-webkit-fill-available",
    ];
    match length(input, &words, mode)? {
        Length::Px(value) if value < 0.0 => None,
        Length::Share(value) if value < 0.0 => None,
        size => Some(size),
    }
}

/// One to four sides: top, right, bottom, left.
pub(super) fn sides(input: &mut Parser<'_, '_>, mode: Mode) -> Option<[Length; 4]> {
    let mut read = Vec::with_capacity(4);
    while !input.is_exhausted() {
        read.push(length(input, &["auto"], mode)?);
    }
    match *read.as_slice() {
        [all] => Some([all; 4]),
        [ends, flanks] => Some([ends, flanks, ends, flanks]),
        [top, flanks, bottom] => Some([top, flanks, bottom, flanks]),
        [top, right, bottom, left] => Some([top, right, bottom, left]),
        _ => None,
    }
}

pub(super) fn clips(input: &mut Parser<'_, '_>) -> Option<bool> {
    let words = ["visible", "hidden", "clip", "scroll", "auto", "overlay"];
    keyword(input, &words).map(|word| word != "visible")
}

/// The numbers inside a function, lengths in pixels and shares as they are.
fn numbers(input: &mut Parser<'_, '_>) -> Option<Vec<f32>> {
    input
        .parse_nested_block(|input| {
            let mut read = Vec::new();
            while !input.is_exhausted() {
                let value =
                    input.try_parse(|input| match length(input, &["auto"], Mode::Standard) {
                        Some(Length::Px(value) | Length::Share(value)) => Ok(value),
                        _ => Err(()),
                    });
                match value.or_else(|()| {
                    input.try_parse(|input| match number(input) {
                        Some(Some(value)) => Ok(value),
                        _ => Err(()),
                    })
                }) {
                    Ok(value) => read.push(value),
                    Err(()) => {
                        // Commas part the numbers; anything else makes them unknown.
                        if !matches!(input.next(), Ok(Token::Comma)) {
                            return Err(input.new_custom_error::<(), ()>(()));
                        }
                    }
                }
            }
            Ok(read)
        })
        .ok()
}

/// `clip: rect(top, right, bottom, left)`: whether at most a pixel is left.
pub(super) fn clip(input: &mut Parser<'_, '_>) -> Option<bool> {
    match input.next().ok()?.clone() {
        Token::Ident(word) if word.eq_ignore_ascii_case("auto") => Some(false),
        Token::Function(name) if name.eq_ignore_ascii_case("rect") => {
            Some(match numbers(input).as_deref() {
                Some(&[top, right, bottom, left]) => bottom - top <= 1.0 || right - left <= 1.0,
                _ => false,
            })
        }
        _ => None,
    }
}

/// `clip-path`: whether the basic shape is empty.
pub(super) fn clip_path(input: &mut Parser<'_, '_>) -> bool {
    let mut empty = false;
    while let Ok(token) = input.next() {
        let Token::Function(name) = token.clone() else {
            continue;
        };
        let name = name.to_ascii_lowercase();
        let all_shares = is_all_percent(input);
        let Some(read) = numbers(input) else {
            continue;
        };
        empty = match (name.as_str(), read.as_slice()) {
            // Insets of half the box from both sides meet.
            ("inset", &[all]) => all_shares && all >= 0.5,
            ("inset", &[ends, flanks]) => all_shares && (ends >= 0.5 || flanks >= 0.5),
            ("inset", &[top, right, bottom, left]) => {
                all_shares && (top + bottom >= 1.0 || left + right >= 1.0)
            }
            ("circle" | "ellipse", &[radius, ..]) => radius == 0.0,
            ("polygon", points) => {
                let (x, y): (Vec<_>, Vec<_>) = points
                    .chunks_exact(2)
                    .filter_map(|point| Some((*point.first()?, *point.get(1)?)))
                    .unzip();
                flat(&x) || flat(&y)
            }
            _ => false,
        };
    }
    empty
}

fn flat(line: &[f32]) -> bool {
    line.first()
        .is_some_and(|first| line.iter().all(|other| other == first))
}

/// Looks into the function just opened without leaving it.
fn is_all_percent(input: &mut Parser<'_, '_>) -> bool {
    let state = input.state();
    let all = input
        .parse_nested_block(|input| {
            let mut all = true;
            while let Ok(token) = input.next() {
                all &= matches!(token, Token::Percentage { .. })
                    || matches!(token, Token::Number { value, .. } if *value == 0.0);
            }
            Ok::<_, ParseError<'_, ()>>(all)
        })
        .unwrap_or(false);
    input.reset(&state);
    all
}

/// How far off a thing must be moved to be off every screen.
pub(super) const OFF_SCREEN: f32 = 900.0;

/// `transform`: whether nothing is left, or it is moved off the screen.
pub(super) fn transform(input: &mut Parser<'_, '_>) -> bool {
    let mut gone = false;
    while let Ok(token) = input.next() {
        let Token::Function(name) = token.clone() else {
            continue;
        };
        let name = name.to_ascii_lowercase();
        if let Some(turn) = name.strip_prefix("rotate") {
            gone |= matches!(turn, "x" | "y") && is_quarter_turn(input);
            continue;
        }
        let Some(read) = numbers(input) else {
            continue;
        };
        gone |= match (name.as_str(), read.as_slice()) {
            ("scale" | "scale3d", &[x, ref rest @ ..]) => x == 0.0 || rest.first() == Some(&0.0),
            ("scalex" | "scaley", &[factor]) => factor == 0.0,
            ("matrix", &[a, b, c, d, x, y]) => {
                a * d - b * c == 0.0 || x <= -OFF_SCREEN || y <= -OFF_SCREEN
            }
            ("translate" | "translatex" | "translatey" | "translate3d", moves) => {
                moves.iter().take(2).any(|by| *by <= -OFF_SCREEN)
            }
            _ => false,
        };
    }
    gone
}

fn is_quarter_turn(input: &mut Parser<'_, '_>) -> bool {
    input
        .parse_nested_block(|input| {
            let turn = match input.next() {
                Ok(Token::Dimension { value, unit, .. }) => {
                    let value = value.abs();
                    match unit.to_ascii_lowercase().as_str() {
                        "deg" => value % 180.0 == 90.0,
                        "turn" => value % 0.5 == 0.25,
                        "grad" => value % 200.0 == 100.0,
                        _ => false,
                    }
                }
                _ => false,
            };
            Ok::<_, ParseError<'_, ()>>(turn)
        })
        .unwrap_or(false)
}

/// `scale`: whether a factor is zero.
pub(super) fn scale(input: &mut Parser<'_, '_>) -> bool {
    let mut gone = false;
    let mut place = 0;
    while let Ok(Some(factor)) = input.try_parse(|input| number(input).ok_or(())) {
        gone |= place < 2 && factor == 0.0;
        place += 1;
    }
    while input.next().is_ok() {}
    gone
}

/// `translate`: whether it is moved off the screen.
pub(super) fn translate(input: &mut Parser<'_, '_>) -> Option<bool> {
    let mut gone = false;
    for place in 0..3 {
        let by = length(input, &["none"], Mode::Standard)?;
        gone |= place < 2 && matches!(by, Length::Px(px) if px <= -OFF_SCREEN);
        if input.is_exhausted() {
            break;
        }
    }
    Some(gone)
}

/// `filter: opacity(0)`.
pub(super) fn filter(input: &mut Parser<'_, '_>) -> bool {
    let mut gone = false;
    while let Ok(token) = input.next() {
        let Token::Function(name) = token.clone() else {
            continue;
        };
        if name.eq_ignore_ascii_case("opacity") {
            gone |= numbers(input).is_some_and(|read| read.first().is_some_and(|of| *of <= 0.01));
        }
    }
    gone
}
