//! `byline-locale`: texts, codes and laws.

use crate::case;
use byline::locale::{
    AcceptLanguage, Detection, Detector, Hints, LanguageEvidence, LanguageGroup, LanguageTag,
    Script, detect, repair, repair_among,
};
use proptest::prelude::*;
use serde::Deserialize;

use crate::linear::assert_linear;

#[path = "../score/locale_cases.rs"]
mod locale_cases;

#[derive(Deserialize)]
struct Codes {
    code: Vec<CodeCase>,
}

#[derive(Deserialize)]
struct TextCase {
    text: String,
    tag: String,
}

#[derive(Deserialize)]
struct CodeCase {
    code: String,
    tag: String,
}

#[test]
fn texts_get_their_tags() {
    for case in case::selected::<TextCase>("locale.toml") {
        let found = detect(&case.text);
        assert_eq!(
            found.tag(),
            &case.tag.as_str(),
            "{}: {}",
            case.name,
            case.why
        );
    }
}

#[test]
fn codes_are_repaired() {
    let codes: Codes = toml::from_str(include_str!("../data/locale.toml")).expect("codes");
    for case in codes.code {
        let repaired = repair(&case.code).expect("a code of the cases");
        assert_eq!(repaired.tag(), &case.tag.as_str(), "{:?}", case.code);
        let clean = case.code == case.tag;
        assert_eq!(repaired.repairs().is_empty(), clean, "{:?}", case.code);
    }
    for code in [
        "",
        "-",
        "e",
        "english language",
        "12",
        "xq",
        "en-",
        "../../etc",
    ] {
        assert!(repair(code).is_err(), "{code:?}");
    }
}

