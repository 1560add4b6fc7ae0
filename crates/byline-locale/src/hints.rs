//! The language of a text, given what the page declares.

use crate::choice::is_of;
use crate::detect::Detector;
use crate::detection::{Detection, LanguageEvidence};
use crate::group::LanguageGroup;
use crate::negotiate::written_in;
use crate::registry::wild;
use crate::repair::{CodeRepairError, CodeRepairErrorKind, Repaired, repair, repair_all};
use crate::script::Script;
use crate::second_opinion::SecondOpinion;
use byline_language::LanguageTag;

/// Where a page declares a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HintSource {
    /// The attribute `lang` of the element `html`.
    HtmlLang,
    /// The property `og:locale`.
    OgLocale,
    /// The attribute `hreflang` of the link to the page itself.
    Hreflang,
    /// The header or the `meta` element `Content-Language`.
    ContentLanguage,
    /// A segment of the URL's path, as `/ru/`.
    UrlPath,
    /// A parameter of the URL's query, as `?lang=ru`.
    UrlQuery,
    /// A label of the URL's host, as `ru.example.com`.
    UrlHost,
    /// The country of the URL's top-level domain.
    TopLevelDomain,
}

impl HintSource {
    /// The logarithm of the odds that the hint adds for its language.
    ///
    /// An estimate of the maintainers: the `lang` of a template is often wrong on a whole site, a
    /// path segment names the edition that editors write for, and people in a country read many
    /// languages.
    fn weight(self) -> f32 {
        match self {
            Self::HtmlLang | Self::OgLocale | Self::ContentLanguage | Self::UrlQuery => 2.0,
            Self::Hreflang | Self::UrlPath | Self::UrlHost => 3.0,
            Self::TopLevelDomain => 1.0,
        }
    }
}

/// A language that a page declares, although its text is in another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    source: HintSource,
    declared: LanguageTag,
}

impl Conflict {
    /// Where the page declares it.
    #[must_use]
    pub fn source(&self) -> HintSource {
        self.source
    }

    /// The declared language.
    #[must_use]
    pub fn declared(&self) -> &LanguageTag {
        &self.declared
    }
}

/// A hint that could not be read as a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableHint {
    source: HintSource,
    error: CodeRepairError,
}

impl UnreadableHint {
    /// Where the page has it.
    #[must_use]
    pub fn source(&self) -> HintSource {
        self.source
    }

    /// The code, and why it is not a language.
    #[must_use]
    pub fn error(&self) -> &CodeRepairError {
        &self.error
    }
}

/// The language of a text, detected with the hints of its page.
#[derive(Debug, Clone, PartialEq)]
pub struct Informed {
    detection: Detection,
    declared: Option<LanguageTag>,
    conflicts: Vec<Conflict>,
}

impl Informed {
    /// The language, detected from the text and the hints together.
    #[must_use]
    pub fn detection(&self) -> &Detection {
        &self.detection
    }

    /// The tag of the detection, with the region that the page declares for this language: `en-GB`.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_locale::Hints;
    ///
    /// let found = Hints::new()
    ///     .with_html_lang("en-GB")
    ///     .detect("The harbour was closed after the storm");
    /// assert_eq!(found.detection().tag(), &"en");
    /// assert_eq!(found.tag_with_region(), "en-GB");
    /// ```
    #[must_use]
    pub fn tag_with_region(&self) -> LanguageTag {
        let tag = self.detection.tag();
        let region = self.declared.as_ref().and_then(LanguageTag::region);
        let joined = region
            .filter(|_| tag.region().is_none())
            .and_then(|region| format!("{tag}-{region}").parse().ok());
        joined.unwrap_or_else(|| tag.clone())
    }

