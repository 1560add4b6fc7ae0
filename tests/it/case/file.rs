//! Reads files of cases: TOML of the repository, and the JSON lines of the conformance data.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// A case: what is given, and what is expected of it, as the module that reads the file names it.
pub(crate) struct Case<T> {
    pub(crate) name: String,
    /// Why the expected value is right.
    #[allow(dead_code, reason = "the score does not print it")]
    pub(crate) why: String,
    pub(crate) given: T,
}

impl<T> std::ops::Deref for Case<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.given
    }
}

/// All cases of a file, or of the files of a folder in the order of their names.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<Case<T>>, String> {
    let located = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    if path.is_dir() {
        let entries = std::fs::read_dir(path).map_err(|error| located(&error))?;
        let mut files: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        files.sort();
        let mut cases = Vec::new();
        for file in files {
            cases.extend(read(&file)?);
        }
        return Ok(cases);
    }
    let text = std::fs::read_to_string(path).map_err(|error| located(&error))?;
    let cases = match path
        .extension()
        .is_some_and(|extension| extension == "toml")
    {
        true => tables(&text),
        false => lines(&text),
    };
    cases.map_err(|error| located(&error))
}

/// The tables `[[case]]`. A text outside them, such as a common `why`, is that of each case that
/// has none of its own.
fn tables<T: DeserializeOwned>(text: &str) -> Result<Vec<Case<T>>, String> {
    let mut file: Table = toml::from_str(text).map_err(|error| error.to_string())?;
    let Some(Value::Array(cases)) = file.remove("case") else {
        return Err("expected tables [[case]]".to_owned());
    };
    file.retain(|_, value| value.is_str());
    let cases = cases.into_iter().enumerate().map(|(index, case)| {
        let mut given = file.clone();
        if let Value::Table(case) = case {
            given.extend(case);
        }
        let mut take = |key| match given.remove(key) {
            Some(Value::String(text)) => Ok(text),
            found => Err(format!(
                "case {index}: expected a text `{key}`, found {found:?}"
            )),
        };
        let (name, why) = (take("name")?, take("why")?);
        match given.try_into() {
            Ok(given) => Ok(Case { name, why, given }),
            Err(error) => Err(format!("case {name}: {error}")),
        }
    });
    cases.collect()
}

#[derive(Deserialize)]
struct Row<T> {
    id: String,
    #[serde(default)]
    why: String,
    #[serde(flatten)]
    given: T,
}

/// An object a line; blank lines are skipped.
fn lines<T: DeserializeOwned>(text: &str) -> Result<Vec<Case<T>>, String> {
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| match serde_json::from_str(line) {
            Ok(Row { id, why, given }) => Ok(Case {
                name: id,
                why,
                given,
            }),
            Err(error) => Err(format!("line {}: {error}", index + 1)),
        })
        .collect()
}
