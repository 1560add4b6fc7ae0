//! `byline-reuse`: cases, and laws that hold for any text.

mod edits;
mod hostile;
mod laws;
mod saved;

use byline::reuse::{Corpus, CorpusOptions, Document, Passage, Quoted, ReuseError};
use serde::Deserialize;

use crate::case;

#[derive(Deserialize)]
struct Articles {
    article: Vec<Article>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Article {
    id: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// `text`, `html` or `feed`.
    form: String,
    page: String,
    /// Article, kind and passages as they are in the source, best first.
    found: Vec<Expected>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    article: String,
    kind: String,
    passages: Vec<String>,
}

#[test]
fn cases() {
    let articles: Articles = toml::from_str(include_str!("../../data/reuse.toml")).unwrap();
    let mut corpus = Corpus::new();
    for article in &articles.article {
        corpus.add(&article.id, &*article.text).unwrap();
    }
    for case in case::selected::<Case>("reuse.toml") {
        let document = match &*case.form {
            "text" => Document::text(&case.page),
            "html" => Document::html(&case.page),
            "feed" => Document::feed(&case.page),
            other => panic!("{}: no form is called {other:?}", case.name),
        };
        let found: Vec<Expected> = corpus
            .find(document)
            .iter()
            .map(|found| Expected {
                article: found.article().to_owned(),
                kind: found.kind().to_string(),
                passages: found
                    .passages()
                    .iter()
                    .map(|passage| case.page[passage.in_page()].to_owned())
                    .collect(),
            })
            .collect();
        assert_eq!(found, case.found, "{}: {}", case.name, case.why);
    }
}

const FERRY: &str =
    "The night ferry will run again from the first of May, the harbour office said on Monday.";
const BRIDGE: &str =
    "Engineers who examined the old bridge in November had found cracks in two of its girders.";
const NOTE: &str =
    "This report was prepared by the Northern News Desk from its own material and announcements.";

fn corpus(articles: &[(&str, &str)]) -> Corpus {
    let mut corpus = Corpus::new();
    for (id, text) in articles {
        corpus.add(id, *text).unwrap();
    }
    corpus
}

fn ids(corpus: &Corpus, page: &str) -> Vec<String> {
    let found = corpus.find(page);
    found
        .iter()
        .map(|found| found.article().to_owned())
        .collect()
}

#[test]
fn articles_come_and_go() {
    let mut corpus = corpus(&[("ferry", FERRY), ("bridge", BRIDGE)]);
    assert_eq!((corpus.len(), corpus.contains("ferry")), (2, true));
    assert_eq!(ids(&corpus, FERRY), ["ferry"]);
    let error = corpus.add("ferry", BRIDGE).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected a new article name, found \"ferry\", which is in the corpus"
    );
    corpus.replace("ferry", NOTE).unwrap();
    assert_eq!(ids(&corpus, FERRY), [""; 0]);
    assert_eq!(ids(&corpus, NOTE), ["ferry"]);
    assert!(corpus.remove("ferry") && !corpus.remove("ferry"));
    assert_eq!(ids(&corpus, NOTE), [""; 0]);
    assert_eq!(ids(&corpus, BRIDGE), ["bridge"]);
    assert_eq!(corpus.ids().collect::<Vec<_>>(), ["bridge"]);
}

#[test]
fn a_corpus_says_how_large_it_is() {
    let mut corpus = Corpus::new();
    assert!(corpus.is_empty());
    let empty = corpus.bytes();
    let mut seed = 1;
    let text = hostile::prose(20_000, &mut seed);
    corpus.add("long", &*text).unwrap();
    assert!(!corpus.is_empty());
    let words = text.split_whitespace().count();
    let per_word = (corpus.bytes() - empty) as f64 / words as f64;
    assert!((8.0..40.0).contains(&per_word), "{per_word} bytes a word");
}

#[test]
fn an_article_that_cannot_be_found_is_refused() {
    let mut corpus = Corpus::new();
    let error = corpus
        .replace("short", "Seven words are too few to find")
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected an article of at least 8 words, found 7 in \"short\""
    );
    assert!(corpus.is_empty());
    corpus
        .add("long enough", "Eight words in a row can be found")
        .unwrap();
    assert_eq!(
        CorpusOptions::new().with_gram_words(2),
        Err(ReuseError::GramWords { words: 2 })
    );
}

