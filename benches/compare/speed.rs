//! The floors of the speeds, which `cargo bench --bench floors` holds.

use crate::rows::ROWS;
use crate::table::{Table, code};

pub(crate) fn table() -> Table {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/floors.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let floors: toml::Table = toml::from_str(&text).unwrap();
    let mut table = Table::new([
        "row",
        "peer",
        "instructions of the peer for one of byline, at least",
    ]);
    for (name, row) in ROWS {
        let row = row();
        assert!((row.ours)() > 0 && (row.peer)() > 0, "{name}: both answer");
        let ratio = floors[*name]["ratio"].as_float().unwrap();
        table.push([code(name), row.against.to_owned(), format!("{ratio:.2}")]);
    }
    table
}
