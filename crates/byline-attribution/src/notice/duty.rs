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
    /// assert_eq!(byline_attribution::NoticeTarget::Domain.code(), "domain");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Name => "name",
            Self::Site => "site",
            Self::Source => "source",
            Self::Article => "article",
        }
    }
}

/// Where the notice demands the link.
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
    /// Linking itself.
    Linking,
    /// Text and data mining, and training of artificial intelligence.
    Mining,
}

impl PermissionScope {
    /// The scope in lower case, as data files name it.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(byline_attribution::PermissionScope::OverLimit.code(), "over_limit");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Print => "print",
            Self::Photo => "photo",
            Self::Commercial => "commercial",
            Self::OverLimit => "over_limit",
            Self::Linking => "linking",
            Self::Mining => "mining",
        }
    }
}
