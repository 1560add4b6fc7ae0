//! Entities that a document declares itself ([XML 1.0, section 4.2](https://www.w3.org/TR/xml/#sec-entity-decl)).

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BTreeMap;
use alloc::string::String;

use byline_html::decode_attribute as decode;

/// The general entities of an internal subset, whose values are text.
///
/// They name a publication or a character. A short document can declare entities that are
/// gigabytes of text (the "billion laughs"), and files of this machine: nothing is read from
/// outside, and all expansions of a document together are at most [`Entities::MOST`] bytes.
#[derive(Debug, Default)]
pub(super) struct Entities {
    values: BTreeMap<String, String>,
    left: usize,
}

impl Entities {
    /// The most bytes that the replacement texts of all references in a document have together.
    const MOST: usize = 64 * 1024;

    /// Reads a document type declaration, without `<!DOCTYPE` and the `>` that ends it.
    pub(super) fn of(declaration: &str) -> Self {
        let mut entities = Self {
            values: BTreeMap::new(),
            left: Self::MOST,
        };
        let (_, subset) = declaration.split_once('[').unwrap_or_default();
        let mut rest = subset;
        // Comments may hold declarations.
        while let Some((before, after)) = rest.split_once("<!") {
            if let Some(comment) = after.strip_prefix("--") {
                rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
                continue;
            }
            rest = match before.ends_with(']') {
                true => "",
                false => entities.declare(after).unwrap_or(after),
            };
        }
        // What was stored takes no more than what is put into the text.
        entities.left = Self::MOST;
        entities
    }

    /// Keeps the entity of `ENTITY name "value"`, and gives what follows. Another declaration, one
    /// of a parameter and one of a file are left out.
    fn declare<'t>(&mut self, declaration: &'t str) -> Option<&'t str> {
        let declaration = declaration.strip_prefix("ENTITY")?;
        let declaration = declaration.trim_start();
        // Names are short: a hostile document may have no space at all.
        let mut bytes = declaration.bytes().take(128);
        let end = bytes.position(|byte| byte.is_ascii_whitespace())?;
        let (name, value) = declaration.split_at_checked(end)?;
        let value = value.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, rest) = value.get(1..)?.split_once(quote)?;
        // The first declaration counts.
        if !self.values.contains_key(name) {
            // Numbers of characters are those characters before references are read.
            let literal = replaced(value, self.left, |name| {
                let is_number = name.starts_with('#');
                is_number.then(|| decode(&alloc::format!("&{name};")).into_owned())
            });
            let value = literal
                .and_then(|literal| replaced(&literal, self.left, |name| self.text_of(name)));
            match value {
                Some(value) => {
                    self.left -= value.len().min(self.left);
                    self.values.insert(name.to_owned(), value);
                }
                // It was as long as what is left before it was given up.
                None => self.left /= 2,
            }
        }
        Some(rest)
    }

    /// The text of a reference, where the document declares it.
    fn text_of(&self, name: &str) -> Option<String> {
        let declared = self.values.get(name).cloned();
        declared.or_else(|| match decode(&alloc::format!("&{name};")) {
            Cow::Borrowed(_) => None,
            Cow::Owned(known) => Some(known),
        })
    }

    /// The replacement text of a reference, unless the limit of [`Entities::MOST`] is exceeded.
    pub(super) fn expand(&mut self, name: &str) -> Option<&str> {
        let value = self.values.get(name)?;
        self.left = self.left.checked_sub(value.len())?;
        Some(value)
    }

    /// The value of an attribute with the references that the document declares.
    pub(super) fn expand_all<'t>(&mut self, value: &'t str) -> Cow<'t, str> {
        if self.values.is_empty() || !value.contains('&') {
            return Cow::Borrowed(value);
        }
        let most = value.len().saturating_add(self.left);
        let expanded = replaced(value, most, |name| self.expand(name).map(ToOwned::to_owned));
        expanded.map_or(Cow::Borrowed(value), Cow::Owned)
    }
}

/// A text with its references replaced; nothing where it would be longer than `most`. A
/// reference that `text_of` does not know is kept as it is written.
fn replaced(
    text: &str,
    most: usize,
    mut text_of: impl FnMut(&str) -> Option<String>,
) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        // Names are short; an ampersand without a semicolon is none.
        let end = after.bytes().take(64).position(|byte| byte == b';');
        let name = end.and_then(|end| after.get(..end));
        let known = name.and_then(&mut text_of);
        rest = match (known, end) {
            (Some(known), Some(end)) => {
                out.push_str(&known);
                after.get(end + 1..).unwrap_or_default()
            }
            _ => {
                out.push('&');
                after
            }
        };
        if out.len() > most {
            return None;
        }
    }
    out.push_str(rest);
    (out.len() <= most).then_some(out)
}
