//! The parts: what they take, what they refuse, and in which words.

use alloc::format;
use alloc::string::ToString;

use crate::{Article, Draft, Line, MarkKind, Source, Stamp, Text, WebUrl};

#[track_caller]
fn line(text: &str, want: &str) {
    assert_eq!(Line::new(text).unwrap(), want, "line {text:?}");
}

#[test]
fn lines_fold_white_space_and_keep_typography() {
    line(" a\t\n b ", "a b");
    line("\u{FEFF}co\u{AD}operate\u{A0}", "cooperate");
    line(
        "«\u{A0}Bonjour\u{202F}!\u{A0}»",
        "«\u{A0}Bonjour\u{202F}!\u{A0}»",
    );
    line("\u{2067}\u{627}\u{2069} x", "\u{2067}\u{627}\u{2069} x");
    line("\u{200F}x\u{200D}y", "\u{200F}x\u{200D}y");
}

#[test]
fn lines_refuse_what_would_hurt_the_page() {
    let message = |text: &str| Line::new(text).unwrap_err().to_string();
    assert_eq!(
        message("\u{AD} \u{FEFF}"),
        "expected text, found nothing but white space"
    );
    assert_eq!(
        message("a\u{202E}b"),
        "found the unpaired direction character U+202E at byte 1, expected a pair"
    );
    assert_eq!(
        message("a\u{2069}"),
        "found the unpaired direction character U+2069 at byte 1, expected a pair"
    );
    assert_eq!(Line::clean("a\u{202E}b\u{0}\u{2066}").unwrap(), "ab");
    assert_eq!(
        Line::clean("\u{202B}x\u{202C}\u{7}").unwrap(),
        "\u{202B}x\u{202C}"
    );
}

#[track_caller]
fn url(text: &str, want: &str) {
    let url = WebUrl::new(text).unwrap();
    assert_eq!(url, want, "address {text:?}");
    assert_eq!(WebUrl::new(url.as_str()).unwrap(), url);
}

#[track_caller]
fn bad_url(text: &str, want: &str) {
    assert_eq!(
        WebUrl::new(text).unwrap_err().to_string(),
        want,
        "address {text:?}"
    );
}

#[test]
fn addresses() {
    url("HTTP://Example.COM", "http://example.com/");
    url(
        " https://a.example:8080?q=A#F ",
        "https://a.example:8080/?q=A#F",
    );
    url("https://ПРИМЕР.рф/Страница", "https://пример.рф/Страница");
    url("https://[2001:DB8::1]/x", "https://[2001:db8::1]/x");
    url(
        "https://xn--e1afmkfd.xn--p1ai/",
        "https://xn--e1afmkfd.xn--p1ai/",
    );
    bad_url(
        "//a.example",
        "expected an address that starts with http:// or https://",
    );
    bad_url(
        "ftp://a.example",
        "expected an address that starts with http:// or https://",
    );
    bad_url("https:///x", "expected a host after the scheme");
    bad_url("https://./x", "expected a host after the scheme");
    bad_url(
        "https://u:p@a.example/",
        "found a user name before the host, expected none",
    );
    bad_url(
        "https://a.example:99999/",
        "expected a port number from 0 to 65535 at byte 17",
    );
    bad_url(
        "https://a.example/x\u{1}y",
        "found '\\u{1}' at byte 19, which no address holds",
    );
    for (written, want) in [
        (
            "https://a.example/x y?{z}|#^`",
            "https://a.example/x%20y?%7Bz%7D%7C#%5E%60",
        ),
        (
            "https://a.example\\b\\c?d\\e",
            "https://a.example/b/c?d%5Ce",
        ),
        ("https://a.exam\nple/\tb", "https://a.example/b"),
    ] {
        assert_eq!(WebUrl::new(written).unwrap().as_str(), want);
    }
    bad_url(
        "https://a,b/",
        "found ',' at byte 9, which no address holds",
    );
    let long = alloc::format!("https://a.example/{}", "x".repeat(20_000));
    bad_url(&long, "found an address longer than 16384 bytes");
}

