//! The findings, for a person.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use byline::attribution::{Candidate, Verdict};

/// Bytes of a line that are shown whole; saved pages may be one line of a megabyte.
const LONGEST_LINE: usize = 400;
/// Bytes shown on each side of a snippet in a line that is longer.
const CONTEXT: usize = 60;
/// Bytes of a snippet that are underlined at the most.
const LONGEST_SNIPPET: usize = 160;

/// One page: a line where it complies, a report where it does not.
pub(crate) fn page(path: &Path, source: &str, verdict: &Verdict) -> String {
    let name = path.display().to_string();
    if verdict.complies() {
        return complying(&name, verdict);
    }
    let title = format!("{}: {}", verdict.reason().code(), verdict.sentence());
    let mut report = Vec::new();
    match verdict.decisive() {
        Some(candidate) => report.push(group(Level::ERROR, &title, &name, source, candidate)),
        None => report.push(
            Group::with_title(Level::ERROR.primary_title(title))
                .element(Origin::path(name.clone())),
        ),
    }
    for candidate in verdict.rejected() {
        if !is_decisive(verdict, candidate) {
            let title = candidate.sentence();
            report.push(group(Level::NOTE, &title, &name, source, candidate));
        }
    }
    if verdict.decisive().is_none() {
        let advice = verdict.advice();
        report.push(Group::with_title(Level::HELP.secondary_title(advice)));
    }
    let mut text = Renderer::styled().render(&report);
    text.push('\n');
    text
}

fn complying(name: &str, verdict: &Verdict) -> String {
    let mut line = format!("ok: {name}");
    if let Some(link) = verdict.link() {
        let _ = write!(line, ":{}", link.position());
        if let Some(address) = link.resolved() {
            let _ = write!(line, ": links to {address}");
        }
        for note in link.notes() {
            let _ = write!(line, "; {}", note.sentence());
        }
    }
    line
}

fn is_decisive(verdict: &Verdict, candidate: &Candidate) -> bool {
    verdict
        .decisive()
        .is_some_and(|decisive| std::ptr::eq(decisive, candidate))
}

fn group<'a>(
    level: Level<'a>,
    title: &str,
    name: &str,
    source: &'a str,
    candidate: &Candidate,
) -> Group<'a> {
    let excerpt = Excerpt::around(source, candidate.span());
    let position = candidate.position();
    let mut group = Group::with_title(level.primary_title(title.to_owned()));
    let mut snippet = Snippet::source(excerpt.text)
        .line_start(position.line)
        .annotation(AnnotationKind::Primary.span(excerpt.span.clone()));
    if excerpt.is_cut {
        // The renderer would count columns from the cut.
        let origin = Origin::path(name.to_owned());
        group = group.element(origin.line(position.line).char_column(position.column));
    } else {
        snippet = snippet.path(name.to_owned());
    }
    if let Some(cause) = candidate.cause() {
        let within = cause.span().and_then(|span| excerpt.relative(span));
        snippet = snippet.annotations(within.map(|span| {
            AnnotationKind::Context
                .span(span)
                .label(cause.what().to_owned())
        }));
    }
    let group = group.element(snippet);
    let advice = candidate.advice();
    if advice.is_empty() {
        return group;
    }
    group.element(Level::HELP.message(advice))
}

/// The first boundary of a character at or after `at`.
fn ceil(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

/// The part of a document that is shown: the lines of a snippet, long ones cut.
struct Excerpt<'a> {
    text: &'a str,
    /// Of the snippet, in the excerpt.
    span: Range<usize>,
    /// Where the excerpt starts in the document.
    start: usize,
    /// Whether the line is too long to be shown whole.
    is_cut: bool,
}

impl<'a> Excerpt<'a> {
    fn around(source: &'a str, span: Range<usize>) -> Self {
        let end = ceil(source, span.end.min(span.start + LONGEST_SNIPPET));
        let line_start = source[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = source[end..].find('\n').map_or(source.len(), |at| end + at);
        let is_cut = line_end - line_start > LONGEST_LINE;
        let (start, stop) = if is_cut {
            let start = ceil(source, span.start.saturating_sub(CONTEXT)).max(line_start);
            (start, ceil(source, end + CONTEXT).min(line_end))
        } else {
            (line_start, line_end)
        };
        Self {
            text: &source[start..stop],
            span: span.start - start..end - start,
            start,
            is_cut,
        }
    }

    fn relative(&self, span: Range<usize>) -> Option<Range<usize>> {
        let start = span.start.checked_sub(self.start)?;
        let end = span.end.checked_sub(self.start)?;
        (start < end && end <= self.text.len()).then_some(start..end)
    }
}
