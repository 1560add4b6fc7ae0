//! From aligned regions to results: shares, kinds, spans.

use alloc::vec::Vec;
use core::ops::Range;

use crate::align::Region;
use crate::article::Article;
use crate::document::ComparedText;
use crate::found::{Passage, ReuseKind, ReusedArticle};
use crate::options::Quoted;
use crate::quoted::{in_elements, in_marks};
use crate::scan::Scan;
use crate::token::{Hash, WORD};

/// The articles that were found, sorted by share.
pub(crate) fn report(
    document: &ComparedText<'_>,
    scan: &Scan,
    aligned: &[(&Article, Vec<Region>)],
    quoted: Quoted,
) -> Vec<ReusedArticle> {
    if aligned.is_empty() {
        return Vec::new();
    }
    let elements = match quoted {
        Quoted::Marks => Vec::new(),
        Quoted::MarksOrElements | Quoted::Elements => document.quoting_elements(),
    };
    let mut found: Vec<ReusedArticle> = aligned
        .iter()
        .map(|(article, regions)| {
            let places = ArticlePlaces::new(article, regions);
            let passages: Vec<Passage> = regions
                .iter()
                .filter_map(|region| {
                    let in_page = PagePassage::new(document, scan, region)?;
                    Some(Passage {
                        in_article: places.source(&region.article)?,
                        words: region.matched / WORD,
                        verbatim: region.is_verbatim,
                        quoted: in_page.is_quoted(document, &elements, quoted),
                        in_page: document.source_span(in_page.text),
                    })
                })
                .collect();
            let page_letters = union(regions.iter().map(|region| region.page.clone()))
                .into_iter()
                .map(|range| scan.tokens.letters(document.text(), range))
                .sum();
            let article_letters = union(regions.iter().map(|region| region.article.clone()))
                .into_iter()
                .map(|range| places.letters(&range))
                .sum();
            let share_of_article = share(article_letters, article.letters);
            ReusedArticle {
                article: (&*article.id).into(),
                kind: kind(share_of_article, &passages),
                share_of_article,
                share_of_page: share(page_letters, scan.letters),
                passages,
            }
        })
        .collect();
    found.sort_by(|one, other| {
        let shares = |found: &ReusedArticle| (found.share_of_page, found.share_of_article);
        let ((page, article), (other_page, other_article)) = (shares(one), shares(other));
        other_page
            .total_cmp(&page)
            .then(other_article.total_cmp(&article))
            .then_with(|| one.article.cmp(&other.article))
    });
    found
}

fn kind(share_of_article: f64, passages: &[Passage]) -> ReuseKind {
    if share_of_article >= 0.5 {
        ReuseKind::Copy
    } else if passages.iter().all(Passage::is_quoted) {
        ReuseKind::Quotation
    } else {
        ReuseKind::Excerpt
    }
}

fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// A region in the text of the page.
struct PagePassage {
    text: Range<usize>,
    /// `text` without two words at each end, which both texts may share by chance.
    core: Range<usize>,
}

impl PagePassage {
    fn new(document: &ComparedText<'_>, scan: &Scan, region: &Region) -> Option<Self> {
        let text = document.text();
        let hashes = scan.tokens.hashes().get(region.page.clone())?;
        let fringe = |hashes: &mut dyn Iterator<Item = &Hash>| {
            let mut weight = 0;
            hashes
                .take_while(|hash| {
                    weight += hash.weight();
                    weight <= 2 * WORD
                })
                .count()
        };
        let first = fringe(&mut hashes.iter());
        let last = fringe(&mut hashes.iter().rev());
        let mut from_start = scan.tokens.from(text, region.page.start);
        let (start, _) = from_start.next()?;
        let core_start = match first.checked_sub(1) {
            Some(others) => from_start.nth(others)?.0.start,
            None => start.start,
        };
        let mut from_end = scan
            .tokens
            .from(text, (region.page.end - 1).checked_sub(last)?);
        let (core_end, _) = from_end.next()?;
        let end = match last.checked_sub(1) {
            Some(others) => from_end.nth(others)?.0,
            None => core_end,
        };
        let whole = start.start..end.end;
        let core = core_start..core_end.end;
        Some(Self {
            core: if core.is_empty() { whole.clone() } else { core },
            text: whole,
        })
    }

    fn is_quoted(
        &self,
        document: &ComparedText<'_>,
        elements: &[Range<usize>],
        quoted: Quoted,
    ) -> bool {
        let in_marks =
            quoted != Quoted::Elements && in_marks(document.text(), &self.text, &self.core);
        in_marks || in_elements(elements, &document.source_span(self.core.clone()))
    }
}

/// The places of an article's tokens, as far as some region needs them.
struct ArticlePlaces {
    /// For each token its span, and the letters before it.
    places: Vec<(Range<usize>, u64)>,
    /// The letters of all of them.
    letters: u64,
}

impl ArticlePlaces {
    fn new(article: &Article, regions: &[Region]) -> Self {
        let needed = regions.iter().map(|region| region.article.end).max();
        let mut letters = 0;
        let mut places = Vec::with_capacity(needed.unwrap_or(0));
        for (span, count) in article.spans().take(needed.unwrap_or(0)) {
            places.push((span, letters));
            letters += u64::from(count);
        }
        Self { places, letters }
    }

    fn source(&self, tokens: &Range<usize>) -> Option<Range<usize>> {
        let (first, _) = self.places.get(tokens.start)?;
        let (last, _) = self.places.get(tokens.end.checked_sub(1)?)?;
        Some(first.start..last.end)
    }

    fn letters(&self, tokens: &Range<usize>) -> u64 {
        let before = |token: usize| match self.places.get(token) {
            Some((_, before)) => *before,
            None => self.letters,
        };
        before(tokens.end) - before(tokens.start)
    }
}

/// The union of ranges, as sorted ranges that do not overlap.
fn union(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = ranges.collect();
    ranges.sort_unstable_by_key(|range| range.start);
    let mut union: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match union.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => union.push(range),
        }
    }
    union
}