    /// The hints that name another language than that of the text; empty if the language of the
    /// text is not reliable.
    ///
    /// The country of the host is never a conflict, nor is a segment of the path that may also be an English
    /// word or an abbreviation (`/my/`, `/eu/`). A tag without a script does not conflict with any script of
    /// its language, and `no` does not conflict with Nynorsk.
    #[must_use]
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }
}

/// What a page declares about the language of its text.
///
/// Each hint adds prior odds for a language. If the text is clear, it decides; if it is short, or
/// leaves several languages open, the hints decide. A declared language that the detector does not know is
/// the result if the text does not contradict it. Codes are repaired first. Those that cannot be read are
/// listed by [`unreadable`](Self::unreadable), and those that name no language (`x-default`, `mul`) are
/// ignored.
///
/// # Examples
///
/// ```
/// use byline_locale::{Hints, HintSource};
///
/// let hints = Hints::new().with_html_lang("en").with_url("https://example.az/ru/post/17");
/// let found = hints.detect("Ссылка скопирована в буфер обмена");
/// assert_eq!(found.detection().tag(), &"ru");
/// // Declared en, the text is ru.
/// assert_eq!(found.conflicts()[0].source(), HintSource::HtmlLang);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Hints {
    detector: Detector,
    named: Vec<Named>,
    site: Vec<LanguageTag>,
    unreadable: Vec<UnreadableHint>,
}

/// A language that the page names.
#[derive(Debug, Clone, PartialEq)]
struct Named {
    source: HintSource,
    tag: LanguageTag,
    /// The other languages of a code that is used for several.
    also: &'static [&'static str],
    /// Whether the code is an English word as well, so that it may be no language.
    is_word: bool,
}

impl Named {
    /// The logarithm of how many times likelier this makes the language.
    fn weight(&self) -> f32 {
        if self.is_word {
            1.0
        } else {
            self.source.weight()
        }
    }

    /// Whether it can be in conflict with the text.
    fn is_declaration(&self) -> bool {
        self.source != HintSource::TopLevelDomain && !self.is_word
    }
}

/// The most unreadable hints that are kept.
const MOST_UNREADABLE: usize = 16;

/// Segments of paths that English sites have for something else than a language: words, countries and regions
/// (`/uk/`, `/eu/`), sections (`/tv/`).
const WORDS: [&str; 34] = [
    "ai", "am", "as", "at", "be", "by", "ca", "do", "eu", "fm", "go", "hi", "hr", "id", "in", "io",
    "is", "it", "la", "me", "mi", "ms", "my", "no", "of", "on", "or", "pa", "pr", "so", "to", "tv",
    "uk", "us",
];

impl Hints {
    /// No hints.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Uses a detector for a choice of languages.
    #[must_use]
    pub fn with_detector(mut self, detector: Detector) -> Self {
        self.detector = detector;
        self
    }

    /// The attribute `lang` of the element `html`.
    #[must_use]
    pub fn with_html_lang(self, code: &str) -> Self {
        self.with(HintSource::HtmlLang, code)
    }

    /// The property `og:locale`, as `ru_RU`.
    #[must_use]
    pub fn with_og_locale(self, code: &str) -> Self {
        self.with(HintSource::OgLocale, code)
    }

    /// The `hreflang` of the alternate link that leads to the page itself.
    #[must_use]
    pub fn with_hreflang(self, code: &str) -> Self {
        self.with(HintSource::Hreflang, code)
    }

    /// The value of `Content-Language`, which may list several.
    #[must_use]
    pub fn with_content_language(self, value: &str) -> Self {
        value.split(',').take(8).fold(self, |hints, code| {
            hints.with(HintSource::ContentLanguage, code)
        })
    }

