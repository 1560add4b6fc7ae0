//! Reading: one pass over the tags, a stack of the blocks that are open.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::ops::Range;

use byline_html::{ElementKind, EndTag, Scanner, StartTag, Token};

use crate::body::{
    Block, Cell, Code, Embed, Heading, HeadingLevel, List, ListStyle, MarkKind, Quote, Table, Text,
};
use crate::extra::Value;
use crate::image::{Image, is_pixel};
use crate::line::Line;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// How many addresses that were not resolved are reported.
const MAX_REFUSED: usize = 8;

/// How deep blocks may nest; deeper elements are read as if they were not there.
const MAX_DEPTH: usize = 64;

/// The blocks, and the first of the addresses that could not be resolved.
pub(super) fn blocks(fragment: &str, base: Option<&WebUrl>) -> (Vec<Block>, Vec<String>) {
    let reader = BodyReader {
        base,
        ..BodyReader::default()
    };
    reader.read(fragment)
}

/// The blocks of Markdown's HTML, in which elements of the name [`SYNTAX`] hold syntax.
#[cfg(feature = "markdown")]
pub(super) fn markdown_blocks(fragment: &str, base: Option<&WebUrl>) -> Vec<Block> {
    let reader = BodyReader {
        base,
        keeps_syntax: true,
        ..BodyReader::default()
    };
    reader.read(fragment).0
}

/// The element of syntax that Markdown's reader keeps, and the kind of its mark.
const SYNTAX: (&str, &str) = ("x-markdown", crate::body::SYNTAX);

impl BodyReader<'_> {
    fn read(mut self, fragment: &str) -> (Vec<Block>, Vec<String>) {
        let reader = &mut self;
        for token in Scanner::new(fragment) {
            match token {
                Token::StartTag(tag) => reader.start_tag(&tag),
                Token::EndTag(tag) => reader.end_tag(&tag),
                Token::Text(text) => reader.text(&text.decoded()),
                _ => {}
            }
        }
        self.finish()
    }
}

/// Whether the contents of an element are not text of the article: what browsers do not show,
/// fallback contents, drawings, forms and their controls.
///
/// Its end tag ends it, so elements whose end tag may be left out are read: of `rp` the
/// parentheses are what plain text needs, and a fragment has no `head`.
fn is_skipped(tag: &StartTag<'_>) -> bool {
    use ElementKind::*;

    let kind = tag.kind();
    match kind {
        Form | Svg => true,
        // Read as an embed.
        Iframe | Head | Rp | Noscript => false,
        Object => tag
            .attribute("data")
            .is_some_and(|data| !data.value().is_empty()),
        _ => {
            let is_shown = !kind.is_hidden_by_default() && !kind.has_fallback();
            !kind.is_void() && (!is_shown || kind.is_control())
        }
    }
}

#[derive(Default)]
struct BodyReader<'a> {
    /// What relative addresses are resolved by.
    base: Option<&'a WebUrl>,
    /// Whether elements of syntax are read as such.
    keeps_syntax: bool,
    /// Addresses that were not resolved, as many as are reported.
    refused: Vec<String>,
    /// A film or sound is open whose address is in an element inside.
    awaits_source: bool,
    /// What stands in for what scripts show is open.
    is_without_scripts: bool,
    open: Vec<Frame>,
    blocks: Vec<Block>,
    line: Inline,
    /// The heading or cell whose text is being read; otherwise it is a paragraph's.
    role: Role,
    /// Elements opened beyond [`MAX_DEPTH`]: as many ends are skipped.
    beyond: usize,
    /// The element that is open and [skipped](is_skipped), and how often one of its kind is.
    skipped: Option<(ElementKind, usize)>,
}

/// What the text being read will be.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Role {
    #[default]
    Paragraph,
    Heading(u8),
    Head,
    Cell,
    Cite,
    Caption,
    Credit,
    Pre,
}

/// A block that is open, and what was read of it.
enum Frame {
    Quote(Vec<Block>, Option<Line>),
    List(List),
    Item(Vec<Block>),
    Figure(Option<Block>, Option<Line>, Option<Line>),
    Table(Table),
    Row(Vec<Cell>, Vec<Cell>),
    Pre(Code),
}

