//! Plain text: what words, letters, sentences and lines are made of.

use super::{Input, fill, fill_numbered};

/// Every generator.
pub(crate) const TEXTS: &[Input] = &[
    ("words", |bytes| fill("word ", bytes)),
    ("different words", |bytes| {
        fill_numbered(|i| format!("w{i} "), bytes)
    }),
    ("one word", |bytes| fill("x", bytes)),
    ("capitals", |bytes| fill("ÀB", bytes)),
    ("digits", |bytes| fill("9", bytes)),
    ("numbers", |bytes| fill("1,234.5 ", bytes)),
    ("one number", |bytes| fill("1,234.", bytes)),
    ("spaces", |bytes| fill(" ", bytes)),
    ("line ends", |bytes| fill("\n", bytes)),
    ("carriage returns", |bytes| fill("\r", bytes)),
    ("short lines", |bytes| fill("ru\n", bytes)),
    ("sentences", |bytes| {
        fill("He spoke. Nobody listened! Why? ", bytes)
    }),
    ("full stops", |bytes| fill(".", bytes)),
    ("quotation marks", |bytes| fill("“‘\"'’”", bytes)),
    ("curly apostrophes", |bytes| fill("a’", bytes)),
    ("brackets", |bytes| fill("([{", bytes)),
    ("hyphens", |bytes| fill("a-", bytes)),
    ("soft hyphens", |bytes| fill("a\u{AD}", bytes)),
    ("underscores", |bytes| fill("_", bytes)),
    ("ampersands", |bytes| fill("&amp;", bytes)),
    ("nuls", |bytes| fill("\0", bytes)),
    ("combining marks", |bytes| fill("\u{301}", bytes)),
    ("marked letters", |bytes| fill("e\u{301}\u{327}", bytes)),
    ("joiners", |bytes| fill("👩\u{200D}", bytes)),
    ("flags", |bytes| fill("🇦🇿", bytes)),
    ("direction marks", |bytes| fill("\u{202E}a\u{202C}", bytes)),
    ("scripts in turn", |bytes| fill("aяא語", bytes)),
    ("scripts by word", |bytes| fill("word слово מלה 語 ", bytes)),
    ("different words, scripts in turn", |bytes| {
        fill_numbered(
            |i| format!("{} {} ", letters('a', i), letters('д', i)),
            bytes,
        )
    }),
    ("different short sentences", |bytes| {
        fill_numbered(|i| format!("A{}. ", letters('a', i)), bytes)
    }),
    ("Cyrillic", |bytes| fill("Шторм закрыл порт, ", bytes)),
    ("Arabic", |bytes| fill("أغلق الميناء، ", bytes)),
    ("Hebrew quotes", |bytes| fill("א\"", bytes)),
    ("Han", |bytes| fill("暴风雨", bytes)),
    ("Kana", |bytes| fill("ストーっ", bytes)),
    ("Hangul letters", |bytes| fill("ㄱㄴ\u{1113}", bytes)),
    ("Thai", |bytes| fill("ภาษาไทย", bytes)),
    ("Devanagari", |bytes| fill("क्षत्रिय", bytes)),
    ("Georgian", |bytes| fill("ქარიშხალმა ", bytes)),
    ("addresses", |bytes| {
        fill("https://example.az/a?b=c ", bytes)
    }),
    ("mail addresses", |bytes| fill("news@example.az ", bytes)),
    ("at signs", |bytes| fill("@a", bytes)),
    ("domains in a row", |bytes| fill("example.az.", bytes)),
    ("dates", |bytes| fill("29 November 2023 18:00\n", bytes)),
    ("bylines", |bytes| fill("By A B and C D, writer, ", bytes)),
    ("rights", |bytes| fill("Example © 2024\n", bytes)),
];

/// A number in letters, of which the ten from `zero` on are the digits.
fn letters(zero: char, number: usize) -> String {
    let digits = number.to_string();
    let letters = digits.bytes().map(|digit| {
        let letter = u32::from(zero) + u32::from(digit - b'0');
        char::from_u32(letter).unwrap_or(zero)
    });
    letters.collect()
}
