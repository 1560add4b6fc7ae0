//! Bodies as HTML fragments.

use alloc::boxed::Box;
use alloc::format;

use crate::{
    Block, Body, Cell, Code, Embed, Heading, HeadingLevel, Image, Line, List, ListStyle, MarkKind,
    Quote, Table, Text, WebUrl,
};

fn url(text: &str) -> WebUrl {
    WebUrl::new(text).unwrap()
}

#[track_caller]
fn both_ways(block: Block, html: &str) {
    let body = Body::from(alloc::vec![block]);
    assert_eq!(body.to_html(), html);
    assert_eq!(Body::from_html(html), body);
}

#[test]
fn every_kind_of_block_comes_back() {
    let link = Text::new("As Example.Az \"reports\"\nnow")
        .with_mark(3..13, MarkKind::Link(url("https://example.az/?a=1&b=2")))
        .and_then(|text| text.with_mark(3..10, MarkKind::Strong))
        .unwrap();
    both_ways(
        Block::from(link),
        "<p>As <a href=\"https://example.az/?a=1&amp;b=2\"><strong>Example</strong>.Az</a> \
         &quot;reports&quot;<br>now</p>",
    );
    let level = HeadingLevel::new(3).unwrap();
    both_ways(
        Block::Heading(Heading::new(level, Text::new("Sound"))),
        "<h3>Sound</h3>",
    );
    let mut quote = Quote::new([Block::paragraph("It stands.")].into());
    quote.cite = Line::new("The mayor").ok();
    both_ways(
        Block::Quote(quote),
        "<blockquote><p>It stands.</p><footer>The mayor</footer></blockquote>",
    );
    let items = [
        [Block::paragraph("one")].into(),
        [Block::paragraph("two")].into(),
    ];
    both_ways(
        Block::List(List::new(ListStyle::Numbered, items.into())),
        "<ol><li><p>one</p></li><li><p>two</p></li></ol>",
    );
    let mut image = Image::new(url("https://a.example/b.jpg")).with_size(12, 6);
    image.caption = Line::new("The bridge").ok();
    image.credit = Line::new("J. Doe").ok();
    both_ways(
        Block::Image(Box::new(image)),
        "<figure><img src=\"https://a.example/b.jpg\" width=\"12\" height=\"6\">\
         <figcaption>The bridge <small>J. Doe</small></figcaption></figure>",
    );
    both_ways(
        Block::Embed(Embed::new(url("https://v.example/1"))),
        "<figure><iframe src=\"https://v.example/1\" sandbox=\"allow-scripts allow-popups\"></iframe></figure>",
    );
    both_ways(
        Block::Code(Code::new("if a < b {\n    c\n}")),
        "<pre><code>if a &lt; b {\n    c\n}</code></pre>",
    );
    both_ways(
        Block::Table(Table::new(
            ["a".into()].into(),
            [[Cell::from("1")].into()].into(),
        )),
        "<table><tr><th>a</th></tr><tr><td>1</td></tr></table>",
    );
    both_ways(Block::Rule, "<hr>");
}

#[test]
fn overlapping_marks_are_closed_and_joined_again() {
    let text = Text::new("abcdef")
        .with_mark(0..4, MarkKind::Strong)
        .and_then(|text| text.with_mark(2..6, MarkKind::Emphasis))
        .unwrap();
    both_ways(
        Block::from(text),
        "<p><strong>ab<em>cd</em></strong><em>ef</em></p>",
    );
}

#[test]
fn what_feeds_write_is_read() {
    let read = |html: &str| Body::from_html(html).plain_text();
    assert_eq!(
        read("one<p>two<div>three</div> four"),
        "one\n\ntwo\n\nthree\n\nfour"
    );
    assert_eq!(
        read("<P>a&nbsp;&amp; b<!-- no --><style>p{}</style></P>"),
        "a\u{A0}& b"
    );
    assert_eq!(read("<ul><li>one<li>two</ul>"), "one\n\ntwo");
    assert_eq!(read("2 < 3 & 4 > 1"), "2 < 3 & 4 > 1");
    assert_eq!(read("<p title='a > b'>x</p><p"), "x");
    assert_eq!(read("<p>a <small>b</small> c</p>"), "a b c");
}

#[test]
fn of_marks_on_the_same_words_the_outer_stays_first() {
    for html in [
        "<p><strong><em>both</em></strong></p>",
        "<p><em><strong>both</strong></em></p>",
        "<p><em>one <strong>and </strong></em><strong>two</strong></p>",
    ] {
        assert_eq!(Body::from_html(html).to_html(), html);
    }
}

#[test]
fn what_browsers_do_not_show_is_not_text() {
    for hidden in [
        "<video src=a.mp4>No video</video>",
        "<canvas>No canvas</canvas>",
        "<object data=a.pdf>No PDF</object>",
        "<progress value=1>1</progress>",
        "<noframes>No frames</noframes>",
        "<datalist><option>One</datalist>",
        "<form><button>Send</button></form>",
        "<svg><text>Map</text></svg>",
        "<svg/>",
    ] {
        let html = format!("<p>Storm</p>{hidden}<p>Calm</p>");
        assert_eq!(
            Body::from_html(&html).plain_text(),
            "Storm\n\nCalm",
            "{hidden}"
        );
    }
    // Ruby's parentheses are what plain text needs.
    let ruby = Body::from_html("<p><ruby>\u{6f22}<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>");
    assert_eq!(ruby.plain_text(), "\u{6f22}(kan)");
}

#[test]
fn blocks_of_the_style_sheet_for_browsers_end_a_paragraph() {
    // HTML Standard, 15.3.3 and 15.3.7.
    for block in [
        "div", "nav", "center", "hgroup", "search", "fieldset", "legend",
    ] {
        let html = format!("one<{block}>two</{block}>three");
        assert_eq!(
            Body::from_html(&html).plain_text(),
            "one\n\ntwo\n\nthree",
            "{block}"
        );
    }
    assert_eq!(Body::from_html("one<ins>two</ins>").plain_text(), "onetwo");
}
