//! The values of properties that paint: backgrounds, strokes, shadows, masks and colour schemes,
//! parsed as far as they decide whether a text can be seen.

use cssparser::{Parser, Token};

use super::color::{self, Color, Rgb};
use super::element::Mode;
use super::input::{nested, skip_rest, takes_word};
use super::property::Value;
use super::value::{Length, extent, length};

/// What is painted behind a text in addition to the background colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Backdrop {
    None,
    /// A gradient that has one colour everywhere.
    Plain(Rgb),
    Picture,
}

/// `text-shadow`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Shadow {
    None,
    Of(Color),
    /// More than one.
    Several,
}

/// The colours that a page is drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    Light,
    Dark,
}

impl Value for Backdrop {
    const UNKNOWN: Option<Self> = Some(Self::Picture);
}

impl Value for Shadow {
    const UNKNOWN: Option<Self> = Some(Self::Several);
}

impl Value for Scheme {}

/// `color-scheme`, of which a light screen chooses `light` where it may.
pub(super) fn scheme(input: &mut Parser<'_, '_>) -> Option<Scheme> {
    let (mut light, mut dark, mut any) = (false, false, false);
    while !input.is_exhausted() {
        let word = input.expect_ident().ok()?;
        any = true;
        light |= word.eq_ignore_ascii_case("light") || word.eq_ignore_ascii_case("normal");
        dark |= word.eq_ignore_ascii_case("dark");
    }
    any.then_some(if dark && !light {
        Scheme::Dark
    } else {
        Scheme::Light
    })
}

/// `fill` and `stroke`.
pub(super) fn paint(input: &mut Parser<'_, '_>) -> Option<Color> {
    if takes_word(input, "none") {
        return Some(Color::Rgb(Rgb::TRANSPARENT));
    }
    if let Ok(color) = input.try_parse(|input| color::parse(input).ok_or(())) {
        return Some(color);
    }
    // A gradient or a pattern of the page, or what the element around says.
    match input.next().ok()? {
        Token::UnquotedUrl(_) | Token::Function(_) | Token::Ident(_) => {}
        _ => return None,
    }
    skip_rest(input);
    Some(Color::Unknown)
}

/// `text-shadow`.
pub(super) fn shadow(input: &mut Parser<'_, '_>) -> Option<Shadow> {
    if takes_word(input, "none") {
        return Some(Shadow::None);
    }
    let mut of = Color::Current;
    let mut lengths = 0;
    while !input.is_exhausted() {
        if input.try_parse(|input| input.expect_comma()).is_ok() {
            skip_rest(input);
            return Some(Shadow::Several);
        }
        if let Ok(color) = input.try_parse(|input| color::parse(input).ok_or(())) {
            of = color;
        } else {
            length(input, &[], Mode::Standard)?;
            lengths += 1;
        }
    }
    (lengths >= 2).then_some(Shadow::Of(of))
}

const LINE_WIDTHS: &[(&str, f32)] = &[("thin", 1.0), ("medium", 3.0), ("thick", 5.0)];

/// `-webkit-text-stroke-width`.
pub(super) fn stroke_width(input: &mut Parser<'_, '_>) -> Option<Length> {
    let word = input.try_parse(|input| {
        let word = input.expect_ident().map_err(|_| ())?;
        let known = LINE_WIDTHS
            .iter()
            .find(|(known, _)| word.eq_ignore_ascii_case(known));
        known.map(|(_, width)| Length::px(*width)).ok_or(())
    });
    word.ok().or_else(|| extent(input, &[], Mode::Standard))
}

/// `-webkit-text-stroke`: width and colour.
pub(super) fn stroke(input: &mut Parser<'_, '_>) -> Option<(Length, Color)> {
    let (mut width, mut color) = (Length::ZERO, Color::Current);
    while !input.is_exhausted() {
        if let Ok(read) = input.try_parse(|input| color::parse(input).ok_or(())) {
            color = read;
        } else {
            width = stroke_width(input)?;
        }
    }
    Some((width, color))
}

/// Borders, outlines and the like: whether they are more than `nothing`.
pub(super) fn is_painted(input: &mut Parser<'_, '_>, nothing: &str) -> Option<bool> {
    let mut painted = true;
    let mut any = false;
    while let Ok(token) = input.next() {
        any = true;
        match token {
            Token::Ident(word) if word.eq_ignore_ascii_case(nothing) => painted = false,
            Token::Ident(word) if word.eq_ignore_ascii_case("hidden") => painted = false,
            Token::Number { value, .. } if *value == 0.0 => painted = false,
            Token::Dimension { value, .. } if *value == 0.0 => painted = false,
            _ => {}
        }
    }
    any.then_some(painted)
}

/// `mask`: whether there is one.
pub(super) fn mask(input: &mut Parser<'_, '_>) -> bool {
    let mut any = false;
    while let Ok(token) = input.next() {
        any |= matches!(token, Token::UnquotedUrl(_) | Token::Function(_));
    }
    any
}

/// `background`: the last layer may name a colour, any layer a picture.
pub(super) fn background(input: &mut Parser<'_, '_>) -> (Color, Backdrop) {
    let mut ground = Color::Rgb(Rgb::TRANSPARENT);
    let mut backdrop = Backdrop::None;
    loop {
        if let Ok(color) = input.try_parse(|input| color::parse(input).ok_or(())) {
            ground = color;
            continue;
        }
        match input.next().cloned() {
            Ok(Token::UnquotedUrl(_)) => backdrop = Backdrop::Picture,
            Ok(Token::Function(name)) => {
                let lower = name.to_ascii_lowercase();
                if lower == "calc" {
                    continue;
                }
                let plain = match lower.ends_with("gradient") {
                    true => nested(input, |input| plain(input).filter(|_| input.is_exhausted())),
                    false => None,
                };
                backdrop = match (plain.flatten(), backdrop) {
                    (Some(color), Backdrop::None) => Backdrop::Plain(color),
                    _ => Backdrop::Picture,
                };
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    (ground, backdrop)
}

/// The colour of a gradient whose stops are all alike.
fn plain(input: &mut Parser<'_, '_>) -> Option<Rgb> {
    let mut stops = Vec::new();
    while !input.is_exhausted() {
        match input.try_parse(|input| color::parse(input).ok_or(())) {
            Ok(Color::Rgb(stop)) => stops.push(stop),
            Ok(_) => return None,
            Err(()) => {
                input.next().ok()?;
            }
        }
    }
    let first = *stops.first()?;
    let alike = |stop: &Rgb| stop.is_opaque() && stop.contrast(first) <= 0.02;
    stops.iter().all(alike).then_some(first)
}

/// `background-clip`, also within `background`: whether it is `text`.
pub(super) fn clips_to_text(input: &mut Parser<'_, '_>) -> Option<bool> {
    let mut is_text = false;
    let mut any = false;
    while let Ok(token) = input.next() {
        any = true;
        is_text |= matches!(token, Token::Ident(word) if word.eq_ignore_ascii_case("text"));
    }
    any.then_some(is_text)
}
