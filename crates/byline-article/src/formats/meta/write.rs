//! One article to its pairs.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::article::Article;
use crate::engagement::Access;
use crate::people::BylineKind;
use crate::publisher::Network;
use crate::stamp::Stamp;
use crate::url::WebUrl;

pub(super) fn pairs(article: &Article) -> Vec<(&'static str, String)> {
    let mut pairs = Pairs(Vec::new());
    open_graph(article, &mut pairs);
    twitter(article, &mut pairs);
    dublin_core(article, &mut pairs);
    for byline in &article.bylines {
        pairs.put("author", &byline.name);
    }
    pairs.maybe("description", article.standfirst.as_ref());
    pairs.maybe("copyright", article.rights.copyright.as_ref());
    pairs.0
}

struct Pairs(Vec<(&'static str, String)>);

impl Pairs {
    fn put(&mut self, name: &'static str, content: &impl ToString) {
        self.0.push((name, content.to_string()));
    }

    fn maybe<T: ToString>(&mut self, name: &'static str, content: Option<&T>) {
        if let Some(content) = content {
            self.put(name, content);
        }
    }
}

impl Pairs {
    /// An address, as a URI.
    fn url(&mut self, name: &'static str, url: Option<&WebUrl>) {
        self.maybe(name, url.map(WebUrl::to_uri).as_ref());
    }
}

fn open_graph(article: &Article, pairs: &mut Pairs) {
    pairs.put("og:type", &"article");
    pairs.put("og:title", &article.headline);
    pairs.maybe("og:description", article.standfirst.as_ref());
    pairs.url("og:url", article.url.as_ref());
    if let Some(image) = &article.lead_image {
        pairs.url("og:image", Some(&image.url));
        pairs.maybe("og:image:width", image.width.as_ref());
        pairs.maybe("og:image:height", image.height.as_ref());
        pairs.maybe("og:image:alt", image.alt.as_ref());
    }
    let publisher = article.publisher.as_ref();
    pairs.maybe("og:site_name", publisher.and_then(|p| p.name.as_ref()));
    if let Some(language) = &article.language {
        // Open Graph has a language and a territory, or nothing.
        if let Some(region) = language.region().filter(|region| region.len() == 2) {
            let locale = alloc::format!("{}_{region}", language.language());
            pairs.put("og:locale", &locale);
        }
    }
    let iso = |stamp: &Option<Stamp>| stamp.as_ref().map(Stamp::iso);
    pairs.maybe("article:published_time", iso(&article.published).as_ref());
    pairs.maybe("article:modified_time", iso(&article.modified).as_ref());
    pairs.maybe(
        "article:section",
        article.section.as_ref().map(|s| &s.label),
    );
    for byline in &article.bylines {
        if byline.kind != BylineKind::Organization {
            pairs.url("article:author", byline.url.as_ref());
        }
    }
    let profiles = publisher.map_or(&[][..], |p| &p.profiles);
    let facebook = profiles
        .iter()
        .find(|p| p.network() == Some(Network::Facebook));
    pairs.url("article:publisher", facebook.map(|profile| profile.url()));
    for tag in &article.tags {
        pairs.put("article:tag", tag);
    }
    if let Some(access) = &article.access {
        let tier = match access {
            Access::Free => "free",
            Access::Metered => "metered",
            Access::Locked => "locked",
            Access::Other(name) => name,
        };
        pairs.put("article:content_tier", &tier);
    }
}

fn twitter(article: &Article, pairs: &mut Pairs) {
    let card = match article.lead_image {
        Some(_) => "summary_large_image",
        None => "summary",
    };
    pairs.put("twitter:card", &card);
    let profiles = article.publisher.as_ref().map_or(&[][..], |p| &p.profiles);
    let account = profiles
        .iter()
        .filter(|profile| profile.network() == Some(Network::X))
        .find_map(|profile| {
            let path = profile.url().path_and_query().trim_matches('/');
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
            (!path.is_empty() && path.chars().all(is_name)).then(|| alloc::format!("@{path}"))
        });
    pairs.maybe("twitter:site", account.as_ref());
}

fn dublin_core(article: &Article, pairs: &mut Pairs) {
    pairs.maybe("dcterms.identifier", article.id.as_ref());
    pairs.maybe("dcterms.language", article.language.as_ref());
    pairs.maybe("dcterms.alternative", article.kicker.as_ref());
    let rights = &article.rights;
    pairs.maybe(
        "dcterms.rights",
        rights.notice.as_ref().map(|notice| &notice.text),
    );
    pairs.maybe("dcterms.rightsHolder", rights.holder.as_ref());
    pairs.maybe("dcterms.dateCopyrighted", rights.year.as_ref());
    pairs.url("dcterms.license", rights.license.as_ref());
}
