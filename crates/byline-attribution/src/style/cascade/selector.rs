//! Selectors, parsed as far as they decide which elements a rule hides.

use std::rc::Rc;

use cssparser::{Delimiter, ParseError, Parser, Token};

use super::state::State;

/// How a compound hangs on the one to its left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Combinator {
    Descendant,
    Child,
    NextSibling,
    LaterSibling,
}

/// One selector without commas, its compounds from right to left.
#[derive(Debug, Clone)]
pub(super) struct Selector {
    pub(super) compounds: Vec<(Vec<Part>, Option<Combinator>)>,
    /// Ids, then classes and the like, then types: ten bits each.
    pub(super) specificity: u32,
    pub(super) subject: Subject,
}

/// What a selector styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// The element itself.
    Element,
    Before,
    After,
    /// The element that the sheet's shadow root belongs to.
    Host,
    /// A child of that element, shown in a slot.
    Slotted,
    /// Another pseudo-element: what it shows is not looked at.
    Other,
}

#[derive(Debug, Clone)]
pub(super) enum Part {
    Type(Box<str>),
    Id(Box<str>),
    Class(Box<str>),
    Attribute {
        name: Box<str>,
        test: Test,
        value: Box<str>,
        caseless: bool,
    },
    Not(Vec<Selector>),
    Is(Vec<Selector>),
    /// The rule that this one is nested in.
    Parent(Rc<[Selector]>),
    /// `:nth-child(an+b)` and the like.
    Nth {
        step: i32,
        offset: i32,
        among: Among,
        from: CountFrom,
    },
    Empty,
    /// Whether the element or one around it matches: the rule is scoped.
    Within(Rc<[Selector]>),
    Root,
    AnyLink,
    /// A state of a form control or of its like.
    State(State),
    /// The element that the shadow root belongs to; `None` where it must match what is not
    /// followed.
    Host(Option<()>),
    /// States that a page is not in when it is read.
    Never,
    /// What a streaming reader cannot know.
    Unsure,
}

/// Which siblings are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Among {
    All,
    OfType,
}

/// Where counting begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CountFrom {
    Start,
    End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    Present,
    Equals,
    Word,
    Language,
    Prefix,
    Suffix,
    Contains,
}

/// Longer selectors, and selectors nested deeper, are not followed: they match unsurely.
const MAX_COMPOUNDS: usize = 32;
pub(super) const MAX_LIST: usize = 1024;
const MAX_DEPTH: usize = 4;

type Parsed<'i, T> = Result<T, ParseError<'i, ()>>;

/// Reads a list of selectors; one that is invalid makes the list invalid.
///
/// Of a list longer than anyone writes, the rest is taken to match unsurely.
pub(super) fn parse_list<'i>(
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
            while input.next().is_ok() {}
            list.push(Selector::unsure());
            return Ok(list);
        }
    }
}

fn parse_one<'i>(
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
        // White space after the sign is no combinator.
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
type Weighed = (Vec<Part>, u32);

const ID: u32 = 1 << 20;
const CLASS: u32 = 1 << 10;
const TYPE: u32 = 1;

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

fn attribute_test<'i>(input: &mut Parser<'i, '_>) -> Parsed<'i, Part> {
    // In any namespace, or in none: attributes of HTML elements are in none.
    let _ = input.try_parse(|input| {
        let _ = input.try_parse(|input| input.expect_delim('*'));
        input.expect_delim('|')
    });
    let name: Box<str> = input.expect_ident()?.to_ascii_lowercase().into();
    if input.is_exhausted() {
        return Ok(Part::Attribute {
            name,
            test: Test::Present,
            value: "".into(),
            caseless: false,
        });
    }
    let test = match input.next()? {
        Token::Delim('=') => Test::Equals,
        Token::IncludeMatch => Test::Word,
        Token::DashMatch => Test::Language,
        Token::PrefixMatch => Test::Prefix,
        Token::SuffixMatch => Test::Suffix,
        Token::SubstringMatch => Test::Contains,
        _ => return Err(input.new_custom_error(())),
    };
    let value = (&**input.expect_ident_or_string()?).into();
    let flag = input.try_parse(|input| input.expect_ident_cloned()).ok();
    // HTML names attributes whose values selectors compare without case; of those that
    // style sheets ask for, these occur.
    let caseless = match flag {
        Some(flag) if flag.eq_ignore_ascii_case("i") => true,
        Some(flag) if flag.eq_ignore_ascii_case("s") => false,
        Some(_) => return Err(input.new_custom_error(())),
        None => ["rel", "type", "media", "lang", "dir", "target", "align"].contains(&&*name),
    };
    Ok(Part::Attribute {
        name,
        test,
        value,
        caseless,
    })
}

