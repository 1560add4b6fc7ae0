//! The table of `byline-reuse`: what each character is in a comparison of texts.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use super::{Result, Table, unicode_version};

const SOURCE: &str = "crates/byline-reuse/data/fold.tsv";
/// Code points in a block; as in `fold.rs`.
const BLOCK: usize = 64;
/// The table ends here; `fold.rs` knows what lies behind.
const END: usize = 0x3_0000;
/// The code points that are found without the index.
const DIRECT: usize = 0x800;
/// Bits of the distance to the folded character, or of the place of its text.
const VALUE_BITS: u32 = 21;
const CLASSES: [&str; 8] = [
    "break",
    "word",
    "ideograph",
    "syllable",
    "sign",
    "mark",
    "ignored",
    "hangul",
];

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    let text =
        std::fs::read_to_string(root.join(SOURCE)).map_err(|error| format!("{SOURCE}: {error}"))?;
    let mut fold = Fold {
        entries: vec![0; END],
        texts: String::new(),
        text_len: 0,
    };
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        fold.read(line)
            .map_err(|why| format!("{SOURCE}:{}: {why}", index + 1))?;
    }
    Ok(vec![Table::rust(
        "crates/byline-reuse/src/tables/fold.rs",
        &fold.rust(&unicode_version(&text)?),
    )?])
}

struct Fold {
    entries: Vec<u32>,
    /// The texts of characters that are folded to several.
    texts: String,
    text_len: usize,
}

impl Fold {
    fn read(&mut self, line: &str) -> Result<()> {
        let columns: Vec<&str> = line.split('\t').collect();
        let [first, last, class, text] = columns.as_slice() else {
            return Err(format!("expected 4 columns, found {}", columns.len()));
        };
        let (first, last, class) = (point(first)?, point(last)?, *class);
        // A mark that is ignored has the flag of a text, without one.
        let is_accent = class == "accent";
        let class = if is_accent { "ignored" } else { class };
        let class = CLASSES
            .iter()
            .position(|name| *name == class)
            .ok_or_else(|| format!("{class:?} is no class"))? as u32;
        let text = text
            .split_terminator(' ')
            .map(point)
            .collect::<Result<Vec<u32>>>()?;
        let value = match text.as_slice() {
            [] => u32::from(is_accent) << (VALUE_BITS + 3),
            [folded] => folded.wrapping_sub(first) & ((1 << VALUE_BITS) - 1),
            several if first == last && several.len() < 32 => {
                let place = self.text_len as u32;
                for point in several {
                    let _ = write!(self.texts, "{point:#x},");
                }
                self.text_len += several.len();
                // Where the text begins, and its length in the lowest five bits.
                place << 5 | several.len() as u32 | 1 << (VALUE_BITS + 3)
            }
            _ => return Err("a range with a text of several characters".to_owned()),
        };
        for point in first..=last {
            if let Some(entry) = self.entries.get_mut(point as usize) {
                *entry = value | class << VALUE_BITS;
            }
        }
        Ok(())
    }

    fn rust(&self, version: &str) -> String {
        let mut blocks: Vec<&[u32]> = Vec::new();
        let mut places: HashMap<&[u32], usize> = HashMap::new();
        let mut index = Vec::new();
        for (number, block) in self.entries.chunks(BLOCK).enumerate() {
            let is_direct = number * BLOCK < DIRECT;
            let place = match places.get(block) {
                Some(place) if !is_direct => *place,
                _ => {
                    blocks.push(block);
                    places.insert(block, blocks.len() - 1);
                    blocks.len() - 1
                }
            };
            index.push(place);
        }
        let mut source = String::from(
            "// GENERATED from data/fold.tsv (source there) by `cargo xtask tables`. Do not edit.\n\n",
        );
        source.push_str(version);
        source.push_str("/// Which block of `ENTRIES` each block of code points is.\n");
        let _ = write!(
            source,
            "#[rustfmt::skip]\npub(crate) static INDEX: [u16; {}] = [",
            index.len()
        );
        lines(&mut source, index.iter().map(|place| place.to_string()));
        let _ = write!(
            source,
            "];\n\n/// Distance or place of the text in 21 bits, class in 3, and whether it is a text.\n\
             #[rustfmt::skip]\npub(crate) static ENTRIES: [u32; {}] = [",
            blocks.len() * BLOCK
        );
        let entries = blocks.iter().flat_map(|block| block.iter());
        lines(&mut source, entries.map(|entry| format!("{entry:#x}")));
        let _ = write!(
            source,
            "];\n\n/// The texts of characters that are folded to several.\n\
             #[rustfmt::skip]\npub(crate) static TEXTS: [u32; {}] = [",
            self.text_len
        );
        lines(
            &mut source,
            self.texts.split_terminator(',').map(str::to_owned),
        );
        source.push_str("];\n");
        source
    }
}

/// Writes values, sixteen to a line.
fn lines(source: &mut String, values: impl Iterator<Item = String>) {
    for (number, value) in values.enumerate() {
        source.push_str(if number % 16 == 0 { "\n    " } else { " " });
        let _ = write!(source, "{value},");
    }
    source.push('\n');
}

fn point(hex: &str) -> Result<u32> {
    u32::from_str_radix(hex, 16).map_err(|_| format!("{hex:?} is no code point"))
}
