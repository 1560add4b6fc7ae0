//! Code points to their kinds: a trie with leaves of 64.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::super::{Result, unicode_version};
use super::automaton::{Break, Class};

const CODE_POINTS: usize = 0x11_0000;
/// A leaf covers what the last byte of a UTF-8 sequence can say.
const LEAF: usize = 64;
/// The leaves of U+0000 to U+07FF come first, in order, so that one- and two-byte
/// characters need no index.
const DIRECT: usize = 0x800 / LEAF;
/// The spans of U+0000 to U+FFFF come first too: three-byte characters need no top index.
const DIRECT_SPANS: usize = 16;
/// How many entries of the upper index share one entry of the top index.
const SPAN: usize = 64;

/// All that the crate asks about a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Kind {
    class: Class,
    counted: Counted,
}

/// The script a character counts under, and whether it counts as a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Counted {
    /// Its place in [`SCRIPTS`].
    script: u8,
    letter: bool,
}

/// The scripts in the order of the crate's `ReadingScript::ALL`; 0 is "none".
const SCRIPTS: &[&str] = &[
    "-", "Zyyy", "Zzzz", "Arab", "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Gujr",
    "Guru", "Hang", "Hani", "Hebr", "Hira", "Kana", "Khmr", "Knda", "Laoo", "Latn", "Mlym", "Mymr",
    "Orya", "Sinh", "Taml", "Telu", "Thai", "Tibt",
];

/// The kind of every code point.
pub(crate) struct Characters {
    kinds: Vec<Kind>,
    /// The constant `UNICODE_VERSION`.
    version: String,
}

pub(crate) fn read(path: &Path) -> Result<Characters> {
    let unnamed = Kind {
        class: Class {
            word_break: Break::Other,
            alnum: false,
            pictographic: false,
        },
        counted: Counted {
            script: 0,
            letter: false,
        },
    };
    let source =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let version = unicode_version(&source)?;
    let mut kinds = vec![unnamed; CODE_POINTS];
    let mut next = 0;
    for (line, cells) in super::rows(path, 5)? {
        let fault = |what: &str| format!("{}:{line}: {what}", path.display());
        let (first, last) = cells[0].split_once("..").unwrap_or((&cells[0], &cells[0]));
        let parse = |digits: &str| {
            usize::from_str_radix(digits, 16).map_err(|_| fault("expected a code point"))
        };
        let (first, last) = (parse(first)?, parse(last)?);
        if first < next || last < first || last >= CODE_POINTS {
            return Err(fault("code points out of order"));
        }
        next = last + 1;
        let flag = |cell: &str| match cell {
            "Y" => Ok(true),
            "N" => Ok(false),
            _ => Err(fault("expected Y or N")),
        };
        let name = cells[4].trim_end_matches('*');
        let script = SCRIPTS
            .iter()
            .position(|script| *script == name)
            .ok_or_else(|| fault("unknown script"))?;
        let kind = Kind {
            class: Class {
                word_break: Break::from_short_name(&cells[1])
                    .ok_or_else(|| fault("unknown Word_Break"))?,
                alnum: flag(&cells[2])?,
                pictographic: flag(&cells[3])?,
            },
            counted: Counted {
                script: script as u8,
                letter: script != 0 && !cells[4].ends_with('*'),
            },
        };
        kinds[first..=last].fill(kind);
    }
    Ok(Characters { kinds, version })
}

impl Characters {
    /// The kinds in the order of their numbers.
    fn distinct(&self) -> Vec<Kind> {
        let mut distinct = self.kinds.clone();
        distinct.sort_unstable();
        distinct.dedup();
        distinct
    }

    /// What the automaton must tell apart, a class for each kind.
    pub(crate) fn classes(&self) -> Vec<Class> {
        self.distinct().iter().map(|kind| kind.class).collect()
    }

    pub(crate) fn rust(&self) -> Result<String> {
        let distinct = self.distinct();
        if distinct.len() > 128 {
            return Err(format!("{} kinds of characters, of 128", distinct.len()));
        }
        let number: Vec<u8> = self
            .kinds
            .iter()
            .map(|kind| distinct.binary_search(kind).unwrap_or(0) as u8)
            .collect();
        let trie = Trie::new(&number)?;

        let mut out = String::from(
            "// GENERATED from data/characters.tsv (source and licence there) by `cargo xtask tables`. Do not edit.\n\n",
        );
        out.push_str(&self.version);
        array(
            &mut out,
            "The place in `ReadingScript::ALL`, plus one, of the script a kind is counted under.",
            "SCRIPTS",
            "u8",
            &padded(distinct.iter().map(|kind| kind.counted.script)),
        );
        array(
            &mut out,
            "1 where a character of the kind is a letter, 0 where it only belongs to one.",
            "LETTERS",
            "u8",
            &padded(distinct.iter().map(|kind| u8::from(kind.counted.letter))),
        );
        array(
            &mut out,
            "The part of `MIDDLE` for each 4096 code points.",
            "TOP",
            "u8",
            &trie.top,
        );
        array(
            &mut out,
            "The leaf of each 64 code points.",
            "MIDDLE",
            "u16",
            &trie.middle,
        );
        array(
            &mut out,
            "The kinds of 64 code points each.",
            "LEAVES",
            "u8",
            &trie.leaves,
        );
        Ok(out)
    }
}

/// A power of two of entries, so that a masked index needs no bounds check.
fn padded(values: impl Iterator<Item = u8>) -> Vec<u8> {
    let mut values: Vec<u8> = values.collect();
    values.resize(128, 0);
    values
}

struct Trie {
    top: Vec<u8>,
    middle: Vec<u16>,
    leaves: Vec<u8>,
}

impl Trie {
    fn new(kinds: &[u8]) -> Result<Self> {
        let mut leaves: Vec<u8> = Vec::new();
        let mut known: BTreeMap<&[u8], u16> = BTreeMap::new();
        let mut index: Vec<u16> = Vec::new();
        for (place, leaf) in kinds.chunks(LEAF).enumerate() {
            let next = leaves.len() / LEAF;
            let number = match known.get(leaf) {
                Some(number) if place >= DIRECT => *number,
                _ => {
                    leaves.extend_from_slice(leaf);
                    *known.entry(leaf).or_insert(next as u16)
                }
            };
            index.push(number);
        }
        let mut middle: Vec<u16> = Vec::new();
        let mut known: BTreeMap<&[u16], u8> = BTreeMap::new();
        let mut top = Vec::new();
        for (place, span) in index.chunks(SPAN).enumerate() {
            let next = middle.len() / SPAN;
            let number = match known.get(span) {
                Some(number) if place >= DIRECT_SPANS => *number,
                _ => {
                    middle.extend_from_slice(span);
                    let next = u8::try_from(next).map_err(|_| "the middle index is full")?;
                    *known.entry(span).or_insert(next)
                }
            };
            top.push(number);
        }
        Ok(Self {
            top,
            middle,
            leaves,
        })
    }
}

pub(crate) fn array<T: std::fmt::Display>(
    out: &mut String,
    doc: &str,
    name: &str,
    kind: &str,
    values: &[T],
) {
    let list: Vec<String> = values.iter().map(T::to_string).collect();
    writes(
        out,
        format_args!(
            "/// {doc}\n#[rustfmt::skip]\npub(crate) static {name}: [{kind}; {}] = [\n",
            values.len()
        ),
    );
    for line in list.chunks(24) {
        writes(out, format_args!("    {},\n", line.join(", ")));
    }
    out.push_str("];\n\n");
}

fn writes(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(text);
}
