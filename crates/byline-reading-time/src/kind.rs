//! What the blocks of a timeline are.

/// What a block of a [`Timeline`](crate::Timeline) is.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{BlockKind, ReadingBlock};
///
/// assert_eq!(ReadingBlock::Image.kind(), BlockKind::Image);
/// assert_eq!(BlockKind::ListItem.code(), "list_item");
/// assert_eq!(BlockKind::from_code("list_item"), Some(BlockKind::ListItem));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A headline or heading.
    Heading,
    /// A quotation.
    Quote,
    /// An item of a list.
    ListItem,
    /// A cell, a row or a whole table.
    Table,
    /// The text under a picture or a table.
    Caption,
    /// Program code or other preformatted text.
    Code,
    /// A picture.
    Image,
    /// A video or a recording of known length.
    Media,
    /// Something shown beside the text that takes no time.
    Embed,
    /// A block whose time the editor set.
    Fixed,
}

impl BlockKind {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::Paragraph,
        Self::Heading,
        Self::Quote,
        Self::ListItem,
        Self::Table,
        Self::Caption,
        Self::Code,
        Self::Image,
        Self::Media,
        Self::Embed,
        Self::Fixed,
    ];

    /// The stable name of the kind, in `snake_case`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Heading => "heading",
            Self::Quote => "quote",
            Self::ListItem => "list_item",
            Self::Table => "table",
            Self::Caption => "caption",
            Self::Code => "code",
            Self::Image => "image",
            Self::Media => "media",
            Self::Embed => "embed",
            Self::Fixed => "fixed",
        }
    }

    /// The kind of that [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}
