//! Finds the dates of a line.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use time::Date;

use super::clock::{self, Clock};
use super::order::{self, Numbers};
use super::other;
use super::token::{Kind, Token, Tokens};
use super::words::{Meaning, longest, months};
use super::zone;
use crate::calendar::gregorian;
use crate::error::{Calendar, DateError, DateErrorKind};
use crate::parsed::{DateRole, ParsedDate, Precision};

/// Day, month and year found among tokens.
#[derive(Debug)]
pub(super) struct FoundDate {
    pub(super) date: Date,
    alternative: Option<Date>,
    /// The calendar from which the day was converted.
    pub(super) calendar: Option<Calendar>,
    /// Tokens from the first to past the last.
    from: usize,
    pub(super) to: usize,
}

impl FoundDate {
    pub(super) fn tokens(&self) -> Range<usize> {
        self.from..self.to
    }
}

/// A text cut into tokens, and its clocks.
pub(super) struct Line<'t> {
    text: &'t str,
    pub(super) tokens: Tokens,
    clocks: Vec<Clock>,
    /// The primary subtag, lower case; empty if unknown.
    pub(super) language: String,
    /// The region, upper case; empty if unknown.
    region: String,
}

impl<'t> Line<'t> {
    pub(super) fn of(text: &'t str, language: Option<&str>) -> Self {
        let (language, region) = subtags(language.unwrap_or_default());
        let tokens = Tokens::of(text);
        let dotted = matches!(
            language.as_str(),
            "da" | "fi" | "fo" | "id" | "it" | "kl" | "si"
        );
        let mut clocks: Vec<Clock> = Vec::new();
        let mut index = 0;
        while index < tokens.list.len() {
            // A day before a stop is no hour: "28.5.2020 17.43".
            let dotted = dotted && !continues_date(&tokens, index);
            match clock::at(text, &tokens, index, &language, dotted) {
                Some(clock) => {
                    index = clock.to.max(index + 1);
                    clocks.push(clock);
                }
                None => index += 1,
            }
        }
        Self {
            text,
            tokens,
            clocks,
            language,
            region,
        }
    }

    /// How many tokens the line has.
    pub(super) fn len(&self) -> usize {
        self.tokens.list.len()
    }

    /// Whether every number of the line is part of the date in these tokens or of its time, and
    /// every other word is one of the table.
    pub(super) fn is_accounted_for(&self, found: &Range<usize>) -> bool {
        let clock = self.clock_of(found.start, found.end);
        let is_read = |index: usize| {
            found.contains(&index)
                || clock.is_some_and(|clock| (clock.from..clock.to).contains(&index))
        };
        let mut index = 0;
        while let Some(token) = self.token(index) {
            let kind = token.kind;
            match kind {
                _ if is_read(index) => index += 1,
                Kind::Number { .. } => return false,
                Kind::Mark(_) => index += 1,
                Kind::Word { .. } => {
                    let (rows, length) = self.rows(index);
                    if rows.is_empty() {
                        return false;
                    }
                    index = self.past(index, length);
                }
            }
        }
        true
    }

    pub(super) fn token(&self, index: usize) -> Option<&Token> {
        self.tokens.list.get(index)
    }

    fn number(&self, index: usize) -> Option<(u32, u8)> {
        self.token(index)?.number()
    }

    /// Whether a token belongs to a clock.
    pub(super) fn is_clock(&self, index: usize) -> bool {
        let at = self.clocks.partition_point(|clock| clock.to <= index);
        self.clocks.get(at).is_some_and(|clock| clock.from <= index)
    }

    pub(super) fn rows(
        &self,
        index: usize,
    ) -> (&'static [(&'static str, Meaning, &'static str)], usize) {
        match self.token(index).map(|token| token.kind) {
            Some(Kind::Word { at, .. }) => {
                longest(self.tokens.folded.get(at..).unwrap_or_default())
            }
            _ => (&[], 0),
        }
    }

    /// The token past the table word that starts at `index`.
    fn past(&self, index: usize, length: usize) -> usize {
        let Some(Kind::Word { at, .. }) = self.token(index).map(|token| token.kind) else {
            return index + 1;
        };
        let mut past = index + 1;
        while let Some(Kind::Word { at: next, .. }) = self.token(past).map(|token| token.kind)
            && next < at + length
        {
            past += 1;
        }
        past
    }

