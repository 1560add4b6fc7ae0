//! Which parts of a page are parts of an article: shared grams are extended to runs, runs are
//! chained over edits, chains are extended, and what is long enough is accepted.

use alloc::vec::Vec;
use core::ops::Range;

use crate::article::Article;
use crate::bag::overlap;
use crate::scan::Seed;
use crate::token::{Hash, Token, WORD};

/// The words of the shortest verbatim passage that is reported. Of 863,380 pairs of unrelated
/// news pages 35 share seven words in a row, which are stock phrases, and none shares eight.
pub(crate) const MIN_WORDS: u32 = 8;
/// A passage with edits is reported from so many words in common on,
const MIN_EDITED_WORDS: u32 = 12;
/// if they are so much of it, in hundredths.
const MIN_DENSITY: u32 = 40;

/// Tokens that are the same, one after another, in the page and in the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    page: usize,
    at: usize,
    len: usize,
}

/// A part of the page that is a part of the article.
#[derive(Debug, Clone)]
pub(crate) struct Region {
    /// In tokens.
    pub(crate) page: Range<usize>,
    pub(crate) article: Range<usize>,
    /// The weight of what is the same in both.
    pub(crate) matched: u32,
    /// The weight of the longest run.
    longest: u32,
    pub(crate) is_verbatim: bool,
}

/// The page and the article that are compared.
#[derive(Clone, Copy)]
struct Pair<'p> {
    page: &'p [Token],
    article: &'p [Hash],
}

/// The regions of a page that are from an article, in the order of the page. The seeds are of
/// this article, sorted by diagonal and place.
pub(crate) fn align(page: &[Token], article: &Article, seeds: &[Seed]) -> Vec<Region> {
    let pair = Pair {
        page,
        article: &article.hashes,
    };
    let mut runs = pair.runs(seeds);
    runs.sort_unstable_by_key(|run| (run.page, usize::MAX - run.len, run.at));
    drop_contained(&mut runs);
    let mut regions: Vec<Region> = pair
        .chains(&runs)
        .iter()
        .filter_map(|chain| pair.region(chain))
        .collect();
    regions.sort_unstable_by_key(|region| region.page.start);
    pair.extend(&mut regions);
    regions.retain(|region| pair.is_accepted(region));
    regions
}

