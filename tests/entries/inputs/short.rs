//! What is short where nobody is hostile: addresses, tags, dates, names, headers.

use super::{Input, fill, fill_numbered};

/// Every generator.
pub(crate) const SHORT: &[Input] = &[
    ("letters", |bytes| fill("x", bytes)),
    ("letters of many scripts", |bytes| fill("éяא語", bytes)),
    ("spaces", |bytes| fill(" ", bytes)),
    ("digits", |bytes| fill("9", bytes)),
    ("labels", |bytes| fill("a.", bytes)),
    ("international labels", |bytes| fill("ё.", bytes)),
    ("labels of punycode", |bytes| {
        fill("xn--ml-6kctd8d6a.", bytes)
    }),
    ("subtags", |bytes| "az-".to_owned() + &fill("abcde-", bytes)),
    ("tags with an underscore", |bytes| fill("az_AZ_", bytes)),
    ("a list of tags", |bytes| fill("az,", bytes)),
    ("a list of weighted tags", |bytes| {
        fill_numbered(|i| format!("a{i};q=0.{}, ", i % 10), bytes)
    }),
    ("weights", |bytes| fill("en;q=0.1,", bytes)),
    ("semicolons", |bytes| fill(";", bytes)),
    ("addresses", |bytes| fill("https://example.az/", bytes)),
    ("a long path", |bytes| {
        "https://example.az/".to_owned() + &fill("a/", bytes)
    }),
    ("a long path up", |bytes| {
        "https://example.az/".to_owned() + &fill("a/../", bytes)
    }),
    ("a long query", |bytes| {
        "https://example.az/?".to_owned() + &fill("u=%68&", bytes)
    }),
    ("a long host", |bytes| {
        format!("https://{}example.az/", fill("a.", bytes))
    }),
    ("a long international host", |bytes| {
        format!("https://{}.az/", fill("ё", bytes))
    }),
    ("letters that an address encodes", |bytes| {
        "https://example.az/".to_owned() + &fill("ё ", bytes)
    }),
    ("dates", |bytes| fill("29 November 2023 ", bytes)),
    ("numbers of a date", |bytes| fill("29.11.2023 ", bytes)),
    ("times", |bytes| fill("18:00 ", bytes)),
    ("machine dates", |bytes| {
        fill("2023-11-29T18:00:00+04:00 ", bytes)
    }),
    ("a long fraction", |bytes| {
        "2023-11-29T18:00:00.".to_owned() + &fill("1", bytes)
    }),
    ("a long zone", |bytes| {
        "2023-11-29T18:00:00+04:00[".to_owned() + &fill("Asia/", bytes) + "]"
    }),
    ("months", |bytes| fill("noyabr ", bytes)),
    ("names", |bytes| fill("A B, ", bytes)),
    ("names and conjunctions", |bytes| fill("A B and ", bytes)),
    ("conjunctions", |bytes| fill("and and ", bytes)),
    ("parentheses", |bytes| fill("(", bytes)),
    ("roles", |bytes| fill("a b, writer, ", bytes)),
    ("by", |bytes| fill("by ", bytes)),
    ("hyphens", |bytes| fill("-", bytes)),
    ("words in lower case with hyphens", |bytes| {
        fill("word-", bytes)
    }),
    ("percent signs", |bytes| fill("%", bytes)),
    ("control characters", |bytes| fill("\u{1b}", bytes)),
    ("direction marks", |bytes| fill("\u{202E}", bytes)),
    ("combining marks", |bytes| fill("e\u{301}", bytes)),
];
