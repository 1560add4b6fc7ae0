//! The change of a repair as a unified diff, which `patch` and `git apply` read.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use byline::attribution::Repair;
use byline_examples::terminal::name;

/// Unchanged lines around a change; without them `git apply` refuses a patch.
const CONTEXT: usize = 3;

/// Lines of the old document, and what they become.
struct Change<'a> {
    old: Range<usize>,
    new: Vec<&'a str>,
}

/// The diff between a page and its repaired copy.
pub(crate) fn unified(path: &Path, saved: &Path, source: &str, repair: &Repair) -> String {
    let lines: Vec<&str> = source.split_inclusive('\n').collect();
    let changes = changes(&lines, source, repair);
    let mut diff = format!("--- {}\n+++ {}\n", name(path), name(saved));
    let mut rest = changes.as_slice();
    // Lines that the new document has more, or fewer, before the hunk.
    let mut shift = 0_isize;
    while !rest.is_empty() {
        let pairs = rest.iter().zip(rest.iter().skip(1));
        let near = pairs.take_while(|(one, next)| next.old.start - one.old.end <= 2 * CONTEXT);
        let together = 1 + near.count();
        let (hunk, after) = rest.split_at(together);
        write_hunk(&mut diff, &lines, hunk, &mut shift);
        rest = after;
    }
    diff
}

/// The changes in the order of the document; none touches the next.
fn changes<'a>(lines: &[&'a str], source: &'a str, repair: &'a Repair) -> Vec<Change<'a>> {
    let starts: Vec<usize> = lines
        .iter()
        .scan(0, |next, line| {
            Some(std::mem::replace(next, *next + line.len()))
        })
        .collect();
    let line_at = |byte: usize| {
        starts
            .partition_point(|start| *start <= byte)
            .saturating_sub(1)
    };
    // Bytes that the new document has more, or fewer, before an edit.
    let mut shift = 0_isize;
    let mut touched: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for edit in repair.edits() {
        let span = edit.span();
        let old = if span.start == source.len() && source.ends_with('\n') {
            lines.len()..lines.len()
        } else {
            line_at(span.start)..(line_at(span.end) + 1).min(lines.len())
        };
        let byte = |line: usize| starts.get(line).copied().unwrap_or(source.len());
        let start = byte(old.start).saturating_add_signed(shift);
        shift += edit.text().len() as isize - span.len() as isize;
        let end = byte(old.end).saturating_add_signed(shift);
        match touched.last_mut() {
            Some((lines, bytes)) if old.start < lines.end || lines.end == lines.start => {
                lines.end = lines.end.max(old.end);
                bytes.end = end;
            }
            _ => touched.push((old, start..end)),
        }
    }
    touched
        .into_iter()
        .map(|(old, bytes)| {
            let new = repair.document()[bytes].split_inclusive('\n').collect();
            trimmed(lines, Change { old, new })
        })
        .filter(|change| !change.old.is_empty() || !change.new.is_empty())
        .collect()
}

/// Without the lines at both ends that stay as they are.
fn trimmed<'a>(lines: &[&'a str], mut change: Change<'a>) -> Change<'a> {
    let same = |old: &&&str, new: &&&str| old == new;
    let old = at(lines, &change.old);
    let head = old
        .iter()
        .zip(&change.new)
        .take_while(|(old, new)| same(old, new));
    let head = head.count();
    change.new.drain(..head);
    change.old.start += head;
    let old = at(lines, &change.old);
    let tail = old.iter().rev().zip(change.new.iter().rev());
    let tail = tail.take_while(|(old, new)| same(old, new)).count();
    change.new.truncate(change.new.len() - tail);
    change.old.end -= tail;
    change
}

fn at<'a, 'l>(lines: &'l [&'a str], range: &Range<usize>) -> &'l [&'a str] {
    lines.get(range.clone()).unwrap_or_default()
}

fn write_hunk(diff: &mut String, lines: &[&str], hunk: &[Change<'_>], shift: &mut isize) {
    let first = hunk.first().map_or(0, |change| change.old.start);
    let last = hunk.last().map_or(0, |change| change.old.end);
    let old = first.saturating_sub(CONTEXT)..(last + CONTEXT).min(lines.len());
    let grown: isize = hunk
        .iter()
        .map(|change| change.new.len() as isize - change.old.len() as isize)
        .sum();
    let new_start = old.start.saturating_add_signed(*shift);
    let new_count = old.len().saturating_add_signed(grown);
    *shift += grown;
    // A side without lines names the line before it.
    let number = |start: usize, count: usize| start + usize::from(count > 0);
    let _ = writeln!(
        diff,
        "@@ -{},{} +{},{} @@",
        number(old.start, old.len()),
        old.len(),
        number(new_start, new_count),
        new_count
    );
    let mut from = old.start;
    for change in hunk {
        write_lines(diff, ' ', at(lines, &(from..change.old.start)));
        write_lines(diff, '-', at(lines, &change.old));
        write_lines(diff, '+', &change.new);
        from = change.old.end;
    }
    write_lines(diff, ' ', at(lines, &(from..old.end)));
}

fn write_lines(diff: &mut String, sign: char, lines: &[&str]) {
    for line in lines {
        diff.push(sign);
        diff.push_str(line);
        if !line.ends_with('\n') {
            diff.push_str("\n\\ No newline at end of file\n");
        }
    }
}
