//! Tables of languages and of the words for symbols, and the list of schemes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::super::Result;
use super::scheme::Scheme;
use super::{columns, read};

/// `data/languages.tsv`: tags, scheme, apostrophe policy.
pub(super) fn languages(data: &Path, schemes: &BTreeMap<String, Scheme>) -> Result<String> {
    let file = data.join("languages.tsv");
    let mut rows = BTreeMap::new();
    let mut first = BTreeMap::new();
    let text = read(&file)?;
    for (line, row) in columns(&text) {
        let [tag, scheme, apostrophe] = row.as_slice() else {
            return Err(format!("{}:{line}: expected three columns", file.display()));
        };
        let Some(table) = schemes.get(*scheme) else {
            return Err(format!("{}:{line}: no scheme {scheme}", file.display()));
        };
        let apostrophe = match *apostrophe {
            "join" => "Join",
            "split" => "Split",
            other => return Err(format!("{}:{line}: {other:?}", file.display())),
        };
        if let Some(tag) = tag.split(' ').next()
            && !matches!(tag, "und" | "mul")
        {
            first.insert(cased(tag), table.han.is_some());
        }
        for tag in tag.split(' ') {
            let row = (*scheme, apostrophe, table.han.is_some());
            if rows.insert(tag.to_owned(), row).is_some() {
                return Err(format!("{}:{line}: {tag} twice", file.display()));
            }
        }
    }
    let mut out = String::from(
        "// GENERATED from data/languages.tsv (sources there) by `cargo xtask tables`. Do not edit.\n\
         use crate::apostrophe::Apostrophes;\n\n\
         /// Tag in lower case, scheme, apostrophes; sorted by tag.\n\
         pub(crate) static LANGUAGES: &[(&str, &str, Apostrophes)] = &[\n",
    );
    for (tag, (scheme, apostrophe, reads_han)) in rows {
        if reads_han {
            out.push_str("#[cfg(feature = \"pinyin\")]\n");
        }
        let _ = writeln!(out, "({tag:?}, {scheme:?}, Apostrophes::{apostrophe}),");
    }
    out.push_str(
        "];\n\n/// The first tag of each row; sorted.\n\
         pub(crate) static TAGS: &[&str] = &[\n",
    );
    for (tag, reads_han) in first {
        if reads_han {
            out.push_str("#[cfg(feature = \"pinyin\")]\n");
        }
        let _ = writeln!(out, "{tag:?},");
    }
    out.push_str("];\n");
    Ok(out)
}

/// A tag with its script in title case, as RFC 5646 recommends.
fn cased(tag: &str) -> String {
    match tag.split_once('-') {
        Some((language, script)) if script.len() == 4 => {
            let (first, rest) = script.split_at(1);
            format!("{language}-{}{rest}", first.to_ascii_uppercase())
        }
        _ => tag.to_owned(),
    }
}

/// `data/symbols.tsv`: symbol, language, word.
pub(super) fn symbols(data: &Path) -> Result<String> {
    let file = data.join("symbols.tsv");
    let mut rows = BTreeSet::new();
    let text = read(&file)?;
    for (line, row) in columns(&text) {
        let [symbol, language, word] = row.as_slice() else {
            return Err(format!("{}:{line}: expected three columns", file.display()));
        };
        let mut chars = symbol.chars();
        let (Some(symbol), None) = (chars.next(), chars.next()) else {
            return Err(format!("{}:{line}: expected one symbol", file.display()));
        };
        rows.insert(((*language).to_owned(), symbol, (*word).to_owned()));
    }
    let mut out = String::from(
        "// GENERATED from data/symbols.tsv (sources there) by `cargo xtask tables`. Do not edit.\n\n\
         /// Language, symbol and its word, sorted by the first two.\n\
         pub(crate) static SYMBOLS: &[(&str, char, &str)] = &[\n",
    );
    for (language, symbol, word) in rows {
        let _ = writeln!(out, "({language:?}, {symbol:?}, {word:?}),");
    }
    out.push_str("];\n");
    Ok(out)
}

/// The table of schemes for the documentation, with the scores of `data/scores.tsv`.
pub(super) fn documentation(data: &Path, schemes: &BTreeMap<String, Scheme>) -> Result<String> {
    let file = data.join("scores.tsv");
    let text = read(&file)?;
    let mut scores = BTreeMap::new();
    for (line, row) in columns(&text) {
        let [scheme, passed, judged] = row.as_slice() else {
            return Err(format!("{}:{line}: expected three columns", file.display()));
        };
        scores.insert(*scheme, format!("{passed} of {judged}"));
    }
    let mut out = String::from(
        "| scheme | language | standard or practice | official examples |\n| --- | --- | --- | --- |\n",
    );
    for (name, scheme) in schemes {
        let score = scores.get(name.as_str()).map_or("", String::as_str);
        let feature = if scheme.han.is_some() {
            " (feature `pinyin`)"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "| `{name}` | {} | {}{feature} | {score} |",
            scheme.language, scheme.title
        );
    }
    Ok(out)
}
