//! The pass over a page that finds which grams of it are in the corpus.

use alloc::vec::Vec;
use core::ops::Range;

use crate::corpus::Corpus;
use crate::gram::{Grams, Key};
use crate::page_tokens::PageTokens;
use crate::token::Tokens;

/// A gram of the page that an article has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Seed {
    /// The article's number in the corpus.
    pub(crate) article: u32,
    /// Where the gram begins, in tokens of the page and of the article.
    pub(crate) page: usize,
    pub(crate) at: usize,
}

/// The result of the pass; it has no tokens if the page shares no gram with the corpus.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The tokens of the page, if there are any seeds.
    pub(crate) tokens: PageTokens,
    pub(crate) seeds: Vec<Seed>,
    /// The tokens of boilerplate: of grams that do not count, or occur in too many stories.
    boilerplate: Vec<Range<usize>>,
    /// Letters and digits of the page.
    pub(crate) letters: u64,
    /// The last seed, and the token after its gram.
    continued: Option<(Seed, usize)>,
    /// The stories that a gram occurs in: a buffer, kept to save allocations.
    stories: Vec<u32>,
}

/// At most this many articles are compared for one gram: the first updates of a story.
const MAX_ARTICLES: u32 = 16;

/// Grams that are looked up together, so that the processor waits for the memory of many at once.
const BATCH: usize = 64;

/// A gram of the page: its first token, the one after its last, and its hash.
#[derive(Debug, Clone, Copy, Default)]
struct Gram {
    start: usize,
    end: usize,
    key: Key,
}

pub(crate) fn scan(corpus: &Corpus, text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut grams = Grams::new(corpus.options().gram_words);
    // A token of a word can complete as many grams as it outweighs characters.
    let mut batch = [Gram::default(); 2 * BATCH];
    let mut len = 0;
    let mut tokens = Tokens::new(text);
    loop {
        let token = tokens.next();
        if let Some(token) = token {
            scan.letters += u64::from(token.letters);
            if !scan.tokens.is_empty() {
                scan.tokens.push(token);
            }
            grams.push(token.hash, |grams, start, key| {
                if let Some(gram) = batch.get_mut(len) {
                    *gram = Gram {
                        start,
                        end: grams.len(),
                        key,
                    };
                    len += 1;
                }
            });
        }
        if len >= BATCH || token.is_none() {
            let waiting = batch.get(..len).unwrap_or_default();
            scan.look_up(corpus, &grams, waiting);
            len = 0;
            if scan.tokens.is_empty() && !scan.seeds.is_empty() {
                // The first seed: the tokens so far are read again.
                for token in Tokens::new(text).take(grams.len()) {
                    scan.tokens.push(token);
                }
            }
        }
        if token.is_none() {
            return scan;
        }
    }
}

impl Scan {
    fn look_up(&mut self, corpus: &Corpus, grams: &Grams, waiting: &[Gram]) {
        let mut hits = 0_u128;
        for (index, gram) in waiting.iter().enumerate() {
            hits |= u128::from(corpus.index().may_have(gram.key)) << index;
        }
        while hits != 0 {
            if let Some(gram) = waiting.get(hits.trailing_zeros() as usize) {
                self.seeds(corpus, grams, *gram);
            }
            hits &= hits - 1;
        }
    }

    fn seeds(&mut self, corpus: &Corpus, grams: &Grams, gram: Gram) {
        if corpus.index().is_boilerplate(gram.key) {
            return self.mark_boilerplate(gram.start..gram.end);
        }
        let before = self.seeds.len();
        let max_stories = corpus.options().max_stories;
        let mut articles = 0;
        let mut last = None;
        self.stories.clear();
        for place in corpus.index().places(gram.key) {
            let Some((number, article, at)) = corpus.at(place) else {
                continue;
            };
            let at = at as usize;
            let tokens = article.hashes.get(at..).unwrap_or_default();
            if !grams.is(gram.start, gram.end - gram.start, tokens) {
                continue;
            }
            if last != Some(number) {
                if articles >= MAX_ARTICLES.max(max_stories) {
                    break;
                }
                articles += 1;
                last = Some(number);
                if !self.stories.contains(&article.story) {
                    if self.stories.len() as u64 >= u64::from(max_stories) {
                        self.seeds.truncate(before);
                        self.continued = None;
                        return self.mark_boilerplate(gram.start..gram.end);
                    }
                    self.stories.push(article.story);
                }
            }
            let seed = Seed {
                article: number,
                page: gram.start,
                at,
            };
            // A run through a long copy needs its first seed only.
            let continues = self.continued.is_some_and(|(last, end)| {
                last.article == seed.article
                    && seed.page.wrapping_sub(last.page) == at.wrapping_sub(last.at)
                    && gram.start <= end
            });
            self.continued = Some((seed, gram.end));
            if !continues {
                self.seeds.push(seed);
            }
        }
    }
}

impl Scan {
    /// The parts of a range of tokens that are not boilerplate, in order.
    pub(crate) fn without_boilerplate(
        &self,
        tokens: Range<usize>,
    ) -> impl Iterator<Item = Range<usize>> + Clone {
        let from = self
            .boilerplate
            .partition_point(|range| range.end <= tokens.start);
        let end = tokens.end;
        let ranges = self.boilerplate.get(from..).unwrap_or_default();
        let mut at = tokens.start;
        ranges
            .iter()
            .take_while(move |range| range.start < end)
            .cloned()
            .chain(core::iter::once(end..end))
            .map(move |range| {
                let part = at..range.start.max(at);
                at = range.end;
                part
            })
            .filter(|part| !part.is_empty())
    }

    /// Marks a gram; grams come in the order of their first token.
    fn mark_boilerplate(&mut self, tokens: Range<usize>) {
        match self.boilerplate.last_mut() {
            Some(last) if tokens.start <= last.end => last.end = last.end.max(tokens.end),
            _ => self.boilerplate.push(tokens),
        }
    }
}
