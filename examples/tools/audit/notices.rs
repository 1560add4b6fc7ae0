//! The notices on a page, and what each demands.

use std::fmt;
use std::path::PathBuf;

use byline::attribution::{Notice, Policy};
use byline::html::LineIndex;
use byline_examples::terminal::name;
use byline_examples::visible::visible_line;
use serde::Serialize;

use crate::document::Document;
use crate::json;

/// A page's notices, in the order they stand.
#[derive(Debug, Serialize)]
pub(crate) struct Notices {
    #[serde(serialize_with = "json::name")]
    path: PathBuf,
    notices: Vec<Reading>,
}

/// One notice, read.
#[derive(Debug, Serialize)]
struct Reading {
    text: String,
    line: usize,
    column: usize,
    language: &'static str,
    confidence: f64,
    demands: Vec<String>,
    policy: Option<Policy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
}

impl Notices {
    pub(crate) fn read(document: &Document) -> Self {
        let source = document.text.as_str();
        let found = match document.is_html() {
            true => Notice::find_all_in_html(source),
            false => Notice::find_all(source),
        };
        let lines = LineIndex::new(source);
        let notices = found
            .iter()
            .map(|notice| Reading::of(notice, &lines))
            .collect();
        let path = document.path.clone();
        Self { path, notices }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.notices.is_empty()
    }
}

impl Reading {
    fn of(notice: &Notice, lines: &LineIndex<'_>) -> Self {
        let position = lines.location(notice.span().start);
        let (policy, problem) = match notice.policy() {
            Ok(policy) => (Some(policy), None),
            Err(error) => (None, Some(error.to_string())),
        };
        Self {
            text: notice.text().to_owned(),
            line: position.line,
            column: position.column,
            language: notice.language(),
            confidence: notice.confidence(),
            demands: demands(notice),
            policy,
            problem,
        }
    }
}

fn demands(notice: &Notice) -> Vec<String> {
    let mut demands = Vec::new();
    let mut add = |holds: bool, what: &str| {
        if holds {
            demands.push(what.to_owned());
        }
    };
    add(
        notice.requires_attribution() && !notice.requires_link(),
        "name the source",
    );
    add(notice.requires_link(), "link the source");
    add(notice.active(), "a link that can be clicked");
    add(notice.direct(), "no redirect in between");
    add(notice.followable(), "open to search engines");
    add(notice.permission().is_some(), "ask for permission");
    add(notice.requires_pixel(), "load the publisher's pixel");
    add(
        notice.requires_canonical(),
        "name the original in a canonical link",
    );
    add(
        notice.requires_noindex(),
        "close the page to search engines by noindex",
    );
    for limit in notice.limits() {
        demands.push(format!("take no more than {limit} of the text"));
    }
    demands
}

impl fmt::Display for Notices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return write!(f, "{}: no attribution notice", name(&self.path));
        }
        for (index, notice) in self.notices.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            writeln!(
                f,
                "{separator}{}:{}:{}",
                name(&self.path),
                notice.line,
                notice.column
            )?;
            writeln!(f, "  notice    {}", visible_line(&notice.text))?;
            writeln!(
                f,
                "  language  {} ({:.0} % sure)",
                notice.language,
                100.0 * notice.confidence
            )?;
            writeln!(f, "  demands   {}", notice.demands.join("; "))?;
            match (&notice.policy, &notice.problem) {
                (Some(policy), _) => write!(f, "  policy    {policy}")?,
                (None, Some(problem)) => write!(f, "  policy    none: {problem}")?,
                (None, None) => {}
            }
        }
        Ok(())
    }
}
