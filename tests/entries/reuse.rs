//! Entry points of `byline-reuse`.

use std::hint::black_box;

use byline::reuse::{Corpus, CorpusOptions, Document, Passage, ReusedArticle};

use super::inputs::feeds::FEEDS;
use super::inputs::html::HOSTILE;
use super::inputs::json::{JSON_FEEDS, VALUES};
use super::inputs::lists::LISTS;
use super::inputs::text::TEXTS;
use super::inputs::{Input, fill, fill_numbered};
use super::{Entry, Work};

/// Documents that are hostile to a comparison: one phrase again and again, and nearly so.
const REPEATS: &[Input] = &[
    ("a sentence", |bytes| {
        fill(
            "The night ferry will run again from the first of May. ",
            bytes,
        )
    }),
    ("a sentence with a number", |bytes| {
        fill_numbered(
            |i| format!("The night ferry {i} will run again from the first of May. "),
            bytes,
        )
    }),
    ("two words in turn", |bytes| fill("a b ", bytes)),
    ("quoted sentences", |bytes| {
        fill("“The night ferry will run again,” he said. ", bytes)
    }),
    ("quotation marks that never end", |bytes| {
        fill("“The night ferry ", bytes)
    }),
    ("quotations in HTML", |bytes| {
        fill("<blockquote>The night ferry will run again.", bytes)
    }),
];

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "a document among itself and others",
        covers: &[
            "reuse::Corpus::add",
            "reuse::Corpus::find",
            "reuse::Corpus::replace",
            "reuse::Corpus::contains",
            "reuse::Corpus::remove",
            "reuse::Corpus::ids",
            "reuse::Corpus::merge",
            "reuse::Document::text",
            "reuse::Document: From<&'d str>",
            "reuse::Corpus::save",
            "reuse::ReusedArticle: Serialize",
        ],
        inputs: &[TEXTS, REPEATS],
        work: Work::Text(|text| compare(Document::text(text))),
        held: 400,
        longest: 350,
    },
    Entry {
        name: "a page among itself and others",
        covers: &["reuse::Document::html"],
        inputs: &[HOSTILE, REPEATS],
        work: Work::Text(|text| compare(Document::html(text))),
        held: 400,
        longest: 300,
    },
    Entry {
        name: "many articles",
        covers: &[
            "reuse::CorpusOptions::with_boilerplate",
            "reuse::Corpus::with_options",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let mut options = CorpusOptions::new().with_boilerplate(text);
            for line in text.lines() {
                options = options.with_boilerplate(line);
            }
            let mut corpus = Corpus::with_options(options);
            for line in text.lines() {
                let article = format!("{line} will run again from the first of May, {line} said.");
                let _ = black_box(corpus.add(line, article.as_str()));
            }
            black_box(corpus.find(text).len());
            for line in text.lines() {
                let _ = black_box(corpus.replace(line, "the old iron bridge is closed to cars"));
            }
            for line in text.lines() {
                black_box((corpus.contains(line), corpus.remove(line)));
            }
        }),
        held: 2_000,
        longest: 2_500,
    },
    Entry {
        name: "a corpus that is damaged",
        covers: &["reuse::Corpus::load"],
        inputs: &[TEXTS],
        work: Work::Prepared(|text| {
            let mut corpus = Corpus::new();
            let _ = corpus.add("itself", text);
            let mut saved = corpus.save();
            saved.extend_from_slice(text.as_bytes());
            let text = text.to_owned();
            Box::new(move || {
                let _ = black_box(Corpus::load(text.as_bytes()));
                let _ = black_box(Corpus::load(&saved));
                let middle = saved.len() / 2;
                let _ = black_box(Corpus::load(saved.get(..middle).unwrap_or_default()));
            })
        }),
        held: 60,
        longest: 200,
    },
    Entry {
        name: "an item of a feed among itself and others",
        covers: &["reuse::Document::feed"],
        inputs: &[FEEDS, JSON_FEEDS],
        work: Work::Text(|text| compare(Document::feed(text))),
        held: 400,
        longest: 600,
    },
    Entry {
        name: "findings in JSON",
        covers: &[
            "reuse::ReusedArticle: Deserialize",
            "reuse::Passage: Deserialize",
        ],
        inputs: &[VALUES],
        work: Work::Text(|text| {
            let _ = black_box(serde_json::from_str::<ReusedArticle>(text));
            let _ = black_box(serde_json::from_str::<Passage>(text));
        }),
        held: 60,
        longest: 200,
    },
];

/// Adds a document as an article, and looks it up.
fn compare(document: Document<'_>) {
    let mut corpus = Corpus::new();
    let _ = corpus.add("itself", document);
    let _ = corpus.add(
        "ferry",
        "The night ferry will run again from the first of May.",
    );
    let mut other = Corpus::new();
    let _ = other.replace("another", document);
    let _ = black_box(corpus.merge(other));
    black_box((corpus.contains(document.source()), corpus.ids().count()));
    let found = corpus.find(document);
    black_box(serde_json::to_string(&found).unwrap());
    let saved = corpus.save();
    black_box(Corpus::load(&saved).unwrap().find(document));
    black_box(corpus.remove("itself"));
}
