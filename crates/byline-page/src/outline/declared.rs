//! What a page declares for programs, without its text.
//!
//! Only elements that hold blocks are followed, by their tags alone, and their attributes are read
//! only where something within is kept: whether a heading or a `time` element is the article's or a
//! teaser's depends on what encloses it.

use core::ops::Range;

use byline_html::{EndTag, Scanner, Scripting, StartTag, TextToken};
use memchr::memmem::{FindIter, find_iter};

use super::element::Attributes;
use super::read::{Depth, read};
use super::writer::Writer;
use super::{Hints, Line, Name, Outline, Property};

/// The most elements that are kept open; what is nested deeper is not distinguished.
const DEEPEST: usize = 512;

/// An end tag closes one of this many innermost elements, or nothing.
const REACH: usize = 32;

/// The most captured elements that are open at once.
const MOST_CAPTURES: usize = 16;

/// The most bytes of captured text. More is neither a headline nor a name: the element was never
/// closed.
const LONGEST_CAPTURE: usize = 4_000;

/// What an attribute's value holds that says who wrote the page. Most tags do not, nor have they
/// microdata, and reading the attributes of all would take as long as finding them.
const AUTHOR: &str = "author";

impl Outline {
    /// Reads what [`crate::html::read_metadata`] looks at, and nothing else: the lines are
    /// those of headings.
    pub(crate) fn of_metadata(html: &str) -> Self {
        read(html, Declared::new(html))
    }
}

/// An element that holds blocks.
#[derive(Debug)]
struct Open<'s> {
    name: Name,
    tag: StartTag<'s>,
    /// Its number among the outline's containers, once something within is kept.
    container: Option<usize>,
    hidden: bool,
    /// Whether it is an item that is no article, or is inside one.
    is_foreign: bool,
    from: usize,
}

/// How much text precedes an element, and its end.
#[derive(Debug)]
struct Size {
    start: usize,
    end: usize,
}

impl Size {
    fn from(start: usize) -> Self {
        Self {
            start,
            end: usize::MAX,
        }
    }
}

/// An element whose text is kept.
#[derive(Debug)]
struct Capture<'s> {
    name: &'s str,
    /// Elements of its own name that are open within.
    nested: usize,
    /// How many elements with blocks are open around it.
    height: usize,
    /// Where its text begins.
    from: usize,
    heading: Option<Heading>,
    items: Range<usize>,
    within: Option<Property>,
}

/// A heading of the first three levels.
#[derive(Debug, Clone, Copy)]
struct Heading {
    level: u8,
    own: Hints,
    container: usize,
}

/// A page of which only declarations and headings are kept.
struct Declared<'s> {
    writer: Writer,
    authors: Places<'s>,
    open: Vec<Open<'s>>,
    captures: Vec<Capture<'s>>,
    /// The sizes of the outline's containers: how much text precedes them and their ends.
    sizes: Vec<Size>,
    silent: usize,
    /// Bytes of text so far, without the white space before pieces.
    size: usize,
}

/// The places of a text in the page, from the next on.
struct Places<'s> {
    places: FindIter<'s, 's>,
    next: usize,
}

impl Places<'_> {
    #[inline]
    fn is_in(&mut self, span: &Range<usize>) -> bool {
        while self.next < span.start {
            self.next = self.places.next().unwrap_or(usize::MAX);
        }
        self.next < span.end
    }
}

