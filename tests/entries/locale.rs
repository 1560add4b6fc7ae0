//! Entry points of `byline-locale`.

use std::hint::black_box;
use std::str::FromStr;

use byline::locale::{
    AcceptLanguage, Detection, Detector, Hints, LanguageCandidate, LanguageGroup, LanguageTag,
    Script, autonym, choose_translation, detect, language_by_name, repair, repair_among,
};
use serde_json::json;

use super::inputs::lists::LISTS;
use super::inputs::short::SHORT;
use super::inputs::text::TEXTS;
use super::{Entry, Work};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "the language of a text",
        covers: &[
            "locale::detect",
            "locale::Detector::detect",
            "locale::Hints::detect",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            black_box(detect(text));
            black_box(Detector::new().detect(text));
            black_box(Hints::new().with_html_lang("az").detect(text));
        }),
        held: 12,
        longest: 200,
    },
    Entry {
        name: "languages within a text",
        covers: &[
            "locale::Detector::spans",
            "locale::Detector::fragments_outside",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            black_box(Detector::new().spans(text));
            black_box(Detector::new().fragments_outside(text, Script::Latin));
        }),
        held: 250,
        longest: 500,
    },
    Entry {
        name: "codes and hints",
        covers: &[
            "locale::repair",
            "locale::repair_among",
            "locale::language_by_name",
            "locale::LanguageGroup::of",
            "language::LanguageTag: TryFrom<&str>",
            "language::LanguageTag: Deserialize",
            "locale::Script::from_code",
            "locale::Script: Deserialize",
            "locale::Detection: Deserialize",
            "locale::LanguageCandidate: Deserialize",
            "locale::Hints::with_content_language",
            "locale::Hints::with_hreflang",
            "locale::Hints::with_html_lang",
            "locale::Hints::with_og_locale",
            "locale::Hints::with_url",
        ],
        inputs: &[SHORT],
        work: Work::Text(|text| {
            let _ = black_box(repair(text));
            let _ = black_box(repair_among(text, &[text, "az"]));
            black_box((LanguageGroup::of(text), Script::from_code(text)));
            black_box(language_by_name(text));
            let tag = black_box(LanguageTag::from_str(text));
            black_box(tag.ok().as_ref().and_then(autonym));
            let _ = black_box(LanguageTag::try_from(text));
            let value = serde_json::Value::from(text);
            let _ = black_box(serde_json::from_value::<LanguageTag>(value.clone()));
            let _ = black_box(serde_json::from_value::<Script>(value.clone()));
            let candidate = json!({ "tag": value, "confidence": 0.5 });
            let _ = black_box(serde_json::from_value::<Detection>(json!({
                "tag": value, "confidence": 1, "reliable": false, "evidence": "model",
                "runner_up": candidate,
            })));
            let _ = black_box(serde_json::from_value::<LanguageCandidate>(candidate));
            let hints = Hints::new()
                .with_content_language(text)
                .with_hreflang(text)
                .with_html_lang(text)
                .with_og_locale(text)
                .with_url(text);
            black_box(hints.detect("word"));
        }),
        held: 64,
        longest: 200,
    },
    Entry {
        name: "languages that a reader accepts",
        covers: &[
            "locale::AcceptLanguage::parse",
            "locale::AcceptLanguage::choose",
            "locale::AcceptLanguage::choose_in_script",
        ],
        inputs: &[SHORT],
        work: Work::Text(|text| {
            let available = ["az", "ru", "en"].map(|tag| tag.parse().unwrap());
            let reader = AcceptLanguage::parse(text);
            black_box(reader.choose(&available));
            black_box(reader.choose_in_script(&available));
        }),
        held: 100,
        longest: 200,
    },
    Entry {
        name: "languages of a site",
        covers: &[
            "locale::choose_translation",
            "locale::Detector::with_allowed",
            "locale::Detector::with_denied",
            "locale::Hints::with_site_languages",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let codes: Vec<&str> = text.lines().collect();
            let _ = black_box(
                Detector::new()
                    .with_allowed(&codes)
                    .map(|detector| detector.detect("word")),
            );
            let _ = black_box(
                Detector::new()
                    .with_denied(&codes)
                    .map(|detector| detector.detect("word")),
            );
            let mut hints = Hints::new().with_site_languages(&codes);
            for code in &codes {
                hints = hints.with_hreflang(code).with_html_lang(code);
            }
            black_box(hints.detect("word"));
            let _ = black_box(repair_among("arm", &codes));
            let tags: Vec<LanguageTag> =
                codes.iter().filter_map(|code| code.parse().ok()).collect();
            black_box(choose_translation(
                &LanguageTag::from_str("kk").unwrap(),
                &tags,
            ));
            black_box(AcceptLanguage::parse("kk, az;q=0.5, *;q=0.1").choose(&tags));
        }),
        held: 200,
        longest: 2_500,
    },
];
