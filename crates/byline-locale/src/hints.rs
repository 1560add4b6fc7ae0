//! What a page says of its language, weighed together with its text.

use crate::detect::Detector;
use crate::detection::{Detection, LanguageEvidence};
use crate::negotiate::written_in;
use crate::registry::wild;
use crate::repair::{Repaired, repair, repair_all};
use crate::script::Script;
use crate::second_opinion::SecondOpinion;
use byline_language::LanguageTag;

/// Where a page named a language.
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
    /// A label of the URL's host, as `ru.example.com`.
    UrlHost,
    /// The country of the URL's top-level domain.
    TopLevelDomain,
}

impl HintSource {
    /// The logarithm of how many times likelier the language named is than another.
    ///
    /// Judged by the maintainers: a template's `lang` is wrong on whole sites, a path segment
    /// names the edition that its editors filled, a country has readers of many languages.
    fn weight(self) -> f32 {
        match self {
            Self::HtmlLang | Self::OgLocale | Self::ContentLanguage => 2.0,
            Self::Hreflang | Self::UrlPath | Self::UrlHost => 3.0,
            Self::TopLevelDomain => 1.0,
        }
    }
}

/// A language that a page names, against what its text is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    source: HintSource,
    declared: LanguageTag,
}

impl Conflict {
    /// Where the page named it.
    #[must_use]
    pub fn source(&self) -> HintSource {
        self.source
    }

    /// What it named.
    #[must_use]
    pub fn declared(&self) -> &LanguageTag {
        &self.declared
    }
}

/// What a text and the hints around it come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Informed {
    detection: Detection,
    conflicts: Vec<Conflict>,
}

impl Informed {
    /// The language, text and hints weighed together.
    #[must_use]
    pub fn detection(&self) -> &Detection {
        &self.detection
    }

    /// The hints that name another language than the text is reliably in.
    #[must_use]
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }
}

/// What is known of a text besides the text.
///
/// Each hint adds prior odds for a language. On clear text the text wins; on short text the
/// hints decide. Codes are normalized first; unparseable ones are ignored.
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
    named: Vec<(HintSource, LanguageTag)>,
    site: Vec<LanguageTag>,
}

impl Hints {
    /// Nothing is known.
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

    /// The URL of the page: its path, its host, its top-level domain.
    #[must_use]
    pub fn with_url(mut self, url: &str) -> Self {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let end = rest.find(['?', '#']).unwrap_or(rest.len());
        let mut parts = rest.get(..end).unwrap_or_default().split('/');
        let authority = parts.next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default();
        // Deeper segments are slugs, and a slug may be `so` or `am`.
        let segment = parts.next().filter(|segment| segment.len() <= 7);
        if let Some(segment) = segment {
            self = self.with(HintSource::UrlPath, segment);
        }
        let labels: Vec<&str> = host.split('.').collect();
        if let [first, _, _, ..] = labels.as_slice() {
            self = self.with(HintSource::UrlHost, first);
        }
        if let Some(tag) = labels.last().and_then(|country| language_of(country)) {
            self.named.push((HintSource::TopLevelDomain, tag));
        }
        self
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

    fn with(mut self, source: HintSource, code: &str) -> Self {
        // A path or a host may begin with any word: `www` has the form of a code too.
        let is_place = matches!(source, HintSource::UrlPath | HintSource::UrlHost);
        if let Ok(repaired) = repair(code) {
            let tag = repaired.into_tag();
            if !tag.is_undetermined() && (!is_place || tag.language().len() == 2) {
                self.named.push((source, tag));
            }
        }
        self
    }

    /// The language of a text in the light of the hints.
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
        if detection.tag() != plain.tag() {
            detection.evidence = LanguageEvidence::Hints;
        }
        if detection.script().is_none() {
            detection = self.declared().unwrap_or(detection);
        }
        let conflicts = if plain.is_reliable() {
            self.named
                .iter()
                .filter(|(source, _)| *source != HintSource::TopLevelDomain)
                .filter(|(_, tag)| !same(tag, plain.tag()))
                .map(|(source, tag)| Conflict {
                    source: *source,
                    declared: tag.clone(),
                })
                .collect()
        } else {
            Vec::new()
        };
        Informed {
            detection,
            conflicts,
        }
    }

    fn prior(&self, tag: &str, script: Script) -> f32 {
        let means = |named: &LanguageTag| {
            let language = tag.split('-').next().unwrap_or_default();
            named.language() == language
                && (named.script().is_none() && tag == language
                    || Script::from_code(written_in(named)) == Some(script))
        };
        let named: f32 = self
            .named
            .iter()
            .filter(|(_, named)| means(named))
            .map(|(source, _)| source.weight())
            .sum();
        let site = if self.site.iter().any(means) {
            SITE
        } else {
            0.0
        };
        named.min(MOST) + site
    }

    /// The language that the hints agree on, for a text that says nothing.
    fn declared(&self) -> Option<Detection> {
        let (_, first) = self
            .named
            .iter()
            .max_by(|a, b| a.0.weight().total_cmp(&b.0.weight()))?;
        let all = self
            .named
            .iter()
            .all(|(_, tag)| tag.language() == first.language());
        let mut detection = Detection::nothing();
        detection.best.tag = first.clone();
        detection.best.confidence = if all { 0.5 } else { 0.3 };
        detection.evidence = LanguageEvidence::Hints;
        Some(detection)
    }
}

/// Hints repeat one another: together they may not outweigh a plain sentence.
const MOST: f32 = 5.0;
/// What it says for a language that the site has an edition in it.
const SITE: f32 = 2.0;

/// The main language of the country of a top-level domain.
fn language_of(country: &str) -> Option<LanguageTag> {
    let country = country.to_ascii_lowercase();
    let same = [
        "az", "bg", "de", "es", "fi", "fr", "hr", "hu", "id", "is", "it", "lt", "lv", "mk", "mn",
        "nl", "pl", "pt", "ro", "ru", "sk", "so", "th", "tr", "uz",
    ];
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

/// Whether two tags name one language in one script.
fn same(a: &LanguageTag, b: &LanguageTag) -> bool {
    a.language() == b.language() && written_in(a) == written_in(b)
}
