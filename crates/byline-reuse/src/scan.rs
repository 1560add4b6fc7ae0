//! The pass over a page that finds which grams of it are in the corpus.

use alloc::vec::Vec;
use core::ops::Range;

use crate::corpus::Corpus;
use crate::gram::{Grams, Key};
use crate::token::{Token, Tokens};

/// A gram of the page that an article has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Seed {
    /// The article's number in the corpus.
    pub(crate) article: u32,
    /// Where the gram begins, in tokens of the page and of the article.
    pub(crate) page: usize,
    pub(crate) at: usize,
}

/// What the pass has found: nothing is kept of a page that shares no gram with the corpus.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The tokens of the page, if there are any seeds.
    pub(crate) tokens: Vec<Token>,
    pub(crate) seeds: Vec<Seed>,
    /// The tokens of boilerplate: of grams that do not count, or stand in too many stories.
    boilerplate: Vec<Range<usize>>,
    /// Letters and digits of the page.
    pub(crate) letters: u64,
}

/// Articles of one story that are compared for a gram, at most: the first of them.
const MAX_UPDATES: usize = 16;

pub(crate) fn scan(corpus: &Corpus, text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut grams = Grams::new(corpus.options().gram_words);
    for token in Tokens::new(text) {
        scan.letters += u64::from(token.letters);
        let was_empty = scan.seeds.is_empty();
        grams.push(token.hash, |grams, start, key| {
            if corpus.index().may_have(key) {
                scan.seeds(corpus, grams, start, key);
            }
        });
        if !was_empty {
            scan.tokens.push(token);
        } else if !scan.seeds.is_empty() {
            // The first: the tokens so far are read again.
            scan.tokens.extend(Tokens::new(text).take(grams.len()));
        }
    }
    scan
}

impl Scan {
    #[cold]
    fn seeds(&mut self, corpus: &Corpus, grams: &Grams, start: usize, key: Key) {
        if corpus.index().is_boilerplate(key) {
            return self.mark_boilerplate(start..grams.len());
        }
        let before = self.seeds.len();
        let mut articles = 0;
        let mut last_article = None;
        let mut stories = Stories::new(corpus.options().max_stories);
        for place in corpus.index().places(key) {
            let Some((number, article, at)) = corpus.at(place) else {
                continue;
            };
            let at = at as usize;
            if !grams.is(start, article.hashes.get(at..).unwrap_or_default()) {
                continue;
            }
            if last_article != Some(number) {
                if articles == MAX_UPDATES * corpus.options().max_stories as usize {
                    break;
                }
                articles += 1;
                last_article = Some(number);
                if stories.add(article.story).is_err() {
                    self.seeds.truncate(before);
                    return self.mark_boilerplate(start..grams.len());
                }
            }
            self.seeds.push(Seed {
                article: number,
                page: start,
                at,
            });
        }
    }
}

impl Scan {
    /// The parts of some tokens that are no boilerplate, in order.
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

    /// Grams come in the order of their first token.
    fn mark_boilerplate(&mut self, tokens: Range<usize>) {
        match self.boilerplate.last_mut() {
            Some(last) if tokens.start <= last.end => last.end = last.end.max(tokens.end),
            _ => self.boilerplate.push(tokens),
        }
    }
}

/// Counts different stories up to a bound.
struct Stories {
    seen: Vec<u32>,
    max: u32,
}

impl Stories {
    fn new(max: u32) -> Self {
        Self {
            seen: Vec::new(),
            max,
        }
    }

    fn add(&mut self, story: u32) -> Result<(), ()> {
        if !self.seen.contains(&story) {
            if self.seen.len() as u64 >= u64::from(self.max) {
                return Err(());
            }
            self.seen.push(story);
        }
        Ok(())
    }
}
