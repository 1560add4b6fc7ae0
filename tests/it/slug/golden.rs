//! The outputs of edition 2, frozen.
//!
//! The headlines are made here, from the letters of each scheme's script; the slugs are
//! in `tests/data/slug-golden.tsv`. A line that changes breaks URLs that are out in the
//! world: it needs a new edition. A new scheme adds lines, which
//! `BYLINE_BLESS=1 cargo test -p byline-tests --test it golden` writes.

use std::fmt::Write as _;
use std::path::Path;

use byline::slug::{Edition, Scheme, SlugOptions};

const GOLDEN: &str = include_str!("../../data/slug-golden.tsv");

/// FNV-1a of the golden file: whoever edits it by hand must come here too.
const HASH: u64 = 0xb78c_ae4d_039b_8df3;

const HEADLINES_A_SCHEME: usize = 130;

/// A generator of which every platform gives the same numbers (xorshift64*).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound
    }
}

/// The letters of the script that a scheme is for.
fn letters(scheme: Scheme) -> Vec<char> {
    let ranges: &[(u32, u32)] = match scheme.language().unwrap_or(scheme.name()) {
        "el" => &[(0x386, 0x3CE), (0x1F00, 0x1F15)],
        "hy" => &[(0x531, 0x587)],
        "ka" => &[(0x10D0, 0x10F6)],
        "he" => &[(0x5D0, 0x5EA)],
        "ar" | "fa" => &[(0x621, 0x64A), (0x67E, 0x6CC)],
        "ko" => &[(0xAC00, 0xD7A3)],
        "ja" => &[(0x3041, 0x3096), (0x30A1, 0x30FC)],
        "hi" | "mr" => &[(0x905, 0x94D)],
        "bn" => &[(0x985, 0x9CD)],
        "pa" => &[(0xA05, 0xA4D)],
        "gu" => &[(0xA85, 0xACD)],
        "or" => &[(0xB05, 0xB4D)],
        "ta" => &[(0xB85, 0xBCD)],
        "te" => &[(0xC05, 0xC4D)],
        "kn" => &[(0xC85, 0xCCD)],
        "ml" => &[(0xD05, 0xD4D)],
        "si" => &[(0xD85, 0xDCA), (0xDCF, 0xDDF)],
        "zh" => &[(0x4E00, 0x9FA5)],
        "am" => &[(0x1200, 0x1357)],
        "ru" | "uk" | "be" | "bg" | "sr" | "mk" => &[(0x401, 0x45F), (0x490, 0x491)],
        "kk" | "ky" | "tg" | "mn" | "uz" | "cyrillic" => &[(0x401, 0x4FF)],
        "und" => &[
            (0x61, 0x7A),
            (0xC0, 0x24F),
            (0x386, 0x45F),
            (0x531, 0x587),
            (0x905, 0x939),
        ],
        _ => &[(0x61, 0x7A), (0x61, 0x7A), (0xC0, 0x17F), (0x401, 0x45F)],
    };
    ranges
        .iter()
        .flat_map(|&(first, last)| (first..=last).filter_map(char::from_u32))
        .collect()
}

fn corpus() -> String {
    let mut text = String::from(
        "# The outputs of edition 2: scheme, headline, slug. Made and checked by tests/it/slug/golden.rs.\n",
    );
    for scheme in Scheme::all() {
        let letters = letters(scheme);
        let options = SlugOptions::new()
            .with_scheme(scheme)
            .with_edition(Edition::V2);
        let seed = scheme.name().bytes().fold(7, |seed: u64, byte| {
            seed.wrapping_mul(31).wrapping_add(u64::from(byte))
        });
        let mut numbers = Numbers(seed);
        for _ in 0..HEADLINES_A_SCHEME {
            let mut headline = String::new();
            for _ in 0..2 + numbers.below(3) {
                for _ in 0..1 + numbers.below(7) {
                    headline.push(letters[numbers.below(letters.len())]);
                }
                let between = [" ", " ", " ", "-", "’", ", ", " 1,234 ", ". ", " & "];
                headline.push_str(between[numbers.below(between.len())]);
            }
            let slug = options
                .slugify(&headline)
                .map_or_else(|_| String::new(), String::from);
            let _ = writeln!(text, "{scheme}\t{headline}\t{slug}");
        }
    }
    text
}

fn hash(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

#[test]
fn golden_outputs_stay() {
    let corpus = corpus();
    if std::env::var_os("BYLINE_BLESS").is_some() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/slug-golden.tsv");
        std::fs::write(file, &corpus).unwrap();
    }
    let changed: Vec<String> = GOLDEN
        .lines()
        .zip(corpus.lines())
        .filter(|(golden, now)| golden != now)
        .take(20)
        .map(|(golden, now)| format!("- {golden}\n+ {now}"))
        .collect();
    assert!(
        changed.is_empty(),
        "slugs of edition 2 changed:\n{}",
        changed.join("\n")
    );
    assert!(GOLDEN == corpus, "lines were added or lost");
    assert!(GOLDEN.lines().count() > 10_000);
    assert_eq!(
        hash(GOLDEN),
        HASH,
        "the golden file was edited: {:#x}",
        hash(GOLDEN)
    );
}
