//! Writing.

use alloc::rc::Rc;
use alloc::string::String;

use super::Node;
use crate::body::escape_html;
use crate::url::WebUrl;

/// XML in the making; every text is escaped, and characters that XML cannot hold are left
/// out ([XML 1.0, section 2.2](https://www.w3.org/TR/xml/#charsets)).
pub(crate) struct Writer {
    text: String,
    indent: usize,
}

impl Writer {
    pub(crate) fn document() -> Self {
        Self {
            text: String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"),
            indent: 0,
        }
    }

    pub(crate) fn fragment() -> Self {
        Self {
            text: String::new(),
            indent: 0,
        }
    }

    fn line(&mut self) {
        for _ in 0..self.indent {
            self.text.push_str("  ");
        }
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            escape(&mut self.text, value);
            self.text.push('"');
        }
    }

    pub(crate) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.line();
        self.tag(name, attributes);
        self.text.push_str(">\n");
        self.indent += 1;
    }

    pub(crate) fn close(&mut self, name: &str) {
        self.indent = self.indent.saturating_sub(1);
        self.line();
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push_str(">\n");
    }

    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.text_with(name, &[], text);
    }

    pub(crate) fn text_with(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.line();
        self.tag(name, attributes);
        self.text.push('>');
        escape(&mut self.text, text);
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push_str(">\n");
    }

    /// Text that is not taken for HTML: `&` and `<` by their numbers, which readers do not
    /// mistake for references of HTML.
    pub(crate) fn plain_with(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.line();
        self.tag(name, attributes);
        self.text.push('>');
        let start = self.text.len();
        escape(&mut self.text, text);
        let escaped = self.text.split_off(start);
        let numbered = escaped
            .replace("&lt;", "&#x3C;")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&#x26;")
            // XML forbids the end of a CDATA section outside of one (section 2.4).
            .replace("]]>", "]]&#x3E;");
        self.text.push_str(&numbered);
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push_str(">\n");
    }

    pub(crate) fn maybe<T: AsRef<str>>(&mut self, name: &str, text: Option<&T>) {
        if let Some(text) = text {
            self.text(name, text.as_ref());
        }
    }

    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.line();
        self.tag(name, attributes);
        self.text.push_str("/>\n");
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}

fn escape(out: &mut String, text: &str) {
    // A raw carriage return would be read as a line feed.
    for (index, line) in text.split('\r').enumerate() {
        if index > 0 {
            out.push_str("&#13;");
        }
        // What XML forbids, HTML forbids as well.
        escape_html(out, line);
    }
}

/// A node as markup, whose addresses do not need the `xml:base` of elements inside `outer`.
pub(super) fn node(markup: &mut String, node: &Node, outer: Option<&Rc<WebUrl>>) {
    match node {
        Node::Text(text) => escape(markup, text),
        Node::Element(element) => {
            let name = element.name.strip_prefix("xhtml:").unwrap_or(&element.name);
            markup.push('<');
            markup.push_str(name);
            // An element without a base of its own shares the one of its parent.
            let own = element.base.as_ref();
            let own = own.filter(|own| outer.is_none_or(|outer| !Rc::ptr_eq(own, outer)));
            for (name, value) in &element.attributes {
                let is_address = matches!(name.as_str(), "href" | "src" | "poster");
                let url = own
                    .filter(|_| is_address)
                    .and_then(|own| own.join(value).ok());
                let value = url.as_ref().map_or(value.as_str(), WebUrl::as_str);
                markup.push(' ');
                markup.push_str(name);
                markup.push_str("=\"");
                escape(markup, value);
                markup.push('"');
            }
            markup.push('>');
            for child in &element.children {
                self::node(markup, child, outer);
            }
            if !matches!(name, "br" | "hr" | "img") {
                markup.push_str("</");
                markup.push_str(name);
                markup.push('>');
            }
        }
    }
}
