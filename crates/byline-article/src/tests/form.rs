//! The serialized form is API: its text is compared.
#![cfg(feature = "json")]

use alloc::string::{String, ToString};

use crate::{
    Access, Alternate, Article, Block, Byline, Count, Engagement, HeadingLevel, Image, LanguageTag,
    Line, List, ListStyle, MarkKind, Profile, Publisher, Quote, Rights, RightsNotice, Table, Text,
    WebUrl,
};

fn url(text: &str) -> WebUrl {
    WebUrl::new(text).unwrap()
}

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

/// Every field once.
pub(super) fn full() -> Article {
    let mut publisher = Publisher::new("Example.Az").unwrap();
    publisher
        .profiles
        .push(Profile::new(url("https://t.me/example_az")));
    let mut article = Article::builder("Small town keeps its bridge open")
        .url("https://example.az/en/post/7/")
        .id("post-7")
        .kind(crate::ArticleKind::Analysis)
        .kicker("A bridge too near (c)")
        .standfirst("Nobody spoke against it.")
        .section("ANALYTICS")
        .section_description("Analytical materials of the authors of Example.az")
        .byline(Byline::organization("Example.Az").unwrap())
        .dateline("BAKU")
        .publisher(publisher)
        .published("2023-11-29T18:00:00+04:00[Asia/Baku]")
        .modified("2023-11-30")
        .language("en")
        .alternate(
            Alternate::new(
                LanguageTag::new("hy").unwrap(),
                url("https://example.az/arm/post/7/"),
            )
            .with_label(line("arm")),
        )
        .block(Block::from(
            Text::new("The council met on Tuesday.")
                .with_mark(4..11, MarkKind::Link(url("https://council.example/")))
                .unwrap(),
        ))
        .block(Block::heading(HeadingLevel::TOP, "Sound"))
        .block(Block::Quote(Quote::new(
            [Block::paragraph("The deck is sound.")].into(),
        )))
        .block(Block::List(List::new(
            ListStyle::Numbered,
            [[Block::paragraph("one")].into()].into(),
        )))
        .block(Block::Table(Table::new(
            ["a".into()].into(),
            [["1".into()].into()].into(),
        )))
        .block(Block::Rule)
        .lead_image(Image::new(url("https://example.az/b.jpg")).with_size(1200, 675))
        .tag("bridges")
        .views(Count::new(399))
        .access(Access::Free)
        .build()
        .unwrap();
    article.rights = Rights {
        holder: Some(line("Example.az")),
        year: Some(2024),
        notice: Some(RightsNotice::new("Any use only with a link to Example.az").unwrap()),
        ..Rights::default()
    };
    article
}

const FULL: &str = r#"{"url":"https://example.az/en/post/7/","id":"post-7","kind":"AnalysisNewsArticle","headline":"Small town keeps its bridge open","kicker":"A bridge too near (c)","standfirst":"Nobody spoke against it.","section":{"label":"ANALYTICS","description":"Analytical materials of the authors of Example.az"},"bylines":[{"name":"Example.Az","kind":"organization"}],"dateline":"BAKU","publisher":{"name":"Example.Az","profiles":["https://t.me/example_az"]},"published":"2023-11-29T18:00:00+04:00[Asia/Baku]","modified":"2023-11-30","language":"en","alternates":[{"language":"hy","url":"https://example.az/arm/post/7/","label":"arm","relation":"translation"}],"body":[{"type":"paragraph","text":"The council met on Tuesday.","marks":[{"start":4,"end":11,"type":"link","url":"https://council.example/"}]},{"type":"heading","level":2,"text":"Sound"},{"type":"quote","blocks":[{"type":"paragraph","text":"The deck is sound."}]},{"type":"list","style":"numbered","items":[[{"type":"paragraph","text":"one"}]]},{"type":"table","head":["a"],"rows":[["1"]]},{"type":"rule"}],"lead_image":{"url":"https://example.az/b.jpg","width":1200,"height":675},"tags":["bridges"],"rights":{"holder":"Example.az","year":2024,"notice":{"text":"Any use only with a link to Example.az"}},"engagement":{"views":{"value":399}},"access":"free"}"#;

#[test]
fn the_form_is_as_documented() {
    assert_eq!(full().to_json(), FULL);
    assert_eq!(Article::from_json(FULL), Ok(full()));
}

/// What `text` is written back as.
#[track_caller]
fn again(text: &str) -> String {
    Article::from_json(text).unwrap().to_json()
}

#[test]
fn unknown_keys_survive_in_every_part() {
    let text = r#"{"kind":"NewsArticle","headline":"H","section":{"label":"S","x":1},"bylines":[{"name":"B","kind":"person","x":[1,2.5,-3]}],"publisher":{"name":"P","x":{"y":null}},"alternates":[{"language":"en","url":"https://a.example/","relation":"translation","x":1}],"body":[{"type":"paragraph","text":"abc","marks":[{"start":0,"end":1,"type":"strong","url":"kept","x":1},{"start":0,"end":1,"type":"sparkle","x":1}],"level":3,"x":1},{"type":"heading","level":2,"text":"h","x":1},{"type":"quote","blocks":[],"x":1},{"type":"list","style":"bulleted","items":[],"x":1},{"type":"image","url":"https://a.example/","x":1},{"type":"embed","url":"https://a.example/","x":1},{"type":"code","code":"c","x":1},{"type":"table","rows":[[{"text":"c","x":1}]],"x":1},{"type":"rule","x":1},{"type":"poll","x":1}],"lead_image":{"url":"https://a.example/","x":1},"rights":{"notice":{"text":"n","x":1},"x":1},"engagement":{"views":{"value":1,"x":1},"x":1},"desk":"city"}"#;
    assert_eq!(again(text), text);
}

