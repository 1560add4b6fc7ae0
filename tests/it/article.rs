//! Round trips of every writer and reader, and hostile input.

mod cases;
mod detect;
mod limits;
mod merge;
mod readers;
mod schema;
mod stream;

use byline::article::strategy::articles;
use byline::article::{
    Article, Body, Byline, Draft, Feed, Format, Headline, Line, Rules, Severity, Stamp, Value,
    WebUrl, atom, jsonld, markdown, meta, plain, rss,
};
use proptest::prelude::*;

use crate::linear::assert_linear;

/// Beginnings of the paths that a format may lose, with spaces between; everything else must
/// come back.
fn may_lose_of(format: Format) -> &'static str {
    match format {
        Format::Json => "",
        Format::JsonLd => {
            "kind published modified body access alternates publisher.profiles publisher.apps \
             lead_image.link engagement"
        }
        Format::Ninjs => {
            "id kind body access published modified engagement bylines section.description \
             rights.year rights.credit rights.usage_info rights.notice. alternates \
             publisher.profiles lead_image.link"
        }
        Format::JsonFeed => "",
        Format::Markdown => "body published modified",
        Format::Rss => {
            "id url kind kicker standfirst section. bylines dateline publisher. published \
             modified alternates body lead_image.alt lead_image.link rights engagement access"
        }
        Format::Atom => {
            "id url kind kicker section. bylines dateline publisher published modified alternates \
             body lead_image. rights engagement access language"
        }
        Format::Sitemap => {
            "id kind kicker standfirst section bylines dateline publisher. published modified \
             language alternates body lead_image. tags rights engagement access"
        }
        Format::Meta => {
            "published modified kind section. bylines dateline publisher alternates body \
             lead_image.caption lead_image.credit lead_image.link tags rights. engagement"
        }
        Format::ActivityStreams => {
            "id kind kicker section bylines dateline publisher published modified alternates body \
             lead_image.credit lead_image.link tags rights engagement access"
        }
        Format::Plain => {
            "headline url id kind kicker standfirst section bylines dateline publisher published \
             modified language alternates body lead_image tags rights engagement access"
        }
        other => panic!("say what {other} may lose"),
    }
}

/// Texts that may hold character references or tags.
const TEXTS: &str =
    "headline kicker standfirst section bylines dateline publisher tags rights lead_image id";

