//! The words of notices by which `byline-attribution` finds sentences that may be one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Entry, HEADER, Language, Result, STRONG, Stems, Weight, Word, fold};

/// The words of all languages that make a sentence worth reading.
pub(super) fn rust(languages: &[Language]) -> Result<String> {
    let mut out = format!(
        "{HEADER}//! The words that make a sentence worth reading, and a filter for their first letters.\n\
         use super::lexicon::{{Anchor, Stems, Weight, any, exact, holding}};\n"
    );
    let mut anchors: BTreeMap<Word, Weight> = BTreeMap::new();
    for language in languages {
        let alone = |word: &Word| {
            let is_alone = |entry: &Entry| entry.words.as_slice() == core::slice::from_ref(word);
            let is_strong = |entry: &Entry| entry.weighs().any(|kind| kind == STRONG);
            let mut entries = language.entries.iter();
            entries.any(|entry| is_alone(entry) && is_strong(entry))
        };
        for entry in &language.entries {
            // A word of "keep the link" finds all sentences with the phrase: `keep` need not.
            if entry.words.len() > 1 && entry.words.iter().any(alone) {
                continue;
            }
            // "Give us credit" demands a credit without a word of re-use.
            let own = |other: &Entry| other.class == "press" && other.words == entry.words;
            let strong = entry.class == "cite" && language.entries.iter().any(own);
            for kind in entry.weighs().chain(strong.then_some(STRONG)) {
                let Some(rarest) = entry.rarest()? else {
                    continue;
                };
                if let Some(languages) = anchors.entry(rarest).or_default().get_mut(kind) {
                    *languages |= 1 << language.bit;
                }
            }
        }
    }
    write_anchors(&mut out, &anchors)?;
    write_folded(&mut out);
    Ok(out)
}

/// Anchors by the bit of the filter that their first letters lead to, and where those of
/// each set bit begin: the `n`-th set bit has the anchors from `STARTS[n]` on, and `RANKS`
/// counts the bits set before each 64.
fn write_anchors(out: &mut String, anchors: &BTreeMap<Word, Weight>) -> Result<()> {
    let stems = Stems::of(anchors.keys());
    let mut weights: Vec<&Weight> = anchors.values().collect();
    weights.sort_unstable();
    weights.dedup();
    let mut buckets: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (word, weight) in anchors {
        let mut letters = word.stem.chars().map(u32::from);
        let bit = fold::key([(); 4].map(|()| letters.next().unwrap_or_default()));
        let index = weights
            .binary_search(&weight)
            .map_err(|_| "an unknown weight")?;
        let index = u16::try_from(index).map_err(|_| "too many weights")?;
        let (source, word) = (word.source(), word.rust(&stems)?);
        let anchor = format!("Anchor::new({word}, {index}), // {source}");
        buckets.entry(bit).or_default().push(anchor);
    }
    let (mut filter, mut ranks, mut starts) = (vec![0_u64; 2048], vec![0; 2048], vec![0]);
    out.push_str("#[rustfmt::skip]\npub(crate) static ANCHORS: &[Anchor] = &[\n");
    for (bit, anchors) in &buckets {
        for anchor in anchors {
            let _ = writeln!(out, "{anchor}");
        }
        if let Some(bits) = filter.get_mut(bit / 64) {
            *bits |= 1 << (bit % 64);
        }
        for rank in ranks.iter_mut().skip(bit / 64 + 1) {
            *rank += 1;
        }
        starts.push(starts.last().copied().unwrap_or(0) + anchors.len());
    }
    out.push_str(
        "];\n/// What anchors speak for.\n#[rustfmt::skip]\npub(crate) static WEIGHTS: &[Weight] = &[\n",
    );
    for [strong, demand, event] in weights {
        let _ = writeln!(out, "Weight::new({strong:#x}, {demand:#x}, {event:#x}),");
    }
    let _ = writeln!(
        out,
        "];\n/// The words of the anchors.\n#[rustfmt::skip]\npub(crate) static STEMS: Stems = {};",
        stems.rust()
    );
    let filter = filter.iter().map(|bits| format!("{bits:#x}")).collect();
    write_numbers(
        out,
        "Which first letters may begin an anchor; see `fold::key`.",
        "FILTER",
        "u64",
        filter,
    );
    let ranks = ranks.iter().map(usize::to_string).collect();
    write_numbers(
        out,
        "How many bits of the filter are set before each 64.",
        "RANKS",
        "u16",
        ranks,
    );
    let starts = starts.iter().map(usize::to_string).collect();
    write_numbers(
        out,
        "Where the anchors of each set bit begin.",
        "STARTS",
        "u16",
        starts,
    );
    Ok(())
}

fn write_numbers(out: &mut String, doc: &str, name: &str, kind: &str, numbers: Vec<String>) {
    let len = numbers.len();
    let _ = writeln!(
        out,
        "/// {doc}\n#[rustfmt::skip]\npub(crate) static {name}: &[{kind}; {len}] = &["
    );
    for row in numbers.chunks(8) {
        let _ = writeln!(out, "{},", row.join(", "));
    }
    out.push_str("];\n");
}

/// The alphabets of two bytes in UTF-8, to the end of Arabic.
const FOLDED: u16 = 0x700;

fn write_folded(out: &mut String) {
    let folded = |code: u16| {
        let c = char::from_u32(code.into()).unwrap_or_default();
        match fold::fold(c) {
            None => u16::MAX,
            // No letter of these alphabets folds to one beyond them.
            Some(folded) if fold::is_word(c) => u16::try_from(u32::from(folded)).unwrap_or(0),
            Some(_) => 0,
        }
    };
    let numbers = (0..FOLDED)
        .map(|code| format!("{:#x}", folded(code)))
        .collect();
    write_numbers(
        out,
        "What each character folds to: 0 where a word ends, 0xFFFF for nothing; see `Letter`.",
        "FOLDED",
        "u16",
        numbers,
    );
}
