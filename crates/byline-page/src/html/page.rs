//! The outline of a page, which of its lines are the article's, and how they look.

use super::headline;
use crate::label;
use crate::main_text;
use crate::outline::{Line, Outline};
use crate::visible::{Look, Scene, is_byline, is_control, look};

/// Less text than this may be what a page shows until its scripts run.
const LEAST_PROSE: usize = 250;

/// A page's outline, and which of its lines are what.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) outline: Outline,
    pub(super) looks: Vec<Look>,
    pub(super) headline: Option<usize>,
    /// The lines that are the article's body.
    pub(crate) in_body: Vec<bool>,
}

impl Page {
    /// Finds headline and body; where a page shows next to no text, among what it hides as well.
    pub(crate) fn of(
        outline: Outline,
        headline: Option<usize>,
        html: &str,
        language: Option<&str>,
    ) -> Self {
        let page = Self::of_outline(outline, headline, language);
        let size = page.prose();
        if size >= LEAST_PROSE || !page.outline.has_hidden {
            return page;
        }
        let outline = Outline::of_unscripted_html(html);
        let headline = headline::find(&outline);
        let whole = Self::of_outline(outline, headline, language);
        let larger = whole.prose();
        match larger >= LEAST_PROSE && larger > size * 4 {
            true => whole,
            false => page,
        }
    }

    /// A page of which only what it declares is read.
    pub(super) fn of_metadata(outline: Outline) -> Self {
        Self {
            headline: headline::find(&outline),
            outline,
            ..Self::default()
        }
    }

    pub(super) fn scene(&self) -> Scene<'_> {
        Scene {
            outline: &self.outline,
            looks: &self.looks,
            headline: self.headline,
            in_body: &self.in_body,
        }
    }

    fn of_outline(mut outline: Outline, headline: Option<usize>, language: Option<&str>) -> Self {
        let looks = looks(&outline, language);
        main_text::related::mark(&mut outline, &looks, headline);
        let mut in_body = main_text::body(&outline, &looks, headline);
        drop_bylines(&outline, language, &mut in_body);
        Self {
            in_body,
            outline,
            looks,
            headline,
        }
    }

    fn prose(&self) -> usize {
        main_text::prose(&self.outline, &self.looks, &self.in_body)
    }
}

/// The most lines at the start of a body that may be bylines.
const MOST_BYLINES: usize = 4;

/// Leaves out bylines before the text, and one that is its last line.
fn drop_bylines(outline: &Outline, language: Option<&str>, in_body: &mut [bool]) {
    let lines = outline.lines.iter().zip(in_body.iter_mut());
    for (line, kept) in lines.filter(|(_, kept)| **kept).take(MOST_BYLINES) {
        *kept = !is_byline(outline, line, language);
    }
    let mut lines = outline.lines.iter().zip(in_body).rev();
    if let Some((line, kept)) = lines.find(|(_, kept)| **kept) {
        *kept = !is_byline(outline, line, language);
    }
}

fn looks(outline: &Outline, language: Option<&str>) -> Vec<Look> {
    outline
        .lines
        .iter()
        .map(|line| look_of(outline, line, language))
        .collect()
}

/// How a line looks; one whose every part is a control is controls.
fn look_of(outline: &Outline, line: &Line, language: Option<&str>) -> Look {
    let whole = look(outline.line(line), language);
    let is_row = whole == Look::Other
        && !line.parts.is_empty()
        && line.text.len() <= 400
        && outline
            .pieces(line)
            .all(|piece| piece.len() < line.text.len() && is_control(&label::fold_start(piece)));
    match is_row {
        true => Look::Control,
        false => whole,
    }
}