impl BodyReader<'_> {
    /// The absolute form of an address.
    fn resolve(&mut self, address: &str) -> Option<WebUrl> {
        let resolved = match self.base {
            Some(base) => base.join(address),
            None => WebUrl::new(address),
        };
        match resolved {
            Ok(url) => Some(url),
            Err(_) => {
                // Anchors and other schemes are no addresses of the web.
                let is_lost = !address.trim().is_empty()
                    && !address.starts_with('#')
                    && !address.split('/').next().unwrap_or_default().contains(':');
                if is_lost && self.refused.len() < MAX_REFUSED {
                    self.refused.push(address.to_owned());
                }
                None
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.skipped.is_none() {
            let keep = self.role == Role::Pre || self.line.is_in(SYNTAX.0);
            self.line.push(text, keep);
        }
    }

    fn start_tag(&mut self, tag: &StartTag<'_>) {
        match &mut self.skipped {
            Some((kind, depth)) => {
                *depth += usize::from(tag.kind() == *kind);
                if self.awaits_source && tag.kind() == ElementKind::Source {
                    self.media(tag);
                }
            }
            // Of those skipped, only SVG may end where it starts.
            None if tag.kind() == ElementKind::Svg && tag.self_closing() => {}
            None if is_skipped(tag) => {
                match tag.kind() {
                    ElementKind::Video | ElementKind::Audio => self.media(tag),
                    ElementKind::Object => self.embed(tag),
                    _ => {}
                }
                self.skipped = Some((tag.kind(), 1));
            }
            None => self.start(&tag.name(), tag),
        }
    }

    fn end_tag(&mut self, tag: &EndTag<'_>) {
        match &mut self.skipped {
            Some((kind, depth)) if tag.kind() == *kind => {
                *depth -= 1;
                if *depth == 0 {
                    self.awaits_source = false;
                    self.skipped = None;
                }
            }
            Some(_) => {}
            None => self.end(&tag.name()),
        }
    }

    fn start(&mut self, name: &str, tag: &StartTag<'_>) {
        if self.role == Role::Pre && !matches!(name, "br" | "code") {
            return;
        }
        match name {
            "br" => self.line_break(),
            "noscript" => self.is_without_scripts = true,
            "strong" | "b" => self.line.open(name, Some(MarkKind::Strong)),
            "em" | "i" | "cite" => self.line.open(name, Some(MarkKind::Emphasis)),
            name if name == SYNTAX.0 && self.keeps_syntax => {
                let kind = MarkKind::Other(SYNTAX.1.into());
                self.line.open(name, Some(kind));
            }
            "sup" => self.line.open(name, Some(MarkKind::Superscript)),
            "sub" => self.line.open(name, Some(MarkKind::Subscript)),
            "s" | "del" | "strike" => self.line.open(name, Some(MarkKind::Strikethrough)),
            "code" if self.role == Role::Pre => self.code_language(tag),
            "code" | "kbd" | "samp" | "tt" => self.line.open(name, Some(MarkKind::Code)),
            "a" => {
                let url = tag.attribute("href").map(|url| url.value());
                let url = url.and_then(|url| self.resolve(&url));
                self.line.open(name, url.map(MarkKind::Link));
            }
            "span" => {
                let language = tag.attribute("lang");
                let language = language.and_then(|tag| LanguageTag::new(tag.value().trim()).ok());
                self.line.open(name, language.map(MarkKind::Language));
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                let level = name.as_bytes().get(1).map_or(2, |digit| digit - b'0');
                self.role = Role::Heading(level);
            }
            "hr" => {
                self.flush();
                self.push(Block::Rule);
            }
            "img" | "amp-img" => self.image(tag),
            "iframe" | "embed" => self.embed(tag),
            _ => self.start_block(name, tag),
        }
    }

    fn start_block(&mut self, name: &str, tag: &StartTag<'_>) {
        let frame = match name {
            "blockquote" => Frame::Quote(Vec::new(), None),
            "ul" => Frame::List(List::new(ListStyle::Bulleted, Vec::new())),
            "ol" => Frame::List(numbered(tag)),
            "li" => Frame::Item(Vec::new()),
            "figure" => Frame::Figure(None, None, None),
            "table" => Frame::Table(self.table(tag)),
            "tr" => Frame::Row(Vec::new(), Vec::new()),
            "pre" => Frame::Pre(self.code(tag)),
            _ => {
                let role = self.role_of(name);
                if is_block(name) || role != Role::Paragraph {
                    self.flush();
                    self.role = role;
                }
                return;
            }
        };
        self.flush();
        // A new item or row ends the one that was left open.
        match (&frame, self.open.last()) {
            (Frame::Item(_), Some(Frame::Item(_))) | (Frame::Row(..), Some(Frame::Row(..))) => {
                self.close();
            }
            _ => {}
        }
        if self.open.len() == MAX_DEPTH {
            self.beyond += 1;
            return;
        }
        if let Frame::Pre(_) = frame {
            self.role = Role::Pre;
        }
        self.open.push(frame);
    }

    /// A table, and how Markdown aligns its columns.
    fn table(&self, tag: &StartTag<'_>) -> Table {
        let mut table = Table::default();
        let align = tag.attribute("data-align").filter(|_| self.keeps_syntax);
        if let Some(align) = align {
            let word = |word: &str| match word {
                "" => Value::Null,
                word => Value::from(word),
            };
            let words = align.value().split(',').map(word).collect();
            table.extra.insert("align", Value::List(words));
        }
        table
    }

    /// Code, and what Markdown's fence says of it behind the language.
    fn code(&self, tag: &StartTag<'_>) -> Code {
        let mut code = Code::default();
        let info = tag.attribute("data-info").filter(|_| self.keeps_syntax);
        if let Some(info) = info {
            code.extra.insert("info", Value::from(&*info.value()));
        }
        code
    }

    /// What the text of such an element is, here.
    fn role_of(&self, name: &str) -> Role {
        match (name, self.open.last()) {
            ("th", Some(Frame::Row(..))) => Role::Head,
            ("td", Some(Frame::Row(..))) => Role::Cell,
            ("footer", Some(Frame::Quote(..))) => Role::Cite,
            ("figcaption", Some(Frame::Figure(..))) | ("caption", Some(Frame::Table(_))) => {
                Role::Caption
            }
            ("small", Some(Frame::Figure(..))) => Role::Credit,
            _ => Role::Paragraph,
        }
    }

    fn end(&mut self, name: &str) {
        if self.line.close(name) {
            return;
        }
        match name {
            // As browsers read it.
            "br" => return self.line_break(),
            "noscript" => self.is_without_scripts = false,
            _ => {}
        }
        let matches_frame: fn(&Frame) -> bool = match name {
            "blockquote" => |frame| matches!(frame, Frame::Quote(..)),
            "ul" | "ol" => |frame| matches!(frame, Frame::List(..)),
            "li" => |frame| matches!(frame, Frame::Item(_)),
            "figure" => |frame| matches!(frame, Frame::Figure(..)),
            "table" => |frame| matches!(frame, Frame::Table(_)),
            "tr" => |frame| matches!(frame, Frame::Row(..)),
            "pre" => |frame| matches!(frame, Frame::Pre(_)),
            _ => {
                if is_block(name) || self.role != Role::Paragraph {
                    self.flush();
                }
                return;
            }
        };
        if self.beyond > 0 {
            self.flush();
            self.beyond -= 1;
            return;
        }
        if !self.open.iter().any(matches_frame) {
            return;
        }
        self.flush();
        while let Some(last) = self.open.last() {
            let found = matches_frame(last);
            self.close();
            if found {
                return;
            }
        }
    }

    /// Ends the text being read, and puts it where its role says.
    fn flush(&mut self) {
        let role = core::mem::take(&mut self.role);
        if role == Role::Pre {
            // The element's end takes the text as it is.
            self.role = role;
            return;
        }
        let text = self.line.take();
        let line = || Line::clean(text.as_str());
        match (role, self.open.last_mut()) {
            (Role::Head, Some(Frame::Row(head, _))) => head.push(Cell::from(text)),
            (Role::Cell, Some(Frame::Row(_, cells))) => cells.push(Cell::from(text)),
            (Role::Cite, Some(Frame::Quote(_, cite))) => *cite = line(),
            (Role::Caption, Some(Frame::Figure(_, caption, _))) => *caption = line(),
            (Role::Credit, Some(Frame::Figure(_, _, credit))) => *credit = line(),
            (Role::Caption, Some(Frame::Table(table))) => table.caption = line(),
            _ if text.is_blank() => {}
            (Role::Heading(level), _) => {
                let mut heading = Heading::new(HeadingLevel::nearest(level), text);
                if self.keeps_syntax && level == 1 {
                    heading.extra.insert("level", Value::from(1_u64));
                }
                self.push(Block::Heading(heading));
            }
            _ => self.push(Block::from(text)),
        }
    }

    /// Puts a block into the innermost block that is open.
    fn push(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Frame::Quote(blocks, _) | Frame::Item(blocks)) => blocks.push(block),
            Some(Frame::List(list)) => list.items.push(Vec::from([block])),
            Some(Frame::Figure(held @ None, ..)) if !matches!(block, Block::Paragraph(_)) => {
                *held = Some(block);
            }
            // What a table or a figure cannot hold is moved in front of it.
            Some(Frame::Figure(..) | Frame::Table(_) | Frame::Row(..) | Frame::Pre(_)) => {
                let place = self.open.iter_mut().rev().find_map(|frame| match frame {
                    Frame::Quote(blocks, _) | Frame::Item(blocks) => Some(blocks),
                    Frame::List(_)
                    | Frame::Figure(..)
                    | Frame::Table(_)
                    | Frame::Row(..)
                    | Frame::Pre(_) => None,
                });
                place.unwrap_or(&mut self.blocks).push(block);
            }
            None => self.blocks.push(block),
        }
    }

    /// Closes the innermost block.
    fn close(&mut self) {
        let Some(frame) = self.open.pop() else {
            return;
        };
        match frame {
            Frame::Quote(blocks, cite) => {
                let mut quote = Quote::new(blocks);
                quote.cite = cite;
                if !quote.blocks.is_empty() || quote.cite.is_some() {
                    self.push(Block::Quote(quote));
                }
            }
            Frame::List(list) => self.push(Block::List(list)),
            Frame::Item(blocks) => match self.open.last_mut() {
                Some(Frame::List(list)) => list.items.push(blocks),
                _ => blocks.into_iter().for_each(|block| self.push(block)),
            },
            Frame::Figure(block, caption, credit) => self.figure(block, caption, credit),
            Frame::Table(table) => self.push(Block::Table(table)),
            Frame::Row(head, cells) => {
                if let Some(Frame::Table(table)) = self.open.last_mut() {
                    if table.head.is_empty() && table.rows.is_empty() && cells.is_empty() {
                        table.head = head;
                    } else {
                        let row = head.into_iter().chain(cells).collect();
                        table.rows.push(row);
                    }
                }
            }
            Frame::Pre(mut code) => {
                self.role = Role::Paragraph;
                code.code = self.line.take_raw();
                self.push(Block::Code(code));
            }
        }
    }

    fn figure(&mut self, block: Option<Block>, caption: Option<Line>, credit: Option<Line>) {
        match block {
            Some(Block::Image(mut image)) => {
                image.caption = caption;
                image.credit = credit;
                self.push(Block::Image(image));
            }
            Some(Block::Embed(mut embed)) => {
                embed.caption = caption;
                self.push(Block::Embed(embed));
            }
            other => {
                if let Some(block) = other {
                    self.push(block);
                }
                for line in caption.into_iter().chain(credit) {
                    self.push(Block::paragraph(line.as_str()));
                }
            }
        }
    }

    /// A line break; two of them part paragraphs.
    fn line_break(&mut self) {
        let before = self.line.text.trim_end_matches(' ');
        match self.role == Role::Paragraph && before.ends_with('\n') {
            true => self.flush(),
            false => self.line.text.push('\n'),
        }
    }

    /// A film or a sound, whose address may be in an element inside.
    fn media(&mut self, tag: &StartTag<'_>) {
        let address = tag.attribute("src").map(|address| address.value());
        let url = address.and_then(|address| self.resolve(&address));
        self.awaits_source = url.is_none();
        if let Some(url) = url {
            self.flush();
            self.push(Block::Embed(Embed::new(url)));
        }
    }

    fn image(&mut self, tag: &StartTag<'_>) {
        if let Some(text) = emoji(tag) {
            return self.line.push(&text, false);
        }
        let address = image_address(tag);
        let Some(url) = address.and_then(|address| self.resolve(&address)) else {
            return;
        };
        let size = |name| tag.attribute(name)?.value().parse().ok();
        // The picture that scripts load comes once more for those that run none.
        if is_pixel(size("width"), size("height")) || (self.is_without_scripts && self.shows(&url))
        {
            return;
        }
        let mut image = Image::new(url);
        image.alt = tag
            .attribute("alt")
            .and_then(|alt| Line::clean(&alt.value()));
        image.width = size("width");
        image.height = size("height");
        self.flush();
        self.push(Block::Image(Box::new(image)));
    }

    /// Whether the block before is this picture.
    fn shows(&self, url: &WebUrl) -> bool {
        let last = match self.open.last() {
            Some(Frame::Quote(blocks, _) | Frame::Item(blocks)) => blocks.last(),
            Some(Frame::Figure(held, ..)) => held.as_ref(),
            _ => self.blocks.last(),
        };
        matches!(last, Some(Block::Image(image)) if image.url == *url)
    }

    fn embed(&mut self, tag: &StartTag<'_>) {
        let lazy = ["src", "data-src", "data-lazy-src", "data"].into_iter();
        let address = lazy
            .filter_map(|name| attribute(tag, name))
            .find(|address| is_web(address));
        if let Some(url) = address.and_then(|address| self.resolve(&address)) {
            self.flush();
            self.push(Block::Embed(Embed::new(url)));
        }
    }

    fn code_language(&mut self, tag: &StartTag<'_>) {
        let class = tag.attribute("class").map(|class| class.value());
        let name = class
            .as_deref()
            .unwrap_or_default()
            .split_ascii_whitespace()
            .find_map(|class| class.strip_prefix("language-"));
        if let Some(Frame::Pre(code)) = self.open.last_mut() {
            code.language = name.and_then(Line::clean);
        }
    }

    fn finish(mut self) -> (Vec<Block>, Vec<String>) {
        self.flush();
        while !self.open.is_empty() {
            self.close();
        }
        (self.blocks, self.refused)
    }
}

