//! `byline-attribution` as a whole.

mod cases;
mod extent;
mod hostile;
mod laws;
mod links;
mod trees;
mod visibility;

use byline::attribution::{Policy, PolicySet, Reason};
use cases::Case;

use crate::case;

/// A reason code is a column of users' databases: a code that changes or leaves needs a line
/// in the changelog.
#[test]
fn reason_codes_are_those_of_the_golden_file() {
    let codes: String = Reason::ALL
        .iter()
        .map(|reason| format!("{reason}\t{}\n", reason.complies()))
        .collect();
    assert_eq!(codes, include_str!("../../data/attribution-reasons.tsv"));
}

const CASES: &str = "attribution.toml";

#[test]
fn a_set_gives_back_its_policies_in_order() {
    let policies = ["b.example", "a.example"].map(|host| Policy::host_link(host).unwrap());
    assert_eq!(PolicySet::new(policies.clone()).policies(), policies);
}

#[test]
fn cases_are_judged_as_expected() {
    let mut failures = Vec::new();
    for case in case::selected::<Case>(CASES) {
        let Some(format) = case.format() else {
            continue;
        };
        let (got, want) = case.compare(&case.policy().unwrap().check(&case.page(format)));
        if got != want {
            failures.push(format!("{}: got {got}, expected {want}", case.name));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
