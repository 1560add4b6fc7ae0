//! Any text through `byline-page`: no panic, no broken law.
#![no_main]

use byline::article::Source;
use byline::page::PageReader;
use byline::page::date::{parse_machine, parse_metadata, parse_printed};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let reader = PageReader::new();
    let draft = reader.read_html(text);
    let blocks = reader.main_text(text);
    for block in &blocks {
        assert!(text.get(block.span()).is_some());
    }
    // A body of JSON-LD is none of the text that readers see.
    let body = draft.body.all().find(|found| found.source == Source::Text);
    let body = body.into_iter().flat_map(|found| found.value.texts());
    assert!(body.eq(blocks.iter().map(|block| block.text())));

    let _ = reader.read_text(text);
    for language in [None, Some("en-US"), Some("hu"), Some("fa"), Some("zh")] {
        if let Ok(reading) = parse_printed(text, language) {
            assert!(text.get(reading.span()).is_some());
            assert!((1583..2400).contains(&reading.date().year()));
        }
    }
    if let Ok(parsed) = parse_machine(text) {
        assert!(text.get(parsed.span()).is_some());
        assert_eq!(parse_metadata(text), Ok(parsed));
    }
});
