//! The list of mutants that no test kills is one of this code.

use std::path::Path;

#[test]
fn files_with_survivors_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = std::fs::read_to_string(root.join("tests/mutants.toml")).unwrap();
    let list: toml::Table = text.parse().unwrap();
    let run = list["run"].as_table().unwrap().keys().map(String::as_str);
    let survivors = list["survivor"].as_array().unwrap().iter();
    let survivors = survivors.map(|survivor| survivor["file"].as_str().unwrap());
    let missing: Vec<&str> = run
        .chain(survivors)
        .filter(|file| !root.join(file).is_file())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
