//! Timelines of HTML.

use core::ops::Range;

use byline_html::VisibleText;

use self::outline::{What, is_timed_apart, marks};
use crate::block::ReadingBlock;
use crate::kind::BlockKind;
use crate::options::ReadingOptions;
use crate::timeline::Timeline;

mod image;
mod outline;

impl Timeline {
    /// The timeline of the visible text and images of HTML, a page or a part of one.
    ///
    /// Read are headings, paragraphs, list items, quotations, captions and table cells as
    /// [`VisibleText`] sees them: character references decoded; scripts, styles, comments,
    /// attributes and what is hidden left out. Ruby annotations take no time. `pre` is timed as
    /// code; embedded documents and players take none.
    ///
    /// An `img` takes an image's time unless it is decoration or part of the line: an empty
    /// `alt`, `aria-hidden="true"`, the role `presentation` or `none`; a width or height of at
    /// most 32 pixels, in its attributes or `style`; an emoji, by its `alt` or by a class that
    /// WordPress, GitHub or forums give it.
    ///
    /// Spans are those of the source, so [`remaining_at`](Self::remaining_at) takes bytes of the
    /// HTML. An image within a paragraph divides it into two blocks.
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
        Self::of_html_from(source, options, |span| span)
    }

    /// The timeline of HTML that was made from another source: `origin` says where a part of
    /// the HTML comes from.
    pub(crate) fn of_html_from(
        html: &str,
        options: ReadingOptions,
        origin: impl Fn(Range<usize>) -> Range<usize>,
    ) -> Self {
        let visible = VisibleText::without(html, |element| is_timed_apart(element.kind()));
        let mut builder = Builder {
            timeline: Self::new(options),
            visible: &visible,
            kind: BlockKind::Paragraph,
            origin,
        };
        let mut marks = marks(html).into_iter().peekable();
        for block in visible.blocks() {
            let span = block.source_span();
            while let Some(mark) = marks.next_if(|mark| mark.at.start <= span.start) {
                builder.mark(mark.what, mark.at);
            }
            let kind = builder.kind;
            let mut rest = block.range();
            while let Some(mark) = marks.next_if(|mark| mark.at.start < span.end) {
                if !matches!(mark.what, What::Text(_)) {
                    let divide = visible.text_offset(mark.at.start).max(rest.start);
                    builder.text(kind, rest.start..divide);
                    rest.start = divide;
                }
                builder.mark(mark.what, mark.at);
            }
            builder.text(kind, rest);
        }
        for mark in marks {
            builder.mark(mark.what, mark.at);
        }
        builder.timeline
    }
}

struct Builder<'v, F> {
    timeline: Timeline,
    visible: &'v VisibleText,
    /// What text is from here on.
    kind: BlockKind,
    origin: F,
}

impl<F: Fn(Range<usize>) -> Range<usize>> Builder<'_, F> {
    fn mark(&mut self, what: What, at: Range<usize>) {
        let at = (self.origin)(at);
        match what {
            What::Text(kind) => self.kind = kind,
            What::Image => self.timeline.push_at(ReadingBlock::Image, at),
            What::Embed => self.timeline.push_at(ReadingBlock::Embed, at),
            What::Code(code) => self.timeline.push_at(ReadingBlock::Code(&code), at),
        }
    }

    /// A part of a block of the visible text.
    fn text(&mut self, kind: BlockKind, range: Range<usize>) {
        let whole = self.visible.text().get(range.clone()).unwrap_or_default();
        let text = whole.trim();
        if text.is_empty() {
            return;
        }
        let start = range.start + (whole.len() - whole.trim_start().len());
        let span = self.visible.source_span(start..start + text.len());
        let block = match kind {
            BlockKind::Heading => ReadingBlock::Heading(text),
            BlockKind::Quote => ReadingBlock::Quote(text),
            BlockKind::ListItem => ReadingBlock::ListItem(text),
            BlockKind::Table => ReadingBlock::Table(text),
            BlockKind::Caption => ReadingBlock::Caption(text),
            BlockKind::Paragraph
            | BlockKind::Code
            | BlockKind::Image
            | BlockKind::Media
            | BlockKind::Embed
            | BlockKind::Fixed => ReadingBlock::Paragraph(text),
        };
        self.timeline.push_at(block, (self.origin)(span));
    }
}
