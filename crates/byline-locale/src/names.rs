//! The names of languages, in English and in themselves.

use std::collections::HashMap;
use std::sync::LazyLock;

use byline_language::LanguageTag;

use crate::registry::{Region, region};
use crate::repair::script_by_name;
use crate::tables::names::NAMES;
use crate::tables::other_names::OTHER_NAMES;

/// The name of a language in the language itself, with a capital letter, as in a menu.
///
/// The script of the tag is looked at where the language has a name in several: `sr` and
/// `sr-Latn`. Region and variants are not. From
/// [CLDR](https://cldr.unicode.org)'s names of languages. `None` for a language that has no name there.
///
/// # Examples
///
/// ```
/// use byline_locale::{LanguageTag, autonym};
///
/// assert_eq!(autonym(&LanguageTag::new("az")?), Some("Azərbaycanca"));
/// assert_eq!(autonym(&LanguageTag::new("hy-AM")?), Some("Հայերեն"));
/// assert_eq!(autonym(&LanguageTag::new("sr-Latn-RS")?), Some("Srpski"));
/// # Ok::<(), byline_locale::LanguageError>(())
/// ```
#[must_use]
pub fn autonym(tag: &LanguageTag) -> Option<&'static str> {
    let find = |key: &str| {
        let at = NAMES.binary_search_by_key(&key, |(tag, ..)| tag).ok()?;
        NAMES.get(at).map(|(.., own)| *own)
    };
    tag.script()
        .and_then(|script| find(&format!("{}-{script}", tag.language())))
        .or_else(|| find(tag.language()))
}

/// The language with a name, in English or in the language itself, in any case.
///
/// Other English names that are in use are known too (`Farsi`, `Flemish`, `American English`), and a script or a region
/// in brackets.
///
/// # Examples
///
/// ```
/// use byline_locale::language_by_name;
///
/// assert_eq!(language_by_name("Հայերեն").unwrap(), "hy");
/// assert_eq!(language_by_name("azerbaijani").unwrap(), "az");
/// assert_eq!(language_by_name("Português (Brasil)").unwrap(), "pt-BR");
/// assert_eq!(language_by_name("Klingonish"), None);
/// ```
#[must_use]
pub fn language_by_name(name: &str) -> Option<LanguageTag> {
    let name = name.trim();
    // No name is nearly as long; a text that is not a name costs nothing.
    if name.is_empty() || name.len() > LONGEST {
        return None;
    }
    let name = name.to_lowercase();
    if let Some(tag) = named(&name) {
        return Some(LanguageTag::of_table(tag));
    }
    let (language, more) = name.strip_suffix([')', '）'])?.split_once(['(', '（'])?;
    let (language, more) = (named(language.trim())?, more.trim());
    let subtag = other_name(more)
        .filter(|meant| is_subtag(meant))
        .or_else(|| script_by_name(more));
    if let Some(subtag) = subtag {
        return format!("{language}-{subtag}").parse().ok();
    }
    let code = more.to_ascii_uppercase();
    let region = match region(&code)? {
        Region::Current(_) => code.as_str(),
        Region::Renamed(meant) => meant,
    };
    format!("{language}-{region}").parse().ok()
}

/// The tag of a language by a name in lower case.
fn named(name: &str) -> Option<&'static str> {
    BY_NAME
        .get(name)
        .copied()
        .or_else(|| other_name(name).filter(|meant| !is_subtag(meant)))
}

fn other_name(name: &str) -> Option<&'static str> {
    let at = OTHER_NAMES
        .binary_search_by_key(&name, |(known, _)| known)
        .ok()?;
    OTHER_NAMES.get(at).map(|(_, meant)| *meant)
}

/// Whether a name of the table is that of a script or a region.
fn is_subtag(meant: &str) -> bool {
    !meant.starts_with(|c: char| c.is_ascii_lowercase())
}

/// The tag of each name in lower case; of a name of two languages that of the first.
static BY_NAME: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut tags = HashMap::new();
    for (tag, english, own) in NAMES {
        for name in [english, own] {
            tags.entry(name.to_lowercase()).or_insert(*tag);
        }
    }
    tags
});

/// More bytes than any name of the table has.
const LONGEST: usize = 96;
