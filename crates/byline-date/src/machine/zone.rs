//! Offsets and zone names after a time of day.

use time::UtcOffset;

use super::Read;
use super::clock::{Numbered, offset};
use super::scan::Scan;
use crate::abbreviation;
use crate::error::{DateError, DateErrorKind};

/// Which meaning an abbreviation of a zone has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Abbreviations {
    /// The one that all its users agree on.
    Unambiguous,
    /// The one of RFC 5322, section 4.3, where it has one.
    Mail,
}

/// Checks that `name` has the form of a time zone's name: letters, digits, `.`, `_`, `-`, `+` and
/// `/`, by [RFC 9557, section 4.1](https://www.rfc-editor.org/rfc/rfc9557#section-4.1), and at
/// most 100 bytes.
///
/// # Errors
///
/// Returns a [`DateError`] of the kind [`DateErrorKind::Zone`] for any other text.
///
/// # Examples
///
/// ```
/// assert!(byline_date::check_zone_name("Asia/Baku").is_ok());
/// assert!(byline_date::check_zone_name("Asia Baku").is_err());
/// ```
pub fn check_zone_name(name: &str) -> Result<(), DateError> {
    if is_zone_name(name) {
        Ok(())
    } else {
        Err(DateError::new(DateErrorKind::Zone, 0))
    }
}

fn is_zone_name(name: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.chars().all(is_zone_letter);
    name.len() <= 100 && name.split('/').all(is_part)
}

fn is_zone_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+')
}

/// The name in the brackets that follow.
pub(super) fn zone_name<'t>(scan: &mut Scan<'t>) -> Read<&'t str> {
    let start = scan.error(DateErrorKind::Zone);
    let inner = scan.rest().get(1..).unwrap_or_default();
    let (name, _) = inner.split_once(']').ok_or(start)?;
    // RFC 9557 marks a zone that must be understood with `!`. Names are kept, not looked up.
    let kept = name.strip_prefix('!').unwrap_or(name);
    if !is_zone_name(kept) {
        return Err(start.into());
    }
    scan.at += name.len() + 2;
    Ok(kept)
}

/// The offset that follows a time of day, in digits or by name, and the zone's name where it
/// says more than the offset.
pub(super) fn zone_after<'t>(
    scan: &mut Scan<'t>,
    abbreviations: Abbreviations,
) -> Read<(Option<UtcOffset>, Option<&'t str>)> {
    scan.skip_space();
    let found = match scan.peek() {
        Some(b'+' | b'-') => Some(offset(scan, Numbered::Any)?),
        Some(b'(') => {
            // "(CEST)" is the zone if no offset precedes it.
            scan.at += 1;
            let found = named(scan, abbreviations)?;
            if !scan.eat(b')') {
                return Err(scan.error(DateErrorKind::Zone).into());
            }
            scan.skip_space();
            return Ok(found);
        }
        Some(b'[') => None,
        Some(byte) if byte.is_ascii_alphabetic() || !byte.is_ascii() => {
            let (found, name) = named(scan, abbreviations)?;
            scan.skip_space();
            if name.is_some() || scan.peek().is_none_or(|byte| byte.is_ascii_digit()) {
                return Ok((found, name));
            }
            found
        }
        _ => return Ok((None, None)),
    };
    let after = scan.at;
    scan.skip_space();
    let name = match scan.peek() {
        Some(b'[') => bracketed(scan)?,
        Some(b'(') => {
            comment(scan)?;
            None
        }
        Some(byte) if !byte.is_ascii_digit() => suffix(scan)?,
        _ => {
            scan.at = after;
            None
        }
    };
    scan.skip_space();
    Ok((found, name))
}

