//! Laws that hold for any page.

use std::time::Duration;

use byline::article::{Block, Source};
use byline::page::PageReader;
use proptest::prelude::*;

use crate::entries::inputs::html::HOSTILE;
use crate::linear::{assert_linear, shortest_time};

/// Rounds that work the readers of lines, items, containers and names hard.
const ROUNDS: &[(&str, &str)] = &[
    (
        "paragraphs",
        "<p>The council met on Tuesday and voted to keep it open. ",
    ),
    ("breaks", "text<br><br>"),
    ("dates", "<p>29 November 2023 18:00</p>"),
    ("headings", "<h1>Town keeps its bridge open</h1>"),
    (
        "items",
        "<b itemprop=author itemscope><i itemprop=name>Jane Doe",
    ),
    (
        "closed items",
        "<b itemprop=author><i itemprop=name>Jane</i></b>",
    ),
    ("metas", "<meta property=article:author content='Jane Doe'>"),
    ("tags", "<meta property=article:tag content=x>"),
    (
        "scripts",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x y z\"}</script>",
    ),
    ("alternates", "<link rel=alternate hreflang=ru href=/ru>"),
    ("languages", "<a href=/ru/>ru</a>"),
    ("channels", "<a href=https://t.me/x>x</a>"),
    ("views", "<div>Views: 399</div>"),
    ("rights", "<footer>Example © 2024</footer>"),
    (
        "notices",
        "<p>Use of materials is allowed with a link to example.az</p>",
    ),
    ("inline", "<b>a</b> "),
    ("times", "<time datetime=2023-11-29>x</time>"),
    ("stray ends", "<div></ul></section>"),
    ("open items", "<i itemprop=author>x"),
    ("nested blocks", "<div><p>Some words that make a line.</p>"),
];

