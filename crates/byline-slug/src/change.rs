//! Which slugs other options would change.

use crate::error::SlugError;
use crate::options::SlugOptions;
use crate::slug::Slug;

/// A headline whose slug other options would change: [`SlugOptions::changes_to`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlugChange<'h> {
    headline: &'h str,
    before: Result<Slug, SlugError>,
    after: Result<Slug, SlugError>,
}

impl<'h> SlugChange<'h> {
    /// The headline.
    #[must_use]
    pub fn headline(&self) -> &'h str {
        self.headline
    }

    /// Its slug by the options that are.
    ///
    /// # Errors
    ///
    /// As [`SlugOptions::slugify`].
    pub fn before(&self) -> Result<&Slug, &SlugError> {
        self.before.as_ref()
    }

    /// Its slug by the options that would be.
    ///
    /// # Errors
    ///
    /// As [`SlugOptions::slugify`].
    pub fn after(&self) -> Result<&Slug, &SlugError> {
        self.after.as_ref()
    }
}

impl SlugOptions {
    /// The headlines whose slugs would change with other options: another edition,
    /// scheme, length. Each of them needs a redirect.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::{Scheme, SlugOptions};
    ///
    /// let news = SlugOptions::for_language("ru")?;
    /// let bgn = news.clone().with_scheme(Scheme::named("ru-bgn1947")?);
    /// let stored = ["Шторм", "Ельцин"];
    /// let changes: Vec<_> = news.changes_to(&bgn, stored).collect();
    /// assert_eq!(changes.len(), 1);
    /// assert_eq!(changes[0].headline(), "Ельцин");
    /// assert_eq!(changes[0].after().map(|slug| slug.as_str()), Ok("yeltsin"));
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn changes_to<'h>(
        &self,
        other: &Self,
        headlines: impl IntoIterator<Item = &'h str>,
    ) -> impl Iterator<Item = SlugChange<'h>> {
        headlines.into_iter().filter_map(|headline| {
            let change = SlugChange {
                headline,
                before: self.slugify(headline),
                after: other.slugify(headline),
            };
            (change.before != change.after).then_some(change)
        })
    }
}
