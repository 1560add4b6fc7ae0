//! What a check found: whether the page complies, and every link that was judged.

use core::fmt;
use core::ops::Range;
use std::sync::Arc;

use byline_html::Location;

use crate::policy::{Exemption, ExemptionScope, Extent, LimitCheck, LimitOutcome, Policy};

pub(crate) mod excerpt;
#[cfg(feature = "serde")]
mod form;
mod reason;

pub use reason::Reason;

/// Whether a page complies with a policy, and why.
///
/// It lists the links that count and every rejected candidate: links that do not count, and
/// places that would be such a link if they were not commented out, quoted or misspelt.
///
/// # Serialized form
///
/// With the feature `serde`, a verdict is serialized as
///
/// ```json
/// {
///   "complies": false,
///   "certain": true,
///   "reason": "nofollow",
///   "target": "example.az",
///   "sentence": "…", "advice": "…",
///   "link": null,
///   "decisive": 0,
///   "candidates": [{
///     "reason": "nofollow", "start": 11, "end": 57, "line": 1, "column": 12,
///     "href": "https://example.az/", "resolved": "https://example.az/", "text": "Example.az",
///     "visibility": "shown", "place": "body", "cause": { "what": "rel nofollow", "start": 14, "end": 28 },
///     "notes": [], "sentence": "…", "advice": "…"
///   }],
///   "limits": [{ "unit": "percent", "max": 30, "measured": 42, "outcome": "exceeded" }]
/// }
/// ```
///
/// and is equal to the original when it is deserialized. `link` is the index of the candidate that
/// satisfied the policy, `decisive` that of the candidate that the reason is about. Both may be
/// `null`, and so may `href`, `resolved`, `cause` and its span.
///
/// Use `reason` in queries, since its codes are stable. `complies`, `certain`, `link` and the
/// sentences are also there for queries: they are not read back, but computed again, so that a
/// sentence may differ between versions. Unknown keys are ignored. So a verdict of a later
/// version can be read, unless its reason is new.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Page, Policy, Reason};
///
/// let policy = Policy::host_link("example.az")?;
/// let page = Page::html(r#"<p><!-- <a href="https://example.az/">Example</a> --> Text."#);
/// let verdict = policy.check(&page);
/// assert!(!verdict.complies());
/// assert_eq!(verdict.reason(), Reason::InComment);
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    pub(crate) reason: Reason,
    pub(crate) decisive: Option<usize>,
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) target: Arc<str>,
    pub(crate) limits: Vec<LimitCheck>,
}

impl Verdict {
    /// Compares the policy's limits and its exemption with what was measured.
    ///
    /// An exemption excuses a missing link, but never an exceeded limit. If a link is missing and
    /// a limit is exceeded, the reason is the missing link; [`Verdict::limits`] has the limit.
    pub(crate) fn with_extent(mut self, policy: &Policy, extent: &Extent) -> Self {
        let limits = policy.limits().iter();
        self.limits = limits.map(|limit| limit.check(extent)).collect();
        if self.reason == Reason::OwnPage {
            return self;
        }
        if self.reason != Reason::Ok
            && let Some(exemption) = policy.exemption()
            && exemption.covers(extent)
        {
            self.reason = exempt(exemption);
            self.decisive = None;
        }
        if self.complies() && self.exceeded().next().is_some() {
            self.reason = Reason::TooLong;
        }
        self
    }

    /// Whether the page satisfies the policy.
    #[must_use]
    pub fn complies(&self) -> bool {
        self.reason.complies()
    }

    /// Why: [`Reason::Ok`], an exemption, an exceeded limit, or the fault of the candidate
    /// that came nearest to complying.
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The link that satisfied the policy, even if the page exceeds a limit. If several links are
    /// demanded, it is the last one that was needed.
    #[must_use]
    pub fn link(&self) -> Option<&Candidate> {
        self.candidates.get(self.link_index()?)
    }

    fn link_index(&self) -> Option<usize> {
        self.decisive
            .filter(|_| self.reason == Reason::Ok || self.reason.is_of_page())
    }

