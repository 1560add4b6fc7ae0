//! A policy, stated as a notice.

use byline_language::LanguageTag;

use super::Notice;
use super::host;
use super::lexicon::{Lexicon, Sayings};
use super::lexicons::{LEXICONS, TAGS};
use crate::policy::{Followable, PlaceRule, Policy, PolicyError, Subdomains, Target};

/// Why a policy cannot be stated as a notice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The crate has no sentences in the language.
    #[error("no notices in {language:?}: expected one of {}", Notice::languages().collect::<Vec<_>>().join(", "))]
    Language {
        /// What was asked for.
        language: String,
    },
    /// The policy demands something that the sentences do not say.
    #[error("a notice cannot state the policy's {field}")]
    Unstated {
        /// The policy's field, as its serialized form names it.
        field: &'static str,
    },
}

impl Notice {
    /// The languages in which notices are read and stated, as BCP 47 tags, sorted.
    ///
    /// The [documentation of the crate](crate) says how many footers of real sites each word
    /// list was derived from.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// assert!(Notice::languages().any(|tag| tag == "hy"));
    /// ```
    pub fn languages() -> impl Iterator<Item = &'static str> {
        TAGS.iter().copied()
    }
}

/// The sentences of a BCP 47 tag, by its language, and by its script where they are written in two:
/// `az-Latn-AZ` is `az`, `zh-Hant` and `zh-TW` have traditional characters.
fn sayings(language: &str) -> Option<&'static Sayings> {
    let tag = LanguageTag::new(language).ok()?;
    let is_language = |lexicon: &&Lexicon| lexicon.tag == tag.language();
    let lexicon = LEXICONS.iter().copied().find(is_language)?;
    let script = tag.script().or_else(|| {
        // The regions whose Chinese is written so where no script is given: CLDR, likelySubtags.
        let traditional = matches!(tag.region(), Some("TW" | "HK" | "MO"));
        (traditional && tag.language() == "zh").then_some("Hant")
    });
    match &lexicon.other_script {
        Some((other, sayings)) if script == Some(*other) => Some(sayings),
        _ => Some(&lexicon.sayings),
    }
}

impl Policy {
    /// The policy as a notice for the footer of the publisher's site.
    ///
    /// `language` is a BCP 47 tag of which the language counts, and in Chinese the script: `zh-Hant`,
    /// `zh-TW`, `zh-HK` and `zh-MO` give traditional characters. Reading the notice back
    /// with [`Notice::policy`](crate::Notice::policy) (or
    /// [`policy_for_article`](crate::Notice::policy_for_article)) gives this policy. The
    /// sentences are the set phrases of each language's footers; those of the languages
    /// with a star in the [documentation of the crate](crate) were written by non-natives.
    ///
    /// # Errors
    ///
    /// Returns [`StateError`] for a language without sentences, and for a policy that
    /// demands what they do not say: several targets or links, a text of the link, other
    /// than the usual choices about subdomains, visibility and redirectors. The policy's
    /// names are not demands and are left out.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Notice, Policy};
    ///
    /// let policy = Policy::followable_first_paragraph("example.az")?;
    /// let notice = policy.to_notice("en")?;
    /// assert_eq!(
    ///     notice,
    ///     "Any use of materials is allowed only with a hyperlink to example.az. \
    ///      The link must be open to search engines. The link must stand in the first paragraph."
    /// );
    /// let read = Notice::find(&notice).ok_or("no notice")?;
    /// assert_eq!(read.policy()?, policy);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_notice(&self, language: &str) -> Result<String, StateError> {
        let sayings = sayings(language).ok_or_else(|| StateError::Language {
            language: language.to_string(),
        })?;
        let target = self.statable_target()?;
        let mut notice = match target.article_url() {
            Some(_) => String::from(sayings.article),
            None => sayings.site.replace("{site}", target.host_name()),
        };
        let mut add = |sentence: &str| {
            notice.push(' ');
            notice.push_str(sentence);
        };
        if self.followable() == Followable::Required {
            add(sayings.open);
        }
        if let Some(place) = place(sayings, self.position()) {
            add(&place);
        }
        Ok(notice)
    }

    /// The target, if target and demands are those that a notice says.
    pub(crate) fn statable_target(&self) -> Result<&Target, StateError> {
        let unstated = |field| Err(StateError::Unstated { field });
        let [target] = self.targets() else {
            return unstated("targets");
        };
        let whole =
            |name: &str| host::at_start(name).is_some_and(|host| host.host == (0..name.len()));
        if target.article_url().is_none() && !whole(target.host_name()) {
            return unstated("targets");
        }
        match self.plainest(target) {
            Ok(plain) => match self.first_difference(&plain) {
                Some(field) => unstated(field),
                None => Ok(target),
            },
            Err(_) => unstated("targets"),
        }
    }

    /// The policy that a reader of the notice would make.
    fn plainest(&self, target: &Target) -> Result<Self, PolicyError> {
        let target = match target.article_url() {
            Some(url) => Target::article(url)?,
            None => Target::host(target.host_name(), Subdomains::Any)?,
        };
        Self::builder(target)
            .followable(self.followable())
            .position(self.position())
            .build()
    }
}

fn place(sayings: &Sayings, position: PlaceRule) -> Option<String> {
    match position {
        PlaceRule::Anywhere => None,
        PlaceRule::BeforeBody => Some(sayings.above.into()),
        PlaceRule::WithinParagraphs(count) if count.get() == 1 => Some(sayings.first.into()),
        PlaceRule::WithinParagraphs(count) => {
            Some(sayings.within.replace("{n}", &count.get().to_string()))
        }
    }
}

/// The credit line of a language, with `{link}`; the English one for a language without.
pub(crate) fn credit_template(language: &str) -> &'static str {
    sayings(language)
        .or_else(|| sayings("en"))
        .map_or("{link}", |sayings| sayings.credit)
}
