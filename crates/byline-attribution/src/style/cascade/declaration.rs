//! Declarations: one property and what it is set to.

use std::cell::Cell;
use std::mem::{Discriminant, discriminant};
use std::rc::Rc;

use cssparser::{Delimiter, ParseError, Parser, ParserInput, Token, parse_important};

use super::custom::{self, Failure, Vars};
use super::element::Mode;
use super::input::skip_rest;
use super::property::{Effect, effects, initial};
use super::value::keyword;

/// The value, or a word that every property knows.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Setting {
    To(Effect),
    /// `inherit`, on the property of this effect.
    Inherit(Effect),
    /// `initial`, and `unset` of a property that is not inherited.
    Initial(Effect),
    /// `revert`: what the browser says.
    Revert(Effect),
    /// `revert-layer`: what the layers below say.
    RevertLayer(Effect),
    /// A value known only when what its functions refer to is.
    Pending(Effect, Rc<Pending>),
    /// A custom property.
    Custom(Rc<Custom>),
}

/// The source of a declaration with `var()` or the like.
#[derive(Debug, PartialEq)]
pub(super) struct Pending {
    name: Box<str>,
    value: Box<str>,
    mode: Mode,
}

/// A custom property and its source; `None` where it is too long to be kept.
#[derive(Debug, PartialEq)]
pub(super) struct Custom {
    pub(super) name: Rc<str>,
    pub(super) value: Option<Rc<str>>,
}

/// What identifies a property that is read.
pub(super) type Property = Discriminant<Effect>;

/// What a declaration comes to, once what it refers to is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Outcome {
    To(Effect),
    Inherit(Effect),
    Initial(Effect),
    /// Nothing is known of the value.
    Unknown(Effect),
    Nothing,
}

impl Setting {
    /// The property that is set, unless that is a custom one.
    pub(super) fn property(&self) -> Option<Property> {
        match self {
            Self::To(effect)
            | Self::Inherit(effect)
            | Self::Initial(effect)
            | Self::Revert(effect)
            | Self::RevertLayer(effect)
            | Self::Pending(effect, _) => Some(discriminant(effect)),
            Self::Custom(_) => None,
        }
    }

    /// What it comes to where these custom properties are set.
    pub(super) fn resolve(&self, vars: &Vars, steps: &Cell<usize>) -> Outcome {
        match self {
            Self::To(effect) => Outcome::To(*effect),
            Self::Inherit(effect) => Outcome::Inherit(*effect),
            Self::Initial(effect) => Outcome::Initial(*effect),
            Self::Revert(_) | Self::RevertLayer(_) | Self::Custom(_) => Outcome::Nothing,
            Self::Pending(effect, pending) => pending.resolve(*effect, vars, steps),
        }
    }
}

impl Pending {
    fn resolve(&self, effect: Effect, vars: &Vars, steps: &Cell<usize>) -> Outcome {
        let text = match custom::substitute(&self.value, vars, steps) {
            Ok(text) => text,
            Err(Failure::Unknown) => return Outcome::Unknown(effect),
            Err(Failure::Invalid) => return unset(effect),
        };
        let mut input = ParserInput::new(&text);
        let mut parser = Parser::new(&mut input);
        let mut declared = Vec::new();
        if let Some(initial) = initial(&self.name)
            && let Ok(settings) = value(&self.name, &mut parser, self.mode, initial)
            && parser.is_exhausted()
        {
            declared = settings;
        }
        let wanted = Some(discriminant(&effect));
        match declared.iter().find(|one| one.property() == wanted) {
            Some(Setting::To(effect)) => Outcome::To(*effect),
            Some(Setting::Inherit(effect)) => Outcome::Inherit(*effect),
            Some(Setting::Initial(effect)) => Outcome::Initial(*effect),
            Some(_) => Outcome::Nothing,
            // Invalid once it is computed: as if it were unset.
            None => unset(effect),
        }
    }
}

