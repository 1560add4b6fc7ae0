//! Small pages, each with one trait of real ones: `tests/data/page.toml`.

use std::collections::BTreeMap;

use byline::page::PageReader;
use byline::page::date::parse_machine;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::case;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    html: String,
    url: Option<String>,
    /// When the page was retrieved.
    retrieved: Option<String>,
    #[serde(default)]
    expect: BTreeMap<String, Value>,
    /// Fields without a value.
    #[serde(default)]
    empty: Vec<String>,
}

#[test]
fn pages_of_each_kind_are_read() {
    let mut wrong = Vec::new();
    for case in case::selected::<Given>("page.toml") {
        let expected = case.given.expect.iter();
        let empty = case.given.empty.iter().map(|field| (field, &Value::Null));
        for (field, want) in expected.chain(empty) {
            let got = read(&case.given, field);
            if got != *want {
                wrong.push(format!(
                    "{}: {field}: expected {want}, found {got}\n  {}",
                    case.name, case.why
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn read(page: &Given, field: &str) -> Value {
    let html = page.html.as_str();
    let mut reader = PageReader::new();
    if let Some(url) = &page.url {
        reader = reader.with_url(url).expect("an address");
    }
    if let Some(retrieved) = &page.retrieved {
        let retrieved = parse_machine(retrieved).expect("a timestamp");
        reader = reader.with_retrieved(retrieved.instant().expect("an offset"));
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
        "copyright" => json!(draft.copyright.get().map(|line| line.as_str())),
        "views" => json!(draft.views.get().map(|count| count.value)),
        "issues" => {
            let codes = draft.issues().iter().map(|issue| issue.code().code());
            codes.collect()
        }
        "kind" => json!(draft.kind.get().map(|kind| kind.schema_org())),
        other => panic!("no field is called {other:?}"),
    }
}
