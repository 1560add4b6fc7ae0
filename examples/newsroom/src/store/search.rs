//! Full-text search by SQLite's FTS5.

use rusqlite::params;
use serde::Serialize;

use super::Store;
use crate::content::Story;

/// Words that were typed beyond this are not looked at.
const MAX_WORDS: usize = 12;

/// Two control characters that no text of an article has mark what was found.
const OPEN: char = '\u{1}';
const CLOSE: char = '\u{2}';

/// A story that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// The path of its page.
    pub path: String,
    /// Its headline.
    pub headline: Vec<Piece>,
    /// The part of its text around what was found.
    pub snippet: Vec<Piece>,
}

/// A stretch of text, found or around what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it was searched for.
    pub found: bool,
}

impl Store {
    /// Fills the search with the stories. What it had before is dropped: it is made anew from
    /// the articles at each start.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error.
    pub fn index(&self, stories: &[Story]) -> rusqlite::Result<()> {
        let change = self.connection.unchecked_transaction()?;
        change.execute_batch(
            "drop table if exists texts;
             create virtual table texts using fts5 (
                 language unindexed, path unindexed, headline, text,
                 tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
             );",
        )?;
        for story in stories {
            let article = &story.article;
            let kicker = article.kicker.as_ref().map_or("", |line| line.as_str());
            let text = format!("{kicker}\n{}", article.body.plain_text());
            change.execute(
                "insert into texts values (?1, ?2, ?3, ?4)",
                params![story.language, story.path, article.headline.as_str(), text],
            )?;
        }
        change.commit()
    }

    /// The stories of a language that have all the words, the last of which may be unfinished;
    /// best first.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error; no input is a wrong query.
    pub fn search(&self, language: &str, words: &str) -> rusqlite::Result<Vec<Hit>> {
        let query = expression(words);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = self.connection.prepare_cached(
            "select path, highlight(texts, 2, char(1), char(2)),
                    snippet(texts, 3, char(1), char(2), '…', 24)
             from texts where texts match ?1 and language = ?2
             order by bm25(texts, 0, 0, 8, 1) limit 20",
        )?;
        let rows = statement.query_map(params![query, language], |row| {
            Ok(Hit {
                path: row.get(0)?,
                headline: pieces(&row.get::<_, String>(1)?),
                snippet: pieces(&row.get::<_, String>(2)?),
            })
        })?;
        rows.collect()
    }
}

/// What a reader typed as an FTS5 expression: quoted words, so that no sign is an operator.
fn expression(words: &str) -> String {
    let words = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let quoted: Vec<String> = words
        .take(MAX_WORDS)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    quoted.join(" ")
}

fn pieces(marked: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, part) in marked.split([OPEN, CLOSE]).enumerate() {
        if !part.is_empty() {
            pieces.push(Piece {
                text: part.to_owned(),
                found: index % 2 == 1,
            });
        }
    }
    pieces
}
