//! The elements that an outline tells apart.

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
    /// Its text is none of the page's: styles, frames, controls, drawings.
    Silent,
    Strong,
    Summary,
    Table,
    Term,
    Time,
    Title,
}

impl Name {
    /// The element called `name`, in whatever case.
    pub(crate) fn of(name: &str) -> Self {
        // Most tags of a page are of these.
        match name.as_bytes() {
            [b'a'] => return Self::A,
            [b'p'] => return Self::Paragraph,
            [b'l', b'i'] => return Self::Item,
            [b'd', b'i', b'v'] => return Self::Container,
            [b's', b'p', b'a', b'n'] => return Self::Inline,
            _ => {}
        }
        let mut lower = [0_u8; 12];
        let Some(lower) = lower.get_mut(..name.len()) else {
            return Self::Inline;
        };
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        match &*lower {
            b"a" => Self::A,
            b"abbr" => Self::Abbreviation,
            b"address" => Self::Address,
            b"article" => Self::Article,
            b"aside" => Self::Aside,
            b"b" | b"strong" => Self::Strong,
            b"blockquote" => Self::Blockquote,
            b"body" => Self::Body,
            b"br" => Self::Br,
            b"button" => Self::Button,
            b"code" | b"kbd" | b"samp" | b"tt" => Self::Code,
            b"center" | b"dialog" | b"div" | b"fieldset" | b"frameset" | b"hgroup" | b"legend"
            | b"search" | b"dl" => Self::Container,
            b"dd" => Self::Item,
            b"details" => Self::Details,
            b"dt" => Self::Term,
            b"em" | b"i" | b"cite" | b"dfn" => Self::Emphasis,
            b"figcaption" => Self::Figcaption,
            b"figure" => Self::Figure,
            b"footer" => Self::Footer,
            b"form" => Self::Form,
            b"h1" => Self::Heading(1),
            b"h2" => Self::Heading(2),
            b"h3" => Self::Heading(3),
            b"h4" => Self::Heading(4),
            b"h5" => Self::Heading(5),
            b"h6" => Self::Heading(6),
            b"head" => Self::Head,
            b"header" => Self::Header,
            b"hr" => Self::Rule,
            b"html" => Self::Html,
            b"img" => Self::Image,
            b"li" => Self::Item,
            b"link" => Self::Link,
            b"main" => Self::Main,
            b"menu" | b"ol" | b"ul" => Self::List,
            b"meta" => Self::Meta,
            b"nav" => Self::Nav,
            b"p" => Self::Paragraph,
            b"pre" | b"listing" | b"xmp" => Self::Preformatted,
            b"script" => Self::Script,
            b"section" => Self::Section,
            b"summary" => Self::Summary,
            b"applet" | b"audio" | b"canvas" | b"datalist" | b"embed" | b"iframe" | b"math"
            | b"noembed" | b"noframes" | b"noscript" | b"object" | b"option" | b"select"
            | b"style" | b"svg" | b"template" | b"textarea" | b"video" => Self::Silent,
            b"caption" | b"td" | b"th" => Self::Cell,
            b"table" | b"tbody" | b"tfoot" | b"thead" | b"tr" => Self::Table,
            b"time" => Self::Time,
            b"title" => Self::Title,
            _ => Self::Inline,
        }
    }

    /// Whether the element stands in a line with what is around it.
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
