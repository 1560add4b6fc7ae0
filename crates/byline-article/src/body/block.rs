//! The kinds of blocks.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::text::{MarkKind, Text};
use crate::extra::Extra;
use crate::image::Image;
use crate::line::Line;
use crate::record::record;
use crate::url::WebUrl;

/// One block of a [`Body`](super::Body).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A heading between paragraphs.
    Heading(Heading),
    /// Words of somebody else.
    Quote(Quote),
    /// A list.
    List(List),
    /// A picture.
    Image(Box<Image>),
    /// A post, a video, anything that another site shows inside the article.
    Embed(Embed),
    /// Lines of a program.
    Code(Code),
    /// A table.
    Table(Table),
    /// A break between parts of the text, usually a line.
    Rule,
    /// A block that the model has no place for.
    Other(OtherBlock),
}

impl Block {
    /// A paragraph of plain text.
    #[must_use]
    pub fn paragraph(text: &str) -> Self {
        Self::from(Text::new(text))
    }

    /// A heading of plain text.
    #[must_use]
    pub fn heading(level: HeadingLevel, text: &str) -> Self {
        Self::Heading(Heading::new(level, Text::new(text)))
    }
}

impl From<Text> for Block {
    fn from(text: Text) -> Self {
        Self::Paragraph(Paragraph::new(text))
    }
}

record! {
    "a paragraph",
    /// A paragraph.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    #[non_exhaustive]
    pub struct Paragraph {
        with marks:
        /// Its text.
        pub text: Text,
    }
}

impl Paragraph {
    /// A paragraph of this text.
    #[must_use]
    pub fn new(text: Text) -> Self {
        Self {
            text,
            extra: Extra::default(),
        }
    }
}

record! {
    "a heading",
    /// A heading between paragraphs.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Heading {
        /// Its rank.
        pub level: HeadingLevel,
        with marks:
        /// Its text.
        pub text: Text,
    }
}

impl Heading {
    /// A heading of this text.
    #[must_use]
    pub fn new(level: HeadingLevel, text: Text) -> Self {
        Self {
            level,
            text,
            extra: Extra::default(),
        }
    }
}

/// The rank of a heading below the headline: 2 to 6, as HTML's `h2` to `h6`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HeadingLevel(u8);

impl HeadingLevel {
    /// The highest rank; rank 1 is the headline's.
    pub const TOP: Self = Self(2);

    /// A rank from 2 to 6, or nothing.
    #[must_use]
    pub const fn new(level: u8) -> Option<Self> {
        match level {
            2..=6 => Some(Self(level)),
            _ => None,
        }
    }

    /// The nearest rank.
    #[must_use]
    pub const fn nearest(level: u8) -> Self {
        match level {
            0..=2 => Self(2),
            3..=6 => Self(level),
            _ => Self(6),
        }
    }

    /// The rank as a number from 2 to 6.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

record! {
    "a quote",
    /// Words of somebody else.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    #[non_exhaustive]
    pub struct Quote {
        /// The words.
        pub blocks: Vec<Block>,
        /// Whose words they are.
        pub cite: Option<Line>,
    }
}

impl Quote {
    /// A quote of these blocks.
    #[must_use]
    pub fn new(blocks: Vec<Block>) -> Self {
        Self {
            blocks,
            ..Self::default()
        }
    }
}

record! {
    "a list",
    /// A list.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct List {
        /// How its items are marked.
        pub style: ListStyle,
        /// Its items, each of one block or more.
        pub items: Vec<Vec<Block>>,
    }
}

impl List {
    /// A list of these items.
    #[must_use]
    pub fn new(style: ListStyle, items: Vec<Vec<Block>>) -> Self {
        Self {
            style,
            items,
            extra: Extra::default(),
        }
    }
}

/// How the items of a [`List`] are marked.
#[allow(
    clippy::exhaustive_enums,
    reason = "marked or counted, there is no third"
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ListStyle {
    /// By bullets.
    #[default]
    Bulleted,
    /// By numbers.
    Numbered,
}

record! {
    "an embed",
    /// A post, a video, anything that another site shows inside the article.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Embed {
        /// Where it is.
        pub url: WebUrl,
        /// What is written below it.
        pub caption: Option<Line>,
    }
}

