//! Slugs, views and the search.

use newsroom::store::{Store, Visit};
use time::{Duration, OffsetDateTime};

use crate::site::BUILT;

fn visit(path: &str, visitor: &str, at: OffsetDateTime) -> Visit {
    Visit {
        path: path.to_owned(),
        visitor: visitor.to_owned(),
        at,
    }
}

#[test]
fn a_changed_headline_keeps_its_old_address() {
    let store = Store::in_memory().unwrap();
    let first = store.slug("en", "bridge", "Bridge stays open").unwrap();
    assert_eq!(first, "bridge-stays-open");
    let second = store.slug("en", "bridge", "Bridge closes").unwrap();
    assert_eq!(second, "bridge-closes");
    assert_eq!(store.moved("en", &first).unwrap(), Some(second.clone()));
    // Another story may not take either.
    let other = store.slug("en", "tunnel", "Bridge stays open").unwrap();
    assert_eq!(other, "bridge-stays-open-2");
    // And back: the first address is the current one again.
    assert_eq!(
        store.slug("en", "bridge", "Bridge stays open").unwrap(),
        first
    );
    assert_eq!(store.moved("en", &second).unwrap(), Some(first.clone()));
    assert_eq!(store.moved("en", &first).unwrap(), None);
    assert_eq!(store.moved("az", &first).unwrap(), None);
}

#[test]
fn pages_that_are_no_story_keep_their_names() {
    let store = Store::in_memory().unwrap();
    assert_ne!(store.slug("en", "x", "Search").unwrap(), "search");
}

#[test]
fn a_visitor_counts_once_an_hour() {
    let store = Store::in_memory().unwrap();
    let start = OffsetDateTime::from_unix_timestamp(1_795_953_600).unwrap();
    let count = |path: &str, visitor: &str, minutes: i64| {
        let at = start + Duration::minutes(minutes);
        store.count(&[visit(path, visitor, at)]).unwrap();
        store.views().unwrap().get(path).copied().unwrap_or(0)
    };
    assert_eq!(count("en/a.html", "192.0.2.1", 0), 1);
    assert_eq!(count("en/a.html", "192.0.2.1", 30), 1);
    assert_eq!(count("en/a.html", "192.0.2.2", 30), 2);
    assert_eq!(count("en/b.html", "192.0.2.1", 30), 1);
    assert_eq!(count("en/a.html", "192.0.2.1", 61), 3);
    assert_eq!(count("en/a.html", "192.0.2.1", 24 * 60), 4);
}

#[test]
fn no_address_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("newsroom.db");
    let store = Store::open(&file).unwrap();
    let now = OffsetDateTime::from_unix_timestamp(1_795_953_600).unwrap();
    store
        .count(&[visit("en/a.html", "203.0.113.77", now)])
        .unwrap();
    drop(store);
    for entry in folder.path().read_dir().unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(12).any(|window| window == b"203.0.113.77"));
    }
    assert_eq!(Store::open(&file).unwrap().views().unwrap()["en/a.html"], 1);
}

#[test]
fn words_of_four_languages_are_found() {
    let store = Store::in_memory().unwrap();
    store.index(&BUILT.stories).unwrap();
    for (language, words, story) in [
        ("en", "lens chalk", "lighthouse"),
        ("en", "dredg", "harbour-sand"),
        ("az", "linza təbaşir", "lighthouse"),
        ("az", "KEFAL", "fish-prices"),
        ("az", "BALIQ", "fish-prices"),
        ("az", "tebasir", "lighthouse"),
        ("ru", "кефаль", "fish-prices"),
        ("ru", "земснаряд", "harbour-sand"),
        ("ru", "еще", "ferry-timetable"),
        ("hy", "ԿԵՖԱԼ", "fish-prices"),
        ("hy", "կեֆալ", "fish-prices"),
        ("hy", "ոսպնյակ", "lighthouse"),
    ] {
        let hits = store.search(language, words).unwrap();
        let want = BUILT
            .stories
            .iter()
            .find(|s| s.key == story && s.language == language)
            .unwrap();
        assert_eq!(hits[0].path, want.path, "{language}: {words}");
        assert!(
            hits[0]
                .snippet
                .iter()
                .chain(&hits[0].headline)
                .any(|piece| piece.found)
        );
    }
    assert_eq!(store.search("ru", "lens").unwrap(), []);
    // What is shown is the text and not what the index keeps of it.
    let hit = &store.search("az", "tebasir").unwrap()[0];
    let marked: Vec<&str> = hit
        .snippet
        .iter()
        .filter(|piece| piece.found)
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(marked, ["təbaşirlə"]);
}

#[test]
fn no_search_is_a_wrong_query() {
    let store = Store::in_memory().unwrap();
    store.index(&BUILT.stories).unwrap();
    for words in [
        "",
        "\"",
        "AND OR NOT",
        "NEAR(",
        "a*b",
        "headline:x",
        "'; drop table texts; --",
        "\0",
        "^",
        "()",
    ] {
        store.search("en", words).unwrap();
    }
    assert_eq!(
        store.search("en", &"a ".repeat(100_000)).unwrap().len(),
        store.search("en", "a").unwrap().len()
    );
}
