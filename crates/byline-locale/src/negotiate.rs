//! Which of a site's languages a reader gets.

use crate::repair::{Repaired, repair};
use crate::tables::default_scripts::DEFAULT_SCRIPTS;
use crate::tables::parents::PARENTS;
use byline_language::LanguageTag;

/// What a reader asked for: the header `Accept-Language`, in order of preference.
///
/// Read as [RFC 9110, section 12.5.4] has it, leniently: codes are repaired first
/// (`az_AZ`), parts that are not language ranges are skipped.
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
    /// Codes of both sides are compared as [`repair`](crate::repair()) reads them, so that `no` meets `nb`,
    /// `he` meets `iw`, and `fil` meets `tl`. For each wish in turn, the best of these is taken: the tag itself; the
    /// tag that it inherits from by [CLDR], as `es-419` for `es-MX`, and so on up to the language; a
    /// tag that inherits from the same one; one for another region. The script is the same: a wish for
    /// `zh-TW` is met by `zh-Hant` and not by `zh-Hans`, and `sr` not by `sr-Latn`. A tag with
    /// variants or private use is taken only where there is no other. A wish for `*` is met by the
    /// first that is not refused. Only if no wish is met, the right language in another script is
    /// given; [`choose_in_script`](Self::choose_in_script) leaves that out.
    ///
    /// The weight of a tag is that of the longest range that it begins with, as [RFC 2616, section 14.4] has it; later
    /// standards leave it open. For `en-US;q=0.5, en;q=0.9`, `en-GB` goes before `en-US`; `en;q=0, en-GB` refuses
    /// `en-US` and not `en-GB`.
    ///
    /// [RFC 2616, section 14.4]: https://www.rfc-editor.org/rfc/rfc2616#section-14.4
    /// [CLDR]: https://cldr.unicode.org
    #[must_use]
    pub fn choose<'a>(&self, available: &'a [LanguageTag]) -> Option<&'a LanguageTag> {
        self.choose_by(available, OtherScript::LastResort)
    }

    /// As [`choose`](Self::choose), but never a language in another script than the one wished for.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_locale::{AcceptLanguage, LanguageTag};
    ///
    /// let site = [LanguageTag::new("sr-Latn")?];
    /// let reader = AcceptLanguage::parse("sr");
    /// assert_eq!(reader.choose(&site), Some(&site[0]));
    /// assert_eq!(reader.choose_in_script(&site), None);
    /// # Ok::<(), byline_locale::LanguageError>(())
    /// ```
    #[must_use]
    pub fn choose_in_script<'a>(&self, available: &'a [LanguageTag]) -> Option<&'a LanguageTag> {
        self.choose_by(available, OtherScript::Never)
    }

    fn choose_by<'a>(
        &self,
        available: &'a [LanguageTag],
        other_script: OtherScript,
    ) -> Option<&'a LanguageTag> {
        let open: Vec<Offer<'_, '_>> = available
            .iter()
            .map(|tag| Offer::of(tag, self))
            .filter(|offer| !offer.is_refused())
            .collect();
        let wishes = || self.ranges.iter().filter(|(_, weight)| *weight > 0);
        let by = |other_script| {
            wishes().find_map(|(range, weight)| {
                let is_open = |offer: &&Offer<'_, '_>| offer.is_open(range, *weight);
                let wish = match range {
                    Range::Any => return open.iter().find(is_open).map(|offer| offer.tag),
                    Range::Tag(wish) => wish,
                };
                let (tag, mark) = best_fit(wish, open.iter().filter(is_open), other_script)?;
                // A plain tag with a lower weight of its own still goes before a private use.
                let is_outdone = || {
                    let later = open.iter().filter(|offer| !is_open(offer));
                    best_fit(wish, later, other_script).is_some_and(|(_, mark)| mark >= PLAIN)
                };
                (mark >= PLAIN || !is_outdone()).then_some(tag)
            })
        };
        let found = by(OtherScript::Never);
        match other_script {
            OtherScript::Never => found,
            OtherScript::LastResort => found.or_else(|| by(other_script)),
        }
    }

    /// The longest range that a tag begins with, and its weight.
    fn range_of(&self, tag: &LanguageTag, meant: &LanguageTag) -> Option<(&LanguageTag, u16)> {
        let ranges = self
            .ranges
            .iter()
            .filter_map(|(range, weight)| match range {
                Range::Tag(range) if extends(meant, range) || extends(tag, range) => {
                    Some((range, *weight))
                }
                _ => None,
            });
        // Among equal ranges the first has the highest weight.
        ranges.rev().max_by_key(|(range, _)| range.as_str().len())
    }
}

/// Whether a language in another script than the one wished for may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OtherScript {
    Never,
    LastResort,
}

