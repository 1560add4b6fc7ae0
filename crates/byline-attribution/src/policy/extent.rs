//! How much of an article a page uses, as measured by the caller.

mod exemption;
mod limit;

pub use exemption::{Exemption, ExemptionScope};
pub use limit::{ExtentLimit, ExtentUnit, LimitCheck, LimitOutcome};

/// Why a measured share was refused.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("expected a share of the article from 0 to 1, found {found}")]
pub struct ExtentError {
    found: f64,
}

/// How much of an article a page uses: plain numbers, measured by any means.
///
/// What was not measured stays unset. A limit in a unit that was not measured is reported
/// as [`LimitOutcome::NotMeasured`], and never fails a page.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Extent, ExtentUnit};
///
/// let extent = Extent::of_share(0.425)?.with_words(120).quoted();
/// assert_eq!(extent.measured(ExtentUnit::Percent), Some(42));
/// assert_eq!(extent.measured(ExtentUnit::Words), Some(120));
/// assert_eq!(extent.measured(ExtentUnit::Chars), None);
/// assert!(extent.is_quoted());
/// # Ok::<(), byline_attribution::ExtentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Extent {
    share: Option<f64>,
    chars: Option<u64>,
    words: Option<u64>,
    sentences: Option<u64>,
    paragraphs: Option<u64>,
    lines: Option<u64>,
    quoted: bool,
}

impl Extent {
    /// An extent of which nothing is measured; the same as `Extent::default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An extent of which the share is measured: how much of the article the page uses,
    /// from 0 to 1.
    ///
    /// # Errors
    ///
    /// Returns [`ExtentError`] for a number below 0 or above 1, and for NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::Extent;
    ///
    /// assert_eq!(Extent::of_share(0.3)?.share(), Some(0.3));
    /// assert_eq!(
    ///     Extent::of_share(30.0).map_err(|error| error.to_string()),
    ///     Err("expected a share of the article from 0 to 1, found 30".to_owned()),
    /// );
    /// # Ok::<(), byline_attribution::ExtentError>(())
    /// ```
    pub fn of_share(share: f64) -> Result<Self, ExtentError> {
        if !(0.0..=1.0).contains(&share) {
            return Err(ExtentError { found: share });
        }
        Ok(Self {
            share: Some(share),
            ..Self::default()
        })
    }

    /// Sets how many characters are copied, spaces included.
    #[must_use]
    pub fn with_chars(mut self, count: u64) -> Self {
        self.chars = Some(count);
        self
    }

    /// Sets how many words are copied.
    #[must_use]
    pub fn with_words(mut self, count: u64) -> Self {
        self.words = Some(count);
        self
    }

    /// Sets how many sentences are copied, whole or in part.
    #[must_use]
    pub fn with_sentences(mut self, count: u64) -> Self {
        self.sentences = Some(count);
        self
    }

    /// Sets how many paragraphs are copied, whole or in part.
    #[must_use]
    pub fn with_paragraphs(mut self, count: u64) -> Self {
        self.paragraphs = Some(count);
        self
    }

    /// Sets how many lines are copied, whole or in part.
    #[must_use]
    pub fn with_lines(mut self, count: u64) -> Self {
        self.lines = Some(count);
        self
    }

    /// Says that all that is copied is marked as a quotation: it is in quotation marks,
    /// `q` or `blockquote`.
    #[must_use]
    pub fn quoted(mut self) -> Self {
        self.quoted = true;
        self
    }

    /// The share of the article that the page uses, from 0 to 1; `None` if not measured.
    #[must_use]
    pub fn share(&self) -> Option<f64> {
        self.share
    }

    /// Whether all that is copied is marked as a quotation.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.quoted
    }

    /// What was measured in a unit; `None` if nothing was.
    ///
    /// The share is given in whole per cent, rounded down, so that a third of an article
    /// keeps a limit of 33 %.
    #[must_use]
    pub fn measured(&self, unit: ExtentUnit) -> Option<u64> {
        match unit {
            ExtentUnit::Percent => self.share.map(whole_percent),
            ExtentUnit::Chars => self.chars,
            ExtentUnit::Words => self.words,
            ExtentUnit::Sentences => self.sentences,
            ExtentUnit::Paragraphs => self.paragraphs,
            ExtentUnit::Lines => self.lines,
        }
    }
}

/// A share from 0 to 1 in whole per cent, rounded down. Multiplying by 100 may fall short
/// of a whole number by an error of the last binary digit (0.29 × 100 < 29).
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the share is from 0 to 1"
)]
fn whole_percent(share: f64) -> u64 {
    (share * 100.0 + 1e-9) as u64
}
