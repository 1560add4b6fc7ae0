//! Public sets of whole pages with what a person read off them.
//!
//! A set is known by its files: the checkout of a repository, or a folder in one, is given as
//! it is. Pages that are packed by gzip are unpacked; those that are not UTF-8 are read as Latin-1,
//! as far as that goes.
//!
//! - `article-extraction-benchmark` of scrapinghub: `ground-truth.json` and `html`;
//! - `web-content-extraction-benchmark` of Murrough-Foley: `ground-truth` and `html` of its
//!   folders `dev` and `test`; pages of the type article;
//! - `fundus` of flairNLP: the folder `tests/resources/parser/test_data`;
//! - `readability` of mozilla: the folder `test/test-pages`;
//! - `trafilatura` of adbar: `tests/evaldata.json`;
//! - `htmldate` of adbar: `tests/eval_default.json`, `tests/eval_mediacloud_2020.json`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::VisibleText;
use crate::packed;
use crate::report::{ScoreError, read};

/// A page, and what its set says of it.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) id: String,
    pub(crate) url: Option<String>,
    pub(crate) html: String,
    /// The main text.
    pub(crate) text: Option<String>,
    /// Pieces that the main text has, and pieces that it has not.
    pub(crate) with: Vec<String>,
    pub(crate) without: Vec<String>,
    pub(crate) title: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) date: Option<String>,
}

/// The pages of a set; nothing where the path has the layout of none.
pub(crate) fn pages(path: &Path) -> Result<Option<Vec<Page>>, ScoreError> {
    let found = if path.join("ground-truth.json").is_file() {
        scrapinghub(path)?
    } else if path.join("ground-truth").is_dir() {
        by_type(path)?
    } else if path.join("test/test-pages").is_dir() {
        readability(&path.join("test/test-pages"))?
    } else if path.join("tests/resources/parser/test_data").is_dir() {
        fundus(&path.join("tests/resources/parser/test_data"))?
    } else if path.join("tests/evaldata.json").is_file() {
        listed(&path.join("tests/evaldata.json"))?
    } else if path.extension().is_some_and(|end| end == "json") {
        listed(path)?
    } else {
        return Ok(None);
    };
    Ok(Some(found))
}

fn scrapinghub(folder: &Path) -> Result<Vec<Page>, ScoreError> {
    let truth = json(&folder.join("ground-truth.json"))?;
    let rows = truth.as_object().into_iter().flatten();
    rows.map(|(id, row)| {
        Ok(Page {
            id: id.clone(),
            url: text(row, "url"),
            html: html(&folder.join("html").join(format!("{id}.html.gz")))?,
            text: text(row, "articleBody"),
            ..Page::default()
        })
    })
    .collect()
}

/// Pages of many types, of which the articles are read.
fn by_type(folder: &Path) -> Result<Vec<Page>, ScoreError> {
    let mut pages = Vec::new();
    for path in files(&folder.join("ground-truth"))? {
        let row = json(&path)?;
        let kind = &row["_internal"]["page_type"];
        if kind.as_str().or(kind["primary"].as_str()) != Some("article") {
            continue;
        }
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        let truth = &row["ground_truth"];
        pages.push(Page {
            url: text(&row, "url"),
            html: html(&folder.join("html").join(format!("{id}.html.gz")))?,
            id: id.into_owned(),
            text: text(truth, "main_content"),
            with: list(truth, "with"),
            without: list(truth, "without"),
            title: text(truth, "title"),
            authors: text(truth, "author").into_iter().collect(),
            date: text(truth, "publish_date"),
        });
    }
    Ok(pages)
}

