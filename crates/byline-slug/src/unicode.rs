//! Slugs that keep their script.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::fmt::Write as _;
use core::str::FromStr;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::alphanumeric::is_alphanumeric;
use crate::apostrophe::Apostrophes;
use crate::error::SlugError;
use crate::grouping::Grouping;
use crate::marks::{self, SignRole};
use crate::options::SlugOptions;
use crate::table::{Step, step};

/// A slug in the script of its headline, for internationalized addresses (RFC 3987).
///
/// It has words of letters, digits and their marks, in lower case, with one hyphen between two
/// words. The text is in Unicode Normalization Form KC, except for the Armenian letter և and the
/// vowel am of Thai and Lao, which are not decomposed. Joiners (U+200C, U+200D) are kept inside
/// words, because Persian and Indic spelling needs them. With the feature `serde`, it is
/// serialized as a string, and validated when it is deserialized.
///
/// # Examples
///
/// ```
/// use byline_slug::SlugOptions;
///
/// let slug = SlugOptions::for_language("hy")?.slugify_unicode("Երևանում՝ փոթորիկ")?;
/// assert_eq!(slug.as_str(), "երևանում-փոթորիկ");
/// let slug = SlugOptions::for_language("de")?.slugify_unicode("Zürich!")?;
/// assert_eq!(slug.percent_encoded(), "z%C3%BCrich");
/// // Turkish and Azerbaijani distinguish I and İ.
/// let slug = SlugOptions::for_language("az")?.slugify_unicode("IŞIQ və İDMAN")?;
/// assert_eq!(slug.as_str(), "ışıq-və-idman");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnicodeSlug(String);

impl UnicodeSlug {
    /// The text of the slug.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text of the slug, as an owned string.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// The slug as a segment of a URI: every byte above ASCII as `%` and two hexadecimal
    /// digits (RFC 3986 section 2.1).
    #[must_use]
    pub fn percent_encoded(&self) -> String {
        let mut encoded = String::with_capacity(self.0.len());
        for byte in self.0.bytes() {
            if byte.is_ascii() {
                encoded.push(char::from(byte));
            } else {
                // Writing to a string cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
        encoded
    }
}

impl SlugOptions {
    /// Turns a headline into a slug that keeps its script.
    ///
    /// The greatest length is in bytes of UTF-8; replacements and words for symbols are
    /// written as for [`slugify`](Self::slugify), stop words, reserved words and fallbacks are for
    /// ASCII slugs only.
    ///
    /// # Errors
    ///
    /// [`SlugError::Empty`] when the headline has no letter and no digit.
    pub fn slugify_unicode(&self, headline: &str) -> Result<UnicodeSlug, SlugError> {
        let text = self.preparation().apply(headline);
        let turkic = matches!(self.language, "tr" | "tur" | "az" | "aze");
        let mut slug = words(&text, turkic, self.apostrophes, self.grouping);
        cut(&mut slug, self.max_len);
        if slug.is_empty() {
            return Err(SlugError::Empty);
        }
        Ok(UnicodeSlug(slug))
    }
}

fn words(text: &str, turkic: bool, apostrophes: Apostrophes, grouping: Grouping) -> String {
    let mut plain = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        match letter {
            // By their normal form some spaces that group digits are plain ones.
            _ if grouping.groups(text, at, at + letter.len_utf8(), letter) => {}
            // The signs of trade marks are not letters of the word before them.
            '™' | '℠' => plain.push(' '),
            // Letters of Armenian, Thai and Lao spelling that have a compatibility form.
            'և' | 'ำ' | 'ຳ' | 'ໜ' | 'ໝ' => plain.push(letter),
            letter => decompose_compatible(letter, |part| plain.push(part)),
        }
    }
    // Composed first, so that İ is seen whole; and again, since a small letter may
    // compose where its capital did not.
    let composed: String = plain
        .nfc()
        .map(|letter| match letter {
            'I' if turkic => 'ı',
            // By Unicode's own mapping a dot would be left above.
            'İ' => 'i',
            letter => letter,
        })
        .collect();
    let text: String = composed.to_lowercase().nfc().collect();
    let mut slug = String::with_capacity(text.len());
    // A joiner or an apostrophe counts only once a letter follows.
    let mut joiner = None;
    for (at, letter) in text.char_indices() {
        let in_word = !slug.is_empty() && !slug.ends_with('-');
        if is_alphanumeric(letter) || in_word && is_combining_mark(letter) {
            slug.extend(joiner.take());
            slug.push(letter);
        } else if is_joiner(letter) {
            joiner = in_word.then_some(letter);
        } else {
            match mark(&text, at, letter, apostrophes, grouping) {
                SignRole::Vanishes => {}
                SignRole::Letter(letter) => slug.push(char::from(letter)),
                SignRole::Separates => {
                    joiner = None;
                    if in_word {
                        slug.push('-');
                    }
                }
            }
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

fn mark(
    text: &str,
    at: usize,
    letter: char,
    apostrophes: Apostrophes,
    grouping: Grouping,
) -> SignRole {
    let generic = crate::Scheme::generic().table();
    let is_apostrophe = letter == '\'' || step(generic.entry(letter)) == Step::Apostrophe;
    if is_apostrophe && apostrophes == Apostrophes::Join {
        return SignRole::Vanishes;
    }
    if letter == '·' && is_between_letters(text, at, letter) {
        return SignRole::Vanishes;
    }
    let is_ascii = letter.is_ascii();
    match step(generic.entry(letter)) {
        Step::Vanishing | Step::Mark if !is_ascii => SignRole::Vanishes,
        _ => marks::mark(text, at, letter, grouping),
    }
}

/// Whether a middle dot joins two letters of an alphabet, as in Catalan.
fn is_between_letters(text: &str, at: usize, dot: char) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at + dot.len_utf8()..);
    let after = after.and_then(|text| text.chars().next());
    let is_letter = |letter: char| letter.is_lowercase();
    before.is_some_and(is_letter) && after.is_some_and(is_letter)
}

/// As for ASCII slugs; a first word that does not fit is cut between grapheme clusters
/// (UAX #29), and between characters only where the first cluster does not fit.
fn cut(slug: &mut String, max: usize) {
    if slug.len() <= max {
        return;
    }
    let room = slug.as_bytes().get(..=max).unwrap_or_default();
    let end = room.iter().rposition(|byte| *byte == b'-');
    let end = end.unwrap_or_else(|| {
        let starts = slug.grapheme_indices(true).map(|(start, _)| start);
        let last = starts.take_while(|start| *start <= max).last();
        last.filter(|last| *last > 0)
            .unwrap_or_else(|| boundary(slug, max))
    });
    slug.truncate(end);
    // A joiner has nothing to join at the end.
    slug.truncate(slug.trim_end_matches(is_joiner).len());
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200C}' | '\u{200D}')
}

/// The last start of a character at or before a byte.
fn boundary(text: &str, at: usize) -> usize {
    let is_boundary = |at: &usize| text.is_char_boundary(*at);
    (0..=at).rev().find(is_boundary).unwrap_or(0)
}

impl FromStr for UnicodeSlug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, SlugError> {
        let canonical = words(text, false, Apostrophes::Join, Grouping::Commas);
        if canonical != text || text.is_empty() {
            let differs = canonical
                .bytes()
                .zip(text.bytes())
                .position(|(a, b)| a != b);
            let shorter = canonical.len().min(text.len());
            return Err(SlugError::Invalid {
                offset: boundary(text, differs.unwrap_or(shorter)),
            });
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for UnicodeSlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for UnicodeSlug {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
