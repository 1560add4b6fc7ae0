//! From a notice to the policy that a page is checked by.

use super::{Notice, NoticePosition, NoticeTarget};
use crate::licence::CreativeCommons;
use crate::policy::{
    Canonical, Followable, Indexable, PlaceRule, Policy, PolicyBuilder, PolicyError, Subdomains,
    Target,
};

/// Why a notice gives no policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoticeError {
    /// The notice asks for consent or for naming the source, not for a link.
    #[error("the notice demands no link: {text:?}")]
    NoLink {
        /// The notice.
        text: String,
    },
    /// The notice demands a link, but names no site: the publisher's host must be given.
    #[error(
        "the notice demands a link to {target}, and names no site: expected the publisher's host"
    )]
    NoSite {
        /// What it calls the target.
        target: String,
    },
    /// The site is not a host name that a policy can have.
    #[error(transparent)]
    Policy(#[from] PolicyError),
}

impl Notice {
    /// The policy that the notice states, when it names a site itself: by its host name, or
    /// by a link in its own HTML.
    ///
    /// The link must be visible; `active` and `direct` are what a policy demands anyhow.
    /// "Not below paragraph n", "open to search engines" [limits](Notice::limits) of the extent
    /// and an [exemption](Notice::exemption) become part of the policy, and so do a canonical link
    /// and `noindex`. Consents stay with the notice, and so does a
    /// [pixel](Notice::requires_pixel), whose address it does not say.
    ///
    /// # Errors
    ///
    /// Returns [`NoticeError`] when no link is demanded, no site is named, or what is named
    /// is a public suffix.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Followable, Notice, PlaceRule};
    ///
    /// let notice = Notice::find(
    ///     "При использовании материалов открытая для поисковых систем гиперссылка \
    ///      на yuzhtelegraf.example в первом абзаце обязательна.",
    /// ).ok_or("no notice")?;
    /// let policy = notice.policy()?;
    /// assert_eq!(policy.targets()[0].host_name(), "yuzhtelegraf.example");
    /// assert_eq!(policy.followable(), Followable::Required);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn policy(&self) -> Result<Policy, NoticeError> {
        let host = self.named_host().ok_or_else(|| self.no_site())?;
        self.policy_on(Target::host(host, Subdomains::Any)?)
    }

    /// The policy that the notice states on the site of `host`, for a notice that says "our
    /// site", "the source" or a name. A host that the notice itself names wins over `host`.
    ///
    /// # Errors
    ///
    /// Returns [`NoticeError`] when no link is demanded, or the host is invalid or a public
    /// suffix.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let notice = Notice::find("Reprinting requires a link to our site.").ok_or("no notice")?;
    /// assert!(notice.policy().is_err());
    /// assert_eq!(notice.policy_for("example.az")?.targets()[0].host_name(), "example.az");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn policy_for(&self, host: &str) -> Result<Policy, NoticeError> {
        let host = self.named_host().unwrap_or(host);
        self.policy_on(Target::host(host, Subdomains::Any)?)
    }

    /// The policy that the notice states for one article, for a notice that demands the very
    /// article linked. A Creative Commons licence demands a link to the article and one to the licence.
    ///
    /// # Errors
    ///
    /// Returns [`NoticeError`] when no link is demanded, or `url` is not a web address.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Notice;
    ///
    /// let notice = Notice::find("Quoting is allowed with a link to the original article.");
    /// let policy = notice.ok_or("no notice")?.policy_for_article("https://example.az/n/1")?;
    /// assert_eq!(policy.targets()[0].article_url(), Some("https://example.az/n/1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn policy_for_article(&self, url: &str) -> Result<Policy, NoticeError> {
        self.policy_on(Target::article(url)?)
    }

    /// The host the notice itself gives: that of its own link, which readers follow, before
    /// the one in its words.
    fn named_host(&self) -> Option<&str> {
        self.link_host().or_else(|| {
            let named = self.target_kind() == Some(NoticeTarget::Domain);
            self.target().filter(|_| named)
        })
    }

    fn no_site(&self) -> NoticeError {
        if !self.requires_link() && self.licence().is_none() {
            return self.no_link();
        }
        let target = match (self.target(), self.target_kind()) {
            (Some(name), _) => name.to_string(),
            (None, Some(kind)) => String::from("the ") + kind.code(),
            (None, None) => String::from("an unnamed site"),
        };
        NoticeError::NoSite { target }
    }

    fn no_link(&self) -> NoticeError {
        NoticeError::NoLink {
            text: self.text().to_string(),
        }
    }

    fn policy_on(&self, target: Target) -> Result<Policy, NoticeError> {
        let licence = self
            .licence()
            .filter(CreativeCommons::requires_licence_link);
        if !self.requires_link() && licence.is_none() {
            return Err(self.no_link());
        }
        let mut builder = self
            .limits()
            .fold(Policy::builder(target), PolicyBuilder::limit);
        if let Some(licence) = licence {
            builder = builder.licence(licence);
        }
        if let Some(exemption) = self.exemption() {
            builder = builder.exempt(exemption.clone());
        }
        if self.followable() {
            builder = builder.followable(Followable::Required);
        }
        if self.requires_canonical() {
            builder = builder.canonical(Canonical::Required);
        }
        if self.requires_noindex() {
            builder = builder.indexable(Indexable::Forbidden);
        }
        builder = match self.position() {
            Some(NoticePosition::Paragraph(count)) => builder.within_paragraphs(count),
            Some(NoticePosition::Start) => builder.within_paragraphs(1),
            Some(NoticePosition::AboveText) => builder.position(PlaceRule::BeforeBody),
            None => builder,
        };
        if let (Some(NoticeTarget::Name), Some(name)) = (self.target_kind(), self.target()) {
            builder = builder.name(name);
        }
        Ok(builder.build()?)
    }
}
