//! `byline-html`: a scanner allocates nothing, a walker no more than its depth cap.

use byline::html::{Scanner, Token, Walker};

use crate::counter::{Counts, count};

const ARTICLE: &str = include_str!("../data/html_article.html");

#[test]
fn a_scanner_allocates_nothing_outside_svg() {
    let (before, after) = ARTICLE.split_once("<svg").unwrap();
    assert_eq!(read(before), Counts::default());
    assert_eq!(read(after), Counts::default());

    // Within SVG it keeps the elements, and has the room for them once.
    let once = read(ARTICLE);
    // One list for the stack, one for each kind of landmark in it, one for names.
    assert!(once.allocations <= 12, "{once:?}");
    assert_eq!(read(&ARTICLE.repeat(10)), once);
}

fn read(page: &str) -> Counts {
    let (links, counts) = count(|| {
        Scanner::new(page)
            .filter(|token| match token {
                Token::StartTag(tag) if tag.is("a") => tag
                    .attribute("href")
                    .is_some_and(|href| href.value().starts_with("http")),
                Token::Text(text) => text.raw() == text.decoded(),
                _ => false,
            })
            .count()
    });
    assert!(links > 0);
    counts
}

#[test]
fn attributes_are_read_without_allocating() {
    let tag =
        r#"<img src="a.png" alt="" width=1 height=2 class="b c" loading=lazy id=d srcset="e 2x">"#;
    let (attributes, counts) = count(|| {
        Scanner::new(tag)
            .filter_map(|token| match token {
                Token::StartTag(tag) => Some(tag.attributes().count()),
                _ => None,
            })
            .sum::<usize>()
    });
    assert_eq!(attributes, 8);
    assert_eq!(counts, Counts::default());
}

#[test]
fn the_memory_of_a_walker_does_not_depend_on_the_depth() {
    let peak = |depth: usize| {
        let page = "<div><b>".repeat(depth);
        count(|| Walker::new(&page).count()).1.peak_bytes
    };
    let deep = peak(2_000);
    assert_eq!(peak(20_000), deep);
    assert!(deep < 512 * 1024, "{deep} bytes");
}
