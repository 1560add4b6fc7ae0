//! Which articles a page uses, and which passages: `cargo run --example find_copy`.

use byline::reuse::{Corpus, Document};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut corpus = Corpus::new();
    corpus.add(
        "night-ferry",
        "The night ferry will run again from the first of May, the harbour said on Wednesday.",
    )?;
    corpus.add(
        "bridge",
        "The council met on Tuesday and voted to keep the old bridge open until spring.",
    )?;

    let page = "<h1>News</h1><p>We read: the night <b>ferry</b> will run&nbsp;again from the first of May!</p>";
    let found = corpus.find(Document::html(page));
    for used in &found {
        let share = 100.0 * used.share_of_article();
        println!("{} of {}, {share:.0} % of it", used.kind(), used.article());
        for passage in used.passages() {
            println!("  {} words: {}", passage.words(), &page[passage.in_page()]);
        }
    }
    let articles: Vec<&str> = found.iter().map(|used| used.article()).collect();
    assert_eq!(articles, ["night-ferry"]);
    Ok(())
}
