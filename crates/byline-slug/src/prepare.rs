//! What happens to a headline before its letters are romanized: replacements of the
//! caller, and words for symbols.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::replacements::Replacements;
use crate::tables::symbols::SYMBOLS;

/// What becomes of symbols such as `&`, `%` and `€`.
///
/// # Examples
///
/// ```
/// use byline_slug::{SlugOptions, Symbols};
///
/// let options = SlugOptions::for_language("de")?;
/// assert_eq!(options.slugify("Brot & Butter: +5 %")?, "brot-butter-5");
/// let words = options.with_symbols(Symbols::Words);
/// assert_eq!(words.slugify("Brot & Butter: +5 %")?, "brot-und-butter-plus-5-prozent");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum Symbols {
    /// They separate words and are not written.
    #[default]
    Drop,
    /// They are written as words of the language, where it has some (en, ru, uk, az, tr,
    /// hy, ka, de, fr, es, it, pt, pl); elsewhere they are dropped.
    Words,
}

/// A part of the prepared text that differs from the headline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Patch {
    /// Where it was in the headline.
    pub(crate) source: Range<usize>,
    /// Where it is in the prepared text.
    pub(crate) prepared: Range<usize>,
}

/// What is to be done before romanization.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Preparation<'o> {
    pub(crate) replacements: &'o Replacements,
    /// The language whose words are written for symbols.
    pub(crate) symbols: Option<&'static str>,
}

impl Preparation<'_> {
    /// The headline with everything replaced; borrowed where nothing is.
    pub(crate) fn apply<'t>(self, headline: &'t str) -> (Cow<'t, str>, Vec<Patch>) {
        let mut text = String::new();
        let mut patches: Vec<Patch> = Vec::new();
        let mut kept = 0;
        let mut at = 0;
        while let Some(letter) = headline.get(at..).and_then(|rest| rest.chars().next()) {
            let Some((len, word, is_symbol)) = self.at(headline, at, letter) else {
                at += letter.len_utf8();
                continue;
            };
            text.push_str(headline.get(kept..at).unwrap_or_default());
            let start = text.len();
            if is_symbol {
                text.push(' ');
            }
            text.push_str(word);
            if is_symbol {
                text.push(' ');
            }
            patches.push(Patch {
                source: at..at + len,
                prepared: start..text.len(),
            });
            at += len;
            kept = at;
        }
        if patches.is_empty() {
            return (Cow::Borrowed(headline), patches);
        }
        text.push_str(headline.get(kept..).unwrap_or_default());
        (Cow::Owned(text), patches)
    }

    /// What is replaced at a byte: its length, its replacement, and whether that is a word
    /// of its own.
    fn at(&self, headline: &str, at: usize, letter: char) -> Option<(usize, &str, bool)> {
        let rest = headline.as_bytes().get(at..)?;
        if let Some((len, to)) = self.replacements.longest(rest) {
            return Some((len, to, false));
        }
        let word = symbol_word(self.symbols?, letter)?;
        Some((letter.len_utf8(), word, true))
    }
}

fn symbol_word(language: &str, symbol: char) -> Option<&'static str> {
    if symbol.is_ascii_alphanumeric() || symbol == ' ' {
        return None;
    }
    SYMBOLS
        .binary_search_by(|(known, sign, _)| (*known, *sign).cmp(&(language, symbol)))
        .ok()
        .and_then(|found| SYMBOLS.get(found))
        .map(|(_, _, word)| *word)
}
