//! The parts of an article, and what each adds to the time.

use core::time::Duration;

use crate::kind::BlockKind;

/// A part of an article, for a [`Timeline`](crate::Timeline).
///
/// # Examples
///
/// ```
/// use byline_reading_time::{ReadingBlock, ReadingOptions, Timeline};
///
/// let mut timeline = Timeline::new(ReadingOptions::for_language("en")?);
/// timeline.push(ReadingBlock::Heading("Storm closes the harbour"));
/// timeline.push(ReadingBlock::Image);
/// timeline.push(ReadingBlock::Caption("The ferry Neptune in port"));
/// assert_eq!(timeline.total().as_secs(), 14);
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadingBlock<'t> {
    /// Running text.
    Paragraph(&'t str),
    /// A headline or heading.
    Heading(&'t str),
    /// A quotation.
    Quote(&'t str),
    /// An item of a list.
    ListItem(&'t str),
    /// A cell, a row or a whole table.
    Table(&'t str),
    /// The text under a picture or a table.
    Caption(&'t str),
    /// Program code or other preformatted text, timed by its lines; its words are not
    /// counted.
    Code(&'t str),
    /// A picture.
    Image,
    /// A video or a recording of this length.
    Media(Duration),
    /// What is shown beside the text and takes no time of its own: an embedded post, an
    /// advertisement, a recording of unknown length.
    Embed,
    /// Whatever takes this long by the editor's own word.
    Fixed(Duration),
}

impl ReadingBlock<'_> {
    /// What the block is.
    #[must_use]
    pub const fn kind(&self) -> BlockKind {
        match self {
            Self::Paragraph(_) => BlockKind::Paragraph,
            Self::Heading(_) => BlockKind::Heading,
            Self::Quote(_) => BlockKind::Quote,
            Self::ListItem(_) => BlockKind::ListItem,
            Self::Table(_) => BlockKind::Table,
            Self::Caption(_) => BlockKind::Caption,
            Self::Code(_) => BlockKind::Code,
            Self::Image => BlockKind::Image,
            Self::Media(_) => BlockKind::Media,
            Self::Embed => BlockKind::Embed,
            Self::Fixed(_) => BlockKind::Fixed,
        }
    }
}

/// What blocks that are not running text add to the time.
///
/// None of these figures has been measured. Those for images are a convention of
/// publishing platforms: 12 seconds for the first image, a second less for each further
/// one, never less than 3. A line of code takes 2 seconds, about half as long again as the
/// same letters of prose. Tables and captions take the time of their text.
///
/// # Examples
///
/// ```
/// use core::time::Duration;
/// use byline_reading_time::{ReadingBlock, BlockWeights, ReadingOptions, Timeline};
///
/// let weights = BlockWeights::default()
///     .with_images(Duration::from_secs(5), Duration::from_secs(5))
///     .with_code_line(Duration::ZERO);
/// let mut timeline = Timeline::new(ReadingOptions::default()).with_weights(weights);
/// timeline.push(ReadingBlock::Image);
/// timeline.push(ReadingBlock::Image);
/// timeline.push(ReadingBlock::Code("let slug = slugify(headline)?;"));
/// assert_eq!(timeline.total(), Duration::from_secs(10));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockWeights {
    first_image: Duration,
    least_image: Duration,
    code_line: Duration,
    table_percent: u32,
    caption_percent: u32,
}

impl Default for BlockWeights {
    fn default() -> Self {
        Self {
            first_image: Duration::from_secs(12),
            least_image: Duration::from_secs(3),
            code_line: Duration::from_secs(2),
            table_percent: 100,
            caption_percent: 100,
        }
    }
}

impl BlockWeights {
    /// The time of the first image, and the least time of any: each image takes a second
    /// less than the one before it until the least is reached.
    #[must_use]
    pub const fn with_images(mut self, first: Duration, least: Duration) -> Self {
        self.first_image = first;
        self.least_image = least;
        self
    }

    /// The time of a line of code that is not blank; zero skips code.
    #[must_use]
    pub const fn with_code_line(mut self, time: Duration) -> Self {
        self.code_line = time;
        self
    }

    /// The time of the text in tables, in percent of running text.
    #[must_use]
    pub const fn with_table_percent(mut self, percent: u32) -> Self {
        self.table_percent = percent;
        self
    }

    /// The time of captions, in percent of running text.
    #[must_use]
    pub const fn with_caption_percent(mut self, percent: u32) -> Self {
        self.caption_percent = percent;
        self
    }

    /// The time of an image after `before` others.
    pub(crate) fn image(&self, before: u32) -> Duration {
        self.first_image
            .saturating_sub(Duration::from_secs(before.into()))
            .max(self.least_image)
    }

    pub(crate) fn code(&self, code: &str) -> Duration {
        self.code_line.saturating_mul(lines_of_code(code))
    }

    pub(crate) fn table(&self, text: Duration) -> Duration {
        percent_of(text, self.table_percent)
    }

    pub(crate) fn caption(&self, text: Duration) -> Duration {
        percent_of(text, self.caption_percent)
    }
}

/// The lines that are not blank.
pub(crate) fn lines_of_code(code: &str) -> u32 {
    let lines = code.lines().filter(|line| !line.trim().is_empty()).count();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

fn percent_of(time: Duration, percent: u32) -> Duration {
    time.saturating_mul(percent) / 100
}
