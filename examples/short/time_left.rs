//! The minutes that are left while a reader scrolls: `cargo run --example time_left`.

use byline::reading_time::{Labels, ReadingOptions, Rounding, Timeline};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paragraph = "<p>The night ferry will run all winter, the harbour said on Wednesday.</p>\n";
    let page = format!(
        "<h1>Port keeps its ferry</h1><img src=port.jpg>{}",
        paragraph.repeat(120)
    );

    let timeline = Timeline::of_html(&page, ReadingOptions::for_language("en")?);
    let labels = Labels::for_language("en")?.with_rounding(Rounding::Up);
    println!("{}", labels.of(timeline.total()));

    // The share of the article that is above the lower edge of the window.
    for share in [0.0, 0.5, 0.9, 1.0] {
        let left = timeline.remaining_at_share(share);
        println!("{:3.0} %: {} s left", 100.0 * share, left.as_secs());
    }
    assert_eq!(timeline.remaining_at_share(0.0), timeline.total());
    assert!(timeline.remaining_at_share(1.0).is_zero());
    Ok(())
}
