//! Frozen outputs.

/// A frozen set of outputs: the same headline with the same options gives the same slug
/// in every version of the crate that has the edition.
///
/// A change of any output, however small, is a new edition; the tests hold a corpus of
/// outputs over all schemes against it.
///
/// # Examples
///
/// ```
/// use byline_slug::{Edition, SlugOptions};
///
/// let options = SlugOptions::for_language("ru")?.with_edition(Edition::V2);
/// assert_eq!(options.slugify("Объём")?, "obem");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
#[non_exhaustive]
pub enum Edition {
    /// The second; [`slugify`](crate::slugify) and the defaults stay with it. The first was
    /// replaced before any release had it.
    #[default]
    V2,
}

impl Edition {
    /// The version of the Unicode Character Database that the edition's facts of characters are
    /// from. It is part of the edition: a newer version would change slugs.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_slug::Edition::V2.unicode_version(), (14, 0, 0));
    /// ```
    #[must_use]
    pub const fn unicode_version(self) -> (u8, u8, u8) {
        match self {
            Self::V2 => (14, 0, 0),
        }
    }
}
