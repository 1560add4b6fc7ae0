//! Finds copies in ten lines: `cargo run -q --example reuse -- ARTICLE.txt PAGE.html`.

use std::path::PathBuf;

use byline::reuse::{Corpus, Document};
use byline_examples::files::read;
use byline_examples::terminal::print;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [article, page] = files.as_slice() else {
        return Err("usage: reuse ARTICLE.txt PAGE.html".into());
    };
    let mut corpus = Corpus::new();
    corpus.add("the article", read(article)?.as_str())?;
    let page = read(page)?;
    for found in corpus.find(Document::html(&page)) {
        let share = 100.0 * found.share_of_article();
        print(format_args!(
            "{}: {share:.0} % of {}",
            found.kind(),
            found.article()
        ))?;
        for passage in found.passages() {
            print(page.get(passage.in_page()).unwrap_or_default())?;
        }
    }
    Ok(())
}
