//! What clipping leaves of a box ([CSS Masking](https://www.w3.org/TR/css-masking-1/),
//! [CSS Shapes](https://www.w3.org/TR/css-shapes-1/)).

use cssparser::{Parser, Token};

use super::element::Mode;
use super::input::nested;
use super::property::Value;
use super::value::{Length, length};

/// Whether a property leaves no part of a box visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hides {
    No,
    /// It depends on what is not known here.
    Perhaps,
    Yes,
}

impl Value for Hides {
    const UNKNOWN: Option<Self> = Some(Self::Perhaps);
}

/// The lengths in a function, as far as they come before anything else.
fn lengths(input: &mut Parser<'_, '_>) -> Vec<Length> {
    let mut read = Vec::new();
    loop {
        let next = input.try_parse(|input| length(input, &["auto"], Mode::Standard).ok_or(()));
        let Ok(next) = next else {
            return read;
        };
        read.push(next);
        let _ = input.try_parse(|input| input.expect_comma());
    }
}

/// `clip: rect(top, right, bottom, left)`: whether at most a pixel is left.
pub(super) fn clip(input: &mut Parser<'_, '_>) -> Option<Hides> {
    match input.next().ok()?.clone() {
        Token::Ident(word) if word.eq_ignore_ascii_case("auto") => Some(Hides::No),
        Token::Function(name) if name.eq_ignore_ascii_case("rect") => {
            let sides = nested(input, lengths)?;
            let &[top, right, bottom, left] = sides.as_slice() else {
                return None;
            };
            let px = |side: Length, auto: f32| match side {
                Length::Auto => Some(auto),
                side => side.pixels(),
            };
            let (Some(top), Some(right), Some(bottom), Some(left)) = (
                px(top, 0.0),
                px(right, f32::MAX),
                px(bottom, f32::MAX),
                px(left, 0.0),
            ) else {
                return Some(Hides::Perhaps);
            };
            let (width, height) = (right - left, bottom - top);
            Some(
                if width <= 1.0 || height <= 1.0 || right <= 0.0 || bottom <= 0.0 {
                    Hides::Yes
                } else if width < 24.0 || height < 8.0 || top > 8.0 || left > 24.0 {
                    Hides::Perhaps
                } else {
                    Hides::No
                },
            )
        }
        _ => None,
    }
}

/// `clip-path`: what a basic shape leaves.
pub(super) fn clip_path(input: &mut Parser<'_, '_>) -> Option<Hides> {
    let mut hides = Hides::No;
    let mut any = false;
    while let Ok(token) = input.next().cloned() {
        any = true;
        match token {
            Token::Function(name) => {
                let shape = nested(input, |input| shape(&name.to_ascii_lowercase(), input));
                hides = hides.max(shape??);
            }
            // A clip path of the page's SVG.
            Token::UnquotedUrl(_) => hides = hides.max(Hides::Perhaps),
            // The box that the shape is measured in.
            Token::Ident(_) => {}
            _ => return None,
        }
    }
    any.then_some(hides)
}

/// What one basic shape leaves; `None` where it is none.
fn shape(name: &str, input: &mut Parser<'_, '_>) -> Option<Hides> {
    Some(match name {
        "inset" => {
            let [top, right, bottom, left] = four(&lengths(input))?;
            between(top, bottom).max(between(left, right))
        }
        "rect" => {
            let &[top, right, bottom, left] = lengths(input).as_slice() else {
                return None;
            };
            let empty = |start: Length, end: Length| match (start.range(), end.range()) {
                (Some((_, start)), Some((end, most))) if end - start <= 0.0 && most <= start => {
                    Hides::Yes
                }
                _ => Hides::Perhaps,
            };
            empty(top, bottom).max(empty(left, right))
        }
        "circle" | "ellipse" => round(input),
        "polygon" => {
            let _ = input.try_parse(|input| input.expect_ident_cloned());
            let _ = input.try_parse(|input| input.expect_comma());
            polygon(&lengths(input))
        }
        // Functions that give an address, as `url("#a")`, and paths, which are not computed.
        "url" | "src" | "path" | "shape" | "xywh" | "calc" => Hides::Perhaps,
        _ => return None,
    })
}

/// One to four sides: top, right, bottom, left.
pub(super) fn four<T: Copy>(sides: &[T]) -> Option<[T; 4]> {
    match *sides {
        [all] => Some([all; 4]),
        [ends, flanks] => Some([ends, flanks, ends, flanks]),
        [top, flanks, bottom] => Some([top, flanks, bottom, flanks]),
        [top, right, bottom, left] => Some([top, right, bottom, left]),
        _ => None,
    }
}

/// Whether two insets from opposite sides meet.
fn between(start: Length, end: Length) -> Hides {
    match start.plus(end) {
        Length::Sum { px, share } if share >= 1.0 && px >= 0.0 => Hides::Yes,
        Length::Sum { px, share } if share <= 0.5 && px <= 4.0 => Hides::No,
        _ => Hides::Perhaps,
    }
}