impl Pair<'_> {
    fn page_hash(&self, index: usize) -> Option<Hash> {
        self.page.get(index).map(|token| token.hash)
    }

    /// The weight of a part of the page.
    fn page_weight(&self, range: Range<usize>) -> u32 {
        let tokens = self.page.get(range).unwrap_or_default();
        crate::token::weight(tokens.iter().map(|token| token.hash))
    }

    fn article_weight(&self, range: Range<usize>) -> u32 {
        let tokens = self.article.get(range).unwrap_or_default();
        crate::token::weight(tokens.iter().copied())
    }

    /// The longest runs around the seeds.
    fn runs(&self, seeds: &[Seed]) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for seed in seeds {
            if let Some(last) = runs.last()
                && last.page.wrapping_sub(last.at) == seed.page.wrapping_sub(seed.at)
                && seed.page < last.page + last.len
            {
                continue;
            }
            let mut back = 0;
            while back < seed.page
                && back < seed.at
                && self.page_hash(seed.page - back - 1)
                    == self.article.get(seed.at - back - 1).copied()
            {
                back += 1;
            }
            let mut len = back;
            while let Some(hash) = self.page_hash(seed.page - back + len)
                && self.article.get(seed.at - back + len) == Some(&hash)
            {
                len += 1;
            }
            runs.push(Run {
                page: seed.page - back,
                at: seed.at - back,
                len,
            });
        }
        runs
    }

    /// Runs that belong together: the next one follows in both texts, after an edit.
    fn chains(&self, runs: &[Run]) -> Vec<Vec<Run>> {
        /// Chains that a run may continue.
        const OPEN: usize = 8;
        let mut chains: Vec<Vec<Run>> = Vec::new();
        for run in runs {
            let open = chains.len().saturating_sub(OPEN);
            let best = chains
                .get_mut(open..)
                .unwrap_or_default()
                .iter_mut()
                .filter_map(|chain| {
                    let last = *chain.last()?;
                    let (next, cost) = self.joined(last, *run)?;
                    Some((cost, chain, next))
                })
                .min_by_key(|(cost, ..)| *cost);
            match best {
                Some((_, chain, next)) => chain.push(next),
                None => chains.push([*run].into()),
            }
        }
        chains
    }

    /// The part of a run that continues another one, and the weight between them.
    fn joined(&self, last: Run, run: Run) -> Option<(Run, u32)> {
        let (page_end, end) = (last.page + last.len, last.at + last.len);
        if run.at < last.at {
            return None;
        }
        // Where both meet, the same word can belong to either.
        let shared = page_end
            .saturating_sub(run.page)
            .max(end.saturating_sub(run.at));
        let len = run.len.checked_sub(shared).filter(|len| *len > 0)?;
        let next = Run {
            page: run.page + shared,
            at: run.at + shared,
            len,
        };
        let (gap, article_gap) = (page_end..next.page, end..next.at);
        // No gap that can be chained has more tokens.
        let far = (MAX_GAP * WORD) as usize;
        if gap.len() > far || article_gap.len() > far {
            return None;
        }
        let page_weight = self.page_weight(gap.clone());
        let article_weight = self.article_weight(article_gap.clone());
        let (less, more) = (
            page_weight.min(article_weight),
            page_weight.max(article_weight),
        );
        let cost = Some((next, page_weight + article_weight));
        if more <= SMALL_GAP * WORD || less > 0 && more <= MIDDLE_GAP * WORD {
            return cost;
        }
        if more > MAX_GAP * WORD {
            return None;
        }
        let clean = self.page_weight(last.page..page_end) >= MIN_WORDS * WORD
            || self.page_weight(next.page..next.page + next.len) >= MIN_WORDS * WORD;
        let bound = if clean { 50 } else { 35 };
        let page = self.page.get(gap).unwrap_or_default();
        let article = self.article.get(article_gap).unwrap_or_default();
        let overlap = overlap(page.iter().map(|token| token.hash), article.iter().copied());
        (overlap >= bound).then_some(cost).flatten()
    }

    /// The region of a chain.
    fn region(&self, chain: &[Run]) -> Option<Region> {
        let (first, last) = (chain.first()?, chain.last()?);
        let weights = chain
            .iter()
            .map(|run| self.page_weight(run.page..run.page + run.len));
        let longest = weights.clone().max()?;
        Some(Region {
            page: first.page..last.page + last.len,
            article: first.at..last.at + last.len,
            matched: weights.sum(),
            longest,
            is_verbatim: chain.len() == 1,
        })
    }

    /// Extends each region over edits at its ends, as far as its neighbours.
    fn extend(&self, regions: &mut [Region]) {
        let mut floor = 0;
        for index in 0..regions.len() {
            let ceiling = regions
                .get(index + 1)
                .map_or(self.page.len(), |next| next.page.start);
            let Some(region) = regions.get_mut(index) else {
                return;
            };
            let needed = if region.is_verbatim { 5 } else { 2 } * WORD as i32;
            let ahead = self.walk(
                |steps| Some(region.page.end + steps).filter(|at| *at < ceiling),
                |steps| Some(region.article.end + steps),
                needed,
            );
            let behind = self.walk(
                |steps| (region.page.start.checked_sub(steps + 1)).filter(|at| *at >= floor),
                |steps| region.article.start.checked_sub(steps + 1),
                needed,
            );
            if let Some(ahead) = &ahead {
                region.page.end += ahead.page;
                region.article.end += ahead.article;
            }
            if let Some(behind) = &behind {
                region.page.start -= behind.page;
                region.article.start -= behind.article;
            }
            for extension in ahead.iter().chain(&behind) {
                region.matched += extension.matched;
                region.is_verbatim = false;
            }
            floor = region.page.end;
        }
    }

    /// Walks on from the end of a region, in either direction, and takes the way that gains most:
    /// what matches, less half of what is passed over.
    fn walk(
        &self,
        page: impl Fn(usize) -> Option<usize>,
        article: impl Fn(usize) -> Option<usize>,
        needed: i32,
    ) -> Option<Extension> {
        /// Tokens that may be passed over at once.
        const REACH: usize = 6;
        /// It ends where so much was passed over since the best place.
        const DROP: i32 = 4 * WORD as i32;
        let page_hash = |steps| page(steps).and_then(|at| self.page_hash(at));
        let article_hash = |steps| article(steps).and_then(|at| self.article.get(at)).copied();
        let mut walked = Extension::default();
        let mut best = Extension::default();
        let (mut gain, mut best_gain) = (0, 0);
        'walk: while gain > best_gain - DROP {
            for skipped in 0..=2 * REACH {
                for page_skipped in nearest_to_half(skipped, REACH) {
                    let next = Extension {
                        page: walked.page + page_skipped,
                        article: walked.article + (skipped - page_skipped),
                        matched: walked.matched,
                    };
                    let Some(hash) = page_hash(next.page) else {
                        continue;
                    };
                    if article_hash(next.article) != Some(hash) {
                        continue;
                    }
                    let weight = hash.weight();
                    let passed = page_skipped.max(skipped - page_skipped) as i32;
                    gain += weight as i32 - passed * weight as i32 / 2;
                    walked = Extension {
                        page: next.page + 1,
                        article: next.article + 1,
                        matched: next.matched + weight,
                    };
                    if gain > best_gain {
                        best = walked;
                        best_gain = gain;
                    }
                    continue 'walk;
                }
            }
            break;
        }
        (best_gain >= needed).then_some(best)
    }

    fn is_accepted(&self, region: &Region) -> bool {
        if region.longest >= MIN_WORDS * WORD {
            return true;
        }
        let whole = self
            .page_weight(region.page.clone())
            .max(self.article_weight(region.article.clone()));
        region.matched >= MIN_EDITED_WORDS * WORD
            && u64::from(region.matched) * 100 >= u64::from(whole) * u64::from(MIN_DENSITY)
    }
}

