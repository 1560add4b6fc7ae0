//! Which format a document is in, and the names of formats.

use byline::article::{Article, Feed, Format, Headline};

#[track_caller]
fn detected(text: &str, format: Format) {
    assert_eq!(Format::detect(text), Ok(format), "{text}");
}

#[track_caller]
fn undetected(text: &str, want: &str) {
    assert_eq!(
        Format::detect(text).unwrap_err().to_string(),
        want,
        "{text}"
    );
}

#[test]
fn formats_are_detected_as_sites_write_them() {
    detected(
        "\u{FEFF}\n<?xml version='1.0'?><!-- a > b --><!DOCTYPE rss [<!ENTITY a '>'>]><rss/>",
        Format::Rss,
    );
    detected("<rdf:RDF xmlns:rdf='x'><item/></rdf:RDF>", Format::Rss);
    detected(
        "<atom:feed\n xmlns:atom='http://www.w3.org/2005/Atom'>",
        Format::Atom,
    );
    detected("<urlset><url/></urlset>", Format::Sitemap);
    detected("<meta name='author' content='Jane Doe'>", Format::Meta);
    detected(r#"[{"@type": "NewsArticle"}]"#, Format::JsonLd);
    detected(
        r#"{"@context": ["https://schema.org/"], "headline": "h"};"#,
        Format::JsonLd,
    );
    detected(
        r#"{"type": "Create", "object": {"type": "Article"}}"#,
        Format::ActivityStreams,
    );
    detected(
        r#"{"version": "https://jsonfeed.org/version/1", "title": "t"}"#,
        Format::JsonFeed,
    );
    detected(r#"{"id": "7", "content_text": "Fine."}"#, Format::JsonFeed);
    detected(
        r#"{"uri": "tag:example.az,2023:7", "headline": "h"}"#,
        Format::Ninjs,
    );
    detected(r#"{"headline": "h", "id": "7"}"#, Format::Json);
    detected("---\r\ntitle: h\r\n---\r\n", Format::Markdown);
    detected("# Bridge stays open\n", Format::Markdown);
    detected("Bridge stays open\n", Format::Plain);
    let found = |found: &str| format!("expected an article in a known format, found {found}");
    undetected(" \n", &found("nothing but white space"));
    undetected("<!DOCTYPE html><html>", &found("the element html"));
    undetected("<!--", &found("markup without an element"));
    undetected("[1, {\"headline\": \"h\"}]", &found("JSON without members"));
    undetected("{\"title\": 1}", &found("JSON with the member \"title\""));
    undetected("{\"title\"}", "expected a colon at line 1, column 9");
}

#[test]
fn formats_have_names_of_their_own() {
    for &format in Format::ALL {
        assert_eq!(Format::from_code(format.code()), Some(format));
        assert!(format.media_type().contains('/'));
    }
    assert_eq!(Format::from_code("text/html"), None);
    let mut feed = Feed::new(None);
    for count in [0, 2] {
        let invalid = feed.write(Format::Plain).unwrap_err();
        let want = format!("expected one article in a document of plain, found {count}");
        assert_eq!(invalid.issues()[0].message(), want);
        let article = Article::new(Headline::new("h").unwrap());
        feed.articles.extend([article.clone(), article]);
    }
}
