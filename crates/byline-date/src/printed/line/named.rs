//! Dates with the name of the month: `29 November 2023`, `Nov. 29, 2023`.

use super::{FoundDate, Line};
use crate::error::{Calendar, DateError, DateErrorKind};
use crate::printed::order;
use crate::printed::other;
use crate::printed::token::Kind;
use crate::printed::words::{Meaning, months};

impl Line<'_> {
    /// A month's name between or beside day and year.
    pub(super) fn named(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
        if matches!(self.language.as_str(), "ja" | "zh")
            && let Some(found) = self.first_of_era(index)
        {
            return Some(found);
        }
        let (rows, length) = self.rows(index);
        let mut calendar = None;
        let mut past = self.past(index, length);
        let names = months(rows, &self.language);
        past = self.past_second_name(past, names);
        let [month, mut other] = names;
        let month = match month {
            Some(month) => u32::from(month),
            None if self
                .token(index)
                .is_some_and(|token| self.tokens.word(token) == "thang") =>
            {
                // Vietnamese numbers its months: "29 tháng 11, 2023".
                let (month, 1..=2) = self.number(index + 1)? else {
                    return None;
                };
                (past, other) = (index + 2, None);
                month
            }
            None => {
                let (named, month) = other::month(rows, &self.language)?;
                self.number_before(index).or(self.number_after(past))?;
                let Some(month) = month else {
                    return Some(Err(self.error(DateErrorKind::Calendar(named), index)));
                };
                calendar = Some(named);
                month
            }
        };
        let before = self.number_before(index);
        let after = self.number_after(past);
        let further = after.and_then(|at| {
            self.number_after(at + 1)
                .or_else(|| self.year_after_clock(at + 1))
        });
        let earlier = before.and_then(|at| self.number_before(at));
        let value = |at: Option<usize>| at.and_then(|at| self.number(at));
        let day = |number: Option<(u32, u8)>| {
            number
                .filter(|(value, digits)| *digits <= 2 && (1..=31).contains(value))
                .map(|n| n.0)
        };
        let full = |number: Option<(u32, u8)>| number.filter(|n| n.1 == 4).map(|n| n.0);
        let (b, a, f, e) = (value(before), value(after), value(further), value(earlier));
        // Four-digit years first: of two days the one beside the year is meant.
        let (year, day, from, to) = if let (Some(day), Some(year)) = (day(b), full(a)) {
            (year, day, before, after)
        } else if let (Some(day), Some(year)) = (day(a), full(f)) {
            (year, day, None, further)
        } else if let (Some(year), Some(day)) = (full(b), day(a)) {
            (year, day, before, after)
        } else if let (Some(year), Some(day)) = (full(e), day(b)) {
            (year, day, earlier, None)
        } else if let (Some(day), Some(year)) =
            (day(b), a.and_then(|year| self.short_thai_year(year)))
        {
            (year, day, before, after)
        } else if let (Some(day), Some((year, 2))) = (day(b), a) {
            if self.counts_otherwise() {
                let calendar = DateErrorKind::Calendar(Calendar::Unknown);
                return Some(Err(self.error(calendar, index)));
            }
            (order::century(year), day, before, after)
        } else if let (Some(day), Some((year, 2))) = (day(a), f)
            && further.and_then(|at| at.checked_sub(1)).is_some_and(|at| {
                self.token(at)
                    .is_some_and(|token| token.is_mark('\'') || token.is_mark('’'))
            })
        {
            (order::century(year), day, None, further)
        } else {
            let beside = day(b).is_some() || day(a).is_some();
            return beside.then(|| Err(self.error(DateErrorKind::NoYear, index)));
        };
        let from = from.unwrap_or(index);
        let to = to.map_or(past, |to| to + 1).max(past);
        if let Some(calendar) = calendar {
            return Some(self.converted(calendar, (year, month, day), from, to));
        }
        let other = other.map(|month| (year, u32::from(month), day));
        Some(self.found(
            [Some((year, month, day)), other].into_iter().flatten(),
            from,
            to,
        ))
    }

    /// The token past a second name of the same month: Arabic newspapers print `5 مايو/أيار 2024`,
    /// for readers in different countries.
    fn past_second_name(&self, past: usize, names: [Option<u8>; 2]) -> usize {
        let mark = |at: usize, marks: &[char]| {
            self.token(at)
                .is_some_and(|token| marks.iter().any(|mark| token.is_mark(*mark)))
        };
        if names == [None; 2] || !mark(past, &['/', '(']) {
            return past;
        }
        let (rows, length) = self.rows(past + 1);
        if months(rows, &self.language) != names {
            return past;
        }
        let end = self.past(past + 1, length);
        end + usize::from(mark(past, &['(']) && mark(end, &[')']))
    }

    /// A short year as Thai prints it: `67` is 2567. From 50 on, since it may also be one of ours.
    pub(super) fn short_thai_year(&self, year: (u32, u8)) -> Option<u32> {
        let is_thai = self.language == "th" && year.1 == 2 && year.0 >= 50;
        is_thai.then(|| 2500 + year.0)
    }

    /// Languages whose short years count from another start.
    pub(super) fn counts_otherwise(&self) -> bool {
        matches!(self.language.as_str(), "th" | "fa" | "ps" | "am" | "ti")
    }

    /// The next number after a month or day, past marks and connectors.
    fn number_after(&self, mut index: usize) -> Option<usize> {
        for _ in 0..5 {
            let token = self.token(index)?;
            if self.is_clock(index) {
                return None;
            }
            match token.kind {
                Kind::Number { .. } => return Some(index),
                Kind::Mark(',' | '.' | '-' | '/' | '\'' | '’' | '(' | ')' | '،') => index += 1,
                Kind::Mark('º' | 'ª' | '°') => index += 1,
                Kind::Mark(_) => return None,
                Kind::Word { .. } => {
                    let length = self.connector(index)?;
                    index = self.past(index, length);
                }
            }
        }
        None
    }

    /// `Tue Jul 30 09:35:14 CEST 2019`: the year after the clock.
    fn year_after_clock(&self, index: usize) -> Option<usize> {
        let at = self.clocks.partition_point(|clock| clock.to <= index);
        let clock = self.clocks.get(at).filter(|clock| clock.from == index)?;
        self.number(clock.to)
            .filter(|number| number.1 == 4)
            .map(|_| clock.to)
    }

    /// The next number before a month or day, past marks and connectors.
    fn number_before(&self, index: usize) -> Option<usize> {
        let mut index = index.checked_sub(1)?;
        for _ in 0..5 {
            let token = self.token(index)?;
            if self.is_clock(index) {
                return None;
            }
            match token.kind {
                Kind::Number { .. } => return Some(index),
                Kind::Mark(',' | '.' | '-' | '/' | '(' | ')' | '،' | 'º' | 'ª' | '°') => {}
                Kind::Mark(_) => return None,
                Kind::Word { .. } => {
                    self.connector(index)?;
                }
            }
            index = index.checked_sub(1)?;
        }
        None
    }

    /// The folded length of a word that may be inside a date.
    fn connector(&self, index: usize) -> Option<usize> {
        let token = self.token(index)?;
        let (rows, length) = self.rows(index);
        if rows.iter().any(|row| row.1 == Meaning::Connector) {
            return Some(length);
        }
        // Endings of ordinals are written on their number: 29th, 1er, 29-го, 3ª.
        let word = self.tokens.word(token);
        let touches = index
            .checked_sub(1)
            .and_then(|at| self.token(at))
            .is_some_and(|before| {
                !token.spaced
                    && (before.number().is_some()
                        || (before.is_mark('-') && !before.spaced)
                        || before.is_mark('('))
            });
        let is_month = rows.iter().any(|row| matches!(row.1, Meaning::Month(_)));
        (touches && !is_month && word.chars().count() <= 4).then_some(word.len())
    }
}
