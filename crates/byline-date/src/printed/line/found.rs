//! What is added to a date once its day is found: time, zone, role and place in the text.

use core::ops::Range;

use time::Date;

use super::{FoundDate, Line};
use crate::calendar::gregorian;
use crate::error::{Calendar, DateError, DateErrorKind};
use crate::parsed::{DateRole, ParsedDate, Precision};
use crate::printed::clock::Clock;
use crate::printed::other;
use crate::printed::words::Meaning;

impl Line<'_> {
    /// Checks candidates; the first that exists is the date, a second other one the alternative.
    pub(super) fn found(
        &self,
        candidates: impl IntoIterator<Item = (u32, u32, u32)>,
        from: usize,
        to: usize,
    ) -> Result<FoundDate, DateError> {
        let mut date = None;
        let mut alternative = None;
        let mut reason = DateErrorKind::OutOfRange;
        for (year, month, day) in candidates {
            let day = (year, month, day);
            match gregorian(year, month, day.2) {
                Err(DateErrorKind::Calendar(calendar))
                    if date.is_none()
                        && other::is_numbered_in(calendar, &self.language, || {
                            self.token(to).map_or("", |token| self.tokens.word(token))
                        }) =>
                {
                    return self.converted(calendar, day, from, to);
                }
                Ok(found) if date.is_none() => date = Some(found),
                Ok(found) if date != Some(found) => alternative = alternative.or(Some(found)),
                Ok(_) => {}
                Err(kind) => reason = kind,
            }
        }
        match date {
            Some(date) => Ok(FoundDate {
                date,
                alternative,
                calendar: None,
                from,
                to,
            }),
            None => Err(self.error(reason, from)),
        }
    }

    /// The day of another calendar, converted.
    pub(super) fn converted(
        &self,
        calendar: Calendar,
        (year, month, day): (u32, u32, u32),
        from: usize,
        to: usize,
    ) -> Result<FoundDate, DateError> {
        let date = other::convert(calendar, year, month, day);
        Ok(FoundDate {
            date: date.map_err(|kind| self.error(kind, from))?,
            alternative: None,
            calendar: Some(calendar),
            from,
            to,
        })
    }

    /// A weekday printed beside the date settles which of two days is meant.
    pub(super) fn settle_by_weekday(&self, found: &mut FoundDate) {
        let Some(other) = found.alternative else {
            return;
        };
        let near = (found.from.saturating_sub(3)..found.from).chain(found.to..found.to + 3);
        for index in near {
            let (rows, _) = self.rows(index);
            let is = |date: Date| {
                let day = date.weekday().number_from_monday();
                rows.iter().any(|row| row.1 == Meaning::Weekday(day))
            };
            match (is(found.date), is(other)) {
                (true, false) => found.alternative = None,
                (false, true) => {
                    found.date = other;
                    found.alternative = None;
                }
                _ => continue,
            }
            return;
        }
    }

    /// The clock that belongs to the date in tokens `from..to`: the next one after it,
    /// else the last one before it, if few words are between.
    pub(in crate::printed) fn clock_of(&self, from: usize, to: usize) -> Option<&Clock> {
        const REACH: usize = 6;
        // A clock may begin in the date's last word: 日下午6:05.
        let after = self.clocks.partition_point(|clock| clock.to <= to);
        let next = self
            .clocks
            .get(after)
            .filter(|clock| clock.from.saturating_sub(to) <= REACH);
        let last = after
            .checked_sub(1)
            .and_then(|at| self.clocks.get(at))
            .filter(|clock| clock.to <= from && from - clock.to <= REACH);
        let first = self.clocks.partition_point(|clock| clock.from < from);
        let within = self.clocks.get(first).filter(|clock| clock.to < to);
        if within.is_some() {
            return within;
        }
        match (last, next) {
            // "11:48, Thu, Jul 18, 2024 | UPDATED: 12:10, Thu, Jul 18, 2024": a label
            // between date and clock makes the clock another date's.
            (Some(last), Some(next)) if self.has_label(to, next.from) => Some(last),
            (_, Some(next)) => Some(next),
            (last, None) => last,
        }
    }

    fn has_label(&self, from: usize, to: usize) -> bool {
        (from..to).any(|index| self.role_at(index).is_some())
    }

    fn role_at(&self, index: usize) -> Option<DateRole> {
        self.rows(index).0.iter().find_map(|row| match row.1 {
            Meaning::Published => Some(DateRole::Published),
            Meaning::Modified => Some(DateRole::Modified),
            _ => None,
        })
    }

    pub(in crate::printed) fn parsed(&self, found: &FoundDate) -> ParsedDate {
        let mut parsed = ParsedDate::day(found.date);
        parsed.alternative = found.alternative;
        parsed.calendar = found.calendar;
        self.complete(&mut parsed, found.tokens());
        parsed
    }

    /// Adds to the day that these tokens name its time, role and span.
    pub(in crate::printed) fn complete(&self, parsed: &mut ParsedDate, tokens: Range<usize>) {
        let (mut from, mut to) = (tokens.start, tokens.end);
        if let Some(clock) = self.clock_of(from, to) {
            parsed.time = Some(clock.time);
            parsed.precision = match clock.has_seconds {
                true => Precision::Second,
                false => Precision::Minute,
            };
            if let Some(zone) = clock.zone {
                parsed.offset = zone.offset;
                // An abbreviation of one zone says no more than its offset.
                parsed.zone = zone
                    .name
                    .filter(|_| zone.offset.is_none())
                    .and_then(|(from, to)| self.text.get(from..to))
                    .map(Into::into);
            }
            from = from.min(clock.from);
            to = to.max(clock.to);
        }
        self.place(parsed, from..to);
    }

    /// Adds the role that a label before these tokens says, and their span.
    pub(in crate::printed) fn place(&self, parsed: &mut ParsedDate, tokens: Range<usize>) {
        let (from, to) = (tokens.start, tokens.end);
        parsed.role = (from.saturating_sub(5)..from)
            .rev()
            .find_map(|index| self.role_at(index));
        let start = self.token(from).map_or(0, |token| token.start);
        let last = to.checked_sub(1).and_then(|at| self.token(at));
        parsed.span = start..last.map_or(0, |token| token.end);
    }
}