#[test]
fn boilerplate_is_what_many_stories_have() {
    let mut corpus = Corpus::new();
    let mut seed = 1;
    for number in 0..8 {
        let text = format!("{} {NOTE}", hostile::prose(40, &mut seed));
        corpus.add(&format!("story {number}"), &*text).unwrap();
    }
    assert_eq!(ids(&corpus, NOTE), [""; 0]);
    let given = CorpusOptions::new().with_boilerplate(NOTE);
    let mut corpus = Corpus::with_options(given);
    corpus.add("note", &*format!("{FERRY} {NOTE}")).unwrap();
    assert_eq!(ids(&corpus, NOTE), [""; 0]);
    assert_eq!(ids(&corpus, FERRY), ["note"]);
}

#[test]
fn words_of_boilerplate_do_not_count() {
    let other = "Photographs may be used free of charge if the name of the archive is given.";
    let options = CorpusOptions::new()
        .with_boilerplate(NOTE)
        .with_boilerplate(other);
    let mut corpus = Corpus::with_options(options);
    let six_words = format!("The night ferry will run again. {NOTE}");
    let between = format!("{NOTE} {BRIDGE} {other}");
    corpus.add("six words", &*six_words).unwrap();
    corpus.add("between", &*between).unwrap();
    assert_eq!(ids(&corpus, &six_words), [""; 0]);
    assert_eq!(ids(&corpus, &between), ["between"]);
}

#[test]
fn boilerplate_stays_when_articles_go_or_come() {
    let options = || CorpusOptions::new().with_boilerplate(NOTE);
    let mut corpus = Corpus::with_options(options());
    let mut seed = 3;
    corpus.add("note", &*format!("{FERRY} {NOTE}")).unwrap();
    let full = corpus.bytes();
    for number in 0..6 {
        let text = hostile::prose(300, &mut seed);
        corpus.add(&format!("long {number}"), &*text).unwrap();
    }
    for number in 0..6 {
        assert!(corpus.remove(&format!("long {number}")));
    }
    // The memory of removed articles is used again.
    assert!(corpus.bytes() < 2 * full, "{} of {full}", corpus.bytes());
    assert_eq!(ids(&corpus, NOTE), [""; 0]);
    assert_eq!(ids(&corpus, FERRY), ["note"]);

    let mut merged = Corpus::new();
    merged.add("bridge", &*format!("{BRIDGE} {NOTE}")).unwrap();
    assert_eq!(ids(&merged, NOTE), ["bridge"]);
    merged.merge(Corpus::with_options(options())).unwrap();
    assert_eq!(ids(&merged, NOTE), [""; 0]);
    assert_eq!(ids(&merged, BRIDGE), ["bridge"]);
}

#[test]
fn updates_of_one_story_are_no_boilerplate() {
    for added in [10, 40] {
        let mut seed = 2;
        let mut story = hostile::prose(120, &mut seed);
        let mut corpus = Corpus::new();
        for number in 0..9 {
            story += &hostile::prose(added, &mut seed);
            corpus.add(&format!("update {number}"), &*story).unwrap();
        }
        assert_eq!(ids(&corpus, &story).len(), 9);
        assert_eq!(ids(&corpus, &story)[0], "update 8");
    }
}

#[test]
fn the_last_eight_words_are_found_with_any_gram() {
    for gram_words in 3..=6 {
        let options = CorpusOptions::new().with_gram_words(gram_words).unwrap();
        let mut corpus = Corpus::with_options(options);
        let mut seed = 5;
        let texts: Vec<String> = (0..20).map(|_| hostile::prose(40, &mut seed)).collect();
        for (number, text) in texts.iter().enumerate() {
            corpus.add(&number.to_string(), &**text).unwrap();
        }
        for (number, text) in texts.iter().enumerate() {
            let words: Vec<&str> = text.split_whitespace().collect();
            let last = words[words.len() - 8..].join(" ");
            assert_eq!(
                ids(&corpus, &last),
                [number.to_string()],
                "grams of {gram_words}"
            );
        }
    }
}

