//! Tables of `byline-page`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::date::{Words, folded, read_file};
use super::{Result, Table};

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    Ok(vec![labels(root)?, languages(root)?])
}

/// What pages print around an article.
fn labels(root: &Path) -> Result<Table> {
    let mut words = Words::new();
    read_file(
        &root.join("crates/byline-page/data/labels.tsv"),
        label,
        &mut words,
    )?;
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
