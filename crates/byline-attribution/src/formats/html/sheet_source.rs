//! Where style sheets of a page stand, and what forbids them.

use byline_html::{StartTag, TextKind, TextToken};

use super::HtmlReader;
use crate::style::{Applies, applies_on_screen};

impl<'s> HtmlReader<'s, '_> {
    /// The contents of a `style` element.
    pub(super) fn style_sheet(&mut self, text: TextToken<'s>, tag: Option<StartTag<'s>>) {
        if self.world.is_complete || self.walker.is_in_inert_template() {
            return;
        }
        let Some(tag) = tag else {
            return;
        };
        // No type, the empty type, or text/css (HTML 4.2.6).
        let css = tag.attribute("type").is_none_or(|kind| {
            let kind = kind.value();
            kind.is_empty() || kind.eq_ignore_ascii_case("text/css")
        });
        let media = tag.attribute("media").map(|media| media.value());
        let mut applies = applies_on_screen(media.as_deref().unwrap_or_default());
        if !css || applies == Applies::No {
            return;
        }
        match self.world.style_policy.allows(&tag) {
            Applies::Yes => {}
            Applies::No => return,
            Applies::Unsure => applies = Applies::Unsure,
        }
        // In SVG the text of a sheet may hold references.
        if text.kind() == TextKind::Data && text.raw().contains('&') {
            applies = Applies::Unsure;
        }
        let root = self.around.shadow_root(&self.walker);
        self.world.sheets.add(text.raw(), applies, root);
        self.world.changed();
    }

    /// A `style` element of SVG, whose contents are text as any other.
    pub(super) fn svg_style_sheet(&mut self, text: TextToken<'s>) {
        let innermost = self.walker.open_elements().last();
        if let Some(style) = innermost.filter(|open| open.is("style")) {
            let tag = style.start_tag();
            self.style_sheet(text, Some(tag));
        }
    }

    /// What a `meta` element says of styles.
    pub(super) fn meta_of_styles(&mut self, tag: StartTag<'s>) {
        let Some(content) = tag.attribute("content") else {
            return;
        };
        let is = |name: &str, value: &str| {
            tag.attribute(name)
                .is_some_and(|found| found.value().trim().eq_ignore_ascii_case(value))
        };
        if is("http-equiv", "content-security-policy") {
            let is_in_head = self
                .walker
                .open_elements()
                .iter()
                .all(|open| open.is("html") || open.is("head"));
            if is_in_head && !self.world.is_complete {
                self.world.style_policy.add(&content.value());
                if self.world.style_policy.attributes == Applies::No {
                    self.world.sheets.ignore_attributes();
                }
                self.world.changed();
            }
        } else if is("name", "color-scheme") {
            let schemes = content.value().to_ascii_lowercase();
            let has = |scheme: &str| schemes.split_ascii_whitespace().any(|one| one == scheme);
            if has("dark") && !has("light") {
                self.world.is_dark = true;
                self.world.changed();
            }
        }
    }
}

/// What the content security policies of a page let apply
/// ([CSP 3](https://www.w3.org/TR/CSP3/#directive-style-src)).
#[derive(Debug)]
pub(super) struct StylePolicy {
    elements: Applies,
    nonces: Vec<String>,
    attributes: Applies,
}

impl StylePolicy {
    pub(super) fn new() -> Self {
        Self {
            elements: Applies::Yes,
            nonces: Vec::new(),
            attributes: Applies::Yes,
        }
    }

    /// Adds a policy; each of several must allow a style.
    fn add(&mut self, policy: &str) {
        let directive = |names: &[&str]| {
            names.iter().find_map(|name| {
                policy.split(';').find_map(|directive| {
                    let mut words = directive.split_ascii_whitespace();
                    let is_it = words
                        .next()
                        .is_some_and(|word| word.eq_ignore_ascii_case(name));
                    is_it.then(|| words.collect::<Vec<_>>())
                })
            })
        };
        if let Some(sources) = directive(&["style-src-elem", "style-src", "default-src"]) {
            self.elements = self.elements.min(inline(&sources));
            let nonce = |source: &&str| {
                let inner = source.strip_prefix("'nonce-")?.strip_suffix('\'')?;
                Some(inner.to_owned())
            };
            self.nonces.extend(sources.iter().filter_map(nonce));
        }
        if let Some(sources) = directive(&["style-src-attr", "style-src", "default-src"]) {
            self.attributes = self.attributes.min(inline(&sources));
        }
    }

    /// Whether the `style` element of that tag applies.
    fn allows(&self, tag: &StartTag<'_>) -> Applies {
        let has_nonce = tag.attribute("nonce").is_some_and(|nonce| {
            let nonce = nonce.value();
            self.nonces.iter().any(|known| *known == nonce)
        });
        if has_nonce {
            Applies::Yes
        } else {
            self.elements
        }
    }
}

/// Whether a list of sources lets styles in the page apply.
fn inline(sources: &[&str]) -> Applies {
    let starts = |start: &str| {
        sources.iter().any(|source| {
            source
                .get(..start.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(start))
        })
    };
    // Hashes are not computed. `unsafe-inline` is ignored if the list has a hash or a nonce.
    if starts("'sha") {
        Applies::Unsure
    } else if starts("'unsafe-inline'") && !starts("'nonce-") {
        Applies::Yes
    } else {
        Applies::No
    }
}
