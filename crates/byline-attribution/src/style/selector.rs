//! Selectors, matched against an element and those around it.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::ops::Range;
use std::rc::Rc;

use byline_html::{ElementKind, Scanner, StartTag, Token as HtmlToken, Walker};
use cssparser::{Delimiter, ParseError, Parser, Token};

/// An element as selectors see it.
#[derive(Debug)]
pub(crate) struct Element<'s> {
    tag: StartTag<'s>,
    name: Cow<'s, str>,
    svg: bool,
    /// Its place among the elements of its parent, from 1.
    index: u32,
    /// Which of the starts in [`Sight`] are those of the elements before it.
    before: Range<usize>,
    known: OnceCell<Known<'s>>,
}

/// The attributes that every element is asked for, read in one pass.
#[derive(Debug, Default)]
pub(crate) struct Known<'s> {
    id: Option<Cow<'s, str>>,
    class: Option<Cow<'s, str>>,
    pub(super) style: Option<Cow<'s, str>>,
    pub(super) hidden: Option<Cow<'s, str>>,
    pub(super) has_popover: bool,
    pub(crate) is_inert: bool,
    pub(crate) is_aria_hidden: bool,
}

impl<'s> Known<'s> {
    fn of(tag: StartTag<'s>) -> Self {
        let mut known = Self::default();
        for attribute in tag.attributes() {
            if attribute.is("class") {
                known.class = Some(attribute.value());
            } else if attribute.is("id") {
                known.id = Some(attribute.value());
            } else if attribute.is("style") {
                known.style = Some(attribute.value());
            } else if attribute.is("hidden") {
                known.hidden = Some(attribute.value());
            } else if attribute.is("inert") {
                known.is_inert = true;
            } else if attribute.is("popover") {
                known.has_popover = true;
            } else if attribute.is("aria-hidden") {
                known.is_aria_hidden = attribute.value().eq_ignore_ascii_case("true");
            }
        }
        known
    }
}

impl<'s> Element<'s> {
    pub(crate) fn new(tag: StartTag<'s>, svg: bool, index: u32, before: Range<usize>) -> Self {
        Self {
            tag,
            name: tag.name(),
            svg,
            index,
            before,
            known: OnceCell::new(),
        }
    }

    pub(crate) fn kind(&self) -> ElementKind {
        self.tag.kind()
    }

    pub(crate) fn tag(&self) -> StartTag<'s> {
        self.tag
    }

    pub(super) fn is_svg(&self) -> bool {
        self.svg
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn known(&self) -> &Known<'s> {
        self.known.get_or_init(|| Known::of(self.tag))
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<Cow<'s, str>> {
        self.tag.attribute(name).map(|attribute| attribute.value())
    }

    /// The element before it; `None` where that is not known.
    fn previous(&self, sight: &Sight<'_, 's>) -> Option<Self> {
        let end = self.before.end.checked_sub(1)?;
        if end < self.before.start {
            return None;
        }
        let start = usize::try_from(*sight.starts.get(end)?).ok()?;
        match Scanner::new(sight.source.get(start..)?).next() {
            Some(HtmlToken::StartTag(tag)) => Some(Self::new(
                tag,
                self.svg,
                self.index.saturating_sub(1),
                self.before.start..end,
            )),
            _ => None,
        }
    }

    pub(super) fn id(&self) -> Option<&str> {
        self.known().id.as_deref()
    }

    pub(super) fn classes(&self) -> impl Iterator<Item = &str> {
        self.known()
            .class
            .as_deref()
            .unwrap_or_default()
            .split_ascii_whitespace()
    }
}

/// How a page is rendered, by its document type
/// ([Quirks Mode Standard](https://quirks.spec.whatwg.org/)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Mode {
    #[default]
    Standard,
    /// Classes and ids are compared without case, and lengths need no unit.
    Quirks,
}

/// What can be seen of a page from the element that is asked about.
#[derive(Debug)]
pub(crate) struct Sight<'p, 's> {
    pub(crate) source: &'s str,
    /// Where the elements before each element of the path begin.
    pub(crate) starts: &'p [u32],
    /// Stands inside of every element of the path, or right behind the last one.
    pub(crate) walker: &'p Walker<'s>,
}

