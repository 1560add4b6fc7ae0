//! The document type: the states 13.2.5.53 to 13.2.5.68 of the standard.

use alloc::borrow::Cow;
use core::ops::Range;

use crate::attribute::{is_space, lower_case_name};
use crate::entity::{Nul, Place, decode};

/// A `<!DOCTYPE …>`; its parts are read when they are asked for.
///
/// # Examples
///
/// ```
/// use byline_html::{Scanner, Token};
///
/// let Some(Token::Doctype(doctype)) = Scanner::new("<!doctype HTML>").next() else {
///     unreachable!()
/// };
/// assert_eq!(doctype.name().as_deref(), Some("html"));
/// assert_eq!(doctype.public_id(), None);
/// assert!(!doctype.forces_quirks());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doctype<'s> {
    /// From `<` to `>`, or to the end of the source.
    raw: &'s str,
    start: usize,
}

impl<'s> Doctype<'s> {
    /// What every document type begins with.
    pub(crate) const OPENING: &'static str = "<!doctype";

    pub(crate) fn new(raw: &'s str, start: usize) -> Self {
        Self { raw, start }
    }

    /// The name in lower case, `html` in nearly every page.
    #[must_use]
    pub fn name(&self) -> Option<Cow<'s, str>> {
        self.parts().name.map(lower_case_name)
    }

    /// The public identifier.
    #[must_use]
    pub fn public_id(&self) -> Option<Cow<'s, str>> {
        self.parts().public_id.map(identifier)
    }

    /// The system identifier.
    #[must_use]
    pub fn system_id(&self) -> Option<Cow<'s, str>> {
        self.parts().system_id.map(identifier)
    }

    /// Whether it is so malformed that the standard has the page shown in quirks mode. (The
    /// identifiers may demand that too; this does not look at them.)
    #[must_use]
    pub fn forces_quirks(&self) -> bool {
        self.parts().forces_quirks
    }

    /// The document type as the source has it.
    #[must_use]
    pub fn raw(&self) -> &'s str {
        self.raw
    }

    /// Where it stands, in bytes of the source.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.start..self.start + self.raw.len()
    }

    fn parts(&self) -> Parts<'s> {
        let rest = self.raw.get(Self::OPENING.len()..).unwrap_or_default();
        let (rest, closed) = match rest.strip_suffix('>') {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let mut parts = Parts::default();
        match parts.read(rest) {
            // Whatever follows a whole document type is passed over; only the end of the
            // source right behind it is a fault.
            Outcome::Whole => parts.forces_quirks = !closed,
            Outcome::Bogus => {}
            Outcome::Faulty => parts.forces_quirks = true,
        }
        parts
    }
}

fn identifier(raw: &str) -> Cow<'_, str> {
    decode(raw, Place::Verbatim, Nul::Replaced)
}

#[derive(Default)]
struct Parts<'s> {
    name: Option<&'s str>,
    public_id: Option<&'s str>,
    system_id: Option<&'s str>,
    forces_quirks: bool,
}

enum Outcome {
    /// Nothing is wrong with it so far.
    Whole,
    /// Something follows the system identifier.
    Bogus,
    Faulty,
}

impl<'s> Parts<'s> {
    fn read(&mut self, rest: &'s str) -> Outcome {
        let rest = trim_start(rest);
        let len = rest.bytes().position(is_space).unwrap_or(rest.len());
        if len == 0 {
            return Outcome::Faulty;
        }
        let (name, rest) = rest.split_at(len);
        self.name = Some(name);
        let rest = trim_start(rest);
        if rest.is_empty() {
            return Outcome::Whole;
        }
        let keyword = rest.get(..6).unwrap_or_default();
        let rest = rest.get(6..).unwrap_or_default();
        if keyword.eq_ignore_ascii_case("system") {
            return self.read_system_id(trim_start(rest));
        }
        if !keyword.eq_ignore_ascii_case("public") {
            return Outcome::Faulty;
        }
        let Some((public_id, rest)) = quoted(trim_start(rest)) else {
            return Outcome::Faulty;
        };
        self.public_id = Some(public_id);
        let Some(rest) = rest else {
            return Outcome::Faulty;
        };
        match trim_start(rest) {
            "" => Outcome::Whole,
            rest => self.read_system_id(rest),
        }
    }

    fn read_system_id(&mut self, rest: &'s str) -> Outcome {
        let Some((system_id, rest)) = quoted(rest) else {
            return Outcome::Faulty;
        };
        self.system_id = Some(system_id);
        match rest.map(trim_start) {
            None => Outcome::Faulty,
            Some("") => Outcome::Whole,
            Some(_) => Outcome::Bogus,
        }
    }
}

/// A quoted identifier and what follows it: nothing when its quote is never closed.
fn quoted(rest: &str) -> Option<(&str, Option<&str>)> {
    let quote = rest
        .chars()
        .next()
        .filter(|char| matches!(char, '"' | '\''))?;
    let rest = rest.get(1..)?;
    Some(match rest.split_once(quote) {
        Some((id, rest)) => (id, Some(rest)),
        None => (rest, None),
    })
}

fn trim_start(text: &str) -> &str {
    text.trim_start_matches(|char: char| u8::try_from(char).is_ok_and(is_space))
}
