//! The database: slugs that were ever given out, views, and the full-text search.

mod search;
mod slugs;
mod views;

pub use search::{Hit, Piece};
pub use slugs::SlugsError;
pub use views::{Views, Visit};

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

/// An open database.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}

impl Store {
    /// Opens a file, which is created where there is none.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error, such as for a file that is not a database.
    pub fn open(file: &Path) -> rusqlite::Result<Self> {
        Self::prepare(Connection::open(file)?)
    }

    /// A database that is gone with the program.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error.
    pub fn in_memory() -> rusqlite::Result<Self> {
        Self::prepare(Connection::open_in_memory()?)
    }

    /// Whether SQLite finds no fault in the file.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error.
    pub fn is_sound(&self) -> rusqlite::Result<bool> {
        let check = "pragma integrity_check";
        let answer: String = self.connection.query_row(check, [], |row| row.get(0))?;
        Ok(answer == "ok")
    }

    fn prepare(connection: Connection) -> rusqlite::Result<Self> {
        // A log beside the file: readers do not wait for the writer, and a program that is
        // killed leaves a sound database.
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "normal")?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.execute_batch(slugs::TABLES)?;
        connection.execute_batch(views::TABLES)?;
        Ok(Self { connection })
    }
}
