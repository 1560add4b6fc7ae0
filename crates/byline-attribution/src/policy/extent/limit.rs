//! How much of an article may be used, and whether a page keeps to it.

use core::fmt;

use super::Extent;
use crate::policy::PolicyError;

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ExtentUnit {
    /// Per cent of the article.
    Percent,
    /// Characters, spaces included.
    Chars,
    /// Words.
    Words,
    /// Sentences.
    Sentences,
    /// Paragraphs.
    Paragraphs,
    /// Lines.
    Lines,
}

impl ExtentUnit {
    /// The unit in lower case, also its serialized form.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_attribution::ExtentUnit::Chars.code(), "chars");
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Chars => "chars",
            Self::Words => "words",
            Self::Sentences => "sentences",
            Self::Paragraphs => "paragraphs",
            Self::Lines => "lines",
        }
    }

    /// What follows a number: `%`, ` words`, ` word`.
    fn suffix(self, count: u64) -> &'static str {
        match (self, count) {
            (Self::Percent, _) => " %",
            (Self::Chars, 1) => " character",
            (Self::Chars, _) => " characters",
            (Self::Words, 1) => " word",
            (Self::Words, _) => " words",
            (Self::Sentences, 1) => " sentence",
            (Self::Sentences, _) => " sentences",
            (Self::Paragraphs, 1) => " paragraph",
            (Self::Paragraphs, _) => " paragraphs",
            (Self::Lines, 1) => " line",
            (Self::Lines, _) => " lines",
        }
    }
}

/// How much of an article may be used: at most so many units.
///
/// # Serialized form
///
/// With the feature `serde`: `{ "unit": "words", "max": 200 }`.
///
/// # Examples
///
/// ```
/// use byline_attribution::{ExtentLimit, ExtentUnit};
///
/// let limit = ExtentLimit::new(ExtentUnit::Percent, 30)?;
/// assert_eq!((limit.unit(), limit.max()), (ExtentUnit::Percent, 30));
/// assert_eq!(limit.to_string(), "30 %");
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "LimitForm", into = "LimitForm"))]
pub struct ExtentLimit {
    unit: ExtentUnit,
    max: u32,
}

impl ExtentLimit {
    /// A limit of `max` units.
    ///
    /// # Errors
    ///
    /// Returns [`PolicyError::Zero`] for a `max` of 0, and [`PolicyError::Percent`] for more
    /// than 100 %.
    pub fn new(unit: ExtentUnit, max: u32) -> Result<Self, PolicyError> {
        match (unit, max) {
            (_, 0) => Err(PolicyError::Zero { field: "max" }),
            (ExtentUnit::Percent, 101..) => Err(PolicyError::Percent { found: max }),
            _ => Ok(Self { unit, max }),
        }
    }

    /// What is counted.
    #[must_use]
    pub fn unit(&self) -> ExtentUnit {
        self.unit
    }

    /// The greatest number allowed, at least 1.
    #[must_use]
    pub fn max(&self) -> u32 {
        self.max
    }

    /// Compares the limit with what was measured.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Extent, ExtentLimit, ExtentUnit, LimitOutcome};
    ///
    /// let limit = ExtentLimit::new(ExtentUnit::Words, 100)?;
    /// let check = limit.check(&Extent::new().with_words(101));
    /// assert_eq!(check.outcome(), LimitOutcome::Exceeded);
    /// assert_eq!(limit.check(&Extent::new()).outcome(), LimitOutcome::NotMeasured);
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    #[must_use]
    pub fn check(&self, extent: &Extent) -> LimitCheck {
        LimitCheck {
            limit: *self,
            measured: extent.measured(self.unit),
        }
    }
}

/// The number with its unit: `30 %`, `200 words`.
impl fmt::Display for ExtentLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.max, self.unit.suffix(self.max.into()))
    }
}

/// A limit beside what was measured of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LimitCheck {
    limit: ExtentLimit,
    measured: Option<u64>,
}

impl LimitCheck {
    /// The limit.
    #[must_use]
    pub fn limit(&self) -> ExtentLimit {
        self.limit
    }

    /// How much the page uses, in the unit of the limit (a share in whole per cent, rounded
    /// down); `None` if that was not measured.
    #[must_use]
    pub fn measured(&self) -> Option<u64> {
        self.measured
    }

    /// Whether the page keeps to the limit.
    #[must_use]
    pub fn outcome(&self) -> LimitOutcome {
        match self.measured {
            None => LimitOutcome::NotMeasured,
            Some(measured) if measured > self.limit.max.into() => LimitOutcome::Exceeded,
            Some(_) => LimitOutcome::Kept,
        }
    }
}

/// The comparison in words: `42 % of at most 30 %`.
impl fmt::Display for LimitCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = self.limit;
        match self.measured {
            Some(count) => write!(f, "{count}{} of at most {limit}", limit.unit.suffix(count)),
            None => write!(f, "not measured, at most {limit}"),
        }
    }
}

/// Whether a page keeps to a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum LimitOutcome {
    /// The page uses no more than the limit.
    Kept,
    /// The page uses more than the limit.
    Exceeded,
    /// What the limit counts was not measured.
    NotMeasured,
}

#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitForm {
    unit: ExtentUnit,
    max: u32,
}

#[cfg(feature = "serde")]
impl From<ExtentLimit> for LimitForm {
    fn from(limit: ExtentLimit) -> Self {
        let ExtentLimit { unit, max } = limit;
        Self { unit, max }
    }
}

#[cfg(feature = "serde")]
impl TryFrom<LimitForm> for ExtentLimit {
    type Error = PolicyError;

    fn try_from(form: LimitForm) -> Result<Self, PolicyError> {
        Self::new(form.unit, form.max)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for LimitCheck {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// The outcome follows from the rest.
        #[derive(serde::Deserialize)]
        #[serde(rename = "LimitCheck")]
        struct Form {
            unit: ExtentUnit,
            max: u32,
            #[serde(default)]
            measured: Option<u64>,
        }

        let form = Form::deserialize(deserializer)?;
        let limit = ExtentLimit::new(form.unit, form.max).map_err(serde::de::Error::custom)?;
        Ok(Self {
            limit,
            measured: form.measured,
        })
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for LimitCheck {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        let mut form = serializer.serialize_struct("LimitCheck", 4)?;
        form.serialize_field("unit", &self.limit.unit)?;
        form.serialize_field("max", &self.limit.max)?;
        form.serialize_field("measured", &self.measured)?;
        form.serialize_field("outcome", &self.outcome())?;
        form.end()
    }
}
