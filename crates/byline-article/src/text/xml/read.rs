//! Reading, as far as the document is well formed.

use alloc::borrow::ToOwned;
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::{Element, Node, XmlError};
use crate::url::WebUrl;
use byline_html::decode_attribute as decode;

/// How deep elements nest; the text of deeper ones joins that of the last.
const MAX_DEPTH: usize = 100;

/// The document's outermost element, and where the reading stopped if it had to.
///
/// Entities that a document type declares are not expanded, so a small document cannot
/// grow: the five of XML, character numbers, and the usual names of HTML are known.
///
/// `address` is that of the document, which resolves a relative `xml:base` of its root.
pub(crate) fn parse(
    text: &str,
    address: Option<&WebUrl>,
) -> Result<(Element, Option<XmlError>), XmlError> {
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let mut tree = Tree {
        address: address.cloned(),
        ..Tree::default()
    };
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => tree.open(&start),
            Ok(Event::End(end)) => tree.end(&String::from_utf8_lossy(end.name().as_ref())),
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
    address: Option<WebUrl>,
    /// Whether the outermost element is of RSS, in which Atom's elements are additions.
    is_rss: bool,
    open: Vec<Element>,
    root: Option<Element>,
    beyond: usize,
    /// Prefixes declared on the elements that are open, and how many are open there.
    ///
    /// Kept here, since quick-xml counts nesting in 16 bits where it resolves names.
    prefixes: Vec<(usize, String, String)>,
}

/// How many declared prefixes are kept; feeds have a dozen, and each name looks through
/// them.
const MAX_PREFIXES: usize = 64;

impl Tree {
    fn open(&mut self, start: &BytesStart<'_>) {
        if self.open.len() == MAX_DEPTH {
            self.beyond += 1;
            return;
        }
        let attributes = attributes(start);
        for (name, value) in &attributes {
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(rest) => rest.trim_start_matches(':'),
                None => continue,
            };
            if self.prefixes.len() < MAX_PREFIXES {
                let declared = (self.open.len(), prefix.to_owned(), value.clone());
                self.prefixes.push(declared);
            }
        }
        let name = self.usual_name(&String::from_utf8_lossy(start.name().as_ref()));
        if self.open.is_empty() {
            self.is_rss = matches!(
                name.as_str(),
                "rss" | "RDF" | "rdf:RDF" | "channel" | "item"
            );
        }
        // An item holds no item: the one before was left open.
        if name == "item" && self.open.iter().any(|element| element.name == "item") {
            self.end("item");
        }
        let base = self.base(&attributes);
        self.open.push(Element {
            name,
            attributes,
            base,
            children: Vec::new(),
        });
    }

    fn base(&self, attributes: &[(String, String)]) -> Option<Rc<WebUrl>> {
        let outer = self.open.last().and_then(|element| element.base.clone());
        let own = attributes.iter().find(|(name, _)| name == "xml:base");
        let Some((_, own)) = own else {
            return outer;
        };
        let resolved = match outer.as_deref().or(self.address.as_ref()) {
            Some(outer) => outer.join(own),
            None => WebUrl::new(own),
        };
        resolved.ok().map(Rc::new).or(outer)
    }

    /// Closes the innermost element of that name and what was left open in it; an end tag
    /// that nothing was opened for is passed over.
    fn end(&mut self, written: &str) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let name = self.usual_name(written);
        let Some(at) = self.open.iter().rposition(|element| element.name == name) else {
            return;
        };
        while self.open.len() > at {
            self.close();
        }
    }

    /// The name with the usual prefix of its namespace.
    fn usual_name(&self, written: &str) -> String {
        let (prefix, local) = written.split_once(':').unwrap_or(("", written));
        let declared = self.prefixes.iter().rev();
        let uri = declared
            .filter(|(_, known, _)| known == prefix)
            .map(|(_, _, uri)| uri.as_str())
            .next();
        let uri = uri.map(|uri| uri.trim_end_matches('/'));
        if self.is_rss && uri == Some(ATOM) {
            return alloc::format!("atom:{local}");
        }
        let usual = uri.and_then(|uri| PREFIXES.iter().find(|(known, _)| *known == uri));
        match usual {
            Some((_, usual)) => alloc::format!("{usual}{local}"),
            // No declaration, or none we know: the prefix as it is written.
            None => written.to_owned(),
        }
    }

    fn close(&mut self) {
        let Some(element) = self.open.pop() else {
            return;
        };
        let depth = self.open.len();
        while self.prefixes.pop_if(|(at, _, _)| *at == depth).is_some() {}
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

fn attributes(start: &BytesStart<'_>) -> Vec<(String, String)> {
    start
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
        .collect()
}

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The vocabularies that feeds use, and the prefix each usually has. Slashes at their ends are
/// left out, as many feeds do.
const PREFIXES: [(&str, &str); 19] = [
    (ATOM, ""),
    ("http://purl.org/atom/ns#", ""),
    ("http://www.w3.org/2007/app", "app:"),
    ("http://purl.org/atom/app#", "app:"),
    ("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
    ("http://purl.org/rss/1.0", ""),
    ("http://my.netscape.com/rdf/simple/0.9", ""),
    ("http://purl.org/dc/elements/1.1", "dc:"),
    ("http://purl.org/dc/terms", "dcterms:"),
    ("http://purl.org/rss/1.0/modules/content", "content:"),
    ("http://search.yahoo.com/mrss", "media:"),
    ("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
    ("http://wordpress.org/export/1.1", "wp:"),
    ("http://wordpress.org/export/1.2", "wp:"),
    ("http://wordpress.org/export/1.1/excerpt", "excerpt:"),
    ("http://wordpress.org/export/1.2/excerpt", "excerpt:"),
    ("http://www.google.com/schemas/sitemap-news/0.9", "news:"),
    ("http://www.google.com/schemas/sitemap-image/1.1", "image:"),
    ("http://www.w3.org/1999/xhtml", "xhtml:"),
];
