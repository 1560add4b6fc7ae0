//! The findings, one JSON object a line.

use std::path::Path;

use byline::attribution::Verdict;
use byline_examples::visible;
use serde::{Serialize, Serializer};

use crate::uses::Use;

/// A line of the output; `kind` tells which.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Line<'a> {
    /// What the publisher's page says.
    Publisher(&'a crate::publisher::Publisher),
    /// The articles that pages are compared with.
    Articles(&'a crate::corpus::Summary),
    /// The notices of one page.
    Notices(&'a crate::notices::Notices),
    /// What was read from one page.
    Read(&'a crate::explain::Explanation),
    /// A page that was repaired.
    Fixed {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// Where the repaired page was written.
        #[serde(serialize_with = "name")]
        saved: &'a Path,
    },
    /// A page that could be repaired, but not saved.
    Unwritten {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// Where the repaired page was to be written.
        #[serde(serialize_with = "name")]
        saved: &'a Path,
        /// Why.
        message: String,
    },
    /// A file in a folder that was passed over.
    Skipped {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// Why.
        message: &'a str,
    },
    /// What was found on one page.
    Page {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// The verdict, in the library's own form.
        #[serde(flatten)]
        verdict: &'a Verdict,
        /// The articles that the page uses, if that was tested.
        #[serde(skip_serializing_if = "Option::is_none")]
        reuse: Option<&'a [Use]>,
    },
    /// A page that uses none of the articles, and is not judged.
    Unrelated {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
    },
    /// A page that is one of the articles, and is not judged.
    Own {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
    },
    /// A file that could not be read.
    Unreadable {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// Why.
        message: String,
    },
}

impl Line<'_> {
    /// The line, without its end; DEL, C1 and bidirectional controls are escaped.
    pub(crate) fn to_text(&self) -> std::io::Result<String> {
        let line = serde_json::to_string(self)?;
        Ok(visible::json(&line).into_owned())
    }
}

/// The name of a file; what is not UTF-8 in it becomes U+FFFD, as JSON has Unicode only.
pub(crate) fn name<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&path.to_string_lossy())
}
