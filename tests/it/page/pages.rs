//! Whole pages, with all their fields.

use std::path::{Path, PathBuf};

use byline::article::{BylineKind, Draft};
use byline::page::PageReader;
use serde_json::{Value, json};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/pages")
}

fn reader(case: &Value) -> PageReader {
    let url = case["page_url"].as_str().expect("page_url");
    let offset = case["assume_offset"].as_str().expect("assume_offset");
    let hours: i8 = offset[..3].parse().expect("hours");
    let offset = time::UtcOffset::from_hms(hours, 0, 0).expect("an offset");
    PageReader::new()
        .with_url(url)
        .expect("an address")
        .with_offset(offset)
}

/// The draft in the form of the `.expected.json` files.
fn summary(draft: &Draft) -> Value {
    let line = |field: &byline::article::Field<byline::article::Line>| {
        field.get().map(|line| line.as_str().to_owned())
    };
    let kind = |kind: &BylineKind| match kind {
        BylineKind::Person => "person",
        BylineKind::Organization => "organization",
        _ => "other",
    };
    json!({
        "headline": draft.headline.get().map(|headline| headline.as_str()),
        "kicker": line(&draft.kicker),
        "section": draft.section.get().map(|section| section.label.as_str()),
        "section_description": line(&draft.section_description),
        "published": draft.published.get().map(ToString::to_string),
        "byline": draft.bylines.get().into_iter().flatten().map(|byline| {
            json!({ "name": byline.name.as_str(), "kind": kind(&byline.kind) })
        }).collect::<Vec<_>>(),
        "publisher": draft.publisher.get().and_then(|publisher| publisher.name.as_ref()).map(|name| name.as_str()),
        "language": draft.language.get().map(|tag| tag.as_str()),
        "alternates": draft.alternates.get().into_iter().flatten().map(|alternate| json!({
            "label": alternate.label.as_ref().map(|label| label.as_str()),
            "language": alternate.language.as_str(),
            "url": alternate.url.as_str(),
        })).collect::<Vec<_>>(),
        "views": draft.views.get().map(|count| count.value),
        "notice": draft.notice.get().map(|notice| notice.text.as_str()),
        "notice_target": draft.notice.get().and_then(|notice| notice.target.as_ref()).map(|target| target.as_str()),
        "copyright": {
            "holder": line(&draft.copyright_holder),
            "year": draft.copyright_year.get(),
        },
        "same_as": draft.profiles.get().into_iter().flatten().map(|profile| profile.url().as_str()).collect::<Vec<_>>(),
        "apps": draft.apps.get().into_iter().flatten().map(|app| app.url().as_str()).collect::<Vec<_>>(),
        "language_switch": extra(draft, "language_switch"),
        "channels": extra(draft, "channels"),
        "app_stores": extra(draft, "app_stores"),
        "body": draft.body.get().into_iter().flat_map(|body| body.texts()).map(|text| {
            json!({ "type": "paragraph", "text": text })
        }).collect::<Vec<_>>(),
    })
}

/// Labels that text pages have in place of links.
fn extra(draft: &Draft, key: &str) -> Value {
    draft.extra.get(key).map_or(Value::Null, |value| {
        value
            .as_list()
            .iter()
            .map(
                |value| match (value.as_str(), value.get("label"), value.get("language")) {
                    (Some(label), ..) => json!(label),
                    (None, Some(label), Some(language)) => {
                        json!({ "label": label.as_str(), "language": language.as_str() })
                    }
                    _ => Value::Null,
                },
            )
            .collect()
    })
}

/// Every field at once: a failing page shows all that differs.
#[track_caller]
fn check(name: &str, got: &Value, want: &Value) {
    let wrong: Vec<String> = want
        .as_object()
        .expect("an object")
        .iter()
        .filter(|(key, value)| got[key.as_str()] != **value)
        .map(|(key, value)| {
            format!(
                "{key}:\n  got      {}\n  expected {value}",
                got[key.as_str()]
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
}

#[test]
fn html_pages_are_read_whole() {
    let mut count = 0;
    for entry in std::fs::read_dir(data()).expect("tests/data/pages") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "html") {
            continue;
        }
        let html = std::fs::read_to_string(&path).expect("a page");
        let case =
            std::fs::read_to_string(path.with_extension("expected.json")).expect("expectation");
        let case: Value = serde_json::from_str(&case).expect("JSON");
        let draft = reader(&case).read_html(&html);
        check(
            &path.display().to_string(),
            &summary(&draft),
            &case["expected"],
        );
        count += 1;
    }
    assert!(count >= 8, "{count} pages");
}

#[test]
fn text_pages_are_read_whole() {
    let mut count = 0;
    for entry in std::fs::read_dir(data()).expect("tests/data/pages") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a page");
        let case = std::fs::read_to_string(path.with_extension("text.json")).expect("expectation");
        let case: Value = serde_json::from_str(&case).expect("JSON");
        let reader = match case["language"].as_str() {
            Some(language) => PageReader::new().with_language(language).expect("a tag"),
            None => PageReader::new(),
        };
        check(
            &path.display().to_string(),
            &summary(&reader.read_text(&text)),
            &case["expected"],
        );
        count += 1;
    }
    assert!(count >= 4, "{count} pages");
}

/// Text that is directly in a block belongs to that block, not to the one around it.
#[test]
fn a_footer_without_paragraphs_is_no_body() {
    let page = "<h1>Storm closes the harbour</h1>\
        <p>The harbour was closed on Tuesday night. Ferries will not run before noon.</p>\
        <footer>Any use of materials is allowed only with a hyperlink to example.az</footer>";
    let draft = PageReader::new().read_html(page);
    let body = draft.body.get().unwrap().plain_text();
    assert_eq!(
        body,
        "The harbour was closed on Tuesday night. Ferries will not run before noon."
    );
    assert!(draft.notice.get().is_some());
}
