//! Tables of `byline-reading-time`.
#![allow(
    clippy::indexing_slicing,
    reason = "rows have a checked number of columns, and a generator may stop loudly"
)]

use std::path::Path;

use super::{Result, Table};

mod automaton;
mod characters;
mod labels;
mod plurals;
mod rates;

/// The folder of the crate, below the root.
const CRATE: &str = "crates/byline-reading-time";

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    let folder = root.join(CRATE);
    let characters = characters::read(&folder.join("data/characters.tsv"))?;
    Ok(vec![
        table("characters", &characters.rust()?)?,
        table("automaton", &automaton::rust(&characters.classes())?)?,
        table("labels", &labels::rust(&folder.join("data"))?)?,
        table(
            "plurals",
            &plurals::rust(&folder.join("data/cldr-plurals.tsv"))?,
        )?,
        table("rates", &rates::rust(&folder.join("data"))?)?,
    ])
}

fn table(name: &str, source: &str) -> Result<Table> {
    Table::rust(&format!("{CRATE}/src/tables/{name}.rs"), source)
}

/// The columns of a tab-separated file with their line numbers; `#` begins a remark.
fn rows(path: &Path, columns: usize) -> Result<Vec<(usize, Vec<String>)>> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut rows = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        if cells.len() != columns {
            return Err(format!(
                "{}:{}: expected {columns} columns, found {}",
                path.display(),
                index + 1,
                cells.len()
            ));
        }
        rows.push((index + 1, cells));
    }
    Ok(rows)
}
