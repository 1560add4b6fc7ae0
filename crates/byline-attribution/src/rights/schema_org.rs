//! schema.org's properties about credit and re-use.

use serde::{Deserialize, Serialize};

use super::one_or_many::OneOrMany;
use super::{RightsError, address, credit_name};
use crate::notice::{Notice, StateError};
use crate::policy::Policy;

/// What a publisher's page says of its re-use in the vocabulary of
/// [schema.org](https://schema.org/CreativeWork), as JSON-LD.
///
/// The policy is in `usageInfo` as a notice in words, for schema.org has no property for
/// a duty; `creditText` is whom to name. A page that re-uses a work says so with
/// [`SchemaOrgRights::crediting`].
///
/// # Examples
///
/// ```
/// use byline_attribution::{Policy, SchemaOrgRights};
///
/// let policy = Policy::followable_link("example.az")?;
/// let rights = SchemaOrgRights::new(&policy, "en")?
///     .with_copyright_notice("© 2026 Example News")
///     .with_license_page("https://example.az/licensing");
/// let json = serde_json::to_string(&rights)?;
/// assert!(json.contains(r#""creditText":"example.az""#));
///
/// let read: SchemaOrgRights = serde_json::from_str(&json)?;
/// assert_eq!(read.policy()?, policy);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SchemaOrgRights {
    #[serde(rename = "@context", skip_deserializing, default = "context")]
    context: String,
    #[serde(rename = "@type", default = "work")]
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credit_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    copyright_notice: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    acquire_license_page: Option<Work>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    usage_info: Option<UsageInfo>,
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    is_based_on: OneOrMany<Work>,
}

/// Another work, by its address or as a node of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Work {
    Address(String),
    Node {
        #[serde(rename = "@type", default = "work")]
        kind: String,
        #[serde(rename = "@id", default, skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    },
}

impl Work {
    fn address(&self) -> Option<&str> {
        match self {
            Self::Address(url) => Some(url),
            Self::Node { id, url, .. } => url.as_deref().or(id.as_deref()),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum UsageInfo {
    Page(String),
    Work(UsageText),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct UsageText {
    #[serde(rename = "@type", default = "work")]
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    in_language: Option<String>,
    #[serde(default)]
    text: String,
}

fn context() -> String {
    "https://schema.org".to_owned()
}

fn work() -> String {
    "CreativeWork".to_owned()
}

impl SchemaOrgRights {
    /// The rights that state a policy, with its notice in a language.
    ///
    /// # Errors
    ///
    /// As [`Policy::to_notice`].
    pub fn new(policy: &Policy, language: &str) -> Result<Self, StateError> {
        Ok(Self {
            context: context(),
            kind: work(),
            url: Some(address(policy)),
            credit_text: Some(credit_name(policy)),
            copyright_notice: None,
            acquire_license_page: None,
            usage_info: Some(UsageInfo::Work(UsageText {
                kind: work(),
                in_language: Some(language.to_owned()),
                text: policy.to_notice(language)?,
            })),
            is_based_on: OneOrMany::default(),
        })
    }

    /// What a page says that re-uses what the policy is about: that it `isBasedOn` the
    /// publisher's page, and whom it credits. Machines read it beside the link that readers
    /// see, and not instead of it.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Policy, SchemaOrgRights};
    ///
    /// let policy = Policy::article_link("https://example.az/n/1")?;
    /// let json = serde_json::to_string(&SchemaOrgRights::crediting(&policy))?;
    /// assert_eq!(
    ///     json,
    ///     r#"{"@context":"https://schema.org","@type":"CreativeWork","creditText":"example.az","isBasedOn":["https://example.az/n/1"]}"#
    /// );
    ///
    /// let read: SchemaOrgRights = serde_json::from_str(&json)?;
    /// assert!(read.based_on().eq(["https://example.az/n/1"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn crediting(policy: &Policy) -> Self {
        Self {
            context: context(),
            kind: work(),
            url: None,
            credit_text: Some(credit_name(policy)),
            copyright_notice: None,
            acquire_license_page: None,
            usage_info: None,
            is_based_on: OneOrMany::Many(vec![Work::Address(address(policy))]),
        }
    }

    /// Sets the copyright line.
    #[must_use]
    pub fn with_copyright_notice(mut self, notice: &str) -> Self {
        self.copyright_notice = Some(notice.to_owned());
        self
    }

    /// Sets the page where a licence can be had.
    #[must_use]
    pub fn with_license_page(mut self, url: &str) -> Self {
        self.acquire_license_page = Some(Work::Address(url.to_owned()));
        self
    }

    /// Whom to name.
    #[must_use]
    pub fn credit_text(&self) -> Option<&str> {
        self.credit_text.as_deref()
    }

    /// The copyright line.
    #[must_use]
    pub fn copyright_notice(&self) -> Option<&str> {
        self.copyright_notice.as_deref()
    }

    /// The page where a licence can be had.
    #[must_use]
    pub fn license_page(&self) -> Option<&str> {
        self.acquire_license_page.as_ref()?.address()
    }

    /// The addresses of the works that this one `isBasedOn`, in order.
    pub fn based_on(&self) -> impl Iterator<Item = &str> {
        self.is_based_on.as_slice().iter().filter_map(Work::address)
    }

    /// The page about re-use, where `usageInfo` is an address and not a text.
    #[must_use]
    pub fn usage_page(&self) -> Option<&str> {
        match &self.usage_info {
            Some(UsageInfo::Page(url)) => Some(url),
            _ => None,
        }
    }

    /// The policy of the notice in `usageInfo`, for the work at `url`.
    ///
    /// # Errors
    ///
    /// Returns [`RightsError`] where there is no notice that demands a link, or no site it
    /// could lead to.
    pub fn policy(&self) -> Result<Policy, RightsError> {
        let missing = || RightsError::NoDuty {
            expected: "a notice in usageInfo that demands a link",
        };
        let Some(UsageInfo::Work(usage)) = &self.usage_info else {
            return Err(missing());
        };
        let notice = Notice::find(&usage.text).ok_or_else(missing)?;
        let url = self.url.as_deref().unwrap_or_default();
        let wants_article = notice.target_kind() == Some(crate::notice::NoticeTarget::Article);
        notice
            .policy()
            .or_else(|error| {
                if wants_article {
                    notice.policy_for_article(url)
                } else {
                    Err(error)
                }
            })
            .map_err(|_| missing())
    }
}
