//! Any text through the recogniser of notices: no panic, no broken span.
#![no_main]

use byline::attribution::Notice;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut end = 0;
    for notice in Notice::find_all(text) {
        assert_eq!(&text[notice.span()], notice.text());
        assert!(notice.span().start >= end, "notices overlap");
        end = notice.span().end;
        if let Some(span) = notice.target_span() {
            assert!(text.get(span).is_some());
        }
    }
});
