//! From a draft to an article, and back.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use time::UtcOffset;

use super::{Draft, Source};
use crate::article::Article;
use crate::issue::{Invalid, Issue, IssueCode, Severity};
use crate::publisher::{AppLink, Profile, Publisher};
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
        let mut errors = core::mem::take(&mut self.issues);
        errors.retain(|issue| issue.severity() == Severity::Error);
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
        if let Some(section) = self.section.get_mut()
            && section.description.is_none()
        {
            section.description = self.section_description.take();
        }
        let publisher = self.finish_publisher();
        let mut article = self.into_article(headline);
        article.publisher = publisher;
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

    /// Makes days the moments at which they begin, and local times moments, by the offset of
    /// the newsroom's clock: for feeds, which take moments alone.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Draft, Source};
    /// use time::macros::offset;
    ///
    /// let mut draft = Draft::default();
    /// draft.published.offer("2026-11-28".parse()?, Source::FrontMatter);
    /// draft.assume_start_of_day(offset!(+4));
    /// assert_eq!(draft.published.get().unwrap().to_string(), "2026-11-28T00:00:00+04:00");
    /// # Ok::<(), byline_article::DateError>(())
    /// ```
    pub fn assume_start_of_day(&mut self, offset: UtcOffset) {
        for field in [&mut self.published, &mut self.modified] {
            if let Some(stamp) = field.get_mut() {
                *stamp = stamp.clone().at_start_of_day(offset);
            }
        }
    }

    /// Makes local times moments, by the offset of the newsroom's clock. Days stay days; see
    /// [`assume_start_of_day`](Self::assume_start_of_day).
    pub fn assume_offset(&mut self, offset: UtcOffset) {
        for field in [&mut self.published, &mut self.modified] {
            if let Some(stamp) = field.get_mut() {
                *stamp = stamp.clone().with_offset(offset);
            }
        }
    }
}

/// Adds the links that the list does not hold yet.
fn add_new<T>(list: &mut Vec<T>, more: Vec<T>, url: impl Fn(&T) -> &WebUrl) {
    let mut known: BTreeSet<WebUrl> = list.iter().map(|link| url(link).clone()).collect();
    list.extend(
        more.into_iter()
            .filter(|link| known.insert(url(link).clone())),
    );
}

/// The article as its caller's word, ready to be completed from other sources.
impl From<Article> for Draft {
    fn from(article: Article) -> Self {
        Self::of(article, Source::Caller)
    }
}
