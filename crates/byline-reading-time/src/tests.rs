//! Laws of the tables.

use alloc::format;
use alloc::string::String;

use crate::blocks::BLOCK;
use crate::count_words;
use crate::label::phrases::Region;
use crate::plural::Plural;
use crate::scan::Scanner;
use crate::script::ReadingScript;
use crate::tables::automaton::{ENDS, STEPS};
use crate::tables::characters::{LEAVES, LETTERS, MIDDLE, SCRIPTS, TOP};
use crate::tables::labels::{LABELS, REGIONS};
use crate::tables::plurals::plural;
use crate::tables::rates::{RATES, SCRIPT_RATES};

#[test]
fn rates_are_strictly_ordered() {
    let key = |(language, script, _): &(&'static str, ReadingScript, _)| (*language, script.code());
    assert!(RATES.is_sorted_by(|a, b| key(a) < key(b)));
    assert!(SCRIPT_RATES.is_sorted_by(|a, b| a.0.code() < b.0.code()));
}

#[test]
fn rates_are_plausible() {
    for (language, script, rate) in &RATES {
        assert!(
            (100..1500).contains(&rate.per_minute()),
            "{language} {script:?}"
        );
        let spread = f64::from(rate.deviation()) / f64::from(rate.per_minute());
        assert!(
            (0.05..0.3).contains(&spread),
            "{language} {script:?}: {spread}"
        );
        assert!(!rate.source().is_empty());
    }
}

#[test]
fn scripts_are_in_the_order_of_their_places() {
    for (place, script) in ReadingScript::ALL.into_iter().enumerate() {
        assert_eq!(script as usize, place);
    }
}

#[test]
fn table_entries_lead_to_table_entries() {
    assert!(
        SCRIPTS
            .iter()
            .all(|script| usize::from(*script) <= ReadingScript::ALL.len())
    );
    assert!(LEAVES.iter().all(|kind| usize::from(*kind) < STEPS.len()));
    assert!(
        MIDDLE
            .iter()
            .all(|leaf| usize::from(*leaf) * 64 < LEAVES.len())
    );
    assert!(
        TOP.iter()
            .all(|span| usize::from(*span) * 64 < MIDDLE.len())
    );
    assert_eq!(TOP.len() * 4096, 0x11_0000);
}

#[test]
fn tables_are_small() {
    let bytes = size_of_val(&STEPS)
        + size_of_val(&ENDS)
        + size_of_val(&SCRIPTS)
        + size_of_val(&LETTERS)
        + size_of_val(&LEAVES)
        + size_of_val(&MIDDLE)
        + size_of_val(&TOP);
    assert!(bytes <= 40_000, "{bytes} bytes");
}

/// The words by the automaton alone.
fn count_slowly(text: &str) -> u64 {
    let mut scanner = Scanner::new();
    scanner.push_characters(text, &mut ());
    scanner.words()
}

#[test]
fn blocks_agree_with_the_automaton() {
    // Whatever can be in a block, and whatever borders on it.
    let characters = ('\0'..='\u{7FF}').chain('\u{2000}'..='\u{206F}');
    for c in characters.chain(['漢', 'ก', '\u{E31}', '👩']) {
        let text = format!("a{c}b 1{c}2 {c} é{c}я я{c}{c}ш a’{c} 1{c}’2 {c}’a ա։{c} 5։{c}3.{c}");
        // Offsets of both parities against the blocks.
        for before in (0..BLOCK).step_by(5) {
            let padding = "ш ".repeat(BLOCK);
            let text = format!("{}{}{text} {padding}", "x".repeat(before), " ");
            assert_eq!(
                count_words(&text),
                count_slowly(&text),
                "{c:?} after {before}"
            );
        }
    }
}

#[test]
fn blocks_are_used() {
    // A hard character every so often must not keep the rest from blocks: the law above
    // would hold even if no block were ever easy.
    for sentence in ["Plain words of ASCII. ", "“Ветер” — don’t, Şənbə քամի։ "]
    {
        let text: String = sentence.repeat(BLOCK);
        let mut before = crate::blocks::Before::START;
        let (blocks, _) = text.as_bytes().as_chunks::<BLOCK>();
        for (place, block) in (1..).zip(blocks) {
            let next = *text.as_bytes().get(place * BLOCK).unwrap_or(&b' ');
            assert!(
                before.count_words(block, next).is_some(),
                "block {place} of {sentence:?}"
            );
        }
    }
}

#[test]
fn labels_are_strictly_ordered() {
    assert!(LABELS.is_sorted_by(|a, b| a.0 < b.0));
    let key = |row: &Region| (row.language, row.region);
    assert!(REGIONS.is_sorted_by(|a, b| key(a) < key(b)));
}

#[test]
fn labels_are_found_by_language_and_script() {
    for (locale, phrases) in LABELS.iter().filter(|(locale, _)| !locale.contains('-')) {
        let tag = format!("{locale}-{}", phrases.script);
        let labels = crate::Labels::for_language(&tag).unwrap();
        assert_eq!(labels.language(), *locale, "{tag}");
    }
}

#[test]
fn regions_lead_to_labels() {
    for row in REGIONS {
        let tag = format!("{}-{}", row.language, row.region);
        let labels = crate::Labels::for_language(&tag).unwrap();
        assert_eq!(labels.language(), row.locale, "{tag}");
    }
}

#[test]
fn labels_are_in_enough_languages() {
    let languages = LABELS.iter().filter(|(locale, _)| !locale.contains('-'));
    // The number in the documentation.
    assert_eq!(languages.count(), 76);
}

#[test]
fn plurals_are_those_of_the_samples() {
    let table = include_str!("../data/cldr-plurals.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    let mut locales = alloc::collections::BTreeSet::new();
    for row in rows {
        let cells: alloc::vec::Vec<&str> = row.split('\t').collect();
        let want = match cells[1] {
            "zero" => Plural::Zero,
            "one" => Plural::One,
            "two" => Plural::Two,
            "few" => Plural::Few,
            "many" => Plural::Many,
            _ => Plural::Other,
        };
        for locale in cells[0].split(' ') {
            locales.insert(locale);
            for sample in cells[3].split(", ") {
                let (first, last) = sample.split_once('~').unwrap_or((sample, sample));
                let range: core::ops::RangeInclusive<u64> =
                    first.parse().unwrap()..=last.parse().unwrap();
                for n in range {
                    assert_eq!(plural(locale, n), want, "{locale} {n}");
                }
            }
        }
    }
    assert!(LABELS.iter().all(|(locale, _)| locales.contains(locale)));
}

#[test]
fn one_article_in_three_languages_takes_one_time() {
    // getzola/zola#3141: 18 minutes of Korean at 202 words, 20 of English at 238 words of
    // 4.6 letters, 19 of Japanese at 653 characters a minute are the same article.
    let minutes = |language, script, units: f64| {
        let rate = crate::Rate::of(language, script).unwrap();
        units / f64::from(rate.per_minute())
    };
    let english = minutes("en", ReadingScript::Latin, 20.0 * 238.0 * 4.6);
    for other in [
        minutes("ko", ReadingScript::Hangul, 18.0 * 202.0),
        minutes("ja", ReadingScript::Hiragana, 19.0 * 653.0),
    ] {
        assert!(
            (0.85..1.15).contains(&(other / english)),
            "{}",
            other / english
        );
    }
}

#[cfg(feature = "html")]
#[test]
fn hidden_text_and_media_take_no_time() {
    let words_and_total = |html: &str| {
        let options = crate::ReadingOptions::for_language("en").unwrap();
        let timeline = crate::Timeline::of_html(html, options);
        (timeline.estimate().words(), timeline.total())
    };
    let shown = words_and_total("<p>one two");
    for hidden in [
        "<p style='display:none'>three <img src=a.png>",
        "<p style='color:red;/**/DISPLAY: none!important'>three",
        "<p hidden=until-found>three <iframe src=a></iframe>",
        "<dialog>three</dialog>",
        "<audio src=a.mp3>three</audio>",
        "<img style='display:none' src=a.png>",
        "<noscript><img src=a.png></noscript>",
    ] {
        assert_eq!(
            words_and_total(&format!("<p>one two{hidden}")),
            shown,
            "{hidden}"
        );
    }
    assert_ne!(
        words_and_total("<p>one two<dialog open>three</dialog>"),
        shown
    );
}
