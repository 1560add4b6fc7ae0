//! Media queries, judged for a screen of a desk computer.

use cssparser::{ParseError, Parser, ParserInput, Token};

use super::Applies;
use super::element::Mode;
use super::input::{nested, skip_rest};
use super::value::{VIEWPORT, length};

impl Applies {
    pub(super) fn of(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }

    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unsure,
        }
    }

    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Unsure,
        }
    }

    pub(super) fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unsure => Self::Unsure,
        }
    }
}

const WIDTH: f32 = VIEWPORT.0;
const HEIGHT: f32 = VIEWPORT.1;
/// Conditions nested deeper are not followed.
const MAX_DEPTH: usize = 16;

/// Judges the value of a `media` attribute.
pub(crate) fn applies_on_screen(query: &str) -> Applies {
    let mut input = ParserInput::new(query);
    query_list(&mut Parser::new(&mut input))
}

/// Judges a list of media queries; an empty list applies.
pub(super) fn query_list(input: &mut Parser<'_, '_>) -> Applies {
    if input.is_exhausted() {
        return Applies::Yes;
    }
    let queries = input.parse_comma_separated_ignoring_errors(|input| {
        let applies = media_query(input);
        skip_rest(input);
        Ok::<_, ParseError<'_, ()>>(applies)
    });
    queries.into_iter().fold(Applies::No, Applies::or)
}

/// What a condition comes to; `None` where it asks for a feature that browsers do not know
/// ([Media Queries 4](https://www.w3.org/TR/mediaqueries-4/#evaluating)).
type Answer = Option<Applies>;

fn both(one: Answer, other: Answer) -> Answer {
    match (one, other) {
        (Some(Applies::No), _) | (_, Some(Applies::No)) => Some(Applies::No),
        (Some(one), Some(other)) => Some(one.and(other)),
        _ => None,
    }
}

fn either(one: Answer, other: Answer) -> Answer {
    match (one, other) {
        (Some(Applies::Yes), _) | (_, Some(Applies::Yes)) => Some(Applies::Yes),
        (Some(one), Some(other)) => Some(one.or(other)),
        _ => None,
    }
}

fn media_query(input: &mut Parser<'_, '_>) -> Applies {
    // What browsers do not know makes the whole query false, negated or not.
    answer(input).unwrap_or(Applies::No)
}

fn answer(input: &mut Parser<'_, '_>) -> Answer {
    let Ok(word) = input.try_parse(|input| input.expect_ident_cloned()) else {
        return condition(input, 0);
    };
    let (negated, kind) = match word.to_ascii_lowercase().as_str() {
        // `not (…)` negates a condition, `not print` a query.
        "not" => match input.try_parse(|input| input.expect_ident_cloned()) {
            Ok(kind) => (true, kind),
            Err(_) => return condition(input, 0).map(Applies::not),
        },
        "only" => match input.expect_ident_cloned() {
            Ok(kind) => (false, kind),
            Err(_) => return Some(Applies::No),
        },
        _ => (false, word),
    };
    let mut applies = Some(Applies::of(matches!(
        kind.to_ascii_lowercase().as_str(),
        "all" | "screen"
    )));
    if input
        .try_parse(|input| input.expect_ident_matching("and"))
        .is_ok()
    {
        applies = both(applies, condition(input, 0));
    }
    if negated {
        applies.map(Applies::not)
    } else {
        applies
    }
}

/// Conditions joined by `and` or by `or`.
fn condition(input: &mut Parser<'_, '_>, depth: usize) -> Answer {
    if depth > MAX_DEPTH {
        return Some(Applies::Unsure);
    }
    if input
        .try_parse(|input| input.expect_ident_matching("not"))
        .is_ok()
    {
        return in_parens(input, depth).map(Applies::not);
    }
    let mut applies = in_parens(input, depth);
    loop {
        match input.try_parse(|input| input.expect_ident_cloned()) {
            Ok(word) if word.eq_ignore_ascii_case("and") => {
                applies = both(applies, in_parens(input, depth));
            }
            Ok(word) if word.eq_ignore_ascii_case("or") => {
                applies = either(applies, in_parens(input, depth));
            }
            Ok(_) => return Some(Applies::No),
            Err(_) => return applies,
        }
    }
}

