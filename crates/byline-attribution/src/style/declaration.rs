//! Declarations: one property and what it is set to.

use std::mem::{Discriminant, discriminant};

use cssparser::{Delimiter, ParseError, Parser, Token, parse_important};

use super::element::Mode;
use super::property::{Effect, effects, initial};
use super::value::keyword;

/// The value, or a word that every property knows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Setting {
    To(Effect),
    /// `inherit`, on the property that this effect stands for.
    Inherit(Effect),
    /// `initial`, and `unset` of a property that is not inherited.
    Initial(Effect),
    /// `revert` and `revert-layer` of a property that is not inherited: what the browser
    /// says.
    Revert(Effect),
    /// A value known only when variables are.
    Variable(Effect),
}

impl Setting {
    /// What stands for the property that is set.
    pub(super) fn property(&self) -> Discriminant<Effect> {
        let (Self::To(effect)
        | Self::Inherit(effect)
        | Self::Initial(effect)
        | Self::Revert(effect)
        | Self::Variable(effect)) = self;
        discriminant(effect)
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Declaration {
    pub(super) setting: Setting,
    pub(super) important: bool,
}

/// No property that is read has a longer name.
const LONGEST: usize = 32;

/// Whether the property is one that can hide text.
pub(super) fn is_read(property: &str) -> bool {
    let mut lower = [0; LONGEST];
    let Some(lower) = lower.get_mut(..property.len()) else {
        return false;
    };
    lower.copy_from_slice(property.as_bytes());
    lower.make_ascii_lowercase();
    core::str::from_utf8(lower).is_ok_and(|property| initial(property).is_some())
}

type Parsed<'i, T> = Result<T, ParseError<'i, ()>>;

fn refuse<'i, T>(input: &Parser<'i, '_>) -> Parsed<'i, T> {
    Err(input.new_custom_error(()))
}

/// Reads one declaration up to its semicolon, and adds what it sets.
///
/// A declaration whose property hides nothing, or whose value is invalid, adds nothing.
pub(super) fn parse_one<'i>(
    name: &str,
    input: &mut Parser<'i, '_>,
    mode: Mode,
    into: &mut Vec<Declaration>,
) -> Parsed<'i, ()> {
    let name = name.to_ascii_lowercase();
    let Some(initial) = initial(&name) else {
        return refuse(input);
    };
    // A variable makes any value valid until it is put in its place, and then it may be
    // anything: look for one first.
    let start = input.state();
    let mut variable = false;
    while let Ok(token) = input.next() {
        match token {
            Token::Semicolon => break,
            Token::Function(name) if name.eq_ignore_ascii_case("var") => variable = true,
            _ => {}
        }
    }
    input.reset(&start);
    let settings = input.parse_until_before(Delimiter::Bang, |input| {
        if variable {
            while input.next().is_ok() {}
            return Ok(initial.iter().map(|of| Setting::Variable(*of)).collect());
        }
        if let Ok(word) = input.try_parse(|input| {
            let words = ["inherit", "initial", "unset", "revert", "revert-layer"];
            match keyword(input, &words) {
                Some(word) if input.is_exhausted() => Ok(word),
                _ => Err(()),
            }
        }) {
            return Ok(initial.iter().map(|of| wide(word, *of)).collect());
        }
        match effects(&name, input, mode) {
            Some(effects) => Ok(effects.into_iter().map(Setting::To).collect::<Vec<_>>()),
            None => refuse(input),
        }
    })?;
    let important = input.try_parse(parse_important).is_ok();
    input.expect_exhausted()?;
    into.extend(
        settings
            .into_iter()
            .map(|setting| Declaration { setting, important }),
    );
    Ok(())
}

/// What a word that every property knows says of one.
fn wide(word: &str, of: Effect) -> Setting {
    match word {
        "inherit" => Setting::Inherit(of),
        "initial" => Setting::Initial(of),
        _ if of.is_inherited() => Setting::Inherit(of),
        "unset" => Setting::Initial(of),
        _ => Setting::Revert(of),
    }
}

/// Whether a value of the property is valid; `None` where its values are not read.
pub(super) fn is_valid(name: &str, input: &mut Parser<'_, '_>) -> Option<bool> {
    initial(name)?;
    let mut read = Vec::new();
    Some(parse_one(name, input, Mode::Standard, &mut read).is_ok())
}
