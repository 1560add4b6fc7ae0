//! The time of an article part by part, and how much of it is left.

use alloc::vec::Vec;
use core::ops::Range;
use core::time::Duration;

use crate::block::{BlockWeights, ReadingBlock};
use crate::estimate::Estimate;
use crate::measure::Measure;
use crate::options::ReadingOptions;

/// How long an article takes block by block: text, images, code, and the time left from
/// any place.
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
    end: usize,
}

/// One block of a [`Timeline`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineBlock {
    span: Range<usize>,
    start: Duration,
    duration: Duration,
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
            end: 0,
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
    /// Blocks come in order: a span that begins before the end of the last is cut there.
    pub fn push_at(&mut self, block: ReadingBlock<'_>, span: Range<usize>) {
        let duration = self.time(block);
        let start = span.start.max(self.end);
        let span = start..span.end.max(start);
        self.end = span.end;
        self.blocks.push(TimelineBlock {
            span,
            start: self.total,
            duration,
        });
        self.total = self.total.saturating_add(duration);
    }

    fn time(&mut self, block: ReadingBlock<'_>) -> Duration {
        match block {
            ReadingBlock::Paragraph(text)
            | ReadingBlock::Heading(text)
            | ReadingBlock::Quote(text)
            | ReadingBlock::ListItem(text) => self.read(text),
            ReadingBlock::Table(text) => {
                let time = self.read(text);
                self.weights.table(time)
            }
            ReadingBlock::Caption(text) => {
                let time = self.read(text);
                self.weights.caption(time)
            }
            ReadingBlock::Code(code) => self.weights.code(code),
            ReadingBlock::Image => {
                self.images = self.images.saturating_add(1);
                self.weights.image(self.images - 1)
            }
            ReadingBlock::Media(time) | ReadingBlock::Fixed(time) => time,
            ReadingBlock::Embed => Duration::ZERO,
        }
    }

    fn read(&mut self, text: &str) -> Duration {
        let estimate = self.options.estimate(text);
        self.measure += estimate.measure();
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
    /// to pass evenly with its bytes.
    #[must_use]
    pub fn remaining_at(&self, byte: usize) -> Duration {
        let place = self.blocks.partition_point(|block| block.span.end <= byte);
        let Some(block) = self.blocks.get(place) else {
            return Duration::ZERO;
        };
        let passed = block.time_at(byte);
        self.total
            .saturating_sub(block.start.saturating_add(passed))
    }
}

impl TimelineBlock {
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

    /// The time passed in this block when its reader is at a byte of the source.
    fn time_at(&self, byte: usize) -> Duration {
        let passed = byte.saturating_sub(self.span.start).min(self.span.len());
        let nanos = self.duration.as_nanos().saturating_mul(passed as u128)
            / self.span.len().max(1) as u128;
        Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX)).min(self.duration)
    }
}
