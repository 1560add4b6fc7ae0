//! The body: blocks of text with marks.

mod block;
mod excerpt;
mod html;
mod text;

use alloc::string::String;
use alloc::vec::Vec;

pub use block::{
    Block, Cell, Code, Embed, Heading, HeadingLevel, List, ListStyle, OtherBlock, Paragraph, Quote,
    Table,
};
pub use excerpt::ExcerptOptions;
pub(crate) use html::{escape as escape_html, is_noncharacter};
pub use text::{Mark, MarkError, MarkKind, Text};

#[cfg(feature = "markdown")]
use crate::extra::{Extra, Value};
use crate::url::WebUrl;

/// The body of an article: its blocks in their order.
///
/// The text of every block is contiguous, so that other crates borrow it as `&str`;
/// links, emphasis and the like are marks beside it.
///
/// # Examples
///
/// ```
/// use byline_article::{Block, Body};
///
/// let body = Body::from_paragraphs(["The council met on Tuesday.", "Nobody spoke against it."]);
/// assert_eq!(body.blocks.len(), 2);
/// let words: usize = body.texts().map(|text| text.split_whitespace().count()).sum();
/// assert_eq!(words, 9);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Body {
    /// The blocks.
    pub blocks: Vec<Block>,
}

/// The kind of marks and blocks that hold Markdown which the model has no place for.
pub(crate) const SYNTAX: &str = "markdown";

/// Paragraphs of nothing but syntax become blocks of another kind, which are no text.
#[cfg(feature = "markdown")]
fn syntax_blocks(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Quote(quote) => syntax_blocks(&mut quote.blocks),
            Block::List(list) => {
                for item in &mut list.items {
                    syntax_blocks(item);
                }
            }
            Block::Paragraph(paragraph) if is_syntax(&paragraph.text) => {
                let mut data = Extra::default();
                data.insert("source", Value::from(paragraph.text.as_str()));
                *block = Block::Other(OtherBlock::new(SYNTAX, data));
            }
            Block::Paragraph(_)
            | Block::Heading(_)
            | Block::Image(_)
            | Block::Embed(_)
            | Block::Code(_)
            | Block::Table(_)
            | Block::Rule
            | Block::Other(_) => {}
        }
    }
}

/// Whether marks of syntax cover the whole text.
#[cfg(feature = "markdown")]
fn is_syntax(text: &Text) -> bool {
    let plain = text.as_str();
    let mut end = 0;
    for mark in text.marks() {
        let range = mark.range();
        let gap = plain.get(end..range.start);
        let is_next = gap.is_some_and(|gap| gap.trim().is_empty());
        if is_next && matches!(mark.kind(), MarkKind::Other(kind) if &**kind == SYNTAX) {
            end = range.end;
        }
    }
    end > 0 && end == plain.len()
}

impl Body {
    /// A body of plain paragraphs; blank ones are left out.
    #[must_use]
    pub fn from_paragraphs<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> Self {
        let blocks = paragraphs
            .into_iter()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(Block::paragraph)
            .collect();
        Self { blocks }
    }

    /// Whether there are no blocks.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Every text a reader reads, in reading order and without a copy: paragraphs,
    /// headings, the texts of quotes, lists and tables; no code, no captions.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.rich_texts().map(Text::as_str)
    }

    /// The same texts with their marks.
    pub fn rich_texts(&self) -> impl Iterator<Item = &Text> {
        let mut texts = Vec::new();
        block::gather(&self.blocks, &mut texts);
        texts.into_iter()
    }

    /// Every link of the body with the words it is on, in reading order; those of a picture are
    /// what it shows (`alt`), if that is known.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Block, Body, MarkKind, Text, WebUrl};
    ///
    /// let url = WebUrl::new("https://example.az/")?;
    /// let text = Text::new("As Example.Az reports").with_mark(3..13, MarkKind::Link(url))?;
    /// let mut body = Body::default();
    /// body.blocks.push(Block::from(text));
    /// let (words, target) = body.links().next().unwrap();
    /// assert_eq!((words, target.host()), ("Example.Az", "example.az"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn links(&self) -> impl Iterator<Item = (&str, &WebUrl)> {
        let mut links = Vec::new();
        block::gather_links(&self.blocks, &mut links);
        links.into_iter()
    }

    /// The texts with an empty line between them.
    #[must_use]
    pub fn plain_text(&self) -> String {
        let mut plain = String::new();
        for text in self.texts() {
            if !plain.is_empty() {
                plain.push_str("\n\n");
            }
            plain.push_str(text);
        }
        plain
    }
}

impl From<Vec<Block>> for Body {
    fn from(blocks: Vec<Block>) -> Self {
        Self { blocks }
    }
}

impl FromIterator<Block> for Body {
    fn from_iter<I: IntoIterator<Item = Block>>(blocks: I) -> Self {
        Self {
            blocks: blocks.into_iter().collect(),
        }
    }
}
