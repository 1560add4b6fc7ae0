//! Lengths, numbers and keywords of the properties that can hide text.

use cssparser::{ParseError, Parser, Token};

use super::element::Mode;
use super::input::{is_one_of, nested};

/// A length, as far as hiding asks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Length {
    /// Pixels, and a share of the containing block; 1.0 is all of it.
    Sum { px: f32, share: f32 },
    /// `auto`, `none`, and sizes that follow the content.
    Auto,
    /// A valid length that is not computed here, as `anchor(right)`.
    Unknown,
}

/// Width and height of the screen that relative lengths are measured against.
pub(super) const VIEWPORT: (f32, f32) = (1280.0, 720.0);
/// The font size that relative lengths are measured against.
const FONT: f32 = 16.0;
/// The containing block of an element is taken to be no smaller than this, and no greater than the
/// screen is wide.
const SMALLEST: f32 = 160.0;
/// Functions nested deeper are not computed.
const MAX_DEPTH: usize = 16;

impl Length {
    pub(super) const ZERO: Self = Self::px(0.0);

    pub(super) const fn px(px: f32) -> Self {
        Self::Sum { px, share: 0.0 }
    }

    const fn share(share: f32) -> Self {
        Self::Sum { px: 0.0, share }
    }

    /// The pixels, where no share is added to them.
    pub(super) fn pixels(self) -> Option<f32> {
        match self {
            Self::Sum { px, share: 0.0 } => Some(px),
            _ => None,
        }
    }

    /// The pixels within so many pixels.
    pub(super) fn within(self, whole: f32) -> Option<f32> {
        match self {
            Self::Sum { px, share } => Some(px + share * whole),
            Self::Auto | Self::Unknown => None,
        }
    }

    /// The least and the greatest that it may be in any containing block.
    pub(super) fn range(self) -> Option<(f32, f32)> {
        let (small, great) = (self.within(SMALLEST)?, self.within(VIEWPORT.0)?);
        Some((small.min(great), small.max(great)))
    }

    pub(super) fn plus(self, other: Self) -> Self {
        match (self, other) {
            (
                Self::Sum { px, share },
                Self::Sum {
                    px: more,
                    share: of,
                },
            ) => Self::Sum {
                px: px + more,
                share: share + of,
            },
            (sum, Self::Auto) | (Self::Auto, sum) => sum,
            _ => Self::Unknown,
        }
    }

    fn is_negative(self) -> bool {
        self.range().is_some_and(|(_, most)| most < 0.0)
    }
}

/// Pixels of a dimension; `None` if the unit is not one of length.
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

/// The value of a term of a calculation.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Term {
    Number(f32),
    Length {
        px: f32,
        share: f32,
    },
    /// A valid term that is not computed.
    Unknown,
}

impl Term {
    fn of(token: &Token<'_>) -> Option<Self> {
        Some(match token {
            Token::Number { value, .. } => Self::Number(*value),
            Token::Percentage { unit_value, .. } => Self::Length {
                px: 0.0,
                share: *unit_value,
            },
            Token::Dimension { value, unit, .. } => match pixels(*value, unit) {
                Some(px) => Self::Length { px, share: 0.0 },
                // Angles, times and the like.
                None => Self::Unknown,
            },
            Token::Ident(name) => match name.to_ascii_lowercase().as_str() {
                "pi" => Self::Number(core::f32::consts::PI),
                "e" => Self::Number(core::f32::consts::E),
                "infinity" => Self::Number(f32::MAX),
                "-infinity" => Self::Number(f32::MIN),
                _ => return None,
            },
            _ => return None,
        })
    }

    /// A number to compare it by, for `min` and `max`.
    fn weight(self) -> Option<f32> {
        match self {
            Self::Number(number) => Some(number),
            Self::Length { px, share } => Some(px + share * VIEWPORT.0 / 2.0),
            Self::Unknown => None,
        }
    }

    fn times(self, other: Self) -> Self {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => Self::Number(a * b),
            (Self::Number(by), Self::Length { px, share })
            | (Self::Length { px, share }, Self::Number(by)) => Self::Length {
                px: px * by,
                share: share * by,
            },
            _ => Self::Unknown,
        }
    }

    fn divided(self, by: Self) -> Self {
        match by {
            Self::Number(by) if by != 0.0 => self.times(Self::Number(1.0 / by)),
            _ => Self::Unknown,
        }
    }

    fn plus(self, other: Self, sign: f32) -> Self {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => Self::Number(a + sign * b),
            (
                Self::Length { px, share },
                Self::Length {
                    px: more,
                    share: of,
                },
            ) => Self::Length {
                px: px + sign * more,
                share: share + sign * of,
            },
            _ => Self::Unknown,
        }
    }
}

