//! Images and embedded media.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;

use byline_html::StartTag;

use super::blocks::Frame;
use super::{BodyReader, attribute};
use crate::body::{Block, Embed};
use crate::image::{Image, is_pixel};
use crate::line::Line;
use crate::url::WebUrl;

impl BodyReader<'_> {
    /// A film or a sound, whose address may be in an element inside.
    pub(super) fn media(&mut self, tag: &StartTag<'_>) {
        let address = tag.attribute("src").map(|address| address.value());
        let url = address.and_then(|address| self.resolve(&address));
        self.awaits_source = url.is_none();
        if let Some(url) = url {
            self.flush();
            self.push(Block::Embed(Embed::new(url)));
        }
    }

    pub(super) fn image(&mut self, tag: &StartTag<'_>) {
        if let Some(text) = emoji(tag) {
            return self.line.push(&text, false);
        }
        let address = image_address(tag);
        let Some(url) = address.and_then(|address| self.resolve(&address)) else {
            return;
        };
        let size = |name| tag.attribute(name)?.value().parse().ok();
        // The picture that scripts load comes once more for those that run none.
        if is_pixel(size("width"), size("height")) || (self.is_without_scripts && self.shows(&url))
        {
            return;
        }
        let mut image = Image::new(url);
        image.alt = tag
            .attribute("alt")
            .and_then(|alt| Line::clean(&alt.value()));
        image.link = self.line.link().cloned();
        image.width = size("width");
        image.height = size("height");
        self.flush();
        self.push(Block::Image(Box::new(image)));
    }

    /// Whether the block before is this picture.
    fn shows(&self, url: &WebUrl) -> bool {
        let last = match self.open.last() {
            Some(Frame::Quote(blocks, _) | Frame::Item(blocks)) => blocks.last(),
            Some(Frame::Figure(held, ..)) => held.as_ref(),
            _ => self.blocks.last(),
        };
        matches!(last, Some(Block::Image(image)) if image.url == *url)
    }

    pub(super) fn embed(&mut self, tag: &StartTag<'_>) {
        let lazy = ["src", "data-src", "data-lazy-src", "data"].into_iter();
        let address = lazy
            .filter_map(|name| attribute(tag, name))
            .find(|address| is_web(address));
        if let Some(url) = address.and_then(|address| self.resolve(&address)) {
            self.flush();
            self.push(Block::Embed(Embed::new(url)));
        }
    }
}

/// Whether an address is of the web, and not the data of a placeholder.
fn is_web(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    !scheme.is_some_and(|scheme| {
        scheme.eq_ignore_ascii_case("data")
            || scheme.eq_ignore_ascii_case("about")
            || scheme.eq_ignore_ascii_case("javascript")
    })
}

/// What an image shows: of one that is loaded when it comes into view, what scripts load.
fn image_address(tag: &StartTag<'_>) -> Option<String> {
    let names = [
        "data-src",
        "data-lazy-src",
        "data-original",
        "data-orig-file",
        "src",
    ];
    let address = names
        .into_iter()
        .filter_map(|name| attribute(tag, name))
        .find(|address| is_web(address));
    address.or_else(|| {
        let sets = ["srcset", "data-srcset", "data-lazy-srcset"];
        let set = sets.into_iter().find_map(|name| attribute(tag, name))?;
        largest(&set).map(ToOwned::to_owned)
    })
}

/// The widest or densest candidate of a `srcset`
/// (<https://html.spec.whatwg.org/multipage/images.html#srcset-attribute>).
fn largest(set: &str) -> Option<&str> {
    let mut best: Option<(f64, &str)> = None;
    let mut words = set.split_ascii_whitespace();
    while let Some(word) = words.next() {
        let address = word.trim_matches(',');
        // A comma behind an address ends its candidate, which then is of density 1.
        let size = match word.ends_with(',') {
            true => None,
            false => words.next(),
        };
        let size = size.map(|size| size.trim_end_matches([',', 'w', 'x', 'h']));
        let size = size.and_then(|size| size.parse().ok()).unwrap_or(1.0);
        if !address.is_empty() && best.is_none_or(|(known, _)| size > known) {
            best = Some((size, address));
        }
    }
    best.map(|(_, address)| address)
}

/// The character that a picture shows: blog software replaces emoji by pictures.
fn emoji(tag: &StartTag<'_>) -> Option<String> {
    let alt = attribute(tag, "alt")?;
    let class = attribute(tag, "class").unwrap_or_default();
    let mut classes = class.split_ascii_whitespace();
    let is_named = classes.any(|class| matches!(class, "emoji" | "wp-smiley" | "smiley"));
    let is_symbol = |c: char| !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace();
    let is_emoji = alt.len() <= 32 && alt.chars().all(is_symbol);
    (is_named || is_emoji).then_some(alt)
}
