//! Laws that hold for any source.

use std::hint::black_box;
use std::time::{Duration, Instant};

use byline::html::{LineIndex, Scanner, Scripting, Token, Tokenizer, VisibleText, Walker};
use proptest::prelude::*;

use crate::entries::inputs::html::HOSTILE;
use crate::linear::{assert_linear, busy_time};

use super::peers::tag_soup;

/// Reads a whole source.
type Reader = fn(&str);

/// Every public type that reads a source.
const READERS: &[(&str, Reader)] = &[
    ("tokenizer", |source| {
        black_box(Tokenizer::new(source).count());
    }),
    ("scanner", |source| {
        for token in Scanner::new(source) {
            touch(token);
        }
    }),
    ("walker", |source| {
        let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
        while let Some(token) = walker.next() {
            black_box(walker.is_inside("template"));
            black_box(walker.closed().len());
            touch(token);
        }
    }),
    ("visible text", |source| {
        let visible = VisibleText::of(source);
        for block in visible.blocks() {
            black_box(block.source_span());
        }
    }),
    ("line index", |source| {
        let lines = LineIndex::new(source);
        for token in Scanner::new(source) {
            black_box(lines.location(token.span().start));
        }
    }),
];

/// Reads all that a token can be asked.
fn touch(token: Token<'_>) {
    match token {
        Token::StartTag(tag) => {
            for attribute in tag.attributes() {
                black_box((attribute.name(), attribute.value()));
            }
        }
        Token::EndTag(tag) => {
            black_box(tag.name());
        }
        Token::Text(text) => {
            black_box(text.decoded());
        }
        Token::Comment(comment) => {
            black_box(comment.contents());
        }
        Token::Doctype(doctype) => {
            black_box((doctype.name(), doctype.public_id(), doctype.system_id()));
        }
        _ => {}
    }
}

#[test]
fn the_worst_pages_are_read_in_linear_time() {
    // What made trees and attribute lists quadratic.
    let worst = ["nested div", "misnested a", "one tag, many attributes"];
    let read_all = |source: &str| READERS.iter().for_each(|(_, read)| read(source));
    for (hostile, page) in HOSTILE.iter().filter(|(name, _)| worst.contains(name)) {
        assert_linear(hostile, 64_000, page, read_all);
    }
}

