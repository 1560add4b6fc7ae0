//! Transforms and filters, as far as they move a box off the screen or leave no part of it visible
//! ([CSS Transforms](https://www.w3.org/TR/css-transforms-2/),
//! [Filter Effects](https://www.w3.org/TR/filter-effects-1/)).

use cssparser::{Parser, Token};

use super::element::Mode;
use super::input::{nested, skip_rest, takes_word};
use super::property::Value;
use super::shape::Hides;
use super::value::{Length, angle, length, number};

/// What a transform does to a box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shift {
    /// How far it moves; shares are of the box itself.
    pub(super) x: Length,
    pub(super) y: Length,
    /// The lesser of the factors that it is scaled by.
    pub(super) scale: f32,
    pub(super) hides: Hides,
    /// Whether its back is seen.
    pub(super) turned: bool,
}

impl Shift {
    pub(super) const NONE: Self = Self {
        x: Length::ZERO,
        y: Length::ZERO,
        scale: 1.0,
        hides: Hides::No,
        turned: false,
    };
    const UNCLEAR: Self = Self {
        hides: Hides::Perhaps,
        ..Self::NONE
    };

    fn scaled(by: f32) -> Self {
        let by = by.abs();
        Self {
            scale: by,
            hides: if by <= 0.0001 { Hides::Yes } else { Hides::No },
            ..Self::NONE
        }
    }

    /// One after the other.
    pub(super) fn then(self, next: Self) -> Self {
        Self {
            x: self.x.plus(next.x),
            y: self.y.plus(next.y),
            scale: self.scale * next.scale,
            hides: self.hides.max(next.hides),
            turned: self.turned != next.turned,
        }
    }
}

impl Value for Shift {
    const UNKNOWN: Option<Self> = Some(Self::UNCLEAR);
}

/// `transform`.
pub(super) fn transform(input: &mut Parser<'_, '_>) -> Option<Shift> {
    let mut all = Shift::NONE;
    let mut any = false;
    while let Ok(token) = input.next().cloned() {
        any = true;
        match token {
            Token::Ident(none) if none.eq_ignore_ascii_case("none") => {}
            Token::Function(name) => {
                let one = nested(input, |input| function(&name.to_ascii_lowercase(), input));
                all = all.then(one??);
            }
            _ => return None,
        }
    }
    any.then_some(all)
}

fn function(name: &str, input: &mut Parser<'_, '_>) -> Option<Shift> {
    let comma = |input: &mut Parser<'_, '_>| {
        let _ = input.try_parse(|input| input.expect_comma());
    };
    let by = |input: &mut Parser<'_, '_>| {
        let by = length(input, &[], Mode::Standard);
        comma(input);
        by
    };
    Some(match name {
        "translate" | "translate3d" => {
            let x = by(input)?;
            let y = if input.is_exhausted() {
                Length::ZERO
            } else {
                by(input)?
            };
            Shift {
                x,
                y,
                ..Shift::NONE
            }
        }
        "translatex" => Shift {
            x: by(input)?,
            ..Shift::NONE
        },
        "translatey" => Shift {
            y: by(input)?,
            ..Shift::NONE
        },
        "translatez" => Shift::NONE,
        "scale" | "scale3d" | "scalex" | "scaley" | "scalez" => {
            let mut least = f32::MAX;
            let axes = if name == "scalez" { 0 } else { 2 };
            for axis in 0..3 {
                if input.is_exhausted() {
                    break;
                }
                match number(input)? {
                    Some(factor) if axis < axes => least = least.min(factor.abs()),
                    Some(_) => {}
                    None => return Some(Shift::UNCLEAR),
                }
                comma(input);
            }
            if least == f32::MAX {
                Shift::NONE
            } else {
                Shift::scaled(least)
            }
        }
        "matrix" => {
            let numbers = numbers(input)?;
            let &[a, b, c, d, x, y] = numbers.as_slice() else {
                return None;
            };
            let (across, down) = (a.hypot(b), c.hypot(d));
            let area = (a * d - b * c).abs();
            Shift {
                x: Length::px(x),
                y: Length::px(y),
                ..Shift::scaled(if area <= 0.0001 {
                    0.0
                } else {
                    across.min(down)
                })
            }
        }
        "rotate" | "rotatez" => {
            angle(input)?;
            Shift::NONE
        }
        "rotatex" | "rotatey" => turned(angle(input)?),
        "skew" | "skewx" | "skewy" => match angle(input)? {
            degrees if degrees.abs() % 180.0 < 80.0 => Shift::NONE,
            _ => Shift::UNCLEAR,
        },
        "perspective" | "rotate3d" | "matrix3d" => Shift::UNCLEAR,
        _ => return None,
    })
}

/// Turned about an axis in the plane of the screen.
fn turned(degrees: f32) -> Shift {
    let degrees = degrees.rem_euclid(360.0);
    Shift {
        turned: degrees > 90.0 && degrees < 270.0,
        ..Shift::scaled(degrees.to_radians().cos())
    }
}

fn numbers(input: &mut Parser<'_, '_>) -> Option<Vec<f32>> {
    let mut read = Vec::new();
    while !input.is_exhausted() {
        read.push(number(input)??);
        let _ = input.try_parse(|input| input.expect_comma());
    }
    Some(read)
}

