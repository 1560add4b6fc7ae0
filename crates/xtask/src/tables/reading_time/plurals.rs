//! Plural categories of whole numbers, from the rules of CLDR.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::super::Result;

/// The categories of locales, with their conditions in Rust.
type Categories = Vec<(String, String)>;

pub(crate) fn rust(path: &Path) -> Result<String> {
    let mut rules = BTreeMap::<String, Categories>::new();
    for (line, cells) in super::rows(path, 4)? {
        let [locales, category, rule, _samples] = cells.as_slice() else {
            continue;
        };
        let categories = rules.entry(locales.clone()).or_default();
        if category == "other" {
            continue;
        }
        let condition =
            condition(rule).map_err(|fault| format!("cldr-plurals.tsv:{line}: {fault}"))?;
        if let Some(condition) = condition {
            categories.push((category.clone(), condition));
        }
    }
    // Locales whose rules differ for fractions only are alike.
    let mut alike = BTreeMap::<Categories, Vec<String>>::new();
    for (locales, categories) in rules {
        let locales = locales.split(' ').map(|code| format!("{code:?}"));
        alike.entry(categories).or_default().extend(locales);
    }
    alike.remove(&Categories::new());
    let mut out = String::from(
        "// GENERATED from data/cldr-plurals.tsv (source and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         use crate::plural::Plural;\n\n\
         /// The category of a number in a locale of the labels.\n\
         pub(crate) fn plural(locale: &str, n: u64) -> Plural {\n\
         match locale {\n",
    );
    for (categories, mut locales) in alike {
        locales.sort();
        let locales = locales.join(" | ");
        for (category, condition) in categories {
            let (first, rest) = category.split_at(1);
            let name = first.to_uppercase() + rest;
            let _ = writeln!(out, "{locales} if {condition} => Plural::{name},");
        }
    }
    out.push_str("_ => Plural::Other,\n}\n}\n");
    Ok(out)
}

/// A condition of UTS #35 for whole numbers, as an expression of `n`; `None` where none fulfils
/// it.
///
/// `and` binds closer than `or`. Whole numbers have no visible fraction and no exponent, so
/// that `v`, `f`, `t`, `w`, `c` and `e` are 0, and `i` is `n`.
fn condition(rule: &str) -> Result<Option<String>> {
    let mut alternatives = Vec::new();
    for alternative in rule.split(" or ") {
        let relations = alternative
            .split(" and ")
            .map(relation)
            .collect::<Result<Vec<_>>>()?;
        if relations.contains(&Relation::Never) {
            continue;
        }
        let mut expressions = relations
            .iter()
            .filter_map(|relation| match relation {
                Relation::If(expression) => Some(expression.as_str()),
                Relation::Always | Relation::Never => None,
            })
            .collect::<Vec<_>>();
        match expressions.as_mut_slice() {
            [] => return Err(format!("every number fulfils {alternative:?}")),
            [one] => alternatives.push((*one).to_owned()),
            several => {
                let several: Vec<String> = several
                    .iter()
                    .map(|expression| match expression.contains("||") {
                        true => format!("({expression})"),
                        false => (*expression).to_owned(),
                    })
                    .collect();
                alternatives.push(several.join(" && "));
            }
        }
    }
    Ok((!alternatives.is_empty()).then(|| alternatives.join(" || ")))
}

#[derive(PartialEq)]
enum Relation {
    Always,
    Never,
    If(String),
}

/// `operand [% divisor] (=|!=) values`.
fn relation(relation: &str) -> Result<Relation> {
    let (left, is_equal, values) = match relation.split_once(" != ") {
        Some((left, values)) => (left, false, values),
        None => relation
            .split_once(" = ")
            .map(|(left, values)| (left, true, values))
            .ok_or_else(|| format!("expected = or != in {relation:?}"))?,
    };
    let (operand, divisor) = match left.split_once(" % ") {
        Some((operand, divisor)) => (operand, Some(divisor)),
        None => (left, None),
    };
    match operand {
        "n" | "i" => {}
        "v" | "w" | "f" | "t" | "c" | "e" => {
            let has_zero = values
                .split(',')
                .any(|value| value == "0" || value.starts_with("0.."));
            return Ok(match has_zero == is_equal {
                true => Relation::Always,
                false => Relation::Never,
            });
        }
        _ => return Err(format!("unknown operand {operand:?}")),
    }
    let value = match divisor {
        Some(divisor) => format!("n % {divisor}"),
        None => "n".to_owned(),
    };
    let not = if is_equal { "" } else { "!" };
    let comparisons: Vec<String> = values
        .split(',')
        .map(|range| match (range.split_once(".."), divisor) {
            (Some((first, last)), Some(_)) => {
                format!("{not}({first}..={last}).contains(&({value}))")
            }
            (Some((first, last)), None) => format!("{not}({first}..={last}).contains(&n)"),
            (None, Some(divisor)) if range == "0" => format!("{not}n.is_multiple_of({divisor})"),
            (None, _) if is_equal => format!("{value} == {range}"),
            (None, _) => format!("{value} != {range}"),
        })
        .collect();
    Ok(Relation::If(comparisons.join(match is_equal {
        true => " || ",
        false => " && ",
    })))
}
