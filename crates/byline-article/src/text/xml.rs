//! XML documents as small trees: feeds are short, and their readers ask for children by
//! name.

mod entities;
mod read;
mod write;

pub(crate) use read::{Document, Events, parse, tolerant, utf8};
pub(crate) use write::Writer;

use alloc::borrow::Cow;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;

use crate::url::WebUrl;

/// Why a text is not the XML document it should be.
///
/// # Examples
///
/// ```
/// let error = byline_article::rss::read("<html/>").unwrap_err();
/// assert_eq!(error.to_string(), "expected an RSS document, found the element html");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum XmlError {
    /// No element at all, or a syntax error before the first one ended its start tag.
    #[error("{message} at byte {at}")]
    Syntax {
        /// What the parser said.
        message: String,
        /// Where, in bytes.
        at: u64,
    },
    /// Another kind of document.
    #[error("expected {expected}, found the element {found}")]
    Root {
        /// The kind that was asked for.
        expected: &'static str,
        /// The document's outermost element.
        found: String,
    },
}

/// An element; its name has the usual prefix of its namespace (`dc:creator`), whatever
/// prefix the document uses, and none in the vocabularies of RSS, Atom and sitemaps.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    /// What `xml:base` of the element and those around it says, the innermost resolved by the
    /// outer ones ([XML Base, section 4](https://www.w3.org/TR/xmlbase/#resolution)).
    base: Option<Rc<WebUrl>>,
    pub(crate) children: Vec<Node>,
}

#[derive(Debug)]
pub(crate) enum Node {
    Text(String),
    Element(Element),
}

impl Element {
    /// The name without its prefix.
    pub(crate) fn local_name(&self) -> &str {
        self.name.rsplit(':').next().unwrap_or_default()
    }

    /// Refuses the outermost element of another kind of document than `expected`, whose outermost
    /// element has one of these local names.
    pub(crate) fn check_root(
        &self,
        names: &[&str],
        expected: &'static str,
    ) -> Result<(), XmlError> {
        if names.contains(&self.local_name()) {
            return Ok(());
        }
        Err(XmlError::Root {
            expected,
            found: self.name.clone(),
        })
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn base(&self) -> Option<&WebUrl> {
        self.base.as_deref()
    }

    /// The inside as HTML: text is escaped HTML, unless there are elements.
    pub(crate) fn html(&self) -> Cow<'_, str> {
        match self.elements().next() {
            Some(_) => Cow::Owned(self.inner_markup()),
            None => self.text(),
        }
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements().filter(move |element| element.name == name)
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The first of these children that has text, in the order of the names.
    pub(crate) fn first_of(&self, names: &[&str]) -> Option<&Element> {
        let mut named = names.iter().filter_map(|name| self.child(name));
        named.find(|element| !element.text().is_empty())
    }

    /// The text of a child, if it is there and not blank.
    pub(crate) fn child_text(&self, name: &str) -> Option<Cow<'_, str>> {
        self.child(name)
            .map(Self::text)
            .filter(|text| !text.is_empty())
    }

    /// All text inside, outer white space left out.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self.raw_text() {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().into()),
        }
    }

    /// All text inside.
    pub(crate) fn raw_text(&self) -> Cow<'_, str> {
        match self.children.as_slice() {
            [] => Cow::Borrowed(""),
            [Node::Text(text)] => Cow::Borrowed(text),
            _ => {
                let mut text = String::new();
                self.gather(&mut text);
                Cow::Owned(text)
            }
        }
    }

    fn gather(&self, text: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(part) => text.push_str(part),
                // Bounded by the reader's depth.
                Node::Element(element) => element.gather(text),
            }
        }
    }

    /// The children as markup: the XHTML content of an Atom entry.
    pub(crate) fn inner_markup(&self) -> String {
        let mut markup = String::new();
        for child in &self.children {
            write::node(&mut markup, child, self.base.as_ref());
        }
        markup
    }
}
