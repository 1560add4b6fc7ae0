//! Selectors, matched against an element and those around it.

use std::cell::Cell;

use byline_html::Token;

use super::element::{Element, Mode, Sight, is_element};
use super::selector::{Among, Combinator, CountFrom, Part, Selector, Test};

/// A question about a selector.
pub(super) struct Question<'p, 's> {
    pub(super) sight: &'p Sight<'p, 's>,
    /// How many elements are in the path that is asked about.
    pub(super) depth: usize,
    /// What may still be tried on the whole page.
    pub(super) steps: &'p Cell<usize>,
    pub(super) mode: Mode,
    /// Whether what comes after the element may be read.
    pub(super) looks_ahead: bool,
    /// Whether the path begins in a shadow root.
    pub(super) in_shadow: bool,
    /// Set where the answer depends on the siblings or the contents of the element.
    pub(super) is_positional: &'p Cell<bool>,
}

impl Question<'_, '_> {
    /// Notes that siblings were asked for.
    fn note_position(&self, path: &[Element<'_>]) {
        // Elements further out have the same siblings whichever child is asked about.
        if path.len() == self.depth {
            self.is_positional.set(true);
        }
    }

    /// How many elements the walker has of a path and outside of it.
    fn written(&self, path: &[Element<'_>]) -> usize {
        self.sight.outside + path.iter().filter(|one| !one.is_implied()).count()
    }

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

/// Whether a selector matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    No,
    Unsure,
    Yes,
}

impl Match {
    pub(super) fn of(matches: bool) -> Self {
        if matches { Self::Yes } else { Self::No }
    }

    /// [`Unsure`](Self::Unsure) if it may match.
    pub(super) fn perhaps(may: bool) -> Self {
        if may { Self::Unsure } else { Self::No }
    }

    /// Whether the negated selector matches.
    pub(super) fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unsure => Self::Unsure,
            Self::Yes => Self::No,
        }
    }
}

impl Selector {
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
        // Around a shadow root stands its host.
        return match parts.as_slice() {
            [Part::Host(host)] if question.in_shadow && rest.is_empty() => {
                host.map_or(Match::Unsure, |()| Match::Yes)
            }
            _ => Match::No,
        };
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
    if matches!(
        hangs,
        Some(Combinator::NextSibling | Combinator::LaterSibling)
    ) {
        question.note_position(path);
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
            if question.in_shadow && best != Match::Yes {
                best = best.max(match_from(rest, &[], None, question));
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
    match part {
        Part::Type(name) => Match::of(element.name() == &**name),
        Part::Id(id) => Match::of(element.id().is_some_and(|own| question.is_same(own, id))),
        Part::Class(class) => Match::of(element.classes().any(|own| question.is_same(own, class))),
        Part::Attribute {
            name,
            test,
            value,
            caseless,
        } => Match::of(
            element
                .attribute(name)
                .is_some_and(|own| passes(&own, *test, value, *caseless)),
        ),
        Part::Not(list) => best(list, path, sibling, question).not(),
        Part::Is(list) => best(list, path, sibling, question),
        Part::Parent(list) => best(list, path, sibling, question),
        Part::Nth {
            step,
            offset,
            among,
            from,
        } => {
            question.note_position(path);
            match place(element, path, sibling.is_some(), (*among, *from), question) {
                Some(place) => Match::of(is_nth(place, *step, *offset)),
                None => Match::Unsure,
            }
        }
        Part::Empty => {
            question.note_position(path);
            is_empty(element, path, sibling.is_some(), question)
        }
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
        Part::Root => Match::of(!question.in_shadow && element.name() == "html"),
        Part::AnyLink => {
            Match::of(matches!(element.name(), "a" | "area") && element.attribute("href").is_some())
        }
        Part::State(state) => state.holds(element, path, question),
        // It is not an element of its own tree.
        Part::Host(_) | Part::Never => Match::No,
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
    (among, from): (Among, CountFrom),
    question: &Question<'_, 's>,
) -> Option<u32> {
    if from == CountFrom::Start && among == Among::All {
        return Some(element.index);
    }
    let is_counted = |other: &str| among == Among::All || other == element.name();
    if from == CountFrom::Start {
        let mut place = 1;
        let mut index = element.index;
        let mut before = element.previous(question.sight);
        while let Some(previous) = before {
            if !question.pays(8 + previous.tag().raw().len() / 16) {
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
    let (own, above) = path.split_last()?;
    // What tree construction inserts into tables ends where no tag says so.
    let in_table = |around: &Element<'_>| around.is_implied() && around.name() != "body";
    if own.is_implied() || above.last().is_some_and(in_table) {
        return None;
    }
    let depth = question.written(above);
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
        if let (false, Token::StartTag(tag)) = (is_open, &token)
            && is_element(*tag, &ahead)
            && ahead.open_elements().len() == depth + usize::from(ahead.opened().is_some())
        {
            place += u32::from(is_counted(&tag.name()));
        }
    }
    Some(place)
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
    let depth = question.written(path);
    if ahead.open_elements().len() < depth {
        // A void element.
        return Match::Yes;
    }
    let is_at_its_start = ahead
        .opened()
        .is_some_and(|opened| opened.span() == element.tag().span());
    if !is_at_its_start || ahead.open_elements().len() > depth {
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
            Some(Token::Text(_)) => return Match::No,
            Some(Token::StartTag(tag)) if is_element(tag, &ahead) => return Match::No,
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
