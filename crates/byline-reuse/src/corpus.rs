//! The articles, and the search of a document for their text.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::align::{MIN_WORDS, align};
use crate::article::Article;
use crate::document::Document;
use crate::error::ReuseError;
use crate::found::ReusedArticle;
use crate::gram::{grams, winnow};
use crate::index::{Index, Posting};
use crate::options::CorpusOptions;
use crate::report::report;
use crate::scan::scan;
use crate::token::{Hash, Token, Tokens, words};

/// Your articles, indexed so that a document can be looked up among all of them at once.
///
/// A look-up takes `&self`, and a corpus is [`Send`] and [`Sync`]: look-ups run in parallel.
///
/// # Examples
///
/// ```
/// use byline_reuse::{Corpus, Document, ReuseKind};
///
/// let mut corpus = Corpus::new();
/// corpus.add("night-ferry", "The night ferry will run again from the first of May.")?;
/// corpus.add("old-bridge", "The old iron bridge is closed to cars until next spring.")?;
///
/// let page = "Our news: the night ferry will run again from the first of May!";
/// let found = corpus.find(Document::text(page));
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].article(), "night-ferry");
/// assert_eq!(found[0].kind(), ReuseKind::Copy);
/// assert_eq!(&page[found[0].passages()[0].in_page()],
///     "the night ferry will run again from the first of May");
/// # Ok::<(), byline_reuse::ReuseError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Corpus {
    options: CorpusOptions,
    /// The articles by number; `None` for those that were removed.
    articles: Vec<Option<Article>>,
    /// Where the tokens of each article begin, counted through all of them.
    bases: Vec<u32>,
    /// The article that the first token of each block of tokens is in, so that the article of
    /// any token is found in a few steps.
    blocks: Vec<u32>,
    /// The number of the token after the last.
    end: u32,
    /// The tokens of articles that were removed, which the index still has.
    removed: u32,
    numbers: BTreeMap<Arc<str>, u32>,
    /// Stories so far: the number of the next one.
    stories: u32,
    index: Index,
}

/// A gram that occurs more often in an article is not indexed: if a page and an article both repeat
/// a phrase, every pair of its places would be compared.
const MAX_REPEATS: usize = 4;

/// Tokens in a block. An article has at least eight, so a block has at most about sixty articles.
const BLOCK: u32 = 512;

impl Corpus {
    /// A corpus without articles, with the default options.
    #[must_use]
    pub fn new() -> Self {
        Self::with_options(CorpusOptions::new())
    }

    /// A corpus without articles.
    #[must_use]
    pub fn with_options(options: CorpusOptions) -> Self {
        Self {
            index: Index::new(Vec::new(), options.boilerplate_grams()),
            options,
            articles: Vec::new(),
            bases: Vec::new(),
            blocks: Vec::new(),
            end: 0,
            removed: 0,
            numbers: BTreeMap::new(),
            stories: 0,
        }
    }

