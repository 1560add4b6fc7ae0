//! Small pages, each with one trait of real ones: `tests/data/page.jsonl`.
//!
//! A row has `html` and, where it matters, the `url`; `expect` names the fields of the draft
//! (`main` is the main text, block by block).

use byline::page::PageReader;
use serde_json::{Value, json};

use crate::case;

fn cases() -> Vec<Value> {
    include_str!("../../data/page.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a row of JSON"))
        .collect()
}

#[test]
fn pages_of_each_kind_are_read() {
    let mut wrong = Vec::new();
    for row in cases() {
        let id = row["id"].as_str().expect("id");
        assert!(row["why"].is_string(), "{id} has no why");
        if !case::is_selected(id) {
            continue;
        }
        for (field, want) in row["expect"].as_object().expect("expect") {
            let got = read(&row, field);
            if got != *want {
                wrong.push(format!("{id}: {field}: expected {want}, found {got}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn read(row: &Value, field: &str) -> Value {
    let html = row["html"].as_str().expect("html");
    let mut reader = PageReader::new();
    if let Some(url) = row["url"].as_str() {
        reader = reader.with_url(url).expect("an address");
    }
    let draft = reader.read_html(html);
    match field {
        "main" => {
            let blocks = reader.main_text(html);
            blocks.iter().map(|block| block.text()).collect()
        }
        "body" => {
            let body = draft.body.get();
            body.into_iter().flat_map(|body| body.texts()).collect()
        }
        "title" => json!(draft.headline.get().map(|headline| headline.as_str())),
        "byline" => match draft.bylines.get() {
            Some(bylines) => bylines.iter().map(|byline| byline.name.as_str()).collect(),
            None => Value::Null,
        },
        "published" => json!(draft.published.get().map(ToString::to_string)),
        "modified" => json!(draft.modified.get().map(ToString::to_string)),
        "site" => {
            let publisher = draft.publisher.get();
            json!(
                publisher
                    .and_then(|publisher| publisher.name.as_ref())
                    .map(|name| name.as_str())
            )
        }
        "section" => json!(draft.section.get().map(|section| section.label.as_str())),
        "lang" => json!(draft.language.get().map(|language| language.as_str())),
        "url" => json!(draft.url.get().map(|url| url.as_str())),
        "kind" => json!(draft.kind.get().map(|kind| kind.schema_org())),
        other => panic!("no field is called {other:?}"),
    }
}
