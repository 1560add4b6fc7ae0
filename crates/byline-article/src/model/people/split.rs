//! The names in a byline as it is printed.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::agencies::is_agency;
use super::{Byline, BylineKind};
use crate::line::Line;

/// Words before the first name that are never part of one.
const LABELS: &[&str] = &[
    "by",
    "автор",
    "текст",
    "author",
    "autor",
    "auteur",
    "müəllif",
    "yazar",
];

/// Words before the first name that are particles of names as well: "Von Anna Muster", but
/// "Von Trapp".
const PARTICLES: &[&str] = &["von", "par", "por", "di", "av", "af", "door", "przez", "od"];

/// Words that join two names, each between spaces and in small letters.
const JOINTS: &[&str] = &[
    "&", "a", "and", "avec", "con", "dan", "e", "en", "et", "i", "ja", "mit", "och", "og", "und",
    "va", "ve", "və", "with", "y", "és", "și", "şi", "и", "й", "і", "та", "և", "და", "και",
];

/// What people do, as the last word of the part after a name: words of 6 letters and more.
#[rustfmt::skip]
const ROLES: &[&str] = &[
    "analyst", "attorney", "professor", "lecturer", "university", "universität", "université",
    "universidad", "college", "institute", "columnist", "contributor", "consultant",
    "correspondent", "dietitian", "director", "editor", "expert", "founder", "gardener",
    "journalist", "manager", "nutritionist", "officer", "photographer", "president", "producer",
    "reporter", "researcher", "reviewer", "scientist", "specialist", "strategist", "writer",
    "korrespondent", "korrespondentin", "redakteur", "redakteurin", "correspondant",
    "correspondante", "journaliste", "corresponsal", "müxbir", "기자", "특파원", "корреспондент",
    "обозреватель", "редактор",
];

/// Words inside the names of posts and of institutions, and in no person's.
const LINKS: &[&str] = &["of", "at", "for", "to", "für", "pour", "para"];

/// Accounts that content management systems make by themselves.
const ACCOUNTS: &[&str] = &["admin", "administrator", "root", "user", "webmaster"];

/// Longer parts are sentences.
const MAX_CHARS: usize = 100;
const MAX_WORDS: usize = 8;

pub(super) fn split(text: &str) -> Vec<Byline> {
    split_names(unlabelled(text))
}

/// The names of a byline without a label: "Von Trapp" is a name here, whatever follows.
pub(super) fn split_names(text: &str) -> Vec<Byline> {
    let mut bylines: Vec<Byline> = Vec::new();
    let text = text.trim();
    // "(Image: Example Images)" is the credit of a picture.
    if text.starts_with('(') && text.ends_with(')') {
        return bylines;
    }
    // An address holds characters that separate names.
    let is_address = |word: &&str| word.contains("://") || word.starts_with("www.");
    let text: Cow<'_, str> = match text.contains("://") || text.contains("www.") {
        true => {
            let kept: Vec<&str> = text.split(' ').filter(|word| !is_address(word)).collect();
            Cow::Owned(kept.join(" "))
        }
        false => Cow::Borrowed(text),
    };
    for part in text.split([',', ';', '|', '/', '\n', '•', '·', '،', '、', '，', '；']) {
        let part = without_house(without_brackets(part.trim()));
        if let Some(last) = bylines.last_mut() {
            if is_suffix(part) && last.name.as_str().len() < MAX_CHARS {
                // Lines are printable, and so are two of them with a comma.
                let name = alloc::format!("{}, {part}", last.name);
                last.name = Line::clean(&name).unwrap_or_else(|| last.name.clone());
                continue;
            }
            if is_role(part) {
                match &last.role {
                    None => last.role = Line::clean(part),
                    Some(role) if role.as_str().len() < MAX_CHARS => {
                        last.role = Line::clean(&alloc::format!("{role}, {part}"));
                    }
                    Some(_) => {}
                }
                continue;
            }
        }
        let (part, role) = korean_role(part);
        for words in unjoined(part) {
            bylines.extend(name(&words).map(|name| {
                let kind = match is_agency(name.as_str()) {
                    true => BylineKind::Agency,
                    false => BylineKind::Unknown,
                };
                let byline = Byline::new(name, kind);
                match role.and_then(Line::clean) {
                    Some(role) => byline.with_role(role),
                    None => byline,
                }
            }));
        }
    }
    bylines
}

/// The text without "By", "Автор:" and the like.
fn unlabelled(text: &str) -> &str {
    let text = text.trim();
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
    let (first, rest) = text.split_at(end.unwrap_or(text.len()));
    let names = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
    let is_of = |words: &[&str]| first.len() < 20 && words.contains(&first.to_lowercase().as_str());
    let has_colon = rest.trim_start().starts_with([':', '：']);
    let is_label = is_of(LABELS)
        || is_of(PARTICLES) && (has_colon || names.split_whitespace().nth(1).is_some());
    if is_label { names } else { text }
}

