//! TDMRep, the Text and Data Mining Reservation Protocol.

use byline_html::{Scanner, Token};
use url::Url;

use super::{RightsError, escape_markup};

const RESERVATION: &str = "tdm-reservation";
const POLICY: &str = "tdm-policy";

/// Whether a publisher reserves the right to mine a work, as the
/// [TDM Reservation Protocol](https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/)
/// states it: in response headers, in a page's `meta` elements, or (with the feature
/// `serde`) for a whole site in `/.well-known/tdmrep.json`.
///
/// Its policy is the address of terms, such as an `OdrlOffer`. What a page says wins over
/// its headers, and these over the site's file: `html.or(headers).or(file)`. `None` in any
/// of the three means that nothing is said there.
///
/// # Examples
///
/// ```
/// use byline_attribution::TdmReservation;
///
/// let reservation = TdmReservation::reserved().with_policy("https://example.az/reuse.jsonld")?;
/// let page = reservation.to_html();
/// assert_eq!(
///     page,
///     "<meta name=\"tdm-reservation\" content=\"1\">\n\
///      <meta name=\"tdm-policy\" content=\"https://example.az/reuse.jsonld\">\n"
/// );
/// assert_eq!(TdmReservation::from_html(&page), Some(reservation));
/// # Ok::<(), byline_attribution::RightsError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TdmReservation {
    reserved: bool,
    policy: Option<String>,
}

impl TdmReservation {
    /// Mining is free: `tdm-reservation: 0`.
    #[must_use]
    pub fn open() -> Self {
        Self {
            reserved: false,
            policy: None,
        }
    }

    /// Mining is reserved: `tdm-reservation: 1`.
    #[must_use]
    pub fn reserved() -> Self {
        Self {
            reserved: true,
            policy: None,
        }
    }

    /// Reserves mining, on the terms at an address.
    ///
    /// # Errors
    ///
    /// Returns [`RightsError::Address`] if `url` is not a whole web address.
    pub fn with_policy(self, url: &str) -> Result<Self, RightsError> {
        let policy = web_address(url).ok_or_else(|| RightsError::Address {
            found: url.to_owned(),
        })?;
        Ok(Self {
            reserved: true,
            policy: Some(policy),
        })
    }

    /// Whether mining is reserved.
    #[must_use]
    pub fn is_reserved(&self) -> bool {
        self.reserved
    }

    /// The address of the terms on which the right may be had.
    #[must_use]
    pub fn policy(&self) -> Option<&str> {
        self.policy.as_deref()
    }

    /// The response headers that state it.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::TdmReservation;
    ///
    /// let headers = TdmReservation::reserved().to_headers();
    /// assert_eq!(headers, [("tdm-reservation", "1".to_string())]);
    ///
    /// let headers = headers.iter().map(|(name, value)| (*name, value.as_str()));
    /// assert_eq!(TdmReservation::from_headers(headers), Some(TdmReservation::reserved()));
    /// ```
    #[must_use]
    pub fn to_headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![(RESERVATION, self.digit().to_owned())];
        headers.extend(self.policy.clone().map(|policy| (POLICY, policy)));
        headers
    }

    /// What response headers state; the case of their names does not matter.
    pub fn from_headers<'a>(headers: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let mut found = TdmValues::default();
        for (name, value) in headers {
            found.take(name, value);
        }
        found.reservation()
    }

    /// The `meta` elements that state it, for a page's `head`.
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut html = String::new();
        for (name, value) in self.to_headers() {
            let value = escape_markup(&value);
            html += &format!("<meta name=\"{name}\" content=\"{value}\">\n");
        }
        html
    }

    /// What the `meta` elements of a page state; the first of each name counts.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::TdmReservation;
    ///
    /// let page = "<head><meta name=TDM-Reservation content=0><!-- <meta name=tdm-reservation content=1> -->";
    /// assert_eq!(TdmReservation::from_html(page), Some(TdmReservation::open()));
    /// assert_eq!(TdmReservation::from_html("<p>Rain.</p>"), None);
    /// ```
    pub fn from_html(html: &str) -> Option<Self> {
        let mut found = TdmValues::default();
        for token in Scanner::new(html) {
            let Token::StartTag(tag) = token else {
                continue;
            };
            if !tag.is("meta") {
                continue;
            }
            if let (Some(name), Some(content)) = (tag.attribute("name"), tag.attribute("content")) {
                found.take(&name.value(), &content.value());
            }
        }
        found.reservation()
    }

    fn digit(&self) -> &'static str {
        if self.reserved { "1" } else { "0" }
    }
}

/// The first value of each name.
#[derive(Default)]
struct TdmValues {
    reserved: Option<bool>,
    policy: Option<String>,
}

impl TdmValues {
    fn take(&mut self, name: &str, value: &str) {
        let name = name.trim();
        if name.eq_ignore_ascii_case(RESERVATION) {
            self.reserved = self.reserved.or_else(|| flag(value));
        } else if name.eq_ignore_ascii_case(POLICY) && self.policy.is_none() {
            self.policy = web_address(value);
        }
    }

