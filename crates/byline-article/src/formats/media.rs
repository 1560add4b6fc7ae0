//! Pictures of feeds: [Media RSS](https://www.rssboard.org/media-rss), enclosures and podcasts.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::body::Body;
use crate::draft_builder::{DraftBuilder, is_of};
use crate::image::{Image, is_image_name, is_pixel};
use crate::line::Line;
use crate::xml::Element;

/// How many pictures of one kind are read: a draft keeps no more, and each looks for its caption
/// among all that is around it.
const MOST: usize = 16;

/// Offers the pictures of an item or entry: those of its media elements, grouped or not, then
/// previews, then enclosures.
pub(crate) fn lead_image<'e>(item: &'e Element, builder: &mut DraftBuilder<'_>) {
    let groups = || item.all("media:group");
    // Each with the elements around it, whose caption and credit are those of all inside
    // (Media RSS, "Optional Elements").
    let of_groups = |name| {
        let inside = move |group: &'e Element| {
            // A group is one picture in several sizes.
            let mut sizes: Vec<&Element> = group.all(name).collect();
            sizes.sort_by_key(|element| Reverse(rank(element)));
            sizes.into_iter().map(move |e| (e, [group, item]))
        };
        groups().flat_map(inside)
    };
    let of_item = |name| item.all(name).map(|element| (element, [item, item]));
    let of_contents = |name| {
        let contents = of_item("media:content").chain(of_groups("media:content"));
        contents.flat_map(move |(content, [_, item])| {
            content.all(name).map(move |e| (e, [content, item]))
        })
    };
    let pictures = of_item("media:content").chain(of_groups("media:content"));
    let previews = of_item("media:thumbnail").chain(of_groups("media:thumbnail"));
    let previews = previews.chain(of_contents("media:thumbnail"));
    let all = pictures.chain(previews);
    let pictures = all.filter(|(element, _)| is_image(element, true));
    for (element, around) in pictures.take(MOST) {
        offer(element, "url", &around, builder);
    }
    for element in item.all("itunes:image").take(MOST) {
        offer(element, "href", &[item], builder);
    }
    let enclosures = item.all("enclosure");
    let enclosures = enclosures.filter(|element| is_image(element, false));
    for element in enclosures.take(MOST) {
        offer(element, "url", &[item], builder);
    }
}

fn offer(element: &Element, attribute: &str, around: &[&Element], builder: &mut DraftBuilder<'_>) {
    let size = |name| element.attribute(name)?.trim().parse::<u32>().ok();
    if is_pixel(size("width"), size("height")) {
        return;
    }
    let url = element.attribute(attribute);
    let url = url.and_then(|url| builder.url_from("lead_image.url", url, element.base()));
    let Some(url) = url else {
        return;
    };
    let mut image = Image::new(url);
    image.width = size("width");
    image.height = size("height");
    let mut places = core::iter::once(element).chain(around.iter().copied());
    let of_title = || element.child("media:title");
    image.caption = places
        .clone()
        .find_map(|place| line(place.child("media:description")?, builder))
        .or_else(|| line(of_title()?, builder));
    image.credit = places.find_map(|place| credits(place, builder));
    let source = builder.source;
    builder.draft.lead_image.offer(image, source);
}

/// The text of an element, which may be HTML.
fn line(element: &Element, builder: &mut DraftBuilder<'_>) -> Option<Line> {
    let text = element.text();
    match element.attribute("type") {
        Some("html") => Line::clean(&Body::from_html(&text).plain_text()),
        _ => builder.line(&text),
    }
}

/// All who are credited there.
fn credits(place: &Element, builder: &mut DraftBuilder<'_>) -> Option<Line> {
    let mut names: Vec<Line> = Vec::new();
    for element in place.all("media:credit").take(MOST) {
        names.extend(line(element, builder).filter(|name| !names.contains(name)));
    }
    let names: Vec<&str> = names.iter().map(Line::as_str).collect();
    Line::clean(&names.join(", "))
}

/// Of the sizes of a picture, the one that the publisher prefers, or else the widest.
fn rank(element: &Element) -> (bool, u32) {
    let is_default = element.attribute("isDefault") == Some("true");
    let width = element.attribute("width");
    (
        is_default,
        width
            .and_then(|width| width.trim().parse().ok())
            .unwrap_or_default(),
    )
}

/// The descriptions of the pictures and films of an item, or of a group of them.
pub(crate) fn description(item: &Element) -> Option<Cow<'_, str>> {
    let own = item.child_text("media:description");
    own.or_else(|| item.child("media:group")?.child_text("media:description"))
}

/// Adds the sounds and films that come with an item to its body.
pub(crate) fn enclosed(item: &Element, builder: &mut DraftBuilder<'_>) {
    for element in item.all("enclosure") {
        if let Some(url) = element.attribute("url") {
            builder.enclose(element.attribute("type"), url, element.base());
        }
    }
}

/// Whether an element is about a picture: by its type, by its medium, or else by the end of
/// its address. `otherwise` is the answer where nothing says.
fn is_image(element: &Element, otherwise: bool) -> bool {
    if let Some(kind) = element.attribute("type").filter(|kind| kind.contains('/')) {
        return is_of(kind, "image/");
    }
    if let Some(medium) = element.attribute("medium") {
        return medium == "image";
    }
    if element.name == "media:thumbnail" {
        return true;
    }
    if element.attribute("duration").is_some() {
        return false;
    }
    let url = element.attribute("url").unwrap_or_default();
    is_image_name(url).unwrap_or(otherwise)
}
