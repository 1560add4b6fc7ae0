//! Suite `reuse`: which articles a page copies, and which parts; the corpus is `articles.jsonl`
//! beside the cases.
//!
//! A row is right if each expected article is found with its kind, its shares and its spans, and
//! no other is. Before the rows come the measures by kind of row: recall of the expected
//! articles, kinds, shares, spans of verbatim passages, and the plagdet of PAN (Potthast et al.,
//! *An Evaluation Framework for Plagiarism Detection*, 2010); then false pairs, and missed rows
//! by language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use byline::html::VisibleText;
use byline::reuse::{Corpus, CorpusOptions, Document, ReuseError, ReusedArticle};
use serde::Deserialize;

use crate::report::{Report, ScoreError, rows};

mod plagdet;
mod span;

use plagdet::Plagdet;
use span::{Slack, is_right};

#[derive(Debug, Clone, Deserialize)]
struct Article {
    id: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Row {
    id: String,
    kind: String,
    lang: String,
    #[serde(default)]
    articles: Vec<Article>,
    #[serde(default)]
    boilerplate: Vec<String>,
    page: Page,
    expected: Vec<Expected>,
    #[serde(default)]
    not_judged: BTreeSet<String>,
    #[serde(default)]
    hard: bool,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    format: Format,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Format {
    Text,
    Html,
}

#[derive(Debug, Deserialize)]
struct Expected {
    article: String,
    verdict: String,
    verdict_also: Option<String>,
    copied_share_of_article: Option<[f64; 2]>,
    copied_share_of_page: Option<[f64; 2]>,
    passages: Option<Vec<Passage>>,
}

#[derive(Debug, Deserialize)]
struct Passage {
    article: [usize; 2],
    page: [usize; 2],
    exact: bool,
    #[serde(default)]
    optional: bool,
}

#[derive(Debug, Default, Clone, Copy)]
struct Share {
    right: usize,
    of: usize,
}

impl Share {
    fn count(&mut self, is_right: bool) -> bool {
        self.right += usize::from(is_right);
        self.of += 1;
        is_right
    }

    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.of += other.of;
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&match self.of {
            0 => "-".to_owned(),
            of => format!("{}/{of}", self.right),
        })
    }
}

/// What is measured of the rows of one kind.
#[derive(Debug, Default, Clone)]
struct Measures {
    recall: Share,
    kinds: Share,
    shares: Share,
    spans: Share,
    plagdet: Plagdet,
}

impl Measures {
    fn add(&mut self, other: &Self) {
        self.recall.add(other.recall);
        self.kinds.add(other.kinds);
        self.shares.add(other.shares);
        self.spans.add(other.spans);
        self.plagdet.add(&other.plagdet);
    }
}

#[derive(Default)]
struct Totals {
    by_kind: BTreeMap<String, Measures>,
    by_language: BTreeMap<String, Share>,
    /// Errors of the share of the article, on rows with one verbatim passage.
    share_errors: Vec<f64>,
    false_pairs: usize,
    negative_pairs: usize,
}

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    let articles: Vec<Article> = rows(&file.with_file_name("articles.jsonl"))?;
    let mut corpus = build(CorpusOptions::new(), &articles)?;
    let mut totals = Totals::default();
    for row in rows::<Row>(file)? {
        let found = if row.boilerplate.is_empty() {
            let found = find(&mut corpus, &row)?;
            for article in &row.articles {
                corpus.remove(&article.id);
            }
            found
        } else {
            let options = row
                .boilerplate
                .iter()
                .fold(CorpusOptions::new(), |options, text| {
                    options.with_boilerplate(text)
                });
            find(&mut build(options, &articles)?, &row)?
        };
        let texts: BTreeMap<&str, &str> = articles
            .iter()
            .chain(&row.articles)
            .map(|article| (&*article.id, &*article.text))
            .collect();
        let faults = totals.judge(&row, &found, &texts);
        if row.hard {
            report.not_judged("marked hard");
        } else {
            report.judge(&row.kind, &row.id, &faults.join("; "), "");
        }
    }
    totals.print();
    Ok(())
}

fn build(options: CorpusOptions, articles: &[Article]) -> Result<Corpus, ScoreError> {
    let mut corpus = Corpus::with_options(options);
    for article in articles {
        add(&mut corpus, article)?;
    }
    Ok(corpus)
}

/// Adds an article, unless it is too short to be found.
fn add(corpus: &mut Corpus, article: &Article) -> Result<(), ScoreError> {
    match corpus.add(&article.id, &*article.text) {
        Err(ReuseError::ArticleTooShort { .. }) => Ok(()),
        added => added.map_err(ScoreError::new),
    }
}

fn find(corpus: &mut Corpus, row: &Row) -> Result<Vec<ReusedArticle>, ScoreError> {
    for article in &row.articles {
        add(corpus, article)?;
    }
    Ok(corpus.find(match row.page.format {
        Format::Text => Document::text(&row.page.text),
        Format::Html => Document::html(&row.page.text),
    }))
}

