//! `byline-attribution` as a whole.

mod cases;
mod extent;
mod hostile;
mod laws;
mod links;
mod repairs;
mod trees;
mod visibility;

use std::collections::BTreeSet;

use byline::attribution::{
    CreativeCommons, Note, Page, Policy, PolicySet, Reason, Subdomains, Target,
};
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
fn only_what_a_sheet_may_hide_is_uncertain() {
    let policy = Policy::host_link("example.az").unwrap();
    let check = |html: &str| {
        let verdict = policy.check(&Page::html(html));
        (verdict.complies(), verdict.is_certain())
    };
    const LINK: &str = "<p>From <a href='https://example.az/'>Example</a></p>";
    const SHEET: &str = "<link rel=stylesheet href='/site.css'>";
    assert_eq!(check(LINK), (true, true));
    assert_eq!(check(&format!("{SHEET}{LINK}")), (true, false));
    assert_eq!(check(&format!("{SHEET}<p hidden>{LINK}")), (true, false));
    assert_eq!(check(SHEET), (false, true));
}

#[test]
fn the_sentence_on_a_page_names_no_link() {
    let target = Target::host("example.az", Subdomains::Any).unwrap();
    let policy = Policy::builder(target).pixel("https://count.example.net/p.gif");
    let link = "<p>From <a href='https://example.az/'>Example</a></p>";
    let verdict = policy.build().unwrap().check(&Page::html(link));
    assert_eq!(verdict.reason(), Reason::PixelMissing);
    assert!(!verdict.candidates().is_empty());
    assert!(
        verdict.sentence().contains("pixel"),
        "{}",
        verdict.sentence()
    );
}

#[test]
fn each_note_has_a_sentence_of_its_own() {
    let notes = [
        Note::AriaHidden,
        Note::ArchivedCopy,
        Note::Collapsed,
        Note::ExternalStyle,
        Note::InComments,
        Note::InPartners,
        Note::InRelated,
        Note::NotClickable,
        Note::NotFollowed,
        Note::NotIndexed,
        Note::NotSeen,
        Note::ThroughRedirector,
    ];
    let sentences: BTreeSet<&str> = notes.iter().map(|note| note.sentence()).collect();
    assert_eq!(sentences.len(), notes.len());
    assert!(sentences.iter().all(|sentence| sentence.contains(' ')));
}

#[test]
fn licences_demand_what_their_deeds_say() {
    // https://wiki.creativecommons.org/wiki/License_Versions has what each version asks for.
    let cases = [
        ("licenses/by/4.0/", "CC BY 4.0: credit, changes"),
        ("licenses/by/3.0/deed.az", "CC BY 3.0: credit, changes"),
        ("licenses/by/2.5/", "CC BY 2.5: credit"),
        (
            "licenses/by-nd/3.0/",
            "CC BY-ND 3.0: credit, no derivatives",
        ),
        (
            "licenses/by-nd/4.0/",
            "CC BY-ND 4.0: credit, changes, no derivatives",
        ),
        (
            "licenses/by-nc-sa/",
            "CC BY-NC-SA: credit, changes, noncommercial, alike",
        ),
        ("publicdomain/zero/1.0/", "CC0 1.0:"),
        ("publicdomain/by/1.0/", "none"),
        ("licenses/zero/1.0/", "none"),
        ("about/by/4.0/", "none"),
    ];
    for (path, expected) in cases {
        let licence = CreativeCommons::from_url(&format!("https://creativecommons.org/{path}"));
        let got = licence.map_or("none".to_owned(), |licence| {
            assert_eq!(
                licence.requires_licence_link(),
                licence.requires_attribution()
            );
            let demands = [
                (licence.requires_attribution(), "credit"),
                (licence.requires_changes_indicated(), "changes"),
                (licence.is_noncommercial(), "noncommercial"),
                (licence.forbids_derivatives(), "no derivatives"),
                (licence.is_share_alike(), "alike"),
            ];
            let demands = demands.iter().filter(|(is, _)| *is).map(|(_, name)| *name);
            let demands = demands.collect::<Vec<_>>().join(", ");
            format!("{licence}: {demands}").trim_end().to_owned()
        });
        assert_eq!(got, expected, "{path}");
    }
    for host in ["www.creativecommons.org", "creativecommons.org"] {
        let licence = CreativeCommons::from_url(&format!("https://{host}/licenses/by/4.0/"));
        assert_eq!(licence.and_then(|licence| licence.version()), Some((4, 0)));
    }
    assert_eq!(
        CreativeCommons::from_url("https://example.org/licenses/by/4.0/"),
        None
    );
}

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