    /// The URL of the page: its path, query, host and top-level domain.
    ///
    /// Of the path, the first segment is read; of the query, `lang`, `language`, `locale`, `hl` and
    /// `lng`. The host may be written in letters of its own script or in Punycode.
    #[must_use]
    pub fn with_url(mut self, url: &str) -> Self {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let rest = rest.strip_prefix("//").unwrap_or(rest);
        let end = rest.find(['?', '#']).unwrap_or(rest.len());
        let (place, query) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let mut parts = place.split('/');
        let authority = parts.next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default();
        let labels: Vec<&str> = host
            .trim_end_matches('.')
            .split('.')
            .take(MOST_LABELS)
            .collect();
        let country = labels.last().copied().unwrap_or_default();
        // Deeper segments are slugs, and a slug may be `so` or `am`.
        let segment = parts.next().filter(|segment| segment.len() <= 7);
        if let Some(segment) = segment {
            self = match language_of(country) {
                // `/am/` on a site of Armenia is the country's language.
                Some(tag) if segment.eq_ignore_ascii_case(country) => {
                    self.with_tag(HintSource::UrlPath, tag, false)
                }
                _ => self.with(HintSource::UrlPath, segment),
            };
        }
        for parameter in query
            .trim_start_matches('?')
            .split(['&', '#'])
            .take(MOST_PARAMETERS)
        {
            if let Some((name, code)) = parameter.split_once('=')
                && PARAMETERS
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(name))
            {
                self = self.with(HintSource::UrlQuery, code);
            }
        }
        if let [first, _, _, ..] = labels.as_slice() {
            self = self.with(HintSource::UrlHost, first);
        }
        match language_of(country) {
            Some(tag) => self.with_tag(HintSource::TopLevelDomain, tag, false),
            None => self,
        }
    }

    /// The languages that the site has editions in.
    #[must_use]
    pub fn with_site_languages(mut self, codes: &[&str]) -> Self {
        self.site = repair_all(codes)
            .into_iter()
            .map(Repaired::into_tag)
            .collect();
        self
    }

    /// The hints that could not be read as a language, at most 16: for example `og:locale` with the value
    /// `website`.
    ///
    /// The path, query and host of a URL may have any words, and are not listed.
    #[must_use]
    pub fn unreadable(&self) -> &[UnreadableHint] {
        &self.unreadable
    }

    fn with(mut self, source: HintSource, code: &str) -> Self {
        // A path or a host may begin with any word: `www` has the form of a code too.
        let is_place = matches!(source, HintSource::UrlPath | HintSource::UrlHost);
        match repair(code) {
            Ok(repaired) => {
                let is_short = code
                    .split(['-', '_'])
                    .next()
                    .is_some_and(|start| start.len() == 2);
                if is_place && !is_short {
                    return self;
                }
                let is_word = source == HintSource::UrlPath
                    && WORDS.contains(&code.to_ascii_lowercase().as_str());
                let also = others_of(code);
                self = self.with_tag(source, repaired.into_tag(), is_word);
                if let Some(last) = self.named.last_mut() {
                    last.also = also;
                }
                self
            }
            Err(error) => {
                let is_address = is_place || source == HintSource::UrlQuery;
                let is_said =
                    !code.trim().is_empty() && *error.kind() != CodeRepairErrorKind::NoLanguage;
                if is_said && !is_address && self.unreadable.len() < MOST_UNREADABLE {
                    self.unreadable.push(UnreadableHint { source, error });
                }
                self
            }
        }
    }

    fn with_tag(mut self, source: HintSource, tag: LanguageTag, is_word: bool) -> Self {
        if !NO_LANGUAGE.contains(&tag.language()) {
            self.named.push(Named {
                source,
                tag,
                also: &[],
                is_word,
            });
        }
        self
    }

    /// Detects the language of a text with these hints.
    #[must_use]
    pub fn detect(&self, text: &str) -> Informed {
        let plain = self.detector.detect(text);
        let mut detection = if self.named.is_empty() && self.site.is_empty() {
            plain.clone()
        } else {
            let prior = |tag: &str, script| self.prior(tag, script);
            self.detector
                .detect_with(text, Some(&prior), SecondOpinion::Asked)
        };
        if let Some(twin) = self.declared_twin(&detection) {
            detection = twin;
        }
        if detection.tag() != plain.tag() {
            detection.evidence = LanguageEvidence::Hints;
        }
        if !plain.is_reliable()
            && let Some(declared) = self.declared(&detection)
        {
            detection = declared;
        }
        let declared = self
            .named
            .iter()
            .filter(|named| named.is_declaration())
            .find(|named| named.tag.language() == detection.tag().language());
        let declared = declared.map(|named| named.tag.clone());
        let conflicts = if plain.is_reliable() {
            self.named
                .iter()
                .filter(|named| named.is_declaration() && !agrees(named, plain.tag()))
                .map(|named| Conflict {
                    source: named.source,
                    declared: named.tag.clone(),
                })
                .collect()
        } else {
            Vec::new()
        };
        Informed {
            detection,
            declared,
            conflicts,
        }
    }

    fn prior(&self, tag: &str, script: Script) -> f32 {
        let language = tag.split('-').next().unwrap_or_default();
        let in_script = |named: &LanguageTag| {
            let written = written_in(named);
            named.script().is_none()
                || Script::from_code(written) == Some(script)
                || written == "Hant" && tag != "zh"
                || written == "Hans" && tag == "zh"
                || written == "Jpan"
        };
        let means = |named: &LanguageTag| is_of(named, language) && in_script(named);
        let named: f32 = self
            .named
            .iter()
            .filter(|named| means(&named.tag) || named.also.contains(&tag))
            .map(Named::weight)
            .sum();
        let site = if self.site.iter().any(means) {
            SITE
        } else {
            0.0
        };
        named.min(MOST) + site
    }

    /// The language that the page declares, where it is a close relative of one that the text
    /// was found to be in and not reliably so.
    fn declared_twin(&self, found: &Detection) -> Option<Detection> {
        let group = LanguageGroup::of(found.tag().as_str()).filter(|_| !found.is_reliable())?;
        let runner_up = found.runner_up()?;
        let named = self.named.iter().find(|named| {
            let is_runner_up = named.tag.language() == runner_up.tag().language();
            named.is_declaration() && is_runner_up
        })?;
        let agrees_already = agrees(named, found.tag());
        let is_twin = group.tags().contains(&runner_up.tag().as_str());
        // A text that speaks against it is not what the page declares.
        if agrees_already || !is_twin || runner_up.confidence() < OPEN {
            return None;
        }
        let mut detection = found.clone();
        detection.best = runner_up.clone();
        detection.runner_up = Some(found.best.clone());
        Some(detection)
    }

    /// The language of the hints, for a text that gives no evidence, or none against it and could be
    /// in a language that the detector does not know.
    fn declared(&self, found: &Detection) -> Option<Detection> {
        let first = self
            .named
            .iter()
            .filter(|named| !named.is_word)
            .max_by(|a, b| a.weight().total_cmp(&b.weight()))
            .or_else(|| self.named.first())?;
        if let Some(script) = found.script() {
            let is_known = Detector::languages()
                .any(|tag| tag.split('-').next() == Some(first.tag.language()));
            let fits = Script::from_code(written_in(&first.tag)) == Some(script);
            if is_known || !fits || !first.is_declaration() {
                return None;
            }
        }
        let all = self
            .named
            .iter()
            .all(|named| named.tag.language() == first.tag.language());
        let mut detection = Detection::nothing();
        detection.best.tag = first.tag.clone();
        detection.best.confidence = if all { 0.5 } else { 0.3 };
        detection.script = found.script();
        detection.evidence = LanguageEvidence::Hints;
        Some(detection)
    }
}

