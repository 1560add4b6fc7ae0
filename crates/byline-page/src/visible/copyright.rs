//! The copyright line: `Caliber.az © 2024.`

use crate::label::{self, Label};

/// Holder and year of a copyright line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Copyright {
    pub(crate) holder: Option<String>,
    pub(crate) year: Option<u16>,
}

/// Reads a copyright line; `None` for any other line.
///
/// `(c)` counts only next to a year or at the start of the line: elsewhere it marks
/// a quotation, as after a kicker.
pub(crate) fn copyright(line: &str) -> Option<Copyright> {
    if line.len() > 400 {
        return None;
    }
    let (before, after) = sign(line)?;
    let mut year = None;
    let mut holder = None;
    // The holder is on either side of sign and year; the last year is the current one.
    for side in [after, before] {
        let mut rest = side;
        while !rest.is_empty() {
            let (segment, found, next) = next_year(rest);
            if let Some(found) = found {
                year = year.max(Some(found));
            }
            if holder.is_none() {
                holder = name_of(segment);
            }
            rest = next;
        }
    }
    (year.is_some() || holder.is_some()).then_some(Copyright { holder, year })
}

/// The text before and after the sign.
fn sign(line: &str) -> Option<(&str, &str)> {
    let halves = || line.split_once('©').or_else(|| line.split_once('Ⓒ'));
    if may_have_sign(line)
        && let Some(halves) = halves()
    {
        return Some(halves);
    }
    // Few lines have brackets, and four searches in each line would cost more than all else.
    let written: &[&str] = match line.contains('(') {
        true => &["(c)", "(C)", "(с)", "(С)"],
        false => &[],
    };
    for written in written {
        if let Some((before, after)) = line.split_once(*written) {
            let year_after = after
                .trim_start()
                .chars()
                .take(4)
                .filter(char::is_ascii_digit)
                .count()
                == 4;
            let year_before = before.trim_end().ends_with(|c: char| c.is_ascii_digit());
            if before.trim().is_empty() || year_after || year_before {
                return Some((before, after));
            }
        }
    }
    let start = line
        .get(..9)
        .filter(|start| start.eq_ignore_ascii_case("copyright"))?;
    let after = line.get(start.len()..)?;
    after
        .starts_with(|c: char| !c.is_alphanumeric())
        .then_some(("", after))
}

/// Whether the first two bytes of a sign are in a line, looked for without a branch for each byte.
fn may_have_sign(line: &str) -> bool {
    let bytes = line.as_bytes();
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    pairs.fold(false, |any, (byte, next)| {
        any | ((*byte == 0xc2) & (*next == 0xa9)) | ((*byte == 0xe2) & (*next == 0x92))
    })
}

/// The text up to the next year, the year, and the rest.
fn next_year(text: &str) -> (&str, Option<u16>, &str) {
    let mut start = None;
    for (at, c) in text
        .char_indices()
        .chain(core::iter::once((text.len(), ' ')))
    {
        if c.is_ascii_digit() {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take()
            && at - from == 4
            && let Some(year) = text.get(from..at).and_then(|digits| digits.parse().ok())
            && (1800..=2200).contains(&year)
        {
            let before = text.get(..from).unwrap_or_default();
            return (before, Some(year), text.get(at..).unwrap_or_default());
        }
    }
    (text, None, "")
}

/// The name in a part of the line: the first piece that is not a claim of rights.
fn name_of(segment: &str) -> Option<String> {
    let segment = segment.replace(". ", "\n");
    segment
        .split(['\n', '|', '•', '·', '–', '—', ',', ';'])
        .map(|piece| {
            let piece = piece.trim().trim_end_matches('.');
            let piece = piece
                .strip_prefix("by ")
                .or_else(|| piece.strip_prefix("By "))
                .unwrap_or(piece);
            piece.trim_matches(|c: char| {
                !c.is_alphanumeric() && !matches!(c, ')' | '!' | '"' | '»' | '«')
            })
        })
        .find(|piece| {
            let folded = label::fold(piece);
            piece.chars().any(char::is_alphabetic)
                && piece.split_whitespace().count() <= 7
                && label::leading(&folded, Label::Rights).is_none()
        })
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, holder: Option<&str>, year: Option<u16>) {
        let got = copyright(line);
        let want = Some(Copyright {
            holder: holder.map(str::to_owned),
            year,
        });
        assert_eq!(got, want, "{line:?}");
    }

    #[test]
    fn lines() {
        check("Caliber.az © 2024. .", Some("Caliber.az"), Some(2024));
        check(
            "© 2012–2024 Example Media Ltd. All rights reserved.",
            Some("Example Media Ltd"),
            Some(2024),
        );
        check(
            "Copyright 2020, The Harbour Post",
            Some("The Harbour Post"),
            Some(2020),
        );
        check(
            "© «Пример», 2023. Все права защищены",
            Some("«Пример»"),
            Some(2023),
        );
        check("(c) 2021 Example", Some("Example"), Some(2021));
        assert_eq!(copyright("Don't be a menace to South (c)"), None);
        assert_eq!(copyright("copyrighted works of 2020"), None);
    }
}
