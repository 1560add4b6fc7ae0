//! Markdown takes the time of the HTML that it is rendered to.

use byline::reading_time::{ReadingOptions, Timeline};
use proptest::prelude::*;
use pulldown_cmark::{Options, Parser, html};

use super::timelines::marked_up;

/// The extensions of CommonMark that `Timeline::of_markdown` reads.
const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

fn rendered(markdown: &str) -> String {
    let mut rendered = String::new();
    html::push_html(&mut rendered, Parser::new_ext(markdown, EXTENSIONS));
    rendered
}

/// The text without what the documentation lists as different: front matter, shortcodes,
/// footnotes.
fn without_listed(markdown: &str) -> String {
    let mut text = format!("one\n\n{markdown}");
    for (sign, other) in [("{{", "{"), ("{%", "{"), ("[^", "[")] {
        while text.contains(sign) {
            text = text.replace(sign, other);
        }
    }
    text
}

fn agree(markdown: &str) -> Result<(), TestCaseError> {
    let options = ReadingOptions::for_language("en").unwrap();
    let html = rendered(markdown);
    let blocks = |timeline: &Timeline| -> Vec<_> {
        let blocks = timeline.blocks().iter();
        blocks
            .map(|block| (block.kind(), block.duration()))
            .collect()
    };
    let (of_markdown, of_html) = (
        Timeline::of_markdown(markdown, options),
        Timeline::of_html(&html, options),
    );
    prop_assert_eq!(
        blocks(&of_markdown),
        blocks(&of_html),
        "{:?} {:?}",
        markdown,
        html
    );
    prop_assert_eq!(of_markdown.estimate(), of_html.estimate());
    Ok(())
}

proptest! {
    #[test]
    fn markdown_equals_its_html(markdown in marked_up()) {
        agree(&without_listed(&markdown))?;
    }
}

#[test]
fn documents_equal_their_html() {
    for markdown in [
        "# One {#a .b hidden}\n\ntwo\n",
        "one ![two *three*](a) four ![](b) five\n",
        "> one\n>\n> - two\n>\n>   three\n> - four\n",
        "| a | b |\n|:--|--:|\n| `c` | ![d](e) |\n",
        "<details>\n<summary>one</summary>\n\n**two**\n\n</details>\n",
        "<pre>\n# no heading\n\n</pre>\n\n    code &amp; more\n\n```\n<b>\n```\n",
        "<table><tr><td>\n\n- one\n\n</td></tr></table>\n",
        "one <span hidden>two *three* four</span> five<br>six\n",
        "<div align=\"center\">\n  <img src=\"logo.png\" width=\"600\">\n</div>\n\n[![build](b.svg)](c)\n",
        "one <script>two</script> three\n\n<style>\nfour\n\nfive\n</style>\n\nsix\n",
        "- [ ] one\n- [x] two\n\n***\n\n1. three\n",
        "<ruby>漢<rt>かん</rt></ruby> &copy; \\* <!-- one\n\ntwo -->\n\nthree\n",
        "one\n<!-- two\n\nthree -->\nfour\n",
        "<https://example.com/a> <a@b.example> \\\none\n",
        "> [!WARNING]\n> one\n",
        "_one <ruby>two<rt>three_ four\n",
    ] {
        agree(markdown).unwrap();
    }
}

#[test]
fn spans_are_those_of_the_source() {
    let markdown = "\u{FEFF}---\na: b\n---\n# Öne &amp; two\n\n{{< figure src=x >}} **three** ![four](f) five\n\n```\nsix\n```\n";
    let timeline = Timeline::of_markdown(markdown, ReadingOptions::default());
    let spans: Vec<_> = timeline
        .blocks()
        .iter()
        .map(|block| &markdown[block.span()])
        .collect();
    assert_eq!(
        spans,
        [
            "Öne &amp; two",
            "{{< figure src=x >}}",
            "three",
            "![four](f)",
            "five",
            "```\nsix\n```",
        ]
    );
}
