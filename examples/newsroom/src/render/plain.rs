//! Pages without stories: about us, terms of use, errors.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::page::{Frame, View};
use crate::content::anchor;
use crate::paths;
use crate::rights;

/// Who we are: the authors, each with their stories.
#[must_use]
pub fn about(view: &View<'_>) -> String {
    let words = &view.edition.words;
    let mut authors: BTreeMap<&str, (String, Vec<_>)> = BTreeMap::new();
    for story in view.own() {
        for byline in &story.article.bylines {
            let author = authors.entry(byline.name.as_str());
            let (_, stories) = author.or_insert_with(|| (anchor(view.edition, byline), Vec::new()));
            stories.push(story);
        }
    }
    let main = html! {
        h1 { (words.about) }
        p { (view.edition.tagline) }
        h2 { (words.authors) }
        @for (name, (anchor, stories)) in authors {
            h3 id=(anchor) { (name) }
            ul {
                @for story in stories {
                    li { a href=(view.base.link(&story.path)) { (story.article.headline) } }
                }
            }
        }
    };
    lasting(view, &words.about, "about", main)
}

/// How our texts may be used: for people and for programs.
#[must_use]
pub fn terms(view: &View<'_>) -> String {
    let words = &view.edition.words;
    let main = html! {
        h1 { (words.terms) }
        p { (view.edition.notice) }
        p {
            (words.terms_machines) ": "
            a href=(view.base.link(rights::LICENCE)) { "RSL" } ", "
            a href=(view.base.link(".well-known/tdmrep.json")) { "TDMRep" }
        }
    };
    lasting(view, &words.terms, "terms", main)
}

fn lasting(view: &View<'_>, title: &str, name: &str, main: Markup) -> String {
    let frame = Frame {
        title,
        description: view.edition.tagline.as_str(),
        path: Some(paths::page(view.language(), name)),
        alternates: view.in_other_editions(name),
        head: html! {},
        query: "",
    };
    view.page(frame, main)
}

/// There is no such page.
#[must_use]
pub fn not_found(view: &View<'_>) -> String {
    let words = &view.edition.words;
    failure(view, &words.not_found_title, &words.not_found_text)
}

/// The server failed.
#[must_use]
pub fn error(view: &View<'_>) -> String {
    let words = &view.edition.words;
    failure(view, &words.error_title, &words.error_text)
}

fn failure(view: &View<'_>, title: &str, text: &str) -> String {
    let frame = Frame {
        title,
        description: "",
        path: None,
        alternates: view.in_other_editions("index"),
        head: html! {},
        query: "",
    };
    let main = html! {
        h1 { (title) }
        p { (text) }
        p { a href=(view.link("index")) { (view.edition.words.home) } }
    };
    view.page(frame, main)
}
