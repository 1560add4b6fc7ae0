//! Views: each visitor counts once an hour, known by a hash that nobody can turn back.

use std::collections::HashMap;

use rusqlite::{OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

use super::Store;

pub(super) const TABLES: &str = "
create table if not exists views (
    path text primary key,
    count integer not null
) without rowid;
create table if not exists visitors (
    hour integer not null,
    path text not null,
    visitor blob not null,
    primary key (hour, path, visitor)
) without rowid;
create table if not exists salts (
    day integer primary key,
    salt blob not null
);";

/// The views of each page by its path.
pub type Views = HashMap<String, u64>;

/// Somebody read a page.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The path of the page.
    pub path: String,
    /// What distinguishes visitors: the address and the browser's name. It is never stored.
    pub visitor: String,
    /// When.
    pub at: OffsetDateTime,
}

impl Store {
    /// The views of all pages.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error.
    pub fn views(&self) -> rusqlite::Result<Views> {
        let mut query = self.connection.prepare("select path, count from views")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect()
    }

    /// Counts visits in one transaction; the answer is the new number of every page whose number
    /// changed.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error; nothing is counted then.
    pub fn count(&self, visits: &[Visit]) -> rusqlite::Result<Views> {
        let change = self.connection.unchecked_transaction()?;
        let mut counted = Views::new();
        for visit in visits {
            let hour = visit.at.unix_timestamp().div_euclid(3600);
            let salt = self.salt(hour.div_euclid(24))?;
            let hash = Sha256::new()
                .chain_update(&salt)
                .chain_update(&visit.visitor);
            let hash = hash.finalize();
            let is_new = change
                .prepare_cached("insert or ignore into visitors values (?1, ?2, ?3)")?
                .execute(params![hour, visit.path, hash.as_slice()])?;
            if is_new == 0 {
                continue;
            }
            let count = change
                .prepare_cached(
                    "insert into views values (?1, 1)
                     on conflict do update set count = count + 1 returning count",
                )?
                .query_row(params![visit.path], |row| row.get(0))?;
            counted.insert(visit.path.clone(), count);
        }
        if let Some(last) = visits.last() {
            // Nothing of the hours before is needed to count this one.
            let hour = last.at.unix_timestamp().div_euclid(3600);
            change
                .prepare_cached("delete from visitors where hour < ?1")?
                .execute(params![hour - 1])?;
        }
        change.commit()?;
        Ok(counted)
    }

    /// The secret of a day, made at its first visit; that of other days is deleted, and with it
    /// the last way to find out who a hash was.
    fn salt(&self, day: i64) -> rusqlite::Result<Vec<u8>> {
        let known = self
            .connection
            .prepare_cached("select salt from salts where day = ?1")?
            .query_row(params![day], |row| row.get(0))
            .optional()?;
        if let Some(salt) = known {
            return Ok(salt);
        }
        self.connection.execute("delete from salts", [])?;
        self.connection.query_row(
            "insert into salts values (?1, randomblob(32)) returning salt",
            params![day],
            |row| row.get(0),
        )
    }
}
