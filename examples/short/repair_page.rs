//! The smallest change that makes a page comply: `cargo run --example repair_page`.

use byline::attribution::{Page, Policy};

const PAGE: &str = "<html lang=de><article><p>Der Hafen ist geschlossen.</p></article></html>";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = Policy::followable_link("example.az")?;
    let repair = policy.repair(&Page::html(PAGE))?;

    for edit in repair.edits() {
        println!("bytes {:?} become {:?}", edit.span(), edit.text());
    }
    println!("{}", repair.document());
    assert!(policy.check(&Page::html(repair.document())).complies());
    Ok(())
}
