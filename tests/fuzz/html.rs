//! Any text through `byline-html`: no panic, no broken law.
#![no_main]

use byline::html::{LineIndex, Scanner, Token, VisibleText, Walker};

libfuzzer_sys::fuzz_target!(|source: &str| {
    let lines = LineIndex::new(source);
    let mut end = 0;
    for token in Scanner::new(source) {
        let span = token.span();
        assert!(end <= span.start && span.start < span.end);
        assert!(source.get(span.clone()).is_some());
        end = span.end;
        assert!(lines.location(span.start) < lines.location(span.end));
        match token {
            Token::StartTag(tag) => {
                for attribute in tag.attributes() {
                    assert_eq!(&source[attribute.name_span()], attribute.raw_name());
                    let value = attribute.value_span().map(|span| &source[span]);
                    assert_eq!(value.unwrap_or_default(), attribute.raw_value());
                    let _ = (attribute.name(), attribute.value());
                }
            }
            Token::Text(text) => drop(text.decoded()),
            Token::Comment(comment) => drop(comment.contents()),
            Token::Doctype(doctype) => drop((doctype.name(), doctype.system_id())),
            _ => {}
        }
    }

    let mut walker = Walker::new(source);
    let mut stack = Vec::new();
    while walker.next().is_some() {
        for closed in walker.closed() {
            assert_eq!(stack.remove(closed.index()), closed.element().span());
        }
        stack.extend(walker.opened().map(|opened| opened.span()));
        assert_eq!(stack.len(), walker.open_elements().len());
        assert_eq!(
            stack.last(),
            walker
                .open_elements()
                .last()
                .map(|open| open.span())
                .as_ref()
        );
    }

    let visible = VisibleText::of(source);
    for block in visible.blocks() {
        assert!(!block.text().is_empty());
        assert!(source.get(block.source_span()).is_some());
    }
});
