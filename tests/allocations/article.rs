//! The model is read without waste.

use byline::article::Article;

use crate::counter::count;

/// A story of thirty paragraphs, of about 7 kB.
fn story() -> String {
    let paragraph = "The council met on Tuesday and voted to keep the old bridge open, and nobody \
                     spoke against it; engineers will look at the deck again in spring, they said, \
                     and once more in autumn.";
    let mut builder = Article::builder("Small town keeps its bridge open despite the storm")
        .url("https://example.az/en/post/7/")
        .id("post-7")
        .section("ANALYTICS")
        .kicker("A bridge too near")
        .standfirst("Nobody spoke against it.")
        .author("Leyla Quliyeva")
        .published("2023-11-29T18:00:00+04:00")
        .modified("2023-11-30T09:12:00+04:00")
        .language("en")
        .tag("bridges");
    for _ in 0..30 {
        builder = builder.paragraph(paragraph);
    }
    builder.build().unwrap().to_json()
}

#[test]
fn an_article_takes_at_most_sixty_allocations() {
    let text = story();
    assert!((6_000..8_000).contains(&text.len()), "{} bytes", text.len());
    let (article, counts) = count(|| Article::from_json(&text));
    assert!(article.is_ok());
    assert!(counts.allocations <= 60, "{counts:?}");
    // Lists grow by doubling; no text is copied twice.
    assert!(counts.peak_bytes < 4 * text.len(), "{counts:?}");
}

#[test]
fn texts_are_borrowed() {
    let article = Article::from_json(&story()).unwrap();
    let (words, counts) = count(|| {
        let words = article
            .body
            .texts()
            .map(|text| text.split_whitespace().count());
        words.sum::<usize>()
    });
    assert_eq!(words, 30 * 34);
    // The list of borrowed texts is all that is allocated.
    assert!(counts.allocations <= 1, "{counts:?}");
}
