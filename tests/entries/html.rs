//! Entry points of `byline-html`.

use std::hint::black_box;

use byline::html::{
    ElementKind, LineIndex, Scanner, Scripting, State, Token, Tokenizer, VisibleText, Walker,
    content_type_charset, decode, decode_attribute, decode_text, decode_xml,
    limit_markdown_nesting,
};

use super::inputs::html::HOSTILE;
use super::inputs::markdown::MARKDOWN;
use super::inputs::text::TEXTS;
use super::{Entry, Work};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "tokens, and what they hold",
        covers: &[
            "html::Tokenizer::new",
            "html::Tokenizer: Iterator",
            "html::Attributes: Iterator",
            "html::Attribute::is",
            "html::StartTag::is",
            "html::StartTag::attribute",
            "html::EndTag::is",
        ],
        inputs: &[HOSTILE],
        work: Work::Text(|text| Tokenizer::new(text).for_each(read)),
        held: 8,
        longest: 200,
    },
    Entry {
        name: "tokens in raw text",
        covers: &["html::Tokenizer::with_state"],
        inputs: &[HOSTILE],
        work: Work::Text(|text| {
            for state in [
                State::Rcdata,
                State::Rawtext,
                State::ScriptData,
                State::CdataSection,
            ] {
                let tokens = Tokenizer::new(text).with_state(state, "title");
                black_box(tokens.count());
            }
        }),
        held: 4,
        longest: 200,
    },
    Entry {
        name: "scanner",
        covers: &[
            "html::Scanner::new",
            "html::Scanner: Iterator",
            "html::Scanner::with_tokenizer",
        ],
        inputs: &[HOSTILE],
        work: Work::Text(|text| {
            Scanner::new(text).for_each(read);
            black_box(Scanner::with_tokenizer(Tokenizer::new(text)).count());
        }),
        held: 8,
        longest: 200,
    },
    Entry {
        name: "walker",
        covers: &[
            "html::Walker::new",
            "html::Walker: Iterator",
            "html::Walker::is_inside",
            "html::OpenElement::is",
        ],
        inputs: &[HOSTILE],
        work: Work::Text(|text| {
            let mut walker = Walker::new(text).with_scripting(Scripting::Enabled);
            while walker.next().is_some() {
                black_box(walker.is_inside("template"));
                black_box(
                    walker
                        .closed()
                        .iter()
                        .filter(|closed| closed.element().is("p"))
                        .count(),
                );
                black_box(walker.opened().map(|opened| opened.is("p")));
            }
        }),
        held: 64,
        longest: 200,
    },
    Entry {
        name: "visible text",
        covers: &[
            "html::VisibleText::of",
            "html::VisibleText::without",
            "html::VisibleText::text_offset",
            "html::VisibleText::blocks",
            "html::VisibleText::into_text",
            "html::VisibleText::source_span",
        ],
        inputs: &[HOSTILE],
        work: Work::Text(|text| {
            let visible = VisibleText::of(text);
            for block in visible.blocks() {
                black_box(block.source_span());
                black_box(visible.source_span(block.range()));
                black_box(visible.text_offset(block.source_span().start));
            }
            black_box(visible.into_text());
            black_box(VisibleText::without(text, |element| element.is("b")).text());
        }),
        held: 64,
        longest: 200,
    },
    Entry {
        name: "lines",
        covers: &["html::LineIndex::new", "html::LineIndex::location"],
        inputs: &[HOSTILE, TEXTS],
        work: Work::Text(|text| {
            let lines = LineIndex::new(text);
            for offset in (0..text.len()).step_by(8) {
                black_box(lines.location(offset));
            }
        }),
        held: 16,
        longest: 200,
    },
    Entry {
        name: "the nesting of Markdown",
        covers: &["html::limit_markdown_nesting"],
        inputs: &[MARKDOWN],
        work: Work::Text(|text| {
            black_box(limit_markdown_nesting(text));
        }),
        held: 32,
        longest: 200,
    },
    Entry {
        name: "pages as bytes",
        covers: &[
            "html::content_type_charset",
            "html::decode",
            "html::decode_xml",
            "html::Decoded::into_text",
        ],
        inputs: &[HOSTILE, TEXTS],
        work: Work::Text(|text| {
            for charset in [None, Some("utf-8"), Some("windows-1251")] {
                black_box(decode(text.as_bytes(), charset).into_text());
                black_box(decode_xml(text.as_bytes(), charset).into_text());
            }
            // No UTF-8, and no `meta` element in the first bytes.
            let bytes = [b"\xFF", text.as_bytes()].concat();
            black_box(decode(&bytes, None).into_text());
            black_box(content_type_charset(text));
        }),
        held: 16,
        longest: 200,
    },
    Entry {
        name: "character references",
        covers: &[
            "html::decode_attribute",
            "html::decode_text",
            "html::ElementKind::of",
        ],
        inputs: &[HOSTILE, TEXTS],
        work: Work::Text(|text| {
            black_box(decode_attribute(text));
            black_box(decode_text(text));
            black_box(ElementKind::of(text));
        }),
        held: 4,
        longest: 200,
    },
];

/// Reads all that a token can be asked.
fn read(token: Token<'_>) {
    match token {
        Token::StartTag(tag) => {
            black_box((tag.name(), tag.is("p"), tag.attribute("href")));
            for attribute in tag.attributes() {
                black_box((attribute.is("href"), attribute.name(), attribute.value()));
            }
        }
        Token::EndTag(tag) => {
            black_box((tag.is("p"), tag.name()));
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
