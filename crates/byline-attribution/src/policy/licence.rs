//! Policies of Creative Commons licences.

use super::{Policy, PolicyError, Target};
use crate::licence::CreativeCommons;

impl Policy {
    /// What a Creative Commons licence demands of a page that uses the article at `url`: a link to
    /// the article, and one to the licence.
    ///
    /// Source: section 3(a)(1) of the [legal code](https://creativecommons.org/licenses/by/4.0/legalcode)
    /// of version 4.0, and 4(b) or (c) of the earlier ones. What a program cannot see is left
    /// to the caller: whether changes are indicated
    /// ([`CreativeCommons::requires_changes_indicated`]), and whether the use is commercial.
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::InvalidArticle`] when `url` is not an http or https address.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{CreativeCommons, Page, Policy, Reason};
    ///
    /// let deed = "https://creativecommons.org/licenses/by/4.0/";
    /// let licence = CreativeCommons::from_url(deed).ok_or("no licence")?;
    /// let policy = Policy::creative_commons("https://example.az/n/1", licence)?;
    ///
    /// let link = "<p>Ships are back (<a href=https://example.az/n/1>Example</a>";
    /// assert_eq!(policy.check(&Page::html(link)).reason(), Reason::LicenceMissing);
    /// let page = format!("{link}, <a href={deed}>CC BY 4.0</a>)");
    /// assert!(policy.check(&Page::html(&page)).complies());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn creative_commons(url: &str, licence: CreativeCommons) -> Result<Self, PolicyError> {
        Self::builder(Target::article(url)?)
            .licence(licence)
            .build()
    }
}
