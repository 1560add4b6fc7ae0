//! What must be linked.

use core::fmt;

use super::address::Article;
use super::error::PolicyError;
use super::host::{Host, Subdomains};

/// What must be linked: a host, or one article.
///
/// Hosts are compared label by label in their ASCII form
/// ([UTS 46](https://www.unicode.org/reports/tr46/)): `EXAMPLE.AZ`, `example.az.` and
/// `ｅｘａｍｐｌｅ.az` are `example.az`, and `notexample.az` is not.
///
/// # Serialized form
///
/// `{"host": "example.az", "subdomains": "any"}` (`subdomains` may be left out), or
/// `{"article": "https://example.az/n/1"}`, which may have `subdomains` too.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Subdomains, Target};
///
/// let target = Target::host("Пример.example", Subdomains::Any)?;
/// assert_eq!(target.host_name(), "xn--e1afmkfd.example");
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(try_from = "form::TargetForm", into = "form::TargetForm")
)]
pub struct Target {
    kind: TargetKind,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum TargetKind {
    Host {
        host: Host,
        subdomains: Subdomains,
    },
    Article {
        article: Article,
        url: String,
        /// Which other hosts may have the article; its own alone where there is none.
        subdomains: Option<Subdomains>,
    },
}

impl Target {
    /// Any page of a host.
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::InvalidHost`] when `host` is not a host name, such as
    /// `*.example.az`; use `example.az` with [`Subdomains::Any`] instead. Returns
    /// [`PolicyError::PublicSuffix`] when `host` is a public suffix such as `com.az`, whose
    /// subdomains belong to different people.
    pub fn host(host: &str, subdomains: Subdomains) -> Result<Self, PolicyError> {
        let invalid = || PolicyError::InvalidHost {
            input: host.to_owned(),
        };
        let mut host = Host::parse(host).ok_or_else(invalid)?;
        if subdomains != Subdomains::None {
            host = host.without_www();
            let covers_strangers = matches!(subdomains, Subdomains::Any | Subdomains::SameSite);
            if covers_strangers && host.is_public_suffix() {
                return Err(PolicyError::PublicSuffix {
                    host: host.as_str().to_owned(),
                });
            }
        }
        Ok(Self {
            kind: TargetKind::Host { host, subdomains },
        })
    }

    /// One article, by its address.
    ///
    /// Scheme, `www.`, one trailing slash, the fragment and tracking parameters
    /// (`utm_…`, `fbclid`, `gclid` and the like) are not compared; the path is compared
    /// with case and after [RFC 3986 §6.2.2](https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2).
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::InvalidArticle`] when `url` is not an http or https address, or no
    /// host can have the name in it.
    pub fn article(url: &str) -> Result<Self, PolicyError> {
        Self::article_of(url, None)
    }

    /// One article, by its address on the host that it names or on others of the publisher, such as
    /// the one for phones (`m.example.az`) or for AMP (`amp.example.az`).
    ///
    /// The rest of the address is compared as in [`Target::article`].
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::InvalidArticle`] when `url` is not an http or https address, and
    /// [`PolicyError::PublicSuffix`] when the other hosts would be other people's sites.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Subdomains, Target};
    ///
    /// let target = Target::article_on("https://example.az/n/1", Subdomains::Any)?;
    /// let policy = Policy::builder(target).build()?;
    /// let page = Page::html("<p>By <a href=https://m.example.az/n/1>Example</a>.");
    /// assert!(policy.check(&page).complies());
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn article_on(url: &str, subdomains: Subdomains) -> Result<Self, PolicyError> {
        Self::article_of(url, Some(subdomains))
    }

    fn article_of(url: &str, subdomains: Option<Subdomains>) -> Result<Self, PolicyError> {
        let article = Article::parse(url).filter(|article| article.host().can_exist());
        let article = article.ok_or_else(|| PolicyError::InvalidArticle {
            input: url.to_owned(),
        })?;
        let covers_strangers = matches!(subdomains, Some(Subdomains::Any | Subdomains::SameSite));
        if covers_strangers && article.host().is_public_suffix() {
            return Err(PolicyError::PublicSuffix {
                host: article.host().as_str().to_owned(),
            });
        }
        let url = url.to_owned();
        Ok(Self {
            kind: TargetKind::Article {
                article,
                url,
                subdomains,
            },
        })
    }

    /// The host to be linked, in its ASCII form.
    #[must_use]
    pub fn host_name(&self) -> &str {
        match &self.kind {
            TargetKind::Host { host, .. } => host.as_str(),
            TargetKind::Article { article, .. } => article.host().as_str(),
        }
    }

    /// Which hosts besides the named one count; `None` for an article that only its own host has,
    /// with `www.` or without.
    #[must_use]
    pub fn subdomains(&self) -> Option<Subdomains> {
        match &self.kind {
            TargetKind::Host { subdomains, .. } => Some(*subdomains),
            TargetKind::Article { subdomains, .. } => *subdomains,
        }
    }

    /// The article's address as it was given; `None` where any page of the host will do.
    #[must_use]
    pub fn article_url(&self) -> Option<&str> {
        match &self.kind {
            TargetKind::Host { .. } => None,
            TargetKind::Article { url, .. } => Some(url),
        }
    }

    pub(crate) fn kind(&self) -> &TargetKind {
        &self.kind
    }
}

/// The host, or the article's address: what a sentence calls the target.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.article_url().unwrap_or(self.host_name()))
    }
}

#[cfg(feature = "serde")]
mod form {
    use super::{PolicyError, Subdomains, Target, TargetKind};

    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(untagged)]
    pub(super) enum TargetForm {
        Host {
            host: String,
            #[serde(default)]
            subdomains: Subdomains,
        },
        Article {
            article: String,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            subdomains: Option<Subdomains>,
        },
    }

    impl From<Target> for TargetForm {
        fn from(target: Target) -> Self {
            match target.kind {
                TargetKind::Host { host, subdomains } => Self::Host {
                    host: host.as_str().to_owned(),
                    subdomains,
                },
                TargetKind::Article {
                    url, subdomains, ..
                } => Self::Article {
                    article: url,
                    subdomains,
                },
            }
        }
    }

    impl TryFrom<TargetForm> for Target {
        type Error = PolicyError;

        fn try_from(form: TargetForm) -> Result<Self, PolicyError> {
            match form {
                TargetForm::Host { host, subdomains } => Self::host(&host, subdomains),
                TargetForm::Article {
                    article,
                    subdomains,
                } => Self::article_of(&article, subdomains),
            }
        }
    }
}
