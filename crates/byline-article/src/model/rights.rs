//! Whose the article is, and who may use it how.

use crate::extra::Extra;
use crate::fields::article_fields;
use crate::line::{Line, LineError};
use crate::record::record;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// Declares [`Rights`] with the fields of `article_fields!`.
macro_rules! rights {
    (
        $first:tt
        $last:tt
        rights { $(#$doc:tt $field:ident: $type:ty, $in_draft:ident;)+ }
        engagement $counts:tt
    ) => {
        record! {
            "rights",
            /// Whose the article is, and who may use it how.
            ///
            /// # Examples
            ///
            /// ```
            /// use byline_article::{Line, RightsNotice, Rights};
            ///
            /// let mut rights = Rights::default();
            /// rights.holder = Some(Line::new("Example.az")?);
            /// rights.year = Some(2024);
            /// rights.notice = Some(RightsNotice::new(
            ///     "Any use of materials is allowed only if there is a hyperlink to Example.az",
            /// )?);
            /// assert!(!rights.is_empty());
            /// # Ok::<(), byline_article::LineError>(())
            /// ```
            #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
            #[non_exhaustive]
            pub struct Rights {
                $(#$doc pub $field: Option<$type>,)+
            }
        }
    };
}

article_fields!(rights);

impl Rights {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

record! {
    "a notice",
    /// The sentence that says how an article may be used, most often with a link.
    ///
    /// What the sentence demands is not read here: an attribution crate does that.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct RightsNotice {
        /// The sentence.
        pub text: Line,
        /// Its language, which need not be the article's.
        pub language: Option<LanguageTag>,
        /// The site that a link must lead to, as the sentence spells it.
        pub target: Option<Line>,
    }

    string Line => Self::from;
}

impl RightsNotice {
    /// A notice of this text.
    ///
    /// # Errors
    ///
    /// Returns [`LineError`] when the text is blank or not printable.
    pub fn new(text: &str) -> Result<Self, LineError> {
        Line::new(text).map(Self::from)
    }

    /// The same notice with the site that a link must lead to.
    #[must_use]
    pub fn with_target(mut self, target: Line) -> Self {
        self.target = Some(target);
        self
    }
}

impl From<Line> for RightsNotice {
    fn from(text: Line) -> Self {
        Self {
            text,
            language: None,
            target: None,
            extra: Extra::default(),
        }
    }
}
