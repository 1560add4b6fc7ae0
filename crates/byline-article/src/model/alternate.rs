//! The same article in other languages.

use alloc::boxed::Box;

use crate::extra::Extra;
use crate::line::Line;
use crate::record::record;
use crate::url::WebUrl;
use byline_language::LanguageTag;

record! {
    "an alternate",
    /// The same article in another language or form.
    ///
    /// The label is what the site's language menu prints. It need not be a language tag: `arm`
    /// is a usual label of Armenian, whose tag is `hy`.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Alternate, LanguageTag, Line, WebUrl};
    ///
    /// let armenian = Alternate::new(LanguageTag::new("hy")?, WebUrl::new("https://example.az/arm/7")?)
    ///     .with_label(Line::new("arm")?);
    /// assert_eq!(armenian.language, "hy");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Alternate {
        /// Its language.
        pub language: LanguageTag,
        /// Its address.
        pub url: WebUrl,
        /// What the page calls it.
        pub label: Option<Line>,
        /// How the two belong together.
        pub relation: AlternateRelation,
    }
}

/// How an [`Alternate`] belongs to the article.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum AlternateRelation {
    /// A translation, of one into the other or of both from a third.
    #[default]
    Translation,
    /// What the article was translated from.
    Original,
    /// The same story rewritten for other readers.
    Adaptation,
    /// Another relation, by the name it was found under in the crate's own JSON or in front
    /// matter.
    Other(Box<str>),
}

impl Alternate {
    /// A translation.
    #[must_use]
    pub fn new(language: LanguageTag, url: WebUrl) -> Self {
        Self {
            language,
            url,
            label: None,
            relation: AlternateRelation::Translation,
            extra: Extra::default(),
        }
    }

    /// The same alternate with what the page calls it.
    #[must_use]
    pub fn with_label(mut self, label: Line) -> Self {
        self.label = Some(label);
        self
    }

    /// The same alternate with another relation.
    #[must_use]
    pub fn with_relation(mut self, relation: AlternateRelation) -> Self {
        self.relation = relation;
        self
    }
}
