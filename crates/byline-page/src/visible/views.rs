//! How often the page was read: `Views: 399`, `Просмотров: 1 204`, `2.3K views`.

use crate::label::{self, Label};
use byline_date::letters::digit_of;

/// Longer texts, in bytes, are more than a counter of readings.
const LONGEST: usize = 160;

/// Reads a counter of readings; `hinted` where markup says that it is one.
pub(crate) fn views(piece: &str, hinted: bool) -> Option<u64> {
    if piece.len() > LONGEST {
        return None;
    }
    let start = piece.find(|c| digit_of(c).is_some())?;
    let (count, end) = number(piece, start)?;
    let (before, after) = (piece.get(..start)?, piece.get(end..)?);
    // A label has four words at most, and little follows a counter.
    if before.split_whitespace().nth(4).is_some() || after.split_whitespace().nth(3).is_some() {
        return None;
    }
    let before = label::fold(before);
    if !before.is_empty() && !hinted && !label::is(&before, Label::Views) {
        return None;
    }
    let after = label::fold(after);
    let labelled = match (before.is_empty(), after.is_empty()) {
        (false, true) => label::is(&before, Label::Views),
        (true, false) => {
            label::leading(&after, Label::Views).is_some() && after.split(' ').count() <= 3
        }
        // "Okunma Sayısı: 399 kez", "Lu 399 fois", "Vaadatud 399 korda".
        (false, false) => label::is(&before, Label::Views) && after.split(' ').count() == 1,
        (true, true) => false,
    };
    let bare = hinted && before.split(' ').count() <= 3 && after.split(' ').count() <= 2;
    (labelled || bare).then_some(count)
}

/// A count with group marks (`12 345`, `12,345`, `12.345`) or a short scale (`2.3K`).
fn number(text: &str, start: usize) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    let mut end = start;
    let mut rest = text.get(start..)?.char_indices().peekable();
    let mut fraction = None;
    while let Some((at, c)) = rest.next() {
        if let Some(digit) = digit_of(c) {
            value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
            end = start + at + c.len_utf8();
            continue;
        }
        let group = matches!(c, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.' | '\'' | '’');
        let after = text.get(start + at + c.len_utf8()..)?;
        let digits = || after.chars().take(4).map_while(digit_of);
        let count = digits().count();
        if group && count == 3 {
            continue;
        }
        if matches!(c, '.' | ',') && count == 1 {
            fraction = digits().next();
            rest.next();
            end = start + at + c.len_utf8() + 1;
        }
        break;
    }
    let tail = text.get(end..)?;
    let unit = tail.trim_start().chars().next();
    let alone = tail
        .trim_start()
        .chars()
        .nth(1)
        .is_none_or(|next| !next.is_alphabetic());
    let scale = match unit {
        Some('K' | 'k' | 'К' | 'к') if alone => 1_000,
        Some('M' | 'm' | 'М' | 'м') if alone => 1_000_000,
        _ => 1,
    };
    if scale > 1 {
        end += tail.len() - tail.trim_start().len() + unit.map_or(0, char::len_utf8);
        let tenths = u64::from(fraction.unwrap_or(0)) * (scale / 10);
        return Some((value.checked_mul(scale)?.checked_add(tenths)?, end));
    }
    // A fraction without a scale counts nothing.
    fraction.is_none().then_some((value, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters() {
        for (text, count) in [
            ("Views: 399", Some(399)),
            ("Просмотров: 1 204", Some(1204)),
            ("2.3K views", Some(2300)),
            ("Baxış sayı: 12,345", Some(12_345)),
            ("Okunma Sayısı: 399 kez", Some(399)),
            ("Դիտումներ՝ 399", Some(399)),
            ("ნახვები: 399", Some(399)),
            ("浏览：399", Some(399)),
            ("29 November 2023 18:00", None),
            ("Comments: 3", None),
            ("Views 2.5", None),
        ] {
            assert_eq!(views(text, false), count, "{text:?}");
        }
        assert_eq!(views("399", true), Some(399));
    }
}
