//! What to read next.

use byline::reuse::{Corpus, ReuseKind};

use crate::content::Story;

/// How many stories are offered below another.
const OFFERED: usize = 3;

/// Stories of the same language, first those that share tags or the section. A story that copies
/// the one above it, or one that is offered already, is left out: readers have read it.
#[must_use]
pub fn related<'s>(stories: &'s [Story], story: &Story) -> Vec<&'s Story> {
    let mut candidates: Vec<(usize, &Story)> = stories
        .iter()
        .filter(|other| other.language == story.language && other.key != story.key)
        .map(|other| (likeness(story, other), other))
        .collect();
    // The sort is stable: among equals, the newest stays first.
    candidates.sort_by_key(|(likeness, _)| std::cmp::Reverse(*likeness));
    let mut read = Corpus::new();
    let mut offered = Vec::new();
    // A story too short for the corpus cannot be compared, and is offered.
    let _ = read.add(&story.path, story.article.body.plain_text().as_str());
    for (_, other) in candidates {
        let text = other.article.body.plain_text();
        let reused = read.find(text.as_str());
        if reused.iter().any(|reused| reused.kind() == ReuseKind::Copy) {
            continue;
        }
        let _ = read.add(&other.path, text.as_str());
        offered.push(other);
        if offered.len() == OFFERED {
            break;
        }
    }
    offered
}

fn likeness(story: &Story, other: &Story) -> usize {
    let tags = &other.article.tags;
    let shared = story.article.tags.iter().filter(|tag| tags.contains(tag));
    2 * shared.count() + usize::from(story.section == other.section)
}
