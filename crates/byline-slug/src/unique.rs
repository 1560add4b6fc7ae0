//! Slugs that differ from those that are taken.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::error::SlugError;
use crate::length;
use crate::options::SlugOptions;
use crate::slug::Slug;

/// How many suffixes [`SlugOptions::unique`] tries: a bound on the work that a predicate
/// which calls everything taken can cause.
const ATTEMPTS: u64 = 100_000;

impl SlugOptions {
    /// Turns a headline into a slug that is not taken: the plain one, or the first with a
    /// suffix from `-2` on.
    ///
    /// `is_taken` answers for the caller's store; reserved words count as taken. Room for
    /// the suffix is made within the greatest length.
    ///
    /// # Errors
    ///
    /// [`SlugError::Empty`] as [`slugify`](Self::slugify); [`SlugError::Exhausted`] when
    /// 100,000 suffixes are taken, or no suffix fits the greatest length.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let stored = ["storm-hits", "storm-hits-2"];
    /// let options = SlugOptions::new().with_max_len(12);
    /// let slug = options.unique("Storm hits!", |slug| stored.contains(&slug))?;
    /// assert_eq!(slug, "storm-hits-3");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn unique(
        &self,
        headline: &str,
        mut is_taken: impl FnMut(&str) -> bool,
    ) -> Result<Slug, SlugError> {
        let slug = self.natural(headline)?;
        let free = self
            .suffixes(slug.clone())
            .find(|candidate| !is_taken(candidate.as_str()));
        free.ok_or_else(|| SlugError::Exhausted {
            slug: slug.into_string(),
        })
    }

    /// The slugs that [`unique`](Self::unique) tries, in order, for a store that has to be asked
    /// in another way: the plain one, then those with a suffix from `-2` on. Reserved ones are
    /// left out, and there are at most 100,001.
    ///
    /// # Errors
    ///
    /// As [`slugify`](Self::slugify), except for reserved slugs.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let options = SlugOptions::new().with_reserved(["feed"]);
    /// let mut candidates = options.candidates("Feed")?;
    /// // An asynchronous program awaits its database here.
    /// assert_eq!(candidates.next().unwrap(), "feed-2");
    /// assert_eq!(candidates.next().unwrap(), "feed-3");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn candidates(&self, headline: &str) -> Result<impl Iterator<Item = Slug> + '_, SlugError> {
        Ok(self.suffixes(self.natural(headline)?))
    }

    /// A slug and those with a suffix, as long as suffixes fit, except for reserved ones.
    fn suffixes(&self, slug: Slug) -> impl Iterator<Item = Slug> + '_ {
        let first = core::iter::once(slug.clone());
        let numbered = (2..2 + ATTEMPTS).map_while(move |number| self.suffixed(&slug, number).ok());
        first
            .chain(numbered)
            .filter(|slug| !self.is_reserved(slug.as_str()))
    }

    /// Turns a headline into a slug with a number after it, such as the id of the
    /// article in its store; room for it is made within the greatest length.
    ///
    /// # Errors
    ///
    /// [`SlugError::Empty`] as [`slugify`](Self::slugify); [`SlugError::Exhausted`] when
    /// the number leaves no room for a word.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_slug::SlugOptions;
    ///
    /// let options = SlugOptions::for_language("az")?.with_max_len(24);
    /// let slug = options.numbered("Bakıda güclü külək", 954_014)?;
    /// assert_eq!(slug, "bakida-guclu-954014");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    pub fn numbered(&self, headline: &str, number: u64) -> Result<Slug, SlugError> {
        self.suffixed(&self.natural(headline)?, number)
    }

    fn suffixed(&self, slug: &Slug, number: u64) -> Result<Slug, SlugError> {
        with_number(self.stem(slug, digits(number))?, number)
    }

    /// What of a slug fits before a hyphen and so many digits.
    fn stem<'s>(&self, slug: &'s Slug, digits: u32) -> Result<&'s str, SlugError> {
        let text = slug.as_str();
        let room = self.max_len;
        room.checked_sub(digits as usize + 1)
            .and_then(|room| text.get(..length::fitting(text.as_bytes(), room)))
            .filter(|stem| !stem.is_empty())
            .ok_or_else(|| SlugError::Exhausted { slug: text.into() })
    }
}

