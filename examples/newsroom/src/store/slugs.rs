//! Slugs: one that was given out is never given to another story, and never forgotten.

use byline::slug::{SlugError, SlugOptions};
use rusqlite::{OptionalExtension as _, params};

use super::Store;
use crate::paths;

pub(super) const TABLES: &str = "
create table if not exists slugs (
    language text not null,
    slug text not null,
    story text not null,
    current integer not null,
    primary key (language, slug)
) without rowid;";

/// Why a story gets no slug.
#[derive(Debug, thiserror::Error)]
pub enum SlugsError {
    /// The headline has nothing that can be in a slug.
    #[error(transparent)]
    Slug(#[from] SlugError),
    /// The database failed.
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
}

impl Store {
    /// The slug of a story in a language: the one of its headline, which may be another than
    /// when it was last asked for.
    ///
    /// # Errors
    ///
    /// Returns [`SlugsError`] for a headline without letters or digits, and where the database
    /// fails.
    pub fn slug(&self, language: &str, story: &str, headline: &str) -> Result<String, SlugsError> {
        let options = SlugOptions::for_language(language)?
            .with_max_len(80)
            .with_reserved(paths::RESERVED.iter().copied());
        let mut failure = None;
        let slug = options.unique(headline, |slug| {
            // Taken is what another story has or had.
            match self.owner(language, slug) {
                Ok(owner) => owner.is_some_and(|owner| owner != story),
                Err(error) => {
                    failure = Some(error);
                    false
                }
            }
        })?;
        if let Some(error) = failure {
            return Err(error.into());
        }
        let change = self.connection.unchecked_transaction()?;
        change.execute(
            "update slugs set current = 0 where language = ?1 and story = ?2",
            params![language, story],
        )?;
        change.execute(
            "insert or replace into slugs values (?1, ?2, ?3, 1)",
            params![language, slug.as_str(), story],
        )?;
        change.commit()?;
        Ok(slug.into_string())
    }

    /// The current slug of the story that once had the slug `old`.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error.
    pub fn moved(&self, language: &str, old: &str) -> rusqlite::Result<Option<String>> {
        let mut query = self.connection.prepare_cached(
            "select new.slug from slugs old join slugs new using (language, story)
             where language = ?1 and old.slug = ?2 and new.current and new.slug <> old.slug",
        )?;
        query
            .query_row(params![language, old], |row| row.get(0))
            .optional()
    }

    fn owner(&self, language: &str, slug: &str) -> rusqlite::Result<Option<String>> {
        let mut query = self
            .connection
            .prepare_cached("select story from slugs where language = ?1 and slug = ?2")?;
        query
            .query_row(params![language, slug], |row| row.get(0))
            .optional()
    }
}