/// Codes that name no language: several, none, another, not known.
const NO_LANGUAGE: [&str; 4] = ["mul", "zxx", "mis", "und"];
/// The parameters of a query that name a language.
const PARAMETERS: [&str; 5] = ["lang", "language", "locale", "hl", "lng"];
/// No address has more of them that matter.
const MOST_LABELS: usize = 16;
const MOST_PARAMETERS: usize = 16;
/// A relative with less than this is ruled out by the text.
const OPEN: f64 = 0.02;

/// The other languages of a code that is used for several.
fn others_of(code: &str) -> &'static [&'static str] {
    let language = code.split(['-', '_']).next().unwrap_or_default();
    match language.to_ascii_lowercase().as_str() {
        "no" | "nor" => &["nn"],
        "sh" | "hbs" => &["hr", "bs", "sr"],
        "msa" | "may" => &["id"],
        _ => &[],
    }
}

/// Hints repeat one another: together they may not outweigh a plain sentence.
const MOST: f32 = 5.0;
/// What it says for a language that the site has an edition in it.
const SITE: f32 = 2.0;

/// The main language of the country of a top-level domain.
fn language_of(country: &str) -> Option<LanguageTag> {
    let country = country.to_lowercase();
    let same = [
        "az", "bg", "de", "es", "fi", "fr", "hr", "hu", "id", "is", "it", "lt", "lv", "mk", "mn",
        "nl", "pl", "pt", "ro", "ru", "sk", "so", "th", "tr", "uz",
    ];
    if let Some((.., tag)) = INTERNATIONAL
        .iter()
        .find(|(letters, punycode, _)| *letters == country || *punycode == country)
    {
        return Some(LanguageTag::of_table(tag));
    }
    if country.len() == 2
        && let Some((tag, kind)) = wild(&country)
        && kind.is_country()
    {
        return Some(LanguageTag::of_table(tag));
    }
    same.into_iter()
        .find(|known| *known == country)
        .map(LanguageTag::of_table)
}