impl Totals {
    fn judge(
        &mut self,
        row: &Row,
        found: &[ReusedArticle],
        texts: &BTreeMap<&str, &str>,
    ) -> Vec<String> {
        let mut faults = Vec::new();
        let mut measures = Measures::default();
        let mut is_missed = false;
        for expected in &row.expected {
            let got = found
                .iter()
                .find(|found| found.article() == expected.article);
            if !measures.recall.count(got.is_some()) {
                is_missed = true;
                faults.push(format!("missed {}", expected.article));
            }
            if let Some(passages) = &expected.passages {
                measures.plagdet.case(passages, got);
            }
            if let Some(got) = got {
                let text = texts.get(&*expected.article).copied().unwrap_or_default();
                faults.extend(self.judge_found(row, expected, got, text, &mut measures));
            }
        }
        let is_expected = |id: &str| {
            row.not_judged.contains(id) || row.expected.iter().any(|one| one.article == id)
        };
        for other in found.iter().filter(|found| !is_expected(found.article())) {
            self.false_pairs += 1;
            let longest = other.longest_passage().map(|passage| passage.in_page());
            let text = row.page.text.get(longest.unwrap_or_default());
            faults.push(format!("false {} {text:?}", other.article()));
        }
        self.negative_pairs += texts.keys().filter(|id| !is_expected(id)).count();
        if !row.hard {
            let language = self.by_language.entry(row.lang.clone()).or_default();
            language.count(!is_missed);
        }
        self.by_kind
            .entry(row.kind.clone())
            .or_default()
            .add(&measures);
        faults
    }

    fn judge_found(
        &mut self,
        row: &Row,
        expected: &Expected,
        got: &ReusedArticle,
        text: &str,
        measures: &mut Measures,
    ) -> Vec<String> {
        let mut faults = Vec::new();
        let kind = got.kind().code();
        let is_kind = kind == expected.verdict || Some(kind) == expected.verdict_also.as_deref();
        if !measures.kinds.count(is_kind) {
            faults.push(format!("kind {kind} not {}", expected.verdict));
        }
        let within = |range: &Option<[f64; 2]>, share: f64| {
            range.is_none_or(|[low, high]| (low..=high).contains(&share))
        };
        let (of_article, of_page) = (got.share_of_article(), got.share_of_page());
        let is_within = within(&expected.copied_share_of_article, of_article)
            && within(&expected.copied_share_of_page, of_page);
        if !measures.shares.count(is_within) {
            faults.push(format!(
                "shares {of_article:.3} of {:?}, {of_page:.3} of {:?}",
                expected.copied_share_of_article, expected.copied_share_of_page
            ));
        }
        let passages = expected.passages.as_deref().unwrap_or_default();
        if passages.iter().all(|passage| passage.exact) && !passages.is_empty() {
            let letters = |range: &Range<usize>| {
                text.get(range.clone()).map_or(0, |text| {
                    text.chars().filter(|char| char.is_alphanumeric()).count()
                })
            };
            let copied: usize = passages
                .iter()
                .map(|passage| letters(&(passage.article[0]..passage.article[1])))
                .sum();
            let share = copied as f64 / letters(&(0..text.len())).max(1) as f64;
            self.share_errors.push((of_article - share).abs());
        }
        let slack = match &*row.kind {
            "sentence_shuffle" | "half_deleted" | "scattered_paragraphs" => Slack::Word,
            _ => Slack::None,
        };
        for passage in passages
            .iter()
            .filter(|passage| passage.exact && !passage.optional)
        {
            let is_right = got.passages().iter().any(|found| {
                is_right(&row.page, found.in_page(), passage.page, slack)
                    && is_right(
                        &Page {
                            format: Format::Text,
                            text: text.to_owned(),
                        },
                        found.in_article(),
                        passage.article,
                        slack,
                    )
            });
            if !measures.spans.count(is_right) {
                let spans: Vec<_> = got.passages().iter().map(|found| found.in_page()).collect();
                faults.push(format!("span {:?} not among {spans:?}", passage.page));
            }
        }
        faults
    }

    fn print(&self) {
        println!("kind                      recall   kinds  shares     spans  plagdet");
        let mut all = Measures::default();
        for (kind, measures) in &self.by_kind {
            all.add(measures);
            line(kind, measures);
        }
        line("all", &all);
        println!(
            "\nfalse pairs: {} of {}",
            self.false_pairs, self.negative_pairs
        );
        let (errors, count) = (&self.share_errors, self.share_errors.len().max(1) as f64);
        let within = errors.iter().filter(|error| **error <= 0.02).count();
        println!(
            "share of the article on verbatim rows: {:.2} % within 2 points, mean error {:.3} points",
            100.0 * within as f64 / count,
            100.0 * errors.iter().sum::<f64>() / count
        );
        let missed: Vec<String> = self
            .by_language
            .iter()
            .filter(|(_, share)| share.right < share.of)
            .map(|(language, share)| format!("{language} {}", share.of - share.right))
            .collect();
        println!(
            "missed rows by language, of {}: {}\n",
            self.by_language.len(),
            if missed.is_empty() {
                "none".to_owned()
            } else {
                missed.join(", ")
            }
        );
    }
}

fn line(kind: &str, measures: &Measures) {
    println!(
        "{kind:24} {:>7} {:>7} {:>7} {:>9} {:>8}",
        measures.recall, measures.kinds, measures.shares, measures.spans, measures.plagdet
    );
}

/// The letters and digits of a part of a page, and the words they are in.
fn letters_of(page: &Page, range: Range<usize>) -> String {
    let part = page.text.get(range).unwrap_or_default();
    match page.format {
        Format::Text => part.to_owned(),
        Format::Html => VisibleText::of(part).into_text(),
    }
}
