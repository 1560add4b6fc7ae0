use crate::letters;
use crate::script::Script;
use crate::tables;
use crate::{AcceptLanguage, Detector, LanguageEvidence, LanguageTag, detect, repair};

#[test]
fn tables_are_strictly_ordered() {
    assert!(tables::letters::COMPOSED.is_sorted_by(|a, b| (a.0, a.1) < (b.0, b.1)));
    assert!(tables::han::HAN.is_sorted_by(|a, b| a.0 < b.0));
    assert!(tables::han::CANTONESE.is_sorted_by(|a, b| a < b));
    for group in tables::words::RELATIVES {
        assert!(group.tags.len() <= crate::words::MOST);
        for list in [&group.words, &group.beginnings] {
            assert_eq!(list.starts.len(), list.users.len() + 1);
            let words = (0..list.users.len()).map(|index| list.word(index).unwrap());
            assert!(words.is_sorted_by(|a, b| a < b));
        }
    }
    assert!(tables::aliases::ALIASES.is_sorted_by(|a, b| a.0 < b.0));
    assert!(tables::names::NAMES.is_sorted_by(|a, b| a.0 < b.0));
    assert!(tables::other_names::OTHER_NAMES.is_sorted_by(|a, b| a.0 < b.0));
    assert!(tables::parents::PARENTS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(tables::regions::REGIONS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(tables::subtags::EXTENDED.is_sorted_by(|a, b| a < b));
    assert!(tables::subtags::VARIANTS.is_sorted_by(|a, b| a < b));
    assert!(tables::default_scripts::DEFAULT_SCRIPTS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(tables::wild_codes::WILD_CODES.is_sorted_by(|a, b| a.0 < b.0));
    assert!(tables::script_languages::SCRIPT_LANGUAGES.is_sorted_by(|a, b| a.0 < b.0));
}

#[test]
fn every_script_has_its_line() {
    for (index, (script, code, undetermined, name)) in tables::scripts::SCRIPTS.iter().enumerate() {
        assert_eq!(*script as usize, index, "{name}");
        assert_eq!(*undetermined, format!("und-{code}"));
        assert_eq!(Script::from_code(code), Some(*script));
        assert_eq!(Script::from_class(script.class()), Some(*script));
    }
}

#[test]
fn every_tag_of_the_tables_is_canonical() {
    let tags = tables::wild_codes::WILD_CODES
        .iter()
        .map(|(_, tag, _)| *tag)
        .chain(
            tables::script_languages::SCRIPT_LANGUAGES
                .iter()
                .map(|(_, tag, _)| *tag),
        )
        .chain(tables::scripts::SCRIPTS.iter().map(|(_, _, tag, _)| *tag));
    for tag in tags {
        assert_eq!(tag.parse::<LanguageTag>().unwrap().as_str(), tag);
    }
}

/// What `letters` folds by table is what the standard library folds.
#[test]
fn folding_agrees_with_the_standard_library() {
    for c in ('\0'..'\u{590}').chain('\u{1E00}'..'\u{1F00}') {
        let mut low = c.to_lowercase();
        let (Some(low), None) = (low.next(), low.next()) else {
            continue;
        };
        // Six letters are between the pairs of Latin Extended Additional; the only
        // capital of them, U+1E9E, never begins a word and is left as it is.
        if !matches!(c, '\u{1E96}'..='\u{1E9F}') && (c >= '\u{1E00}' || low < '\u{590}') {
            assert_eq!(letters::fold(c), low, "{c:?}");
        }
    }
}

#[cfg(feature = "model")]
mod model {
    use super::*;
    use crate::fingerprint::{fingerprint, fnv1a};
    use crate::model::BLOCK;
    use crate::tables::model::{BLOCKS, FINGERPRINTS, HASHES, TABLES};
    use crate::{Hints, LanguageGroup};

    const ROWS: &[u8] = include_bytes!("../data/rows.bin");
    const PATTERNS: &[u8] = include_bytes!("../data/patterns.bin");

    /// The weights are those that the table was written with.
    #[test]
    fn the_weights_have_their_hashes() {
        assert_eq!([fnv1a(ROWS), fnv1a(PATTERNS)], HASHES);
        let size = ROWS.len() + PATTERNS.len();
        assert!(size <= 512 * 1024, "{size} bytes");
    }

    /// The model is scored with the letters and features that it was trained with.
    #[test]
    fn the_model_was_trained_with_these_features() {
        let found: Vec<u64> = TABLES
            .iter()
            .map(|table| fingerprint(table.script.class(), table.longest_word))
            .collect();
        assert_eq!(found, FINGERPRINTS, "train again: cargo xtask train-locale");
    }

    #[test]
    fn tables_fit_their_rows() {
        let mut end = 0;
        let mut end_of_blocks = 0;
        for table in TABLES {
            assert!(table.tags.len() <= table.blocks * BLOCK);
            assert!(matches!(table.blocks, 1 | 2 | 8));
            assert!(table.rows <= 1 << 16);
            assert_eq!(table.mean_score.len(), table.tags.len());
            assert_eq!(table.log_prior.len(), table.tags.len());
            assert_eq!(table.offset, end);
            assert_eq!(table.first_block, end_of_blocks);
            end += table.rows as usize * table.blocks;
            end_of_blocks += table.blocks;
            for tag in table.tags {
                assert_eq!(tag.parse::<LanguageTag>().unwrap().as_str(), *tag);
            }
        }
        assert_eq!(end, ROWS.len());
        assert_eq!(end_of_blocks, BLOCKS);
    }

    /// Nor can sums overflow that wait to be added up.
    #[test]
    fn patterns_can_be_summed_in_sixteen_bits() {
        let most = PATTERNS
            .iter()
            .map(|weight| weight.cast_signed().unsigned_abs());
        assert!(usize::from(most.max().unwrap()) * crate::model::WAITING <= 1 << 15);
    }

    #[test]
    fn an_unknown_language_is_never_reliable() {
        // Cebuano, Luxembourgish, Chuvash, Bhojpuri: Declaration of Human Rights, article 1.
        let texts = [
            "Ang tanang katawhan gipakatawo nga may kagawasan ug managsama sa kabililhon",
            "All Mënsch kënnt fräi a mat deer selwechter Dignitéit an deene selwechte Rechter op d'Welt",
            "Пур ҫын та ҫуралнӑранпах ирӗклӗ, тан тивӗҫлӗ, тан праваллӑ",
        ];
        for text in texts {
            assert!(!detect(text).is_reliable(), "{text}: {:?}", detect(text));
        }
    }

    #[test]
    fn spelling_of_the_text_does_not_matter() {
        let plain = "Tiếng Việt là ngôn ngữ của người Việt";
        let decomposed = "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t la\u{300} ngo\u{302}n ngu\u{31b}\u{303} cu\u{309}a ngu\u{31b}o\u{31b}\u{300}i Vie\u{323}\u{302}t";
        assert_eq!(detect(plain).confidence(), detect(decomposed).confidence());
        let hyphenated = "Ти\u{AD}хое утро на бе\u{AD}регу мо\u{AD}ря";
        assert_eq!(
            detect(hyphenated).confidence(),
            detect("Тихое утро на берегу моря").confidence()
        );
        let wide = "Ｔｈｅ　ｗｅａｔｈｅｒ　ｔｏｄａｙ　ａｎｄ　ｔｏｍｏｒｒｏｗ";
        assert_eq!(detect(wide).tag(), &"en");
        let shouted = "ПОГОДА НА СЕГОДНЯ И НА ЗАВТРА";
        assert_eq!(
            detect(shouted).confidence(),
            detect(&shouted.to_lowercase()).confidence()
        );
    }

    #[test]
    fn a_list_does_not_make_a_foreign_text_reliable() {
        let text = "Le port a été fermé vendredi soir après que des rafales ont été mesurées";
        let only_english = Detector::new().with_allowed(&["en"]).unwrap();
        let found = only_english.detect(text);
        assert_eq!(found.tag(), &"und-Latn");
        assert!(!found.is_reliable());
        assert!(detect(text).is_reliable());
    }

    /// The same text again is not a reason to believe less.
    #[test]
    fn more_of_a_text_is_not_less_reliable() {
        for text in [
            "Кыргызстанда жаңы мектептер курулуп жатат, деди министр. ",
            "The harbour was closed on Friday evening after the storm. ",
            "Vlada će sledeće nedelje usvojiti budžet, rekao je predsednik. ",
        ] {
            let first = detect(text);
            assert!(first.is_reliable(), "{text}");
            for times in [2, 5, 40, 400] {
                let found = detect(&text.repeat(times));
                assert_eq!(found.tag(), first.tag(), "{times} times {text}");
                assert!(found.is_reliable(), "{times} times {text}");
            }
        }
    }

    #[test]
    fn words_tell_twins_apart_and_say_so_where_there_are_none() {
        for (text, tag) in [
            ("Bili smo gde je sneg, a deca su bila vesela", "sr-Latn"),
            ("Prošli tjedan tisuću ljudi tko zna gdje", "hr"),
            ("Historija grada i sedmica mjeseca decembra", "bs"),
            ("Beliau bahawa kerana manakala wang itu", "ms"),
        ] {
            let found = detect(text);
            assert_eq!(found.tag(), &tag, "{text}");
        }
        assert!(!detect("Grad i more i brod").is_reliable());
    }

    #[test]
    fn near_twins_are_given_as_a_group() {
        let found = detect("Danas je lijep dan");
        assert!(
            found.is_reliable() || found.group() == Some(LanguageGroup::SerboCroatian),
            "{found:?}"
        );
    }

    #[test]
    fn hints_decide_what_the_text_leaves_open() {
        let text = "Hava";
        let hints = Hints::new().with_url("https://www.example.tr/tr/hava");
        assert_eq!(hints.detect(text).detection().tag(), &"tr");
        let hints = Hints::new().with_url("https://www.example.az/az/hava");
        assert_eq!(hints.detect(text).detection().tag(), &"az");
    }
}

#[test]
fn scripts_with_one_language_are_told_by_it() {
    for (text, tag) in [
        ("Լուրեր", "hy"),
        ("სიახლეები", "ka"),
        ("Ειδήσεις", "el"),
        ("뉴스", "ko"),
        ("ข่าว", "th"),
        ("ニュース", "ja"),
        ("新闻发布会", "zh"),
        ("新聞發佈會開始", "zh-Hant"),
        ("খবর", "bn"),
        ("ခဝ်ႈ ၵႂၢမ်းတႆး", "und-Mymr"),
        ("ᏣᎳᎩ", "chr"),
        ("𐌰𐍄𐍄𐌰", "und-Goth"),
        ("", "und"),
        ("12:30 — 14:45", "und"),
    ] {
        assert_eq!(detect(text).tag(), &tag, "{text}");
    }
    assert_eq!(detect("").evidence(), LanguageEvidence::Nothing);
}

#[test]
fn denied_languages_are_not_the_answer() {
    let detector = Detector::new().with_denied(&["ja"]).unwrap();
    assert_eq!(detector.detect("東京の天気").tag(), &"zh");
    let none = Detector::new().with_allowed(&[]).unwrap();
    assert_eq!(none.detect("Новости").tag(), &"und-Cyrl");
}

#[test]
fn a_repeated_code_changes_nothing() {
    let once = ["az", "se", "ua"];
    let twice = ["az", "az", "se", "ua", "se"];
    let allowed = |codes: &[&str]| Detector::new().with_allowed(codes);
    assert_eq!(allowed(&once), allowed(&twice));
    let site = |codes: &[&str]| crate::Hints::new().with_site_languages(codes);
    assert_eq!(site(&once), site(&twice));
    let error = allowed(&["az", "az", "x-default", "1"]).unwrap_err();
    assert_eq!(error.input(), "x-default");
}

#[test]
fn weights_decide_and_refusals_hold() {
    let site: Vec<LanguageTag> = ["en", "zh-Hans", "sr-Latn"]
        .iter()
        .map(|tag| tag.parse().unwrap())
        .collect();
    let choose = |header| {
        AcceptLanguage::parse(header)
            .choose(&site)
            .map(LanguageTag::as_str)
    };
    assert_eq!(choose("zh-CN;q=0.3, en;q=0.7"), Some("en"));
    assert_eq!(choose("zh-TW"), Some("zh-Hans"), "only script left");
    assert_eq!(
        choose("sr, en;q=0.1"),
        Some("en"),
        "the right script goes first"
    );
    assert_eq!(choose("de, *;q=0.1, en;q=0"), Some("zh-Hans"));
    assert_eq!(choose("de;q=1"), None);
    assert_eq!(choose(";;;q=,,x=1"), None);
}

#[test]
fn errors_say_what_was_found() {
    let text = |code| repair(code).unwrap_err().to_string();
    assert_eq!(
        text("xq"),
        "\"xq\" is not a language code: expected a language of ISO 639-1"
    );
    assert_eq!(
        text("en--US"),
        "\"en--US\" is not a language code: expected a subtag of 1 to 8 ASCII letters and digits in a BCP 47 language tag, found \"\" at byte 3"
    );
    assert_eq!(
        "en-abcdefghi"
            .parse::<LanguageTag>()
            .unwrap_err()
            .to_string(),
        "expected a subtag of 1 to 8 ASCII letters and digits in a BCP 47 language tag, found \"abcdefghi\" at byte 3"
    );
}

mod stretches {
    #[cfg(feature = "model")]
    use core::fmt::Write as _;
    use core::ops::Range;

    use crate::detection::Detection;
    use crate::spans::pieces;
    use crate::{Detector, detect};
    #[cfg(feature = "model")]
    use crate::{LanguageEvidence, Script};

    /// The stretches of a text where each piece and each stretch gets a second opinion.
    fn in_full(text: &str) -> Vec<(Range<usize>, Detection)> {
        let mut found: Vec<(Range<usize>, Detection)> = Vec::new();
        for range in pieces(text) {
            let next = detect(&text[range.clone()]);
            match found.last_mut() {
                Some((whole, last)) if belongs(last, &next) => {
                    whole.end = range.end;
                    if !last.is_reliable() && next.is_reliable() {
                        *last = next;
                    }
                }
                _ => found.push((range, next)),
            }
        }
        for (range, last) in &mut found {
            let whole = detect(&text[range.clone()]);
            if !last.is_reliable() || whole.is_reliable() {
                *last = whole;
            }
        }
        found.dedup_by(|(next, after), (range, before)| {
            let same = after.tag() == before.tag();
            if same {
                range.end = next.end;
            }
            same
        });
        found
    }

    fn belongs(before: &Detection, after: &Detection) -> bool {
        if before.tag() == after.tag() || after.script().is_none() || before.script().is_none() {
            return true;
        }
        before.script() == after.script()
            && !(before.is_reliable() && after.is_reliable())
            && (before.confidence() < 0.9 || after.confidence() < 0.9)
    }

    const SENTENCES: &[&str] = &[
        "The harbour was closed.",
        "Der Hafen wurde geschlossen!",
        "Liman bağlandı.",
        "Порт закрыли из-за шторма.",
        "Luka je zatvorena.",
        "Havnen ble stengt fredag kveld.",
        "Le port a été fermé.",
        "港口關閉了。",
        "港は閉鎖された。",
        "Ab. Cd.",
        "2023",
        "بندر بسته شد.",
    ];

    #[test]
    fn a_second_opinion_is_only_left_out_where_it_changes_nothing() {
        for (i, first) in SENTENCES.iter().enumerate() {
            for (j, second) in SENTENCES.iter().enumerate() {
                let third = SENTENCES[(i * 7 + j * 5) % SENTENCES.len()];
                let text = [*first, second, third].join([" ", "\n"][(i + j) % 2]);
                let spans = Detector::new().spans(&text).into_iter();
                let spans: Vec<_> = spans
                    .map(|span| (span.span(), span.detection().clone()))
                    .collect();
                assert_eq!(spans, in_full(&text), "{text}");
            }
        }
    }

    /// Without the model every opinion is a first one.
    #[cfg(feature = "model")]
    #[test]
    fn second_opinions_are_bounded() {
        let mut text = String::new();
        for i in 0..300 {
            let _ = write!(text, "Порт {i} закрыт, a ");
        }
        let fragments = Detector::new().fragments_outside(&text, Script::Latin);
        assert_eq!(fragments.len(), 300);
        let evidence = fragments.iter().map(|span| span.detection().evidence());
        let opinions = evidence.filter(|evidence| *evidence == LanguageEvidence::ModelAndTrigrams);
        assert_eq!(opinions.count(), 100 + text.len() / 1_000);
    }
}
