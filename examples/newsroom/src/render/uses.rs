//! The page that says who uses our stories. It is for the desk, and in the language of the first
//! edition: verdicts are in English.

use byline::reuse::ReuseKind;
use maud::html;

use super::page::{Frame, View};
use crate::uses::Use;

/// Each use with its verdict, and the passages side by side.
#[must_use]
pub fn uses(view: &View<'_>, uses: &[Use<'_>]) -> String {
    let title = &view.edition.words.reuse;
    let frame = Frame {
        title,
        description: "",
        path: None,
        alternates: Vec::new(),
        head: html! {},
        query: "",
    };
    let main = html! {
        h1 { (title) }
        p { (view.edition.notice) }
        @if uses.is_empty() { p { (view.edition.words.nothing_found) } }
        @for found in uses {
            section {
                h2 { (found.file) }
                p {
                    (kind(found.reused.kind())) " "
                    (percent(found.reused.share_of_article())) " of "
                    a href=(view.base.link(&found.story.path)) lang=(found.story.language) {
                        (found.story.article.headline)
                    }
                }
                p.verdict {
                    @if found.verdict.complies() { "Complies: " } @else { "Does not comply: " }
                    (found.verdict.sentence())
                }
                @if !found.verdict.complies() { p { "What to ask for: " (found.verdict.advice()) } }
                @for (ours, theirs) in &found.passages {
                    .sides {
                        div { h3 { "Our story" } p lang=(found.story.language) { (ours) } }
                        div { h3 { "The page" } p lang=(found.story.language) { (theirs) } }
                    }
                }
            }
        }
    };
    view.page(frame, main)
}

fn kind(kind: ReuseKind) -> &'static str {
    match kind {
        ReuseKind::Copy => "Copies",
        ReuseKind::Quotation => "Quotes",
        _ => "Has an excerpt:",
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}
