//! People's names as bylines print them.

use crate::label::{self, Label};

/// The names in a byline: labels, addresses and places are cut off, lists are parted.
pub(crate) fn split(text: &str) -> Vec<String> {
    let text = text.trim();
    if text.len() > 600 || text.starts_with("http") || text.starts_with('@') {
        return Vec::new();
    }
    let text = unlabelled(text);
    text.split([',', ';', '|', '&', '/', '\n'])
        .flat_map(|part| {
            let mut names = vec![part];
            for joint in [
                " and ", " und ", " et ", " og ", " och ", " и ", " і ", " və ", " ve ", " და ",
                " և ", " en ", " y ", " e ", " ja ", " i ",
            ] {
                names = names
                    .into_iter()
                    .flat_map(|name| name.split(joint))
                    .collect();
            }
            names
        })
        .map(str::trim)
        .filter(|name| is_name(name))
        .map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

fn unlabelled(text: &str) -> &str {
    if let Some((label, rest)) = text.split_once([':', '：'])
        && label::leading(&label::fold(label), Label::By).is_some()
    {
        return rest.trim();
    }
    for (at, _) in text.match_indices(' ').take(3) {
        let (label, rest) = text.split_at(at);
        if label::is(&label::fold(label), Label::By) {
            return rest.trim();
        }
    }
    text
}

fn is_name(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && name.chars().count() <= 80
        && !name.contains('@')
        && !name.contains("://")
        && name.split_whitespace().count() <= 7
}
