//! What is read off one page: headline, time, byline, text.

use byline::page::PageReader;
use dom_smoothie::Readability;

use crate::table::{Table, code};

/// The bundled page: metadata for the headline and the publisher, all else only printed.
const PAGE: &str = include_str!("../../tests/data/pages/seedlike_en.html");

pub(crate) fn table() -> Table {
    let draft = PageReader::new().read_html(PAGE);
    let peer = Readability::new(PAGE, None, None)
        .and_then(|mut peer| peer.parse())
        .unwrap();
    let mut table = Table::new(["of the page", "byline-page", "dom_smoothie"]);
    let mut row = |what: &str, ours: Option<String>, theirs: Option<String>| {
        table.push([what.to_owned(), shown(ours), shown(theirs)]);
    };
    row(
        "headline",
        draft
            .headline
            .get()
            .map(|headline| headline.as_str().to_owned()),
        Some(peer.title.clone()),
    );
    row(
        "kicker",
        draft.kicker.get().map(|kicker| kicker.as_str().to_owned()),
        None,
    );
    row(
        "published",
        draft.published.get().map(ToString::to_string),
        peer.published_time.clone(),
    );
    row(
        "byline",
        draft
            .bylines
            .get()
            .and_then(|bylines| Some(bylines.first()?.name.as_str().to_owned())),
        peer.byline.clone(),
    );
    row(
        "publisher",
        draft
            .publisher
            .get()
            .and_then(|publisher| publisher.name.as_ref().map(ToString::to_string)),
        peer.site_name.clone(),
    );
    row(
        "views",
        draft.views.get().map(|views| views.value.to_string()),
        None,
    );
    row(
        "notice",
        draft.notice.get().map(|notice| notice.text.to_string()),
        None,
    );
    row(
        "first words of the text",
        draft.body.get().map(|body| first_words(&body.plain_text())),
        Some(first_words(&peer.text_content)),
    );
    table
}

fn first_words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(6).collect();
    words.join(" ")
}

fn shown(value: Option<String>) -> String {
    value.map_or("not read".to_owned(), |value| code(&value))
}
