//! Tables of `byline-locale`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::{Result, Table};

mod letters;

/// Where the sources and the tables live, below the root.
const CRATE: &str = "crates/byline-locale";

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    let data = root.join(CRATE).join("data");
    let source = |name: &str| read(&data, name);
    let table =
        |name: &str, text: &str| Table::rust(&format!("{CRATE}/src/tables/{name}.rs"), text);
    let scripts = letters::Scripts::read(&source("scripts.tsv")?)?;
    Ok(vec![
        table("scripts", &scripts.names_table())?,
        table(
            "letters",
            &letters::table(&scripts, &source("compositions.tsv")?)?,
        )?,
        table("han", &han(&source("han.tsv")?)?)?,
        table("aliases", &aliases(&source("aliases.tsv")?)?)?,
        table("subtags", &subtags(&source("subtags.tsv")?)?)?,
        table(
            "regions",
            &pairs(
                "regions.tsv",
                "/// Region and its languages, or `=` and the region meant; in order of the first.",
                "REGIONS",
                &source("regions.tsv")?,
            )?,
        )?,
        table(
            "parents",
            &pairs(
                "parents.tsv",
                "/// Tag and the tag that it inherits from; in order of the first.",
                "PARENTS",
                &source("parents.tsv")?,
            )?,
        )?,
        table("names", &names(&source("names.tsv")?)?)?,
        table(
            "other_names",
            &pairs(
                "other_names.tsv",
                "/// Another name of a language, or of a script or region that follows one, and what it means; in order of the first.",
                "OTHER_NAMES",
                &source("other_names.tsv")?,
            )?,
        )?,
        table(
            "default_scripts",
            &pairs(
                "default_scripts.tsv",
                "/// Language, or language and region, and its script; in order of the first.",
                "DEFAULT_SCRIPTS",
                &source("default_scripts.tsv")?,
            )?,
        )?,
        table("words", &words(&source("words.tsv")?)?)?,
        table("wild_codes", &wild_codes(&source("wild_codes.tsv")?)?)?,
        table(
            "script_languages",
            &script_languages(&source("script_languages.tsv")?, &scripts)?,
        )?,
    ])
}

fn han(source: &str) -> Result<String> {
    let mut users: BTreeMap<char, u8> = BTreeMap::new();
    let mut cantonese = BTreeSet::new();
    for row in rows(source) {
        let [kind, characters] = row.as_slice() else {
            return Err(format!("han.tsv: expected two columns, found {row:?}"));
        };
        if *kind == "Y" {
            cantonese.extend(characters.chars());
            continue;
        }
        let mut bits = 0;
        for user in kind.chars() {
            bits |= match user {
                'S' => 1,
                'T' => 2,
                'J' => 4,
                _ => return Err(format!("han.tsv: {kind} is no kind")),
            };
        }
        for character in characters.chars() {
            if users.insert(character, bits).is_some() {
                return Err(format!("han.tsv: {character} comes twice"));
            }
        }
    }
    let mut out = header("data/han.tsv");
    out.push_str(
        "/// Characters that not all use, with a bit for each user: 1 in Simplified Chinese, 2 in Traditional\n\
        /// Chinese, 4 in Japanese; in order.\npub(crate) static HAN: &[(char, u8)] = &[\n",
    );
    for (character, bits) in users {
        let _ = writeln!(out, "('{character}', {bits}),");
    }
    out.push_str(
        "];\n\n/// Characters of written Cantonese only; in order.\n\
        pub(crate) static CANTONESE: &[char] = &[\n",
    );
    for character in cantonese {
        let _ = writeln!(out, "'{character}',");
    }
    out.push_str("];\n");
    Ok(out)
}

