//! Repairs comply, are small, and are made once.

use byline::attribution::{
    ExistingLinks, Followable, Page, PageFormat, PlaceRule, Policy, Repair, RepairError,
    RepairOptions, Subdomains, Target,
};
use proptest::prelude::*;

use crate::linear::assert_linear;

fn policy(followable: bool, position: PlaceRule) -> Policy {
    let target = Target::host("example.az", Subdomains::Any).expect("a host");
    let mut builder = Policy::builder(target).position(position);
    if followable {
        builder = builder.followable(Followable::Required);
    }
    builder.build().expect("a policy")
}

/// The parts of the old document that lie outside of the edits are those of the new one.
#[track_caller]
fn check_edits(source: &str, repair: &Repair) {
    let mut rebuilt = String::new();
    let mut at = 0;
    for edit in repair.edits() {
        rebuilt.push_str(&source[at..edit.span().start]);
        rebuilt.push_str(edit.text());
        at = edit.span().end;
    }
    rebuilt.push_str(&source[at..]);
    assert_eq!(rebuilt, repair.document());
}

#[track_caller]
fn check(policy: &Policy, format: PageFormat, source: &str, want: &str) {
    let repair = policy.repair(&Page::new(format, source)).expect("a repair");
    check_edits(source, &repair);
    assert_eq!(repair.document(), want);
    let repaired = Page::new(format, repair.document());
    assert!(policy.check(&repaired).complies(), "{want}");
    let again = policy.repair(&repaired).expect("nothing to do");
    assert!(again.edits().is_empty(), "{again:?}");
}

#[test]
fn html_gets_a_credit_after_its_last_paragraph() {
    check(
        &policy(false, PlaceRule::Anywhere),
        PageFormat::Html,
        "<html lang=\"ru\"><body><article><p>Корабли.</p>\n<p>Порт.</p>\n</article></body></html>",
        "<html lang=\"ru\"><body><article><p>Корабли.</p>\n<p>Порт.</p>\n\
         <p>Источник: <a href=\"https://example.az/\">example.az</a></p>\n</article></body></html>",
    );
}

#[test]
fn html_gets_a_credit_where_the_policy_names_a_place() {
    let paragraph = PlaceRule::WithinParagraphs(1.try_into().expect("one"));
    check(
        &policy(true, paragraph),
        PageFormat::Html,
        "<h1>Ships</h1><p>Ships are back.\n<p>The port is full.",
        "<h1>Ships</h1><p>Ships are back. (Source: <a href=\"https://example.az/\">example.az</a>)\n<p>The port is full.",
    );
    check(
        &policy(true, PlaceRule::BeforeBody),
        PageFormat::Html,
        "<h1>Ships</h1>\n<p>Ships are back.</p>",
        "<h1>Ships</h1>\n<div>Source: <a href=\"https://example.az/\">example.az</a></div>\n<p>Ships are back.</p>",
    );
}

#[test]
fn text_gets_the_address() {
    check(
        &policy(false, PlaceRule::Anywhere),
        PageFormat::Text,
        "Ships are back.\n",
        "Ships are back.\n\nSource: https://example.az/\n",
    );
}

#[test]
fn markdown_gets_a_link_and_keeps_its_metadata() {
    let source = "---\ntitle: Ships\n---\n# Ships\n\nShips are back.\n\n- one\n";
    check(
        &policy(false, PlaceRule::Anywhere),
        PageFormat::Markdown,
        source,
        &format!("{source}\nSource: [example.az](https://example.az/)\n"),
    );
    check(
        &policy(
            false,
            PlaceRule::WithinParagraphs(2.try_into().expect("two")),
        ),
        PageFormat::Markdown,
        source,
        "---\ntitle: Ships\n---\n# Ships\n\nShips are back. (Source: [example.az](https://example.az/))\n\n- one\n",
    );
}

