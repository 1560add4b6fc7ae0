//! What only the inside of the crate can see.

use crate::table::{Step, step};
use crate::tables::languages::LANGUAGES;
use crate::tables::romanization::{
    BITS, CLASSES, COMPOSITIONS, GENERIC, ITEMS, PAGES, RULES, SCHEMES, SUPPLEMENTARY, TEXTS,
};
use crate::tables::symbols::SYMBOLS;
use crate::{Scheme, SlugOptions};

#[test]
fn tables_are_strictly_ordered() {
    assert!(SCHEMES.is_sorted_by(|a, b| a.name < b.name));
    assert!(LANGUAGES.is_sorted_by(|a, b| a.0 < b.0));
    assert!(SYMBOLS.is_sorted_by(|a, b| (a.0, a.1) < (b.0, b.1)));
    assert!(COMPOSITIONS.is_sorted_by(|a, b| (a.0, a.1) < (b.0, b.1)));
    assert!(SUPPLEMENTARY.is_sorted_by(|a, b| a.0 < b.0));
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
    for (tag, scheme, _) in LANGUAGES {
        let options = SlugOptions::for_language(tag).unwrap();
        assert_eq!(options.scheme.name(), *scheme, "language {tag}");
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
            Step::Rules(rules) => assert!(!rules.is_empty()),
            Step::Text(text) => assert!(!text.is_empty()),
            Step::Plain => assert!(entry.to_le_bytes().iter().all(|byte| byte.is_ascii())),
            _ => {}
        }
    }
    let scheme_pages = SCHEMES.iter().flat_map(|scheme| {
        scheme
            .two
            .iter()
            .chain(scheme.three.iter().map(|(_, page)| page))
    });
    let pages = GENERIC
        .iter()
        .chain(SUPPLEMENTARY.iter().map(|(_, page)| page));
    assert!(
        scheme_pages
            .chain(pages)
            .all(|page| usize::from(*page) < PAGES.len())
    );
}

/// The promise of the crate docs: what every program pays for.
#[test]
fn tables_stay_small() {
    let pages = size_of_val(&PAGES);
    let rules = size_of_val(RULES) + size_of_val(ITEMS) + size_of_val(CLASSES) + size_of_val(BITS);
    let texts: usize = TEXTS
        .iter()
        .map(|text| text.len() + size_of::<&str>())
        .sum();
    let schemes = size_of_val(SCHEMES) + size_of_val(&GENERIC) + size_of_val(COMPOSITIONS);
    let total = pages + rules + texts + schemes;
    std::println!("pages {pages}, rules {rules}, texts {texts}, schemes {schemes}: {total} bytes");
    assert!(total <= 160_000, "{total} bytes");
}
