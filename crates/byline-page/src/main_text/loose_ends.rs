//! Lines of a body that say nothing: what it has twice, and headings that head nothing.

use std::collections::BTreeSet;

use crate::outline::{Line, Name, Outline};

/// Shorter lines may be repeated on purpose.
const LEAST_REPEATED: usize = 80;

/// Fewer paragraphs are no copy of an article.
const LEAST_REPEATS: usize = 4;

/// Paragraphs that are on the page before: pages hold an article once for each width of
/// screen, and once as it was before it was streamed.
pub(super) fn drop_repeated(outline: &Outline, kept: &mut [bool]) {
    drop_doubled(outline, kept);
    let is_long = |line: &Line| {
        line.text.len() >= LEAST_REPEATED && !matches!(line.name, Name::Preformatted | Name::Cell)
    };
    // By length first: texts that differ are hardly ever compared.
    let mut seen: BTreeSet<(usize, &str)> = BTreeSet::new();
    let mut repeated: BTreeSet<&str> = BTreeSet::new();
    let mut places = Vec::new();
    for (index, line) in outline.lines.iter().enumerate() {
        let text = outline.line(line);
        if kept.get(index) == Some(&true) && is_long(line) && !seen.insert((text.len(), text)) {
            repeated.insert(text);
            places.push(index);
        }
    }
    // Filler texts and refrains repeat a few paragraphs.
    if repeated.len() < LEAST_REPEATS {
        return;
    }
    for index in places {
        if let Some(kept) = kept.get_mut(index) {
            *kept = false;
        }
    }
}

/// A shorter line may be a refrain, and a longer one a filler text.
const DOUBLED: core::ops::RangeInclusive<usize> = 40..=250;

/// Lines at the start that are the line before: a standfirst is printed for each width of screen.
fn drop_doubled(outline: &Outline, kept: &mut [bool]) {
    let mut last: Option<(usize, Name, &str)> = None;
    let lines = outline.lines.iter().zip(kept).enumerate();
    let kept_lines = lines.filter(|(_, (_, kept))| **kept);
    for (index, (line, kept)) in kept_lines.take(MOST_DOUBLED) {
        let text = outline.line(line);
        let is_double = last.is_some_and(|(at, name, before)| {
            at + 1 == index && name == line.name && before == text
        });
        *kept = !(is_double && DOUBLED.contains(&text.len()));
        last = Some((index, line.name, text));
    }
}

/// The most lines of a body that are compared with the one before.
const MOST_DOUBLED: usize = 4;

/// Headings that head nothing, and names under the last paragraph, are none of the text.
pub(super) fn drop_headings(outline: &Outline, kept: &mut [bool]) {
    let mut heads = false;
    for (index, kept) in kept.iter_mut().enumerate().rev() {
        let Some(line) = outline.lines.get(index) else {
            continue;
        };
        if !*kept {
            continue;
        }
        match line.name {
            Name::Heading(_) if !heads => *kept = false,
            Name::Heading(_) => {}
            _ => heads = true,
        }
    }
}
