//! A linear, exact, span-keeping HTML scanner: what is in a page, where, and what a reader sees of it.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod attribute;
mod doctype;
mod element;
mod entity;
mod lines;
mod open_elements;
mod raw_text;
mod scanner;
mod tables;
mod token;
mod tokenizer;
mod visible;
mod walker;

pub use attribute::{Attribute, Attributes};
pub use doctype::Doctype;
pub use entity::{decode_attribute, decode_text};
pub use lines::{LineIndex, Position};
pub use open_elements::{ClosedElement, Namespace, OpenElement, Scripting};
pub use scanner::Scanner;
pub use token::{Comment, Dropped, EndTag, StartTag, Text, TextKind, Token};
pub use tokenizer::{State, Tokenizer};
pub use visible::{VisibleBlock, VisibleText};
pub use walker::Walker;
