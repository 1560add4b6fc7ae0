//! Any text through `byline-slug`: no panic, no broken law.
#![no_main]

use byline::slug::{Scheme, SlugOptions, Slugger, Symbols, is_slug};

libfuzzer_sys::fuzz_target!(|text: &str| {
    // The first byte chooses the scheme and the options.
    let choice = usize::from(text.as_bytes().first().copied().unwrap_or(0));
    let Some(scheme) = Scheme::all().nth(choice % Scheme::all().count()) else {
        return;
    };
    let options = SlugOptions::new().with_scheme(scheme);
    let whole = options.slugify(text);
    if let Ok(slug) = &whole {
        assert!(is_slug(slug.as_str()), "{slug:?}");
        assert_eq!(options.slugify(slug.as_str()).as_ref(), Ok(slug));
    }
    let explanation = options.explain(text);
    assert_eq!(explanation.slug(), whole.as_ref().ok());
    for piece in explanation.pieces() {
        assert_eq!(text.get(piece.span()), Some(piece.text()));
    }
    let options = SlugOptions::for_language("en")
        .unwrap()
        .with_scheme(scheme)
        .with_symbols(Symbols::Words)
        .with_replacement("C++", "cpp")
        .with_stop_words(["the", "a"])
        .with_max_len(1 + choice % 40);
    for piece in options.explain(text).pieces() {
        assert_eq!(text.get(piece.span()), Some(piece.text()));
    }
    if let Ok(slug) = options.slugify(text) {
        assert!(is_slug(slug.as_str()), "{slug:?}");
        assert!(slug.as_str().len() <= 1 + choice % 40);
        let mut slugger = Slugger::new(options);
        let first = slugger.slugify(text);
        let second = slugger.slugify(text);
        assert!(first.is_err() || first != second);
    }
});
