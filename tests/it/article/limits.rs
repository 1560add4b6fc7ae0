//! Documents that would take a reader more than linear time.

use byline::article::{
    Article, Draft, Profile, Publisher, Source, WebUrl, atom, jsonld, meta, rss,
};

use crate::linear::assert_linear;

/// Bytes of the smaller document.
const BYTES: usize = 100_000;

fn read(text: &str) {
    let feed = match text.starts_with("<rss") {
        true => rss::read_feed(text),
        false => atom::read_feed(text),
    };
    assert!(!feed.unwrap().articles.is_empty());
}

#[test]
fn entries_are_read_without_their_siblings() {
    let repeated = |start: &'static str, item: &'static str| {
        move |bytes: usize| format!("{start}{}", item.repeat(bytes / item.len()))
    };
    let atom = "<feed xmlns='http://www.w3.org/2005/Atom'>";
    let rss = "<rss version='2.0'><channel>";
    assert_linear("Atom entries", BYTES, repeated(atom, "<entry/>"), read);
    assert_linear("RSS items", BYTES, repeated(rss, "<item/>"), read);
    assert_linear(
        "a blank base",
        BYTES,
        |bytes| {
            let base = " ".repeat(bytes / 2);
            let entries = "<entry/>".repeat(bytes / 16);
            format!("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='{base}'>{entries}")
        },
        read,
    );
}

#[test]
fn authors_of_meta_elements_are_told_apart_in_linear_time() {
    let lines = |bytes: usize| (0..bytes / 20).map(|n| format!("Ann B{n}\n")).collect();
    assert_linear("author pairs", BYTES, lines, |text| {
        let pairs = text.lines().map(|name| ("author", name));
        let draft = meta::read(pairs, None);
        assert_eq!(draft.bylines.get().unwrap().len(), text.lines().count());
    });
}

#[test]
fn channels_of_a_publisher_are_told_apart_in_linear_time() {
    let lines = |bytes: usize| {
        (0..bytes / 30)
            .map(|n| format!("https://t.me/{n}\n"))
            .collect()
    };
    assert_linear("channels", BYTES, lines, |text| {
        let profiles = || {
            text.lines()
                .map(|url| Profile::new(WebUrl::new(url).unwrap()))
        };
        let mut publisher = Publisher::default();
        publisher.profiles.extend(profiles().step_by(2));
        let mut draft = Draft::from(Article::builder("x").publisher(publisher).build().unwrap());
        draft.profiles.offer(profiles().collect(), Source::Link);
        let publisher = draft.finish().unwrap().publisher.unwrap();
        assert_eq!(publisher.profiles.len(), text.lines().count());
    });
}

#[test]
fn references_to_a_long_node_are_followed_in_linear_time() {
    let document = |bytes: usize| {
        let list = "[],".repeat(bytes / 6);
        let articles = ",{\"@type\":\"Report\",\"name\":\"x\",\"url\":{\"@id\":\"#a\"}}";
        let articles = articles.repeat(bytes / 2 / articles.len());
        format!("[{{\"@id\":\"#a\",\"url\":[{list}0]}}{articles}]")
    };
    assert_linear("references", BYTES, document, |text| {
        let mut document = jsonld::Graph::new();
        document.add(text).unwrap();
        assert!(!document.drafts(None).is_empty());
    });
}
