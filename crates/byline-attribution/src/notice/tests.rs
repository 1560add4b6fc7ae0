use super::anchor;
use super::anchors::{ANCHORS, STARTS, STEMS};
use super::fold::key;
use super::host;
use super::lexicon::{Anchor, Entry, Weight};
use super::lexicons::{LEXICONS, TAGS};
use super::sentence;
use super::token::{Token, Tokens};

#[test]
fn lexicons_are_ordered() {
    for lexicon in LEXICONS {
        let stem = |entry: &Entry| lexicon.stems.of(entry.word());
        assert!(lexicon.entries.is_sorted_by_key(stem));
        assert!(lexicon.entries.iter().all(|entry| !stem(entry).is_empty()));
    }
    assert!(TAGS.is_sorted_by(|a, b| a < b));
    assert!(
        TAGS.iter()
            .all(|tag| LEXICONS.iter().any(|lexicon| lexicon.tag == *tag))
    );
}

#[test]
fn the_entries_of_a_word_are_those_whose_stem_begins_it() {
    for lexicon in LEXICONS {
        let stem = |entry: &Entry| lexicon.stems.of(entry.word());
        for entry in lexicon.entries {
            for word in [stem(entry).to_owned(), format!("{}s", stem(entry))] {
                let begins = |entry: &&Entry| word.starts_with(stem(entry));
                let want = lexicon.entries.iter().filter(begins);
                let found = lexicon.candidates(&word).map(std::ptr::from_ref);
                assert!(found.eq(want.map(std::ptr::from_ref)), "{word}");
            }
        }
        assert_eq!(lexicon.candidates("").count(), 0);
    }
}

#[test]
fn equal_words_of_a_long_sentence_mean_the_same_as_if_each_were_looked_up() {
    let text = "Any use of materials, in whole or in part, needs a link to the site; ".repeat(8);
    let tokens = Tokens::read(&text, 0..text.len());
    assert!((0..).zip(&tokens.list).any(|(at, token)| token.same < at));
    for lexicon in LEXICONS {
        let [mut once, mut each] = [tokens.list.clone(), tokens.list.clone()];
        for (at, token) in each.iter_mut().enumerate() {
            token.same = at;
        }
        lexicon.classify(&mut once, &tokens.words);
        lexicon.classify(&mut each, &tokens.words);
        let read = |token: &Token| (token.classes, token.value, token.inside_phrase);
        assert!(
            once.iter().map(read).eq(each.iter().map(read)),
            "{}",
            lexicon.tag
        );
    }
}

#[test]
fn every_anchor_is_found_by_its_first_letters() {
    for anchor in ANCHORS {
        let stem = STEMS.of(anchor.word);
        let mut letters = stem.chars().map(u32::from);
        let bit = key([(); 4].map(|()| letters.next().unwrap_or_default()));
        let found = anchor::bucket(bit).unwrap_or_default();
        let is_same = |found: &Anchor| STEMS.of(found.word) == stem;
        assert!(found.iter().any(is_same), "{stem}");
        assert_ne!(anchor.weight(), Weight::default(), "{stem}");
    }
    assert_eq!(STARTS.last().copied().map(usize::from), Some(ANCHORS.len()));
}

#[track_caller]
fn check_host(text: &str, host: Option<&str>, rest: &str) {
    let found = host::at_start(text);
    let got = found.as_ref().map(|found| &text[found.host.clone()]);
    assert_eq!(got, host, "{text:?}");
    assert_eq!(
        &text[found.map_or(0, |found| found.length)..],
        rest,
        "{text:?}"
    );
}

#[test]
fn hosts_lose_scheme_www_path_and_case_ending() {
    check_host("Caliber.az ©", Some("Caliber.az"), " ©");
    check_host(
        "https://www.example.az/news/1, then",
        Some("example.az"),
        ", then",
    );
    check_host(
        "seherxetti.example-a aktiv",
        Some("seherxetti.example"),
        " aktiv",
    );
    check_host("araxlur.example-ին", Some("araxlur.example"), "");
    check_host("mtkvari.exampleზე", Some("mtkvari.example"), "");
    check_host("liman.example’a link", Some("liman.example"), " link");
    check_host("пример.рф.", Some("пример.рф"), ".");
    check_host("my-site.co.uk.", Some("my-site.co.uk"), ".");
}

#[test]
fn what_only_looks_like_a_host_is_none() {
    for text in [
        "site.All rights",
        "т.е. так",
        "e.g. this",
        "1.5 million",
        "info@example.az",
        "Полдень.инфо",
        "www.az",
    ] {
        check_host(text, None, text);
    }
}

fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut next = Some(sentence::around(text, 0));
    while let Some(span) = next {
        found.push(&text[span.clone()]);
        next = sentence::after(text, &span);
    }
    found
}

#[test]
fn sentences_end_at_stops_lines_and_bars() {
    let text =
        "One 2. Absatz here. Two Ltd. and more\nthat goes on\nThree | Four! 24. Five։ Վեց: յոթ";
    assert_eq!(
        sentences(text),
        [
            "One 2. Absatz here.",
            "Two Ltd. and more\nthat goes on",
            "Three",
            "Four!",
            "24. Five։",
            "Վեց:",
            "յոթ"
        ]
    );
}

#[test]
fn a_sentence_is_the_same_from_any_of_its_places() {
    let text = "Ab c. De 1. f?\nGh i, jk։ lm ".repeat(300);
    for (offset, _) in text.char_indices().step_by(7) {
        let span = sentence::around(&text, offset);
        assert!(span.start <= span.end && span.end <= text.len());
        assert!(text.get(span).is_some());
    }
    let endless = String::from("слово ").repeat(2_000);
    let span = sentence::around(&endless, 5_500);
    assert!(span.len() < 4_000 && span.contains(&5_500));
}

#[test]
fn a_notice_is_in_the_script_of_its_tag() {
    let policy = crate::Policy::host_link("example.az").expect("a policy");
    let traditional = "轉載內容須附有指向 example.az 的連結。";
    let simplified = "转载内容须附有指向 example.az 的链接。";
    for (tag, expected) in [
        ("zh", simplified),
        ("zh-CN", simplified),
        ("zh-Hans-TW", simplified),
        ("zh-Hant", traditional),
        ("zh-TW", traditional),
        ("zh-hk", traditional),
        ("zh-Hant-MO", traditional),
    ] {
        assert_eq!(policy.to_notice(tag).as_deref(), Ok(expected), "{tag}");
        let read = crate::Notice::find(expected).and_then(|notice| notice.policy().ok());
        assert_eq!(read.as_ref(), Some(&policy), "{tag}");
    }
}
