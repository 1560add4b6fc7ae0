//! What of a page is not running text, and what kind of text the rest is.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use byline_html::{ElementKind, Scripting, StartTag, Token, Walker};

use super::image::takes_time;
use crate::kind::BlockKind;

/// Something at a place of the source.
pub(super) struct OutlineItem {
    pub(super) at: Range<usize>,
    pub(super) what: What,
}

pub(super) enum What {
    /// Text from here on is of this kind.
    Text(BlockKind),
    Image,
    Embed,
    /// The lines of a `pre`.
    Code(Box<str>),
}

/// Whether the text in an element is not running text: code, which is timed by its lines, and
/// ruby annotations, which take no time.
pub(super) fn is_timed_apart(kind: ElementKind) -> bool {
    is_code(kind) || matches!(kind, ElementKind::Rt | ElementKind::Rtc | ElementKind::Rp)
}

fn is_code(kind: ElementKind) -> bool {
    matches!(
        kind,
        ElementKind::Pre | ElementKind::Listing | ElementKind::Xmp
    )
}

/// The kind of text that an element has, where it is not that of the element around it.
fn text_kind(kind: ElementKind) -> Option<BlockKind> {
    Some(match kind {
        ElementKind::H1
        | ElementKind::H2
        | ElementKind::H3
        | ElementKind::H4
        | ElementKind::H5
        | ElementKind::H6 => BlockKind::Heading,
        ElementKind::Blockquote => BlockKind::Quote,
        ElementKind::Li | ElementKind::Dt | ElementKind::Dd => BlockKind::ListItem,
        ElementKind::Td | ElementKind::Th => BlockKind::Table,
        ElementKind::Caption | ElementKind::Figcaption => BlockKind::Caption,
        _ => return None,
    })
}

/// All marks of a page, in order.
pub(super) fn marks(source: &str) -> Vec<OutlineItem> {
    let mut reader = OutlineReader {
        marks: Vec::new(),
        open: Vec::new(),
        kind: BlockKind::Paragraph,
        code: None,
        codes_open: 0,
    };
    let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
    while let Some(token) = walker.next() {
        let is_hidden = reader.elements(&walker, token.span());
        reader.token(&token, is_hidden);
    }
    reader.end_code(source.len());
    // Code is known at its end only, after the images in it.
    reader.marks.sort_by_key(|mark| mark.at.start);
    reader.marks
}

#[derive(Clone, Copy)]
struct Open {
    is_hidden: bool,
    is_code: bool,
    kind: BlockKind,
}

struct OutlineReader {
    marks: Vec<OutlineItem>,
    open: Vec<Open>,
    /// The kind of the last mark of text.
    kind: BlockKind,
    /// Where the outermost `pre` begins, and its lines so far.
    code: Option<(usize, String)>,
    codes_open: usize,
}

impl OutlineReader {
    /// Follows the elements that a token opens and closes, and says whether those around it
    /// hide it.
    fn elements(&mut self, walker: &Walker<'_>, span: Range<usize>) -> bool {
        for closed in walker.closed() {
            if closed.index() >= self.open.len() || !self.open.remove(closed.index()).is_code {
                continue;
            }
            self.codes_open -= 1;
            if self.codes_open == 0 {
                self.end_code(span.start);
            }
        }
        let around = self.innermost();
        if let Some(opened) = walker.opened() {
            let is_code = is_code(opened.kind());
            if is_code && self.codes_open == 0 {
                self.code = Some((span.start, String::new()));
            }
            self.codes_open += usize::from(is_code);
            self.open.push(Open {
                is_hidden: around.is_hidden || opened.is_hidden(),
                is_code,
                kind: text_kind(opened.kind()).unwrap_or(around.kind),
            });
        }
        around.is_hidden
    }

    fn innermost(&self) -> Open {
        self.open.last().copied().unwrap_or(Open {
            is_hidden: false,
            is_code: false,
            kind: BlockKind::Paragraph,
        })
    }

    fn token(&mut self, token: &Token<'_>, is_hidden: bool) {
        match token {
            Token::StartTag(tag) => {
                self.line_in_code(tag.kind());
                if !is_hidden && !tag.is_hidden() {
                    self.media(tag);
                }
            }
            Token::EndTag(tag) => self.line_in_code(tag.kind()),
            Token::Text(text) if !is_hidden => {
                let kind = self.innermost().kind;
                if let Some((_, code)) = &mut self.code {
                    code.push_str(&text.decoded());
                } else if kind != self.kind && !text.raw().trim().is_empty() {
                    self.kind = kind;
                    self.mark(text.span(), What::Text(kind));
                }
            }
            _ => {}
        }
    }

    /// `br` and the ends of blocks are ends of lines of code.
    fn line_in_code(&mut self, tag: ElementKind) {
        if let Some((_, code)) = &mut self.code
            && (tag == ElementKind::Br || tag.is_block())
        {
            code.push('\n');
        }
    }

    fn media(&mut self, tag: &StartTag<'_>) {
        match tag.kind() {
            ElementKind::Img if takes_time(tag) => self.mark(tag.span(), What::Image),
            ElementKind::Audio
            | ElementKind::Embed
            | ElementKind::Iframe
            | ElementKind::Object
            | ElementKind::Video => self.mark(tag.span(), What::Embed),
            _ => {}
        }
    }

    fn end_code(&mut self, end: usize) {
        if let Some((start, code)) = self.code.take()
            && !code.trim().is_empty()
        {
            self.mark(start..end, What::Code(code.into()));
        }
    }

    fn mark(&mut self, at: Range<usize>, what: What) {
        self.marks.push(OutlineItem { at, what });
    }
}
