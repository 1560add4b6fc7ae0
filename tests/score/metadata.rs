//! Suite `metadata`: pages rebuilt from the metadata that was kept of them.
//!
//! FILE has a row for each page, or is a set of whole pages that [`crate::sets`] reads: then
//! title, authors and day are judged. A set that writes all authors in one text is right with
//! those names, whatever is between them.
//!
//! A row holds what a page's head, headings and `time` elements said; the page is written
//! again from them and read as any other. Text is compared without case and punctuation.

use std::fmt::Write as _;
use std::path::Path;

use byline::article::{Byline, Draft, Stamp};
use byline::page::PageReader;
use byline::page::date::parse_metadata;
use serde::Deserialize;
use serde_json::Value;

use crate::report::{Report, ScoreError, rows};
use crate::sets::{self, Page};

#[derive(Debug, Deserialize)]
struct Row {
    id: String,
    url: Option<String>,
    html_lang: Option<String>,
    title_tag: Option<String>,
    canonical: Option<String>,
    hreflang: Vec<(Option<String>, Option<String>)>,
    meta: Vec<(String, Option<String>)>,
    ld: Vec<Value>,
    h1: Vec<String>,
    time: Vec<(Option<String>, Option<String>)>,
    rel_author: Vec<String>,
    expected: Value,
}

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    if file.is_dir() {
        let pages = sets::pages(file)?.ok_or_else(|| {
            ScoreError::new(format_args!("{}: expected a set of pages", file.display()))
        })?;
        for page in &pages {
            judge_page(report, page);
        }
        return Ok(());
    }
    for row in rows::<Row>(file)? {
        let reader = reader(row.url.as_deref());
        let draft = reader.read_html(&page(&row));
        judge(report, &row, &draft);
    }
    Ok(())
}

/// A reader for the page at an address, as far as that is known.
pub(crate) fn reader(url: Option<&str>) -> PageReader {
    match url.map(|url| PageReader::new().with_url(url)) {
        Some(Ok(reader)) => reader,
        _ => PageReader::new(),
    }
}

fn judge_page(report: &mut Report, page: &Page) {
    let draft = reader(page.url.as_deref()).read_html(&page.html);
    if let Some(title) = &page.title {
        let got = draft.headline.get().map(|headline| headline.as_str());
        report.judge(
            "title",
            &page.id,
            &fold(got.unwrap_or_default()),
            &fold(title),
        );
    }
    if !page.authors.is_empty() {
        let got = names(&draft);
        let mut want: Vec<String> = page.authors.iter().map(|name| fold(name)).collect();
        want.sort();
        let mut printed: Vec<String> = match page.authors.as_slice() {
            [one] => Byline::split(one)
                .iter()
                .map(|byline| fold(byline.name.as_str()))
                .collect(),
            _ => Vec::new(),
        };
        printed.sort();
        let want = if got == printed {
            got.join(" + ")
        } else {
            want.join(" + ")
        };
        report.judge("authors", &page.id, &got.join(" + "), &want);
    }
    if let Some(date) = &page.date {
        let got = draft
            .published
            .get()
            .map(|published| published.date().to_string());
        let day = date.get(..10).unwrap_or(date);
        report.judge("day", &page.id, got.as_deref().unwrap_or("none"), day);
    }
}

fn judge(report: &mut Report, row: &Row, draft: &Draft) {
    let expected = |key: &str| row.expected.get(key).and_then(Value::as_str);
    if row.expected.get("title").is_some() {
        let got = draft
            .headline
            .get()
            .map_or("", |headline| headline.as_str());
        report.judge(
            "title",
            &row.id,
            &fold(got),
            &fold(expected("title").unwrap_or_default()),
        );
    }
    if let Some(authors) = row.expected.get("authors").and_then(Value::as_array) {
        let mut want: Vec<String> = authors.iter().filter_map(Value::as_str).map(fold).collect();
        want.sort();
        report.judge(
            "authors",
            &row.id,
            &names(draft).join(" + "),
            &want.join(" + "),
        );
    }
    for key in ["author", "byline"] {
        if let Some(author) = expected(key) {
            let got = names(draft);
            let got = match got.iter().any(|name| *name == fold(author)) && got.len() == 1 {
                true => fold(author),
                false => got.join(" "),
            };
            report.judge(key, &row.id, &got, &fold(author));
        } else if row.expected.get(key).is_some() {
            report.not_judged(format!("{key} not recorded"));
        }
    }
    let published = draft.published.get();
    if let Some(want) = expected("published").or_else(|| expected("date")) {
        moment(report, row, published, want);
    }
    if let Some(want) = expected("publishedTime") {
        let same = parse_metadata(want)
            .is_ok_and(|want| published.is_some_and(|got| got.date() == want.date()));
        let got = if same {
            want.to_owned()
        } else {
            format!("{published:?}")
        };
        report.judge("published", &row.id, &got, want);
    } else if row.expected.get("publishedTime").is_some() {
        report.not_judged("publishedTime not recorded");
    }
    for (key, got) in [
        (
            "lang",
            draft.language.get().map(|tag| tag.as_str().to_owned()),
        ),
        (
            "siteName",
            draft
                .publisher
                .get()
                .and_then(|p| p.name.as_ref())
                .map(|name| name.as_str().to_owned()),
        ),
    ] {
        if let Some(want) = expected(key) {
            report.judge(key, &row.id, &fold(&got.unwrap_or_default()), &fold(want));
        } else if row.expected.get(key).is_some() {
            report.not_judged(format!("{key} not recorded"));
        }
    }
    for key in ["topics", "dir", "excerpt"] {
        if row.expected.get(key).is_some() {
            report.not_judged(format!("{key}: no field of a draft"));
        }
    }
}

