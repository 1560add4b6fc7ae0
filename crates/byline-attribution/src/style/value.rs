//! Values of the properties that can hide text.

use cssparser::{Parser, Token};

use super::element::Mode;

/// A length, as far as hiding asks: a size in pixels, or a share of what stands around.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Length {
    Px(f32),
    /// A share of the containing block; 1.0 is all of it.
    Share(f32),
    /// `auto`, `none`, and sizes that follow the content.
    Auto,
    /// A valid length that is not computed here, as `calc(…)`.
    Unknown,
}

/// The screen that relative lengths are measured against.
const VIEWPORT: (f32, f32) = (1280.0, 720.0);
/// The font size that relative lengths are measured against.
const FONT: f32 = 16.0;

/// Pixels of a dimension; `None` where the unit is none of length.
fn pixels(value: f32, unit: &str) -> Option<f32> {
    Some(
        value
            * match unit.to_ascii_lowercase().as_str() {
                "px" => 1.0,
                "em" | "rem" | "ic" | "ric" => FONT,
                "ex" | "rex" | "ch" | "rch" => FONT / 2.0,
                "lh" | "rlh" | "cap" | "rcap" => FONT,
                "vw" | "svw" | "lvw" | "dvw" | "vi" | "svi" | "lvi" | "dvi" | "cqw" | "cqi" => {
                    VIEWPORT.0 / 100.0
                }
                "vh" | "svh" | "lvh" | "dvh" | "vb" | "svb" | "lvb" | "dvb" | "cqh" | "cqb"
                | "vmin" | "svmin" | "lvmin" | "dvmin" | "cqmin" => VIEWPORT.1 / 100.0,
                "vmax" | "svmax" | "lvmax" | "dvmax" | "cqmax" => VIEWPORT.0 / 100.0,
                "in" => 96.0,
                "cm" => 96.0 / 2.54,
                "mm" => 96.0 / 25.4,
                "q" => 96.0 / 101.6,
                "pt" => 96.0 / 72.0,
                "pc" => 16.0,
                _ => return None,
            },
    )
}

const MATH: &[&str] = &[
    "abs",
    "calc",
    "calc-size",
    "clamp",
    "env",
    "max",
    "min",
    "mod",
    "rem",
    "round",
    "anchor",
    "anchor-size",
    "attr",
    "fit-content",
    "sign",
];

fn is_math(name: &str) -> bool {
    MATH.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Reads one length or percentage; `words` are the keywords that stand for [`Length::Auto`].
pub(super) fn length(input: &mut Parser<'_, '_>, words: &[&str], mode: Mode) -> Option<Length> {
    match input.next().ok()? {
        Token::Dimension { value, unit, .. } => pixels(*value, unit).map(Length::Px),
        // Zero needs no unit; any other number does, outside of quirks.
        Token::Number { value, .. } if *value == 0.0 || mode == Mode::Quirks => {
            Some(Length::Px(*value))
        }
        Token::Percentage { unit_value, .. } => Some(Length::Share(*unit_value)),
        Token::Ident(word) if words.iter().any(|known| word.eq_ignore_ascii_case(known)) => {
            Some(Length::Auto)
        }
        Token::Function(name) if is_math(name) => Some(Length::Unknown),
        _ => None,
    }
}

/// Reads a number or percentage; `Some(None)` for one that is not computed here.
pub(super) fn number(input: &mut Parser<'_, '_>) -> Option<Option<f32>> {
    match input.next().ok()? {
        Token::Number { value, .. } => Some(Some(*value)),
        Token::Percentage { unit_value, .. } => Some(Some(*unit_value)),
        Token::Function(name) if is_math(name) => Some(None),
        _ => None,
    }
}

/// Reads one of the keywords, and says which.
pub(super) fn keyword(input: &mut Parser<'_, '_>, words: &[&'static str]) -> Option<&'static str> {
    let Token::Ident(ident) = input.next().ok()? else {
        return None;
    };
    words
        .iter()
        .copied()
        .find(|word| ident.eq_ignore_ascii_case(word))
}
