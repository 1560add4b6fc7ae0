//! People's names as bylines print them.

use crate::label::{self, Label};
use byline_date::letters::is_alphabetic;

/// News agencies by the short names that bylines print.
///
/// Judged by hand: members of the European Alliance of News Agencies, and the agencies of
/// other continents whose short names newspapers print.
const AGENCIES: &[&str] = &[
    "aap",
    "afp",
    "agerpres",
    "anp",
    "ansa",
    "ap",
    "apa",
    "azertac",
    "belga",
    "bernama",
    "bta",
    "dpa",
    "efe",
    "epd",
    "europa press",
    "hina",
    "ians",
    "interfax",
    "jiji",
    "kna",
    "kyodo",
    "lusa",
    "mti",
    "ntb",
    "pap",
    "pti",
    "reuters",
    "ria",
    "ritzau",
    "sid",
    "tanjug",
    "tass",
    "the associated press",
    "associated press",
    "tt",
    "ukrinform",
    "unian",
    "upi",
    "xinhua",
    "yonhap",
];

/// Whether the name is a news agency's.
pub(crate) fn is_agency(name: &str) -> bool {
    AGENCIES.contains(&label::fold(name).as_str())
}

/// Words that join two names, each between spaces.
const JOINTS: &[&str] = &[
    "and", "&", "und", "et", "y", "e", "i", "og", "och", "en", "ja", "и", "і", "й", "та", "və",
    "ve", "va", "и", "və", "և", "და", "και", "dan", "és", "a", "și", "şi", "und", "with", "mit",
    "avec", "con",
];

/// The names in a byline: labels and what is no name are cut off, lists are parted.
pub(crate) fn split(text: &str) -> Vec<String> {
    let text = text.trim();
    let is_bracketed = text.starts_with('(') && text.ends_with(')');
    if text.len() > 600 || text.starts_with("http") || text.starts_with('@') || is_bracketed {
        return Vec::new();
    }
    let mut names: Vec<String> = Vec::new();
    for part in unlabelled(text).split([',', ';', '|', '/', '\n', '،', '、']) {
        let part = part.trim();
        // "Jane Doe, MD, PhD": degrees and the like belong to the name before.
        if let Some(last) = names.last_mut()
            && is_degree(part)
        {
            last.push_str(", ");
            last.push_str(part);
            continue;
        }
        for name in unjoined(part) {
            let name = without_brackets(without_house(name));
            if is_name(name) {
                names.push(name.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
    }
    names
}

/// Parts "Jane Doe and John Smith"; "Eliz and Peter" may be one pen name and stays.
fn unjoined(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let trimmed = word.trim();
        let (before, after) = (text.get(from..at), text.get(at + word.len()..));
        let full = |side: Option<&str>| {
            side.is_some_and(|side| side.split_whitespace().count() >= 2 || is_agency(side))
        };
        if at > from
            && JOINTS.contains(&trimmed.to_lowercase().as_str())
            && trimmed.chars().next().is_some_and(|c| !c.is_uppercase())
            && full(before)
            && full(after)
        {
            parts.extend(before);
            from = at + word.len();
        }
        at += word.len();
    }
    parts.extend(text.get(from..));
    parts.into_iter().map(str::trim).collect()
}

/// `MD`, `Ph.D.`, `RYT-200`, `Jr.`: one short word of capitals.
fn is_degree(part: &str) -> bool {
    let letters: Vec<char> = part.chars().filter(|c| is_alphabetic(*c)).collect();
    let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
    !part.is_empty()
        && !part.contains(' ')
        && letters.len() <= 6
        && capitals > 0
        && (capitals * 2 > letters.len() || part.ends_with('.') || letters.len() <= 3)
        && !is_agency(part)
}

/// Cuts what stands behind a spaced dash: "Jane Doe - Harbour Editorial Team".
fn without_house(name: &str) -> &str {
    let end = [" - ", " – ", " — "]
        .iter()
        .filter_map(|dash| name.find(dash))
        .min();
    match end.and_then(|end| name.get(..end)) {
        Some(person) if person.split_whitespace().count() >= 2 => person.trim(),
        _ => name,
    }
}

/// Cuts initials in brackets: "Anna Muster (amu)".
fn without_brackets(name: &str) -> &str {
    match name.rsplit_once('(') {
        Some((before, inner)) if inner.ends_with(')') && !before.trim().is_empty() => before.trim(),
        _ => name,
    }
}

/// Whether a byline begins with a word for one: "By Jane Doe".
pub(crate) fn is_labelled(text: &str) -> bool {
    unlabelled(text).len() < text.trim().len()
}

fn unlabelled(text: &str) -> &str {
    if let Some((label, rest)) = text.split_once([':', '：'])
        && label::leading(&label::fold(label), Label::By).is_some()
    {
        return rest.trim();
    }
    let mut rest = text;
    for (at, _) in text.match_indices(' ').take(3) {
        let (label, after) = text.split_at(at);
        if label::is(&label::fold(label), Label::By) {
            rest = after.trim();
        }
    }
    rest
}

/// Accounts that content management systems make by themselves.
const ACCOUNTS: &[&str] = &["admin", "administrator", "root", "user", "webmaster"];

fn is_name(name: &str) -> bool {
    !ACCOUNTS.contains(&label::fold(name).as_str())
        && !name.starts_with("www.")
        && name.chars().filter(|c| is_alphabetic(*c)).count() >= 2
        && name.chars().count() <= 80
        && !name.starts_with('(')
        && !name.contains(['@', ':'])
        && name.split_whitespace().count() <= 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bylines_are_parted() {
        for (byline, names) in [
            (
                "By Jane Doe and John Smith",
                &["Jane Doe", "John Smith"][..],
            ),
            (
                "Felix Schröder und Jörg Soldwisch, dpa",
                &["Felix Schröder", "Jörg Soldwisch", "dpa"],
            ),
            (
                "Dylan Bailey, MS, RD, FAND",
                &["Dylan Bailey, MS, RD, FAND"],
            ),
            ("Linny and Peter", &["Linny and Peter"]),
            ("Автор: Анна Петрова", &["Анна Петрова"]),
            ("Anna Muster (amu)", &["Anna Muster"]),
            ("(Image: Getty Images)", &[]),
            ("https://example.com/anna", &[]),
            ("name@example.com", &[]),
            ("Jane Doe - Harbour Editorial Team", &["Jane Doe"]),
            ("Jean-Luc Doe", &["Jean-Luc Doe"]),
            ("admin", &[]),
            ("Administrator, David Kim", &["David Kim"]),
            ("www.example.com", &[]),
        ] {
            assert_eq!(split(byline), names, "{byline:?}");
        }
    }
}
