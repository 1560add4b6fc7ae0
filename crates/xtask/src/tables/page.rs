//! Tables of `byline-page`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::{Result, Table};

// The reader's own folding: table and reader can not differ.
#[path = "../../../byline-page/src/date/fold.rs"]
mod fold;

/// A folded word and what it means, to the languages that mean it.
type Words = BTreeMap<(String, String), BTreeSet<String>>;

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    let mut words = Words::new();
    let mut sources = Vec::new();
    for (file, read) in [
        ("months.tsv", month as Reader),
        ("weekdays.tsv", weekday),
        ("halves.tsv", half),
        ("words.tsv", role),
        ("calendars.tsv", calendar),
    ] {
        read_file(root, file, read, &mut words)?;
        sources.push(format!("data/{file}"));
    }
    one_month_each(&words)?;
    let mut source = format!(
        "// GENERATED from {} (sources and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         use super::reading::Calendar;\n\
         use super::words::Meaning;\n\
         use Meaning::{{Again, Am, Clock, Clocked, First, Joint, Month, Other, Pm, Weekday}};\n\n\
         /// Folded word, what it means, the languages in which it does; sorted by word.\n\
         #[rustfmt::skip]\n\
         pub(super) static WORDS: &[(&str, Meaning, &str)] = &[\n",
        sources.join(", ")
    );
    for ((word, meaning), languages) in &words {
        let languages: Vec<_> = languages.iter().map(String::as_str).collect();
        writeln!(
            source,
            "    ({word:?}, {meaning}, {:?}),",
            languages.join(" ")
        )
        .map_err(|error| error.to_string())?;
    }
    source.push_str("];\n");
    Ok(vec![
        Table::rust("crates/byline-page/src/date/table.rs", &source)?,
        labels(root)?,
        languages(root)?,
    ])
}

/// What pages print around an article.
fn labels(root: &Path) -> Result<Table> {
    let mut words = Words::new();
    read_file(root, "labels.tsv", label, &mut words)?;
    let mut source = "// GENERATED from data/labels.tsv (source there) by `cargo xtask tables`. Do not edit.\n\n\
         use super::Label;\n\n\
         /// Folded label, what it is, the languages in which it is that; sorted by label.\n\
         #[rustfmt::skip]\n\
         pub(super) static LABELS: &[(&str, Label, &str)] = &[\n"
        .to_owned();
    for ((word, label), languages) in &words {
        let languages: Vec<_> = languages.iter().map(String::as_str).collect();
        writeln!(
            source,
            "    ({word:?}, Label::{label}, {:?}),",
            languages.join(" ")
        )
        .map_err(|error| error.to_string())?;
    }
    source.push_str("];\n");
    Table::rust("crates/byline-page/src/label/table.rs", &source)
}

fn label(role: &str, language: &str) -> Result<(String, String)> {
    let mut letters = role.chars();
    let label: String = letters
        .next()
        .map(|first| first.to_ascii_uppercase())
        .into_iter()
        .chain(letters)
        .collect();
    Ok((language.to_owned(), label))
}

/// What language switches print, to the BCP 47 tag it stands for.
fn languages(root: &Path) -> Result<Table> {
    let path = root.join("crates/byline-page/data/languages.tsv");
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut labels = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let Some((tag, names)) = line.split_once('\t') else {
            return Err(format!(
                "{}:{}: expected two columns",
                path.display(),
                index + 1
            ));
        };
        for name in names.split('|') {
            let name = folded(name);
            if let Some(other) = labels.insert(name.clone(), tag.to_owned())
                && other != tag
            {
                return Err(format!(
                    "{}:{}: {name:?} is {other} and {tag}",
                    path.display(),
                    index + 1
                ));
            }
        }
    }
    let mut source = "// GENERATED from data/languages.tsv (sources and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         /// Folded label of a language switch, and the language; sorted by label.\n\
         #[rustfmt::skip]\n\
         pub(super) static LANGUAGES: &[(&str, &str)] = &[\n"
        .to_owned();
    for (label, tag) in &labels {
        writeln!(source, "    ({label:?}, {tag:?}),").map_err(|error| error.to_string())?;
    }
    source.push_str("];\n");
    Table::rust("crates/byline-page/src/visible/languages.rs", &source)
}

