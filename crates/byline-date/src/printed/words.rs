//! Finding words of dates in the generated table.

use alloc::collections::BTreeSet;

use super::first_words::{FirstWords, first_words};
use super::table::WORDS;
use crate::error::Calendar;

/// What a word means in a printed date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Name of a month, 1 to 12.
    Month(u8),
    /// Name of a day of the week, 1 (Monday) to 7.
    Weekday(u8),
    /// The half before noon.
    Am,
    /// The half after noon.
    Pm,
    /// A word between day, month and year: `de`.
    Connector,
    /// A word before a time: `at`.
    BeforeTime,
    /// A word after a time: `Uhr`.
    AfterTime,
    /// Labels the date of publication.
    Published,
    /// Labels the date of a change.
    Modified,
    /// Name of a month of another calendar, 1 to 12; 0 where its dates are not converted.
    Other(Calendar, u8),
}

/// One row of the table: folded word, meaning, languages separated by spaces.
pub(super) type Row = (&'static str, Meaning, &'static str);

/// The rows of the longest table word that `folded` starts with, and its length in bytes.
///
/// `folded` holds folded words, separated by one space where they may form one name and by
/// a line feed where they may not.
pub(super) fn longest(folded: &str) -> (&'static [Row], usize) {
    let mut bytes = folded.bytes();
    let first = bytes.position(|byte| matches!(byte, b' ' | b'\n'));
    let first = first.unwrap_or(folded.len());
    let word = folded.get(..first).unwrap_or_default();
    if !FIRST_WORDS.may_hold(word) {
        return (&[], 0);
    }
    let start = WORDS.partition_point(|row| row.0 < word);
    let mut best: (&[Row], usize) = (&[], 0);
    // A space sorts before every letter: names of several words follow their first word.
    let mut from = start;
    while let Some(row) = WORDS.get(from) {
        let name = row.0;
        if !name.starts_with(word) || !matches!(name.as_bytes().get(first), None | Some(b' ')) {
            break;
        }
        let rows = WORDS.get(from..).unwrap_or_default();
        let same = rows.iter().take_while(|row| row.0 == name).count();
        let ends_word = matches!(folded.as_bytes().get(name.len()), None | Some(b' ' | b'\n'));
        if ends_word && name.len() > best.1 && folded.starts_with(name) {
            best = (rows.get(..same).unwrap_or_default(), name.len());
        }
        from += same;
    }
    best
}

#[allow(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
static FIRST_WORDS: FirstWords = first_words!(WORDS);

/// The months that rows name to a reader of `language`, the likeliest first.
///
/// A language's own name wins, then English (templates are often left in it), then any.
pub(super) fn months(rows: &[Row], language: &str) -> [Option<u8>; 2] {
    for wanted in [language, "en"] {
        if let Some(month) = rows.iter().find_map(|row| match row.1 {
            Meaning::Month(month) if speaks(row.2, wanted) => Some(month),
            _ => None,
        }) {
            return [Some(month), None];
        }
    }
    let mut found = rows.iter().filter_map(|row| match row.1 {
        Meaning::Month(month) => Some((month, row.2.len())),
        _ => None,
    });
    match (found.next(), found.next()) {
        // The month in more languages is the likelier one.
        (Some(a), Some(b)) if b.1 > a.1 => [Some(b.0), Some(a.0)],
        (a, b) => [a.map(|a| a.0), b.map(|b| b.0)],
    }
}

/// Whether `wanted` is among languages separated by spaces.
pub(super) fn speaks(languages: &str, wanted: &str) -> bool {
    !wanted.is_empty() && languages.split(' ').any(|language| language == wanted)
}

/// The languages that name the months, sorted.
pub(super) fn languages() -> BTreeSet<&'static str> {
    WORDS
        .iter()
        .filter(|row| matches!(row.1, Meaning::Month(_)))
        .flat_map(|row| row.2.split(' '))
        .collect()
}

/// Whether any row has this meaning.
pub(super) fn means(rows: &[Row], wanted: fn(Meaning) -> bool) -> bool {
    rows.iter().any(|row| wanted(row.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted() {
        assert!(WORDS.is_sorted_by(|a, b| a.0 < b.0 || (a.0 == b.0 && a.1 != b.1)));
    }

    #[test]
    fn words_are_folded() {
        for (word, ..) in WORDS {
            let mut folded = alloc::string::String::new();
            for c in word.chars() {
                crate::letters::fold_into(&mut folded, c);
            }
            assert_eq!(&folded, word);
        }
    }
}
