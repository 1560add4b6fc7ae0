//! The headline among `h1`, title and meta elements.

use byline_article::{Draft, Headline, Line, Source};

use crate::label;
use crate::outline::{Hints, Name, Outline};
use crate::visible::{split_markup, split_quotation};

/// The line of the `h1` that is the article's: the first that the page's title contains
/// or is contained in, else the first outside of boilerplate.
pub(crate) fn find(outline: &Outline) -> Option<usize> {
    let titles = titles(outline);
    let headings = |level: u8| {
        outline
            .lines
            .iter()
            .enumerate()
            .filter(move |(_, line)| line.name == Name::Heading(level))
            .filter(|(_, line)| !line.hints.any(Hints::CHROME))
            .map(|(index, _)| index)
    };
    let known = |index: &usize| {
        let folded = label::fold(outline.line_at(*index));
        folded.contains(' ')
            && titles
                .iter()
                .any(|title| title.contains(&folded) || folded.contains(title.as_str()))
    };
    headings(1)
        .take(20)
        .find(known)
        .or_else(|| headings(2).take(20).find(known))
        .or_else(|| headings(1).next())
}

/// What title and meta elements call the page, folded.
fn titles(outline: &Outline) -> Vec<String> {
    [
        outline.meta("og:title"),
        outline.meta("twitter:title"),
        outline.title.as_deref(),
    ]
    .into_iter()
    .flatten()
    .map(label::fold)
    .filter(|title| title.contains(' '))
    .collect()
}

/// Offers what the heading says, parted from its kicker.
pub(crate) fn read(outline: &Outline, headline: Option<usize>, draft: &mut Draft) {
    if let Some(line) = headline.and_then(|index| outline.lines.get(index)) {
        let text = outline.line(line);
        let parts: Vec<usize> = line
            .parts
            .iter()
            .filter_map(|at| at.checked_sub(line.text.start))
            .collect();
        let parted = split_markup(text, &parts, &titles(outline)).or_else(|| split_quotation(text));
        if let Some((headline, kicker)) = parted {
            draft
                .headline
                .offer_some(Headline::clean(headline), Source::Element);
            draft
                .kicker
                .offer_some(Line::clean(kicker), Source::Element);
        } else {
            draft
                .headline
                .offer_some(Headline::clean(text), Source::Element);
        }
    }
    if let Some(title) = &outline.title {
        draft
            .headline
            .offer_some(Headline::clean(title), Source::Element);
    }
}
