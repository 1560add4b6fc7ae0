//! How a slug is to be made.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use crate::alphanumeric::is_alphanumeric;
use crate::apostrophe::Apostrophes;
use crate::edition::Edition;
use crate::engine::{self, Settings};
use crate::error::SlugError;
use crate::explain::{Explanation, Notes};
use crate::fallback::Fallback;
use crate::grouping::Grouping;
use crate::language::Language;
use crate::length;
use crate::output::Output;
use crate::prepare::{Initialisms, Preparation, Symbols};
use crate::replacements::Replacements;
use crate::scheme::Scheme;
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
    /// A tag without a scheme of its own is looked up without its last subtag, until one is
    /// found: `de-CH` is `de`. A language that has no scheme has that of the script that the tag
    /// names, or that the language is mostly written in; [`scheme`](Self::scheme) says which.
    /// The language also decides what groups the digits of a number: `57.000` is `57000` in
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

    /// Turns a headline into a slug.
    ///
    /// # Errors
    ///
    /// [`SlugError::Empty`] when no character of the headline can be written in a slug and
    /// [`SlugError::Lost`] when too little can, unless a [fallback](Self::with_fallback) is
    /// set; [`SlugError::Reserved`] when the slug is one of
    /// [`with_reserved`](Self::with_reserved).
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
        let slug = self.natural(headline);
        // Returned as it was written: most callers reserve nothing.
        if self.reserved.is_empty() {
            return slug;
        }
        self.free(slug?)
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
        let outcome = self.write(headline, &mut written);
        // The engine writes ASCII, so this only returns the memory.
        *slug = String::from_utf8(written).unwrap_or_default();
        outcome?;
        if self.is_reserved(slug) {
            return Err(SlugError::Reserved {
                slug: mem::take(slug),
            });
        }
        Ok(())
    }

    /// Checks a slug that somebody wrote by hand: its alphabet, its length and whether it is
    /// reserved.
    ///
    /// # Errors
    ///
    /// [`SlugError::Invalid`] where the text is no slug, [`SlugError::TooLong`] beyond
    /// [`with_max_len`](Self::with_max_len), and [`SlugError::Reserved`].
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::{SlugError, SlugOptions};
    ///
    /// let options = SlugOptions::new().with_max_len(12).with_reserved(["feed"]);
    /// assert_eq!(options.check("storm")?, "storm");
    /// assert_eq!(options.check("Storm"), Err(SlugError::Invalid { offset: 0 }));
    /// assert_eq!(options.check("storm-in-baku"), Err(SlugError::TooLong { len: 13, max: 12 }));
    /// assert!(options.check("feed").is_err());
    /// # Ok::<(), SlugError>(())
    /// ```
    pub fn check(&self, slug: &str) -> Result<Slug, SlugError> {
        let slug: Slug = slug.parse()?;
        let len = slug.as_str().len();
        if len > self.max_len {
            return Err(SlugError::TooLong {
                len,
                max: self.max_len,
            });
        }
        self.free(slug)
    }

    /// The slug whether reserved or not.
    pub(crate) fn natural(&self, headline: &str) -> Result<Slug, SlugError> {
        if !self.is_whole_quick(headline) {
            return self.natural_careful(headline);
        }
        let room = room_for(headline);
        #[expect(
            clippy::slow_vector_initialization,
            reason = "an allocator that clears memory is slower for one as short as this"
        )]
        let mut written = Vec::with_capacity(room);
        written.resize(room, 0);
        let (read, len) = engine::begin(headline, self.whole(), &mut written);
        if read == headline.len() && len > 1 {
            let end = if len > self.max_len {
                length::fitting(written.get(..len).unwrap_or_default(), self.max_len)
            } else {
                len
            };
            return Slug::begins(written, end);
        }
        self.write_text(headline, headline, (read, len), &mut written)?;
        Slug::written(written)
    }

    /// Out of line, so that the slug of most headlines does not pay for it.
    #[inline(never)]
    fn natural_careful(&self, headline: &str) -> Result<Slug, SlugError> {
        let mut written = Vec::new();
        self.write(headline, &mut written)?;
        Slug::written(written)
    }

    /// Whether a headline goes to the engine as it is, and all of it is wanted or nearly all.
    fn is_whole_quick(&self, headline: &str) -> bool {
        self.is_direct && headline.len().saturating_sub(256) <= self.max_len
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
        let mut patches = Vec::new();
        let text = self
            .preparation()
            .apply_with(headline, |patch| patches.push(patch));
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

    /// A text as the scheme writes it.
    fn romanized(&self, text: &str) -> Vec<u8> {
        let mut written = Vec::new();
        let mut out = Output::new(&mut written, 0);
        engine::romanize(text, self.whole(), &mut out, &mut Unwatched);
        out.finish();
        written
    }

    /// How the engine writes a whole text.
    fn whole(&self) -> Settings {
        let Edition::V2 = self.edition;
        Settings {
            scheme: self.scheme.table(),
            apostrophes: self.apostrophes,
            grouping: self.grouping,
            enough: usize::MAX,
        }
    }

    /// Writes the slug into the memory of `slug`, which is empty after an error.
    fn write(&self, headline: &str, slug: &mut Vec<u8>) -> Result<(), SlugError> {
        if self.is_plain(headline) {
            self.write_text(headline, headline, (0, 0), slug)
        } else {
            self.write_prepared(headline, slug)
        }
    }

    /// Out of line, so that a headline that goes to the engine as it is does not pay for it.
    #[inline(never)]
    fn write_prepared(&self, headline: &str, slug: &mut Vec<u8>) -> Result<(), SlugError> {
        let text = self.preparation().apply(headline);
        self.write_text(headline, &text, (0, 0), slug)
    }

    /// Writes the slug of a headline that is prepared to `text`, of which so many bytes are read
    /// and so many are written.
    fn write_text(
        &self,
        headline: &str,
        text: &str,
        (read, len): (usize, usize),
        slug: &mut Vec<u8>,
    ) -> Result<(), SlugError> {
        let mut settings = self.whole();
        if self.stop_words.is_empty() {
            settings.enough = self.max_len;
        }
        let mut out = Output::after(slug, self.room_wanted(text), len);
        let read = engine::romanize_from(text, read, settings, &mut out, &mut Unwatched);
        let lost = out.lost;
        out.finish();
        if !self.stop_words.is_empty() {
            words::leave_out(slug, &self.stop_words);
        }
        if slug.is_empty() || lost > 0 {
            let read = text.get(..read).unwrap_or_default();
            self.fall_back(headline, slug, lost, read)?;
        }
        length::cut(slug, self.max_len);
        Ok(())
    }

    /// Puts the fallback in place of a slug that says too little of a text, of which so many
    /// letters are lost.
    #[cold]
    #[inline(never)]
    fn fall_back(
        &self,
        headline: &str,
        slug: &mut Vec<u8>,
        lost: usize,
        text: &str,
    ) -> Result<(), SlugError> {
        let error = if slug.is_empty() {
            SlugError::Empty
        } else {
            let letters = text
                .chars()
                .filter(|letter| is_alphanumeric(*letter))
                .count();
            if lost as f64 <= self.tolerated_loss * letters as f64 {
                return Ok(());
            }
            SlugError::Lost { lost, letters }
        };
        slug.clear();
        self.fallback.write(headline, slug);
        if slug.is_empty() { Err(error) } else { Ok(()) }
    }

    /// Whether the headline goes to the engine as it is.
    fn is_plain(&self, headline: &str) -> bool {
        // No Hangul has these first bytes, and every Chinese character has one of them.
        #[cfg(feature = "hanja")]
        if self.reads_hanja && headline.bytes().any(|byte| (0xE4..=0xE9).contains(&byte)) {
            return false;
        }
        #[cfg(not(feature = "hanja"))]
        let _ = headline;
        !self.is_prepared
    }

    /// Notes that headlines are prepared before they are romanized.
    fn prepared(mut self) -> Self {
        self.is_prepared = true;
        self.is_direct = false;
        self
    }

    pub(crate) fn preparation(&self) -> Preparation<'_> {
        Preparation {
            replacements: &self.replacements,
            words: &self.words,
            symbols: (self.symbols == Symbols::Words).then_some(self.language),
            initialisms: self.initialisms,
            reading: self.reading,
            #[cfg(feature = "hanja")]
            hanja: self.reads_hanja,
            #[cfg(feature = "entities")]
            entities: self.entities,
        }
    }

    /// Room for the slug of a text, no more than is wanted of it.
    fn room_wanted(&self, text: &str) -> usize {
        room_for(text).min(self.max_len.saturating_add(64))
    }
}

/// Room for the slug of a text: bytes of letters of two bytes are written as one or less each on
/// average, those of syllables and of Chinese characters as up to twice as many. What needs more gets
/// it as it grows.
fn room_for(text: &str) -> usize {
    let len = text.len();
    let first = text.as_bytes().first();
    let more = if first.is_some_and(|first| *first >= 0xE0) {
        len
    } else {
        len / 4
    };
    // ASCII is written, and checked, in blocks of sixteen bytes.
    (len + more + 31) & !15
}