#[test]
fn what_counts_as_quoted_can_be_chosen() {
    let marks = format!("He wrote: “{FERRY}” Then he left.");
    let element = format!("<p>He wrote:<blockquote>{FERRY}</blockquote>");
    let long = format!("{FERRY} {BRIDGE} {NOTE}");
    for (quoted, of_marks, of_element) in [
        (Quoted::MarksOrElements, "quotation", "quotation"),
        (Quoted::Marks, "quotation", "excerpt"),
        (Quoted::Elements, "excerpt", "quotation"),
    ] {
        let mut corpus = Corpus::with_options(CorpusOptions::new().with_quoted(quoted));
        corpus.add("long", &*long).unwrap();
        assert_eq!(corpus.find(&*marks)[0].kind().code(), of_marks);
        let found = corpus.find(Document::html(&element));
        assert_eq!(found[0].kind().code(), of_element);
    }
}

#[test]
fn a_quotation_is_within_its_marks() {
    let corpus = corpus(&[("long", &format!("{FERRY} {BRIDGE} {NOTE}"))]);
    let kind = |page: &str| corpus.find(page)[0].kind().code();
    // Two words outside the marks may be the same by chance.
    let (two, rest) = FERRY.split_at("The night".len());
    assert_eq!(
        kind(&format!("{two} “{}” he said.", rest.trim())),
        "quotation"
    );
    let (three, rest) = FERRY.split_at("The night ferry".len());
    assert_eq!(
        kind(&format!("{three} “{}” he said.", rest.trim())),
        "excerpt"
    );
    assert_eq!(
        kind(&format!("He wrote: “{FERRY} Then he left.")),
        "excerpt"
    );
    assert_eq!(
        kind(&format!("“Rain.” {FERRY}” Then he left.")),
        "quotation"
    );
}

#[test]
fn a_quotation_is_within_its_element() {
    let corpus = corpus(&[("long", &format!("{FERRY} {BRIDGE} {NOTE}"))]);
    let kind = |page: &str| corpus.find(Document::html(page))[0].kind().code();
    let quoted = "<blockquote>Rain is certain.</blockquote>";
    assert_eq!(kind(&format!("{quoted}<p>{FERRY}</p>")), "excerpt");
    assert_eq!(kind(&format!("{quoted}<p>{FERRY}</p>{quoted}")), "excerpt");
    assert_eq!(
        kind(&format!("{quoted}<blockquote>{FERRY}</blockquote>")),
        "quotation"
    );
    // The element ends with the source.
    let open = FERRY.trim_end_matches('.');
    assert_eq!(kind(&format!("{quoted}<blockquote>{open}")), "quotation");
}

#[test]
fn shares_are_of_letters_and_passages_of_words() {
    let corpus = corpus(&[("both", &format!("{FERRY} {BRIDGE} {NOTE}"))]);
    let mut seed = 4;
    let other = hostile::prose(60, &mut seed);
    let page = format!("{FERRY} {other} {BRIDGE}");
    let found = corpus.find(&*page);
    let letters = |text: &str| text.chars().filter(|char| char.is_alphanumeric()).count() as f64;
    let shared = letters(FERRY) + letters(BRIDGE);
    let near = |got: f64, want: f64| assert!((got - want).abs() < 1e-9, "{got}, not {want}");
    near(found[0].share_of_page(), shared / letters(&page));
    near(
        found[0].share_of_article(),
        shared / (shared + letters(NOTE)),
    );
    let words: Vec<u32> = found[0].passages().iter().map(Passage::words).collect();
    assert_eq!(words, [17, 16]);
    assert_eq!(found[0].longest_passage(), found[0].passages().first());
    assert!(found[0].passages().iter().all(Passage::is_verbatim));
    let edited = FERRY.replace("first of May", "second of May");
    assert!(!corpus.find(&*edited)[0].passages()[0].is_verbatim());
}

#[test]
fn an_article_of_html_has_spans_of_its_source() {
    let article = "<p>The <i>night</i> ferry will run again<p>from the first of May &amp; June.";
    let mut corpus = Corpus::new();
    corpus.add("ferry", Document::html(article)).unwrap();
    let found = corpus.find("the night ferry will run again from the first of May");
    assert_eq!(
        &article[found[0].passages()[0].in_article()],
        "The <i>night</i> ferry will run again<p>from the first of May"
    );
}

#[test]
fn a_corpus_is_shared_between_threads() {
    let corpus = corpus(&[("ferry", FERRY)]);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| assert_eq!(ids(&corpus, FERRY), ["ferry"]));
        }
    });
}
