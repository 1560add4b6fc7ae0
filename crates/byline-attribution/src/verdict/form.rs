//! The serialized form of verdicts.
//!
//! What follows from the rest (`complies`, `certain`, `link`, the sentences) is written for those who
//! query the form, and not read.

use core::num::NonZeroUsize;
use core::ops::Range;
use std::sync::Arc;

use byline_html::Location;
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Candidate, Cause, Note, Place, Reason, Verdict, Visibility};
use crate::policy::LimitCheck;

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("Verdict", 10)?;
        form.serialize_field("complies", &self.complies())?;
        form.serialize_field("certain", &self.is_certain())?;
        form.serialize_field("reason", &self.reason)?;
        form.serialize_field("target", self.target())?;
        form.serialize_field("sentence", &self.sentence())?;
        form.serialize_field("advice", &self.advice())?;
        form.serialize_field("link", &self.link_index())?;
        form.serialize_field("decisive", &self.decisive)?;
        form.serialize_field("candidates", &self.candidates)?;
        form.serialize_field("limits", &self.limits)?;
        form.end()
    }
}

impl Serialize for Candidate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("Candidate", 14)?;
        form.serialize_field("reason", &self.reason)?;
        form.serialize_field("start", &self.span.start)?;
        form.serialize_field("end", &self.span.end)?;
        form.serialize_field("line", &self.location.line)?;
        form.serialize_field("column", &self.location.column)?;
        form.serialize_field("href", &self.href())?;
        form.serialize_field("resolved", &self.resolved())?;
        form.serialize_field("text", &self.text())?;
        form.serialize_field("visibility", &self.visibility)?;
        form.serialize_field("place", &self.place)?;
        form.serialize_field("cause", &self.cause)?;
        form.serialize_field("notes", &self.notes)?;
        form.serialize_field("sentence", &self.sentence())?;
        form.serialize_field("advice", &self.advice())?;
        form.end()
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("Cause", 3)?;
        form.serialize_field("what", &self.what())?;
        form.serialize_field("start", &self.span.as_ref().map(|span| span.start))?;
        form.serialize_field("end", &self.span.as_ref().map(|span| span.end))?;
        form.end()
    }
}

#[derive(Deserialize)]
#[serde(rename = "Verdict")]
struct VerdictForm {
    reason: Reason,
    target: String,
    #[serde(default)]
    decisive: Option<usize>,
    candidates: Vec<CandidateForm>,
    #[serde(default)]
    limits: Vec<LimitCheck>,
}

#[derive(Deserialize)]
#[serde(rename = "Candidate")]
struct CandidateForm {
    reason: Reason,
    start: usize,
    end: usize,
    line: NonZeroUsize,
    column: NonZeroUsize,
    #[serde(default)]
    href: Option<String>,
    #[serde(default)]
    resolved: Option<String>,
    text: String,
    visibility: Visibility,
    #[serde(default)]
    place: Place,
    #[serde(default)]
    cause: Option<CauseForm>,
    #[serde(default)]
    notes: Vec<Note>,
}

#[derive(Deserialize)]
#[serde(rename = "Cause")]
struct CauseForm {
    what: String,
    #[serde(default)]
    start: Option<usize>,
    #[serde(default)]
    end: Option<usize>,
}

impl<'de> Deserialize<'de> for Verdict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = VerdictForm::deserialize(deserializer)?;
        let target: Arc<str> = form.target.into();
        let candidates: Vec<Candidate> = form
            .candidates
            .into_iter()
            .map(|candidate| candidate.read(&target))
            .collect::<Result<_, D::Error>>()?;
        let count = candidates.len();
        match form.decisive {
            Some(index) if index >= count => {
                return Err(D::Error::custom(format_args!(
                    "expected the index of one of {count} candidates as `decisive`, found {index}"
                )));
            }
            None if form.reason == Reason::Ok || form.reason.is_of_page() => {
                let reason = form.reason;
                return Err(D::Error::custom(format_args!(
                    "expected the index of the link as `decisive` beside the reason {reason}, found none"
                )));
            }
            _ => {}
        }
        Ok(Self {
            reason: form.reason,
            decisive: form.decisive,
            candidates,
            target,
            limits: form.limits,
        })
    }
}

impl CandidateForm {
    fn read<E: Error>(self, target: &Arc<str>) -> Result<Candidate, E> {
        let cause = self.cause.map(CauseForm::read).transpose()?;
        Ok(Candidate {
            reason: self.reason,
            span: span(self.start, self.end)?,
            location: Location::new(self.line.get(), self.column.get()),
            href: self.href.map(Into::into),
            resolved: self.resolved.map(Into::into),
            text: self.text.into(),
            visibility: self.visibility,
            place: self.place,
            cause,
            notes: self.notes,
            target: Arc::clone(target),
        })
    }
}

impl CauseForm {
    fn read<E: Error>(self) -> Result<Cause, E> {
        let span = match (self.start, self.end) {
            (Some(start), Some(end)) => Some(span(start, end)?),
            (None, None) => None,
            (Some(_), None) => return Err(E::missing_field("end")),
            (None, Some(_)) => return Err(E::missing_field("start")),
        };
        Ok(Cause::new(self.what, span))
    }
}

fn span<E: Error>(start: usize, end: usize) -> Result<Range<usize>, E> {
    if start <= end {
        Ok(start..end)
    } else {
        Err(E::custom(format_args!(
            "expected an `end` from `start`, {start}, on, found {end}"
        )))
    }
}