    /// The policy's limits, each with what was measured, in the policy's order.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Extent, LimitOutcome, Notice, Page};
    ///
    /// let notice = Notice::find("Up to 30 % of an article may be quoted with a link to example.az.");
    /// let policy = notice.ok_or("no notice")?.policy()?;
    /// let page = Page::html("<p>… <a href='https://example.az/n/1'>Example</a>");
    /// let verdict = policy.check_extent(&page, &Extent::of_share(0.42)?);
    /// assert_eq!(verdict.limits()[0].to_string(), "42 % of at most 30 %");
    /// // Without a measured extent nothing is exceeded, and nothing is known to be kept.
    /// assert_eq!(policy.check(&page).limits()[0].outcome(), LimitOutcome::NotMeasured);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn limits(&self) -> &[LimitCheck] {
        &self.limits
    }

    fn exceeded(&self) -> impl Iterator<Item = &LimitCheck> {
        self.limits
            .iter()
            .filter(|check| check.outcome() == LimitOutcome::Exceeded)
    }

    /// The candidate that the reason is about: the link that satisfied the policy, or the rejected
    /// candidate that came nearest to it; `None` if there is no candidate.
    #[must_use]
    pub fn decisive(&self) -> Option<&Candidate> {
        self.candidates.get(self.decisive?)
    }

    /// Every candidate, in the order of the document.
    #[must_use]
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// The candidates that do not count, in the order of the document.
    pub fn rejected(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates
            .iter()
            .filter(|candidate| candidate.reason != Reason::Ok)
    }

    /// Whether the page alone decides the verdict: `false` if an external style sheet may hide the
    /// link that satisfied the policy.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        !self.complies()
            || self
                .link()
                .is_none_or(|link| link.visibility != Visibility::Unknown)
    }

    /// What the policy demands a link to: the host or the article's address.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The verdict in one sentence for a person.
    #[must_use]
    pub fn sentence(&self) -> String {
        match (self.reason, self.decisive()) {
            (Reason::Ok, _) => format!("the page links to {}", self.target),
            (Reason::TooLong, _) => {
                let checks: Vec<String> = self.exceeded().map(ToString::to_string).collect();
                let sentence = self.reason.sentence(&self.target, None, None);
                format!("{sentence} ({})", checks.join(", "))
            }
            (reason, _) if reason.is_of_page() || reason == Reason::OwnPage => {
                reason.sentence(&self.target, None, None)
            }
            (_, Some(candidate)) => candidate.sentence(),
            (_, None) => self.reason.sentence(&self.target, None, None),
        }
    }

    /// What would make the page comply, in one sentence; empty if it complies.
    #[must_use]
    pub fn advice(&self) -> String {
        self.reason.advice(&self.target)
    }
}

/// Why a page that an exemption covers complies.
fn exempt(exemption: &Exemption) -> Reason {
    match exemption.scope() {
        ExemptionScope::AnyUse => Reason::ExemptShort,
        ExemptionScope::Quotations => Reason::ExemptQuotation,
    }
}

/// Whether a reader can see a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Visibility {
    /// Neither the page nor anything outside of it hides it.
    Shown,
    /// The page hides it.
    Hidden,
    /// An external style sheet may hide it, or a rule that only a browser can decide (`:has()`,
    /// `var()`).
    Unknown,
}

/// What made a candidate fail, and where that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    what: Arc<str>,
    pub(crate) span: Option<Range<usize>>,
}

impl Cause {
    /// What is shared by many candidates, as an element around them, is held once; it is short
    /// anyway, since each sentence repeats it.
    pub(crate) fn new(what: impl Into<Arc<str>>, span: Option<Range<usize>>) -> Self {
        Self {
            what: what.into(),
            span,
        }
    }

    /// A few words: `display:none on <div>`, `rel ugc`, `header X-Robots-Tag`.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }

    /// The bytes of the cause; `None` if it is not in the document, as a header is not.
    #[must_use]
    pub fn span(&self) -> Option<Range<usize>> {
        self.span.clone()
    }
}

impl From<&str> for Cause {
    fn from(what: &str) -> Self {
        Self::new(what, None)
    }
}

/// Which part of a page a link is in, by the elements around it: their names, roles, classes
/// and ids.
///
/// A link that is in no other part is in [`Place::Body`], even if the page has no article.
/// [`InBody::Required`](crate::InBody::Required) decides by the whole page which part is the
/// article.
///
/// # Serialized form
///
/// The name in `snake_case`, as [`Place::code`] gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Place {
    /// The text of the article.
    #[default]
    Body,
    /// The line with the authors.
    Byline,
    /// The caption of a picture or a table.
    Caption,
    /// A reader's comment.
    Comment,
    /// A menu, a breadcrumb trail, a pager.
    Navigation,
    /// The footer of the page or of the article.
    Footer,
    /// A list of other articles, or something aside.
    Related,
    /// A list of partners or friends.
    Partners,
    /// Another part around the text: dates, share buttons, advertisements, forms, dialogs.
    Other,
}

