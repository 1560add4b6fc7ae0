//! The elements that an outline distinguishes.

use byline_html::ElementKind;

/// An element's name, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Name {
    A,
    Abbreviation,
    Address,
    Article,
    Aside,
    Blockquote,
    Body,
    Br,
    Button,
    Cell,
    Code,
    Container,
    Details,
    Emphasis,
    Figcaption,
    Figure,
    Footer,
    Form,
    Head,
    Header,
    Heading(u8),
    Html,
    Image,
    Inline,
    Item,
    Link,
    List,
    Main,
    Meta,
    Nav,
    Paragraph,
    Preformatted,
    Rule,
    Script,
    Section,
    /// Its text is not part of the page: styles, frames, controls, drawings.
    Silent,
    Strong,
    Summary,
    Table,
    Term,
    Time,
    Title,
}

impl Name {
    /// What an element of this kind is to an outline.
    pub(crate) fn of(kind: ElementKind) -> Self {
        use ElementKind as Kind;

        match kind {
            Kind::A => Self::A,
            Kind::Abbr => Self::Abbreviation,
            Kind::Address => Self::Address,
            Kind::Article => Self::Article,
            Kind::Aside => Self::Aside,
            Kind::B | Kind::Strong => Self::Strong,
            Kind::Blockquote => Self::Blockquote,
            Kind::Body => Self::Body,
            Kind::Br => Self::Br,
            Kind::Button => Self::Button,
            Kind::Caption | Kind::Td | Kind::Th => Self::Cell,
            Kind::Cite | Kind::Dfn | Kind::Em | Kind::I => Self::Emphasis,
            Kind::Code | Kind::Kbd | Kind::Samp | Kind::Tt => Self::Code,
            Kind::Dd | Kind::Li => Self::Item,
            Kind::Details => Self::Details,
            Kind::Dir | Kind::Menu | Kind::Ol | Kind::Ul => Self::List,
            Kind::Dt => Self::Term,
            Kind::Figcaption => Self::Figcaption,
            Kind::Figure => Self::Figure,
            Kind::Footer => Self::Footer,
            Kind::Form => Self::Form,
            Kind::H1 => Self::Heading(1),
            Kind::H2 => Self::Heading(2),
            Kind::H3 => Self::Heading(3),
            Kind::H4 => Self::Heading(4),
            Kind::H5 => Self::Heading(5),
            Kind::H6 => Self::Heading(6),
            Kind::Head => Self::Head,
            Kind::Header => Self::Header,
            Kind::Hr => Self::Rule,
            Kind::Html => Self::Html,
            Kind::Image | Kind::Img => Self::Image,
            Kind::Link => Self::Link,
            Kind::Listing | Kind::Plaintext | Kind::Pre | Kind::Xmp => Self::Preformatted,
            Kind::Main => Self::Main,
            Kind::Meta => Self::Meta,
            Kind::Nav => Self::Nav,
            Kind::P => Self::Paragraph,
            Kind::Script => Self::Script,
            Kind::Section => Self::Section,
            Kind::Summary => Self::Summary,
            Kind::Table | Kind::Tbody | Kind::Tfoot | Kind::Thead | Kind::Tr => Self::Table,
            Kind::Time => Self::Time,
            Kind::Title => Self::Title,
            // Formulas and drawings are not prose, whatever text they hold.
            Kind::Math | Kind::Svg | Kind::Option => Self::Silent,
            // Its end tag may be left out; plain text needs the parentheses of ruby.
            Kind::Rp | Kind::Optgroup => Self::Inline,
            _ if kind.is_void() => Self::Inline,
            _ if kind.is_hidden_by_default() || kind.has_fallback() || kind.is_control() => {
                Self::Silent
            }
            _ if kind.is_block() => Self::Container,
            _ => Self::Inline,
        }
    }

    /// Whether no reader sees its text.
    pub(crate) fn is_silent(self) -> bool {
        matches!(self, Self::Silent | Self::Button)
    }

    /// Whether the element is a block that may hold others.
    pub(crate) fn holds_blocks(self) -> bool {
        !self.is_inline()
            && !matches!(
                self,
                Self::Paragraph
                    | Self::Heading(_)
                    | Self::Rule
                    | Self::Head
                    | Self::Title
                    | Self::Html
            )
    }

    /// Whether the element is laid out in a line with the text around it.
    pub(crate) fn is_inline(self) -> bool {
        matches!(
            self,
            Self::A
                | Self::Abbreviation
                | Self::Br
                | Self::Button
                | Self::Code
                | Self::Emphasis
                | Self::Image
                | Self::Inline
                | Self::Link
                | Self::Meta
                | Self::Script
                | Self::Silent
                | Self::Strong
                | Self::Time
        )
    }
}
