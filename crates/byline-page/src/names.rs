//! People's names as bylines print them.

use byline_article::Byline;

use crate::label::{self, Label};

/// Longer texts are not bylines.
const LONGEST: usize = 600;

/// The names in a byline, without its label.
pub(crate) fn split(text: &str) -> Vec<Byline> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Vec::new();
    }
    Byline::split_names(unlabelled(text))
}

/// English words at the head of an author's box, and of the links in it. No name begins with one.
const NO_NAMES: [&str; 5] = ["about", "all", "follow", "more", "view"];

/// Whether no name begins with a word: "About the author", "View my complete profile".
pub(crate) fn begins_no_name(word: &str) -> bool {
    NO_NAMES
        .iter()
        .any(|other| other.eq_ignore_ascii_case(word))
}

/// Whether a text says what a person does: "Political Correspondent".
pub(crate) fn is_role(text: &str) -> bool {
    // The reader of bylines knows a role by the name before it.
    matches!(split(&format!("Jane Doe, {text}")).as_slice(), [one] if one.role.is_some())
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
            let found: Vec<_> = split(byline)
                .into_iter()
                .map(|byline| byline.name.as_str().to_owned())
                .collect();
            assert_eq!(found, names, "{byline:?}");
        }
    }
}