fn with_number(stem: &str, number: u64) -> Result<Slug, SlugError> {
    // The hyphen, and the digits of the greatest number.
    let mut text = String::with_capacity(stem.len() + 21);
    text.push_str(stem);
    // Writing to a string cannot fail.
    let _ = write!(text, "-{number}");
    Slug::try_from(text)
}

fn digits(number: u64) -> u32 {
    number.checked_ilog10().unwrap_or(0) + 1
}

/// Hands out slugs, no two alike.
///
/// # Examples
///
/// ```
/// use byline_slug::{SlugOptions, Slugger};
///
/// let mut slugger = Slugger::new(SlugOptions::for_language("en")?);
/// assert_eq!(slugger.slugify("Test")?, "test");
/// assert_eq!(slugger.slugify("Test")?, "test-2");
/// // A headline whose own slug was handed out as a suffix gets another.
/// assert_eq!(slugger.slugify("Test 2")?, "test-2-2");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Slugger {
    options: SlugOptions,
    taken: BTreeSet<String>,
    /// By stem and number of digits: every number below this is taken.
    ///
    /// Slugs that differ may be cut to one stem, and one slug has a shorter stem for more
    /// digits: kept by slug, the numbers of a stem would be tried again for each slug.
    next: BTreeMap<Slug, Vec<(u32, u64)>>,
}

impl Slugger {
    /// A slugger that has handed out nothing yet.
    #[must_use]
    pub fn new(options: SlugOptions) -> Self {
        Self {
            options,
            taken: BTreeSet::new(),
            next: BTreeMap::new(),
        }
    }

    /// Marks a slug as taken, such as one that is stored; returns whether it was free.
    pub fn insert(&mut self, slug: Slug) -> bool {
        self.taken.insert(slug.into_string())
    }

    /// Whether a slug is taken.
    #[must_use]
    pub fn contains(&self, slug: &str) -> bool {
        self.taken.contains(slug)
    }

    /// Turns a headline into a slug that was not handed out before.
    ///
    /// The n-th headline of one slug costs as little as the first, also where different
    /// slugs are cut to one: the suffixes that are known to be taken are not tried again.
    ///
    /// # Errors
    ///
    /// [`SlugError::Empty`] as [`SlugOptions::slugify`]; [`SlugError::Exhausted`] when no
    /// suffix fits the greatest length.
    pub fn slugify(&mut self, headline: &str) -> Result<Slug, SlugError> {
        let slug = self.options.natural(headline)?;
        let reserved = self.options.is_reserved(slug.as_str());
        if !reserved && self.insert(slug.clone()) {
            return Ok(slug);
        }
        let mut number = 2_u64;
        loop {
            let digits = digits(number);
            // The first number with one digit more.
            let end = 10_u64.checked_pow(digits).unwrap_or(u64::MAX);
            let stem = self.options.stem(&slug, digits)?;
            let known = self.next.get(stem).and_then(|next| {
                let mut of_digits = next.iter().filter(|(known, _)| *known == digits);
                of_digits.next().map(|(_, number)| *number)
            });
            number = known.unwrap_or(number);
            while number < end {
                let candidate = with_number(stem, number)?;
                number += 1;
                let reserved = self.options.is_reserved(candidate.as_str());
                if !reserved && self.taken.insert(candidate.clone().into_string()) {
                    self.remember(stem, digits, number)?;
                    return Ok(candidate);
                }
            }
            self.remember(stem, digits, end)?;
        }
    }

    /// Notes that every number of so many digits below `number` is taken.
    fn remember(&mut self, stem: &str, digits: u32, number: u64) -> Result<(), SlugError> {
        let Some(next) = self.next.get_mut(stem) else {
            self.next.insert(stem.parse()?, vec![(digits, number)]);
            return Ok(());
        };
        match next.iter_mut().find(|(known, _)| *known == digits) {
            Some((_, known)) => *known = number,
            None => next.push((digits, number)),
        }
        Ok(())
    }
}
