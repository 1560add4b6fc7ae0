//! What readers did with the article, and what they may.

use alloc::boxed::Box;

use crate::extra::Extra;
use crate::fields::article_fields;
use crate::record::record;
use crate::stamp::Stamp;

/// Declares [`Engagement`] with the fields of `article_fields!`.
macro_rules! engagement {
    (
        $first:tt
        $last:tt
        rights $rights:tt
        engagement { $(#$doc:tt $field:ident: $type:ty, $in_draft:ident;)+ }
    ) => {
        record! {
            "engagement",
            /// What readers did with the article.
            ///
            /// These figures change by the hour: [`Article::has_same_content`] leaves them out.
            ///
            /// [`Article::has_same_content`]: crate::Article::has_same_content
            #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
            #[non_exhaustive]
            pub struct Engagement {
                $(#$doc pub $field: Option<$type>,)+
            }
        }
    };
}

article_fields!(engagement);

impl Engagement {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

record! {
    "a count",
    /// A count, and when it was taken.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Count;
    ///
    /// let views = Count::new(399).with_as_of("2023-11-30T09:12:00+04:00".parse()?);
    /// assert_eq!(views.value, 399);
    /// # Ok::<(), byline_article::DateError>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Count {
        /// The figure.
        pub value: u64,
        /// When it was read.
        pub as_of: Option<Stamp>,
    }

    number => Self::new;
}

impl Count {
    /// A count of unknown time.
    #[must_use]
    pub fn new(value: u64) -> Self {
        Self {
            value,
            as_of: None,
            extra: Extra::default(),
        }
    }

    /// The same count with the time it was read at.
    #[must_use]
    pub fn with_as_of(mut self, as_of: Stamp) -> Self {
        self.as_of = Some(as_of);
        self
    }
}

/// Who may read the article.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// Everyone.
    Free,
    /// Everyone, a number of times.
    Metered,
    /// Subscribers.
    Locked,
    /// Another rule, by the name it was found under.
    Other(Box<str>),
}
