//! One contract for language tags: every crate that takes one accepts the same texts, and refuses
//! the others with the same error.

use byline::article::{Article, LanguageTag};
use byline::attribution::Notice;
use byline::locale::{Detector, repair};
use byline::page::PageReader;
use byline::page::date::printed_languages;
use byline::reading_time::{Labels, Rate, reading_time};
use byline::slug::{SlugError, SlugOptions};
use proptest::prelude::*;

/// Each crate's answer to a tag: why it is refused, if it is.
fn refusals(tag: &str) -> [(&'static str, Option<String>); 6] {
    let slug = match SlugOptions::for_language(tag) {
        // A well-formed tag may name what the registry or the crate does not have.
        Ok(_) | Err(SlugError::UnknownLanguage { .. } | SlugError::UnknownScript { .. }) => None,
        Err(error) => Some(error.to_string()),
    };
    let builder = Article::builder("Storm").language(tag).build();
    let locale = tag.parse::<byline::locale::LanguageTag>();
    [
        (
            "article",
            LanguageTag::new(tag).err().map(|error| error.to_string()),
        ),
        ("builder", builder.err().map(|error| error.to_string())),
        ("locale", locale.err().map(|error| error.to_string())),
        (
            "page",
            PageReader::new()
                .with_language(tag)
                .err()
                .map(|error| error.to_string()),
        ),
        (
            "reading time",
            reading_time("Storm", tag)
                .err()
                .map(|error| error.to_string()),
        ),
        ("slug", slug),
    ]
}

#[track_caller]
fn assert_alike(tag: &str) {
    let all = refusals(tag);
    let (_, first) = &all[0];
    for (name, refusal) in &all {
        assert_eq!(refusal.is_some(), first.is_some(), "{name}, {tag:?}");
        let (Some(refusal), Some(first)) = (refusal, first) else {
            continue;
        };
        // A builder says which field it is about.
        assert!(
            refusal.contains(first),
            "{name}: {refusal:?}, expected {first:?}"
        );
    }
}

#[test]
fn lists_of_languages_are_sorted_tags() {
    let lists: [(&str, Vec<&str>); 6] = [
        ("labels", Labels::languages().collect()),
        ("rates", Rate::languages().collect()),
        ("detector", Detector::languages().collect()),
        ("notices", Notice::languages().collect()),
        ("printed dates", printed_languages().collect()),
        ("slugs", SlugOptions::languages().collect()),
    ];
    for (name, list) in lists {
        assert!(list.contains(&"az") && list.contains(&"hy"), "{name}");
        assert!(list.is_sorted_by(|a, b| a < b), "{name}: {list:?}");
        for tag in list {
            let parsed = LanguageTag::new(tag);
            // In the case that RFC 5646 recommends.
            assert_eq!(parsed.as_ref().map(LanguageTag::as_str), Ok(tag), "{name}");
            assert!(tag != "und" && tag != "mul", "{name}");
        }
    }
}

#[test]
fn crates_accept_the_same_tags() {
    for tag in [
        "az",
        "az_AZ",
        "AZ-latn-az",
        "zh-Hant-TW",
        "es-419",
        "sl-rozaj-biske",
        "i-klingon",
        "en-GB-oed",
        "x-private",
        "en-u-ca-gregory",
        "english",
        "",
        " az",
        "az ",
        "az\n",
        "a",
        "en--GB",
        "en-",
        "-en",
        "az_AZ.UTF-8",
        "en,az",
        "ən",
        "12",
        "en-US-Latn",
        "en-a",
        "en-a-bb-a-cc",
        "toolonglanguage",
        "en-GB-GB",
        "az, please",
        "aa-Aaaa",
    ] {
        assert_alike(tag);
    }
}

#[test]
fn repaired_codes_are_tags_everywhere() {
    for code in ["arm", "ua", "az_AZ.UTF-8", " EN-us ", "iw", "zh_TW", "no"] {
        let repaired = repair(code).expect(code);
        let tag = repaired.tag().as_str();
        for (name, refusal) in refusals(tag) {
            assert_eq!(refusal, None, "{name}, {tag:?} of {code:?}");
        }
    }
}

proptest! {
    #[test]
    fn crates_accept_the_same_of_any_text(
        tag in "[a-zA-Z]{0,9}([-_][a-zA-Z0-9]{0,9}){0,4}|[ -~]{0,12}|\\PC{0,6}"
    ) {
        assert_alike(&tag);
    }
}
