//! Numbers of a notice: how much, how long, in which paragraph.

use super::duty::NoticePosition;
use super::lexicon::Class;
use super::token::{Token, TokenKind};
use crate::policy::{ExtentLimit, ExtentUnit};

#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits {
    pub(crate) place: Option<NoticePosition>,
    pub(crate) percent: Option<ExtentLimit>,
    pub(crate) length: Option<ExtentLimit>,
}

impl Limits {
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            place: self.place.or(other.place),
            percent: self.percent.or(other.percent),
            length: self.length.or(other.length),
        }
    }
}

pub(crate) fn read(list: &[Token]) -> Limits {
    let mut limits = Limits::default();
    for (at, token) in list.iter().enumerate() {
        if token.is(Class::Percent) || token.kind == TokenKind::Percent {
            limits.percent = limits.percent.or_else(|| percent(list, at));
        }
        if let Some(unit) = unit(token) {
            let max = cardinal_before(list, at);
            limits.length = limits.length.or_else(|| ExtentLimit::new(unit, max?).ok());
        }
        if token.is(Class::Paragraph) {
            read_paragraph(&mut limits, list, at);
        }
    }
    let any = |class: Class| list.iter().any(|token| token.is(class));
    if limits.percent.is_none() && any(Class::Limit) {
        limits.percent = list
            .iter()
            .find(|token| token.is(Class::Fraction))
            .and_then(|token| ExtentLimit::new(ExtentUnit::Percent, token.value.into()).ok());
    }
    if limits.place.is_none() && any(Class::Above) {
        limits.place = Some(NoticePosition::AboveText);
    }
    if limits.place.is_none() && any(Class::Start) {
        limits.place = Some(NoticePosition::Start);
    }
    limits
}

fn unit(token: &Token) -> Option<ExtentUnit> {
    [
        (Class::Chars, ExtentUnit::Chars),
        (Class::Words, ExtentUnit::Words),
        (Class::Sentences, ExtentUnit::Sentences),
        (Class::Lines, ExtentUnit::Lines),
    ]
    .into_iter()
    .find_map(|(class, unit)| token.is(class).then_some(unit))
}

fn number(token: &Token) -> Option<u32> {
    match token.kind {
        TokenKind::Number { value, .. } => Some(value),
        _ if token.is(Class::Number) => Some(u32::from(token.value)),
        _ => None,
    }
}

/// The number beside a per cent sign, before or after it ("30 %", "%20'si"). Number
/// words add up: "twenty five per cent".
fn percent(list: &[Token], at: usize) -> Option<ExtentLimit> {
    let before = cardinal_before(list, at);
    let after = || list.get(at + 1).and_then(number);
    let value = before.or_else(after)?;
    ExtentLimit::new(ExtentUnit::Percent, value)
        .ok()
        .filter(|limit| limit.max() < 100)
}

/// The number that ends directly before a token; one word may lie between ("300 printed
/// characters").
fn cardinal_before(list: &[Token], at: usize) -> Option<u32> {
    let near = |step: usize| at.checked_sub(step).and_then(|index| list.get(index));
    let (step, last) = (1..=2).find_map(|step| Some((step, number(near(step)?)?)))?;
    let tens = near(step + 1)
        .filter(|token| {
            token.is(Class::Number) && near(step).is_some_and(|token| token.is(Class::Number))
        })
        .and_then(number)
        .filter(|tens| tens % 10 == 0 && *tens >= 20 && last < 10);
    Some(last + tens.unwrap_or(0))
}

/// "not below the second paragraph" is a place, "at most two paragraphs" an amount.
fn read_paragraph(limits: &mut Limits, list: &[Token], at: usize) {
    let from = at.saturating_sub(4);
    let window = list.get(from..at).unwrap_or_default();
    // After the word only in its own phrase: "paragraph 1", "абзац первый".
    let after = list
        .get(at + 1)
        .filter(|token| is_ordinal(token) || matches!(token.kind, TokenKind::Number { .. }));
    let cardinal = window.iter().rev().find_map(|token| {
        let plain = !matches!(token.kind, TokenKind::Number { ordinal: true, .. });
        plain.then(|| number(token)).flatten()
    });
    let ordinal = window.iter().rev().find(|token| is_ordinal(token));
    if let (Some(_), Some(count), true) = (ordinal, cardinal, is_taken(list, from, at)) {
        let limit = ExtentLimit::new(ExtentUnit::Paragraphs, count);
        limits.length = limits.length.or(limit.ok());
        return;
    }
    let place = match (ordinal, cardinal) {
        // "in the first two paragraphs"
        (Some(_), Some(count)) => Some(count),
        (Some(ordinal), None) => ordinal_value(ordinal),
        (None, Some(count)) => {
            let amount = window.iter().any(|token| token.is(Class::Limit));
            if amount {
                let limit = ExtentLimit::new(ExtentUnit::Paragraphs, count);
                limits.length = limits.length.or(limit.ok());
                return;
            }
            Some(count)
        }
        (None, None) => after.and_then(ordinal_value),
    };
    limits.place = limits
        .place
        .or_else(|| place.filter(|n| *n > 0).map(NoticePosition::Paragraph));
}

/// Whether the paragraphs are what is used: "republish only the first three paragraphs".
fn is_taken(list: &[Token], from: usize, at: usize) -> bool {
    let reach = list.get(from.saturating_sub(2)..at).unwrap_or_default();
    let used = reach.iter().position(|token| token.is(Class::Use));
    used.is_some_and(|used| {
        let between = reach.get(used + 1..).unwrap_or_default();
        // "Republish the first three paragraphs", with nothing else between.
        let is_object = between.len() <= 3;
        (is_object || between.iter().any(|token| token.is(Class::Only)))
            && !between.iter().any(|token| token.is(Class::Link))
    })
}

fn is_ordinal(token: &Token) -> bool {
    token.is(Class::Ordinal) || matches!(token.kind, TokenKind::Number { ordinal: true, .. })
}

fn ordinal_value(token: &Token) -> Option<u32> {
    match token.kind {
        TokenKind::Number { value, .. } => Some(value),
        _ => Some(u32::from(token.value)).filter(|value| *value > 0),
    }
}
