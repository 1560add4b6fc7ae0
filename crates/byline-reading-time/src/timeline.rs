//! The time of an article part by part, and how much of it is left.

use alloc::vec::Vec;
use core::ops::Range;
use core::time::Duration;

use crate::block::{BlockWeights, ReadingBlock};
use crate::estimate::{Estimate, duration_of};
use crate::height::{Height, of_block};
use crate::kind::BlockKind;
use crate::measure::Measure;
use crate::options::ReadingOptions;

/// How long an article takes block by block: text, images, code, and the time left from
/// any place.
///
/// # Serialized form
///
/// With the feature `serde` a timeline serializes as
///
/// ```json
/// {
///   "milliseconds": 12712, "estimate": { "words": 2 },
///   "blocks": [
///     { "kind": "image", "start": 0, "end": 14,
///       "start_milliseconds": 0, "milliseconds": 12000, "bottom": 21 },
///     { "kind": "paragraph", "start": 16, "end": 30,
///       "start_milliseconds": 12000, "milliseconds": 712, "bottom": 23 }
///   ]
/// }
/// ```
///
/// with the form of [`Estimate`] for the text alone. Of a block, `start` and `end` are its span
/// in bytes, `start_milliseconds` is the time of all blocks before, and `bottom` the estimated
/// height of the page down to its end, in lines. Times are in whole milliseconds, and the blocks
/// add up to the whole. When a timeline is read, `estimate` and `blocks` are, the rest follows;
/// further blocks get the default weights, and unknown keys are ignored.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{ReadingOptions, Timeline};
///
/// let text = format!("{}\n\n{}", "Storm closes the harbour. ".repeat(50), "Ferries wait. ".repeat(50));
/// let timeline = Timeline::of_text(&text, ReadingOptions::for_language("en")?);
/// assert_eq!(timeline.blocks().len(), 2);
/// assert_eq!(timeline.remaining_at(0), timeline.total());
/// assert_eq!(timeline.remaining_at(text.len()).as_secs(), 0);
/// assert!(timeline.remaining_from(1) < timeline.total() / 2);
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    options: ReadingOptions,
    weights: BlockWeights,
    measure: Measure,
    blocks: Vec<TimelineBlock>,
    images: u32,
    total: Duration,
    height: Height,
    end: usize,
}

/// One block of a [`Timeline`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineBlock {
    kind: BlockKind,
    span: Range<usize>,
    start: Duration,
    duration: Duration,
    /// How far below the top of the page the block ends.
    bottom: Height,
}

impl Timeline {
    /// A timeline of no blocks.
    #[must_use]
    pub fn new(options: ReadingOptions) -> Self {
        Self {
            options,
            weights: BlockWeights::default(),
            measure: Measure::default(),
            blocks: Vec::new(),
            images: 0,
            total: Duration::ZERO,
            height: 0,
            end: 0,
        }
    }

    /// A timeline of no blocks for a text that was estimated before.
    #[cfg(feature = "serde")]
    pub(crate) fn of_estimate(estimate: &Estimate) -> Self {
        Self {
            measure: estimate.measure().clone(),
            ..Self::new(*estimate.options())
        }
    }

    /// Sets what further blocks add to the time.
    #[must_use]
    pub fn with_weights(mut self, weights: BlockWeights) -> Self {
        self.weights = weights;
        self
    }

    /// The timeline of a plain text, a block for each paragraph: paragraphs are separated
    /// by blank lines.
    #[must_use]
    pub fn of_text(text: &str, options: ReadingOptions) -> Self {
        let mut timeline = Self::new(options);
        let mut paragraph = 0..0;
        for line in text.split_inclusive('\n') {
            let end = paragraph.end + line.len();
            if line.trim().is_empty() {
                timeline.push_paragraph(text, paragraph);
                paragraph = end..end;
            } else {
                paragraph.end = end;
            }
        }
        timeline.push_paragraph(text, paragraph);
        timeline
    }

    fn push_paragraph(&mut self, text: &str, span: Range<usize>) {
        let paragraph = text.get(span.clone()).unwrap_or_default();
        if !paragraph.is_empty() {
            self.push_at(ReadingBlock::Paragraph(paragraph), span);
        }
    }

    /// Adds a block, which begins one byte after the last as far as
    /// [`remaining_at`](Self::remaining_at) is concerned.
    pub fn push(&mut self, block: ReadingBlock<'_>) {
        let start = self.end;
        self.push_at(block, start..start.saturating_add(1));
    }

    /// Adds a block with its byte range in some source.
    ///
    /// Blocks come in order: a span that begins before the end of the last is cut there. A
    /// block of an empty span is before the byte at its place.
    pub fn push_at(&mut self, block: ReadingBlock<'_>, span: Range<usize>) {
        let (duration, height) = self.time(block);
        let start = span.start.max(self.end);
        let span = start..span.end.max(start);
        self.push_block(
            block.kind(),
            span,
            duration,
            self.height.saturating_add(height),
        );
    }

    /// Adds a block after the last that takes so long and ends so far below the top.
    pub(crate) fn push_block(
        &mut self,
        kind: BlockKind,
        span: Range<usize>,
        duration: Duration,
        bottom: Height,
    ) {
        self.images = self
            .images
            .saturating_add(u32::from(kind == BlockKind::Image));
        self.height = bottom;
        self.end = span.end;
        self.blocks.push(TimelineBlock {
            kind,
            span,
            start: self.total,
            duration,
            bottom,
        });
        self.total = self.total.saturating_add(duration);
    }

