//! Meta and link elements of the head.

use byline_article::{
    Alternate, ArticleKind, Byline, Draft, Headline, Image, LanguageTag, Line, Publisher, Section,
    Source, WebUrl,
};

use super::elements::language_tag;
use super::time::{self, Time};
use crate::body::resolve;
use crate::outline::Outline;

/// What relative addresses are resolved by: the caller's address, or what the page says its own is.
pub(crate) fn base(outline: &Outline, url: Option<&WebUrl>) -> Option<WebUrl> {
    url.cloned().or_else(|| {
        canonical(outline, None)
            .or_else(|| outline.meta("og:url").and_then(|url| WebUrl::new(url).ok()))
    })
}

fn canonical(outline: &Outline, base: Option<&WebUrl>) -> Option<WebUrl> {
    outline
        .relations
        .iter()
        .find(|link| {
            link.rel
                .split_ascii_whitespace()
                .any(|rel| rel == "canonical")
        })
        .and_then(|link| resolve(&link.href, base))
}

pub(crate) fn read(outline: &Outline, base: Option<&WebUrl>, draft: &mut Draft) {
    draft.url.offer_some(canonical(outline, base), Source::Link);
    for meta in &outline.metas {
        let content = meta.content.trim();
        if !content.is_empty() {
            offer(&meta.key, content, base, draft);
        }
    }
    authors(outline, draft);
    tags(outline, draft);
    alternates(outline, base, draft);
}

/// Offers what one meta element tells.
fn offer(key: &str, content: &str, base: Option<&WebUrl>, draft: &mut Draft) {
    let source = source(key);
    let line = || Line::clean(content);
    match key {
        "og:url" => draft.url.offer_some(resolve(content, base), source),
        "og:title" | "twitter:title" | "dc.title" | "dcterms.title" | "parsely-title"
        | "sailthru.title" => {
            draft.headline.offer_some(Headline::clean(content), source);
        }
        "og:description"
        | "twitter:description"
        | "description"
        | "dc.description"
        | "dcterms.description"
        | "sailthru.description" => {
            draft.standfirst.offer_some(line(), source);
        }
        "og:site_name" | "application-name" | "dc.publisher" | "dcterms.publisher" => {
            draft
                .publisher
                .offer_some(line().map(Publisher::from), source);
        }
        "article:section" | "parsely-section" | "sailthru.section" | "section" => {
            draft.section.offer_some(line().map(Section::from), source);
        }
        "og:locale" | "dc.language" | "dcterms.language" | "language" | "content-language" => {
            let tag: Option<LanguageTag> = language_tag(content);
            // Open Graph's locale has a region even where the text is of none.
            if draft.language.is_empty() || key != "og:locale" {
                draft.language.offer_some(tag, source);
            }
        }
        "article:published_time"
        | "og:article:published_time"
        | "datepublished"
        | "dc.date"
        | "dc.date.issued"
        | "dcterms.date"
        | "dcterms.created"
        | "dcterms.issued"
        | "dc.date.created"
        | "parsely-pub-date"
        | "sailthru.date"
        | "date"
        | "pubdate"
        | "publishdate"
        | "publish-date"
        | "publish_date"
        | "publication_date"
        | "article.published"
        | "article_date_original"
        | "cxenseparse:recs:publishtime"
        | "originalpublicationdate"
        | "rnews:datepublished"
        | "article.created"
        | "date.issued"
        | "citation_publication_date"
        | "citation_date"
        | "cxenseparse:publishtime"
        | "iso-8601-publish-date"
        | "og:published_time"
        | "og:pubdate"
        | "displaydate" => {
            time::offer(draft, Time::Published, key, content, source);
        }
        "article:modified_time"
        | "og:updated_time"
        | "og:article:modified_time"
        | "datemodified"
        | "dcterms.modified"
        | "dc.date.modified"
        | "last-modified"
        | "lastmod"
        | "article.updated"
        | "og:modified_time"
        | "revision_date"
        | "modified" => {
            time::offer(draft, Time::Modified, key, content, source);
        }
        "og:image"
        | "og:image:url"
        | "og:image:secure_url"
        | "twitter:image"
        | "twitter:image:src"
        | "parsely-image-url"
        | "sailthru.image.full" => {
            draft
                .lead_image
                .offer_some(resolve(content, base).map(Image::new), source);
        }
        "copyright" | "dc.rights" | "dcterms.rights" | "rights" | "dcterms.rightsholder" => {
            draft.copyright.offer_some(line(), source);
        }
        "article:content_tier" => {
            use byline_article::Access;
            let access = match content.to_ascii_lowercase().as_str() {
                "free" => Some(Access::Free),
                "metered" => Some(Access::Metered),
                "locked" => Some(Access::Locked),
                _ => None,
            };
            draft.access.offer_some(access, source);
        }
        "og:type" if content.eq_ignore_ascii_case("article") => {
            draft.kind.offer(ArticleKind::Article, source);
        }
        _ => {}
    }
}

