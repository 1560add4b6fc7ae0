//! Repairs of language codes that are not BCP 47 tags.

use std::collections::BTreeSet;

use core::fmt;

use byline_language::{LanguageError, LanguageTag};

use crate::names::language_by_name;
use crate::registry::{
    Alias, Region, Wild, alias, is_extended, is_spoken_in, is_two_letter_language, is_variant,
    only_language, region, wild,
};
use crate::script::Script;
use crate::tables::scripts::SCRIPTS;

/// What was changed in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeRepair {
    /// White space or quotes around it, or `_` between subtags, as in `az_AZ`; what POSIX adds
    /// (`.UTF-8`, `@euro`, `@latin`); a script by its name, as in `sr-latin`.
    Spelling,
    /// Upper and lower case, as in `EN-us`.
    Case,
    /// The name of a language, as `English` or `Portuguese (Brazil)`, or the beginning of one, as `sp`.
    Name,
    /// A country was named where its language was meant, as `ua` for Ukrainian.
    Country,
    /// Country and language were swapped, as in `us-en`.
    Order,
    /// Another code of the region, as `UK` for `GB`.
    Region,
    /// A three-letter code where BCP 47 requires the two-letter one, as `arm` or `hye` for `hy`.
    LongCode,
    /// A code or tag that is deprecated in favour of another, as `iw` for `he` and `zh-min-nan` for
    /// `nan`; an extended language is one, as in `zh-yue`.
    Withdrawn,
    /// A code of several languages where one is written, as `no` for `nb`; or a language of such a
    /// group that is written by the code of the group, as `cmn` for `zh`.
    Macrolanguage,
    /// The script was added that a region of Chinese implies, as `zh-TW` is `zh-Hant-TW`.
    ChineseScript,
}

/// A repaired tag, and the changes that were made.
///
/// # Examples
///
/// ```
/// use byline_locale::{CodeRepair, repair};
///
/// let armenian = repair("arm")?;
/// assert_eq!(armenian.tag().as_str(), "hy");
/// assert_eq!(armenian.repairs(), [CodeRepair::LongCode]);
/// assert!(repair("en-GB")?.repairs().is_empty());
/// # Ok::<(), byline_locale::CodeRepairError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    tag: LanguageTag,
    repairs: Vec<CodeRepair>,
    country: Option<LanguageTag>,
}

impl Repaired {
    /// The tag that was meant.
    #[must_use]
    pub fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// The tag that was meant, by value.
    #[must_use]
    pub fn into_tag(self) -> LanguageTag {
        self.tag
    }

    /// The changes, in the order in which they were made; empty if the code was a valid tag.
    #[must_use]
    pub fn repairs(&self) -> &[CodeRepair] {
        &self.repairs
    }

    /// The other language that the code could mean, if it is also the code of a country.
    ///
    /// `se` is Northern Sami, but a site may mean Sweden, and so Swedish. [`repair()`] takes it for
    /// the language; [`repair_among`] decides by the other codes of the site.
    #[must_use]
    pub fn alternative(&self) -> Option<&LanguageTag> {
        self.country.as_ref()
    }
}

/// Why a code cannot be repaired.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code:?} is not a language code: {kind}")]
pub struct CodeRepairError {
    code: String,
    kind: CodeRepairErrorKind,
}

impl CodeRepairError {
    /// The text that was given as a code, at most 40 characters of it.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.code
    }

    /// What was wrong with it.
    #[must_use]
    pub fn kind(&self) -> &CodeRepairErrorKind {
        &self.kind
    }
}

/// What was wrong with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeRepairErrorKind {
    /// It does not follow the grammar of BCP 47.
    Malformed(LanguageError),
    /// Two letters that are not a language of ISO 639-1, nor a country that is known to be used in
    /// place of a language.
    Unassigned,
    /// A subtag of five to eight letters, or an extended language, that is not in the IANA registry.
    Unregistered,
    /// A tag that names no language, as `x-default`.
    NoLanguage,
}

