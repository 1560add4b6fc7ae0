//! Feeds of elements in any order: no reader panics, and the articles that were read are written
//! and read back with the same headlines.
#![no_main]

use byline::article::{Article, Draft, Feed, Format, Line};
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
    let text = match choice.int_in_range(0..=3)? {
        0 => document(
            choice,
            "<rss version=\"2.0\"><channel>",
            "item",
            "</channel></rss>",
        )?,
        1 => document(
            choice,
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
            "entry",
            "</feed>",
        )?,
        2 => json(choice)?,
        _ => document(choice, "<urlset>", "url", "</urlset>")?,
    };
    let format = Format::detect(&text).expect("one of four formats");
    if let Ok(feed) = format.read(&text) {
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
    let mut feed: Feed<Article> = read.filter_map(|draft| draft.finish().ok());
    feed.title = Line::new("Example").ok();
    feed.home = "https://example.az/".parse().ok();
    feed.description = Line::new("News").ok();
    for format in Format::ALL.iter().filter(|format| format.has_feeds()) {
        let Ok(written) = feed.write(*format) else {
            continue;
        };
        let back = format.read(written.text()).expect("what was written");
        let published = feed.articles.iter().filter(|article| !article.draft);
        assert_eq!(back.articles.len(), published.clone().count());
        for (draft, article) in back.articles.iter().zip(published) {
            // Readers decode what publishers escape too often.
            if !article.headline.as_str().contains(['&', '<']) {
                assert_eq!(draft.headline.get(), Some(&article.headline));
            }
        }
    }
}
