//! Laws of timelines, of every format.

use std::time::Duration;

use byline::reading_time::{ReadingOptions, Timeline, count_words};
use proptest::prelude::*;

use super::long_text;
use crate::linear::assert_linear;

const FORMATS: [fn(&str, ReadingOptions) -> Timeline; 3] =
    [Timeline::of_text, Timeline::of_html, Timeline::of_markdown];

/// Text with the markup of both formats strewn in.
fn marked_up() -> impl Strategy<Value = String> {
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
            prop_assert_eq!(timeline.remaining_at(source.len()), Duration::ZERO);
            for place in 0..=timeline.blocks().len() {
                prop_assert!(timeline.remaining_from(place) <= timeline.total());
            }
        }
    }

    #[test]
    fn paragraphs_hold_all_words(source in long_text()) {
        let timeline = Timeline::of_text(&source, ReadingOptions::default());
        // A paragraph's end is a line's end, where no word goes on.
        prop_assert_eq!(timeline.estimate().words(), count_words(&source));
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
    ] {
        let input = |bytes: usize| unit.repeat(bytes / unit.len());
        for of in FORMATS {
            assert_linear(unit, BYTES, input, |source| {
                std::hint::black_box(of(source, ReadingOptions::default()).total());
            });
        }
    }
}
