//! The body as an HTML fragment: what feeds carry.

mod read;
mod write;

pub(crate) use write::{escape, is_noncharacter};

use alloc::string::String;
use alloc::vec::Vec;

use super::Body;
use crate::url::WebUrl;

impl Body {
    /// The body as an HTML fragment, all text escaped.
    ///
    /// Blocks of kinds that the model has no place for are left out. An embedded page is an
    /// `iframe` with `sandbox="allow-scripts allow-popups"`: it has an origin of its own and
    /// cannot lead the reader's window elsewhere.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Block, Body, MarkKind, Text};
    ///
    /// let text = Text::new("2 < 3, surely").with_mark(7..13, MarkKind::Emphasis)?;
    /// let body = Body::from(vec![Block::from(text)]);
    /// assert_eq!(body.to_html(), "<p>2 &lt; 3, <em>surely</em></p>");
    /// assert_eq!(Body::from_html(&body.to_html()), body);
    /// # Ok::<(), byline_article::MarkError>(())
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        write::fragment(&self.blocks)
    }

    /// Reads the HTML fragment that a feed carries: its blocks, their text and marks.
    ///
    /// This is for content that is known to be the article's. Finding the article on a page
    /// is not done here. Scripts, styles and forms are left out, unknown elements are read
    /// through, and text outside any block is a paragraph. It takes time and space linear
    /// in the fragment's length; elements nested deeper than 64 levels are read as if the
    /// deeper ones were not there.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Block, Body, HeadingLevel};
    ///
    /// let body = Body::from_html("<h2>Sound</h2><p>The deck<br>is sound.<script>1</script>");
    /// assert_eq!(body.blocks[0], Block::heading(HeadingLevel::TOP, "Sound"));
    /// assert_eq!(body.blocks[1], Block::paragraph("The deck\nis sound."));
    /// ```
    #[must_use]
    pub fn from_html(fragment: &str) -> Self {
        Self::read_html(fragment, None).0
    }

    /// [`from_html`](Self::from_html) of a fragment whose addresses are relative to `base`:
    /// the article's page, or what the document says.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Body, WebUrl};
    ///
    /// let base = WebUrl::new("https://example.az/en/7")?;
    /// let body = Body::from_html_at("<p>See <a href='/map'>the map</a>.", &base);
    /// assert!(body.to_html().contains("https://example.az/map"));
    /// # Ok::<(), byline_article::UrlError>(())
    /// ```
    #[must_use]
    pub fn from_html_at(fragment: &str, base: &WebUrl) -> Self {
        Self::read_html(fragment, Some(base)).0
    }

    /// Reads HTML that was made of Markdown, whose syntax without a form in the model is in
    /// elements of its own.
    #[cfg(feature = "markdown")]
    pub(crate) fn from_markdown_html(fragment: &str, base: Option<&WebUrl>) -> Self {
        let mut blocks = read::markdown_blocks(fragment, base);
        super::syntax_blocks(&mut blocks);
        Self { blocks }
    }

    /// The body, and the first of the addresses that could not be resolved.
    pub(crate) fn read_html(fragment: &str, base: Option<&WebUrl>) -> (Self, Vec<String>) {
        let (blocks, refused) = read::blocks(fragment, base);
        (Self { blocks }, refused)
    }
}
