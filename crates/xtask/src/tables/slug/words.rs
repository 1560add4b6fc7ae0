//! Tables of languages and of the words for symbols, and the list of schemes.

use std::collections::BTreeMap;
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
        let known_as = tag.split(' ').next().unwrap_or_default();
        if !matches!(known_as, "und" | "mul") {
            first.insert(cased(known_as), table.han.is_some());
        }
        for tag in tag.split(' ') {
            let row = (known_as, *scheme, apostrophe, table.han.is_some());
            if rows.insert(tag.to_owned(), row).is_some() {
                return Err(format!("{}:{line}: {tag} twice", file.display()));
            }
        }
    }
    let mut out = String::from(
        "// GENERATED from data/languages.tsv (sources there) by `cargo xtask tables`. Do not edit.\n\
         use crate::apostrophe::Apostrophes;\n\n\
         /// Tag in lower case, the tag that is usual for it, scheme, apostrophes; sorted by tag.\n\
         pub(crate) static LANGUAGES: &[(&str, &str, &str, Apostrophes)] = &[\n",
    );
    for (tag, (known_as, scheme, apostrophe, reads_han)) in rows {
        if reads_han {
            out.push_str("#[cfg(feature = \"pinyin\")]\n");
        }
        let _ = writeln!(
            out,
            "({tag:?}, {known_as:?}, {scheme:?}, Apostrophes::{apostrophe}),"
        );
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
    let text = read(&data.join("symbols.tsv"))?;
    let mut out = String::from(
        "// GENERATED from data/symbols.tsv (sources there) by `cargo xtask tables`. Do not edit.\n\n\
         /// Language, and a line for each symbol: the symbol and its word; sorted by language.\n\
         pub(crate) static SYMBOLS: &[(&str, &str)] = &[\n",
    );
    for (language, words) in words_of_symbols(data, &text)? {
        let lines: String = words
            .iter()
            .map(|(symbol, word)| format!("{symbol}{word}\n"))
            .collect();
        let _ = writeln!(out, "({language:?}, {lines:?}),");
    }
    out.push_str("];\n\n");
    magnitudes(&mut out, data)?;
    Ok(out)
}

/// `data/magnitudes.tsv`: language, words.
fn magnitudes(out: &mut String, data: &Path) -> Result<()> {
    let file = data.join("magnitudes.tsv");
    let text = read(&file)?;
    let mut languages = BTreeMap::new();
    for (line, row) in columns(&text) {
        let [language, words] = row.as_slice() else {
            return Err(format!("{}:{line}: expected two columns", file.display()));
        };
        if languages.insert(*language, *words).is_some() {
            return Err(format!("{}:{line}: {language} twice", file.display()));
        }
    }
    out.push_str(
        "/// Language, and its words for powers of ten behind an amount, with a space between; sorted by language.\n\
         pub(crate) static MAGNITUDES: &[(&str, &str)] = &[\n",
    );
    for (language, words) in languages {
        let _ = writeln!(out, "({language:?}, {words:?}),");
    }
    out.push_str("];\n");
    Ok(())
}

/// The languages that have words for symbols, for the documentation.
pub(super) fn symbol_languages(data: &Path) -> Result<String> {
    let text = read(&data.join("symbols.tsv"))?;
    let languages: Vec<&str> = words_of_symbols(data, &text)?.into_keys().collect();
    Ok(format!("{}\n", languages.join(", ")))
}

/// The word of each symbol in each language.
fn words_of_symbols<'t>(
    data: &Path,
    text: &'t str,
) -> Result<BTreeMap<&'t str, BTreeMap<char, &'t str>>> {
    let file = data.join("symbols.tsv");
    let mut languages: BTreeMap<&str, BTreeMap<char, &str>> = BTreeMap::new();
    for (line, row) in columns(text) {
        let [symbol, language, word] = row.as_slice() else {
            return Err(format!("{}:{line}: expected three columns", file.display()));
        };
        let mut chars = symbol.chars();
        let (Some(symbol), None) = (chars.next(), chars.next()) else {
            return Err(format!("{}:{line}: expected one symbol", file.display()));
        };
        let words = languages.entry(language).or_default();
        if words.insert(symbol, word).is_some() {
            return Err(format!("{}:{line}: {symbol} twice", file.display()));
        }
    }
    Ok(languages)
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
