//! Reads pseudo-classes and pseudo-elements.

use cssparser::{Parser, Token};

use super::parse::{CLASS, MAX_DEPTH, Parsed, TYPE, Weighed, parse_list, parse_one};
use super::{Among, CountFrom, Part, Subject};
use crate::style::cascade::input::{nested, skip_rest};
use crate::style::cascade::state::State;

/// Pseudo-classes of states that no element is in when the page is read.
#[rustfmt::skip]
const STATES: &[&str] = &[
    "active", "autofill", "current", "fullscreen", "future", "hover", "modal", "past",
    "picture-in-picture", "popover-open", "user-invalid", "user-valid", "visited",
    "-webkit-autofill", "-webkit-drag", "-webkit-full-screen",
];
/// Pseudo-classes that need more than is kept of a page.
const UNKNOWABLE: &[&str] = &[
    "active-view-transition",
    "defined",
    "has-slotted",
    "scope",
    "local-link",
    "target",
    "target-current",
];
const UNKNOWABLE_FUNCTIONS: &[&str] = &[
    "active-view-transition-type",
    "current",
    "dir",
    "has",
    "lang",
    "state",
];
const OLD_PSEUDO_ELEMENTS: &[&str] = &["before", "after", "first-line", "first-letter"];

/// Pseudo-elements that browsers know besides those that begin with `-webkit-`.
#[rustfmt::skip]
const PSEUDO_ELEMENTS: &[&str] = &[
    "after", "backdrop", "before", "checkmark", "column", "cue", "details-content",
    "file-selector-button", "first-letter", "first-line", "grammar-error", "highlight",
    "marker", "part", "picker", "picker-icon", "placeholder", "scroll-button", "scroll-marker",
    "scroll-marker-group", "search-text", "selection", "slotted", "spelling-error",
    "target-text", "view-transition", "view-transition-group", "view-transition-image-pair",
    "view-transition-new", "view-transition-old",
];

/// What a pseudo-element of that name is; `None` where browsers know none.
fn pseudo_element(name: &str) -> Option<Subject> {
    let lower = name.to_ascii_lowercase();
    let is_known = lower.starts_with("-webkit-") || PSEUDO_ELEMENTS.contains(&lower.as_str());
    is_known.then(|| subject_of(name))
}

fn subject_of(name: &str) -> Subject {
    if name.eq_ignore_ascii_case("before") {
        Subject::Before
    } else if name.eq_ignore_ascii_case("after") {
        Subject::After
    } else if name.eq_ignore_ascii_case("slotted") {
        Subject::Slotted
    } else {
        Subject::Other
    }
}

/// The part that `:first-child` and the like are short for.
fn edge(among: Among, from: CountFrom) -> Part {
    Part::Nth {
        step: 0,
        offset: 1,
        among,
        from,
    }
}

/// Reads what follows a colon.
pub(super) fn pseudo<'i>(
    input: &mut Parser<'i, '_>,
    depth: usize,
    subject: &mut Subject,
) -> Parsed<'i, Weighed> {
    let known = |list: &[&str], name: &str| list.contains(&name);
    match input.next_including_whitespace()?.clone() {
        Token::Colon => {
            // A pseudo-element is not the element.
            *subject = match input.next_including_whitespace()?.clone() {
                Token::Ident(name) => pseudo_element(&name),
                Token::Function(name) => {
                    nested(input, |_| ());
                    pseudo_element(&name)
                }
                _ => None,
            }
            .ok_or_else(|| input.new_custom_error(()))?;
            Ok((Vec::new(), TYPE))
        }
        Token::Ident(name) => {
            let name = name.to_ascii_lowercase();
            let part = match name.as_str() {
                "root" => Part::Root,
                "link" | "any-link" | "-webkit-any-link" => Part::AnyLink,
                "empty" => Part::Empty,
                "first-child" => edge(Among::All, CountFrom::Start),
                "last-child" => edge(Among::All, CountFrom::End),
                "first-of-type" => edge(Among::OfType, CountFrom::Start),
                "last-of-type" => edge(Among::OfType, CountFrom::End),
                "only-child" | "only-of-type" => {
                    let among = if name == "only-child" {
                        Among::All
                    } else {
                        Among::OfType
                    };
                    let both = vec![edge(among, CountFrom::Start), edge(among, CountFrom::End)];
                    return Ok((both, CLASS));
                }
                "host" => Part::Host(Some(())),
                name if known(STATES, name) => Part::Never,
                name if known(UNKNOWABLE, name) => Part::Unsure,
                name if known(OLD_PSEUDO_ELEMENTS, name) => {
                    *subject = subject_of(name);
                    return Ok((Vec::new(), TYPE));
                }
                name => match State::of(name) {
                    Some(state) => Part::State(state),
                    None => return Err(input.new_custom_error(())),
                },
            };
            Ok((vec![part], CLASS))
        }
        Token::Function(name) => {
            let name = name.to_ascii_lowercase();
            input.parse_nested_block(|input| function(&name, input, depth))
        }
        _ => Err(input.new_custom_error(())),
    }
}

fn function<'i>(name: &str, input: &mut Parser<'i, '_>, depth: usize) -> Parsed<'i, Weighed> {
    if matches!(name, "not" | "is" | "where" | "matches" | "-webkit-any") {
        if depth >= MAX_DEPTH {
            skip_rest(input);
            return Ok((vec![Part::Unsure], CLASS));
        }
        let list = if name == "not" {
            parse_list(input, None, depth + 1)?
        } else {
            // Forgiving: an invalid selector is left out.
            input.parse_comma_separated_ignoring_errors(|input| parse_one(input, None, depth + 1))
        };
        let weight = match name {
            "where" => 0,
            _ => list.iter().map(|one| one.specificity).max().unwrap_or(0),
        };
        let part = if name == "not" {
            Part::Not(list)
        } else {
            Part::Is(list)
        };
        return Ok((vec![part], weight));
    }
    let counted = match name {
        "nth-child" => Some((Among::All, CountFrom::Start)),
        "nth-last-child" => Some((Among::All, CountFrom::End)),
        "nth-of-type" => Some((Among::OfType, CountFrom::Start)),
        "nth-last-of-type" => Some((Among::OfType, CountFrom::End)),
        _ => None,
    };
    if let Some((among, from)) = counted {
        let (step, offset) = cssparser::parse_nth(input)?;
        if input.is_exhausted() {
            let part = Part::Nth {
                step,
                offset,
                among,
                from,
            };
            return Ok((vec![part], CLASS));
        }
        // `of` and a list: only some siblings are counted.
        input.expect_ident_matching("of")?;
        skip_rest(input);
        return Ok((vec![Part::Unsure], CLASS));
    }
    if UNKNOWABLE_FUNCTIONS.contains(&name) {
        skip_rest(input);
        return Ok((vec![Part::Unsure], CLASS));
    }
    if matches!(name, "host" | "host-context") {
        skip_rest(input);
        return Ok((vec![Part::Host(None)], CLASS));
    }
    Err(input.new_custom_error(()))
}
