//! One pass over the lines of a page: which container holds the article, and which lines of it
//! are text.

use core::ops::Range;

use super::{OUTSIDE, inner, loose_ends, opening};
use crate::label::{self, Label};
use crate::outline::{Container, Hints, Line, Name, Outline};
use crate::visible::{Look, is_sentences, word_count};

/// How many containers outward a paragraph speaks for.
const REACH: usize = 5;

/// Longer lines have more than a label and what belongs to it.
const LONGEST_LABELLED: usize = 120;

/// One pass over the lines of a page, which trusts some names of classes.
pub(super) struct Pass<'o> {
    pub(super) outline: &'o Outline,
    pub(super) looks: &'o [Look],
    trust: Hints,
    /// Hints that say nothing on this page, not even those of elements.
    ignored: Hints,
    sums: Sums,
}

impl<'o> Pass<'o> {
    pub(super) fn new(outline: &'o Outline, looks: &'o [Look], trust: Hints) -> Self {
        Self {
            outline,
            looks,
            trust,
            ignored: Hints::NONE,
            sums: Sums::of(outline),
        }
    }

    /// The same pass, to which these hints say nothing.
    pub(super) fn without(self, ignored: Hints) -> Self {
        Self { ignored, ..self }
    }

    /// The hints of a line that this pass trusts.
    pub(super) fn hints(&self, line: &Line) -> Hints {
        let hints = line.hints.both(self.trust).with(line.sure);
        hints.without(self.ignored)
    }

    /// Whether what is around a line, or its own names, say that it is none of the body.
    pub(super) fn is_outside(&self, line: &Line) -> bool {
        is_outside_by(line, self.hints(line))
    }

    /// Returns for each line whether it is part of the body.
    pub(super) fn body(&self, headline: Option<usize>) -> Vec<bool> {
        let (outline, looks) = (self.outline, self.looks);
        let scores = self.scores();
        let mut kept = vec![false; outline.lines.len()];
        for region in self.regions(&scores) {
            self.keep(region, &mut kept);
        }
        inner::keep_headings(self, &mut kept);
        if !kept.contains(&true) {
            // A page too small to have a body is one.
            for (kept, (line, look)) in kept.iter_mut().zip(outline.lines.iter().zip(looks)) {
                let is_text = matches!(look, Look::Sentences | Look::Other);
                *kept = is_text
                    && !self.hints(line).any(OUTSIDE.without(Hints::CAPTION))
                    && !matches!(line.name, Name::Heading(_));
            }
        }
        // What is above the headline is none of the text under it, unless it is most of it:
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
        if let Some(headline) = headline {
            opening::keep(self, headline, &mut kept);
        }
        loose_ends::drop_repeated(outline, &mut kept);
        loose_ends::drop_headings(outline, &mut kept);
        if !kept.contains(&true) {
            self.keep_headings(headline, &mut kept);
        }
        kept
    }

    /// Keeps the headings of an article that has no other text: those of its pictures.
    fn keep_headings(&self, headline: Option<usize>, kept: &mut [bool]) {
        let is_one = |(index, line): (usize, &Line)| {
            matches!(line.name, Name::Heading(2..))
                && Some(index) != headline
                && line.sure.any(Hints::MAIN)
                && line.linked == 0
                && !self.is_outside(line)
        };
        let headings: Vec<bool> = self.outline.lines.iter().enumerate().map(is_one).collect();
        if headings.iter().filter(|is_heading| **is_heading).count() > 1 {
            kept.copy_from_slice(&headings);
        }
    }

    /// How much a line says for the container around it.
    fn weight(&self, line: &Line, look: Look) -> f32 {
        let outline = self.outline;
        let text = outline.line(line);
        if self.is_outside(line)
            || matches!(line.name, Name::Heading(_) | Name::Item)
            || is_no_text(look)
            || text.len() < 25
        {
            return 0.0;
        }
        let commas = commas(text);
        // Letters of dense scripts count for more than their width; bytes are near enough.
        let length = (text.len() / 100).min(3);
        let own = 1.0 + commas.min(40) as f32 + length as f32;
        let linked = line.linked as f32 / text.len().max(1) as f32;
        own * (1.0 - linked.min(1.0))
    }

