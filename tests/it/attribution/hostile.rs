//! Pages made to break a checker.

use byline::attribution::{Page, PageFormat, PlaceRule, Policy, Subdomains, Target};

use crate::entries::inputs::html::HOSTILE;
use crate::entries::inputs::links::PAGES;

/// A policy that makes the reader look at everything.
fn curious() -> Policy {
    Policy::builder(Target::host("example.az", Subdomains::Any).unwrap())
        .position(PlaceRule::BeforeBody)
        .name("Example News")
        .build()
        .unwrap()
}

const FORMATS: &[PageFormat] = &[
    PageFormat::Html,
    PageFormat::Text,
    PageFormat::Markdown,
    PageFormat::Rss,
    PageFormat::JsonFeed,
];

/// In a feed, the page is the contents of an item.
fn dress(format: PageFormat, page: &str) -> String {
    let escaped = || page.replace('&', "&amp;").replace('<', "&lt;");
    match format {
        PageFormat::Rss => format!("<rss><item><description>{}", escaped()),
        PageFormat::JsonFeed => format!("{{\"items\":[{{\"content_html\":{page:?}}}]}}"),
        _ => page.to_owned(),
    }
}

#[test]
fn hostile_pages_are_judged() {
    let policy = curious();
    for (name, page) in HOSTILE.iter().chain(PAGES) {
        for format in FORMATS {
            let page = dress(*format, &page(2_000));
            let verdict = policy.check(&Page::new(*format, &page).at("https://copycat.example/"));
            for candidate in verdict.candidates() {
                let span = candidate.span();
                assert!(page.get(span.clone()).is_some(), "{name}: {span:?}");
                assert!(!candidate.sentence().is_empty());
            }
        }
    }
}
