//! Reads rule files. Their form is described in `data/schemes/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::super::Result;
use super::alphabet::Alphabet;
use super::read;

/// One rule file.
#[derive(Debug)]
pub(super) struct Scheme {
    pub(super) name: String,
    pub(super) language: String,
    pub(super) title: String,
    pub(super) source: String,
    /// Schemes whose rules stand in where this one has none, nearest first.
    pub(super) bases: Vec<String>,
    /// How Hangul is read, where the scheme says so.
    pub(super) syllables: Option<String>,
    /// How Chinese characters are read, where the scheme reads them.
    pub(super) han: Option<String>,
    /// The language whose rule says which consonants lose their vowel.
    pub(super) schwa: Option<String>,
    pub(super) rules: Vec<Rule>,
}

/// One line `input output / left _ right`.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub(super) input: Vec<char>,
    pub(super) output: String,
    pub(super) left: Option<Class>,
    pub(super) right: Vec<Class>,
    pub(super) line: usize,
}

/// A set of letters; `BOUNDARY` stands for the edge of a word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Class {
    pub(super) letters: BTreeSet<char>,
    pub(super) negated: bool,
}

pub(super) const BOUNDARY: char = '\0';

pub(super) fn read_all(folder: &Path, alphabet: &Alphabet) -> Result<BTreeMap<String, Scheme>> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut schemes = BTreeMap::new();
    for entry in entries {
        let path = entry
            .map_err(|error| format!("{}: {error}", folder.display()))?
            .path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let scheme = parse(&name, &alphabet.compose(&read(&path)?))
            .map_err(|(line, error)| format!("{}:{line}: {error}", path.display()))?;
        schemes.insert(scheme.name.clone(), scheme);
    }
    Ok(schemes)
}

fn parse(name: &str, text: &str) -> std::result::Result<Scheme, (usize, String)> {
    let mut scheme = Scheme {
        name: name.to_owned(),
        language: String::new(),
        title: String::new(),
        source: String::new(),
        bases: Vec::new(),
        syllables: None,
        han: None,
        schwa: None,
        rules: Vec::new(),
    };
    let mut classes = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let outcome = if let Some(field) = line.strip_prefix('@') {
            header(&mut scheme, field)
        } else if let Some(class) = line.strip_prefix('$') {
            define(&mut classes, class)
        } else {
            rules(line, number, &classes).map(|rules| scheme.rules.extend(rules))
        };
        outcome.map_err(|error| (number, error))?;
    }
    if scheme.title.is_empty() || scheme.source.is_empty() {
        return Err((1, "expected @title and @source".to_owned()));
    }
    Ok(scheme)
}

fn header(scheme: &mut Scheme, field: &str) -> Result<()> {
    let (key, value) = field
        .split_once(char::is_whitespace)
        .ok_or("expected a value")?;
    let value = value.trim().to_owned();
    match key {
        "language" => scheme.language = value,
        "title" => scheme.title = value,
        "source" => scheme.source = value,
        "base" => scheme.bases.push(value),
        "syllables" => scheme.syllables = Some(value),
        "han" => scheme.han = Some(value),
        "schwa" => scheme.schwa = Some(value),
        _ => return Err(format!("unknown header @{key}")),
    }
    Ok(())
}

fn define(classes: &mut BTreeMap<String, BTreeSet<char>>, line: &str) -> Result<()> {
    let (name, letters) = line.split_once('=').ok_or("expected $name = letters")?;
    let letters = members(letters, classes)?;
    classes.insert(name.trim().to_owned(), letters);
    Ok(())
}

fn members(text: &str, classes: &BTreeMap<String, BTreeSet<char>>) -> Result<BTreeSet<char>> {
    let mut letters = BTreeSet::new();
    for token in text.split_whitespace() {
        if let Some(name) = token.strip_prefix('$') {
            letters.extend(
                classes
                    .get(name)
                    .ok_or_else(|| format!("no class ${name}"))?,
            );
        } else if token == "#" {
            letters.insert(BOUNDARY);
        } else {
            letters.extend(unescape(token)?);
        }
    }
    Ok(letters)
}

fn rules(
    line: &str,
    number: usize,
    classes: &BTreeMap<String, BTreeSet<char>>,
) -> Result<Vec<Rule>> {
    let (pairs, context) = match line.split_once(" / ") {
        Some((pairs, context)) => (pairs, Some(context)),
        None => (line, None),
    };
    let tokens: Vec<&str> = pairs.split_whitespace().collect();
    if !tokens.len().is_multiple_of(2) {
        return Err("expected pairs of input and output".to_owned());
    }
    let (left, right) = match context {
        Some(context) => sides(context, classes)?,
        None => (None, Vec::new()),
    };
    tokens
        .chunks_exact(2)
        .map(|pair| {
            let [input, output] = pair else {
                return Err("expected a pair".to_owned());
            };
            let output = if *output == "∅" { "" } else { output };
            if !output
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            {
                return Err(format!("output {output:?} is not of a-z, 0-9, -"));
            }
            Ok(Rule {
                input: unescape(input)?,
                output: output.to_owned(),
                left: left.clone(),
                right: right.clone(),
                line: number,
            })
        })
        .collect()
}

fn sides(
    context: &str,
    classes: &BTreeMap<String, BTreeSet<char>>,
) -> Result<(Option<Class>, Vec<Class>)> {
    let (left, right) = context.split_once('_').ok_or("expected _ in the context")?;
    let mut left = items(left, classes)?;
    let right = items(right, classes)?;
    if left.len() > 1 {
        return Err("a rule may look one letter back, not more".to_owned());
    }
    Ok((left.pop(), right))
}

fn items(text: &str, classes: &BTreeMap<String, BTreeSet<char>>) -> Result<Vec<Class>> {
    let mut items = Vec::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let (token, after) = if first == '[' {
            let end = rest.find(']').ok_or("expected ]")?;
            (
                rest.get(1..end).unwrap_or_default(),
                rest.get(end + 1..).unwrap_or_default(),
            )
        } else {
            rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len()))
        };
        let (token, negated) = match token.trim().strip_prefix('^') {
            Some(token) => (token, true),
            None => (token, false),
        };
        items.push(Class {
            letters: members(token, classes)?,
            negated,
        });
        rest = after.trim_start();
    }
    Ok(items)
}

/// Characters, with `\u{02BC}` for those that cannot be seen.
fn unescape(token: &str) -> Result<Vec<char>> {
    let mut letters = Vec::new();
    let mut rest = token;
    while let Some(first) = rest.chars().next() {
        if let Some(escape) = rest.strip_prefix("\\u{") {
            let (hex, after) = escape.split_once('}').ok_or("expected }")?;
            let letter = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
            letters.push(letter.ok_or_else(|| format!("{hex:?} is no character"))?);
            rest = after;
        } else {
            letters.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    Ok(letters)
}
