//! Finds the dates of a line.

mod found;
mod named;
mod numeric;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use time::Date;

use super::clock::{self, Clock};
use super::token::{Kind, Token, Tokens};
use super::words::{Meaning, longest};
use crate::error::{Calendar, DateError, DateErrorKind};

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
            // A day before a stop is not an hour: "28.5.2020 17.43".
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
