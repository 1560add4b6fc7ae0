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
fn refuses(text: &str, offset: usize, message: &str) {
    let error = LanguageTag::new(text).expect_err(text);
    assert_eq!(error.offset(), offset, "{text:?}");
    assert_eq!(error.to_string(), message, "{text:?}");
}

#[test]
fn tags_are_brought_to_canonical_case() {
    accepts("en", "en");
    accepts("EN-us", "en-US");
    accepts("az_AZ", "az-AZ");
    accepts("ZH_hant-tw", "zh-Hant-TW");
    accepts("es-419", "es-419");
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
    const CHARACTERS: &str = "subtag of 1 to 8 ASCII letters and digits";
    refuses(
        "",
        0,
        &alloc::format!("expected a {CHARACTERS} in a BCP 47 language tag, found \"\" at byte 0"),
    );
    refuses(
        " en",
        0,
        &alloc::format!(
            "expected a {CHARACTERS} in a BCP 47 language tag, found \" en\" at byte 0"
        ),
    );
    refuses(
        "en-",
        3,
        &alloc::format!("expected a {CHARACTERS} in a BCP 47 language tag, found \"\" at byte 3"),
    );
    refuses(
        "az_AZ.UTF-8",
        3,
        &alloc::format!(
            "expected a {CHARACTERS} in a BCP 47 language tag, found \"AZ.UTF\" at byte 3"
        ),
    );
    refuses(
        "e",
        0,
        "expected a language subtag of 2 to 8 letters in a BCP 47 language tag, found \"e\" at byte 0",
    );
    refuses(
        "en-US-Latn",
        6,
        "expected the order of RFC 5646, section 2.1, in a BCP 47 language tag, found \"Latn\" at byte 6",
    );
    refuses(
        "en-a",
        4,
        "expected a subtag after a singleton in a BCP 47 language tag, found \"\" at byte 4",
    );
    refuses(
        "en-a-bbb-a-ccc",
        9,
        "expected a singleton that occurs once in a BCP 47 language tag, found \"a\" at byte 9",
    );
    refuses(
        "sl-rozaj-rozaj",
        9,
        "expected a variant that occurs once in a BCP 47 language tag, found \"rozaj\" at byte 9",
    );
    let long = "en-".repeat(100);
    let error = LanguageTag::new(&long).expect_err("too long");
    assert!(
        error
            .to_string()
            .starts_with("expected at most 255 bytes in a BCP 47 language tag, found \"en-en")
    );
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
