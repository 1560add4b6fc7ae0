//! The findings, one JSON object a line.

use std::path::Path;

use byline::attribution::Verdict;
use byline_examples::visible;
use serde::{Serialize, Serializer};

use crate::address::{Address, Claim};
use crate::allow::Rule;
use crate::document::Encoding;
use crate::uses::Use;

/// A line of the output; `kind` says which.
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
    /// A file in a folder that was skipped.
    Skipped {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// Why.
        message: &'a str,
    },
    /// What was found on one page. Spans count in the decoded text.
    Page {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// Where it was found.
        #[serde(skip_serializing_if = "Option::is_none")]
        page_url: Option<&'a Address>,
        /// Set where the page says that it is ours, and nobody else does.
        #[serde(skip_serializing_if = "Option::is_none")]
        claims_own_page: Option<&'a Claim>,
        /// Left out where the file is UTF-8.
        #[serde(skip_serializing_if = "Option::is_none")]
        encoding: Option<&'a Encoding>,
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
    /// A page that is one of the articles, or on a host of ours, and is not judged.
    Own {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// Where it was found.
        #[serde(skip_serializing_if = "Option::is_none")]
        page_url: Option<&'a Address>,
    },
    /// A page of a host that needs no credit, and is not judged.
    Allowed {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// Where it was found.
        page_url: &'a Address,
        /// Why.
        #[serde(flatten)]
        rule: &'a Rule,
    },
    /// A file that was read and has nothing that could be judged.
    NothingToJudge {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// The code of the reason.
        reason: &'static str,
        /// The reason.
        message: &'static str,
    },
    /// A file that could not be read.
    Unreadable {
        /// The file.
        #[serde(serialize_with = "name")]
        path: &'a Path,
        /// The code of the reason.
        reason: &'static str,
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
