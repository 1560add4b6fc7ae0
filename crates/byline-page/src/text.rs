//! Reads the plain text of a rendered page.

use byline_article::{
    Block, Body, Draft, HeadingLevel, Headline, Issue, LanguageTag, Line, Source, Stamp,
};
use byline_date::printed_dates;
use time::OffsetDateTime;

use crate::outline::Outline;
use crate::visible::{Layout, Look, Scene, is_sentences, look, split_quotation};

pub(crate) fn read(
    outline: &Outline,
    language: Option<&LanguageTag>,
    retrieved: Option<OffsetDateTime>,
    draft: &mut Draft,
) {
    let language = language.map(LanguageTag::as_str);
    let looks: Vec<Look> = outline
        .lines
        .iter()
        .map(|line| look(outline.line(line), language))
        .collect();
    let layout = Layout::of(outline, &looks);
    let in_body: Vec<bool> = (0..looks.len())
        .map(|index| layout.body.contains(&index))
        .collect();
    if let Some(index) = layout.headline {
        headline(outline.line_at(index), draft);
    }
    if let Some(index) = layout.date {
        dates(outline.line_at(index), language, draft);
    }
    let scene = Scene {
        outline,
        looks: &looks,
        headline: layout.headline,
        in_body: &in_body,
    };
    scene.relative_date(language, retrieved, draft);
    scene.rights(draft);
    scene.views(draft);
    scene.section(draft);
    scene.byline(language, draft);
    scene.labels(draft);
    let blocks: Body = layout
        .body
        .clone()
        .map(|index| block(outline.line_at(index)))
        .collect();
    if !blocks.is_empty() {
        draft.body.offer(blocks, Source::Text);
    }
}

/// Headline and kicker; where both stand on one line, the line as a whole is kept as the
/// other headline, since typography may deceive.
fn headline(line: &str, draft: &mut Draft) {
    if let Some((headline, kicker)) = split_quotation(line) {
        draft
            .headline
            .offer_some(Headline::clean(headline), Source::Text);
        draft.kicker.offer_some(Line::clean(kicker), Source::Text);
    }
    draft
        .headline
        .offer_some(Headline::clean(line), Source::Text);
}

/// Offers the publication, and the change where the line gives one.
pub(crate) fn dates(line: &str, language: Option<&str>, draft: &mut Draft) {
    for (index, reading) in printed_dates(line, language).iter().take(4).enumerate() {
        let changed = reading.role() == Some(byline_date::DateRole::Modified);
        let (field, path) = match changed {
            true => (&mut draft.modified, "modified"),
            false if index == 0 || reading.role().is_some() => (&mut draft.published, "published"),
            false => continue,
        };
        field.offer(Stamp::from(reading), Source::Text);
        if let Some(issue) = Issue::of_date(path, line, &Ok(reading.clone())) {
            draft.report(issue);
        }
    }
}

fn block(line: &str) -> Block {
    match is_sentences(line) {
        true => Block::paragraph(line),
        false => Block::heading(HeadingLevel::TOP, line),
    }
}
