//! What a reader sees, as a browser paints it.
//!
//! Each case is a page with one link. `painted` is what Chromium does with it by its pixels, on
//! a screen of 1280 by 720; `visibility` is what the checker says, which may be unknown but
//! not the opposite.

use byline::attribution::{Candidate, Note, Page, Policy, Visibility};
use serde::Deserialize;

use crate::case;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    painted: Painted,
    /// `shown`, `hidden` or `unknown`.
    visibility: String,
    /// The one note that is expected, if any is.
    note: Option<String>,
    html: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Painted {
    Yes,
    No,
    /// Scripts, or what is loaded, decide.
    Either,
}

const FILE: &str = "attribution-visibility.toml";

fn visibility(link: &Candidate) -> &'static str {
    match link.visibility() {
        Visibility::Shown => "shown",
        Visibility::Hidden => "hidden",
        _ => "unknown",
    }
}

#[test]
fn links_are_seen_where_a_browser_paints_them() {
    let policy = Policy::host_link("example.az").unwrap();
    let mut failures = Vec::new();
    for case in case::selected::<Case>(FILE) {
        let page = Page::html(&case.html).at("https://copy.example/p/");
        let verdict = policy.check(&page);
        let link = &verdict.candidates()[0];
        let is_noted = match case.note.as_deref() {
            Some("collapsed") => link.notes().contains(&Note::Collapsed),
            note => note.is_none(),
        };
        if visibility(link) != case.visibility || !is_noted {
            let (name, why) = (&case.name, &case.why);
            failures.push(format!(
                "{name} ({why}): got {:?} {:?}, expected {:?}",
                link.visibility(),
                link.notes(),
                case.visibility
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn what_is_expected_is_never_the_opposite_of_what_is_painted() {
    for case in case::all::<Case>(FILE) {
        let is_opposite = match (case.painted, case.visibility.as_str()) {
            (Painted::Yes, "hidden") => true,
            (Painted::No, "shown") => case.note.is_none(),
            _ => false,
        };
        assert!(!is_opposite, "{}", case.name);
    }
}

/// However many rules there are, none of them is left out of a verdict that complies.
#[test]
fn many_rules_do_not_hide_what_one_of_them_does() {
    let mut rules = String::new();
    for index in 0..60 {
        for heading in 1..=6 {
            rules += &format!("#b{index} h{heading} *{{color:inherit}}\n");
        }
    }
    let links: String = (0..150)
        .map(|index| format!("<p>Item <a href=https://example.az/{index}>{index}</a></p>"))
        .collect();
    let page = format!(
        "<!doctype html><style>{rules}.h{{display:none}}.f{{display:block;width:16px;height:16px;\
         background:url(f.png)}}</style>{}{links}<p><a class=h href=https://example.az/h>x</a>\
         <p><a href=https://example.az/f><i class=f></i></a>",
        "<div>".repeat(12)
    );
    let policy = Policy::host_link("example.az").unwrap();
    let verdict = policy.check(&Page::html(&page));
    let [shown @ .., hidden, icon] = verdict.candidates() else {
        panic!("no links");
    };
    assert!(
        shown
            .iter()
            .all(|link| link.visibility() == Visibility::Shown)
    );
    assert_eq!(hidden.visibility(), Visibility::Hidden);
    assert_eq!(icon.visibility(), Visibility::Shown);
}

/// A page that asks for more work than is done for it does not comply.
#[test]
fn what_is_not_decided_for_its_rules_does_not_comply() {
    let rules: String = (0..20_000)
        .map(|index| {
            format!(
                "div *{{color:red;opacity:{}}}",
                if index == 0 { 0 } else { 1 }
            )
        })
        .collect();
    let page = format!(
        "<!doctype html><style>{rules}</style>{}<a href=https://example.az/>x</a>",
        "<div>".repeat(300)
    );
    let policy = Policy::host_link("example.az").unwrap();
    let verdict = policy.check(&Page::html(&page));
    assert_eq!(verdict.reason().code(), "styles_too_complex");
    assert_eq!(verdict.candidates()[0].visibility(), Visibility::Unknown);
}
