//! The sentence that says how the text may be used.

use crate::label::{self, Label};

/// A candidate, and how surely it is a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Weighed {
    pub(crate) weight: u32,
    /// The site it names, as written.
    pub(crate) target: Option<String>,
}

/// Judges a line: a notice mentions a link and a use, names a site, and is near the
/// copyright line. `names` are what the publisher is called.
pub(crate) fn notice(line: &str, near_copyright: bool, names: &[&str]) -> Option<Weighed> {
    if line.len() > 1200 || line.contains('©') {
        return None;
    }
    let words = line.split_whitespace().count();
    // Scripts without spaces write a sentence as one word.
    if words < 4 && line.chars().count() < 12 {
        return None;
    }
    let folded = label::fold(line);
    let link = label::mentions(&folded, Label::Link);
    if !link && !near_copyright {
        return None;
    }
    let uses = label::mentions(&folded, Label::Use);
    let target = host_in(line);
    let named = target.is_some()
        || names.iter().any(|name| {
            let name = label::fold(name);
            !name.is_empty() && format!(" {folded} ").contains(&format!(" {name} "))
        });
    let is_notice = link && (uses || named) || near_copyright && named && (uses || words >= 5);
    is_notice.then(|| Weighed {
        weight: u32::from(link) * 4
            + u32::from(uses) * 3
            + u32::from(named) * 2
            + u32::from(near_copyright),
        target,
    })
}

/// The first word that looks like a host name.
fn host_in(line: &str) -> Option<String> {
    line.split(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '«' | '»' | '“' | '”' | '(' | ')' | ',' | ';' | '<' | '>'
            )
    })
    .find_map(|word| {
        let word = word
            .strip_prefix("https://")
            .or_else(|| word.strip_prefix("http://"))
            .unwrap_or(word);
        let word = word.split('/').next()?;
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        // Case endings hang on a name: Example.az-ի, Example.az'ın.
        let top = word.rfind('.')?;
        let ending = word.get(top..)?.find(['-', '\'', '’']);
        let word = word.get(..ending.map_or(word.len(), |at| top + at))?;
        is_host(word).then(|| word.to_owned())
    })
}

/// `caliber.az`, `www.example.co.uk`: labels of letters, digits and hyphens, and a top
/// label of letters.
pub(crate) fn is_host(word: &str) -> bool {
    let Some((rest, top)) = word.rsplit_once('.') else {
        return false;
    };
    let good =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    (2..=24).contains(&top.chars().count())
        && top.chars().all(char::is_alphabetic)
        && top
            .chars()
            .all(|c| c.is_lowercase() || !c.is_uppercase() || top.len() <= 3)
        && rest.split('.').all(good)
}
