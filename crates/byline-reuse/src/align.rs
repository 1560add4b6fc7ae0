//! Which parts of a page are parts of an article: shared grams are extended to runs, runs are
//! joined to chains over edits, chains are extended at their ends, and those that are long enough
//! are accepted.

use alloc::vec::Vec;
use core::ops::Range;

use crate::article::Article;
use crate::bag::overlap;
use crate::scan::{Scan, Seed};
use crate::token::{Hash, WORD};

/// The words of the shortest verbatim passage that is reported. Of 863,380 pairs of unrelated
/// news pages 35 share seven words in a row, which are stock phrases, and none shares eight.
pub(crate) const MIN_WORDS: u32 = 8;
/// A passage with edits is reported if it has at least this many words in common with the article,
/// and they are at least this share of it, in hundredths. The more words are in the same order, the
/// less likely is chance, so the share may be smaller.
const EDITED: [(u32, u64); 2] = [(12, 40), (24, 30)];
/// Words that may differ between two runs, whatever they are.
const SMALL_GAP: u32 = 3;
/// Words that may be replaced by others.
const MIDDLE_GAP: u32 = 12;
/// Words that may be replaced if many of them are the same in another order.
const MAX_GAP: u32 = 80;

/// Consecutive tokens that the page and the article share.
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
    /// The weight of the tokens that both share.
    pub(crate) matched: u32,
    /// `matched` without boilerplate.
    counted: u32,
    /// The weight of the longest run without boilerplate.
    longest: u32,
    pub(crate) is_verbatim: bool,
}

impl Region {
    /// Whether it is verbatim, and long enough to be reported as such.
    fn is_clean(&self) -> bool {
        self.is_verbatim && self.longest >= MIN_WORDS * WORD
    }
}

/// The page and the article that are compared.
#[derive(Clone, Copy)]
struct Pair<'p> {
    scan: &'p Scan,
    page: &'p [Hash],
    article: &'p [Hash],
}

