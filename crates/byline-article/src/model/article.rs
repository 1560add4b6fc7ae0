//! The article.

use alloc::vec::Vec;

use crate::alternate::Alternate;
use crate::body::Body;
use crate::builder::ArticleBuilder;
use crate::engagement::{Access, Engagement};
use crate::extra::Extra;
use crate::fields::article_fields;
use crate::image::Image;
use crate::kind::ArticleKind;
use crate::line::{Headline, Line};
use crate::people::Byline;
use crate::publisher::Publisher;
use crate::record::record;
use crate::rights::Rights;
use crate::section::Section;
use crate::stamp::Stamp;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// Declares [`Article`] with the fields of `article_fields!`.
macro_rules! article {
    (
        { $(#$doc:tt $field:ident: $type:ty, $conflict:ident $value:ty;)+ }
        { $(#$last_doc:tt $last:ident: $last_type:ty, $last_conflict:ident $last_value:ty;)+ }
        $($of_parts:tt)+
    ) => {
        record! {
            "an article",
            /// A news article: what its page shows of it, without the navigation and other parts of the page.
            ///
            /// Its parts are valid by construction, so its fields are open: an article is made by
            /// [`Article::new`], [`Article::builder`] or [`Draft::finish`](crate::Draft::finish), and
            /// edited by assignment.
            ///
            /// # Examples
            ///
            /// ```
            /// use byline_article::{Article, Headline, Line};
            ///
            /// let mut article = Article::new(Headline::new("Small town keeps its bridge open")?);
            /// article.kicker = Some(Line::new("A bridge too near")?);
            /// assert_eq!(article.headline, "Small town keeps its bridge open");
            /// # Ok::<(), byline_article::LineError>(())
            /// ```
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub struct Article {
                $(#$doc pub $field: $type,)+
                /// Whose it is, and who may use it how.
                pub rights: Rights,
                /// What readers did with it.
                pub engagement: Engagement,
                $(#$last_doc pub $last: $last_type,)+
            }
        }

        impl Article {
            /// An article of which only the headline is known.
            #[must_use]
            pub fn new(headline: Headline) -> Self {
                Self {
                    $($field: initial!($field, headline),)+
                    rights: Rights::default(),
                    engagement: Engagement::default(),
                    $($last: initial!($last, headline),)+
                    extra: Extra::default(),
                }
            }
        }
    };
}

/// The value of a field in an article of which only the headline is known.
macro_rules! initial {
    (headline, $headline:ident) => {
        $headline
    };
    ($field:ident, $headline:ident) => {
        Default::default()
    };
}

article_fields!(article);

impl Article {
    /// Builds an article from plain text and reports all errors at once.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Article, Byline};
    ///
    /// let article = Article::builder("Small town keeps its bridge open despite the storm")
    ///     .kicker("A bridge too near")
    ///     .section("ANALYTICS")
    ///     .byline(Byline::organization("Example.Az")?)
    ///     .published("2023-11-29T18:00:00+04:00")
    ///     .language("en")
    ///     .paragraph("The council met on Tuesday and voted to keep the old bridge open.")
    ///     .build()?;
    /// assert_eq!(article.published.unwrap().to_string(), "2023-11-29T18:00:00+04:00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn builder(headline: &str) -> ArticleBuilder {
        ArticleBuilder::new(headline)
    }

    /// Whether both are the same except for what readers did with them.
    #[must_use]
    pub fn has_same_content(&self, other: &Self) -> bool {
        let bare = |article: &Self| Self {
            engagement: Engagement::default(),
            ..article.clone()
        };
        // Most pairs differ early or not at all; the copies are the rare case.
        self == other || (self.headline == other.headline && bare(self) == bare(other))
    }

    /// The same article without [`extra`](Self::extra), its own and that of its parts: what is
    /// fit to be published of an article that was kept with a program's own keys.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Article, Value};
    ///
    /// let mut article = Article::builder("Bridge stays open").build()?;
    /// article.extra.insert("permalink", Value::from("/7/"));
    /// assert!(article.without_extra().extra.is_empty());
    /// # Ok::<(), byline_article::Invalid>(())
    /// ```
    #[must_use]
    pub fn without_extra(&self) -> Self {
        let mut bare = self.clone();
        bare.extra = Extra::default();
        bare.section
            .iter_mut()
            .for_each(|part| part.extra = Extra::default());
        bare.bylines
            .iter_mut()
            .for_each(|part| part.extra = Extra::default());
        bare.publisher
            .iter_mut()
            .for_each(|part| part.extra = Extra::default());
        bare.alternates
            .iter_mut()
            .for_each(|part| part.extra = Extra::default());
        bare.lead_image
            .iter_mut()
            .for_each(|part| part.extra = Extra::default());
        bare.rights.extra = Extra::default();
        bare.rights
            .notice
            .iter_mut()
            .for_each(|part| part.extra = Extra::default());
        let counts = &mut bare.engagement;
        counts.extra = Extra::default();
        for count in [&mut counts.views, &mut counts.shares, &mut counts.comments] {
            count
                .iter_mut()
                .for_each(|part| part.extra = Extra::default());
        }
        bare
    }
}
