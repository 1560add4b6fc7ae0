//! Phrases for reading times.

use std::fmt::Write as _;
use std::path::Path;

use super::super::Result;

pub(crate) fn rust(path: &Path) -> Result<String> {
    let mut out = String::from(
        "// GENERATED from data/labels.tsv (source and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         use crate::label::{Digits, Phrases};\n\n\
         /// The phrases of languages, ordered by language.\n\
         pub(crate) static LABELS: &[(&str, Phrases)] = &[\n",
    );
    for (line, cells) in super::rows(path, 13)? {
        let fault = |what: &str| format!("labels.tsv:{line}: {what}");
        let [
            language,
            default,
            native,
            range,
            short,
            less,
            title,
            forms @ ..,
        ] = cells.as_slice()
        else {
            return Err(fault("too few columns"));
        };
        let range = range
            .strip_prefix('[')
            .and_then(|range| range.strip_suffix(']'))
            .ok_or_else(|| fault("expected a range in brackets"))?;
        let title: String = title
            .strip_suffix(']')
            .ok_or_else(|| fault("expected a colon in brackets"))?
            .chars()
            .filter(|c| *c != '[')
            .collect();
        let other = forms.last().ok_or_else(|| fault("no forms"))?;
        for phrase in [short, other] {
            if phrase.matches("{n}").count() != 1 {
                return Err(fault("expected one {n}"));
            }
        }
        let forms: Vec<&String> = forms
            .iter()
            .map(|form| if form == "-" { other } else { form })
            .collect();
        let _ = writeln!(
            out,
            "({language:?}, Phrases {{ digits: Digits::{}, native: Digits::{}, range: {range:?}, \
             short: {short:?}, less: {less:?}, title: {title:?}, forms: {forms:?} }}),",
            digits(default).ok_or_else(|| fault("unknown digits"))?,
            digits(native).ok_or_else(|| fault("unknown digits"))?,
        );
    }
    out.push_str("];\n");
    Ok(out)
}

fn digits(system: &str) -> Option<&'static str> {
    Some(match system {
        "latn" => "Latin",
        "arab" => "Arabic",
        "arabext" => "Persian",
        "beng" => "Bengali",
        "deva" => "Devanagari",
        "thai" => "Thai",
        _ => return None,
    })
}
