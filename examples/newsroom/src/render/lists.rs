//! Lists of stories: start page, sections, search.

use maud::{Markup, html};

use super::page::{Frame, View};
use crate::content::Story;
use crate::dates;
use crate::paths;
use crate::site::SectionWords;
use crate::store::{Hit, Piece};

/// The start page of an edition.
#[must_use]
pub fn home(view: &View<'_>) -> String {
    let words = &view.edition.words;
    let frame = Frame {
        title: view.site.name.as_str(),
        description: view.edition.tagline.as_str(),
        path: Some(paths::home(view.language())),
        alternates: view.in_other_editions("index"),
        head: html! {},
        query: "",
    };
    let main = html! {
        h1.tagline { (view.edition.tagline) }
        h2 { (words.latest) }
        (cards(view, view.own()))
    };
    view.page(frame, main)
}

/// The page of a section.
#[must_use]
pub fn section(view: &View<'_>, section: &SectionWords) -> String {
    let frame = Frame {
        title: section.label_in(view.edition),
        description: section.description_in(view.edition),
        path: Some(paths::page(view.language(), &section.key)),
        alternates: view.in_other_editions(&section.key),
        head: html! {},
        query: "",
    };
    let main = html! {
        h1 { (section.label_in(view.edition)) }
        p { (section.description_in(view.edition)) }
        h2 { (view.edition.words.latest) }
        (cards(view, view.own().filter(|story| story.section == section.key)))
    };
    view.page(frame, main)
}

/// The search page: with what was found, or, as a file without a server, with all stories and
/// their texts, among which the script of the page searches.
#[must_use]
pub fn search(view: &View<'_>, query: &str, found: Option<&[Hit]>) -> String {
    let words = &view.edition.words;
    let frame = Frame {
        title: &words.results,
        description: "",
        path: None,
        alternates: view.in_other_editions("search"),
        head: html! { script src=(view.base.link("assets/search.js")) defer {} },
        query,
    };
    let answers = found.map(|_| view.base.link(&format!("{}/search.json", view.edition.tag)));
    let main = html! {
        h1 { (words.results) }
        p.nothing role="status" data-nothing=(words.nothing_found) {
            @if found.is_some_and(<[_]>::is_empty) && !query.trim().is_empty() { (words.nothing_found) }
        }
        // The script asks this address; without one it searches in the list.
        ul.results data-answers=[answers] data-base=(view.base.link("")) {
            @match found {
                Some(hits) => @for hit in hits { (result(view, hit)) },
                None => @for story in view.own() { (whole(view, story)) },
            }
        }
    };
    view.page(frame, main)
}

fn result(view: &View<'_>, hit: &Hit) -> Markup {
    html! {
        li {
            a href=(view.base.link(&hit.path)) { (pieces(&hit.headline)) }
            p { (pieces(&hit.snippet)) }
        }
    }
}

fn pieces(pieces: &[Piece]) -> Markup {
    html! {
        @for piece in pieces {
            @if piece.found { mark { (piece.text) } } @else { (piece.text) }
        }
    }
}

fn whole(view: &View<'_>, story: &Story) -> Markup {
    let article = &story.article;
    html! {
        li data-path=(story.path) data-text=(article.body.plain_text()) {
            a href=(view.base.link(&story.path)) { (article.headline) }
            @if let Some(standfirst) = &article.standfirst { p { (standfirst) } }
        }
    }
}

/// Stories as cards: picture, headline, description, time.
pub(super) fn cards<'s>(view: &View<'_>, stories: impl IntoIterator<Item = &'s Story>) -> Markup {
    html! {
        ul.cards {
            @for story in stories {
                @let article = &story.article;
                li {
                    @if let Some(image) = &article.lead_image
                        && let Some(path) = image.url.as_str().strip_prefix(view.site.url.as_str()) {
                        // The headline says what the picture shows.
                        img src=(view.base.link(path)) alt="" loading="lazy"
                            width=[image.width] height=[image.height];
                    }
                    h3 { a href=(view.base.link(&story.path)) { (article.headline) } }
                    @if let Some(standfirst) = &article.standfirst { p { (standfirst) } }
                    @if let Some(published) = &article.published {
                        p.when { (dates::date_time(published, view.site, &view.edition.words)) }
                    }
                }
            }
        }
    }
}
