//! [News sitemaps](https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap):
//! which articles of the last two days a search engine should know.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::alternate::{Alternate, AlternateRelation};
use crate::article::Article;
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes};
use crate::engagement::Access;
use crate::extra::Value;
use crate::feed::Feed;
use crate::formats::Description;
use crate::issue::{Invalid, Issue, IssueCode};
use crate::kind::ArticleKind;
use crate::publisher::Publisher;
use crate::stamp::{Stamp, When};
use crate::url::WebUrl;
use crate::written::{Written, WrittenFeed};
use crate::xml::XmlError;
use crate::xml::{Element, Writer, parse};
use byline_language::LanguageTag;

/// How many articles a news sitemap holds at most.
pub const MAX_ARTICLES: usize = 1_000;

const NAMESPACES: [(&str, &str); 4] = [
    ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
    (
        "xmlns:news",
        "http://www.google.com/schemas/sitemap-news/0.9",
    ),
    (
        "xmlns:image",
        "http://www.google.com/schemas/sitemap-image/1.1",
    ),
    ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
];

pub(crate) const FORMAT: Description = Description {
    code: "news-sitemap",
    media_type: "application/xml",
    own_media_types: &[],
    extensions: &[],
    rules: Rules::NewsSitemap,
    matches: |sample| sample.is_element(&["urlset", "url", "sitemapindex"]),
    read: |text, address| match feed_at(text, address) {
        Err(XmlError::Root { found, .. }) if found == "url" => {
            Ok(Feed::single(read_at(text, address)?))
        }
        read => Ok(read?),
    },
    read_back: |text| read(text).ok().map(Feed::single),
    write,
    write_feed: Some(write_feed),
};

/// Writes the article as one `url` element, its namespaces declared on it.
///
/// # Errors
///
/// Returns [`Invalid`] when the article lacks its address, its language, its time of
/// publication or its publisher's name ([`Rules::NewsSitemap`]).
///
/// # Examples
///
/// ```
/// use byline_article::{Article, Publisher, sitemap};
///
/// let article = Article::builder("Bridge stays open")
///     .url("https://example.az/7")
///     .publisher(Publisher::new("Example.Az")?)
///     .published("2023-11-29")
///     .language("en")
///     .build()?;
/// let written = sitemap::write(&article)?;
/// assert!(written.text().contains("<news:publication_date>2023-11-29</news:publication_date>"));
/// assert!(written.lost().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    article.must_follow(Rules::NewsSitemap)?;
    let mut writer = Writer::fragment();
    url_element(&mut writer, article, &NAMESPACES);
    Ok(Written::new(article, writer.finish(), |text| {
        read(text).ok()
    }))
}

/// Writes a whole sitemap.
///
/// # Errors
///
/// Returns [`Invalid`] with the issues of every article that cannot be an entry, and when
/// there are more than [`MAX_ARTICLES`].
pub fn write_feed(feed: &Feed<Article>) -> Result<WrittenFeed<'_>, Invalid> {
    feed.must_follow(Rules::NewsSitemap)?;
    let count = feed.published().count();
    if count > MAX_ARTICLES {
        let message = alloc::format!(
            "expected at most {MAX_ARTICLES} articles in one sitemap, found {count}"
        );
        let issue = Issue::new(IssueCode::TooMany, "articles", message);
        return Err(Invalid::new(alloc::vec![issue]));
    }
    let mut writer = Writer::document();
    writer.open("urlset", &NAMESPACES);
    for article in feed.published() {
        url_element(&mut writer, article, &[]);
    }
    writer.close("urlset");
    Ok(WrittenFeed::new(feed, writer.finish(), |text| {
        read_feed(text).ok()
    }))
}