impl fmt::Display for CodeRepairErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => error.fmt(f),
            Self::Unassigned => f.write_str("expected a language of ISO 639-1"),
            Self::Unregistered => f.write_str("expected subtags of the IANA registry"),
            Self::NoLanguage => f.write_str("expected a tag that names a language"),
        }
    }
}

/// Converts a language code, as sites write it, to a BCP 47 tag, and says what was changed.
///
/// It repairs:
///
/// - underscores, quotes and POSIX suffixes: `az_AZ.UTF-8`, `sr_RS@latin`;
/// - names of languages: `English`;
/// - codes of countries in place of languages: `ua cz jp kz cn gr dk by ge`;
/// - country and language swapped: `us-en`;
/// - other codes of regions: `en-UK`, `en-USA`;
/// - three-letter codes of ISO 639-2: `arm`, `hye`, `ger`;
/// - deprecated codes and tags: `iw in ji mo zh-min-nan`;
/// - languages of a macrolanguage: `cmn lvs`, also `no` and `sh`;
/// - the missing script of a region of Chinese: `zh-TW`.
///
/// A code of a language that is also the code of a country (`se`, `ee`, `am`) is taken for the language.
///
/// The preferred code of a language is that of the [IANA registry] and of [CLDR]'s aliases: `fil` for `tl`.
/// Three-letter languages and regions are not looked up in the registry.
///
/// [IANA registry]: https://www.iana.org/assignments/language-subtag-registry
/// [CLDR]: https://cldr.unicode.org
///
/// # Errors
///
/// Returns [`CodeRepairError`] if the repaired code does not follow the grammar of RFC 5646, if its
/// language is two letters that are not assigned, if a subtag of five to eight letters is not
/// registered (`summary_large_image`), or if it names no language (`x-default`).
///
/// # Examples
///
/// ```
/// use byline_locale::repair;
///
/// for (code, tag) in [("ua", "uk"), ("az_AZ", "az-AZ"), ("iw", "he"), ("zh-TW", "zh-Hant-TW")] {
///     assert_eq!(repair(code)?.tag().as_str(), tag);
/// }
/// assert!(repair("english, please").is_err());
/// # Ok::<(), byline_locale::CodeRepairError>(())
/// ```
pub fn repair(code: &str) -> Result<Repaired, CodeRepairError> {
    repair_among(code, &[])
}

/// As [`repair()`], with the other codes that the same site uses.
///
/// A site that writes `dk` for Danish or `ua` for Ukrainian uses codes of countries, so its `se` is
/// Swedish and its `am` Armenian. A site that has both `se` and `sv` means Northern Sami by `se`.
///
/// # Errors
///
/// As [`repair()`].
///
/// # Examples
///
/// ```
/// use byline_locale::repair_among;
///
/// assert_eq!(repair_among("se", &["dk", "no", "fi"])?.tag().as_str(), "sv");
/// assert_eq!(repair_among("se", &["sv", "fi"])?.tag().as_str(), "se");
/// # Ok::<(), byline_locale::CodeRepairError>(())
/// ```
pub fn repair_among(code: &str, site: &[&str]) -> Result<Repaired, CodeRepairError> {
    repair_where(code, |tag| {
        names_countries(site) && !site.iter().any(|other| other.eq_ignore_ascii_case(tag))
    })
}

/// Repairs each code of a site with the others known, as [`repair_among`] does; codes that cannot
/// be repaired, and repeated ones, are left out.
pub(crate) fn repair_all(codes: &[&str]) -> Vec<Repaired> {
    let codes: Vec<&str> = different(codes).collect();
    let names_countries = names_countries(&codes);
    let listed: BTreeSet<String> = codes.iter().map(|code| code.to_ascii_lowercase()).collect();
    let is_country = |tag: &str| names_countries && !listed.contains(&tag.to_ascii_lowercase());
    codes
        .iter()
        .filter_map(|code| repair_where(code, is_country).ok())
        .collect()
}

/// The codes without those that are repeated.
pub(crate) fn different<'c>(codes: &[&'c str]) -> impl Iterator<Item = &'c str> {
    let mut seen = BTreeSet::new();
    codes.iter().copied().filter(move |code| seen.insert(*code))
}