    /// Adds an article under a name. A `&str` is its plain text.
    ///
    /// # Errors
    ///
    /// [`ReuseError::DuplicateArticle`] if the corpus has an article of this name,
    /// [`ReuseError::ArticleTooShort`] if it has fewer than eight words, and
    /// [`ReuseError::CorpusFull`]. The corpus is then as it was.
    pub fn add<'d>(
        &mut self,
        id: &str,
        article: impl Into<Document<'d>>,
    ) -> Result<(), ReuseError> {
        if self.contains(id) {
            return Err(ReuseError::DuplicateArticle { id: id.into() });
        }
        let article = read(id, article.into())?;
        self.insert(article)
    }

    /// Adds an article, or replaces the article of that name.
    ///
    /// # Errors
    ///
    /// As [`add`](Self::add), except for the duplicate. The corpus is then as it was.
    pub fn replace<'d>(
        &mut self,
        id: &str,
        article: impl Into<Document<'d>>,
    ) -> Result<(), ReuseError> {
        let article = read(id, article.into())?;
        self.check_room(&article)?;
        self.remove(id);
        self.insert(article)
    }

    /// Removes an article; `false` if there is none of that name.
    pub fn remove(&mut self, id: &str) -> bool {
        let Some(number) = self.numbers.remove(id) else {
            return false;
        };
        let article = self
            .articles
            .get_mut(number as usize)
            .and_then(Option::take);
        self.removed += article.map_or(0, |article| article.hashes.len() as u32);
        // The index is rebuilt once a third of it is of removed articles. Its grams of
        // boilerplate count, because they are copied too.
        if self.removed as usize > (self.end as usize + self.index.boilerplate_len()) / 3 {
            self.compact();
        }
        true
    }

    /// Whether there is an article of that name.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.numbers.contains_key(id)
    }

    /// The names of the articles, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.numbers.keys().map(|id| &**id)
    }

    /// The number of articles.
    #[must_use]
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether there is no article.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// The memory that the corpus takes, in bytes, without what the allocator adds.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let articles: usize = self.articles.iter().flatten().map(Article::bytes).sum();
        let vacant = self.articles.capacity() - self.len();
        // A node of the map has eleven places, and is at least half full.
        let names = self.len() * 2 * (size_of::<Arc<str>>() + size_of::<u32>());
        size_of::<Self>()
            + articles
            + vacant * size_of::<Option<Article>>()
            + (self.bases.capacity() + self.blocks.capacity()) * size_of::<u32>()
            + names
            + self.index.bytes()
    }

    /// The options.
    #[must_use]
    pub fn options(&self) -> &CorpusOptions {
        &self.options
    }

    /// Moves all articles of another corpus into this one, as if they had been added one by one in
    /// their order: so a corpus can be built in parts, on several threads. The options of the other
    /// corpus are dropped, except for its boilerplate, which is added.
    ///
    /// # Errors
    ///
    /// [`ReuseError::OtherGram`] if the corpora have grams of different lengths,
    /// [`ReuseError::DuplicateArticle`] if both have an article of one name, and
    /// [`ReuseError::CorpusFull`]. The corpus is then as it was.
    pub fn merge(&mut self, other: Self) -> Result<(), ReuseError> {
        if self.options.gram_words != other.options.gram_words {
            return Err(ReuseError::OtherGram {
                expected: self.options.gram_words,
                found: other.options.gram_words,
            });
        }
        if let Some(id) = other.ids().find(|id| self.contains(id)) {
            return Err(ReuseError::DuplicateArticle { id: id.into() });
        }
        let tokens = u64::from(other.end - other.removed) + u64::from(self.end - self.removed);
        if tokens > u64::from(u32::MAX) {
            let id = other.ids().next().unwrap_or_default().into();
            return Err(ReuseError::CorpusFull { id });
        }
        for article in other.articles.into_iter().flatten() {
            self.insert(article)?;
        }
        let mut known: BTreeSet<_> = self.options.boilerplate.iter().cloned().collect();
        let others = other.options.boilerplate.into_iter();
        let new = others.filter(|text| known.insert(text.clone()));
        self.options.boilerplate.extend(new);
        self.index.set_boilerplate(self.options.boilerplate_grams());
        Ok(())
    }

    /// Finds the articles of which a document has passages, sorted by their share of the document
    /// and then by the share of the article, the largest first.
    #[must_use]
    pub fn find<'d>(&self, document: impl Into<Document<'d>>) -> Vec<ReusedArticle> {
        let document = document.into().read();
        let mut scan = scan(self, document.text());
        scan.seeds.sort_unstable_by_key(|seed| {
            // By diagonal: seeds of one run are next to one another.
            (seed.article, seed.page.wrapping_sub(seed.at), seed.page)
        });
        let mut aligned = Vec::new();
        for seeds in scan
            .seeds
            .chunk_by(|one, other| one.article == other.article)
        {
            let Some(article) = seeds.first().and_then(|seed| self.article(seed.article)) else {
                continue;
            };
            let regions = align(&scan, article, seeds);
            if !regions.is_empty() {
                aligned.push((article, regions));
            }
        }
        report(&document, &scan, &aligned, self.options.quoted)
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    fn article(&self, number: u32) -> Option<&Article> {
        self.articles.get(number as usize)?.as_ref()
    }

    /// The number and the article of a token, and the index of the token in it.
    pub(crate) fn at(&self, place: u32) -> Option<(u32, &Article, u32)> {
        let mut number = *self.blocks.get((place / BLOCK) as usize)? as usize;
        while self
            .bases
            .get(number + 1)
            .is_some_and(|base| *base <= place)
        {
            number += 1;
        }
        let base = self.bases.get(number)?;
        Some((number as u32, self.article(number as u32)?, place - base))
    }

    /// All articles, in the order they were added.
    pub(crate) fn articles(&self) -> impl Iterator<Item = &Article> {
        self.articles.iter().flatten()
    }

    /// A corpus of articles whose stories are known; `None` if two have one name, or if they are
    /// too many.
    pub(crate) fn from_articles(options: CorpusOptions, articles: Vec<Article>) -> Option<Self> {
        let mut corpus = Self::with_options(options);
        corpus.articles.reserve_exact(articles.len());
        for article in articles {
            if corpus.contains(&article.id) {
                return None;
            }
            corpus.check_room(&article).ok()?;
            corpus.push(article);
        }
        corpus.rebuild_index();
        Some(corpus)
    }

    fn check_room(&mut self, article: &Article) -> Result<(), ReuseError> {
        let fits = |end: u32| {
            u32::try_from(article.hashes.len())
                .ok()
                .and_then(|len| end.checked_add(len))
        };
        if fits(self.end).is_none() && self.removed > 0 {
            self.compact();
        }
        match fits(self.end) {
            Some(_) => Ok(()),
            None => Err(ReuseError::CorpusFull {
                id: (&*article.id).into(),
            }),
        }
    }

    /// Adds an article whose name is new.
    fn insert(&mut self, mut article: Article) -> Result<(), ReuseError> {
        self.check_room(&article)?;
        let postings = self.postings(&article.hashes, self.end);
        article.story = self.story(&postings).unwrap_or(self.stories);
        self.push(article);
        self.index.add(postings);
        Ok(())
    }

    /// Appends an article which is not indexed yet.
    fn push(&mut self, article: Article) {
        self.stories = self.stories.max(article.story.saturating_add(1));
        self.numbers
            .insert(Arc::clone(&article.id), self.articles.len() as u32);
        self.bases.push(self.end);
        self.end += article.hashes.len() as u32;
        let number = self.articles.len() as u32;
        let blocks = self.end.div_ceil(BLOCK) as usize;
        self.blocks.resize(blocks.max(self.blocks.len()), number);
        self.articles.push(Some(article));
    }

    /// The postings of an article whose tokens begin at `base`.
    fn postings(&self, hashes: &[Hash], base: u32) -> Vec<Posting> {
        let keys = grams(hashes.iter().copied(), self.options.gram_words);
        let mut postings = Vec::with_capacity(keys.len() / 2);
        winnow(&keys, |at| {
            if let Some(key) = keys.get(at) {
                postings.push(Posting::new(*key, base + at as u32));
            }
        });
        postings.sort_unstable();
        let mut kept = 0;
        let mut start = 0;
        while let Some(first) = postings.get(start).copied() {
            let len = postings
                .get(start..)
                .unwrap_or_default()
                .iter()
                .take_while(|posting| posting.key() == first.key())
                .count();
            if len <= MAX_REPEATS {
                postings.copy_within(start..start + len, kept);
                kept += len;
            }
            start += len;
        }
        postings.truncate(kept);
        postings
    }

    /// The story of an article of the corpus that has half of these postings: the article is an
    /// update of it.
    fn story(&self, postings: &[Posting]) -> Option<u32> {
        // The grams with the smallest hashes are as good as a random choice, and are the same in
        // each update.
        const SAMPLE: usize = 32;
        let sample = postings.get(..postings.len().min(SAMPLE))?;
        let mut stories: Vec<u32> = Vec::new();
        for posting in sample {
            let key = posting.key();
            if !self.index.may_have(key) {
                continue;
            }
            let before = stories.len();
            for place in self.index.places(key).take(SAMPLE) {
                if let Some((_, article, _)) = self.at(place)
                    && !stories
                        .get(before..)
                        .unwrap_or_default()
                        .contains(&article.story)
                {
                    stories.push(article.story);
                }
            }
        }
        stories.sort_unstable();
        stories
            .chunk_by(|one, other| one == other)
            .filter(|story| 2 * story.len() >= sample.len())
            .max_by_key(|story| story.len())
            .and_then(|story| story.first())
            .copied()
    }

    /// Numbers the articles again, without those that were removed.
    fn compact(&mut self) {
        let articles = core::mem::take(&mut self.articles);
        self.clear();
        for article in articles.into_iter().flatten() {
            self.push(article);
        }
        self.rebuild_index();
    }

    fn clear(&mut self) {
        self.articles.clear();
        self.bases.clear();
        self.blocks.clear();
        self.numbers.clear();
        self.end = 0;
        self.removed = 0;
    }

    fn rebuild_index(&mut self) {
        // Winnowing chooses about two of five grams.
        let mut postings = Vec::with_capacity(self.end as usize / 5 * 2);
        for (article, base) in self.articles.iter().zip(&self.bases) {
            if let Some(article) = article {
                postings.extend(self.postings(&article.hashes, *base));
            }
        }
        self.index = Index::new(postings, self.index.take_boilerplate());
    }
}

impl Default for Corpus {
    fn default() -> Self {
        Self::new()
    }
}

/// The tokens of an article that is long enough to be found.
fn read(id: &str, document: Document<'_>) -> Result<Article, ReuseError> {
    let reading = document.read();
    let tokens = Tokens::new(reading.text()).map(|token| {
        let span = reading.source_span(token.start..token.end);
        Token {
            start: span.start,
            end: span.end,
            ..token
        }
    });
    let article = Article::new(id, tokens);
    let words = words(article.hashes.iter().copied());
    if words < MIN_WORDS {
        return Err(ReuseError::ArticleTooShort {
            id: id.into(),
            words,
            min_words: MIN_WORDS,
        });
    }
    Ok(article)
}
