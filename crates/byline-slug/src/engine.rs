//! One pass over a text, writing its slug.
//!
//! Nearly all letters are written in bulk by `letters::write`. It stops at a letter that
//! needs more; that letter reads its surroundings from the text itself, and the bulk goes
//! on after it.

use crate::alphanumeric::is_alphanumeric;
use crate::apostrophe::Apostrophes;
use crate::ascii;
use crate::context::Surroundings;
use crate::grouping::Grouping;
use crate::hangul;
use crate::letters;
use crate::marks::{self, SignRole};
use crate::output::Output;
use crate::schwa;
use crate::table::{SPECIAL, SchemeTable, Step, ascii_entry, compose, plain_len, step};
use crate::watch::{Reason, Watch};

/// What steers one run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) scheme: &'static SchemeTable,
    pub(crate) apostrophes: Apostrophes,
    pub(crate) grouping: Grouping,
    /// Bytes of output after which no more is needed.
    pub(crate) enough: usize,
}

/// Writes the words of `text` with a hyphen between; one may be left at the end. Returns
/// how many bytes of the text it read: all of them, unless there was enough before.
pub(crate) fn romanize(
    text: &str,
    settings: Settings,
    out: &mut Output<'_>,
    watch: &mut impl Watch,
) -> usize {
    romanize_from(text, 0, settings, out, watch)
}

/// The same from the byte `at` on, after which `out` already has what comes before.
pub(crate) fn romanize_from(
    text: &str,
    at: usize,
    settings: Settings,
    out: &mut Output<'_>,
    watch: &mut impl Watch,
) -> usize {
    settings
        .on(text)
        .write_from(at, settings.enough, out, watch)
}

/// Writes into `buffer` what can be written in bulk; returns how far it came in the text, and in
/// the buffer.
#[inline]
pub(crate) fn begin(text: &str, settings: Settings, buffer: &mut [u8]) -> (usize, usize) {
    letters::write(&settings.on(text), 0, buffer, 0)
}

impl Settings {
    fn on(self, text: &str) -> Surroundings<'_> {
        Surroundings {
            text,
            scheme: self.scheme,
            apostrophes: self.apostrophes,
            grouping: self.grouping,
        }
    }
}

