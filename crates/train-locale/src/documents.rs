//! Real text: the Declaration of Human Rights, and the messages of translated programs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::Result;

/// The paragraphs of one translation of the declaration.
pub(crate) fn declaration(folder: &Path, name: &str) -> Result<Vec<String>> {
    let path = folder.join(format!("{name}.html"));
    let html = read(&path)?;
    let body = html.split_once("<body>").map_or("", |(_, body)| body);
    Ok(body
        .split("</p>")
        .flat_map(|part| part.split("</h"))
        .map(|part| unescape(&without_tags(part)))
        .filter(|text| !text.trim().is_empty())
        .collect())
}

/// Django's messages in one locale.
pub(crate) fn django(folder: &Path, locale: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let place = format!("locale/{locale}/LC_MESSAGES");
    collect(folder, &mut files, &|path| {
        path.extension().is_some_and(|end| end == "po")
            && path.parent().is_some_and(|parent| parent.ends_with(&place))
    })?;
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let mut current: Option<String> = None;
        for line in read(&file)?.lines() {
            let quoted = line
                .split_once('"')
                .and_then(|(_, rest)| rest.rsplit_once('"'));
            if line.starts_with("msgstr") {
                texts.extend(current.take());
                current = quoted.map(|(text, _)| text.to_owned());
            } else if line.starts_with('"') {
                if let (Some(text), Some((more, _))) = (&mut current, quoted) {
                    text.push_str(more);
                }
            } else {
                texts.extend(current.take());
            }
        }
        texts.extend(current);
    }
    Ok(texts
        .into_iter()
        // The header of a file is the message of nothing.
        .filter(|text| !text.contains("Content-Type"))
        .map(|text| without_placeholders(&without_tags(&text)))
        .filter(|text| !text.trim().is_empty())
        .collect())
}

/// Blockly's messages in one locale.
pub(crate) fn blockly(folder: &Path, locale: &str) -> Result<Vec<String>> {
    Ok(read(&folder.join(format!("msg/{locale}.js")))?
        .lines()
        .filter(|line| line.starts_with("Blockly.Msg[") && !line.contains("// untranslated"))
        .filter_map(|line| line.split_once("] = "))
        .map(|(_, value)| value.trim_end_matches(';'))
        .filter_map(string_literal)
        .map(|text| without_placeholders(&text))
        .collect())
}

/// Scratch's messages in one locale, those left in English aside.
pub(crate) fn scratch(folder: &Path, locale: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for part in ["editor", "www"] {
        collect(&folder.join(part), &mut files, &|path| {
            path.file_name()
                .is_some_and(|name| *name == *format!("{locale}.json"))
        })?;
    }
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let english = read(&file.with_file_name("en.json")).unwrap_or_default();
        let original: BTreeMap<&str, &str> = english.lines().filter_map(pair).collect();
        for (key, value) in read(&file)?.lines().filter_map(pair) {
            if original.get(key) != Some(&value) {
                let text = string_literal(value).unwrap_or_default();
                texts.push(without_placeholders(&without_tags(&text)));
            }
        }
    }
    Ok(texts)
}

/// The keywords that CLDR gives to emoji in one locale: everyday words.
pub(crate) fn keywords(folder: &Path, locale: &str) -> Result<Vec<String>> {
    let json = read(&folder.join(format!("annotations/{locale}/annotations.json")))?;
    let mut texts: Vec<String> = json
        .lines()
        .map(|line| line.trim().trim_end_matches(','))
        .filter(|line| !line.contains("\": "))
        .filter_map(string_literal)
        .collect();
    // Many emoji share a keyword; the order must not group those that are kept apart.
    let mut seen = BTreeSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    Ok(texts)
}

/// The names in one locale of what iD shows on a map, with words to look them up by.
pub(crate) fn osm(folder: &Path, locale: &str) -> Result<Vec<String>> {
    let values = |locale: &str| -> Result<Vec<String>> {
        let json = read(&folder.join(format!("dist/translations/{locale}.json")))?;
        Ok(values(&json)
            // The words are listed without a space between them.
            .map(|text| text.replace(',', ", "))
            .collect())
    };
    Ok(other_than(values(locale)?, &values("en")?))
}

