//! Reads lists of selectors, as far as compounds and combinators go.

use std::rc::Rc;

use cssparser::{Delimiter, ParseError, Parser, Token};

use super::attribute::attribute_test;
use super::pseudo::pseudo;
use super::{Combinator, Part, Selector, Subject};
use crate::style::cascade::input::skip_rest;

/// Longer selectors, and selectors nested deeper, are not followed: they match unsurely.
const MAX_COMPOUNDS: usize = 32;
pub(in crate::style::cascade) const MAX_LIST: usize = 1024;
pub(super) const MAX_DEPTH: usize = 4;

pub(super) type Parsed<'i, T> = Result<T, ParseError<'i, ()>>;

/// Reads a list of selectors; one that is invalid makes the list invalid.
///
/// Of a list longer than anyone writes, the rest is taken to match unsurely.
pub(in crate::style::cascade) fn parse_list<'i>(
    input: &mut Parser<'i, '_>,
    parents: Option<&Rc<[Selector]>>,
    depth: usize,
) -> Parsed<'i, Vec<Selector>> {
    let mut list = Vec::new();
    loop {
        list.push(
            input.parse_until_before(Delimiter::Comma, |input| parse_one(input, parents, depth))?,
        );
        if input.next().is_err() {
            return Ok(list);
        }
        if list.len() >= MAX_LIST {
            skip_rest(input);
            list.push(Selector::unsure());
            return Ok(list);
        }
    }
}

pub(super) fn parse_one<'i>(
    input: &mut Parser<'i, '_>,
    parents: Option<&Rc<[Selector]>>,
    depth: usize,
) -> Parsed<'i, Selector> {
    let mut compounds: Vec<(Vec<Part>, Option<Combinator>)> = Vec::new();
    let mut specificity = 0_u32;
    let mut subject = Subject::Element;
    let mut names_parent = false;
    input.skip_whitespace();
    let mut pending = match input.try_parse(|input| combinator_sign(input)) {
        Ok(sign) if parents.is_some() => {
            input.skip_whitespace();
            Some(sign)
        }
        Ok(_) => return Err(input.new_custom_error(())),
        Err(_) => None,
    };
    loop {
        let mut parts = Vec::new();
        let mut any = false;
        while let Some((part, weight)) = part(input, parents, depth, !any, &mut subject)? {
            any = true;
            names_parent |= part.iter().any(|part| matches!(part, Part::Parent(_)));
            parts.extend(part);
            specificity = specificity.saturating_add(weight);
        }
        if !any {
            return Err(input.new_custom_error(()));
        }
        if compounds.len() < MAX_COMPOUNDS {
            compounds.push((parts, pending));
        } else if let Some((first, _)) = compounds.first_mut() {
            first.clear();
            first.push(Part::Unsure);
        }
        match combinator(input) {
            Some(next) => pending = Some(next),
            None => break,
        }
    }
    // A nested rule without `&` is below its parent.
    if let (Some(parents), false) = (parents, names_parent) {
        let weight = parents.iter().map(|one| one.specificity).max();
        specificity = specificity.saturating_add(weight.unwrap_or(0));
        if let Some((_, hangs)) = compounds.first_mut() {
            hangs.get_or_insert(Combinator::Descendant);
        }
        compounds.insert(0, (vec![Part::Parent(Rc::clone(parents))], None));
    }
    compounds.reverse();
    let is_host = compounds
        .first()
        .is_some_and(|(parts, _)| parts.iter().any(|part| matches!(part, Part::Host(_))));
    if is_host && subject == Subject::Element {
        subject = Subject::Host;
    }
    // Each compound now says how it hangs on the next one.
    Ok(Selector {
        compounds,
        specificity,
        subject,
    })
}

fn combinator_sign<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Combinator> {
    match input.next()? {
        Token::Delim('>') => Ok(Combinator::Child),
        Token::Delim('+') => Ok(Combinator::NextSibling),
        Token::Delim('~') => Ok(Combinator::LaterSibling),
        _ => Err(input.new_custom_error(())),
    }
}

/// The combinator before the next compound; `None` at the end.
fn combinator(input: &mut Parser<'_, '_>) -> Option<Combinator> {
    if let Ok(sign) = input.try_parse(combinator_sign) {
        // White space after the sign is not a combinator.
        input.skip_whitespace();
        return Some(sign);
    }
    let start = input.state();
    let more = input.next().is_ok();
    input.reset(&start);
    // What follows without a sign follows after white space, or `part` would have read it.
    input.skip_whitespace();
    more.then_some(Combinator::Descendant)
}

/// What a simple selector asks for, and its specificity.
pub(super) type Weighed = (Vec<Part>, u32);

const ID: u32 = 1 << 20;
pub(super) const CLASS: u32 = 1 << 10;
pub(super) const TYPE: u32 = 1;

/// Reads one simple selector and its weight; `None` where the compound ends.
fn part<'i>(
    input: &mut Parser<'i, '_>,
    parents: Option<&Rc<[Selector]>>,
    depth: usize,
    first: bool,
    subject: &mut Subject,
) -> Parsed<'i, Option<Weighed>> {
    let start = input.state();
    let Ok(token) = input.next_including_whitespace().cloned() else {
        return Ok(None);
    };
    Ok(Some(match token {
        Token::Ident(name) if first => match namespaced(input) {
            // The rule that declares the namespace of a prefix is not read.
            Some((mut parts, weight)) => {
                parts.push(Part::Unsure);
                (parts, weight)
            }
            None => (vec![Part::Type(name.to_ascii_lowercase().into())], TYPE),
        },
        Token::Delim('*') if first => namespaced(input).unwrap_or_default(),
        Token::Delim('|') if first => {
            input.reset(&start);
            match namespaced(input) {
                // Every element of a page has a namespace.
                Some((_, weight)) => (vec![Part::Never], weight),
                None => return Err(input.new_custom_error(())),
            }
        }
        Token::Delim('&') => match parents {
            Some(parents) => {
                let weight = parents.iter().map(|one| one.specificity).max();
                (vec![Part::Parent(Rc::clone(parents))], weight.unwrap_or(0))
            }
            None => (vec![Part::Root], 0),
        },
        Token::IDHash(id) => (vec![Part::Id((&*id).into())], ID),
        Token::Delim('.') => match input.next_including_whitespace()? {
            Token::Ident(class) => (vec![Part::Class((&**class).into())], CLASS),
            _ => return Err(input.new_custom_error(())),
        },
        Token::SquareBracketBlock => (vec![input.parse_nested_block(attribute_test)?], CLASS),
        Token::Colon => pseudo(input, depth, subject)?,
        Token::WhiteSpace(_) | Token::Delim('>' | '+' | '~') => {
            input.reset(&start);
            return Ok(None);
        }
        _ => return Err(input.new_custom_error(())),
    }))
}

/// The name after the bar of `*|a`; where there is none, nothing is read.
fn namespaced(input: &mut Parser<'_, '_>) -> Option<Weighed> {
    input
        .try_parse(|input| {
            if input.next_including_whitespace() != Ok(&Token::Delim('|')) {
                return Err(());
            }
            match input.next_including_whitespace() {
                Ok(Token::Ident(name)) => {
                    Ok((vec![Part::Type(name.to_ascii_lowercase().into())], TYPE))
                }
                Ok(Token::Delim('*')) => Ok((Vec::new(), 0)),
                _ => Err(()),
            }
        })
        .ok()
}