/// Pseudo-classes of states that no element is in when the page is read.
const STATES: &[&str] = &[
    "active",
    "autofill",
    "current",
    "fullscreen",
    "future",
    "hover",
    "modal",
    "past",
    "picture-in-picture",
    "popover-open",
    "user-invalid",
    "user-valid",
    "visited",
    "-webkit-autofill",
    "-webkit-drag",
    "-webkit-full-screen",
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
const PSEUDO_ELEMENTS: &[&str] = &[
    "after",
    "backdrop",
    "before",
    "checkmark",
    "column",
    "cue",
    "details-content",
    "file-selector-button",
    "first-letter",
    "first-line",
    "grammar-error",
    "highlight",
    "marker",
    "part",
    "picker",
    "picker-icon",
    "placeholder",
    "scroll-button",
    "scroll-marker",
    "scroll-marker-group",
    "search-text",
    "selection",
    "slotted",
    "spelling-error",
    "target-text",
    "view-transition",
    "view-transition-group",
    "view-transition-image-pair",
    "view-transition-new",
    "view-transition-old",
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

fn pseudo<'i>(
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
                    input.parse_nested_block(|input| {
                        while input.next().is_ok() {}
                        Ok::<_, ParseError<'_, ()>>(())
                    })?;
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
    let skip = |input: &mut Parser<'i, '_>| while input.next().is_ok() {};
    if matches!(name, "not" | "is" | "where" | "matches" | "-webkit-any") {
        if depth >= MAX_DEPTH {
            skip(input);
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
        skip(input);
        return Ok((vec![Part::Unsure], CLASS));
    }
    if UNKNOWABLE_FUNCTIONS.contains(&name) {
        skip(input);
        return Ok((vec![Part::Unsure], CLASS));
    }
    if matches!(name, "host" | "host-context") {
        skip(input);
        return Ok((vec![Part::Host(None)], CLASS));
    }
    Err(input.new_custom_error(()))
}

/// What a rule is filed under: the rarest part of its last compound.
#[derive(Debug, Clone, Copy)]
pub(in crate::style) enum Key<'a> {
    Id(&'a str),
    Class(&'a str),
    Type(&'a str),
    Any,
}

impl Key<'_> {
    /// A number for it; different keys may share it.
    pub(in crate::style) fn digest(&self) -> u32 {
        // FNV-1a: names are short, and chosen collisions only cost their maker's budget.
        let (kind, name) = match self {
            Key::Any => return 0,
            Key::Id(name) => (b'#', name),
            Key::Class(name) => (b'.', name),
            Key::Type(name) => (b'<', name),
        };
        let hash = name
            .bytes()
            .fold(0x811c_9dc5 ^ u32::from(kind), |hash, byte| {
                // Names that differ only in case are distinguished by the selector.
                (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
            });
        hash.max(1)
    }
}

fn key_of(parts: &[Part]) -> Key<'_> {
    let mut key = Key::Any;
    for part in parts {
        let found = match part {
            Part::Id(id) => return Key::Id(id),
            Part::Class(class) => Key::Class(class),
            Part::Type(name) => Key::Type(name),
            // A list of one selector asks for what that one asks for.
            Part::Is(list) => single(list),
            Part::Parent(list) => single(list),
            _ => continue,
        };
        key = match (found, key) {
            (Key::Id(_), _) => return found,
            (Key::Class(_), Key::Type(_) | Key::Any) | (Key::Type(_), Key::Any) => found,
            _ => key,
        };
    }
    key
}

fn single(list: &[Selector]) -> Key<'_> {
    match list {
        [one] if one.subject == Subject::Element => one.key(),
        _ => Key::Any,
    }
}

impl Selector {
    /// One that may match anything.
    fn unsure() -> Self {
        Self {
            compounds: vec![(vec![Part::Unsure], None)],
            specificity: 0,
            subject: Subject::Element,
        }
    }

    pub(super) fn key(&self) -> Key<'_> {
        self.compounds
            .first()
            .map_or(Key::Any, |(parts, _)| key_of(parts))
    }

    /// What some of the elements around must have, innermost first.
    pub(super) fn around(&self) -> impl Iterator<Item = Key<'_>> {
        self.compounds
            .windows(2)
            .filter_map(|pair| match pair {
                [
                    (_, Some(Combinator::Descendant | Combinator::Child)),
                    (parts, _),
                ] => Some(key_of(parts)),
                _ => None,
            })
            .filter(|key| !matches!(key, Key::Any))
    }

    /// Asks also that the element is within one that matches.
    pub(super) fn scope(&mut self, scope: &Rc<[Selector]>) {
        if let Some((parts, _)) = self.compounds.first_mut() {
            parts.push(Part::Within(Rc::clone(scope)));
        }
    }
}
