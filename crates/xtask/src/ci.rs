//! Everything a change must pass.

use std::process::Command;
use std::time::Instant;

use crate::package_check::PUBLISHED;
use crate::run::{command, show};
use crate::{api, engine, package_check, scores, tables};

type Step = (&'static str, fn() -> Result<(), String>);

const STEPS: &[Step] = &[
    ("the README's test command", || show(command("cargo test"))),
    ("format", || show(command("cargo fmt --all --check"))),
    ("lints", || {
        show(command(
            "cargo clippy --workspace --all-targets --all-features --quiet -- -D warnings",
        ))
    }),
    ("documentation", || {
        let mut doc = command("cargo doc --workspace --no-deps --all-features --quiet");
        doc.env("RUSTDOCFLAGS", "-D warnings");
        show(doc)
    }),
    ("each crate by itself", each_alone),
    ("tables", tables::check),
    ("public API", api::check),
    ("packages", package_check::run),
    ("long laws, in release", || {
        show(command(
            "cargo test --release -p byline-tests --quiet -- --ignored --test-threads=1",
        ))
    }),
    ("examples", || {
        show(command("cargo test --release -p byline-examples --quiet"))
    }),
    ("links in Chromium", || {
        show(command(
            "cargo run --release --quiet -p byline-tests --bin chromium",
        ))
    }),
    ("benches", || show(command("cargo bench --no-run --quiet"))),
    ("scores", scores::run),
    ("engine", engine::run),
    ("licences", licences),
];

/// Runs every step in turn, and stops at the first that fails.
pub(crate) fn run() -> Result<(), String> {
    let start = Instant::now();
    for (name, step) in STEPS {
        println!("\n== {name}");
        let began = Instant::now();
        step().map_err(|message| format!("{name}: {message}"))?;
        println!("== {name}: {} s", began.elapsed().as_secs());
    }
    println!("\nall passed in {} s", start.elapsed().as_secs());
    Ok(())
}

/// A build of the whole workspace turns every feature on: only builds of one package
/// show that a crate stands without them.
fn each_alone() -> Result<(), String> {
    for package in PUBLISHED {
        for features in ["--no-default-features", "", "--all-features"] {
            let line = format!("cargo check --quiet -p {package} {features}");
            show(command(line.trim_end()))?;
        }
    }
    for module in [
        "article",
        "attribution",
        "html",
        "locale",
        "page",
        "reading-time",
        "slug",
    ] {
        let line = format!(
            "cargo check --quiet -p byline --no-default-features --features {module},serde"
        );
        show(command(&line))?;
    }
    Ok(())
}

fn licences() -> Result<(), String> {
    let installed = Command::new("cargo")
        .args(["deny", "--version"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !installed {
        println!("cargo-deny is not installed: licences are not checked");
        return Ok(());
    }
    // The list of known vulnerabilities is elsewhere; what is checked here needs no network.
    show(command(
        "cargo deny --workspace check --hide-inclusion-graph bans licenses sources",
    ))
}
