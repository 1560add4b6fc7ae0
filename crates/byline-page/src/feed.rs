//! Feeds and sitemaps of any format.

use byline_article::{Draft, Feed, Format, FormatError};

/// Why a text is not a feed or a sitemap.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FeedError {
    /// It cannot be read in the format that it begins as.
    #[error(transparent)]
    Format(FormatError),
    /// It is another kind of document.
    #[error("expected RSS, Atom, JSON Feed or a sitemap, found {found}")]
    Unknown {
        /// What it is: `the element html`, or the name of a format that has no feeds.
        found: String,
    },
}

impl From<FormatError> for FeedError {
    fn from(error: FormatError) -> Self {
        match error {
            FormatError::Unknown { found } => Self::Unknown { found },
            error => Self::Format(error),
        }
    }
}

/// Reads a feed in the format that the text is in.
pub(crate) fn read(text: &str) -> Result<Feed<Draft>, FeedError> {
    // A server that prints a warning prints it before the document.
    let (text, format) = match (Format::detect(text)?, text.find('<')) {
        (Format::Plain, Some(start)) => {
            let document = text.get(start..).unwrap_or_default();
            (document, Format::detect(document)?)
        }
        (format, _) => (text, format),
    };
    if !format.has_feeds() {
        return Err(FeedError::Unknown {
            found: format.to_string(),
        });
    }
    Ok(format.read(text)?)
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
            "Warning: disk full\n<?xml version='1.0'?><!-- cached --><!DOCTYPE rss [<!ENTITY a '>'>]>\
               <rss version='2.0'><channel><item><title>Bridge</title></item></channel></rss>",
        ] {
            let feed = read(text).expect(text);
            let headline = feed.articles.first().and_then(|draft| draft.headline.get());
            assert_eq!(headline.expect(text).as_str(), "Bridge");
        }
        let refused = |text| read(text).unwrap_err().to_string();
        assert_eq!(
            refused("{"),
            "expected more, found the end of the text at line 1, column 2"
        );
        let expected = "expected RSS, Atom, JSON Feed or a sitemap, found";
        for (text, found) in [
            ("<opml/>", "the element opml"),
            ("no feed", "plain"),
            ("Warning: no feed<br/>", "the element br"),
            (r#"{"error": 404}"#, r#"JSON with the member "error""#),
            (r#"{"@type": "NewsArticle"}"#, "json-ld"),
        ] {
            assert_eq!(refused(text), format!("{expected} {found}"));
        }
    }
}
