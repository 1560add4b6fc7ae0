//! Which fields each source gives.

use ::time::macros::datetime;
use byline_article::{Source, WebUrl};

use super::*;
use crate::outline::Outline;

/// A page with structured data.
const PAGE: &str = include_str!("tests/page.html");
/// A page without, whose byline is the newsroom.
const HOUSE_PAGE: &str = include_str!("tests/house_page.html");

impl PageSource {
    fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.fields.split_whitespace()
    }
}

/// The fields of a draft that have a value.
fn fields(draft: &Draft) -> Vec<String> {
    let debug = format!("{draft:#?}");
    let lines = debug.lines().filter_map(|line| line.strip_prefix("    "));
    let names = lines.filter_map(|line| line.split_once(": Field").map(|(name, _)| name));
    let own = names.filter(|name| !name.starts_with(' '));
    own.map(str::to_owned).collect()
}

/// The fields that a source offers to a draft of that address.
fn given(source: &PageSource, html: &str, url: Option<&str>) -> Vec<String> {
    let mut draft = Draft::default();
    let mut input = SourceInput::of(Outline::of_html(html), None, &mut Draft::default());
    input.retrieved = Some(datetime!(2024-05-01 20:00 UTC));
    input.find_text(html, &Draft::default());
    let url = url.and_then(|url| WebUrl::new(url).ok());
    draft.url.offer_some(url, Source::Caller);
    (source.read)(&input, &mut draft);
    let mut given = fields(&draft);
    given.retain(|name| name != "url" || draft.url.source() != Some(Source::Caller));
    given
}

#[test]
fn each_source_gives_the_fields_of_its_row() {
    for source in SOURCES {
        let mut found = given(source, PAGE, None);
        found.extend(given(source, HOUSE_PAGE, Some("https://example.az/7")));
        found.sort();
        found.dedup();
        let mut listed = source.fields().collect::<Vec<_>>();
        listed.sort_unstable();
        assert_eq!(found, listed, "{}", source.name);
    }
}

/// The rows of the table that the documentation of the crate should have.
fn documented() -> String {
    let mut table = String::new();
    let all = SOURCES.iter().flat_map(PageSource::fields);
    let mut fields: Vec<&str> = Vec::new();
    for field in all {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    for field in fields {
        let gives = |source: &&PageSource| source.fields().any(|name| name == field);
        let names = SOURCES.iter().filter(gives).map(|source| source.name);
        let names: Vec<&str> = names.collect();
        table += &format!("//! | `{field}` | {} |\n", names.join("; "));
    }
    table
}

#[test]
fn the_documentation_lists_the_sources_of_each_field() {
    let (documentation, table) = (include_str!("../lib.rs"), documented());
    assert!(
        documentation.contains(&table),
        "expected in lib.rs:\n{table}"
    );
}
