//! Tables of `byline-slug`: the rule files of `data/schemes`, compiled to pages of
//! letters, rules and classes.

use std::path::Path;

use super::{Result, Table};

mod alphabet;
mod compile;
mod emit;
mod grid;
mod pinyin;
mod registry;
mod scheme;
mod words;

const DATA: &str = "crates/byline-slug/data";

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    let data = root.join(DATA);
    let alphabet = alphabet::Alphabet::read(&data)?;
    let schemes = scheme::read_all(&data.join("schemes"), &alphabet)?;
    let compiled = compile::compile(&alphabet, &schemes)?;
    Ok(vec![
        Table::rust(
            "crates/byline-slug/src/tables/romanization.rs",
            &emit::source(&compiled, &alphabet)?,
        )?,
        Table::rust(
            "crates/byline-slug/src/tables/languages.rs",
            &words::languages(&data, &schemes)?,
        )?,
        Table::rust(
            "crates/byline-slug/src/tables/registry.rs",
            &registry::source(&data, &schemes)?,
        )?,
        Table::rust(
            "crates/byline-slug/src/tables/symbols.rs",
            &words::symbols(&data)?,
        )?,
        Table::rust(
            "crates/byline-slug/src/tables/hanja.rs",
            &pinyin::hanja(&data)?,
        )?,
        Table::rust(
            "crates/byline-slug/src/tables/pinyin.rs",
            &pinyin::readings(&data)?,
        )?,
        Table {
            path: "crates/byline-slug/src/symbols.md".into(),
            text: words::symbol_languages(&data)?.into_bytes(),
        },
        Table {
            path: "crates/byline-slug/src/schemes.md".into(),
            text: words::documentation(&data, &schemes)?.into_bytes(),
        },
    ])
}

/// The text of a data file.
fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The columns of a data file; blank lines and `#` lines are passed over.
fn columns(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|(index, line)| (index + 1, line.split('\t').collect()))
}
