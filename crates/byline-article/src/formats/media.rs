//! Pictures of feeds: [Media RSS](https://www.rssboard.org/media-rss), enclosures and podcasts.

use crate::image::Image;
use crate::reading::Reading;
use crate::xml::Element;

/// Offers the pictures of an item or entry: those of its media elements, grouped or not, then
/// previews, then enclosures.
pub(crate) fn lead_image(item: &Element, reading: &mut Reading<'_>) {
    let groups = || item.all("media:group");
    let grouped = groups().flat_map(|group| group.all("media:content"));
    let contents = || item.all("media:content");
    let pictures = contents().chain(grouped);
    let inside = contents().flat_map(|content| content.all("media:thumbnail"));
    let of_groups = groups().flat_map(|group| {
        let contents = group.all("media:content");
        let inside = contents.flat_map(|content| content.all("media:thumbnail"));
        group.all("media:thumbnail").chain(inside)
    });
    let previews = item.all("media:thumbnail").chain(of_groups).chain(inside);
    for element in pictures.chain(previews) {
        if is_image(element, true) {
            offer(element, "url", reading);
        }
    }
    for element in item.all("itunes:image") {
        offer(element, "href", reading);
    }
    for element in item.all("enclosure") {
        if is_image(element, false) {
            offer(element, "url", reading);
        }
    }
}

fn offer(element: &Element, attribute: &str, reading: &mut Reading<'_>) {
    let url = element.attribute(attribute);
    let url = url.and_then(|url| reading.url_from("lead_image.url", url, element.base()));
    let Some(url) = url else {
        return;
    };
    let size = |name| element.attribute(name)?.parse().ok();
    let mut image = Image::new(url);
    image.width = size("width");
    image.height = size("height");
    let mut line = |name| {
        let text = element.child_text(name)?;
        reading.line(&text)
    };
    image.caption = line("media:description");
    image.credit = line("media:credit");
    let source = reading.source;
    reading.draft.lead_image.offer(image, source);
}

/// Whether an element is about a picture: by its type, by its medium, or else by the end of
/// its address. `otherwise` is the answer where nothing says.
fn is_image(element: &Element, otherwise: bool) -> bool {
    if let Some(kind) = element.attribute("type").filter(|kind| kind.contains('/')) {
        return kind.starts_with("image/");
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

/// Whether an address ends as that of a picture, or as that of something else.
pub(crate) fn is_image_name(url: &str) -> Option<bool> {
    const IMAGES: [&str; 9] = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "jfif",
    ];
    const OTHERS: [&str; 22] = [
        "mp4", "m4v", "mov", "webm", "ogv", "avi", "mkv", "flv", "wmv", "mpg", "mpeg", "m3u8",
        "mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "flac", "pdf", "zip",
    ];
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let (_, end) = path.rsplit_once('/')?.1.rsplit_once('.')?;
    let is = |known: &&str| end.eq_ignore_ascii_case(known);
    match (IMAGES.iter().any(&is), OTHERS.iter().any(is)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}
