//! The second voter: whatlang, kept away from what it does not know.

use whatlang::Lang;

use crate::addresses::outside;
use crate::letters::{MARK, class, compose, fold, is_passed_over};
use crate::registry::alias;
use crate::script::Script;

/// Whatlang learns nothing more from longer texts than from this many bytes.
const ENOUGH: usize = 1024;

/// What whatlang takes the letters of one script for, and how sure it is, 0 to 1.
///
/// It gets those letters only, composed and in lower case: letters of other scripts,
/// soft hyphens and decomposed accents all mislead it.
pub(crate) fn vote(text: &str, script: Script) -> Option<(&'static str, f64)> {
    let info = whatlang::detect(&letters_of(text, script))?;
    Some((tag(info.lang()), info.confidence()))
}

fn letters_of(text: &str, script: Script) -> String {
    let wanted = script.class();
    let mut out = String::with_capacity(text.len().min(ENOUGH));
    let mut pending: Option<char> = None;
    for c in outside(text).flat_map(str::chars) {
        if out.len() >= ENOUGH {
            break;
        }
        let kind = class(c);
        if kind == MARK || is_passed_over(c) {
            pending = pending.map(|letter| compose(letter, c).unwrap_or(letter));
            continue;
        }
        out.extend(pending.take());
        if kind == wanted {
            // Whatlang's alphabet of Romanian has the cedilla only.
            pending = Some(match fold(c) {
                'ș' => 'ş',
                'ț' => 'ţ',
                letter => letter,
            });
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.extend(pending);
    out
}

fn tag(lang: Lang) -> &'static str {
    alias(lang.code()).map_or("und", |(tag, _)| tag)
}

/// Whether whatlang knows a language, in the script that it has it in.
#[cfg(feature = "model")]
pub(crate) fn knows(wanted: &str) -> bool {
    languages().any(|known| known == wanted)
}

/// The languages that whatlang knows.
pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
    Lang::all().iter().map(|lang| tag(*lang))
}

/// Whether whatlang has several languages of the script.
#[cfg(not(feature = "model"))]
pub(crate) fn is_shared(script: Script) -> bool {
    matches!(
        script,
        Script::Latin | Script::Cyrillic | Script::Arabic | Script::Devanagari | Script::Hebrew
    )
}
