//! JSON-LD as pages have it, and a round trip.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::jsonld::{self, Graph};
use crate::{Access, Article, ArticleKind, BylineKind, Draft, WebUrl};

#[track_caller]
fn article(block: &str) -> Article {
    jsonld::read(block).unwrap().finish().unwrap()
}

#[track_caller]
fn assert_issues(block: &str, want: &[&str]) {
    let draft = jsonld::read(block).unwrap();
    let issues: Vec<String> = draft.issues().iter().map(ToString::to_string).collect();
    assert_eq!(issues, want);
}

#[test]
fn shapes_of_authors() {
    let names = |author: &str| {
        let block = alloc::format!(r#"{{"@type":"NewsArticle","headline":"h","author":{author}}}"#);
        let bylines = article(&block).bylines;
        let kinds: Vec<_> = bylines
            .iter()
            .map(|b| (b.name.to_string(), b.kind.clone()))
            .collect();
        kinds
    };
    let one = |name: &str, kind| Vec::from([(name.to_string(), kind)]);
    assert_eq!(names(r#""Ann Doe""#), one("Ann Doe", BylineKind::Unknown));
    assert_eq!(
        names(r#"{"@type":"Person","name":"Ann Doe"}"#),
        one("Ann Doe", BylineKind::Person)
    );
    assert_eq!(
        names(r#"[{"@type":["NewsMediaOrganization"],"name":["AFP"]}]"#),
        one("AFP", BylineKind::Organization)
    );
    assert_eq!(
        names(r#"[{"@type":"Person","givenName":"Ann","familyName":"Doe"}]"#),
        one("Ann Doe", BylineKind::Person)
    );
    assert_eq!(
        names(r#"[{"@type":"Person","name":["A","B"]}, "C", null, ""]"#).len(),
        3
    );
}

#[test]
fn shapes_of_the_rest() {
    let read = article(
        r##"{"@context":"http://schema.org","@type":["Article","http://schema.org/OpinionNewsArticle"],
        "schema:headline":{"@value":"Caf&eacute; &amp;amp; bar","@language":"en"},
        "mainEntityOfPage":{"@type":"WebPage","@id":"https://example.az/7"},
        "articleSection":["City","Life"],"keywords":"a, b ,a","inLanguage":{"@type":"Language","alternateName":"az_AZ"},
        "isAccessibleForFree":"False","image":[{"@type":"ImageObject","url":"https://example.az/b.jpg","width":"1200px","height":675.0}],
        "copyrightYear":"2024","interactionStatistic":[{"@type":"InteractionCounter","interactionType":{"@type":"http://schema.org/ReadAction"},"userInteractionCount":"399"}],
        "articleBody":"One.\n\nTwo\nlines."}"##,
    );
    assert_eq!(read.kind, ArticleKind::Opinion);
    assert_eq!(read.headline, "Café &amp; bar");
    assert_eq!(read.url.unwrap(), "https://example.az/7");
    assert_eq!(read.section.unwrap().label, "City");
    assert_eq!(read.tags, ["a", "b"]);
    assert_eq!(read.language.unwrap(), "az-AZ");
    assert_eq!(read.access, Some(Access::Locked));
    let image = read.lead_image.unwrap();
    assert_eq!((image.width, image.height), (Some(1200), Some(675)));
    assert_eq!(read.rights.year, Some(2024));
    assert_eq!(read.engagement.views.unwrap().value, 399);
    let body: Vec<&str> = read.body.texts().collect();
    assert_eq!(body, ["One.", "Two\nlines."]);
}

#[test]
fn what_cannot_be_used_is_reported_and_kept() {
    assert_issues(
        r##"{"@type":"NewsArticle","headline":"h","url":"/7","datePublished":"9 Azar 1402","inLanguage":"?","author":{"@id":"#nobody"}}"##,
        &[
            "warning[url_invalid] url: expected an address that starts with http:// or https://, found \"/7\"",
            "warning[dangling] bylines: expected the author's node in the document, found a reference alone, found \"#nobody\"",
            "warning[date_invalid] published: expected a date, found none at byte 0, found \"9 Azar 1402\"",
            "warning[language_invalid] language: expected a subtag of 1 to 8 ASCII letters and digits in a BCP 47 language tag, found \"?\" at byte 0, found \"?\"",
        ],
    );
}

#[test]
fn no_article_is_an_error() {
    let error = |block: &str| jsonld::read(block).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"@type":"Person","name":"Ann"}"#),
        "expected a node of an article type, found none"
    );
    assert_eq!(error("<html>"), "expected a value at line 1, column 1");
    assert!(error(&"[".repeat(1_000_000)).starts_with("found more than 128"));
}

#[test]
fn the_article_of_the_page_is_preferred() {
    let mut document = Graph::new();
    document
        .add(r#"{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Related"}]}"#)
        .unwrap();
    document
        .add(r#"{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Main"}}"#)
        .unwrap();
    document
        .add(r#"{"@type":"NewsArticle","headline":"Named","url":"http://www.a.example/x?ref=1"}"#)
        .unwrap();
    let headline = |draft: Option<Draft>| draft.unwrap().headline.get().unwrap().to_string();
    assert_eq!(headline(document.draft(None)), "Main");
    let page = WebUrl::new("https://a.example/x/").unwrap();
    assert_eq!(headline(document.draft(Some(&page))), "Named");
    assert_eq!(document.drafts(None).len(), 3);
}

#[cfg(feature = "json")]
#[test]
fn a_full_article_loses_its_blocks_alone() {
    let mut article = super::form::full();
    let published = article.published.take().unwrap();
    // The name of a zone is not part of ISO 8601.
    article.published = Some(crate::Stamp::from(published.when()));
    let written = jsonld::write(&article).unwrap();
    let lost: Vec<String> = written.lost().iter().map(ToString::to_string).collect();
    // `articleBody` is text: it carries paragraphs without marks, and no other block.
    let want: Vec<String> = (0..6)
        .map(|n| alloc::format!("body[{n}]: changed"))
        .collect();
    assert_eq!(lost, want);
}