/// A condition in parentheses, or a feature.
fn in_parens(input: &mut Parser<'_, '_>, depth: usize) -> Answer {
    match input.next() {
        Ok(Token::ParenthesisBlock) => {}
        // A function of a later standard.
        Ok(Token::Function(_)) => return None,
        _ => return Some(Applies::No),
    }
    let answer = nested(input, |input| {
        let start = input.state();
        let is_condition = match input.next() {
            Ok(Token::ParenthesisBlock) => true,
            Ok(Token::Ident(word)) => word.eq_ignore_ascii_case("not"),
            _ => false,
        };
        input.reset(&start);
        match is_condition {
            true => condition(input, depth + 1),
            false => feature(input),
        }
    });
    answer.unwrap_or(Some(Applies::Unsure))
}

/// `min-width: 600px`, `width >= 600px`, `600px <= width`, `hover`.
fn feature(input: &mut Parser<'_, '_>) -> Answer {
    let start = input.state();
    let Ok(name) = input.try_parse(|input| input.expect_ident_cloned()) else {
        return reversed_range(input);
    };
    let name = name.to_ascii_lowercase();
    if input.is_exhausted() {
        return match name.as_str() {
            "hover"
            | "pointer"
            | "any-hover"
            | "any-pointer"
            | "color"
            | "width"
            | "height"
            | "device-width"
            | "device-height"
            | "aspect-ratio"
            | "device-aspect-ratio"
            | "orientation"
            | "resolution"
            | "color-gamut"
            | "-webkit-device-pixel-ratio"
            | "-webkit-transform-3d"
            | "update"
            | "scripting"
            | "overflow-block"
            | "overflow-inline"
            | "display-mode"
            | "prefers-color-scheme" => Some(Applies::Yes),
            "monochrome"
            | "grid"
            | "color-index"
            | "prefers-reduced-motion"
            | "prefers-contrast"
            | "prefers-reduced-data"
            | "prefers-reduced-transparency"
            | "forced-colors"
            | "inverted-colors" => Some(Applies::No),
            _ => None,
        };
    }
    match input.next() {
        Ok(Token::Colon) => plain(&name, input),
        Ok(Token::Delim(sign @ ('<' | '>' | '='))) => {
            let sign = *sign;
            let inclusive = sign == '=' || input.try_parse(|input| input.expect_delim('=')).is_ok();
            compare(&name, sign, inclusive, input)
        }
        _ => {
            // A calculation or the like in front of a sign.
            input.reset(&start);
            Some(Applies::Unsure)
        }
    }
}

/// What the screen has of a feature that is a number or a length.
fn screen(name: &str) -> Option<f32> {
    Some(match name {
        "width" | "device-width" | "inline-size" => WIDTH,
        "height" | "device-height" | "block-size" => HEIGHT,
        "aspect-ratio" | "device-aspect-ratio" => WIDTH / HEIGHT,
        "resolution" | "-webkit-device-pixel-ratio" | "device-pixel-ratio" => 1.0,
        "color" => 8.0,
        "color-index" | "monochrome" | "grid" => 0.0,
        _ => return None,
    })
}

/// A length in pixels, a ratio, a resolution in dots a pixel, or a number.
fn quantity(name: &str, input: &mut Parser<'_, '_>) -> Option<f32> {
    if !name.ends_with("width") && !name.ends_with("height") && !name.ends_with("size") {
        let first = match input.next().ok()? {
            Token::Number { value, .. } => *value,
            Token::Dimension { value, unit, .. } => {
                return match unit.to_ascii_lowercase().as_str() {
                    "dppx" | "x" => Some(*value),
                    "dpi" => Some(*value / 96.0),
                    "dpcm" => Some(*value * 2.54 / 96.0),
                    _ => None,
                };
            }
            _ => return None,
        };
        let second = input.try_parse(|input| {
            input.expect_delim('/')?;
            input.expect_number()
        });
        return Some(first / second.unwrap_or(1.0));
    }
    length(input, &[], Mode::Standard)?.pixels()
}

/// The feature, and the sign, of a name with `min` or `max` in it.
fn bound(name: &str) -> Option<(String, char)> {
    for (prefix, sign) in [("min-", '>'), ("max-", '<')] {
        if let Some(name) = name.strip_prefix(prefix) {
            return Some((name.to_owned(), sign));
        }
        if let Some(name) = name
            .strip_prefix("-webkit-")
            .and_then(|name| name.strip_prefix(prefix))
        {
            return Some((format!("-webkit-{name}"), sign));
        }
    }
    None
}

