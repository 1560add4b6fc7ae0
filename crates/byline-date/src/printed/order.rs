//! The order of day, month and year among three numbers.

use alloc::vec::Vec;

use super::clock::HourCycle;

/// Three numbers, and what is around them.
#[derive(Debug)]
pub(super) struct Numbers<'a> {
    /// Values and their counts of digits.
    pub(super) values: [(u32, u8); 3],
    pub(super) mark: char,
    /// Primary language subtag; empty if unknown.
    pub(super) language: &'a str,
    /// Region subtag; empty if unknown.
    pub(super) region: &'a str,
    pub(super) cycle: Option<HourCycle>,
    /// Whether the zone beside the clock is a North American one.
    pub(super) american: Option<bool>,
}

/// Where CLDR's short dates put the month first (`M/d`): the United States and regions
/// that follow them.
const MONTH_FIRST: &[&str] = &[
    "AS", "FM", "GU", "MH", "MP", "PA", "PH", "PR", "PW", "UM", "US", "VI",
];

/// Languages whose CLDR short dates put a year of two digits first.
const YEAR_FIRST: &[&str] = &["eu", "hu", "ja", "ko", "lt", "mn", "ne", "si", "zh"];

/// Year, month and day.
type Parts = (u32, u32, u32);

/// What three numbers may mean, the likeliest first, and whether the year is a short one.
pub(super) fn orders(numbers: &Numbers<'_>) -> (Vec<Parts>, bool) {
    let [a, b, c] = numbers.values;
    let fits = |month: u32, day: u32| (1..=12).contains(&month) && (1..=31).contains(&day);
    if a.1 >= 3 {
        let mut orders = Vec::new();
        if fits(b.0, c.0) {
            orders.push((a.0, b.0, c.0));
        } else if fits(c.0, b.0) {
            orders.push((a.0, c.0, b.0));
        }
        return (orders, false);
    }
    if b.1 > 2 {
        return (Vec::new(), false);
    }
    let short = c.1 <= 2;
    // One digit is not a year.
    if c.1 == 1 {
        return (Vec::new(), false);
    }
    let year = if short { century(c.0) } else { c.0 };
    let mut orders = Vec::new();
    if fits(b.0, a.0) {
        orders.push((year, b.0, a.0));
    }
    if fits(a.0, b.0) && a.0 != b.0 {
        orders.push((year, a.0, b.0));
    }
    if orders.len() == 2 {
        match leaning(numbers) {
            Lean::DayOnly => orders.truncate(1),
            Lean::Day => {}
            Lean::Month => orders.swap(0, 1),
        }
    }
    if short && a.1 == 2 && YEAR_FIRST.contains(&numbers.language) && fits(b.0, c.0) {
        orders.insert(0, (century(a.0), b.0, c.0));
    }
    (orders, short)
}

/// Which of day and month a writer puts first.
enum Lean {
    /// The day, and this writer has no other order.
    DayOnly,
    /// The day, probably.
    Day,
    /// The month, probably.
    Month,
}

fn leaning(numbers: &Numbers<'_>) -> Lean {
    let month_region = MONTH_FIRST.contains(&numbers.region);
    // Stops are European: months before days are almost never separated by them.
    if numbers.mark == '.' && !month_region {
        return Lean::DayOnly;
    }
    // English pages are written from everywhere (`en-US` is what templates come with),
    // so here the language is only a preference.
    let torn = month_region || matches!(numbers.language, "" | "en" | "fil" | "tl");
    if !torn {
        return Lean::DayOnly;
    }
    if month_region {
        return Lean::Month;
    }
    if numbers.language.is_empty() {
        return match numbers.american {
            Some(true) => Lean::Month,
            _ => Lean::Day,
        };
    }
    if !numbers.region.is_empty() {
        return Lean::Day;
    }
    // English of no region: who puts the month first also counts hours to twelve.
    match (numbers.american, numbers.cycle) {
        (Some(true), _) => Lean::Month,
        (Some(false), _) | (None, Some(HourCycle::Unknown)) => Lean::Day,
        (None, Some(HourCycle::Twelve) | None) => Lean::Month,
    }
}

/// A year of two digits, as POSIX `strptime` reads it: 69 to 99 are of the last century.
pub(super) fn century(year: u32) -> u32 {
    if year >= 69 { 1900 + year } else { 2000 + year }
}
