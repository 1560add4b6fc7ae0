//! Whether a span is the expected one.

use std::ops::Range;

use super::{Page, letters_of};

/// By what a span may differ at each end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slack {
    /// No letter and no digit.
    None,
    /// One word: two characters of Chinese and Japanese, four of Thai.
    Word,
}

pub(super) fn is_right(page: &Page, got: Range<usize>, expected: [usize; 2], slack: Slack) -> bool {
    let [start, end] = expected;
    got.start < end
        && start < got.end
        && is_near(page, got.start, start, slack)
        && is_near(page, got.end, end, slack)
}

fn is_near(page: &Page, got: usize, expected: usize, slack: Slack) -> bool {
    let between = letters_of(page, got.min(expected)..got.max(expected));
    let words = between
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| match word.chars().next() {
            Some('\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}') => {
                word.chars().count().div_ceil(2)
            }
            Some('\u{e00}'..='\u{e7f}') => word.chars().count().div_ceil(4),
            _ => 1,
        })
        .sum::<usize>();
    match slack {
        Slack::None => words == 0,
        Slack::Word => words <= 1,
    }
}
