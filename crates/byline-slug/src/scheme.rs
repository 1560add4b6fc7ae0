//! Named romanization schemes, and which language has which.

use alloc::borrow::ToOwned;
use core::fmt;

use crate::error::SlugError;
use crate::table::SchemeTable;
use crate::tables::romanization::{PAGES, SCHEMES};

/// A named romanization scheme, such as `uk-kmu2010`.
///
/// Diacritics of a standard are dropped, since a slug is ASCII: what ISO 9 writes as `ž`
/// is `z`. The last column counts the official example pairs that come out as the
/// standard has them; where it is empty, no such pairs are published or the scheme is a
/// practice.
///
#[doc = include_str!("schemes.md")]
///
/// # Examples
///
/// ```
/// use byline_slug::{Scheme, SlugOptions};
///
/// let bgn = Scheme::named("ru-bgn1947")?;
/// assert_eq!(bgn.title(), "BGN/PCGN 1947 Agreement");
/// let options = SlugOptions::for_language("ru")?;
/// assert_eq!(options.slugify("Ельцин")?, "eltsin");
/// assert_eq!(options.with_scheme(bgn).slugify("Ельцин")?, "yeltsin");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Scheme(&'static SchemeTable);

impl Scheme {
    /// The scheme of a name.
    ///
    /// # Errors
    ///
    /// [`SlugError::UnknownScheme`] when no scheme has the name.
    ///
    /// # Examples
    ///
    /// ```
    /// let scheme = byline_slug::Scheme::named("el-elot743")?;
    /// assert_eq!(scheme.language(), Some("el"));
    /// assert!(byline_slug::Scheme::named("el-latin").is_err());
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn named(name: &str) -> Result<Self, SlugError> {
        find(name).ok_or_else(|| SlugError::UnknownScheme {
            name: name.to_owned(),
        })
    }

    /// Every scheme, sorted by name.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::Scheme;
    ///
    /// let russian = Scheme::all().filter(|scheme| scheme.language() == Some("ru"));
    /// assert!(russian.map(Scheme::name).any(|name| name == "ru-icao"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        SCHEMES.iter().map(Self)
    }

    /// The name, such as `uk-kmu2010`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// The title of the standard or practice it follows.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.0.title
    }

    /// Where the standard can be read.
    #[must_use]
    pub fn source(self) -> &'static str {
        self.0.source
    }

    /// The BCP 47 tag of its language; `None` for tables that serve several.
    #[must_use]
    pub fn language(self) -> Option<&'static str> {
        Some(self.0.language).filter(|language| !language.is_empty())
    }

    pub(crate) fn table(self) -> &'static SchemeTable {
        self.0
    }

    /// The generic table.
    pub(crate) fn generic() -> Self {
        // The table of schemes holds it: `tests::generic_scheme_exists`.
        find("und").unwrap_or(Self(&EMPTY))
    }
}

static EMPTY: SchemeTable = SchemeTable {
    name: "",
    language: "",
    title: "",
    source: "",
    syllables: crate::hangul::Reading::Revised,
    #[cfg(feature = "pinyin")]
    reads_han: false,
    drops_schwa: false,
    two: &[&PAGES[0]; 30],
    three: &[],
};

pub(crate) fn find(name: &str) -> Option<Scheme> {
    SCHEMES
        .binary_search_by(|scheme| scheme.name.cmp(name))
        .ok()
        .and_then(|found| SCHEMES.get(found))
        .map(Scheme)
}

impl PartialEq for Scheme {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Scheme {}

impl fmt::Debug for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Scheme").field(&self.0.name).finish()
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0.name)
    }
}
