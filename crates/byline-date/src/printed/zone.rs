//! Zones after a printed time.

use time::UtcOffset;

use super::token::Token;
use crate::abbreviation::offset_of;

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
        let offset = offset_of(word)?;
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
        && offset_of(word).is_some()
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
