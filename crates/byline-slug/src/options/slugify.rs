//! Slugs made with the options.

use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::SlugOptions;
use crate::alphanumeric::is_alphanumeric;
use crate::edition::Edition;
use crate::engine::{self, Settings};
use crate::error::SlugError;
use crate::explain::{Explanation, Notes};
use crate::length;
use crate::output::Output;
use crate::prepare::{Preparation, Symbols};
use crate::slug::Slug;
use crate::watch::Unwatched;
use crate::words;

impl SlugOptions {
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
    /// [`SlugError::Invalid`] where the text is not a slug, [`SlugError::TooLong`] beyond
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
    pub(super) fn romanized(&self, text: &str) -> Vec<u8> {
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
    pub(super) fn prepared(mut self) -> Self {
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