fn read_file(root: &Path, file: &str, read: Reader, words: &mut Words) -> Result<()> {
    let path = root.join("crates/byline-page/data").join(file);
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        read_row(line, read, words)
            .map_err(|error| format!("{}:{}: {error}", path.display(), index + 1))?;
    }
    Ok(())
}

/// What the first two columns of a row say: the language, and the meaning as Rust.
type Reader = fn(&str, &str) -> Result<(String, String)>;

fn read_row(line: &str, read: Reader, words: &mut Words) -> Result<()> {
    let mut columns = line.split('\t');
    let (Some(first), Some(second), Some(names), None) = (
        columns.next(),
        columns.next(),
        columns.next(),
        columns.next(),
    ) else {
        return Err("expected three columns".to_owned());
    };
    let (language, meaning) = read(first, second)?;
    for name in names.split('|') {
        let word = folded(name);
        if word.is_empty() {
            return Err(format!("{name:?} folds to nothing"));
        }
        words
            .entry((word, meaning.clone()))
            .or_default()
            .insert(language.clone());
    }
    Ok(())
}

/// As the reader sees it: folded, and one space between the parts.
fn folded(name: &str) -> String {
    let mut folded = String::new();
    for c in name.trim().chars() {
        let c = if matches!(c, '-' | '_' | '՝') || c.is_whitespace() {
            ' '
        } else {
            c
        };
        fold::fold_into(&mut folded, c);
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn month(language: &str, month: &str) -> Result<(String, String)> {
    Ok((
        language.to_owned(),
        format!("Month({})", within(month, 12)?),
    ))
}

fn weekday(language: &str, day: &str) -> Result<(String, String)> {
    Ok((language.to_owned(), format!("Weekday({})", within(day, 7)?)))
}

fn half(language: &str, half: &str) -> Result<(String, String)> {
    let meaning = match half {
        "am" => "Am",
        "pm" => "Pm",
        other => return Err(format!("{other:?} is neither am nor pm")),
    };
    Ok((language.to_owned(), meaning.to_owned()))
}

fn role(role: &str, language: &str) -> Result<(String, String)> {
    let meaning = match role {
        "joint" => "Joint",
        "clock" => "Clock",
        "clocked" => "Clocked",
        "first" => "First",
        "again" => "Again",
        other => return Err(format!("no role is called {other:?}")),
    };
    Ok((language.to_owned(), meaning.to_owned()))
}

fn calendar(calendar: &str, language: &str) -> Result<(String, String)> {
    let meaning = match calendar {
        "hijri" => "Other(Calendar::Hijri)",
        "persian" => "Other(Calendar::Persian)",
        "hebrew" => "Other(Calendar::Hebrew)",
        "ethiopic" => "Other(Calendar::Ethiopic)",
        other => return Err(format!("no calendar is called {other:?}")),
    };
    Ok((language.to_owned(), meaning.to_owned()))
}

fn within(number: &str, last: u8) -> Result<u8> {
    number
        .parse()
        .ok()
        .filter(|number| (1..=last).contains(number))
        .ok_or_else(|| format!("expected 1 to {last}, found {number:?}"))
}

/// Folding must not make one of a language's names two months.
fn one_month_each(words: &Words) -> Result<()> {
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for ((word, meaning), languages) in words {
        if !meaning.starts_with("Month") {
            continue;
        }
        for language in languages {
            if let Some(other) = seen.insert((word, language), meaning) {
                return Err(format!("{word:?} is {other} and {meaning} in {language}"));
            }
        }
    }
    Ok(())
}
