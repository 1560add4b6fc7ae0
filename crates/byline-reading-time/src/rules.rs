//! Counting words as writers do.

use crate::scan::is_extending;
use crate::words::count_words;

/// Counts words as writers and word processors do, where that differs from the standard.
///
/// Without any rule the count is that of [`count_words`].
///
/// # Examples
///
/// ```
/// use byline_reading_time::{WordRules, count_words};
///
/// let text = "A well-known fact: write to news@example.com or see https://example.com/a/b.";
/// let rules = WordRules::default().with_joining_hyphens().with_whole_addresses();
/// assert_eq!(rules.count(text), 9);
/// assert_eq!(count_words(text), 14);
///
/// assert_eq!(WordRules::of_word_processors().count("CO₂ per m²"), 3);
/// assert_eq!(count_words("CO₂ per m²"), 5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct WordRules {
    joining_hyphens: bool,
    whole_addresses: bool,
    attached_numbers: bool,
}

/// Hyphens, but not dashes or the minus sign.
const HYPHENS: [char; 5] = ['-', '\u{58A}', '\u{5BE}', '\u{2010}', '\u{2011}'];

impl WordRules {
    /// All rules, as word processors have them.
    #[must_use]
    pub const fn of_word_processors() -> Self {
        Self {
            joining_hyphens: true,
            whole_addresses: true,
            attached_numbers: true,
        }
    }

    /// A hyphen between two letters or digits joins them: `well-known`, `Київ-Москва` and
    /// `01-02-03` are one word each. The standard divides them.
    #[must_use]
    pub const fn with_joining_hyphens(mut self) -> Self {
        self.joining_hyphens = true;
        self
    }

    /// An e-mail or web address is one word. The standard divides it at `@`, `/`, `:`, `?`
    /// and `=`.
    ///
    /// An address is a run without white space that contains `://`, or begins with
    /// `www.`, or has an `@` between letters or digits and a full stop after it.
    #[must_use]
    pub const fn with_whole_addresses(mut self) -> Self {
        self.whole_addresses = true;
        self
    }

    /// Sub- and superscripts and fractions are part of the word that they follow, or that
    /// follows them: `CO₂`, `H₂O`, `10⁻³`, `2½` and `said.²` are one word each. The standard
    /// makes a word of each such digit.
    #[must_use]
    pub const fn with_attached_numbers(mut self) -> Self {
        self.attached_numbers = true;
        self
    }

    /// Counts the words of a text; linear in its length, without allocation.
    #[must_use]
    pub fn count(&self, text: &str) -> u64 {
        // No word continues over ASCII white space, so the words of the pieces are those of
        // the text.
        text.split_ascii_whitespace()
            .map(|piece| {
                let words = count_words(piece);
                if words > 1 && self.whole_addresses && is_address(piece) {
                    1
                } else if words > 1 && (self.joining_hyphens || self.attached_numbers) {
                    words - self.joints(piece)
                } else {
                    words
                }
            })
            .sum()
    }
}

impl WordRules {
    /// How many words of a piece of text continue with the word before.
    fn joints(self, text: &str) -> u64 {
        let mut joints = 0;
        let mut has_word = false;
        let mut after_word = false;
        let mut after_hyphen = false;
        let mut after_number = false;
        for character in text.chars() {
            // What extends a letter is of its word.
            if is_extending(character) && (after_word || after_number) {
                continue;
            }
            let is_word = character.is_alphanumeric();
            let is_number = self.attached_numbers && is_raised(character);
            let is_attached = has_word && (is_number || after_number);
            joints += u64::from(is_word && (after_hyphen || is_attached));
            after_hyphen = self.joining_hyphens && after_word && HYPHENS.contains(&character);
            after_number = is_number;
            after_word = is_word;
            has_word |= is_word;
        }
        joints
    }
}

/// Whether this is a sub- or superscript digit or sign, or a fraction: what the standard does
/// not join with letters and digits. Raised letters are letters.
const fn is_raised(character: char) -> bool {
    matches!(
        character,
        '²' | '³' | '¹' | '¼'..='¾'
            | '\u{2070}' | '\u{2074}'..='\u{207E}' | '\u{2080}'..='\u{208E}'
            | '\u{2150}'..='\u{215F}' | '\u{2189}'
    )
}

fn is_address(text: &str) -> bool {
    let begins_with_www = text
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let is_mail = text.split_once('@').is_some_and(|(name, host)| {
        name.ends_with(char::is_alphanumeric)
            && host.starts_with(char::is_alphanumeric)
            && host.contains('.')
    });
    begins_with_www || is_mail || text.contains("://")
}