/// Functions that give a length or a number, whether they are computed or not.
#[rustfmt::skip]
const MATH: &[&str] = &[
    "abs", "acos", "anchor", "anchor-size", "asin", "atan", "atan2", "attr", "calc",
    "calc-size", "clamp", "cos", "env", "exp", "fit-content", "hypot", "log", "max", "min",
    "mod", "pow", "progress", "random", "rem", "round", "sibling-count", "sibling-index",
    "sign", "sin", "sqrt", "tan",
];

fn is_math(name: &str) -> bool {
    is_one_of(name, MATH)
}

type Parsed<'i, T> = Result<T, ParseError<'i, ()>>;

/// The value of a function whose name was read.
fn function(name: &str, input: &mut Parser<'_, '_>, depth: usize) -> Option<Term> {
    nested(input, |input| arguments(name, input, depth))?
}

fn arguments(name: &str, input: &mut Parser<'_, '_>, depth: usize) -> Option<Term> {
    if depth > MAX_DEPTH {
        return Some(Term::Unknown);
    }
    match name.to_ascii_lowercase().as_str() {
        "calc" | "" => sum(input, depth),
        "min" => extreme(input, depth, |new, old| new < old),
        "max" => extreme(input, depth, |new, old| new > old),
        "clamp" => {
            let least = sum(input, depth)?;
            input.expect_comma().ok()?;
            let value = sum(input, depth)?;
            input.expect_comma().ok()?;
            let most = sum(input, depth)?;
            let (Some(low), Some(middle), Some(high)) =
                (least.weight(), value.weight(), most.weight())
            else {
                return Some(Term::Unknown);
            };
            Some(if middle.min(high) < low {
                least
            } else if middle > high {
                most
            } else {
                value
            })
        }
        "abs" => Some(match sum(input, depth)? {
            Term::Number(number) => Term::Number(number.abs()),
            Term::Length { px, share: 0.0 } => Term::Length {
                px: px.abs(),
                share: 0.0,
            },
            _ => Term::Unknown,
        }),
        // The insets of a screen without notches.
        "env" => match input.expect_ident() {
            Ok(name) if name.starts_with("safe-area-") => Some(Term::Length {
                px: 0.0,
                share: 0.0,
            }),
            _ => Some(Term::Unknown),
        },
        _ => Some(Term::Unknown),
    }
}

fn extreme(
    input: &mut Parser<'_, '_>,
    depth: usize,
    is_better: impl Fn(f32, f32) -> bool,
) -> Option<Term> {
    let mut best = sum(input, depth)?;
    while input.try_parse(|input| input.expect_comma()).is_ok() {
        let next = sum(input, depth)?;
        best = match (next.weight(), best.weight()) {
            (Some(new), Some(old)) if is_better(new, old) => next,
            (Some(_), Some(_)) => best,
            _ => Term::Unknown,
        };
    }
    Some(best)
}

fn sum(input: &mut Parser<'_, '_>, depth: usize) -> Option<Term> {
    let mut total = product(input, depth)?;
    loop {
        let sign = input.try_parse(|input| -> Parsed<'_, f32> {
            match input.next()? {
                Token::Delim('+') => Ok(1.0),
                Token::Delim('-') => Ok(-1.0),
                _ => Err(input.new_custom_error(())),
            }
        });
        let Ok(sign) = sign else {
            return Some(total);
        };
        total = total.plus(product(input, depth)?, sign);
    }
}

fn product(input: &mut Parser<'_, '_>, depth: usize) -> Option<Term> {
    let mut total = term(input, depth)?;
    loop {
        let divides = input.try_parse(|input| -> Parsed<'_, bool> {
            match input.next()? {
                Token::Delim('*') => Ok(false),
                Token::Delim('/') => Ok(true),
                _ => Err(input.new_custom_error(())),
            }
        });
        let Ok(divides) = divides else {
            return Some(total);
        };
        let other = term(input, depth)?;
        total = if divides {
            total.divided(other)
        } else {
            total.times(other)
        };
    }
}

