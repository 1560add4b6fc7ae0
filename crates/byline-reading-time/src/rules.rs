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
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct WordRules {
    joining_hyphens: bool,
    whole_addresses: bool,
}

/// Hyphens, but not dashes or the minus sign.
const HYPHENS: [char; 5] = ['-', '\u{58A}', '\u{5BE}', '\u{2010}', '\u{2011}'];

impl WordRules {
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

    /// Counts the words of a text; linear in its length, without allocation.
    #[must_use]
    pub fn count(&self, text: &str) -> u64 {
        // No word goes on over ASCII white space, so the words of the pieces are those of
        // the text.
        text.split_ascii_whitespace()
            .map(|piece| {
                let words = count_words(piece);
                if words > 1 && self.whole_addresses && is_address(piece) {
                    1
                } else if words > 1 && self.joining_hyphens {
                    words - joints(piece)
                } else {
                    words
                }
            })
            .sum()
    }
}

/// How many hyphens are between two words.
fn joints(text: &str) -> u64 {
    let mut joints = 0;
    let mut after_word = false;
    let mut after_hyphen = false;
    for character in text.chars() {
        // What extends a letter is of its word.
        if is_extending(character) && after_word {
            continue;
        }
        let is_word = character.is_alphanumeric();
        joints += u64::from(is_word && after_hyphen);
        after_hyphen = after_word && HYPHENS.contains(&character);
        after_word = is_word;
    }
    joints
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