fn words(source: &str) -> Result<String> {
    let mut out = header("data/words.tsv");
    out.push_str(
        "use crate::words::{Relatives, WordList};\n\n/// Groups of relatives among languages.\n\
        pub(crate) static RELATIVES: &[Relatives] = &[\n",
    );
    let groups = source.split("\n= ").skip(1);
    for group in groups {
        let (tags, rows) = group.split_once('\n').unwrap_or((group, ""));
        let tags: Vec<&str> = tags.split(' ').collect();
        let mut words: BTreeMap<&str, u8> = BTreeMap::new();
        let mut beginnings: BTreeMap<&str, u8> = BTreeMap::new();
        for row in rows.lines().filter(|row| !row.is_empty()) {
            let (users, list) = row
                .split_once('\t')
                .ok_or_else(|| format!("words.tsv: expected two columns, found {row:?}"))?;
            let mut bits = 0;
            for user in users.split(' ') {
                let at = tags.iter().position(|tag| *tag == user);
                bits |= 1 << at.ok_or_else(|| format!("words.tsv: {user} is not of {tags:?}"))?;
            }
            for word in list.split(' ') {
                let before = match word.strip_suffix('*') {
                    Some(beginning) => beginnings.insert(beginning, bits),
                    None => words.insert(word, bits),
                };
                if before.is_some() {
                    return Err(format!("words.tsv: {word} comes twice in {tags:?}"));
                }
            }
        }
        let _ = writeln!(out, "Relatives {{ tags: &{tags:?},");
        for (name, table) in [("words", words), ("beginnings", beginnings)] {
            let list =
                word_list(&table).map_err(|error| format!("words.tsv: {tags:?}: {error}"))?;
            let _ = writeln!(out, "{name}: {list},");
        }
        out.push_str("},\n");
    }
    out.push_str("];\n");
    Ok(out)
}

/// Words in order as one text, a line of source for every few of them.
fn word_list(table: &BTreeMap<&str, u8>) -> Result<String> {
    const WORDS_IN_A_LINE: usize = 8;
    let mut starts = vec![0_u16];
    let mut end = 0;
    let mut text = String::new();
    for (index, word) in table.keys().enumerate() {
        if index > 0 && index % WORDS_IN_A_LINE == 0 {
            text.push_str("\\\n");
        }
        text.push_str(word);
        end += word.len();
        starts.push(u16::try_from(end).map_err(|_| "expected at most 65,535 bytes of words")?);
    }
    let users: Vec<u8> = table.values().copied().collect();
    Ok(format!(
        "WordList {{ text: \"{text}\", starts: &{starts:?}, users: &{users:?} }}"
    ))
}

/// A table of pairs of texts.
fn pairs(file: &str, doc: &str, name: &str, source: &str) -> Result<String> {
    let mut out = header(&format!("data/{file}"));
    let _ = writeln!(out, "{doc}\npub(crate) static {name}: &[(&str, &str)] = &[");
    for row in rows(source) {
        let [left, right] = row.as_slice() else {
            return Err(format!("{file}: expected two columns, found {row:?}"));
        };
        let _ = writeln!(out, "(\"{left}\", \"{right}\"),");
    }
    out.push_str("];\n");
    Ok(out)
}

fn wild_codes(source: &str) -> Result<String> {
    let mut out = header("data/wild_codes.tsv");
    out.push_str(
        "use crate::registry::Wild;\n\n/// Code, tag meant, and what kind of slip it is; in order.\n",
    );
    out.push_str("pub(crate) static WILD_CODES: &[(&str, &str, Wild)] = &[\n");
    for row in rows(source) {
        let [code, tag, kind] = row.as_slice() else {
            return Err(format!(
                "wild_codes.tsv: expected three columns, found {row:?}"
            ));
        };
        let wild = match *kind {
            "country" => "Country",
            "twin" => "Twin",
            "withdrawn" => "Withdrawn",
            "macro" => "Macro",
            "windows" => "Windows",
            "name" => "Name",
            _ => return Err(format!("wild_codes.tsv: {kind} is no kind")),
        };
        let _ = writeln!(out, "(\"{code}\", \"{tag}\", Wild::{wild}),");
    }
    out.push_str("];\n");
    Ok(out)
}

