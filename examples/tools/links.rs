//! Prints every link of a page with its place: `cargo run --example links -- PAGE.html`.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use byline::html::{LineIndex, Token, Walker};
use byline_examples::files;
use byline_examples::terminal::{complain, name, print, status};
use byline_examples::visible::visible_line;

fn main() -> ExitCode {
    let path = std::env::args_os().nth(1);
    let page = match &path {
        Some(path) => files::read(Path::new(path)),
        None => files::read_stdin(),
    };
    match page {
        Ok(page) => status("links", print_links(&page).map(|()| ExitCode::SUCCESS)),
        Err(error) => {
            let path = path.unwrap_or_else(|| "standard input".into());
            complain("links", format_args!("{}: {error}", name(Path::new(&path))));
            ExitCode::from(2)
        }
    }
}

fn print_links(page: &str) -> io::Result<()> {
    let lines = LineIndex::new(page);
    let mut walker = Walker::new(page);
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
        let place = lines.location(tag.span().start);
        let address = href.value();
        print(format_args!("{place}\t{}{unseen}", visible_line(&address)))?;
    }
    Ok(())
}
