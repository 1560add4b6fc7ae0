//! Articles to entries.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::alternate::AlternateRelation;
use crate::article::Article;
use crate::feed::Feed;
use crate::stamp::Stamp;
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
    // An id must be there and must be an IRI: that of a feed without address is its name.
    let name = || alloc::format!("urn:feed:{}", title.replace(char::is_whitespace, "-"));
    let id = address.map_or_else(name, |url| url.as_str().to_string());
    writer.text("id", &id);
    let updated = feed.updated.as_ref().and_then(Stamp::to_instant);
    let newest = feed.articles.iter().filter_map(updated_at).max();
    if let Some(updated) = updated.or(newest) {
        writer.text("updated", &Stamp::instant(updated).to_string());
    }
    if let Some(home) = &feed.home {
        writer.empty("link", &[("rel", "alternate"), ("href", home.as_str())]);
    }
    if let Some(address) = &feed.address {
        writer.empty("link", &[("rel", "self"), ("href", address.as_str())]);
    }
    writer.maybe("subtitle", feed.description.as_ref());
    writer.maybe("rights", feed.copyright.as_ref());
    for article in &feed.articles {
        entry(&mut writer, article, &[]);
    }
    writer.close("feed");
    writer.finish()
}

fn updated_at(article: &Article) -> Option<time::OffsetDateTime> {
    let stamps = [&article.modified, &article.published];
    stamps.into_iter().flatten().find_map(Stamp::to_instant)
}

pub(super) fn entry(writer: &mut Writer, article: &Article, namespaces: &[(&str, &str)]) {
    let language = article
        .language
        .as_ref()
        .map(|tag| ("xml:lang", tag.as_str()));
    let attributes: Vec<_> = namespaces.iter().copied().chain(language).collect();
    writer.open("entry", &attributes);
    let url = article.url.as_ref().map(|url| url.as_str());
    let id = article.id.as_ref().map(|id| id.as_str());
    writer.text("id", id.or(url).unwrap_or_default());
    writer.text("title", article.headline.as_str());
    let moment = |at| Stamp::instant(at).to_string();
    // `updated` must be there; of an article that never changed it is the publication.
    writer.maybe("updated", updated_at(article).map(moment).as_ref());
    let published = article.published.as_ref().and_then(Stamp::to_instant);
    writer.maybe("published", published.map(moment).as_ref());
    for byline in &article.bylines {
        writer.open("author", &[]);
        writer.text("name", byline.name.as_str());
        writer.maybe("uri", byline.url.as_ref());
        writer.close("author");
    }
    if article.bylines.is_empty()
        && let Some(name) = article.publisher.as_ref().and_then(|p| p.name.as_ref())
    {
        writer.open("author", &[]);
        writer.text("name", name.as_str());
        writer.close("author");
    }
    if let Some(url) = url {
        writer.empty("link", &[("rel", "alternate"), ("href", url)]);
    }
    for alternate in &article.alternates {
        if alternate.relation == AlternateRelation::Translation {
            let mut attributes = Vec::from([
                ("rel", "alternate"),
                ("hreflang", alternate.language.as_str()),
                ("href", alternate.url.as_str()),
            ]);
            attributes.extend(
                alternate
                    .label
                    .as_ref()
                    .map(|label| ("title", label.as_str())),
            );
            writer.empty("link", &attributes);
        }
    }
    if let Some(image) = &article.lead_image {
        // A type is asked for; which one it is, only the server knows.
        let attributes = [
            ("rel", "enclosure"),
            ("type", "image/*"),
            ("href", image.url.as_str()),
        ];
        writer.empty("link", &attributes);
    }
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
    if !article.body.is_empty() {
        writer.text_with("content", &[("type", "html")], &article.body.to_html());
    }
    let notice = article.rights.notice.as_ref().map(|notice| &notice.text);
    writer.maybe("rights", notice.or(article.rights.copyright.as_ref()));
    writer.close("entry");
}