fn aliases(source: &str) -> Result<String> {
    let mut out = header("data/aliases.tsv");
    out.push_str(
        "use crate::registry::Alias;\n\n/// Code or tag in lower case, the tag preferred, and why; in order.\n",
    );
    out.push_str("pub(crate) static ALIASES: &[(&str, &str, Alias)] = &[\n");
    for row in rows(source) {
        let [code, tag, kind] = row.as_slice() else {
            return Err(format!(
                "aliases.tsv: expected three columns, found {row:?}"
            ));
        };
        let alias = match *kind {
            "long" => "Long",
            "deprecated" => "Deprecated",
            "individual" => "Individual",
            _ => return Err(format!("aliases.tsv: {kind} is no kind")),
        };
        let _ = writeln!(out, "(\"{code}\", \"{tag}\", Alias::{alias}),");
    }
    out.push_str("];\n");
    Ok(out)
}

fn subtags(source: &str) -> Result<String> {
    let mut extended = String::new();
    let mut variants = String::new();
    for row in rows(source) {
        match row.as_slice() {
            ["extended", subtag, prefix] => {
                let _ = writeln!(extended, "(\"{subtag}\", \"{prefix}\"),");
            }
            ["variant", subtag] => {
                let _ = writeln!(variants, "\"{subtag}\",");
            }
            _ => return Err(format!("subtags.tsv: unexpected {row:?}")),
        }
    }
    Ok(format!(
        "{}/// Extended language subtag and its prefix; in order of both.\n\
        pub(crate) static EXTENDED: &[(&str, &str)] = &[\n{extended}];\n\n\
        /// Variant subtags; in order.\npub(crate) static VARIANTS: &[&str] = &[\n{variants}];\n",
        header("data/subtags.tsv")
    ))
}

fn names(source: &str) -> Result<String> {
    let mut out = header("data/names.tsv");
    out.push_str("/// Tag, name in English, name in the language itself; in order of the first.\n");
    out.push_str("pub(crate) static NAMES: &[(&str, &str, &str)] = &[\n");
    for row in rows(source) {
        let [tag, english, own] = row.as_slice() else {
            return Err(format!("names.tsv: expected three columns, found {row:?}"));
        };
        let _ = writeln!(out, "({tag:?}, {english:?}, \"{own}\"),");
    }
    out.push_str("];\n");
    Ok(out)
}

fn script_languages(source: &str, scripts: &letters::Scripts) -> Result<String> {
    let mut out = header("data/script_languages.tsv");
    out.push_str("use super::scripts::Script;\n\n");
    out.push_str("/// Script, the tag of its language, and whether there is no other; in order.\n");
    out.push_str("pub(crate) static SCRIPT_LANGUAGES: &[(Script, &str, bool)] = &[\n");
    let mut lines = Vec::new();
    for row in rows(source) {
        let [code, tag, kind] = row.as_slice() else {
            return Err(format!(
                "script_languages.tsv: expected three columns, found {row:?}"
            ));
        };
        let (index, name) = scripts
            .variant(code)
            .ok_or_else(|| format!("script_languages.tsv: no script {code}"))?;
        lines.push((
            index,
            format!("(Script::{name}, \"{tag}\", {}),", *kind == "sole"),
        ));
    }
    lines.sort();
    for (_, line) in lines {
        let _ = writeln!(out, "{line}");
    }
    out.push_str("];\n");
    Ok(out)
}

fn read(folder: &Path, name: &str) -> Result<String> {
    let path = folder.join(name);
    std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The lines of a source that are neither blank nor a comment, split at tabs.
fn rows(source: &str) -> impl Iterator<Item = Vec<&str>> {
    source
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
}

fn header(source: &str) -> String {
    format!(
        "// GENERATED from {source} (source and licence there) by `cargo xtask tables`. Do not edit.\n\n"
    )
}
