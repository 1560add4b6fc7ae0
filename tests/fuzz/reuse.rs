//! Any page and any saved corpus through `byline-reuse`: no panic, no broken law.
#![no_main]

use byline::reuse::{Corpus, Document};

const ARTICLE: &str = "The night ferry to the northern islands will run again from the first of May, \
    the harbour office said. 夜行フェリーは五月一日から運航を再開すると港湾局が発表した。";

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = Corpus::load(bytes);
    // With the checksum of a saved corpus, so that what it protects is read too.
    let saved = [bytes, &crc32fast::hash(bytes).to_le_bytes()].concat();
    if let Ok(corpus) = Corpus::load(&saved) {
        let _ = corpus.find(ARTICLE);
        assert_eq!(
            Corpus::load(&corpus.save()).map(|again| again.save()),
            Ok(corpus.save())
        );
    }
    let text = String::from_utf8_lossy(bytes);
    let mut corpus = Corpus::new();
    corpus.add("ferry", ARTICLE).unwrap();
    let added = corpus.add("page", &*text).is_ok();
    // Each @ is a copy.
    let page = text.replace('@', ARTICLE);
    for document in [
        Document::text(&page),
        Document::html(&page),
        Document::feed(&page),
    ] {
        for found in corpus.find(document) {
            let article = if found.article() == "ferry" {
                ARTICLE
            } else {
                &text
            };
            assert!(found.share_of_article() <= 1.0 && found.share_of_page() <= 1.0);
            for passage in found.passages() {
                assert!(page.get(passage.in_page()).is_some());
                assert!(article.get(passage.in_article()).is_some());
            }
        }
    }
    if added {
        assert!(corpus.remove("page"));
    }
    assert_eq!(corpus.len(), 1);
});
