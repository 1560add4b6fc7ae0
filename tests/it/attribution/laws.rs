//! Laws that hold for any page and policy.

use byline::attribution::{
    Extent, ExtentLimit, ExtentUnit, Followable, Page, PageFormat, Policy, PolicyBuilder,
    PolicySet, Reason, Subdomains, Target, Verdict, Visible,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::cases::Case;
use super::{CASES, case};

/// Pieces of pages that meet each other in ways nobody wrote.
const PIECES: &[&str] = &[
    "<a href=\"https://example.az/\">",
    "<a href=//www.example.az/n/1 rel=nofollow>",
    "<a href='https://b.example/'>",
    "<a href=n/1>",
    "<a href='https://ехаmрlе.az/'>",
    "<a href=\"https://vk.com/away.php?to=https%3A%2F%2Fexample.az\">",
    "</a>",
    "<p>",
    "<p hidden>",
    "</p>",
    "<div style='display:none'>",
    "<div class=c>",
    "<div inert>",
    "</div>",
    "<br><br>",
    "<style>.c{opacity:0}</style>",
    "<style>p > a, #x { visibility: hidden }",
    "</style>",
    "<base href=https://example.az/>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<template>",
    "</template>",
    "<noscript>",
    "</noscript>",
    "<svg>",
    "</svg>",
    "<img src=x width=1 height=1>",
    "<link rel=canonical href=https://example.az/>",
    "<meta name=robots content=nofollow>",
    "Example.az",
    "b.example",
    "ру",
    "news@example.az",
    "[Example.az](https://example.az/)",
    "`",
    "\n\n",
    "<item><description>",
    "&lt;a href=https://example.az/&gt;",
    "<![CDATA[",
    "]]>",
    "{\"items\":[{\"content_html\":\"",
    "\"}]}",
    "\u{feff}",
    " ",
];

fn page() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        9 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn builder(host: &str) -> PolicyBuilder {
    Policy::builder(Target::host(host, Subdomains::Any).unwrap())
}

fn policies() -> Vec<Policy> {
    let strict = builder("example.az")
        .followable(Followable::Required)
        .within_paragraphs(1)
        .links(2);
    let lenient = builder("example.az").visible(Visible::Optional);
    let article = Policy::builder(Target::article("https://example.az/n/1").unwrap());
    [
        strict,
        lenient,
        article,
        builder("b.example"),
        builder("c.example"),
    ]
    .map(|builder| builder.build().unwrap())
    .to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn verdicts_point_into_the_page_and_agree_with_themselves(
        source in page(),
        format in proptest::sample::select(PageFormat::ALL),
    ) {
        let page = Page::new(format, &source).at("https://copycat.example/n/17");
        for policy in policies() {
            let verdict = policy.check(&page);
            for candidate in verdict.candidates() {
                prop_assert!(source.get(candidate.span()).is_some());
                if let Some(span) = candidate.cause().and_then(|cause| cause.span()) {
                    prop_assert!(source.get(span).is_some());
                }
            }
            prop_assert!(verdict.candidates().is_sorted_by_key(|candidate| candidate.location()));
            assert_reads_back(&verdict);
            let counting = verdict
                .candidates()
                .iter()
                .filter(|candidate| candidate.reason() == Reason::Ok)
                .count();
            prop_assert_eq!(verdict.complies(), counting >= policy.links().get() as usize);
            prop_assert_eq!(verdict.complies(), verdict.link().is_some());
            let decisive = verdict.decisive().map_or(Reason::NoLink, |found| found.reason());
            prop_assert_eq!(verdict.reason(), decisive);
        }
    }

    #[test]
    fn a_set_judges_as_each_policy_alone(source in page()) {
        let policies = policies();
        let set = PolicySet::new(policies.clone());
        let page = Page::html(&source).at("https://copycat.example/n/17");
        for (policy, together) in policies.iter().zip(set.check(&page)) {
            prop_assert_eq!(policy.check(&page), together);
        }
    }

    #[test]
    fn what_a_policy_does_not_ask_cannot_fail_it(source in page()) {
        let page = Page::html(&source).at("https://copycat.example/n/17");
        let strict = builder("example.az").followable(Followable::Required).build().unwrap();
        let lenient = builder("example.az").visible(Visible::Optional).build().unwrap();
        if strict.check(&page).complies() {
            prop_assert!(lenient.check(&page).complies());
        }
    }
}

#[test]
fn a_set_judges_the_cases_as_each_policy_alone() {
    judges_as_each_alone(7, 4);
}

#[test]
#[ignore = "some hundred thousand verdicts take a minute in a debug build"]
fn a_set_judges_every_case_as_each_policy_alone() {
    judges_as_each_alone(1, 1);
}

/// Every so many pages, each by every so many policies, which are others on the next page.
fn judges_as_each_alone(pages: usize, one_of: usize) {
    let cases = case::all::<Case>(CASES);
    let policies: Vec<Policy> = cases.iter().map(|case| case.policy().unwrap()).collect();
    let set = PolicySet::new(policies.clone());
    for (number, case) in cases.iter().step_by(pages).enumerate() {
        let page = case.page(case.format().unwrap());
        let together = policies.iter().zip(set.check(&page));
        for (policy, together) in together.skip(number % one_of).step_by(one_of) {
            assert_eq!(policy.check(&page), together, "{} by {policy:?}", case.name);
        }
    }
}

#[test]
fn serialized_forms_are_as_documented() {
    let policy: Policy = serde_json::from_str(
        r#"{"targets":[{"host":"example.az"}],"followable":"required","position":{"within_paragraphs":1}}"#,
    )
    .unwrap();
    let same = builder("example.az")
        .followable(Followable::Required)
        .within_paragraphs(1)
        .build()
        .unwrap();
    assert_eq!(policy, same);
    assert_eq!(
        serde_json::to_string(&policy).unwrap(),
        concat!(
            r#"{"targets":[{"host":"example.az","subdomains":"any"}],"followable":"required","#,
            r#""visible":"required","indexable":"optional","in_body":"optional","position":{"within_paragraphs":1},"#,
            r#""links":1,"redirectors":"refused","archives":"refused","canonical":"refused","#,
            r#""plain_text":"url","noscript":"refused","collapsed":"accepted"}"#
        )
    );
    let verdict = policy.check(&Page::html("<p>\n<a rel=ugc href='//example.az/'>x</a>"));
    assert_eq!(
        serde_json::to_string(&verdict).unwrap(),
        concat!(
            r#"{"complies":false,"certain":true,"reason":"nofollow","target":"example.az","#,
            r#""sentence":"crawlers are asked not to follow the link to example.az (rel ugc)","#,
            r#""advice":"remove nofollow, ugc and sponsored from the link's rel","#,
            r#""link":null,"decisive":0,"candidates":[{"reason":"nofollow","start":4,"end":36,"line":2,"column":1,"#,
            r#""href":"//example.az/","resolved":"https://example.az/","text":"x","#,
            r#""visibility":"shown","place":"body","cause":{"what":"rel ugc","start":11,"end":14},"notes":[],"#,
            r#""sentence":"crawlers are asked not to follow the link to example.az (rel ugc)","#,
            r#""advice":"remove nofollow, ugc and sponsored from the link's rel"}],"limits":[]}"#
        )
    );
}

#[track_caller]
fn assert_reads_back(verdict: &Verdict) {
    let json = serde_json::to_string(verdict).unwrap();
    let read: Verdict = serde_json::from_str(&json).unwrap();
    assert_eq!(&read, verdict, "{json}");
}

#[test]
fn verdicts_of_the_cases_read_back() {
    for case in case::all::<Case>(CASES) {
        let policy = case.policy().unwrap();
        let page = case.page(case.format().unwrap());
        assert_reads_back(&policy.check(&page));
    }
    let limit = ExtentLimit::new(ExtentUnit::Words, 100).unwrap();
    let policy = builder("example.az").limit(limit).build().unwrap();
    let page = Page::html("<a href='https://example.az/'>Example</a>");
    for extent in [Extent::new(), Extent::new().with_words(101)] {
        assert_reads_back(&policy.check_extent(&page, &extent));
    }
}

#[test]
fn what_is_no_verdict_is_refused() {
    let policy = Policy::followable_link("example.az").unwrap();
    let page = Page::html("<p><a rel=ugc href='https://example.az/'>Example</a>");
    let whole = serde_json::to_value(policy.check(&page)).unwrap();
    for (pointer, value, want) in [
        (
            "/reason",
            json!("nofolow"),
            "expected a reason code, found \"nofolow\"",
        ),
        (
            "/decisive",
            json!(1),
            "expected the index of one of 1 candidates as `decisive`, found 1",
        ),
        (
            "/candidates/0/end",
            json!(0),
            "expected an `end` from `start`, 3, on",
        ),
        ("/candidates/0/line", json!(0), "expected a nonzero usize"),
        (
            "/candidates/0/visibility",
            json!("seen"),
            "unknown variant `seen`, expected one of `shown`, `hidden`, `unknown`",
        ),
        (
            "/candidates/0/notes",
            json!(["new"]),
            "unknown variant `new`, expected one of `aria_hidden`, ",
        ),
        (
            "/limits",
            json!([{ "unit": "words", "max": 0 }]),
            "max is 0",
        ),
        ("/candidates", json!("none"), "expected a sequence"),
    ] {
        let mut form = whole.clone();
        *form.pointer_mut(pointer).expect(pointer) = value;
        let error = serde_json::from_value::<Verdict>(form).expect_err(pointer);
        assert!(error.to_string().contains(want), "{pointer}: {error}");
    }
    let mut form = whole.clone();
    form["reason"] = json!("ok");
    form["decisive"] = Value::Null;
    let error = serde_json::from_value::<Verdict>(form).unwrap_err();
    let want = "expected the index of the link as `decisive` beside the reason ok, found none";
    assert_eq!(error.to_string(), want);
    // Keys of a later version.
    let mut form = whole.clone();
    form["new"] = json!([1]);
    form["candidates"][0]["new"] = json!("x");
    assert_eq!(
        serde_json::from_value::<Verdict>(form).unwrap(),
        policy.check(&page)
    );
}

#[test]
fn policies_that_say_nothing_are_refused() {
    for (form, want) in [
        (r#"{"targets":[]}"#, "names no target"),
        (r#"{"targets":[{"host":"com.az"}]}"#, "public suffix"),
        (
            r#"{"targets":[{"host":"https://example.az/"}]}"#,
            "not a host name",
        ),
        (
            r#"{"targets":[{"host":"*.example.az"}]}"#,
            "not a host name",
        ),
        (
            r#"{"targets":[{"host":"example.az"}],"own_hosts":["*.example.az"]}"#,
            "not a host name",
        ),
        (
            r#"{"targets":[{"article":"https://*.example.az/n/1"}]}"#,
            "not the address of an article",
        ),
        (
            r#"{"targets":[{"host":"example.az"}],"pixel":"https://$HOST/pixel.gif"}"#,
            "not the address of a pixel",
        ),
        (
            r#"{"targets":[{"article":"example.az"}]}"#,
            "not the address of an article",
        ),
        (
            r#"{"targets":[{"host":"example.az"}],"names":[" "]}"#,
            "names is blank",
        ),
        (
            r#"{"targets":[{"host":"example.az"}],"folowable":"required"}"#,
            "unknown field",
        ),
    ] {
        let error = serde_json::from_str::<Policy>(form)
            .unwrap_err()
            .to_string();
        assert!(error.contains(want), "{form}: {error}");
    }
}
