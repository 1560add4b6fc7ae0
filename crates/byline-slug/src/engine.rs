//! One pass over a text, writing its slug.
//!
//! Plain letters, the great majority, are written by the hot loop `plain`: one look-up
//! and one store each, all state in registers. It stops at a letter that needs more; that
//! letter reads its surroundings from the text itself, and the loop goes on behind it.

use crate::apostrophe::Apostrophes;
use crate::ascii;
use crate::context::Surroundings;
use crate::hangul;
use crate::output::Output;
use crate::table::{
    SEPARATOR, SPECIAL, SchemeTable, Step, VANISHING, compose, letters_len, on_page, plain_len,
    step,
};
use crate::watch::{Reason, Watch};

/// What steers one run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) scheme: &'static SchemeTable,
    pub(crate) apostrophes: Apostrophes,
    /// Bytes of output after which no more is needed.
    pub(crate) enough: usize,
}

/// Writes the words of `text` with a hyphen between; one may be left at the end.
pub(crate) fn romanize(text: &str, settings: Settings, out: &mut Output, watch: &mut impl Watch) {
    let run = Run {
        text,
        scheme: settings.scheme,
        apostrophes: settings.apostrophes,
        surroundings: Surroundings {
            text,
            scheme: settings.scheme,
            apostrophes: settings.apostrophes,
        },
    };
    let mut at = 0;
    while at < text.len() && out.len <= settings.enough {
        if !watch.wants_every_letter() {
            out.reserve(4);
            at = plain(&run.surroundings, at, out);
        }
        if at < text.len() {
            let written = out.len;
            let (end, reason) = run.letter(at, out);
            watch.wrote(at..end, out.written(), written, reason);
            at = end;
        }
    }
}

/// The hot loop: writes plain letters from `at` on while the buffer has room; returns
/// where it stopped.
fn plain(surroundings: &Surroundings<'_>, mut at: usize, out: &mut Output) -> usize {
    let bytes = surroundings.text.as_bytes();
    let scheme = surroundings.scheme;
    let mut len = out.len;
    let mut after_hyphen = len == 0 || out.ends_with_hyphen();
    let buffer = out.buffer.as_mut_slice();
    while let Some(rest @ [lead, ..]) = bytes.get(at..) {
        // One letter among ASCII is not worth a run of them.
        if let [0x80..0xE0, _, 0xC2..=0xFF, ..] | [0xE0..0xF0, _, _, 0xC2..=0xFF, ..] = rest {
            let place = buffer.get_mut(len..).unwrap_or_default();
            let (end, written) = letters(surroundings, at, after_hyphen, place);
            if end > at {
                at = end;
                if written > 0 {
                    len += written;
                    after_hyphen = buffer.get(len - 1) == Some(&b'-');
                }
                continue;
            }
        }
        let (mut entry, mut width) = match rest {
            [0..0x80, ..] => {
                // A lone space between words of another script is not worth a block.
                if let [_, 0..0x80, ..] = rest {
                    let mut done = 0;
                    if ascii::is_block(rest) {
                        let place = buffer.get_mut(len..).unwrap_or_default();
                        (done, after_hyphen) = ascii::blocks(rest, place, after_hyphen);
                        len += done;
                        at += done;
                    }
                    let rest = rest.get(done..).unwrap_or_default();
                    let place = buffer.get_mut(len..).and_then(<[u8]>::first_chunk_mut);
                    if let (Some(block), Some(place)) = (rest.first_chunk(), place) {
                        let (written, stands) = ascii::block(*block, after_hyphen);
                        *place = written;
                        if let Some(last) = stands.checked_sub(1) {
                            after_hyphen = written.get(last) == Some(&b'-');
                            len += stands;
                            at += stands;
                            continue;
                        }
                    }
                    if done > 0 {
                        continue;
                    }
                }
                match ascii::kind(*lead) {
                    ascii::APOSTROPHE => break,
                    ascii::COMMA if ascii::groups_digits(bytes, at) => (VANISHING, 1),
                    ascii::COMMA => (SEPARATOR, 1),
                    letter => (u32::from(letter), 1),
                }
            }
            [0x80..0xE0, trail, ..] => (scheme.two_bytes(*lead, *trail), 2),
            [0xE0..0xF0, second, third, ..] => (scheme.three_bytes(*lead, *second, *third), 3),
            _ => break,
        };
        if entry >= SPECIAL {
            let Some((written, end)) = surroundings.settle(entry, at, at + width) else {
                break;
            };
            entry = written;
            width = end - at;
        }
        let Some(place) = buffer.get_mut(len..).and_then(<[u8]>::first_chunk_mut) else {
            break;
        };
        *place = entry.to_le_bytes();
        if entry > SEPARATOR {
            len += letters_len(entry);
            after_hyphen = false;
        } else if entry == SEPARATOR && !after_hyphen {
            len += 1;
            after_hyphen = true;
        }
        at += width;
    }
    out.len = len;
    at
}

