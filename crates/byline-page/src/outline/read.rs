//! The one pass over a page's tokens, at either depth.

use byline_html::{EndTag, StartTag, TextKind, TextToken, Token};

use super::Outline;
use super::writer::{Raw, Writer};

/// How much of a page is kept, and which elements are followed for it.
pub(super) trait Depth<'s>: Sized {
    type Tokens: Iterator<Item = Token<'s>>;

    fn tokens(&self, html: &'s str) -> Self::Tokens;

    /// Ends the elements that the last token closed, as far as the tokens say so.
    fn close(&mut self, tokens: &Self::Tokens);

    fn start_tag(&mut self, tag: &StartTag<'s>, tokens: &Self::Tokens);

    fn end_tag(&mut self, tag: &EndTag<'s>);

    fn text(&mut self, text: &TextToken<'s>);

    /// Whether no reader sees the text here.
    fn is_silent(&self) -> bool;

    fn writer(&mut self) -> &mut Writer;

    fn finish(self) -> Outline;
}

/// Reads a page.
pub(super) fn read<'s, D: Depth<'s>>(html: &'s str, mut depth: D) -> Outline {
    let mut tokens = depth.tokens(html);
    while let Some(token) = tokens.next() {
        depth.close(&tokens);
        match token {
            Token::StartTag(tag) => {
                depth.writer().raw = Raw::Other;
                depth.start_tag(&tag, &tokens);
            }
            Token::EndTag(tag) => {
                depth.writer().raw = Raw::Other;
                depth.end_tag(&tag);
            }
            Token::Text(text) if text.kind() == TextKind::Data => depth.text(&text),
            Token::Text(text) => {
                let is_silent = depth.is_silent();
                depth.writer().raw_text(&text, is_silent);
            }
            _ => {}
        }
    }
    depth.finish()
}
