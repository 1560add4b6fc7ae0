//! What a suite found: failures first, a table by kind, one closing line.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::case_file::{self, Case};

/// Why a file could not be scored.
#[derive(Debug)]
pub(crate) struct ScoreError(String);

impl ScoreError {
    pub(crate) fn new(message: impl fmt::Display) -> Self {
        Self(message.to_string())
    }
}

impl fmt::Display for ScoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The text of a data file.
pub(crate) fn read(path: &Path) -> Result<String, ScoreError> {
    std::fs::read_to_string(path)
        .map_err(|error| ScoreError::new(format_args!("{}: {error}", path.display())))
}

/// The rows of a JSON-lines file; blank lines are skipped.
pub(crate) fn rows<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, ScoreError> {
    read(path)?
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| {
            serde_json::from_str(line).map_err(|error| {
                ScoreError::new(format_args!("{}:{}: {error}", path.display(), index + 1))
            })
        })
        .collect()
}

/// The cases of a file: of the repository's in TOML, or JSON lines; or of a folder of them.
pub(crate) fn cases<T: DeserializeOwned>(path: &Path) -> Result<Vec<Case<T>>, ScoreError> {
    case_file::read(path).map_err(ScoreError)
}

/// The columns of a tab-separated file; blank lines and `#` lines are skipped.
pub(crate) fn columns(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|(index, line)| (index + 1, line.split('\t').collect()))
}

#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    passed: usize,
    judged: usize,
}

impl Tally {
    fn percent(self) -> f64 {
        match self.judged {
            0 => 100.0,
            judged => 100.0 * self.passed as f64 / judged as f64,
        }
    }
}

/// How the closing percentage is formed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Average {
    /// Passed rows of all judged rows.
    Rows,
    /// The mean of the kinds' percentages: each kind weighs the same.
    Kinds,
}

/// The findings of one run.
#[derive(Debug)]
pub(crate) struct Report {
    suite: &'static str,
    average: Average,
    kinds: BTreeMap<String, Tally>,
    failures: Vec<String>,
    not_judged: BTreeMap<String, usize>,
    figures: Vec<String>,
}

impl Report {
    pub(crate) fn new(suite: &'static str) -> Self {
        Self {
            suite,
            average: Average::Rows,
            kinds: BTreeMap::new(),
            failures: Vec::new(),
            not_judged: BTreeMap::new(),
            figures: Vec::new(),
        }
    }

    /// Sets how the closing percentage is formed.
    pub(crate) fn average(&mut self, average: Average) {
        self.average = average;
    }

    /// Judges one case: passed when `got` equals `expected`.
    pub(crate) fn judge(&mut self, kind: &str, id: &str, got: &str, expected: &str) {
        let tally = self.kinds.entry(kind.to_owned()).or_default();
        tally.judged += 1;
        if got == expected {
            tally.passed += 1;
        } else {
            self.failures
                .push(format!("{kind}\t{id}\tgot {got:?}\texpected {expected:?}"));
        }
    }

    /// Adds a figure over all rows, such as a mean, to those printed after the table.
    pub(crate) fn figure(&mut self, figure: impl fmt::Display) {
        self.figures.push(figure.to_string());
    }

    /// Counts a row whose system, option or field the crates do not offer.
    pub(crate) fn not_judged(&mut self, why: impl Into<String>) {
        *self.not_judged.entry(why.into()).or_default() += 1;
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(f, "{failure}")?;
        }
        let width = self
            .kinds
            .keys()
            .map(|kind| kind.chars().count())
            .fold(4, usize::max);
        writeln!(f, "\n{:width$}  passed  judged       %", "kind")?;
        for (kind, tally) in &self.kinds {
            writeln!(
                f,
                "{kind:width$}  {:6}  {:6}  {:6.2}",
                tally.passed,
                tally.judged,
                tally.percent()
            )?;
        }
        for figure in &self.figures {
            writeln!(f, "{figure}")?;
        }
        let total = self
            .kinds
            .values()
            .fold(Tally::default(), |sum, tally| Tally {
                passed: sum.passed + tally.passed,
                judged: sum.judged + tally.judged,
            });
        let percent = match self.average {
            Average::Rows => total.percent(),
            Average::Kinds => {
                let sum: f64 = self.kinds.values().map(|tally| tally.percent()).sum();
                sum / self.kinds.len().max(1) as f64
            }
        };
        write!(
            f,
            "\n{}: passed {} of {} ({percent:.2} %)",
            self.suite, total.passed, total.judged
        )?;
        let skipped: usize = self.not_judged.values().sum();
        if skipped > 0 {
            let why: Vec<String> = self
                .not_judged
                .iter()
                .map(|(why, count)| format!("{count} {why}"))
                .collect();
            write!(f, ", {skipped} rows not judged: {}", why.join("; "))?;
        }
        writeln!(f)
    }
}