/// Writes letters of two and three bytes and the spaces between their words, from a letter on;
/// returns where it stopped and how many bytes it wrote.
#[inline(never)]
fn letters(
    surroundings: &Surroundings<'_>,
    at: usize,
    after_hyphen: bool,
    buffer: &mut [u8],
) -> (usize, usize) {
    let bytes = surroundings.text.as_bytes();
    let scheme = surroundings.scheme;
    let mut rest = bytes.get(at..).unwrap_or_default();
    let mut len = 0;
    // No letter of three bytes lies in block 0, whose page is that of no letter.
    let (mut page, mut page_block) = (0, 0);
    // Where the last word ended: a word of silent letters leaves nothing behind.
    let mut word_end = if after_hyphen { 0 } else { usize::MAX };
    while let [lead, next, tail @ ..] = rest {
        let Some(place) = buffer.get_mut(len..).and_then(<[u8]>::first_chunk_mut) else {
            break;
        };
        if matches!(lead, 0xC2..0xE0) {
            let entry = scheme.two_bytes(*lead, *next);
            if is_plain(entry) {
                *place = entry.to_le_bytes();
                len += letters_len(entry);
                rest = tail;
                continue;
            }
            let at = bytes.len() - rest.len();
            let Some((settled, end)) = surroundings.settle(entry, at, at + 2) else {
                break;
            };
            *place = settled.to_le_bytes();
            len += plain_len(settled);
            rest = bytes.get(end..).unwrap_or_default();
        } else if *lead == b' ' && *next >= 0xC2 {
            if word_end != len {
                *place = SEPARATOR.to_le_bytes();
                len += 1;
                word_end = len;
            }
            rest = rest.get(1..).unwrap_or_default();
        } else if let (0xE0..0xF0, [third, tail @ ..]) = (lead, tail) {
            let block = u16::from(lead & 0x0F) << 6 | u16::from(next & 0x3F);
            // The letters of a script lie on a page or two.
            if block != page_block {
                page = scheme.high_page(block);
                page_block = block;
            }
            let entry = on_page(page, u32::from(*third));
            if !is_plain(entry) {
                break;
            }
            *place = entry.to_le_bytes();
            len += letters_len(entry);
            rest = tail;
        } else {
            break;
        }
    }
    (bytes.len() - rest.len(), len)
}

/// Whether an entry is one or more letters or digits.
#[inline]
fn is_plain(entry: u32) -> bool {
    entry > SEPARATOR && entry < SPECIAL
}

struct Run<'t> {
    text: &'t str,
    scheme: &'static SchemeTable,
    apostrophes: Apostrophes,
    surroundings: Surroundings<'t>,
}

impl Run<'_> {
    /// Writes any one letter; returns where it ends.
    fn letter(&self, at: usize, out: &mut Output) -> (usize, Reason) {
        let Some(letter) = self.surroundings.letter(at) else {
            return (self.text.len(), Reason::Ascii);
        };
        let next = at + letter.len_utf8();
        if letter.is_ascii() {
            self.ascii(at, letter as u8, out);
            return (next, Reason::Ascii);
        }
        let entry = self.scheme.entry(letter);
        let (end, reason) = match step(entry) {
            Step::Plain | Step::Separator | Step::Vanishing => {
                out.push(entry);
                (next, Reason::Letter)
            }
            Step::Rules(_) => self.ruled(at, out),
            Step::Apostrophe => {
                self.apostrophe(out);
                (next, Reason::Letter)
            }
            Step::Mark => self.mark(at, next, out),
            Step::Syllable => (
                hangul::write(self.text, at, self.scheme.syllables, out),
                Reason::Hangul,
            ),
            Step::Text(text) => {
                out.push_text(text);
                (next, Reason::Letter)
            }
            Step::Silent => (next, Reason::Letter),
            Step::Han => {
                out.separate();
                (next, Reason::Letter)
            }
        };
        if end > at {
            return (end, reason);
        }
        // A letter of medieval Korean, which no reading knows.
        out.separate();
        (next, Reason::Letter)
    }

    fn ascii(&self, at: usize, byte: u8, out: &mut Output) {
        match ascii::kind(byte) {
            ascii::APOSTROPHE => self.apostrophe(out),
            ascii::COMMA => {
                if !ascii::groups_digits(self.text.as_bytes(), at) {
                    out.separate();
                }
            }
            letter => out.push(u32::from(letter)),
        }
    }

    fn apostrophe(&self, out: &mut Output) {
        if self.apostrophes == Apostrophes::Split {
            out.separate();
        }
    }

    /// Writes a letter by its rules, its combining marks included.
    fn ruled(&self, at: usize, out: &mut Output) -> (usize, Reason) {
        let Some((letter, end)) = self.surroundings.composed(at) else {
            return (at, Reason::Letter);
        };
        self.composed(letter, at, end, out)
    }

    /// Writes a letter that stands from `at` to `end`.
    fn composed(&self, letter: char, at: usize, end: usize, out: &mut Output) -> (usize, Reason) {
        let entry = self.scheme.entry(letter);
        match step(entry) {
            Step::Rules(rules) => match self.surroundings.first_fit(rules, at, end) {
                Some((rule, end)) => {
                    match rule.step() {
                        Ok(entry) => out.push(entry),
                        Err(text) => out.push_text(text),
                    }
                    (end, Reason::Rule(rule))
                }
                None => (end, Reason::Letter),
            },
            Step::Text(text) => {
                out.push_text(text);
                (end, Reason::Letter)
            }
            Step::Plain => {
                out.push(entry);
                (end, Reason::Letter)
            }
            _ => (end, Reason::Letter),
        }
    }

    /// Takes back the letter before a combining mark where both make another letter.
    fn mark(&self, at: usize, end: usize, out: &mut Output) -> (usize, Reason) {
        let before = self
            .text
            .get(..at)
            .and_then(|text| text.chars().next_back());
        let (Some(base), Some(mark)) = (before, self.surroundings.letter(at)) else {
            return (end, Reason::Letter);
        };
        if compose(base, mark).is_none() {
            return (end, Reason::Letter);
        }
        let old = if base.is_ascii() {
            u32::from(ascii::kind(base as u8))
        } else {
            self.scheme.entry(base)
        };
        let start = at - base.len_utf8();
        let Some((letter, end)) = self.surroundings.composed(start) else {
            return (end, Reason::Letter);
        };
        if old >= SPECIAL || self.scheme.entry(letter) == old {
            return (end, Reason::Letter);
        }
        out.take_back(plain_len(old));
        self.composed(letter, start, end, out)
    }
}
