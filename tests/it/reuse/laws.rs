use byline::reuse::{Corpus, Document, ReusedArticle};
use proptest::prelude::*;

use super::hostile::prose;

/// A corpus of some articles of prose, and those articles.
fn corpus(seed: u64, count: usize) -> (Corpus, Vec<String>) {
    let mut state = seed;
    let texts: Vec<String> = (0..count).map(|_| prose(60, &mut state)).collect();
    let mut corpus = Corpus::new();
    for (number, text) in texts.iter().enumerate() {
        corpus.add(&number.to_string(), &**text).unwrap();
    }
    (corpus, texts)
}

fn only(found: Vec<ReusedArticle>, id: &str) -> Option<ReusedArticle> {
    found.into_iter().find(|found| found.article() == id)
}

proptest! {
    #[test]
    fn a_pasted_article_is_found_where_it_was_pasted(
        seed in 1..u64::MAX,
        before in "\\PC{0,80}",
        behind in "\\PC{0,80}",
    ) {
        let (corpus, texts) = corpus(seed, 3);
        let text = texts[1].trim_end_matches(['.', '\n']);
        let page = format!("{before}\n\n{text}\n\n{behind}");
        let found = only(corpus.find(&*page), "1").unwrap();
        let start = before.len() + 2;
        prop_assert!(found.share_of_article() > 0.999);
        prop_assert_eq!(found.passages().len(), 1);
        let passage = &found.passages()[0];
        prop_assert_eq!(passage.in_page(), start..start + text.len());
        prop_assert_eq!(passage.in_article(), 0..text.len());
        prop_assert!(passage.is_verbatim());
    }

    #[test]
    fn spans_lie_on_characters_and_shares_within_one(
        seed in 1..u64::MAX,
        page in "(\\PC|<[a-z]{1,5}>|&[a-z]{1,4};|PASTE|[\u{200b}\u{ad}\n]){0,40}",
    ) {
        let (corpus, texts) = corpus(seed, 2);
        let page = page.replace("PASTE", &texts[0]);
        for document in [Document::text(&page), Document::html(&page), Document::feed(&page)] {
            for found in corpus.find(document) {
                prop_assert!((0.0..=1.0).contains(&found.share_of_article()));
                prop_assert!((0.0..=1.0).contains(&found.share_of_page()));
                for passage in found.passages() {
                    prop_assert!(page.get(passage.in_page()).is_some());
                    prop_assert!(texts[0].get(passage.in_article()).is_some());
                    prop_assert!(passage.words() >= 8);
                }
            }
        }
    }

    #[test]
    fn a_page_that_shares_nothing_has_nothing(seed in 1..u64::MAX, page in "[a-z ]{0,400}") {
        let mut corpus = Corpus::new();
        let mut state = seed;
        // No word of it can be a word of the page.
        let text = prose(80, &mut state).replace(' ', "7 ");
        corpus.add("seven", &*text).unwrap();
        prop_assert_eq!(corpus.find(&*page), Vec::new());
    }

    #[test]
    fn a_merged_corpus_is_the_corpus_built_at_once(seed in 1..u64::MAX, cut in 0..6_usize) {
        let (whole, texts) = corpus(seed, 6);
        let (mut first, mut second) = (Corpus::new(), Corpus::new());
        for (number, text) in texts.iter().enumerate() {
            let part = if number < cut { &mut first } else { &mut second };
            part.add(&number.to_string(), &**text).unwrap();
        }
        first.merge(second).unwrap();
        prop_assert_eq!(first.save(), whole.save());
        let page = texts.concat();
        prop_assert_eq!(first.find(&*page), whole.find(&*page));
    }

    #[test]
    fn an_unrelated_article_changes_nothing(seed in 1..u64::MAX) {
        let (mut corpus, texts) = corpus(seed, 3);
        let page = texts.concat();
        let before = corpus.find(&*page);
        corpus.add("unrelated", &*"Seventeen lanterns hung beside every doorway that winter night.".repeat(2)).unwrap();
        prop_assert_eq!(&corpus.find(&*page), &before);
        corpus.remove("unrelated");
        prop_assert_eq!(&corpus.find(&*page), &before);
    }
}
