//! What happens to a headline before its letters are romanized: replacements of the
//! caller, and words for symbols.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

use crate::alphanumeric::is_alphanumeric;
use crate::grouping::is_digit;
use crate::marks;
use crate::replacements::Replacements;
use crate::tables::symbols::{MAGNITUDES, SYMBOLS};

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
    /// They are written as words of the language, and the sign of a currency after its amount:
    /// `€5` is `5-euro`. In languages without such words they are dropped. Those with words:
    ///
    #[doc = include_str!("symbols.md")]
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

/// What becomes of initialisms with full stops, such as `U.S.`.
///
/// # Examples
///
/// ```
/// use byline_slug::{Initialisms, SlugOptions};
///
/// let options = SlugOptions::for_language("en")?;
/// assert_eq!(options.slugify("U.S. and U.N. agree")?, "u-s-and-u-n-agree");
/// let joined = options.with_initialisms(Initialisms::Join);
/// assert_eq!(joined.slugify("U.S. and U.N. agree")?, "us-and-un-agree");
/// assert_eq!(joined.slugify("Made in the U.S")?, "made-in-the-us");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum Initialisms {
    /// A full stop separates: `U.S.` is `u-s`.
    #[default]
    Split,
    /// Two or more single letters with a full stop after each, which the last may lack, are one word:
    /// `U.S.` and `U.S` are `us`.
    Join,
}

/// What is to be done before romanization.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Preparation<'o> {
    /// Replaced anywhere, in any ASCII case; its keys are in lower case.
    pub(crate) replacements: &'o Replacements,
    /// Replaced as whole words in this very case.
    pub(crate) words: &'o Replacements,
    /// The language whose words are written for symbols.
    pub(crate) symbols: Option<&'static str>,
    pub(crate) initialisms: Initialisms,
    /// Reads Chinese characters.
    pub(crate) reading: Option<fn(&str) -> Option<String>>,
    /// Whether Chinese characters are read in Korean.
    #[cfg(feature = "hanja")]
    pub(crate) hanja: bool,
    #[cfg(feature = "entities")]
    pub(crate) entities: bool,
}

/// What a part of the headline is replaced by.
struct Replacement<'o> {
    /// The length of the part.
    len: usize,
    by: Cow<'o, str>,
    /// Whether it is a word of its own.
    is_word: bool,
}

