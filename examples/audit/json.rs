//! The findings, one JSON object a line.

use std::path::Path;

use byline::attribution::Verdict;
use serde::Serialize;

/// A line of the output; `kind` tells which.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Line<'a> {
    /// What the publisher's page says.
    Publisher(&'a crate::publisher::Publisher),
    /// The notices of one page.
    Notices(&'a crate::notices::Notices),
    /// What was read from one page.
    Read(&'a crate::explain::Explanation),
    /// A page that was repaired.
    Fixed {
        /// The file.
        path: &'a Path,
        /// Where the repaired page was written.
        saved: &'a Path,
    },
    /// What was found on one page.
    Page {
        /// The file.
        path: &'a Path,
        /// The verdict, in the library's own form.
        #[serde(flatten)]
        verdict: &'a Verdict,
    },
    /// A file that could not be read.
    Unreadable {
        /// The file.
        path: &'a Path,
        /// Why.
        message: String,
    },
}

impl<'a> Line<'a> {
    pub(crate) fn page(path: &'a Path, verdict: &'a Verdict) -> Self {
        Self::Page { path, verdict }
    }

    /// The line, without its end.
    pub(crate) fn to_text(&self) -> String {
        // Strings and numbers under string keys: nothing here can fail to serialize.
        serde_json::to_string(self).unwrap_or_default()
    }
}
