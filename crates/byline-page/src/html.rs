//! Reads an HTML page's outline, source by source.

mod authors;
mod elements;
mod fallback_date;
mod headline;
mod json_ld;
mod links;
mod meta;
mod microdata;
mod site;
mod time;

use byline_article::{Body, Draft, LanguageTag, Line, Source, WebUrl};

use crate::body;
use crate::label;
use crate::main_text;
use crate::outline::{Hints, Line as OutlineLine, Outline};
use crate::text::dates;
use crate::visible::{Look, Scene, is_byline, is_control, look};

/// Offers to the draft all that the page gives, the surest source first.
pub(crate) fn read(
    html: &str,
    url: Option<&WebUrl>,
    language: Option<&LanguageTag>,
    draft: &mut Draft,
) {
    let outline = Outline::of_html(html);
    let headline = headline::find(&outline);
    let base = structured(&outline, headline, url, draft);
    let language = draft
        .language
        .get()
        .or(language)
        .map(|tag| tag.as_str().to_owned());
    let language = language.as_deref();
    let page = Page::of(outline, headline, html, language);
    let outline = &page.outline;
    let headline = page.headline;
    let site = site::Site::of(outline, draft, base.as_ref());
    headline::read(outline, headline, &site, draft);
    links::read(outline, &page.in_body, base.as_ref(), draft);
    let scene = Scene {
        outline,
        looks: &page.looks,
        headline,
        in_body: &page.in_body,
    };
    printed_date(&scene, language, draft);
    fallback_date::read(&scene, language, draft);
    time::prefer_local(draft);
    hinted(&scene, draft);
    scene.rights(draft);
    scene.views(draft);
    scene.section(draft);
    scene.byline(language, draft);
    authors::settle(&site, draft);
    let blocks = body::blocks(outline, &page.in_body, base.as_ref());
    if blocks.is_empty() {
        return;
    }
    // What JSON-LD calls the body is often its first sentences, or all of it in one block.
    let letters = |body: &Body| body.texts().map(str::len).sum::<usize>();
    let is_teaser = draft.body.get().is_some_and(|declared| {
        let (declared_letters, own) = (letters(declared), letters(&blocks));
        own * 4 > declared_letters * 5
            || own * 5 > declared_letters * 4 && declared.blocks.len() * 2 < blocks.blocks.len()
    });
    match is_teaser {
        true => draft.body.set(blocks, Source::Text),
        false => draft.body.offer(blocks, Source::Text),
    }
}

/// Offers to the draft what the page's head, its structured data, `time` elements and
/// headings give.
pub(crate) fn read_metadata(outline: &Outline, url: Option<&WebUrl>, draft: &mut Draft) {
    let headline = headline::find(outline);
    let base = structured(outline, headline, url, draft);
    let site = site::Site::of(outline, draft, base.as_ref());
    headline::read(outline, headline, &site, draft);
    time::prefer_local(draft);
    authors::settle(&site, draft);
}

/// Reads what is declared for programs; returns the base of relative addresses.
fn structured(
    outline: &Outline,
    headline: Option<usize>,
    url: Option<&WebUrl>,
    draft: &mut Draft,
) -> Option<WebUrl> {
    let base = meta::base(outline, url);
    let graph = json_ld::read(outline, headline, base.as_ref(), draft);
    meta::read(outline, base.as_ref(), draft);
    microdata::read(outline, base.as_ref(), draft);
    elements::read(outline, headline, draft);
    json_ld::fill_gaps(&graph, base.as_ref(), draft);
    base
}

pub(crate) use headline::find as headline_of;

/// Less text than this may be what a page shows until its scripts run.
const LEAST_PROSE: usize = 250;

/// A page's outline, and which of its lines are what.
pub(crate) struct Page {
    pub(crate) outline: Outline,
    looks: Vec<Look>,
    headline: Option<usize>,
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
        if size >= LEAST_PROSE {
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

    fn of_outline(outline: Outline, headline: Option<usize>, language: Option<&str>) -> Self {
        let looks = looks(&outline, language);
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

/// A byline before the text is none of it.
fn drop_bylines(outline: &Outline, language: Option<&str>, in_body: &mut [bool]) {
    let lines = outline.lines.iter().zip(in_body);
    for (line, kept) in lines.filter(|(_, kept)| **kept).take(MOST_BYLINES) {
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
fn look_of(outline: &Outline, line: &OutlineLine, language: Option<&str>) -> Look {
    let whole = look(outline.line(line), language);
    let is_row = whole == Look::Other
        && !line.parts.is_empty()
        && line.text.len() <= 400
        && outline
            .pieces(line)
            .all(|piece| piece.len() < line.text.len() && is_control(&label::fold(piece)));
    match is_row {
        true => Look::Control,
        false => whole,
    }
}

/// The most lines before and after the last one of a body that are looked at for its date: a note on
/// the article may follow.
const LINES_AROUND_END: usize = 12;

/// The most lines with dates that are read: of publication, of a change, and both again.
const MOST_DATE_LINES: usize = 4;

/// The dates printed by the headline or at the end of the text, or in a line that markup calls a
/// date. Lines are read until one gives the publication.
fn printed_date(scene: &Scene<'_>, language: Option<&str>, draft: &mut Draft) {
    let count = scene.looks.len();
    let first = scene.in_body.iter().position(|body| *body);
    let last = scene.in_body.iter().rposition(|body| *body);
    let (first, last) = (first.unwrap_or(count), last.unwrap_or(count));
    let headline = scene.headline.unwrap_or(first);
    let near = (headline..first)
        .chain((headline.saturating_sub(8)..headline).rev())
        .chain(first..(first + 40).min(count));
    // Dates further down may belong to other articles.
    let from = last.saturating_sub(LINES_AROUND_END).max(first + 40);
    let behind = from..(last + 1 + LINES_AROUND_END).min(count);
    let line = |index: usize| scene.outline.lines.get(index);
    let is_own = |index: &usize| line(*index).is_some_and(|line| !line.hints.any(Hints::COMMENTS));
    let is_date = |index: &usize| scene.looks.get(*index) == Some(&Look::Date);
    let hinted = |index: &usize| line(*index).is_some_and(|line| line.own.any(Hints::DATE));
    let is_last = |index: &usize| {
        let is_other = |line: &OutlineLine| line.hints.any(Hints::RELATED);
        hinted(index) && !scene.is_body(*index) && !line(*index).is_some_and(is_other)
    };
    let near = near.filter(is_own);
    let lines = near.clone().filter(is_date).chain(near.filter(hinted));
    let lines = lines.chain(behind.filter(is_own).filter(is_last));
    for index in lines.take(MOST_DATE_LINES) {
        let has_published = !draft.published.is_empty();
        dates(scene.outline.line_at(index), language, draft);
        if has_published || !draft.published.is_empty() {
            return;
        }
    }
}

/// Kicker and standfirst by the names of their elements.
fn hinted(scene: &Scene<'_>, draft: &mut Draft) {
    let Some(headline) = scene.headline else {
        return;
    };
    let near = headline.saturating_sub(4)..headline + 5;
    for index in near.filter(|index| *index != headline) {
        let Some(line) = scene.outline.lines.get(index) else {
            continue;
        };
        let text = scene.outline.line(line);
        if line.own.any(Hints::KICKER) && text.len() <= 160 {
            draft.kicker.offer_some(Line::clean(text), Source::Text);
        }
        if line.own.any(Hints::STANDFIRST) && index > headline && text.len() <= 800 {
            draft.standfirst.offer_some(Line::clean(text), Source::Text);
        }
    }
}
