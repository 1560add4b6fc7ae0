//! Articles to items.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::article::Article;
use crate::feed::Feed;
use crate::stamp::Stamp;
use crate::xml::Writer;
use byline_html::decode_attribute as decode;

pub(super) const NAMESPACES: [(&str, &str); 3] = [
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
];

pub(super) fn feed(feed: &Feed<Article>) -> String {
    let mut writer = Writer::document();
    let version = [("version", "2.0")];
    let attributes: Vec<_> = version.into_iter().chain(NAMESPACES).collect();
    writer.open("rss", &attributes);
    writer.open("channel", &[]);
    writer.text(
        "title",
        feed.title.as_ref().map_or("", |title| title.as_str()),
    );
    // Title, link and description must be there, though they may say nothing.
    writer.text("link", feed.home.as_ref().map_or("", |home| home.as_str()));
    writer.text(
        "description",
        feed.description.as_ref().map_or("", |text| text.as_str()),
    );
    writer.maybe("language", feed.language.as_ref());
    writer.maybe("copyright", feed.copyright.as_ref());
    writer.maybe(
        "lastBuildDate",
        feed.updated.as_ref().and_then(Stamp::to_rfc2822).as_ref(),
    );
    for article in &feed.articles {
        item(&mut writer, article, &[]);
    }
    writer.close("channel");
    writer.close("rss");
    writer.finish()
}

pub(super) fn item(writer: &mut Writer, article: &Article, namespaces: &[(&str, &str)]) {
    writer.open("item", namespaces);
    writer.text("title", &escaped(article.headline.as_str()));
    writer.maybe("link", article.url.as_ref().map(guarded).as_ref());
    match (&article.id, &article.url) {
        (Some(id), _) => writer.text_with("guid", &[("isPermaLink", "false")], id.as_str()),
        (None, Some(url)) => writer.text("guid", &guarded(url)),
        (None, None) => {}
    }
    let standfirst = article
        .standfirst
        .as_ref()
        .map(|text| escaped(text.as_str()));
    writer.maybe("description", standfirst.as_ref());
    // The element `author` holds an e-mail address; names belong in Dublin Core.
    for byline in &article.bylines {
        writer.text("dc:creator", &guarded(&byline.name));
    }
    writer.maybe(
        "pubDate",
        article
            .published
            .as_ref()
            .and_then(Stamp::to_rfc2822)
            .as_ref(),
    );
    if let Some(section) = &article.section {
        writer.text_with(
            "category",
            &[("domain", "section")],
            &guarded(&section.label),
        );
    }
    for tag in &article.tags {
        writer.text("category", &guarded(tag));
    }
    if !article.body.is_empty() {
        writer.text("content:encoded", &article.body.to_html());
    }
    writer.maybe("dc:language", article.language.as_ref());
    let publisher = article.publisher.as_ref().and_then(|p| p.name.as_ref());
    writer.maybe("dc:publisher", publisher.map(guarded).as_ref());
    let notice = article.rights.notice.as_ref().map(|notice| &notice.text);
    let rights = notice.or(article.rights.copyright.as_ref());
    writer.maybe("dc:rights", rights.map(guarded).as_ref());
    if let Some(image) = &article.lead_image {
        let url = guarded(&image.url);
        let width = image.width.map(|size| size.to_string());
        let height = image.height.map(|size| size.to_string());
        let mut attributes = Vec::from([("url", &*url), ("medium", "image")]);
        attributes.extend(width.as_deref().map(|size| ("width", size)));
        attributes.extend(height.as_deref().map(|size| ("height", size)));
        writer.open("media:content", &attributes);
        writer.maybe(
            "media:description",
            image.caption.as_ref().map(guarded).as_ref(),
        );
        writer.maybe("media:credit", image.credit.as_ref().map(guarded).as_ref());
        writer.close("media:content");
    }
    writer.close("item");
}

/// Text whose `&` the reader would take for a character reference, that `&` escaped once
/// more; most text is left alone.
fn guarded<T: AsRef<str>>(text: &T) -> Cow<'_, str> {
    let text = text.as_ref();
    if decode(text) == text {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace('&', "&amp;"))
}

/// Titles and descriptions are HTML to nearly every reader, so their text is escaped once
/// more; [`Reading`](crate::reading::Reading) undoes it.
fn escaped(text: &str) -> String {
    let mut html = String::new();
    crate::body::escape_html(&mut html, text);
    html
}
