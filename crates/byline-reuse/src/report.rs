//! What is found, as it is reported: shares, kinds, spans.

use alloc::vec::Vec;
use core::ops::Range;

use crate::align::Region;
use crate::article::Article;
use crate::document::Reading;
use crate::found::{Found, Kind, Passage};
use crate::options::Quoted;
use crate::quoted::{in_elements, in_marks};
use crate::scan::Scan;
use crate::token::{Token, Tokens, WORD};

/// The articles that were found, best first.
pub(crate) fn report(
    document: &Reading<'_>,
    scan: &Scan,
    aligned: &[(&Article, Vec<Region>)],
    quoted: Quoted,
) -> Vec<Found> {
    if aligned.is_empty() {
        return Vec::new();
    }
    let elements = match quoted {
        Quoted::Marks => Vec::new(),
        Quoted::MarksOrElements | Quoted::Elements => document.quoting_elements(),
    };
    let tokens = PageTokens::new(document, aligned);
    let mut found: Vec<Found> = aligned
        .iter()
        .map(|(article, regions)| {
            let passages = passages(document, &tokens, article, regions, &elements, quoted);
            let page_letters = union(regions.iter().map(|region| region.page.clone()))
                .iter()
                .flat_map(|range| tokens.get(range))
                .map(|token| u64::from(token.letters))
                .sum();
            let article_letters = article_letters(article, regions);
            let share_of_article = share(article_letters, article.letters);
            Found {
                article: (&*article.id).into(),
                kind: kind(share_of_article, &passages),
                share_of_article,
                share_of_page: share(page_letters, scan.letters),
                passages,
            }
        })
        .collect();
    found.sort_by(|one, other| {
        let shares = |found: &Found| (found.share_of_page, found.share_of_article);
        let ((page, article), (other_page, other_article)) = (shares(one), shares(other));
        other_page
            .total_cmp(&page)
            .then(other_article.total_cmp(&article))
            .then_with(|| one.article.cmp(&other.article))
    });
    found
}

/// The tokens of a page that are in some region.
struct PageTokens {
    /// Which they are, without overlaps, and how many stand before.
    ranges: Vec<(Range<usize>, usize)>,
    tokens: Vec<Token>,
}

impl PageTokens {
    fn new(document: &Reading<'_>, aligned: &[(&Article, Vec<Region>)]) -> Self {
        let regions = aligned.iter().flat_map(|(_, regions)| regions);
        let mut before = 0;
        let ranges: Vec<(Range<usize>, usize)> = union(regions.map(|region| region.page.clone()))
            .into_iter()
            .map(|range| {
                let start = before;
                before += range.len();
                (range, start)
            })
            .collect();
        let mut tokens = Vec::with_capacity(before);
        let mut read = Tokens::new(document.text());
        let mut at = 0;
        for (range, _) in &ranges {
            let skipped = range.start - at;
            tokens.extend(read.by_ref().skip(skipped).take(range.len()));
            at = range.end;
        }
        Self { ranges, tokens }
    }

    /// The tokens of a part of a region.
    fn get(&self, tokens: &Range<usize>) -> &[Token] {
        let after = self
            .ranges
            .partition_point(|(range, _)| range.end < tokens.end);
        self.ranges
            .get(after)
            .and_then(|(range, before)| {
                let start = before + tokens.start.checked_sub(range.start)?;
                self.tokens.get(start..start + tokens.len())
            })
            .unwrap_or_default()
    }
}

fn kind(share_of_article: f64, passages: &[Passage]) -> Kind {
    if share_of_article >= 0.5 {
        Kind::Copy
    } else if passages.iter().all(Passage::is_quoted) {
        Kind::Quotation
    } else {
        Kind::Excerpt
    }
}

fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn passages(
    document: &Reading<'_>,
    tokens: &PageTokens,
    article: &Article,
    regions: &[Region],
    elements: &[Range<usize>],
    quoted: Quoted,
) -> Vec<Passage> {
    let in_article = source_spans(article, regions);
    regions
        .iter()
        .zip(in_article)
        .filter_map(|(region, in_article)| {
            let tokens = tokens.get(&region.page);
            let in_text = tokens.first()?.start..tokens.last()?.end;
            let in_page = document.source_span(in_text.clone());
            let core = core(tokens).unwrap_or(in_text.clone());
            let in_marks = quoted != Quoted::Elements && in_marks(document.text(), &in_text, &core);
            Some(Passage {
                in_article,
                words: region.matched / WORD,
                verbatim: region.is_verbatim,
                quoted: in_marks || in_elements(elements, &document.source_span(core)),
                in_page,
            })
        })
        .collect()
}

/// Where the tokens are without two words at each end; `None` if they are so few.
fn core(tokens: &[Token]) -> Option<Range<usize>> {
    let inner = |token: &&Token, weight: &mut u32| {
        *weight += token.hash.weight();
        *weight > 2 * WORD
    };
    let first = tokens
        .iter()
        .scan(0, |weight, token| Some((inner(&token, weight), token)));
    let last = tokens
        .iter()
        .rev()
        .scan(0, |weight, token| Some((inner(&token, weight), token)));
    let start = first.into_iter().find(|(is_inner, _)| *is_inner)?.1.start;
    let end = last.into_iter().find(|(is_inner, _)| *is_inner)?.1.end;
    (start < end).then_some(start..end)
}

/// Where the regions are in the article's source, in one pass over its spans.
fn source_spans(article: &Article, regions: &[Region]) -> Vec<Range<usize>> {
    let mut order: Vec<usize> = (0..regions.len()).collect();
    let range = |index: &usize| regions.get(*index).map(|region| &region.article);
    let mut spans = alloc::vec![0..0; regions.len()];
    order.sort_unstable_by_key(|index| range(index).map(|range| range.start));
    let mut starts = order.iter().peekable();
    let mut by_end = order.clone();
    by_end.sort_unstable_by_key(|index| range(index).map(|range| range.end));
    let mut ends = by_end.iter().peekable();
    for (token, (span, _)) in article.spans().enumerate() {
        while let Some(index) =
            starts.next_if(|index| range(index).is_some_and(|range| range.start <= token))
        {
            if let Some(source) = spans.get_mut(*index) {
                source.start = span.start;
            }
        }
        while let Some(index) =
            ends.next_if(|index| range(index).is_some_and(|range| range.end <= token + 1))
        {
            if let Some(source) = spans.get_mut(*index) {
                source.end = span.end;
            }
        }
    }
    spans
}

/// The letters of an article that are in some region.
fn article_letters(article: &Article, regions: &[Region]) -> u64 {
    let union = union(regions.iter().map(|region| region.article.clone()));
    let mut ranges = union.iter().peekable();
    let mut letters = 0;
    for (token, (_, count)) in article.spans().enumerate() {
        while ranges.next_if(|range| range.end <= token).is_some() {}
        match ranges.peek() {
            Some(range) if range.start <= token => letters += u64::from(count),
            Some(_) => {}
            None => break,
        }
    }
    letters
}

/// Ranges without overlaps that cover the same.
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
