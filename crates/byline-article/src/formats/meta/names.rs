//! What each name of a meta element means.

use crate::draft::Source;

/// What the content of a meta element says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Headline,
    Kicker,
    Standfirst,
    Url,
    Id,
    Image,
    ImageWidth,
    ImageHeight,
    ImageAlt,
    Publisher,
    Language,
    /// A language that has a region even where the text is of none.
    Locale,
    Published,
    Modified,
    Section,
    /// One tag.
    Tag,
    /// Tags, with commas or semicolons between them.
    Tags,
    Author,
    /// A name on X, with or without `@`.
    Account,
    /// A page on Facebook.
    FacebookPage,
    Access,
    Notice,
    Copyright,
    CopyrightHolder,
    CopyrightYear,
    License,
}

/// A row of [`NAMES`].
#[derive(Debug)]
pub(super) struct Name {
    pub(super) name: &'static str,
    pub(super) meaning: Meaning,
    /// The vocabulary that the name belongs to.
    pub(super) source: Source,
    /// Where the value stands among those of other names: lower comes first.
    ///
    /// Open Graph, Twitter cards, Dublin Core, the rest. Plain `author` comes before
    /// `article:author`, which Open Graph defines as the address of a profile, and a locale after
    /// every language.
    pub(super) rank: u8,
}

const fn name(name: &'static str, meaning: Meaning) -> Name {
    let (source, rank) = match name.as_bytes() {
        [b'o', b'g', b':' | b'.', ..]
        | [b'a', b'r', b't', b'i', b'c', b'l', b'e', b':' | b'.', ..] => (Source::OpenGraph, 1),
        [b't', b'w', b'i', b't', b't', b'e', b'r', b':' | b'.', ..] => (Source::Twitter, 2),
        [b'd', b'c', b'.', ..] => (Source::DublinCore, 3),
        _ => (Source::Meta, 4),
    };
    let rank = match (meaning, name.as_bytes()) {
        (Meaning::Locale, _) => 5,
        (Meaning::Author, b"author") => 0,
        _ => rank,
    };
    Name {
        name,
        meaning,
        source,
        rank,
    }
}

/// The row of a name in any case; the prefixes of Dublin Core (`DC.`, `dc:`, `DCTERMS.`,
/// `dcterms:`) are one.
pub(super) fn find(name: &str) -> Option<&'static Name> {
    let mut buffer = [0; LONGEST];
    let lower = buffer.get_mut(..name.len())?;
    lower.copy_from_slice(name.as_bytes());
    lower.make_ascii_lowercase();
    let lower = core::str::from_utf8(lower).ok()?;
    let letter = usize::from(lower.bytes().next()?.checked_sub(b'a')?);
    let from = usize::from(*FIRST.get(letter)?);
    let to = usize::from(*FIRST.get(letter + 1)?);
    let rows = NAMES.get(from..to)?;
    let term = match letter {
        3 => ["dcterms.", "dcterms:", "dc:"]
            .into_iter()
            .find_map(|prefix| lower.strip_prefix(prefix)),
        _ => None,
    };
    let index = rows.binary_search_by(|row| match term {
        Some(term) => match row.name.strip_prefix("dc.") {
            Some(own) => own.cmp(term),
            None => row.name.cmp("dc."),
        },
        None => row.name.cmp(lower),
    });
    rows.get(index.ok()?)
}

/// The number of the first row whose name begins with each letter or one after it.
static FIRST: [u8; 27] = first_rows();

#[allow(
    clippy::indexing_slicing,
    reason = "it runs when the crate is compiled: a wrong index would be an error then"
)]
const fn first_rows() -> [u8; 27] {
    let mut first = [0; 27];
    let mut letter = 0;
    let mut row = 0;
    while letter < first.len() {
        while row < NAMES.len() && NAMES[row].name.as_bytes()[0] < b'a' + letter as u8 {
            row += 1;
        }
        first[letter] = row as u8;
        letter += 1;
    }
    first
}

/// Bytes of the longest name, and more than any prefix of Dublin Core adds.
const LONGEST: usize = 48;

