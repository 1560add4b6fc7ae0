//! Compiles the checked-in sources (`crates/*/data`) to the checked-in Rust tables.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::run::root;

mod attribution;
mod date;
mod digits;
mod html;
mod locale;
mod page;
mod reading_time;
mod reuse;
mod slug;

/// What every generator answers with: why it could not.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// One generated file: its path below the root, and its whole text.
///
/// The text is passed through `rustfmt` before it is written or compared, so a
/// generator need not care for line lengths.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) path: PathBuf,
    pub(crate) text: Vec<u8>,
}

impl Table {
    /// A table of Rust source.
    #[allow(dead_code, reason = "generators come with their crates")]
    pub(crate) fn rust(path: &str, source: &str) -> Result<Self> {
        Ok(Self {
            path: path.into(),
            text: format_rust(source)?.into_bytes(),
        })
    }
}

fn all() -> Result<Vec<Table>> {
    let generators = [
        attribution::tables,
        date::tables,
        digits::tables,
        html::tables,
        locale::tables,
        page::tables,
        reading_time::tables,
        reuse::tables,
        slug::tables,
    ];
    let mut tables = Vec::new();
    for generate in generators {
        tables.extend(generate(&root())?);
    }
    Ok(tables)
}

/// Writes the tables that are not what their sources give.
pub(crate) fn write() -> Result<()> {
    for table in all()? {
        let path = root().join(&table.path);
        if is_fresh(&table) {
            continue;
        }
        replace(&path, &table.text).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("wrote {}", table.path.display());
    }
    Ok(())
}

/// Whether a checked-in table is what its source gives.
fn is_fresh(table: &Table) -> bool {
    std::fs::read(root().join(&table.path)).ok().as_ref() == Some(&table.text)
}

/// The public constant `UNICODE_VERSION`, from the remarks at the head of a source: the first
/// number after `Unicode Character Database`.
fn unicode_version(source: &str) -> Result<String> {
    let missing = || "expected `Unicode Character Database` and a version in the remarks";
    let remarks: Vec<&str> = source
        .lines()
        .take_while(|line| line.starts_with('#'))
        .collect();
    let remarks = remarks.join(" ");
    let (_, behind) = remarks
        .split_once("Unicode Character Database")
        .ok_or_else(missing)?;
    let number = behind
        .split([' ', ',', ':'])
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .ok_or_else(missing)?;
    let mut parts = number.split('.').map(str::parse::<u8>);
    let mut part = || parts.next().unwrap_or(Ok(0)).map_err(|_| missing());
    let (major, minor, update) = (part()?, part()?, part()?);
    Ok(format!(
        "/// The version of the Unicode Character Database that the crate's tables are made from.\n\
         pub const UNICODE_VERSION: (u8, u8, u8) = ({major}, {minor}, {update});\n\n"
    ))
}

/// Writes a file beside it, then renames that: a full disk leaves the old table whole.
fn replace(path: &Path, text: &[u8]) -> std::io::Result<()> {
    let part = path.with_extension("part");
    let mut file = std::fs::File::create(&part)?;
    file.write_all(text)?;
    file.sync_all()?;
    std::fs::rename(part, path)
}

/// Fails where a checked-in table is not what its source gives.
pub(crate) fn check() -> Result<()> {
    let tables = all()?;
    let stale: Vec<String> = tables
        .iter()
        .filter(|table| !is_fresh(table))
        .map(|table| table.path.display().to_string())
        .collect();
    if stale.is_empty() {
        println!("{} tables are fresh", tables.len());
        return Ok(());
    }
    Err(format!(
        "stale: {}; run `cargo xtask tables` and commit the result",
        stale.join(", ")
    ))
}

fn format_rust(source: &str) -> Result<String> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt: {error}"))?;
    let mut stdin = rustfmt.stdin.take().ok_or("rustfmt has no input")?;
    let source = source.to_owned();
    // A second thread feeds it: a large table fills both pipes.
    let writer = std::thread::spawn(move || stdin.write_all(source.as_bytes()));
    let output = rustfmt
        .wait_with_output()
        .map_err(|error| format!("rustfmt: {error}"))?;
    writer
        .join()
        .map_err(|_| "rustfmt's writer died".to_owned())?
        .map_err(|error| format!("rustfmt: {error}"))?;
    if !output.status.success() {
        return Err("rustfmt refused a generated table".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}"))
}
