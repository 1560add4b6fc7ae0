//! One article to one item.

use crate::article::Article;
use crate::extra::Value;
use crate::json::{Object, strings};
use crate::stamp::Stamp;
use crate::url::WebUrl;

/// Whether the article's own keys are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extras {
    /// Front matter holds keys of programs, some of them private.
    Omitted,
    #[cfg(feature = "json")]
    Written,
}

#[cfg_attr(
    not(feature = "json"),
    allow(unused_variables, reason = "there is no extension without own JSON")
)]
pub(super) fn item(article: &Article, extra: Extras) -> Value {
    let mut item = Object::new();
    let url = article.url.as_ref().map(WebUrl::to_uri);
    let id = article.id.as_ref().map(|id| id.as_str());
    item.text("id", id.or(url.as_deref()).unwrap_or_default());
    item.url("url", article.url.as_ref());
    item.text("title", article.headline.as_str());
    item.maybe("summary", article.standfirst.as_ref());
    if article.body.is_empty() {
        // An item must have content; the summary is all there is.
        item.text("content_text", "");
    } else {
        item.text("content_html", &article.body.to_html());
    }
    item.url("image", article.lead_image.as_ref().map(|image| &image.url));
    // The format takes moments alone.
    let moment = |stamp: Option<&Stamp>| stamp?.to_instant().map(Stamp::instant);
    item.maybe(
        "date_published",
        moment(article.published.as_ref()).as_ref(),
    );
    item.maybe("date_modified", moment(article.modified.as_ref()).as_ref());
    let authors = article.bylines.iter().map(|byline| {
        let mut author = Object::new();
        author.text("name", byline.name.as_str());
        author.url("url", byline.url.as_ref());
        author.into()
    });
    item.list("authors", authors);
    item.list("tags", strings(&article.tags));
    item.maybe("language", article.language.as_ref());
    #[cfg(feature = "json")]
    if let Some(rest) = extension(article, extra) {
        item.put("_byline", rest);
    }
    item.into()
}

/// The article in the crate's own JSON, without what the item says already.
#[cfg(feature = "json")]
fn extension(article: &Article, extra: Extras) -> Option<Value> {
    let mut rest = match extra {
        Extras::Omitted => article.without_extra(),
        Extras::Written => article.clone(),
    };
    // The body is content; it is said twice only where HTML cannot say it.
    if crate::body::Body::from_html(&rest.body.to_html()) == rest.body {
        rest.body.blocks.clear();
    }
    Value::parse(&rest.to_json()).ok()
}
