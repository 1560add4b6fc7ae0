//! Entry points of `byline-article`.

use byline::article::Article;

use super::{Entry, Job};

mod model;
mod read;
mod write;

pub(super) const ENTRIES: &[&[Entry]] = &[read::ENTRIES, write::ENTRIES, model::ENTRIES];

/// A job on an article, which its text must be.
fn on_article(text: &str, work: fn(&Article)) -> Job {
    let article = Article::from_json(text).expect("a valid article");
    Box::new(move || work(&article))
}