proptest! {
    #[test]
    fn the_own_form_is_lossless(article in articles()) {
        let json = article.to_json();
        let back = Article::from_json(&json).unwrap();
        prop_assert_eq!(&back, &article);
        prop_assert_eq!(back.to_json(), json);
        prop_assert_eq!(Article::from_json(&article.to_json_pretty()).unwrap(), article);
    }

    #[test]
    fn the_own_form_is_what_serde_json_makes_of_it(article in articles()) {
        let json = article.to_json();
        prop_assert_eq!(&json, &serde_json::to_string(&article).unwrap());
        prop_assert_eq!(article.to_json_pretty(), serde_json::to_string_pretty(&article).unwrap());
        prop_assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), article);
    }

    #[test]
    fn the_own_form_is_read_as_serde_json_reads_it(
        text in prop::collection::vec(prop::sample::select(&FORM), 0..12)
    ) {
        for text in [text.concat(), format!("{{\"headline\":\"h\",{}}}", text.concat())] {
            let peer = serde_json::from_str::<Article>(&text);
            let own = Article::from_json(&text);
            prop_assert_eq!(own.is_ok(), peer.is_ok(), "{}: {:?} {:?}", &text, own, peer);
            if let (Ok(own), Ok(peer)) = (own, peer) {
                prop_assert_eq!(own, peer);
            }
        }
    }

    #[test]
    fn formats_lose_only_what_they_have_no_place_for(article in articles()) {
        // Readers of feeds and pages decode what publishers escape too often.
        let has_references = article.to_json().contains(['&', '<']);
        for &format in Format::ALL {
            let Ok(written) = article.write(format) else {
                let issues = article.check(format.rules());
                prop_assert!(issues.iter().any(|issue| issue.severity() == Severity::Error));
                continue;
            };
            let decodes = matches!(format, Format::JsonLd | Format::Rss) && has_references;
            for loss in written.lost() {
                let may_lose = |paths: &str| {
                    paths.split_ascii_whitespace().any(|path| loss.path().starts_with(path))
                };
                // A word of no known kind has no type in schema.org.
                let is_byline_kind = loss.path().starts_with("bylines[") && loss.path().ends_with("].kind");
                let allowed = may_lose(may_lose_of(format))
                    || (decodes && may_lose(TEXTS))
                    || (format == Format::JsonLd && is_byline_kind);
                prop_assert!(allowed, "{format}: {loss}\n{}", written.text());
            }
        }
    }

    #[test]
    fn the_format_of_what_is_written_is_detected(article in articles()) {
        // Plain text may look like anything.
        for &format in Format::ALL.iter().filter(|format| **format != Format::Plain) {
            if let Ok(written) = article.write(format) {
                prop_assert_eq!(Format::detect(written.text()), Ok(format));
                let feed = format.read(written.text());
                prop_assert_eq!(feed.map(|feed| feed.articles.len()), Ok(1));
            }
            let mut feed = Feed::new(Line::new("Example & Co").ok());
            feed.articles.extend([article.clone(), article.clone()]);
            match feed.write(format) {
                Ok(written) => {
                    prop_assert!(format.has_feeds());
                    prop_assert_eq!(Format::detect(written.text()), Ok(format));
                    let feed = format.read(written.text());
                    prop_assert_eq!(feed.map(|feed| feed.articles.len()), Ok(2));
                }
                Err(error) => prop_assert!(!error.issues().is_empty()),
            }
        }
    }

    #[test]
    fn a_draft_of_an_article_finishes_as_that_article(article in articles()) {
        let mut article = article;
        for (extra, value) in [
            (&mut article.extra, "article"),
            (&mut article.rights.extra, "rights"),
            (&mut article.engagement.extra, "engagement"),
        ] {
            extra.insert("desk", Value::from(value));
        }
        prop_assert_eq!(Draft::from(article.clone()).finish(), Ok(article.clone()));
        let mut empty = Draft::default();
        empty.absorb(Draft::from(article.clone()));
        prop_assert_eq!(empty.finish(), Ok(article));
    }

    #[test]
    fn markdown_carries_every_body_that_html_carries(article in articles()) {
        let mut article = article;
        article.body = Body::from_html(&article.body.to_html());
        prop_assert_eq!(&Body::from_html(&article.body.to_html()), &article.body);
        let written = markdown::write(&article).unwrap();
        // Times of different zones have no place for both names.
        let mut lost = written.lost();
        lost.retain(|loss| !matches!(loss.path(), "published" | "modified"));
        prop_assert!(lost.is_empty(), "{lost:?}\n{}", written.text());
    }

    #[test]
    fn peers_read_the_feeds_we_write(article in articles()) {
        let mut feed = Feed::new(Line::new("Example & Co").ok());
        feed.home = WebUrl::new("https://example.az/").ok();
        feed.articles.push(article.clone());
        let text = rss::write_feed(&feed).unwrap().into_text();
        let channel = ::rss::Channel::read_from(text.as_bytes()).unwrap();
        prop_assert_eq!(channel.title(), "Example & Co");
        let item = &channel.items()[0];
        prop_assert_eq!(item.title(), Some(article.headline.as_str()));
        let url = article.url.as_ref().map(WebUrl::to_uri);
        prop_assert_eq!(item.link(), url.as_deref());
        let published = article.published.as_ref().and_then(Stamp::to_rfc2822);
        prop_assert_eq!(item.pub_date(), published.as_deref());
        prop_assert_eq!(item.categories().len(), article.tags.len() + usize::from(article.section.is_some()));
        if let Ok(written) = atom::write_feed(&feed) {
            let peer = atom_syndication::Feed::read_from(written.text().as_bytes()).unwrap();
            let entry = &peer.entries()[0];
            prop_assert_eq!(entry.title().as_str(), article.headline.as_str());
            prop_assert_eq!(entry.authors().len(), match article.bylines.len() {
                0 => usize::from(article.publisher.is_some()),
                count => count,
            });
        }
    }

    #[test]
    fn other_readers_find_what_is_not_lost(article in articles()) {
        let mut article = article;
        article.draft = false;
        article.extra = Default::default();
        let url = article.url.as_ref().map(|url| url.to_uri().into_owned());
        let language = article.language.as_ref().map(|language| language.to_string());
        let headline = Some(article.headline.to_string());
        for (format, members) in [
            (Format::JsonFeed, [("headline", "/title"), ("url", "/url"), ("language", "/language")]),
            (Format::JsonLd, [("headline", "/headline"), ("url", "/url"), ("language", "/inLanguage")]),
            (Format::Ninjs, [("headline", "/headlines/0/value"), ("url", "/uri"), ("language", "/language")]),
            (Format::ActivityStreams, [("headline", "/name"), ("url", "/url"), ("language", "/-")]),
        ] {
            let Ok(written) = article.write(format) else {
                continue;
            };
            let json: serde_json::Value = serde_json::from_str(written.text()).unwrap();
            let lost = written.lost();
            for (field, pointer) in members {
                let want = match field {
                    "headline" => &headline,
                    "url" => &url,
                    _ => &language,
                };
                if want.is_some() && pointer != "/-" && lost.iter().all(|loss| loss.path() != field) {
                    let found = json.pointer(pointer).and_then(serde_json::Value::as_str);
                    prop_assert_eq!(found, want.as_deref(), "{} {}", format, written.text());
                }
            }
        }
        let zola = markdown::write_for(&article, markdown::Dialect::Zola).unwrap();
        let front = zola.text().split("+++\n").nth(1).unwrap();
        let front: toml::Table = front.parse().unwrap();
        prop_assert_eq!(front["title"].as_str(), headline.as_deref());
        let names: Vec<&str> = article.bylines.iter().map(|byline| byline.name.as_str()).collect();
        let authors = front.get("authors").and_then(toml::Value::as_array);
        let authors = authors.into_iter().flatten().filter_map(toml::Value::as_str);
        prop_assert_eq!(authors.collect::<Vec<_>>(), names);
    }

    #[test]
    fn stamps_come_back(stamp in byline::article::strategy::stamps()) {
        let text = stamp.to_string();
        prop_assert_eq!(text.parse::<Stamp>(), Ok(stamp.clone()));
        prop_assert_eq!(Stamp::parse_lenient(&text), Ok(stamp.clone()));
        if let Some(mail) = stamp.to_rfc2822() {
            let back = Stamp::parse_lenient(&mail).unwrap();
            let seconds = |stamp: &Stamp| stamp.to_instant().map(|at| at.unix_timestamp());
            prop_assert_eq!(seconds(&back), seconds(&stamp));
        }
    }

    #[test]
    fn fragments_are_fixed_after_one_reading(html in "(<(/?[a-z]{1,10}|h2|/h2|p|/p|ul|li|/ul|table|tr|td|pre|/pre|b|/b|a href='https://a.example/'|/a)>|[a-z &<]{0,9}|[a é\0\x01\x0B\x7F\u{85}\u{9F}\u{FDD0}\u{FFFE}\u{1FFFF}]{0,9}){0,12}") {
        let once = Body::from_html(&html);
        let twice = Body::from_html(&once.to_html());
        prop_assert_eq!(once.plain_text(), twice.plain_text(), "{}", once.to_html());
    }

    #[test]
    fn no_reader_panics(text in any::<String>()) {
        read_all(&text);
    }

    #[test]
    fn no_reader_panics_on_what_looks_familiar(
        parts in prop::collection::vec(prop::sample::select(&PIECES), 0..24)
    ) {
        read_all(&parts.concat());
    }
}

