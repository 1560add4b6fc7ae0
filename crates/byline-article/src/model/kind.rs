//! What sort of article it is.

use alloc::boxed::Box;
use core::fmt;

/// What sort of article it is.
///
/// The sorts are those of [schema.org](https://schema.org/NewsArticle); any other type
/// name is kept as it was found.
///
/// # Examples
///
/// ```
/// use byline_article::ArticleKind;
///
/// assert_eq!(ArticleKind::from_schema_org("AnalysisNewsArticle"), ArticleKind::Analysis);
/// assert_eq!(ArticleKind::Analysis.schema_org(), "AnalysisNewsArticle");
/// assert_eq!(ArticleKind::default(), ArticleKind::News);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ArticleKind {
    /// News.
    #[default]
    News,
    /// The kind is not specified.
    Article,
    /// First-hand reporting.
    Reportage,
    /// Analysis.
    Analysis,
    /// Opinion.
    Opinion,
    /// Background to the news.
    Background,
    /// A review.
    Review,
    /// A question to the readers.
    AskPublic,
    /// A live coverage.
    Live,
    /// A blog's post.
    Blog,
    /// Satire.
    Satire,
    /// Paid for by an advertiser.
    Sponsored,
    /// A report.
    Report,
    /// Any other sort, by its schema.org name.
    Other(Box<str>),
}

const NAMES: [(&str, ArticleKind); 13] = [
    ("NewsArticle", ArticleKind::News),
    ("Article", ArticleKind::Article),
    ("ReportageNewsArticle", ArticleKind::Reportage),
    ("AnalysisNewsArticle", ArticleKind::Analysis),
    ("OpinionNewsArticle", ArticleKind::Opinion),
    ("BackgroundNewsArticle", ArticleKind::Background),
    ("ReviewNewsArticle", ArticleKind::Review),
    ("AskPublicNewsArticle", ArticleKind::AskPublic),
    ("LiveBlogPosting", ArticleKind::Live),
    ("BlogPosting", ArticleKind::Blog),
    ("SatiricalArticle", ArticleKind::Satire),
    ("AdvertiserContentArticle", ArticleKind::Sponsored),
    ("Report", ArticleKind::Report),
];

impl ArticleKind {
    /// The sort that has this schema.org type.
    #[must_use]
    pub fn from_schema_org(name: &str) -> Self {
        NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map_or_else(|| Self::Other(name.into()), |(_, kind)| kind.clone())
    }

    /// The schema.org type of this sort.
    #[must_use]
    pub fn schema_org(&self) -> &str {
        if let Self::Other(name) = self {
            return name;
        }
        NAMES
            .iter()
            .find(|(_, kind)| kind == self)
            .map_or("Article", |(name, _)| name)
    }
}

impl ArticleKind {
    /// The type that formats of schema.org are given: another sort is an `Article` there
    /// unless its name has the form of a term.
    pub(crate) fn schema_org_term(&self) -> &str {
        let name = self.schema_org();
        let is_term = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_term { name } else { "Article" }
    }
}

impl fmt::Display for ArticleKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.schema_org())
    }
}