/// Restated from public reports; `score locale-cases` runs the same on any file.
#[test]
fn cases_get_their_answers() {
    let mut wrong = Vec::new();
    for case in case::selected::<locale_cases::Case>("locale-cases.toml") {
        if let Err(got) = locale_cases::judge(&case) {
            wrong.push(format!("{} {}: {got}; {}", case.op(), case.name, case.why));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_seed_page_leaks_one_label() {
    let page = "share-line\nLiked the story? Share it on social media!\nprint\ncopy link\n\
        Ссылка скопирована\nANALYTICS\nAnalytical materials of the authors";
    let leaked = Detector::new().fragments_outside(page, Script::Latin);
    assert_eq!(leaked.len(), 1);
    assert_eq!(&page[leaked[0].span()], "Ссылка скопирована");
    assert_eq!(leaked[0].detection().tag(), &"ru");
}

/// The sentences of the data file, by language.
fn sentences() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut languages: Vec<(&str, Vec<&str>)> = Vec::new();
    let lines = include_str!("../data/locale-sentences.tsv").lines();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let (tag, sentence) = line.split_once('\t').expect("two columns");
        match languages.last_mut() {
            Some((last, sentences)) if *last == tag => sentences.push(sentence),
            _ => languages.push((tag, vec![sentence])),
        }
    }
    languages
}

/// Documents of a sentence in each of three languages, in every order of them.
#[test]
fn documents_in_three_languages_are_cut_where_the_language_changes() {
    let languages = sentences();
    let detector = Detector::new();
    let (mut right, mut all) = (0u32, 0u32);
    let mut wrong = Vec::new();
    for (i, (a, first)) in languages.iter().enumerate() {
        for (j, (b, second)) in languages.iter().enumerate() {
            for (k, (c, third)) in languages.iter().enumerate() {
                if i == j || j == k || i == k {
                    continue;
                }
                // Which sentences and what is between them differs from document to document.
                let joint = [" ", "\n", "\n\n"][(i + j + k) % 3];
                let parts = [
                    (a, first[(j + k) % first.len()]),
                    (b, second[(i + k) % second.len()]),
                    (c, third[(i + j) % third.len()]),
                ];
                let text = parts.map(|(_, sentence)| sentence).join(joint);
                let spans = detector.spans(&text);
                let mut start = 0;
                for (tag, sentence) in parts {
                    let end = start + sentence.len();
                    let found: usize = spans
                        .iter()
                        .filter(|span| span.detection().tag() == tag)
                        .map(|span| {
                            let range = span.span();
                            range.end.min(end).saturating_sub(range.start.max(start))
                        })
                        .sum();
                    if found < sentence.len() {
                        wrong.push(format!("{tag}: {found} bytes of {sentence:?}"));
                    }
                    right += u32::try_from(found).expect("a sentence");
                    all += u32::try_from(sentence.len()).expect("a sentence");
                    start = end + joint.len();
                }
            }
        }
    }
    let share = f64::from(right) / f64::from(all);
    wrong.sort();
    wrong.dedup();
    assert!(share >= 0.98, "{share} of the bytes are right; {wrong:#?}");
}

/// A label of two words in another script, leaked into a sentence between any two words.
#[test]
fn every_leaked_label_is_found() {
    let script_of = |text: &str| text.chars().find_map(Script::of).expect("a letter");
    let languages = sentences();
    for (_, home) in &languages {
        let page = home[0];
        let script = script_of(page);
        for (_, foreign) in &languages {
            if script_of(foreign[1]) == script {
                continue;
            }
            let label = foreign[1]
                .match_indices(' ')
                .nth(1)
                .map_or(foreign[1], |(end, _)| &foreign[1][..end]);
            for (at, _) in page.match_indices(' ') {
                let text = format!("{} {label}{}", &page[..at], &page[at..]);
                let leaked = Detector::new().fragments_outside(&text, script);
                let found: Vec<&str> = leaked.iter().map(|span| &text[span.span()]).collect();
                assert_eq!(found, [label.trim_end_matches(',')], "in {text:?}");
            }
        }
    }
}

#[test]
#[ignore = "needs optimization"]
fn work_is_linear() {
    // Long enough that a busy machine interrupts the shorter text as well as the longer.
    let check = |name: &str, unit: &str, bytes: usize, work: &dyn Fn(&str)| {
        let input = |bytes: usize| unit.repeat(bytes / unit.len() + 1);
        assert_linear(&format!("{name} {unit:?}"), bytes, input, work);
    };
    let addresses = ["https://a.b ", "a@b.c ", "@a", "a://", "www."];
    let words = ["word ", "сло\u{301}\u{AD}", "語。"];
    for unit in words.into_iter().chain(addresses) {
        check("detect", unit, 1_000_000, &|text| {
            std::hint::black_box(detect(text));
        });
    }
    for (unit, bytes) in [("word", 150_000), ("語 a. ", 4_000)] {
        check("spans", unit, bytes, &|text| {
            std::hint::black_box(Detector::new().spans(text));
        });
    }
    check("fragments", "語a", 60_000, &|text| {
        std::hint::black_box(Detector::new().fragments_outside(text, Script::Latin));
    });
    check("codes", "en-a-b_,", 1_000_000, &|text| {
        std::hint::black_box(repair(text).is_ok());
        std::hint::black_box(AcceptLanguage::parse(text));
        std::hint::black_box(Hints::new().with_url(text));
    });
}

/// Text of several scripts, with what shapes it.
fn any_text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "\\PC{0,12}",
        "[a-z]{1,8}[ .]",
        "[а-я]{1,8}[ .!]",
        "[\u{4E00}-\u{4E80}\u{3041}-\u{3080}]{1,6}。?",
        "[\u{300}-\u{330}\u{AD}\u{200D}\u{FE0F}]{1,3}",
        Just("https://example.com/a ".to_owned()),
        any::<String>(),
    ];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn confidence_is_a_share_and_und_is_never_reliable(text in any_text()) {
        let found = detect(&text);
        prop_assert!((0.0..=1.0).contains(&found.confidence()));
        if found.tag().is_undetermined() {
            prop_assert!(!found.is_reliable());
            prop_assert_eq!(found.confidence(), 0.0);
        }
        if let Some(second) = found.runner_up() {
            prop_assert!((0.0..=1.0).contains(&second.confidence()));
            prop_assert_ne!(second.tag(), found.tag());
        }
        let sum: f64 = found.candidates().map(|one| one.confidence()).sum();
        prop_assert!(sum <= 1.0 + 1e-5, "{sum}");
        prop_assert!(found.group().is_none() || !found.is_reliable());
    }

    #[test]
    fn spans_tile_the_text(text in any_text()) {
        let spans = Detector::new().spans(&text);
        let mut end = 0;
        for span in &spans {
            prop_assert_eq!(span.span().start, end);
            prop_assert!(!span.span().is_empty());
            prop_assert!(text.get(span.span()).is_some(), "on boundaries of characters");
            end = span.span().end;
        }
        prop_assert_eq!(end, text.len());
    }

    #[test]
    fn every_letter_of_another_script_is_in_a_fragment(text in any_text()) {
        let fragments = Detector::new().fragments_outside(&text, Script::Latin);
        for (at, c) in text.char_indices() {
            if Script::of(c).is_some_and(|script| script != Script::Latin) {
                prop_assert!(fragments.iter().any(|span| span.span().contains(&at)), "{c:?} at {at}");
            }
        }
    }

    #[test]
    fn only_what_is_allowed_is_answered(text in any_text()) {
        let detector = Detector::new().with_allowed(&["az", "ru", "zh-Hant"]).expect("codes");
        let found = detector.detect(&text);
        let tag = found.tag().as_str();
        prop_assert!(["az", "az-Cyrl", "ru", "ru-Latn", "zh-Hant"].contains(&tag) || found.tag().is_undetermined(), "{tag}");
    }

    #[test]
    fn tags_are_read_back(text in "[a-zA-Z0-9-]{0,24}") {
        if let Ok(tag) = text.parse::<LanguageTag>() {
            prop_assert!(tag.as_str().eq_ignore_ascii_case(&text));
            let again: LanguageTag = tag.as_str().parse().expect("canonical tags are tags");
            prop_assert_eq!(&again, &tag);
            if let Ok(repaired) = repair(&text) {
                let again = repair(repaired.tag().as_str()).expect("a tag is a code");
                prop_assert_eq!(again.tag(), repaired.tag());
            }
        }
    }

    #[test]
    fn any_text_may_be_taken_for_a_code(text in any_text(), other in any_text()) {
        let _ = repair_among(&text, &[&other, "ua"]);
        let site: Vec<LanguageTag> = ["en", "sr-Latn"].iter().filter_map(|tag| tag.parse().ok()).collect();
        let _ = AcceptLanguage::parse(&text).choose(&site);
        let hints = Hints::new().with_html_lang(&text).with_url(&other).with_content_language(&text);
        let found = hints.detect(&text);
        prop_assert!((0.0..=1.0).contains(&found.detection().confidence()));
        assert_reads_back(found.detection());
        assert_listed(&detect(&text));
    }
}

