//! What is read of an RSS item that real feeds have.

use byline::article::{Draft, rss as byline_rss};

use crate::table::{Table, code};

struct Case {
    what: &'static str,
    item: &'static str,
    ours: fn(&Draft) -> Option<String>,
    feed_rs: fn(&feed_rs::model::Entry) -> Option<String>,
    rss: fn(&rss::Item) -> Option<String>,
}

fn published(draft: &Draft) -> Option<String> {
    draft.published.get().map(ToString::to_string)
}

fn published_by_feed_rs(entry: &feed_rs::model::Entry) -> Option<String> {
    entry.published.map(|date| date.to_rfc3339())
}

fn published_by_rss(item: &rss::Item) -> Option<String> {
    item.pub_date().map(str::to_owned)
}

fn title(draft: &Draft) -> Option<String> {
    draft
        .headline
        .get()
        .map(|headline| headline.as_str().to_owned())
}

const CASES: [Case; 5] = [
    Case {
        what: "a date with its offset",
        item: "<pubDate>Wed, 29 Nov 2023 18:00:00 +0400</pubDate>",
        ours: published,
        feed_rs: published_by_feed_rs,
        rss: published_by_rss,
    },
    Case {
        what: "a date with a comment",
        item: "<pubDate>Wed, 29 Nov 2023 18:00:00 +0400 (AZT)</pubDate>",
        ours: published,
        feed_rs: published_by_feed_rs,
        rss: published_by_rss,
    },
    Case {
        what: "a day without a time",
        item: "<pubDate>29 November 2023</pubDate>",
        ours: published,
        feed_rs: published_by_feed_rs,
        rss: published_by_rss,
    },
    Case {
        what: "a title of escaped HTML",
        item: "<title>AT&amp;amp;T keeps &lt;b&gt;its&lt;/b&gt; line</title>",
        ours: title,
        feed_rs: |entry| entry.title.as_ref().map(|title| title.content.clone()),
        rss: |item| item.title().map(str::to_owned),
    },
    Case {
        what: "an address with a space",
        item: "<link>https://example.az/a b</link>",
        ours: |draft| draft.url.get().map(|url| url.as_str().to_owned()),
        feed_rs: |entry| entry.links.first().map(|link| link.href.clone()),
        rss: |item| item.link().map(str::to_owned),
    },
];

pub(crate) fn table() -> Table {
    let mut table = Table::new(["RSS item with", "byline-article", "feed-rs", "rss"]);
    for case in &CASES {
        let feed = format!(
            "<rss version=\"2.0\"><channel><title>Example</title><link>https://example.az/</link>\
             <description>News</description><item><guid>7</guid>{}</item></channel></rss>",
            case.item
        );
        let ours = byline_rss::read_feed(&feed).unwrap();
        let feed_rs = feed_rs::parser::parse(feed.as_bytes()).unwrap();
        let rss = rss::Channel::read_from(feed.as_bytes()).unwrap();
        table.push([
            case.what.to_owned(),
            shown((case.ours)(&ours.articles[0])),
            shown((case.feed_rs)(&feed_rs.entries[0])),
            shown((case.rss)(&rss.items()[0])),
        ]);
    }
    table
}

fn shown(value: Option<String>) -> String {
    value.map_or("nothing".to_owned(), |value| code(&value))
}
