//! Host names: one form for comparing, and what belongs to whom.

use url::Url;

/// The bytes of the longest name that the DNS can hold (RFC 1035, written with dots).
pub(crate) const LONGEST_NAME: usize = 253;
/// The bytes of the longest part of a name between two dots (RFC 1035).
const LONGEST_LABEL: usize = 63;

/// Which hosts besides the named one count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Subdomains {
    /// The host and everything under it; a leading `www.` of the target is not compared.
    #[default]
    Any,
    /// The host with and without `www.`.
    Www,
    /// The host alone, as it is written.
    None,
    /// Every host of the same registrable domain, by the
    /// [public suffix list](https://publicsuffix.org/list/): for `sport.example.az`
    /// also `example.az` and `m.example.az`.
    SameSite,
}

/// A host in its ASCII form, in lower case, without the root dot.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Host {
    name: String,
    numeric: bool,
}

impl Host {
    /// Reads a host as the URL standard does (UTS 46, percent-decoding); `None` if no host can
    /// have the name.
    pub(crate) fn parse(input: &str) -> Option<Self> {
        match url::Host::parse(input.trim()).ok()? {
            url::Host::Domain(name) => Self::from_domain(&name).filter(Self::can_exist),
            address => Some(Self {
                name: address.to_string(),
                numeric: true,
            }),
        }
    }

    /// The host of an http or https address.
    pub(crate) fn of(url: &Url) -> Option<Self> {
        match url.host()? {
            url::Host::Domain(name) => Self::from_domain(name),
            address => Some(Self {
                name: address.to_string(),
                numeric: true,
            }),
        }
    }

    fn from_domain(name: &str) -> Option<Self> {
        let name = name.strip_suffix('.').unwrap_or(name);
        if name.len() > LONGEST_NAME {
            return None;
        }
        // `example..az` and `.az` pass the URL parser, and are not names in the DNS.
        if name.split('.').any(str::is_empty) {
            return None;
        }
        Some(Self {
            name: name.to_ascii_lowercase(),
            numeric: false,
        })
    }

    /// Whether a host can have the name: labels of at most 63 letters, digits, hyphens and
    /// underscores (RFC 1035, section 2.3; resolvers accept the underscore). The URL standard
    /// also accepts `*.example.az` and `$host`, which no link of a page ever reaches.
    pub(crate) fn can_exist(&self) -> bool {
        let is_label = |label: &str| {
            let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            label.len() <= LONGEST_LABEL && label.bytes().all(is_letter)
        };
        self.numeric || self.name.split('.').all(is_label)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.name
    }

    /// The host less one leading `www.`, unless nothing but a suffix would be left.
    pub(crate) fn without_www(self) -> Self {
        match self.name.strip_prefix("www.") {
            Some(rest) if !self.numeric && rest.contains('.') => Self {
                name: rest.to_owned(),
                numeric: false,
            },
            _ => self,
        }
    }

    /// Whether strangers register names under it; unknown top-level domains are not
    /// taken for suffixes, so that `localhost` stays a host.
    pub(crate) fn is_public_suffix(&self) -> bool {
        !self.numeric
            && psl::suffix(self.name.as_bytes())
                .is_some_and(|suffix| suffix.is_known() && suffix == self.name.as_str())
    }

    /// The registrable domain, or the host itself where there is none.
    pub(crate) fn site(&self) -> &str {
        if self.numeric {
            return &self.name;
        }
        psl::domain_str(&self.name).unwrap_or(&self.name)
    }

    /// Whether a link to `other` reaches this target.
    pub(crate) fn accepts(&self, subdomains: Subdomains, other: &Self) -> bool {
        if self.name == other.name {
            return true;
        }
        if self.numeric || other.numeric {
            return false;
        }
        match subdomains {
            Subdomains::None => false,
            Subdomains::Www => other.name.strip_prefix("www.") == Some(&self.name),
            Subdomains::Any => is_under(&other.name, &self.name),
            Subdomains::SameSite => self.site() == other.site(),
        }
    }
}

/// Whether `name` lies under `parent`, label by label.
fn is_under(name: &str, parent: &str) -> bool {
    name.strip_suffix(parent)
        .is_some_and(|rest| rest.ends_with('.'))
}

/// The name and each of its parents: `a.b.c`, `b.c`, `c`.
pub(crate) fn suffixes(name: &str) -> impl Iterator<Item = &str> {
    core::iter::successors(Some(name), |name| {
        name.split_once('.').map(|(_, rest)| rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_as_long_as_the_dns_allows() {
        let longest = "a.".repeat(126) + "a";
        assert_eq!(longest.len(), LONGEST_NAME);
        assert!(Host::from_domain(&longest).is_some());
        assert_eq!(Host::from_domain(&format!("a{longest}")), None);
        assert_eq!(Host::from_domain(&format!("{longest}.a")), None);
    }
    #[test]
    fn a_policy_names_a_host_that_can_exist() {
        let label = "a".repeat(LONGEST_LABEL);
        for name in [
            "example.az",
            "my_site.example",
            "[::1]",
            "10.0.0.1",
            "localhost",
            "xn--e1afmkfd.example",
        ] {
            assert!(Host::parse(name).is_some(), "{name}");
        }
        assert!(Host::parse(&format!("{label}.az")).is_some());
        for name in [
            "*.example.az",
            "*",
            "$HOST",
            "example.az,example.ru",
            "{host}",
            "example.az;",
            "exa'mple.az",
            "%2A.example.az",
        ] {
            assert_eq!(Host::parse(name), None, "{name}");
        }
        assert_eq!(Host::parse(&format!("{label}a.az")), None);
    }
}
