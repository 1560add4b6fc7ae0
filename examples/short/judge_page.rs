//! Whether a page links to its source as the source demands: `cargo run --example judge_page`.

use byline::attribution::{Page, Policy, Reason};

const PAGE: &str = r#"<h1>Storm closes the harbour</h1>
<p>The harbour was closed on Tuesday night.</p>
<p>Source: <a rel="nofollow" href="https://example.az/en/7">Example.Az</a></p>"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A link that a reader sees and a crawler follows, to the host or to one of its subdomains.
    let policy = Policy::followable_link("example.az")?;
    let page = Page::html(PAGE).at("https://copy.example/news/17");

    let verdict = policy.check(&page);
    assert!(!verdict.complies());
    assert_eq!(verdict.reason(), Reason::Nofollow);
    for candidate in verdict.candidates() {
        println!("{}: {}", candidate.location(), candidate.sentence());
        println!("  {}", candidate.advice());
    }
    Ok(())
}
