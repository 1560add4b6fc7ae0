//! Finds times of day: `18:00`, `6.30pm`, `14h49`, `18 Uhr`, `下午6:00`.

use time::Time;

use super::token::{Token, Tokens};
use super::words::{Meaning, longest, means, speaks};
use super::zone::{self, Zone};

/// A clock among tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    pub(super) time: Time,
    pub(super) has_seconds: bool,
    pub(super) cycle: HourCycle,
    pub(super) zone: Option<Zone>,
    /// Tokens from the first to past the last, zone and half of the day included.
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Whether a time counts its hours to twelve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HourCycle {
    /// `6:30 pm`.
    Twelve,
    /// `18:30`, or `8:30` with nothing beside it.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

/// Hours, minutes, seconds, nanoseconds as written, and the tokens they took.
struct Digits {
    hour: u32,
    minute: u32,
    second: Option<u32>,
    nanos: u32,
    taken: usize,
    /// Sure to be a clock only with a half of the day beside it.
    needs_half: bool,
}

/// What is printed between hours and minutes, and after minutes, besides the colon.
const HOUR_MARKS: &[&str] = &[
    "h", "時", "时", "点", "點", "시", "時頃", "giờ", "gio", "ч", "uhr", "u", "t",
];
const MINUTE_MARKS: &[&str] = &["分", "분", "min", "phut", "m"];

/// The clock whose first digit is token `index`; `dotted` languages write `18.00`.
pub(super) fn at(
    text: &str,
    tokens: &Tokens,
    index: usize,
    language: &str,
    dotted: bool,
) -> Option<Clock> {
    let list = &tokens.list;
    let digits = digits(tokens, index, dotted)?;
    let mut from = index;
    let mut to = index + digits.taken;
    let mut half = None;
    if let Some((found, taken)) = half_after(tokens, to, language) {
        half = Some(found);
        to += taken;
    } else if let Some(found) = index
        .checked_sub(1)
        .and_then(|before| half_before(tokens, before))
    {
        half = Some(found);
        from = index - 1;
    }
    if digits.needs_half && half.is_none() {
        return None;
    }
    let hour = match (half, digits.hour) {
        (Some(Half::Am), 12) => 0,
        (Some(Half::Pm), hour @ 1..=11) => hour + 12,
        (_, hour) => hour,
    };
    let time = Time::from_hms_nano(
        u8::try_from(hour).ok()?,
        u8::try_from(digits.minute).ok()?,
        u8::try_from(digits.second.unwrap_or(0)).ok()?,
        digits.nanos,
    )
    .ok()?;
    // "GMT 17:49" and "17:49 GMT".
    let mut zone = zone::read(text, list.get(to..).unwrap_or_default());
    if let Some(zone) = zone {
        to += zone.taken;
    } else if let Some(before) = from.checked_sub(1)
        && let Some(found) = zone::read(text, list.get(before..from).unwrap_or_default())
        && found.name.is_some()
    {
        zone = Some(found);
        from = before;
    }
    let cycle = match half {
        Some(_) if digits.hour <= 12 => HourCycle::Twelve,
        _ => HourCycle::Unknown,
    };
    Some(Clock {
        time,
        has_seconds: digits.second.is_some(),
        cycle,
        zone,
        from,
        to,
    })
}

fn digits(tokens: &Tokens, index: usize, dotted: bool) -> Option<Digits> {
    let list = &tokens.list;
    let (hour, width) = list.get(index)?.number()?;
    // "8:5 pm" is not 5 pm, nor is the day of "2024.03.05" an hour.
    if width > 2 || hour > 23 || is_part(list, index) {
        return None;
    }
    let mark = list.get(index + 1)?;
    if mark.is_mark(':') {
        after_colon(list, hour, index)
    } else if mark.is_word() {
        after_word(tokens, hour, index)
    } else if mark.is_mark('.') && !mark.spaced {
        let is_sure = dotted || announced(tokens, index) || followed(tokens, index + 3);
        after_stop(list, hour, index, is_sure)
    } else {
        None
    }
}

impl Digits {
    /// Hour and minute in some tokens.
    fn new(hour: u32, minute: u32, taken: usize) -> Self {
        Self {
            hour,
            minute,
            second: None,
            nanos: 0,
            taken,
            needs_half: false,
        }
    }
}

/// A minute or second of two digits.
fn sixtieth(list: &[Token], at: usize) -> Option<u32> {
    let (number, width) = list.get(at)?.number()?;
    (width == 2 && number < 60).then_some(number)
}

/// `18:00`, `18:00:07.5`.
fn after_colon(list: &[Token], hour: u32, index: usize) -> Option<Digits> {
    let Some(minute) = sixtieth(list, index + 2) else {
        // One digit is a minute only next to AM or PM: otherwise it is a score.
        let single = list.get(index + 2).filter(|token| !token.spaced)?;
        return match single.number()? {
            (minute, 1) => Some(Digits {
                needs_half: true,
                ..Digits::new(hour, minute, 3)
            }),
            _ => None,
        };
    };
    let mut digits = Digits::new(hour, minute, 3);
    if list.get(index + 3).is_some_and(|token| token.is_mark(':')) {
        digits.second = Some(sixtieth(list, index + 4)?);
        digits.taken = 5;
        if list
            .get(index + 5)
            .is_some_and(|token| token.is_mark('.') || token.is_mark(','))
            && let Some(token) = list.get(index + 6).filter(|token| !token.spaced)
            && let Some((value, width @ 1..=9)) = token.number()
        {
            digits.nanos = value * 10_u32.pow(9 - u32::from(width));
            digits.taken = 7;
        }
    }
    Some(digits)
}

/// `18 Uhr`, `18h30`, `3時5分`; an hour before any other word.
fn after_word(tokens: &Tokens, hour: u32, index: usize) -> Option<Digits> {
    let list = &tokens.list;
    let mark = list.get(index + 1)?;
    let word = tokens.word(mark);
    if !HOUR_MARKS.contains(&word) || word == "t" {
        return Some(Digits {
            needs_half: true,
            ..Digits::new(hour, 0, 1)
        });
    }
    let is_marked = marks_minutes(tokens, index + 3);
    // "3時5分": the mark behind says that one digit is the minutes.
    let single = || {
        let (minute, width) = list.get(index + 2)?.number()?;
        (is_marked && width == 1).then_some(minute)
    };
    let Some(minute) = sixtieth(list, index + 2).or_else(single) else {
        // "18 Uhr", "20h": a whole hour. "5 h" and "3 m" may be spans of time.
        let whole = matches!(word, "uhr" | "時" | "时" | "点" | "點" | "시");
        return (whole || word == "h" && !mark.spaced).then(|| Digits::new(hour, 0, 2));
    };
    Some(Digits::new(hour, minute, 3 + usize::from(is_marked)))
}

/// `18.00`.
fn after_stop(list: &[Token], hour: u32, index: usize, is_sure: bool) -> Option<Digits> {
    let is_stop = |token: &Token| token.is_mark('.') && !token.spaced;
    let has_third = list.get(index + 3).is_some_and(is_stop)
        && list
            .get(index + 4)
            .is_some_and(|token| token.number().is_some());
    // Three parts are a date.
    if has_third || list.get(index + 2)?.spaced {
        return None;
    }
    Some(Digits {
        needs_half: !is_sure,
        ..Digits::new(hour, sixtieth(list, index + 2)?, 3)
    })
}

/// Whether a word marks the number before it as minutes.
fn marks_minutes(tokens: &Tokens, index: usize) -> bool {
    tokens.list.get(index).is_some_and(|token| {
        let word = tokens.word(token);
        // Latin letters behind a space may be a word of their own.
        MINUTE_MARKS.contains(&word) && (!token.spaced || !word.is_ascii())
    })
}

/// Whether a colon or a stop joins a number to one before it.
fn is_part(list: &[Token], index: usize) -> bool {
    let before = |back: usize| index.checked_sub(back).and_then(|at| list.get(at));
    let (Some(number), Some(mark), Some(first)) = (before(0), before(1), before(2)) else {
        return false;
    };
    !number.spaced
        && !mark.spaced
        && (mark.is_mark(':') || mark.is_mark('.'))
        && first.number().is_some()
}

/// Whether the word before says that a clock follows.
fn announced(tokens: &Tokens, index: usize) -> bool {
    index
        .checked_sub(1)
        .and_then(|before| tokens.list.get(before))
        .is_some_and(|token| {
            means(rows(tokens, token), |meaning| {
                meaning == Meaning::BeforeTime
            })
        })
}

/// Whether the word at `index` says that it was a clock.
fn followed(tokens: &Tokens, index: usize) -> bool {
    tokens
        .list
        .get(index)
        .is_some_and(|token| means(rows(tokens, token), |meaning| meaning == Meaning::AfterTime))
}

fn rows(tokens: &Tokens, token: &Token) -> &'static [(&'static str, Meaning, &'static str)] {
    match token.kind {
        super::token::Kind::Word { at, .. } => {
            longest(tokens.folded.get(at..).unwrap_or_default()).0
        }
        _ => &[],
    }
}