fn term(input: &mut Parser<'_, '_>, depth: usize) -> Option<Term> {
    let token = input.next().ok()?.clone();
    match token {
        Token::ParenthesisBlock => function("", input, depth + 1),
        Token::Function(name) if is_math(&name) => function(&name, input, depth + 1),
        token => Term::of(&token),
    }
}

/// Reads one length or percentage; `words` are the keywords that mean [`Length::Auto`].
pub(super) fn length(input: &mut Parser<'_, '_>, words: &[&str], mode: Mode) -> Option<Length> {
    match input.next().ok()?.clone() {
        Token::Dimension { value, unit, .. } => pixels(value, &unit).map(Length::px),
        // Zero needs no unit; any other number does, outside of quirks.
        Token::Number { value, .. } if value == 0.0 || mode == Mode::Quirks => {
            Some(Length::px(value))
        }
        Token::Percentage { unit_value, .. } => Some(Length::share(unit_value)),
        Token::Ident(word) if is_one_of(&word, words) => Some(Length::Auto),
        Token::Function(name) if is_math(&name) => match function(&name, input, 0)? {
            Term::Length { px, share } => Some(Length::Sum { px, share }),
            Term::Unknown => Some(Length::Unknown),
            Term::Number(_) => None,
        },
        _ => None,
    }
}

/// As [`length`], but what is negative is invalid.
pub(super) fn extent(input: &mut Parser<'_, '_>, words: &[&str], mode: Mode) -> Option<Length> {
    let is_function = {
        let start = input.state();
        let is_function = matches!(input.next(), Ok(Token::Function(_)));
        input.reset(&start);
        is_function
    };
    match length(input, words, mode)? {
        // A calculation is cut off at zero.
        length if length.is_negative() => is_function.then_some(Length::ZERO),
        length => Some(length),
    }
}

/// Reads a number or percentage; `Some(None)` for one that is not computed here.
pub(super) fn number(input: &mut Parser<'_, '_>) -> Option<Option<f32>> {
    match input.next().ok()?.clone() {
        Token::Number { value, .. } => Some(Some(value)),
        Token::Percentage { unit_value, .. } => Some(Some(unit_value)),
        Token::Function(name) if is_math(&name) => Some(match function(&name, input, 0)? {
            Term::Number(number) => Some(number),
            Term::Length { px: 0.0, share } => Some(share),
            _ => None,
        }),
        _ => None,
    }
}

/// Degrees of an angle; zero needs no unit.
pub(super) fn angle(input: &mut Parser<'_, '_>) -> Option<f32> {
    match input.next().ok()? {
        Token::Dimension { value, unit, .. } => degrees(*value, unit),
        Token::Number { value, .. } if *value == 0.0 => Some(0.0),
        _ => None,
    }
}

pub(super) fn degrees(value: f32, unit: &str) -> Option<f32> {
    match unit.to_ascii_lowercase().as_str() {
        "deg" => Some(value),
        "grad" => Some(value * 0.9),
        "rad" => Some(value.to_degrees()),
        "turn" => Some(value * 360.0),
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

#[cfg(test)]
mod tests {
    use cssparser::ParserInput;

    use super::*;

    #[test]
    fn calculations_are_computed() {
        let sum = |px, share| Some(Length::Sum { px, share });
        for (written, want) in [
            ("calc(1px - 1px)", sum(0.0, 0.0)),
            ("calc(-9999px + 1px)", sum(-9998.0, 0.0)),
            ("calc(50% - 10px)", sum(-10.0, 0.5)),
            ("calc(2 * (3px + 1%) / 2)", sum(3.0, 0.01)),
            ("clamp(0px, 0%, 0px)", sum(0.0, 0.0)),
            ("min(100%, 600px)", sum(600.0, 0.0)),
            ("max(1px, -5%)", sum(1.0, 0.0)),
            ("env(safe-area-inset-top, 3px)", sum(0.0, 0.0)),
            ("anchor(right)", Some(Length::Unknown)),
            ("calc(1px + sin(1))", Some(Length::Unknown)),
            ("calc(1)", None),
            ("calc(1px 2px)", sum(1.0, 0.0)),
            ("1", None),
            ("12qx", None),
        ] {
            let mut input = ParserInput::new(written);
            let got = length(&mut Parser::new(&mut input), &[], Mode::Standard);
            assert_eq!(got, want, "{written}");
        }
    }
}
