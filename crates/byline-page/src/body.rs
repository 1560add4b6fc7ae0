//! From lines of an outline to blocks of a body.

use byline_article::{
    Block, Body, Heading, HeadingLevel, List, ListStyle, MarkKind, Quote, Text, WebUrl,
};

use crate::outline::{Line, Mark, Name, Outline};

/// The blocks of the kept lines.
pub(crate) fn blocks(outline: &Outline, kept: &[bool], base: Option<&WebUrl>) -> Body {
    let mut builder = Blocks::default();
    for lines in groups(outline, kept) {
        builder.push(outline, lines, base);
    }
    builder.finish()
}

/// The kept lines, those together that one block's line breaks part.
pub(crate) fn groups<'o>(outline: &'o Outline, kept: &[bool]) -> Vec<&'o [Line]> {
    let mut groups: Vec<core::ops::Range<usize>> = Vec::new();
    for (index, line) in outline.lines.iter().enumerate() {
        if !kept.get(index).copied().unwrap_or(false) {
            continue;
        }
        match groups.last_mut() {
            Some(last) if last.end == index && !line.parted => last.end = index + 1,
            _ => groups.push(index..index + 1),
        }
    }
    groups
        .into_iter()
        .filter_map(|group| outline.lines.get(group))
        .collect()
}

/// The text of lines that follow one another.
pub(crate) fn text_of<'o>(outline: &'o Outline, lines: &[Line]) -> &'o str {
    let range = match (lines.first(), lines.last()) {
        (Some(first), Some(last)) => first.text.start..last.text.end,
        _ => 0..0,
    };
    outline.text.get(range).unwrap_or_default()
}

#[derive(Debug, Default)]
struct Blocks {
    blocks: Vec<Block>,
    /// Items of the list being read.
    items: Vec<Vec<Block>>,
    /// Blocks of the quotation being read.
    quoted: Vec<Block>,
    /// Whether the last lines were in a quotation.
    quotes: bool,
}

impl Blocks {
    fn push(&mut self, outline: &Outline, lines: &[Line], base: Option<&WebUrl>) {
        let Some(line) = lines.first() else { return };
        let text = rich(outline, lines, base);
        let quotes = is_within(outline, line.container, Name::Blockquote);
        if line.name != Name::Item || quotes != self.quotes {
            self.end_list();
        }
        if !quotes {
            self.end_quote();
        }
        self.quotes = quotes;
        match line.name {
            Name::Heading(level) => {
                let heading = Heading::new(HeadingLevel::nearest(level), text);
                self.add(Block::Heading(heading));
            }
            Name::Item => self.items.push(vec![text.into()]),
            _ => self.add(text.into()),
        }
    }

    /// Adds a block to the quotation being read, or to the body.
    fn add(&mut self, block: Block) {
        match self.quotes {
            true => self.quoted.push(block),
            false => self.blocks.push(block),
        }
    }

    fn end_list(&mut self) {
        if !self.items.is_empty() {
            let items = core::mem::take(&mut self.items);
            self.add(Block::List(List::new(ListStyle::Bulleted, items)));
        }
    }

    fn end_quote(&mut self) {
        if !self.quoted.is_empty() {
            let quoted = core::mem::take(&mut self.quoted);
            self.blocks.push(Block::Quote(Quote::new(quoted)));
        }
    }

    fn finish(mut self) -> Body {
        self.end_list();
        self.end_quote();
        self.blocks.into()
    }
}

/// Whether a container or one of its four nearest ancestors is such an element.
fn is_within(outline: &Outline, container: usize, name: Name) -> bool {
    let mut index = container;
    for _ in 0..4 {
        let Some(container) = outline.containers.get(index) else {
            return false;
        };
        if container.name == name {
            return true;
        }
        if index == 0 {
            return false;
        }
        index = container.parent;
    }
    false
}

/// Text with its marks; links that lead nowhere on the web are plain text.
fn rich(outline: &Outline, lines: &[Line], base: Option<&WebUrl>) -> Text {
    let text = Text::new(text_of(outline, lines));
    let start = lines.first().map_or(0, |line| line.text.start);
    let marks: Vec<_> = lines
        .iter()
        .flat_map(|line| {
            line.marks
                .iter()
                .map(move |(range, mark)| (range, mark, line.text.end))
        })
        .filter_map(|(range, mark, end)| {
            let from = range.start.checked_sub(start)?;
            let to = range.end.min(end).checked_sub(start)?;
            let kind = match mark {
                Mark::Strong => MarkKind::Strong,
                Mark::Emphasis => MarkKind::Emphasis,
                Mark::Code => MarkKind::Code,
                Mark::Link(link) => MarkKind::Link(resolve(&outline.links.get(*link)?.href, base)?),
            };
            (from < to).then_some((from..to, kind))
        })
        .collect();
    text.clone().with_marks(marks).unwrap_or(text)
}

/// A link's address on the web.
pub(crate) fn resolve(href: &str, base: Option<&WebUrl>) -> Option<WebUrl> {
    let href = href.trim();
    match base {
        Some(base) => base.join(href).ok(),
        None => WebUrl::new(href).ok(),
    }
}
