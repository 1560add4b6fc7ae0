//! One row of each of the other tables: the table of the first README.

use crate::table::Table;
use crate::{article, attribution, locale, page, reading_time, reuse, slug};

/// A row of a table, chosen by its first cell, and the columns of byline and of a peer.
struct Pick {
    what: &'static str,
    table: fn() -> Table,
    row: &'static str,
    ours: &'static str,
    peer: &'static str,
}

const PICKS: [Pick; 7] = [
    Pick {
        what: "the slug of `Згурський їде`, in Ukrainian",
        table: slug::table,
        row: "`Згурський їде` (uk)",
        ours: "byline-slug",
        peer: "slug",
    },
    Pick {
        what: "the language of a sentence in Serbian, Latin script",
        table: locale::table,
        row: "Luka je zatvorena zbog oluje, a trajekti neće ploviti pre nedelje",
        ours: "byline-locale",
        peer: "whatlang",
    },
    Pick {
        what: "the reading time of article 1 of the Universal Declaration of Human Rights, in Chinese",
        table: reading_time::table,
        row: "zh",
        ours: "byline-reading-time",
        peer: "words between spaces, 200 a minute",
    },
    Pick {
        what: "the time of an RSS item at `18:00:00 +0400`",
        table: article::table,
        row: "a date with its offset",
        ours: "byline-article",
        peer: "feed-rs",
    },
    Pick {
        what: "the time that a page only prints, without metadata for it",
        table: page::table,
        row: "published",
        ours: "byline-page",
        peer: "dom_smoothie",
    },
    Pick {
        what: "whether a page has the link, where a style sheet hides it",
        table: attribution::table,
        row: "hidden by a style sheet",
        ours: "byline-attribution",
        peer: "`scraper` and `url`",
    },
    Pick {
        what: "whether a long page has the whole article in it",
        table: reuse::table,
        row: "the whole article within a long page",
        ours: "byline-reuse",
        peer: "`gaoya`: resemblance",
    },
];

pub(crate) fn table() -> Table {
    let mut table = Table::new(["question", "byline", "instead of", "which answers"]);
    for pick in &PICKS {
        let of = (pick.table)();
        table.push([
            pick.what.to_owned(),
            of.cell(pick.row, pick.ours).to_owned(),
            pick.peer.to_owned(),
            of.cell(pick.row, pick.peer).to_owned(),
        ]);
    }
    table
}