/// The version of an article for a reader: of `available`, the one nearest to `wanted`, by the same
/// rules as for a single wish of [`AcceptLanguage::choose`].
///
/// # Examples
///
/// ```
/// use byline_locale::{LanguageTag, choose_translation};
///
/// let translations: Vec<LanguageTag> = ["zh-Hans", "zh-Hant", "es-ES", "es-419"]
///     .into_iter()
///     .map(str::parse)
///     .collect::<Result<_, _>>()?;
/// let found = choose_translation(&"zh-TW".parse()?, &translations);
/// assert_eq!(found.map(LanguageTag::as_str), Some("zh-Hant"));
/// let found = choose_translation(&"es-MX".parse()?, &translations);
/// assert_eq!(found.map(LanguageTag::as_str), Some("es-419"));
/// assert_eq!(choose_translation(&"fr".parse()?, &translations), None);
/// # Ok::<(), byline_locale::LanguageError>(())
/// ```
#[must_use]
pub fn choose_translation<'a>(
    wanted: &LanguageTag,
    available: &'a [LanguageTag],
) -> Option<&'a LanguageTag> {
    let wanted = meant(wanted);
    let any = AcceptLanguage::default();
    let offers: Vec<Offer<'_, '_>> = available.iter().map(|tag| Offer::of(tag, &any)).collect();
    best_fit(&wanted, offers.iter(), OtherScript::Never)
        .or_else(|| best_fit(&wanted, offers.iter(), OtherScript::LastResort))
        .map(|(tag, _)| tag)
}

/// A tag that is offered, and the form that it is compared in.
struct Offer<'a, 'r> {
    tag: &'a LanguageTag,
    meant: LanguageTag,
    /// The longest range of the header that it begins with, and the weight of that.
    range: Option<(&'r LanguageTag, u16)>,
}

impl<'a, 'r> Offer<'a, 'r> {
    fn of(tag: &'a LanguageTag, accepted: &'r AcceptLanguage) -> Self {
        let meant = meant(tag);
        Self {
            tag,
            range: accepted.range_of(tag, &meant),
            meant,
        }
    }

    fn is_refused(&self) -> bool {
        self.range.is_some_and(|(_, weight)| weight == 0)
    }

    /// Whether it may be given for a range of this weight: it has the weight of its own range, if that is not part of
    /// the one wished for.
    fn is_open(&self, wish: &Range, weight: u16) -> bool {
        self.range.is_none_or(|(own, own_weight)| {
            let is_part = matches!(wish, Range::Tag(wish) if extends(wish, own));
            own_weight >= weight || is_part
        })
    }
}

/// The tag that a tag is compared as.
fn meant(tag: &LanguageTag) -> LanguageTag {
    repair(tag.as_str()).map_or_else(|_| tag.clone(), Repaired::into_tag)
}

/// The first offer with the highest mark above 0, and the mark.
fn best_fit<'o, 'a: 'o, 'r: 'o>(
    wish: &LanguageTag,
    offers: impl Iterator<Item = &'o Offer<'a, 'r>>,
    other_script: OtherScript,
) -> Option<(&'a LanguageTag, u8)> {
    let wish = Wish::of(wish);
    let mut best: Option<(&LanguageTag, u8)> = None;
    for offer in offers {
        let mark = wish.likeness(&offer.meant, other_script);
        if mark > best.map_or(0, |(_, most)| most) {
            best = Some((offer.tag, mark));
        }
    }
    best
}

/// A wish, and the tags that it inherits from, nearest first.
struct Wish<'w> {
    tag: &'w LanguageTag,
    parents: Vec<String>,
}

/// The marks of tags without variants, extensions and private use begin here.
const PLAIN: u8 = 100;

/// No tag of the table has more parents.
const MOST_PARENTS: usize = 4;

impl<'w> Wish<'w> {
    fn of(tag: &'w LanguageTag) -> Self {
        let mut parents = Vec::new();
        let mut next = parent(tag.as_str());
        while let Some(tag) = next.filter(|_| parents.len() < MOST_PARENTS) {
            next = parent(&tag);
            parents.push(tag);
        }
        Self { tag, parents }
    }

    /// How well a tag meets the wish: 0 not at all, 200 to the letter.
    fn likeness(&self, tag: &LanguageTag, other_script: OtherScript) -> u8 {
        if self.tag == tag {
            return 200;
        }
        let same_script = written_in(self.tag) == written_in(tag);
        if self.tag.language() != tag.language()
            || !same_script && other_script == OtherScript::Never
        {
            return 0;
        }
        let plain = [tag.script(), tag.region()]
            .into_iter()
            .flatten()
            .fold(tag.language().len(), |length, part| length + 1 + part.len())
            == tag.as_str().len();
        let parent_at = |tag: &str| self.parents.iter().position(|parent| parent == tag);
        let mark = if tag.region() == self.tag.region() {
            40
        } else if let Some(at) = parent_at(tag.as_str()) {
            38 - at.min(8) as u8
        } else if tag.region().is_none() {
            // `zh-Hant` for `zh-HK`: the script is only implied.
            30
        } else if let Some(at) = parent(tag.as_str()).and_then(|parent| parent_at(&parent)) {
            20 - at.min(8) as u8
        } else {
            1
        };
        if plain { PLAIN + mark } else { mark }
    }
}

/// The tag that a tag inherits from: by CLDR, or without its last subtag.
fn parent(tag: &str) -> Option<String> {
    if let Ok(at) = PARENTS.binary_search_by_key(&tag, |(known, _)| known) {
        return PARENTS.get(at).map(|(_, parent)| (*parent).to_owned());
    }
    tag.rsplit_once('-').map(|(parent, _)| parent.to_owned())
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

/// `q=0.8` in thousandths; `None` if it is not a weight.
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
