//! Articles to items.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::article::Article;
use crate::feed::Feed;
use crate::stamp::{Stamp, When};
use crate::url::WebUrl;
use crate::xml::Writer;

pub(super) const NAMESPACES: [(&str, &str); 4] = [
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:dcterms", "http://purl.org/dc/terms/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
];

pub(super) fn feed(feed: &Feed<Article>) -> String {
    let mut writer = Writer::document();
    let version = [("version", "2.0")];
    let atom = feed.address.as_ref();
    let atom = atom.map(|_| ("xmlns:atom", "http://www.w3.org/2005/Atom"));
    let attributes: Vec<_> = version.into_iter().chain(NAMESPACES).chain(atom).collect();
    writer.open("rss", &attributes);
    writer.open("channel", &[]);
    plain(&mut writer, "title", feed.title.as_ref());
    writer.maybe("link", feed.home.as_ref().map(WebUrl::to_uri).as_ref());
    // It must be there; the title is the least that it can say.
    let description = feed.description.as_ref().or(feed.title.as_ref());
    plain(&mut writer, "description", description);
    if let Some(address) = &feed.address {
        let attributes = [
            ("rel", "self"),
            ("href", &*address.to_uri()),
            ("type", "application/rss+xml"),
        ];
        writer.empty("atom:link", &attributes);
    }
    if let Some(logo) = &feed.logo {
        // The picture has the title and the link of its channel.
        writer.open("image", &[]);
        writer.text("url", &logo.to_uri());
        plain(&mut writer, "title", feed.title.as_ref());
        writer.maybe("link", feed.home.as_ref().map(WebUrl::to_uri).as_ref());
        writer.close("image");
    }
    writer.maybe("language", feed.language.as_ref());
    plain(&mut writer, "copyright", feed.copyright.as_ref());
    writer.maybe(
        "lastBuildDate",
        feed.updated.as_ref().and_then(Stamp::to_rfc2822).as_ref(),
    );
    for article in feed.published() {
        item(&mut writer, article, &[]);
    }
    writer.close("channel");
    writer.close("rss");
    writer.finish()
}

pub(super) fn item(writer: &mut Writer, article: &Article, namespaces: &[(&str, &str)]) {
    writer.open("item", namespaces);
    plain(writer, "title", Some(&article.headline));
    let url = article.url.as_ref().map(WebUrl::to_uri);
    writer.maybe("link", url.as_ref());
    match (&article.id, &url) {
        (Some(id), _) => writer.plain_with("guid", &[("isPermaLink", "false")], id.as_str()),
        (None, Some(url)) => writer.text("guid", url),
        (None, None) => {}
    }
    // Readers without the content module show the description alone, so there is always one;
    // they expect it before the content.
    let first = || article.body.texts().next();
    let description = article.standfirst.as_ref().map(|text| text.as_str());
    let description = description.or_else(first).map(as_html);
    writer.maybe("description", description.as_ref());
    if !article.body.is_empty() {
        writer.text("content:encoded", &article.body.to_html());
    }
    // The element `author` holds an e-mail address; names belong in Dublin Core.
    for byline in &article.bylines {
        plain(writer, "dc:creator", Some(&byline.name));
    }
    times(writer, article);
    if let Some(section) = &article.section {
        writer.plain_with("category", &[("domain", "section")], section.label.as_str());
    }
    for tag in &article.tags {
        plain(writer, "category", Some(tag));
    }
    writer.maybe("dc:language", article.language.as_ref());
    let publisher = article.publisher.as_ref().and_then(|p| p.name.as_ref());
    plain(writer, "dc:publisher", publisher);
    let notice = article.rights.notice.as_ref().map(|notice| &notice.text);
    let rights = notice.or(article.rights.copyright.as_ref());
    plain(writer, "dc:rights", rights);
    let license = article.rights.license.as_ref().map(WebUrl::to_uri);
    writer.maybe("dcterms:license", license.as_ref());
    if let Some(image) = &article.lead_image {
        let url = image.url.to_uri();
        let width = image.width.map(|size| size.to_string());
        let height = image.height.map(|size| size.to_string());
        let mut attributes = Vec::from([("url", &*url), ("medium", "image")]);
        attributes.extend(width.as_deref().map(|size| ("width", size)));
        attributes.extend(height.as_deref().map(|size| ("height", size)));
        writer.open("media:content", &attributes);
        plain(writer, "media:description", image.caption.as_ref());
        plain(writer, "media:credit", image.credit.as_ref());
        writer.close("media:content");
    }
    writer.close("item");
}

/// A moment in the form of RSS; a day in that of Dublin Core, which has no local times, and one
/// that mail has no year for.
fn times(writer: &mut Writer, article: &Article) {
    match article
        .published
        .as_ref()
        .map(|stamp| (stamp, stamp.to_rfc2822()))
    {
        Some((_, Some(moment))) => writer.text("pubDate", &moment),
        Some((stamp, None)) => {
            let stamp = match stamp.when() {
                When::Local(_) => Stamp::day(stamp.date()),
                When::Day(_) | When::Instant(_) => stamp.iso(),
            };
            writer.text("dc:date", &stamp.to_string());
        }
        None => {}
    }
    let modified = article.modified.as_ref().map(Stamp::iso);
    let modified = modified.filter(|stamp| !matches!(stamp.when(), When::Local(_)));
    writer.maybe(
        "dcterms:modified",
        modified.as_ref().map(ToString::to_string).as_ref(),
    );
}

/// Plain text, escaped once, as the RSS profile has it for all elements but an item's description
/// (<https://www.rssboard.org/rss-profile#data-types-characterdata>).
fn plain<T: AsRef<str>>(writer: &mut Writer, name: &str, text: Option<&T>) {
    if let Some(text) = text {
        writer.plain_with(name, &[], text.as_ref());
    }
}

/// The description of an item is HTML.
fn as_html(text: &str) -> String {
    let mut html = String::new();
    crate::body::escape_html(&mut html, text);
    html
}
