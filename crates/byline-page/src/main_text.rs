//! Which lines of a page are the article's body.
//!
//! The measure is that of Arc90's Readability: a paragraph speaks for the container it
//! stands in, and half as loud for the one around it; the container with the most said for
//! it, its links discounted, is the body, together with such of its siblings as are much
//! like it. Inside, what is linked, labelled or named as boilerplate is left out. Lines and
//! containers are visited a fixed number of times each, so the work is linear.

use core::ops::Range;

use crate::label::{self, Label};
use crate::outline::{Container, Hints, Line, Name, Outline};
use crate::visible::{Look, is_sentences, word_count};

/// How many containers outward a paragraph speaks for.
const REACH: usize = 5;

/// What hints say that a line is none of the body.
const OUTSIDE: Hints = Hints::CHROME
    .with(Hints::CAPTION)
    .with(Hints::TAGS)
    .with(Hints::RIGHTS)
    .with(Hints::LANGUAGES);

/// Tells for each line whether it is part of the body.
pub(crate) fn body(outline: &Outline, looks: &[Look], headline: Option<usize>) -> Vec<bool> {
    let scores = scores(outline, looks);
    let regions = regions(outline, looks, &scores);
    let mut kept = vec![false; outline.lines.len()];
    let sums = Sums::of(outline);
    for region in regions {
        keep(outline, looks, &sums, region, &mut kept);
    }
    if !kept.contains(&true) {
        // A page too small to have a body is one.
        for (kept, (line, look)) in kept.iter_mut().zip(outline.lines.iter().zip(looks)) {
            let is_text = matches!(look, Look::Sentences | Look::Other);
            *kept = is_text
                && !line.hints.any(OUTSIDE.without(Hints::CAPTION))
                && !matches!(line.name, Name::Heading(_));
        }
    }
    // What stands above the headline is none of the text under it, unless it is most of it:
    // then the heading is another article's.
    if let Some(headline) = headline {
        let bytes = |range: Range<usize>| -> usize {
            range
                .filter(|index| kept.get(*index).copied().unwrap_or(false))
                .map(|index| outline.line_at(index).len())
                .sum()
        };
        if bytes(headline..kept.len()) > bytes(0..headline) {
            kept.iter_mut()
                .take(headline + 1)
                .for_each(|kept| *kept = false);
        }
    }
    drop_loose_ends(outline, &mut kept);
    kept
}

/// How much a line says for the container around it.
fn weight(outline: &Outline, line: &Line, look: Look) -> f32 {
    let text = outline.line(line);
    if line.hints.any(OUTSIDE)
        || matches!(line.name, Name::Heading(_) | Name::Item)
        || matches!(look, Look::Control | Look::Copyright | Look::Date)
        || text.len() < 25
    {
        return 0.0;
    }
    let commas = text
        .chars()
        .filter(|c| matches!(c, ',' | '،' | '、' | '，' | '；' | '՝'))
        .count();
    // Letters of dense scripts count for more than their width; bytes are near enough.
    let length = (text.len() / 100).min(3);
    let own = 1.0 + commas.min(40) as f32 + length as f32;
    let linked = line.linked as f32 / text.len().max(1) as f32;
    own * (1.0 - linked.min(1.0))
}

/// The scores of all containers.
fn scores(outline: &Outline, looks: &[Look]) -> Vec<f32> {
    let mut scores = vec![0.0_f32; outline.containers.len()];
    for (line, look) in outline.lines.iter().zip(looks) {
        let weight = weight(outline, line, *look);
        if weight <= 0.0 {
            continue;
        }
        let mut index = line.container;
        // A block with nothing but this line is the paragraph itself.
        if line.name != Name::Paragraph
            && let Some(container) = outline.containers.get(index)
            && container.lines.len() == 1
            && index != 0
        {
            index = container.parent;
        }
        for level in 0..REACH {
            let share = match level {
                0 => weight,
                1 => weight / 2.0,
                level => weight / (level as f32 * 3.0),
            };
            if let Some(score) = scores.get_mut(index) {
                *score += share;
            }
            if index == 0 {
                break;
            }
            index = outline
                .containers
                .get(index)
                .map_or(0, |container| container.parent);
        }
    }
    let sums = Sums::of(outline);
    for (container, score) in outline.containers.iter().zip(&mut scores) {
        if *score > 0.0 {
            *score += bonus(container);
            *score *= 1.0 - sums.linked_share(&container.lines);
        }
    }
    scores
}