/// `--nocapture` prints the milliseconds.
#[test]
#[ignore = "a megabyte of each hostile page takes minutes without optimization"]
fn hostile_megabytes_are_read_in_linear_time() {
    const MEGABYTE: usize = 1_000_000;
    /// Milliseconds for a megabyte.
    const LONGEST: f64 = 50.0;
    /// Times as long for two: 2 is linear, 4 quadratic, and caches are not as large as pages.
    const GROWTH: f64 = 2.5;

    let mut faults = Vec::new();
    for (hostile, page) in HOSTILE {
        let (one, two) = (page(MEGABYTE), page(2 * MEGABYTE));
        let mut row = format!("{hostile:40}");
        for (reader, read) in READERS {
            let (mut time, mut growth) = (f64::INFINITY, f64::INFINITY);
            // Whatever else the machine does only ever makes it slower.
            for _ in 0..8 {
                time = milliseconds(&one, *read).min(time);
                growth = (milliseconds(&two, *read) / time.max(1.0)).min(growth);
                if time <= LONGEST && growth <= GROWTH {
                    break;
                }
            }
            row += &format!(" {reader} {time:5.1}");
            if time > LONGEST || growth > GROWTH {
                faults.push(format!("{hostile}, {reader}: {time:.1} ms, x{growth:.2}"));
            }
        }
        println!("{row}");
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// One run's share of so many that what else the caches hold evens out.
fn milliseconds(source: &str, read: Reader) -> f64 {
    let mut runs = 0;
    let time = busy_time(|| {
        let start = Instant::now();
        while start.elapsed() < Duration::from_millis(60) {
            read(source);
            runs += 1;
        }
    });
    time.as_secs_f64() * 1e3 / f64::from(runs)
}

#[track_caller]
fn assert_tokens_cover(source: &str) {
    let mut end = 0;
    for token in Scanner::new(source) {
        let span = token.span();
        let between = &source[end..span.start];
        assert!(
            matches!(between, "" | "<![CDATA[" | "]]>") || between.contains("<![CDATA["),
            "{between:?} of {source:?} is in no token"
        );
        assert!(span.start < span.end, "{source:?} has an empty token");
        end = span.end;
    }
    let rest = &source[end..];
    assert!(
        rest.is_empty() || rest.starts_with("]]>") || rest.starts_with("<![CDATA["),
        "{rest:?} of {source:?} is in no token"
    );
}

#[track_caller]
fn assert_spans_fit(source: &str) {
    for token in Walker::new(source) {
        match token {
            Token::StartTag(tag) => {
                assert_eq!(&source[tag.span()], tag.raw());
                for attribute in tag.attributes() {
                    assert_eq!(&source[attribute.name_span()], attribute.raw_name());
                    match attribute.value_span() {
                        Some(span) => assert_eq!(&source[span], attribute.raw_value()),
                        None => assert_eq!(attribute.raw_value(), ""),
                    }
                }
            }
            Token::EndTag(tag) => assert_eq!(&source[tag.span()], tag.raw()),
            Token::Text(text) => assert_eq!(&source[text.span()], text.raw()),
            Token::Comment(comment) => {
                assert_eq!(&source[comment.span()], comment.raw());
                assert_eq!(&source[comment.contents_span()], comment.raw_contents());
            }
            Token::Doctype(doctype) => assert_eq!(&source[doctype.span()], doctype.raw()),
            Token::Dropped(dropped) => assert_eq!(&source[dropped.span()], dropped.raw()),
            other => panic!("{other:?}"),
        }
    }
}

/// A stack kept by the events equals the walker's own.
#[track_caller]
fn assert_events_tell_the_stack(source: &str) {
    let mut walker = Walker::new(source);
    let mut stack = Vec::new();
    while walker.next().is_some() {
        for closed in walker.closed() {
            let removed: std::ops::Range<usize> = stack.remove(closed.index());
            assert_eq!(removed, closed.element().span());
        }
        stack.extend(walker.opened().map(|opened| opened.span()));
        let open: Vec<_> = walker
            .open_elements()
            .iter()
            .map(|open| open.span())
            .collect();
        assert_eq!(stack, open, "{source:?}");
        assert!(open.len() <= 512);
    }
}

#[track_caller]
fn assert_visible_text_maps_back(source: &str) {
    let visible = VisibleText::of(source);
    let text = visible.text();
    let mut end = 0;
    for (at, char) in text.char_indices() {
        let span = visible.source_span(at..at + char.len_utf8());
        let piece = &source[span.clone()];
        assert!(
            span.start >= end || char == '\n',
            "{source:?} goes back at {at}"
        );
        assert!(
            char == '\n' || char == ' ' || piece.contains(char) || piece.starts_with('&'),
            "{char:?} of {source:?} maps to {piece:?}"
        );
        end = span.end.max(end);
    }
    let joined: Vec<_> = visible.blocks().map(|block| block.text()).collect();
    assert_eq!(joined.join("\n"), text);
    assert!(joined.iter().all(|block| !block.is_empty()));
}

#[track_caller]
fn assert_lines_agree(source: &str) {
    let lines = LineIndex::new(source);
    let (mut line, mut column, mut after_cr) = (1, 1, false);
    for (at, char) in source.char_indices() {
        if after_cr && char != '\n' {
            (line, column) = (line + 1, 1);
        }
        let got = lines.location(at);
        assert_eq!((got.line, got.column), (line, column), "{at} of {source:?}");
        after_cr = char == '\r';
        column += 1;
        if char == '\n' {
            (line, column) = (line + 1, 1);
        }
    }
}

proptest! {
    #[test]
    fn tokens_cover_the_source(source in tag_soup()) {
        assert_tokens_cover(&source);
    }

    #[test]
    fn spans_fit_the_source(source in tag_soup()) {
        assert_spans_fit(&source);
    }

    #[test]
    fn events_tell_the_stack(source in tag_soup()) {
        assert_events_tell_the_stack(&source);
    }

    #[test]
    fn visible_text_maps_back(source in tag_soup()) {
        assert_visible_text_maps_back(&source);
    }

    #[test]
    fn lines_agree_with_a_plain_count(source in "[a\u{e9}\n\r]{0,40}|(a|\u{e9}|\n|\r){1000,3000}") {
        assert_lines_agree(&source);
    }

    #[test]
    fn any_text_is_read(source in any::<String>()) {
        assert_tokens_cover(&source);
        assert_spans_fit(&source);
        assert_events_tell_the_stack(&source);
        assert_visible_text_maps_back(&source);
    }
}

#[test]
fn hostile_pages_keep_the_laws() {
    for (name, page) in HOSTILE {
        let source = page(3_000);
        let result = std::panic::catch_unwind(|| {
            assert_tokens_cover(&source);
            assert_spans_fit(&source);
            assert_events_tell_the_stack(&source);
            assert_visible_text_maps_back(&source);
        });
        assert!(result.is_ok(), "{name}");
    }
}
