//! Media queries, judged for a screen of a desk computer.

use cssparser::{ParseError, Parser, ParserInput, Token};

use super::Applies;
use super::element::Mode;
use super::value::{Length, length};

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

const WIDTH: f32 = 1280.0;
const HEIGHT: f32 = 720.0;
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
        while input.next().is_ok() {}
        Ok::<_, ParseError<'_, ()>>(applies)
    });
    queries.into_iter().fold(Applies::No, Applies::or)
}

fn media_query(input: &mut Parser<'_, '_>) -> Applies {
    let Ok(word) = input.try_parse(|input| input.expect_ident_cloned()) else {
        return condition(input, 0);
    };
    let (negated, kind) = match word.to_ascii_lowercase().as_str() {
        // `not (…)` negates a condition, `not print` a query.
        "not" => match input.try_parse(|input| input.expect_ident_cloned()) {
            Ok(kind) => (true, kind),
            Err(_) => return condition(input, 0).not(),
        },
        "only" => match input.expect_ident_cloned() {
            Ok(kind) => (false, kind),
            Err(_) => return Applies::No,
        },
        _ => (false, word),
    };
    let mut applies = Applies::of(matches!(
        kind.to_ascii_lowercase().as_str(),
        "all" | "screen"
    ));
    if input
        .try_parse(|input| input.expect_ident_matching("and"))
        .is_ok()
    {
        applies = applies.and(condition(input, 0));
    }
    if negated { applies.not() } else { applies }
}

/// Conditions joined by `and` or by `or`.
fn condition(input: &mut Parser<'_, '_>, depth: usize) -> Applies {
    if depth > MAX_DEPTH {
        return Applies::Unsure;
    }
    if input
        .try_parse(|input| input.expect_ident_matching("not"))
        .is_ok()
    {
        return in_parens(input, depth).not();
    }
    let mut applies = in_parens(input, depth);
    loop {
        match input.try_parse(|input| input.expect_ident_cloned()) {
            Ok(word) if word.eq_ignore_ascii_case("and") => {
                applies = applies.and(in_parens(input, depth));
            }
            Ok(word) if word.eq_ignore_ascii_case("or") => {
                applies = applies.or(in_parens(input, depth));
            }
            Ok(_) => return Applies::No,
            Err(_) => return applies,
        }
    }
}

/// A condition in parentheses, or a feature.
fn in_parens(input: &mut Parser<'_, '_>, depth: usize) -> Applies {
    if !matches!(input.next(), Ok(Token::ParenthesisBlock)) {
        return Applies::No;
    }
    input
        .parse_nested_block(|input| {
            let start = input.state();
            let nested = match input.next() {
                Ok(Token::ParenthesisBlock) => true,
                Ok(Token::Ident(word)) => word.eq_ignore_ascii_case("not"),
                _ => false,
            };
            input.reset(&start);
            let applies = if nested {
                condition(input, depth + 1)
            } else {
                feature(input)
            };
            while input.next().is_ok() {}
            Ok::<_, ParseError<'_, ()>>(applies)
        })
        .unwrap_or(Applies::Unsure)
}

/// `min-width: 600px`, `width >= 600px`, `600px <= width`, `hover`.
fn feature(input: &mut Parser<'_, '_>) -> Applies {
    let Ok(name) = input.try_parse(|input| input.expect_ident_cloned()) else {
        return reversed_range(input);
    };
    let name = name.to_ascii_lowercase();
    if input.is_exhausted() {
        return match name.as_str() {
            "hover" | "pointer" | "any-hover" | "any-pointer" | "color" | "width" | "height" => {
                Applies::Yes
            }
            "monochrome" | "grid" => Applies::No,
            _ => Applies::Unsure,
        };
    }
    match input.next() {
        Ok(Token::Colon) => plain(&name, input),
        Ok(Token::Delim(sign @ ('<' | '>' | '='))) => {
            let sign = *sign;
            let inclusive = sign == '=' || input.try_parse(|input| input.expect_delim('=')).is_ok();
            compare(&name, sign, inclusive, input)
        }
        _ => Applies::Unsure,
    }
}

fn screen(name: &str) -> Option<f32> {
    match name {
        "width" | "device-width" | "inline-size" => Some(WIDTH),
        "height" | "device-height" | "block-size" => Some(HEIGHT),
        _ => None,
    }
}

fn pixels(input: &mut Parser<'_, '_>) -> Option<f32> {
    match length(input, &[], Mode::Standard)? {
        Length::Px(value) => Some(value),
        _ => None,
    }
}

fn plain(name: &str, input: &mut Parser<'_, '_>) -> Applies {
    let bound = |name: &str| {
        name.strip_prefix("min-")
            .map(|name| (name.to_owned(), '>'))
            .or_else(|| name.strip_prefix("max-").map(|name| (name.to_owned(), '<')))
    };
    if let Some((name, sign)) = bound(name) {
        return compare(&name, sign, true, input);
    }
    if screen(name).is_some() {
        return compare(name, '=', true, input);
    }
    let Ok(word) = input.expect_ident_cloned() else {
        return Applies::Unsure;
    };
    let word = word.to_ascii_lowercase();
    match name {
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
        _ => Applies::Unsure,
    }
}

fn compare(name: &str, sign: char, inclusive: bool, input: &mut Parser<'_, '_>) -> Applies {
    let (Some(screen), Some(bound)) = (screen(name), pixels(input)) else {
        return Applies::Unsure;
    };
    Applies::of(match sign {
        '<' => screen < bound || inclusive && screen == bound,
        '>' => screen > bound || inclusive && screen == bound,
        _ => screen == bound,
    })
}

/// `600px <= width` and `600px <= width < 900px`.
fn reversed_range(input: &mut Parser<'_, '_>) -> Applies {
    let Some(bound) = pixels(input) else {
        return Applies::Unsure;
    };
    let Ok(Token::Delim(sign @ ('<' | '>' | '='))) = input.next() else {
        return Applies::Unsure;
    };
    let sign = *sign;
    let inclusive = sign == '=' || input.try_parse(|input| input.expect_delim('=')).is_ok();
    let Some((name, screen)) = input.expect_ident_cloned().ok().and_then(|name| {
        Some((
            name.to_ascii_lowercase(),
            screen(&name.to_ascii_lowercase())?,
        ))
    }) else {
        return Applies::Unsure;
    };
    let first = Applies::of(match sign {
        '<' => bound < screen || inclusive && bound == screen,
        '>' => bound > screen || inclusive && bound == screen,
        _ => bound == screen,
    });
    match input.next() {
        Ok(Token::Delim(sign @ ('<' | '>'))) => {
            let sign = *sign;
            let inclusive = input.try_parse(|input| input.expect_delim('=')).is_ok();
            first.and(compare(&name, sign, inclusive, input))
        }
        _ => first,
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
            ("(-ms-high-contrast: active)", Applies::Unsure),
            ("handheld", Applies::No),
        ] {
            assert_eq!(applies_on_screen(query), want, "{query:?}");
        }
    }
}