/// Start tags, end tags and texts that nest quotations, lists and headings in each other.
fn nested() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<blockquote>",
        "</blockquote>",
        "<ul><li>",
        "<li>",
        "</ul>",
        "<h3>",
        "</h3>",
        "<p>",
        "<div>",
        "</div>",
        "The council met on Tuesday, and it voted to keep the old bridge open. ",
        "Nobody spoke against it, and the engineers will look at the deck in spring. ",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| {
        // Texts that differ show in which order they are.
        let numbered = pieces.iter().enumerate();
        numbered
            .map(|(number, piece)| match piece.starts_with('<') {
                true => (*piece).to_owned(),
                false => format!("{number} {piece}"),
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn the_body_is_the_main_text_in_the_order_of_the_page(page in nested()) {
        let reader = PageReader::new();
        let draft = reader.read_html(&page);
        let blocks = reader.main_text(&page);
        let main: Vec<&str> = blocks.iter().map(|block| block.text()).collect();
        let body: Vec<&str> = draft.body.get().map(|body| body.texts()).into_iter().flatten().collect();
        prop_assert_eq!(body, main);
        prop_assert!(blocks.is_sorted_by_key(|block| block.span().start));
    }
}

#[test]
fn a_heading_in_a_quotation_stays_behind_its_text() {
    let page = "<blockquote>Quoted words stand here, and they are many.<h3>Then a heading</h3>\
                <ul><li>An item of a list, which has a few words.</ul>\
                <p>And a paragraph of text follows.</p></blockquote>";
    let body = PageReader::new().read_html(page).body.take().unwrap();
    let [Block::Quote(quote)] = body.blocks.as_slice() else {
        panic!("expected one quotation, found {body:?}");
    };
    assert_eq!(quote.blocks.len(), 4);
    let texts: Vec<&str> = body.texts().collect();
    assert_eq!(texts[1], "Then a heading");
    assert_eq!(texts[3], "And a paragraph of text follows.");
}

/// A language that is not a tag says as little to the one as to the other.
#[test]
fn the_body_is_the_main_text_whatever_the_language_is() {
    let page = "<html lang=az@><p>The onte 18:00<B ml><h4>Noy<h2></h2><h1><p>>Thhtm><p>>Thhtml>";
    for language in ["az@", "az", "az_AZ", "az, ru", "", "\u{5}"] {
        let page = page.replace("az@", &format!("'{language}'"));
        let reader = PageReader::new();
        let draft = reader.read_html(&page);
        let body = draft.body.all().find(|found| found.source == Source::Text);
        let body = body.into_iter().flat_map(|found| found.value.texts());
        let blocks = reader.main_text(&page);
        let blocks: Vec<&str> = blocks.iter().map(|block| block.text()).collect();
        assert_eq!(body.collect::<Vec<_>>(), blocks, "{language}");
    }
}

#[test]
fn the_body_is_the_main_text_where_declared_languages_differ() {
    let text =
        "Die Brücke bleibt offen, hat der Rat beschlossen, und die Händler sind froh darüber.";
    let page = |head: &str, lang: &str| {
        format!(
            "<html{lang}>{head}<title>Brücke</title><article><h1>Brücke bleibt offen</h1>\
             <p>Von Anna Muster und Jan Beispiel</p><p>{text}</p><p>{text} Alle.</p>\
             <p>By Anna Muster</p></article>"
        )
    };
    let json = |tag: &str| {
        format!(
            "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"inLanguage\":\"{tag}\"}}</script>"
        )
    };
    let locale = |tag: &str| format!("<meta property=og:locale content={tag}>");
    for head in [json("en"), json("de"), locale("en_US"), locale("de_DE")] {
        for lang in ["", " lang=de", " lang=en", " lang=fr"] {
            let page = page(&head, lang);
            let draft = PageReader::new().read_html(&page);
            let body = draft.body.all().find(|found| found.source == Source::Text);
            let body = body.into_iter().flat_map(|found| found.value.texts());
            let blocks = PageReader::new().main_text(&page);
            let blocks: Vec<&str> = blocks.iter().map(|block| block.text()).collect();
            assert_eq!(body.collect::<Vec<_>>(), blocks, "{page}");
        }
    }
}

#[test]
fn a_body_that_only_json_ld_gives_is_no_main_text() {
    let page = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\
                \"headline\":\"x\",\"articleBody\":\"P\"}</script>";
    let draft = PageReader::new().read_html(page);
    assert_eq!(draft.body.source(), Some(Source::JsonLd));
    assert!(draft.body.others().is_empty());
    assert_eq!(PageReader::new().main_text(page), []);
}

#[test]
#[ignore = "a minute in a debug build"]
fn hostile_pages_take_linear_time() {
    for (name, make) in HOSTILE {
        assert_linear(name, 100_000, make, |page| {
            let _ = PageReader::new().read_html(page);
        });
    }
}

#[test]
fn pages_take_linear_time() {
    for (name, round) in ROUNDS {
        let make = |bytes: usize| round.repeat(bytes / round.len() + 1);
        assert_linear(name, 24_000, make, |page| {
            let _ = PageReader::new().read_html(page);
        });
        assert_linear(name, 24_000, make, |page| {
            let _ = PageReader::new().read_metadata(page);
        });
    }
}

#[test]
fn long_attributes_take_linear_time() {
    let long = |start: &'static str, word: &'static str, end: &'static str| {
        move |bytes: usize| format!("{start}{}{end}", word.repeat(bytes / word.len()))
    };
    let metas = |bytes: usize| {
        let names = "name ".repeat(bytes / 10);
        format!(
            "<meta itemprop='{names}' content='{}'>",
            "x".repeat(bytes / 2)
        )
    };
    let read = |page: &str| {
        let _ = PageReader::new().read_html(page);
        let _ = PageReader::new().read_metadata(page);
    };
    assert_linear("cards", 50_000, long("<b class='", "vcard ", "'>x"), read);
    assert_linear(
        "itemprop",
        50_000,
        long("<b itemprop='", "name ", "'>x"),
        read,
    );
    assert_linear("metas", 50_000, metas, read);
}

#[test]
fn text_pages_take_linear_time() {
    for (name, round) in [
        ("short lines", "ru\n"),
        ("dates", "29 November 2023 18:00\n"),
        (
            "sentences",
            "The council met on Tuesday and voted. Nobody spoke.\n",
        ),
        ("one line", "word "),
        ("headlines", "Town keeps its bridge open\n\n"),
        ("rights", "Example © 2024\n"),
    ] {
        assert_linear(
            name,
            40_000,
            |bytes| round.repeat(bytes / round.len() + 1),
            |page| {
                let _ = PageReader::new().read_text(page);
            },
        );
    }
}

/// A megabyte of anything hostile: under 100 ms of a processor's time in release.
#[test]
#[ignore = "a minute in a debug build"]
fn a_megabyte_takes_less_than_a_tenth_of_a_second() {
    const LIMIT: Duration = Duration::from_millis(100);
    let mut slow = Vec::new();
    let rounds = ROUNDS
        .iter()
        .map(|(name, round)| (*name, round.repeat(1_000_000 / round.len())));
    let pages = HOSTILE
        .iter()
        .map(|(name, make)| (*name, make(1_000_000)))
        .chain(rounds);
    for (name, page) in pages {
        let read = || {
            let _ = PageReader::new().read_html(&page);
            let _ = PageReader::new().read_metadata(&page);
        };
        let took = shortest_time(LIMIT, read);
        if took > LIMIT {
            slow.push(format!("{name}: {took:?}"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

proptest! {
    /// Any text is a page, of either kind; the main text's spans lie in it.
    #[test]
    fn any_text_is_a_page(page in "(?s).{0,300}") {
        let reader = PageReader::new();
        let _ = reader.read_html(&page);
        let _ = reader.read_text(&page);
        let _ = reader.read_metadata(&page);
        for block in reader.main_text(&page) {
            prop_assert!(page.get(block.span()).is_some());
        }
    }

    /// Markup in any order: the same law, where it has a chance to fail.
    #[test]
    fn any_markup_is_a_page(
        page in "(<p>|</p>|<h1>|</h1>|<a href=/ru>|</a>|<br>|<div class=views>|</div>|<b itemprop=author>|</b>|<time>|<ul><li>|</ul>|©|2024|Views: 3|29\\.11\\.2023|The council met on Tuesday and spoke\\. |é| ){0,40}"
    ) {
        let reader = PageReader::new();
        let draft = reader.read_html(&page);
        for block in reader.main_text(&page) {
            prop_assert!(page.get(block.span()).is_some());
        }
        // The body is the main text, block by block.
        let body: Vec<String> = draft.body.get().into_iter().flat_map(|body| body.texts()).map(str::to_owned).collect();
        let main: Vec<String> = reader.main_text(&page).iter().map(|block| block.text().to_owned()).collect();
        prop_assert_eq!(body, main);
    }
}
