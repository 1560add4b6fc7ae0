//! Which of a site's languages a reader gets.

use crate::repair::repair;
use crate::tables::default_scripts::DEFAULT_SCRIPTS;
use byline_language::LanguageTag;

/// What a reader asked for: the header `Accept-Language`, in order of preference.
///
/// Read as [RFC 9110, section 12.5.4] has it, leniently: codes are repaired first
/// (`az_AZ`), parts that are no language ranges are passed over.
///
/// [RFC 9110, section 12.5.4]: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4
///
/// # Examples
///
/// ```
/// use byline_locale::{AcceptLanguage, LanguageTag};
///
/// let site: Vec<LanguageTag> = ["en", "ru", "az", "hy"]
///     .into_iter()
///     .map(str::parse)
///     .collect::<Result<_, _>>()?;
/// let reader = AcceptLanguage::parse("de-AT, az-AZ;q=0.8, en;q=0.5");
/// assert_eq!(reader.choose(&site).map(LanguageTag::as_str), Some("az"));
/// # Ok::<(), byline_locale::LanguageError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcceptLanguage {
    /// In order of weight, then of the header; the weights are thousandths.
    ranges: Vec<(Range, u16)>,
}

#[derive(Debug, Clone, PartialEq)]
enum Range {
    Any,
    Tag(LanguageTag),
}

/// More ranges than any reader has languages are not read.
const MOST_RANGES: usize = 64;

impl AcceptLanguage {
    /// Reads the value of the header.
    #[must_use]
    pub fn parse(header: &str) -> Self {
        let mut ranges: Vec<(Range, u16)> = header
            .split(',')
            .take(MOST_RANGES)
            .filter_map(|part| {
                let (range, weight) = match part.split_once(';') {
                    Some((range, weight)) => (range.trim(), weight_of(weight)?),
                    None => (part.trim(), 1000),
                };
                let range = match range {
                    "*" => Range::Any,
                    _ => Range::Tag(repair(range).ok()?.into_tag()),
                };
                Some((range, weight))
            })
            .collect();
        // Stable: equal weights stay in the order of the header.
        ranges.sort_by_key(|(_, weight)| core::cmp::Reverse(*weight));
        Self { ranges }
    }

    /// The best of `available` for the reader; `None` if nothing suits.
    ///
    /// For each wish in turn: the tag itself, then the tag shortened from the end as
    /// [RFC 4647, section 3.4] has it (`zh-Hant-TW`, `zh-Hant`, `zh`), each in any region if the
    /// script is the same: a wish for `zh-TW` is met by `zh-Hant` and not by `zh-Hans`, and `sr`
    /// not by `sr-Latn`. A wish for `*` is met by the first that is not refused (`q=0`). Only if
    /// no wish is met, the right language in another script is given.
    ///
    /// [RFC 4647, section 3.4]: https://www.rfc-editor.org/rfc/rfc4647#section-3.4
    #[must_use]
    pub fn choose<'a>(&self, available: &'a [LanguageTag]) -> Option<&'a LanguageTag> {
        let wishes = || self.ranges.iter().filter(|(_, weight)| *weight > 0);
        let by = |fits: fn(&LanguageTag, &LanguageTag) -> u8| {
            wishes().find_map(|(range, _)| match range {
                Range::Any => available.iter().find(|tag| !self.refuses(tag)),
                Range::Tag(wish) => best_fit(available, |tag| match self.refuses(tag) {
                    true => 0,
                    false => fits(wish, tag),
                }),
            })
        };
        by(likeness).or_else(|| by(|wish, tag| u8::from(wish.language() == tag.language())))
    }

    fn refuses(&self, tag: &LanguageTag) -> bool {
        self.ranges.iter().any(|(range, weight)| {
            *weight == 0 && matches!(range, Range::Tag(refused) if extends(tag, refused))
        })
    }
}

/// The version of an article for a reader: the first of `available` that is in the
/// language and script of `wanted`, nearest region first.
///
/// # Examples
///
/// ```
/// use byline_locale::{LanguageTag, choose_translation};
///
/// let translations: Vec<LanguageTag> = ["zh-Hans", "zh-Hant", "en-GB"]
///     .into_iter()
///     .map(str::parse)
///     .collect::<Result<_, _>>()?;
/// let found = choose_translation(&"zh-TW".parse()?, &translations);
/// assert_eq!(found.map(LanguageTag::as_str), Some("zh-Hant"));
/// assert_eq!(choose_translation(&"fr".parse()?, &translations), None);
/// # Ok::<(), byline_locale::LanguageError>(())
/// ```
#[must_use]
pub fn choose_translation<'a>(
    wanted: &LanguageTag,
    available: &'a [LanguageTag],
) -> Option<&'a LanguageTag> {
    best_fit(available, |tag| likeness(wanted, tag))
}

/// The first with the highest mark above 0.
fn best_fit(available: &[LanguageTag], mark: impl Fn(&LanguageTag) -> u8) -> Option<&LanguageTag> {
    let mut best: Option<(&LanguageTag, u8)> = None;
    for tag in available {
        let mark = mark(tag);
        if mark > best.map_or(0, |(_, most)| most) {
            best = Some((tag, mark));
        }
    }
    best.map(|(tag, _)| tag)
}

/// How well a tag meets a wish: 0 not at all, 4 to the letter.
fn likeness(wish: &LanguageTag, tag: &LanguageTag) -> u8 {
    if wish == tag {
        return 4;
    }
    if wish.language() != tag.language() || written_in(wish) != written_in(tag) {
        return 0;
    }
    match (wish.region(), tag.region()) {
        (wish, tag) if wish == tag => 3,
        // The version for everybody suits better than one for another country.
        (_, None) => 2,
        _ => 1,
    }
}

/// The script of a tag, said or implied.
pub(crate) fn written_in(tag: &LanguageTag) -> &str {
    if let Some(script) = tag.script() {
        return script;
    }
    let script_of = |key: &str| {
        let at = DEFAULT_SCRIPTS
            .binary_search_by_key(&key, |(known, _)| known)
            .ok()?;
        DEFAULT_SCRIPTS.get(at).map(|(_, script)| *script)
    };
    tag.region()
        .and_then(|region| script_of(&format!("{}-{region}", tag.language())))
        .or_else(|| script_of(tag.language()))
        .unwrap_or("Latn")
}

/// Whether `tag` is `start` or begins with it and a hyphen (RFC 4647, section 3.3.1).
fn extends(tag: &LanguageTag, start: &LanguageTag) -> bool {
    tag.as_str()
        .strip_prefix(start.as_str())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// `q=0.8` in thousandths; `None` if it is no weight.
fn weight_of(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let value: f32 = value.trim().parse().ok()?;
    (0.0..=1.0)
        .contains(&value)
        .then_some((value * 1000.0).round() as u16)
}