/// `circle(40% at center)`.
fn round(input: &mut Parser<'_, '_>) -> Hides {
    let radii = lengths(input);
    let moved = !input.is_exhausted();
    let largest = radii
        .iter()
        .try_fold(0.0_f32, |_, radius| radius.range().map(|(_, most)| most));
    let is_empty = radii
        .iter()
        .any(|radius| radius.range().is_some_and(|(_, most)| most <= 0.0));
    let is_large = radii
        .iter()
        .all(|radius| matches!(radius, Length::Sum { px: 0.0, share } if *share >= 0.4));
    if is_empty {
        Hides::Yes
    } else if largest.is_some() && is_large && !moved {
        Hides::No
    } else {
        Hides::Perhaps
    }
}

/// What a polygon leaves of a box, where all its points are shares of it.
fn polygon(points: &[Length]) -> Hides {
    let pairs: Option<Vec<(f32, f32)>> = points
        .chunks(2)
        .map(|point| match *point {
            [x, y] => Some((part(x)?, part(y)?)),
            _ => None,
        })
        .collect();
    let is_flat = |from: usize| {
        let first = points.get(from);
        let line = points.iter().skip(from).step_by(2);
        line.into_iter().all(|other| Some(other) == first)
    };
    if is_flat(0) || is_flat(1) {
        return Hides::Yes;
    }
    let Some(pairs) = pairs else {
        return Hides::Perhaps;
    };
    let is_outside = |axis: fn(&(f32, f32)) -> f32| {
        pairs.iter().all(|point| axis(point) <= 0.0) || pairs.iter().all(|point| axis(point) >= 1.0)
    };
    if is_outside(|point| point.0) || is_outside(|point| point.1) {
        return Hides::Yes;
    }
    let next = pairs.iter().skip(1).chain(pairs.first());
    let doubled: f32 = pairs
        .iter()
        .zip(next)
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum();
    let area = doubled.abs() / 2.0;
    if area < 0.0001 {
        Hides::Yes
    } else if area < 0.6 {
        Hides::Perhaps
    } else {
        Hides::No
    }
}

/// A length as a share of the box, if it is nothing else.
fn part(length: Length) -> Option<f32> {
    match length {
        Length::Sum { px: 0.0, share } => Some(share),
        _ => None,
    }
}

/// `offset-path`: a path takes the box somewhere else.
pub(super) fn offset_path(input: &mut Parser<'_, '_>) -> Hides {
    let mut hides = Hides::No;
    while let Ok(token) = input.next() {
        if !matches!(token, Token::Ident(none) if none.eq_ignore_ascii_case("none")) {
            hides = Hides::Perhaps;
        }
    }
    hides
}

#[cfg(test)]
mod tests {
    use cssparser::ParserInput;

    use super::*;

    #[test]
    fn shapes_leave_something_or_nothing() {
        use Hides::{No, Perhaps, Yes};

        for (written, want) in [
            ("none", Some(No)),
            ("inset(50%)", Some(Yes)),
            ("inset(0 100% 0 0)", Some(Yes)),
            ("inset(0 0 0 calc(100% + 1px))", Some(Yes)),
            ("inset(10%)", Some(No)),
            ("inset(100px)", Some(Perhaps)),
            ("circle(0)", Some(Yes)),
            ("circle(50%)", Some(No)),
            ("circle(50% at -100% 0)", Some(Perhaps)),
            ("ellipse(0 50%)", Some(Yes)),
            ("polygon(0 0, 0 0, 0 0)", Some(Yes)),
            ("polygon(0 0, 100% 0, 100% 100%, 0 100%)", Some(No)),
            ("polygon(evenodd, 0 0, 1% 0, 0 1%)", Some(Yes)),
            ("polygon(100% 0, 200% 0, 200% 100%)", Some(Yes)),
            ("polygon(0 0, 10px 0, 10px 10px)", Some(Perhaps)),
            ("path('M0 0')", Some(Perhaps)),
            ("rect(0 0 0 0)", Some(Yes)),
            ("url(#a)", Some(Perhaps)),
            ("nonsense(1)", None),
        ] {
            let mut input = ParserInput::new(written);
            assert_eq!(clip_path(&mut Parser::new(&mut input)), want, "{written}");
        }
        for (written, want) in [
            ("auto", Some(No)),
            ("rect(0,0,0,0)", Some(Yes)),
            ("rect(1px 1px 1px 1px)", Some(Yes)),
            ("rect(auto auto auto auto)", Some(No)),
            ("rect(0,900px,900px,0)", Some(No)),
            ("inset(0)", None),
        ] {
            let mut input = ParserInput::new(written);
            assert_eq!(clip(&mut Parser::new(&mut input)), want, "{written}");
        }
    }
}
