//! Phrases for reading times, with CLDR's units, digits and regions.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::super::Result;

/// The forms of a unit by locale, unit and width.
type Units = BTreeMap<(String, String, String), Vec<String>>;

pub(crate) fn rust(folder: &Path) -> Result<String> {
    let numbers: BTreeMap<String, Vec<String>> = super::rows(&folder.join("cldr-numbers.tsv"), 6)?
        .into_iter()
        .map(|(_, cells)| (cells[0].clone(), cells))
        .collect();
    let units = units(&folder.join("cldr-units.tsv"))?;
    let mut english = String::new();
    let mut out = String::from(
        "// GENERATED from data/labels.tsv and data/cldr-*.tsv (sources and licences there) by\n\
         // `cargo xtask tables`. Do not edit.\n\n\
         use crate::label::phrases::{Phrases, Region, Units};\n\n\
         /// The phrases of locales, ordered by locale.\n\
         pub(crate) static LABELS: &[(&str, Phrases)] = &[\n",
    );
    for (line, cells) in super::rows(&folder.join("labels.tsv"), 7)? {
        let fault = |what: &str| format!("labels.tsv:{line}: {what}");
        let [locale, minute, hour, join, read, less, title] = cells.as_slice() else {
            return Err(fault("too few columns"));
        };
        if read.matches("{t}").count() != 1 {
            return Err(fault("expected one {t}"));
        }
        let [_, script, digits, native, range, list] = numbers
            .get(locale)
            .map(Vec::as_slice)
            .ok_or_else(|| fault("not in cldr-numbers.tsv"))?
        else {
            return Err(fault("too few numbers"));
        };
        let title: String = title.chars().filter(|c| !"[]".contains(*c)).collect();
        let forms = |unit: &str, own: &str| -> Result<Vec<String>> {
            let width = match own {
                "-" => "short",
                "long" => "long",
                own if own.matches("{n}").count() == 1 => return Ok(vec![own.to_owned(); 6]),
                _ => return Err(fault("expected one {n}")),
            };
            let key = (locale.clone(), unit.to_owned(), width.to_owned());
            units
                .get(&key)
                .cloned()
                .ok_or_else(|| fault("not in cldr-units.tsv"))
        };
        let phrases = format!(
            "Phrases {{ script: {script:?}, digits: {}, native: {}, range: {:?}, \
             read: {read:?}, less: {less:?}, title: {title:?}, \
             short: Units {{ hours: {:?}, between: {:?}, minutes: {:?} }}, \
             long: Units {{ hours: {:?}, between: {:?}, minutes: {:?} }} }}",
            zero(digits).map_err(|what| fault(&what))?,
            zero(native).map_err(|what| fault(&what))?,
            bracketed(range).map_err(|what| fault(&what))?,
            forms("hour", hour)?,
            bracketed(join).map_err(|what| fault(&what))?,
            forms("minute", minute)?,
            forms("hour", "long")?,
            bracketed(list).map_err(|what| fault(&what))?,
            forms("minute", "long")?,
        );
        if locale == "en" {
            english = phrases;
            out.push_str("(\"en\", ENGLISH),\n");
        } else {
            let _ = writeln!(out, "({locale:?}, {phrases}),");
        }
    }
    let _ = write!(
        out,
        "];\n\n/// The phrases for languages without a row.\n\
         pub(crate) const ENGLISH: Phrases = {english};\n"
    );
    out.push_str("\n/// The regions of languages that differ, ordered by language and region.\n");
    out.push_str("pub(crate) static REGIONS: &[Region] = &[\n");
    out.push_str(&regions(&folder.join("cldr-regions.tsv"))?);
    out.push_str("];\n");
    Ok(out)
}

fn units(path: &Path) -> Result<Units> {
    let mut units = Units::new();
    for (_, cells) in super::rows(path, 9)? {
        let [locale, unit, width, forms @ .., other] = cells.as_slice() else {
            continue;
        };
        let mut forms: Vec<String> = forms
            .iter()
            .map(|form| if form == "-" { other } else { form })
            .cloned()
            .collect();
        forms.push(other.clone());
        units.insert((locale.clone(), unit.clone(), width.clone()), forms);
    }
    Ok(units)
}

fn regions(path: &Path) -> Result<String> {
    let mut rows = Vec::new();
    for (_, cells) in super::rows(path, 4)? {
        for region in cells[1].split(' ') {
            rows.push((
                cells[0].clone(),
                region.to_owned(),
                cells[2].clone(),
                cells[3] == "native",
            ));
        }
    }
    rows.sort();
    let mut out = String::new();
    for (language, region, locale, has_native_digits) in rows {
        let _ = writeln!(
            out,
            "Region {{ language: {language:?}, region: {region:?}, locale: {locale:?}, \
             has_native_digits: {has_native_digits} }},"
        );
    }
    Ok(out)
}

/// The zero of a set of digits, as a literal.
fn zero(digit: &str) -> Result<String> {
    let mut chars = digit.chars();
    match (chars.next(), chars.next()) {
        (Some(zero), None) => Ok(format!("{zero:?}")),
        _ => Err(format!("expected a digit, found {digit:?}")),
    }
}

fn bracketed(text: &str) -> Result<&str> {
    text.strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
        .ok_or_else(|| format!("expected brackets, found {text:?}"))
}