    fn time(&mut self, block: ReadingBlock<'_>) -> (Duration, Height) {
        let mut measure = Measure::default();
        let time = match block {
            ReadingBlock::Paragraph(text)
            | ReadingBlock::Heading(text)
            | ReadingBlock::Quote(text)
            | ReadingBlock::ListItem(text) => self.read(text, &mut measure),
            ReadingBlock::Table(text) => {
                let time = self.read(text, &mut measure);
                self.weights.table(time)
            }
            ReadingBlock::Caption(text) => {
                let time = self.read(text, &mut measure);
                self.weights.caption(time)
            }
            ReadingBlock::Code(code) => self.weights.code(code),
            ReadingBlock::Image => self.weights.image(self.images),
            ReadingBlock::Media(time) | ReadingBlock::Fixed(time) => time,
            ReadingBlock::Embed => Duration::ZERO,
        };
        (time, of_block(block, &measure))
    }

    fn read(&mut self, text: &str, measure: &mut Measure) -> Duration {
        let estimate = self.options.estimate(text);
        self.measure += estimate.measure();
        *measure += estimate.measure();
        estimate.duration()
    }

    /// The time of all blocks.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.total
    }

    /// The estimate for the text alone: its words, its range, its evidence; without images,
    /// media and code.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        self.options.estimate_measure(self.measure.clone())
    }

    /// The blocks in order.
    #[must_use]
    pub fn blocks(&self) -> &[TimelineBlock] {
        &self.blocks
    }

    /// The time left for a reader about to begin this block, by its place; zero after the
    /// last.
    #[must_use]
    pub fn remaining_from(&self, block: usize) -> Duration {
        match self.blocks.get(block) {
            Some(block) => self.total.saturating_sub(block.start),
            None => Duration::ZERO,
        }
    }

    /// The time left for a reader at this byte of the source; within a block, time is taken
    /// to pass evenly with its bytes. At byte 0 it is the whole, at the end of the last block
    /// zero.
    #[must_use]
    pub fn remaining_at(&self, byte: usize) -> Duration {
        if byte >= self.end && byte > 0 {
            return Duration::ZERO;
        }
        let is_passed = |block: &TimelineBlock| {
            let Range { start, end } = block.span;
            end < byte || end == byte && start < end
        };
        let place = self.blocks.partition_point(is_passed);
        let Some(block) = self.blocks.get(place) else {
            return Duration::ZERO;
        };
        let passed = byte.saturating_sub(block.span.start);
        self.remaining_in(block, passed as u128, block.span.len() as u128)
    }

    /// The time left for a reader who has scrolled past this share of the page, from 0 to 1;
    /// values outside are taken as the nearer end, and what is not a number as 0.
    ///
    /// A timeline knows no layout, so the heights of blocks are estimated: a line of text is
    /// 60 letters, or 30 of Chinese, Japanese and Korean; a line of code is a line; pictures,
    /// players and embedded posts are 20 lines high; a blank line is between blocks. For a page
    /// whose layout is known, give [`remaining_at`](Self::remaining_at) the byte of the first
    /// block in view.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::{ReadingOptions, Timeline};
    ///
    /// let text = "Storm closes the harbour. ".repeat(200);
    /// let timeline = Timeline::of_text(&text, ReadingOptions::for_language("en")?);
    /// assert_eq!(timeline.remaining_at_share(0.0).as_secs(), 230);
    /// assert_eq!(timeline.remaining_at_share(0.25).as_secs(), 172);
    /// assert_eq!(timeline.remaining_at_share(1.0).as_secs(), 0);
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub fn remaining_at_share(&self, share: f64) -> Duration {
        /// A share is taken to this part.
        const PARTS: u128 = 1 << 32;
        let share = share.clamp(0.0, 1.0);
        // A cast takes what is not a number as 0.
        let parts = (share * PARTS as f64) as u128;
        let at = u128::from(self.height) * parts;
        let place = self
            .blocks
            .partition_point(|block| u128::from(block.bottom) * PARTS <= at);
        let Some(block) = self.blocks.get(place) else {
            return Duration::ZERO;
        };
        let top = place
            .checked_sub(1)
            .and_then(|before| self.blocks.get(before))
            .map_or(0, |before| before.bottom);
        let passed = at.saturating_sub(u128::from(top) * PARTS);
        let height = u128::from(block.bottom - top);
        self.remaining_in(block, passed / (PARTS >> 16), height << 16)
    }

    /// The time left within a block of which a part has passed.
    fn remaining_in(&self, block: &TimelineBlock, passed: u128, whole: u128) -> Duration {
        let nanos = block.duration.as_nanos().saturating_mul(passed) / whole.max(1);
        let passed = duration_of(nanos).min(block.duration);
        self.total
            .saturating_sub(block.start.saturating_add(passed))
    }
}

impl TimelineBlock {
    /// What the block is.
    #[must_use]
    pub fn kind(&self) -> BlockKind {
        self.kind
    }

    #[cfg(feature = "serde")]
    pub(crate) fn bottom(&self) -> Height {
        self.bottom
    }

    /// The byte range of the block in its source.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The time that all blocks before it take.
    #[must_use]
    pub fn start(&self) -> Duration {
        self.start
    }

    /// The time it takes.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration
    }
}
