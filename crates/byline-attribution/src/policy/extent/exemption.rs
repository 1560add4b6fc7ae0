//! Use for which no link is demanded.

use super::{Extent, ExtentLimit, LimitOutcome};

/// Which use an exemption covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ExemptionScope {
    /// Any use that keeps to the exemption's limits.
    AnyUse,
    /// Quotations: all that is copied is marked as one ([`Extent::quoted`]).
    Quotations,
}

/// Use for which a publisher demands no link: quotations, or short extracts.
///
/// An exemption with limits covers a page only if all of them were measured and kept.
///
/// # Serialized form
///
/// With the feature `serde`:
/// `{ "scope": "quotations", "limits": [{ "unit": "chars", "max": 300 }] }`; `limits` may be
/// left out for quotations.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Exemption, Extent, ExtentLimit, ExtentUnit};
///
/// // "Quotations of up to 300 characters may be used without a link."
/// let exemption = Exemption::quotations().with_limit(ExtentLimit::new(ExtentUnit::Chars, 300)?);
/// assert!(exemption.covers(&Extent::new().with_chars(120).quoted()));
/// assert!(!exemption.covers(&Extent::new().with_chars(120)));
/// assert!(!exemption.covers(&Extent::new().with_chars(301).quoted()));
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(try_from = "form::ExemptionForm", into = "form::ExemptionForm")
)]
pub struct Exemption {
    scope: ExemptionScope,
    limits: Vec<ExtentLimit>,
}

impl Exemption {
    /// Quotations need no link.
    #[must_use]
    pub fn quotations() -> Self {
        Self {
            scope: ExemptionScope::Quotations,
            limits: Vec::new(),
        }
    }

    /// Any use that keeps to this limit needs no link.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Exemption, ExtentLimit, ExtentUnit, Page, Policy};
    /// use byline_attribution::{Extent, Reason, Subdomains, Target};
    ///
    /// // "When more than 50 words are used, a link to example.az is required."
    /// let policy = Policy::builder(Target::host("example.az", Subdomains::Any)?)
    ///     .exempt(Exemption::any_use(ExtentLimit::new(ExtentUnit::Words, 50)?))
    ///     .build()?;
    /// let page = Page::html("<p>The harbour took in its first ship.");
    /// let verdict = policy.check_extent(&page, &Extent::new().with_words(7));
    /// assert!(verdict.complies());
    /// assert_eq!(verdict.reason(), Reason::ExemptShort);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    #[must_use]
    pub fn any_use(limit: ExtentLimit) -> Self {
        Self {
            scope: ExemptionScope::AnyUse,
            limits: vec![limit],
        }
    }

    /// Adds a limit, which must be kept as well.
    #[must_use]
    pub fn with_limit(mut self, limit: ExtentLimit) -> Self {
        self.limits.push(limit);
        self
    }

    /// Which use is exempt.
    #[must_use]
    pub fn scope(&self) -> ExemptionScope {
        self.scope
    }

    /// How much may be used without a link; empty where quotations of any length may.
    #[must_use]
    pub fn limits(&self) -> &[ExtentLimit] {
        &self.limits
    }

    /// Whether what was measured is exempt.
    #[must_use]
    pub fn covers(&self, extent: &Extent) -> bool {
        let in_scope = match self.scope {
            ExemptionScope::AnyUse => true,
            ExemptionScope::Quotations => extent.is_quoted(),
        };
        in_scope
            && self
                .limits
                .iter()
                .all(|limit| limit.check(extent).outcome() == LimitOutcome::Kept)
    }
}

#[cfg(feature = "serde")]
mod form {
    use super::{Exemption, ExemptionScope, ExtentLimit};
    use crate::policy::PolicyError;

    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) struct ExemptionForm {
        scope: ExemptionScope,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        limits: Vec<ExtentLimit>,
    }

    impl From<Exemption> for ExemptionForm {
        fn from(exemption: Exemption) -> Self {
            let Exemption { scope, limits } = exemption;
            Self { scope, limits }
        }
    }

    impl TryFrom<ExemptionForm> for Exemption {
        type Error = PolicyError;

        fn try_from(form: ExemptionForm) -> Result<Self, PolicyError> {
            let ExemptionForm { scope, limits } = form;
            if scope == ExemptionScope::AnyUse && limits.is_empty() {
                return Err(PolicyError::UnlimitedExemption);
            }
            Ok(Self { scope, limits })
        }
    }
}
