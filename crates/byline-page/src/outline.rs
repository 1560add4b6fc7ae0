//! What a page holds, in one pass over its tokens: no tree is built. `read.rs` is that pass and
//! `writer.rs` the rules for what it finds; `whole.rs` and `declared.rs` are its two depths, which
//! differ in the elements that they follow and in what they keep.
//!
//! The visible text is one string; lines are ranges of it, and a container is a range of
//! lines. Everything later works on these and never on the source.

mod declared;
mod element;
mod hints;
mod name_table;
mod names;
mod read;
mod white_space;
mod whole;
mod writer;

use core::ops::Range;

pub(crate) use hints::Hints;
pub(crate) use names::Name;

/// A page, or the plain text of one.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// All visible text, lines parted by line feeds, white space folded.
    pub(crate) text: String,
    pub(crate) lines: Vec<Line>,
    pub(crate) containers: Vec<Container>,
    pub(crate) links: Vec<Link>,
    pub(crate) metas: Vec<Meta>,
    pub(crate) relations: Vec<Relation>,
    pub(crate) items: Vec<Item>,
    pub(crate) times: Vec<TimeElement>,
    /// Raw text of the JSON-LD scripts.
    pub(crate) scripts: Vec<String>,
    pub(crate) title: Option<String>,
    /// `html@lang` or `xml:lang`.
    pub(crate) language: Option<String>,
    /// Whether the page hides elements until its scripts run, so that
    /// [`Outline::of_unscripted_html`] may find more.
    pub(crate) has_hidden: bool,
}

/// A block's text, or a piece of one before a line break.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Bytes of [`Outline::text`].
    pub(crate) text: Range<usize>,
    /// Bytes of the source.
    pub(crate) span: Range<usize>,
    /// The element whose text it is.
    pub(crate) name: Name,
    /// The innermost container; 0 is the page.
    pub(crate) container: usize,
    /// What its own and its containers' names say, inherited.
    pub(crate) hints: Hints,
    /// What its own block's names say.
    pub(crate) own: Hints,
    /// What of its hints elements and roles say, which is surer than names.
    pub(crate) sure: Hints,
    /// Bytes of text within links.
    pub(crate) linked: usize,
    /// Where inline elements begin inside the text, in bytes of [`Outline::text`].
    pub(crate) parts: Vec<usize>,
    /// Strong and emphasized runs, in bytes of [`Outline::text`].
    pub(crate) marks: Vec<(Range<usize>, Mark)>,
    /// An empty line, or the edge of a block, precedes it.
    pub(crate) parted: bool,
}

/// What an inline element does to its text, as far as a body keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Strong,
    Emphasis,
    Code,
    /// Index into [`Outline::links`].
    Link(usize),
}

/// An element that holds blocks.
#[derive(Debug, Clone)]
pub(crate) struct Container {
    pub(crate) parent: usize,
    pub(crate) name: Name,
    pub(crate) own: Hints,
    /// What of its hints its element and role say.
    pub(crate) sure: Hints,
    /// Whether it is an article with properties of its own: an item of microdata, an hAtom entry.
    pub(crate) is_item: bool,
    /// Indices of its lines.
    pub(crate) lines: Range<usize>,
}

/// An `a` element with an address.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub(crate) href: String,
    /// Bytes of [`Outline::text`].
    pub(crate) text: Range<usize>,
    pub(crate) hreflang: Option<String>,
    /// What a reader of pictures hears: `aria-label`, `title`, or the picture's `alt`.
    pub(crate) label: Option<String>,
    pub(crate) hints: Hints,
    pub(crate) container: usize,
    /// How many lines precede it.
    pub(crate) line: usize,
}

/// A `meta` element's key, lower case, and content.
#[derive(Debug, Clone)]
pub(crate) struct Meta {
    pub(crate) key: String,
    pub(crate) content: String,
}

/// A `link` element.
#[derive(Debug, Clone)]
pub(crate) struct Relation {
    pub(crate) rel: String,
    pub(crate) href: String,
    pub(crate) hreflang: Option<String>,
}

/// An `itemprop` attribute or a microformat's class, and its value.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) property: Property,
    /// The property within which this one stands, if it is one of a person or publisher.
    pub(crate) within: Option<Property>,
    /// The attribute's value, or the text.
    pub(crate) value: String,
    /// Whether a class and not an `itemprop` says so.
    pub(crate) is_class: bool,
    /// The innermost container around it.
    pub(crate) container: usize,
}

/// A property in microdata or microformats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Property {
    Headline,
    Published,
    Modified,
    Author,
    Name,
    Publisher,
    Section,
    Description,
    Url,
    Language,
    Keywords,
    /// Any property of something that is not the article: a comment, a product.
    Foreign,
}

/// A `time` element.
#[derive(Debug, Clone)]
pub(crate) struct TimeElement {
    pub(crate) datetime: Option<String>,
    /// Bytes of [`Outline::text`].
    pub(crate) text: Range<usize>,
    pub(crate) container: usize,
    pub(crate) hints: Hints,
    /// Words in classes and ids that mean a change or publication.
    pub(crate) role: Option<byline_date::DateRole>,
}

impl Outline {
    /// A line's text.
    pub(crate) fn line(&self, line: &Line) -> &str {
        self.slice(&line.text)
    }

    /// The text of line `index`, empty if there is none.
    pub(crate) fn line_at(&self, index: usize) -> &str {
        self.lines.get(index).map_or("", |line| self.line(line))
    }

    /// Bytes of the text.
    pub(crate) fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// The parts of a line between the edges of its inline elements.
    pub(crate) fn pieces(&self, line: &Line) -> impl Iterator<Item = &str> {
        let ends = line
            .parts
            .iter()
            .copied()
            .chain(core::iter::once(line.text.end));
        let mut from = line.text.start;
        ends.filter_map(move |end| {
            let piece = self.text.get(from..end)?.trim();
            from = end;
            (!piece.is_empty()).then_some(piece)
        })
    }

    /// The content of the first meta with one of these keys, in the keys' order.
    pub(crate) fn meta(&self, key: &str) -> Option<&str> {
        self.metas
            .iter()
            .find(|meta| meta.key == key && !meta.content.trim().is_empty())
            .map(|meta| meta.content.as_str())
    }
}
