//! JSON-LD scripts, through the article crate's reader.

use byline_article::jsonld::Graph;
use byline_article::{Draft, Issue, IssueCode, WebUrl};

use crate::outline::Outline;

/// So many scripts are read; a page has a handful.
const MOST_SCRIPTS: usize = 200;

pub(crate) fn read(outline: &Outline, base: Option<&WebUrl>, draft: &mut Draft) {
    let mut document = Graph::new();
    for script in outline.scripts.iter().take(MOST_SCRIPTS) {
        if let Err(error) = document.add(script) {
            draft.report(Issue::new(IssueCode::Syntax, "json-ld", error));
        }
    }
    if let Some(found) = document.draft(base) {
        draft.absorb(found);
    }
}
