//! The hot loop: one pass over a text, writing its slug.
//!
//! Plain letters, the great majority, cost one look-up and one four-byte store. All that
//! needs to see its surroundings leaves the loop and reads them from the text itself,
//! so that the loop carries no state but the output.

use alloc::vec::Vec;

use crate::apostrophe::Apostrophes;
use crate::ascii;
use crate::context::Surroundings;
use crate::hangul;
use crate::table::{SEPARATOR, SPECIAL, SchemeTable, Step, compose, plain_len, step};
use crate::watch::{Reason, Watch};

/// What steers one run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) scheme: &'static SchemeTable,
    pub(crate) apostrophes: Apostrophes,
    /// Bytes of output after which no more is needed.
    pub(crate) enough: usize,
}

/// Writes the words of `text` to the end of `out`, a hyphen between them, none around.
pub(crate) fn romanize(text: &str, settings: Settings, out: &mut Vec<u8>, watch: &mut impl Watch) {
    let run = Run {
        surroundings: Surroundings {
            text,
            scheme: settings.scheme,
            apostrophes: settings.apostrophes,
        },
        text,
        settings,
    };
    run.all(out, watch);
    if out.last() == Some(&b'-') {
        out.pop();
    }
}

struct Run<'t> {
    text: &'t str,
    settings: Settings,
    surroundings: Surroundings<'t>,
}

