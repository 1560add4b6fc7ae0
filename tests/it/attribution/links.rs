//! One link each, and what a verdict says of it.

use byline::attribution::{Candidate, Cause, Page, PageFormat, Policy, Subdomains, Target};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::case;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    document: Option<String>,
    href: Option<String>,
    host: Option<String>,
    subdomains: Option<Subdomains>,
    #[serde(default)]
    policy: Map<String, Value>,
    reason: Option<String>,
    notes: Option<Vec<String>>,
    cause: Option<String>,
    resolved: Option<String>,
    place: Option<String>,
}

impl Case {
    /// The default policy except for the fields of the case.
    fn policy(&self) -> Policy {
        let host = self.host.as_deref().unwrap_or("example.az");
        let target = Target::host(host, self.subdomains.unwrap_or_default()).unwrap();
        let mut form = serde_json::to_value(Policy::builder(target).build().unwrap()).unwrap();
        for (field, value) in &self.policy {
            form[field] = value.clone();
        }
        serde_json::from_value(form).unwrap()
    }

    fn document(&self) -> String {
        match (&self.document, &self.href) {
            (Some(document), None) => document.clone(),
            (None, Some(href)) => format!("<p><a href=\"{href}\">Example</a></p>"),
            _ => panic!("expected a document or an href"),
        }
    }
}

#[test]
fn the_verdict_says_what_each_case_expects() {
    let mut failures = Vec::new();
    for case in case::selected::<Case>("attribution-links.toml") {
        let document = case.document();
        let page = Page::new(PageFormat::Html, &document).at("https://copy.example/");
        let verdict = case.policy().check(&page);
        let decisive = verdict.decisive();
        let mut compare = |what: &str, got: Value, wanted: Value| {
            if got != wanted {
                failures.push(format!("{}: {what} {got}, expected {wanted}", case.name));
            }
        };
        let reason = case.reason.as_deref().unwrap_or("ok");
        compare("reason", verdict.reason().code().into(), reason.into());
        if let Some(wanted) = &case.notes {
            let notes = decisive.map_or(&[][..], Candidate::notes);
            compare("notes", serde_json::to_value(notes).unwrap(), json!(wanted));
        }
        if let Some(wanted) = &case.cause {
            let cause = decisive.and_then(Candidate::cause).map(Cause::what);
            compare(
                "cause",
                cause.unwrap_or_default().into(),
                wanted.as_str().into(),
            );
        }
        if let Some(wanted) = &case.place {
            let place = decisive.map(|candidate| candidate.place().code());
            compare("place", json!(place), json!(wanted));
        }
        if let Some(wanted) = &case.resolved {
            let resolved = decisive.and_then(Candidate::resolved);
            compare("resolved", json!(resolved), json!(wanted));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
