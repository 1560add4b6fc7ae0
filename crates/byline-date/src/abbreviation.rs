//! Abbreviations of time zones.

use time::UtcOffset;

/// Abbreviations, to minutes east of UTC; none where several zones share one, or where
/// summer time decides.
///
/// Judged by hand from the abbreviations of the IANA time zone database (public domain):
/// the ones with one meaning in use, and of North America those of RFC 5322 section 4.3.
const ZONES: &[(&str, Option<i16>)] = &[
    ("ADT", Some(-180)),
    ("AEDT", Some(660)),
    ("AEST", Some(600)),
    ("AKDT", Some(-480)),
    ("AKST", Some(-540)),
    ("AMT", None),
    ("AST", None),
    ("AWST", Some(480)),
    ("AZT", Some(240)),
    ("BRT", Some(-180)),
    ("BST", None),
    ("CAT", Some(120)),
    ("CDT", Some(-300)),
    ("CEST", Some(120)),
    ("CET", Some(60)),
    ("CST", None),
    ("CT", None),
    ("EAT", Some(180)),
    ("EDT", Some(-240)),
    ("EEST", Some(180)),
    ("EET", Some(120)),
    ("EST", Some(-300)),
    ("ET", None),
    ("GET", Some(240)),
    ("GMT", Some(0)),
    ("HKT", Some(480)),
    ("HST", Some(-600)),
    ("IDT", Some(180)),
    ("IST", None),
    ("JST", Some(540)),
    ("KST", Some(540)),
    ("MDT", Some(-360)),
    ("MESZ", Some(120)),
    ("MEZ", Some(60)),
    ("MSK", Some(180)),
    ("MST", None),
    ("MT", None),
    ("NPT", Some(345)),
    ("NZDT", Some(780)),
    ("NZST", Some(720)),
    ("PDT", Some(-420)),
    ("PHT", Some(480)),
    ("PKT", Some(300)),
    ("PST", Some(-480)),
    ("PT", None),
    ("SAST", Some(120)),
    ("SGT", Some(480)),
    ("TRT", Some(180)),
    ("UT", Some(0)),
    ("UTC", Some(0)),
    ("UZT", Some(300)),
    ("WAT", Some(60)),
    ("WEST", Some(60)),
    ("WET", Some(0)),
    ("WIB", Some(420)),
    ("WIT", Some(540)),
    ("WITA", Some(480)),
    ("Z", Some(0)),
    ("МСК", Some(180)),
];

/// The zones of RFC 5322, section 4.3, in hours east of UTC.
const MAIL_ZONES: &[(&str, i8)] = &[
    ("CDT", -5),
    ("CST", -6),
    ("EDT", -4),
    ("EST", -5),
    ("GMT", 0),
    ("MDT", -6),
    ("MST", -7),
    ("PDT", -7),
    ("PST", -8),
    ("UT", 0),
    ("UTC", 0),
    ("Z", 0),
];

/// The offset of an abbreviation in any case; `Some(None)` where it is known and several zones
/// share it.
pub(crate) fn offset_of(abbreviation: &str) -> Option<Option<UtcOffset>> {
    let mut upper = [0; LONGEST];
    let name = capitals(abbreviation, &mut upper);
    let index = ZONES.binary_search_by(|row| row.0.cmp(name)).ok()?;
    let minutes = ZONES.get(index)?.1;
    Some(minutes.and_then(|minutes| UtcOffset::from_whole_seconds(i32::from(minutes) * 60).ok()))
}

/// The offset of an abbreviation in the date of an e-mail, in any case.
pub(crate) fn of_mail(abbreviation: &str) -> Option<UtcOffset> {
    let (_, hours) = MAIL_ZONES
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(abbreviation))?;
    UtcOffset::from_hms(*hours, 0, 0).ok()
}

/// Bytes of the longest abbreviation.
const LONGEST: usize = 6;

/// `text` with its ASCII letters in capitals, written to `buffer`; as it is where it is longer.
fn capitals<'a>(text: &'a str, buffer: &'a mut [u8; LONGEST]) -> &'a str {
    let Some(upper) = buffer.get_mut(..text.len()) else {
        return text;
    };
    upper.copy_from_slice(text.as_bytes());
    upper.make_ascii_uppercase();
    core::str::from_utf8(upper).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_sorted() {
        assert!(ZONES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(ZONES.iter().all(|row| row.0.len() <= LONGEST));
    }

    #[test]
    fn mail_agrees_with_the_unambiguous() {
        for (name, hours) in MAIL_ZONES {
            if let Some(Some(offset)) = offset_of(name) {
                assert_eq!(offset.whole_hours(), *hours, "{name}");
            }
        }
    }
}
