//! Entry points of `byline-reading-time`.

use std::hint::black_box;

use byline::reading_time::{
    BlockKind, Estimate, Labels, Measure, Meter, Rate, ReadingBlock, ReadingOptions, ReadingScript,
    Timeline, WordCounter, WordRules, count_words, reading_time,
};

use super::inputs::html::HOSTILE;
use super::inputs::lists::LISTS;
use super::inputs::markdown::MARKDOWN;
use super::inputs::short::SHORT;
use super::inputs::text::TEXTS;
use super::{Entry, Work};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "words",
        covers: &[
            "reading_time::count_words",
            "reading_time::WordRules::count",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            black_box(count_words(text));
            black_box(WordRules::of_word_processors().count(text));
        }),
        held: 1,
        longest: 200,
    },
    Entry {
        name: "words in pieces",
        covers: &[
            "reading_time::WordCounter::push",
            "reading_time::WordCounter::push_bytes",
            "reading_time::Meter::push",
            "reading_time::Meter::push_bytes",
            "reading_time::Meter::measure",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            let (mut words, mut meter) = (WordCounter::new(), Meter::new());
            words.push(text);
            meter.push(text);
            for piece in text.as_bytes().chunks(7) {
                words.push_bytes(piece);
                meter.push_bytes(piece);
                black_box((words.words(), meter.measure()));
            }
        }),
        held: 1,
        longest: 200,
    },
    Entry {
        name: "an estimate",
        covers: &[
            "reading_time::Measure::of",
            "reading_time::ReadingOptions::estimate",
            "reading_time::reading_time",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            black_box(Measure::of(text));
            let _ = black_box(reading_time(text, "az"));
            let estimate = ReadingOptions::default().estimate(text);
            black_box(estimate.shares().count());
        }),
        held: 1,
        longest: 200,
    },
    Entry {
        name: "a timeline of text",
        covers: &[
            "reading_time::Timeline::of_text",
            "reading_time::Timeline::remaining_at",
            "reading_time::Timeline::remaining_at_share",
            "reading_time::Timeline::remaining_from",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            ask(
                &Timeline::of_text(text, ReadingOptions::default()),
                text.len(),
            )
        }),
        held: 100,
        longest: 200,
    },
    Entry {
        name: "a timeline of Markdown",
        covers: &["reading_time::Timeline::of_markdown"],
        inputs: &[MARKDOWN],
        work: Work::Text(|text| {
            ask(
                &Timeline::of_markdown(text, ReadingOptions::default()),
                text.len(),
            )
        }),
        held: 150,
        longest: 400,
    },
    Entry {
        name: "a timeline of HTML",
        covers: &[
            "reading_time::Timeline::of_html",
            "reading_time::Timeline: Serialize",
            "reading_time::Timeline: Deserialize",
        ],
        inputs: &[HOSTILE],
        work: Work::Text(|text| {
            let timeline = Timeline::of_html(text, ReadingOptions::default());
            ask(&timeline, text.len());
            let form = serde_json::to_string(&timeline).unwrap_or_default();
            let _ = black_box(serde_json::from_str::<Timeline>(&form));
        }),
        held: 150,
        longest: 200,
    },
    Entry {
        name: "a timeline of blocks",
        covers: &[
            "reading_time::Timeline::push",
            "reading_time::Timeline::push_at",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let mut timeline = Timeline::new(ReadingOptions::default());
            for line in text.lines() {
                timeline.push(ReadingBlock::Paragraph(line));
                timeline.push_at(ReadingBlock::Table(line), 0..1);
            }
            ask(&timeline, text.len());
        }),
        held: 150,
        longest: 600,
    },
    Entry {
        name: "languages and codes",
        covers: &[
            "reading_time::BlockKind::from_code",
            "reading_time::Labels::for_language",
            "reading_time::Rate::of",
            "reading_time::ReadingOptions::for_language",
            "reading_time::Estimate: Deserialize",
        ],
        inputs: &[SHORT],
        work: Work::Text(|text| {
            black_box(BlockKind::from_code(text));
            let _ = black_box(Labels::for_language(text));
            let _ = black_box(Rate::of(text, ReadingScript::Latin));
            let _ = black_box(ReadingOptions::for_language(text));
            let _ = black_box(reading_time("a", text));
            let form = serde_json::json!({ "words": 1, "scripts": {}, "language": text });
            let _ = black_box(serde_json::from_value::<Estimate>(form));
        }),
        held: 4,
        longest: 200,
    },
];

/// Asks a timeline what remains at many places.
fn ask(timeline: &Timeline, bytes: usize) {
    for byte in (0..bytes).step_by(16) {
        black_box(timeline.remaining_at(byte));
    }
    for percent in 0..=100 {
        black_box(timeline.remaining_at_share(f64::from(percent) / 100.0));
    }
    for block in 0..timeline.blocks().len() {
        black_box(timeline.remaining_from(block));
    }
    black_box((timeline.total(), timeline.estimate()));
}
