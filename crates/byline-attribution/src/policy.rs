//! What a publisher demands of a page that uses its material.

use core::num::NonZeroU32;

use url::Url;

use crate::licence::CreativeCommons;

mod address;
mod builder;
mod choice;
mod difference;
mod error;
mod extent;
#[cfg(feature = "serde")]
mod form;
mod host;
mod licence;
mod sentence;
mod target;

pub(crate) use address::{Article, Difference, is_web};
pub use builder::PolicyBuilder;
pub use choice::{
    Archives, Canonical, Collapsed, Followable, InBody, Indexable, Noscript, PlaceRule, PlainText,
    Redirectors, Visible,
};
pub use error::PolicyError;
pub use extent::{
    Exemption, ExemptionScope, Extent, ExtentError, ExtentLimit, ExtentUnit, LimitCheck,
    LimitOutcome,
};
pub use host::Subdomains;
pub(crate) use host::{Host, LONGEST_NAME, suffixes};
pub use target::Target;
pub(crate) use target::TargetKind;

/// What a publisher demands of a page that uses its material.
///
/// The presets are named after what notices say; [`Policy::builder`] sets each demand by itself.
/// A policy is always valid: it has a target, its numbers are not 0, and its texts not empty.
///
/// # Serialized form
///
/// With the feature `serde`, a policy is an object. A field that has its default may be left out:
///
/// ```json
/// {
///   "targets": [{ "host": "example.az", "subdomains": "any" }, { "article": "https://example.az/n/1" }],
///   "followable": "required",
///   "visible": "required",
///   "indexable": "optional",
///   "in_body": "optional",
///   "position": { "within_paragraphs": 1 },
///   "links": 1,
///   "anchor_text": "Example.az",
///   "names": ["Example News"],
///   "own_hosts": ["example-sport.az"],
///   "pixel": "https://count.example.az/pixel.gif",
///   "licence": "https://creativecommons.org/licenses/by/4.0/",
///   "redirectors": "refused",
///   "archives": "refused",
///   "canonical": "refused",
///   "plain_text": "url",
///   "noscript": "refused",
///   "collapsed": "accepted",
///   "limits": [{ "unit": "percent", "max": 30 }],
///   "exemption": { "scope": "quotations", "limits": [{ "unit": "chars", "max": 300 }] }
/// }
/// ```
///
/// # Examples
///
/// ```
/// use byline_attribution::{Followable, Policy, PlaceRule, Subdomains, Target};
///
/// let policy = Policy::builder(Target::host("example.az", Subdomains::Any)?)
///     .followable(Followable::Required)
///     .within_paragraphs(2)
///     .build()?;
/// assert_eq!(policy.followable(), Followable::Required);
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "form::PolicyForm"))]
pub struct Policy {
    targets: Vec<Target>,
    followable: Followable,
    visible: Visible,
    indexable: Indexable,
    in_body: InBody,
    position: PlaceRule,
    links: NonZeroU32,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    anchor_text: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    names: Vec<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    #[cfg_attr(feature = "serde", serde(serialize_with = "form::write_hosts"))]
    own_hosts: Vec<Host>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(serialize_with = "form::write_url"))]
    pixel: Option<Url>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(serialize_with = "form::write_licence"))]
    licence: Option<CreativeCommons>,
    redirectors: Redirectors,
    archives: Archives,
    canonical: Canonical,
    plain_text: PlainText,
    noscript: Noscript,
    collapsed: Collapsed,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    limits: Vec<ExtentLimit>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    exemption: Option<Exemption>,
}

