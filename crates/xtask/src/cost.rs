//! What each crate costs the program that takes it: time to build, size, number of packages.
//!
//! `cargo xtask cost` builds small programs from nothing and writes the tables into the READMEs. It
//! takes a quarter of an hour of one core; `cargo xtask cost PACKAGE` measures one of them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::run::{command, output, root, show};

mod programs;

use programs::{COMPARISONS, Comparison, Program};

const START: &str = "<!-- cost -->\n";
const END: &str = "<!-- /cost -->\n";

/// Measures all comparisons, or the one of a package.
pub(crate) fn run(package: Option<&str>) -> Result<(), String> {
    let chosen: Vec<&Comparison> = COMPARISONS
        .iter()
        .filter(|comparison| package.is_none_or(|name| name == comparison.package))
        .collect();
    if chosen.is_empty() {
        let known: Vec<&str> = COMPARISONS.iter().map(|known| known.package).collect();
        return Err(format!("expected one of {}", known.join(", ")));
    }
    let empty = measure(&Program {
        name: "empty",
        dependencies: "",
        main: "",
    })?;
    for comparison in chosen {
        let mut measured = Vec::new();
        for program in comparison.programs {
            let cost = measure(program)?;
            println!(
                "{}: {:.1} s, {} bytes, {} packages",
                program.name,
                cost.time.as_secs_f64(),
                cost.bytes,
                cost.packages
            );
            measured.push((program.name, cost));
        }
        let path = root()
            .join("crates")
            .join(comparison.package)
            .join("README.md");
        let readme = std::fs::read_to_string(&path).map_err(|error| at(&path, error))?;
        let table = table(&measured, empty.bytes);
        let written = put(&readme, &table).ok_or_else(|| {
            format!(
                "{}: expected the lines {START:?} and {END:?}",
                path.display()
            )
        })?;
        std::fs::write(&path, written).map_err(|error| at(&path, error))?;
    }
    Ok(())
}

/// What one program costs.
struct Cost {
    /// Of all cores together.
    time: Duration,
    /// Of the program without symbols.
    bytes: u64,
    /// Packages that are compiled, without the program.
    packages: usize,
}

fn measure(program: &Program) -> Result<Cost, String> {
    let folder = root()
        .join("target")
        .join("cost")
        .join(program.name.replace(' ', "-"));
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| at(&folder, error))?;
    }
    std::fs::create_dir_all(&folder).map_err(|error| at(&folder, error))?;
    write(&folder.join("Cargo.toml"), &manifest(program)?)?;
    let argument = match program.main {
        "" => "",
        _ => "let text = std::env::args().nth(1).unwrap_or_default();",
    };
    let main = format!("fn main() {{ {argument} {} }}\n", program.main);
    write(&folder.join("main.rs"), &main)?;
    // The versions that the workspace has.
    let lock = root().join("Cargo.lock");
    std::fs::copy(&lock, folder.join("Cargo.lock")).map_err(|error| at(&lock, error))?;

    let mut fetch = command("cargo fetch --quiet");
    fetch.current_dir(&folder);
    show(fetch)?;
    let mut build = command("cargo build --release --quiet --target-dir target");
    build.current_dir(&folder);
    let time = timed(|| show(build))?;

    let mut tree = command("cargo tree --edges normal,build --prefix none --format {p}");
    tree.current_dir(&folder);
    let tree = output(tree)?;
    let packages: BTreeSet<&str> = tree
        .lines()
        .filter_map(|line| line.split(" (").next())
        .filter(|package| !package.is_empty())
        .collect();
    let file = format!("cost{}", std::env::consts::EXE_SUFFIX);
    let built = folder.join("target").join("release").join(file);
    let bytes = std::fs::metadata(&built)
        .map_err(|error| at(&built, error))?
        .len();
    Ok(Cost {
        time,
        bytes,
        packages: packages.len().saturating_sub(1),
    })
}

fn manifest(program: &Program) -> Result<String, String> {
    let crates = root().join("crates");
    let crates = crates.to_str().ok_or("expected a path in UTF-8")?;
    Ok(format!(
        "[package]\nname = \"cost\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [[bin]]\nname = \"cost\"\npath = \"main.rs\"\n\n\
         [profile.release]\nstrip = true\n\n[workspace]\n\n[dependencies]\n{}\n",
        program
            .dependencies
            .replace("CRATES", &crates.replace('\\', "/"))
    ))
}

/// How long some work takes: the processor's time of all processes that it waited for, where the
/// system reports it; elsewhere the time on the clock.
fn timed(work: impl FnOnce() -> Result<(), String>) -> Result<Duration, String> {
    let (start, before) = (Instant::now(), children());
    work()?;
    Ok(match (before, children()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    })
}

/// Fields 16 and 17 of `/proc/self/stat` (proc(5)): user and system time of children in hundredths
/// of a second.
fn children() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(") ")?;
    let fields: Vec<u64> = fields
        .split(' ')
        .map(|field| field.parse().unwrap_or(0))
        .collect();
    // The state, the first of these, is field 3.
    let (user, system) = (fields.get(13)?, fields.get(14)?);
    Some(Duration::from_millis(10 * (user + system)))
}

fn table(measured: &[(&str, Cost)], empty: u64) -> String {
    let first = measured
        .first()
        .map_or(1.0, |(_, cost)| cost.time.as_secs_f64().max(0.01));
    let mut table = "| a release program with | time to build | kB in the program | packages |\n|---|---|---|---|\n".to_owned();
    for (name, cost) in measured {
        let ratio = cost.time.as_secs_f64() / first;
        let kilobytes = cost.bytes.saturating_sub(empty).div_ceil(1_000);
        table += &format!(
            "| `{name}` | {ratio:.2} | {kilobytes} | {} |\n",
            cost.packages
        );
    }
    table
}

/// A README with the table between its markers.
fn put(readme: &str, table: &str) -> Option<String> {
    let (head, rest) = readme.split_once(START)?;
    let (_, tail) = rest.split_once(END)?;
    Some(format!("{head}{START}{table}{END}{tail}"))
}

fn write(path: &PathBuf, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| at(path, error))
}

fn at(path: &Path, error: std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
