//! Reading, as far as the document is well formed.

use alloc::borrow::{Cow, ToOwned};
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::entities::Entities;
use super::{Element, Node, XmlError};
use crate::url::WebUrl;
use byline_html::decode_attribute as decode;

/// How deep elements nest; the text of deeper ones joins that of the last.
const MAX_DEPTH: usize = 100;

/// The document's outermost element, and where the reading stopped if it had to.
///
/// `address` is that of the document, which resolves a relative `xml:base` of its root.
pub(crate) fn parse(
    text: &str,
    address: Option<&WebUrl>,
) -> Result<(Element, Option<XmlError>), XmlError> {
    let mut document = Document::of(text, address);
    document.tree.keeps_items = true;
    while document.next_item().is_some() {}
    document.finish()
}

/// Where the events of a document come from: a text, or a source that is read piece by piece.
pub(crate) trait Events {
    /// What the bytes of events are parts of.
    type Whole: Copy;

    /// The next event.
    fn next(&mut self) -> Result<Event<'_>, quick_xml::Error>;

    fn whole(&self) -> Self::Whole;

    /// Does the work with the text of an event.
    fn with_text<T>(whole: Self::Whole, bytes: &[u8], work: impl FnOnce(&str) -> T) -> T;

    /// Where the last error is, in bytes.
    fn error_position(&self) -> u64;
}

/// The events of a text, whose parts are known to be text.
#[derive(Debug)]
pub(crate) struct TextEvents<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
}

impl<'t> Events for TextEvents<'t> {
    type Whole = &'t str;

    fn next(&mut self) -> Result<Event<'_>, quick_xml::Error> {
        self.reader.read_event()
    }

    fn whole(&self) -> &'t str {
        self.text
    }

    /// Finding where the bytes are in the text takes less than checking them.
    fn with_text<T>(whole: &'t str, bytes: &[u8], work: impl FnOnce(&str) -> T) -> T {
        let start = bytes.as_ptr().addr().wrapping_sub(whole.as_ptr().addr());
        match whole.get(start..start.wrapping_add(bytes.len())) {
            Some(text) => work(text),
            None => work(&utf8(bytes)),
        }
    }

    fn error_position(&self) -> u64 {
        self.reader.error_position()
    }
}

/// Makes a reader continue where a document is not well formed.
pub(crate) fn tolerant<R>(mut reader: Reader<R>) -> Reader<R> {
    let config = reader.config_mut();
    config.allow_dangling_amp = true;
    config.check_end_names = false;
    config.expand_empty_elements = true;
    reader
}

/// A document in reading, whose items are taken out one by one as they end: an `item` of RSS,
/// an `entry` of an Atom feed. The rest is a tree.
///
/// The five entities of XML, character numbers, the usual names of HTML, and those that the
/// document declares are known. The replacement texts of the last are limited ([`Entities`]).
#[derive(Debug)]
pub(crate) struct Document<S> {
    events: S,
    tree: Tree,
    fault: Option<XmlError>,
    is_done: bool,
}

impl<'t> Document<TextEvents<'t>> {
    pub(crate) fn of(text: &'t str, address: Option<&WebUrl>) -> Self {
        let text = text.trim_start_matches('\u{FEFF}').trim_start();
        let reader = tolerant(Reader::from_str(text));
        Self::from_events(TextEvents { text, reader }, address)
    }
}

impl<S: Events> Document<S> {
    pub(crate) fn from_events(events: S, address: Option<&WebUrl>) -> Self {
        let tree = Tree {
            address: address.cloned(),
            ..Tree::default()
        };
        Self {
            events,
            tree,
            fault: None,
            is_done: false,
        }
    }

    pub(crate) fn events_mut(&mut self) -> &mut S {
        &mut self.events
    }

    /// The next item that has ended. One that is open at the end of the text ends there.
    pub(crate) fn next_item(&mut self) -> Option<Element> {
        let whole = self.events.whole();
        while !self.is_done {
            let tree = &mut self.tree;
            match self.events.next() {
                Ok(Event::Start(start)) => {
                    S::with_text(whole, start.name().as_ref(), |name| tree.open(name, &start));
                }
                Ok(Event::End(end)) => {
                    S::with_text(whole, end.name().as_ref(), |name| tree.end(name));
                }
                Ok(Event::Text(text)) => S::with_text(whole, &text, |text| tree.text(text)),
                Ok(Event::CData(data)) => S::with_text(whole, &data, |data| tree.text(data)),
                Ok(Event::GeneralRef(name)) => {
                    S::with_text(whole, &name, |name| tree.reference(name));
                }
                Ok(Event::DocType(text)) => self.tree.entities = Entities::of(&utf8(&text)),
                Ok(Event::Eof) => self.end(None),
                Ok(_) => {}
                Err(error) => {
                    let message = error.to_string();
                    let at = self.events.error_position();
                    self.end(Some(XmlError::Syntax { message, at }));
                }
            }
            if let Some(item) = self.tree.item.take() {
                return Some(item);
            }
        }
        None
    }

