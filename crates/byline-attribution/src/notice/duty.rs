//! The vocabulary of what a notice demands.

/// What the credit of a notice must name or link to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoticeTarget {
    /// A host name: `harbourwire.example`.
    Domain,
    /// A name: "Harbour Wire".
    Name,
    /// The publisher's site without a name: "our site".
    Site,
    /// "The source".
    Source,
    /// The very article that is used.
    Article,
}

impl NoticeTarget {
    /// The kind in lower case, as data files name it.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_attribution::NoticeTarget::Domain.as_str(), "domain");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Name => "name",
            Self::Site => "site",
            Self::Source => "source",
            Self::Article => "article",
        }
    }
}

/// Where the notice wants the link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoticePosition {
    /// Not below this paragraph, counted from 1.
    Paragraph(u32),
    /// At the beginning of the text.
    Start,
    /// Above the text: in its headline, before its first paragraph.
    AboveText,
}

/// Which re-use needs the publisher's consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionScope {
    /// Any re-use.
    All,
    /// Re-use in print.
    Print,
    /// Re-use of photographs, pictures or video.
    Photo,
    /// Re-use for profit.
    Commercial,
    /// Re-use of more than the notice's limit.
    OverLimit,
}

impl PermissionScope {
    /// The scope in lower case, as data files name it.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_attribution::PermissionScope::OverLimit.as_str(), "over_limit");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Print => "print",
            Self::Photo => "photo",
            Self::Commercial => "commercial",
            Self::OverLimit => "over_limit",
        }
    }
}

/// What a length limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LengthUnit {
    /// Characters.
    Chars,
    /// Words.
    Words,
    /// Sentences.
    Sentences,
    /// Paragraphs.
    Paragraphs,
}

impl LengthUnit {
    /// The unit in lower case, as data files name it.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_attribution::LengthUnit::Chars.as_str(), "chars");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chars => "chars",
            Self::Words => "words",
            Self::Sentences => "sentences",
            Self::Paragraphs => "paragraphs",
        }
    }
}

/// How much may be used: at most so many units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LengthLimit {
    /// What is counted.
    pub unit: LengthUnit,
    /// The greatest number allowed.
    pub max: u32,
}
