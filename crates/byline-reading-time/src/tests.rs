//! Laws of the tables.

use crate::script::Script;
use crate::tables::automaton::{ENDS, STEPS};
use crate::tables::characters::{LEAVES, LETTERS, MIDDLE, SCRIPTS, TOP};
use crate::tables::rates::{RATES, SCRIPT_RATES};

#[test]
fn rates_are_strictly_ordered() {
    let key = |(language, script, _): &(&'static str, Script, _)| (*language, script.code());
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
    for (place, script) in Script::ALL.into_iter().enumerate() {
        assert_eq!(script as usize, place);
    }
}

#[test]
fn table_entries_lead_to_table_entries() {
    assert!(
        SCRIPTS
            .iter()
            .all(|script| usize::from(*script) <= Script::ALL.len())
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
