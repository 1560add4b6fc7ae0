//! The part of the publication that the article runs in.

use crate::extra::Extra;
use crate::line::{Line, LineError};
use crate::record::record;
use crate::url::WebUrl;

record! {
    "a section",
    /// A section of a publication: `ANALYTICS`, `Politics / Europe`.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Line, Section};
    ///
    /// let section = Section::new("ANALYTICS")?
    ///     .with_description(Line::new("Analytical materials of our authors")?);
    /// assert_eq!(section.label, "ANALYTICS");
    /// # Ok::<(), byline_article::LineError>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Section {
        /// Its name as printed.
        pub label: Line,
        /// The sentence that explains it.
        pub description: Option<Line>,
        /// Its page.
        pub url: Option<WebUrl>,
    }

    string Line => Self::from;
}

impl Section {
    /// A section of this name.
    ///
    /// # Errors
    ///
    /// Returns [`LineError`] when the name is blank or not printable.
    pub fn new(label: &str) -> Result<Self, LineError> {
        Line::new(label).map(Self::from)
    }

    /// The same section with the sentence that explains it.
    #[must_use]
    pub fn with_description(mut self, description: Line) -> Self {
        self.description = Some(description);
        self
    }

    /// The same section with its page.
    #[must_use]
    pub fn with_url(mut self, url: WebUrl) -> Self {
        self.url = Some(url);
        self
    }
}

impl From<Line> for Section {
    fn from(label: Line) -> Self {
        Self {
            label,
            description: None,
            url: None,
            extra: Extra::default(),
        }
    }
}
