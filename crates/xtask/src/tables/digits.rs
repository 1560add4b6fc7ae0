//! The first of the ten digits of each script, for the crates that read numbers of any script.

use std::path::Path;

use super::{Result, Table};

const SOURCE: &str = "crates/byline-reading-time/data/characters.tsv";
const TABLES: [&str; 2] = [
    "crates/byline-attribution/src/notice/digit/zeros.rs",
    "crates/byline-date/src/letters/zeros.rs",
];

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    let text =
        std::fs::read_to_string(root.join(SOURCE)).map_err(|error| format!("{SOURCE}: {error}"))?;
    let mut zeros = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut columns = line.split('\t');
        let (Some(points), Some("NU")) = (columns.next(), columns.next()) else {
            continue;
        };
        let (first, last) = points.split_once("..").unwrap_or((points, points));
        let point = |hex| {
            u32::from_str_radix(hex, 16)
                .map_err(|_| format!("{SOURCE}:{}: {hex:?} is no code point", index + 1))
        };
        // Decimal digits are in runs of ten. What else has Word_Break=Numeric, such as signs of
        // Arabic numbers, is in shorter runs.
        let mut zero = point(first)?;
        while zero + 9 <= point(last)? {
            zeros.push(zero);
            zero += 10;
        }
    }
    let rows: Vec<String> = zeros.iter().map(|zero| format!("{zero:#x}")).collect();
    let source = format!(
        "// GENERATED from {SOURCE} (source and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         /// The first of the ten decimal digits of each script.\n\
         #[rustfmt::skip]\n\
         pub(super) const ZEROS: [u32; {}] = [\n{}];\n",
        zeros.len(),
        rows.chunks(12)
            .map(|row| format!("    {},\n", row.join(", ")))
            .collect::<String>()
    );
    TABLES
        .iter()
        .map(|path| Table::rust(path, &source))
        .collect()
}