/// The text being read, white space folded, and its marks.
#[derive(Default)]
struct Inline {
    text: String,
    open: Vec<Opened>,
    marks: Vec<FoundMark>,
    /// How many elements were opened.
    count: usize,
}

/// An inline element that is open.
struct Opened {
    name: String,
    kind: Option<MarkKind>,
    start: usize,
    order: usize,
}

struct FoundMark {
    range: Range<usize>,
    kind: MarkKind,
    /// Of two marks on the same words, the outer one was opened first.
    order: usize,
}

impl FoundMark {
    fn place(&self) -> impl Ord + use<> {
        (self.range.start, Reverse(self.range.end), self.order)
    }
}

impl Inline {
    fn push(&mut self, text: &str, keep: bool) {
        if keep {
            self.text.push_str(text);
            return;
        }
        // Most white space is one space between two words, and stays where it is.
        let mut after_space = self.text.is_empty() || self.text.ends_with([' ', '\n']);
        let mut start = 0;
        for (at, byte) in text.bytes().enumerate() {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0C') {
                after_space = false;
                continue;
            }
            if byte != b' ' || after_space {
                self.text.push_str(text.get(start..at).unwrap_or_default());
                start = at + 1;
                if !after_space {
                    self.text.push(' ');
                }
            }
            after_space = true;
        }
        self.text.push_str(text.get(start..).unwrap_or_default());
    }

    fn open(&mut self, name: &str, kind: Option<MarkKind>) {
        // Inline elements are seldom nested; a thousand of them are an attack.
        if self.open.len() < MAX_DEPTH {
            self.count += 1;
            self.open.push(Opened {
                name: name.to_owned(),
                kind,
                start: self.text.len(),
                order: self.count,
            });
        }
    }

    /// Whether the innermost inline element has this name.
    fn is_in(&self, name: &str) -> bool {
        self.open.last().is_some_and(|open| open.name == name)
    }

    /// Closes an inline element, if this is one.
    fn close(&mut self, name: &str) -> bool {
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else {
            return false;
        };
        let element = self.open.remove(at);
        if let Some(kind) = element.kind {
            self.marks.push(FoundMark {
                range: element.start..self.text.len(),
                kind,
                order: element.order,
            });
        }
        true
    }

    fn take_raw(&mut self) -> String {
        self.marks.clear();
        self.open.clear();
        core::mem::take(&mut self.text)
    }

    /// The text without outer white space, marks moved with it. Elements that are open go
    /// on in the next text.
    fn take(&mut self) -> Text {
        for element in &mut self.open {
            let start = core::mem::take(&mut element.start);
            if let Some(kind) = &element.kind {
                self.marks.push(FoundMark {
                    range: start..self.text.len(),
                    kind: kind.clone(),
                    order: element.order,
                });
            }
        }
        let text = core::mem::take(&mut self.text);
        let mut marks = core::mem::take(&mut self.marks);
        let lead = text.len() - text.trim_start().len();
        let plain = text.trim();
        for FoundMark { range, .. } in &mut marks {
            range.start = range.start.saturating_sub(lead).min(plain.len());
            range.end = range.end.saturating_sub(lead).min(plain.len());
        }
        marks.retain(|mark| !mark.range.is_empty());
        marks.sort_by_key(FoundMark::place);
        let mut marks = joined(marks);
        marks.sort_by_key(FoundMark::place);
        let marks = marks.into_iter().map(|mark| (mark.range, mark.kind));
        Text::new(plain).with_marks(marks).unwrap_or_default()
    }
}