/// The regions of a page that are from an article, in the order of the page. The seeds are of
/// this article, sorted by diagonal and place.
pub(crate) fn align(scan: &Scan, article: &Article, seeds: &[Seed]) -> Vec<Region> {
    let pair = Pair {
        scan,
        page: scan.tokens.hashes(),
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
    let mut regions = pair.merged(regions);
    regions.retain(|region| pair.is_accepted(region));
    regions
}

impl Pair<'_> {
    fn page_hash(&self, index: usize) -> Option<Hash> {
        self.page.get(index).copied()
    }

    /// The weight of a part of the page.
    fn page_weight(&self, range: Range<usize>) -> u32 {
        let tokens = self.page.get(range).unwrap_or_default();
        crate::token::weight(tokens.iter().copied())
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

    /// Lists of runs of which each follows the one before in both texts, after an edit.
    fn chains(&self, runs: &[Run]) -> Vec<Vec<Run>> {
        /// Chains that a run may continue.
        const OPEN: usize = 8;
        let mut chains: Vec<Vec<Run>> = Vec::new();
        // The start of the last run that would be reported by itself. A chain does not pass over
        // it, because it may have been moved here from elsewhere in the article.
        let mut barrier = 0;
        for run in runs {
            let open = chains.len().saturating_sub(OPEN);
            let best = chains
                .get_mut(open..)
                .unwrap_or_default()
                .iter_mut()
                .filter_map(|chain| {
                    let last = *chain.last().filter(|last| last.page >= barrier)?;
                    let (next, cost) = self.joined(last, *run)?;
                    Some((cost, chain, next))
                })
                .min_by_key(|(cost, ..)| *cost);
            let placed = match best {
                Some((_, chain, next)) => {
                    chain.push(next);
                    next
                }
                None => {
                    chains.push([*run].into());
                    *run
                }
            };
            if self.is_clean(placed) {
                barrier = placed.page;
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
        let bound = if self.is_clean(last) || self.is_clean(next) {
            50
        } else {
            25
        };
        let cost = self.gap(page_end..next.page, end..next.at, bound)?;
        Some((next, cost))
    }

    /// The weight of a gap, or `None` if it is too large for an edit. `bound` is the share of a long
    /// gap that both texts must have in common, in hundredths.
    fn gap(&self, page: Range<usize>, article: Range<usize>, bound: u32) -> Option<u32> {
        // A token weighs at least one: longer gaps are too large.
        let far = (MAX_GAP * WORD) as usize;
        if page.len() > far || article.len() > far {
            return None;
        }
        let page_weight = self.page_weight(page.clone());
        let article_weight = self.article_weight(article.clone());
        let less = page_weight.min(article_weight);
        let more = page_weight.max(article_weight);
        let is_small = more <= SMALL_GAP * WORD || less > 0 && more <= MIDDLE_GAP * WORD;
        let is_edit = is_small
            || more <= MAX_GAP * WORD && {
                let page = self.page.get(page).unwrap_or_default();
                let article = self.article.get(article).unwrap_or_default();
                overlap(page.iter().copied(), article.iter().copied()) >= bound
            };
        is_edit.then_some(page_weight + article_weight)
    }

    /// Whether a run would be reported by itself.
    fn is_clean(&self, run: Run) -> bool {
        self.page_weight(run.page..run.page + run.len) >= MIN_WORDS * WORD
    }

    /// The region of a chain.
    fn region(&self, chain: &[Run]) -> Option<Region> {
        let (first, last) = (chain.first()?, chain.last()?);
        let pages = chain.iter().map(|run| run.page..run.page + run.len);
        let counted = pages
            .clone()
            .flat_map(|page| self.scan.without_boilerplate(page))
            .map(|part| self.page_weight(part));
        Some(Region {
            page: first.page..last.page + last.len,
            article: first.at..last.at + last.len,
            matched: pages.map(|page| self.page_weight(page)).sum(),
            counted: counted.clone().sum(),
            longest: counted.max().unwrap_or(0),
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
            let needed = if region.is_clean() { 5 } else { 2 } * WORD as i32;
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
                region.counted += extension.matched;
                region.is_verbatim = false;
            }
            floor = region.page.end;
        }
    }

    /// The regions, where those that continue one another are merged.
    fn merged(&self, regions: Vec<Region>) -> Vec<Region> {
        let mut merged: Vec<Region> = Vec::new();
        for region in regions {
            match merged.last_mut() {
                Some(last) if self.continues(last, &region) => {
                    // Words of the page that are in both regions count once.
                    let both = region.page.start..region.page.end.min(last.page.end);
                    last.matched += region.matched.saturating_sub(self.page_weight(both));
                    last.page.end = last.page.end.max(region.page.end);
                    last.article.start = last.article.start.min(region.article.start);
                    last.article.end = last.article.end.max(region.article.end);
                    last.counted += region.counted;
                    last.longest = last.longest.max(region.longest);
                    last.is_verbatim = false;
                }
                _ => merged.push(region),
            }
        }
        merged
    }

    /// Whether a region continues where another one ended, after no more than a small edit.
    fn continues(&self, last: &Region, next: &Region) -> bool {
        if last.is_clean() && next.is_clean() {
            return false;
        }
        let overlaps = next.page.start < last.page.end && next.article.start < last.article.end;
        if overlaps && last.article.start < next.article.end {
            // Two chains through one passage.
            return true;
        }
        if next.page.start < last.page.end || next.article.start < last.article.end {
            return false;
        }
        let is_edited = !last.is_clean() && !next.is_clean();
        let page = last.page.end..next.page.start;
        let article = last.article.end..next.article.start;
        let tokens = page.len().max(article.len());
        let is_small = tokens <= (MIDDLE_GAP * WORD) as usize
            && self
                .page_weight(page.clone())
                .max(self.article_weight(article.clone()))
                <= MIDDLE_GAP * WORD;
        is_edited && is_small
            || self
                .gap(page, article, if is_edited { 25 } else { 50 })
                .is_some()
    }

    /// Walks on from an end of a region to the place with the largest gain: the weight that
    /// matches, less two fifths of the weight that is skipped. `page` and `article` give the index
    /// of the token that is this many steps away.
    fn walk(
        &self,
        page: impl Fn(usize) -> Option<usize>,
        article: impl Fn(usize) -> Option<usize>,
        needed: i32,
    ) -> Option<Extension> {
        /// Tokens that may be skipped at once in each text.
        const REACH: usize = 8;
        /// The walk ends where the gain is this much below the largest.
        const DROP: i32 = 8 * WORD as i32;
        let page_hash = |steps| page(steps).and_then(|at| self.page_hash(at));
        let article_hash = |steps| article(steps).and_then(|at| self.article.get(at)).copied();
        let mut walked = Extension::default();
        let mut best = Extension::default();
        let (mut gain, mut best_gain) = (0, 0);
        while gain > best_gain - DROP {
            let mut skips = (0..=2 * REACH).flat_map(|sum| splits(sum, REACH));
            let next = skips.find_map(|(in_page, in_article)| {
                let hash = page_hash(walked.page + in_page)?;
                let is_match = article_hash(walked.article + in_article) == Some(hash);
                is_match.then(|| (in_page, in_article, hash.weight()))
            });
            let Some((in_page, in_article, weight)) = next else {
                break;
            };
            let skipped = in_page.max(in_article) as i32;
            gain += weight as i32 - skipped * weight as i32 * 2 / 5;
            walked.page += in_page + 1;
            walked.article += in_article + 1;
            walked.matched += weight;
            if gain > best_gain {
                best = walked;
                best_gain = gain;
            }
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
        let density = u64::from(region.matched) * 100 / u64::from(whole).max(1);
        EDITED
            .iter()
            .any(|(words, least)| region.counted >= words * WORD && density >= *least)
    }
}

/// How far a walk went.
#[derive(Debug, Clone, Copy, Default)]
struct Extension {
    page: usize,
    article: usize,
    matched: u32,
}

/// The pairs of numbers up to `most` with this sum, those of about equal numbers first: most edits
/// replace words one by one.
fn splits(sum: usize, most: usize) -> impl Iterator<Item = (usize, usize)> {
    let half = sum / 2;
    (0..=sum)
        .map(move |step| {
            let part = match step % 2 {
                0 => half + step / 2,
                _ => half.wrapping_sub(step.div_ceil(2)),
            };
            (part, sum.wrapping_sub(part))
        })
        .filter(move |(one, other)| *one <= most && *other <= most)
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
