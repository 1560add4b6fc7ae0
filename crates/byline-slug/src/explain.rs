//! Which rule wrote which piece of a slug.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::alphanumeric::is_alphanumeric;
use crate::prepare::Patch;
use crate::table::{Class, Rule};
use crate::watch::{Reason, Watch};

/// How a slug came about, piece by piece: [`SlugOptions::explain`](crate::SlugOptions::explain).
///
/// Its [`Display`](fmt::Display) form has one line a piece, for editors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    pub(crate) slug: Option<crate::Slug>,
    pub(crate) pieces: Vec<Piece>,
}

/// A part of a headline and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    source: Range<usize>,
    text: String,
    output: String,
    cause: PieceCause,
}

/// Why a piece was written as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PieceCause {
    /// ASCII, in lower case; everything but letters and digits separates words.
    Ascii,
    /// The scheme writes the letter so in any context.
    Letter,
    /// A rule of the scheme that looks at the letters around, in words.
    Rule(String),
    /// The sound rules of Korean.
    Hangul,
    /// A replacement of the caller, or a word for a symbol.
    Replaced,
    /// A letter or digit that the scheme cannot write: it is lost.
    Lost,
}

impl Explanation {
    /// The slug; `None` where [`slugify`](crate::SlugOptions::slugify) returns an error, for one
    /// where too little of the headline can be written.
    #[must_use]
    pub fn slug(&self) -> Option<&crate::Slug> {
        self.slug.as_ref()
    }

    /// The pieces, in the order of the headline.
    ///
    /// They are what the engine wrote: a cut to a length, stop words and fallbacks come
    /// after.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The pieces that are lost, such as Chinese characters where no reading is known.
    pub fn lost(&self) -> impl Iterator<Item = &Piece> {
        self.pieces
            .iter()
            .filter(|piece| piece.cause == PieceCause::Lost)
    }
}

impl Piece {
    /// Where in the headline the piece is, in bytes.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.source.clone()
    }

    /// The piece as it is in the headline.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was written for it; a lone hyphen is a break between words.
    #[must_use]
    pub fn output(&self) -> &str {
        &self.output
    }

    /// Why.
    #[must_use]
    pub fn cause(&self) -> &PieceCause {
        &self.cause
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in &self.pieces {
            writeln!(f, "{} → {}  ({})", piece.text, piece.output, piece.cause)?;
        }
        Ok(())
    }
}

impl fmt::Display for PieceCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ascii => f.write_str("ASCII"),
            Self::Letter => f.write_str("letter of the scheme"),
            Self::Rule(rule) => f.write_str(rule),
            Self::Hangul => f.write_str("sound rules of Korean"),
            Self::Replaced => f.write_str("replaced"),
            Self::Lost => f.write_str("lost: the scheme cannot write it"),
        }
    }
}

/// Takes notes while the engine writes.
#[derive(Debug)]
pub(crate) struct Notes<'t> {
    /// The text that the engine reads.
    pub(crate) text: &'t str,
    pub(crate) headline: &'t str,
    pub(crate) patches: &'t [Patch],
    pub(crate) pieces: Vec<Piece>,
}

impl Notes<'_> {
    /// A place of the prepared text as one of the headline, and whether it was replaced.
    fn source(&self, prepared: &Range<usize>) -> (Range<usize>, bool) {
        let at = |place: usize| {
            let before = self
                .patches
                .partition_point(|patch| patch.prepared.end <= place);
            let before = before
                .checked_sub(1)
                .and_then(|last| self.patches.get(last));
            before.map_or(place, |patch| {
                patch.source.end + (place - patch.prepared.end)
            })
        };
        let inside = self
            .patches
            .partition_point(|patch| patch.prepared.end <= prepared.start);
        match self.patches.get(inside) {
            Some(patch) if patch.prepared.start <= prepared.start => (patch.source.clone(), true),
            _ => (at(prepared.start)..at(prepared.end), false),
        }
    }
}

impl Watch for Notes<'_> {
    fn wants_every_letter(&self) -> bool {
        true
    }

    fn wrote(&mut self, place: Range<usize>, out: &[u8], written: usize, reason: Reason) {
        let (source, replaced) = self.source(&place);
        let text = self.headline.get(source.clone()).unwrap_or_default();
        let output = out.get(written..).unwrap_or_default();
        let output = String::from_utf8_lossy(output).into_owned();
        let letters = self.text.get(place).unwrap_or_default();
        let cause = match reason {
            _ if replaced => PieceCause::Replaced,
            Reason::Ascii => PieceCause::Ascii,
            Reason::Letter if is_lost(letters, &output) => PieceCause::Lost,
            Reason::Letter => PieceCause::Letter,
            Reason::Rule(rule) => PieceCause::Rule(in_words(rule)),
            Reason::Hangul => PieceCause::Hangul,
        };
        // A replacement is one piece, however many steps wrote it.
        if replaced
            && let Some(last) = self.pieces.last_mut()
            && last.cause == PieceCause::Replaced
            && last.source == source
        {
            last.output.push_str(&output);
            return;
        }
        self.pieces.push(Piece {
            source,
            text: text.to_string(),
            output,
            cause,
        });
    }
}

fn is_lost(letters: &str, output: &str) -> bool {
    output.trim_matches('-').is_empty() && letters.chars().any(is_alphanumeric)
}

/// A rule in words.
fn in_words(rule: &Rule) -> String {
    let mut words = String::new();
    if rule.input > 0 {
        words.push_str("with the letters behind");
    }
    let right = rule.after().get(usize::from(rule.input)..);
    let right = right.unwrap_or_default().iter();
    for (class, side) in rule
        .before()
        .map(|class| (class, "after"))
        .into_iter()
        .chain(right.map(|class| (*class, "before")))
    {
        if !words.is_empty() {
            words.push_str(", ");
        }
        words.push_str(side);
        words.push(' ');
        words.push_str(&class_in_words(class));
    }
    if words.is_empty() {
        words.push_str("where no other rule of the letter fits");
    }
    words
}

fn class_in_words(number: u16) -> String {
    let Some(class) = Class::numbered(number) else {
        return String::new();
    };
    let mut members: Vec<String> = Vec::new();
    if class.boundary {
        members.push("the edge of the word".to_string());
    }
    if class.apostrophe {
        members.push("an apostrophe".to_string());
    }
    let letters: String = class.letters().collect();
    if !letters.is_empty() {
        members.push(letters);
    }
    let members = members.join(" or ");
    if class.negated {
        return ["anything but ", &members].concat();
    }
    members
}
