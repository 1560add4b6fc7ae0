//! What becomes of an apostrophe inside a word.

/// What becomes of an apostrophe inside a word.
///
/// Every common shape counts: `'`, `’`, `‘`, `ʼ`, `ʻ`, `´`, the primes of
/// transliterations, the Armenian `՚` and the Hebrew geresh.
///
/// # Examples
///
/// ```
/// use byline_slug::{Apostrophes, SlugOptions};
///
/// let english = SlugOptions::for_language("en")?;
/// assert_eq!(english.slugify("Don’t stop")?, "dont-stop");
/// let french = SlugOptions::for_language("fr")?;
/// assert_eq!(french.slugify("L’été à Paris")?, "l-ete-a-paris");
/// let joined = french.with_apostrophes(Apostrophes::Join);
/// assert_eq!(joined.slugify("L’été à Paris")?, "lete-a-paris");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum Apostrophes {
    /// It vanishes, and what was around it becomes one word: `don't` is `dont`.
    #[default]
    Join,
    /// It separates two words, as elision does: `l'été` is `l-ete`.
    Split,
}
