//! Feeds and sitemaps, told apart by how they begin.

use byline_article::{Draft, Feed, JsonError, XmlError, atom, json_feed, rss, sitemap};

/// Why a text is no feed and no sitemap.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FeedError {
    /// It begins as JSON does, but is none.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// It is no XML.
    #[error(transparent)]
    Xml(#[from] XmlError),
    /// It is an XML document of another kind.
    #[error("expected RSS, Atom or a sitemap, found the element {found}")]
    Unknown {
        /// The name of its outermost element.
        found: String,
    },
}

/// Reads whichever of the formats the text is in.
pub(crate) fn read(text: &str) -> Result<Feed<Draft>, FeedError> {
    if text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{')
    {
        return Ok(json_feed::read_feed(text)?);
    }
    match rss::read_feed(text) {
        Err(XmlError::Root { found, .. }) => match found.rsplit(':').next() {
            Some("feed") => Ok(atom::read_feed(text)?),
            Some("urlset") => Ok(sitemap::read_feed(text)?),
            _ => Err(FeedError::Unknown { found }),
        },
        read => Ok(read?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_apart() {
        for text in [
            "<rss version='2.0'><channel><item><title>Bridge</title></item></channel></rss>",
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Bridge</title></entry></feed>",
            "\u{feff} {\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"title\": \"Bridge\"}]}",
            "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' \
               xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>\
               <url><n:news><n:title>Bridge</n:title></n:news></url></urlset>",
        ] {
            let feed = read(text).expect(text);
            let headline = feed.articles.first().and_then(|draft| draft.headline.get());
            assert_eq!(headline.expect(text).as_str(), "Bridge");
        }
        assert!(matches!(read("{"), Err(FeedError::Json(_)) | Ok(_)));
        assert!(matches!(
            read("<sitemapindex/>"),
            Err(FeedError::Unknown { .. })
        ));
        assert!(matches!(read("no feed"), Err(FeedError::Xml(_))));
    }
}