impl Place {
    /// Every place.
    pub const ALL: &'static [Self] = &[
        Self::Body,
        Self::Byline,
        Self::Caption,
        Self::Comment,
        Self::Navigation,
        Self::Footer,
        Self::Related,
        Self::Partners,
        Self::Other,
    ];

    /// A stable name, also the serialized form.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Place, Policy};
    ///
    /// let policy = Policy::host_link("example.az")?;
    /// let page = Page::html("<ol class=comments><li>See <a href=//example.az/n>this</a></ol>");
    /// let verdict = policy.check(&page);
    /// assert_eq!(verdict.candidates()[0].place(), Place::Comment);
    /// assert_eq!(Place::Comment.code(), "comment");
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Byline => "byline",
            Self::Caption => "caption",
            Self::Comment => "comment",
            Self::Navigation => "navigation",
            Self::Footer => "footer",
            Self::Related => "related",
            Self::Partners => "partners",
            Self::Other => "other",
        }
    }
}

/// The stable name.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Something that a publisher may want to know about a link, but that does not change the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Note {
    /// Screen readers skip it (`aria-hidden`).
    AriaHidden,
    /// It is in a closed `details` element: the reader must open it.
    Collapsed,
    /// An external style sheet may hide it, or a rule that only a browser can decide (`:has()`,
    /// `var()`).
    ExternalStyle,
    /// It leads through a redirector that the policy accepts.
    ThroughRedirector,
    /// It leads to an archived copy that the policy accepts.
    ArchivedCopy,
    /// Crawlers are asked not to follow it, which the policy accepts.
    NotFollowed,
    /// Search engines are asked not to index its place, which the policy accepts.
    NotIndexed,
    /// A reader cannot see or click it, which the policy accepts.
    NotSeen,
    /// `pointer-events:none`: a mouse cannot click it, a keyboard can.
    NotClickable,
    /// It is in a reader's comment: the publisher of the page may not know of it.
    InComments,
    /// It is in a list of partners, which credits no particular article.
    InPartners,
    /// It is in a list of other articles, or aside.
    InRelated,
}

impl Note {
    /// The note in one sentence for a person.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Self::AriaHidden => "screen readers pass it over (aria-hidden)",
            Self::Collapsed => "it is in a closed details element",
            Self::ExternalStyle => {
                "an external style sheet, or a rule that needs a browser, may hide it"
            }
            Self::ThroughRedirector => "it leads through a redirector",
            Self::ArchivedCopy => "it leads to an archived copy",
            Self::NotFollowed => "crawlers are asked not to follow it",
            Self::NotIndexed => "search engines are asked not to index it",
            Self::NotSeen => "a reader cannot see or click it",
            Self::NotClickable => "a mouse cannot click it (pointer-events: none)",
            Self::InComments => "it is in a reader's comment",
            Self::InPartners => "it is in a list of partners",
            Self::InRelated => "it is in a list of other articles",
        }
    }
}

/// A link, or a place that might have been one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub(crate) reason: Reason,
    pub(crate) span: Range<usize>,
    pub(crate) location: Location,
    pub(crate) href: Option<Arc<str>>,
    pub(crate) resolved: Option<Arc<str>>,
    pub(crate) text: Arc<str>,
    pub(crate) visibility: Visibility,
    pub(crate) place: Place,
    pub(crate) cause: Option<Cause>,
    pub(crate) notes: Vec<Note>,
    pub(crate) target: Arc<str>,
}

impl Candidate {
    /// [`Reason::Ok`], or the first fault in the order of [`Reason`].
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The byte range in the document: the start tag of a link in HTML, the whole link in
    /// Markdown, the address in plain text.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The line and column where the span starts.
    #[must_use]
    pub fn location(&self) -> Location {
        self.location
    }

    /// The address as it is written, with character references decoded; `None` if there is none.
    #[must_use]
    pub fn href(&self) -> Option<&str> {
        self.href.as_deref()
    }

    /// The address that a browser would open; `None` if there is none or it is invalid.
    #[must_use]
    pub fn resolved(&self) -> Option<&str> {
        self.resolved.as_deref()
    }

    /// The text of the link that a reader sees, runs of white space as one space.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether a reader can see it.
    #[must_use]
    pub fn visibility(&self) -> Visibility {
        self.visibility
    }

    /// Which part of the page it is in; [`Place::Body`] if it is not a link.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// What made it fail, if there is one cause.
    #[must_use]
    pub fn cause(&self) -> Option<&Cause> {
        self.cause.as_ref()
    }

    /// Notes, which do not change the verdict.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Why it counts or does not, in one sentence for a person.
    #[must_use]
    pub fn sentence(&self) -> String {
        self.reason.sentence(
            &self.target,
            self.resolved(),
            self.cause.as_ref().map(Cause::what),
        )
    }

    /// What would make it count; empty if it counts.
    #[must_use]
    pub fn advice(&self) -> String {
        self.reason.advice(&self.target)
    }
}
