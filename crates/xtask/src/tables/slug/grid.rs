//! What the rules of a letter come to beside every common pair of neighbours.
//!
//! Letters of two bytes and the edge of a word are common. Those that the rules cannot
//! tell apart share a row (before the letter) or a column (after it); row and column 0
//! are for all that is not common, and are written by the rules themselves.

use std::collections::BTreeMap;

use super::super::Result;
use super::compile::{CompiledRule, SPECIAL};
use super::scheme::{BOUNDARY, Class};

/// The outcome that leaves the letter to the rules.
const UNSETTLED: u32 = SPECIAL;

/// The bit that says that the letter after is consumed as well.
const TAKES_NEXT: u32 = 0x80;

/// The first and the last letter of each script that is written in two bytes.
const SCRIPTS: [(u32, u32); 5] = [
    (0xC0, 0x24F),  // Latin
    (0x386, 0x3CE), // Greek
    (0x400, 0x4FF), // Cyrillic
    (0x531, 0x587), // Armenian
    (0x590, 0x7FF), // Hebrew, Arabic and their neighbours
];

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grid {
    pub(super) before: Side,
    pub(super) after: Side,
    /// By the sum of both places.
    pub(super) outcomes: Vec<u32>,
}

/// The place of every neighbour on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Side {
    /// The code point of the first place.
    pub(super) first: u32,
    pub(super) edge: u8,
    pub(super) places: Vec<u8>,
}

/// Whether each rule accepts a neighbour; alike for all neighbours that share a place.
type Signature = Vec<bool>;

impl Grid {
    pub(super) fn new(
        letter: char,
        rules: &[CompiledRule],
        classes: &[Class],
        is_letter: &dyn Fn(char) -> bool,
    ) -> Result<Self> {
        let accepts = |class: Option<&u16>, neighbour: char| match class {
            None => true,
            Some(class) => classes
                .get(usize::from(*class))
                .is_some_and(|class| class.letters.contains(&neighbour) != class.negated),
        };
        let code = u32::from(letter);
        let neighbours: Vec<char> = SCRIPTS
            .into_iter()
            .filter(|(first, last)| (*first..=*last).contains(&code))
            .flat_map(|(first, last)| first..=last)
            .filter_map(char::from_u32)
            .filter(|neighbour| is_letter(*neighbour))
            .collect();
        let before = |neighbour| -> Signature {
            rules
                .iter()
                .map(|rule| accepts(rule.left.as_ref(), neighbour))
                .collect()
        };
        let after = |neighbour| -> Signature {
            rules
                .iter()
                .map(|rule| accepts(rule.input.iter().chain(&rule.right).next(), neighbour))
                .collect()
        };
        let (columns, after) = side(&neighbours, after, 1)?;
        let width = columns.len() + 1;
        let (rows, before) = side(&neighbours, before, width)?;
        let mut outcomes = vec![UNSETTLED; width];
        for row in &rows {
            outcomes.push(UNSETTLED);
            outcomes.extend(columns.iter().map(|column| outcome(rules, row, column)));
        }
        Ok(Self {
            before,
            after,
            outcomes,
        })
    }
}

/// The signatures in the order of their places, which are `step` apart.
fn side(
    neighbours: &[char],
    signature: impl Fn(char) -> Signature,
    step: usize,
) -> Result<(Vec<Signature>, Side)> {
    let mut signatures: Vec<Signature> = Vec::new();
    let mut place = |neighbour| {
        let signature = signature(neighbour);
        let index = signatures.iter().position(|known| *known == signature);
        let index = index.unwrap_or_else(|| {
            signatures.push(signature);
            signatures.len() - 1
        });
        u8::try_from((index + 1) * step).map_err(|_| "too many kinds of neighbours".to_owned())
    };
    let edge = place(BOUNDARY)?;
    let mut known = BTreeMap::new();
    for neighbour in neighbours {
        known.insert(u32::from(*neighbour), place(*neighbour)?);
    }
    let first = known.keys().next().copied().unwrap_or(0);
    let end = known.keys().next_back().map_or(0, |last| last + 1);
    let places = (first..end)
        .map(|code| known.get(&code).copied().unwrap_or(0))
        .collect();
    Ok((
        signatures,
        Side {
            first,
            edge,
            places,
        },
    ))
}

/// What the first rule that fits comes to.
fn outcome(rules: &[CompiledRule], before: &Signature, after: &Signature) -> u32 {
    let fits = |(place, _): &(usize, &CompiledRule)| {
        before.get(*place) == Some(&true) && after.get(*place) == Some(&true)
    };
    let Some((_, rule)) = rules.iter().enumerate().find(fits) else {
        return UNSETTLED;
    };
    // What stands further ahead, and longer texts, are left to the rules.
    if rule.input.len() + rule.right.len() > 1 || rule.output >= SPECIAL {
        return UNSETTLED;
    }
    if rule.input.is_empty() {
        rule.output
    } else {
        rule.output | TAKES_NEXT
    }
}
