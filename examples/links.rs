//! Prints every link of a page with its place: `cargo run --example links -- PAGE.html`.

use std::io::Read as _;

use byline::html::{LineIndex, Token, Walker};

fn main() -> std::io::Result<()> {
    let page = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => {
            let mut page = String::new();
            std::io::stdin().read_to_string(&mut page)?;
            page
        }
    };
    let lines = LineIndex::new(&page);
    let mut walker = Walker::new(&page);
    while let Some(token) = walker.next() {
        let Token::StartTag(tag) = token else {
            continue;
        };
        let is_link = tag.is("a") || tag.is("area");
        let Some(href) = tag.attribute("href").filter(|_| is_link) else {
            continue;
        };
        let unseen = if walker.is_in_inert_template() || walker.is_inside("noscript") {
            "  (not shown to readers)"
        } else {
            ""
        };
        println!(
            "{}\t{}{unseen}",
            lines.position(tag.span().start),
            href.value()
        );
    }
    Ok(())
}
