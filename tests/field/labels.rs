//! What a person said of sentences of real pages.
//!
//! A row of `notices.tsv` is the digest of a sentence and its label. Of the text nothing is
//! kept: whoever has the page finds the sentence by its digest.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

/// What a sentence demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Label {
    /// A hyperlink.
    Link,
    /// Naming the source.
    Cite,
    /// Consent, or it forbids re-use.
    Permission,
    /// It only adds to a notice beside it, or could be one: it counts for nothing.
    Open,
    /// Nothing about re-use.
    None,
}

impl Label {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Cite => "cite",
            Self::Permission => "permission",
            Self::Open => "open",
            Self::None => "none",
        }
    }
}

/// The half of the labels that the recogniser was tuned on, or the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Half {
    Tuned,
    Other,
}

/// The digest of a sentence, 16 digits of its SHA-256, with each run of white space as one
/// space.
pub(crate) fn digest(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let hash = Sha256::digest(words.join(" "));
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Labels by digest.
pub(crate) fn read() -> HashMap<String, Label> {
    const ALL: [Label; 5] = [
        Label::Link,
        Label::Cite,
        Label::Permission,
        Label::Open,
        Label::None,
    ];
    include_str!("notices.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (digest, label) = line.split_once('\t')?;
            let label = ALL.into_iter().find(|each| each.code() == label)?;
            Some((digest.to_owned(), label))
        })
        .collect()
}

/// By the last digit of the digest: even ones were tuned on.
pub(crate) fn half(digest: &str) -> Half {
    match digest.chars().last().and_then(|digit| digit.to_digit(16)) {
        Some(digit) if digit % 2 == 0 => Half::Tuned,
        _ => Half::Other,
    }
}

/// The sentences of a text, cut more finely than the recogniser does, so that labels
/// outlive its changes.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut marks = rest.char_indices().peekable();
        let mut end = rest.len();
        while let Some((at, c)) = marks.next() {
            let spaced = marks.peek().is_none_or(|(_, next)| next.is_whitespace());
            if matches!(c, '\n' | '|' | '•' | '©') || matches!(c, '.' | '!' | '?' | '։') && spaced
            {
                end = at + c.len_utf8();
                break;
            }
        }
        let (sentence, tail) = rest.split_at_checked(end)?;
        rest = tail;
        (!sentence.is_empty()).then_some(sentence)
    })
    .map(|sentence| {
        sentence.trim_matches(|c: char| c.is_whitespace() || matches!(c, '|' | '•' | '©'))
    })
    .filter(|sentence| !sentence.is_empty())
}
