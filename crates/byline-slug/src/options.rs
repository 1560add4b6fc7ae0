//! How a slug is to be made.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use crate::apostrophe::Apostrophes;
use crate::edition::Edition;
use crate::engine::{self, Settings};
use crate::error::SlugError;
use crate::explain::{Explanation, Notes};
use crate::fallback::Fallback;
use crate::length;
use crate::output::Output;
use crate::prepare::{Preparation, Symbols};
use crate::replacements::Replacements;
use crate::scheme::{self, Scheme};
use crate::slug::Slug;
use crate::tables::languages::TAGS;
use crate::watch::Unwatched;
use crate::words;

/// How a slug is to be made.
///
/// # Examples
///
/// ```
/// use byline_slug::SlugOptions;
///
/// let options = SlugOptions::for_language("az")?.with_max_len(24);
/// assert_eq!(options.slugify("Bakıda güclü külək əsəcək")?, "bakida-guclu-kulek");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
#[derive(Debug, Clone)]
pub struct SlugOptions {
    pub(crate) scheme: Scheme,
    pub(crate) language: &'static str,
    pub(crate) apostrophes: Apostrophes,
    pub(crate) max_len: Option<usize>,
    pub(crate) symbols: Symbols,
    replacements: Replacements,
    /// As they are written in slugs.
    stop_words: BTreeSet<Vec<u8>>,
    reserved: BTreeSet<String>,
    fallback: Fallback,
    edition: Edition,
}

impl Default for SlugOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl SlugOptions {
    /// The generic table, for texts of unknown language.
    #[must_use]
    pub fn new() -> Self {
        Self {
            scheme: Scheme::generic(),
            language: "und",
            apostrophes: Apostrophes::Join,
            max_len: None,
            symbols: Symbols::Drop,
            replacements: Replacements::default(),
            stop_words: BTreeSet::new(),
            reserved: BTreeSet::new(),
            fallback: Fallback::Refuse,
            edition: Edition::V1,
        }
    }

    /// The defaults of a language, by its BCP 47 tag in any case; `_` is read as `-`.
    ///
    /// A tag without a scheme of its own is looked up without its last subtag, until one is
    /// found: `de-CH` is `de`.
    ///
    /// # Errors
    ///
    /// [`SlugError::Language`] when the text is not a language tag, and
    /// [`SlugError::UnknownLanguage`] when no part of the tag has a scheme.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let swiss = SlugOptions::for_language("de-CH")?;
    /// assert_eq!(swiss.slugify("Zürich grüßt")?, "zuerich-gruesst");
    /// assert!(SlugOptions::for_language("klingon").is_err());
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn for_language(tag: &str) -> Result<Self, SlugError> {
        let (language, scheme, apostrophes) = scheme::of_language(tag)?;
        Ok(Self {
            scheme,
            language,
            apostrophes,
            ..Self::new()
        })
    }

