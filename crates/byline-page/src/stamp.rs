//! From what a text says to a stamp.

use byline_article::{Stamp, ZoneName};

use crate::date::Reading;

/// The stamp of a reading: an instant, a local clock, or a day, never more than was read.
pub(crate) fn stamp(reading: &Reading) -> Stamp {
    let stamp = match (reading.instant(), reading.local()) {
        (Some(instant), _) => Stamp::instant(instant),
        (None, Some(local)) => Stamp::local(local),
        (None, None) => Stamp::day(reading.date()),
    };
    match reading.zone().map(ZoneName::new) {
        Some(Ok(zone)) => stamp.with_zone(zone),
        _ => stamp,
    }
}
