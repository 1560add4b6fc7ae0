//! Which language of a script it is, for a build without the model: whatlang alone.

use crate::choice::{Choice, Prior};
use crate::detection::{Detection, LanguageEvidence};
use crate::script::Script;
use crate::trigrams;

/// Whatlang gives one answer and no others, so hints can only confirm it.
pub(crate) fn detect(
    choice: &Choice,
    text: &str,
    script: Script,
    prior: Option<&Prior<'_>>,
) -> Detection {
    let Some((tag, sure)) = trigrams::vote(text, script) else {
        return Detection::undetermined(script);
    };
    // Croatian is all that whatlang has of its group, and Serbian is Cyrillic there.
    if tag == "und" || !choice.admits(tag, script) {
        return Detection::undetermined(script);
    }
    let known = prior.map_or(0.0, |prior| f64::from(prior(tag, script)));
    let confidence = sure + (1.0 - sure) * (known / (1.0 + known));
    // Whatlang calls languages that it does not know by the name of one it does, and is
    // sure of it; so nothing that rests on it alone is reliable.
    Detection::new(tag, script, confidence, false, LanguageEvidence::Trigrams)
}
