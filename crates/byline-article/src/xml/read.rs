//! Reading, as far as the document is well formed.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::{Element, Node, XmlError};
use byline_html::decode_attribute as decode;

/// How deep elements nest; the text of deeper ones joins that of the last.
const MAX_DEPTH: usize = 100;

/// The document's outermost element, and where the reading stopped if it had to.
///
/// Entities that a document type declares are not expanded, so a small document cannot
/// grow: the five of XML, character numbers, and the usual names of HTML are known.
pub(crate) fn parse(text: &str) -> Result<(Element, Option<XmlError>), XmlError> {
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    let mut reader = NsReader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let mut tree = Tree::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => tree.open(element(&reader, &start)),
            Ok(Event::End(_)) => tree.close(),
            Ok(Event::Text(text)) => tree.text(&String::from_utf8_lossy(&text)),
            Ok(Event::CData(data)) => tree.text(&String::from_utf8_lossy(&data)),
            Ok(Event::GeneralRef(name)) => {
                let name = String::from_utf8_lossy(&name);
                tree.text(&decode(&alloc::format!("&{name};")));
            }
            Ok(Event::Eof) => return tree.finish(None),
            Ok(_) => {}
            Err(error) => {
                let error = XmlError::Syntax {
                    message: error.to_string(),
                    at: reader.error_position(),
                };
                return tree.finish(Some(error));
            }
        }
    }
}

#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
    beyond: usize,
}

impl Tree {
    fn open(&mut self, element: Element) {
        if self.open.len() == MAX_DEPTH {
            self.beyond += 1;
        } else {
            self.open.push(element);
        }
    }

    fn close(&mut self) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let Some(element) = self.open.pop() else {
            return;
        };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => {
                self.root.get_or_insert(element);
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            match element.children.last_mut() {
                Some(Node::Text(known)) => known.push_str(text),
                _ => element.children.push(Node::Text(text.to_owned())),
            }
        }
    }

    /// What was open when the text ended is closed: a cut feed still has its first items.
    fn finish(mut self, fault: Option<XmlError>) -> Result<(Element, Option<XmlError>), XmlError> {
        let cut = !self.open.is_empty();
        self.beyond = 0;
        while !self.open.is_empty() {
            self.close();
        }
        let end = || XmlError::Syntax {
            message: "expected the end of the document's elements".to_owned(),
            at: 0,
        };
        match self.root {
            Some(root) => Ok((root, fault.or_else(|| cut.then(end)))),
            None => Err(fault.unwrap_or(XmlError::Syntax {
                message: "expected an element, found none".to_owned(),
                at: 0,
            })),
        }
    }
}

fn element(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Element {
    let (namespace, local) = reader.resolve_element(start.name());
    let name = named(&namespace, start.name().as_ref(), local.as_ref());
    let attributes = start
        .html_attributes()
        .with_checks(false)
        .flatten()
        // A hostile tag may have a hundred thousand; no format has more than a handful.
        .take(64)
        .map(|attribute| {
            let value = String::from_utf8_lossy(&attribute.value);
            let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            (name, decode(&value).into_owned())
        })
        .collect();
    Element {
        name,
        attributes,
        children: Vec::new(),
    }
}

/// The vocabularies that feeds use, and the prefix each usually has.
const PREFIXES: [(&str, &str); 11] = [
    ("http://www.w3.org/2005/Atom", ""),
    ("http://purl.org/atom/ns#", ""),
    ("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
    ("http://purl.org/rss/1.0/", ""),
    ("http://purl.org/dc/elements/1.1/", "dc:"),
    ("http://purl.org/dc/terms/", "dcterms:"),
    ("http://purl.org/rss/1.0/modules/content/", "content:"),
    ("http://search.yahoo.com/mrss/", "media:"),
    ("http://www.google.com/schemas/sitemap-news/0.9", "news:"),
    ("http://www.google.com/schemas/sitemap-image/1.1", "image:"),
    ("http://www.w3.org/1999/xhtml", "xhtml:"),
];

fn named(namespace: &ResolveResult<'_>, written: &[u8], local: &[u8]) -> String {
    let local = String::from_utf8_lossy(local);
    let ResolveResult::Bound(Namespace(uri)) = namespace else {
        // No declaration: the prefix as it is written is the best guess.
        return String::from_utf8_lossy(written).into_owned();
    };
    let known = PREFIXES.iter().find(|(known, _)| known.as_bytes() == *uri);
    match known {
        Some((_, prefix)) => alloc::format!("{prefix}{local}"),
        None => String::from_utf8_lossy(written).into_owned(),
    }
}
