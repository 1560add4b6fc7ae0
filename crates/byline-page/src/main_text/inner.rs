//! Lines that look like none of the text, and stand in the middle of it.

use super::pass::Pass;
use crate::outline::{Line, Name};

/// A shorter paragraph may be the teaser under a linked heading.
const LEAST_HEADED: usize = 200;

/// The least and the most bytes of the words before a list.
const LEAST_LEAD: usize = 5;
const LONGEST_LEAD: usize = 200;

/// Keeps the headings that are links, and the words before a list, where what precedes and
/// follows in the same container is kept.
pub(super) fn keep_headings(pass: &Pass<'_>, kept: &mut [bool]) {
    let lines = &pass.outline.lines;
    let mut before: Option<&Line> = None;
    for (index, line) in lines.iter().enumerate() {
        if kept.get(index) == Some(&true) {
            before = Some(line);
            continue;
        }
        let next = lines.get(index + 1);
        let next = next.filter(|_| kept.get(index + 1) == Some(&true));
        let (Some(last), Some(next)) = (before, next) else {
            continue;
        };
        let is_within = last.container == line.container && next.container == line.container;
        let heads_text = matches!(line.name, Name::Heading(2..))
            && is_within
            && next.name == Name::Paragraph
            && next.text.len() >= LEAST_HEADED
            && next.linked * 4 < next.text.len();
        let heads_list = next.name == Name::Item
            && line.linked == 0
            && (LEAST_LEAD..=LONGEST_LEAD).contains(&line.text.len())
            && pass.outline.line(line).ends_with([':', '：']);
        if (heads_text || heads_list)
            && !pass.is_outside(line)
            && let Some(kept) = kept.get_mut(index)
        {
            *kept = true;
            before = Some(line);
        }
    }
}
