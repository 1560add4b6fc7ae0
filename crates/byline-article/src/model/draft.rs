//! An article in the making: what was found of it, and where.

mod conflict;
mod field;
mod finish;

use alloc::vec::Vec;
use core::fmt;

pub use field::{Field, FieldValue, Source};

use crate::alternate::Alternate;
use crate::article::Article;
use crate::body::Body;
use crate::engagement::{Access, Count, Engagement};
use crate::extra::Extra;
use crate::fields::article_fields;
use crate::image::Image;
use crate::issue::Issue;
use crate::kind::ArticleKind;
use crate::line::{Headline, Line};
use crate::people::Byline;
use crate::publisher::{AppLink, Profile, Publisher};
use crate::rights::{Rights, RightsNotice};
use crate::section::Section;
use crate::stamp::Stamp;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// Declares [`Draft`]: the struct, its `Debug` output, and the conversions between drafts and
/// articles. Its fields are those of `article_fields!`, and `joined`: these complete the section or
/// the publisher when the draft is finished.
macro_rules! draft {
    (
        { $(#$doc:tt $field:ident: $in_article:ty, $conflict:ident $type:ty;)+ }
        { $(#$last_doc:tt $last:ident: $in_article_last:ty, $last_conflict:ident $last_type:ty;)+ }
        rights { $(#$right_doc:tt $right_field:ident: $right_type:ty, $right:ident;)+ }
        engagement { $(#$count_doc:tt $count_field:ident: $count_type:ty, $count:ident;)+ }
        $(#[$attribute:meta])*
        joined { $($(#[$joined_doc:meta])* $joined:ident: $joined_type:ty,)+ }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Draft {
            $(#$doc pub $field: Field<$type>,)+
            $(#$last_doc pub $last: Field<$last_type>,)+
            $(#$right_doc pub $right: Field<$right_type>,)+
            $(#$count_doc pub $count: Field<$count_type>,)+
            $($(#[$joined_doc])* pub $joined: Field<$joined_type>,)+
            /// Unknown members of the serialized form, by name.
            pub extra: Extra,
            rights_extra: Extra,
            engagement_extra: Extra,
            issues: Vec<Issue>,
        }

        /// Prints the fields that have a value, and what else is not empty.
        impl fmt::Debug for Draft {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let Self {
                    $($field,)+ $($last,)+ $($right,)+ $($count,)+ $($joined,)+
                    extra, rights_extra, engagement_extra, issues,
                } = self;
                let mut draft = f.debug_struct("Draft");
                macro_rules! print {
                    ($name:ident) => {
                        if !$name.is_empty() {
                            draft.field(stringify!($name), $name);
                        }
                    };
                }
                $(print!($field);)+
                $(print!($last);)+
                $(print!($right);)+
                $(print!($count);)+
                $(print!($joined);)+
                print!(extra);
                print!(rights_extra);
                print!(engagement_extra);
                print!(issues);
                draft.finish()
            }
        }

        impl Draft {
            /// Merges another draft of the same article into this one: everything that it
            /// holds is offered, its values, the values beside them, and its issues.
            ///
            /// The other draft's values are taken where this one has none. Values that differ
            /// are kept beside the chosen one with their source ([`Field::others`]), and
            /// [`conflicts`](Self::conflicts) lists those that cannot both be true. So the
            /// order is that of trust: merge the best source first.
            ///
            /// # Examples
            ///
            /// A page and the feed of its site:
            ///
            /// ```
            /// use byline_article::{Source, json_feed, jsonld};
            ///
            /// let mut draft = jsonld::read(
            ///     r#"{"@type": "NewsArticle", "headline": "Bridge stays open",
            ///         "datePublished": "2023-11-29T18:00:00+04:00"}"#,
            /// )?;
            /// draft.absorb(json_feed::read(
            ///     r#"{"id": "7", "title": "Bridge stays open after all", "tags": ["bridges"],
            ///         "date_published": "2023-11-29T14:00:00Z"}"#,
            /// )?);
            ///
            /// assert_eq!(draft.tags.source(), Some(Source::JsonFeed));
            /// // The times are the same moment; the headlines differ.
            /// let conflicts = draft.conflicts();
            /// assert_eq!(conflicts.len(), 1);
            /// assert_eq!(conflicts[0].path(), "headline");
            ///
            /// let article = draft.finish()?;
            /// assert_eq!(article.headline, "Bridge stays open");
            /// assert_eq!(article.tags[0], "bridges");
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            pub fn absorb(&mut self, other: Self) {
                let Self {
                    $($field,)+ $($last,)+ $($right,)+ $($count,)+ $($joined,)+
                    extra, rights_extra, engagement_extra, issues,
                } = other;
                $(self.$field.absorb($field);)+
                $(self.$last.absorb($last);)+
                $(self.$right.absorb($right);)+
                $(self.$count.absorb($count);)+
                $(self.$joined.absorb($joined);)+
                self.extra.absorb(extra);
                self.rights_extra.absorb(rights_extra);
                self.engagement_extra.absorb(engagement_extra);
                self.issues.extend(issues);
            }

            /// The content of an article, as found in `source`.
            pub(crate) fn of(article: Article, source: Source) -> Self {
                let mut draft = Self::default();
                let Article { $($field,)+ $($last,)+ rights, engagement, extra } = article;
                let Rights { $($right_field: $right,)+ extra: rights_extra } = rights;
                let Engagement { $($count_field: $count,)+ extra: engagement_extra } = engagement;
                $(draft.$field.offer_some(ArticleField::<$type>::into_value($field), source);)+
                $(draft.$last.offer_some(ArticleField::<$last_type>::into_value($last), source);)+
                $(draft.$right.offer_some($right, source);)+
                $(draft.$count.offer_some($count, source);)+
                draft.extra = extra;
                draft.rights_extra = rights_extra;
                draft.engagement_extra = engagement_extra;
                draft
            }

            /// The article of this headline, with the other values taken.
            fn into_article(mut self, headline: Headline) -> Article {
                let mut article = Article::new(headline);
                $(if let Some(value) = self.$field.take() {
                    article.$field = value.into();
                })+
                $(if let Some(value) = self.$last.take() {
                    article.$last = value.into();
                })+
                article.rights = Rights {
                    $($right_field: self.$right.take(),)+
                    extra: self.rights_extra,
                };
                article.engagement = Engagement {
                    $($count_field: self.$count.take(),)+
                    extra: self.engagement_extra,
                };
                article.extra = self.extra;
                article
            }

            /// Where sources disagree on a field that has one true value: an issue of code
            /// [`IssueCode::Conflict`](crate::IssueCode::Conflict) for each differing value
            /// of the address, the headline, the times and the language, in the order of the
            /// fields.
            ///
            /// Times disagree when they cannot both be true
            /// ([`Stamp::is_compatible`]): the same instant in another offset is not a conflict.
            ///
            /// # Examples
            ///
            /// ```
            /// use byline_article::{Draft, Source};
            ///
            /// let mut draft = Draft::default();
            /// draft.published.offer("2023-11-29T18:00:00+04:00".parse()?, Source::JsonLd);
            /// draft.published.offer("2023-11-29T14:00:00Z".parse()?, Source::OpenGraph);
            /// draft.published.offer("2023-11-29T18:00:00Z".parse()?, Source::Time);
            /// let conflicts = draft.conflicts();
            /// assert_eq!(
            ///     conflicts[0].to_string(),
            ///     "warning[conflict] published: json-ld says 2023-11-29T18:00:00+04:00, \
            ///      time says 2023-11-29T18:00:00Z"
            /// );
            /// assert_eq!(conflicts.len(), 1);
            /// # Ok::<(), byline_article::DateError>(())
            /// ```
            #[must_use]
            pub fn conflicts(&self) -> Vec<Issue> {
                let mut issues = Vec::new();
                $(conflict::$conflict(stringify!($field), &self.$field, &mut issues);)+
                $(conflict::$last_conflict(stringify!($last), &self.$last, &mut issues);)+
                issues
            }
        }
    };
}

/// The field of an article that a draft's value becomes.
trait ArticleField<T> {
    /// The value, where the field is not empty.
    fn into_value(self) -> Option<T>;
}

impl<T> ArticleField<T> for Option<T> {
    fn into_value(self) -> Self {
        self
    }
}

impl<T> ArticleField<Self> for Vec<T> {
    fn into_value(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }
}

impl ArticleField<Self> for Body {
    fn into_value(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }
}

impl ArticleField<Self> for bool {
    fn into_value(self) -> Option<Self> {
        self.then_some(true)
    }
}

impl ArticleField<Self> for ArticleKind {
    fn into_value(self) -> Option<Self> {
        Some(self)
    }
}

impl ArticleField<Self> for Headline {
    fn into_value(self) -> Option<Self> {
        Some(self)
    }
}

article_fields! { draft
    /// What readers return: everything optional, each value with where it was found.
    ///
    /// The first source to offer a value wins; values of later sources that differ are kept
    /// beside it. [`Draft::issues`] lists the values that could not be parsed, each with its
    /// text. [`Draft::finish`] makes it an [`Article`](crate::Article).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Draft, Headline, Source};
    /// use time::macros::offset;
    ///
    /// let mut draft = Draft::default();
    /// draft.headline.offer(Headline::new("Bridge stays open")?, Source::JsonLd);
    /// draft.headline.offer(Headline::new("Bridge stays open | Example")?, Source::OpenGraph);
    /// draft.published.offer("2023-11-29T18:00".parse()?, Source::Text);
    ///
    /// assert_eq!(draft.headline.source(), Some(Source::JsonLd));
    /// assert_eq!(draft.headline.others()[0].source, Source::OpenGraph);
    ///
    /// draft.assume_offset(offset!(+4)); // the caller knows the newsroom's clock
    /// let article = draft.finish()?;
    /// assert_eq!(article.published.unwrap().to_string(), "2023-11-29T18:00:00+04:00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    joined {
        /// The sentence that explains the section, where it is apart from its name.
        section_description: Line,
        /// The publisher's channels, where they are apart from its name.
        profiles: Vec<Profile>,
        /// The publisher's applications, where they are apart from its name.
        apps: Vec<AppLink>,
    }
}

impl Draft {
    /// Tells of something that could not be understood.
    pub fn report(&mut self, issue: Issue) {
        self.issues.push(issue);
    }

    pub(crate) fn into_issues(self) -> Vec<Issue> {
        self.issues
    }

    /// What could not be understood, in the order it was met.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}