#[test]
fn serialized_forms_are_stable() {
    let found = detect("Լուրեր");
    assert_eq!(
        serde_json::to_string(&found).expect("a detection is written"),
        r#"{"tag":"hy","script":"Armn","confidence":1.0,"reliable":true,"evidence":"script","group":null,"runner_up":null}"#
    );
    let json = r#"{"tag":"hr","script":"Latn","confidence":0.61,"reliable":false,"evidence":"model_and_trigrams","group":"serbo_croatian","runner_up":{"tag":"bs","confidence":0.37}}"#;
    let found: Detection = serde_json::from_str(json).expect("a detection");
    assert_eq!(found.group(), Some(LanguageGroup::SerboCroatian));
    assert_eq!(found.evidence(), LanguageEvidence::ModelAndTrigrams);
    let candidate = found.runner_up().expect("a candidate");
    assert_eq!(
        (candidate.tag(), candidate.confidence()),
        (&"bs".parse().expect("a tag"), 0.37)
    );
    assert_eq!(
        serde_json::to_string(&found).expect("a detection is written"),
        json
    );
    let tag: LanguageTag = serde_json::from_str(r#""ZH-hant""#).expect("a tag");
    assert_eq!(serde_json::to_string(&tag).expect("a tag"), r#""zh-Hant""#);
    let script: Script = serde_json::from_str(r#""Cyrl""#).expect("a code");
    assert_eq!(script, Script::Cyrillic);
    let wrong = serde_json::from_str::<LanguageTag>(r#""az AZ""#).expect_err("no tag");
    assert!(
        wrong.to_string().contains("found \"az AZ\" at byte 0"),
        "{wrong}"
    );
    assert!(serde_json::from_str::<Script>(r#""Xxxx""#).is_err());
}

#[test]
fn what_is_no_detection_is_refused() {
    for (json, want) in [
        (
            r#"{"tag":"az","script":null,"confidence":1.5,"reliable":true,"evidence":"model"}"#,
            "invalid value: floating point `1.5`, expected a number from 0 to 1",
        ),
        (
            r#"{"tag":"az","confidence":1,"reliable":true,"evidence":"guess"}"#,
            "unknown variant `guess`, expected one of `nothing`, `script`, `letters`, `model`, ",
        ),
        (
            r#"{"tag":"a z","confidence":1,"reliable":true,"evidence":"model"}"#,
            "in a BCP 47 language tag, found \"a z\" at byte 0",
        ),
        (
            r#"{"tag":"az","confidence":1,"reliable":true}"#,
            "missing field `evidence`",
        ),
        (r#""az""#, "invalid type: string \"az\", expected struct "),
    ] {
        let error = serde_json::from_str::<Detection>(json).expect_err(json);
        assert!(error.to_string().contains(want), "{json}: {error}");
    }
    // Keys of a later version, and those without a value.
    let json = r#"{"tag":"az","confidence":1,"reliable":true,"evidence":"model","new":[1]}"#;
    let read: Detection = serde_json::from_str(json).expect("a detection");
    assert_eq!((read.script(), read.group()), (None, None));
}

fn assert_reads_back(found: &Detection) {
    let json = serde_json::to_string(found).expect("a detection is written");
    let read: Detection = serde_json::from_str(&json).expect("it is read");
    assert_eq!(&read, found, "{json}");
}

/// The answer is one of the languages listed, or none.
fn assert_listed(found: &Detection) {
    let tag = found.tag().as_str();
    let is_listed = Detector::languages().any(|listed| listed == tag);
    assert!(is_listed || found.tag().language() == "und", "{tag}");
}

#[test]
fn detections_of_all_languages_are_listed_and_read_back() {
    for (_, sentences) in sentences() {
        for sentence in sentences {
            // A whole sentence, and a beginning that leaves the language open.
            let word = sentence.split(' ').next().unwrap_or_default();
            for text in [sentence, word] {
                let found = detect(text);
                assert_listed(&found);
                assert_reads_back(&found);
            }
        }
    }
}

#[test]
fn a_long_list_of_site_languages_is_read_in_linear_time() {
    // Codes that are languages as well as countries look at all the others.
    let codes = |bytes: usize| {
        let different = (0..bytes / 12).map(|i| format!("se-x-a{i}\n"));
        "ua\n".to_owned() + &different.collect::<String>()
    };
    assert_linear("site languages", 20_000, codes, |text| {
        let codes: Vec<&str> = text.lines().collect();
        let hints = Hints::new().with_site_languages(&codes);
        let _ = hints.detect("");
    });
}