#[test]
fn feeds_get_a_credit_in_their_first_item() {
    let anywhere = policy(false, PlaceRule::Anywhere);
    check(
        &anywhere,
        PageFormat::Rss,
        "<rss><channel><language>uk</language><item><title>A</title><description><![CDATA[<p>B</p>]]></description></item></channel></rss>",
        "<rss><channel><language>uk</language><item><title>A</title><description><![CDATA[<p>B</p><p>Джерело: <a href=\"https://example.az/\">example.az</a></p>\n]]></description></item></channel></rss>",
    );
    check(
        &anywhere,
        PageFormat::Rss,
        "<rss><channel><item><description>B</description></item></channel></rss>",
        "<rss><channel><item><description>B&lt;p&gt;Source: &lt;a href=&quot;https://example.az/&quot;&gt;example.az&lt;/a&gt;&lt;/p&gt;</description></item></channel></rss>",
    );
    check(
        &anywhere,
        PageFormat::Rss,
        "<rss><channel><item><title>A</title></item></channel></rss>",
        "<rss><channel><item><title>A</title><source url=\"https://example.az/\">example.az</source>\n</item></channel></rss>",
    );
    check(
        &anywhere,
        PageFormat::Atom,
        "<feed xml:lang=\"fr\"><entry><content type=\"html\">&lt;p&gt;B&lt;/p&gt;</content></entry></feed>",
        "<feed xml:lang=\"fr\"><entry><content type=\"html\">&lt;p&gt;B&lt;/p&gt;&lt;p&gt;Source : &lt;a href=&quot;https://example.az/&quot;&gt;example.az&lt;/a&gt;&lt;/p&gt;</content></entry></feed>",
    );
    check(
        &anywhere,
        PageFormat::JsonFeed,
        r#"{"language":"de","items":[{"content_html":"<p>\"B\"</p>"}]}"#,
        r#"{"language":"de","items":[{"content_html":"<p>\"B\"</p><p>Quelle: <a href=\"https://example.az/\">example.az</a></p>"}]}"#,
    );
}

#[test]
fn what_only_looks_like_an_item_gets_no_credit() {
    let anywhere = policy(false, PlaceRule::Anywhere);
    check(
        &anywhere,
        PageFormat::Rss,
        "<rss><!-- <item></item> --><channel><item><description>B</description></item></channel></rss>",
        "<rss><!-- <item></item> --><channel><item><description>B&lt;p&gt;Source: &lt;a href=&quot;https://example.az/&quot;&gt;example.az&lt;/a&gt;&lt;/p&gt;</description></item></channel></rss>",
    );
    check(
        &anywhere,
        PageFormat::JsonFeed,
        r#"{"content_html":"A","items":[{"content_html":"B"}]}"#,
        r#"{"content_html":"A","items":[{"content_html":"B<p>Source: <a href=\"https://example.az/\">example.az</a></p>"}]}"#,
    );
}

#[test]
fn a_closed_link_is_opened_only_when_asked() {
    let policy = policy(true, PlaceRule::Anywhere);
    let source =
        "<p>See <a href=\"https://example.az/\" rel=\"noopener nofollow\">Example</a>.</p>";
    let page = Page::html(source);
    let added = policy.repair(&page).expect("a repair");
    assert!(added.document().starts_with(source), "{}", added.document());
    let repaired = RepairOptions::default()
        .with_existing_links(ExistingLinks::Edit)
        .repair(&policy, &page)
        .expect("a repair");
    check_edits(source, &repaired);
    assert_eq!(
        repaired.document(),
        "<p>See <a href=\"https://example.az/\" rel=\"noopener\">Example</a>.</p>"
    );
}

#[test]
fn a_hidden_link_is_shown_only_when_asked() {
    let policy = policy(false, PlaceRule::Anywhere);
    let source = "<p>Text.</p><div style=\"color: red; display: none\"><a href=\"https://example.az/\">Example</a></div>";
    let repaired = RepairOptions::default()
        .with_existing_links(ExistingLinks::Edit)
        .repair(&policy, &Page::html(source))
        .expect("a repair");
    assert_eq!(
        repaired.document(),
        "<p>Text.</p><div style=\"color: red;\"><a href=\"https://example.az/\">Example</a></div>"
    );
}

