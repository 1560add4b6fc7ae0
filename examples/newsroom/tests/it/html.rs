//! The HTML of the pages, where browsers and screen readers are strict.

use byline::article::Stamp;
use byline::html::{Scanner, Token};

use crate::site::BUILT;

/// The start tags of a page: each name, and the value of one attribute.
fn tags(html: &str, attribute: &str) -> Vec<(String, Option<String>)> {
    let mut tags = Vec::new();
    for token in Scanner::new(html) {
        if let Token::StartTag(tag) = token {
            let value = tag.attribute(attribute);
            let value = value.map(|value| value.value().into_owned());
            tags.push((tag.name().to_string(), value));
        }
    }
    tags
}

fn pages() -> impl Iterator<Item = (&'static String, &'static String)> {
    BUILT
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
}

#[test]
fn headings_leave_out_no_level() {
    for (path, html) in pages() {
        let mut before = 0;
        for (name, _) in tags(html, "id") {
            let Some(level) = name.strip_prefix('h').and_then(|level| level.parse().ok()) else {
                continue;
            };
            assert!(level <= before + 1, "{path}: h{level} after h{before}");
            before = level;
        }
    }
}

#[test]
fn times_are_those_of_html() {
    let mut count = 0;
    for (path, html) in pages() {
        for (name, value) in tags(html, "datetime") {
            if name == "time" {
                let value = value.unwrap();
                // RFC 3339 alone: HTML has no place for the name of a zone.
                let stamp: Stamp = value.parse().unwrap();
                assert!(stamp.to_instant().is_some(), "{path}: {value}");
                assert_eq!(stamp.zone(), None, "{path}: {value}");
                count += 1;
            }
        }
    }
    assert!(count >= BUILT.stories.len());
}

#[test]
fn every_picture_has_a_text_and_every_field_a_name() {
    for (path, html) in pages() {
        for (name, value) in tags(html, "alt") {
            assert!(name != "img" || value.is_some(), "{path}");
        }
        for (name, value) in tags(html, "aria-label") {
            let wants = ["input", "nav"].contains(&name.as_str());
            assert!(
                !wants || value.is_some_and(|value| !value.is_empty()),
                "{path}: {name}"
            );
        }
    }
}