fn source(key: &str) -> Source {
    match key.split([':', '.']).next() {
        Some("og" | "article") => Source::OpenGraph,
        Some("twitter") => Source::Twitter,
        Some("dc" | "dcterms") => Source::DublinCore,
        _ => Source::Meta,
    }
}

/// Author metas repeat for several authors.
fn authors(outline: &Outline, draft: &mut Draft) {
    for keys in [
        &["author", "article:author", "article:author_name"][..],
        &["dc.creator", "dcterms.creator"],
        &[
            "parsely-author",
            "sailthru.author",
            "byl",
            "rbauthors",
            "cxenseparse:author",
            "twitter:data1",
            "twitter:data2",
        ],
    ] {
        for key in keys {
            let mut bylines: Vec<Byline> = Vec::new();
            for meta in outline
                .metas
                .iter()
                .filter(|meta| meta.key == *key)
                .take(50)
            {
                if key.starts_with("twitter:") && !is_written_by(outline, key) {
                    continue;
                }
                for name in crate::names::split(&meta.content) {
                    if let Ok(byline) = Byline::person(&name)
                        && !bylines.iter().any(|other| other.name == byline.name)
                    {
                        bylines.push(byline);
                    }
                }
            }
            if !bylines.is_empty() {
                draft.bylines.offer(bylines, source(key));
            }
        }
    }
}

/// Twitter's cards label their data: one is an author if it is so labelled, and the first
/// also if the second is a reading time, as a widespread content management system writes
/// the two.
fn is_written_by(outline: &Outline, key: &str) -> bool {
    let digit = |text: &str| {
        text.chars()
            .any(|c| byline_date::letters::digit_of(c).is_some())
    };
    let labelled = outline
        .meta(&key.replace("data", "label"))
        .is_some_and(|label| crate::label::is(&crate::label::fold(label), crate::label::Label::By));
    labelled
        || key == "twitter:data1"
            && outline.meta(key).is_some_and(|data| !digit(data))
            && outline.meta("twitter:data2").is_some_and(digit)
}

fn tags(outline: &Outline, draft: &mut Draft) {
    let each: Vec<Line> = outline
        .metas
        .iter()
        .filter(|meta| matches!(meta.key.as_str(), "article:tag" | "og:article:tag"))
        .take(200)
        .filter_map(|meta| Line::clean(&meta.content))
        .collect();
    if !each.is_empty() {
        draft.tags.offer(each, Source::OpenGraph);
    }
    for key in ["news_keywords", "keywords", "parsely-tags", "sailthru.tags"] {
        let Some(content) = outline.meta(key) else {
            continue;
        };
        let list: Vec<Line> = content
            .split([',', ';'])
            .take(200)
            .filter_map(Line::clean)
            .collect();
        if !list.is_empty() {
            draft.tags.offer(list, Source::Meta);
        }
    }
}

/// `link rel=alternate hreflang`: the page itself and the default are no translations.
fn alternates(outline: &Outline, base: Option<&WebUrl>, draft: &mut Draft) {
    let mut list: Vec<Alternate> = Vec::new();
    for link in outline.relations.iter().take(500) {
        let Some(hreflang) = &link.hreflang else {
            continue;
        };
        let is_alternate = link
            .rel
            .split_ascii_whitespace()
            .any(|rel| rel == "alternate");
        if !is_alternate || hreflang.eq_ignore_ascii_case("x-default") {
            continue;
        }
        let (Some(language), Some(url)) = (language_tag(hreflang), resolve(&link.href, base))
        else {
            continue;
        };
        let own = draft.url.all().any(|found| found.value == url);
        if !own {
            list.push(Alternate::new(language, url));
        }
    }
    if !list.is_empty() {
        draft.alternates.offer(list, Source::Link);
    }
}