    /// What was open when the text ended is closed: a cut feed still has its first items.
    fn end(&mut self, fault: Option<XmlError>) {
        self.is_done = true;
        let cut = !self.tree.open.is_empty();
        self.tree.beyond = 0;
        while !self.tree.open.is_empty() {
            self.tree.close();
        }
        let end = || XmlError::Syntax {
            message: "expected the end of the document's elements".to_owned(),
            at: 0,
        };
        self.fault = fault.or_else(|| cut.then(end));
    }

    /// Why reading stopped before the end of the document, once it has.
    pub(crate) fn fault(&self) -> Option<&XmlError> {
        self.fault.as_ref()
    }

    /// The outermost element, and the channel of RSS where there is one, as far as they were
    /// read.
    pub(crate) fn head(&self) -> Option<(&Element, &Element)> {
        let mut open = self.tree.open.iter();
        let root = open.next().or(self.tree.root.as_ref())?;
        let channel = open.next().filter(|element| element.name == "channel");
        let channel = channel.or_else(|| root.child("channel"));
        Some((root, channel.unwrap_or(root)))
    }

    /// The outermost element, and where the reading stopped if it had to.
    pub(crate) fn finish(self) -> Result<(Element, Option<XmlError>), XmlError> {
        match self.tree.root {
            Some(root) => Ok((root, self.fault)),
            None => Err(self.fault.unwrap_or(XmlError::Syntax {
                message: "expected an element, found none".to_owned(),
                at: 0,
            })),
        }
    }
}

/// A text is mostly valid, which is faster to check than to repair.
pub(crate) fn utf8(bytes: &[u8]) -> Cow<'_, str> {
    match core::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}

#[derive(Debug, Default)]
struct Tree {
    address: Option<WebUrl>,
    /// Whether the outermost element is of RSS, in which Atom's elements are additions.
    is_rss: bool,
    /// Whether its name is written in another case (`RSS`): then all names are.
    is_other_case: bool,
    /// Whether items stay in the tree.
    keeps_items: bool,
    open: Vec<Element>,
    root: Option<Element>,
    /// The item that ended last, until it is taken.
    item: Option<Element>,
    beyond: usize,
    entities: Entities,
    /// Prefixes declared on the elements that are open, the vocabulary of each, and how many are
    /// open there.
    ///
    /// Kept here, since quick-xml counts nesting in 16 bits where it resolves names.
    prefixes: Vec<(usize, String, Vocabulary)>,
}

/// How many declared prefixes are kept; feeds have a dozen, and each name looks through
/// them.
const MAX_PREFIXES: usize = 64;