/// Top-level domains of countries in other letters than Latin, in those and in Punycode, and the main language.
/// Source: IANA Root Zone Database (<https://www.iana.org/domains/root/db>); facts.
const INTERNATIONAL: [(&str, &str, &str); 26] = [
    ("рф", "xn--p1ai", "ru"),
    ("укр", "xn--j1amh", "uk"),
    ("бел", "xn--90ais", "be"),
    ("срб", "xn--90a3ac", "sr"),
    ("мкд", "xn--d1alf", "mk"),
    ("мон", "xn--l1acc", "mn"),
    ("бг", "xn--90ae", "bg"),
    ("қаз", "xn--80ao21a", "kk"),
    ("հայ", "xn--y9a3aq", "hy"),
    ("გე", "xn--node", "ka"),
    ("ελ", "xn--qxam", "el"),
    ("ไทย", "xn--o3cw4h", "th"),
    ("한국", "xn--3e0b707e", "ko"),
    ("中国", "xn--fiqs8s", "zh-Hans"),
    ("中國", "xn--fiqz9s", "zh-Hant"),
    ("台灣", "xn--kpry57d", "zh-Hant"),
    ("台湾", "xn--kprw13d", "zh-Hant"),
    ("香港", "xn--j6w193g", "zh-Hant"),
    ("ישראל", "xn--4dbrk0ce", "he"),
    ("ایران", "xn--mgba3a4f16a", "fa"),
    ("مصر", "xn--wgbh1c", "ar"),
    ("السعودية", "xn--mgberp4a5d4ar", "ar"),
    ("امارات", "xn--mgbaam7a8h", "ar"),
    ("भारत", "xn--h2brj9c", "hi"),
    ("ভারত", "xn--45brj9c", "bn"),
    ("ລາວ", "xn--q7ce6a", "lo"),
];

/// Whether a hint names the language of a tag, and no other script.
fn agrees(named: &Named, tag: &LanguageTag) -> bool {
    let declared = &named.tag;
    named.also.contains(&tag.as_str())
        || declared.language() == tag.language()
            && (declared.script().is_none() || written_in(declared) == written_in(tag))
}