/// RFC 3986, section 5.4: the base is `http://a/b/c/d;p?q`.
#[test]
fn references_resolve_as_the_standard_says() {
    let base = WebUrl::new("http://a/b/c/d;p?q").unwrap();
    for (reference, want) in [
        ("g", "http://a/b/c/g"),
        ("./g", "http://a/b/c/g"),
        ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("//g", "http://g/"),
        ("?y", "http://a/b/c/d;p?y"),
        ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"),
        ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"),
        ("g;x", "http://a/b/c/g;x"),
        ("", "http://a/b/c/d;p?q"),
        (".", "http://a/b/c/"),
        ("./", "http://a/b/c/"),
        ("..", "http://a/b/"),
        ("../", "http://a/b/"),
        ("../g", "http://a/b/g"),
        ("../..", "http://a/"),
        ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"),
        ("/./g", "http://a/g"),
        ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."),
        ("..g", "http://a/b/c/..g"),
        ("./../g", "http://a/b/g"),
        ("./g/.", "http://a/b/c/g/"),
        ("g/./h", "http://a/b/c/g/h"),
        ("g/../h", "http://a/b/c/h"),
        ("g;x=1/../y", "http://a/b/c/y"),
        ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("g#s/../x", "http://a/b/c/g#s/../x"),
    ] {
        assert_eq!(
            base.join(reference).unwrap(),
            want,
            "reference {reference:?}"
        );
    }
    assert!(base.join("javascript:void(0)").is_err());
}

#[test]
fn stamps_are_refused_with_a_reason() {
    for (text, want) in [
        (
            Stamp::parse_lenient("2023-11-29T25:00"),
            "expected a time of day such as 18:00:00 at byte 11",
        ),
        // The form that stamps are written in has every year, but no moment beyond the last.
        (
            "9999-12-31T23:59:59-23:00".parse(),
            "expected an offset such as +04:00 or Z at byte 25",
        ),
        // Only RFC 3339 is written.
        (
            "2023-11-29T18:00:00+0400".parse(),
            "expected an offset such as +04:00 or Z at byte 19",
        ),
    ] {
        assert_eq!(text.unwrap_err().to_string(), want);
    }
}

#[test]
fn marks_stay_in_order() {
    let mut text = Text::new("abcdef");
    for range in [2..3, 0..2, 0..6, 4..5] {
        text.mark(range, MarkKind::Strong).unwrap();
    }
    let ranges: alloc::vec::Vec<_> = text.marks().iter().map(crate::Mark::range).collect();
    assert_eq!(ranges, [0..6, 0..2, 2..3, 4..5]);
    assert!(Text::new("ə").with_mark(0..1, MarkKind::Strong).is_err());
    assert!(Text::new("a").with_mark(1..1, MarkKind::Strong).is_err());
}

#[test]
fn a_builder_reports_all_errors() {
    let invalid = Article::builder("\u{7}")
        .url("x")
        .language("?")
        .published("soon")
        .author(" ")
        .tag("")
        .build()
        .unwrap_err();
    let paths: alloc::vec::Vec<_> = invalid.issues().iter().map(crate::Issue::path).collect();
    assert_eq!(
        paths,
        [
            "headline",
            "url",
            "language",
            "published",
            "bylines[0].name",
            "tags[0]"
        ]
    );
}

#[test]
fn drafts_print_only_what_they_hold() {
    let mut draft = Draft::default();
    assert_eq!(format!("{draft:?}"), "Draft");
    draft.copyright_year.offer(2024, Source::Text);
    let printed = format!("{draft:?}");
    assert!(
        printed.starts_with("Draft { copyright_year: Field {"),
        "{printed}"
    );
    assert!(!printed.contains("headline"), "{printed}");
}

#[test]
fn the_table_of_formats_has_a_row_for_every_field() {
    macro_rules! names {
        (
            { $(#$doc:tt $field:ident: $type:ty, $conflict:ident $value:ty;)+ }
            { $(#$last_doc:tt $last:ident: $last_type:ty, $last_conflict:ident $last_value:ty;)+ }
            rights { $(#$right_doc:tt $right:ident: $right_type:ty, $right_in_draft:ident;)+ }
            engagement { $(#$count_doc:tt $count:ident: $count_type:ty, $count_in_draft:ident;)+ }
        ) => {
            [
                $(stringify!($field),)+ $(stringify!($last),)+
                $(concat!("rights.", stringify!($right)),)+
                $(concat!("engagement.", stringify!($count)),)+
            ]
        };
    }
    let rows = include_str!("../formats/mapping.rs").lines();
    let columns: alloc::string::String = rows
        .filter_map(|row| row.strip_prefix("//! | ")?.split('|').next())
        .collect();
    for name in crate::fields::article_fields!(names) {
        assert!(columns.contains(&format!("`{name}")), "{name}");
    }
}
