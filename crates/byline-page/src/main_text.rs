//! Which lines of a page are the article's body.
//!
//! Every line gets a weight by its own text; a container's weight is the sum of its lines.
//! From the page inward, the body is where most of the weight still is; inside, what is
//! linked, labelled or called boilerplate is left out. Sums over ranges of lines make all
//! of it linear.

use crate::label::{self, Label};
use crate::outline::{Hints, Line, Name, Outline};
use crate::visible::{Look, is_sentences, word_count};

/// Tells for each line whether it is part of the body.
pub(crate) fn body(outline: &Outline, looks: &[Look], headline: Option<usize>) -> Vec<bool> {
    let weights: Vec<u32> = outline
        .lines
        .iter()
        .zip(looks)
        .map(|(line, look)| weight(outline, line, *look))
        .collect();
    let region = region(outline, &weights);
    let mut kept: Vec<bool> = (0..outline.lines.len())
        .map(|index| {
            region.contains(&index) && weights.get(index).is_some_and(|weight| *weight > 0)
        })
        .collect();
    // What stands above the headline is none of the text under it.
    if let Some(headline) = headline
        && kept
            .get(headline..)
            .unwrap_or_default()
            .iter()
            .any(|kept| *kept)
    {
        for kept in kept.iter_mut().take(headline + 1) {
            *kept = false;
        }
    }
    join(outline, looks, &mut kept);
    kept
}

/// What hints say that a line is none of the body.
const OUTSIDE: Hints = Hints::CHROME
    .with(Hints::CAPTION)
    .with(Hints::TAGS)
    .with(Hints::RIGHTS)
    .with(Hints::LANGUAGES);

/// How much text of the body's kind a line is.
fn weight(outline: &Outline, line: &Line, look: Look) -> u32 {
    let text = outline.line(line);
    if line.hints.any(OUTSIDE) || matches!(line.name, Name::Heading(_)) {
        return 0;
    }
    if matches!(look, Look::Control | Look::Copyright | Look::Date) {
        return 0;
    }
    if line.linked * 2 > text.len() {
        return 0;
    }
    let words = word_count(text);
    let is_text = match line.name {
        Name::Paragraph => look == Look::Sentences || words >= 10,
        Name::Item | Name::Cell | Name::Term => look == Look::Sentences && words >= 10,
        _ => look == Look::Sentences || words >= 15,
    };
    match is_text {
        true => u32::try_from(text.len() - line.linked.min(text.len())).unwrap_or(u32::MAX),
        false => 0,
    }
}

/// The lines of the innermost container that still holds most of the weight.
fn region(outline: &Outline, weights: &[u32]) -> core::ops::Range<usize> {
    let mut sums: Vec<u64> = Vec::with_capacity(weights.len() + 1);
    let mut sum = 0_u64;
    sums.push(0);
    for weight in weights {
        sum += u64::from(*weight);
        sums.push(sum);
    }
    let within = |lines: &core::ops::Range<usize>| {
        let at = |index: usize| sums.get(index).copied().unwrap_or(sum);
        at(lines.end).saturating_sub(at(lines.start))
    };
    let mut best = 0;
    let mut best_weight = sum;
    // Containers come in document order: one pass finds each next step inward.
    for (index, container) in outline.containers.iter().enumerate().skip(1) {
        if container.parent != best {
            continue;
        }
        let weight = within(&container.lines);
        let is_article = container.own.any(Hints::ARTICLE) || container.name == Name::Article;
        let needed = match is_article {
            true => best_weight / 2,
            false => best_weight * 3 / 4,
        };
        if weight > 0 && weight >= needed {
            best = index;
            best_weight = weight;
        }
    }
    outline
        .containers
        .get(best)
        .map_or(0..0, |container| container.lines.clone())
}

/// Takes in what stands between two lines of the body: headings, lists, short paragraphs.
fn join(outline: &Outline, looks: &[Look], kept: &mut [bool]) {
    let (Some(first), Some(last)) = (
        kept.iter().position(|kept| *kept),
        kept.iter().rposition(|kept| *kept),
    ) else {
        return;
    };
    for index in first..last {
        let Some(line) = outline.lines.get(index) else {
            break;
        };
        let text = outline.line(line);
        let out = kept.get(index).copied().unwrap_or(true)
            || line.hints.any(OUTSIDE)
            || matches!(
                looks.get(index),
                Some(Look::Control | Look::Copyright | Look::Date)
            )
            || line.linked * 2 > text.len();
        if out {
            continue;
        }
        let folded = match text.len() {
            0..=120 => label::fold(text),
            _ => String::new(),
        };
        let related = label::leading(&folded, Label::Related).is_some()
            || label::leading(&folded, Label::Comments).is_some();
        let belongs = match line.name {
            Name::Heading(_) => !related,
            Name::Paragraph | Name::Item | Name::Cell | Name::Term | Name::Preformatted => {
                !related || is_sentences(text)
            }
            _ => is_sentences(text),
        };
        if belongs && let Some(kept) = kept.get_mut(index) {
            *kept = true;
        }
    }
}