/// What an element's name and class say of it beforehand.
fn bonus(container: &Container) -> f32 {
    let element = match container.name {
        Name::Article | Name::Main => 10.0,
        Name::Container | Name::Section => 5.0,
        Name::Preformatted | Name::Cell | Name::Blockquote => 3.0,
        Name::List | Name::Item | Name::Term | Name::Form | Name::Address => -3.0,
        _ => 0.0,
    };
    let named = match (
        container.own.any(Hints::ARTICLE),
        container.own.any(Hints::CHROME),
    ) {
        (true, false) => 25.0,
        (false, true) => -25.0,
        _ => 0.0,
    };
    element + named
}

/// Sums over the lines before each line.
struct Sums {
    bytes: Vec<usize>,
    linked: Vec<usize>,
}

impl Sums {
    fn of(outline: &Outline) -> Self {
        let mut sums = Self {
            bytes: vec![0],
            linked: vec![0],
        };
        let (mut bytes, mut linked) = (0, 0);
        for line in &outline.lines {
            bytes += line.text.len();
            linked += line.linked.min(line.text.len());
            sums.bytes.push(bytes);
            sums.linked.push(linked);
        }
        sums
    }

    fn linked_share(&self, lines: &Range<usize>) -> f32 {
        let within = |sums: &[usize]| {
            let at = |index: usize| sums.get(index).or(sums.last()).copied().unwrap_or(0);
            at(lines.end).saturating_sub(at(lines.start))
        };
        within(&self.linked) as f32 / within(&self.bytes).max(1) as f32
    }
}

/// The lines of the best container, and of its siblings that are much like it.
fn regions(outline: &Outline, looks: &[Look], scores: &[f32]) -> Vec<Range<usize>> {
    let score = |index: usize| scores.get(index).copied().unwrap_or(0.0);
    let mut top = 0;
    for index in 0..outline.containers.len() {
        if score(index) > score(top) || top == 0 && score(index) > 0.0 && score(0) <= 0.0 {
            top = index;
        }
    }
    let Some(mut container) = outline.containers.get(top) else {
        return Vec::new();
    };
    // A container around several good ones outdoes each of them.
    let floor = score(top) / 3.0;
    let mut last = score(top);
    let mut index = top;
    while index != 0 {
        index = outline
            .containers
            .get(index)
            .map_or(0, |container| container.parent);
        if score(index) < floor || index == 0 {
            break;
        }
        if score(index) > last {
            top = index;
            break;
        }
        last = score(index);
    }
    top = widen(outline, looks, top);
    top = named(outline, top).unwrap_or(top);
    container = outline.containers.get(top).unwrap_or(container);
    // An only child has its parent's siblings for siblings.
    while top != 0
        && let Some(parent) = outline.containers.get(container.parent)
        && parent.lines == container.lines
        && container.parent != 0
    {
        top = container.parent;
        container = parent;
    }
    let mut regions = vec![container.lines.clone()];
    if top == 0 {
        return regions;
    }
    let enough = (score(top) * 0.2).max(10.0);
    for (index, sibling) in outline.containers.iter().enumerate() {
        if index != top
            && index != 0
            && sibling.parent == container.parent
            && score(index) >= enough
        {
            regions.push(sibling.lines.clone());
        }
    }
    // Paragraphs that stand beside the container, not in it.
    let around = outline
        .containers
        .get(container.parent)
        .map_or(0..0, |parent| parent.lines.clone());
    for index in around {
        let Some(line) = outline.lines.get(index) else {
            break;
        };
        let beside = line.container == container.parent && line.name == Name::Paragraph;
        if beside && looks.get(index) == Some(&Look::Sentences) && line.linked * 4 < line.text.len()
        {
            regions.push(index..index + 1);
        }
    }
    regions
}

/// This container, or the innermost around it, that the page calls the article's body.
fn named(outline: &Outline, top: usize) -> Option<usize> {
    let mut outward = core::iter::successors(Some(top), |index| {
        let parent = outline.containers.get(*index)?.parent;
        (parent != *index).then_some(parent)
    });
    let is_body = |index: &usize| {
        let container = outline.containers.get(*index);
        container.is_some_and(|container| container.own.any(Hints::ARTICLE))
    };
    outward.find(is_body)
}