impl<'s> Depth<'s> for Declared<'s> {
    type Tokens = Scanner<'s>;

    fn tokens(&self, html: &'s str) -> Self::Tokens {
        Scanner::new(html).with_scripting(Scripting::Enabled)
    }

    /// A scanner follows no elements.
    fn close(&mut self, _: &Scanner<'s>) {}

    #[inline]
    fn start_tag(&mut self, tag: &StartTag<'s>, _: &Scanner<'s>) {
        let marked = self.is_marked(tag);
        let name = Name::of(tag.kind());
        if !self.captures.is_empty() {
            self.open_within(tag, name);
        }
        if matches!(
            name,
            Name::Meta | Name::Link | Name::Html | Name::Script | Name::Title
        ) {
            self.head(tag, name);
            return;
        }
        let within = self.within();
        let keeps = match name {
            Name::Heading(1..=3) => self.silent == 0,
            name => matches!(name, Name::Time | Name::Abbreviation),
        };
        let mut inner = within;
        if keeps || marked || within.is_some() {
            inner = self.keep(tag, name, within);
        }
        if name.is_silent() || name.holds_blocks() {
            self.open_block(tag, name, inner == Some(Property::Foreign));
        }
    }

    #[inline]
    fn end_tag(&mut self, tag: &EndTag<'s>) {
        if !self.captures.is_empty() {
            self.close_within(tag);
        }
        let raw = tag.raw_name();
        let name = Name::of(tag.kind());
        if !name.is_silent() && !name.holds_blocks() {
            return;
        }
        let own_name = |open: &Open<'_>| open.tag.raw_name().eq_ignore_ascii_case(raw);
        let near = self.open.len().saturating_sub(REACH);
        let innermost = self.open.get(near..).unwrap_or_default();
        if let Some(at) = innermost.iter().rposition(own_name) {
            while self.open.len() > near + at {
                self.pop();
            }
        }
    }

    #[inline]
    fn text(&mut self, text: &TextToken<'s>) {
        if self.silent > 0 {
            return;
        }
        // Most pieces are either all text or all white space: one look at most bytes is enough.
        let raw = text.raw().as_bytes();
        self.size += match raw.first() {
            Some(first) if first.is_ascii_whitespace() => raw.trim_ascii_start().len(),
            _ => raw.len(),
        };
        let Some(first) = self.captures.first() else {
            return;
        };
        self.writer.text(&text.decoded(), text.span(), false);
        if self.writer.outline.text.len() - first.from > LONGEST_CAPTURE {
            self.end_captures(0);
        }
    }

    fn is_silent(&self) -> bool {
        self.silent > 0
    }

    fn writer(&mut self) -> &mut Writer {
        &mut self.writer
    }

    fn finish(mut self) -> Outline {
        self.end_captures(0);
        while !self.open.is_empty() {
            self.pop();
        }
        let (whole, sizes) = (self.size, self.sizes);
        self.writer.finish(whole, |container, _, _| {
            let size = sizes.get(container);
            size.map_or(0, |size| size.end.min(whole).saturating_sub(size.start))
        })
    }
}

impl<'s> Declared<'s> {
    fn new(html: &'s str) -> Self {
        Self {
            writer: Writer::new(0),
            authors: Places {
                places: find_iter(html.as_bytes(), AUTHOR),
                next: 0,
            },
            open: Vec::new(),
            captures: Vec::new(),
            sizes: vec![Size::from(0)],
            silent: 0,
            size: 0,
        }
    }

    /// Whether a tag may declare something by its attributes.
    #[inline]
    fn is_marked(&mut self, tag: &StartTag<'_>) -> bool {
        self.authors.is_in(&tag.span())
            || tag.attribute("itemprop").is_some()
            || tag.attribute("itemscope").is_some()
    }

    /// The property that encloses the next element.
    fn within(&self) -> Option<Property> {
        match self.open.last() {
            Some(open) if open.is_foreign => Some(Property::Foreign),
            _ => self.captures.last().and_then(|capture| capture.within),
        }
    }

    /// What an element within a kept one does to the text.
    fn open_within(&mut self, tag: &StartTag<'s>, name: Name) {
        let raw = tag.raw_name();
        let own_name = |capture: &&mut Capture<'_>| capture.name.eq_ignore_ascii_case(raw);
        if let Some(capture) = self.captures.iter_mut().rev().find(own_name) {
            capture.nested += 1;
        }
        if name == Name::Br || !name.is_inline() {
            self.end_line();
        } else {
            self.writer.part();
        }
    }

    /// Elements whose attributes are read wherever they are on the page.
    fn head(&mut self, tag: &StartTag<'_>, name: Name) {
        // Most link elements name style sheets and pictures.
        if name == Name::Link && !is_relation(tag) {
            return;
        }
        if matches!(name, Name::Title | Name::Script) {
            return self.writer.begin_raw(tag, name);
        }
        let attributes = Attributes::of(tag, name);
        let within = self.within();
        let container = match attributes.properties.is_empty() {
            true => 0,
            false => self.container(),
        };
        self.writer
            .declare(&attributes, name, within, container, self.size > 0);
    }

    #[inline]
    fn open_block(&mut self, tag: &StartTag<'s>, name: Name, is_foreign: bool) {
        // The end tag of an item may be left out.
        if name == Name::Item && self.open.last().is_some_and(|open| open.name == name) {
            self.pop();
        }
        let ends = tag.self_closing() && name == Name::Silent && tag.is("svg");
        if self.open.len() < DEEPEST && !ends {
            self.silent += usize::from(name.is_silent());
            self.open.push(Open {
                name,
                tag: *tag,
                container: None,
                hidden: false,
                is_foreign,
                from: self.size,
            });
        }
    }