fn url_element(writer: &mut Writer, article: &Article, namespaces: &[(&str, &str)]) {
    writer.open("url", namespaces);
    writer.maybe("loc", article.url.as_ref().map(WebUrl::to_uri).as_ref());
    writer.maybe(
        "lastmod",
        article.modified.as_ref().and_then(w3c_date).as_ref(),
    );
    writer.open("news:news", &[]);
    writer.open("news:publication", &[]);
    writer.maybe(
        "news:name",
        article.publisher.as_ref().and_then(|p| p.name.as_ref()),
    );
    if let Some(language) = &article.language {
        writer.text("news:language", news_language(language));
    }
    writer.close("news:publication");
    let published = article.published.as_ref().and_then(w3c_date);
    // A local time has no place in the format; its day has.
    let day = || {
        article
            .published
            .as_ref()
            .map(|stamp| Stamp::day(stamp.date()).to_string())
    };
    writer.maybe("news:publication_date", published.or_else(day).as_ref());
    writer.text("news:title", article.headline.as_str());
    writer.close("news:news");
    // A page in other languages: not the same story rewritten. Each lists itself too
    // (https://developers.google.com/search/docs/specialty/international/localized-versions).
    let is_version = |alternate: &Alternate| {
        matches!(
            alternate.relation,
            AlternateRelation::Translation | AlternateRelation::Original
        )
    };
    let versions = article
        .alternates
        .iter()
        .filter(|alternate| is_version(alternate))
        .map(|alternate| (&alternate.language, &alternate.url));
    let own = article.language.iter().zip(&article.url);
    let mut versions = own.chain(versions).peekable();
    let has_others = versions.peek().is_some() && article.alternates.iter().any(is_version);
    let mut seen = BTreeSet::new();
    for (language, url) in versions.filter(|_| has_others) {
        // One page for each language.
        if !seen.insert(language) {
            continue;
        }
        let attributes = [
            ("rel", "alternate"),
            ("hreflang", language.as_str()),
            ("href", &*url.to_uri()),
        ];
        writer.empty("xhtml:link", &attributes);
    }
    if let Some(image) = &article.lead_image {
        writer.open("image:image", &[]);
        writer.text("image:loc", &image.url.to_uri());
        writer.close("image:image");
    }
    writer.close("url");
}

/// The code of the protocol: bare languages, and Chinese in two forms, by its script or else
/// by its region.
fn news_language(language: &LanguageTag) -> &str {
    match (language.language(), language.script(), language.region()) {
        ("zh", Some("Hant"), _) | ("zh", None, Some("TW" | "HK" | "MO")) => "zh-tw",
        ("zh", _, _) => "zh-cn",
        (code, _, _) => code,
    }
}

/// A day or a moment, without the name of a zone.
fn w3c_date(stamp: &Stamp) -> Option<String> {
    match stamp.when() {
        When::Local(_) => None,
        when @ (When::Day(_) | When::Instant(_)) => Some(Stamp::from(when).to_string()),
    }
}

/// Reads one entry: a `url` element alone, or the first of a sitemap.
///
/// # Errors
///
/// Returns [`XmlError`] when there is no element, or when it is another document's.
pub fn read(text: &str) -> Result<Draft, XmlError> {
    read_at(text, None)
}

fn read_at(text: &str, address: Option<&WebUrl>) -> Result<Draft, XmlError> {
    let (root, _) = parse(text, address)?;
    if root.name == "url" {
        return Ok(entry(&root, address));
    }
    check_root(&root)?;
    let first = root.child("url");
    Ok(first.map(|first| entry(first, address)).unwrap_or_default())
}

/// Reads the addresses of an index of sitemaps, which large publications have in place of one.
///
/// # Errors
///
/// Returns [`XmlError`] when there is no element, or when it is another document's.
///
/// # Examples
///
/// ```
/// let sitemaps = byline_article::sitemap::read_index(
///     "<sitemapindex><sitemap><loc>https://example.az/1.xml</loc></sitemap></sitemapindex>",
/// )?;
/// assert_eq!(sitemaps[0], "https://example.az/1.xml");
/// # Ok::<(), byline_article::XmlError>(())
/// ```
pub fn read_index(text: &str) -> Result<Vec<WebUrl>, XmlError> {
    let (root, _) = parse(text, None)?;
    if root.name != INDEX {
        return Err(XmlError::Root {
            expected: "an index of sitemaps",
            found: root.name,
        });
    }
    let addresses = root
        .all("sitemap")
        .filter_map(|sitemap| sitemap.child_text("loc"));
    Ok(addresses.filter_map(|url| WebUrl::new(&url).ok()).collect())
}

const INDEX: &str = "sitemapindex";

/// Reads a whole sitemap, of news or of any pages. An [index](read_index) has no articles.
///
/// # Errors
///
/// As [`read`].
///
/// # Examples
///
/// ```
/// let feed = byline_article::sitemap::read_feed(
///     "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'
///        xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>
///      <url><loc>https://example.az/7</loc><n:news><n:title>Bridge</n:title></n:news></url></urlset>",
/// )?;
/// assert_eq!(feed.articles[0].headline.get().unwrap(), "Bridge");
/// # Ok::<(), byline_article::XmlError>(())
/// ```
pub fn read_feed(text: &str) -> Result<Feed<Draft>, XmlError> {
    feed_at(text, None)
}

fn feed_at(text: &str, address: Option<&WebUrl>) -> Result<Feed<Draft>, XmlError> {
    let (root, fault) = parse(text, address)?;
    check_root(&root)?;
    let mut feed = Feed::new(None);
    let entries = root.all("url").map(|element| entry(element, address));
    feed.articles = entries.collect();
    if let (Some(last), Some(fault)) = (feed.articles.last_mut(), fault) {
        last.report(Issue::new(IssueCode::Syntax, ".", fault));
    }
    Ok(feed)
}

