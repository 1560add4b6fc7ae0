//! Time zone abbreviations and written offsets.

use time::UtcOffset;

use super::token::Token;

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

/// Whether the zone is one where the month is written before the day.
pub(super) fn is_american(zone: &str) -> bool {
    matches!(
        zone,
        "ADT"
            | "AKDT"
            | "AKST"
            | "CDT"
            | "CT"
            | "EDT"
            | "EST"
            | "ET"
            | "HST"
            | "MDT"
            | "MT"
            | "PDT"
            | "PST"
            | "PT"
    )
}

/// A zone read from tokens: its offset, what names it, and how many tokens it took.
#[derive(Debug, Clone, Copy)]
pub(super) struct Zone {
    pub(super) offset: Option<UtcOffset>,
    /// Bytes of the name; none for a bare offset.
    pub(super) name: Option<(usize, usize)>,
    pub(super) taken: usize,
}

/// The abbreviation `word`, whatever its offset.
pub(super) fn named(word: &str) -> Option<Option<UtcOffset>> {
    let index = ZONES.binary_search_by(|row| row.0.cmp(word)).ok()?;
    let minutes = ZONES.get(index)?.1;
    Some(minutes.and_then(from_minutes))
}

pub(super) fn from_minutes(minutes: i16) -> Option<UtcOffset> {
    UtcOffset::from_whole_seconds(i32::from(minutes) * 60).ok()
}

/// The zone at the start of `tokens`, which follow a clock.
pub(super) fn read(text: &str, tokens: &[Token]) -> Option<Zone> {
    let first = tokens.first()?;
    if first.is_mark('(') {
        let inner = read(text, tokens.get(1..)?)?;
        let closed = tokens
            .get(1 + inner.taken)
            .is_some_and(|token| token.is_mark(')'));
        return Some(Zone {
            taken: inner.taken + 1 + usize::from(closed),
            ..inner
        });
    }
    if first.is_word() {
        let word = text.get(first.start..first.end)?;
        let offset = named(word)?;
        let mut zone = Zone {
            offset,
            name: Some((first.start, first.end)),
            taken: 1,
        };
        if let Some(written) = tokens.get(1..).and_then(signed) {
            // "GMT+1" counts from the zone named; of a zone with an own offset, such as
            // "+02:00CET" or "CEST +0200", the number is the whole truth.
            zone.offset = written.offset;
            zone.taken += written.taken;
        }
        return Some(zone);
    }
    let written = signed(tokens)?;
    let mut zone = Zone {
        offset: written.offset,
        name: None,
        taken: written.taken,
    };
    if let Some(token) = tokens.get(written.taken).filter(|token| token.is_word())
        && let Some(word) = text.get(token.start..token.end)
        && named(word).is_some()
    {
        zone.name = Some((token.start, token.end));
        zone.taken += 1;
    }
    Some(zone)
}

/// `+04:00`, `-0500`, `+1`.
fn signed(tokens: &[Token]) -> Option<Zone> {
    let sign = tokens.first()?;
    let factor = match sign {
        token if token.is_mark('+') => 1,
        token if token.is_mark('-') => -1,
        _ => return None,
    };
    let number = tokens.get(1)?;
    // "- 07" is a dash between two things, "-07" is an offset.
    if number.spaced {
        return None;
    }
    let (value, digits) = number.number()?;
    let (hours, minutes, taken) = match digits {
        4 => (value / 100, value % 100, 2),
        1 | 2 => match (tokens.get(2), tokens.get(3)) {
            (Some(colon), Some(minutes)) if colon.is_mark(':') => match minutes.number() {
                Some((minutes, 2)) => (value, minutes, 4),
                _ => return None,
            },
            _ => (value, 0, 2),
        },
        _ => return None,
    };
    if hours > 14 || minutes > 59 {
        return None;
    }
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    Some(Zone {
        offset: UtcOffset::from_whole_seconds(factor * seconds).ok(),
        name: None,
        taken,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_sorted() {
        assert!(ZONES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
