//! Lists from a caller, an item a line.

use super::{Input, fill, fill_numbered};

/// Every generator.
pub(crate) const LISTS: &[Input] = &[
    ("different items", |bytes| {
        fill_numbered(|i| format!("w{i}\n"), bytes)
    }),
    ("equal items", |bytes| fill("word\n", bytes)),
    ("pairs of equal items", |bytes| {
        fill_numbered(|i| format!("word w{}\n", i / 2), bytes)
    }),
    ("items in reverse order", |bytes| {
        fill_numbered(|i| format!("w{:08}\n", 99_999_999 - i), bytes)
    }),
    ("items with one start", |bytes| {
        fill_numbered(|i| format!("abcdefghij k{:07}\n", i / 2), bytes)
    }),
    ("items that are each other's start", |bytes| {
        fill_numbered(|i| "a".repeat(i % 60 + 1) + "\n", bytes)
    }),
    ("one long item", |bytes| fill("x", bytes)),
    ("long items", |bytes| {
        fill_numbered(|i| format!("{i}{}\n", "x".repeat(1_000)), bytes)
    }),
    ("short items", |bytes| fill("a\n", bytes)),
    ("hosts", |bytes| {
        fill_numbered(|i| format!("h{i}.example\n"), bytes)
    }),
    ("language tags", |bytes| {
        fill("az\nru\nsr-Latn\nzh-Hant-TW\n", bytes)
    }),
];
