//! The extent of re-use against what notices and policies allow.

use byline::attribution::{
    Exemption, Extent, ExtentLimit, ExtentUnit, Notice, Page, Policy, PolicyError, PolicySet,
    Reason, Subdomains, Target,
};
use proptest::prelude::*;
use serde::Deserialize;

use crate::case;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    notice: String,
    page: String,
    extent: Measured,
    reason: String,
    limits: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Measured {
    share: Option<f64>,
    chars: Option<u64>,
    words: Option<u64>,
    sentences: Option<u64>,
    paragraphs: Option<u64>,
    lines: Option<u64>,
    #[serde(default)]
    quoted: bool,
}

impl Measured {
    fn extent(&self) -> Extent {
        let mut extent = match self.share {
            Some(share) => Extent::of_share(share).expect("a share"),
            None => Extent::new(),
        };
        type Setter = fn(Extent, u64) -> Extent;
        let counts: [(Option<u64>, Setter); 5] = [
            (self.chars, Extent::with_chars),
            (self.words, Extent::with_words),
            (self.sentences, Extent::with_sentences),
            (self.paragraphs, Extent::with_paragraphs),
            (self.lines, Extent::with_lines),
        ];
        for (count, set) in counts {
            if let Some(count) = count {
                extent = set(extent, count);
            }
        }
        if self.quoted { extent.quoted() } else { extent }
    }
}

const LINKED: &str = "<p>Ships are back, <a href='https://example.az/n/1'>Example</a> reports.";
const BARE: &str = "<p>Ships are back, a paper reports.";