    /// Keeps what an element declares by its attributes, and begins to keep its text if need be.
    /// Returns the property that encloses its contents.
    fn keep(
        &mut self,
        tag: &StartTag<'s>,
        name: Name,
        within: Option<Property>,
    ) -> Option<Property> {
        let attributes = Attributes::of(tag, name);
        if name == Name::Time {
            let container = self.container();
            self.writer.outline.add_time(&attributes, within, container);
        }
        let has_items = !attributes.properties.is_empty() || attributes.is_author(name);
        let container = if has_items { self.container() } else { 0 };
        let (items, inner) = self
            .writer
            .outline
            .add_items(&attributes, name, within, container);
        let heading = match name {
            Name::Heading(level @ 1..=3) => Some(self.heading(level, attributes.hints)),
            _ => None,
        };
        let is_scope = inner != within && !name.holds_blocks();
        let has_text = heading.is_some() || !items.is_empty() || is_scope;
        let is_hidden =
            self.silent > 0 || attributes.hidden || self.open.iter().any(|open| open.hidden);
        if !has_text || is_hidden || name == Name::Image || self.captures.len() >= MOST_CAPTURES {
            return inner;
        }
        if heading.is_some() || self.captures.is_empty() {
            self.end_line();
        }
        self.captures.push(Capture {
            name: tag.raw_name(),
            nested: 0,
            height: self.open.len(),
            from: self.writer.outline.text.len(),
            heading,
            items,
            within: inner,
        });
        inner
    }

    fn heading(&mut self, level: u8, own: Hints) -> Heading {
        let container = self.container();
        Heading {
            level,
            own,
            container,
        }
    }

    /// The innermost element with blocks, by its number; it and those around it become
    /// containers of the outline.
    fn container(&mut self) -> usize {
        // What encloses a container is one as well.
        let known = self.open.partition_point(|open| open.container.is_some());
        let last = known.checked_sub(1).and_then(|at| self.open.get(at));
        let mut parent = last.and_then(|open| open.container).unwrap_or(0);
        for open in self.open.iter_mut().skip(known) {
            let attributes = Attributes::of(&open.tag, open.name);
            open.hidden = attributes.hidden;
            parent = self.writer.open_container(parent, open.name, &attributes);
            self.sizes.push(Size::from(open.from));
            open.container = Some(parent);
        }
        parent
    }

    fn close_within(&mut self, tag: &EndTag<'_>) {
        let raw = tag.raw_name();
        let own_name = |capture: &Capture<'_>| capture.name.eq_ignore_ascii_case(raw);
        let Some(at) = self.captures.iter().rposition(own_name) else {
            return match Name::of(tag.kind()).is_inline() {
                true => self.writer.part(),
                false => self.end_line(),
            };
        };
        match self.captures.get_mut(at) {
            Some(capture) if capture.nested > 0 => {
                capture.nested -= 1;
                self.writer.part();
            }
            _ => self.end_captures(at),
        }
    }

    fn pop(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.silent -= usize::from(open.name.is_silent());
        let height = self.open.len();
        if let Some(at) = self
            .captures
            .iter()
            .position(|capture| capture.height > height)
        {
            self.end_captures(at);
        }
        if let Some(container) = open.container {
            self.writer.close_container(container);
            if let Some(size) = self.sizes.get_mut(container) {
                size.end = self.size;
            }
        }
    }

    /// Ends the kept elements from number `at` inward.
    fn end_captures(&mut self, at: usize) {
        while self.captures.len() > at {
            if self
                .captures
                .last()
                .is_some_and(|capture| capture.heading.is_some())
            {
                self.end_line();
            }
            if let Some(capture) = self.captures.pop() {
                self.writer.outline.end_items(&capture.items, capture.from);
            }
        }
    }

    /// Ends a line of the text that is kept; in a heading it is one of the outline's.
    fn end_line(&mut self) {
        let headings = self.captures.iter().rev();
        let heading = headings.filter_map(|capture| capture.heading).next();
        if let (Some(line), Some(heading)) = (self.writer.end_line(), heading) {
            self.writer.outline.lines.push(Line {
                name: Name::Heading(heading.level),
                container: heading.container,
                hints: heading.own,
                own: heading.own,
                ..line
            });
        }
    }
}

/// Whether a `link` element is about the page: gives its own address, or that of a translation.
fn is_relation(tag: &StartTag<'_>) -> bool {
    tag.attribute("rel").is_none_or(|rel| {
        let rel = rel.value();
        let is_own = |word: &str| {
            word.eq_ignore_ascii_case("canonical") || word.eq_ignore_ascii_case("alternate")
        };
        rel.split_ascii_whitespace().any(is_own)
    })
}

#[cfg(test)]
mod tests {
    use byline_article::Draft;

    use super::*;
    use crate::html::read_metadata;

    /// Either depth gives the same metadata.
    #[track_caller]
    fn same(html: &str) -> Draft {
        let mut drafts = [Outline::of_metadata(html), Outline::of_html(html)].map(|outline| {
            let mut draft = Draft::default();
            read_metadata(outline, None, &mut draft);
            draft
        });
        assert_eq!(drafts[0], drafts[1], "{html}");
        core::mem::take(&mut drafts[0])
    }

