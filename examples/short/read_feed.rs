//! The articles of a feed, one by one: `cargo run --example read_feed`.

use byline::article::FeedReader;

const FEED: &str = r#"<?xml version="1.0"?>
<rss version="2.0"><channel><title>Example</title><link>https://example.az/</link>
<item>
  <title>Storm closes the harbour</title>
  <link>https://example.az/en/7</link>
  <pubDate>Wed, 29 Nov 2023 18:00:00 +0400</pubDate>
</item>
<item><title>Town keeps its bridge open</title><pubDate>yesterday</pubDate></item>
</channel></rss>"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Any `BufRead`: a file, a socket, a response. One item is in memory at a time.
    let mut headlines = Vec::new();
    for draft in FeedReader::new(FEED.as_bytes())? {
        let draft = draft?;
        if let Some(headline) = draft.headline.get() {
            println!("{}", headline.as_str());
            headlines.push(headline.as_str().to_owned());
        }
        if let Some(published) = draft.published.get() {
            println!("  published {published}");
        }
        // What could not be read is an issue, and not lost in silence.
        for issue in draft.issues() {
            println!("  {issue}");
        }
    }
    assert_eq!(
        headlines,
        ["Storm closes the harbour", "Town keeps its bridge open"]
    );
    Ok(())
}