/// The same minute with an offset given; and the same day, by either clock.
fn moment(report: &mut Report, row: &Row, got: Option<&Stamp>, want: &str) {
    let Ok(reading) = parse_metadata(want) else {
        report.not_judged("expected time not understood");
        return;
    };
    let shown = got.map_or("none".to_owned(), ToString::to_string);
    if let Some(instant) = reading.instant() {
        let same = got
            .and_then(Stamp::to_instant)
            .is_some_and(|got| (got - instant).abs() < time::Duration::minutes(1));
        let mark = if same { want } else { &shown };
        report.judge("instant", &row.id, mark, want);
    }
    let same_day = got.is_some_and(|got| {
        let there = reading
            .offset()
            .and_then(|offset| Some(got.to_instant()?.to_offset(offset).date()));
        got.date() == reading.date() || there == Some(reading.date())
    });
    let mark = if same_day { want } else { &shown };
    report.judge("same day", &row.id, mark, want);
}

fn names(draft: &Draft) -> Vec<String> {
    let mut names: Vec<String> = draft
        .bylines
        .get()
        .into_iter()
        .flatten()
        .map(|byline| fold(byline.name.as_str()))
        .collect();
    names.sort();
    names
}

/// Letters and digits in lower case, one space between words.
fn fold(text: &str) -> String {
    let spaced: String = text
        .to_lowercase()
        .chars()
        // A soft hyphen is a place to break a word, no part of it.
        .filter(|c| *c != '\u{ad}')
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page whose metadata the row kept.
fn page(row: &Row) -> String {
    let mut page = String::from("<!DOCTYPE html><html");
    let mut put = |text: std::fmt::Arguments<'_>| {
        // Writing to a string does not fail.
        let _ = page.write_fmt(text);
    };
    if let Some(lang) = &row.html_lang {
        put(format_args!(" lang=\"{}\"", escape(lang)));
    }
    put(format_args!("><head>"));
    if let Some(title) = &row.title_tag {
        put(format_args!("<title>{}</title>", escape(title)));
    }
    if let Some(canonical) = &row.canonical {
        put(format_args!(
            "<link rel=\"canonical\" href=\"{}\">",
            escape(canonical)
        ));
    }
    for (language, url) in &row.hreflang {
        if let (Some(language), Some(url)) = (language, url) {
            put(format_args!(
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
                escape(language),
                escape(url)
            ));
        }
    }
    for (key, content) in &row.meta {
        let content = content.as_deref().unwrap_or_default();
        put(format_args!(
            "<meta name=\"{}\" content=\"{}\">",
            escape(key),
            escape(content)
        ));
    }
    for node in &row.ld {
        let json = node.to_string().replace('<', "\\u003c");
        put(format_args!(
            "<script type=\"application/ld+json\">{json}</script>"
        ));
    }
    put(format_args!("</head><body>"));
    for heading in &row.h1 {
        put(format_args!("<h1>{}</h1>", escape(heading)));
    }
    for author in &row.rel_author {
        put(format_args!(
            "<a rel=\"author\" href=\"#\">{}</a>",
            escape(author)
        ));
    }
    for (datetime, text) in &row.time {
        put(format_args!(
            "<time datetime=\"{}\">{}</time> ",
            escape(datetime.as_deref().unwrap_or_default()),
            escape(text.as_deref().unwrap_or_default())
        ));
    }
    page.push_str("</body></html>");
    page
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
