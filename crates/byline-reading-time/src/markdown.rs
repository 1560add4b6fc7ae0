//! Timelines of Markdown.

use pulldown_cmark::Options;

use self::front_matter::front_matter_len;
use self::rendered::Rendered;
use self::shortcodes::mask_shortcodes;
use crate::options::ReadingOptions;
use crate::timeline::Timeline;

mod front_matter;
mod rendered;
mod shortcodes;

/// The extensions of CommonMark that are read.
const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

impl Timeline {
    /// The timeline of Markdown: CommonMark with tables, footnotes, strikethrough, task lists,
    /// attributes of headings (`{#id}`) and GitHub's alerts.
    ///
    /// The result is that of [`of_html`](Self::of_html) for the HTML that the Markdown is
    /// rendered to, raw HTML included: the text of links but not their targets, no markup, no
    /// comments; images with a description take an image's time, code blocks are timed by
    /// their lines, code within a line is text. Spans are those of the Markdown.
    ///
    /// It differs from the rendered HTML where that shows what the author has not written as
    /// text:
    ///
    /// - Front matter before the text is not read: YAML between `---` lines, TOML between `+++`
    ///   lines, a JSON object.
    /// - Shortcodes and template tags are not read: those of Hugo (`{{< ref "a" >}}`), Zola
    ///   (`{{ youtube(id="a") }}`) and Liquid (`{% include a.html %}`). Text between an opening
    ///   and a closing one is read; in `highlight` and `codeblock` it is code, in `comment` it
    ///   is not shown. Hugo's `figure` is an image. In code they are code.
    /// - The numbers of footnotes, which the renderer makes up, are not read.
    /// - Block quotes and list items in more than 100 others may be read as text, as
    ///   [`limit_markdown_nesting`](byline_html::limit_markdown_nesting) says.
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
        let start = front_matter_len(source);
        let text = byline_html::limit_markdown_nesting(source.get(start..).unwrap_or_default());
        let text = mask_shortcodes(&text);
        let rendered = Rendered::of(&text);
        Self::of_html_from(rendered.html(), options, |span| {
            let span = rendered.origin(span);
            start + span.start..start + span.end
        })
    }
}
