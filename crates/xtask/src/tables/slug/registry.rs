//! Tables of what is known of every registered language: its script, and how it groups digits.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::super::Result;
use super::scheme::Scheme;
use super::{columns, read};

/// Codes of two letters come first, then those of three.
const PAIRS: usize = 26 * 26;

/// `data/registered.tsv`, `data/scripts.tsv` and `data/grouping.tsv`.
pub(super) fn source(data: &Path, schemes: &BTreeMap<String, Scheme>) -> Result<String> {
    let mut out = String::from(
        "// GENERATED from data/registered.tsv, data/scripts.tsv and data/grouping.tsv (sources there) by `cargo xtask tables`. Do not edit.\n\
         use crate::grouping::Grouping;\n\n",
    );
    languages(&mut out, data)?;
    scripts(&mut out, data, schemes)?;
    grouping(&mut out, data)?;
    Ok(out)
}

fn languages(out: &mut String, data: &Path) -> Result<()> {
    let file = data.join("registered.tsv");
    let mut bits = vec![0_u64; (PAIRS + PAIRS * 26).div_ceil(64)];
    let mut scripts = BTreeMap::new();
    let text = read(&file)?;
    for (line, row) in columns(&text) {
        let [script, codes] = row.as_slice() else {
            return Err(format!("{}:{line}: expected two columns", file.display()));
        };
        for code in codes.split(' ') {
            let number = number(code)
                .ok_or_else(|| format!("{}:{line}: no language code {code:?}", file.display()))?;
            if let Some(word) = bits.get_mut(number / 64) {
                *word |= 1 << (number % 64);
            }
            if *script != "Latn" {
                scripts.insert(code.to_owned(), (*script).to_owned());
            }
        }
    }
    let _ = writeln!(
        out,
        "/// One bit for every code of two letters, then of three, in alphabetical order: whether it is registered.\npub(crate) static REGISTERED: &[u64] = &{bits:#x?};\n"
    );
    out.push_str("/// The script of every registered language that is not mostly written in Latin letters, sorted.\npub(crate) static LANGUAGE_SCRIPTS: &[(&str, &str)] = &[\n");
    for (code, script) in scripts {
        let _ = writeln!(out, "({code:?}, {script:?}),");
    }
    out.push_str("];\n\n");
    Ok(())
}

/// The place of a code; `None` if it is not two or three letters `a-z`.
fn number(code: &str) -> Option<usize> {
    let letters = code.bytes().try_fold(0, |number, letter| {
        letter
            .is_ascii_lowercase()
            .then(|| number * 26 + usize::from(letter - b'a'))
    })?;
    match code.len() {
        2 => Some(letters),
        3 => Some(PAIRS + letters),
        _ => None,
    }
}

fn scripts(out: &mut String, data: &Path, schemes: &BTreeMap<String, Scheme>) -> Result<()> {
    let file = data.join("scripts.tsv");
    let mut rows = BTreeMap::new();
    let text = read(&file)?;
    for (line, row) in columns(&text) {
        let [script, scheme] = row.as_slice() else {
            return Err(format!("{}:{line}: expected two columns", file.display()));
        };
        if !schemes.contains_key(*scheme) {
            return Err(format!("{}:{line}: no scheme {scheme}", file.display()));
        }
        rows.insert((*script).to_owned(), (*scheme).to_owned());
    }
    out.push_str("/// The scheme of each script, sorted by script.\npub(crate) static SCRIPT_SCHEMES: &[(&str, &str)] = &[\n");
    for (script, scheme) in rows {
        let _ = writeln!(out, "({script:?}, {scheme:?}),");
    }
    out.push_str("];\n\n");
    Ok(())
}

fn grouping(out: &mut String, data: &Path) -> Result<()> {
    let file = data.join("grouping.tsv");
    let mut rows = BTreeMap::new();
    let text = read(&file)?;
    for (line, row) in columns(&text) {
        let [mark, tags] = row.as_slice() else {
            return Err(format!("{}:{line}: expected two columns", file.display()));
        };
        let mark = match *mark {
            "comma" => "Commas",
            "dot" => "Dots",
            "space" => "Spaces",
            other => return Err(format!("{}:{line}: no mark {other:?}", file.display())),
        };
        for tag in tags.split(' ') {
            if rows.insert(tag.to_owned(), mark).is_some() {
                return Err(format!("{}:{line}: {tag} twice", file.display()));
            }
        }
    }
    out.push_str("/// How digits are grouped, by tag in lower case, sorted.\npub(crate) static GROUPINGS: &[(&str, Grouping)] = &[\n");
    for (tag, mark) in rows {
        let _ = writeln!(out, "({tag:?}, Grouping::{mark}),");
    }
    out.push_str("];\n");
    Ok(())
}