    /// A policy without a reservation, or one for open content, has no effect.
    fn reservation(self) -> Option<TdmReservation> {
        self.reserved.map(|reserved| TdmReservation {
            reserved,
            policy: self.policy.filter(|_| reserved),
        })
    }
}

fn flag(value: &str) -> Option<bool> {
    match value.trim() {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

/// The address in the URL standard's form, which has no line ends to split a header with.
fn web_address(url: &str) -> Option<String> {
    let url = Url::parse(url.trim()).ok()?;
    matches!(url.scheme(), "http" | "https").then(|| url.into())
}

#[cfg(feature = "serde")]
mod file {
    use serde::{Deserialize, Serialize};

    use super::{TdmReservation, TdmValues};

    /// The reservations of a site, as `/.well-known/tdmrep.json` of the
    /// [TDM Reservation Protocol](https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/)
    /// states them.
    ///
    /// The first rule whose location matches a path counts. A location is the beginning of
    /// a path, in which `*` is anything and a `$` at the end is the end of the path, as in
    /// [RFC 9309](https://www.rfc-editor.org/rfc/rfc9309#section-2.2.2). Serializes as the
    /// file itself.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{TdmReservation, TdmRules};
    ///
    /// let rules = TdmRules::new()
    ///     .with("/photos/*.jpg$", TdmReservation::open())
    ///     .with("/", TdmReservation::reserved());
    /// let json = serde_json::to_string(&rules)?;
    /// assert_eq!(
    ///     json,
    ///     r#"[{"location":"/photos/*.jpg$","tdm-reservation":0},{"location":"/","tdm-reservation":1}]"#
    /// );
    ///
    /// let read: TdmRules = serde_json::from_str(&json)?;
    /// assert_eq!(read.reservation("/photos/2026/sea.jpg"), Some(TdmReservation::open()));
    /// assert_eq!(read.reservation("/news/1"), Some(TdmReservation::reserved()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct TdmRules {
        rules: Vec<Rule>,
    }

    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    struct Rule {
        location: String,
        #[serde(rename = "tdm-reservation")]
        reservation: Digit,
        #[serde(
            rename = "tdm-policy",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        policy: Option<String>,
    }

    /// A number, which some write as a string.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Digit {
        Number(u8),
        Text(String),
    }

    impl TdmRules {
        /// No rules, for any path.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }

        /// Adds a rule after the others.
        #[must_use]
        pub fn with(mut self, location: &str, reservation: TdmReservation) -> Self {
            self.rules.push(Rule {
                location: location.to_owned(),
                reservation: Digit::Number(u8::from(reservation.reserved)),
                policy: reservation.policy,
            });
            self
        }

        /// The rule for the path of an address (with its query): `/news/1?page=2`.
        pub fn reservation(&self, path: &str) -> Option<TdmReservation> {
            let path = normal(path, true);
            let rule = self.rules.iter().find(|rule| rule.matches(&path))?;
            let mut found = TdmValues::default();
            let digit = match &rule.reservation {
                Digit::Number(number) => number.to_string(),
                Digit::Text(text) => text.clone(),
            };
            found.take(super::RESERVATION, &digit);
            found.take(super::POLICY, rule.policy.as_deref().unwrap_or_default());
            found.reservation()
        }
    }

    impl Rule {
        fn matches(&self, path: &str) -> bool {
            let (location, to_end) = match self.location.strip_suffix('$') {
                Some(location) => (location, true),
                None => (self.location.as_str(), false),
            };
            let location = normal(location, false);
            let mut parts = location.split('*');
            let Some(mut rest) = parts.next().and_then(|part| path.strip_prefix(part)) else {
                return false;
            };
            let Some(last) = parts.next_back() else {
                return !to_end || rest.is_empty();
            };
            // Taking each part where it first occurs leaves the most for those after it.
            for part in parts {
                let Some(at) = rest.find(part) else {
                    return false;
                };
                rest = rest.get(at + part.len()..).unwrap_or_default();
            }
            if to_end {
                rest.ends_with(last)
            } else {
                rest.contains(last)
            }
        }
    }

    /// A path in one spelling: unreserved characters bare, all others of RFC 3986 as they
    /// stand, the rest percent-encoded. In an address the signs of patterns are letters
    /// like others, which a pattern must encode.
    fn normal(path: &str, literal: bool) -> String {
        let bytes = path.as_bytes();
        let mut out = String::with_capacity(path.len());
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let hex = |index: usize| {
                let digit = char::from(*bytes.get(index)?).to_digit(16)?;
                u8::try_from(digit).ok()
            };
            let encoded = (byte == b'%')
                .then(|| Some(hex(at + 1)? * 16 + hex(at + 2)?))
                .flatten();
            let byte_meant = encoded.unwrap_or(byte);
            let unreserved = byte_meant.is_ascii_alphanumeric() || b"-._~".contains(&byte_meant);
            let sign = byte == b'$' || literal && byte == b'*';
            let bare = encoded.is_none() && byte.is_ascii_graphic() && !sign;
            if unreserved || bare {
                out.push(char::from(byte_meant));
            } else {
                out.push_str(&format!("%{byte_meant:02X}"));
            }
            at += if encoded.is_some() { 3 } else { 1 };
        }
        out
    }
}

#[cfg(feature = "serde")]
pub use file::TdmRules;