    fn error(&self, kind: DateErrorKind, index: usize) -> DateError {
        let offset = self.token(index).map_or(0, |token| token.start);
        DateError::new(kind, offset)
    }

    /// The date that token `index` starts or, for a month's name, belongs to.
    pub(super) fn date_at(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
        let token = self.token(index)?;
        if self.is_clock(index) {
            return None;
        }
        match token.kind {
            Kind::Number { .. } => self.marked(index).or_else(|| self.numeric(index)),
            Kind::Word { .. } => self.named(index),
            Kind::Mark(_) => None,
        }
    }

    /// `2023年11月29日`, `2023년 11월 29일`, `2023 оны 11 сарын 29`, and eras.
    fn marked(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
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
        Some(self.of_era(before + year.0, month.0, day.0, index - 1, to))
    }

    /// `令和元年5月1日`: the first year of an era is not numbered.
    fn first_of_era(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
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
    fn numeric(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
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

    /// A month's name between or beside day and year.
    fn named(&self, index: usize) -> Option<Result<FoundDate, DateError>> {
        if matches!(self.language.as_str(), "ja" | "zh")
            && let Some(found) = self.first_of_era(index)
        {
            return Some(found);
        }
        let (rows, length) = self.rows(index);
        let mut calendar = None;
        let mut past = self.past(index, length);
        let [month, mut other] = months(rows, &self.language);
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

    /// A short year as Thai prints it: `67` is 2567. From 50 on, since it may also be one of ours.
    fn short_thai_year(&self, year: (u32, u8)) -> Option<u32> {
        let is_thai = self.language == "th" && year.1 == 2 && year.0 >= 50;
        is_thai.then_some(2500 + year.0)
    }

    /// Languages whose short years count from another start.
    fn counts_otherwise(&self) -> bool {
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

    /// Checks candidates; the first that exists is the date, a second other one the alternative.
    fn found(
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
    fn converted(
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
    fn settle_by_weekday(&self, found: &mut FoundDate) {
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
    pub(super) fn clock_of(&self, from: usize, to: usize) -> Option<&Clock> {
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

    pub(super) fn parsed(&self, found: &FoundDate) -> ParsedDate {
        let mut parsed = ParsedDate::day(found.date);
        parsed.alternative = found.alternative;
        parsed.calendar = found.calendar;
        self.complete(&mut parsed, found.tokens());
        parsed
    }

    /// Adds to the day that these tokens name its time, role and span.
    pub(super) fn complete(&self, parsed: &mut ParsedDate, tokens: Range<usize>) {
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
    pub(super) fn place(&self, parsed: &mut ParsedDate, tokens: Range<usize>) {
        let (from, to) = (tokens.start, tokens.end);
        parsed.role = (from.saturating_sub(5)..from)
            .rev()
            .find_map(|index| self.role_at(index));
        let start = self.token(from).map_or(0, |token| token.start);
        let last = to.checked_sub(1).and_then(|at| self.token(at));
        parsed.span = start..last.map_or(0, |token| token.end);
    }
}

/// Whether the number at `index` is a part of a date with stops: another number and stop
/// stand right before it, or two more numbers follow.
fn continues_date(tokens: &Tokens, index: usize) -> bool {
    index >= 1
        && tokens
            .list
            .get(index - 1)
            .is_some_and(|token| token.is_mark('.'))
        && tokens.list.get(index).is_some_and(|token| !token.spaced)
}

/// Primary language, lower case, and region, upper case, of a tag; `_` is read as `-`, as websites write it.
fn subtags(tag: &str) -> (String, String) {
    let mut parts = tag.split(['-', '_']);
    let mut language = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
    if language == "no" {
        language = "nb".to_owned();
    }
    if language == "und" || language.len() > 8 {
        language.clear();
    }
    let region = parts
        .find(|part| part.len() == 2)
        .map(str::to_ascii_uppercase)
        .unwrap_or_default();
    (language, region)
}