/// What Korean papers print after the name of a journalist, and the name without it: "신현주 기자".
fn korean_role(part: &str) -> (&str, Option<&str>) {
    match part.rsplit_once(' ') {
        Some((name, role @ ("기자" | "특파원" | "인턴기자" | "선임기자" | "논설위원"))) => {
            (name, Some(role))
        }
        _ => (part, None),
    }
}

/// Removes brackets after a name, such as the initials of an agency's editor: "Anna Muster (amu)".
fn without_brackets(part: &str) -> &str {
    match part.split_once('(') {
        Some((before, _)) if part.ends_with(')') => before.trim(),
        _ => part,
    }
}

/// Removes a dash between spaces and the text after it: "Jane Doe - Harbour Editorial Team".
fn without_house(part: &str) -> &str {
    if !part.contains(' ') {
        return part;
    }
    let dash = [" - ", " – ", " — "]
        .iter()
        .filter_map(|dash| part.find(dash))
        .min();
    match dash.and_then(|dash| part.get(..dash)) {
        Some(person) if person.split_whitespace().nth(1).is_some() => person.trim(),
        _ => part,
    }
}

/// `Jr.`, `MD`, `Ph.D.`, `RYT-200`: one short word that no name consists of, mostly capitals.
fn is_suffix(part: &str) -> bool {
    if part.len() > 24 || part.contains(' ') {
        return false;
    }
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = part.chars().filter(|c| c.is_uppercase()).count();
    let is_bare = |suffix: &&str| part.chars().filter(|&c| c != '.').eq(suffix.chars());
    let is_abbreviation = (1..=6).contains(&letters) && capitals * 2 > letters;
    (is_abbreviation || ["Jr", "Sr", "Esq"].iter().any(is_bare)) && !is_agency(part)
}

/// Whether the part after a name says what the person does, or where: "Professor of History",
/// "University of Leeds", "Staff Writer".
fn is_role(part: &str) -> bool {
    let mut inner = part.split_whitespace().skip(1);
    if !is_agency(part) && inner.any(|word| LINKS.contains(&word)) {
        return true;
    }
    let last = part.split_whitespace().next_back().unwrap_or_default();
    let last = last.to_lowercase();
    // "Staff Writers" are the role of two.
    let is_listed = |word: &str| (6..40).contains(&word.len()) && ROLES.contains(&word);
    is_listed(&last) || last.strip_suffix('s').is_some_and(is_listed)
}

/// The words of each name. A joint separates two whole names, and a name from an abbreviation or
/// an agency. "Anna and Peter Muster" share a name, "Linny and Peter" may be one pen name: both
/// stay together.
fn unjoined(part: &str) -> Vec<Vec<&str>> {
    if !part.contains(char::is_whitespace) {
        let is_name = !part.is_empty() && !JOINTS.contains(&part);
        return is_name.then(|| Vec::from([part])).into_iter().collect();
    }
    let mut groups: Vec<(Vec<&str>, Option<&str>)> = Vec::from([(Vec::new(), None)]);
    for word in part.split_whitespace() {
        if JOINTS.contains(&word) {
            groups.push((Vec::new(), Some(word)));
        } else if let Some((group, _)) = groups.last_mut() {
            group.push(word);
        }
    }
    let mut names: Vec<Vec<&str>> = Vec::new();
    for (group, joint) in groups {
        match (names.last_mut(), joint) {
            _ if group.is_empty() => {}
            (Some(before), Some(joint)) if !are_two(before, &group) => {
                before.push(joint);
                before.extend(group);
            }
            _ => names.push(group),
        }
    }
    names
}

fn are_two(one: &[&str], two: &[&str]) -> bool {
    let is_short = |words: &[&str]| {
        matches!(words, [word] if is_agency(word)
            || word.len() > 1 && word.chars().all(char::is_uppercase))
    };
    match (one.len(), two.len()) {
        (1, 1) => is_short(one) || is_short(two),
        (1, _) => is_short(one),
        (_, 1) => is_short(two),
        _ => true,
    }
}

/// The name that the words are, e-mail addresses left out; nothing where no two letters are left.
fn name(words: &[&str]) -> Option<Line> {
    let mut name = String::new();
    for word in words.iter().filter(|word| !word.contains('@')) {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    let letters = name.chars().filter(|c| c.is_alphabetic()).take(2).count();
    let is_short = name.chars().nth(MAX_CHARS).is_none() && words.len() <= MAX_WORDS;
    let is_account = ACCOUNTS
        .iter()
        .any(|account| account.eq_ignore_ascii_case(&name));
    (letters == 2 && is_short && !is_account && !name.contains(':')).then(|| Line::clean(&name))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_have_the_lengths_that_are_looked_up() {
        assert!(ROLES.iter().all(|role| (6..40).contains(&role.len())));
    }
}