impl Run<'_> {
    fn all(&self, out: &mut Vec<u8>, watch: &mut impl Watch) {
        let bytes = self.text.as_bytes();
        let scheme = self.settings.scheme;
        let mut at = 0;
        while let Some(&lead) = bytes.get(at) {
            let written = out.len();
            if written > self.settings.enough {
                return;
            }
            let entry = if lead < 0x80 {
                let end = self.ascii(at, out);
                watch.wrote(at..end, out, written, Reason::Ascii);
                at = end;
                continue;
            } else if lead < 0xE0 {
                scheme.two_bytes(lead, bytes.get(at + 1).copied().unwrap_or(0))
            } else {
                self.surroundings
                    .letter(at)
                    .map_or(SEPARATOR, |letter| scheme.entry(letter))
            };
            let start = at;
            let reason;
            if entry < SPECIAL {
                push(out, entry);
                at += ascii::width(lead);
                reason = Reason::Letter;
            } else {
                let end;
                (end, reason) = self.special(start, entry, out);
                // Whatever a letter needs, the loop goes on behind it.
                at = end.max(start + ascii::width(lead));
            }
            watch.wrote(start..at, out, written, reason);
        }
    }

    /// Writes one ASCII byte, or a whole stretch of them where that is plain work;
    /// returns where it ends.
    #[inline]
    fn ascii(&self, at: usize, out: &mut Vec<u8>) -> usize {
        let bytes = self.text.as_bytes();
        let byte = bytes.get(at).copied().unwrap_or(b' ');
        match ascii::kind(byte) {
            b'-' => separate(out),
            ascii::APOSTROPHE => {
                if self.settings.apostrophes == Apostrophes::Split {
                    separate(out);
                }
            }
            ascii::COMMA => {
                if !ascii::groups_digits(bytes, at) {
                    separate(out);
                }
            }
            letter => {
                if let Some(end) = ascii::stretch(bytes, at, out, self.settings.enough) {
                    return end;
                }
                out.push(letter);
            }
        }
        at + 1
    }

    #[cold]
    #[inline(never)]
    fn rare(&self, at: usize, entry: u32, out: &mut Vec<u8>) -> (usize, Reason) {
        let end = at + self.surroundings.letter(at).map_or(1, char::len_utf8);
        match step(entry) {
            Step::Apostrophe => {
                if self.settings.apostrophes == Apostrophes::Split {
                    separate(out);
                }
            }
            Step::Mark => return self.mark(at, end, out),
            Step::Syllable => {
                let written = hangul::write(self.text, at, self.settings.scheme.syllables, out);
                if written > at {
                    return (written, Reason::Hangul);
                }
                // A letter of medieval Korean, which no reading knows.
                separate(out);
            }
            Step::Text(text) => {
                push_text(out, text);
                return (end, Reason::Letter);
            }
            Step::Silent => return (end, Reason::Letter),
            Step::Han => separate(out),
            Step::Plain | Step::Separator | Step::Vanishing | Step::Rules(_) => {
                push(out, entry);
                return (end, Reason::Letter);
            }
        }
        (end, Reason::Letter)
    }

    /// Writes a letter that a look-up cannot settle; returns where it ends.
    #[inline]
    fn special(&self, at: usize, entry: u32, out: &mut Vec<u8>) -> (usize, Reason) {
        if let Step::Rules(_) = step(entry) {
            return self.ruled(at, out);
        }
        self.rare(at, entry, out)
    }

    /// Writes a letter by its rules, its combining marks included.
    fn ruled(&self, at: usize, out: &mut Vec<u8>) -> (usize, Reason) {
        let Some((letter, end)) = self.surroundings.composed(at) else {
            return (at + 1, Reason::Letter);
        };
        let entry = self.settings.scheme.entry(letter);
        let Step::Rules(rules) = step(entry) else {
            push(out, if entry < SPECIAL { entry } else { 0 });
            return (end, Reason::Letter);
        };
        match self.surroundings.first_fit(rules, at, end) {
            Some((rule, end)) => {
                match rule.step() {
                    Ok(entry) => push(out, entry),
                    Err(text) => push_text(out, text),
                }
                (end, Reason::Rule(rule))
            }
            None => (end, Reason::Letter),
        }
    }

    /// Takes back the letter before a combining mark where both make another letter.
    fn mark(&self, at: usize, end: usize, out: &mut Vec<u8>) -> (usize, Reason) {
        let before = self
            .text
            .get(..at)
            .and_then(|text| text.chars().next_back());
        let mark = self.surroundings.letter(at);
        let (Some(base), Some(mark)) = (before, mark) else {
            return (end, Reason::Letter);
        };
        if compose(base, mark).is_none() {
            return (end, Reason::Letter);
        }
        let scheme = self.settings.scheme;
        let old = if base.is_ascii() {
            u32::from(ascii::kind(base as u8))
        } else {
            scheme.entry(base)
        };
        let start = at - base.len_utf8();
        let Some((letter, end)) = self.surroundings.composed(start) else {
            return (end, Reason::Letter);
        };
        let entry = scheme.entry(letter);
        if old >= SPECIAL || entry == old {
            return (end, Reason::Letter);
        }
        out.truncate(out.len() - plain_len(old).min(out.len()));
        match step(entry) {
            Step::Rules(_) => self.ruled(start, out),
            Step::Text(text) => {
                push_text(out, text);
                (end, Reason::Letter)
            }
            _ => {
                push(out, if entry < SPECIAL { entry } else { 0 });
                (end, Reason::Letter)
            }
        }
    }
}

/// Writes a plain entry.
#[inline]
pub(crate) fn push(out: &mut Vec<u8>, entry: u32) {
    if entry == SEPARATOR {
        return separate(out);
    }
    // Four bytes are stored whatever the letter needs: one store of fixed size is far
    // quicker than a copy of one to four bytes.
    let len = out.len() + plain_len(entry);
    out.extend_from_slice(&entry.to_le_bytes());
    out.truncate(len);
}

/// Ends a word.
#[inline]
pub(crate) fn separate(out: &mut Vec<u8>) {
    if out.last().is_some_and(|last| *last != b'-') {
        out.push(b'-');
    }
}

/// Writes a text in which hyphens separate words.
pub(crate) fn push_text(out: &mut Vec<u8>, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'-' => separate(out),
            letter => out.push(letter),
        }
    }
}