/// What members of the own form are made of.
const FORM: [&str; 36] = [
    "\"tags\":",
    "\"kicker\":",
    "\"body\":",
    "\"x\":",
    "\"\\u0069d\":",
    "\"engagement\":",
    "\"views\":",
    "{",
    "}",
    "[",
    "]",
    ",",
    ", ",
    ":",
    "\"a\"",
    "\"\\n\\u0041\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\x\"",
    "\"\u{1}\"",
    "\"\u{7F}“\"",
    "\"paragraph\"",
    "\"type\":\"paragraph\",\"text\":\"b\"",
    "\"text\":\"b\",\"type\":\"quote\"",
    "\"",
    "null",
    "true",
    "nul",
    "0",
    "-0",
    "01",
    "1.",
    "1.5e3",
    "-7",
    "18446744073709551616",
    "\n",
    ";",
];

const PIECES: [&str; 46] = [
    "---\n",
    "title: ",
    "authors:\n",
    "  - ",
    "\n",
    "# ",
    "```",
    "**",
    "![a](",
    "| a |\n| --- |\n",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\u",
    "\\ud83d",
    "1e9",
    "-0",
    "null",
    "\"@graph\"",
    "\"@id\"",
    "\"headline\"",
    "\"author\"",
    "\"NewsArticle\"",
    "\"@type\"",
    "<item>",
    "</item>",
    "<entry>",
    "<rss>",
    "<![CDATA[",
    "]]>",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>",
    "&a;",
    "&#x1F600;",
    "<p",
    "<p>",
    "</p>",
    "<a href=",
    "<pre>",
    "<table><tr>",
    "<td>",
    "'",
    "2023-11-29T18:00",
];

