//! JSON-LD scripts, through the article crate's reader.

use byline_article::jsonld::Graph;
use byline_article::{Draft, Field, Issue, IssueCode, WebUrl};

use super::SourceInput;
use crate::outline::Outline;

/// The most scripts that are read; a page has a handful.
const MOST_SCRIPTS: usize = 200;

/// The nodes of the scripts. A script that is not JSON is reported as an issue.
pub(super) fn graph(outline: &Outline, draft: &mut Draft) -> Graph {
    let mut graph = Graph::new();
    for script in outline.scripts.iter().take(MOST_SCRIPTS) {
        if let Err(error) = graph.add(script) {
            draft.report(Issue::new(IssueCode::Syntax, "json-ld", error));
        }
    }
    graph
}

/// Offers the article that the scripts describe.
pub(super) fn read(page: &SourceInput, draft: &mut Draft) {
    if page.graph.is_empty() {
        return;
    }
    let is_headline = |text: &str| page.names().has_like(text);
    let found = page.graph.draft_with_headline(page.base(), is_headline);
    if let Some(found) = found {
        draft.absorb(found);
    }
}

/// Takes what the scripts say about the page itself and its site, for fields that no other source
/// fills.
pub(super) fn fill_gaps(graph: &Graph, base: Option<&WebUrl>, draft: &mut Draft) {
    let is_full = !(draft.published.is_empty()
        || draft.modified.is_empty()
        || draft.language.is_empty()
        || draft.publisher.is_empty());
    if is_full || graph.is_empty() {
        return;
    }
    let page = graph.page_draft(base);
    fill(&mut draft.published, page.published);
    fill(&mut draft.modified, page.modified);
    fill(&mut draft.language, page.language);
    fill(&mut draft.publisher, page.publisher);
}

fn fill<T: PartialEq>(field: &mut Field<T>, other: Field<T>) {
    if field.is_empty() {
        field.absorb(other);
    }
}
