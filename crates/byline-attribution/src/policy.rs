//! What a publisher demands of a page that uses its material.

use core::num::NonZeroU32;

use crate::extent::{Exemption, ExtentLimit};
use crate::target::{Subdomains, Target};

mod difference;
#[cfg(feature = "serde")]
mod form;
mod sentence;

/// Why a policy cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// The text is not a host name.
    #[error("{input:?} is not a host name: expected one like example.az")]
    InvalidHost {
        /// What was given.
        input: String,
    },
    /// The host is a suffix under which strangers register names.
    ///
    /// With all its subdomains accepted, a link to anybody under `com.az` would count.
    #[error("{host:?} is a public suffix: expected a name registered under it")]
    PublicSuffix {
        /// The host, in its ASCII form.
        host: String,
    },
    /// The text is not an address with a host.
    #[error("{input:?} is not the address of an article: expected an http or https URL")]
    InvalidArticle {
        /// What was given.
        input: String,
    },
    /// A number that must be at least one was zero.
    #[error("{field} is 0: expected at least 1")]
    Zero {
        /// The policy's field, as its serialized form names it.
        field: &'static str,
    },
    /// A text that must say something was blank.
    #[error("{field} is blank: expected a text to look for")]
    Blank {
        /// The policy's field, as its serialized form names it.
        field: &'static str,
    },
    /// A limit allowed more than the whole article.
    #[error("expected a limit of 1 to 100 %, found {found} %")]
    Percent {
        /// What was given.
        found: u32,
    },
    /// A serialized exemption covered any use of any length: nothing would need a link.
    #[error("the exemption covers any use and has no limit: expected at least one")]
    UnlimitedExemption,
    /// A serialized policy named no target.
    #[error("the policy names no target: expected a host or an article")]
    NoTarget,
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }
    };
}

choice! {
    /// Whether crawlers must be free to follow the link.
    ///
    /// A link is closed by `rel` `nofollow`, `ugc` or `sponsored`
    /// ([Google's link qualifiers](https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links)),
    /// a page by a robots meta element or an `X-Robots-Tag` header that says `nofollow` or `none`.
    Followable {
        /// A closed link does not count.
        Required,
        /// A closed link counts, and a note says that it is closed.
        #[default]
        Optional,
    }
}

choice! {
    /// Whether a reader must be able to see and click the link.
    Visible {
        /// A link that is hidden, inert or empty does not count.
        #[default]
        Required,
        /// Such a link counts, and a note says so.
        Optional,
    }
}

choice! {
    /// Whether the link must stand where search engines index it.
    ///
    /// Closed by `noindex` of the page, and by blocks in Yandex's `noindex` element or
    /// its comment form `<!--noindex-->`.
    Indexable {
        /// A link in a closed place does not count.
        Required,
        /// Such a link counts, and a note says so.
        #[default]
        Optional,
    }
}

choice! {
    /// Whether a link that passes through a known redirector counts.
    Redirectors {
        /// The address behind the redirector is read from its parameters, and counts.
        Accepted,
        /// The link does not count; the verdict names the redirector.
        #[default]
        Refused,
    }
}

choice! {
    /// Whether a link to an archived or cached copy counts.
    Archives {
        /// The address of the original is read from that of the copy, and counts.
        Accepted,
        /// The link does not count; the verdict names the copy.
        #[default]
        Refused,
    }
}

choice! {
    /// Whether `link rel=canonical`, which only crawlers read, counts as the credit.
    Canonical {
        /// It counts.
        Accepted,
        /// It is reported as a machine credit.
        #[default]
        Refused,
    }
}

choice! {
    /// What counts as the link where nothing can be clicked: in plain text.
    PlainText {
        /// The full address, `https://example.az/n/1`.
        #[default]
        Url,
        /// The domain is enough too: `example.az`.
        Domain,
        /// One of the policy's names is enough too: `Example News`.
        Name,
    }
}

choice! {
    /// Whether a link inside `noscript` counts.
    ///
    /// Readers run scripts, so a browser does not render it; some crawlers see it.
    Noscript {
        /// It is read as if scripts were off.
        Accepted,
        /// It does not count.
        #[default]
        Refused,
    }
}

choice! {
    /// Whether a link inside a closed `details` element counts.
    Collapsed {
        /// The reader can open it: the link counts, and a note says that it is collapsed.
        #[default]
        Accepted,
        /// It does not count.
        Refused,
    }
}

