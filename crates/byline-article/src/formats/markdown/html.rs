//! HTML inside Markdown: what the model has a place for is read, other tags are kept as they are.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use byline_html::{Scanner, StartTag, TextKind, Token};

/// Elements that the model has a place for, where they have no attributes.
#[rustfmt::skip]
const NAMES: [&str; 29] = [
    "b", "blockquote", "br", "caption", "code", "del", "em", "figcaption", "figure", "h2", "h3",
    "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre", "s", "strong", "sub", "sup", "table",
    "td", "th", "tr", "ul",
];
/// Elements that it has a place for with some attributes, or inside of others.
const OTHERS: [&str; 6] = ["a", "footer", "iframe", "img", "small", "span"];

/// What becomes of a block of HTML.
pub(super) enum Block {
    /// The model has a place for all of it.
    Read,
    /// It shows nothing by itself, and is kept as syntax.
    Kept,
    /// Its text is read; this is the first of what is left out.
    Partly(String),
}

/// Decides about a block of HTML; `resolves` says whether an address can be one of the model.
pub(super) fn block(html: &str, resolves: impl Fn(&str) -> bool) -> Block {
    let mut foreign: Option<&str> = None;
    let mut shows = false;
    let mut in_figure = false;
    let mut in_pre = false;
    for token in Scanner::new(html) {
        match token {
            Token::StartTag(tag) => {
                in_figure |= tag.is("figure") || tag.is("blockquote");
                in_pre |= tag.is("pre");
                let is_read = match tag.is("small") || tag.is("footer") {
                    // The credit of a picture, the source of a quotation.
                    true => in_figure,
                    false => has_place(&tag, &resolves),
                };
                if !is_read {
                    foreign = foreign.or(Some(tag.raw()));
                }
                let is_shown = |name: &&str| tag.is(name);
                shows |= is_read && ["img", "iframe", "hr"].iter().any(is_shown);
            }
            Token::EndTag(tag) => {
                let mut names = NAMES.iter().chain(&OTHERS);
                if !names.any(|name| tag.is(name)) {
                    foreign = foreign.or(Some(tag.raw()));
                }
            }
            Token::Comment(comment) => foreign = foreign.or(Some(comment.raw())),
            Token::Text(text) => {
                // Spaces are text where they are code.
                let is_blank = !in_pre && text.raw().trim().is_empty();
                shows |= text.kind() == TextKind::Data && !is_blank;
            }
            _ => {}
        }
    }
    match foreign {
        _ if !shows => Block::Kept,
        None => Block::Read,
        Some(tag) => Block::Partly(tag.to_owned()),
    }
}

/// Whether the model has a place for an element with all its attributes.
fn has_place(tag: &StartTag<'_>, resolves: impl Fn(&str) -> bool) -> bool {
    let value = |name: &str| tag.attribute(name).map(|attribute| attribute.value());
    let is_known = |name: &str| value(name).is_some_and(|address| resolves(&address));
    let (is_element, attributes): (bool, &[&str]) = if tag.is("a") {
        (is_known("href"), &["href"])
    } else if tag.is("img") {
        (is_known("src"), &["src", "alt", "width", "height"])
    } else if tag.is("iframe") {
        (is_known("src"), &["src", "sandbox"])
    } else if tag.is("span") {
        (value("lang").is_some(), &["lang"])
    } else if tag.is("ol") {
        (true, &["start"])
    } else if tag.is("code") {
        let class = value("class");
        let is_language = class.is_none_or(|class| class.starts_with("language-"));
        (is_language, &["class"])
    } else {
        (NAMES.iter().any(|name| tag.is(name)), &[])
    };
    let is_read = |name: &str| attributes.contains(&name);
    is_element && tag.attributes().all(|attribute| is_read(&attribute.name()))
}

/// Inline elements that are open: their names, and whether they are read.
#[derive(Default)]
pub(super) struct Inline {
    open: Vec<(String, bool)>,
}

/// How deep inline elements are followed.
const MAX_DEPTH: usize = 64;

impl Inline {
    /// Whether one tag among words is read, or kept as syntax.
    pub(super) fn is_read(&mut self, html: &str, resolves: impl Fn(&str) -> bool) -> bool {
        match Scanner::new(html).next() {
            Some(Token::StartTag(tag)) => {
                let is_read = has_place(&tag, resolves);
                let is_open = !tag.is_void() && !tag.self_closing();
                if is_open && self.open.len() < MAX_DEPTH {
                    self.open.push((tag.name().into_owned(), is_read));
                }
                is_read
            }
            Some(Token::EndTag(tag)) => {
                let at = self.open.iter().rposition(|(name, _)| tag.is(name));
                at.is_some_and(|at| self.open.remove(at).1)
            }
            _ => false,
        }
    }

    /// Every element is closed in its paragraph.
    pub(super) fn clear(&mut self) {
        self.open.clear();
    }
}