/// Repairs a code; where it is a language as well as the country of another, `is_country` says
/// for the tag of the other whether the country is meant.
fn repair_where(
    code: &str,
    is_country: impl Fn(&str) -> bool,
) -> Result<Repaired, CodeRepairError> {
    let refuse = |kind| CodeRepairError {
        code: code.chars().take(40).collect(),
        kind,
    };
    let bare = code.trim_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c));
    if let Some(tag) = named(bare) {
        let mut work = Work::new(&tag, vec![CodeRepair::Name]);
        if let Some((preferred, _)) = alias(&work.language) {
            work.replace(preferred, CodeRepair::Withdrawn);
        }
        work.add_chinese_script();
        return work.done().map_err(refuse);
    }
    let mut repairs = Vec::new();
    let spelled = respell(bare);
    if spelled != code {
        repairs.push(CodeRepair::Spelling);
    }
    let read: LanguageTag = spelled
        .parse()
        .map_err(|error| refuse(CodeRepairErrorKind::Malformed(error)))?;
    if read.as_str() != spelled {
        repairs.push(CodeRepair::Case);
    }
    let mut work = Work::new(&read, repairs);
    work.prefer_whole_tag();
    work.prefer_extended_language()
        .and_then(|()| work.check())
        .map_err(refuse)?;
    work.swap();
    work.prefer_region();
    work.prefer_language(is_country).map_err(refuse)?;
    work.add_chinese_script();
    work.done().map_err(refuse)
}

/// What templates leave around a code.
const QUOTES: [char; 7] = ['"', '\'', '`', '“', '”', '‘', '’'];

/// The language of a name; nothing that has the form of a language code is looked up as one.
fn named(text: &str) -> Option<LanguageTag> {
    let first = text.split(['-', '_', '.', '@']).next().unwrap_or_default();
    let is_code = first.len() <= 3 && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    if is_code {
        return None;
    }
    language_by_name(text)
}

/// Hyphens for underscores, no encoding of POSIX, scripts by their codes.
fn respell(code: &str) -> String {
    let (code, modifier) = code.split_once('@').unwrap_or((code, ""));
    let code = code.split_once('.').map_or(code, |(code, _)| code);
    let code = code.replace('_', "-");
    let mut parts: Vec<&str> = code.split('-').collect();
    for part in parts.iter_mut().skip(1) {
        if let Some(script) = script_by_name(part) {
            *part = script;
        }
    }
    // A modifier of POSIX is a script, a variant, or a currency, which is not part of a language.
    match script_by_name(modifier) {
        Some(script) if parts.len() <= 2 => parts.insert(1, script),
        _ if is_variant(&modifier.to_ascii_lowercase()) => parts.push(modifier),
        _ => {}
    }
    parts.join("-")
}

/// The code of a script that is named in English: `latin`, `cyrillic`, `simplified`.
pub(crate) fn script_by_name(name: &str) -> Option<&'static str> {
    if name.eq_ignore_ascii_case("simplified") {
        return Some("Hans");
    }
    if name.eq_ignore_ascii_case("traditional") {
        return Some("Hant");
    }
    // Shorter names could be subtags of another kind: `Lao`, `Yi`, `Cham`.
    if name.len() < 5 {
        return None;
    }
    SCRIPTS
        .iter()
        .find(|(.., known)| known.eq_ignore_ascii_case(name))
        .map(|(script, ..)| Script::code(*script))
}

/// A tag under repair.
struct Work {
    language: String,
    /// The subtags after the language.
    rest: Vec<String>,
    repairs: Vec<CodeRepair>,
    country: Option<LanguageTag>,
}

impl Work {
    fn new(tag: &LanguageTag, repairs: Vec<CodeRepair>) -> Self {
        let mut work = Self {
            language: String::new(),
            rest: Vec::new(),
            repairs,
            country: None,
        };
        work.set(tag.as_str(), &[]);
        work
    }

