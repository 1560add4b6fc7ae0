//! Markdown as HTML, with the way back to the source.

use alloc::string::String;
use alloc::vec::Vec;
use core::iter::once;
use core::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd, html};

use super::EXTENSIONS;

/// The HTML of a Markdown text.
pub(super) struct Rendered {
    html: String,
    pieces: Vec<Piece>,
}

/// A piece of the HTML, up to the next, and the part of the source that it was made from. There
/// may be one for every few bytes, so it is kept small.
struct Piece {
    start: usize,
    source_start: usize,
    /// The length in the source, doubled; odd where the piece begins with the source itself.
    len: usize,
}

impl Rendered {
    pub(super) fn of(source: &str) -> Self {
        let mut rendered = Self {
            html: String::new(),
            pieces: Vec::new(),
        };
        let has_html = source.contains('<');
        let mut events = Parser::new_ext(source, EXTENSIONS).into_offset_iter();
        while let Some((event, span)) = events.next() {
            let html = &mut rendered.html;
            let start = html.len();
            match event {
                // The numbers of footnotes are not the author's.
                Event::FootnoteReference(_) => continue,
                Event::Start(Tag::FootnoteDefinition(_)) => html.push_str("<div>"),
                // Only raw HTML that is not nested properly can have these.
                Event::Start(
                    Tag::Link { .. } | Tag::Emphasis | Tag::Strong | Tag::Strikethrough,
                )
                | Event::End(
                    TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough,
                ) if !has_html => {}
                // Where a link leads takes no time.
                Event::Start(Tag::Link { .. }) => html.push_str("<a>"),
                Event::Start(Tag::Image { .. }) => {
                    // The renderer takes the description from the events up to the end.
                    let mut depth = 0_usize;
                    let image = once(event)
                        .chain(events.by_ref().map(|(event, _)| event))
                        .take_while(|event| {
                            match event {
                                Event::Start(Tag::Image { .. }) => depth += 1,
                                Event::End(TagEnd::Image) => depth -= 1,
                                _ => {}
                            }
                            depth > 0
                        });
                    html::push_html(html, image);
                    rendered.piece_from(source, span, start);
                    continue;
                }
                event => {
                    // No block of a timeline begins or ends at other tags.
                    let is_tag = match &event {
                        Event::Start(tag) => !matches!(tag, Tag::CodeBlock(_)),
                        Event::End(tag) => *tag != TagEnd::CodeBlock,
                        _ => false,
                    };
                    html::push_html(html, once(event));
                    if !is_tag {
                        rendered.piece_from(source, span, start);
                    }
                }
            }
        }
        rendered
    }

    /// Remembers where the HTML from `start` on comes from.
    fn piece_from(&mut self, source: &str, span: Range<usize>, start: usize) {
        let is_verbatim = self.html.get(start..) == source.get(span.clone());
        if let Some(last) = self.pieces.last_mut()
            && is_verbatim
            && last.is_verbatim()
            && last.source_end() == span.start
            && last.start + (last.source_end() - last.source_start) == start
        {
            last.len += span.len() << 1;
            return;
        }
        self.pieces.push(Piece {
            start,
            source_start: span.start,
            len: span.len() << 1 | usize::from(is_verbatim),
        });
    }

    pub(super) fn html(&self) -> &str {
        &self.html
    }

    /// Which part of the source a part of the HTML was made from.
    pub(super) fn origin(&self, html: Range<usize>) -> Range<usize> {
        let start = self.piece(|start| start <= html.start).map_or(0, |piece| {
            if piece.is_verbatim() {
                piece.at(html.start)
            } else {
                piece.source_start
            }
        });
        let end = self.piece(|start| start < html.end).map_or(0, |piece| {
            if piece.is_verbatim() {
                piece.at(html.end)
            } else {
                piece.source_end()
            }
        });
        start..end.max(start)
    }

    /// The last piece whose start fits.
    fn piece(&self, fits: impl Fn(usize) -> bool) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| fits(piece.start));
        self.pieces.get(after.checked_sub(1)?)
    }
}

impl Piece {
    fn is_verbatim(&self) -> bool {
        !self.len.is_multiple_of(2)
    }

    fn source_end(&self) -> usize {
        self.source_start + (self.len >> 1)
    }

    fn at(&self, html: usize) -> usize {
        (self.source_start + (html - self.start)).min(self.source_end())
    }
}
