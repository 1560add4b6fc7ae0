//! Full-text search by SQLite's FTS5.

use rusqlite::params;
use serde::Serialize;

use super::Store;
use crate::content::Story;

/// Words that were typed beyond this are not looked at.
const MAX_WORDS: usize = 12;

/// Three control characters that no text of an article has: around what was found, and where a
/// snippet was cut.
const OPEN: char = '\u{1}';
const CLOSE: char = '\u{2}';
const CUT: char = '\u{3}';

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
    /// Fills the search with the stories. What it had before is dropped: it is made again from
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
                 shown_headline unindexed, shown_text unindexed,
                 tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
             );",
        )?;
        for story in stories {
            let article = &story.article;
            let kicker = article.kicker.as_ref().map_or("", |line| line.as_str());
            let text = format!("{kicker}\n{}", article.body.plain_text());
            change.execute(
                "insert into texts values (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    story.language,
                    story.path,
                    fold(article.headline.as_str()),
                    fold(&text),
                    article.headline.as_str(),
                    text
                ],
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
            "select path, highlight(texts, 2, char(1), char(2)), headline, shown_headline,
                    snippet(texts, 3, char(1), char(2), char(3), 24), text, shown_text
             from texts where texts match ?1 and language = ?2
             order by bm25(texts, 0, 0, 8, 1) limit 20",
        )?;
        let rows = statement.query_map(params![query, language], |row| {
            let text = |column| row.get::<_, String>(column);
            Ok(Hit {
                path: text(0)?,
                headline: pieces(&text(1)?, &text(2)?, &text(3)?),
                snippet: pieces(&text(4)?, &text(5)?, &text(6)?),
            })
        })?;
        rows.collect()
    }
}

/// What a reader typed as an FTS5 expression: quoted words, so that no sign is an operator.
fn expression(words: &str) -> String {
    let words = fold(words);
    let words = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let quoted: Vec<String> = words
        .take(MAX_WORDS)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    quoted.join(" ")
}

/// A text in which letters are one that readers type for one another: the Azerbaijani ə and ı
/// without the right keyboard, `I` in capitals, the Russian ё. The index itself ignores case and the
/// marks of Latin letters. Each letter stays one letter.
fn fold(text: &str) -> String {
    let folded = text.chars().map(|letter| match letter {
        'ə' | 'Ə' => 'e',
        'ı' | 'İ' => 'i',
        'ё' | 'Ё' => 'е',
        other => other,
    });
    folded.collect()
}

/// What SQLite marked in a part of the folded text, in the letters of the text as it is shown.
fn pieces(marked: &str, folded: &str, shown: &str) -> Vec<Piece> {
    let is_mark = |letter: char| matches!(letter, OPEN | CLOSE | CUT);
    let part: String = marked.chars().filter(|c| !is_mark(*c)).collect();
    let start = folded.find(&part).and_then(|start| folded.get(..start));
    let mut letters = shown
        .chars()
        .skip(start.map_or(0, |before| before.chars().count()));
    let mut pieces = Vec::new();
    let mut piece = Piece {
        text: String::new(),
        found: false,
    };
    for letter in marked.chars() {
        match letter {
            CUT => piece.text.push('…'),
            OPEN | CLOSE => {
                let found = letter == OPEN;
                let next = Piece {
                    text: String::new(),
                    found,
                };
                pieces.push(std::mem::replace(&mut piece, next));
            }
            _ => piece.text.extend(letters.next()),
        }
    }
    pieces.push(piece);
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}