impl Policy {
    /// "A hyperlink to example.az is required": any page of the host or its subdomains,
    /// visible to the reader.
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError`] when `host` is not a host name, or is a public suffix.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy};
    ///
    /// let policy = Policy::host_link("example.az")?;
    /// let page = Page::html(r#"<p>As <a href="https://example.az/n/1">Example</a> reports."#);
    /// assert!(policy.check(&page).complies());
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn host_link(host: &str) -> Result<Self, PolicyError> {
        Self::builder(Target::host(host, Subdomains::Any)?).build()
    }

    /// "An active hyperlink to example.az, not closed from search engines, is required."
    ///
    /// # Errors
    ///
    /// As [`Policy::host_link`].
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Reason};
    ///
    /// let policy = Policy::followable_link("example.az")?;
    /// let page = Page::html(r#"<a rel="nofollow" href="https://example.az/">Example</a>"#);
    /// assert_eq!(policy.check(&page).reason(), Reason::Nofollow);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn followable_link(host: &str) -> Result<Self, PolicyError> {
        Self::builder(Target::host(host, Subdomains::Any)?)
            .followable(Followable::Required)
            .build()
    }

    /// "A hyperlink to example.az, open to search engines, in the first paragraph is required."
    ///
    /// # Errors
    ///
    /// As [`Policy::host_link`].
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Reason};
    ///
    /// let policy = Policy::followable_first_paragraph("example.az")?;
    /// let page = Page::html(r#"<p>Ships are back.<p><a href="https://example.az/">Example</a>"#);
    /// assert_eq!(policy.check(&page).reason(), Reason::Position);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn followable_first_paragraph(host: &str) -> Result<Self, PolicyError> {
        Self::builder(Target::host(host, Subdomains::Any)?)
            .followable(Followable::Required)
            .within_paragraphs(1)
            .build()
    }

    /// "A hyperlink to the quoted article is required": this very article, visible to the reader.
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::InvalidArticle`] when `url` is not an http or https address.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Reason};
    ///
    /// let policy = Policy::article_link("https://example.az/n/1")?;
    /// let page = Page::html(r#"<a href="https://example.az/">Example</a>"#);
    /// assert_eq!(policy.check(&page).reason(), Reason::WrongPath);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn article_link(url: &str) -> Result<Self, PolicyError> {
        Self::builder(Target::article(url)?).build()
    }

    /// Starts a policy with one target; the other fields are those of [`Policy::host_link`].
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Policy, Subdomains, Target, Visible};
    ///
    /// let policy = Policy::builder(Target::host("example.az", Subdomains::Www)?)
    ///     .visible(Visible::Optional)
    ///     .build()?;
    /// assert_eq!(policy.targets().len(), 1);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn builder(target: Target) -> PolicyBuilder {
        Self {
            targets: vec![target],
            followable: Followable::default(),
            visible: Visible::default(),
            indexable: Indexable::default(),
            in_body: InBody::default(),
            position: PlaceRule::default(),
            links: NonZeroU32::MIN,
            anchor_text: None,
            names: Vec::new(),
            own_hosts: Vec::new(),
            pixel: None,
            licence: None,
            redirectors: Redirectors::default(),
            archives: Archives::default(),
            canonical: Canonical::default(),
            plain_text: PlainText::default(),
            noscript: Noscript::default(),
            collapsed: Collapsed::default(),
            limits: Vec::new(),
            exemption: None,
        }
        .into_builder()
    }

    pub(crate) fn into_builder(self) -> PolicyBuilder {
        PolicyBuilder {
            policy: self,
            zero: None,
            invalid: None,
        }
    }

    /// The targets, never empty: a link to any one of them counts.
    #[must_use]
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// Whether crawlers must be allowed to follow the link.
    #[must_use]
    pub fn followable(&self) -> Followable {
        self.followable
    }

    /// Whether a reader must see the link.
    #[must_use]
    pub fn visible(&self) -> Visible {
        self.visible
    }

    /// Whether search engines must be allowed to index the place of the link.
    #[must_use]
    pub fn indexable(&self) -> Indexable {
        self.indexable
    }

    /// Whether the link must be in the text of the article.
    #[must_use]
    pub fn in_body(&self) -> InBody {
        self.in_body
    }

    /// Where the link must be.
    #[must_use]
    pub fn position(&self) -> PlaceRule {
        self.position
    }

    /// How many such links are demanded.
    #[must_use]
    pub fn links(&self) -> NonZeroU32 {
        self.links
    }

    /// What the link's text must contain, compared without case.
    #[must_use]
    pub fn anchor_text(&self) -> Option<&str> {
        self.anchor_text.as_deref()
    }

    /// Names under which plain texts mention the publisher, in addition to its host.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Other hosts of the publisher, in their ASCII form. Their pages are not judged, and neither
    /// are those of the targets' hosts.
    pub fn own_hosts(&self) -> impl Iterator<Item = &str> {
        self.own_hosts.iter().map(Host::as_str)
    }

    /// The same policy, with other hosts of the publisher, as a `trust.txt` lists them; their
    /// pages and those of their subdomains are [`Reason::OwnPage`](crate::Reason::OwnPage).
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError`] when one of them is not a host name, or is a public suffix.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Reason};
    ///
    /// let policy = Policy::host_link("example.az")?.with_own_hosts(["example-sport.az"])?;
    /// let page = Page::html("<p>Ships are back.").at("https://www.example-sport.az/n/1");
    /// assert_eq!(policy.check(&page).reason(), Reason::OwnPage);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    pub fn with_own_hosts<'h>(
        mut self,
        hosts: impl IntoIterator<Item = &'h str>,
    ) -> Result<Self, PolicyError> {
        for host in hosts {
            self.own_hosts.push(Self::own_host(host)?);
        }
        Ok(self)
    }

    fn own_host(host: &str) -> Result<Host, PolicyError> {
        match Target::host(host, Subdomains::Any)?.kind() {
            TargetKind::Host { host, .. } => Ok(host.clone()),
            TargetKind::Article { article, .. } => Ok(article.host().clone()),
        }
    }

    /// Whether a page of this address is one of the publisher itself.
    pub(crate) fn owns(&self, host: &Host) -> bool {
        let is_own = |own: &Host| own.accepts(Subdomains::Any, host);
        self.own_hosts.iter().any(is_own)
            || self.targets.iter().any(|target| match target.kind() {
                TargetKind::Host {
                    host: own,
                    subdomains,
                } => own.accepts(*subdomains, host),
                TargetKind::Article { article, .. } => is_own(article.host()),
            })
    }

    /// The address from which the page must load a picture that counts its readers.
    pub(crate) fn pixel(&self) -> Option<&Url> {
        self.pixel.as_ref()
    }

    /// The address of a picture that counts readers, which the page must load.
    #[must_use]
    pub fn pixel_url(&self) -> Option<&str> {
        self.pixel.as_ref().map(Url::as_str)
    }

    /// The Creative Commons licence to which the page must link, in addition to the source.
    #[must_use]
    pub fn licence(&self) -> Option<CreativeCommons> {
        self.licence
    }

    /// Whether links through redirectors count.
    #[must_use]
    pub fn redirectors(&self) -> Redirectors {
        self.redirectors
    }

    /// Whether links to archived copies count.
    #[must_use]
    pub fn archives(&self) -> Archives {
        self.archives
    }

    /// Whether a canonical link counts.
    #[must_use]
    pub fn canonical(&self) -> Canonical {
        self.canonical
    }

    /// What counts as a link in plain text.
    #[must_use]
    pub fn plain_text(&self) -> PlainText {
        self.plain_text
    }

    /// Whether links in `noscript` count.
    #[must_use]
    pub fn noscript(&self) -> Noscript {
        self.noscript
    }

    /// Whether links in closed `details` elements count.
    #[must_use]
    pub fn collapsed(&self) -> Collapsed {
        self.collapsed
    }

    /// How much of an article may be used: all of these limits apply.
    #[must_use]
    pub fn limits(&self) -> &[ExtentLimit] {
        &self.limits
    }

    /// Use for which no link is demanded.
    #[must_use]
    pub fn exemption(&self) -> Option<&Exemption> {
        self.exemption.as_ref()
    }
}
