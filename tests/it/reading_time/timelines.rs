//! Laws of timelines, of every format.

use std::time::Duration;

use byline::reading_time::{BlockWeights, ReadingBlock, ReadingOptions, Timeline, count_words};
use proptest::prelude::*;

use super::long_text;
use crate::linear::assert_linear;

const FORMATS: [fn(&str, ReadingOptions) -> Timeline; 3] =
    [Timeline::of_text, Timeline::of_html, Timeline::of_markdown];

/// Text with the markup of both formats strewn in.
pub(super) fn marked_up() -> impl Strategy<Value = String> {
    let markup = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<img>",
        "<pre>",
        "</pre>",
        "<!--",
        "-->",
        "<b hidden>",
        "</b>",
        "&amp;",
        "<td>",
        "<br>",
        "<div hidden>",
        "</div>",
        "<ruby>a<rt>",
        "</ruby>",
        "<img width=1>",
        "{{< a",
        ">}}",
        "{% raw %}",
        "{% endraw %}",
        "~~~\n",
        "# a {#b}\n",
        "\n\n",
        "# ",
        "- ",
        "> ",
        "```\n",
        "`",
        "*",
        "![a](b)",
        "[a](b)",
        "| a |\n|-|\n",
        "    ",
        "---\n",
        "<",
        "[",
    ]);
    prop::collection::vec((markup, long_text()), 0..8).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(markup, text)| [markup.to_owned(), text])
            .collect()
    })
}

proptest! {
    #[test]
    fn time_only_runs_out(source in marked_up()) {
        for of in FORMATS {
            let timeline = of(&source, ReadingOptions::default());
            let sum: Duration = timeline.blocks().iter().map(|block| block.duration()).sum();
            prop_assert_eq!(sum, timeline.total());
            let mut end = 0;
            for block in timeline.blocks() {
                prop_assert!(end <= block.span().start && block.span().end <= source.len());
                end = block.span().end;
            }
            let mut left = timeline.total();
            for byte in 0..=source.len() {
                let now = timeline.remaining_at(byte);
                prop_assert!(now <= left, "at byte {}", byte);
                left = now;
            }
            prop_assert_eq!(timeline.remaining_at(0), timeline.total());
            prop_assert_eq!(timeline.remaining_at(source.len().max(1)), Duration::ZERO);
            let mut left = timeline.total();
            for percent in 0..=100 {
                let now = timeline.remaining_at_share(f64::from(percent) / 100.0);
                prop_assert!(now <= left, "at {} %", percent);
                left = now;
            }
            prop_assert_eq!(timeline.remaining_at_share(0.0), timeline.total());
            prop_assert_eq!(left, Duration::ZERO);
            for place in 0..=timeline.blocks().len() {
                prop_assert!(timeline.remaining_from(place) <= timeline.total());
            }
        }
    }

    #[test]
    fn paragraphs_hold_all_words(source in long_text()) {
        let timeline = Timeline::of_text(&source, ReadingOptions::default());
        // A paragraph's end is a line's end, where no word continues.
        prop_assert_eq!(timeline.estimate().words(), count_words(&source));
    }
}

#[test]
fn blocks_of_no_bytes_count() {
    let mut timeline = Timeline::new(ReadingOptions::default());
    for _ in 0..3 {
        timeline.push_at(ReadingBlock::Image, 0..0);
    }
    assert_eq!(timeline.remaining_at(0), timeline.total());
    assert_eq!(timeline.remaining_at(1), Duration::ZERO);
    timeline.push_at(ReadingBlock::Embed, 0..10);
    timeline.push_at(ReadingBlock::Fixed(Duration::from_secs(7)), 4..8);
    assert_eq!(timeline.remaining_at(9).as_secs(), 7);
    assert_eq!(timeline.remaining_at(10), Duration::ZERO);
}

#[test]
fn shares_go_by_the_height_of_blocks() {
    let mut timeline = Timeline::new(ReadingOptions::default());
    // 20 lines, and a blank one.
    timeline.push(ReadingBlock::Embed);
    timeline.push(ReadingBlock::Code(&"x\n".repeat(20)));
    for (share, seconds) in [
        (0.0, 40),
        (0.25, 40),
        (0.5, 40),
        (0.75, 20),
        (0.875, 10),
        (1.0, 0),
    ] {
        let left = timeline.remaining_at_share(share);
        assert_eq!(left, Duration::from_secs(seconds), "at {share}");
    }
    for (share, seconds) in [(-1.0, 40), (f64::NAN, 40), (f64::INFINITY, 0), (7.0, 0)] {
        let left = timeline.remaining_at_share(share);
        assert_eq!(left, Duration::from_secs(seconds), "at {share}");
    }
}

#[test]
#[ignore = "large pages take half a minute in a debug build"]
fn timelines_are_linear() {
    const BYTES: usize = 100_000;
    for unit in [
        "a\n\n",
        "<img>",
        "<b hidden>",
        "> ",
        "![a](b)",
        "*a",
        "`",
        "[",
        "{{",
        "{{< a",
        "{{</* a",
        "{% raw %}",
        "{% endraw ",
        "{{< figure",
        "`{{`",
        "{{ a }}\n",
        "<rt>",
        "<pre>",
        "a<img alt=a>",
        "![a](b) c ",
    ] {
        let input = |bytes: usize| unit.repeat(bytes / unit.len());
        for of in FORMATS {
            assert_linear(unit, BYTES, input, |source| {
                std::hint::black_box(of(source, ReadingOptions::default()).total());
            });
        }
    }
}

#[test]
fn tables_and_captions_take_a_share_of_the_time_of_text() {
    let text = "The night ferry runs again. ".repeat(50);
    let total = |block: ReadingBlock<'_>, weights: BlockWeights| {
        let mut timeline = Timeline::new(ReadingOptions::default()).with_weights(weights);
        timeline.push(block);
        timeline.total().as_millis()
    };
    let whole = total(ReadingBlock::Paragraph(&text), BlockWeights::default());
    let weights = BlockWeights::default()
        .with_table_percent(50)
        .with_caption_percent(20);
    for (block, percent) in [
        (ReadingBlock::Table(&text), 50),
        (ReadingBlock::Caption(&text), 20),
    ] {
        assert_eq!(total(block, BlockWeights::default()), whole, "{block:?}");
        let share = total(block, weights);
        assert!(
            share.abs_diff(whole * percent / 100) <= 1,
            "{share} of {whole}"
        );
    }
}
