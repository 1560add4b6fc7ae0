use alloc::string::ToString as _;

use crate::LanguageTag;

#[track_caller]
fn accepts(text: &str, tag: &str) {
    let read = LanguageTag::new(text);
    assert_eq!(read.as_ref().map(LanguageTag::as_str), Ok(tag), "{text:?}");
    // Canonical tags are read as they are.
    assert_eq!(LanguageTag::new(tag), read, "{tag:?}");
}

#[track_caller]
fn refuses(text: &str, expected: &str, found: &str, offset: usize) {
    let error = LanguageTag::new(text).expect_err(text);
    let message = error.to_string();
    let (before, after) = message
        .split_once(" in a BCP 47 language tag, ")
        .expect(text);
    assert_eq!(before, alloc::format!("expected {expected}"), "{text:?}");
    assert_eq!(after, alloc::format!("found {found:?} at byte {offset}"));
    assert_eq!(error.offset(), offset, "{text:?}");
}

#[test]
fn tags_are_brought_to_canonical_case() {
    accepts("en", "en");
    accepts("EN-us", "en-US");
    accepts("az_AZ", "az-AZ");
    accepts("ZH_hant-tw", "zh-Hant-TW");
    accepts("es-419", "es-419");
    accepts("de-ch-1901", "de-CH-1901");
    accepts("arm", "arm");
    accepts("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994");
    accepts("zh-cmn-Hans-CN", "zh-cmn-Hans-CN");
    accepts("SGN-ase-us", "sgn-ase-US");
    accepts("de-DE-u-CO-phonebk", "de-DE-u-co-phonebk");
    accepts("x-Whatever_1", "x-whatever-1");
    accepts("en-x-US", "en-x-us");
    // Tags of the old registry (RFC 5646, `irregular`).
    accepts("I-KLINGON", "i-klingon");
    accepts("en_gb_OED", "en-GB-oed");
    accepts("sgn-be-fr", "sgn-BE-FR");
    // Eight letters are reserved, yet well formed.
    accepts("English", "english");
}

#[test]
fn refusals_name_the_first_subtag_that_does_not_fit() {
    const CHARACTERS: &str = "a subtag of 1 to 8 ASCII letters and digits";
    const LANGUAGE: &str = "a language subtag of 2 to 8 letters";
    const ORDER: &str = "the order of RFC 5646, section 2.1,";
    refuses("", CHARACTERS, "", 0);
    refuses(" en", CHARACTERS, " en", 0);
    refuses("-en", CHARACTERS, "", 0);
    refuses("en-", CHARACTERS, "", 3);
    refuses("en-ü", CHARACTERS, "ü", 3);
    refuses("abcdefghi", CHARACTERS, "abcdefghi", 0);
    refuses("az_AZ.UTF-8", CHARACTERS, "AZ.UTF", 3);
    refuses("e", LANGUAGE, "e", 0);
    refuses("12", LANGUAGE, "12", 0);
    refuses("en-US-Latn", ORDER, "Latn", 6);
    refuses("en-GB-US", ORDER, "US", 6);
    refuses("en-Latn-Latn", ORDER, "Latn", 8);
    refuses("en-a", "a subtag after a singleton", "", 4);
    refuses("en-x", "a subtag after a singleton", "", 4);
    refuses("en-a-bbb-a-ccc", "a singleton that occurs once", "a", 9);
    refuses("sl-rozaj-rozaj", "a variant that occurs once", "rozaj", 9);
    let long = "en-".repeat(100);
    let error = LanguageTag::new(&long).expect_err("too long");
    assert!(
        error
            .to_string()
            .starts_with("expected at most 255 bytes in a BCP 47 language tag, found \"en-en")
    );
}

#[test]
fn subtags_are_found_by_their_place() {
    let tag = LanguageTag::new("zh-cmn-Hans-CN-u-co-abcd").expect("a tag");
    assert_eq!((tag.script(), tag.region()), (Some("Hans"), Some("CN")));
}

#[cfg(feature = "serde")]
#[test]
fn a_tag_is_its_text() {
    let tag: LanguageTag = serde_json::from_str("\"az_AZ\"").expect("a tag");
    assert_eq!(
        serde_json::to_string(&tag).ok().as_deref(),
        Some("\"az-AZ\"")
    );
    assert!(serde_json::from_str::<LanguageTag>("\"a z\"").is_err());
}
