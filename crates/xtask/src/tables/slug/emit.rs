//! Writes the compiled schemes as Rust.

use std::fmt::Write as _;

use super::super::Result;
use super::alphabet::Alphabet;
use super::compile::{Compiled, CompiledScheme, GENERIC};
use super::grid::{Grid, Side};
use super::scheme::BOUNDARY;

const HEADER: &str = "\
// GENERATED from data/schemes/*.txt and data/*.tsv (sources and licences there) by `cargo xtask tables`. Do not edit.
";

pub(super) fn source(compiled: &Compiled, alphabet: &Alphabet) -> Result<String> {
    let mut out = String::from(HEADER);
    out.push_str("use crate::table::{Class, Grid, Group, Leads, Rule, SchemeTable, Side};\n\n");
    schemes(&mut out, compiled)?;
    pages(&mut out, compiled);
    rules(&mut out, compiled);
    groups(&mut out, compiled);
    classes(&mut out, compiled)?;
    let _ = writeln!(
        out,
        "pub(crate) static TEXTS: &[&str] = &{:?};\n",
        compiled.texts
    );
    compositions(&mut out, alphabet);
    Ok(out)
}

fn schemes(out: &mut String, compiled: &Compiled) -> Result<()> {
    let generic = compiled
        .schemes
        .iter()
        .find(|scheme| scheme.name == GENERIC)
        .ok_or("no generic scheme")?;
    let page =
        |scheme: &CompiledScheme, number: u32| scheme.pages.get(&number).copied().unwrap_or(0);
    out.push_str(
        "/// Every scheme, sorted by name.\npub(crate) static SCHEMES: &[SchemeTable] = &[\n",
    );
    let mut leads: Vec<Vec<u16>> = Vec::new();
    for scheme in &compiled.schemes {
        let two: Vec<u16> = (2..32).map(|number| page(scheme, number)).collect();
        let shared = leads.iter().position(|known| *known == two);
        let two = shared.unwrap_or_else(|| {
            leads.push(two);
            leads.len() - 1
        });
        let three: Vec<(u16, u16)> = (32..1024)
            .filter(|number| page(scheme, *number) != page(generic, *number))
            .map(|number| (u16::try_from(number).unwrap_or(0), page(scheme, number)))
            .collect();
        let syllables = match scheme.syllables.as_deref() {
            Some("places") => "Places",
            Some("letters") => "Letters",
            Some(other) => return Err(format!("{}: no reading {other:?}", scheme.name)),
            None => "Revised",
        };
        // A scheme that reads Chinese characters comes with its table of readings.
        let (only_with, reads_han) = match scheme.han.as_deref() {
            Some("pinyin") => ("#[cfg(feature = \"pinyin\")]\n", true),
            Some(other) => return Err(format!("{}: no reading {other:?}", scheme.name)),
            None => ("", false),
        };
        let drops_schwa = match scheme.schwa.as_deref() {
            Some("hindi") => true,
            Some(other) => return Err(format!("{}: no rule {other:?}", scheme.name)),
            None => false,
        };
        let _ = writeln!(
            out,
            "{only_with}SchemeTable {{ name: {:?}, language: {:?}, title: {:?}, source: {:?}, syllables: crate::hangul::Reading::{syllables}, #[cfg(feature = \"pinyin\")] reads_han: {reads_han}, drops_schwa: {drops_schwa}, two: &LEADS[{two}], three: &{three:?} }},",
            scheme.name, scheme.language, scheme.title, scheme.source,
        );
    }
    out.push_str("];\n\n");
    let _ = writeln!(
        out,
        "/// The pages by the first of two bytes; schemes of one script share them.\npub(crate) static LEADS: [Leads; {}] = [",
        leads.len()
    );
    for pages in &leads {
        let pages: Vec<String> = pages
            .iter()
            .map(|number| format!("&PAGES[{number}]"))
            .collect();
        let _ = writeln!(out, "[{}],", pages.join(", "));
    }
    out.push_str("];\n\n");
    let three: Vec<u16> = (0..1024).map(|number| page(generic, number)).collect();
    let _ = writeln!(
        out,
        "/// The generic page of each block of 64 code points below U+10000.\npub(crate) static GENERIC: [u16; 1024] = {three:?};\n"
    );
    let four: Vec<(u16, u16)> = generic
        .pages
        .range(1024..)
        .map(|(number, page)| (u16::try_from(*number).unwrap_or(0), *page))
        .collect();
    let _ = writeln!(
        out,
        "/// The pages of the blocks above, sorted.\npub(crate) static SUPPLEMENTARY: &[(u16, u16)] = &{four:?};\n"
    );
    Ok(())
}

fn pages(out: &mut String, compiled: &Compiled) {
    let _ = writeln!(
        out,
        "pub(crate) static PAGES: [[u32; 64]; {}] = [",
        compiled.pages.len()
    );
    for page in &compiled.pages {
        if page.iter().all(|entry| Some(entry) == page.first()) {
            let _ = writeln!(out, "[{:#x}; 64],", page.first().unwrap_or(&0));
            continue;
        }
        out.push('[');
        for entry in page {
            let _ = write!(out, "{entry:#x}, ");
        }
        out.push_str("],\n");
    }
    out.push_str("];\n\n");
}

