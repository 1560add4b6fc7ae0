//! One article to one item.

use crate::article::Article;
use crate::extra::Value;
use crate::json::{Object, strings};
use crate::stamp::Stamp;

pub(super) fn item(article: &Article) -> Value {
    let mut item = Object::new();
    let url = article.url.as_ref().map(|url| url.as_str());
    let id = article.id.as_ref().map(|id| id.as_str());
    item.text("id", id.or(url).unwrap_or_default());
    item.maybe("url", article.url.as_ref());
    item.text("title", article.headline.as_str());
    item.maybe("summary", article.standfirst.as_ref());
    if article.body.is_empty() {
        // An item must have content; the summary is all there is.
        item.text("content_text", "");
    } else {
        item.text("content_html", &article.body.to_html());
    }
    item.maybe("image", article.lead_image.as_ref().map(|image| &image.url));
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
        author.maybe("url", byline.url.as_ref());
        author.into()
    });
    item.list("authors", authors);
    item.list("tags", strings(&article.tags));
    item.maybe("language", article.language.as_ref());
    #[cfg(feature = "json")]
    if let Some(rest) = extension(article) {
        item.put("_byline", rest);
    }
    item.into()
}

/// The article in the crate's own JSON, without what the item says already.
#[cfg(feature = "json")]
fn extension(article: &Article) -> Option<Value> {
    let mut rest = article.clone();
    // The body is content; it is said twice only where HTML cannot say it.
    if crate::body::Body::from_html(&rest.body.to_html()) == rest.body {
        rest.body.blocks.clear();
    }
    Value::parse(&rest.to_json()).ok()
}
