//! What an animation leaves behind ([CSS Animations](https://www.w3.org/TR/css-animations-1/)).

use cssparser::{Parser, Token};

use super::input::is_one_of;
use super::property::Effect;

/// No animation.
pub(super) const NONE: u64 = 0;
/// More than one animation.
pub(super) const SEVERAL: u64 = 1;

/// A number for the name of keyframes. A name that shares it makes an answer unknown at worst.
pub(super) fn digest(name: &str) -> u64 {
    // FNV-1a.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.max(SEVERAL + 1)
}

/// `animation-name`.
pub(super) fn name(input: &mut Parser<'_, '_>) -> Option<u64> {
    let mut name = NONE;
    while let Ok(token) = input.next() {
        let one = match token {
            Token::Ident(none) if none.eq_ignore_ascii_case("none") => continue,
            Token::Ident(one) | Token::QuotedString(one) => digest(one),
            Token::Comma => continue,
            _ => return None,
        };
        name = if name == NONE { one } else { SEVERAL };
    }
    Some(name)
}

fn has_word(input: &mut Parser<'_, '_>, words: &[&str]) -> bool {
    let mut found = false;
    while let Ok(token) = input.next() {
        if let Token::Ident(word) = token {
            found |= is_one_of(word, words);
        }
    }
    found
}

/// `animation-fill-mode`: whether the last frame stays.
pub(super) fn keeps_last_frame(input: &mut Parser<'_, '_>) -> bool {
    has_word(input, &["forwards", "both"])
}

/// `animation-iteration-count: infinite`; a timeline other than `auto` has no end either.
pub(super) fn is_endless(input: &mut Parser<'_, '_>) -> bool {
    let mut endless = false;
    while let Ok(token) = input.next() {
        endless |= match token {
            Token::Number { value, .. } => *value > 100.0 || value.fract() != 0.0,
            Token::Ident(word) => {
                !word.eq_ignore_ascii_case("auto") && !word.eq_ignore_ascii_case("none")
            }
            Token::Function(_) => true,
            _ => false,
        };
    }
    endless
}

/// The first of the times.
pub(super) fn seconds(input: &mut Parser<'_, '_>) -> Option<f32> {
    let mut first = None;
    while let Ok(token) = input.next() {
        if let (Token::Dimension { value, unit, .. }, None) = (token, first) {
            first = time(*value, unit);
        }
    }
    first
}

fn time(value: f32, unit: &str) -> Option<f32> {
    if unit.eq_ignore_ascii_case("s") {
        Some(value)
    } else {
        unit.eq_ignore_ascii_case("ms").then_some(value / 1000.0)
    }
}

pub(super) fn is_paused(input: &mut Parser<'_, '_>) -> bool {
    has_word(input, &["paused"])
}

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "alternate", "alternate-reverse", "auto", "backwards", "both", "ease", "ease-in",
    "ease-in-out", "ease-out", "forwards", "infinite", "linear", "none", "normal", "paused",
    "reverse", "running", "step-end", "step-start",
];

/// `animation`: of several only their number counts, and the greatest times.
pub(super) fn shorthand(input: &mut Parser<'_, '_>) -> Option<Vec<Effect>> {
    let (mut name, mut fills, mut endless, mut paused) = (NONE, false, false, false);
    let (mut lasts, mut waits) = (0.0_f32, 0.0_f32);
    let mut times = 0;
    while let Ok(token) = input.next().cloned() {
        match token {
            Token::Comma => times = 0,
            Token::Dimension { value, unit, .. } => {
                let time = time(value, &unit)?;
                match times {
                    0 => lasts = lasts.max(time),
                    _ => waits = waits.max(time),
                }
                times += 1;
            }
            Token::Number { value, .. } => endless |= value > 100.0 || value.fract() != 0.0,
            Token::Ident(word) => {
                let lower = word.to_ascii_lowercase();
                match lower.as_str() {
                    "forwards" | "both" => fills = true,
                    "infinite" => endless = true,
                    "paused" => paused = true,
                    // What runs backwards ends in another frame than the last.
                    "reverse" | "alternate" | "alternate-reverse" => endless = true,
                    lower if WORDS.contains(&lower) => {}
                    _ if name == NONE => name = digest(&word),
                    _ => name = SEVERAL,
                }
            }
            Token::QuotedString(word) => {
                name = if name == NONE { digest(&word) } else { SEVERAL };
            }
            Token::Function(_) => {}
            _ => return None,
        }
    }
    Some(vec![
        Effect::AnimationName(name),
        Effect::AnimationFill(fills),
        Effect::AnimationCount(endless),
        Effect::AnimationDuration(Some(lasts)),
        Effect::AnimationDelay(Some(waits)),
        Effect::AnimationState(paused),
    ])
}
