//! The model is read without waste.

use byline::article::{Article, Draft, Headline, IssueCode, Source, atom, json_feed, jsonld, rss};

use crate::counter::count;

/// A story of thirty paragraphs, of about 7 kB.
fn story() -> String {
    let paragraph = "The council met on Tuesday and voted to keep the old bridge open, and nobody \
                     spoke against it; engineers will look at the deck again in spring, they said, \
                     and once more in autumn.";
    let mut builder = Article::builder("Small town keeps its bridge open despite the storm")
        .url("https://example.az/en/post/7/")
        .id("post-7")
        .section("ANALYTICS")
        .kicker("A bridge too near")
        .standfirst("Nobody spoke against it.")
        .author("Leyla Quliyeva")
        .published("2023-11-29T18:00:00+04:00")
        .modified("2023-11-30T09:12:00+04:00")
        .language("en")
        .tag("bridges");
    for _ in 0..30 {
        builder = builder.paragraph(paragraph);
    }
    builder.build().unwrap().to_json()
}

#[test]
fn an_article_takes_at_most_sixty_allocations() {
    let text = story();
    assert!((6_000..8_000).contains(&text.len()), "{} bytes", text.len());
    let (article, counts) = count(|| Article::from_json(&text));
    assert!(article.is_ok());
    assert!(counts.allocations <= 60, "{counts:?}");
    // Lists grow by doubling; no text is copied twice.
    assert!(counts.peak_bytes < 4 * text.len(), "{counts:?}");
}

#[test]
fn texts_are_borrowed() {
    let article = Article::from_json(&story()).unwrap();
    let (words, counts) = count(|| {
        let words = article
            .body
            .texts()
            .map(|text| text.split_whitespace().count());
        words.sum::<usize>()
    });
    assert_eq!(words, 30 * 34);
    // The list of borrowed texts is all that is allocated.
    assert!(counts.allocations <= 1, "{counts:?}");
}

/// Asserts that twice the document takes about twice the memory.
#[track_caller]
fn assert_linear_memory(name: &str, document: impl Fn(usize) -> String, read: impl Fn(&str)) {
    let peak = |bytes: usize| {
        let document = document(bytes);
        let ((), counts) = count(|| read(&document));
        counts.peak_bytes as f64
    };
    // The smaller is large enough for vectors that grow by doubling to be at the same stage.
    let growth = peak(256 << 10) / peak(128 << 10);
    assert!(growth <= 2.3, "{name}: {growth:.1} times the memory");
}

/// A document of about so many bytes: half of it one long text, half of it items.
fn long_and_many(bytes: usize, start: &str, middle: &str, item: &str, end: &str) -> String {
    let text = "t".repeat(bytes / 2);
    let items = item.repeat(bytes / 2 / item.len());
    format!("{start}{text}{middle}{items}{end}")
}

#[test]
fn what_a_feed_says_once_is_not_copied_without_bound() {
    let rss = "<rss version='2.0'><channel>";
    for name in ["title", "copyright", "language"] {
        let (start, middle) = (format!("{rss}<{name}>"), format!("</{name}>"));
        assert_linear_memory(
            &format!("RSS {name}"),
            |bytes| long_and_many(bytes, &start, &middle, "<item><title>x</title></item>", ""),
            |text| {
                let feed = rss::read_feed(text).unwrap();
                assert_eq!(feed.issues.len(), 1, "{:?}", feed.issues);
            },
        );
    }
    let atom = "<feed xmlns='http://www.w3.org/2005/Atom'>";
    for (start, middle) in [
        ("<title>", "</title>"),
        ("<rights>", "</rights>"),
        ("<author><name>", "</name></author>"),
        (
            "<author><name>x</name><uri>https://a.example/",
            "</uri></author>",
        ),
    ] {
        assert_linear_memory(
            &format!("Atom {start}"),
            |bytes| {
                let start = format!("{atom}{start}");
                long_and_many(bytes, &start, middle, "<entry><title>x</title></entry>", "")
            },
            |text| {
                let feed = atom::read_feed(text).unwrap();
                assert_eq!(feed.issues.len(), 1, "{:?}", feed.issues);
            },
        );
    }
    assert_linear_memory(
        "JSON Feed title",
        |bytes| {
            let (start, middle) = ("{\"title\":\"", "\",\"items\":[0");
            long_and_many(bytes, start, middle, ",{\"title\":\"x\"}", "]}")
        },
        |text| {
            let feed = json_feed::read_feed(text).unwrap();
            assert_eq!(feed.issues.len(), 1, "{:?}", feed.issues);
        },
    );
}

