//! The names in a byline as it is printed.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

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
    "&", "a", "and", "e", "en", "et", "i", "ja", "og", "och", "und", "ve", "və", "with", "y", "és",
    "și", "i", "и", "й", "і", "та", "և", "და", "και",
];

/// What people do, as the last word of the part after a name.
const ROLES: &[&str] = &[
    "analyst",
    "columnist",
    "contributor",
    "correspondent",
    "editor",
    "journalist",
    "photographer",
    "reporter",
    "writer",
    "korrespondent",
    "korrespondentin",
    "redakteur",
    "redakteurin",
    "correspondant",
    "correspondante",
    "journaliste",
    "corresponsal",
    "müxbir",
    "корреспондент",
    "обозреватель",
    "редактор",
];

/// Longer parts are sentences.
const MAX_CHARS: usize = 100;

pub(super) fn split(text: &str) -> Vec<Byline> {
    let mut bylines: Vec<Byline> = Vec::new();
    let text = unlabelled(text);
    // An address holds what parts names.
    let is_address = |word: &&str| word.contains("://") || word.starts_with("www.");
    let text: Cow<'_, str> = match text.contains("://") || text.contains("www.") {
        true => {
            let kept: Vec<&str> = text.split(' ').filter(|word| !is_address(word)).collect();
            Cow::Owned(kept.join(" "))
        }
        false => Cow::Borrowed(text),
    };
    for part in text.split([',', ';', '|', '/', '\n', '•', '·', '،', '、']) {
        let part = without_brackets(part.trim());
        if let Some(last) = bylines.last_mut() {
            if is_suffix(part) && last.name.as_str().len() < MAX_CHARS {
                // Lines are printable, and so are two of them with a comma.
                let name = alloc::format!("{}, {part}", last.name);
                last.name = Line::clean(&name).unwrap_or_else(|| last.name.clone());
                continue;
            }
            if last.role.is_none() && is_role(part) {
                last.role = Line::clean(part);
                continue;
            }
        }
        for words in unjoined(part) {
            bylines.extend(name(&words).map(|name| Byline::new(name, BylineKind::Unknown)));
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

/// Cuts what stands in brackets behind a name, the initials of a wire: "Anna Muster (amu)".
fn without_brackets(part: &str) -> &str {
    match part.split_once('(') {
        Some((before, _)) if part.ends_with(')') => before.trim(),
        _ => part,
    }
}

/// `Jr.`, `MD`, `Ph.D.`: one short word that no name consists of.
fn is_suffix(part: &str) -> bool {
    let bare: String = part.chars().filter(|&c| c != '.').take(8).collect();
    matches!(
        bare.as_str(),
        "Jr" | "Sr" | "II" | "III" | "MD" | "PhD" | "MSc" | "BSc" | "MBA" | "RN" | "Esq" | "CFA"
    ) && bare.len() + 4 > part.len()
}

fn is_role(part: &str) -> bool {
    let last = part.split_whitespace().next_back().unwrap_or_default();
    last.len() < 40 && ROLES.contains(&last.to_lowercase().as_str())
}

/// The words of each name. A joint parts two whole names, two single ones, and a name and
/// an abbreviation; "Anna and Peter Muster" share a name, and stay together.
fn unjoined(part: &str) -> Vec<Vec<&str>> {
    let words: Vec<&str> = part.split_whitespace().collect();
    let mut groups: Vec<(Vec<&str>, Option<&str>)> = Vec::from([(Vec::new(), None)]);
    for word in words {
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
    let is_short = |words: &[&str]| matches!(words, [word] if word.len() > 1 && word.chars().all(char::is_uppercase));
    match (one.len(), two.len()) {
        (1, 1) => true,
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
    let is_short = name.chars().nth(MAX_CHARS).is_none();
    (letters == 2 && is_short).then(|| Line::clean(&name))?
}