impl<'o> Preparation<'o> {
    /// The headline with everything replaced; borrowed where nothing is.
    pub(crate) fn apply(self, headline: &str) -> Cow<'_, str> {
        self.apply_with(headline, |_| {})
    }

    /// The same, with every part that differs from the headline handed to `note`.
    pub(crate) fn apply_with(self, headline: &str, mut note: impl FnMut(Patch)) -> Cow<'_, str> {
        let mut text = String::new();
        let mut kept = 0;
        let mut at = 0;
        let mut before = None;
        while let Some(letter) = headline.get(at..).and_then(|rest| rest.chars().next()) {
            let place = HeadlinePosition {
                headline,
                at,
                letter,
                before,
            };
            let Some(found) = self.at(place) else {
                before = Some(letter);
                at += letter.len_utf8();
                continue;
            };
            text.push_str(headline.get(kept..at).unwrap_or_default());
            let start = text.len();
            if found.is_word {
                text.push(' ');
            }
            text.push_str(&found.by);
            if found.is_word {
                text.push(' ');
            }
            note(Patch {
                source: at..at + found.len,
                prepared: start..text.len(),
            });
            let end = at + found.len;
            before = headline
                .get(at..end)
                .and_then(|part| part.chars().next_back());
            at = end;
            kept = end;
        }
        if kept == 0 {
            return Cow::Borrowed(headline);
        }
        text.push_str(headline.get(kept..).unwrap_or_default());
        Cow::Owned(text)
    }

    /// What is replaced at a place.
    fn at(&self, place: HeadlinePosition<'_>) -> Option<Replacement<'o>> {
        let rest = place.rest();
        let lower = rest.bytes().map(|byte| byte.to_ascii_lowercase());
        if let Some((len, by)) = self.replacements.longest(lower, |_| true) {
            return Some(Replacement {
                len,
                by: Cow::Borrowed(by),
                is_word: false,
            });
        }
        if !place.before.is_some_and(is_alphanumeric) {
            let is_end = |len: usize| {
                let next = rest.get(len..).and_then(|rest| rest.chars().next());
                !next.is_some_and(is_alphanumeric)
            };
            if let Some((len, by)) = self.words.longest(rest.bytes(), is_end) {
                return Some(Replacement {
                    len,
                    by: Cow::Borrowed(by),
                    is_word: false,
                });
            }
            if self.initialisms == Initialisms::Join
                && let Some((len, by)) = initialism(rest)
            {
                return Some(Replacement {
                    len,
                    by: Cow::Owned(by),
                    is_word: false,
                });
            }
        }
        if let Some(reading) = self.reading
            && is_han_or_kana(place.letter)
            && !place.before.is_some_and(is_han_or_kana)
        {
            let len = rest.find(|letter| !is_han_or_kana(letter));
            let run = rest.get(..len.unwrap_or(rest.len()))?;
            if let Some(by) = reading(run) {
                return Some(Replacement {
                    len: run.len(),
                    by: Cow::Owned(by),
                    is_word: true,
                });
            }
        }
        #[cfg(feature = "hanja")]
        if self.hanja
            && let Some((len, by)) = crate::hanja::run(rest, place.before)
        {
            return Some(Replacement {
                len,
                by: Cow::Owned(by),
                is_word: false,
            });
        }
        #[cfg(feature = "entities")]
        if self.entities
            && let Some((len, by)) = entity(rest)
        {
            let mut letters = by.chars();
            if let (Some(symbol), None, Some(language)) =
                (letters.next(), letters.next(), self.symbols)
                && let Some(word) = symbol_word(language, symbol)
            {
                return Some(Replacement {
                    len,
                    by: Cow::Borrowed(word),
                    is_word: true,
                });
            }
            return Some(Replacement {
                len,
                by: Cow::Owned(by),
                is_word: false,
            });
        }
        self.symbol(place)
    }

    /// The word for a symbol; a currency's after its amount.
    fn symbol(&self, place: HeadlinePosition<'_>) -> Option<Replacement<'o>> {
        let language = self.symbols?;
        let word = symbol_word(language, place.letter)?;
        let rest = place.rest();
        let (sign, amount) = rest.split_at_checked(place.letter.len_utf8())?;
        if place.letter == '°' {
            let after = amount.chars().next();
            if marks::is_number_sign(place.headline, place.at, after) {
                return None;
            }
        }
        if is_currency(place.letter) && amount.starts_with(is_digit) {
            let is_number = |letter: char| letter.is_ascii_alphanumeric() || is_digit(letter);
            let is_amount = |letter: char| {
                is_number(letter)
                    || matches!(
                        letter,
                        ',' | '.' | '\u{A0}' | '\u{202F}' | '\u{66B}' | '\u{66C}'
                    )
            };
            let end = amount.find(|letter| !is_amount(letter));
            let number = amount.get(..end.unwrap_or(amount.len()))?;
            // What ends the sentence is not part of the number.
            let number = number.trim_end_matches(|letter: char| !is_number(letter));
            let end = number.len() + magnitude(language, amount.get(number.len()..)?);
            let amount = amount.get(..end)?;
            return Some(Replacement {
                len: sign.len() + amount.len(),
                by: Cow::Owned([amount, " ", word].concat()),
                is_word: true,
            });
        }
        Some(Replacement {
            len: sign.len(),
            by: Cow::Borrowed(word),
            is_word: true,
        })
    }
}

/// A place in a headline.
#[derive(Debug, Clone, Copy)]
struct HeadlinePosition<'t> {
    headline: &'t str,
    at: usize,
    /// The character there.
    letter: char,
    /// The character before it.
    before: Option<char>,
}

