//! Any text through `byline-locale`: no panic, no broken law.
#![no_main]

use byline::locale::{AcceptLanguage, Detector, Hints, Script, repair};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let detector = Detector::new();
    let found = detector.detect(text);
    assert!((0.0..=1.0).contains(&found.confidence()));
    assert!(!(found.is_reliable() && found.tag().is_undetermined()));
    let mut end = 0;
    for span in detector.spans(text) {
        assert_eq!(span.span().start, end);
        assert!(text.get(span.span()).is_some());
        end = span.span().end;
    }
    assert_eq!(end, text.len());
    for fragment in detector.fragments_outside(text, Script::Latin) {
        assert!(text.get(fragment.span()).is_some());
    }
    if let Ok(repaired) = repair(text) {
        let again = repair(repaired.tag().as_str()).unwrap();
        assert_eq!(again.tag(), repaired.tag());
    }
    let _ = AcceptLanguage::parse(text).choose(&[found.tag().clone()]);
    let _ = Hints::new()
        .with_url(text)
        .with_html_lang(text)
        .detect(text);
});