impl Embed {
    /// What is found at this address.
    #[must_use]
    pub fn new(url: WebUrl) -> Self {
        Self {
            url,
            caption: None,
            extra: Extra::default(),
        }
    }
}

record! {
    "code",
    /// Lines of a program.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    #[non_exhaustive]
    pub struct Code {
        /// The lines.
        pub code: String,
        /// The programming language, by its usual name.
        pub language: Option<Line>,
    }
}

impl Code {
    /// Lines of a program.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
}

record! {
    "a table",
    /// A table.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    #[non_exhaustive]
    pub struct Table {
        /// The cells of its head row; empty where it has none.
        pub head: Vec<Cell>,
        /// Its rows of cells.
        pub rows: Vec<Vec<Cell>>,
        /// What is written above or below it.
        pub caption: Option<Line>,
    }
}

impl Table {
    /// A table of these rows.
    #[must_use]
    pub fn new(head: Vec<Cell>, rows: Vec<Vec<Cell>>) -> Self {
        Self {
            head,
            rows,
            ..Self::default()
        }
    }
}

record! {
    "a cell",
    /// A cell of a [`Table`].
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    #[non_exhaustive]
    pub struct Cell {
        with marks:
        /// Its text.
        pub text: Text,
    }

    string Text => Self::from;
    written as "text" if Self::as_plain;
}

impl Cell {
    /// The text, where it is all that the cell has.
    #[cfg(feature = "serde")]
    fn as_plain(&self) -> Option<&str> {
        let Self { text, extra } = self;
        (text.marks().is_empty() && extra.is_empty()).then_some(text.as_str())
    }
}

impl From<Text> for Cell {
    fn from(text: Text) -> Self {
        Self {
            text,
            extra: Extra::default(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(Text::new(text))
    }
}

/// A block that the model has no place for: kept as it is, and not counted as text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OtherBlock {
    /// The name of its kind.
    pub kind: Box<str>,
    /// All that was found with it.
    pub data: Extra,
}

impl OtherBlock {
    /// A block of this kind.
    #[must_use]
    pub fn new(kind: &str, data: Extra) -> Self {
        Self {
            kind: kind.into(),
            data,
        }
    }
}

/// Every link with its words, in reading order.
pub(super) fn gather_links<'a>(blocks: &'a [Block], links: &mut Vec<(&'a str, &'a WebUrl)>) {
    let mut texts = Vec::new();
    for_each_leaf(blocks, &mut |block| {
        if let Block::Image(image) = block {
            let words = image.alt.as_ref().map_or("", Line::as_str);
            links.extend(image.link.as_ref().map(|link| (words, link)));
        }
        own_texts(block, &mut texts);
        for text in texts.drain(..) {
            links.extend(text.marks().iter().filter_map(|mark| match mark.kind() {
                MarkKind::Link(url) => Some((text.as_str().get(mark.range())?, url)),
                _ => None,
            }));
        }
    });
}

/// Every text a reader reads, in reading order.
pub(super) fn gather<'a>(blocks: &'a [Block], texts: &mut Vec<&'a Text>) {
    for_each_leaf(blocks, &mut |block| own_texts(block, texts));
}

/// Calls `visit` with each block that holds no other blocks, in reading order.
fn for_each_leaf<'a>(blocks: &'a [Block], visit: &mut impl FnMut(&'a Block)) {
    for block in blocks {
        match block {
            Block::Quote(quote) => for_each_leaf(&quote.blocks, visit),
            Block::List(list) => {
                for item in &list.items {
                    for_each_leaf(item, visit);
                }
            }
            block => visit(block),
        }
    }
}

/// The texts of a block itself, without those of blocks that it holds.
fn own_texts<'a>(block: &'a Block, texts: &mut Vec<&'a Text>) {
    match block {
        Block::Paragraph(paragraph) => texts.push(&paragraph.text),
        Block::Heading(heading) => texts.push(&heading.text),
        Block::Table(table) => {
            let cells = table.head.iter().chain(table.rows.iter().flatten());
            texts.extend(cells.map(|cell| &cell.text));
        }
        Block::Quote(_)
        | Block::List(_)
        | Block::Image(_)
        | Block::Embed(_)
        | Block::Code(_)
        | Block::Rule
        | Block::Other(_) => {}
    }
}