impl<'t> HeadlinePosition<'t> {
    fn rest(&self) -> &'t str {
        self.headline.get(self.at..).unwrap_or_default()
    }
}

/// Two or more single letters with a full stop after each, which the last may lack: their length, and
/// the letters.
fn initialism(rest: &str) -> Option<(usize, String)> {
    // A bound on the work at each letter, beyond the initialisms of any language.
    const LONGEST: usize = 16;
    let mut letters = String::new();
    let mut len = 0;
    let mut chars = rest.chars();
    for _ in 0..LONGEST {
        match (chars.next(), chars.next()) {
            (Some(letter), Some('.')) if letter.is_alphabetic() => {
                letters.push(letter);
                len += letter.len_utf8() + 1;
            }
            (Some(letter), next)
                if letter.is_alphabetic() && len > 0 && !next.is_some_and(is_alphanumeric) =>
            {
                letters.push(letter);
                len += letter.len_utf8();
                break;
            }
            _ => break,
        }
    }
    // The letter after the last full stop may begin a word: U.S.based.
    let is_whole = !rest.get(len..)?.starts_with(is_alphanumeric);
    (letters.chars().nth(1).is_some() && is_whole).then_some((len, letters))
}

/// The character reference that a text begins with, decoded: its length, and its characters.
#[cfg(feature = "entities")]
fn entity(rest: &str) -> Option<(usize, String)> {
    // The longest name of the HTML standard has 31 characters, `&` and `;` aside.
    const LONGEST: usize = 33;
    let rest = rest.strip_prefix('&').map(|_| rest)?;
    let len = rest.bytes().take(LONGEST).position(|byte| byte == b';')? + 1;
    let reference = rest.get(..len)?;
    let decoded = byline_html::decode_text(reference);
    // Text that is not a reference is left as it is.
    (decoded != reference && !decoded.ends_with(';')).then(|| (len, decoded.into_owned()))
}

/// The length of the word for a power of ten that a text begins with, after a space or not; 0 if
/// there is none.
fn magnitude(language: &str, text: &str) -> usize {
    let found = MAGNITUDES.binary_search_by(|(known, _)| (*known).cmp(language));
    let words = found.ok().and_then(|found| MAGNITUDES.get(found));
    let (_, words) = words.copied().unwrap_or_default();
    let rest = text
        .strip_prefix([' ', '\u{A0}', '\u{202F}'])
        .unwrap_or(text);
    let space = text.len() - rest.len();
    let len = |word: &str| {
        let mut letters = rest.chars();
        for letter in word.chars() {
            let next = letters.next()?;
            if next != letter && !next.to_lowercase().eq([letter]) {
                return None;
            }
        }
        // A word ends here, except for Chinese characters.
        let is_whole = word >= "\u{3000}" || !letters.as_str().starts_with(is_alphanumeric);
        is_whole.then(|| space + rest.len() - letters.as_str().len())
    };
    words
        .split(' ')
        .filter(|word| !word.is_empty())
        .filter_map(len)
        .max()
        .unwrap_or(0)
}

/// Whether a character belongs to a run of Japanese or Chinese text.
fn is_han_or_kana(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a symbol is the sign of a currency.
fn is_currency(symbol: char) -> bool {
    matches!(
        symbol,
        '$' | '£' | '¥' | '֏' | '؋' | '৳' | '฿' | '៛' | '\u{20A0}'..='\u{20CF}' | '﷼'
    )
}

fn symbol_word(language: &str, symbol: char) -> Option<&'static str> {
    if is_alphanumeric(symbol) || symbol == ' ' {
        return None;
    }
    let found = SYMBOLS
        .binary_search_by(|(known, _)| (*known).cmp(language))
        .ok()?;
    let (_, words) = SYMBOLS.get(found)?;
    words.lines().find_map(|line| line.strip_prefix(symbol))
}
