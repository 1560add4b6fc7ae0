//! Any text through `byline-attribution`: no panic, no broken law.
#![no_main]

use byline::attribution::{Page, PageFormat, Policy, PolicySet, Reason};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let policies = [
        Policy::followable_first_paragraph("example.az"),
        Policy::host_link("a.example"),
        Policy::article_link("https://example.az/n/1"),
    ];
    let policies: Vec<Policy> = policies.into_iter().flatten().collect();
    let set = PolicySet::new(policies.clone());
    for &format in PageFormat::ALL {
        let page = Page::new(format, text).at("https://copycat.example/n/17");
        let together = set.check(&page);
        for (policy, verdict) in policies.iter().zip(&together) {
            assert_eq!(&policy.check(&page), verdict);
            assert_eq!(verdict.complies(), verdict.reason() == Reason::Ok);
            for candidate in verdict.candidates() {
                assert!(text.get(candidate.span()).is_some());
            }
        }
    }
});
