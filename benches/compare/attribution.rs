//! Whether a page links to its source, by a verdict and by a search for the host.

use byline::attribution::{Page, Policy};

use crate::table::{Table, code};
use crate::verdict::{HERE, scraper_and_url};

const LINKS: &[(&str, &str)] = &[
    (
        "a link",
        "<a href='https://harbour-gazette.az/n/1'>Source</a>",
    ),
    (
        "a relative address",
        "<base href='https://harbour-gazette.az/'><a href='/n/1'>Source</a>",
    ),
    (
        "hidden by a style sheet",
        "<style>.s{display:none}</style><p class=s><a href='https://harbour-gazette.az/n/1'>Source</a></p>",
    ),
    (
        "white on white",
        "<p style='background:#fff'><a style='color:#fff' href='https://harbour-gazette.az/n/1'>Source</a></p>",
    ),
    (
        "without text",
        "<a href='https://harbour-gazette.az/n/1'></a>",
    ),
    (
        "not followed",
        "<a rel='nofollow' href='https://harbour-gazette.az/n/1'>Source</a>",
    ),
    (
        "in a comment",
        "<!-- <a href='https://harbour-gazette.az/n/1'>Source</a> -->",
    ),
    (
        "in a template",
        "<template><a href='https://harbour-gazette.az/n/1'>Source</a></template>",
    ),
    (
        "a letter of another script",
        "<a href='https://hаrbour-gazette.az/n/1'>Source</a>",
    ),
    (
        "another host that begins alike",
        "<a href='https://harbour-gazette.az.copy.example/'>Source</a>",
    ),
    (
        "through a redirector",
        "<a href='https://www.google.com/url?q=https://harbour-gazette.az/n/1'>Source</a>",
    ),
    ("a name, not a link", "<p>Source: harbour-gazette.az</p>"),
];

pub(crate) fn table() -> Table {
    let policy = Policy::followable_link("harbour-gazette.az").unwrap();
    let mut table = Table::new(["the page has", "byline-attribution", "`scraper` and `url`"]);
    for (what, link) in LINKS {
        let page = format!(
            "<!doctype html><title>Storm</title><article><p>The harbour was closed.</p>{link}</article>"
        );
        let verdict = policy.check(&Page::html(&page).at(HERE));
        let found = if scraper_and_url(&page) > 0 {
            "found"
        } else {
            "not found"
        };
        table.push([
            what.to_string(),
            code(verdict.reason().code()),
            found.to_owned(),
        ]);
    }
    table
}
