//! Articles to entries.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::alternate::AlternateRelation;
use crate::article::Article;
use crate::feed::Feed;
use crate::formats::entry_id::entry_id;
use crate::line::Line;
use crate::stamp::Stamp;
use crate::url::WebUrl;
use crate::xml::Writer;

pub(super) const NAMESPACE: &str = "http://www.w3.org/2005/Atom";

pub(super) fn feed(feed: &Feed<Article>) -> String {
    let mut writer = Writer::document();
    let language = feed.language.as_ref().map(|tag| ("xml:lang", tag.as_str()));
    let attributes: Vec<_> = [("xmlns", NAMESPACE)].into_iter().chain(language).collect();
    writer.open("feed", &attributes);
    let title = feed.title.as_ref().map_or("", |title| title.as_str());
    writer.text("title", title);
    let address = feed.address.as_ref().or(feed.home.as_ref());
    let id = address.map_or_else(|| urn_of(title), |url| url.to_uri().into_owned());
    writer.text("id", &id);
    let updated = feed.updated.as_ref().and_then(Stamp::to_instant);
    let newest = feed.published().filter_map(updated_at).max();
    if let Some(updated) = updated.or(newest) {
        writer.text("updated", &Stamp::instant(updated).to_string());
    }
    // Entries without an author have the feed's (RFC 4287, section 4.1.1).
    if feed
        .published()
        .any(|article| author_names(article).next().is_none())
    {
        author(&mut writer, title, None);
    }
    let links = [("alternate", &feed.home), ("self", &feed.address)];
    for (rel, url) in links {
        if let Some(url) = url {
            writer.empty("link", &[("rel", rel), ("href", &*url.to_uri())]);
        }
    }
    writer.maybe("subtitle", feed.description.as_ref());
    writer.maybe("logo", feed.logo.as_ref().map(WebUrl::to_uri).as_ref());
    writer.maybe("rights", feed.copyright.as_ref());
    for article in feed.published() {
        entry(&mut writer, article, &[]);
    }
    writer.close("feed");
    writer.finish()
}

/// An id for a feed without an address: a UUID of version 8 made of its title, so that the
/// same feed keeps its id ([RFC 9562](https://www.rfc-editor.org/rfc/rfc9562#section-5.8)).
fn urn_of(title: &str) -> String {
    // FNV-1a of 128 bits.
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for byte in title.bytes() {
        hash = (hash ^ u128::from(byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
    }
    let hex = |shift: u32, digits: u32| (hash >> shift) & ((1 << (4 * digits)) - 1);
    format!(
        "urn:uuid:{:08x}-{:04x}-8{:03x}-{:04x}-{:012x}",
        hex(96, 8),
        hex(80, 4),
        hex(64, 3),
        (hex(48, 4) & 0x3fff) | 0x8000,
        hex(0, 12),
    )
}

fn updated_at(article: &Article) -> Option<time::OffsetDateTime> {
    let stamps = [&article.modified, &article.published];
    stamps.into_iter().flatten().find_map(Stamp::to_instant)
}

/// Who wrote the article, or else who publishes it.
fn author_names(article: &Article) -> impl Iterator<Item = (&Line, Option<&WebUrl>)> {
    let publisher = article.publisher.as_ref().and_then(|p| p.name.as_ref());
    let publisher = publisher.filter(|_| article.bylines.is_empty());
    let bylines = article.bylines.iter();
    bylines
        .map(|byline| (&byline.name, byline.url.as_ref()))
        .chain(publisher.map(|name| (name, None)))
}

fn author(writer: &mut Writer, name: &str, url: Option<&WebUrl>) {
    writer.open("author", &[]);
    writer.text("name", name);
    writer.maybe("uri", url.map(WebUrl::to_uri).as_ref());
    writer.close("author");
}

pub(super) fn entry(writer: &mut Writer, article: &Article, namespaces: &[(&str, &str)]) {
    let language = article
        .language
        .as_ref()
        .map(|tag| ("xml:lang", tag.as_str()));
    let attributes: Vec<_> = namespaces.iter().copied().chain(language).collect();
    writer.open("entry", &attributes);
    writer.maybe("id", entry_id(article).as_ref());
    writer.text("title", article.headline.as_str());
    let moment = |at| Stamp::instant(at).to_string();
    // `updated` must be there; of an article that never changed it is the publication.
    writer.maybe("updated", updated_at(article).map(moment).as_ref());
    let published = article.published.as_ref().and_then(Stamp::to_instant);
    writer.maybe("published", published.map(moment).as_ref());
    for (name, url) in author_names(article) {
        author(writer, name.as_str(), url);
    }
    links(writer, article);
    if let Some(section) = &article.section {
        let attributes = [
            ("scheme", "urn:byline:section"),
            ("term", section.label.as_str()),
        ];
        writer.empty("category", &attributes);
    }
    for tag in &article.tags {
        writer.empty("category", &[("term", tag.as_str())]);
    }
    writer.maybe("summary", article.standfirst.as_ref());
    // An entry has content, or a link to it (RFC 4287, section 4.1.2).
    if !article.body.is_empty() {
        writer.text_with("content", &[("type", "html")], &article.body.to_html());
    } else if article.url.is_none() {
        let text = article.standfirst.as_ref().map(|text| text.as_str());
        writer.text("content", text.unwrap_or(article.headline.as_str()));
    }
    let notice = article.rights.notice.as_ref().map(|notice| &notice.text);
    writer.maybe("rights", notice.or(article.rights.copyright.as_ref()));
    writer.close("entry");
}

fn links(writer: &mut Writer, article: &Article) {
    // Readers take the first alternate as the article's own address.
    if let Some(url) = &article.url {
        writer.empty("link", &[("rel", "alternate"), ("href", &*url.to_uri())]);
    }
    // One link for each language (RFC 4287, section 4.1.2).
    let mut seen = BTreeSet::new();
    for alternate in &article.alternates {
        let is_translation = alternate.relation == AlternateRelation::Translation;
        if is_translation && seen.insert(&alternate.language) {
            let url = alternate.url.to_uri();
            let mut attributes = Vec::from([
                ("rel", "alternate"),
                ("hreflang", alternate.language.as_str()),
                ("href", &*url),
            ]);
            let label = alternate.label.as_ref();
            attributes.extend(label.map(|label| ("title", label.as_str())));
            writer.empty("link", &attributes);
        }
    }
    if let Some(image) = &article.lead_image {
        // A type is asked for; which one it is, only the server knows.
        let url = image.url.to_uri();
        let attributes = [("rel", "enclosure"), ("type", "image/*"), ("href", &*url)];
        writer.empty("link", &attributes);
    }
    if let Some(license) = &article.rights.license {
        writer.empty("link", &[("rel", "license"), ("href", &*license.to_uri())]);
    }
}