/// Each publisher's file has one version for each of its pages, in the order of their days.
fn fundus(folder: &Path) -> Result<Vec<Page>, ScoreError> {
    let mut pages = Vec::new();
    for country in files(folder)? {
        let info = country.join("meta.info");
        if !info.is_file() {
            continue;
        }
        let info = json(&info)?;
        let names = files(&country)?;
        let is_json = |path: &&PathBuf| path.extension().is_some_and(|end| end == "json");
        for path in names.iter().filter(is_json) {
            let publisher = path.file_stem().unwrap_or_default().to_string_lossy();
            let saved = names.iter().filter(|page| {
                let name = page.file_name().unwrap_or_default().to_string_lossy();
                name.strip_prefix(&*publisher).is_some_and(|rest| {
                    rest.strip_prefix('_')
                        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
                })
            });
            let truth = json(path)?;
            let versions: BTreeMap<Vec<u32>, &Value> = truth
                .as_object()
                .into_iter()
                .flatten()
                .map(|(version, row)| (numbers(version), row))
                .collect();
            for (page, row) in saved.zip(versions.values()) {
                let name = page.file_name().unwrap_or_default().to_string_lossy();
                pages.push(Page {
                    url: text(&info[&*name], "url"),
                    html: html(page)?,
                    id: name.trim_end_matches(".html.gz").to_owned(),
                    text: Some(sections(&row["body"])).filter(|text| !text.is_empty()),
                    title: text(row, "title"),
                    authors: list(row, "authors"),
                    date: text(row, "publishing_date"),
                    ..Page::default()
                });
            }
        }
    }
    Ok(pages)
}

/// The summary, headlines and paragraphs of a body, a line each.
fn sections(body: &Value) -> String {
    let mut lines = list(body, "summary");
    for section in body["sections"].as_array().into_iter().flatten() {
        lines.extend(list(section, "headline"));
        lines.extend(list(section, "paragraphs"));
    }
    lines.join("\n")
}

fn readability(folder: &Path) -> Result<Vec<Page>, ScoreError> {
    let mut pages = Vec::new();
    for page in files(folder)? {
        let (Ok(expected), Ok(truth)) = (
            read(&page.join("expected.html")),
            json(&page.join("expected-metadata.json")),
        ) else {
            continue;
        };
        pages.push(Page {
            id: page
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            html: html(&page.join("source.html"))?,
            text: Some(VisibleText::of(&expected).into_text()),
            title: text(&truth, "title"),
            authors: text(&truth, "byline").into_iter().collect(),
            date: text(&truth, "publishedTime"),
            ..Page::default()
        });
    }
    Ok(pages)
}

/// A file of addresses with the names of saved pages, which lie in one of three folders.
fn listed(file: &Path) -> Result<Vec<Page>, ScoreError> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let truth = json(file)?;
    let mut pages = Vec::new();
    for (url, row) in truth.as_object().into_iter().flatten() {
        let Some(name) = text(row, "file") else {
            continue;
        };
        let path = ["test_set", "cache", "eval"]
            .iter()
            .map(|place| folder.join(place).join(&name))
            .find(|path| path.is_file());
        let Some(path) = path else { continue };
        pages.push(Page {
            id: name,
            url: Some(url.clone()),
            html: html(&path)?,
            with: list(row, "with"),
            without: list(row, "without"),
            date: text(row, "date"),
            ..Page::default()
        });
    }
    Ok(pages)
}

fn json(path: &Path) -> Result<Value, ScoreError> {
    // Python writes a number that JSON does not have.
    let text = read(path)?.replace(": NaN", ": null");
    serde_json::from_str(&text)
        .map_err(|error| ScoreError::new(format_args!("{}: {error}", path.display())))
}

fn text(row: &Value, key: &str) -> Option<String> {
    let text = row.get(key)?.as_str()?;
    (!text.trim().is_empty()).then(|| text.to_owned())
}

fn list(row: &Value, key: &str) -> Vec<String> {
    let values = row.get(key).and_then(Value::as_array);
    let texts = values.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

fn numbers(version: &str) -> Vec<u32> {
    version
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
        .collect()
}

/// What a folder holds, by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>, ScoreError> {
    let error = |error| ScoreError::new(format_args!("{}: {error}", folder.display()));
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(error)? {
        paths.push(entry.map_err(error)?.path());
    }
    paths.sort();
    Ok(paths)
}

fn html(path: &Path) -> Result<String, ScoreError> {
    let fault = |error| ScoreError::new(format_args!("{}: {error}", path.display()));
    let bytes = packed::read(path).map_err(fault)?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => error.into_bytes().into_iter().map(char::from).collect(),
    })
}