fn rules(out: &mut String, compiled: &Compiled) {
    let mut items: Vec<u16> = Vec::new();
    out.push_str("pub(crate) static RULES: &[Rule] = &[\n");
    for rule in &compiled.rules {
        let mut wanted: Vec<u16> = Vec::new();
        wanted.extend(rule.left);
        wanted.extend(&rule.input);
        wanted.extend(&rule.right);
        let start = items
            .windows(wanted.len().max(1))
            .position(|window| window == wanted)
            .unwrap_or_else(|| {
                let start = if wanted.is_empty() { 0 } else { items.len() };
                items.extend(&wanted);
                start
            });
        let _ = writeln!(
            out,
            "Rule {{ items: {start}, left: {}, input: {}, right: {}, output: {:#x} }},",
            usize::from(rule.left.is_some()),
            rule.input.len(),
            rule.right.len(),
            rule.output,
        );
    }
    out.push_str("];\n\n");
    let _ = writeln!(
        out,
        "/// Classes, by number, that rules ask for.\npub(crate) static ITEMS: &[u16] = &{items:?};\n"
    );
}

fn groups(out: &mut String, compiled: &Compiled) {
    let mut sides: Vec<&Side> = Vec::new();
    let mut number = |side| {
        let known = sides.iter().position(|known| *known == side);
        known.unwrap_or_else(|| {
            sides.push(side);
            sides.len() - 1
        })
    };
    let mut grids: Vec<&Grid> = Vec::new();
    let mut stored = String::new();
    out.push_str(
        "/// The rules of each letter that has some.\npub(crate) static GROUPS: &[Group] = &[\n",
    );
    for group in &compiled.groups {
        let grid = &group.grid;
        let known = grids.iter().position(|known| *known == grid);
        let index = known.unwrap_or_else(|| {
            let _ = writeln!(
                stored,
                "Grid {{ before: &SIDES[{}], after: &SIDES[{}], outcomes: &{:#x?} }},",
                number(&grid.before),
                number(&grid.after),
                grid.outcomes
            );
            grids.push(grid);
            grids.len() - 1
        });
        let _ = writeln!(
            out,
            "Group {{ start: {}, count: {}, grid: &GRIDS[{index}] }},",
            group.start, group.count
        );
    }
    let _ = writeln!(
        out,
        "];\n\n/// What rules come to, by the letters on either side.\npub(crate) static GRIDS: [Grid; {}] = [\n{stored}];\n\npub(crate) static SIDES: [Side; {}] = [",
        grids.len(),
        sides.len()
    );
    for side in sides {
        let _ = writeln!(
            out,
            "Side {{ first: {:#x}, edge: {}, places: &{:?} }},",
            side.first, side.edge, side.places
        );
    }
    out.push_str("];\n\n");
}

fn classes(out: &mut String, compiled: &Compiled) -> Result<()> {
    let mut bits: Vec<u64> = Vec::new();
    out.push_str("pub(crate) static CLASSES: &[Class] = &[\n");
    for class in &compiled.classes {
        let codes: Vec<u32> = class
            .letters
            .iter()
            .filter(|letter| !matches!(**letter, BOUNDARY | '\''))
            .map(|letter| u32::from(*letter))
            .collect();
        let first = codes.first().copied().unwrap_or(0) / 64 * 64;
        let last = codes.last().copied().unwrap_or(0);
        let mut words = vec![
            0_u64;
            if codes.is_empty() {
                0
            } else {
                ((last - first) / 64 + 1) as usize
            }
        ];
        if words.len() > 64 {
            return Err(format!("a class spans U+{first:04X}..U+{last:04X}"));
        }
        for code in codes {
            if let Some(word) = words.get_mut(((code - first) / 64) as usize) {
                *word |= 1 << (code % 64);
            }
        }
        let start = bits
            .windows(words.len().max(1))
            .position(|window| window == words)
            .unwrap_or_else(|| {
                let start = if words.is_empty() { 0 } else { bits.len() };
                bits.extend(&words);
                start
            });
        let _ = writeln!(
            out,
            "Class {{ first: {first:#x}, start: {start}, words: {}, boundary: {}, apostrophe: {}, negated: {} }},",
            words.len(),
            class.letters.contains(&BOUNDARY),
            class.letters.contains(&'\''),
            class.negated,
        );
    }
    out.push_str("];\n\n");
    let _ = writeln!(
        out,
        "/// One bit a letter, for the classes.\npub(crate) static BITS: &[u64] = &["
    );
    for word in bits {
        let _ = write!(out, "{word:#x}, ");
    }
    out.push_str("];\n\n");
    Ok(())
}

fn compositions(out: &mut String, alphabet: &Alphabet) {
    out.push_str("/// Base, mark and composed letter, sorted by the first two.\npub(crate) static COMPOSITIONS: &[(char, char, char)] = &[\n");
    for ((base, mark), composed) in &alphabet.composed {
        let _ = write!(
            out,
            "('\\u{{{:04X}}}', '\\u{{{:04X}}}', '\\u{{{:04X}}}'), ",
            u32::from(*base),
            u32::from(*mark),
            u32::from(*composed)
        );
    }
    out.push_str("];\n\n");
}