/// Through every reader; what they make of it is finished and checked.
fn read_all(text: &str) {
    let _ = Format::detect(text);
    let mut drafts = vec![meta::read(
        [("og:title", text), ("author", text), ("date", text)],
        None,
    )];
    drafts.extend(markdown::read(&format!("---\n{text}\n---\n{text}")));
    for format in Format::ALL {
        drafts.extend(format.read(text).map_or(Vec::new(), |feed| feed.articles));
    }
    let _ = Stamp::parse_lenient(text);
    let _ = WebUrl::new(text);
    let _ = Byline::split(text);
    let _ = Body::from_html(text).to_html();
    let read = drafts.into_iter().filter_map(|draft| draft.finish().ok());
    for article in read {
        for rules in Rules::ALL {
            let _ = article.check(rules);
        }
        for &format in Format::ALL {
            if let Ok(written) = article.write(format) {
                let _ = written.lost();
            }
        }
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct BylineCase {
    input: String,
    names: Vec<String>,
}

#[test]
fn bylines_are_parted_as_the_cases_say() {
    for case in crate::case::selected::<BylineCase>("article-bylines.toml") {
        let bylines = Byline::split(&case.input);
        let names: Vec<&str> = bylines.iter().map(|byline| byline.name.as_str()).collect();
        assert_eq!(names, case.names, "{}: {}", case.name, case.why);
    }
}

#[test]
fn a_hundred_thousand_authors_are_read() {
    let author = r#"{"@type":"Person","name":"Jane Doe"}"#;
    let authors = vec![author; 100_000].join(",");
    let block = format!(r#"{{"@type":"NewsArticle","headline":"h","author":[{authors}]}}"#);
    let article = jsonld::read(&block).unwrap().finish().unwrap();
    assert_eq!(article.bylines.len(), 100_000);
    assert_eq!(Article::from_json(&article.to_json()).unwrap(), article);
}

#[test]
fn declared_entities_are_not_expanded() {
    let mut text = String::from("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for n in 1..30 {
        text.push_str(&format!("<!ENTITY a{n} \"&a{};&a{};\">", n - 1, n - 1));
    }
    text.push_str("]><rss><channel><item><title>&a29;</title></item></channel></rss>");
    let draft = rss::read(&text).unwrap();
    assert_eq!(draft.headline.get().map(Headline::as_str), Some("&a29;"));
}

#[test]
fn deep_documents_are_refused_or_flattened() {
    let deep = 200_000;
    assert!(jsonld::read(&"{\"a\":".repeat(deep)).is_err());
    assert!(Article::from_json(&"[".repeat(deep)).is_err());
    let xml = format!("<rss><channel><item><title>{}x", "<b>".repeat(deep));
    assert_eq!(rss::read(&xml).unwrap().headline.get().unwrap(), "x");
    let html = format!("{}<p>x", "<blockquote>".repeat(deep));
    assert_eq!(Body::from_html(&html).plain_text(), "x");
    assert!(Body::from_html(&html).to_html().len() < 4_000);
}

#[test]
fn long_strings_are_read() {
    let long = "x".repeat(2_000_000);
    let block = format!(
        r#"{{"@type":"NewsArticle","headline":"{long}","url":"https://a.example/{long}"}}"#
    );
    let draft = jsonld::read(&block).unwrap();
    assert_eq!(
        draft.issues()[0].found().map(str::len),
        Some(200),
        "issues are for people"
    );
    let article = draft.finish().unwrap();
    assert_eq!(article.headline.as_str().len(), 2_000_000);
    let worst = article.check(Rules::GoogleArticle);
    assert!(worst.iter().all(|issue| issue.severity() < Severity::Error));
}

#[test]
#[ignore = "needs optimization"]
fn reading_takes_linear_time() {
    let repeat = |piece: &'static str| move |bytes: usize| piece.repeat(bytes / piece.len());
    let pieces = [
        "<p>",
        "<b>x",
        "</b>",
        "<table><tr>",
        "<script>",
        "<!--",
        "<a href='",
        "&amp;",
        "&",
        "<li><ul>",
        "<pre>",
        "<b><p>",
        "<h2>x",
    ];
    for piece in pieces {
        let work = |text: &str| drop(Body::from_html(text).to_html());
        assert_linear(&format!("html {piece}"), 40_000, repeat(piece), work);
    }
    for piece in [
        "<item><title>x</title></item>",
        "<item>",
        "&a;",
        "<a b='c' d='e'/>",
        "]]>",
    ] {
        let input = |bytes: usize| format!("<rss><channel>{}", repeat(piece)(bytes));
        assert_linear(&format!("rss {piece}"), 40_000, input, |text| {
            drop(rss::read_feed(text))
        });
    }
    for piece in [
        r#"{"@id":"a","@type":"NewsArticle","name":"x"},"#,
        "\"\\u0041\",",
        "1,",
        "{},",
    ] {
        let input = |bytes: usize| format!("[{}1]", repeat(piece)(bytes));
        assert_linear(&format!("json {piece}"), 40_000, input, |text| {
            drop(jsonld::read(text))
        });
    }
    let keys = |bytes: usize| {
        let keys: String = (0..bytes / 12).map(|n| format!("\"k{n}\":1,")).collect();
        format!("{{{keys}\"headline\":\"x\"}}")
    };
    assert_linear("own keys", 40_000, keys, |text| {
        drop(Article::from_json(text))
    });
    let marks = |bytes: usize| {
        let marks: Vec<String> = (0..bytes / 40)
            .map(|n| format!(r#"{{"start":{n},"end":{},"type":"strong"}}"#, n + 1))
            .collect();
        let text = "x".repeat(bytes);
        format!(
            r#"{{"headline":"h","body":[{{"type":"paragraph","text":"{text}","marks":[{}]}}]}}"#,
            marks.join(",")
        )
    };
    assert_linear("marks", 60_000, marks, |text| {
        let article = Article::from_json(text).unwrap();
        drop(article.body.to_html());
    });
    for piece in [
        "*a **", "[", "![](", "`a``", "> ", "- a\n", "<b>", "| a ", "&amp;", "[a]: b\n",
    ] {
        assert_linear(
            &format!("markdown {piece}"),
            20_000,
            repeat(piece),
            |text| drop(markdown::read(text)),
        );
    }
    for piece in ["a", "- ", "  - a\n", "[", "'", "\"\\u0041", "a: "] {
        let input = |bytes: usize| format!("---\na: {}\n---\n", repeat(piece)(bytes));
        assert_linear(&format!("front matter {piece}"), 40_000, input, |text| {
            drop(markdown::read(text))
        });
    }
    for piece in [
        "a and ",
        "A B, MD, ",
        "by ",
        "and and ",
        "(",
        "a b, writer, ",
    ] {
        assert_linear(&format!("byline {piece}"), 40_000, repeat(piece), |text| {
            drop(Byline::split(text))
        });
    }
    let lines = repeat("a \u{A0}\u{AD}&lt;");
    assert_linear("plain", 100_000, lines, |text| drop(plain::read(text)));
}
