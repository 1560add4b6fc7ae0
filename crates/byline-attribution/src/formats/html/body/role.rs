//! What elements do to the counting of blocks.

use byline_html::{ElementKind, StartTag};

/// What an element does to the counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Holds no text of the article.
    Outside,
    Heading,
    Block,
    Paragraph,
    Break,
    Other,
}

impl Role {
    pub(super) fn of(tag: StartTag<'_>) -> Self {
        use ElementKind::*;

        match tag.kind() {
            Br => Self::Break,
            P | Li | Dd | Blockquote | Pre => Self::Paragraph,
            Nav | Aside | Footer | Figure | Header | Dialog | Menu | Address | Button | Select
            | Figcaption => Self::Outside,
            Hgroup => Self::Heading,
            kind if kind.is_heading() => Self::Heading,
            kind if kind.is_block() => Self::Block,
            _ => Self::Other,
        }
    }

    pub(super) fn is_closed_off(self) -> bool {
        matches!(self, Self::Outside | Self::Heading)
    }
}
