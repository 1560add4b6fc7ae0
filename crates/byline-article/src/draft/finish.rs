//! From a draft to an article, and back.

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use time::UtcOffset;

use super::{Draft, Field, Source};
use crate::article::Article;
use crate::body::Body;
use crate::engagement::Engagement;
use crate::extra::Extra;
use crate::issue::{Invalid, Issue, IssueCode, Severity, excerpt};
use crate::publisher::{AppLink, Profile, Publisher};
use crate::rights::Rights;
use crate::stamp::{Stamp, When};
use crate::url::WebUrl;

impl Draft {
    /// Makes it an article of the values taken.
    ///
    /// A section's description, the publisher's channels and its applications join the
    /// section and the publisher; a publisher that has channels and no name is kept so.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] when there is no headline, and when issues of severity
    /// [`Severity::Error`] were reported; it then holds them all.
    pub fn finish(mut self) -> Result<Article, Invalid> {
        let mut errors: Vec<Issue> = self
            .issues
            .iter()
            .filter(|issue| issue.severity() == Severity::Error)
            .cloned()
            .collect();
        let Some(headline) = self.headline.take() else {
            if !errors.iter().any(|issue| issue.path() == "headline") {
                let message = "expected a headline, found none";
                errors.insert(0, Issue::new(IssueCode::Missing, "headline", message));
            }
            return Err(Invalid::new(errors));
        };
        if !errors.is_empty() {
            return Err(Invalid::new(errors));
        }
        let mut section = self.section.take();
        if let Some(section) = &mut section
            && section.description.is_none()
        {
            section.description = self.section_description.take();
        }
        let publisher = self.finish_publisher();
        let mut article = Article::new(headline);
        article.url = self.url.take();
        article.id = self.id.take();
        article.kind = self.kind.take().unwrap_or_default();
        article.kicker = self.kicker.take();
        article.standfirst = self.standfirst.take();
        article.section = section;
        article.bylines = self.bylines.take().unwrap_or_default();
        article.dateline = self.dateline.take();
        article.publisher = publisher;
        article.published = self.published.take();
        article.modified = self.modified.take();
        article.language = self.language.take();
        article.alternates = self.alternates.take().unwrap_or_default();
        article.body = self.body.take().unwrap_or_default();
        article.lead_image = self.lead_image.take();
        article.tags = self.tags.take().unwrap_or_default();
        article.rights = Rights {
            holder: self.copyright_holder.take(),
            year: self.copyright_year.take(),
            copyright: self.copyright.take(),
            notice: self.notice.take(),
            license: self.license.take(),
            credit: self.credit.take(),
            usage_info: self.usage_info.take(),
            extra: Extra::default(),
        };
        article.engagement = Engagement {
            views: self.views.take(),
            shares: self.shares.take(),
            comments: self.comments.take(),
            extra: Extra::default(),
        };
        article.access = self.access.take();
        article.extra = self.extra;
        Ok(article)
    }

    fn finish_publisher(&mut self) -> Option<Publisher> {
        let mut publisher = self.publisher.take().unwrap_or_default();
        let profiles = self.profiles.take().unwrap_or_default();
        add_new(&mut publisher.profiles, profiles, Profile::url);
        let apps = self.apps.take().unwrap_or_default();
        add_new(&mut publisher.apps, apps, AppLink::url);
        (!publisher.is_empty()).then_some(publisher)
    }

    /// Makes local times moments, by the offset of the newsroom's clock. Days stay days.
    pub fn assume_offset(&mut self, offset: UtcOffset) {
        for field in [&mut self.published, &mut self.modified] {
            if let Some(stamp) = field.get_mut() {
                *stamp = stamp.clone().with_offset(offset);
            }
        }
    }

    /// Whether a time of the draft is a wall clock's, which [`Draft::assume_offset`] would
    /// make a moment.
    #[must_use]
    pub fn needs_offset(&self) -> bool {
        [&self.published, &self.modified]
            .into_iter()
            .filter_map(Field::get)
            .any(|stamp| matches!(stamp.when(), When::Local(_)))
    }

    /// Offers all that another draft holds: its values, others and issues. Its values are
    /// taken where this draft has none.
    pub fn absorb(&mut self, other: Self) {
        self.url.absorb(other.url);
        self.id.absorb(other.id);
        self.kind.absorb(other.kind);
        self.headline.absorb(other.headline);
        self.kicker.absorb(other.kicker);
        self.standfirst.absorb(other.standfirst);
        self.section.absorb(other.section);
        self.section_description.absorb(other.section_description);
        self.bylines.absorb(other.bylines);
        self.dateline.absorb(other.dateline);
        self.publisher.absorb(other.publisher);
        self.profiles.absorb(other.profiles);
        self.apps.absorb(other.apps);
        self.published.absorb(other.published);
        self.modified.absorb(other.modified);
        self.language.absorb(other.language);
        self.alternates.absorb(other.alternates);
        self.body.absorb(other.body);
        self.lead_image.absorb(other.lead_image);
        self.tags.absorb(other.tags);
        self.notice.absorb(other.notice);
        self.copyright.absorb(other.copyright);
        self.copyright_holder.absorb(other.copyright_holder);
        self.copyright_year.absorb(other.copyright_year);
        self.license.absorb(other.license);
        self.credit.absorb(other.credit);
        self.usage_info.absorb(other.usage_info);
        self.views.absorb(other.views);
        self.shares.absorb(other.shares);
        self.comments.absorb(other.comments);
        self.access.absorb(other.access);
        for (key, value) in other.extra.iter() {
            if self.extra.get(key).is_none() {
                self.extra.insert(key, value.clone());
            }
        }
        self.issues.extend(other.issues);
    }