/// `pm`, `p. m.`, `μ.μ.`: the half, and the tokens it takes.
fn half_after(tokens: &Tokens, index: usize, language: &str) -> Option<(Half, usize)> {
    let token = tokens.list.get(index)?;
    let super::token::Kind::Word { at, .. } = token.kind else {
        return None;
    };
    let (rows, length) = longest(tokens.folded.get(at..)?);
    // "de." is a half of the day in Hungarian, and an article in Romance languages.
    let is_ambiguous = means(rows, |meaning| meaning == Meaning::Connector);
    let half = rows
        .iter()
        .filter(|row| !is_ambiguous || speaks(row.2, language))
        .find_map(|row| half_of(row.1))?;
    let taken = tokens
        .list
        .get(index..)?
        .iter()
        .take_while(|token| matches!(token.kind, super::token::Kind::Word { at: from, .. } if from < at + length))
        .count();
    Some((half, taken))
}

/// `오후 3:12`, `下午6:00`, `de. 9:30`.
fn half_before(tokens: &Tokens, index: usize) -> Option<Half> {
    let token = tokens.list.get(index)?;
    let word = tokens.word(token);
    // These scripts put no space between words: the half is the end of a run.
    for (name, half) in [
        ("上午", Half::Am),
        ("下午", Half::Pm),
        ("午前", Half::Am),
        ("午後", Half::Pm),
        ("오전", Half::Am),
        ("오후", Half::Pm),
        ("凌晨", Half::Am),
        ("晚上", Half::Pm),
    ] {
        if word.ends_with(name) {
            return Some(half);
        }
    }
    // "de" is a half of the day in Hungarian only; in Romance languages it is an article.
    rows(tokens, token)
        .iter()
        .filter(|row| matches!(row.2, "hu" | "sq"))
        .find_map(|row| half_of(row.1))
}

fn half_of(meaning: Meaning) -> Option<Half> {
    match meaning {
        Meaning::Am => Some(Half::Am),
        Meaning::Pm => Some(Half::Pm),
        _ => None,
    }
}
