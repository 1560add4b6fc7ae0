//! A linear-time HTML scanner that follows the HTML Standard and keeps byte spans: what is in a
//! page, where, and what a reader sees of it.
//!
//! ```
//! use byline_html::{LineIndex, Scanner, Token};
//!
//! let page = "<h1>Storm</h1>\n<p>Seen by <a href='https://example.az/?a=1&amp;b=2'>us</a>.";
//! let lines = LineIndex::new(page);
//! for token in Scanner::new(page) {
//!     if let Token::StartTag(tag) = token {
//!         if let Some(href) = tag.attribute("href").filter(|_| tag.is("a")) {
//!             println!("{} {}", lines.location(tag.span().start), href.value());
//! #           assert_eq!(lines.location(tag.span().start).to_string(), "2:12");
//! #           assert_eq!(href.value(), "https://example.az/?a=1&b=2");
//!         }
//!     }
//! }
//! ```
//!
//! # Which reader
//!
//! | to get | use | memory held |
//! |---|---|---|
//! | tags, texts and comments | [`Scanner`] | none (a stack only inside SVG and MathML) |
//! | the elements that enclose them | [`Walker`] | the open elements, at most 512 |
//! | the text that a reader sees | [`VisibleText`] | the text, its blocks, the map to the source |
//! | the tokens of the standard's tokenizer, without tree construction | [`Tokenizer`] | none |
//!
//! # What it promises
//!
//! - **Exact.** Tokens are those of the [HTML Standard], state by state: raw text, script
//!   escapes, CDATA in SVG, bogus comments, duplicate attributes, character references by the
//!   rules for text or for attributes, U+0000, line ends, and an end of the source in any
//!   state.
//! - **With byte spans.** Tokens, names, values and contents have their byte span in the
//!   source; [`LineIndex`] converts an offset to a line and a column.
//! - **Linear on any page.** There is one pass and no recursion, and no step takes longer with
//!   the depth or the number of attributes. No input panics.
//! - **Without copies** until you ask for one: a token borrows from the source, and an
//!   attribute value or text is decoded only if it has something to decode.
//!
//! # What it does not do
//!
//! It builds no tree. [`Walker`] opens and closes elements as tree construction does, but moves
//! nothing: text in a table but outside its cells stays there, and an element that tree
//! construction would open a second time (`<p><b>one<p>two`) is still the first one. Elements
//! that the source leaves out, such as `tbody`, are not added.
//!
//! Streaming input is not supported; pass the whole document as `&str`. For chunked input use
//! `lol_html`.
//!
//! It fetches nothing and runs no scripts, so the contents of `noscript` are markup unless you
//! choose [`Scripting::Enabled`]. Style sheets are not read: [`VisibleText`] leaves out only
//! what browsers hide without them.
//!
//! # Data flow
//!
//! ```text
//! bytes ──decode──▶ &str ──Scanner──▶ tokens ──Walker──▶ tokens with the elements around them
//!                    ├──VisibleText──▶ text, blocks, the map to the source
//!                    └──LineIndex──▶ line and column of a byte
//! ```
//!
//! # Crate features
//!
//! - `decode`: the functions `decode` and `decode_xml`, which convert bytes of any encoding to
//!   `&str`. Adds the dependency `encoding_rs`.
//!
//! The crate needs `alloc`, but not `std`.
//!
//! [HTML Standard]: https://html.spec.whatwg.org/multipage/parsing.html
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod attribute;
mod chunk;
#[cfg(feature = "decode")]
mod decode;
mod doctype;
mod element;
mod entity;
mod hidden;
mod lines;
mod markdown;
mod open_elements;
mod raw_text;
mod scanner;
mod tables;
mod token;
mod tokenizer;
mod visible;
mod walker;

pub use attribute::{Attribute, Attributes};
#[cfg(feature = "decode")]
#[cfg_attr(docsrs, doc(cfg(feature = "decode")))]
pub use decode::{Decoded, EncodingSource, content_type_charset, decode, decode_xml};
pub use doctype::Doctype;
pub use element::ElementKind;
pub use entity::{decode_attribute, decode_text};
pub use lines::{LineIndex, Location};
pub use markdown::limit_markdown_nesting;
pub use open_elements::{ClosedElement, Namespace, OpenElement, Scripting};
pub use scanner::Scanner;
pub use token::{Comment, Dropped, EndTag, StartTag, TextKind, TextToken, Token};
pub use tokenizer::{State, Tokenizer};
pub use visible::{VisibleBlock, VisibleText};
pub use walker::Walker;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