/// Joins marks that were closed and opened again where another one ended.
fn joined(marks: Vec<FoundMark>) -> Vec<FoundMark> {
    let mut kept: Vec<FoundMark> = Vec::with_capacity(marks.len());
    for mark in marks {
        // Only the last few can touch it.
        let touching = kept
            .iter_mut()
            .rev()
            .take(16)
            .find(|known| known.range.end == mark.range.start && known.kind == mark.kind);
        match touching {
            Some(known) => known.range.end = mark.range.end,
            None => kept.push(mark),
        }
    }
    kept
}

/// A list of numbers, which may begin with another one than 1.
fn numbered(tag: &StartTag<'_>) -> List {
    let mut list = List::new(ListStyle::Numbered, Vec::new());
    let start = tag.attribute("start");
    let start = start.and_then(|start| start.value().trim().parse::<u64>().ok());
    if let Some(start) = start.filter(|start| *start != 1) {
        list.extra.insert("start", Value::from(start));
    }
    list
}

/// Whether an element of that name ends a paragraph.
fn is_block(name: &str) -> bool {
    ElementKind::of(name).is_block()
}

/// The value of an attribute that is not blank.
fn attribute(tag: &StartTag<'_>, name: &str) -> Option<String> {
    let value = tag.attribute(name)?.value();
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// Whether an address is of the web, and not the data of a placeholder.
fn is_web(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    !scheme.is_some_and(|scheme| {
        scheme.eq_ignore_ascii_case("data")
            || scheme.eq_ignore_ascii_case("about")
            || scheme.eq_ignore_ascii_case("javascript")
    })
}

/// What an image shows: of one that is loaded when it comes into view, what scripts load.
fn image_address(tag: &StartTag<'_>) -> Option<String> {
    let names = [
        "data-src",
        "data-lazy-src",
        "data-original",
        "data-orig-file",
        "src",
    ];
    let address = names
        .into_iter()
        .filter_map(|name| attribute(tag, name))
        .find(|address| is_web(address));
    address.or_else(|| {
        let sets = ["srcset", "data-srcset", "data-lazy-srcset"];
        let set = sets.into_iter().find_map(|name| attribute(tag, name))?;
        largest(&set).map(ToOwned::to_owned)
    })
}

/// The widest or densest candidate of a `srcset`
/// (<https://html.spec.whatwg.org/multipage/images.html#srcset-attribute>).
fn largest(set: &str) -> Option<&str> {
    let mut best: Option<(f64, &str)> = None;
    let mut words = set.split_ascii_whitespace();
    while let Some(word) = words.next() {
        let address = word.trim_matches(',');
        // A comma behind an address ends its candidate, which then is of density 1.
        let size = match word.ends_with(',') {
            true => None,
            false => words.next(),
        };
        let size = size.map(|size| size.trim_end_matches([',', 'w', 'x', 'h']));
        let size = size.and_then(|size| size.parse().ok()).unwrap_or(1.0);
        if !address.is_empty() && best.is_none_or(|(known, _)| size > known) {
            best = Some((size, address));
        }
    }
    best.map(|(_, address)| address)
}

/// The character that a picture shows: blog software replaces emoji by pictures.
fn emoji(tag: &StartTag<'_>) -> Option<String> {
    let alt = attribute(tag, "alt")?;
    let class = attribute(tag, "class").unwrap_or_default();
    let mut classes = class.split_ascii_whitespace();
    let is_named = classes.any(|class| matches!(class, "emoji" | "wp-smiley" | "smiley"));
    let is_symbol = |c: char| !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace();
    let is_emoji = alt.len() <= 32 && alt.chars().all(is_symbol);
    (is_named || is_emoji).then_some(alt)
}
