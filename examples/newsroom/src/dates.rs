//! Dates and numbers as readers of a language write them.

use byline::article::Stamp;

use crate::site::Site;
use crate::words::Words;

/// A time in the publication's zone: `29 November 2023, 18:00`.
#[must_use]
pub fn date_time(stamp: &Stamp, site: &Site, words: &Words) -> String {
    let Some(at) = stamp.to_instant() else {
        return stamp.to_string();
    };
    let at = site.zone.local(at);
    let month = words.months.get(usize::from(u8::from(at.month())) - 1);
    words
        .date
        .replace("{day}", &at.day().to_string())
        .replace("{month}", month.map_or("", String::as_str))
        .replace("{year}", &at.year().to_string())
        .replace("{time}", &format!("{:02}:{:02}", at.hour(), at.minute()))
}

/// A time as the `datetime` attribute has it
/// (<https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element>), which
/// has no place for the name of the zone.
#[must_use]
pub fn for_programs(stamp: &Stamp) -> String {
    let moment = stamp.to_instant().map(Stamp::instant);
    moment.as_ref().unwrap_or(stamp).to_string()
}

/// A number with its thousands separated: `12,345`.
#[must_use]
pub fn number(value: u64, words: &Words) -> String {
    let digits = value.to_string();
    if digits.len() < words.thousands_from_digits {
        return digits;
    }
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push_str(&words.thousands);
        }
        text.push(digit);
    }
    text
}
