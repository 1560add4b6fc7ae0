//! Scripts, and the letters of each.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::{Result, unicode_version};
use super::{header, rows};

/// Classes below this one are no scripts: 0 ends a word, 1 is a combining mark.
const FIRST: usize = 2;
/// The first code point past the highest letter, rounded up to a page.
const END: usize = 0x33480;
const PAGE: usize = 64;
/// Below this code point, lower case is looked up.
const LOWER_END: u32 = 0x590;

/// The scripts by name, and every letter's class.
pub(crate) struct Scripts {
    /// Unicode's long name and the code of ISO 15924, in the order of the names.
    names: Vec<(String, String)>,
    classes: Vec<u8>,
    /// The constant `UNICODE_VERSION`.
    version: String,
}

impl Scripts {
    pub(crate) fn read(source: &str) -> Result<Self> {
        let mut names: Vec<(String, String)> = Vec::new();
        let mut ranges: Vec<(usize, usize, &str)> = Vec::new();
        for row in rows(source) {
            let [what, code] = row.as_slice() else {
                return Err(format!("scripts.tsv: expected two columns, found {row:?}"));
            };
            if let Some((from, to)) = what.split_once("..") {
                let hex = |digits: &str| {
                    usize::from_str_radix(digits, 16)
                        .map_err(|error| format!("scripts.tsv: {digits}: {error}"))
                };
                ranges.push((hex(from)?, hex(to)?, code));
            } else {
                names.push(((*what).to_owned(), (*code).to_owned()));
            }
        }
        if !names.is_sorted() {
            return Err("scripts.tsv: the names are not in order".to_owned());
        }
        let mut classes = vec![0; END];
        for (from, to, code) in ranges {
            let class = match names.iter().position(|(_, known)| known == code) {
                Some(index) => u8::try_from(FIRST + index).map_err(|_| "too many scripts")?,
                None if code == "Zinh" => 1,
                None => return Err(format!("scripts.tsv: no script has the code {code}")),
            };
            // Variation selectors lie beyond the pages; the reader knows them.
            if from >= 0xE0100 {
                continue;
            }
            classes
                .get_mut(from..=to)
                .ok_or_else(|| format!("scripts.tsv: {to:X} is beyond the last page"))?
                .fill(class);
        }
        Ok(Self {
            names,
            classes,
            version: unicode_version(source)?,
        })
    }

    /// The number of the script with this code in the enum, and its variant.
    pub(crate) fn variant(&self, code: &str) -> Option<(usize, String)> {
        let index = self.names.iter().position(|(_, known)| known == code)?;
        let (name, _) = self.names.get(index)?;
        Some((index, name.replace('_', "")))
    }

    /// The enum of scripts with codes and names.
    pub(crate) fn names_table(&self) -> String {
        let mut out = header("data/scripts.tsv");
        out.push_str(&self.version);
        out.push_str(
            "/// A script of Unicode, named by its long name there.\n\
             #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
             #[non_exhaustive]\n#[repr(u8)]\npub enum Script {\n",
        );
        for (name, code) in &self.names {
            let plain = name.replace('_', " ");
            let _ = writeln!(out, "/// {plain}, `{code}`.\n{},", name.replace('_', ""));
        }
        out.push_str(
            "}\n\n/// Every script in the order of the enum: itself, its code, its name.\n",
        );
        out.push_str("pub(crate) static SCRIPTS: &[(Script, &str, &str, &str)] = &[\n");
        for (name, code) in &self.names {
            let _ = writeln!(
                out,
                "(Script::{}, \"{code}\", \"und-{code}\", \"{}\"),",
                name.replace('_', ""),
                name.replace('_', " ")
            );
        }
        out.push_str("];\n");
        out
    }
}

/// The pages of classes, lower case, and compositions.
pub(crate) fn table(scripts: &Scripts, compositions: &str) -> Result<String> {
    let mut blocks: Vec<&[u8]> = Vec::new();
    let mut seen: BTreeMap<&[u8], usize> = BTreeMap::new();
    let mut pages = Vec::new();
    for page in scripts.classes.chunks(PAGE) {
        let next = blocks.len();
        let index = *seen.entry(page).or_insert_with(|| {
            blocks.push(page);
            next
        });
        pages.push(index);
    }
    let mut out = header("data/scripts.tsv and data/compositions.tsv");
    out.push_str("#![allow(clippy::unreadable_literal)]\n\n");
    let _ = writeln!(
        out,
        "/// Which block a page of {PAGE} code points is.\npub(crate) static PAGES: [u16; {}] = {pages:?};\n",
        pages.len()
    );
    let flat: Vec<u8> = blocks.concat();
    let _ = writeln!(
        out,
        "/// Blocks of {PAGE} classes.\npub(crate) static BLOCKS: [u8; {}] = {flat:?};\n",
        flat.len()
    );
    let lower: Vec<u32> = (0..LOWER_END).map(lower).collect();
    let _ = writeln!(
        out,
        "/// The lower-case form of each code point below U+0590.\npub(crate) static LOWER: [u16; {}] = {lower:?};\n",
        lower.len()
    );
    out.push_str("/// Letter, mark, and what they compose to; in order.\n");
    out.push_str("pub(crate) static COMPOSED: &[(char, char, char)] = &[\n");
    for row in rows(compositions) {
        let [letter, mark, composed] = row.as_slice() else {
            return Err(format!(
                "compositions.tsv: expected three columns, found {row:?}"
            ));
        };
        let _ = writeln!(
            out,
            "('\\u{{{letter}}}', '\\u{{{mark}}}', '\\u{{{composed}}}'),"
        );
    }
    out.push_str("];\n");
    Ok(out)
}

fn lower(code: u32) -> u32 {
    let Some(letter) = char::from_u32(code) else {
        return code;
    };
    // U+0130 lowers to i and a dot above: the dot is dropped, as the dotted capital
    // is that of a plain i in Turkish and Azerbaijani.
    letter
        .to_lowercase()
        .next()
        .map(u32::from)
        .filter(|low| *low < LOWER_END)
        .unwrap_or(code)
}
