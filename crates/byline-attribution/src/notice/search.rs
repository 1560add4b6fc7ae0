//! Finds the notices of a text.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::Notice;
use super::anchor;
use super::grammar::{self, Reading};
use super::lexicon::Lexicon;
use super::lexicons::LEXICONS;
use super::sentence;
use super::token::Tokens;

/// How many sentences on either side may add to a notice.
const NEIGHBOURS: usize = 3;

/// A sentence with its reading.
struct Found {
    span: Range<usize>,
    lexicon: &'static Lexicon,
    reading: Reading,
}

/// Every notice, in order. Each anchor word costs the reading of its sentence, each
/// notice that of a few sentences around; nothing is read more often.
pub(crate) fn notices(text: &str) -> Vec<Notice> {
    let mut notices: Vec<Notice> = Vec::new();
    let mut word = String::new();
    let mut at = 0;
    while let Some(hit) = anchor::next(text, at, &mut word) {
        let span = sentence::around(text, hit.offset);
        // A sentence cut at its greatest length may end before the anchor's own end.
        let next = span.end.max(hit.offset + 1);
        at = boundary(text, next);
        let languages = languages(text, &span, hit, at, &mut word);
        let floor = notices.last().map_or(0, |notice| notice.span().end);
        if languages == 0 || span.start < floor {
            continue;
        }
        if let Some(found) = read(text, span, languages).filter(|found| found.reading.stands_alone)
        {
            let notice = with_neighbours(text, found, floor);
            at = at.max(boundary(text, notice.span().end));
            notices.push(notice);
        }
    }
    notices
}

fn boundary(text: &str, offset: usize) -> usize {
    (offset..text.len())
        .find(|index| text.is_char_boundary(*index))
        .unwrap_or(text.len())
}

/// The languages in which the anchors of one sentence make it worth reading.
fn languages(
    text: &str,
    span: &Range<usize>,
    first: anchor::Hit,
    end: usize,
    word: &mut String,
) -> u32 {
    let mut weight = first.weight;
    let sentence = text.get(..end).unwrap_or(text);
    let mut from = boundary(sentence, first.offset + 1);
    while let Some(hit) = anchor::next(sentence, from, word) {
        weight.add(hit.weight);
        from = boundary(sentence, hit.offset + 1);
    }
    let written = text.get(span.clone()).unwrap_or_default();
    weight.languages(written.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Reads a sentence in every language given; the one that knows most of it is its own.
fn read(text: &str, span: Range<usize>, languages: u32) -> Option<Found> {
    let mut tokens = Tokens::read(text, span.clone());
    let mut best: Option<Found> = None;
    for (index, lexicon) in LEXICONS.iter().enumerate() {
        if languages & (1 << index) == 0 {
            continue;
        }
        for token in &mut tokens.list {
            token.classes = 0;
            token.value = 0;
            token.inside_phrase = false;
        }
        lexicon.classify(&mut tokens.list, &tokens.words);
        let Some(reading) = grammar::read(&tokens, lexicon) else {
            continue;
        };
        let weight = |reading: &Reading| (reading.stands_alone, reading.known);
        if best
            .as_ref()
            .is_none_or(|best| weight(&reading) > weight(&best.reading))
        {
            best = Some(Found {
                span: span.clone(),
                lexicon,
                reading,
            });
        }
    }
    best
}

/// Joins a notice's sentence with those around it that add to it.
fn with_neighbours(text: &str, found: Found, floor: usize) -> Notice {
    let language = LEXICONS
        .iter()
        .position(|lexicon| lexicon.tag == found.lexicon.tag)
        .map_or(0, |index| 1 << index);
    let mut span = found.span.clone();
    let mut reading = found.reading;
    let mut edge = found.span.clone();
    for _ in 0..NEIGHBOURS {
        let Some(next) = sentence::after(text, &edge) else {
            break;
        };
        let Some(more) = read(text, next.clone(), language) else {
            break;
        };
        span.end = next.end;
        edge = next;
        reading.join(more.reading);
    }
    edge = found.span;
    for _ in 0..NEIGHBOURS {
        let Some(previous) = sentence::before(text, &edge).filter(|span| span.start >= floor)
        else {
            break;
        };
        let Some(more) = read(text, previous.clone(), language) else {
            break;
        };
        span.start = previous.start;
        edge = previous;
        reading.join(more.reading);
    }
    Notice::new(text, span, found.lexicon.tag, reading)
}