impl Tree {
    fn open(&mut self, written: &str, start: &BytesStart<'_>) {
        if self.open.len() == MAX_DEPTH {
            self.beyond += 1;
            return;
        }
        if self.open.is_empty() {
            self.is_other_case = is_rss_in_other_case(written);
        }
        let mut attributes = attributes(start, &mut self.entities);
        if self.is_other_case {
            for (name, _) in &mut attributes {
                *name = usual_case(name);
            }
        }
        for (name, value) in &attributes {
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(rest) => rest.trim_start_matches(':'),
                None => continue,
            };
            if self.prefixes.len() < MAX_PREFIXES {
                let vocabulary = Vocabulary::of(value);
                let declared = (self.open.len(), prefix.to_owned(), vocabulary);
                self.prefixes.push(declared);
            }
        }
        let name = self.usual_name(written).into_owned();
        if self.open.is_empty() {
            self.is_rss = RSS_ROOTS.contains(&local(&name));
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
    /// that nothing was opened for is skipped.
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
    fn usual_name<'n>(&self, written: &'n str) -> Cow<'n, str> {
        if self.is_other_case {
            let cased = usual_case(written);
            return Cow::Owned(self.with_usual_prefix(&cased).into_owned());
        }
        self.with_usual_prefix(written)
    }

    fn with_usual_prefix<'n>(&self, written: &'n str) -> Cow<'n, str> {
        let (prefix, local) = written.split_once(':').unwrap_or(("", written));
        let mut declared = self.prefixes.iter().rev();
        let vocabulary = declared.find(|(_, known, _)| known == prefix);
        match vocabulary.map(|(_, _, vocabulary)| *vocabulary) {
            Some(Vocabulary::Atom) if self.is_rss => Cow::Owned(alloc::format!("atom:{local}")),
            Some(Vocabulary::Atom) => Cow::Borrowed(local),
            Some(Vocabulary::Known(usual)) => Cow::Owned(alloc::format!("{usual}{local}")),
            // No declaration, or none we know: the prefix as it is written.
            Some(Vocabulary::Other) | None => Cow::Borrowed(written),
        }
    }

    fn close(&mut self) {
        let Some(element) = self.open.pop() else {
            return;
        };
        let depth = self.open.len();
        while self.prefixes.pop_if(|(at, _, _)| *at == depth).is_some() {}
        if self.item.is_none() && self.is_item(&element) {
            self.item = Some(element);
            return;
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => {
                self.root.get_or_insert(element);
            }
        }
    }

    /// Whether an element inside of those that are open is an item of the feed.
    fn is_item(&self, element: &Element) -> bool {
        if self.keeps_items {
            return false;
        }
        match self.open.as_slice() {
            [root] if self.is_rss => root.name != "item" && element.name == "item",
            [_, channel] if self.is_rss => channel.name == "channel" && element.name == "item",
            [_] => !self.is_rss && element.name == "entry",
            _ => false,
        }
    }

    /// The character that a reference names; an unknown one is kept as it is written.
    fn reference(&mut self, name: &str) {
        match name {
            "lt" => self.text("<"),
            "gt" => self.text(">"),
            "amp" => self.text("&"),
            "quot" => self.text("\""),
            "apos" => self.text("'"),
            name => match self.entities.expand(name).map(ToOwned::to_owned) {
                Some(declared) => self.text(&declared),
                None => self.text(&decode(&alloc::format!("&{name};"))),
            },
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
}

fn attributes(start: &BytesStart<'_>, entities: &mut Entities) -> Vec<(String, String)> {
    start
        .html_attributes()
        .with_checks(false)
        .flatten()
        // A hostile tag may have a hundred thousand; no format has more than a handful.
        .take(64)
        .map(|attribute| {
            let value = utf8(&attribute.value);
            let name = utf8(attribute.key.as_ref()).into_owned();
            (name, decode(&entities.expand_all(&value)).into_owned())
        })
        .collect()
}

/// The outermost elements of RSS, of a channel and of an item alone.
const RSS_ROOTS: [&str; 4] = ["rss", "RDF", "channel", "item"];

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn is_rss_in_other_case(name: &str) -> bool {
    let is = |root: &&str| root.eq_ignore_ascii_case(local(name));
    !RSS_ROOTS.contains(&local(name)) && ["rss", "RDF"].iter().any(is)
}

/// A name of RSS in the case of its specification: lower case, but for a few.
fn usual_case(name: &str) -> String {
    const MIXED: [&str; 7] = [
        "RDF",
        "pubDate",
        "lastBuildDate",
        "managingEditor",
        "webMaster",
        "isPermaLink",
        "origLink",
    ];
    let (prefix, own) = name.split_at(name.len() - local(name).len());
    let mut usual = prefix.to_ascii_lowercase();
    match MIXED.iter().find(|known| known.eq_ignore_ascii_case(own)) {
        Some(known) => usual.push_str(known),
        None => usual.push_str(&own.to_ascii_lowercase()),
    }
    usual
}

/// What a namespace is the name of.
#[derive(Debug, Clone, Copy)]
enum Vocabulary {
    Atom,
    /// One of [`PREFIXES`], by its usual prefix.
    Known(&'static str),
    Other,
}

impl Vocabulary {
    /// Feeds spell namespaces with and without a slash at the end, in any case, and with the
    /// scheme that their site has.
    fn of(uri: &str) -> Self {
        let bare = without_scheme(uri.trim()).trim_end_matches('/');
        if bare.eq_ignore_ascii_case(without_scheme(ATOM)) {
            return Self::Atom;
        }
        let mut known = PREFIXES.iter();
        let known = known.find(|(known, _)| bare.eq_ignore_ascii_case(without_scheme(known)));
        known.map_or(Self::Other, |(_, usual)| Self::Known(usual))
    }
}

fn without_scheme(uri: &str) -> &str {
    uri.split_once("://").map_or(uri, |(_, rest)| rest)
}

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The vocabularies that feeds use, and the prefix each usually has.
const PREFIXES: [(&str, &str); 29] = [
    ("http://backend.userland.com/rss", ""),
    ("http://backend.userland.com/rss2", ""),
    ("http://backend.userland.com/rss091", ""),
    ("http://backend.userland.com/rss092", ""),
    ("http://blogs.law.harvard.edu/tech/rss", ""),
    ("http://purl.org/atom/ns#", ""),
    ("http://www.w3.org/2007/app", "app:"),
    ("http://purl.org/atom/app#", "app:"),
    ("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
    ("http://purl.org/rss/1.0", ""),
    ("http://my.netscape.com/rdf/simple/0.9", ""),
    ("http://purl.org/dc/elements/1.0", "dc:"),
    ("http://purl.org/dc/elements/1.1", "dc:"),
    ("http://purl.org/dc/terms", "dcterms:"),
    ("http://purl.org/rss/1.0/modules/content", "content:"),
    ("http://search.yahoo.com/mrss", "media:"),
    ("http://video.search.yahoo.com/mrss", "media:"),
    (
        "http://backend.userland.com/creativeCommonsRssModule",
        "creativeCommons:",
    ),
    ("http://web.resource.org/cc", "cc:"),
    ("http://creativecommons.org/ns#", "cc:"),
    ("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"),
    ("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
    ("http://wordpress.org/export/1.1", "wp:"),
    ("http://wordpress.org/export/1.2", "wp:"),
    ("http://wordpress.org/export/1.1/excerpt", "excerpt:"),
    ("http://wordpress.org/export/1.2/excerpt", "excerpt:"),
    ("http://www.google.com/schemas/sitemap-news/0.9", "news:"),
    ("http://www.google.com/schemas/sitemap-image/1.1", "image:"),
    ("http://www.w3.org/1999/xhtml", "xhtml:"),
];
