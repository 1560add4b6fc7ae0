//! The findings, for a person.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use byline::attribution::{Candidate, Verdict};
use byline_examples::terminal;
use byline_examples::visible::{visible, visible_line};

use crate::articles;
use crate::excerpt::{Excerpt, ceil};
use crate::uses::{Place, Use};

/// Bytes of a passage that are underlined at the most: its beginning finds it.
const LONGEST_PASSAGE: usize = 72;

/// One page: a line where it complies, a report where it does not.
pub(crate) fn page(path: &Path, source: &str, verdict: &Verdict) -> String {
    let name = terminal::name(path);
    if verdict.complies() {
        return complying(&name, verdict);
    }
    let sentence = verdict.sentence();
    let title = format!("{}: {}", verdict.reason().code(), visible_line(&sentence));
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
            let sentence = candidate.sentence();
            let title = visible_line(&sentence);
            report.push(group(Level::NOTE, &title, &name, source, candidate));
        }
    }
    if verdict.decisive().is_none() {
        let advice = verdict.advice();
        let advice = visible_line(&advice).into_owned();
        report.push(Group::with_title(Level::HELP.secondary_title(advice)));
    }
    let mut text = Renderer::styled().render(&report);
    text.push('\n');
    text
}

/// The articles that a page uses: shares, and the longest passage with its place in both.
pub(crate) fn uses(path: &Path, source: &str, uses: &[Use]) -> String {
    let name = terminal::name(path);
    let report: Vec<Group<'_>> = uses
        .iter()
        .map(|used| {
            let title = format!(
                "{}: {} of {}, {} of the page",
                used.kind,
                percent(used.share_of_article),
                visible_line(&used.article),
                percent(used.share_of_page)
            );
            let group = Group::with_title(Level::NOTE.primary_title(title));
            let longest = used.longest();
            let place = longest.and_then(|place| Some((place, place.in_page.clone()?)));
            match (place, longest) {
                (Some((place, span)), _) => passage(group, &name, source, used, place, span),
                (None, Some(place)) => {
                    let message = format!("the longest passage is {}", described(used, place));
                    let group = group.element(Origin::path(name.clone()));
                    group.element(Level::NOTE.message(message))
                }
                (None, None) => group.element(Origin::path(name.clone())),
            }
        })
        .collect();
    Renderer::styled().render(&report)
}

fn passage<'a>(
    group: Group<'a>,
    name: &str,
    source: &str,
    used: &Use,
    place: &Place,
    span: Range<usize>,
) -> Group<'a> {
    // Underlined to the end of its first line: the label says the rest.
    let text = source.get(span.clone()).unwrap_or_default();
    let line = text.find('\n').unwrap_or(text.len());
    let line = text[..line].trim_end().len();
    let end = ceil(source, span.start + line.min(LONGEST_PASSAGE));
    let excerpt = Excerpt::around(source, span.start..end);
    let position = (place.page_line.unwrap_or(1), place.page_column.unwrap_or(1));
    let label = format!("the longest passage: {}", described(used, place));
    let span = excerpt.shown(excerpt.span.clone());
    let (group, snippet) = placed(group, name, &excerpt, position);
    group.element(snippet.annotation(AnnotationKind::Primary.span(span).label(label)))
}

/// An excerpt with its place, a line and a column.
fn placed<'a>(
    group: Group<'a>,
    name: &str,
    excerpt: &Excerpt<'_>,
    (line, column): (usize, usize),
) -> (Group<'a>, Snippet<'a, Annotation<'a>>) {
    let text = visible(excerpt.text);
    let snippet = Snippet::source(text.clone().into_owned()).line_start(line);
    if !excerpt.is_cut && text == excerpt.text {
        return (group, snippet.path(name.to_owned()));
    }
    // The renderer would count columns of the excerpt, not of the document.
    let origin = Origin::path(name.to_owned());
    let origin = origin.line(line).char_column(column);
    (group.element(origin), snippet)
}

/// As `30 words of articles/ferry.html:12`.
fn described(used: &Use, place: &Place) -> String {
    let file = articles::file(&used.article);
    match place.article_line {
        Some(line) => format!("{} words of {}:{line}", place.words, terminal::name(file)),
        None => format!("{} words", place.words),
    }
}

pub(crate) fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

fn complying(name: &str, verdict: &Verdict) -> String {
    let mut line = format!("ok: {name}");
    if let Some(link) = verdict.link() {
        let _ = write!(line, ":{}", link.location());
        if let Some(address) = link.resolved() {
            let _ = write!(line, ": links to {}", visible_line(address));
        }
        for note in link.notes() {
            let _ = write!(line, "; {}", visible_line(note.sentence()));
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
    source: &str,
    candidate: &Candidate,
) -> Group<'a> {
    let excerpt = Excerpt::around(source, candidate.span());
    let position = candidate.location();
    let (group, mut snippet) = placed(
        Group::with_title(level.primary_title(title.to_owned())),
        name,
        &excerpt,
        (position.line, position.column),
    );
    let span = excerpt.shown(excerpt.span.clone());
    snippet = snippet.annotation(AnnotationKind::Primary.span(span));
    if let Some(cause) = candidate.cause() {
        let within = cause.span().and_then(|span| excerpt.relative(span));
        snippet = snippet.annotations(within.map(|span| {
            AnnotationKind::Context
                .span(excerpt.shown(span))
                .label(visible_line(cause.what()).into_owned())
        }));
    }
    let group = group.element(snippet);
    let advice = candidate.advice();
    if advice.is_empty() {
        return group;
    }
    group.element(Level::HELP.message(visible_line(&advice).into_owned()))
}
