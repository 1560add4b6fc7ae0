//! ccREL: the attribution properties of Creative Commons, in RDFa.

use byline_html::{Scanner, Token};

use super::{RightsError, address, credit_name, escape_markup, policy_at, resolve};
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
    /// assert_eq!(Policy::from_ccrel(&html, "https://example.az/n/1")?, policy);
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

    /// The policy that a page's `cc:attributionURL` states: a link to that address, resolved
    /// against `base`, the address of the page, which may be empty where all are whole.
    ///
    /// # Errors
    ///
    /// Returns [`RightsError`] where the page has none, or it is no web address.
    pub fn from_ccrel(html: &str, base: &str) -> Result<Self, RightsError> {
        let href = Scanner::new(html).find_map(|token| match token {
            Token::StartTag(tag) => {
                let rel = tag.attribute("rel")?;
                let value = rel.value();
                let mut tokens = value.split_ascii_whitespace();
                let states = tokens.any(|token| {
                    token.eq_ignore_ascii_case("cc:attributionURL")
                        || token == "http://creativecommons.org/ns#attributionURL"
                });
                let href = states.then(|| tag.attribute("href")).flatten()?;
                Some(href.value().into_owned())
            }
            _ => None,
        });
        match href {
            Some(href) => policy_at(&resolve(&href, base)),
            None => Err(RightsError::NoDuty {
                expected: "a link with rel cc:attributionURL",
            }),
        }
    }
}
