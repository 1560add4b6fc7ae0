//! Detection takes no memory unless the model is not sure and whatlang is asked.

use byline::locale::{Detector, detect};

use crate::counter::{Counts, count};

#[test]
fn a_sure_answer_allocates_nothing() {
    let texts = [
        "The government said on Tuesday that it would not raise the price of electricity",
        "Правительство сообщило во вторник, что не будет повышать цены на электроэнергию",
        "Կառավարությունը երեքշաբթի օրը հայտնեց, որ գները չեն բարձրանա",
        "政府は火曜日、電気料金を引き上げないと発表した",
    ];
    for text in texts {
        let long = text.repeat(100);
        for text in [text, &long] {
            let (found, counts) = count(|| detect(text));
            assert!(found.is_reliable(), "{text}");
            assert_eq!(counts, Counts::default(), "{text}");
        }
    }
}

/// The model, and the most that is ever on the heap: what whatlang keeps once it was asked, and what
/// one call needs for a while. Tables of code points and of whatlang in the program come on top,
/// 0.4 MB of a stripped one.
#[test]
fn memory_stays_below_two_megabytes() {
    const ROWS: usize = include_bytes!("../../crates/byline-locale/data/rows.bin").len();
    const PATTERNS: usize = include_bytes!("../../crates/byline-locale/data/patterns.bin").len();
    // A byte of a pattern takes two in memory.
    const MODEL: usize = ROWS + 2 * PATTERNS;
    // So short that the model is not sure, in each of the scripts that whatlang is asked about.
    let doubtful = ["tennis", "Но", "के", "من", "ברוך"];
    let long = "tennis Montenegro ".repeat(100_000);
    let texts = doubtful.iter().copied().chain([long.as_str()]);
    let (_, counts) = count(|| {
        for text in texts {
            let detector = Detector::new();
            std::hint::black_box(detector.detect(text));
        }
    });
    let all = MODEL + counts.peak_bytes;
    assert!(all <= 2 << 20, "{all} bytes");
}