fn unset(effect: Effect) -> Outcome {
    if effect.is_inherited() {
        Outcome::Inherit(effect)
    } else {
        Outcome::Initial(effect)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Declaration {
    pub(super) setting: Setting,
    pub(super) important: bool,
}

/// No property that is read has a longer name.
const LONGEST: usize = 40;

/// Whether the property is one that can hide text, or that others may refer to.
pub(super) fn is_read(property: &str) -> bool {
    if property.starts_with("--") {
        return true;
    }
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
    if name.starts_with("--") {
        return parse_custom(name, input, into);
    }
    let name = name.to_ascii_lowercase();
    let Some(initial) = initial(&name) else {
        return refuse(input);
    };
    let settings = input.parse_until_before(Delimiter::Bang, |input| {
        // A reference makes any value valid until it is resolved, and then it may be anything:
        // look for one first.
        let start = input.state();
        let at = input.position();
        let refers = custom::refers(input);
        if refers {
            let source: Box<str> = input.slice_from(at).trim().into();
            let pending = Rc::new(Pending {
                name: name.as_str().into(),
                value: source,
                mode,
            });
            let setting = |of: &Effect| Setting::Pending(*of, Rc::clone(&pending));
            return Ok(initial.iter().map(setting).collect());
        }
        input.reset(&start);
        value(&name, input, mode, initial)
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

/// The value of a property, or a word that every property knows.
fn value<'i>(
    name: &str,
    input: &mut Parser<'i, '_>,
    mode: Mode,
    initial: &[Effect],
) -> Parsed<'i, Vec<Setting>> {
    if let Ok(word) = input.try_parse(|input| {
        let words = ["inherit", "initial", "unset", "revert", "revert-layer"];
        match keyword(input, &words) {
            Some(word) if input.is_exhausted() => Ok(word),
            _ => Err(()),
        }
    }) {
        return Ok(initial.iter().map(|of| wide(word, *of)).collect());
    }
    match effects(name, input, mode) {
        Some(effects) if input.is_exhausted() => {
            Ok(effects.into_iter().map(Setting::To).collect::<Vec<_>>())
        }
        _ => refuse(input),
    }
}

/// The longest value of a custom property that is kept.
const LONGEST_CUSTOM: usize = 2048;

fn parse_custom<'i>(
    name: &str,
    input: &mut Parser<'i, '_>,
    into: &mut Vec<Declaration>,
) -> Parsed<'i, ()> {
    let value = input.parse_until_before(Delimiter::Bang, |input| {
        let start = input.position();
        skip_rest(input);
        Ok::<_, ParseError<'_, ()>>(input.slice_from(start).trim())
    })?;
    let important = input.try_parse(parse_important).is_ok();
    input.expect_exhausted()?;
    let setting = Setting::Custom(Rc::new(Custom {
        name: name.into(),
        value: (value.len() <= LONGEST_CUSTOM).then(|| value.into()),
    }));
    into.push(Declaration { setting, important });
    Ok(())
}

/// What a word that every property knows says of one.
fn wide(word: &str, of: Effect) -> Setting {
    match word {
        "inherit" => Setting::Inherit(of),
        "initial" => Setting::Initial(of),
        "revert" => Setting::Revert(of),
        "revert-layer" => Setting::RevertLayer(of),
        _ if of.is_inherited() => Setting::Inherit(of),
        _ => Setting::Initial(of),
    }
}

/// Whether a value of the property is valid; `None` where its values are not read.
pub(super) fn is_valid(name: &str, input: &mut Parser<'_, '_>) -> Option<bool> {
    initial(name)?;
    let mut read = Vec::new();
    Some(parse_one(name, input, Mode::Standard, &mut read).is_ok())
}

/// Reads the declarations of a `style` attribute.
pub(super) fn style_attribute(source: &str, mode: Mode) -> Vec<Declaration> {
    let mut input = ParserInput::new(source);
    let mut parser = Parser::new(&mut input);
    let mut declarations = Vec::new();
    while !parser.is_exhausted() {
        let start = parser.state();
        // A block where a declaration is expected is a nested rule, and ends by itself.
        if matches!(parser.next(), Ok(Token::CurlyBracketBlock)) {
            continue;
        }
        parser.reset(&start);
        let _ = parser.parse_until_after(Delimiter::Semicolon, |input| {
            declaration_into(input, mode, &mut declarations)
        });
    }
    declarations
}

pub(super) fn declaration_into<'i>(
    input: &mut Parser<'i, '_>,
    mode: Mode,
    into: &mut Vec<Declaration>,
) -> Parsed<'i, ()> {
    let name = input.expect_ident_cloned()?;
    input.expect_colon()?;
    parse_one(&name, input, mode, into)
}