#[test]
fn what_no_edit_of_the_text_can_mend_is_an_error() {
    let page = Page::html("<meta name=robots content=nofollow><p>Text.</p>");
    let error = policy(true, PlaceRule::Anywhere)
        .repair(&page)
        .expect_err("closed");
    assert!(matches!(error, RepairError::NoPlace { .. }));
    assert!(
        error
            .to_string()
            .starts_with("no edit makes the page comply: "),
        "{error}"
    );

    let error = RepairOptions::default()
        .with_credit_line("From Example")
        .repair(&policy(false, PlaceRule::Anywhere), &Page::html("<p>Text."))
        .expect_err("no link");
    assert_eq!(
        error.to_string(),
        "the credit line \"From Example\" has no {link}: expected one like \"Source: {link}\""
    );
}

#[test]
fn a_control_character_of_the_credit_line_is_escaped_in_json() {
    let page = Page::new(PageFormat::JsonFeed, r#"{"items":[{"content_text":"B"}]}"#);
    let repair = RepairOptions::default()
        .with_credit_line("From\u{1}{link}")
        .repair(&policy(false, PlaceRule::Anywhere), &page)
        .expect("a repair");
    assert_eq!(
        repair.document(),
        r#"{"items":[{"content_text":"B\n\nFrom\u0001https://example.az/"}]}"#
    );
}

#[test]
fn what_a_page_came_with_is_judged_after_a_repair_too() {
    let closed = Page::html("<p>Ships are back.</p>").with_header("X-Robots-Tag", "nofollow");
    let error = policy(true, PlaceRule::Anywhere)
        .repair(&closed)
        .expect_err("closed by a header");
    assert!(matches!(error, RepairError::NoPlace { .. }), "{error}");
}

#[test]
fn names_and_templates_are_escaped() {
    let target = Target::article("https://example.az/n?a=1&b=\"2\"").expect("an article");
    let policy = Policy::builder(target)
        .name("Fish & <Chips>")
        .build()
        .expect("a policy");
    for format in [
        PageFormat::Html,
        PageFormat::Text,
        PageFormat::Markdown,
        PageFormat::CommonMark,
    ] {
        let page = Page::new(format, "Text.\n");
        let repair = RepairOptions::default()
            .with_credit_line("<b> & *first* on {link} _!_")
            .repair(&policy, &page)
            .expect("a repair");
        assert!(
            policy
                .check(&Page::new(format, repair.document()))
                .complies()
        );
    }
}

fn position() -> impl Strategy<Value = PlaceRule> {
    prop_oneof![
        Just(PlaceRule::Anywhere),
        Just(PlaceRule::BeforeBody),
        (1_u32..4)
            .prop_map(|count| PlaceRule::WithinParagraphs(count.try_into().expect("not zero"))),
    ]
}

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<article>",
        "</article>",
        "<h1>",
        "</h1>",
        "text ",
        "\n",
        "\n\n",
        "<br>",
        "<!-- ",
        " -->",
        "<a href=\"https://example.az/\" rel=nofollow>",
        "</a>",
        "<style>p{display:none}</style>",
        "<div hidden>",
        "<script>",
        "</script>",
        "<body>",
        "</body>",
        "<ul><li>",
        "&amp;",
        "«Սև»",
        "<table><tr><td>",
        "```\n",
        "> ",
        "* ",
        "    ",
        "https://example.azz/ ",
        "<template>",
        "<textarea>",
        "<svg>",
        "<plaintext>",
        "<item>",
        "</item>",
        "<entry>",
        "</entry>",
        "<description>",
        "</description>",
        "<![CDATA[",
        "]]>",
        "<content type=\"html\">",
        "</content>",
        "{\"items\":[{\"content_html\":\"",
        "\\\"",
        "\"}]}",
        "# ",
        "---\n",
        "[x]: https://example.az/\n",
    ]);
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    /// What is repaired complies, is the old document except for its edits, and stays.
    #[test]
    fn a_repair_complies_and_stays(
        source in pieces(),
        format in prop::sample::select(PageFormat::ALL.to_vec()),
        followable in any::<bool>(),
        position in position(),
        existing_links in prop::sample::select(vec![ExistingLinks::Keep, ExistingLinks::Edit]),
    ) {
        let policy = policy(followable, position);
        let page = Page::new(format, &source);
        let options = RepairOptions::default().with_existing_links(existing_links);
        if let Ok(repair) = options.repair(&policy, &page) {
            check_edits(&source, &repair);
            let repaired = Page::new(format, repair.document());
            prop_assert!(policy.check(&repaired).complies());
            prop_assert!(options.repair(&policy, &repaired).expect("nothing to do").edits().is_empty());
        }
    }
}

