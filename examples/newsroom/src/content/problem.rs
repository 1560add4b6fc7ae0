//! What is wrong with an article, and in which line of its file.

use std::fmt;
use std::io;
use std::path::PathBuf;

use byline::article::{FormatError, Issue};

/// Why there is nothing to publish.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file cannot be read.
    #[error("{file}: {1}", file = .0.display())]
    File(PathBuf, #[source] io::Error),
    /// Articles have faults.
    #[error("{}", join(.0))]
    Problems(Vec<Problem>),
}

/// A fault of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: PathBuf,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, reason } = self;
        write!(f, "{}:{line}: {reason}", file.display())
    }
}

fn join(problems: &[Problem]) -> String {
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    lines.join("\n")
}

/// The file of an article.
pub(super) struct Source {
    pub(super) key: String,
    pub(super) text: String,
    file: PathBuf,
}

/// The fields that front matter has under another name.
const NAMES: [(&str, &str); 6] = [
    ("headline", "title"),
    ("standfirst", "description"),
    ("published", "date"),
    ("modified", "updated"),
    ("bylines", "authors"),
    ("lead_image", "image"),
];

impl Source {
    pub(super) fn read(file: PathBuf) -> Result<Self, LoadError> {
        let text = std::fs::read_to_string(&file);
        let text = text.map_err(|error| LoadError::File(file.clone(), error))?;
        let stem = file.file_stem().unwrap_or_default();
        Ok(Self {
            key: stem.to_string_lossy().into_owned(),
            text,
            file,
        })
    }

    /// A fault of the field that `path` begins with.
    pub(super) fn problem(&self, path: &str, reason: String) -> Problem {
        Problem {
            file: self.file.clone(),
            line: self.line(path),
            reason,
        }
    }

    pub(super) fn problem_of_issue(&self, issue: &Issue) -> Problem {
        let reason = format!("{}: {}", issue.path(), issue.message());
        self.problem(issue.path(), reason)
    }

    pub(super) fn problem_of_format(&self, error: &FormatError) -> Problem {
        let line = match error {
            FormatError::Markdown(error) => error.line(),
            _ => 1,
        };
        Problem {
            file: self.file.clone(),
            line,
            reason: error.to_string(),
        }
    }

    /// The line of a field in the front matter; of the body, the first line below it; of what
    /// the file lacks, the first line of all.
    fn line(&self, path: &str) -> usize {
        let field = path.split(['.', '[']).next().unwrap_or_default();
        let mut lines = self.text.lines().enumerate().skip(1);
        let front = lines
            .by_ref()
            .take_while(|(_, line)| !line.starts_with("---"));
        let mut found = None;
        for (index, line) in front {
            let key = line.split(':').next().unwrap_or_default();
            let is_named = NAMES.contains(&(field, key)) || key == field;
            if is_named && found.is_none() {
                found = Some(index);
            }
        }
        if field == "body" {
            found = lines
                .find(|(_, line)| !line.is_empty())
                .map(|(index, _)| index);
        }
        found.unwrap_or(0) + 1
    }
}
