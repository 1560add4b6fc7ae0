//! Any text through `byline-html`: no panic, no broken law.
#![no_main]

use byline::html::{
    EncodingSource, LineIndex, Scanner, Token, VisibleText, Walker, content_type_charset, decode,
    decode_xml,
};

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

    let _ = content_type_charset(source);
    // A cut may be inside a character.
    for bytes in [source.as_bytes(), &source.as_bytes()[..source.len() / 2]] {
        for decoded in [decode(bytes, None), decode_xml(bytes, None)] {
            assert!(decoded.text().len() <= 3 * bytes.len());
            let is_utf_8 = decoded.encoding() == "UTF-8";
            if is_utf_8 || decoded.source() == EncodingSource::Fallback {
                let has_replacements = is_utf_8 && std::str::from_utf8(bytes).is_err();
                assert_eq!(decoded.has_replacements(), has_replacements);
            }
        }
    }

    let visible = VisibleText::of(source);
    for block in visible.blocks() {
        assert!(!block.text().is_empty());
        assert!(source.get(block.source_span()).is_some());
    }
});