#[test]
fn work_is_linear() {
    let policy = policy(true, PlaceRule::Anywhere);
    for piece in [
        "<p>text</p>",
        "<div>",
        "<a rel=nofollow href=https://example.az>x</a>",
        "<article>",
        "x\n\n",
    ] {
        let input = |bytes: usize| piece.repeat(bytes / piece.len());
        assert_linear(&format!("repair {piece:?}"), 10_000, input, |text| {
            let options = RepairOptions::default().with_existing_links(ExistingLinks::Edit);
            let _ = std::hint::black_box(options.repair(&policy, &Page::html(text)));
        });
    }
}

/// Where a credit goes by default: `@` in each page.
#[test]
fn a_credit_goes_to_the_end_of_the_article() {
    for want in [
        "<header><p>Top.</p></header><main><article><p>One.</p>@</article></main><footer><p>Bottom.</p></footer>",
        "<article><p>One.</p>@</article><button><p>OK</p></button>",
        "<article><p>One.</p>@<div class=share><p>Share this.</p></div></article>",
        "<article><p>One.</p>@<figure><figcaption><p>A ferry.</p></figcaption></figure></article>",
        "<article><p>One.</p>@<form><p>Subscribe to us.</p></form></article>",
        "<article><p>One.</p>@</article><div class=cookie-banner><p>We use cookies.</p></div>",
        "<article><p>One.</p>@<section id=comments><p>First!</p></section></article>",
        "<article><p>One.</p>@</article><dialog open><p>Log in.</p></dialog>",
        "<main><div>One.<br>Two.@</div></main><footer>Bottom.</footer>",
        "<article><ul><li>One.</li><li>Two.</li></ul>@</article><aside><p>More.</p></aside>",
        "<div><p>Menu.</p></div><div><p>The ferry will run all winter, said the captain of the port.</p><p>It leaves at six in the morning and comes back at eight in the evening.</p><p>Tickets are sold at the quay and on board of the boat.</p>@</div><div><p>Imprint.</p></div>",
        "<form><label><p>Find</p></label></form><article><p>One.</p>@</article>",
    ] {
        let source = want.replace('@', "");
        let repair = policy(false, PlaceRule::Anywhere)
            .repair(&Page::html(&source))
            .unwrap();
        let [edit] = repair.edits() else {
            panic!("one edit in {want}");
        };
        assert_eq!(
            edit.span().start,
            want.find('@').unwrap(),
            "{want}: {}",
            repair.document()
        );
    }
}

#[test]
fn a_credit_goes_to_the_body_that_the_caller_names() {
    let source = "<div><p>The weather is fine today, and will be tomorrow.</p></div>\
        <div><p>Ships are back.</p><p>The port is full.</p></div><div><p>More news.</p></div>";
    let start = source.find("<p>Ships").unwrap();
    let end = source.find("</div><div><p>More").unwrap();
    let page = Page::html(source).with_body(std::iter::once(start..end));
    for (rule, place) in [
        (PlaceRule::Anywhere, end),
        (
            PlaceRule::WithinParagraphs(1.try_into().unwrap()),
            start + "<p>Ships are back.".len(),
        ),
    ] {
        let repair = policy(true, rule).repair(&page).unwrap();
        assert_eq!(
            repair.edits()[0].span().start,
            place,
            "{}",
            repair.document()
        );
    }
}