fn plain(name: &str, input: &mut Parser<'_, '_>) -> Answer {
    if let Some((name, sign)) = bound(name) {
        return compare(&name, sign, true, input);
    }
    if screen(name).is_some() {
        return compare(name, '=', true, input);
    }
    let Ok(word) = input.expect_ident_cloned() else {
        return match name {
            "-webkit-transform-3d" => Some(Applies::Yes),
            _ => None,
        };
    };
    let word = word.to_ascii_lowercase();
    Some(match name {
        "orientation" => Applies::of(word == "landscape"),
        "hover" | "any-hover" => Applies::of(word == "hover"),
        "pointer" | "any-pointer" => Applies::of(word == "fine"),
        "prefers-color-scheme" => Applies::of(word == "light"),
        "prefers-reduced-motion"
        | "prefers-contrast"
        | "prefers-reduced-data"
        | "prefers-reduced-transparency" => Applies::of(word == "no-preference"),
        "scripting" => Applies::of(word == "enabled"),
        "forced-colors" | "inverted-colors" => Applies::of(word == "none"),
        "display-mode" => Applies::of(word == "browser"),
        "update" => Applies::of(word == "fast"),
        "color-gamut" => Applies::of(word == "srgb"),
        "overflow-block" | "overflow-inline" => Applies::of(word == "scroll"),
        "scan" | "dynamic-range" | "video-dynamic-range" | "nav-controls" => Applies::Unsure,
        _ => return None,
    })
}

fn compare(name: &str, sign: char, inclusive: bool, input: &mut Parser<'_, '_>) -> Answer {
    let screen = screen(name)?;
    let Some(bound) = quantity(name, input) else {
        return Some(Applies::Unsure);
    };
    Some(Applies::of(match sign {
        '<' => screen < bound || inclusive && screen == bound,
        '>' => screen > bound || inclusive && screen == bound,
        _ => screen == bound,
    }))
}

/// `600px <= width` and `600px <= width < 900px`.
fn reversed_range(input: &mut Parser<'_, '_>) -> Answer {
    // The name that decides how the bound is read comes after it.
    let start = input.state();
    let mut name = None;
    while let Ok(token) = input.next() {
        if let Token::Ident(ident) = token {
            name.get_or_insert_with(|| ident.to_ascii_lowercase());
        }
    }
    input.reset(&start);
    let name = name?;
    let screen = screen(&name)?;
    let Some(bound) = quantity(&name, input) else {
        return Some(Applies::Unsure);
    };
    let Ok(Token::Delim(sign @ ('<' | '>' | '='))) = input.next() else {
        return Some(Applies::Unsure);
    };
    let sign = *sign;
    let inclusive = sign == '=' || input.try_parse(|input| input.expect_delim('=')).is_ok();
    if input.expect_ident().is_err() {
        return Some(Applies::Unsure);
    }
    let first = Applies::of(match sign {
        '<' => bound < screen || inclusive && bound == screen,
        '>' => bound > screen || inclusive && bound == screen,
        _ => bound == screen,
    });
    match input.next() {
        Ok(Token::Delim(sign @ ('<' | '>'))) => {
            let sign = *sign;
            let inclusive = input.try_parse(|input| input.expect_delim('=')).is_ok();
            both(Some(first), compare(&name, sign, inclusive, input))
        }
        _ => Some(first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_judged_for_a_desk_screen() {
        for (query, want) in [
            ("", Applies::Yes),
            ("screen", Applies::Yes),
            ("ALL", Applies::Yes),
            ("print", Applies::No),
            ("print, screen", Applies::Yes),
            ("not print", Applies::Yes),
            ("not screen", Applies::No),
            ("only screen and (min-width: 600px)", Applies::Yes),
            ("screen and (max-width: 600px)", Applies::No),
            ("(width >= 1280px)", Applies::Yes),
            ("(600px <= width < 900px)", Applies::No),
            ("(min-width:1px) and (max-width:2px)", Applies::No),
            (
                "(min-width:9999px) or (orientation:landscape)",
                Applies::Yes,
            ),
            ("not (hover)", Applies::No),
            ("(prefers-color-scheme: dark)", Applies::No),
            ("(-ms-high-contrast: active)", Applies::No),
            ("not (-ms-high-contrast: active)", Applies::No),
            ("(bogus: 1) or (min-width: 1px)", Applies::Yes),
            ("(bogus: 1) and (min-width: 1px)", Applies::No),
            ("(min-aspect-ratio: 16/10)", Applies::Yes),
            ("(max-aspect-ratio: 1)", Applies::No),
            ("(min-resolution: 2dppx)", Applies::No),
            ("(max-resolution: 96dpi)", Applies::Yes),
            ("(-webkit-min-device-pixel-ratio: 0)", Applies::Yes),
            ("(1 <= aspect-ratio < 2)", Applies::Yes),
            ("(scan: interlace)", Applies::Unsure),
            ("handheld", Applies::No),
        ] {
            assert_eq!(applies_on_screen(query), want, "{query:?}");
        }
    }
}
