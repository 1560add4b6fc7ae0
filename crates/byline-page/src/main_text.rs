//! Which lines of a page are the article's body.
//!
//! The measure is that of Arc90's Readability: a paragraph speaks for the container it
//! is in, and half as loud for the one around it; the container with the most said for
//! it, its links discounted, is the body, together with such of its siblings as are much
//! like it. Inside, what is linked, labelled or named as boilerplate is left out. Lines and
//! containers are visited a fixed number of times each, so the work is linear.

mod inner;
mod loose_ends;
mod opening;
mod pass;
pub(crate) mod related;

use crate::outline::{Hints, Outline};
use crate::visible::Look;
use pass::Pass;

/// A page is read again so many times at most.
const MOST_RETRIES: usize = 3;

/// A page with less prose may have lost its article.
const LEAST_PROSE: usize = 200;

/// What an element around a whole article may be called by mistake.
const AROUND: Hints = Hints::ASIDE
    .with(Hints::FOOTER)
    .with(Hints::PROMOTION)
    .with(Hints::RELATED);

/// Teasers have less text than this times that of the article.
const MORE_THAN_TEASERS: usize = 4;

/// What hints say that a line is none of the body.
const OUTSIDE: Hints = Hints::CHROME
    .with(Hints::CAPTION)
    .with(Hints::TAGS)
    .with(Hints::RIGHTS)
    .with(Hints::LANGUAGES)
    .with(Hints::AUTHOR)
    .with(Hints::ASSISTIVE);

/// Returns for each line whether it is part of the body.
///
/// Names of classes are evidence and no verdict: themes call a layout `content-with-sidebar`
/// and each paragraph a `widget`. Where they remove more text than is kept, the page is read
/// again without the ones that removed the most.
pub(crate) fn body(outline: &Outline, looks: &[Look], headline: Option<usize>) -> Vec<bool> {
    let mut trust = Hints::ALL;
    let mut kept = Pass::new(outline, looks, trust).body(headline);
    let mut size = prose(outline, looks, &kept);
    // What holds the headline holds the article, whatever element it is.
    let around = headline.and_then(|headline| outline.lines.get(headline));
    let around = around.map_or(Hints::NONE, |headline| headline.hints.both(AROUND));
    if size < LEAST_PROSE && around != Hints::NONE {
        let again = Pass::new(outline, looks, trust)
            .without(around)
            .body(headline);
        let larger = prose(outline, looks, &again);
        if larger > size {
            kept = again;
            size = larger;
        }
    }
    for _ in 0..MOST_RETRIES {
        let Some(doubted) = doubted(outline, looks, trust, &kept, size) else {
            break;
        };
        trust = trust.without(doubted);
        let again = Pass::new(outline, looks, trust).body(headline);
        let larger = prose(outline, looks, &again);
        if larger > size * 2 {
            kept = again;
            size = larger;
        }
    }
    kept
}

/// How much running text the kept lines have.
pub(crate) fn prose(outline: &Outline, looks: &[Look], kept: &[bool]) -> usize {
    let lines = outline.lines.iter().zip(looks).zip(kept);
    lines
        .filter(|((_, look), kept)| **kept && **look == Look::Sentences)
        .map(|((line, _), _)| line.text.len() - line.linked.min(line.text.len()))
        .sum()
}

/// The names that removed the most text, if that is more than what is kept.
fn doubted(
    outline: &Outline,
    looks: &[Look],
    trust: Hints,
    kept: &[bool],
    size: usize,
) -> Option<Hints> {
    let mut removed: Vec<(Hints, usize)> = Vec::new();
    // Teasers of many articles are no text of one: only those in one container count together.
    let mut related: Option<usize> = None;
    for ((line, look), kept) in outline.lines.iter().zip(looks).zip(kept) {
        let names = line.hints.both(OUTSIDE).both(trust).without(line.sure);
        if *kept
            || names == Hints::NONE
            || *look != Look::Sentences
            || line.sure.any(OUTSIDE)
            || line.linked * 2 > line.text.len()
        {
            continue;
        }
        let is_related = names.any(Hints::RELATED);
        let is_other = is_related && related != Some(line.container);
        related = is_related.then_some(line.container).or(related);
        let mut found = removed.iter_mut().filter(|(other, _)| *other == names);
        match (found.next(), is_other) {
            (Some((_, bytes)), false) => *bytes += line.text.len(),
            (Some((_, bytes)), true) => *bytes = line.text.len().max(*bytes),
            (None, _) => removed.push((names, line.text.len())),
        }
    }
    let (names, bytes) = removed
        .into_iter()
        .filter(|(names, bytes)| {
            size < LEAST_PROSE
                || !names.any(Hints::COMMENTS.with(Hints::RELATED))
                || !names.any(Hints::COMMENTS) && *bytes > size * MORE_THAN_TEASERS
        })
        .max_by_key(|(_, bytes)| *bytes)?;
    (bytes > size.max(LEAST_PROSE)).then_some(names)
}

#[cfg(test)]
mod tests {
    use crate::PageReader;

    const TEXT: &str = "The council met on Tuesday, and it voted to keep the old bridge open.";

    fn main_text(html: &str) -> Vec<String> {
        let blocks = PageReader::new().main_text(html);
        blocks.iter().map(|block| block.text().to_owned()).collect()
    }

    #[test]
    fn linked_items_belong_where_their_list_says_more() {
        let link = "<li><a href=/x>The plans of the engineers</a></li>";
        let page = |items: &str| format!("<article><p>{TEXT}</p><ul>{items}</ul><p>{TEXT}</p>");
        let prose = page(&format!("<li>{TEXT}</li>{link}<li>{TEXT}</li>"));
        assert_eq!(main_text(&prose)[2], "The plans of the engineers");
        assert_eq!(main_text(&page(&link.repeat(4))), [TEXT, TEXT]);
    }

    #[test]
    fn what_the_page_calls_its_body_is_all_of_it() {
        let gallery = format!("<ul>{}</ul>", format!("<li><p>{TEXT}</p>").repeat(20));
        let wrapped = format!("<div><div><div>{gallery}</div><div>Swipe on</div></div></div>");
        let menu = "<div>Play the video of it</div>".repeat(20);
        let page =
            format!("<div itemprop=articleBody><p>Nobody spoke. {TEXT}</p>{menu}{wrapped}</div>");
        assert!(main_text(&page)[0].starts_with("Nobody spoke."));
        let unnamed = page.replace("itemprop=articleBody", "");
        assert!(!main_text(&unnamed)[0].starts_with("Nobody spoke."));
    }
}
