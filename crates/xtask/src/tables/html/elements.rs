//! What HTML elements are: `data/elements.tsv` of `byline-html`.

use std::fmt::Write as _;

use super::super::{Result, Table};

const SOURCE: &str = "crates/byline-html/data/elements.tsv";

/// Names of at most this length are found by a hash.
const WORD: usize = 8;

/// As many bits has a slot's number in `element.rs`.
const SLOT_BITS: u32 = 10;

/// The facts that a row may name: a constant of `Facts` for each.
const FACTS: &[(&str, &str)] = &[
    ("void", "VOID"),
    ("formatting", "FORMATTING"),
    ("special", "SPECIAL"),
    ("scope", "SCOPE"),
    ("marker", "MARKER"),
    ("heading", "HEADING"),
    ("in-head", "IN_HEAD"),
    ("in-head-noscript", "IN_HEAD_NOSCRIPT"),
    ("table-part", "TABLE_PART"),
    ("implied-end", "IMPLIED_END"),
    ("closes-p", "CLOSES_P"),
    ("closed-in-scope", "CLOSED_IN_SCOPE"),
    ("ends-foreign", "ENDS_FOREIGN"),
    ("shadow-host", "SHADOW_HOST"),
    ("rcdata", "RCDATA"),
    ("rawtext", "RAWTEXT"),
    ("fallback", "FALLBACK"),
    ("control", "CONTROL"),
    ("svg-hidden", "SVG_HIDDEN"),
];

struct Element {
    name: String,
    facts: Vec<&'static str>,
}

impl Element {
    fn parse(line: &str) -> Result<Self> {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, display, facts, why] = columns.as_slice() else {
            return Err(format!("expected 4 columns, found {}", columns.len()));
        };
        if why.is_empty() {
            return Err("expected the section that decides, found nothing".to_owned());
        }
        let is_name = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if !is_name {
            return Err(format!(
                "expected lower-case letters and digits, found {name:?}"
            ));
        }
        let mut constants = Vec::new();
        match *display {
            "none" => constants.push("DISPLAY_NONE"),
            "block" | "list-item" | "table" => constants.push("BLOCK"),
            "inline-block" | "replaced" => constants.push("INLINE_BOX"),
            "inline" | "contents" | "table-column" => {}
            other => return Err(format!("unknown display {other:?}")),
        }
        for fact in facts.split(' ').filter(|fact| *fact != "-") {
            let (_, constant) = FACTS
                .iter()
                .find(|(known, _)| *known == fact)
                .ok_or_else(|| format!("unknown fact {fact:?}"))?;
            constants.push(constant);
        }
        Ok(Self {
            name: (*name).to_owned(),
            facts: constants,
        })
    }

    fn variant(&self) -> String {
        let (first, rest) = self.name.split_at(1);
        first.to_ascii_uppercase() + rest
    }
}

pub(super) fn table(text: &str) -> Result<Table> {
    let mut elements: Vec<Element> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let at = |why: String| format!("{SOURCE}:{}: {why}", index + 1);
        let element = Element::parse(line).map_err(at)?;
        if elements
            .last()
            .is_some_and(|last| last.name >= element.name)
        {
            return Err(at(format!("{:?} is out of order", element.name)));
        }
        elements.push(element);
    }
    // The discriminants are bytes, and 0 is that of all other names.
    if elements.len() > usize::from(u8::MAX) {
        return Err(format!("{SOURCE}: more than 255 elements"));
    }
    Table::rust(
        "crates/byline-html/src/tables/elements.rs",
        &rust(&elements)?,
    )
}

pub(super) fn read(root: &std::path::Path) -> Result<String> {
    std::fs::read_to_string(root.join(SOURCE)).map_err(|error| format!("{SOURCE}: {error}"))
}

fn rust(elements: &[Element]) -> Result<String> {
    let mut out = String::from(
        "// GENERATED from data/elements.tsv (source there) by `cargo xtask tables`. Do not edit.\n\n\
         use crate::element::Facts;\n\n\
         /// A kind of HTML element: the elements that the standard has rules for, obsolete ones\n\
         /// included, and the elements of SVG and MathML that its parsing rules name.\n\
         ///\n\
         /// Elements are compared by it faster than by name, and [`ElementKind::is_block`] and the\n\
         /// other methods say how browsers treat them.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\n\
         #[non_exhaustive]\n\
         #[repr(u8)]\n\
         pub enum ElementKind {\n\
         /// Any other name: custom elements, most of SVG, misspellings.\n\
         Other,\n",
    );
    for element in elements {
        let _ = writeln!(out, "/// `{}`\n{},", element.name, element.variant());
    }
    out.push_str(
        "}\n\nimpl ElementKind {\n/// Every kind, in the order of the discriminants.\n\
         pub(crate) const ALL: &[Self] = &[\nSelf::Other,\n",
    );
    for element in elements {
        let _ = writeln!(out, "Self::{},", element.variant());
    }
    let count = elements.len() + 1;
    let _ = writeln!(
        out,
        "];\n}}\n\n/// The names, in the order of the discriminants.\n\
         pub(crate) const NAMES: &[&str; {count}] = &[\n\"\","
    );
    for element in elements {
        let _ = writeln!(out, "{:?},", element.name);
    }
    let _ = writeln!(
        out,
        "];\n\n/// What is true of each kind.\n\
         pub(crate) const FACTS: &[Facts; {count}] = &[\nFacts::NONE,"
    );
    for element in elements {
        let facts: String = element
            .facts
            .iter()
            .map(|fact| format!(".with(Facts::{fact})"))
            .collect();
        let _ = writeln!(out, "Facts::NONE{facts},");
    }
    out.push_str(
        "];\n\n/// Names of more than 8 bytes.\npub(crate) const LONG_NAMES: &[ElementKind] = &[\n",
    );
    for element in elements.iter().filter(|element| element.name.len() > WORD) {
        let _ = writeln!(out, "ElementKind::{},", element.variant());
    }
    let _ = writeln!(
        out,
        "];\n\n/// A factor that hashes the shorter names without a collision.\n\
         pub(crate) const SPREAD: u64 = {:#x};",
        spread(elements)?
    );
    Ok(out)
}

/// The first factor of a fixed sequence (SplitMix64) that gives each short name a slot of its own.
fn spread(elements: &[Element]) -> Result<u64> {
    let words: Vec<u64> = elements
        .iter()
        .filter(|element| element.name.len() <= WORD)
        .map(|element| word(element.name.as_bytes()))
        .collect();
    let mut state: u64 = 0;
    let mut taken = vec![0_u32; 1 << SLOT_BITS];
    for round in 1..20_000_000 {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut factor = state;
        factor = (factor ^ (factor >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        factor = (factor ^ (factor >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        factor = (factor ^ (factor >> 31)) | 1;
        let is_free = words.iter().all(|word| {
            let slot = (word.wrapping_mul(factor) >> (64 - SLOT_BITS)) as usize;
            taken
                .get_mut(slot)
                .is_some_and(|taken| std::mem::replace(taken, round) != round)
        });
        if is_free {
            return Ok(factor);
        }
    }
    Err(format!(
        "{SOURCE}: no factor without a collision; raise SLOT_BITS"
    ))
}

/// The name as `element.rs` reads it: the first byte the lowest, bits above the last set.
fn word(name: &[u8]) -> u64 {
    name.iter()
        .rev()
        .fold(u64::MAX, |word, byte| word << 8 | u64::from(*byte))
}
