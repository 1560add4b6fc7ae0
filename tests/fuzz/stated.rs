//! Policies written as notices, among words of other notices: each is read back as the same
//! policy, and every span is a range of the text.
#![no_main]

use std::num::NonZeroU32;

use byline::attribution::{Followable, Notice, PlaceRule, Policy, Subdomains, Target};
use libfuzzer_sys::arbitrary::{Result, Unstructured};

const WORDS: &[&str] = &[
    "All rights reserved. ",
    "© 2023 Example.az ",
    "Any use of materials ",
    "is allowed only if ",
    "there is an active hyperlink to ",
    "the site ",
    "Example.az",
    "www.example.az. ",
    "При использовании материалов ",
    "гиперссылка на ",
    "обязательна. ",
    "Materiallardan istifadə zamanı ",
    "hiperlink vacibdir. ",
    "not more than 30 % of the text ",
    "without written permission ",
    "is prohibited",
    "The deck is sound. ",
    "in the first paragraph ",
    "...",
    "»",
    "\n",
    "\u{200b}",
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = check(&mut Unstructured::new(data));
});

fn check(choice: &mut Unstructured<'_>) -> Result<()> {
    let target = Target::host("harbour-gazette.az", Subdomains::Any).expect("a host");
    let policy = Policy::builder(target)
        .followable(*choice.choose(&[Followable::Required, Followable::Optional])?)
        .position(match choice.int_in_range(0..=2)? {
            0 => PlaceRule::Anywhere,
            1 => PlaceRule::BeforeBody,
            _ => PlaceRule::WithinParagraphs(NonZeroU32::MIN),
        })
        .build()
        .expect("a policy");
    let languages: Vec<&str> = Notice::languages().collect();
    let language = choice.choose(&languages)?;
    let mut text = String::new();
    words(choice, &mut text)?;
    if let Ok(notice) = policy.to_notice(language) {
        let read = Notice::find(&notice).expect("a stated notice is found");
        assert_eq!(read.policy().as_ref(), Ok(&policy), "{notice}");
        text.push_str(&notice);
    }
    words(choice, &mut text)?;
    let mut end = 0;
    for notice in Notice::find_all(&text) {
        assert_eq!(text.get(notice.span()), Some(notice.text()));
        assert!(notice.span().start >= end, "notices overlap");
        end = notice.span().end;
        if let Some(span) = notice.target_span() {
            assert!(text.get(span).is_some());
        }
    }
    Ok(())
}

fn words(choice: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    for _ in 0..choice.int_in_range(0..=10)? {
        text.push_str(choice.choose(WORDS)?);
    }
    Ok(())
}
