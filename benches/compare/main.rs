//! What byline and its peers answer on the same input: the tables of `docs/COMPARE.md` and of the
//! READMEs.
//!
//! `cargo bench --bench compare` says whether they have the tables of this run;
//! `cargo bench --bench compare -- --write` puts them there.
#![allow(missing_docs)]

use std::process::ExitCode;

#[path = "../languages/mod.rs"]
mod languages;
#[path = "../links/mod.rs"]
mod links;
#[path = "../pages/mod.rs"]
mod pages;
#[path = "../prose/mod.rs"]
mod prose;
#[path = "../rows.rs"]
mod rows;
#[path = "../verdict/mod.rs"]
mod verdict;

mod article;
mod attribution;
mod locale;
mod overview;
mod page;
mod reading_time;
mod reuse;
mod slug;
mod speed;
mod table;

use table::Table;

/// The folder above the benches.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A table, the name in its markers, and the documents that have it.
struct Shown {
    name: &'static str,
    table: fn() -> Table,
    documents: &'static [&'static str],
}

const SHOWN: [Shown; 9] = [
    Shown {
        name: "overview",
        table: overview::table,
        documents: &["README.md"],
    },
    Shown {
        name: "slug",
        table: slug::table,
        documents: &["docs/COMPARE.md", "crates/byline-slug/README.md"],
    },
    Shown {
        name: "locale",
        table: locale::table,
        documents: &["docs/COMPARE.md", "crates/byline-locale/README.md"],
    },
    Shown {
        name: "reading_time",
        table: reading_time::table,
        documents: &["docs/COMPARE.md", "crates/byline-reading-time/README.md"],
    },
    Shown {
        name: "article",
        table: article::table,
        documents: &["docs/COMPARE.md", "crates/byline-article/README.md"],
    },
    Shown {
        name: "page",
        table: page::table,
        documents: &["docs/COMPARE.md", "crates/byline-page/README.md"],
    },
    Shown {
        name: "attribution",
        table: attribution::table,
        documents: &["docs/COMPARE.md", "crates/byline-attribution/README.md"],
    },
    Shown {
        name: "reuse",
        table: reuse::table,
        documents: &["docs/COMPARE.md", "crates/byline-reuse/README.md"],
    },
    Shown {
        name: "speed",
        table: speed::table,
        documents: &["docs/COMPARE.md"],
    },
];

fn main() -> ExitCode {
    let write = std::env::args().any(|argument| argument == "--write");
    match run(write) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(write: bool) -> Result<(), String> {
    for shown in &SHOWN {
        let table = (shown.table)().to_string();
        for path in shown.documents {
            bring(path, shown.name, &table, write)?;
        }
    }
    Ok(())
}

/// Writes a table into a document, or fails where it has another.
fn bring(path: &str, name: &str, table: &str, write: bool) -> Result<(), String> {
    let file = format!("{ROOT}/{path}");
    let failed = |error: std::io::Error| format!("{path}: {error}");
    let before = std::fs::read_to_string(&file).map_err(failed)?;
    let after = put(&before, name, table).map_err(|missing| format!("{path}: {missing}"))?;
    if before == after {
        return Ok(());
    }
    if write {
        return std::fs::write(&file, after).map_err(failed);
    }
    let differs = before
        .lines()
        .zip(after.lines())
        .find(|(old, new)| old != new);
    let (old, new) = differs.unwrap_or_default();
    Err(format!(
        "{path}: expected in the table {name:?}\n{new}\nfound\n{old}\n\
         `cargo bench --bench compare -- --write` writes the tables"
    ))
}

/// The document with a table between its markers.
fn put(document: &str, name: &str, table: &str) -> Result<String, String> {
    let start = format!("<!-- {name} -->\n");
    let end = format!("<!-- /{name} -->\n");
    let missing = || format!("expected the lines {start:?} and {end:?}");
    let (head, rest) = document.split_once(&start).ok_or_else(missing)?;
    let (_, tail) = rest.split_once(&end).ok_or_else(missing)?;
    Ok(format!("{head}{start}{table}{end}{tail}"))
}
