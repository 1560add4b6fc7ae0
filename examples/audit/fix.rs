//! Repairs a page, and shows the change.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{fs, io};

use byline::attribution::{Edit, Mending, Page, Policy, Repair, RepairError, RepairOptions};

/// The smallest change that makes the page comply.
pub(crate) fn repair(policy: &Policy, page: &Page<'_>, mend: bool) -> Result<Repair, RepairError> {
    let mending = if mend { Mending::Mend } else { Mending::Add };
    RepairOptions::default()
        .with_mending(mending)
        .repair(policy, page)
}

/// Writes the repaired page: in place, or beside it as `NAME.fixed.ENDING`.
pub(crate) fn save(path: &Path, repair: &Repair, in_place: bool) -> io::Result<PathBuf> {
    let path = if in_place {
        path.to_owned()
    } else {
        beside(path)
    };
    fs::write(&path, repair.document())?;
    Ok(path)
}

fn beside(path: &Path) -> PathBuf {
    let ending = path.extension().map(|ending| ending.to_string_lossy());
    path.with_extension(match ending {
        Some(ending) => format!("fixed.{ending}"),
        None => "fixed".to_owned(),
    })
}

/// The change as a unified diff without context: the lines that an edit touches.
pub(crate) fn diff(path: &Path, saved: &Path, source: &str, repair: &Repair) -> String {
    let mut diff = format!("--- {}\n+++ {}\n", path.display(), saved.display());
    let mut edits = repair.edits().iter().peekable();
    // Lines that earlier edits added to the new document.
    let mut added = 0;
    while let Some(first) = edits.next() {
        let mut lines = lines_of(source, first.span());
        let mut together = vec![first];
        while let Some(next) = edits.next_if(|next| next.span().start <= lines.end) {
            lines.end = lines.end.max(lines_of(source, next.span()).end);
            together.push(next);
        }
        let old = &source[lines.clone()];
        let new = applied(source, lines.clone(), &together);
        let line = source[..lines.start].matches('\n').count() + 1;
        let counts = (old.lines().count(), new.lines().count());
        let _ = writeln!(
            diff,
            "@@ -{line},{} +{},{} @@",
            counts.0,
            line + added,
            counts.1
        );
        added += counts.1.saturating_sub(counts.0);
        for line in old.lines() {
            let _ = writeln!(diff, "-{line}");
        }
        for line in new.lines() {
            let _ = writeln!(diff, "+{line}");
        }
    }
    diff
}

/// The whole lines that a span touches, without the last line's end.
fn lines_of(source: &str, span: Range<usize>) -> Range<usize> {
    let start = source[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = source[span.end..]
        .find('\n')
        .map_or(source.len(), |at| span.end + at);
    start..end
}

fn applied(source: &str, lines: Range<usize>, edits: &[&Edit]) -> String {
    let mut new = String::new();
    let mut from = lines.start;
    for edit in edits {
        new.push_str(&source[from..edit.span().start]);
        new.push_str(edit.text());
        from = edit.span().end;
    }
    new.push_str(&source[from..lines.end]);
    new
}
