//! The article of a page among others that the page lists.

use std::collections::BTreeSet;

use crate::outline::{Container, Outline};

/// The most containers around a place that are looked at.
const MOST_AROUND: usize = 32;

/// The containers that are articles around the page's headline.
pub(super) struct OwnArticle<'o> {
    outline: &'o Outline,
    is_article: fn(&Container) -> bool,
    around: BTreeSet<usize>,
}

impl<'o> OwnArticle<'o> {
    /// Finds the articles around containers that hold the headline.
    pub(super) fn around(
        outline: &'o Outline,
        headlines: impl IntoIterator<Item = usize>,
        is_article: fn(&Container) -> bool,
    ) -> Self {
        let mut own = Self {
            outline,
            is_article,
            around: BTreeSet::new(),
        };
        let articles = |container| own.articles(container).collect::<Vec<_>>();
        let around = headlines.into_iter().flat_map(articles).collect();
        own.around = around;
        own
    }

    /// Whether a container is in another article: the innermost one around it does not hold the
    /// headline, but one does.
    pub(super) fn excludes(&self, container: usize) -> bool {
        let innermost = || self.articles(container).next();
        !self.around.is_empty() && innermost().is_some_and(|inner| !self.around.contains(&inner))
    }

    /// The articles around a container, from the inside out; the page itself is not one.
    fn articles(&self, container: usize) -> impl Iterator<Item = usize> {
        let parent = |index: &usize| {
            self.outline
                .containers
                .get(*index)
                .map(|inner| inner.parent)
        };
        core::iter::successors(Some(container), parent)
            .take_while(|index| *index != 0)
            .take(MOST_AROUND)
            .filter(|index| {
                let container = self.outline.containers.get(*index);
                container.is_some_and(self.is_article)
            })
    }
}