    /// The languages that have defaults, as BCP 47 tags, sorted.
    ///
    /// Several tags can have the defaults of one: Nynorsk (`nn`) is written as Bokmål (`nb`),
    /// which is in the list. Chinese is in it with the feature `pinyin`.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// assert!(SlugOptions::languages().any(|tag| tag == "az"));
    /// assert!(SlugOptions::languages().all(|tag| SlugOptions::for_language(tag).is_ok()));
    /// ```
    pub fn languages() -> impl Iterator<Item = &'static str> {
        TAGS.iter().copied()
    }

    /// Another scheme than the default of the language.
    #[must_use]
    pub fn with_scheme(mut self, scheme: Scheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// What becomes of apostrophes.
    #[must_use]
    pub fn with_apostrophes(mut self, apostrophes: Apostrophes) -> Self {
        self.apostrophes = apostrophes;
        self
    }

    /// The greatest length of the slug in bytes, which are its characters.
    ///
    /// A longer slug ends at the last whole word that fits. A first word that does not
    /// fit is cut where the room ends. No slug is shorter than one byte.
    #[must_use]
    pub fn with_max_len(mut self, bytes: usize) -> Self {
        self.max_len = Some(bytes.max(1));
        self
    }

    /// What becomes of symbols such as `&`, `%` and `€`.
    #[must_use]
    pub fn with_symbols(mut self, symbols: Symbols) -> Self {
        self.symbols = symbols;
        self
    }

    /// Puts `to` in place of `from`, in any ASCII case, before letters are romanized.
    ///
    /// Of several that begin at one place the longest is taken. The replacement is
    /// joined to adjacent letters. Put spaces around it to get a separate word.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let options = SlugOptions::for_language("en")?
    ///     .with_replacement("C#", "csharp")
    ///     .with_replacement("C++", "cpp")
    ///     .with_replacement(".NET", "dotnet");
    /// assert_eq!(options.slugify("From C++ to C# and .Net")?, "from-cpp-to-csharp-and-dotnet");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    #[must_use]
    pub fn with_replacement(mut self, from: &str, to: &str) -> Self {
        self.replacements.insert(from, to);
        self
    }

    /// Words that are left out, whole words only, unless nothing else is in the slug.
    ///
    /// They are compared as the scheme writes them: choose the scheme first.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let options = SlugOptions::for_language("en")?.with_stop_words(["the", "a", "of"]);
    /// assert_eq!(options.slugify("The Storm of the Century")?, "storm-century");
    /// assert_eq!(options.slugify("The A")?, "the-a");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    #[must_use]
    pub fn with_stop_words<'w>(mut self, words: impl IntoIterator<Item = &'w str>) -> Self {
        for word in words {
            let mut written = Vec::new();
            let mut out = Output::new(&mut written, 0);
            engine::romanize(word, self.whole(), &mut out, &mut Unwatched);
            out.finish();
            if !written.is_empty() {
                self.stop_words.insert(written);
            }
        }
        self
    }

    /// Slugs that may not be, such as the names of other pages: `feed`, `admin`.
    ///
    /// [`slugify`](Self::slugify) refuses them; [`unique`](Self::unique) and
    /// [`Slugger`](crate::Slugger) give them a suffix.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::{SlugError, SlugOptions};
    ///
    /// let options = SlugOptions::new().with_reserved(["feed", "page"]);
    /// let error = options.slugify("Feed!").unwrap_err();
    /// assert_eq!(error, SlugError::Reserved { slug: "feed".to_owned() });
    /// assert_eq!(options.unique("Feed!", |_| false)?, "feed-2");
    /// # Ok::<(), SlugError>(())
    /// ```
    #[must_use]
    pub fn with_reserved<'w>(mut self, slugs: impl IntoIterator<Item = &'w str>) -> Self {
        self.reserved.extend(slugs.into_iter().map(String::from));
        self
    }

    /// What replaces a slug that would be empty.
    #[must_use]
    pub fn with_fallback(mut self, fallback: Fallback) -> Self {
        self.fallback = fallback;
        self
    }

    /// The frozen set of outputs to stay with.
    #[must_use]
    pub fn with_edition(mut self, edition: Edition) -> Self {
        self.edition = edition;
        self
    }

    /// The scheme that letters are written by.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Turns a headline into a slug.
    ///
    /// # Errors
    ///
    /// [`SlugError::Empty`] when nothing of the headline can be written in a slug and no
    /// [fallback](Self::with_fallback) is set; [`SlugError::Reserved`] when the slug is
    /// one of [`with_reserved`](Self::with_reserved).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let options = SlugOptions::for_language("uk")?;
    /// assert_eq!(options.slugify("Знам’янка, Розгін")?, "znamianka-rozghin");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn slugify(&self, headline: &str) -> Result<Slug, SlugError> {
        self.free(self.natural(headline)?)
    }

    /// Writes the slug into a string whose memory can be used again and again.
    ///
    /// What the string held before is replaced; after an error it is empty.
    ///
    /// # Errors
    ///
    /// As [`slugify`](Self::slugify).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let options = SlugOptions::for_language("en")?;
    /// let mut slug = String::new();
    /// for headline in ["Storm hits", "Storm leaves"] {
    ///     options.slugify_into(headline, &mut slug)?;
    ///     assert!(slug.starts_with("storm-"));
    /// }
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn slugify_into(&self, headline: &str, slug: &mut String) -> Result<(), SlugError> {
        let mut written = mem::take(slug).into_bytes();
        self.write(headline, &mut written);
        // The engine writes ASCII, so this only hands the memory back.
        *slug = String::from_utf8(written).unwrap_or_default();
        if slug.is_empty() {
            return Err(SlugError::Empty);
        }
        if self.is_reserved(slug) {
            return Err(SlugError::Reserved {
                slug: mem::take(slug),
            });
        }
        Ok(())
    }

    /// The slug whether reserved or not.
    pub(crate) fn natural(&self, headline: &str) -> Result<Slug, SlugError> {
        let mut written = Vec::new();
        self.write(headline, &mut written);
        Slug::written(written)
    }

    pub(crate) fn is_reserved(&self, slug: &str) -> bool {
        self.reserved.contains(slug)
    }

    fn free(&self, slug: Slug) -> Result<Slug, SlugError> {
        if self.is_reserved(slug.as_str()) {
            return Err(SlugError::Reserved {
                slug: slug.into_string(),
            });
        }
        Ok(slug)
    }

    /// Explains, piece by piece, how the slug of a headline comes about.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::{PieceCause, SlugOptions};
    ///
    /// let explanation = SlugOptions::for_language("uk")?.explain("Єва 東");
    /// let first = &explanation.pieces()[0];
    /// assert_eq!((first.text(), first.output()), ("Є", "ye"));
    /// assert_eq!(first.cause().to_string(), "after the edge of the word");
    /// assert_eq!(explanation.lost().count(), 1);
    /// assert_eq!(explanation.slug().map(|slug| slug.as_str()), Some("yeva"));
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    #[must_use]
    pub fn explain(&self, headline: &str) -> Explanation {
        let (text, patches) = self.preparation().apply(headline);
        let mut notes = Notes {
            text: &text,
            headline,
            patches: &patches,
            pieces: Vec::new(),
        };
        engine::romanize(
            &text,
            self.whole(),
            &mut Output::new(&mut Vec::new(), 0),
            &mut notes,
        );
        Explanation {
            slug: self.slugify(headline).ok(),
            pieces: notes.pieces,
        }
    }

    /// How the engine writes a whole text.
    fn whole(&self) -> Settings {
        let Edition::V1 = self.edition;
        Settings {
            scheme: self.scheme.table(),
            apostrophes: self.apostrophes,
            enough: usize::MAX,
        }
    }

    /// Writes the slug into the memory of `slug`; empty where there is none.
    fn write(&self, headline: &str, slug: &mut Vec<u8>) {
        let mut settings = self.whole();
        if self.stop_words.is_empty() {
            settings.enough = self.max_len.unwrap_or(usize::MAX);
        }
        let mut out = Output::new(slug, self.room_for(headline));
        if self.is_plain() {
            engine::romanize(headline, settings, &mut out, &mut Unwatched);
        } else {
            let (text, _) = self.preparation().apply(headline);
            engine::romanize(&text, settings, &mut out, &mut Unwatched);
        }
        out.finish();
        if !self.stop_words.is_empty() {
            words::leave_out(slug, &self.stop_words);
        }
        if slug.is_empty() {
            self.fallback.write(headline, slug);
        }
        if let Some(max) = self.max_len {
            length::cut(slug, max);
        }
    }

    /// Whether the headline goes to the engine as it is.
    fn is_plain(&self) -> bool {
        self.symbols == Symbols::Drop && self.replacements.is_empty()
    }

    pub(crate) fn preparation(&self) -> Preparation<'_> {
        Preparation {
            replacements: &self.replacements,
            symbols: (self.symbols == Symbols::Words).then_some(self.language),
        }
    }

    /// Room for the slug of a headline: a letter of two bytes gives at most four.
    fn room_for(&self, headline: &str) -> usize {
        let letters = if headline.is_ascii() { 1 } else { 2 };
        // ASCII is written in blocks of sixteen bytes.
        let bound = headline.len() * letters + 16;
        match self.max_len {
            Some(max) => bound.min(max.saturating_add(64)),
            None => bound,
        }
    }
}
