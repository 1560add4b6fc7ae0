//! Documents and what a repair makes of them.

use byline::attribution::{
    ExistingLinks, Page, PageFormat, Policy, RepairError, RepairOptions, Subdomains, Target,
};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::case;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    format: String,
    document: String,
    #[serde(default)]
    policy: Map<String, Value>,
    #[serde(default)]
    mend: bool,
    repaired: Option<String>,
    fails: Option<String>,
}

impl Case {
    fn format(&self) -> PageFormat {
        match self.format.as_str() {
            "html" => PageFormat::Html,
            "text" => PageFormat::Text,
            "markdown" => PageFormat::Markdown,
            "rss" => PageFormat::Rss,
            "atom" => PageFormat::Atom,
            "json_feed" => PageFormat::JsonFeed,
            other => panic!("expected a format, found {other:?}"),
        }
    }

    /// The default policy but for the fields of the case.
    fn policy(&self) -> Policy {
        let target = Target::host("example.az", Subdomains::Any).unwrap();
        let mut form = serde_json::to_value(Policy::builder(target).build().unwrap()).unwrap();
        for (field, value) in &self.policy {
            form[field] = value.clone();
        }
        serde_json::from_value(form).unwrap()
    }
}

#[test]
fn documents_are_repaired_as_expected() {
    let mut failures = Vec::new();
    for case::Case { name, why, given } in case::selected::<Case>("attribution-repairs.toml") {
        let policy = given.policy();
        let page = |document| Page::new(given.format(), document).at("https://copy.example/");
        let existing_links = if given.mend {
            ExistingLinks::Edit
        } else {
            ExistingLinks::Keep
        };
        let options = RepairOptions::default().with_existing_links(existing_links);
        let got = match options.repair(&policy, &page(&given.document)) {
            Ok(repair) => {
                assert!(policy.check(&page(repair.document())).complies(), "{name}");
                Ok(repair.into_document())
            }
            Err(RepairError::NoPlace { reason, .. }) => Err(reason.code().to_owned()),
            Err(error) => Err(error.to_string()),
        };
        let expected = match (&given.repaired, &given.fails) {
            (Some(document), None) => Ok(document.clone()),
            (None, Some(reason)) => Err(reason.clone()),
            _ => panic!("{name}: expected a document or the reason of a failure"),
        };
        if got != expected {
            failures.push(format!("{name}: {got:?}, expected {expected:?} ({why})"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
