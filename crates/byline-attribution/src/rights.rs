//! Policies in the vocabularies in which rights are written for machines.

use crate::policy::{Policy, PolicyError};

mod ccrel;
#[cfg(feature = "serde")]
mod odrl;
#[cfg(feature = "serde")]
mod one_or_many;
mod rsl;
#[cfg(feature = "serde")]
mod schema_org;
mod tdm;
mod trust;

#[cfg(feature = "serde")]
pub use odrl::OdrlOffer;
#[cfg(feature = "serde")]
pub use schema_org::SchemaOrgRights;
pub use tdm::TdmReservation;
#[cfg(feature = "serde")]
pub use tdm::TdmRules;
pub use trust::{TrustAttribute, TrustEntry, TrustTxt};

/// Why a statement of rights gives no policy, or cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RightsError {
    /// The document demands no attribution.
    #[error("the document states no duty to attribute: expected {expected}")]
    NoDuty {
        /// What would have stated it.
        expected: &'static str,
    },
    /// What must be an address on the web is none.
    #[error("expected an http or https address, found {found:?}")]
    Address {
        /// What was given.
        found: String,
    },
    /// The one to be attributed is not a site.
    #[error(transparent)]
    Policy(#[from] PolicyError),
}

/// A policy for an address: its host if the address is that of a site, else the article.
fn policy_at(url: &str) -> Result<Policy, RightsError> {
    let (_, rest) = url.split_once("//").unwrap_or(("", url));
    match rest.split_once('/') {
        None => Ok(Policy::host_link(rest)?),
        // A pattern of addresses is every page of the site.
        Some((host, path)) if path.is_empty() || path.contains(['*', '$']) => {
            Ok(Policy::host_link(host)?)
        }
        Some(_) => Ok(Policy::article_link(url)?),
    }
}

/// The address that a policy demands to be linked.
fn address(policy: &Policy) -> String {
    let Some(target) = policy.targets().first() else {
        return String::new();
    };
    match target.article_url() {
        // As browsers serialize it: with a space or a quotation mark it is not an IRI, and readers
        // of linked data drop what it is part of (RFC 3987, section 2.2).
        Some(url) => url::Url::parse(url).map_or_else(|_| url.to_owned(), String::from),
        None => format!("https://{}/", target.host_name()),
    }
}

/// The name by which a policy's publisher is credited: a host in Unicode, as readers know it.
fn credit_name(policy: &Policy) -> String {
    let host = || {
        let target = policy.targets().first();
        target.map_or_else(String::new, |target| {
            idna::domain_to_unicode(target.host_name()).0
        })
    };
    policy.names().first().cloned().unwrap_or_else(host)
}

/// An address of a document, whole: one without a scheme is resolved against the address of
/// the document, if that is one.
fn resolve(url: &str, base: &str) -> String {
    let url = url.trim();
    let whole = url.contains("://") || url.starts_with("//");
    let joined = || url::Url::parse(base).ok()?.join(url).ok();
    match (whole, joined()) {
        (false, Some(joined)) => joined.into(),
        _ => url.to_owned(),
    }
}

/// Text as HTML or XML text, and as an attribute's value in double quotes.
pub(crate) fn escape_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
