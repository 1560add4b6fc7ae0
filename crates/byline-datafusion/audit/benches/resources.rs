//! What the programs need: their sizes, and time and memory of a report.
//!
//! `cargo bench --bench resources -- PAGES...` makes so many pages of about 1,000 bytes, and runs
//! `audit_sql` on them. Time and memory are those that Linux counts for the process; elsewhere
//! only sizes are printed.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn main() {
    let numbers: Vec<u64> = std::env::args()
        .filter_map(|argument| argument.parse().ok())
        .collect();
    // Without numbers it is a test: does it still run?
    let numbers = match numbers.is_empty() {
        true => vec![1_000],
        false => numbers,
    };
    let programs = programs();
    for name in ["examples/audit_sql", "byline-scheduler", "byline-executor"] {
        if let Ok(metadata) = programs.join(name).metadata() {
            println!("{name:20} {:6.0} MiB", metadata.len() as f64 / MIB);
        }
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    println!("     pages    clock      CPU  peak memory  with --memory 1");
    for pages in numbers {
        let file = folder.path().join(format!("{pages}.parquet"));
        let demo = [
            file.as_os_str(),
            "--pages".as_ref(),
            pages.to_string().as_ref(),
        ]
        .map(std::ffi::OsStr::to_owned);
        let made = run(Command::new(programs.join("examples/audit_sql"))
            .arg("demo")
            .args(demo)
            .args(["--bytes", "1000"]));
        assert!(made.is_some(), "the pages are made");
        let took = report(&programs, &file, "1024").expect("a report");
        let least = report(&programs, &file, "1").expect("a report in little memory");
        println!(
            "{pages:10} {:6.1} s {:6.1} s {:8.0} MiB {:12.0} MiB",
            took.clock,
            took.cpu,
            took.peak / 1024.0,
            least.peak / 1024.0,
        );
    }
}

const MIB: f64 = 1_048_576.0;

/// The folder that cargo builds into.
fn programs() -> PathBuf {
    let bench = std::env::current_exe().expect("a path");
    bench.ancestors().nth(2).expect("a folder").to_owned()
}

fn report(programs: &Path, pages: &Path, memory: &str) -> Option<Took> {
    run(Command::new(programs.join("examples/audit_sql"))
        .arg("report")
        .arg(pages)
        .args([
            "--link-to",
            "example.az",
            "--partitions",
            "2",
            "--memory",
            memory,
        ]))
}

struct Took {
    clock: f64,
    cpu: f64,
    /// KiB.
    peak: f64,
}

/// Runs a program; none if it fails.
fn run(command: &mut Command) -> Option<Took> {
    let start = Instant::now();
    let silent = command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut process = silent
        .spawn()
        .expect("the program, built by cargo beside this");
    let mut took = Took {
        clock: 0.0,
        cpu: 0.0,
        peak: 0.0,
    };
    let ended = loop {
        // The counters only grow, and are gone with the process.
        took.peak = peak(process.id()).unwrap_or(took.peak);
        took.cpu = cpu(process.id()).unwrap_or(took.cpu);
        if let Some(ended) = process.try_wait().expect("its end") {
            break ended;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    took.clock = start.elapsed().as_secs_f64();
    ended.success().then_some(took)
}

/// The most memory that a process had, in KiB.
fn peak(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let (_, rest) = status.split_once("VmHWM:")?;
    rest.split_ascii_whitespace().next()?.parse().ok()
}

/// User and system time of a process: fields 14 and 15 of `stat`, in hundredths of a second.
fn cpu(process: u32) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let mut ticks = fields.split_ascii_whitespace().skip(11);
    let user: f64 = ticks.next()?.parse().ok()?;
    let system: f64 = ticks.next()?.parse().ok()?;
    (user + system > 0.0).then_some((user + system) / 100.0)
}
