//! `site.toml`: what the publication says of itself.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use byline::article::{AppLink, LanguageTag, Line, Profile, Publisher, WebUrl};
use byline::attribution::{Notice, Policy};
use byline::locale::autonym;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::words::Words;
use crate::zone::Zone;

/// Texts by language.
pub type ByLanguage = BTreeMap<String, Line>;

/// The publication.
#[derive(Debug)]
pub struct Site {
    /// Its name, which is the same in all languages.
    pub name: Line,
    /// Its address.
    pub url: WebUrl,
    /// Its editions; the first is for visitors who read none of the languages.
    pub editions: Vec<Edition>,
    /// Its sections.
    pub sections: Vec<SectionWords>,
    /// The publications that it quotes.
    pub partners: Vec<Partner>,
    /// What whoever uses its texts must do.
    pub policy: Policy,
    /// The zone of its dates.
    pub zone: Zone,
    /// Who publishes: name, address, logo, channels, applications.
    pub publisher: Publisher,
    /// The first year of the copyright line.
    pub since: u16,
    /// The folder of `site.toml`.
    pub folder: PathBuf,
}

/// The publication in one language.
#[derive(Debug)]
pub struct Edition {
    /// The language.
    pub tag: LanguageTag,
    /// The language's name in itself, for the menu.
    pub autonym: &'static str,
    /// The line below the publication's name.
    pub tagline: Line,
    /// The notice of the footer: the policy in words.
    pub notice: Line,
    /// The words of the pages.
    pub words: Words,
}

/// A section, in all languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionWords {
    /// Its name in front matter and addresses.
    pub key: String,
    /// Its name on pages.
    pub label: ByLanguage,
    /// What runs in it.
    pub description: ByLanguage,
}

/// A publication that we quote.
#[derive(Debug)]
pub struct Partner {
    /// Its name in front matter, key `quotes`.
    pub key: String,
    /// Its name.
    pub name: Line,
    /// Its notice.
    pub notice: String,
    /// What the notice demands.
    pub policy: Policy,
}

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {reason}", file = .file.display())]
pub struct SiteError {
    file: PathBuf,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    name: Line,
    url: WebUrl,
    logo: String,
    zone: String,
    languages: Vec<LanguageTag>,
    since: u16,
    channels: Vec<WebUrl>,
    stores: Vec<WebUrl>,
    policy: PolicySettings,
    tagline: ByLanguage,
    sections: Vec<SectionWords>,
    partners: Vec<PartnerSettings>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PolicySettings {
    link_to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnerSettings {
    key: String,
    name: Line,
    notice: String,
}

impl Site {
    /// Reads the settings of a folder.
    ///
    /// # Errors
    ///
    /// Returns [`SiteError`] for a file that is missing or malformed, a language without words,
    /// and a policy that cannot be stated in one of the languages.
    pub fn load(folder: &Path) -> Result<Self, SiteError> {
        let file = folder.join("site.toml");
        let settings: Settings = read_toml(&file)?;
        let wrong = |reason: String| SiteError {
            file: file.clone(),
            reason,
        };
        let policy = Policy::host_link(&settings.policy.link_to)
            .map_err(|error| wrong(format!("policy.link_to: {error}")))?;
        let mut editions = Vec::new();
        for tag in &settings.languages {
            let tagline = settings.tagline.get(tag.as_str());
            let tagline = tagline.ok_or_else(|| wrong(format!("tagline: no text in {tag}")))?;
            for section in &settings.sections {
                for texts in [&section.label, &section.description] {
                    if !texts.contains_key(tag.as_str()) {
                        return Err(wrong(format!("section {}: no text in {tag}", section.key)));
                    }
                }
            }
            let notice = policy
                .to_notice(tag.as_str())
                .map_err(|error| wrong(format!("policy: {error}")))?;
            editions.push(Edition {
                tag: tag.clone(),
                autonym: autonym(tag)
                    .ok_or_else(|| wrong(format!("languages: {tag} has no name of its own")))?,
                tagline: tagline.clone(),
                notice: Line::new(&notice).map_err(|error| wrong(error.to_string()))?,
                words: read_toml(&folder.join(format!("words/{tag}.toml")))?,
            });
        }
        if editions.is_empty() {
            return Err(wrong("languages: expected at least one".to_owned()));
        }
        let partners = settings.partners.into_iter().map(|partner| {
            let notice = Notice::find(&partner.notice);
            let policy = notice.and_then(|notice| notice.policy().ok());
            Ok(Partner {
                policy: policy.ok_or_else(|| {
                    wrong(format!(
                        "partner {}: expected a notice that demands a link",
                        partner.key
                    ))
                })?,
                key: partner.key,
                name: partner.name,
                notice: partner.notice,
            })
        });
        let partners = partners.collect::<Result<_, SiteError>>()?;
        let mut publisher = Publisher::from(settings.name.clone()).with_url(settings.url.clone());
        let logo = settings.url.join(&settings.logo);
        publisher.logo = Some(logo.map_err(|error| wrong(format!("logo: {error}")))?);
        publisher.profiles = settings.channels.into_iter().map(Profile::new).collect();
        publisher.apps = settings.stores.into_iter().map(AppLink::new).collect();
        Ok(Self {
            zone: Zone::new(&settings.zone).map_err(|error| wrong(format!("zone: {error}")))?,
            name: settings.name,
            url: settings.url,
            editions,
            sections: settings.sections,
            partners,
            policy,
            publisher,
            since: settings.since,
            folder: folder.to_owned(),
        })
    }

    /// The edition in a language.
    #[must_use]
    pub fn edition(&self, language: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.tag == language)
    }

    /// The copyright line: of pages, articles and feeds.
    #[must_use]
    pub fn copyright(&self) -> String {
        format!("© {} {}", self.since, self.name)
    }

    /// The whole address of a path.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.url.as_str())
    }
}

impl SectionWords {
    /// The section's name in a language.
    #[must_use]
    pub fn label_in(&self, edition: &Edition) -> &str {
        text(&self.label, edition)
    }

    /// What runs in it, in a language.
    #[must_use]
    pub fn description_in(&self, edition: &Edition) -> &str {
        text(&self.description, edition)
    }
}

fn text<'t>(texts: &'t ByLanguage, edition: &Edition) -> &'t str {
    // `Site::load` refuses a section that lacks one of the languages.
    texts.get(edition.tag.as_str()).map_or("", Line::as_str)
}

fn read_toml<T: DeserializeOwned>(file: &Path) -> Result<T, SiteError> {
    let wrong = |reason: String| SiteError {
        file: file.to_owned(),
        reason,
    };
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    toml::from_str(&text).map_err(|error| wrong(error.to_string()))
}
