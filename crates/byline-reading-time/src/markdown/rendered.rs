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

/// A piece of the HTML, up to the next, and the part of the source that it was made from.
struct Piece {
    start: usize,
    source: Range<usize>,
    /// Whether the piece begins with the source itself.
    is_verbatim: bool,
}

impl Rendered {
    pub(super) fn of(source: &str) -> Self {
        let mut rendered = Self {
            html: String::with_capacity(source.len() + source.len() / 2),
            pieces: Vec::new(),
        };
        let mut events = Parser::new_ext(source, EXTENSIONS).into_offset_iter();
        while let Some((event, span)) = events.next() {
            let start = rendered.html.len();
            let is_verbatim = match &event {
                Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    source.get(span.clone()) == Some(&**text)
                }
                _ => false,
            };
            match event {
                // The numbers of footnotes are not the author's.
                Event::FootnoteReference(_) => continue,
                Event::Start(Tag::FootnoteDefinition(_)) => rendered.html.push_str("<div>"),
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
                    html::push_html(&mut rendered.html, image);
                }
                event => html::push_html(&mut rendered.html, once(event)),
            }
            // An escaped character makes the HTML longer than the source.
            let is_verbatim = is_verbatim && rendered.html.len() - start == span.len();
            rendered.pieces.push(Piece {
                start,
                source: span,
                is_verbatim,
            });
        }
        rendered
    }

    pub(super) fn html(&self) -> &str {
        &self.html
    }

    /// Which part of the source a part of the HTML was made from.
    pub(super) fn origin(&self, html: Range<usize>) -> Range<usize> {
        let start = self.piece(|start| start <= html.start).map_or(0, |piece| {
            if piece.is_verbatim {
                piece.at(html.start)
            } else {
                piece.source.start
            }
        });
        let end = self.piece(|start| start < html.end).map_or(0, |piece| {
            if piece.is_verbatim {
                piece.at(html.end)
            } else {
                piece.source.end
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
    fn at(&self, html: usize) -> usize {
        (self.source.start + (html - self.start)).min(self.source.end)
    }
}
