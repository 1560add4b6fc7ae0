//! Really Simple Licensing.

use byline_html::{Scanner, Token};

use super::{RightsError, address, escape_markup, policy_at, resolve};
use crate::policy::Policy;

impl Policy {
    /// The duty to attribute as a document of
    /// [Really Simple Licensing 1.0](https://rslstandard.org/rsl): use is paid for with
    /// attribution.
    ///
    /// `terms` is the address of the page that says how; RSL itself has no terms for
    /// links, their place and `nofollow`.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Policy;
    ///
    /// let policy = Policy::host_link("example.az")?;
    /// let rsl = policy.to_rsl("https://example.az/reuse");
    /// assert!(rsl.contains(r#"<payment type="attribution">"#));
    /// assert_eq!(Policy::from_rsl(&rsl, "https://example.az/license.xml")?, policy);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_rsl(&self, terms: &str) -> String {
        let (url, terms) = (escape_markup(&address(self)), escape_markup(terms));
        format!(
            "<rsl xmlns=\"https://rslstandard.org/rsl\">\n  <content url=\"{url}\">\n    <license>\n      \
             <payment type=\"attribution\">\n        <custom>{terms}</custom>\n      </payment>\n    \
             </license>\n    <terms>{terms}</terms>\n  </content>\n</rsl>\n"
        )
    }

    /// The policy that an RSL document states with a payment of type `attribution`: a link
    /// to its `content`. `base` is the address of the document, against which a path such as
    /// `/` is resolved; it may be empty where the document has whole addresses.
    ///
    /// # Errors
    ///
    /// Returns [`RightsError`] where nothing is to be paid so, or the content has only a
    /// path and `base` is not an address.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Policy;
    ///
    /// let rsl = r#"<rsl><content url="/"><license><payment type="attribution"/></license></content></rsl>"#;
    /// let policy = Policy::from_rsl(rsl, "https://example.az/license.xml")?;
    /// assert_eq!(policy.targets()[0].host_name(), "example.az");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_rsl(xml: &str, base: &str) -> Result<Self, RightsError> {
        let mut content = None;
        for token in Scanner::new(xml) {
            let Token::StartTag(tag) = token else {
                continue;
            };
            let name = tag.name();
            match name.rsplit(':').next().unwrap_or_default() {
                "content" => content = tag.attribute("url").map(|url| url.value().into_owned()),
                "payment" => {
                    let kind = tag.attribute("type");
                    let attributes = kind.is_some_and(|kind| kind.value().trim() == "attribution");
                    if let (true, Some(url)) = (attributes, &content) {
                        return policy_at(&resolve(url, base));
                    }
                }
                _ => {}
            }
        }
        Err(RightsError::NoDuty {
            expected: "a payment of type attribution",
        })
    }
}
