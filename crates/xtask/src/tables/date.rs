//! Tables of `byline-date`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::{Result, Table};

// The reader's own folding: table and reader can not differ.
#[path = "../../../byline-date/src/letters/fold.rs"]
#[allow(unreachable_pub, reason = "public in its own crate")]
mod fold;

const DATA: &str = "crates/byline-date/data";

/// A folded word and what it means, to the languages that mean it.
pub(super) type Words = BTreeMap<(String, String), BTreeSet<String>>;

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
        read_file(&root.join(DATA).join(file), read, &mut words)?;
        sources.push(format!("data/{file}"));
    }
    one_month_each(&words)?;
    let mut source = format!(
        "// GENERATED from {} (sources and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         use super::words::Meaning;\n\
         use crate::error::Calendar;\n\
         use Meaning::{{AfterTime, Am, BeforeTime, Connector, Modified, Month, Other, Pm, Published, Weekday}};\n\n\
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
        Table::rust("crates/byline-date/src/printed/table.rs", &source)?,
        phrases(root)?,
        months(root)?,
    ])
}

/// The names of months in letters of Europe that mean one month wherever they are in use.
fn months(root: &Path) -> Result<Table> {
    let mut words = Words::new();
    read_file(&root.join(DATA).join("months.tsv"), number, &mut words)?;
    let mut names: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (word, month) in words.keys() {
        names.entry(word).or_default().insert(month);
    }
    let is_european =
        |c: char| matches!(c, 'a'..='z' | '\u{c0}'..='\u{52f}' | '\u{561}'..='\u{587}');
    names.retain(|word, months| months.len() == 1 && word.chars().all(is_european));
    let mut source = String::from(
        "// GENERATED from data/months.tsv (source and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         /// Folded name of a month, and its number; sorted by name.\n\
         #[rustfmt::skip]\n\
         pub(super) static MONTHS: &[(&str, u8)] = &[\n",
    );
    for (name, months) in &names {
        for month in months {
            writeln!(source, "    ({name:?}, {month}),").map_err(|error| error.to_string())?;
        }
    }
    source.push_str("];\n");
    Table::rust("crates/byline-date/src/machine/months.rs", &source)
}

fn number(language: &str, month: &str) -> Result<(String, String)> {
    Ok((language.to_owned(), month.to_owned()))
}

/// The phrases that count back from now.
fn phrases(root: &Path) -> Result<Table> {
    let mut phrases = Words::new();
    for file in ["relative.tsv", "relative-printed.tsv"] {
        read_file(&root.join(DATA).join(file), relative, &mut phrases)?;
    }
    let mut source = String::from(
        "// GENERATED from data/relative.tsv, data/relative-printed.tsv (sources and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         use crate::parsed::RelativeUnit::{self, Day, Hour, Minute, Second};\n\n\
         /// Folded phrase with `#` for its number, unit, how many of it where it has no number, the\n\
         /// languages in which it means so; sorted by phrase.\n\
         #[rustfmt::skip]\n\
         pub(super) static PHRASES: &[(&str, RelativeUnit, Option<u8>, &str)] = &[\n",
    );
    for ((phrase, meaning), languages) in &phrases {
        let languages: Vec<_> = languages.iter().map(String::as_str).collect();
        let languages = languages.join(" ");
        if phrase.contains('#') != meaning.ends_with("None") {
            return Err(format!("{phrase:?} must have either a number or {{0}}"));
        }
        writeln!(source, "    ({phrase:?}, {meaning}, {languages:?}),")
            .map_err(|error| error.to_string())?;
    }
    source.push_str("];\n");
    Table::rust("crates/byline-date/src/printed/phrases.rs", &source)
}

/// A unit, after a number where the phrase says how many.
fn relative(language: &str, what: &str) -> Result<(String, String)> {
    let (count, unit) = match what.split_once(' ') {
        Some((count, unit)) => (format!("Some({count})"), unit),
        None => ("None".to_owned(), what),
    };
    let unit = match unit {
        "second" => "Second",
        "minute" => "Minute",
        "hour" => "Hour",
        "day" => "Day",
        other => return Err(format!("no unit is called {other:?}")),
    };
    Ok((language.to_owned(), format!("{unit}, {count}")))
}

pub(super) fn read_file(path: &Path, read: Reader, words: &mut Words) -> Result<()> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
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
pub(super) type Reader = fn(&str, &str) -> Result<(String, String)>;

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
pub(super) fn folded(name: &str) -> String {
    let mut folded = String::new();
    // The number of a phrase is a word of its own: `{0}h ago`.
    for c in name.replace("{0}", " # ").trim().chars() {
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
        "connector" => "Connector",
        "before-time" => "BeforeTime",
        "after-time" => "AfterTime",
        "published" => "Published",
        "modified" => "Modified",
        other => return Err(format!("no role is called {other:?}")),
    };
    Ok((language.to_owned(), meaning.to_owned()))
}

fn calendar(calendar: &str, language: &str) -> Result<(String, String)> {
    let (name, month) = calendar.split_once(' ').unwrap_or((calendar, "0"));
    let meaning = match name {
        "hijri" => format!("Other(Calendar::Hijri, {})", within(month, 12)?),
        "persian" => format!("Other(Calendar::Persian, {})", within(month, 12)?),
        "hebrew" => "Other(Calendar::Hebrew, 0)".to_owned(),
        "ethiopic" => "Other(Calendar::Ethiopic, 0)".to_owned(),
        other => return Err(format!("no calendar is called {other:?}")),
    };
    Ok((language.to_owned(), meaning))
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
