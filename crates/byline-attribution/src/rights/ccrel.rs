//! ccREL: the attribution properties of Creative Commons, in RDFa.

use byline_html::{Scanner, StartTag, Token};

use super::{RightsError, address, credit_name, escape_markup, policy_at, resolve};
use crate::licence::CreativeCommons;
use crate::policy::Policy;

impl Policy {
    /// The duty to attribute as HTML with the properties of
    /// [ccREL](https://www.w3.org/submissions/ccREL/): the licence, and whom to name and
    /// link.
    ///
    /// ccREL states whom to link, but not place, number or `nofollow`; the licence's
    /// page is the place to say more.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Policy;
    ///
    /// let policy = Policy::host_link("example.az")?;
    /// let html = policy.to_ccrel("https://creativecommons.org/licenses/by/4.0/");
    /// assert_eq!(
    ///     html,
    ///     r#"<span prefix="cc: http://creativecommons.org/ns#"><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">https://creativecommons.org/licenses/by/4.0/</a> <a rel="cc:attributionURL" property="cc:attributionName" href="https://example.az/">example.az</a></span>"#
    /// );
    /// let read = Policy::from_ccrel(&html, "https://example.az/n/1")?;
    /// assert_eq!(read.targets(), policy.targets());
    /// assert_eq!(read.licence().map(|licence| licence.to_string()).as_deref(), Some("CC BY 4.0"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_ccrel(&self, license: &str) -> String {
        let license = escape_markup(license);
        let (href, name) = (
            escape_markup(&address(self)),
            escape_markup(&credit_name(self)),
        );
        format!(
            "<span prefix=\"cc: http://creativecommons.org/ns#\"><a rel=\"license\" href=\"{license}\">{license}</a> \
             <a rel=\"cc:attributionURL\" property=\"cc:attributionName\" href=\"{href}\">{name}</a></span>"
        )
    }

    /// The policy that a page states in ccREL: a link to its `cc:attributionURL`, resolved
    /// against `base`, the address of the page, which may be empty where all are whole; and,
    /// where `rel=license` leads to a licence of Creative Commons, a link to that one
    /// ([`Policy::licence`]). Its `cc:attributionName` becomes a [name](Policy::names).
    ///
    /// Without `cc:attributionURL`, what must be linked is the page itself, at `base`.
    ///
    /// # Errors
    ///
    /// Returns [`RightsError`] where the page has neither, or there is no web address.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Policy;
    ///
    /// let page = r#"<p>Licence: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>
    ///     <span property="cc:attributionName">Harbour Wire</span>"#;
    /// let policy = Policy::from_ccrel(page, "https://example.az/n/1")?;
    /// assert_eq!(policy.targets()[0].article_url(), Some("https://example.az/n/1"));
    /// assert_eq!(policy.names(), ["Harbour Wire"]);
    /// # Ok::<(), byline_attribution::RightsError>(())
    /// ```
    pub fn from_ccrel(html: &str, base: &str) -> Result<Self, RightsError> {
        let stated = Stated::read(html);
        let url = match (&stated.url, stated.licence) {
            (Some(url), _) => resolve(url, base),
            (None, Some(_)) => base.to_owned(),
            (None, None) => {
                return Err(RightsError::NoDuty {
                    expected: "a link with rel cc:attributionURL, or rel license to Creative Commons",
                });
            }
        };
        let policy = policy_at(&url)?;
        let name = stated.name.as_deref().map(str::trim);
        let name = name.filter(|name| !name.is_empty() && *name != credit_name(&policy));
        if stated.licence.is_none() && name.is_none() {
            return Ok(policy);
        }
        let mut builder = policy.into_builder();
        if let Some(licence) = stated.licence {
            builder = builder.licence(licence);
        }
        if let Some(name) = name {
            builder = builder.name(name);
        }
        Ok(builder.build()?)
    }
}

/// What a page states, the first of each.
#[derive(Default)]
struct Stated {
    url: Option<String>,
    name: Option<String>,
    licence: Option<CreativeCommons>,
}

impl Stated {
    fn read(html: &str) -> Self {
        let mut stated = Self::default();
        // The element whose text is the name.
        let mut naming: Option<String> = None;
        for token in Scanner::new(html) {
            match token {
                Token::StartTag(tag) => {
                    stated.take_link(&tag);
                    if stated.name.is_none() && has(&tag, "property", "attributionName") {
                        let content = tag.attribute("content");
                        let content = content.map(|content| content.value().into_owned());
                        if content.is_none() {
                            naming = Some(tag.name().into_owned());
                        }
                        stated.name = Some(content.unwrap_or_default());
                    }
                }
                Token::Text(text) => {
                    if let (Some(_), Some(name)) = (&naming, &mut stated.name) {
                        name.push_str(&text.decoded());
                    }
                }
                Token::EndTag(tag) if naming.as_deref().is_some_and(|name| tag.is(name)) => {
                    naming = None;
                }
                _ => {}
            }
        }
        stated
    }

    fn take_link(&mut self, tag: &StartTag<'_>) {
        let href = || {
            let href = tag.attribute("href");
            href.map(|href| href.value().into_owned())
        };
        if self.url.is_none() && has(tag, "rel", "attributionURL") {
            self.url = href();
        }
        if self.licence.is_none() && has(tag, "rel", "license") {
            let licence = href().as_deref().and_then(CreativeCommons::from_url);
            self.licence = licence.filter(CreativeCommons::requires_attribution);
        }
    }
}

/// Whether an attribute of a tag has this term: alone or with the prefix or address of ccREL.
fn has(tag: &StartTag<'_>, attribute: &str, term: &str) -> bool {
    let Some(value) = tag.attribute(attribute) else {
        return false;
    };
    let value = value.value();
    let mut tokens = value.split_ascii_whitespace();
    tokens.any(|token| {
        let own = ["cc:", "http://creativecommons.org/ns#"]
            .iter()
            .find_map(|prefix| token.strip_prefix(prefix));
        let plain = (term == "license").then_some(token);
        own.or(plain)
            .is_some_and(|own| own.eq_ignore_ascii_case(term))
    })
}