#[test]
fn reading_is_tolerant_and_writing_canonical() {
    let loose = r#"{"bylines": "Jane Doe", "kicker": null, "section": "City", "tags": "a",
        "publisher": "P", "headline": " H\n1 ", "body": ["one", {"text": "two", "type": "paragraph"}],
        "engagement": {"views": 3}, "rights": {"notice": "n"}, "lead_image": "https://a.example"}"#;
    let canonical = r#"{"kind":"NewsArticle","headline":"H 1","section":{"label":"City"},"bylines":[{"name":"Jane Doe","kind":"unknown"}],"publisher":{"name":"P"},"body":[{"type":"paragraph","text":"one"},{"type":"paragraph","text":"two"}],"lead_image":{"url":"https://a.example/"},"tags":["a"],"rights":{"notice":{"text":"n"}},"engagement":{"views":{"value":3}}}"#;
    assert_eq!(again(loose), canonical);
    let loose = r#"{"headline": "H", "body": [{"type": "quote", "blocks": "q"}, {"type": "list", "items": ["a", ["b", "c"]]},
        {"type": "table", "head": "h", "rows": ["a", ["b", {"text": "c"}]]}]}"#;
    let canonical = r#"{"kind":"NewsArticle","headline":"H","body":[{"type":"quote","blocks":[{"type":"paragraph","text":"q"}]},{"type":"list","style":"bulleted","items":[[{"type":"paragraph","text":"a"}],[{"type":"paragraph","text":"b"},{"type":"paragraph","text":"c"}]]},{"type":"table","head":["h"],"rows":[["a"],["b","c"]]}]}"#;
    assert_eq!(again(loose), canonical);
    assert_eq!(again(canonical), canonical);
}

#[track_caller]
fn refused(text: &str, want: &str) {
    let error = Article::from_json(text).unwrap_err();
    assert_eq!(error.to_string(), want, "text {text}");
}

#[test]
fn errors_name_the_path() {
    refused("{}", ".: missing field `headline` at line 1, column 2");
    refused(
        r#"{"headline":"h","url":"/x"}"#,
        "url: expected an address that starts with http:// or https:// at line 1, column 26",
    );
    refused(
        r#"{"headline":"h","headline":"h"}"#,
        ".: duplicate field `headline` at line 1, column 26",
    );
    refused(
        r#"{"headline":"h","body":[{"type":"paragraph","text":"abc","marks":[{"start":0,"end":9,"type":"strong"}]}]}"#,
        "body[0]: expected a range of whole characters within 3 bytes of text, found 0..9 at line 1, column 103",
    );
    refused(
        r#"{"headline":"h","rights":{"year":"MMXX"}}"#,
        "rights.year: invalid type: string \"MMXX\", expected a whole number of at most 16 bits at line 1, column 39",
    );
    refused(
        r#"{"headline":"h"} x"#,
        ".: trailing characters at line 1, column 18",
    );
    for (text, want) in [
        (
            r#"{"headline":"h","tags":["a","b"#,
            "tags[1]: EOF while parsing a string at line 1, column 30",
        ),
        (
            r#"{"headline":"h","tags":["a",]}"#,
            "tags: trailing comma at line 1, column 29",
        ),
        (
            r#"{"headline":"h","rights":{"\u0079ear":"x"}}"#,
            "rights.year: invalid type: string \"x\", expected a whole number of at most 16 bits at line 1, column 41",
        ),
        (
            "{\"headline\":\"h\",\n \"kicker\":\"a\tb\"}",
            "kicker: control character (\\u0000-\\u001F) found while parsing a string at line 2, column 13",
        ),
        (
            r#"{"headline":"h","id":01}"#,
            "id: invalid number at line 1, column 23",
        ),
        (
            r#"{"headline":"h","id":"1";}"#,
            ".: expected `,` or `}` at line 1, column 25",
        ),
        (
            r#"{"headline" "h"}"#,
            ".: expected `:` at line 1, column 13",
        ),
    ] {
        refused(text, want);
    }
    let mut deep = String::from(r#"{"headline":"h","x":"#);
    deep.push_str(&"[".repeat(100_000));
    assert!(
        Article::from_json(&deep)
            .unwrap_err()
            .to_string()
            .contains("recursion limit exceeded")
    );
}

#[test]
fn views_are_not_content() {
    let article = full();
    let mut later = article.clone();
    later.engagement = Engagement::default();
    assert_ne!(article, later);
    assert!(article.has_same_content(&later));
    later.kicker = None;
    assert!(!article.has_same_content(&later));
}
