//! Timelines of HTML.

use alloc::vec::Vec;
use core::ops::Range;

use byline_html::{ElementKind, Scripting, Token, VisibleText, Walker};

use crate::block::ReadingBlock;
use crate::options::ReadingOptions;
use crate::timeline::Timeline;

impl Timeline {
    /// The timeline of the visible text and images of HTML, a page or a part of one.
    ///
    /// Read are headings, paragraphs, list items, quotations, captions and table cells as
    /// [`VisibleText`] sees them: character references decoded; scripts, styles, comments,
    /// attributes and what is hidden left out. `pre` is timed as code, an `img` as an image
    /// unless its `alt` is empty, which marks it as decoration; embedded documents and
    /// players take no time. Spans are those of the source, so
    /// [`remaining_at`](Self::remaining_at) takes bytes of the HTML.
    ///
    /// Menus and footers are text too: give it the article, not the site around it.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::{ReadingOptions, Timeline};
    ///
    /// let html = "<h1>Storm</h1><img src=a.jpg alt=Harbour><p class='x y'>Fish &amp; chips<script>x()</script>";
    /// let timeline = Timeline::of_html(html, ReadingOptions::for_language("en")?);
    /// assert_eq!(timeline.estimate().words(), 3);
    /// assert_eq!(timeline.total().as_secs(), 12);
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub fn of_html(source: &str, options: ReadingOptions) -> Self {
        let mut timeline = Self::new(options);
        let visible = VisibleText::of(source);
        let mut media = media(source).into_iter().peekable();
        for block in visible.blocks() {
            let span = block.source_span();
            while let Some((medium, at)) = media.next_if(|(_, at)| at.start < span.start) {
                timeline.push_at(medium, at);
            }
            let text = block.text();
            let kind = match block.element() {
                // The text has lost its lines; the source has them.
                Some("pre" | "listing" | "xmp") => {
                    ReadingBlock::Code(source.get(span.clone()).unwrap_or(text))
                }
                Some("h1" | "h2" | "h3" | "h4" | "h5" | "h6") => ReadingBlock::Heading(text),
                Some("blockquote") => ReadingBlock::Quote(text),
                Some("li" | "dt" | "dd") => ReadingBlock::ListItem(text),
                Some("td" | "th") => ReadingBlock::Table(text),
                Some("figcaption" | "caption") => ReadingBlock::Caption(text),
                _ => ReadingBlock::Paragraph(text),
            };
            timeline.push_at(kind, span);
        }
        for (medium, at) in media {
            timeline.push_at(medium, at);
        }
        timeline
    }
}

/// Images and embedded things that are shown, in order.
fn media(source: &str) -> Vec<(ReadingBlock<'static>, Range<usize>)> {
    let mut found = Vec::new();
    let mut hidden: Vec<bool> = Vec::new();
    let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
    while let Some(token) = walker.next() {
        for closed in walker.closed() {
            if closed.index() < hidden.len() {
                hidden.remove(closed.index());
            }
        }
        let is_hidden = hidden.last() == Some(&true);
        if let Some(opened) = walker.opened() {
            hidden.push(is_hidden || opened.is_hidden());
        }
        let Token::StartTag(tag) = token else {
            continue;
        };
        let kind = tag.kind();
        let is_embed = matches!(
            kind,
            ElementKind::Audio
                | ElementKind::Embed
                | ElementKind::Iframe
                | ElementKind::Object
                | ElementKind::Video
        );
        if is_hidden || !is_embed && kind != ElementKind::Img || tag.is_hidden() {
            continue;
        }
        let is_decoration = || {
            tag.attribute("alt")
                .is_some_and(|alt| alt.value().is_empty())
        };
        if is_embed {
            found.push((ReadingBlock::Embed, tag.span()));
        } else if !is_decoration() {
            found.push((ReadingBlock::Image, tag.span()));
        }
    }
    found
}
