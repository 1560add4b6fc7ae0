//! Laws that hold for any page.

use byline::page::PageReader;
use proptest::prelude::*;

use crate::hostile::HOSTILE;
use crate::linear::{assert_linear, busy_time};

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
        assert_linear(name, 64_000, make, |page| {
            let _ = PageReader::new().read_html(page);
        });
        assert_linear(name, 64_000, make, |page| {
            let _ = PageReader::new().read_metadata(page);
        });
    }
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
            100_000,
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
        let took = (0..3).map(|_| busy_time(read)).min().unwrap_or_default();
        if took > std::time::Duration::from_millis(100) {
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
