//! Finds the notices of a text.

use std::ops::Range;

use super::Notice;
use super::anchor::Scan;
use super::class::Class;
use super::grammar::{self, SentenceMeaning};
use super::lexicon::Lexicon;
use super::lexicons::LEXICONS;
use super::sentence;
use super::token::Tokens;

/// How many sentences on either side may add to a notice.
const NEIGHBOURS: usize = 3;

/// A sentence with its reading.
struct ReadSentence {
    span: Range<usize>,
    lexicon: &'static Lexicon,
    reading: SentenceMeaning,
}

/// Every notice, in order. Each anchor word costs the reading of its sentence, each
/// notice that of a few sentences around; nothing is read more often.
pub(crate) fn notices(text: &str) -> Vec<Notice> {
    let mut notices: Vec<Notice> = Vec::new();
    let mut scan = Scan::new(text);
    while let Some(place) = scan.find() {
        let span = sentence::around(text, place);
        let languages = scan.finish(span.end);
        let floor = notices.last().map_or(0, |notice| notice.span().end);
        if span.start < floor {
            continue;
        }
        if let Some(found) = read(text, span, languages).filter(|found| found.reading.stands_alone)
        {
            let notice = with_neighbours(text, found, floor);
            scan.skip_to(notice.span().end);
            notices.push(notice);
        }
    }
    notices
}

/// Whether words of these classes may be a notice by themselves: a link that no other word asks
/// for is none. `link` is a word of many languages, and so is a menu's.
fn is_more_than_link(classes: u64) -> bool {
    classes & !Class::Link.bit() != 0
}

/// Reads a sentence in every language given; the one that knows most of it is its own.
fn read(text: &str, span: Range<usize>, languages: u64) -> Option<ReadSentence> {
    let mut tokens = Tokens::read(text, span.clone());
    let mut best: Option<ReadSentence> = None;
    for (index, lexicon) in LEXICONS.iter().enumerate() {
        if languages & (1 << index) == 0 {
            continue;
        }
        classify(&mut tokens, lexicon);
        let classes = tokens.list.iter().fold(0, |all, token| all | token.classes);
        if !is_more_than_link(classes) {
            continue;
        }
        let Some(reading) = grammar::read(&tokens, lexicon) else {
            continue;
        };
        let weight = |lexicon: &Lexicon, reading: &SentenceMeaning| {
            let is_written = lexicon.is_written(text.get(span.clone()).unwrap_or_default());
            (reading.stands_alone, reading.known, is_written)
        };
        if best
            .as_ref()
            .is_none_or(|best| weight(lexicon, &reading) > weight(best.lexicon, &best.reading))
        {
            best = Some(ReadSentence {
                span: span.clone(),
                lexicon,
                reading,
            });
        }
    }
    best
}

/// Reads a sentence in one language.
fn read_in(lexicon: &Lexicon, text: &str, span: Range<usize>) -> Option<SentenceMeaning> {
    let mut tokens = Tokens::read(text, span);
    classify(&mut tokens, lexicon);
    grammar::read(&tokens, lexicon)
}

/// Gives the words of a sentence their classes in a language, in place of those in another.
fn classify(tokens: &mut Tokens, lexicon: &Lexicon) {
    for token in &mut tokens.list {
        token.classes = 0;
        token.value = 0;
        token.inside_phrase = false;
    }
    lexicon.classify(&mut tokens.list, &tokens.words);
}

/// Joins a notice's sentence with those around it that add to it.
fn with_neighbours(text: &str, found: ReadSentence, floor: usize) -> Notice {
    let mut span = found.span.clone();
    let mut reading = found.reading;
    let mut edge = found.span.clone();
    for _ in 0..NEIGHBOURS {
        let Some(next) = sentence::after(text, &edge) else {
            break;
        };
        let Some(more) = read_in(found.lexicon, text, next.clone()) else {
            break;
        };
        span.end = next.end;
        edge = next;
        reading.join(more);
    }
    edge = found.span;
    for _ in 0..NEIGHBOURS {
        let Some(previous) = sentence::before(text, &edge).filter(|span| span.start >= floor)
        else {
            break;
        };
        let Some(more) = read_in(found.lexicon, text, previous.clone()) else {
            break;
        };
        span.start = previous.start;
        edge = previous;
        reading.join(more);
    }
    Notice::new(text, span, found.lexicon.tag, reading)
}