/// `scale`.
pub(super) fn scale(input: &mut Parser<'_, '_>) -> Option<Shift> {
    if takes_word(input, "none") {
        return Some(Shift::NONE);
    }
    let mut least = f32::MAX;
    for axis in 0..3 {
        if input.is_exhausted() {
            break;
        }
        match number(input)? {
            Some(factor) if axis < 2 => least = least.min(factor.abs()),
            Some(_) => {}
            None => return Some(Shift::UNCLEAR),
        }
    }
    (least < f32::MAX).then(|| Shift::scaled(least))
}

/// `translate`.
pub(super) fn translate(input: &mut Parser<'_, '_>) -> Option<Shift> {
    if takes_word(input, "none") {
        return Some(Shift::NONE);
    }
    let x = length(input, &[], Mode::Standard)?;
    let mut y = Length::ZERO;
    if !input.is_exhausted() {
        y = length(input, &[], Mode::Standard)?;
    }
    if !input.is_exhausted() {
        length(input, &[], Mode::Standard)?;
    }
    Some(Shift {
        x,
        y,
        ..Shift::NONE
    })
}

/// `rotate`.
pub(super) fn rotate(input: &mut Parser<'_, '_>) -> Option<Shift> {
    if takes_word(input, "none") {
        return Some(Shift::NONE);
    }
    let axis = input.try_parse(|input| input.expect_ident_cloned()).ok();
    let Some(degrees) = angle(input) else {
        skip_rest(input);
        return Some(Shift::UNCLEAR);
    };
    Some(match axis {
        Some(axis) if axis.eq_ignore_ascii_case("x") || axis.eq_ignore_ascii_case("y") => {
            turned(degrees)
        }
        _ if input.is_exhausted() => Shift::NONE,
        _ => {
            skip_rest(input);
            Shift::UNCLEAR
        }
    })
}

/// What filters do to a box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Filter {
    pub(super) opacity: f32,
    pub(super) hides: Hides,
    /// Whether colours are other than they were declared.
    pub(super) recolors: bool,
}

impl Filter {
    pub(super) const NONE: Self = Self {
        opacity: 1.0,
        hides: Hides::No,
        recolors: false,
    };
}

impl Value for Filter {
    const UNKNOWN: Option<Self> = Some(Self {
        hides: Hides::Perhaps,
        ..Self::NONE
    });
}

/// A blur of more pixels may leave nothing that can be read.
const MOST_BLUR: f32 = 2.0;

pub(super) fn filter(input: &mut Parser<'_, '_>) -> Option<Filter> {
    let mut all = Filter::NONE;
    let mut any = false;
    while let Ok(token) = input.next().cloned() {
        any = true;
        match token {
            Token::Ident(none) if none.eq_ignore_ascii_case("none") => {}
            Token::UnquotedUrl(_) => all.hides = Hides::Perhaps,
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                let is_legacy = name.starts_with("alpha") || name.starts_with("progid");
                nested(input, |input| apply(&name, input, &mut all))?;
                if is_legacy {
                    return None;
                }
            }
            _ => return None,
        }
    }
    any.then_some(all)
}

fn apply(name: &str, input: &mut Parser<'_, '_>, all: &mut Filter) {
    let amount = |input: &mut Parser<'_, '_>| {
        if input.is_exhausted() {
            return Some(1.0);
        }
        number(input)?
    };
    match name {
        "opacity" => match amount(input) {
            Some(opacity) => all.opacity *= opacity.clamp(0.0, 1.0),
            None => all.hides = Hides::Perhaps,
        },
        "blur" => {
            let radius = length(input, &[], Mode::Standard).and_then(Length::pixels);
            if !input.is_exhausted() || radius.is_none_or(|radius| radius > MOST_BLUR) {
                all.hides = Hides::Perhaps;
            }
        }
        "drop-shadow" | "grayscale" | "sepia" | "saturate" => {}
        // Of these every other amount than one changes light colours into dark ones.
        "brightness" | "contrast" => all.recolors |= amount(input) != Some(1.0),
        "invert" => all.recolors |= amount(input) != Some(0.0),
        "hue-rotate" => {}
        _ => all.hides = Hides::Perhaps,
    }
}

#[cfg(test)]
mod tests {
    use cssparser::ParserInput;

    use super::*;

    #[test]
    fn transforms_leave_something_or_nothing() {
        use Hides::{No, Perhaps, Yes};

        for (written, want) in [
            ("none", Some(No)),
            ("scale(0)", Some(Yes)),
            ("scale(1, 0)", Some(Yes)),
            ("scale3d(1, 1, 0)", Some(No)),
            ("scaleX(.5)", Some(No)),
            ("matrix(0,0,0,0,0,0)", Some(Yes)),
            ("matrix(1,0,0,1,5,5)", Some(No)),
            ("rotateY(90deg)", Some(Yes)),
            ("rotateX(.75turn)", Some(Yes)),
            ("rotate(90deg)", Some(No)),
            ("rotate3d(1,1,0,90deg)", Some(Perhaps)),
            ("scale(calc(1 - 1))", Some(Yes)),
            ("nonsense(1)", None),
            ("translate(1)", None),
        ] {
            let mut input = ParserInput::new(written);
            let got = transform(&mut Parser::new(&mut input)).map(|shift| shift.hides);
            assert_eq!(got, want, "{written}");
        }
    }

    #[test]
    fn moves_are_added() {
        let mut input =
            ParserInput::new("translate(-50%, 10px) scale(2) translateX(calc(1px - 50%))");
        let shift = transform(&mut Parser::new(&mut input)).unwrap();
        assert_eq!(
            (shift.x, shift.y),
            (
                Length::Sum {
                    px: 1.0,
                    share: -1.0
                },
                Length::px(10.0)
            )
        );
    }
}
