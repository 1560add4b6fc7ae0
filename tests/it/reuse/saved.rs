use byline::reuse::{Corpus, CorpusOptions, Quoted, ReuseError, ReusedArticle};

use super::{BRIDGE, FERRY, NOTE, corpus};

#[test]
fn a_loaded_corpus_is_the_saved_one() {
    let options = CorpusOptions::new()
        .with_gram_words(5)
        .unwrap()
        .with_max_stories(300)
        .with_quoted(Quoted::Marks)
        .with_boilerplate(NOTE);
    let mut corpus = Corpus::with_options(options);
    corpus.add("ferry", FERRY).unwrap();
    corpus.add("gone", NOTE).unwrap();
    corpus.add("мост", BRIDGE).unwrap();
    corpus.remove("gone");
    let bytes = corpus.save();
    let loaded = Corpus::load(&bytes).unwrap();
    assert_eq!(loaded.options(), corpus.options());
    assert_eq!(loaded.save(), bytes);
    let page = format!("{FERRY} {BRIDGE} {NOTE}");
    assert_eq!(loaded.find(&*page), corpus.find(&*page));
    assert_eq!(loaded.find(&*page).len(), 2);
}

#[test]
fn foreign_and_damaged_bytes_are_errors_that_say_so() {
    let bytes = corpus(&[("ferry", FERRY)]).save();
    assert_eq!(Corpus::load(b"").unwrap_err(), ReuseError::NotACorpus);
    assert_eq!(
        Corpus::load(b"<html>").unwrap_err().to_string(),
        "expected a saved corpus, found other bytes"
    );
    let mut other = bytes.clone();
    other[8] = 7;
    assert_eq!(
        Corpus::load(&other).unwrap_err().to_string(),
        "expected version 1 of the saved form, found 7"
    );
    for at in 10..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0x10;
        assert!(matches!(
            Corpus::load(&changed),
            Err(ReuseError::Checksum { .. })
        ));
        assert!(Corpus::load(&bytes[..at]).is_err());
    }
}

/// Whoever can write the bytes can write their checksum.
#[test]
fn no_bytes_with_a_right_checksum_panic_or_take_much_memory() {
    let bytes = corpus(&[("ferry", FERRY), ("bridge", BRIDGE)]).save();
    let body = &bytes[..bytes.len() - 4];
    for at in 10..body.len() {
        for value in [0x00, 0x7f, 0x80, 0xff] {
            let mut changed = body.to_vec();
            changed[at] = value;
            changed.extend_from_slice(&crc32(&changed).to_le_bytes());
            if let Ok(corpus) = Corpus::load(&changed) {
                let _ = corpus.find(FERRY);
                let _ = corpus.save();
            }
        }
        let mut cut = body[..at].to_vec();
        cut.extend_from_slice(&crc32(&cut).to_le_bytes());
        assert!(matches!(
            Corpus::load(&cut),
            Err(ReuseError::Damaged { .. })
        ));
    }
}

/// The checksum of gzip, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    })
}

#[test]
fn the_serialized_form_is_golden() {
    let corpus = corpus(&[
        ("ferry", FERRY),
        ("both", &format!("{BRIDGE} {NOTE} {FERRY}")),
    ]);
    let page = format!("News. “{FERRY}” And more, of no interest.");
    let found = corpus.find(&*page);
    let json = serde_json::to_string_pretty(&found).unwrap() + "\n";
    assert_eq!(json, include_str!("../../data/reuse-found.json"));
    let read: Vec<ReusedArticle> = serde_json::from_str(&json).unwrap();
    assert_eq!(read, found);
}
