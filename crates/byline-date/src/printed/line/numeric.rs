//! Dates in digits: `29.11.2023`, `2023年11月29日`, `令和5年11月29日`.

use super::{FoundDate, Line};
use crate::error::{Calendar, DateError, DateErrorKind};
use crate::printed::order::{self, Numbers};
use crate::printed::other;
use crate::printed::token::{Kind, Token};
use crate::printed::zone;

impl Line<'_> {
    /// `2023年11月29日`, `2023년 11월 29일`, `2023 оны 11 сарын 29`, and eras.
    pub(super) fn marked(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
        let marks = |at: usize, names: &[&str]| {
            self.token(at).is_some_and(|token| {
                let word = self.tokens.word(token);
                names.iter().any(|name| {
                    // Han and Hangul runs continue without a space: 日星期三.
                    word == *name || (!name.is_ascii() && name.len() == 3 && word.starts_with(name))
                })
            })
        };
        let year = self.number(index)?;
        // Mongolian writes an ending on the month's number: "10-р сарын 11".
        let has_ending = self
            .token(index + 3)
            .is_some_and(|token| token.is_mark('-'))
            && marks(index + 4, &["р", "дугаар", "дугээр"]);
        let named = index + if has_ending { 5 } else { 3 };
        if !(marks(index + 1, &["年", "년", "оны", "он", "年度"])
            && marks(named, &["月", "월", "сарын", "сар"]))
        {
            return None;
        }
        let (month, day) = (self.number(index + 2)?, self.number(named + 1)?);
        let day_marked = marks(named + 2, &["日", "號", "号", "일"]);
        let to = named + 2 + usize::from(day_marked);
        if year.1 == 4 {
            return Some(self.found([(year.0, month.0, day.0)], index, to));
        }
        let word = index
            .checked_sub(1)
            .and_then(|at| self.token(at))
            .filter(|token| token.is_word())
            .map_or("", |token| self.tokens.word(token));
        let Some(before) = other::years_before_era(word, &self.language) else {
            return Some(Err(
                self.error(DateErrorKind::Calendar(Calendar::Era), index)
            ));
        };
        Some(self.of_era(before.saturating_add(year.0), month.0, day.0, index - 1, to))
    }

    /// `令和元年5月1日`: the first year of an era is not numbered.
    pub(super) fn first_of_era(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
        let word = self.tokens.word(self.token(index)?);
        let before = other::years_before_era(word.strip_suffix("元年")?, &self.language)?;
        let (month, day) = (self.number(index + 1)?, self.number(index + 3)?);
        let is_month = |token: &Token| self.tokens.word(token) == "月";
        if !self.token(index + 2).is_some_and(is_month) {
            return None;
        }
        Some(self.of_era(before + 1, month.0, day.0, index, index + 4))
    }

    fn of_era(
        &self,
        year: u32,
        month: u32,
        day: u32,
        from: usize,
        to: usize,
    ) -> Result<FoundDate, DateError> {
        let mut found = self.found([(year, month, day)], from, to)?;
        found.calendar = Some(Calendar::Era);
        Ok(found)
    }

    /// Three numbers with one mark between them.
    pub(super) fn numeric(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
        let mark = match self.token(index + 1)?.kind {
            Kind::Mark(mark @ ('.' | '/' | '-')) => mark,
            _ => return None,
        };
        let same = |at: usize| self.token(at).is_some_and(|token| token.is_mark(mark));
        if !same(index + 3) {
            return None;
        }
        let (a, b, c) = (
            self.number(index)?,
            self.number(index + 2)?,
            self.number(index + 4)?,
        );
        // A fourth number, or one before: a version, a telephone, an address of the net.
        let longer = same(index + 5)
            && self.token(index + 5).is_some_and(|token| !token.spaced)
            && self.number(index + 6).is_some()
            && !self.is_clock(index + 6);
        let continued = index >= 2
            && same(index - 1)
            && self.number(index - 2).is_some()
            && !self.is_clock(index - 2);
        if longer || continued || [a, b, c].iter().any(|number| number.1 > 4) {
            return None;
        }
        if [a.1, b.1, c.1].iter().filter(|digits| **digits > 2).count() > 1 {
            return None;
        }
        let clock = self.clock_of(index, index + 5);
        let numbers = Numbers {
            values: [a, b, c],
            mark,
            language: &self.language,
            region: &self.region,
            cycle: clock.map(|clock| clock.cycle),
            american: clock
                .and_then(|clock| clock.zone)
                .and_then(|zone| zone.name)
                .and_then(|(from, to)| self.text.get(from..to))
                .map(zone::is_american),
        };
        let (mut orders, short_year) = order::orders(&numbers);
        if short_year && let Some(year) = self.short_thai_year(c) {
            for (order_year, ..) in &mut orders {
                *order_year = year;
            }
        } else if short_year && self.counts_otherwise() {
            let calendar = DateErrorKind::Calendar(Calendar::Unknown);
            return Some(Err(self.error(calendar, index)));
        }
        if orders.is_empty() {
            let error = self.error(DateErrorKind::OutOfRange, index);
            // 2.10.15 may be anything; 31.02.2020 was meant as a date.
            return (a.1 == 4 || c.1 == 4).then_some(Err(error));
        }
        let mut found = self.found(orders.iter().copied(), index, index + 5);
        if let Ok(found) = &mut found {
            self.settle_by_weekday(found);
        }
        Some(found)
    }
}
