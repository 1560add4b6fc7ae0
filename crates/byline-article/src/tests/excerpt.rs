//! The beginnings of bodies.

use crate::{Body, ExcerptOptions};

#[track_caller]
fn excerpt(html: &str, most: usize, want: Option<&str>) {
    let options = ExcerptOptions::new(most);
    let found = Body::from_html(html).excerpt(&options);
    assert_eq!(found.as_ref().map(crate::Line::as_str), want, "{html}");
}

#[test]
fn whole_sentences_as_far_as_they_fit() {
    let html = "<h2>Head</h2><p>One is short. Two is longer.</p><p>Three ends it.</p>";
    excerpt(
        html,
        100,
        Some("One is short. Two is longer. Three ends it."),
    );
    excerpt(
        html,
        43,
        Some("One is short. Two is longer. Three ends it."),
    );
    excerpt(html, 42, Some("One is short. Two is longer."));
    excerpt(html, 13, Some("One is short."));
    excerpt(html, 12, Some("One is…"));
    excerpt(html, 3, None);
    excerpt("<h2>Head</h2>", 100, None);
}

#[test]
fn no_word_link_or_quotation_is_cut() {
    excerpt("<p>The committee voted.", 15, Some("The committee…"));
    excerpt(
        "<p>See <a href='https://a.example/'>the long map</a> now.",
        14,
        Some("See…"),
    );
    excerpt(
        "<p>He said \u{201C}this is the end\u{201D} today.",
        20,
        Some("He said…"),
    );
    // A sentence ends inside the quotation: the excerpt does not.
    excerpt(
        "<p>He came. \u{AB}We won. We go home,\u{BB} he said. Then more.",
        30,
        Some("He came."),
    );
    // It begins with one, so there is no other place.
    excerpt(
        "<p>\u{201C}This is the end of it\u{201D}",
        10,
        Some("\u{201C}This is…"),
    );
}

#[test]
fn characters_are_counted_as_readers_see_them() {
    // A family and a flag are one character each.
    excerpt(
        "<p>\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} \u{1F1E6}\u{1F1FF} ok.",
        7,
        Some("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} \u{1F1E6}\u{1F1FF} ok."),
    );
    let chinese = Body::from_paragraphs(["桥梁将保持开放并继续服务市民"]);
    let options = ExcerptOptions::new(8).with_language("zh-Hans".parse().unwrap());
    assert!(chinese.excerpt(&options).unwrap().as_str().ends_with("……"));
}