/// Kolibri's messages in one locale.
pub(crate) fn kolibri(folder: &Path, locale: &str) -> Result<Vec<String>> {
    let messages = |locale: &str| -> Result<Vec<String>> {
        let mut files = Vec::new();
        let place = folder.join(format!("kolibri/locale/{locale}"));
        collect(&place, &mut files, &|path| {
            path.extension().is_some_and(|end| end == "json")
        })?;
        files.sort();
        let mut texts = Vec::new();
        for file in files {
            let json = read(&file)?;
            // Messages with a choice have English words of syntax.
            texts.extend(
                values(&json)
                    .filter(|text| !text.contains(", plural") && !text.contains(", select")),
            );
        }
        Ok(texts)
    };
    Ok(other_than(messages(locale)?, &messages("en")?)
        .into_iter()
        .map(|text| without_placeholders(&without_tags(&text)))
        .collect())
}

/// The messages in one locale of Home Assistant's frontend, in files named after the locale and a hash.
pub(crate) fn home_assistant(folder: &Path, locale: &str) -> Result<Vec<String>> {
    let messages = |locale: &str| -> Result<Vec<String>> {
        let mut files = Vec::new();
        let place = folder.join("hass_frontend/static/translations");
        collect(&place, &mut files, &|path| {
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            stem.and_then(|stem| stem.rsplit_once('-'))
                .is_some_and(|(named, _)| named == locale)
                && path.extension().is_some_and(|end| end == "json")
        })?;
        files.sort();
        let mut texts = Vec::new();
        for file in files {
            texts.extend(values_on_one_line(&read(&file)?));
        }
        // Messages with a choice have English words of syntax.
        texts.retain(|text| !text.contains(", plural") && !text.contains(", select"));
        Ok(texts)
    };
    Ok(other_than(messages(locale)?, &messages("en")?)
        .into_iter()
        .map(|text| without_placeholders(&without_tags(&text)))
        .collect())
}

/// The strings of JSON without white space.
fn values_on_one_line(json: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = json;
    while let Some((_, value)) = rest.split_once(":\"") {
        let mut is_escape = false;
        let end = value.find(|c| {
            let ends = c == '"' && !is_escape;
            is_escape = c == '\\' && !is_escape;
            ends
        });
        let Some(end) = end else { break };
        texts.extend(string_literal(&format!("\"{}\"", &value[..end])));
        rest = &value[end..];
    }
    texts
}

/// The strings of JSON that is written a value a line.
fn values(json: &str) -> impl Iterator<Item = String> {
    json.lines()
        .filter_map(pair)
        .filter_map(|(_, value)| string_literal(value))
}

/// Each translation once, those left in English aside.
fn other_than(texts: Vec<String>, english: &[String]) -> Vec<String> {
    let mut seen: BTreeSet<String> = english.iter().cloned().collect();
    texts
        .into_iter()
        .filter(|text| seen.insert(text.clone()))
        .collect()
}

/// `"key": "value",` of a line of JSON.
fn pair(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.trim().trim_end_matches(',').split_once("\": ")?;
    Some((key, value))
}

/// The text between quotes; escapes become blanks, since they encode no letters.
fn string_literal(value: &str) -> Option<String> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if c == '\\' {
            chars.next();
            out.push(' ');
        } else {
            out.push(c);
        }
    }
    Some(out)
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

/// The files below a folder that `wanted` picks.
fn collect(folder: &Path, files: &mut Vec<PathBuf>, wanted: &dyn Fn(&Path) -> bool) -> Result<()> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_dir() {
            collect(&path, files, wanted)?;
        } else if wanted(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn without_tags(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

fn unescape(text: &str) -> String {
    text.replace("&#x27;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// `%(name)s`, `{name}` and `\n` are not words.
fn without_placeholders(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.replace("\\n", " ").replace("\\\"", "\"");
    while let Some(at) = rest.find(['%', '{']) {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let end = if tail.starts_with("%(") {
            tail.find(')').map(|end| end + 2)
        } else if tail.starts_with('{') {
            tail.find('}').map(|end| end + 1)
        } else {
            Some(2)
        };
        let end = end.unwrap_or(1).min(tail.len());
        let end = (end..=tail.len())
            .find(|end| tail.is_char_boundary(*end))
            .unwrap_or(tail.len());
        rest = tail[end..].to_owned();
        out.push(' ');
    }
    out.push_str(&rest);
    out
}