/// Words that may differ between two runs, whatever they are.
const SMALL_GAP: u32 = 3;
/// Words that may be replaced by others.
const MIDDLE_GAP: u32 = 12;
/// Words that may be replaced if many of them are the same in another order.
const MAX_GAP: u32 = 80;

/// How far a walk went.
#[derive(Debug, Clone, Copy, Default)]
struct Extension {
    page: usize,
    article: usize,
    matched: u32,
}

/// The numbers from 0 to `sum` which leave no more than `most`, and are no more: those near the
/// half first, as most edits replace words one by one.
fn nearest_to_half(sum: usize, most: usize) -> impl Iterator<Item = usize> {
    let half = sum / 2;
    (0..=sum)
        .map(move |step| {
            if step % 2 == 0 {
                half + step / 2
            } else {
                half.wrapping_sub(step.div_ceil(2))
            }
        })
        .filter(move |part| *part <= sum && *part <= most && sum - *part <= most)
}

/// Drops runs whose part of the page is in that of a longer run. The runs are sorted by place,
/// the longest first.
fn drop_contained(runs: &mut Vec<Run>) {
    let mut end = 0;
    let mut longest = 0;
    runs.retain(|run| {
        let is_contained = run.page + run.len <= end && run.len < longest;
        if run.page + run.len > end {
            end = run.page + run.len;
            longest = run.len;
        }
        !is_contained
    });
}
