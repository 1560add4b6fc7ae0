//! Feeds of elements in any order: no reader panics, and the articles that were read are written
//! and read back with the same headlines.
#![no_main]

use byline::article::{Article, Draft, Feed, Line, atom, json_feed, rss, sitemap};
use libfuzzer_sys::arbitrary::{Result, Unstructured};

const ELEMENTS: &[&str] = &[
    "<title>Bridge &amp;amp; road</title>",
    "<title type=\"html\">&lt;b>Bridge&lt;/b></title>",
    "<title/>",
    "<link>https://example.az/n/1</link>",
    "<link rel=\"alternate\" href=\"/n/2\"/>",
    "<guid isPermaLink=\"false\">n-1</guid>",
    "<id>tag:example.az,2023:1</id>",
    "<pubDate>Wed, 29 Nov 2023 18:00:00 +0400</pubDate>",
    "<pubDate>yesterday</pubDate>",
    "<updated>2023-11-29T18:00:00Z</updated>",
    "<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Jane Doe, Li Na</dc:creator>",
    "<author><name>Jane Doe</name></author>",
    "<description>&lt;p>The deck is sound.&lt;/p></description>",
    "<content type=\"html\"><![CDATA[<p>The deck is <b>sound</b>.</p>]]></content>",
    "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>A</p></div></content>",
    "<category>Bridges</category>",
    "<enclosure url=\"https://example.az/a.jpg\" type=\"image/jpeg\" length=\"1\"/>",
    "<language>az</language>",
    "<copyright>&#xA9; Example</copyright>",
    "<!-- a comment -->",
    "<unknown><deep>x</deep></unknown>",
    "<broken",
    "&undefined;",
    "]]>",
    "плохо",
];

const FIELDS: &[&str] = &[
    "\"id\":\"1\"",
    "\"title\":\"Bridge\"",
    "\"url\":\"https://example.az/n/1\"",
    "\"content_html\":\"<p>Sound.</p>\"",
    "\"content_text\":\"Sound.\"",
    "\"date_published\":\"2023-11-29T18:00:00+04:00\"",
    "\"authors\":[{\"name\":\"Jane Doe\"}]",
    "\"tags\":[\"a\",null,7]",
    "\"language\":\"az\"",
    "\"id\":{}",
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = check(&mut Unstructured::new(data));
});

fn check(choice: &mut Unstructured<'_>) -> Result<()> {
    let feed = match choice.int_in_range(0..=3)? {
        0 => rss::read_feed(&document(
            choice,
            "<rss version=\"2.0\"><channel>",
            "item",
            "</channel></rss>",
        )?)
        .ok(),
        1 => atom::read_feed(&document(
            choice,
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
            "entry",
            "</feed>",
        )?)
        .ok(),
        2 => json_feed::read_feed(&json(choice)?).ok(),
        _ => {
            let urls = document(choice, "<urlset>", "url", "</urlset>")?;
            let _ = sitemap::read(&urls);
            None
        }
    };
    if let Some(feed) = feed {
        written_and_read(feed);
    }
    Ok(())
}

fn document(choice: &mut Unstructured<'_>, open: &str, item: &str, close: &str) -> Result<String> {
    let mut text = open.to_owned();
    pieces(choice, &mut text)?;
    for _ in 0..choice.int_in_range(0..=3)? {
        text.push_str(&format!("<{item}>"));
        pieces(choice, &mut text)?;
        text.push_str(&format!("</{item}>"));
    }
    text.push_str(close);
    Ok(text)
}

fn pieces(choice: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    for _ in 0..choice.int_in_range(0..=8)? {
        text.push_str(choice.choose(ELEMENTS)?);
    }
    Ok(())
}

fn json(choice: &mut Unstructured<'_>) -> Result<String> {
    let mut items = Vec::new();
    for _ in 0..choice.int_in_range(0..=3)? {
        let mut fields = Vec::new();
        for _ in 0..choice.int_in_range(0..=6)? {
            fields.push(*choice.choose(FIELDS)?);
        }
        items.push(format!("{{{}}}", fields.join(",")));
    }
    Ok(format!(
        "{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Example\",\"items\":[{}]}}",
        items.join(",")
    ))
}

/// Each writer either gives an error or writes a feed that its reader reads.
fn written_and_read(read: Feed<Draft>) {
    let mut feed: Feed<Article> = Feed::new(Line::new("Example").ok());
    feed.home = "https://example.az/".parse().ok();
    feed.description = Line::new("News").ok();
    feed.articles = read
        .articles
        .into_iter()
        .filter_map(|draft| draft.finish().ok())
        .collect();
    let written = [
        rss::write_feed(&feed)
            .ok()
            .map(|text| rss::read_feed(&text).map_err(|error| error.to_string())),
        atom::write_feed(&feed)
            .ok()
            .map(|text| atom::read_feed(&text).map_err(|error| error.to_string())),
        json_feed::write_feed(&feed)
            .ok()
            .map(|text| json_feed::read_feed(&text).map_err(|error| error.to_string())),
    ];
    for back in written.into_iter().flatten() {
        let back = back.expect("what was written");
        assert_eq!(back.articles.len(), feed.articles.len());
        for (draft, article) in back.articles.iter().zip(&feed.articles) {
            assert_eq!(draft.headline.get(), Some(&article.headline));
        }
    }
}