    /// Takes a tag, with more subtags after it.
    fn set(&mut self, tag: &str, more: &[String]) {
        let mut parts = tag.split('-').map(str::to_owned);
        self.language = parts.next().unwrap_or_default();
        self.rest = parts.chain(more.iter().cloned()).collect();
    }

    fn done(self) -> Result<Repaired, CodeRepairErrorKind> {
        Ok(Repaired {
            tag: self
                .text()
                .parse()
                .map_err(CodeRepairErrorKind::Malformed)?,
            repairs: self.repairs,
            country: self.country,
        })
    }

    fn text(&self) -> String {
        let parts = core::iter::once(&self.language).chain(&self.rest);
        parts.map(String::as_str).collect::<Vec<_>>().join("-")
    }

    /// The subtags before the first extension or private use.
    fn subtags(&self) -> impl Iterator<Item = &String> {
        self.rest.iter().take_while(|part| part.len() > 1)
    }

    fn script(&self) -> Option<&String> {
        self.subtags()
            .find(|part| part.len() == 4 && !part.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// Where the region is, if there is one.
    fn region_at(&self) -> Option<usize> {
        self.subtags().position(|part| is_region(part))
    }

    fn region(&self) -> Option<&str> {
        self.region_at()
            .and_then(|at| self.rest.get(at))
            .map(String::as_str)
    }

    /// The preferred form of the tag, or of the longest beginning of it that has one.
    fn prefer_whole_tag(&mut self) {
        for count in (1..=self.rest.len().min(3)).rev() {
            let (start, more) = self.rest.split_at(count);
            let key = format!("{}-{}", self.language, start.join("-")).to_ascii_lowercase();
            let found = alias(&key).map(|(tag, _)| tag).or_else(|| {
                let (tag, kind) = wild(&key)?;
                (kind == Wild::Windows).then_some(tag)
            });
            if let Some(tag) = found {
                let more = more.to_vec();
                self.set(tag, &more);
                self.repairs.push(CodeRepair::Withdrawn);
                return;
            }
        }
    }

    /// `zh-yue` is `yue`; three letters there may be a region's, too.
    fn prefer_extended_language(&mut self) -> Result<(), CodeRepairErrorKind> {
        let Some(extended) = self.rest.first().filter(|part| is_extended_form(part)) else {
            return Ok(());
        };
        if is_extended(extended, &self.language) {
            self.language.clone_from(extended);
            self.rest.remove(0);
            self.repairs.push(CodeRepair::Withdrawn);
            return Ok(());
        }
        match region(&extended.to_ascii_uppercase()) {
            Some(Region::Renamed(meant)) if self.rest.len() == 1 => {
                self.rest = vec![meant.to_owned()];
                self.repairs.push(CodeRepair::Region);
                Ok(())
            }
            _ => Err(CodeRepairErrorKind::Unregistered),
        }
    }

    /// Refuses what is not registered or names no language.
    fn check(&self) -> Result<(), CodeRepairErrorKind> {
        if self.language == "x" || self.language == "i" {
            return Err(CodeRepairErrorKind::NoLanguage);
        }
        let unknown = |part: &String| part.len() >= 5 && !is_variant(part);
        if self.language.len() > 3 || self.subtags().any(unknown) {
            return Err(CodeRepairErrorKind::Unregistered);
        }
        Ok(())
    }

    /// `us-en` is `en-US`: the first is a country, the second a language of it.
    fn swap(&mut self) {
        let [second] = self.rest.as_slice() else {
            return;
        };
        let first = self.language.to_ascii_uppercase();
        let language = second.to_ascii_lowercase();
        if first.len() != 2 || first == *second || !is_two_letter_language(&language) {
            return;
        }
        let Some(Region::Current(_)) = region(&first) else {
            return;
        };
        let is_region = matches!(region(second), Some(Region::Current(_)));
        let is_language = is_two_letter_language(&self.language)
            && !matches!(wild(&self.language), Some((_, Wild::Country)));
        let swapped = match (is_region, is_language) {
            (false, _) => is_spoken_in(&language, &first) || !is_language,
            (true, false) => is_spoken_in(&language, &first),
            (true, true) => {
                is_spoken_in(&language, &first) && !is_spoken_in(&self.language, second)
            }
        };
        if swapped {
            self.language = language;
            self.rest = vec![first];
            self.repairs.push(CodeRepair::Order);
        }
    }

    /// `UK` is `GB`; a language repeated as a region that does not exist is left out, as in `en-EN`.
    fn prefer_region(&mut self) {
        let Some(at) = self.region_at() else {
            return;
        };
        let is_repeated = self.rest.get(at).is_some_and(|part| {
            part.eq_ignore_ascii_case(&self.language)
                && region(&part.to_ascii_uppercase()).is_none()
        });
        if is_repeated {
            self.rest.remove(at);
            self.repairs.push(CodeRepair::Region);
            return;
        }
        if let Some(part) = self.rest.get_mut(at)
            && let Some(Region::Renamed(meant)) = region(part)
        {
            meant.clone_into(part);
            self.repairs.push(CodeRepair::Region);
        }
    }

    fn prefer_language(
        &mut self,
        is_country: impl Fn(&str) -> bool,
    ) -> Result<(), CodeRepairErrorKind> {
        match wild(&self.language) {
            Some((tag, Wild::Twin)) => {
                if is_country(tag) {
                    self.replace(tag, CodeRepair::Country);
                } else if self.rest.is_empty() {
                    self.country = Some(LanguageTag::of_table(tag));
                }
                return Ok(());
            }
            Some((tag, wild)) => {
                let repair = match wild {
                    Wild::Withdrawn | Wild::Windows => CodeRepair::Withdrawn,
                    Wild::Macro => CodeRepair::Macrolanguage,
                    Wild::Name => CodeRepair::Name,
                    Wild::Country | Wild::Twin => CodeRepair::Country,
                };
                self.replace(tag, repair);
                return Ok(());
            }
            None => {}
        }
        if let Some((tag, alias)) = alias(&self.language) {
            let repair = match alias {
                Alias::Long => CodeRepair::LongCode,
                Alias::Deprecated => CodeRepair::Withdrawn,
                Alias::Individual => CodeRepair::Macrolanguage,
            };
            self.replace(tag, repair);
            // `nor` is `no`, and `no` is `nb`.
            if let Some((tag, Wild::Macro)) = wild(&self.language) {
                self.replace(tag, CodeRepair::Macrolanguage);
            }
        } else if self.language.len() == 2 && !is_two_letter_language(&self.language) {
            let country = self.language.to_ascii_uppercase();
            let tag = only_language(&country).ok_or(CodeRepairErrorKind::Unassigned)?;
            self.replace(tag, CodeRepair::Country);
        }
        Ok(())
    }

    /// Puts another tag in the place of the language; what the tag has of its own stays.
    fn replace(&mut self, tag: &'static str, repair: CodeRepair) {
        let mut parts = tag.split('-');
        self.language = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let own = match part.len() {
                4 => self.script().is_some(),
                _ => self.region().is_some(),
            };
            if !own {
                let at = usize::from(part.len() != 4 && self.script().is_some());
                self.rest.insert(at.min(self.rest.len()), part.to_owned());
            }
        }
        self.repairs.push(repair);
    }

    fn add_chinese_script(&mut self) {
        if self.language != "zh" || self.script().is_some() {
            return;
        }
        let script = match self.region() {
            Some("CN" | "SG") => "Hans",
            Some("TW" | "HK" | "MO") => "Hant",
            _ => return,
        };
        self.rest.insert(0, script.to_owned());
        self.repairs.push(CodeRepair::ChineseScript);
    }
}

fn is_extended_form(part: &str) -> bool {
    part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(part: &str) -> bool {
    part.len() == 2 || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a code among these can only be a country's.
fn names_countries(site: &[&str]) -> bool {
    site.iter()
        .any(|code| matches!(wild(&code.to_ascii_lowercase()), Some((_, Wild::Country))))
}