#[test]
fn cases_are_judged_as_expected() {
    let mut failures = Vec::new();
    for case in case::selected::<Case>("attribution-extent.toml") {
        let policy = Notice::find(&case.notice).map(|notice| notice.policy_for("example.az"));
        let Some(Ok(policy)) = policy else {
            failures.push(format!("{}: no policy: {policy:?}", case.name));
            continue;
        };
        let page = Page::html(match case.page.as_str() {
            "LINKED" => LINKED,
            "BARE" => BARE,
            other => panic!("{}: unknown page {other}", case.name),
        });
        let verdict = policy.check_extent(&page, &case.extent.extent());
        let limits: Vec<String> = verdict.limits().iter().map(ToString::to_string).collect();
        let got = (verdict.reason().code(), &limits);
        let want = (case.reason.as_str(), &case.limits);
        if got != want {
            failures.push(format!("{}: got {got:?}, expected {want:?}", case.name));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn limit(unit: ExtentUnit, max: u32) -> ExtentLimit {
    ExtentLimit::new(unit, max).expect("a limit")
}

fn policy(limits: &[ExtentLimit], exemption: Option<Exemption>) -> Policy {
    let target = Target::host("example.az", Subdomains::Any).expect("a host");
    let builder = Policy::builder(target);
    let builder = limits
        .iter()
        .fold(builder, |builder, &limit| builder.limit(limit));
    let builder = exemption
        .into_iter()
        .fold(builder, |builder, exemption| builder.exempt(exemption));
    builder.build().expect("a policy")
}

#[test]
fn limits_and_shares_outside_their_range_are_refused() {
    let error = |unit, max| ExtentLimit::new(unit, max).map_err(|error| error.to_string());
    assert_eq!(
        error(ExtentUnit::Percent, 101),
        Err("expected a limit of 1 to 100 %, found 101 %".to_owned())
    );
    assert_eq!(
        error(ExtentUnit::Lines, 0),
        Err("max is 0: expected at least 1".to_owned())
    );
    for share in [-0.01, 1.01, f64::NAN, f64::INFINITY] {
        assert!(Extent::of_share(share).is_err(), "{share}");
    }
}

#[test]
fn what_was_set_is_given_back() {
    let extent = Extent::of_share(0.25).expect("a share").with_words(40);
    assert_eq!(extent.share(), Some(0.25));
    assert_eq!(Extent::new().share(), None);
    let limit = limit(ExtentUnit::Words, 30);
    assert_eq!((limit.unit().code(), limit.max()), ("words", 30));
    assert_eq!(limit.check(&extent).measured(), Some(40));
    assert_eq!(limit.check(&Extent::new()).measured(), None);
}

#[test]
fn only_an_exemption_of_any_use_needs_a_limit() {
    let read = |json| serde_json::from_value::<Exemption>(json);
    let quotations = read(serde_json::json!({ "scope": "quotations" }));
    assert_eq!(quotations.expect("an exemption"), Exemption::quotations());
    assert!(read(serde_json::json!({ "scope": "any_use" })).is_err());
    let limits = serde_json::json!([{ "unit": "words", "max": 30 }]);
    let some_use = read(serde_json::json!({ "scope": "any_use", "limits": limits }));
    let expected = Exemption::any_use(limit(ExtentUnit::Words, 30));
    assert_eq!(some_use.expect("an exemption"), expected);
}

#[test]
fn an_exemption_excuses_no_link_but_not_the_limit() {
    let exempt = policy(
        &[limit(ExtentUnit::Percent, 30)],
        Some(Exemption::quotations().with_limit(limit(ExtentUnit::Chars, 300))),
    );
    let quoted = |share, chars| {
        let extent = Extent::of_share(share).expect("a share");
        extent.with_chars(chars).quoted()
    };
    let check = |page, extent: &Extent| exempt.check_extent(&Page::html(page), extent).reason();
    assert_eq!(check(BARE, &quoted(0.1, 300)), Reason::ExemptQuotation);
    assert_eq!(check(BARE, &quoted(0.1, 301)), Reason::NoLink);
    assert_eq!(check(BARE, &quoted(0.5, 300)), Reason::TooLong);
    assert_eq!(check(LINKED, &quoted(0.1, 300)), Reason::Ok);
    assert_eq!(check(LINKED, &quoted(0.5, 300)), Reason::TooLong);
    // Not marked as a quotation, or not measured in the exemption's unit.
    assert_eq!(check(BARE, &Extent::new().with_chars(10)), Reason::NoLink);
    assert_eq!(check(BARE, &Extent::new().quoted()), Reason::NoLink);
}

#[test]
fn an_exempt_page_has_no_link_and_a_long_one_keeps_it() {
    let exempt = policy(&[], Some(Exemption::any_use(limit(ExtentUnit::Words, 50))));
    let nofollow = "<p><a hidden href='https://example.az/'>Example</a>";
    let verdict = exempt.check_extent(&Page::html(nofollow), &Extent::new().with_words(50));
    assert_eq!(verdict.reason(), Reason::ExemptShort);
    assert_eq!((verdict.link(), verdict.decisive()), (None, None));
    assert_eq!(verdict.rejected().count(), 1);
    assert_eq!(
        verdict.sentence(),
        "little of the article is used, for which example.az demands no link"
    );
    assert_eq!(verdict.advice(), "");

    let limited = policy(&[limit(ExtentUnit::Words, 50)], None);
    let verdict = limited.check_extent(&Page::html(LINKED), &Extent::new().with_words(51));
    assert_eq!(verdict.reason(), Reason::TooLong);
    assert!(verdict.link().is_some());
    assert_eq!(
        verdict.advice(),
        "use less of the article, or ask example.az for permission"
    );
}

#[test]
fn the_serialized_forms_are_kept() {
    let policy = policy(
        &[limit(ExtentUnit::Percent, 30), limit(ExtentUnit::Lines, 9)],
        Some(Exemption::quotations().with_limit(limit(ExtentUnit::Chars, 300))),
    );
    let form = serde_json::to_value(&policy).expect("JSON");
    assert_eq!(
        form["limits"],
        serde_json::json!([{ "unit": "percent", "max": 30 }, { "unit": "lines", "max": 9 }])
    );
    assert_eq!(
        form["exemption"],
        serde_json::json!({ "scope": "quotations", "limits": [{ "unit": "chars", "max": 300 }] })
    );
    assert_eq!(
        serde_json::from_value::<Policy>(form).expect("a policy"),
        policy
    );
    assert_eq!(
        policy.to_string(),
        "a visible link, to example.az or a subdomain, but for quotations of at most \
         300 characters; at most 30 % and 9 lines of an article"
    );

    let extent = Extent::of_share(0.4).expect("a share");
    let verdict = policy.check_extent(&Page::html(LINKED), &extent);
    assert_eq!(
        serde_json::to_value(&verdict).expect("JSON")["limits"],
        serde_json::json!([
            { "unit": "percent", "max": 30, "measured": 40, "outcome": "exceeded" },
            { "unit": "lines", "max": 9, "measured": null, "outcome": "not_measured" },
        ])
    );

    let endless =
        serde_json::json!({ "targets": form_targets(), "exemption": { "scope": "any_use" } });
    let error = serde_json::from_value::<Policy>(endless).expect_err("no limit");
    assert_eq!(
        error.to_string(),
        PolicyError::UnlimitedExemption.to_string()
    );
}

fn form_targets() -> serde_json::Value {
    serde_json::json!([{ "host": "example.az", "subdomains": "any" }])
}

proptest! {
    /// More measured never makes a page comply, and a set judges as its policies do.
    #[test]
    fn complying_is_monotonic(
        max in 1_u32..200, fewer in 0_u64..300, more in 0_u64..300,
        free in 1_u32..200, linked in any::<bool>(),
    ) {
        let (fewer, more) = (fewer.min(more), fewer.max(more));
        let policy = policy(
            &[limit(ExtentUnit::Words, max)],
            Some(Exemption::any_use(limit(ExtentUnit::Words, free))),
        );
        let page = Page::html(if linked { LINKED } else { BARE });
        let complies = |words| policy.check_extent(&page, &Extent::new().with_words(words)).complies();
        prop_assert!(complies(fewer) || !complies(more));
        let set = PolicySet::new([policy.clone()]);
        prop_assert_eq!(&set.check(&page)[0], &policy.check(&page));
        prop_assert_eq!(policy.check(&page), policy.check_extent(&page, &Extent::new()));
    }
}
