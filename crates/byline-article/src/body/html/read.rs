//! Reading: one pass over the tags, a stack of the blocks that are open.

mod blocks;
mod inline;
mod media;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use byline_html::{ElementKind, EndTag, Scanner, StartTag, Token};

use self::blocks::{Frame, Role};
use self::inline::Inline;
use crate::body::html::write::{is_forbidden, replacement};
use crate::body::{Block, MarkKind};
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
                Token::Text(text) => {
                    let text = text.decoded();
                    match may_be_forbidden(&text) {
                        true => reader.text(&allowed(&text)),
                        false => reader.text(&text),
                    }
                }
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

/// Whether a text has a byte that one of the characters begins with that HTML forbids.
fn may_be_forbidden(text: &str) -> bool {
    // Without an early end, so that the compiler can look at many bytes at once.
    text.bytes().fold(false, |found, byte| {
        let is_control = (byte < b' ' && !(b'\t'..=b'\r').contains(&byte)) | (byte == b'\x0B');
        found | is_control | (byte == 0x7F) | (byte == 0xC2) | (byte >= 0xEF)
    })
}

/// The text with [`replacement`] in place of each character that HTML forbids.
fn allowed(text: &str) -> String {
    let mut allowed = String::with_capacity(text.len());
    for c in text.chars() {
        match is_forbidden(c) {
            true => allowed.push_str(replacement(c)),
            false => allowed.push(c),
        }
    }
    allowed
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
    /// A `noscript` element is open.
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
            // Browsers show the marks of a quotation.
            "q" => {
                self.line.push("“", false);
                self.line.open(name, None);
            }
            "a" => {
                // As browsers read it, a link ends where another one begins.
                self.line.close(name);
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

    /// A line break; two of them part paragraphs.
    fn line_break(&mut self) {
        let before = self.line.text.trim_end_matches(' ');
        match self.role == Role::Paragraph && before.ends_with('\n') {
            true => self.flush(),
            false => self.line.text.push('\n'),
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
