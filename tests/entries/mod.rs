//! The entry points of the crates: each public function that takes a text, bytes, a list or a
//! value that holds a whole document, with input that is hostile to it.
//!
//! One table serves three laws: that the table is whole (`tests/it/linear/entry_points.rs`, by the
//! listings of the public API), that time is linear (`tests/it/linear`), and that memory is
//! (`tests/allocations/growth.rs`).
#![allow(dead_code, reason = "each of the two test programs uses a part")]

pub(crate) mod inputs;

mod article;
mod attribution;
mod html;
mod locale;
mod page;
mod reading_time;
mod reuse;
mod slug;

use inputs::Input;

/// One way to call public functions on a text.
pub(crate) struct Entry {
    /// What is called, for messages.
    pub(crate) name: &'static str,
    /// The functions and implementations that it covers, as `crates/byline-*/api.txt` name them, with
    /// the module of the facade in front. `slug::Slug: FromStr` is an implementation.
    pub(crate) covers: &'static [&'static str],
    /// What is hostile to them.
    pub(crate) inputs: &'static [&'static [Input]],
    pub(crate) work: Work,
    /// The most bytes held at once, for each byte of hostile input.
    pub(crate) held: usize,
    /// The most milliseconds for a megabyte of hostile input, in release. 200 is the goal for one
    /// function on a text; more is stated where the work calls several functions, or where a byte
    /// or two of input is a whole item, sentence or article.
    pub(crate) longest: u32,
}

/// What is measured.
pub(crate) enum Work {
    /// All of it.
    Text(fn(&str)),
    /// Only what the returned job does: a value is made of the text first.
    Prepared(fn(&str) -> Job),
}

/// Work on a value that is ready. It can be done again and again.
pub(crate) type Job = Box<dyn FnMut()>;

impl Entry {
    /// Each input with its name.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = &'static Input> {
        self.inputs.iter().copied().flatten()
    }

    /// The work on a text, ready to be measured.
    pub(crate) fn job(&self, text: String) -> Job {
        match self.work {
            Work::Text(work) => Box::new(move || work(&text)),
            Work::Prepared(prepare) => prepare(&text),
        }
    }
}

/// A crate's module in the facade, and its entry points.
pub(crate) const AREAS: &[(&str, &[&[Entry]])] = &[
    ("article", article::ENTRIES),
    ("attribution", &[attribution::ENTRIES]),
    ("html", &[html::ENTRIES]),
    ("locale", &[locale::ENTRIES]),
    ("page", &[page::ENTRIES]),
    ("reading_time", &[reading_time::ENTRIES]),
    ("reuse", &[reuse::ENTRIES]),
    ("slug", &[slug::ENTRIES]),
];

/// Checks every entry of an area on each of its inputs, and fails with all that `fault` finds wrong.
#[track_caller]
pub(crate) fn check_area<Scale: Copy>(
    area: &str,
    scale: Scale,
    fault: fn(&Entry, &Input, Scale) -> Option<String>,
) {
    let (_, entries) = AREAS
        .iter()
        .find(|(name, _)| *name == area)
        .expect("an area");
    let faults: Vec<String> = entries
        .iter()
        .copied()
        .flatten()
        .flat_map(|entry| entry.inputs().map(move |input| (entry, input)))
        .filter_map(|(entry, input)| fault(entry, input, scale))
        .collect();
    assert!(faults.is_empty(), "{area}\n{}", faults.join("\n"));
}