#[test]
fn many_authors_of_a_feed_are_not_copied_without_bound() {
    let authors = |bytes: usize| "<author><name>A</name></author>".repeat(bytes / 2 / 31);
    assert_linear_memory(
        "Atom authors",
        |bytes| {
            let entries = "<entry><title>x</title></entry>".repeat(bytes / 2 / 31);
            format!(
                "<feed xmlns='http://www.w3.org/2005/Atom'>{}{entries}",
                authors(bytes)
            )
        },
        |text| {
            let feed = atom::read_feed(text).unwrap();
            assert_eq!(feed.issues.len(), 1, "{:?}", feed.issues);
        },
    );
}

#[test]
fn what_feeds_usually_say_is_copied() {
    let item = "<entry><title>Bridge stays open</title><id>urn:uuid:1225c695</id></entry>";
    let feed = format!(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Example.Az</title>\
         <rights>© 2024 Example.Az. All rights reserved.</rights>\
         <author><name>Jane Doe</name></author>{}</feed>",
        item.repeat(500)
    );
    let feed = atom::read_feed(&feed).unwrap();
    assert_eq!(feed.issues, []);
    let last = &feed.articles[499];
    assert_eq!(last.bylines.get().unwrap()[0].name, "Jane Doe");
    assert!(last.copyright.get().is_some());
    assert!(last.publisher.get().is_some());
}

#[test]
fn a_node_that_many_refer_to_is_not_copied_without_bound() {
    let article = |property: &str| {
        format!(",{{\"@type\":\"Report\",\"name\":\"x\",\"{property}\":{{\"@id\":\"#a\"}}}}")
    };
    let list = |element: &str, bytes: usize| {
        let list = element.repeat(bytes / 2 / element.len());
        list.trim_end_matches(',').to_owned()
    };
    type Node = fn(&str) -> String;
    let name: Node = |long| format!("{{\"@id\":\"#a\",\"name\":\"{long}\"}}");
    let names: Node = |list| format!("{{\"@id\":\"#a\",\"name\":[{list}]}}");
    let same_as: Node = |list| format!("{{\"@id\":\"#a\",\"name\":\"N\",\"sameAs\":[{list}]}}");
    for (property, node, element) in [
        ("publisher", name, "t"),
        ("author", name, "t"),
        ("articleBody", name, "t"),
        ("author", names, "\"a\","),
        ("author", same_as, "\"https://a.example/\","),
        ("publisher", same_as, "\"https://a.example/\","),
    ] {
        let document = |bytes: usize| {
            let node = node(&list(element, bytes));
            format!("[{node}{}]", list(&article(property), bytes))
        };
        assert_linear_memory(property, document, |text| {
            let mut document = jsonld::Graph::new();
            document.add(text).unwrap();
            let drafts = document.drafts(None);
            let last = drafts.last().unwrap().issues();
            assert!(
                last.iter().any(|issue| issue.code() == IssueCode::TooMany),
                "{last:?}"
            );
        });
    }
    // Many references of one article.
    let document = |bytes: usize| {
        let node = name(&"t".repeat(bytes / 2));
        let references = list("{\"@id\":\"#a\"},", bytes);
        format!("[{node},{{\"@type\":\"Report\",\"name\":\"x\",\"author\":[{references}]}}]")
    };
    assert_linear_memory("one article", document, |text| {
        let draft = jsonld::read(text).unwrap();
        assert!(!draft.issues().is_empty());
    });
}

#[test]
fn conflicts_quote_the_beginning_of_a_long_value() {
    let headline = |number: u32| Headline::new(&format!("{number}{}", "t".repeat(10_000))).unwrap();
    let mut draft = Draft::default();
    for number in 0..20 {
        draft.headline.offer(headline(number), Source::JsonLd);
    }
    let (conflicts, counts) = count(|| draft.conflicts());
    assert_eq!(conflicts.len(), 16);
    assert!(conflicts[0].message().ends_with("ttt…"));
    assert!(counts.peak_bytes < 60_000, "{counts:?}");
}