impl Surroundings<'_> {
    /// Writes the text from the byte `at` on.
    fn write_from(
        &self,
        mut at: usize,
        enough: usize,
        out: &mut Output<'_>,
        watch: &mut impl Watch,
    ) -> usize {
        while at < self.text.len() && out.len <= enough {
            if !watch.wants_every_letter() {
                out.reserve(4);
                (at, out.len) = self.write_bulk(at, out.buffer, out.len);
            }
            if at < self.text.len() {
                let (written, lost) = (out.len, out.lost);
                let (end, reason) = self.write_letter(at, out);
                watch.wrote(at..end, out.written(), written, reason);
                at = end;
                if out.lost > lost && !watch.wants_every_letter() {
                    at = self.lose_run(at, out);
                }
            }
        }
        at
    }

    /// Out of line, so that the bulk is inlined where nearly every headline is written whole.
    #[inline(never)]
    fn write_bulk(&self, at: usize, buffer: &mut [u8], len: usize) -> (usize, usize) {
        letters::write(self, at, buffer, len)
    }

    /// Skips letters without a writing that follow one such letter; returns where they end.
    fn lose_run(&self, mut at: usize, out: &mut Output<'_>) -> usize {
        while let Some(letter) = self.letter(at)
            && !letter.is_ascii()
            && step(self.scheme.entry(letter)) == Step::Separator
            && is_alphanumeric(letter)
        {
            out.lost += 1;
            at += letter.len_utf8();
        }
        at
    }

    /// Writes any one letter; returns where it ends.
    fn write_letter(&self, at: usize, out: &mut Output<'_>) -> (usize, Reason) {
        let Some(letter) = self.letter(at) else {
            return (self.text.len(), Reason::Ascii);
        };
        let next = at + letter.len_utf8();
        if letter.is_ascii() {
            self.write_ascii(at, letter as u8, out);
            return (next, Reason::Ascii);
        }
        let entry = self.scheme.entry(letter);
        let (end, reason) = match step(entry) {
            Step::Plain | Step::Vanishing => {
                out.push(entry);
                (next, Reason::Letter)
            }
            Step::Separator if is_alphanumeric(letter) => {
                out.lose(letter);
                (next, Reason::Letter)
            }
            Step::Separator => {
                self.write_separator(at, letter, out);
                (next, Reason::Letter)
            }
            Step::Rules(_) => self.write_ruled(at, out),
            Step::Apostrophe => {
                self.write_apostrophe(at, letter, out);
                (next, Reason::Letter)
            }
            Step::Mark => self.write_mark(at, next, out),
            Step::Syllable if letter == 'ㅣ' && marks::is_bar(self.text, at) => {
                out.separate();
                (next, Reason::Letter)
            }
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
                #[cfg(feature = "pinyin")]
                if self.scheme.reads_han
                    && let Some((len, reading)) = self.text.get(at..).and_then(crate::pinyin::word)
                {
                    out.separate();
                    if reading.is_empty() {
                        let word = self.text.get(at..at + len).unwrap_or_default();
                        for character in word.chars().map(crate::pinyin::simplified) {
                            out.push_text(crate::pinyin::syllable(character).unwrap_or_default());
                            out.separate();
                        }
                    } else {
                        out.push_text(reading);
                        out.separate();
                    }
                    return (at + len, Reason::Letter);
                }
                #[cfg(feature = "pinyin")]
                if self.scheme.reads_han
                    && let Some(syllable) = crate::pinyin::syllable(letter)
                {
                    out.separate();
                    out.push_text(syllable);
                    out.separate();
                    return (next, Reason::Letter);
                }
                out.lose(letter);
                (next, Reason::Letter)
            }
        };
        if end > at {
            return (end, reason);
        }
        // A letter of medieval Korean, which no reading knows.
        out.lose(letter);
        (next, Reason::Letter)
    }

    fn write_ascii(&self, at: usize, byte: u8, out: &mut Output<'_>) {
        match ascii::kind(byte) {
            ascii::APOSTROPHE => self.write_apostrophe(at, '\'', out),
            ascii::COMMA | ascii::DOT | ascii::QUOTE => {
                self.write_separator(at, char::from(byte), out);
            }
            b'-' => out.separate(),
            letter => out.push(ascii_entry(letter)),
        }
    }

    /// Writes a character that has no writing but in some surroundings.
    fn write_separator(&self, at: usize, letter: char, out: &mut Output<'_>) {
        match marks::mark(self.text, at, letter, self.grouping) {
            SignRole::Separates => out.lose(letter),
            SignRole::Vanishes => {}
            SignRole::Letter(letter) => out.push(ascii_entry(letter)),
        }
    }

    fn write_apostrophe(&self, at: usize, letter: char, out: &mut Output<'_>) {
        let end = at + letter.len_utf8();
        if self.apostrophes == Apostrophes::Split
            && !self.grouping.groups(self.text, at, end, letter)
        {
            out.separate();
        }
    }

    /// Writes a letter by its rules, its combining marks included.
    fn write_ruled(&self, at: usize, out: &mut Output<'_>) -> (usize, Reason) {
        let Some((letter, end)) = self.composed(at) else {
            return (at, Reason::Letter);
        };
        self.write_composed(letter, at, end, out)
    }

    /// Writes the letter at `at..end`.
    fn write_composed(
        &self,
        letter: char,
        at: usize,
        end: usize,
        out: &mut Output<'_>,
    ) -> (usize, Reason) {
        let entry = self.scheme.entry(letter);
        match step(entry) {
            Step::Rules(group) => match self.first_fit(group.rules(), at, end) {
                Some((rule, end)) => {
                    match rule.step() {
                        Ok(entry) => out.push(entry),
                        Err(text) => out.push_text(text),
                    }
                    if self.scheme.drops_schwa && schwa::is_silent(self.text, at) {
                        // The a that the consonant is written with.
                        out.take_back(1);
                        return (end, Reason::Letter);
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
            Step::Separator
            | Step::Vanishing
            | Step::Apostrophe
            | Step::Mark
            | Step::Syllable
            | Step::Silent
            | Step::Han => (end, Reason::Letter),
        }
    }

    /// Takes back the letter before a combining mark where both make another letter.
    fn write_mark(&self, at: usize, end: usize, out: &mut Output<'_>) -> (usize, Reason) {
        let before = self
            .text
            .get(..at)
            .and_then(|text| text.chars().next_back());
        let (Some(base), Some(mark)) = (before, self.letter(at)) else {
            return (end, Reason::Letter);
        };
        if compose(base, mark).is_none() {
            return (end, Reason::Letter);
        }
        let old = if base.is_ascii() {
            ascii_entry(ascii::kind(base as u8))
        } else {
            self.scheme.entry(base)
        };
        let start = at - base.len_utf8();
        let Some((letter, end)) = self.composed(start) else {
            return (end, Reason::Letter);
        };
        if old >= SPECIAL || self.scheme.entry(letter) == old {
            return (end, Reason::Letter);
        }
        out.take_back(plain_len(old));
        self.write_composed(letter, start, end, out)
    }
}
