//! The text of a page, and comments that crawlers read.

use std::ops::Range;

use byline_html::{TextKind, TextToken};

use super::HtmlReader;
use crate::style;

impl<'s> HtmlReader<'s, '_> {
    pub(super) fn text(&mut self, text: TextToken<'s>, spotted: bool) {
        if self.gathers() && text.kind() != TextKind::Rawtext {
            if self.walker.is_in_foreign_content() {
                self.svg_style_sheet(text);
            }
            return;
        }
        match text.kind() {
            TextKind::Data | TextKind::Cdata => {
                if self.walker.is_in_foreign_content() {
                    self.svg_style_sheet(text);
                }
                self.visible_text(text);
                if spotted {
                    self.named_in_text(text);
                }
            }
            _ => self.raw_text(text, spotted),
        }
    }

    /// Text that is rendered unless styles hide it.
    pub(super) fn visible_text(&mut self, text: TextToken<'s>) {
        if let Some(index) = self.link.as_ref().and_then(|link| link.finding) {
            self.prepare();
            let state = self.around.innermost(&self.walker, &self.world.sheets);
            if let (Some(link), Some(finding)) = (&mut self.link, self.findings.list.get_mut(index))
            {
                link.add_text(&text.decoded(), state, &mut finding.text);
            }
        }
        self.paragraph_text(text);
    }

    fn paragraph_text(&mut self, text: TextToken<'s>) {
        let Some(paragraphs) = &self.paragraphs else {
            return;
        };
        if !paragraphs.asks_for_text() || is_blank(text) {
            return;
        }
        let seen = paragraphs.is_in_block() || self.state().style().hides_text().is_none();
        let is_linked = self.link.is_some();
        if let (true, Some(paragraphs)) = (seen, &mut self.paragraphs) {
            paragraphs.text(text.span(), is_linked);
        }
    }

    pub(super) fn noindex(&mut self, comment: &str, span: &Range<usize>) {
        let comment = comment.trim();
        if comment.eq_ignore_ascii_case("noindex") {
            self.noindex_comment = Some(span.clone());
        } else if comment.eq_ignore_ascii_case("/noindex") {
            self.noindex_comment = None;
        }
    }
}

/// Whether a text shows nothing.
fn is_blank(text: TextToken<'_>) -> bool {
    match text.raw().trim_ascii_start().as_bytes().first() {
        None => true,
        Some(first) if first.is_ascii_alphanumeric() => false,
        Some(_) => style::is_blank(&text.decoded()),
    }
}