    const TEXT: &str = "<p>The council met on Tuesday and voted to keep the old bridge open.</p>";

    #[test]
    fn head_and_data_are_read() {
        let draft = same(
            r#"<html lang=az><head><title>Storm | Example</title><style>h1 {}</style>
            <link rel="canonical" href="https://example.az/1"><link rel=icon href=/i.png>
            <link rel=alternate hreflang=ru href="https://example.az/ru/1">
            <meta property="og:title" content="Storm"><script>var a = "<h1>no</h1>";</script>
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Storm","author":"Jane Doe"}</script>
            </head><body><h1>Storm closes the harbour</h1>"#,
        );
        assert_eq!(draft.language.get().unwrap().as_str(), "az");
        assert_eq!(draft.bylines.get().unwrap()[0].name.as_str(), "Jane Doe");
        assert_eq!(draft.alternates.get().unwrap().len(), 1);
    }

    #[test]
    fn headings_of_boilerplate_are_none_of_the_article() {
        for chrome in ["aside", "div class=related", "nav"] {
            let draft = same(&format!(
                "<{chrome}><h1>Most read of all our stories today</h1></{}>
                 <h1>Town keeps <br>its bridge <span>A kicker</span></h1>{}",
                chrome.split(' ').next().unwrap(),
                TEXT.repeat(9)
            ));
            assert!(draft.headline.get().unwrap().as_str().starts_with("Town"));
        }
        let whole = same(&format!("<div class=related><h1>Town</h1>{TEXT}</div>"));
        assert_eq!(whole.headline.get().unwrap().as_str(), "Town");
        let hidden = same("<div hidden><h1>Cookies</h1></div><h1>Town keeps its bridge</h1>");
        assert_eq!(
            hidden.headline.get().unwrap().as_str(),
            "Town keeps its bridge"
        );
        for hidden in [
            "h1 style='color:red;/**/DISPLAY:none!important'",
            "h1 hidden=until-found",
            "h1 popover",
        ] {
            let draft = same(&format!(
                "<{hidden}>Cookies</h1><h1>Town keeps its bridge</h1>"
            ));
            let headline = draft.headline.get().unwrap();
            assert_eq!(headline.as_str(), "Town keeps its bridge", "{hidden}");
        }
        let shown = same("<h1 style='display:none;display:block'>Town keeps its bridge</h1>");
        assert!(shown.headline.get().is_some());
        same("<template><h1>Cookies</h1></template><h2>Town</h2><button><h1>x</h1></button>");
    }

    #[test]
    fn times_of_boilerplate_are_none_of_the_article() {
        let draft = same(&format!(
            "<ul class=related><li><time datetime=2020-01-01>x</time><li>y</ul>
             <p><time class=updated datetime=2023-11-30T10:00>z</time></p>
             <time datetime=2023-11-29T18:00>u</time>{TEXT}"
        ));
        assert_eq!(
            draft.published.get().unwrap().to_string(),
            "2023-11-29T18:00:00"
        );
        assert_eq!(
            draft.modified.get().unwrap().to_string(),
            "2023-11-30T10:00:00"
        );
    }

    #[test]
    fn properties_end_where_their_elements_do() {
        for (html, names) in [
            (
                "<div itemprop=author><div itemprop=name>Jane <b>Doe</b></div> of Example</div>",
                "Jane Doe",
            ),
            (
                "<span itemprop=author><span>Jane</span> Doe</span> and others",
                "Jane Doe",
            ),
            (
                "<p>By <a rel=author href=/jane>Jane Doe</a>, <a href=/x>our author</a>",
                "Jane Doe",
            ),
            (
                "<span class='author vcard'><a class='url fn n' href=/jane>Jane Doe</a></span>",
                "Jane Doe",
            ),
            (
                "<div><span itemprop=author>Jane Doe</div> <p>more",
                "Jane Doe",
            ),
            ("<meta itemprop=author content='Jane Doe'>", "Jane Doe"),
            // As React writes it.
            ("<span itemProp=author>Jane Doe</span>", "Jane Doe"),
            (
                "<div itemScope itemType=https://schema.org/Product><span itemProp=author>Joe Bloggs\
                 </span></div><span itemProp=author>Jane Doe</span>",
                "Jane Doe",
            ),
        ] {
            let draft = same(html);
            let list = draft.bylines.get().expect(html);
            assert_eq!(list[0].name.as_str(), names, "{html}");
            assert_eq!(list.len(), 1, "{html}");
        }
        let abbr = same("<abbr class=published title=2023-11-29T18:00>yesterday</abbr>");
        assert_eq!(
            abbr.published.get().unwrap().to_string(),
            "2023-11-29T18:00:00"
        );
    }
}
