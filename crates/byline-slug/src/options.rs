//! How a slug is to be made.

mod slugify;

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use crate::apostrophe::Apostrophes;
use crate::edition::Edition;
use crate::error::SlugError;
use crate::fallback::Fallback;
use crate::grouping::Grouping;
use crate::language::Language;
use crate::prepare::{Initialisms, Symbols};
use crate::replacements::Replacements;
use crate::scheme::Scheme;
use crate::tables::languages::TAGS;

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
    pub(crate) grouping: Grouping,
    /// `usize::MAX` unless one was chosen.
    pub(crate) max_len: usize,
    pub(crate) symbols: Symbols,
    pub(crate) initialisms: Initialisms,
    /// Whether anything is done to a headline before it is romanized.
    is_prepared: bool,
    /// Whether a headline goes to the engine as it is, and all words stand that it writes.
    is_direct: bool,
    #[cfg(feature = "hanja")]
    reads_hanja: bool,
    replacements: Replacements,
    words: Replacements,
    reading: Option<fn(&str) -> Option<String>>,
    #[cfg(feature = "entities")]
    entities: bool,
    /// As they are written in slugs.
    stop_words: BTreeSet<Vec<u8>>,
    reserved: BTreeSet<String>,
    fallback: Fallback,
    /// The share of letters and digits that may be lost, from 0 to 1.
    tolerated_loss: f64,
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
            grouping: Grouping::Commas,
            max_len: usize::MAX,
            symbols: Symbols::Drop,
            initialisms: Initialisms::Split,
            is_prepared: false,
            is_direct: true,
            #[cfg(feature = "hanja")]
            reads_hanja: false,
            replacements: Replacements::default(),
            words: Replacements::default(),
            reading: None,
            #[cfg(feature = "entities")]
            entities: false,
            stop_words: BTreeSet::new(),
            reserved: BTreeSet::new(),
            fallback: Fallback::Refuse,
            tolerated_loss: 0.5,
            edition: Edition::V2,
        }
    }

    /// The defaults of a language, by its BCP 47 tag in any case; `_` is read as `-`.
    ///
    /// If a tag has no scheme, its last subtag is removed until one is found: `de-CH` has the
    /// scheme of `de`. A language without a scheme has the scheme of the script in the tag, or of
    /// the script in which the language is usually written; [`scheme`](Self::scheme) returns it.
    /// The language also decides which marks group the digits of a number: `57.000` is `57000` in
    /// German.
    ///
    /// # Errors
    ///
    /// [`SlugError::Language`] when the text is not a language tag,
    /// [`SlugError::UnknownLanguage`] when its language is not in the IANA registry,
    /// [`SlugError::UnknownScript`] when its script has no scheme, as Thai, and
    /// [`SlugError::MissingFeature`] when its scheme needs a feature of the crate that is off.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let swiss = SlugOptions::for_language("de-CH")?;
    /// assert_eq!(swiss.slugify("Zürich grüßt")?, "zuerich-gruesst");
    /// let urdu = SlugOptions::for_language("ur")?;
    /// assert_eq!(urdu.scheme().name(), "ar-plain");
    /// assert_eq!(urdu.slugify("پاکستان")?, "pakstan");
    /// assert!(SlugOptions::for_language("klingon").is_err());
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn for_language(tag: &str) -> Result<Self, SlugError> {
        let language = Language::of_tag(tag)?;
        Ok(Self {
            scheme: language.scheme,
            language: language.known_as,
            apostrophes: language.apostrophes,
            grouping: language.grouping,
            #[cfg(feature = "hanja")]
            reads_hanja: language.known_as == "ko",
            #[cfg(feature = "hanja")]
            is_direct: language.known_as != "ko",
            ..Self::new()
        })
    }

    /// The languages that have a scheme of their own, as BCP 47 tags, sorted. Every other registered
    /// language has that of its script.
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
        self.max_len = bytes.max(1);
        self
    }

    /// What becomes of symbols such as `&`, `%` and `€`.
    #[must_use]
    pub fn with_symbols(mut self, symbols: Symbols) -> Self {
        self.symbols = symbols;
        match symbols {
            Symbols::Words => self.prepared(),
            Symbols::Drop => self,
        }
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
        let lower = from.bytes().map(|byte| byte.to_ascii_lowercase());
        self.replacements.insert(lower, to);
        self.prepared()
    }

    /// Puts `to` in place of the word or words `from`, in this very case, where no letter or
    /// digit is beside them.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let options = SlugOptions::for_language("en")?.with_word_replacement("US", "united states");
    /// assert_eq!(options.slugify("US bus joins us")?, "united-states-bus-joins-us");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    #[must_use]
    pub fn with_word_replacement(mut self, from: &str, to: &str) -> Self {
        self.words.insert(from.bytes(), to);
        self.prepared()
    }

    /// What becomes of initialisms such as `U.S.`.
    #[must_use]
    pub fn with_initialisms(mut self, initialisms: Initialisms) -> Self {
        self.initialisms = initialisms;
        match initialisms {
            Initialisms::Join => self.prepared(),
            Initialisms::Split => self,
        }
    }

    /// Reads Chinese characters, as a dictionary of Japanese words does.
    ///
    /// The function is called for every run of Chinese characters and kana, and returns its
    /// reading in kana or Latin letters with a space between words. Of `None` the run is
    /// written without a reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// const WORDS: [(&str, &str); 3] = [("日本", "にほん"), ("首相", "しゅしょう"), ("会見", "かいけん")];
    ///
    /// let options = SlugOptions::for_language("ja")?.with_reading(|text| {
    ///     let mut reading = text.to_owned();
    ///     for (word, kana) in WORDS {
    ///         reading = reading.replace(word, &format!(" {kana} "));
    ///     }
    ///     Some(reading)
    /// });
    /// assert_eq!(options.slugify("日本の首相、会見")?, "nihon-no-shusho-kaiken");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    #[must_use]
    pub fn with_reading(mut self, reading: fn(&str) -> Option<String>) -> Self {
        self.reading = Some(reading);
        self.prepared()
    }

    /// Decodes the character references of HTML, such as `&amp;` and `&#8217;`, in headlines
    /// that come with them.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::{SlugOptions, Symbols};
    ///
    /// let options = SlugOptions::for_language("en")?
    ///     .with_symbols(Symbols::Words)
    ///     .with_entities();
    /// assert_eq!(options.slugify("Q&amp;A: don&#8217;t panic")?, "q-and-a-dont-panic");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    #[cfg(feature = "entities")]
    #[must_use]
    pub fn with_entities(mut self) -> Self {
        self.entities = true;
        self.prepared()
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
            self.is_direct = false;
            let written = self.romanized(word);
            if !written.is_empty() {
                self.stop_words.insert(written);
            }
        }
        self
    }

    /// Slugs that may not be, such as the names of other pages: `feed`, `admin`.
    ///
    /// They are compared as the scheme writes them: choose the scheme first. `Über uns` is
    /// `uber-uns`.
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
        for slug in slugs {
            self.reserved
                .extend(String::from_utf8(self.romanized(slug)));
        }
        self
    }

    /// What replaces a slug that would be empty, or that would say too little of the
    /// headline ([`with_tolerated_loss`](Self::with_tolerated_loss)).
    #[must_use]
    pub fn with_fallback(mut self, fallback: Fallback) -> Self {
        self.fallback = fallback;
        self
    }

    /// The share of the headline's letters and digits, from 0 to 1, that may be lost because
    /// the scheme has no writing for them; 0.5 unless set.
    ///
    /// Beyond it the [fallback](Self::with_fallback) is written, or the headline is refused
    /// with [`SlugError::Lost`]. At 1 any slug that is not empty is taken. What
    /// [`with_max_len`](Self::with_max_len) cuts off does not count.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::{SlugError, SlugOptions};
    ///
    /// let options = SlugOptions::for_language("ja")?;
    /// // Of a headline of Chinese characters only the particle has a reading without a dictionary.
    /// let error = SlugError::Lost { lost: 4, letters: 5 };
    /// assert_eq!(options.slugify("日本の首相"), Err(error));
    /// assert_eq!(options.with_tolerated_loss(1.0).slugify("日本の首相")?, "no");
    /// # Ok::<(), SlugError>(())
    /// ```
    #[must_use]
    pub fn with_tolerated_loss(mut self, share: f64) -> Self {
        self.tolerated_loss = if share >= 0.0 { share.min(1.0) } else { 0.0 };
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
}