    /// Where two sources disagree on what there can be only one of: an issue of code
    /// [`IssueCode::Conflict`] for each differing value.
    ///
    /// Times disagree when they cannot both be true ([`Stamp::is_compatible`]): the same
    /// moment in another offset is no conflict.
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
    /// # Ok::<(), byline_article::StampError>(())
    /// ```
    #[must_use]
    pub fn conflicts(&self) -> Vec<Issue> {
        let mut issues = Vec::new();
        let differ = |one: &Stamp, two: &Stamp| !one.is_compatible(two);
        conflict(&mut issues, "published", &self.published, differ);
        conflict(&mut issues, "modified", &self.modified, differ);
        conflict(&mut issues, "url", &self.url, PartialEq::ne);
        conflict(&mut issues, "language", &self.language, PartialEq::ne);
        conflict(&mut issues, "headline", &self.headline, PartialEq::ne);
        issues
    }
}

/// A value as an issue quotes it; of a long one the beginning, marked as such.
fn quoted(value: &impl fmt::Display) -> String {
    let mut text = value.to_string();
    let len = excerpt(&text).len();
    if len < text.len() {
        text.truncate(len);
        text.push('…');
    }
    text
}

/// Adds the links that the list does not hold yet.
fn add_new<T>(list: &mut Vec<T>, more: Vec<T>, url: impl Fn(&T) -> &WebUrl) {
    let mut known: BTreeSet<WebUrl> = list.iter().map(|link| url(link).clone()).collect();
    list.extend(
        more.into_iter()
            .filter(|link| known.insert(url(link).clone())),
    );
}

fn conflict<T: fmt::Display>(
    issues: &mut Vec<Issue>,
    path: &str,
    field: &Field<T>,
    differ: impl Fn(&T, &T) -> bool,
) {
    let (Some(value), Some(source)) = (field.get(), field.source()) else {
        return;
    };
    for other in field.others() {
        if differ(value, &other.value) {
            let message = format_args!(
                "{source} says {}, {} says {}",
                quoted(value),
                other.source,
                quoted(&other.value)
            )
            .to_string();
            issues.push(Issue::new(IssueCode::Conflict, path, message));
        }
    }
}

/// The article as its caller's word, ready to be completed from other sources.
impl From<Article> for Draft {
    fn from(article: Article) -> Self {
        Self::of(article, Source::Caller)
    }
}

impl Draft {
    /// All that an article says, as found in `source`.
    pub(crate) fn of(article: Article, source: Source) -> Self {
        let mut draft = Self::default();
        draft.url.offer_some(article.url, source);
        draft.id.offer_some(article.id, source);
        draft.kind.offer(article.kind, source);
        draft.headline.offer(article.headline, source);
        draft.kicker.offer_some(article.kicker, source);
        draft.standfirst.offer_some(article.standfirst, source);
        draft.section.offer_some(article.section, source);
        draft.bylines.offer_some(filled(article.bylines), source);
        draft.dateline.offer_some(article.dateline, source);
        draft.publisher.offer_some(article.publisher, source);
        draft.published.offer_some(article.published, source);
        draft.modified.offer_some(article.modified, source);
        draft.language.offer_some(article.language, source);
        draft
            .alternates
            .offer_some(filled(article.alternates), source);
        let body = (article.body != Body::default()).then_some(article.body);
        draft.body.offer_some(body, source);
        draft.lead_image.offer_some(article.lead_image, source);
        draft.tags.offer_some(filled(article.tags), source);
        draft.notice.offer_some(article.rights.notice, source);
        draft.copyright.offer_some(article.rights.copyright, source);
        draft
            .copyright_holder
            .offer_some(article.rights.holder, source);
        draft.copyright_year.offer_some(article.rights.year, source);
        draft.license.offer_some(article.rights.license, source);
        draft.credit.offer_some(article.rights.credit, source);
        draft
            .usage_info
            .offer_some(article.rights.usage_info, source);
        draft.views.offer_some(article.engagement.views, source);
        draft.shares.offer_some(article.engagement.shares, source);
        draft
            .comments
            .offer_some(article.engagement.comments, source);
        draft.access.offer_some(article.access, source);
        draft.extra = article.extra;
        draft
    }
}

fn filled<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
