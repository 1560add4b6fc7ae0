//! Timelines of Markdown.

use alloc::string::String;
use core::ops::Range;

use byline_html::VisibleText;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::block::ReadingBlock;
use crate::options::ReadingOptions;
use crate::timeline::Timeline;

impl Timeline {
    /// The timeline of Markdown: CommonMark with tables, footnotes, strikethrough, task
    /// lists and front matter.
    ///
    /// Read is what a reader of the rendered page sees: the text of links but not their
    /// targets, no markup, no front matter, no comments; HTML blocks by their visible text.
    /// Code blocks are timed by their lines, code within a line is text, images take an
    /// image's time and their descriptions none. Spans are those of the source.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::{ReadingOptions, Timeline};
    ///
    /// let markdown = "# Storm\n\nThe [harbour](https://example.com/harbour) is **closed**.\n";
    /// let timeline = Timeline::of_markdown(markdown, ReadingOptions::for_language("en")?);
    /// assert_eq!(timeline.estimate().words(), 5);
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub fn of_markdown(source: &str, options: ReadingOptions) -> Self {
        let extensions = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
            | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
        let mut reader = Reader {
            timeline: Self::new(options),
            text: String::new(),
            span: 0..0,
            kind: Kind::Paragraph,
            image_depth: 0,
        };
        let source = byline_html::limit_markdown_nesting(source);
        for (event, span) in Parser::new_ext(&source, extensions).into_offset_iter() {
            reader.read(event, span);
        }
        reader.end_block();
        reader.timeline
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Paragraph,
    Heading,
    Quote,
    ListItem,
    Table,
    Code,
    Html,
    Metadata,
}

struct Reader {
    timeline: Timeline,
    /// The text of the current block, and its place.
    text: String,
    span: Range<usize>,
    kind: Kind,
    /// How many images are open; their descriptions are not read.
    image_depth: usize,
}

impl Reader {
    fn read(&mut self, event: Event<'_>, span: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.push(&text, span),
            Event::Html(html) => self.push(&html, span),
            Event::SoftBreak | Event::HardBreak => self.push("\n", span),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Range<usize>) {
        let kind = match tag {
            Tag::Image { .. } => {
                if self.image_depth == 0 {
                    // The text before it comes first.
                    let kind = self.kind;
                    self.end_block();
                    self.kind = kind;
                    self.timeline
                        .push_at(ReadingBlock::Image, span.start..span.start);
                }
                self.image_depth += 1;
                return;
            }
            Tag::Heading { .. } => Kind::Heading,
            Tag::BlockQuote(_) => Kind::Quote,
            Tag::CodeBlock(_) => Kind::Code,
            Tag::HtmlBlock => Kind::Html,
            Tag::Item => Kind::ListItem,
            Tag::TableCell => Kind::Table,
            Tag::MetadataBlock(_) => Kind::Metadata,
            // A paragraph of a quotation or an item is part of that.
            Tag::Paragraph if matches!(self.kind, Kind::Quote | Kind::ListItem) => self.kind,
            Tag::Paragraph | Tag::FootnoteDefinition(_) => Kind::Paragraph,
            _ => return,
        };
        self.end_block();
        self.kind = kind;
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image => self.image_depth = self.image_depth.saturating_sub(1),
            TagEnd::Paragraph if matches!(self.kind, Kind::Quote | Kind::ListItem) => {
                let kind = self.kind;
                self.end_block();
                self.kind = kind;
            }
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::FootnoteDefinition
            | TagEnd::MetadataBlock(_) => self.end_block(),
            _ => {}
        }
    }

    fn push(&mut self, text: &str, span: Range<usize>) {
        if self.image_depth > 0 {
            return;
        }
        if self.text.is_empty() {
            self.span = span.clone();
        }
        self.span.end = span.end.max(self.span.end);
        self.text.push_str(text);
    }

    fn end_block(&mut self) {
        let kind = core::mem::replace(&mut self.kind, Kind::Paragraph);
        let text = core::mem::take(&mut self.text);
        if text.is_empty() {
            return;
        }
        let visible;
        let block = match kind {
            Kind::Paragraph => ReadingBlock::Paragraph(&text),
            Kind::Heading => ReadingBlock::Heading(&text),
            Kind::Quote => ReadingBlock::Quote(&text),
            Kind::ListItem => ReadingBlock::ListItem(&text),
            Kind::Table => ReadingBlock::Table(&text),
            Kind::Code => ReadingBlock::Code(&text),
            Kind::Html => {
                visible = VisibleText::of(&text);
                ReadingBlock::Paragraph(visible.text())
            }
            Kind::Metadata => return,
        };
        self.timeline.push_at(block, self.span.clone());
    }
}
