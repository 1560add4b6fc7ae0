//! Instructions that byline and a peer execute on the same input, counted by valgrind; the ratio
//! is compared with a floor in `floors.toml`.
//!
//! The counts do not depend on what else the machine does, so a change that costs a tenth of the
//! speed fails here. They are not times: a cache miss counts as nothing and a vector instruction
//! as one. Valgrind presents a processor with AVX2 if the machine has it, and no wider vectors;
//! `memchr` and others that choose at run time take that path. The floors are for AVX2.
//!
//! `cargo bench --bench floors` compares all rows; `cargo bench --bench floors -- slug` those
//! whose name contains `slug`.
#![allow(missing_docs)]

use std::hint::black_box;
use std::process::{Child, Command, ExitCode, Stdio};

mod languages;
mod links;
mod pages;
mod prose;
mod rows;
mod verdict;

use rows::{ROWS, Work};

/// The name of the variable that makes this program execute one contender of one row.
const CONTENDER: &str = "BYLINE_FLOORS_CONTENDER";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Ok(contender) = std::env::var(CONTENDER) {
        execute(&arguments[0], &contender);
        return ExitCode::SUCCESS;
    }
    // `cargo bench` says so; `cargo test --benches` only has the answers checked.
    if !arguments.iter().any(|argument| argument == "--bench") {
        for (_, row) in ROWS {
            let row = row();
            assert!((row.ours)() > 0 && (row.peer)() > 0);
        }
        return ExitCode::SUCCESS;
    }
    let wanted = arguments.iter().find(|argument| !argument.starts_with('-'));
    match compare(wanted.map_or("", String::as_str)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one contender of a row: once for the answer and for what is initialized once, then
/// counted.
fn execute(name: &str, contender: &str) {
    let (_, row) = ROWS.iter().find(|(row, _)| *row == name).expect("a row");
    let row = row();
    let work = match contender {
        "ours" => row.ours,
        _ => row.peer,
    };
    assert!(work() > 0);
    black_box(counted_by_callgrind(&work));
}

/// Callgrind counts while this function runs, found by its name.
#[inline(never)]
fn counted_by_callgrind(work: &Work) -> usize {
    black_box(work())
}

fn compare(wanted: &str) -> Result<(), String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/floors.toml");
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let floors: toml::Table = toml::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
    for name in floors.keys() {
        if !ROWS.iter().any(|(row, _)| row == name) {
            return Err(format!(
                "floors.toml: expected a row of rows.rs, found {name:?}"
            ));
        }
    }
    println!("instructions on the same input; ratio: the peer's to byline's");
    println!(
        "{:18} {:22} {:>14} {:>14} {:>7} {:>7}",
        "row", "peer", "byline", "peer", "ratio", "floor"
    );
    let mut below = Vec::new();
    for (name, row) in ROWS.iter().filter(|(name, _)| name.contains(wanted)) {
        let floor = floor(&floors, name)?;
        // The two at once: a count does not feel its neighbour.
        let (ours, peer) = (start(name, "ours")?, start(name, "peer")?);
        let (ours, peer) = (count(ours)?, count(peer)?);
        let ratio = peer as f64 / ours as f64;
        let against = row().against;
        println!("{name:18} {against:22} {ours:14} {peer:14} {ratio:7.2} {floor:7.2}");
        if ratio < floor {
            below.push(format!(
                "{name}: expected a ratio to {against} of at least {floor}, found {ratio:.2}"
            ));
        } else if ratio > floor * 1.2 {
            println!("{name}: the floor can be raised");
        }
    }
    if below.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}\nmake it as fast as it was; a floor of benches/floors.toml is lowered only for an answer that became better, with the date and the reason",
        below.join("\n")
    ))
}

/// The floor of a row, which must say since when and why.
fn floor(floors: &toml::Table, name: &str) -> Result<f64, String> {
    let row = floors
        .get(name)
        .ok_or_else(|| format!("floors.toml: expected a table {name:?}, found none"))?;
    for key in ["date", "reason"] {
        if row.get(key).is_none() {
            return Err(format!(
                "floors.toml: expected {key:?} in {name:?}, found none"
            ));
        }
    }
    row.get("ratio")
        .and_then(toml::Value::as_float)
        .ok_or_else(|| format!("floors.toml: expected a number with a point as ratio of {name:?}"))
}

fn start(name: &str, contender: &str) -> Result<Child, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*counted_by_callgrind*")
        .arg(program)
        .arg(name)
        .env(CONTENDER, contender)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("valgrind: {error}"))
}

/// The instructions that callgrind reports at its end: `==7== Collected : 12345`.
fn count(child: Child) -> Result<u64, String> {
    let output = child
        .wait_with_output()
        .map_err(|error| error.to_string())?;
    let report = String::from_utf8_lossy(&output.stderr);
    report
        .lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
        .filter(|count| output.status.success() && *count > 0)
        .ok_or_else(|| format!("expected a count of instructions, found:\n{report}"))
}