/// The suffix of RFC 9557: a zone's name, then tags such as `[u-ca=gregory]`, which say how the
/// date is to be shown. A tag that must be understood (`!`) is refused.
fn bracketed<'t>(scan: &mut Scan<'t>) -> Read<Option<&'t str>> {
    let is_tag = |scan: &Scan<'_>| {
        let inner = scan.rest().strip_prefix('[');
        let inner = inner.and_then(|inner| inner.split_once(']'));
        inner.is_some_and(|(inner, _)| inner.contains('='))
    };
    let name = match is_tag(scan) {
        true => None,
        false => Some(zone_name(scan)?),
    };
    while scan.peek() == Some(b'[') && is_tag(scan) {
        if scan.rest().starts_with("[!") {
            return Err(scan.error(DateErrorKind::Zone).into());
        }
        let end = scan.rest().find(']').map_or(0, |end| end + 1);
        scan.at += end;
    }
    Ok(name)
}

/// A zone by its abbreviation, with an offset where digits follow: `CEST`, `GMT+4`; or by its
/// name, `Asia/Baku`.
fn named<'t>(
    scan: &mut Scan<'t>,
    abbreviations: Abbreviations,
) -> Read<(Option<UtcOffset>, Option<&'t str>)> {
    let start = scan.error(DateErrorKind::Offset);
    let from = scan.at;
    let word = scan.word().unwrap_or_default();
    if matches!(scan.peek(), Some(b'/' | b'_')) {
        scan.at = from;
        return Ok((None, Some(long_name(scan).ok_or(start)?)));
    }
    let known = match abbreviations {
        Abbreviations::Mail => abbreviation::of_mail(word).map(Some),
        Abbreviations::Unambiguous => None,
    };
    let is_of_mail = known.is_some();
    // RFC 5322, section 4.3: an unknown name is ignored, and so is a single letter,
    // whose signs RFC 822 had the wrong way round.
    let is_name = word.len() <= 5 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let unknown =
        (abbreviations == Abbreviations::Mail && is_name && !word.is_empty()).then_some(None);
    let mut known = known
        .or_else(|| abbreviation::offset_of(word))
        .or(unknown)
        .ok_or(start)?;
    // Section 4.3: names that the standard does not define say nothing. Servers write CET in
    // summer too, and MSK was four hours ahead of UTC until 2014.
    let is_loose = matches!(word, "CET" | "EET" | "MEZ" | "MSK" | "WET");
    if abbreviations == Abbreviations::Mail && !is_of_mail && is_loose {
        known = None;
    }
    let spaces = scan.skip_space();
    if matches!(scan.peek(), Some(b'+' | b'-')) {
        // "GMT+1" counts from the zone named; of "CEST +0200" the digits say it all.
        return Ok((Some(offset(scan, Numbered::Any)?), None));
    }
    scan.at -= spaces;
    // An abbreviation of one zone says no more than its offset.
    let has_several = abbreviation::offset_of(word) == Some(None);
    Ok((known, (known.is_none() && has_several).then_some(word)))
}

/// A name after an offset: an abbreviation adds nothing, `Asia/Baku` does.
fn suffix<'t>(scan: &mut Scan<'t>) -> Read<Option<&'t str>> {
    let start = scan.error(DateErrorKind::Trailing);
    let from = scan.at;
    let word = scan.word().unwrap_or_default();
    if matches!(scan.peek(), Some(b'/' | b'_')) {
        scan.at = from;
        return Ok(Some(long_name(scan).ok_or(start)?));
    }
    match abbreviation::offset_of(word) {
        Some(_) => Ok(None),
        None => {
            scan.at = from;
            Err(start.into())
        }
    }
}

fn long_name<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    scan.run(|c| c == '/' || is_zone_letter(c))
        .filter(|name| name.contains('/') && is_zone_name(name))
}

/// A comment of RFC 5322, section 3.2.2, with those inside it.
fn comment(scan: &mut Scan<'_>) -> Read<()> {
    let mut depth = 0_usize;
    for (at, byte) in scan.rest().bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            scan.at += at + 1;
            return Ok(());
        }
    }
    Err(scan.error(DateErrorKind::Trailing).into())
}
