//! Rules: one article that follows them all, and one breach each.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::{Article, Block, Byline, Image, Publisher, Quote, Rules, Severity, WebUrl};

fn whole() -> Article {
    let image = Image::new(WebUrl::new("https://example.az/b.jpg").unwrap());
    let author = Byline::person("Jane Doe")
        .unwrap()
        .with_url(WebUrl::new("https://example.az/jane").unwrap());
    Article::builder("Bridge stays open")
        .id("post-7")
        .url("https://example.az/post/7")
        .standfirst("Nobody spoke against it.")
        .byline(author)
        .publisher(Publisher::new("Example.Az").unwrap())
        .published("2023-11-29T18:00:00+04:00")
        .modified("2023-11-29T18:00:00+04:00")
        .language("en")
        .lead_image(image)
        .paragraph("The council met.")
        .build()
        .unwrap()
}

#[test]
fn a_whole_article_follows_all_rules() {
    for rules in Rules::ALL {
        assert_eq!(whole().check(rules), [], "{rules}");
        assert_eq!(Rules::from_code(rules.code()), Some(rules));
    }
}

#[track_caller]
fn assert_findings(rules: Rules, spoil: impl Fn(&mut Article), want: &[&str]) {
    let mut article = whole();
    spoil(&mut article);
    let found: Vec<String> = article
        .check(rules)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(found, want);
}

#[test]
fn general_rules() {
    assert_findings(
        Rules::General,
        |a| a.headline = "R<b>oad</b> & A;".parse().unwrap(),
        &["warning[markup] headline: expected plain text, found an HTML tag, found \"<b>\""],
    );
    assert_findings(
        Rules::General,
        |a| {
            a.bylines = [
                "By Jane",
                "https://x.example/",
                "Ann and Bob",
                "Al",
                "Al",
                "42",
            ]
            .map(|name| Byline::person(name).unwrap())
            .into()
        },
        &[
            "warning[byline_name] bylines[0].name: expected one name alone, found the word \"by\" in \"By Jane\"",
            "warning[byline_name] bylines[1].name: expected one name alone, found a web address in \"https://x.example/\"",
            "warning[byline_name] bylines[2].name: expected one name alone, found more than one name in \"Ann and Bob\"",
            "warning[duplicate] bylines[4].name: expected each author once, found \"Al\" again",
            "warning[byline_name] bylines[5].name: expected one name alone, found a number in \"42\"",
        ],
    );
    assert_findings(
        Rules::General,
        |a| {
            a.body
                .blocks
                .push(Block::Quote(Quote::new([Block::paragraph("\u{0}")].into())))
        },
        &[
            "warning[text_invalid] body[1].blocks[0].text: expected printable text, found the control character U+0000",
        ],
    );
    assert_findings(
        Rules::General,
        |a| a.modified = "2023-11-27".parse().ok(),
        &[
            "warning[date_order] modified: expected a time after publication (2023-11-29T18:00:00+04:00), found 2023-11-27",
        ],
    );
}

#[test]
fn rules_of_formats() {
    assert_findings(
        Rules::GoogleArticle,
        |a| {
            a.headline = "x".repeat(111).parse().unwrap();
            a.published = "2023-11-29T18:00".parse().ok();
            a.bylines[0].url = None;
        },
        &[
            "warning[too_long] headline: expected at most 110 characters, found 111",
            "advice[recommended] bylines[0].url: expected a page that identifies the author, found none",
            "warning[date_imprecise] published: expected a time with its offset, found a time without an offset (2023-11-29T18:00:00)",
        ],
    );
    assert_findings(
        Rules::NewsSitemap,
        |a| {
            a.url = None;
            a.publisher = None;
            a.language = "zh-SG".parse().ok();
            a.published = None;
        },
        &[
            "error[missing] url: expected the article's address (loc), found none",
            "error[missing] publisher.name: expected the publication's name (news:name), found none",
            "warning[language_invalid] language: expected zh-Hans, zh-Hant, zh-CN or zh-TW, found zh-SG",
            "error[missing] published: expected the day or time of publication (news:publication_date), found none",
        ],
    );
    assert_findings(
        Rules::AppleNews,
        |a| {
            a.id = "post 7".parse().ok();
            a.body.blocks.clear();
        },
        &[
            "error[text_invalid] id: expected at most 64 letters, digits, hyphens and underscores, found \"post 7\"",
            "error[missing] body: expected a body (components), found none",
        ],
    );
}

#[test]
fn what_a_bare_headline_lacks_is_reported_by_every_format() {
    let bare = Article::builder("Bridge stays open").build().unwrap();
    for rules in Rules::ALL {
        let errors = bare.check(rules);
        let errors = errors
            .iter()
            .filter(|issue| issue.severity() == Severity::Error);
        let expected = match rules {
            Rules::General | Rules::GoogleArticle | Rules::Rss2 => 0,
            Rules::JsonFeed | Rules::Ninjs3 => 1,
            Rules::Atom | Rules::OpenGraph => 2,
            Rules::AppleNews => 3,
            Rules::NewsSitemap => 4,
        };
        assert_eq!(errors.count(), expected, "{rules}");
    }
}
