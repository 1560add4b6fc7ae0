//! What only the inside of the crate can see.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::engine::{Settings, romanize};
use crate::grouping::Grouping;
use crate::output::Output;
use crate::table::{Step, plain_len, step};
use crate::tables::languages::LANGUAGES;
use crate::tables::registry::{GROUPINGS, LANGUAGE_SCRIPTS, SCRIPT_SCHEMES};
use crate::tables::romanization::{
    BITS, CLASSES, COMPOSITIONS, GENERIC, GRIDS, GROUPS, ITEMS, LEADS, PAGES, RULES, SCHEMES,
    SIDES, SUPPLEMENTARY, TEXTS,
};
use crate::tables::symbols::SYMBOLS;
use crate::watch::{Reason, Unwatched, Watch};
use crate::{Apostrophes, Scheme, SlugError, SlugOptions};

#[test]
fn tables_are_strictly_ordered() {
    assert!(SCHEMES.is_sorted_by(|a, b| a.name < b.name));
    assert!(LANGUAGES.is_sorted_by(|a, b| a.0 < b.0));
    assert!(SYMBOLS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(COMPOSITIONS.is_sorted_by(|a, b| (a.0, a.1) < (b.0, b.1)));
    assert!(SUPPLEMENTARY.is_sorted_by(|a, b| a.0 < b.0));
    assert!(GROUPINGS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(LANGUAGE_SCRIPTS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(SCRIPT_SCHEMES.is_sorted_by(|a, b| a.0 < b.0));
    for scheme in SCHEMES {
        assert!(
            scheme.three.is_sorted_by(|a, b| a.0 < b.0),
            "{}",
            scheme.name
        );
    }
}

#[test]
fn generic_scheme_exists() {
    assert_eq!(Scheme::generic().name(), "und");
}

#[test]
fn every_language_has_its_scheme() {
    for (tag, _, scheme, _) in LANGUAGES {
        let options = SlugOptions::for_language(tag).unwrap();
        assert_eq!(options.scheme.name(), *scheme, "language {tag}");
    }
}

#[test]
fn every_registered_tag_has_a_scheme_or_an_error_that_says_why() {
    let scheme = |tag| SlugOptions::for_language(tag).map(|options| options.scheme().name());
    for (tag, name) in [
        ("qaa", "und"),
        ("i-lux", "de-web"),
        ("i-default", "und"),
        ("art-lojban", "latin"),
        ("yo", "latin"),
        ("mn", "mn-mns2012"),
    ] {
        assert_eq!(scheme(tag), Ok(name), "{tag}");
    }
    for (tag, script) in [("mn-Mong", "Mong"), ("th", "Thai"), ("dv", "Thaa")] {
        let error = SlugError::UnknownScript {
            tag: tag.to_owned(),
            script: script.to_owned(),
        };
        assert_eq!(scheme(tag), Err(error));
    }
    for tag in ["xx", "qua-x-", "klingon", "i-none"] {
        assert!(scheme(tag).is_err(), "{tag}");
    }
}

#[test]
fn no_number_points_outside_its_table() {
    for rule in RULES {
        assert_eq!(rule.before().is_some(), rule.left > 0);
        assert_eq!(rule.after().len(), usize::from(rule.input + rule.right));
        assert!(rule.left <= 1);
    }
    assert!(ITEMS.iter().all(|item| usize::from(*item) < CLASSES.len()));
    for class in CLASSES {
        assert!(usize::from(class.start + class.words) <= BITS.len());
    }
    for entry in PAGES.as_flattened() {
        match step(*entry) {
            Step::Rules(group) => assert!(!group.rules().is_empty()),
            Step::Text(text) => assert!(!text.is_empty()),
            Step::Plain => {
                assert!(entry.to_le_bytes().iter().all(u8::is_ascii) && plain_len(*entry) > 0)
            }
            _ => {}
        }
    }
    let scheme_pages = SCHEMES
        .iter()
        .flat_map(|scheme| scheme.three.iter().map(|(_, page)| page));
    let pages = GENERIC
        .iter()
        .chain(SUPPLEMENTARY.iter().map(|(_, page)| page));
    assert!(
        scheme_pages
            .chain(pages)
            .all(|page| usize::from(*page) < PAGES.len())
    );
}

/// What every program pays for: all rules, all texts and the letters of two bytes, then the
/// letters above those.
#[test]
fn tables_stay_small() {
    let two: std::collections::BTreeSet<_> = LEADS
        .iter()
        .flatten()
        .map(|page| core::ptr::from_ref(*page))
        .collect();
    let grids: usize = GRIDS.iter().map(|grid| size_of_val(grid.outcomes)).sum();
    let sides: usize = SIDES.iter().map(|side| size_of_val(side.places)).sum();
    let rules = size_of_val(RULES)
        + size_of_val(ITEMS)
        + size_of_val(CLASSES)
        + size_of_val(BITS)
        + size_of_val(GROUPS)
        + size_of_val(&GRIDS)
        + size_of_val(&SIDES)
        + grids
        + sides;
    let texts: usize = TEXTS
        .iter()
        .map(|text| text.len() + size_of::<&str>())
        .sum();
    let schemes = size_of_val(SCHEMES) + size_of_val(&LEADS) + size_of_val(COMPOSITIONS);
    let two_bytes = two.len() * size_of::<[u32; 64]>() + rules + texts + schemes;
    let above = (PAGES.len() - two.len()) * size_of::<[u32; 64]>() + size_of_val(&GENERIC);
    std::println!(
        "rules {rules}, texts {texts}, schemes {schemes}, two bytes {two_bytes}, above {above}"
    );
    assert!(two_bytes <= 100_000, "{two_bytes} bytes");
    assert!(above <= 70_000, "{above} bytes");
}

#[cfg(feature = "unicode")]
#[test]
fn unicode_slugs_keep_their_script() {
    let cases = [
        ("und", "Café ☕ e\u{301}te", "café-éte"),
        ("fa", "می\u{200C}خواهم \u{200C}برو", "می\u{200C}خواهم-برو"),
        ("hi", "हिन्दी समाचार", "हिन्दी-समाचार"),
        ("tr", "ISPARTA’da İş", "ıspartada-iş"),
        ("en", "ISPARTA İş", "isparta-iş"),
        ("en", "1,234 people; 3.14", "1234-people-3-14"),
        ("fr", "L’été", "l-été"),
        ("en", "co\u{AD}op-\u{301}x", "coop-x"),
        ("el", "ΟΔΟΣ", "οδος"),
    ];
    for (language, headline, want) in cases {
        let options = SlugOptions::for_language(language).unwrap();
        let slug = options.slugify_unicode(headline).unwrap();
        assert_eq!(slug.as_str(), want, "headline {headline:?}");
        assert_eq!(
            slug.as_str().parse().as_ref(),
            Ok(&slug),
            "headline {headline:?}"
        );
    }
    let options = SlugOptions::new().with_max_len(5);
    assert_eq!(
        options.slugify_unicode("ёлка и дом").unwrap().as_str(),
        "ёл"
    );
    assert!(options.slugify_unicode("!!").is_err());
    assert!("два--слова".parse::<crate::UnicodeSlug>().is_err());
}

/// Looks on, so that no letter is written in bulk.
struct EveryLetter;

impl Watch for EveryLetter {
    fn wants_every_letter(&self) -> bool {
        true
    }

    fn wrote(&mut self, _: Range<usize>, _: &[u8], _: usize, _: Reason) {}
}

fn written(text: &str, settings: Settings, watch: &mut impl Watch) -> String {
    let mut slug = Vec::new();
    let mut out = Output::new(&mut slug, text.len());
    romanize(text, settings, &mut out, watch);
    out.finish();
    String::from_utf8(slug).unwrap()
}

#[test]
fn the_hot_loop_agrees_with_the_careful_path() {
    // Letters with rules, marks, silence and separators come often; the numbers are those
    // of a xorshift generator, so that a failure comes again.
    const OFTEN: &[char] = &[
        ' ', ' ', ' ', ',', '.', '"', 'א', '·', '×', '\'', '’', '-', '1', '2', 'a', 'Z', 'ь', 'я',
        'є', 'υ', 'α', 'μ', 'ո', 'ւ', 'ե', '\u{301}', '\u{306}', '\u{308}', '\u{AD}', '\u{200D}',
        'é', 'ß', '東', '한', 'ん', 'क', '़', '½', '€',
    ];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut below = |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as usize % bound
    };
    for scheme in SCHEMES {
        for _ in 0..300 {
            let mut text = String::new();
            // ASCII is written in blocks where it is alone, as in every other text.
            let kinds = if below(2) == 0 { 4 } else { 24 };
            for _ in 0..1 + below(60) {
                text.push(match below(kinds) {
                    0 => OFTEN[below(OFTEN.len())],
                    2 if kinds == 4 => char::from_u32(0x80 + below(0x780) as u32).unwrap_or(' '),
                    3 if kinds == 4 => char::from_u32(0x900 + below(0x2800) as u32).unwrap_or(' '),
                    _ => char::from(32 + below(95) as u8),
                });
            }
            for (apostrophes, grouping) in [
                (Apostrophes::Join, Grouping::Commas),
                (Apostrophes::Split, Grouping::Commas),
                (Apostrophes::Join, Grouping::Dots),
                (Apostrophes::Split, Grouping::Spaces),
            ] {
                let settings = Settings {
                    scheme,
                    apostrophes,
                    grouping,
                    enough: usize::MAX,
                };
                let quick = written(&text, settings, &mut Unwatched);
                let careful = written(&text, settings, &mut EveryLetter);
                assert_eq!(quick, careful, "{text:?} by {}", scheme.name);
            }
        }
    }
}