/// The outermost container that adds more text of the article's kind than anything else:
/// bodies are cut into pieces by advertisements.
fn widen(outline: &Outline, looks: &[Look], top: usize) -> usize {
    let mut sums = (vec![0_usize], vec![0_usize]);
    let (mut good, mut all) = (0, 0);
    for (line, look) in outline.lines.iter().zip(looks) {
        if !line.hints.any(OUTSIDE) {
            all += line.text.len();
            if is_prose(outline, line, *look) {
                good += line.text.len() - line.linked.min(line.text.len());
            }
        }
        sums.0.push(good);
        sums.1.push(all);
    }
    let within = |sums: &[usize], lines: &Range<usize>| {
        let at = |index: usize| sums.get(index).or(sums.last()).copied().unwrap_or(0);
        at(lines.end).saturating_sub(at(lines.start))
    };
    let mut widest = top;
    let mut index = top;
    while index != 0
        && let Some(inner) = outline.containers.get(widest)
        && let Some(here) = outline.containers.get(index)
        && let Some(outer) = outline.containers.get(here.parent)
    {
        index = here.parent;
        // Misnested elements may end before what they began to hold.
        let added = within(&sums.0, &outer.lines).saturating_sub(within(&sums.0, &inner.lines));
        let around = within(&sums.1, &outer.lines).saturating_sub(within(&sums.1, &inner.lines));
        if around > 0 && added * 10 < around * 6 {
            break;
        }
        if added > 0 {
            widest = index;
        }
    }
    widest
}

/// Whether a line is a paragraph of running text.
fn is_prose(outline: &Outline, line: &Line, look: Look) -> bool {
    look == Look::Sentences
        && line.text.len() >= 60
        && line.linked * 2 < line.text.len()
        && belongs(outline, line, look)
}

/// Keeps the lines of a region that are text of the article.
fn keep(outline: &Outline, looks: &[Look], sums: &Sums, region: Range<usize>, kept: &mut [bool]) {
    for index in region {
        let Some(line) = outline.lines.get(index) else {
            break;
        };
        let look = looks.get(index).copied().unwrap_or(Look::Other);
        if (belongs(outline, line, look) || is_listed(outline, sums, line, look))
            && let Some(kept) = kept.get_mut(index)
        {
            *kept = true;
        }
    }
}

/// Whether a line is a linked item of a list that says more than its links do.
fn is_listed(outline: &Outline, sums: &Sums, line: &Line, look: Look) -> bool {
    let parent = outline
        .containers
        .get(line.container)
        .map(|item| item.parent);
    let list = parent.and_then(|parent| outline.containers.get(parent));
    line.name == Name::Item
        && !line.hints.any(OUTSIDE)
        && matches!(look, Look::Sentences | Look::Other)
        && list.is_some_and(|list| list.name == Name::List && sums.linked_share(&list.lines) < 0.5)
}

fn belongs(outline: &Outline, line: &Line, look: Look) -> bool {
    let text = outline.line(line);
    if line.hints.any(OUTSIDE) || matches!(look, Look::Control | Look::Copyright | Look::Date) {
        return false;
    }
    let is_linked = line.linked * 5 > text.len() * 4;
    let is_label = || {
        text.len() <= 120
            && label::leads(
                &label::fold(text),
                &[Label::Related, Label::Comments, Label::Share],
            )
    };
    match line.name {
        Name::Heading(1) => false,
        Name::Heading(_) => !is_linked && !is_label(),
        Name::Paragraph => (!is_linked || look == Look::Sentences) && !is_label(),
        Name::Item | Name::Term => !is_linked && !is_label(),
        Name::Cell | Name::Preformatted => !is_linked,
        _ => !is_linked && (is_sentences(text) || word_count(text) >= 4) && !is_label(),
    }
}

/// Headings that head nothing, and names under the last paragraph, are none of the text.
fn drop_loose_ends(outline: &Outline, kept: &mut [bool]) {
    let mut heads = false;
    for (index, kept) in kept.iter_mut().enumerate().rev() {
        let Some(line) = outline.lines.get(index) else {
            continue;
        };
        if !*kept {
            continue;
        }
        match line.name {
            Name::Heading(_) if !heads => *kept = false,
            Name::Heading(_) => {}
            _ => heads = true,
        }
    }
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
