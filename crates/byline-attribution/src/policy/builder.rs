//! Builds a policy.

use core::num::NonZeroU32;

use url::Url;

use crate::licence::CreativeCommons;

use super::host::Host;
use super::is_web;
use super::{
    Archives, Canonical, Collapsed, Exemption, ExtentLimit, Followable, InBody, Indexable,
    Noscript, PlaceRule, PlainText, Policy, PolicyError, Redirectors, Target, Visible,
};

/// A policy in the making: see [`Policy::builder`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct PolicyBuilder {
    pub(super) policy: Policy,
    pub(super) zero: Option<&'static str>,
    /// The error of an invalid host or address.
    pub(super) invalid: Option<PolicyError>,
}

impl PolicyBuilder {
    /// Accepts another target as well: a link to any one of them counts.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Policy, Target};
    ///
    /// let policy = Policy::builder(Target::article("https://example.az/n/1")?)
    ///     .or(Target::article("https://example.az/amp/1")?)
    ///     .build()?;
    /// assert_eq!(policy.targets().len(), 2);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn or(mut self, target: Target) -> Self {
        self.policy.targets.push(target);
        self
    }

    /// Sets whether crawlers must be allowed to follow the link.
    pub fn followable(mut self, choice: Followable) -> Self {
        self.policy.followable = choice;
        self
    }

    /// Sets whether a reader must see the link.
    pub fn visible(mut self, choice: Visible) -> Self {
        self.policy.visible = choice;
        self
    }

    /// Sets whether search engines must be allowed to index the place of the link.
    pub fn indexable(mut self, choice: Indexable) -> Self {
        self.policy.indexable = choice;
        self
    }

    /// Sets whether the link must be in the text of the article.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, InBody, Policy, Reason, Subdomains, Target};
    ///
    /// let policy = Policy::builder(Target::host("example.az", Subdomains::Any)?)
    ///     .in_body(InBody::Required)
    ///     .build()?;
    /// let page = Page::html(
    ///     "<article><p>Ships are back.</article><footer><a href=//example.az/>x</a></footer>",
    /// );
    /// assert_eq!(policy.check(&page).reason(), Reason::OutsideBody);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn in_body(mut self, choice: InBody) -> Self {
        self.policy.in_body = choice;
        self
    }

    /// Sets where the link must be.
    pub fn position(mut self, position: PlaceRule) -> Self {
        self.policy.position = position;
        self
    }

    /// Demands the link in the first `count` paragraphs; [`build`](Self::build) refuses 0.
    pub fn within_paragraphs(mut self, count: u32) -> Self {
        match NonZeroU32::new(count) {
            Some(count) => self.policy.position = PlaceRule::WithinParagraphs(count),
            None => self.zero = Some("within_paragraphs"),
        }
        self
    }

    /// Sets how many such links are demanded; [`build`](Self::build) refuses 0.
    pub fn links(mut self, count: u32) -> Self {
        match NonZeroU32::new(count) {
            Some(count) => self.policy.links = count,
            None => self.zero = Some("links"),
        }
        self
    }

    /// Sets what the link's text must contain, compared without case and with runs of
    /// white space as one space; [`build`](Self::build) refuses a blank text.
    pub fn anchor_text(mut self, text: &str) -> Self {
        self.policy.anchor_text = Some(text.to_owned());
        self
    }

    /// Adds a name under which plain texts mention the publisher, compared without case;
    /// [`build`](Self::build) refuses a blank one.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, PlainText, Policy, Subdomains, Target};
    ///
    /// let policy = Policy::builder(Target::host("example.az", Subdomains::Any)?)
    ///     .name("Example News")
    ///     .plain_text(PlainText::Name)
    ///     .build()?;
    /// assert!(policy.check(&Page::text("Ships are back, EXAMPLE NEWS reports.")).complies());
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn name(mut self, name: &str) -> Self {
        self.policy.names.push(name.to_owned());
        self
    }

    /// Adds another host of the publisher, whose pages and those of its subdomains are not
    /// judged; [`build`](Self::build) refuses a malformed one.
    pub fn own_host(mut self, host: &str) -> Self {
        match Policy::own_host(host) {
            Ok(host) => self.policy.own_hosts.push(host),
            Err(error) => self.invalid = self.invalid.or(Some(error)),
        }
        self
    }

    /// Demands that the page loads a picture from this address, or one below it, by which the
    /// publisher counts readers; [`build`](Self::build) refuses an address that is not http or https.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Reason, Subdomains, Target};
    ///
    /// let policy = Policy::builder(Target::host("example.az", Subdomains::Any)?)
    ///     .pixel("https://count.example.az/pixel.gif")
    ///     .build()?;
    /// let link = "<p>From <a href=https://example.az/n/1>Example</a>.";
    /// assert_eq!(policy.check(&Page::html(link)).reason(), Reason::PixelMissing);
    /// let pixel = "<img src='https://count.example.az/pixel.gif?id=1' width=1 height=1>";
    /// assert!(policy.check(&Page::html(&[link, pixel].concat())).complies());
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn pixel(mut self, url: &str) -> Self {
        let can_exist = |url: &Url| Host::of(url).is_some_and(|host| host.can_exist());
        let url_of_web = Url::parse(url).ok().filter(is_web);
        match url_of_web.filter(can_exist) {
            Some(url) => self.policy.pixel = Some(url),
            None => {
                let input = url.to_owned();
                self.invalid = self.invalid.or(Some(PolicyError::InvalidPixel { input }));
            }
        }
        self
    }

    /// Demands that the page links to this Creative Commons licence. If both name a version, the
    /// versions must be equal. A dedication to the public domain demands nothing.
    ///
    /// [`Policy::creative_commons`] covers the usual case.
    pub fn licence(mut self, licence: CreativeCommons) -> Self {
        self.policy.licence = licence.requires_licence_link().then_some(licence);
        self
    }

    /// Sets whether links through redirectors count.
    pub fn redirectors(mut self, choice: Redirectors) -> Self {
        self.policy.redirectors = choice;
        self
    }

    /// Sets whether links to archived copies count.
    pub fn archives(mut self, choice: Archives) -> Self {
        self.policy.archives = choice;
        self
    }

    /// Sets whether a canonical link counts.
    pub fn canonical(mut self, choice: Canonical) -> Self {
        self.policy.canonical = choice;
        self
    }

    /// Sets what counts as a link in plain text.
    pub fn plain_text(mut self, choice: PlainText) -> Self {
        self.policy.plain_text = choice;
        self
    }

    /// Sets whether links in `noscript` count.
    pub fn noscript(mut self, choice: Noscript) -> Self {
        self.policy.noscript = choice;
        self
    }

    /// Sets whether links in closed `details` elements count.
    pub fn collapsed(mut self, choice: Collapsed) -> Self {
        self.policy.collapsed = choice;
        self
    }

    /// Limits how much of an article may be used. All limits that are added apply.
    /// [`Policy::check_extent`] compares them with a measured extent.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{ExtentLimit, ExtentUnit, Policy, Subdomains, Target};
    ///
    /// let policy = Policy::builder(Target::host("example.az", Subdomains::Any)?)
    ///     .limit(ExtentLimit::new(ExtentUnit::Percent, 30)?)
    ///     .build()?;
    /// assert_eq!(policy.limits().len(), 1);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn limit(mut self, limit: ExtentLimit) -> Self {
        self.policy.limits.push(limit);
        self
    }

    /// Sets the use for which no link is demanded.
    pub fn exempt(mut self, exemption: Exemption) -> Self {
        self.policy.exemption = Some(exemption);
        self
    }

    /// The policy.
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::Zero`] for a required count of 0, [`PolicyError::Blank`] for a blank
    /// anchor text or name, and the error of a malformed host or address.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Policy, PolicyError, Subdomains, Target};
    ///
    /// let builder = Policy::builder(Target::host("example.az", Subdomains::Any)?).links(0);
    /// assert_eq!(builder.build(), Err(PolicyError::Zero { field: "links" }));
    /// # Ok::<(), PolicyError>(())
    /// ```
    pub fn build(self) -> Result<Policy, PolicyError> {
        if let Some(field) = self.zero {
            return Err(PolicyError::Zero { field });
        }
        if let Some(invalid) = self.invalid {
            return Err(invalid);
        }
        let blank = |text: &String| text.trim().is_empty();
        if self.policy.anchor_text.as_ref().is_some_and(blank) {
            return Err(PolicyError::Blank {
                field: "anchor_text",
            });
        }
        if self.policy.names.iter().any(blank) {
            return Err(PolicyError::Blank { field: "names" });
        }
        Ok(self.policy)
    }
}

impl Policy {
    /// The same policy, which also demands a pixel. Notices do not name its address: it is in the
    /// HTML that a publisher offers for copying an article. See [`PolicyBuilder::pixel`].
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::InvalidPixel`] when `url` is not an http or https address.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Policy;
    ///
    /// let policy = Policy::host_link("example.az")?.with_pixel("https://count.example.az/p.gif")?;
    /// assert_eq!(policy.pixel_url(), Some("https://count.example.az/p.gif"));
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn with_pixel(self, url: &str) -> Result<Self, PolicyError> {
        self.into_builder().pixel(url).build()
    }
}
