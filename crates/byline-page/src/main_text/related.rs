//! Sections that a heading calls other articles: "You may also like".

use crate::label::{self, Label};
use crate::outline::{Container, Hints, Line, Name, Outline};
use crate::visible::Look;

/// Longer headings say more than such a label.
const LONGEST_LABEL: usize = 60;

/// What follows less text than this may be the article.
const LEAST_BEFORE: usize = 300;

/// Marks the lines of sections that begin with such a heading as text of other articles.
pub(crate) fn mark(outline: &mut Outline, looks: &[Look], headline: Option<usize>) {
    let mut before = 0;
    // The end of the sections that began before a line.
    let mut until = 0;
    for index in 0..outline.lines.len() {
        let Some(line) = outline.lines.get(index) else {
            break;
        };
        if index >= until && before >= LEAST_BEFORE && is_label(outline, line) {
            let end = section(outline, index, line).unwrap_or(index);
            let holds_headline = headline.is_some_and(|at| (index..end).contains(&at));
            until = if holds_headline { until } else { end };
        }
        if looks.get(index) == Some(&Look::Sentences) && line.linked == 0 {
            before += line.text.len();
        }
        if index < until
            && let Some(line) = outline.lines.get_mut(index)
        {
            line.hints = line.hints.with(Hints::RELATED);
            line.sure = line.sure.with(Hints::RELATED);
        }
    }
}

/// Headings of notes on sources, which writers give their own texts, as the label table folds them.
const REFERENCES: [&str; 9] = [
    "further reading",
    "mas informacion en",
    "pour aller plus loin",
    "see also",
    "siehe auch",
    "voir aussi",
    "weiterfuhrende informationen",
    "weiterfuhrende links",
    "zum weiterlesen",
];

fn is_label(outline: &Outline, line: &Line) -> bool {
    if !matches!(line.name, Name::Heading(_)) || line.text.len() > LONGEST_LABEL {
        return false;
    }
    let folded = label::fold(outline.line(line));
    label::is(&folded, Label::Related) && !REFERENCES.contains(&folded.as_str())
}

/// The end of the section that this line is the heading of: the innermost container that begins
/// with it and holds more.
fn section(outline: &Outline, index: usize, line: &Line) -> Option<usize> {
    let mut at = line.container;
    while at != 0 {
        let container: &Container = outline.containers.get(at)?;
        if container.lines.start != index
            || matches!(container.name, Name::Body | Name::Main)
            || container.own.any(Hints::ARTICLE)
        {
            return None;
        }
        if container.lines.end > index + 1 {
            let lines = outline.lines.get(index + 1..container.lines.end)?;
            let higher = lines
                .iter()
                .position(|other| is_above(other.name, line.name));
            return Some(higher.map_or(container.lines.end, |at| index + 1 + at));
        }
        at = container.parent;
    }
    None
}

/// Whether a heading is of a higher rank than another, which then does not head it.
fn is_above(name: Name, other: Name) -> bool {
    matches!((name, other), (Name::Heading(level), Name::Heading(other)) if level < other)
}
