//! Policies with any settings, on pages of pieces in any order: a policy set gives the verdict of
//! the policy alone, and a repaired page complies.
#![no_main]

use std::num::NonZeroU32;

use byline::attribution::{
    Archives, Canonical, Collapsed, ExistingLinks, Followable, Indexable, Noscript, Page,
    PageFormat, PlaceRule, PlainText, Policy, PolicySet, Reason, Redirectors, RepairOptions,
    Subdomains, Target, Visible,
};
use libfuzzer_sys::arbitrary::{Result, Unstructured};

const PIECES: &[&str] = &[
    "<a href=\"https://example.az/n/1\">Example.az</a>",
    "<a href=//www.example.az/ rel=nofollow>",
    "<a href='https://example.az/' hidden>",
    "<a href=https://b.example/>",
    "</a>",
    "<p>",
    "<p style='display:none'>",
    "</p>",
    "<div class=c>",
    "</div>",
    "<details>",
    "<noscript>",
    "</noscript>",
    "<template>",
    "</template>",
    "<style>.c{visibility:hidden}</style>",
    "<base href=https://example.az/>",
    "<link rel=canonical href=https://example.az/n/1>",
    "<meta name=robots content='noindex, nofollow'>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<item><title>",
    "<description>",
    "&lt;p>",
    "<![CDATA[",
    "]]>",
    "</item>",
    "<entry><content type=html>",
    "{\"items\":[{\"content_html\":\"<p>A</p>",
    "\"}]}",
    "[Example.az](https://example.az/)",
    "https://example.az/n/1",
    "Source: Example.az",
    "Engineers said the deck is sound. ",
    "ру́сский ",
    "\n\n",
    "\"",
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = check(&mut Unstructured::new(data));
});

fn check(choice: &mut Unstructured<'_>) -> Result<()> {
    let policy = policy(choice)?;
    let format = *choice.choose(PageFormat::ALL)?;
    let source = source(choice)?;
    let mut page = Page::new(format, &source);
    if choice.arbitrary()? {
        page = page.at("https://copycat.example/n/17");
    }
    if choice.ratio(1, 8)? {
        page = page.with_header("X-Robots-Tag", "nofollow");
    }
    let verdict = policy.check(&page);
    assert_eq!(verdict.complies(), verdict.reason() == Reason::Ok);
    for candidate in verdict.candidates() {
        assert!(source.get(candidate.span()).is_some());
    }
    let other = Policy::host_link("b.example").expect("a host");
    let set = PolicySet::new([other, policy.clone()]);
    assert_eq!(set.check(&page).get(1), Some(&verdict));

    let existing_links = [ExistingLinks::Keep, ExistingLinks::Edit];
    let options = RepairOptions::default().with_existing_links(*choice.choose(&existing_links)?);
    if let Ok(repair) = options.repair(&policy, &page) {
        assert_eq!(verdict.complies(), repair.edits().is_empty());
        let mut repaired = Page::new(format, repair.document());
        if let Some(url) = page.url() {
            repaired = repaired.at(url);
        }
        assert!(policy.check(&repaired).complies(), "{}", repair.document());
    }
    Ok(())
}

fn policy(choice: &mut Unstructured<'_>) -> Result<Policy> {
    let target = match choice.int_in_range(0..=2)? {
        0 => Target::host("example.az", Subdomains::Any),
        1 => Target::host("www.example.az", Subdomains::None),
        _ => Target::article("https://example.az/n/1"),
    };
    let mut builder = Policy::builder(target.expect("a target"));
    builder = builder
        .followable(*choice.choose(&[Followable::Required, Followable::Optional])?)
        .visible(*choice.choose(&[Visible::Required, Visible::Optional])?)
        .indexable(*choice.choose(&[Indexable::Required, Indexable::Optional])?)
        .redirectors(*choice.choose(&[Redirectors::Refused, Redirectors::Accepted])?)
        .archives(*choice.choose(&[Archives::Refused, Archives::Accepted])?)
        .canonical(*choice.choose(&[Canonical::Refused, Canonical::Accepted])?)
        .plain_text(*choice.choose(&[PlainText::Url, PlainText::Domain, PlainText::Name])?)
        .noscript(*choice.choose(&[Noscript::Refused, Noscript::Accepted])?)
        .collapsed(*choice.choose(&[Collapsed::Refused, Collapsed::Accepted])?)
        .links(choice.int_in_range(1..=3)?)
        .position(match choice.int_in_range(0..=2)? {
            0 => PlaceRule::Anywhere,
            1 => PlaceRule::BeforeBody,
            _ => PlaceRule::WithinParagraphs(
                NonZeroU32::MIN.saturating_add(choice.int_in_range(0..=2)?),
            ),
        });
    if choice.ratio(1, 4)? {
        builder = builder.anchor_text("Example.az");
    }
    if choice.ratio(1, 4)? {
        builder = builder.name("Example");
    }
    Ok(builder.build().expect("a policy"))
}

fn source(choice: &mut Unstructured<'_>) -> Result<String> {
    let mut source = String::new();
    for _ in 0..choice.int_in_range(0..=24)? {
        source.push_str(choice.choose(PIECES)?);
    }
    Ok(source)
}