fn check_root(root: &Element) -> Result<(), XmlError> {
    if matches!(root.name.as_str(), "urlset" | INDEX) {
        return Ok(());
    }
    Err(XmlError::Root {
        expected: "a sitemap",
        found: root.name.clone(),
    })
}

/// Where `extra` has what the model has no place for.
const EXTRA: &str = "news_sitemap";

/// Reads what sitemaps said of an article until 2020: its genres, one of which may be a kind of
/// the model, stocks and places.
fn genres(builder: &mut DraftBuilder<'_>, news: &Element) {
    const KINDS: [(&str, ArticleKind); 4] = [
        ("Satire", ArticleKind::Satire),
        ("Blog", ArticleKind::Blog),
        ("OpEd", ArticleKind::Opinion),
        ("Opinion", ArticleKind::Opinion),
    ];
    let mut kept = BTreeMap::new();
    for name in ["genres", "stock_tickers", "geo_locations"] {
        let texts = news.child_text(&alloc::format!("news:{name}"));
        let texts = texts.unwrap_or_default();
        let texts = texts.split(',').map(str::trim);
        let texts = texts.filter(|text| !text.is_empty()).map(Value::from);
        let texts: Vec<Value> = texts.collect();
        if !texts.is_empty() {
            kept.insert(String::from(name), Value::List(texts));
        }
    }
    let genres = kept.get("genres").map_or(&[][..], Value::as_list);
    let kind = KINDS.into_iter().find_map(|(genre, kind)| {
        let mut genres = genres.iter().filter_map(Value::as_str);
        genres.any(|text| text == genre).then_some(kind)
    });
    builder.draft.kind.offer_some(kind, builder.source);
    if !kept.is_empty() {
        builder.draft.extra.insert(EXTRA, Value::Map(kept));
    }
}

fn entry(entry: &Element, address: Option<&WebUrl>) -> Draft {
    let mut builder = DraftBuilder::new(Source::Sitemap, address, Escapes::None);
    let source = builder.source;
    let url = entry
        .child_text("loc")
        .and_then(|url| builder.url("url", &url));
    builder.draft.url.offer_some(url, source);
    let modified = entry.child_text("lastmod");
    let modified = modified.and_then(|text| builder.stamp("modified", &text));
    builder.draft.modified.offer_some(modified, source);
    if let Some(news) = entry.child("news:news") {
        let title = news.child_text("news:title");
        let headline = title.and_then(|title| builder.headline(&title));
        builder.draft.headline.offer_some(headline, source);
        let published = news.child_text("news:publication_date");
        let published = published.and_then(|text| builder.stamp("published", &text));
        builder.draft.published.offer_some(published, source);
        if let Some(publication) = news.child("news:publication") {
            let name = publication.child_text("news:name");
            let publisher = name
                .and_then(|name| builder.line(&name))
                .map(Publisher::from);
            builder.draft.publisher.offer_some(publisher, source);
            let language = publication.child_text("news:language");
            let language = language.and_then(|tag| builder.language("language", &tag));
            builder.draft.language.offer_some(language, source);
        }
        genres(&mut builder, news);
        // Sitemaps of before 2020 say who may read an article.
        let is_locked = news
            .child("news:access")
            .is_some_and(|access| ["Subscription", "Registration"].contains(&&*access.text()));
        let access = is_locked.then_some(Access::Locked);
        builder.draft.access.offer_some(access, source);
        let keywords = news.child_text("news:keywords").unwrap_or_default();
        let tags = keywords
            .split(',')
            .filter_map(|word| builder.line(word))
            .collect();
        if !keywords.is_empty() {
            builder.draft.tags.offer(tags, source);
        }
    }
    let mut alternates = Vec::new();
    for link in entry.all("xhtml:link") {
        let language = link.attribute("hreflang").filter(|tag| *tag != "x-default");
        let language = language.and_then(|tag| builder.language("alternates.language", tag));
        let url = link
            .attribute("href")
            .and_then(|url| builder.url("alternates.url", url));
        let own = builder.draft.url.get().map(WebUrl::to_uri);
        if let (Some(language), Some(url)) = (language, url)
            && Some(url.to_uri()) != own
        {
            alternates.push(Alternate::new(language, url));
        }
    }
    if !alternates.is_empty() {
        builder.draft.alternates.offer(alternates, source);
    }
    for image in entry.all("image:image") {
        let Some(url) = image.child_text("image:loc") else {
            continue;
        };
        let is_first = builder.draft.lead_image.is_empty();
        builder.lead_image(&url, None);
        let caption = image.child_text("image:caption").filter(|_| is_first);
        let caption = caption.and_then(|text| builder.line(&text));
        if let (Some(image), Some(_)) = (builder.draft.lead_image.get_mut(), &caption) {
            image.caption = caption;
        }
    }
    builder.draft
}
