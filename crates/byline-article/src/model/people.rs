//! Who wrote the article.

mod agencies;
mod split;

use alloc::boxed::Box;

use crate::extra::Extra;
use crate::line::{Line, LineError};
use crate::record::record;
use crate::url::WebUrl;

record! {
    "a byline",
    /// One name of the byline: a person, an organization, an agency.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Byline, BylineKind};
    ///
    /// let byline = Byline::person("Leyla Quliyeva")?;
    /// assert_eq!(byline.name, "Leyla Quliyeva");
    /// assert_eq!(byline.kind, BylineKind::Person);
    /// # Ok::<(), byline_article::LineError>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Byline {
        /// The name alone: no "by", no job title.
        pub name: Line,
        /// What the name names.
        pub kind: BylineKind,
        /// What this one did or is: `correspondent`, `photo`, `editor`.
        pub role: Option<Line>,
        /// The page about the author.
        pub url: Option<WebUrl>,
        /// Pages elsewhere that are about the same author.
        pub same_as: alloc::vec::Vec<WebUrl>,
    }

    string Line => |name| Self::new(name, BylineKind::Unknown);
}

/// What a [`Byline`] names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum BylineKind {
    /// One human being.
    Person,
    /// An organization, the publisher itself included.
    Organization,
    /// A news agency.
    Agency,
    /// Not said.
    #[default]
    Unknown,
    /// Something else, by the name it was found under in the crate's own JSON or in front matter.
    Other(Box<str>),
}

impl Byline {
    /// A byline of this name and kind.
    #[must_use]
    pub fn new(name: Line, kind: BylineKind) -> Self {
        Self {
            name,
            kind,
            role: None,
            url: None,
            same_as: alloc::vec::Vec::new(),
            extra: Extra::default(),
        }
    }

    /// A person of this name.
    ///
    /// # Errors
    ///
    /// Returns [`LineError`] when the name is blank or not printable.
    pub fn person(name: &str) -> Result<Self, LineError> {
        Ok(Self::new(Line::new(name)?, BylineKind::Person))
    }

    /// An organization of this name.
    ///
    /// # Errors
    ///
    /// Returns [`LineError`] when the name is blank or not printable.
    pub fn organization(name: &str) -> Result<Self, LineError> {
        Ok(Self::new(Line::new(name)?, BylineKind::Organization))
    }

    /// The names in a byline as it is printed, in their order, none where there is no name.
    ///
    /// "By" and the like in front are left out, and so are e-mail addresses, links, numbers
    /// and the initials that wires put in brackets. Names are split at commas, slashes and
    /// the like, and at the word for "and" of some twenty languages, where whole names
    /// stand on both sides; `Jr.` and `Ph.D.` stay with their name, and a job after a comma
    /// becomes the [`role`](Self::role). What a name names is not guessed.
    ///
    /// No reader does this by itself: "Marks and Spencer" is one author, and only a caller
    /// who knows the source knows better. It takes time linear in the text's length.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Byline;
    ///
    /// let bylines = Byline::split("By Jane Doe, Washington correspondent, and J. K. Smith (jks)");
    /// assert_eq!(bylines[0].name, "Jane Doe");
    /// assert_eq!(bylines[0].role.as_ref().unwrap(), "Washington correspondent");
    /// assert_eq!(bylines[1].name, "J. K. Smith");
    /// assert!(Byline::split("news@example.az").is_empty());
    /// ```
    #[must_use]
    pub fn split(text: &str) -> alloc::vec::Vec<Self> {
        split::split(text)
    }

    /// [`split`](Self::split) of a byline whose label the caller has removed.
    #[doc(hidden)]
    #[must_use]
    pub fn split_names(text: &str) -> alloc::vec::Vec<Self> {
        split::split_names(text)
    }

    /// The same byline with a role.
    #[must_use]
    pub fn with_role(mut self, role: Line) -> Self {
        self.role = Some(role);
        self
    }

    /// The same byline with the author's page.
    #[must_use]
    pub fn with_url(mut self, url: WebUrl) -> Self {
        self.url = Some(url);
        self
    }
}
