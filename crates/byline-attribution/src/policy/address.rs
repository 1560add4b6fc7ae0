//! Addresses: where a link leads, and whether two name the same article.

use url::Url;

use super::host::{Host, Subdomains};

/// Query parameters that say where a reader came from and select nothing.
///
/// Documented by their makers: Google Analytics and Ads, Microsoft Advertising, Meta,
/// X, TikTok, LinkedIn, Yandex Metrica, Mailchimp, Marketo, HubSpot, Openstat.
#[rustfmt::skip]
const TRACKING: &[&str] = &[
    "_ga", "_gl", "_hsenc", "_hsmi", "_openstat", "dclid", "fb_action_ids", "fb_action_types",
    "fb_ref", "fb_source", "fbclid", "gad_source", "gbraid", "gclid", "gclsrc", "igsh",
    "igshid", "li_fat_id", "mc_cid", "mc_eid", "mibextid", "mkt_tok", "msclkid", "ttclid",
    "twclid", "wbraid", "yclid", "ymclid", "ysclid",
];

fn is_tracking(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("utm_") || TRACKING.binary_search(&name.as_str()).is_ok()
}

/// An address reduced to what distinguishes one article from another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Article {
    host: Host,
    port: Option<u16>,
    path: String,
    query: String,
}

/// The first part in which two addresses differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Difference {
    Host,
    Port,
    Path,
}

impl Article {
    pub(crate) fn parse(url: &str) -> Option<Self> {
        Self::of(&Url::parse(url.trim()).ok()?)
    }

    pub(crate) fn of(url: &Url) -> Option<Self> {
        if !is_web(url) {
            return None;
        }
        let path = unify_escapes(url.path());
        let path = match path.strip_suffix('/') {
            Some(rest) if !rest.is_empty() => rest.to_owned(),
            _ => path,
        };
        let mut query = String::new();
        for pair in url.query().unwrap_or_default().split('&') {
            let name = pair.split('=').next().unwrap_or_default();
            if pair.is_empty() || is_tracking(name) {
                continue;
            }
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(&unify_escapes(pair));
        }
        Some(Self {
            host: Host::of(url)?.without_www(),
            port: url.port(),
            path,
            query,
        })
    }

    pub(crate) fn host(&self) -> &Host {
        &self.host
    }

    /// What sets `other` apart from this article, if anything does; `subdomains` says which other
    /// hosts may have it.
    pub(crate) fn differs(
        &self,
        other: &Self,
        subdomains: Option<Subdomains>,
    ) -> Option<Difference> {
        let is_host = match subdomains {
            None => self.host == other.host,
            Some(subdomains) => self.host.accepts(subdomains, &other.host),
        };
        if !is_host {
            Some(Difference::Host)
        } else if self.port != other.port {
            Some(Difference::Port)
        } else if self.path != other.path || self.query != other.query {
            Some(Difference::Path)
        } else {
            None
        }
    }
}

/// Whether the address leads to a web page: the scheme is judged before the host, since
/// `javascript://example.az/` has a host too.
pub(crate) fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
}

/// Decodes escaped unreserved characters and writes the other escapes in upper case
/// (RFC 3986 §6.2.2).
fn unify_escapes(part: &str) -> String {
    let mut unified = String::with_capacity(part.len());
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('%') {
        unified.push_str(before);
        rest = after;
        let Some(byte) = after
            .get(..2)
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
        else {
            unified.push('%');
            continue;
        };
        rest = after.get(2..).unwrap_or_default();
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            unified.push(char::from(byte));
        } else {
            unified.push_str(&format!("%{byte:02X}"));
        }
    }
    unified.push_str(rest);
    unified
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tracking_parameters_are_strictly_ordered() {
        assert!(TRACKING.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn escapes_are_unified() {
        assert_eq!(unify_escapes("/h%61r%c9%99%2f%zz%"), "/har%C9%99%2F%zz%");
    }
}
