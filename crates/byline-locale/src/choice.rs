//! The languages that may be the answer.

use byline_language::LanguageTag;

use crate::repair::{CodeRepairError, different, repair};
use crate::script::Script;

/// What is known beforehand about a language in a script: the logarithm of how many
/// times likelier it is than others.
pub(crate) type Prior<'a> = dyn Fn(&str, Script) -> f32 + 'a;

/// Which languages are allowed; by default all of the crate.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Choice {
    allowed: Option<Vec<LanguageTag>>,
    denied: Vec<LanguageTag>,
}

impl Choice {
    pub(crate) const fn new() -> Self {
        Self {
            allowed: None,
            denied: Vec::new(),
        }
    }

    pub(crate) fn allow(&mut self, codes: &[&str]) -> Result<(), CodeRepairError> {
        self.allowed = Some(tags(codes)?);
        Ok(())
    }

    pub(crate) fn deny(&mut self, codes: &[&str]) -> Result<(), CodeRepairError> {
        self.denied = tags(codes)?;
        Ok(())
    }

    /// Whether every language may be the answer.
    #[cfg(feature = "model")]
    pub(crate) fn is_open(&self) -> bool {
        self.allowed.is_none() && self.denied.is_empty()
    }

    /// Whether only some languages were named, so that none is unknown.
    pub(crate) fn is_restricted(&self) -> bool {
        self.allowed.is_some()
    }

    /// Whether a language of the crate may be the answer in a script.
    pub(crate) fn admits(&self, tag: &str, script: Script) -> bool {
        let named = |list: &[LanguageTag]| list.iter().any(|one| covers(one, tag, script));
        self.allowed.as_deref().is_none_or(named) && !named(&self.denied)
    }
}

/// The tags of a list, each code repaired once.
fn tags(codes: &[&str]) -> Result<Vec<LanguageTag>, CodeRepairError> {
    different(codes)
        .map(|code| repair(code).map(|repaired| repaired.into_tag()))
        .collect()
}

/// Whether a tag in a list means a language of the crate in a script.
fn covers(listed: &LanguageTag, tag: &str, script: Script) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    if !is_of(listed, language) {
        return false;
    }
    match listed.script() {
        None => true,
        Some("Hant") => tag != "zh",
        Some("Hans") => tag == "zh",
        Some("Jpan" | "Kore") => true,
        Some(code) => script.code() == code,
    }
}

/// Whether a tag has this primary language subtag: its beginning decides, the rest is not read.
pub(crate) fn is_of(tag: &LanguageTag, language: &str) -> bool {
    let rest = tag.as_str().strip_prefix(language);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
