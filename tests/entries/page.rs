//! Entry points of `byline-page`.

use std::hint::black_box;

use byline::page::PageReader;
use byline::page::date::{
    check_zone_name, parse_iso, parse_machine, parse_metadata, parse_printed, parse_relative,
    printed_dates,
};
use time::OffsetDateTime;

use super::inputs::feeds::FEEDS;
use super::inputs::html::HOSTILE;
use super::inputs::json::{JSON_FEEDS, LINKED};
use super::inputs::short::SHORT;
use super::inputs::text::TEXTS;
use super::inputs::{Input, fill, fill_numbered, long_then};
use super::{Entry, Work};

/// Pages that are hostile to what reads an article off them.
const PAGES: &[Input] = &[
    ("short rows", |bytes| fill("<tr><td>x</td></tr>", bytes)),
    ("times", |bytes| {
        fill("<time datetime=2023-11-29>x</time>", bytes)
    }),
    ("printed dates", |bytes| {
        fill("<p>29 November 2023 18:00</p>", bytes)
    }),
    ("relative times", |bytes| {
        fill("<p>2 hours 2 days ago</p>", bytes)
    }),
    ("relative times in parts", |bytes| {
        fill("<i>2 hours</i> | <b>yesterday</b>", bytes)
    }),
    ("open items", |bytes| fill("<i itemprop=author>x", bytes)),
    ("items in items", |bytes| {
        fill(
            "<div itemscope itemtype=https://schema.org/NewsArticle itemprop=a>",
            bytes,
        )
    }),
    ("items that refer to others", |bytes| {
        fill_numbered(
            |i| {
                format!(
                    "<div itemscope itemref='a{i} a{}'></div><p id=a{i} itemprop=b>x</p>",
                    i + 1
                )
            },
            bytes,
        )
    }),
    ("items that refer to one", |bytes| {
        "<p id=a itemprop=author>x</p>".to_owned()
            + &fill(
                "<div itemscope itemtype=https://schema.org/NewsArticle itemref=a></div>",
                bytes,
            )
    }),
    ("headlines", |bytes| {
        fill("<h1>Town keeps its bridge open</h1>", bytes)
    }),
    ("headings below a long title", |bytes| {
        long_then(
            "<title>",
            "Town keeps its bridge open ",
            "</title>",
            "<h2>Town keeps its bridge x</h2>",
            bytes,
        )
    }),
    ("paragraphs", |bytes| {
        fill("<p>Some words that make a line, and some more.</p>", bytes)
    }),
    ("paragraphs in depth", |bytes| {
        fill("<div><p>Some words that make a line.</p>", bytes)
    }),
    ("meta elements", |bytes| {
        fill_numbered(
            |i| format!("<meta property=og:image content=https://a.az/{i}>"),
            bytes,
        )
    }),
    ("authors", |bytes| {
        fill_numbered(|i| format!("<meta name=author content='A B{i}'>"), bytes)
    }),
    ("tags", |bytes| {
        fill_numbered(
            |i| format!("<meta property=article:tag content=t{i}>"),
            bytes,
        )
    }),
    ("alternates", |bytes| {
        fill_numbered(
            |i| format!("<link rel=alternate hreflang=az href=/{i}>"),
            bytes,
        )
    }),
    ("alternates on a long base", |bytes| {
        long_then(
            "<base href='https://example.az/",
            "p",
            "/'>",
            "<link rel=alternate hreflang=az href=a>",
            bytes,
        )
    }),
    ("profiles", |bytes| {
        fill_numbered(|i| format!("<a href=https://t.me/a{i}>x</a>"), bytes)
    }),
    ("images", |bytes| {
        fill_numbered(
            |i| format!("<figure><img src=/{i}.jpg><figcaption>x</figcaption></figure>"),
            bytes,
        )
    }),
    ("quotations", |bytes| {
        fill("<blockquote>Quoted words stand here.", bytes)
    }),
    ("lists", |bytes| {
        fill("<ul><li>An item of the list.</li></ul>", bytes)
    }),
    ("tables", |bytes| {
        fill("<table><tr><td>a cell<td>a cell</table>", bytes)
    }),
    ("marks", |bytes| {
        "<p>Some words that make a line.".to_owned() + &fill("<b><i>a</i></b>", bytes)
    }),
    ("linked data", |bytes| {
        fill(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>",
            bytes,
        )
    }),
    ("linked data of one long name", |bytes| {
        long_then(
            "<script type=application/ld+json>{\"@id\":\"p\",\"@type\":\"Person\",\"name\":\"",
            "x",
            "\"}</script>",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"p\"}}</script>",
            bytes,
        )
    }),
    ("microformats", |bytes| {
        fill(
            "<div class='h-entry'><p class='p-author h-card'>x</p></div>",
            bytes,
        )
    }),
    ("views", |bytes| {
        fill("<div class=views>Views: 399</div>", bytes)
    }),
    ("rights", |bytes| {
        fill(
            "<footer>Example.az © 2024. All rights reserved.</footer>",
            bytes,
        )
    }),
];

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "a page",
        covers: &["page::PageReader::read_html"],
        inputs: &[HOSTILE, PAGES],
        work: Work::Text(|text| {
            black_box(reader().read_html(text));
        }),
        held: 200,
        longest: 200,
    },
    Entry {
        name: "a page's metadata",
        covers: &["page::PageReader::read_metadata"],
        inputs: &[HOSTILE, PAGES],
        work: Work::Text(|text| {
            black_box(reader().read_metadata(text));
        }),
        held: 200,
        longest: 200,
    },
    Entry {
        name: "a page's main text",
        covers: &["page::PageReader::main_text"],
        inputs: &[HOSTILE, PAGES],
        work: Work::Text(|text| {
            black_box(reader().main_text(text));
        }),
        held: 200,
        longest: 200,
    },
    Entry {
        name: "a page that is plain text",
        covers: &["page::PageReader::read_text"],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            black_box(reader().read_text(text));
        }),
        held: 400,
        longest: 900,
    },
    Entry {
        name: "a feed of any kind",
        covers: &["page::PageReader::read_feed"],
        inputs: &[FEEDS, JSON_FEEDS, LINKED],
        work: Work::Text(|text| {
            let _ = black_box(reader().read_feed(text));
        }),
        held: 1_000,
        longest: 1_200,
    },
    Entry {
        name: "dates and options",
        covers: &[
            "date::check_zone_name",
            "date::parse_iso",
            "date::parse_machine",
            "date::parse_metadata",
            "date::parse_printed",
            "date::parse_relative",
            "date::printed_dates",
            "page::PageReader::with_language",
            "page::PageReader::with_url",
        ],
        inputs: &[SHORT],
        work: Work::Text(|text| {
            let _ = black_box(check_zone_name(text));
            let _ = black_box(parse_iso(text));
            let _ = black_box(parse_machine(text));
            let _ = black_box(parse_metadata(text));
            let _ = black_box(printed_dates(text, None));
            let _ = black_box(parse_printed(text, None));
            let _ = black_box(parse_printed(text, Some("az")));
            let _ = black_box(parse_relative(text, Some("az"), OffsetDateTime::UNIX_EPOCH));
            let _ = black_box(parse_printed("29.11.2023", Some(text)));
            let _ = black_box(PageReader::new().with_language(text));
            let _ = black_box(PageReader::new().with_url(text));
        }),
        held: 100,
        longest: 700,
    },
];

fn reader() -> PageReader {
    PageReader::new()
        .with_retrieved(OffsetDateTime::UNIX_EPOCH)
        .with_url("https://example.az/en/post/7/")
        .unwrap()
}