/// A question about a selector.
pub(super) struct Question<'p, 's> {
    pub(super) sight: &'p Sight<'p, 's>,
    /// What may still be tried on the whole page.
    pub(super) steps: &'p Cell<usize>,
    pub(super) mode: Mode,
    /// Whether what comes behind the element may be read.
    pub(super) looks_ahead: bool,
}

impl Question<'_, '_> {
    /// Whether two classes or ids are the same.
    fn is_same(&self, one: &str, other: &str) -> bool {
        match self.mode {
            Mode::Standard => one == other,
            Mode::Quirks => one.eq_ignore_ascii_case(other),
        }
    }

    /// Takes steps; false where none are left.
    pub(super) fn pays(&self, steps: usize) -> bool {
        let left = self.steps.get().checked_sub(steps);
        self.steps.set(left.unwrap_or(0));
        left.is_some()
    }
}

/// How a compound hangs on the one to its left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Combinator {
    Descendant,
    Child,
    NextSibling,
    LaterSibling,
}

/// One selector without commas, its compounds from right to left.
#[derive(Debug, Clone)]
pub(super) struct Selector {
    compounds: Vec<(Vec<Part>, Option<Combinator>)>,
    /// Ids, then classes and their like, then types: ten bits each.
    pub(super) specificity: u32,
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
    /// `:nth-child(an+b)` and its like.
    Nth {
        step: i32,
        offset: i32,
        among: Among,
        from: From,
    },
    Empty,
    /// Whether the element or one around it matches: the rule is scoped.
    Within(Rc<[Selector]>),
    Root,
    AnyLink,
    /// States that a page is not in when it is read, and pseudo-elements.
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
pub(super) enum From {
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

/// Whether a selector matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    No,
    Unsure,
    Yes,
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
        while let Some((part, weight)) = part(input, parents, depth, !any)? {
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
    // A nested rule without `&` stands below its parent.
    if let (Some(parents), false) = (parents, names_parent) {
        let weight = parents.iter().map(|one| one.specificity).max();
        specificity = specificity.saturating_add(weight.unwrap_or(0));
        if let Some((_, hangs)) = compounds.first_mut() {
            hangs.get_or_insert(Combinator::Descendant);
        }
        compounds.insert(0, (vec![Part::Parent(Rc::clone(parents))], None));
    }
    compounds.reverse();
    // Each compound now tells how it hangs on the next one.
    Ok(Selector {
        compounds,
        specificity,
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
        // White space behind the sign is no combinator.
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
) -> Parsed<'i, Option<Weighed>> {
    let start = input.state();
    let Ok(token) = input.next_including_whitespace().cloned() else {
        return Ok(None);
    };
    Ok(Some(match token {
        Token::Ident(name) if first => match namespaced(input) {
            // Which namespace a prefix stands for is said in a rule that is not read.
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
        Token::Colon => pseudo(input, depth)?,
        Token::WhiteSpace(_) | Token::Delim('>' | '+' | '~') => {
            input.reset(&start);
            return Ok(None);
        }
        _ => return Err(input.new_custom_error(())),
    }))
}

/// The name behind the bar of `*|a`; where there is none, nothing is read.
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
    "checked",
    "current",
    "default",
    "disabled",
    "focus",
    "focus-visible",
    "focus-within",
    "fullscreen",
    "future",
    "hover",
    "in-range",
    "indeterminate",
    "invalid",
    "modal",
    "muted",
    "open",
    "out-of-range",
    "past",
    "paused",
    "picture-in-picture",
    "placeholder-shown",
    "playing",
    "popover-open",
    "read-write",
    "required",
    "target",
    "user-invalid",
    "user-valid",
    "visited",
    "host",
];
/// Pseudo-classes that need more than is kept of a page.
const UNKNOWABLE: &[&str] = &[
    "enabled",
    "optional",
    "read-only",
    "valid",
    "defined",
    "scope",
    "local-link",
];
const UNKNOWABLE_FUNCTIONS: &[&str] = &["has", "lang", "dir", "state"];
const OLD_PSEUDO_ELEMENTS: &[&str] = &["before", "after", "first-line", "first-letter"];

/// The part that `:first-child` and its like stand for.
fn edge(among: Among, from: From) -> Part {
    Part::Nth {
        step: 0,
        offset: 1,
        among,
        from,
    }
}

fn pseudo<'i>(input: &mut Parser<'i, '_>, depth: usize) -> Parsed<'i, Weighed> {
    let known = |list: &[&str], name: &str| list.contains(&name);
    match input.next_including_whitespace()?.clone() {
        Token::Colon => {
            // A pseudo-element is not the element.
            match input.next_including_whitespace()?.clone() {
                Token::Ident(_) => {}
                Token::Function(_) => input.parse_nested_block(|input| {
                    while input.next().is_ok() {}
                    Ok::<_, ParseError<'_, ()>>(())
                })?,
                _ => return Err(input.new_custom_error(())),
            }
            Ok((vec![Part::Never], TYPE))
        }
        Token::Ident(name) => {
            let name = name.to_ascii_lowercase();
            let part = match name.as_str() {
                "root" => Part::Root,
                "link" | "any-link" | "-webkit-any-link" => Part::AnyLink,
                "empty" => Part::Empty,
                "first-child" => edge(Among::All, From::Start),
                "last-child" => edge(Among::All, From::End),
                "first-of-type" => edge(Among::OfType, From::Start),
                "last-of-type" => edge(Among::OfType, From::End),
                "only-child" | "only-of-type" => {
                    let among = if name == "only-child" {
                        Among::All
                    } else {
                        Among::OfType
                    };
                    let both = vec![edge(among, From::Start), edge(among, From::End)];
                    return Ok((both, CLASS));
                }
                name if known(STATES, name) => Part::Never,
                name if known(UNKNOWABLE, name) => Part::Unsure,
                name if known(OLD_PSEUDO_ELEMENTS, name) => Part::Never,
                _ => return Err(input.new_custom_error(())),
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
        "nth-child" => Some((Among::All, From::Start)),
        "nth-last-child" => Some((Among::All, From::End)),
        "nth-of-type" => Some((Among::OfType, From::Start)),
        "nth-last-of-type" => Some((Among::OfType, From::End)),
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
    if matches!(name, "host" | "host-context" | "slotted" | "part") {
        skip(input);
        return Ok((vec![Part::Never], CLASS));
    }
    Err(input.new_custom_error(()))
}

/// What a rule is filed under: the most telling part of its last compound.
pub(super) enum Key<'a> {
    Id(&'a str),
    Class(&'a str),
    Type(&'a str),
    Any,
}

impl Selector {
    /// One that may match anything.
    fn unsure() -> Self {
        Self {
            compounds: vec![(vec![Part::Unsure], None)],
            specificity: 0,
        }
    }

    pub(super) fn key(&self) -> Key<'_> {
        let parts = self.compounds.first().map_or(&[][..], |(parts, _)| parts);
        let mut key = Key::Any;
        for part in parts {
            match (part, &key) {
                (Part::Id(id), _) => return Key::Id(id),
                (Part::Class(class), Key::Type(_) | Key::Any) => key = Key::Class(class),
                (Part::Type(name), Key::Any) => key = Key::Type(name),
                _ => {}
            }
        }
        key
    }

    /// Asks also that the element stands within one that matches.
    pub(super) fn scope(&mut self, scope: &Rc<[Selector]>) {
        if let Some((parts, _)) = self.compounds.first_mut() {
            parts.push(Part::Within(Rc::clone(scope)));
        }
    }

    /// Whether the last element of the path matches.
    pub(super) fn matches<'s>(&self, path: &[Element<'s>], question: &Question<'_, 's>) -> Match {
        match_from(&self.compounds, path, None, question)
    }
}

/// Matches the first compound of the list (the rightmost) on the path's last element, or
/// on `sibling`, an element before it.
fn match_from<'s>(
    compounds: &[(Vec<Part>, Option<Combinator>)],
    path: &[Element<'s>],
    sibling: Option<&Element<'s>>,
    question: &Question<'_, 's>,
) -> Match {
    let Some(((parts, hangs), rest)) = compounds.split_first() else {
        return Match::Yes;
    };
    let Some((last, ancestors)) = path.split_last() else {
        return Match::No;
    };
    let element = sibling.unwrap_or(last);
    // Looking for an attribute reads the tag; a long one costs what many short ones do.
    let cost = parts.len() * (1 + element.tag().raw().len() / 256 * 32);
    if !question.pays(1 + cost) {
        return Match::Unsure;
    }
    let mut found = Match::Yes;
    for part in parts {
        found = found.min(match_part(part, element, path, sibling, question));
        if found == Match::No {
            return Match::No;
        }
    }
    found.min(match hangs {
        None => Match::Yes,
        Some(_) if rest.is_empty() => Match::Yes,
        Some(Combinator::Child) => match_from(rest, ancestors, None, question),
        Some(Combinator::Descendant) => {
            let mut best = Match::No;
            let mut ancestors = ancestors;
            while !ancestors.is_empty() && best != Match::Yes {
                best = best.max(match_from(rest, ancestors, None, question));
                if question.steps.get() == 0 {
                    return Match::Unsure;
                }
                ancestors = ancestors.split_last().map_or(&[][..], |(_, above)| above);
            }
            best
        }
        Some(Combinator::NextSibling) => match element.previous(question.sight) {
            Some(previous) => match_from(rest, path, Some(&previous), question),
            None if element.index <= 1 => Match::No,
            None => Match::Unsure,
        },
        Some(Combinator::LaterSibling) => {
            let mut best = Match::No;
            let mut before = element.previous(question.sight);
            let mut index = element.index;
            while let Some(previous) = before {
                best = best.max(match_from(rest, path, Some(&previous), question));
                // A tag is read for each.
                if best == Match::Yes || !question.pays(8) {
                    break;
                }
                index = previous.index;
                before = previous.previous(question.sight);
            }
            if index > 1 || question.steps.get() == 0 {
                best.max(Match::Unsure)
            } else {
                best
            }
        }
    })
}

fn match_part<'s>(
    part: &Part,
    element: &Element<'s>,
    path: &[Element<'s>],
    sibling: Option<&Element<'s>>,
    question: &Question<'_, 's>,
) -> Match {
    let sure = |yes: bool| if yes { Match::Yes } else { Match::No };
    match part {
        Part::Type(name) => sure(element.name() == &**name),
        Part::Id(id) => sure(element.id().is_some_and(|own| question.is_same(own, id))),
        Part::Class(class) => sure(element.classes().any(|own| question.is_same(own, class))),
        Part::Attribute {
            name,
            test,
            value,
            caseless,
        } => sure(
            element
                .attribute(name)
                .is_some_and(|own| passes(&own, *test, value, *caseless)),
        ),
        Part::Not(list) => match best(list, path, sibling, question) {
            Match::Yes => Match::No,
            Match::No => Match::Yes,
            Match::Unsure => Match::Unsure,
        },
        Part::Is(list) => best(list, path, sibling, question),
        Part::Parent(list) => best(list, path, sibling, question),
        Part::Nth {
            step,
            offset,
            among,
            from,
        } => match place(element, path, sibling.is_some(), (*among, *from), question) {
            Some(place) => sure(is_nth(place, *step, *offset)),
            None => Match::Unsure,
        },
        Part::Empty => is_empty(element, path, sibling.is_some(), question),
        Part::Within(list) => {
            let mut best_so_far = best(list, path, sibling, question);
            let mut around = path;
            while let Some((_, above)) = around.split_last() {
                if best_so_far == Match::Yes || question.steps.get() == 0 {
                    break;
                }
                around = above;
                best_so_far = best_so_far.max(best(list, around, None, question));
            }
            best_so_far
        }
        Part::Root => sure(element.name() == "html"),
        Part::AnyLink => {
            sure(matches!(element.name(), "a" | "area") && element.attribute("href").is_some())
        }
        Part::Never => Match::No,
        Part::Unsure => Match::Unsure,
    }
}

fn is_nth(place: u32, step: i32, offset: i32) -> bool {
    let distance = i64::from(place) - i64::from(offset);
    let step = i64::from(step);
    if step == 0 {
        distance == 0
    } else {
        distance % step == 0 && distance / step >= 0
    }
}

/// The element's place among its siblings, from 1; `None` where it is not known.
fn place<'s>(
    element: &Element<'s>,
    path: &[Element<'s>],
    is_sibling: bool,
    (among, from): (Among, From),
    question: &Question<'_, 's>,
) -> Option<u32> {
    if from == From::Start && among == Among::All {
        return Some(element.index);
    }
    let is_counted = |other: &str| among == Among::All || other == element.name();
    if from == From::Start {
        let mut place = 1;
        let mut index = element.index;
        let mut before = element.previous(question.sight);
        while let Some(previous) = before {
            if !question.pays(8 + previous.tag.raw().len() / 16) {
                return None;
            }
            place += u32::from(is_counted(previous.name()));
            index = previous.index;
            before = previous.previous(question.sight);
        }
        return (index <= 1).then_some(place);
    }
    // From a sibling before it the walker is too far away.
    if is_sibling || !question.looks_ahead {
        return None;
    }
    let depth = path.len().checked_sub(1)?;
    let mut ahead = question.sight.walker.clone();
    if !question.pays(ahead.open_elements().len()) {
        return None;
    }
    let mut is_open = ahead.open_elements().len() > depth;
    let mut place = 1;
    while let Some(token) = ahead.next() {
        if !question.pays(4 + token.span().len() / 16) {
            return None;
        }
        for closed in ahead.closed() {
            if closed.index() == depth {
                is_open = false;
            } else if closed.index() < depth {
                return Some(place);
            }
        }
        if let (false, HtmlToken::StartTag(tag)) = (is_open, &token)
            && is_element(*tag, &ahead)
            && ahead.open_elements().len() == depth + usize::from(ahead.opened().is_some())
        {
            place += u32::from(is_counted(&tag.name()));
        }
    }
    Some(place)
}

/// Whether the start tag that the walker has just passed made an element.
pub(crate) fn is_element(tag: StartTag<'_>, walker: &Walker<'_>) -> bool {
    walker.opened().is_some()
        || tag.is_void()
        || tag.self_closing() && walker.is_in_foreign_content()
}

fn is_empty<'s>(
    element: &Element<'s>,
    path: &[Element<'s>],
    is_sibling: bool,
    question: &Question<'_, 's>,
) -> Match {
    let mut ahead = question.sight.walker.clone();
    if is_sibling || !question.pays(1 + ahead.open_elements().len()) {
        return Match::Unsure;
    }
    if ahead.open_elements().len() < path.len() {
        // A void element.
        return Match::Yes;
    }
    let is_at_its_start = ahead
        .opened()
        .is_some_and(|opened| opened.span() == element.tag().span());
    if !is_at_its_start || ahead.open_elements().len() > path.len() {
        return Match::No;
    }
    loop {
        let token = ahead.next();
        if !question.pays(1) {
            return Match::Unsure;
        }
        if !ahead.closed().is_empty() {
            return Match::Yes;
        }
        match token {
            Some(HtmlToken::Text(_)) => return Match::No,
            Some(HtmlToken::StartTag(tag)) if is_element(tag, &ahead) => return Match::No,
            // Comments do not count, and a stray tag makes nothing.
            Some(_) => {}
            None => return Match::Yes,
        }
    }
}

fn best<'s>(
    list: &[Selector],
    path: &[Element<'s>],
    sibling: Option<&Element<'s>>,
    question: &Question<'_, 's>,
) -> Match {
    let mut best = Match::No;
    for selector in list {
        best = best.max(match_from(&selector.compounds, path, sibling, question));
        if best == Match::Yes {
            break;
        }
    }
    best
}

fn passes(own: &str, test: Test, value: &str, caseless: bool) -> bool {
    if caseless {
        let (own, value) = (own.to_ascii_lowercase(), value.to_ascii_lowercase());
        return passes(&own, test, &value, false);
    }
    match test {
        Test::Present => true,
        Test::Equals => own == value,
        Test::Word => !value.is_empty() && own.split_ascii_whitespace().any(|word| word == value),
        Test::Language => own
            .strip_prefix(value)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-')),
        Test::Prefix => !value.is_empty() && own.starts_with(value),
        Test::Suffix => !value.is_empty() && own.ends_with(value),
        Test::Contains => !value.is_empty() && own.contains(value),
    }
}
