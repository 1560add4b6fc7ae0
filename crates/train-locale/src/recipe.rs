//! The recipe: which classes each script has, and what each is learned from.

use crate::Result;
use crate::letters;

/// The classes of one script.
pub(crate) struct Recipe {
    pub(crate) script: String,
    pub(crate) letter_class: u8,
    pub(crate) rows: u32,
    pub(crate) lanes: usize,
    pub(crate) longest_word: usize,
    /// Words drawn from each of Lingua's models.
    pub(crate) pseudo_words: usize,
    pub(crate) samples: usize,
    pub(crate) classes: Vec<Class>,
}

pub(crate) struct Class {
    pub(crate) tag: String,
    pub(crate) share: f64,
    /// Its log prior: below 0 for a language that is rarer than it is drawn.
    pub(crate) log_prior: f32,
    pub(crate) sources: Vec<String>,
}

pub(crate) fn read(text: &str) -> Result<Vec<Recipe>> {
    let mut groups: Vec<Recipe> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let wrong = || format!("recipe, line {}: {line}", index + 1);
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        if let Some(opening) = line.strip_prefix("= ") {
            let parts: Vec<&str> = opening.split(' ').collect();
            let [
                script,
                letter,
                rows,
                lanes,
                longest_word,
                pseudo_words,
                samples,
            ] = parts.as_slice()
            else {
                return Err(wrong());
            };
            groups.push(Recipe {
                script: (*script).to_owned(),
                letter_class: letters::class(letter.chars().next().ok_or_else(wrong)?),
                rows: rows.parse().map_err(|_| wrong())?,
                lanes: lanes.parse().map_err(|_| wrong())?,
                longest_word: longest_word.parse().map_err(|_| wrong())?,
                pseudo_words: pseudo_words.parse().map_err(|_| wrong())?,
                samples: samples.parse().map_err(|_| wrong())?,
                classes: Vec::new(),
            });
            continue;
        }
        let parts: Vec<&str> = line.split('\t').collect();
        let ([tag, share, log_prior, sources], Some(group)) = (parts.as_slice(), groups.last_mut())
        else {
            return Err(wrong());
        };
        group.classes.push(Class {
            tag: (*tag).to_owned(),
            share: share.parse().map_err(|_| wrong())?,
            log_prior: log_prior.parse().map_err(|_| wrong())?,
            sources: sources.split(' ').map(str::to_owned).collect(),
        });
    }
    Ok(groups)
}
