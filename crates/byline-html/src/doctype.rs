//! The document type: the states 13.2.5.53 to 13.2.5.68 of the standard.

use alloc::borrow::Cow;
use core::ops::Range;

use crate::attribute::{is_space, lower_case_name};
use crate::entity::{Nul, ReferenceContext, decode};

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

    /// Whether a page of this document type is shown in quirks mode (13.2.6.4.1).
    pub(crate) fn demands_quirks(&self) -> bool {
        if self.forces_quirks() || self.name().as_deref() != Some("html") {
            return true;
        }
        let Some(public_id) = self.public_id() else {
            return self.system_id().is_some_and(|id| is_quirky_system_id(&id));
        };
        let begins = |prefix: &&str| {
            public_id
                .get(..prefix.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
        };
        QUIRKY.iter().any(|id| public_id.eq_ignore_ascii_case(id))
            || QUIRKY_PREFIXES.iter().any(begins)
            || match self.system_id() {
                None => QUIRKY_ALONE.iter().any(begins),
                Some(id) => is_quirky_system_id(&id),
            }
    }

    /// The document type as the source has it.
    #[must_use]
    pub fn raw(&self) -> &'s str {
        self.raw
    }

    /// Its byte range in the source.
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
            // Whatever follows a whole document type is skipped; only the end of the
            // source right after it is a fault.
            Outcome::Whole => parts.forces_quirks = !closed,
            Outcome::Bogus => {}
            Outcome::Faulty => parts.forces_quirks = true,
        }
        parts
    }
}

/// Public identifiers that demand quirks.
const QUIRKY: &[&str] = &[
    "-//W3O//DTD W3 HTML Strict 3.0//EN//",
    "-/W3C/DTD HTML 4.0 Transitional/EN",
    "HTML",
];
/// Beginnings of public identifiers that demand quirks.
const QUIRKY_PREFIXES: &[&str] = &[
    "+//Silmaril//dtd html Pro v0r11 19970101//",
    "-//AS//DTD HTML 3.0 asWedit + extensions//",
    "-//AdvaSoft Ltd//DTD HTML 3.0 asWedit + extensions//",
    "-//IETF//DTD HTML 2.0 Level 1//",
    "-//IETF//DTD HTML 2.0 Level 2//",
    "-//IETF//DTD HTML 2.0 Strict Level 1//",
    "-//IETF//DTD HTML 2.0 Strict Level 2//",
    "-//IETF//DTD HTML 2.0 Strict//",
    "-//IETF//DTD HTML 2.0//",
    "-//IETF//DTD HTML 2.1E//",
    "-//IETF//DTD HTML 3.0//",
    "-//IETF//DTD HTML 3.2 Final//",
    "-//IETF//DTD HTML 3.2//",
    "-//IETF//DTD HTML 3//",
    "-//IETF//DTD HTML Level 0//",
    "-//IETF//DTD HTML Level 1//",
    "-//IETF//DTD HTML Level 2//",
    "-//IETF//DTD HTML Level 3//",
    "-//IETF//DTD HTML Strict Level 0//",
    "-//IETF//DTD HTML Strict Level 1//",
    "-//IETF//DTD HTML Strict Level 2//",
    "-//IETF//DTD HTML Strict Level 3//",
    "-//IETF//DTD HTML Strict//",
    "-//IETF//DTD HTML//",
    "-//Metrius//DTD Metrius Presentational//",
    "-//Microsoft//DTD Internet Explorer 2.0 HTML Strict//",
    "-//Microsoft//DTD Internet Explorer 2.0 HTML//",
    "-//Microsoft//DTD Internet Explorer 2.0 Tables//",
    "-//Microsoft//DTD Internet Explorer 3.0 HTML Strict//",
    "-//Microsoft//DTD Internet Explorer 3.0 HTML//",
    "-//Microsoft//DTD Internet Explorer 3.0 Tables//",
    "-//Netscape Comm. Corp.//DTD HTML//",
    "-//Netscape Comm. Corp.//DTD Strict HTML//",
    "-//O'Reilly and Associates//DTD HTML 2.0//",
    "-//O'Reilly and Associates//DTD HTML Extended 1.0//",
    "-//O'Reilly and Associates//DTD HTML Extended Relaxed 1.0//",
    "-//SQ//DTD HTML 2.0 HoTMetaL + extensions//",
    "-//SoftQuad Software//DTD HoTMetaL PRO 6.0::19990601::extensions to HTML 4.0//",
    "-//SoftQuad//DTD HoTMetaL PRO 4.0::19971010::extensions to HTML 4.0//",
    "-//Spyglass//DTD HTML 2.0 Extended//",
    "-//Sun Microsystems Corp.//DTD HotJava HTML//",
    "-//Sun Microsystems Corp.//DTD HotJava Strict HTML//",
    "-//W3C//DTD HTML 3 1995-03-24//",
    "-//W3C//DTD HTML 3.2 Draft//",
    "-//W3C//DTD HTML 3.2 Final//",
    "-//W3C//DTD HTML 3.2//",
    "-//W3C//DTD HTML 3.2S Draft//",
    "-//W3C//DTD HTML 4.0 Frameset//",
    "-//W3C//DTD HTML 4.0 Transitional//",
    "-//W3C//DTD HTML Experimental 19960712//",
    "-//W3C//DTD HTML Experimental 970421//",
    "-//W3C//DTD W3 HTML//",
    "-//W3O//DTD W3 HTML 3.0//",
    "-//WebTechs//DTD Mozilla HTML 2.0//",
    "-//WebTechs//DTD Mozilla HTML//",
];
/// Beginnings of public identifiers that demand quirks where no system identifier follows.
const QUIRKY_ALONE: &[&str] = &[
    "-//W3C//DTD HTML 4.01 Frameset//",
    "-//W3C//DTD HTML 4.01 Transitional//",
];

fn is_quirky_system_id(id: &str) -> bool {
    id.eq_ignore_ascii_case("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd")
}

fn identifier(raw: &str) -> Cow<'_, str> {
    decode(raw, ReferenceContext::Verbatim, Nul::Replaced)
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