/// Where in the article the link must stand.
///
/// Paragraphs are those a reader sees: hidden ones, empty ones and those outside the
/// article's text (`nav`, `aside`, `footer`, `figure`) are not counted, and two line
/// breaks in a row part paragraphs as well. A page without `p` elements is read in
/// blocks of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Position {
    /// Anywhere on the page.
    #[default]
    Anywhere,
    /// Not below this paragraph, the first being 1.
    WithinParagraphs(NonZeroU32),
    /// Above the first paragraph.
    BeforeBody,
}

/// What a publisher demands of a page that uses its material.
///
/// Presets are named after what notices say; [`Policy::builder`] sets each demand apart.
/// A policy that exists is valid: it has a target, and its numbers and texts are not empty.
///
/// # Serialized form
///
/// With the feature `serde`, a policy is an object; a field at its default may be left out:
///
/// ```json
/// {
///   "targets": [{ "host": "example.az", "subdomains": "any" }, { "article": "https://example.az/n/1" }],
///   "followable": "required",
///   "visible": "required",
///   "indexable": "optional",
///   "position": { "within_paragraphs": 1 },
///   "links": 1,
///   "anchor_text": "Example.az",
///   "names": ["Example News"],
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
/// use byline_attribution::{Followable, Policy, Position, Subdomains, Target};
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
#[cfg_attr(
    feature = "serde",
    serde(try_from = "form::PolicyForm", into = "form::PolicyForm")
)]
pub struct Policy {
    targets: Vec<Target>,
    followable: Followable,
    visible: Visible,
    indexable: Indexable,
    position: Position,
    links: NonZeroU32,
    anchor_text: Option<String>,
    names: Vec<String>,
    redirectors: Redirectors,
    archives: Archives,
    canonical: Canonical,
    plain_text: PlainText,
    noscript: Noscript,
    collapsed: Collapsed,
    limits: Vec<ExtentLimit>,
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

    /// Starts a policy with one target; all else is as in [`Policy::host_link`].
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
        PolicyBuilder {
            policy: Self {
                targets: vec![target],
                followable: Followable::default(),
                visible: Visible::default(),
                indexable: Indexable::default(),
                position: Position::default(),
                links: NonZeroU32::MIN,
                anchor_text: None,
                names: Vec::new(),
                redirectors: Redirectors::default(),
                archives: Archives::default(),
                canonical: Canonical::default(),
                plain_text: PlainText::default(),
                noscript: Noscript::default(),
                collapsed: Collapsed::default(),
                limits: Vec::new(),
                exemption: None,
            },
            zero: None,
        }
    }

    /// What may be linked: any one of these; never empty.
    #[must_use]
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// Whether crawlers must be free to follow the link.
    #[must_use]
    pub fn followable(&self) -> Followable {
        self.followable
    }

    /// Whether a reader must see the link.
    #[must_use]
    pub fn visible(&self) -> Visible {
        self.visible
    }

    /// Whether the link must stand where search engines index it.
    #[must_use]
    pub fn indexable(&self) -> Indexable {
        self.indexable
    }

    /// Where the link must stand.
    #[must_use]
    pub fn position(&self) -> Position {
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

    /// Names under which plain texts mention the publisher, beside its host.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
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

    /// How much of an article may be used: every one of these must be kept.
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

/// A policy in the making: see [`Policy::builder`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct PolicyBuilder {
    policy: Policy,
    zero: Option<&'static str>,
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

    /// Sets whether crawlers must be free to follow the link.
    pub fn followable(mut self, choice: Followable) -> Self {
        self.policy.followable = choice;
        self
    }

    /// Sets whether a reader must see the link.
    pub fn visible(mut self, choice: Visible) -> Self {
        self.policy.visible = choice;
        self
    }

    /// Sets whether the link must stand where search engines index it.
    pub fn indexable(mut self, choice: Indexable) -> Self {
        self.policy.indexable = choice;
        self
    }

    /// Sets where the link must stand.
    pub fn position(mut self, position: Position) -> Self {
        self.policy.position = position;
        self
    }

    /// Demands the link not below the `count`-th paragraph; [`build`](Self::build) refuses 0.
    pub fn within_paragraphs(mut self, count: u32) -> Self {
        match NonZeroU32::new(count) {
            Some(count) => self.policy.position = Position::WithinParagraphs(count),
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

    /// Limits how much of an article may be used; each limit that is added must be kept.
    /// [`Policy::check_extent`] compares it with what was measured.
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

    /// Sets for which use no link is demanded.
    pub fn exempt(mut self, exemption: Exemption) -> Self {
        self.policy.exemption = Some(exemption);
        self
    }

    /// The policy.
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::Zero`] or [`PolicyError::Blank`] for a required count
    /// of 0, or an empty anchor text or name.
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
