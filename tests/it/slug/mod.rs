//! `byline-slug`: cases, and laws that hold for any text.

mod golden;
mod hindi;
mod lists;
mod unique;

use std::cell::RefCell;

use crate::case;
use byline::slug::{Scheme, Slug, SlugError, SlugOptions, Symbols, is_slug, slugify};
use proptest::prelude::*;
use serde::Deserialize;

use crate::linear::assert_linear;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Case {
    lang: Option<String>,
    max_len: Option<usize>,
    /// Whether symbols are written as words.
    #[serde(default)]
    symbols: bool,
    /// Whether the slug keeps its script.
    #[serde(default)]
    unicode: bool,
    #[serde(default)]
    entities: bool,
    #[serde(default)]
    reserved: Vec<String>,
    input: String,
    /// The slug, or else the message of the error.
    slug: Option<String>,
    error: Option<String>,
}

impl Case {
    fn outcome(&self) -> Result<String, SlugError> {
        let mut options = match &self.lang {
            Some(tag) => SlugOptions::for_language(tag)?,
            None => SlugOptions::new(),
        };
        if let Some(bytes) = self.max_len {
            options = options.with_max_len(bytes);
        }
        if self.symbols {
            options = options.with_symbols(Symbols::Words);
        }
        if self.entities {
            options = options.with_entities();
        }
        options = options.with_reserved(self.reserved.iter().map(String::as_str));
        if self.unicode {
            let slug = options.slugify_unicode(&self.input)?;
            // What is written can be read back.
            assert_eq!(slug.as_str().parse().as_ref(), Ok(&slug), "{}", self.input);
            return Ok(slug.into_string());
        }
        options.slugify(&self.input).map(String::from)
    }
}

#[test]
fn cases() {
    let mut wrong = Vec::new();
    for case in case::selected::<Case>("slug.toml") {
        let want = case
            .slug
            .clone()
            .ok_or(case.error.clone().unwrap_or_default());
        let got = case.outcome().map_err(|error| error.to_string());
        if got != want {
            wrong.push(format!(
                "{}: {got:?}, not {want:?}: {}",
                case.name, case.why
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn any_scheme() -> impl Strategy<Value = Scheme> {
    let schemes: Vec<Scheme> = Scheme::all().collect();
    prop::sample::select(schemes)
}

/// Texts full of what romanization has rules for.
fn any_text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        any::<char>(),
        prop::char::range(' ', '~'),
        prop::char::range('\u{80}', '\u{7FF}'),
        prop::char::range('\u{900}', '\u{DFF}'),
        prop::char::range('\u{10A0}', '\u{11FF}'),
        prop::char::range('\u{1E00}', '\u{20CF}'),
        prop::char::range('\u{3040}', '\u{318F}'),
        prop::char::range('가', '힣'),
        prop::sample::select(vec![
            '\'', '’', ',', '-', ' ', '\u{300}', '\u{306}', '\u{308}', '\u{3099}', '1'
        ]),
    ];
    prop::collection::vec(letter, 0..60).prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn every_slug_is_a_slug(text in any_text(), scheme in any_scheme()) {
        let options = SlugOptions::new().with_scheme(scheme);
        match options.slugify(&text) {
            Ok(slug) => prop_assert!(is_slug(slug.as_str()), "{slug:?}"),
            Err(SlugError::Lost { lost, letters }) => {
                prop_assert!(lost * 2 > letters && lost <= letters, "{lost} of {letters}");
                let all = options.with_tolerated_loss(1.0);
                prop_assert!(all.slugify(&text).is_ok());
            }
            Err(error) => prop_assert_eq!(error, SlugError::Empty),
        }
    }

    #[test]
    fn a_slug_is_its_own_slug(text in any_text(), scheme in any_scheme()) {
        let options = SlugOptions::new().with_scheme(scheme);
        if let Ok(slug) = options.slugify(&text) {
            prop_assert_eq!(options.slugify(slug.as_str()), Ok(slug));
        }
    }

    #[test]
    fn into_writes_the_same(text in any_text(), scheme in any_scheme()) {
        let options = SlugOptions::new().with_scheme(scheme);
        let mut buffer = "before".to_owned();
        let written = options.slugify_into(&text, &mut buffer);
        match options.slugify(&text) {
            Ok(slug) => prop_assert_eq!(slug.as_str(), buffer),
            Err(error) => {
                prop_assert_eq!(written, Err(error));
                prop_assert_eq!(buffer, "");
            }
        }
    }

    #[test]
    fn a_cut_slug_is_a_prefix(text in any_text(), max in 1_usize..40) {
        // A prefix may have lost more of its letters than the whole.
        let options = SlugOptions::new().with_tolerated_loss(1.0);
        if let Ok(whole) = options.slugify(&text) {
            let cut = options.with_max_len(max).slugify(&text).unwrap();
            prop_assert!(cut.as_str().len() <= max);
            prop_assert!(whole.as_str().starts_with(cut.as_str()));
            prop_assert!(is_slug(cut.as_str()));
        }
    }

    #[test]
    fn parsing_accepts_exactly_slugs(text in "[a-z0-9A-Z -]{0,8}") {
        prop_assert_eq!(text.parse::<Slug>().is_ok(), is_slug(&text));
        prop_assert_eq!(is_slug(&text), slugify(&text).is_ok_and(|slug| slug == *text));
    }

    #[test]
    fn serde_round_trips(text in any_text()) {
        if let Ok(slug) = slugify(&text) {
            let json = serde_json::to_string(&slug).unwrap();
            prop_assert_eq!(serde_json::from_str::<Slug>(&json).unwrap(), slug);
        }
    }
}

#[test]
fn serde_refuses_what_is_no_slug() {
    let error = serde_json::from_str::<Slug>("\"Storm closes\"").unwrap_err();
    assert!(
        error.to_string().contains("something else at byte 0"),
        "{error}"
    );
}

#[test]
fn work_is_linear() {
    // Short enough to end within one time slice of a busy machine, in a debug build.
    check_linear(1_500);
}

#[test]
#[ignore = "takes long in a debug build"]
fn work_is_linear_at_length() {
    check_linear(400_000);
}

fn check_linear(bytes: usize) {
    let texts = [
        ("en", "English", "Storm closes the harbour, "),
        ("hy", "Armenian", "Երևան ու որոտան "),
        ("hy", "one long word", "եւու"),
        ("und", "marks", "\u{301}\u{308}"),
        (
            "uk",
            "marks on a letter",
            "\u{456}\u{308}\u{308}\u{308}\u{308}\u{308}\u{308}\u{308}",
        ),
        ("uk", "apostrophes", "я'’"),
        ("ko", "Hangul", "독립문"),
        ("ko", "Hangul letters", "ㄱㄴ\u{1113}"),
        ("ja", "Kana", "っっっー"),
        ("hi", "Devanagari", "क्षत्रिय"),
        ("el", "joiners in a rule", "α\u{200D}\u{200D}\u{200D}υ"),
        ("en", "commas", "1,234,"),
    ];
    // One buffer for all: mapping fresh memory costs more than any letter, and that cost
    // is the system's.
    let buffer = RefCell::new(String::with_capacity(10 * bytes));
    for (language, name, unit) in texts {
        let options = SlugOptions::for_language(language).unwrap();
        assert_linear(
            name,
            bytes,
            |bytes| unit.repeat(bytes / unit.len()),
            |text| {
                let _ = options.slugify_into(text, &mut buffer.borrow_mut());
            },
        );
    }
}
