//! `words/*.toml`: the words of the pages, and how a language writes dates and numbers.

use serde::Deserialize;

/// The words of the pages in one language. A file with a word too few or too many is refused.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the English file says what each is")]
pub struct Words {
    pub about: String,
    pub apps: String,
    pub authors: String,
    pub channels: String,
    pub copied: String,
    pub copy_link: String,
    pub day_theme: String,
    pub earlier: String,
    pub email: String,
    pub error_text: String,
    pub error_title: String,
    pub feeds: String,
    pub home: String,
    pub languages: String,
    pub larger_text: String,
    pub latest: String,
    pub left: String,
    pub left_less: String,
    pub newer: String,
    pub night_theme: String,
    pub not_found_text: String,
    pub not_found_title: String,
    pub nothing_found: String,
    pub print: String,
    pub related: String,
    pub results: String,
    pub reuse: String,
    pub search: String,
    pub search_prompt: String,
    pub sections: String,
    pub share: String,
    pub share_prompt: String,
    pub skip: String,
    pub smaller_text: String,
    pub terms: String,
    pub terms_machines: String,
    pub updated: String,
    pub views: String,
    /// `{day}`, `{month}`, `{year}` and `{time}` in the language's order.
    pub date: String,
    /// The names of the months as a date has them.
    pub months: [String; 12],
    /// What separates thousands.
    pub thousands: String,
    /// How many digits a number has at least to be separated: 1234 stays whole in Armenian.
    pub thousands_from_digits: usize,
}