/// Names in lower case, in order.
///
/// Open Graph and its `article` namespace are those of <https://ogp.me/>, with the variants that
/// pages write; Twitter's are those of its cards; Dublin Core's those of
/// <https://www.dublincore.org/specifications/dublin-core/dcmi-terms/>; the others are what
/// analytics and content management systems ask for (Parse.ly, Sailthru, Cxense, Highwire's
/// `citation_`), and the plain names of HTML.
#[rustfmt::skip]
static NAMES: &[Name] = &[
    name("abstract", Meaning::Standfirst),
    name("alternative", Meaning::Kicker),
    name("application-name", Meaning::Publisher),
    name("article.created", Meaning::Published),
    name("article.published", Meaning::Published),
    name("article.updated", Meaning::Modified),
    name("article:author", Meaning::Author),
    name("article:author_name", Meaning::Author),
    name("article:content_tier", Meaning::Access),
    name("article:modified", Meaning::Modified),
    name("article:modified_time", Meaning::Modified),
    name("article:published", Meaning::Published),
    name("article:published_time", Meaning::Published),
    name("article:publisher", Meaning::FacebookPage),
    name("article:section", Meaning::Section),
    name("article:tag", Meaning::Tag),
    name("article_date_original", Meaning::Published),
    name("articleauthor", Meaning::Author),
    name("author", Meaning::Author),
    name("byl", Meaning::Author),
    name("citation_author", Meaning::Author),
    name("citation_date", Meaning::Published),
    name("citation_publication_date", Meaning::Published),
    name("content-language", Meaning::Language),
    name("copyright", Meaning::Copyright),
    name("created", Meaning::Published),
    name("creator", Meaning::Author),
    name("cxenseparse:author", Meaning::Author),
    name("cxenseparse:publishtime", Meaning::Published),
    name("cxenseparse:recs:publishtime", Meaning::Published),
    name("date", Meaning::Published),
    name("date.created", Meaning::Published),
    name("date.issued", Meaning::Published),
    name("date.modified", Meaning::Modified),
    name("date_published", Meaning::Published),
    name("datecopyrighted", Meaning::CopyrightYear),
    name("datemodified", Meaning::Modified),
    name("datepublished", Meaning::Published),
    name("dc.abstract", Meaning::Standfirst),
    name("dc.alternative", Meaning::Kicker),
    name("dc.created", Meaning::Published),
    name("dc.creator", Meaning::Author),
    name("dc.date", Meaning::Published),
    name("dc.date.created", Meaning::Published),
    name("dc.date.issued", Meaning::Published),
    name("dc.date.modified", Meaning::Modified),
    name("dc.datecopyrighted", Meaning::CopyrightYear),
    name("dc.description", Meaning::Standfirst),
    name("dc.identifier", Meaning::Id),
    name("dc.issued", Meaning::Published),
    name("dc.language", Meaning::Language),
    name("dc.license", Meaning::License),
    name("dc.modified", Meaning::Modified),
    name("dc.publisher", Meaning::Publisher),
    name("dc.rights", Meaning::Notice),
    name("dc.rightsholder", Meaning::CopyrightHolder),
    name("dc.subject", Meaning::Tag),
    name("dc.title", Meaning::Headline),
    name("description", Meaning::Standfirst),
    name("displaydate", Meaning::Published),
    name("identifier", Meaning::Id),
    name("iso-8601-publish-date", Meaning::Published),
    name("issued", Meaning::Published),
    name("keywords", Meaning::Tags),
    name("language", Meaning::Language),
    name("last-modified", Meaning::Modified),
    name("lastmod", Meaning::Modified),
    name("license", Meaning::License),
    name("modified", Meaning::Modified),
    name("news_keywords", Meaning::Tags),
    name("og:article:modified_time", Meaning::Modified),
    name("og:article:published_time", Meaning::Published),
    name("og:article:tag", Meaning::Tag),
    name("og:description", Meaning::Standfirst),
    name("og:image", Meaning::Image),
    name("og:image:alt", Meaning::ImageAlt),
    name("og:image:height", Meaning::ImageHeight),
    name("og:image:secure_url", Meaning::Image),
    name("og:image:url", Meaning::Image),
    name("og:image:width", Meaning::ImageWidth),
    name("og:locale", Meaning::Locale),
    name("og:modified_time", Meaning::Modified),
    name("og:pubdate", Meaning::Published),
    name("og:published_time", Meaning::Published),
    name("og:site_name", Meaning::Publisher),
    name("og:title", Meaning::Headline),
    name("og:updated_time", Meaning::Modified),
    name("og:url", Meaning::Url),
    name("originalpublicationdate", Meaning::Published),
    name("parsely-author", Meaning::Author),
    name("parsely-image-url", Meaning::Image),
    name("parsely-link", Meaning::Url),
    name("parsely-pub-date", Meaning::Published),
    name("parsely-section", Meaning::Section),
    name("parsely-tags", Meaning::Tags),
    name("parsely-title", Meaning::Headline),
    name("pubdate", Meaning::Published),
    name("publication_date", Meaning::Published),
    name("publicationdate", Meaning::Published),
    name("publish-date", Meaning::Published),
    name("publish_date", Meaning::Published),
    name("publish_time", Meaning::Published),
    name("publishdate", Meaning::Published),
    name("published", Meaning::Published),
    name("published_at", Meaning::Published),
    name("published_on", Meaning::Published),
    name("published_time", Meaning::Published),
    name("publisher", Meaning::Publisher),
    name("rbauthors", Meaning::Author),
    name("revision_date", Meaning::Modified),
    name("rights", Meaning::Copyright),
    name("rightsholder", Meaning::CopyrightHolder),
    name("rnews:datepublished", Meaning::Published),
    name("sailthru.author", Meaning::Author),
    name("sailthru.date", Meaning::Published),
    name("sailthru.description", Meaning::Standfirst),
    name("sailthru.image.full", Meaning::Image),
    name("sailthru.section", Meaning::Section),
    name("sailthru.tags", Meaning::Tags),
    name("sailthru.title", Meaning::Headline),
    name("section", Meaning::Section),
    name("subject", Meaning::Tag),
    name("title", Meaning::Headline),
    name("twitter:description", Meaning::Standfirst),
    name("twitter:image", Meaning::Image),
    name("twitter:image:alt", Meaning::ImageAlt),
    name("twitter:image:src", Meaning::Image),
    name("twitter:site", Meaning::Account),
    name("twitter:title", Meaning::Headline),
    name("twitter:url", Meaning::Url),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_fit() {
        assert!(NAMES.is_sorted_by(|a, b| a.name < b.name));
        assert!(NAMES.iter().all(|row| row.name.len() + 6 <= LONGEST));
        assert!(
            NAMES
                .iter()
                .all(|row| row.name.starts_with(|c: char| c.is_ascii_lowercase()))
        );
        assert!(NAMES.len() <= usize::from(u8::MAX));
    }

    #[test]
    fn every_name_is_found() {
        for row in NAMES {
            let upper = row.name.to_ascii_uppercase();
            assert_eq!(find(&upper).map(|found| found.name), Some(row.name));
        }
        assert_eq!(
            find("DCTERMS:rightsHolder").map(|row| row.name),
            Some("dc.rightsholder")
        );
        assert!(find("dcterms.").is_none() && find("").is_none());
        assert!(find(&"x".repeat(200)).is_none());
    }
}