    /// The scores of all containers.
    fn scores(&self) -> Vec<f32> {
        let outline = self.outline;
        let looks = self.looks;
        let mut scores = vec![0.0_f32; outline.containers.len()];
        for (line, look) in outline.lines.iter().zip(looks) {
            let weight = self.weight(line, *look);
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
        for (container, score) in outline.containers.iter().zip(&mut scores) {
            if *score > 0.0 {
                *score += self.bonus(container);
                *score *= 1.0 - self.sums.linked_share(&container.lines);
            }
        }
        scores
    }

    /// What an element's name and class say of it beforehand.
    fn bonus(&self, container: &Container) -> f32 {
        let element = match container.name {
            Name::Article | Name::Main => 10.0,
            Name::Container | Name::Section => 5.0,
            Name::Preformatted | Name::Cell | Name::Blockquote => 3.0,
            Name::List | Name::Item | Name::Term | Name::Form | Name::Address => -3.0,
            _ => 0.0,
        };
        let own = container.own.both(self.trust).with(container.sure);
        let named = match (own.any(Hints::ARTICLE), own.any(Hints::CHROME)) {
            (true, false) => 25.0,
            (false, true) => -25.0,
            _ => 0.0,
        };
        element + named
    }

    /// The lines of the best container, and of its siblings that are much like it.
    fn regions(&self, scores: &[f32]) -> Vec<Range<usize>> {
        let outline = self.outline;
        let looks = self.looks;
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
        top = self.widen(top);
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
        // Paragraphs that are beside the container, not in it, each alone in a wrapper or in none.
        let around = outline
            .containers
            .get(container.parent)
            .map_or(0..0, |parent| parent.lines.clone());
        for index in around {
            let Some(line) = outline.lines.get(index) else {
                break;
            };
            let alone = || {
                let own = outline.containers.get(line.container);
                own.is_some_and(|own| own.parent == container.parent && own.lines.len() == 1)
            };
            let beside = line.container == container.parent || alone();
            if beside
                && line.name == Name::Paragraph
                && looks.get(index) == Some(&Look::Sentences)
                && line.linked * 4 < line.text.len()
            {
                regions.push(index..index + 1);
            }
        }
        regions
    }

    /// The outermost container that adds more text of the article's kind than anything else:
    /// bodies are cut into pieces by advertisements.
    fn widen(&self, top: usize) -> usize {
        let outline = self.outline;
        let looks = self.looks;
        let mut sums = (vec![0_usize], vec![0_usize]);
        let (mut good, mut all) = (0, 0);
        let stories = self.stories();
        let story = |container: usize| stories.get(container).copied().unwrap_or(0);
        // The heading of a teaser is a link; that of an entry of a list, or of a live blog, is not.
        let mut is_headed = vec![false; outline.containers.len()];
        for line in &outline.lines {
            if matches!(line.name, Name::Heading(_))
                && line.linked == 0
                && let Some(headed) = is_headed.get_mut(story(line.container))
            {
                *headed = true;
            }
        }
        let is_teaser = |story: usize| {
            let is_entry = is_headed.get(story) == Some(&true);
            self.linked_share(story) > if is_entry { 0.3 } else { 0.15 }
        };
        let encloses_top = |index: usize| {
            let story = outline.containers.get(index);
            let lines = outline.containers.get(top).map(|top| &top.lines);
            matches!((story, lines), (Some(story), Some(lines))
                if story.lines.start <= lines.start && story.lines.end >= lines.end)
        };
        for (line, look) in outline.lines.iter().zip(looks) {
            if !self.is_outside(line) {
                all += line.text.len();
                // The text of another story is a teaser.
                let story = story(line.container);
                let is_own = story == 0 || encloses_top(story) || !is_teaser(story);
                if is_own && self.is_prose(line, *look) {
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
            let around =
                within(&sums.1, &outer.lines).saturating_sub(within(&sums.1, &inner.lines));
            if added > 0 && added * 10 >= around * 6 {
                widest = index;
            } else if added * 10 < around * 6 && within(&sums.0, &inner.lines) * 2 >= good {
                break;
            }
        }
        widest
    }

    /// Whether most text of a container is linked.
    fn is_linked(&self, container: usize) -> bool {
        self.linked_share(container) >= 0.5
    }

    /// Whether a cell is in a table that has much more text than links.
    fn is_of_table(&self, cell: usize) -> bool {
        let parent = |index: usize| self.outline.containers.get(index).map(|inner| inner.parent);
        let table = parent(cell).and_then(parent).filter(|table| *table != 0);
        let table = table.and_then(|table| self.outline.containers.get(table));
        table.is_some_and(|table| self.sums.linked_share(&table.lines) < 0.2)
    }

    /// The share of a container's text that is linked.
    fn linked_share(&self, container: usize) -> f32 {
        let container = self.outline.containers.get(container);
        container.map_or(0.0, |container| self.sums.linked_share(&container.lines))
    }

    /// The innermost article or item of a list around each container; 0 where there is none.
    fn stories(&self) -> Vec<usize> {
        let mut stories: Vec<usize> = Vec::with_capacity(self.outline.containers.len());
        for (index, container) in self.outline.containers.iter().enumerate() {
            stories.push(match container.name {
                Name::Article | Name::Item => index,
                _ => stories.get(container.parent).copied().unwrap_or(0),
            });
        }
        stories
    }

    /// Whether a line is a paragraph of running text.
    fn is_prose(&self, line: &Line, look: Look) -> bool {
        look == Look::Sentences
            && line.text.len() >= 60
            && line.linked * 2 < line.text.len()
            && self.belongs(line, look)
    }

    /// Keeps the lines of a region that are text of the article.
    fn keep(&self, region: Range<usize>, kept: &mut [bool]) {
        let outline = self.outline;
        let looks = self.looks;
        for index in region {
            let Some(line) = outline.lines.get(index) else {
                break;
            };
            let look = looks.get(index).copied().unwrap_or(Look::Other);
            if (self.belongs(line, look) || self.is_listed(line, look))
                && let Some(kept) = kept.get_mut(index)
            {
                *kept = true;
            }
        }
    }

    /// Whether a line is a linked item of a list that says more than its links do.
    fn is_listed(&self, line: &Line, look: Look) -> bool {
        let outline = self.outline;
        let parent = outline
            .containers
            .get(line.container)
            .map(|item| item.parent);
        let list = parent.and_then(|parent| outline.containers.get(parent));
        line.name == Name::Item
            && !self.is_outside(line)
            && matches!(look, Look::Sentences | Look::Other)
            && list.is_some_and(|list| {
                list.name == Name::List && self.sums.linked_share(&list.lines) < 0.5
            })
    }

    fn belongs(&self, line: &Line, look: Look) -> bool {
        !self.is_outside(line) && self.is_text(line, look)
    }

    /// Whether a line looks like text of an article, wherever it is.
    pub(super) fn is_text(&self, line: &Line, look: Look) -> bool {
        let outline = self.outline;
        let text = outline.line(line);
        // Under a quoted post is its date.
        let is_quoted = line.name == Name::Blockquote && look == Look::Date;
        if is_no_text(look) && !is_quoted || is_credit(text) {
            return false;
        }
        // An address that is printed as it is is no teaser.
        let is_linked = line.linked * 5 > text.len() * 4 && !text.starts_with("http");
        let is_label = || {
            let labels = [
                Label::Related,
                Label::Comments,
                Label::Share,
                Label::Subscribe,
            ];
            let folded = match text.len() {
                0..=LONGEST_LABELLED => label::fold_start(text),
                _ => return false,
            };
            let is_of_network = look == Look::Sentences && label::leads_with_network(&folded);
            label::leads(&folded, &labels) && !is_of_network
        };
        match line.name {
            Name::Heading(1) => false,
            Name::Heading(_) => !is_linked && !is_label(),
            // A sentence that is a link is a teaser where most around it is linked as well.
            Name::Paragraph => {
                (!is_linked || look == Look::Sentences && !self.is_linked(line.container))
                    && !is_label()
            }
            Name::Item | Name::Term => !is_linked && !is_label(),
            Name::Cell => !is_linked || self.is_of_table(line.container),
            Name::Preformatted => !is_linked,
            _ => !is_linked && (is_sentences(text) || word_count(text) >= 4) && !is_label(),
        }
    }
}

/// How many commas a text has, in any script.
fn commas(text: &str) -> usize {
    let bytes = text.as_bytes();
    // The first bytes of those that are not ASCII.
    let may_have_others = bytes.iter().fold(false, |any, byte| {
        any | matches!(byte, 0xd5 | 0xd8 | 0xe3 | 0xef)
    });
    if !may_have_others {
        return memchr::memchr_iter(b',', bytes).count();
    }
    let is_comma = |c: &char| matches!(c, ',' | '،' | '、' | '，' | '；' | '՝');
    text.chars().filter(is_comma).count()
}

/// Whether these hints say that a line is none of the body.
pub(super) fn is_outside_by(line: &Line, hints: Hints) -> bool {
    let is_data = matches!(
        line.name,
        Name::Cell | Name::Preformatted | Name::Blockquote
    );
    hints.any(OUTSIDE) || hints.any(Hints::FIGURE) && !is_data
}

/// Whether a line is the credit of a picture: "Photo: Jane Doe".
fn is_credit(text: &str) -> bool {
    let is_short = text.len() <= LONGEST_LABELLED;
    is_short
        && text.split_once(':').is_some_and(|(label, rest)| {
            !rest.trim().is_empty() && label::is(&label::fold(label), Label::Credit)
        })
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

/// Whether a line looks like what pages print beside their text.
fn is_no_text(look: Look) -> bool {
    matches!(
        look,
        Look::Control | Look::Copyright | Look::Date | Look::Views
    )
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
