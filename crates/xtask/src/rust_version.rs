//! The oldest Rust that the manifests promise to support.
//!
//! Clippy's `incompatible_msrv` finds newer parts of the standard library. This looks for newer
//! syntax and for dependencies that ask for a newer Rust, and builds with that Rust where it is
//! installed.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::outcome::{Outcome, Stop};
use crate::package_check::PUBLISHED;
use crate::run::{command, output, root, show};

/// Syntax that is newer than Rust 1.88, with the release that stabilized it
/// (<https://doc.rust-lang.org/stable/releases.html>). What needs the types of an expression to
/// be seen, such as an inferred const argument in `f::<_>()`, is not found so.
const NEWER: &[(&str, &str)] = &[
    ("cfg_select!", "1.95"),
    ("repr(u128", "1.89"),
    ("repr(i128", "1.89"),
    ("; _]", "1.89"),
];

/// Searches the sources and the dependencies of what is published.
pub(crate) fn search() -> Outcome {
    let mut found = Vec::new();
    for package in PUBLISHED {
        let mut files = Vec::new();
        list(&root().join("crates").join(package).join("src"), &mut files)?;
        for file in files {
            let text = std::fs::read_to_string(&file)
                .map_err(|error| format!("{}: {error}", file.display()))?;
            for (line, what, since) in newer_syntax(&text) {
                let file = file.display();
                found.push(format!("{file}:{line}: {what} needs Rust {since}"));
            }
        }
    }
    found.extend(newer_dependencies()?);
    if found.is_empty() {
        return Ok(());
    }
    Err(found.join("\n").into())
}

/// Checks the published crates with that Rust, where rustup has it.
pub(crate) fn build() -> Outcome {
    let version = declared()?;
    let toolchain = format!("+{version}");
    let mut ask = command("rustup run");
    ask.args([&version, "rustc", "--version"]);
    output(ask).map_err(|_| Stop::CannotRun(format!("Rust {version} is not installed")))?;
    let mut check = command("cargo");
    check.args([&toolchain, "check", "--quiet", "--all-features"]);
    check.args(["--target-dir", "target/rust-version"]);
    for package in PUBLISHED {
        check.args(["-p", package]);
    }
    Ok(show(check)?)
}

fn declared() -> Result<String, String> {
    let text =
        std::fs::read_to_string(root().join("Cargo.toml")).map_err(|error| error.to_string())?;
    let manifest: toml::Table = toml::from_str(&text).map_err(|error| error.to_string())?;
    manifest
        .get("workspace")
        .and_then(|workspace| workspace.get("package")?.get("rust-version")?.as_str())
        .map(str::to_owned)
        .ok_or_else(|| "expected workspace.package.rust-version in Cargo.toml".to_owned())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let fail = |error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// The line of each use of newer syntax, what it is, and since when it is stable.
fn newer_syntax(text: &str) -> Vec<(usize, &'static str, &'static str)> {
    let code: Vec<&str> = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect();
    let mut found = Vec::new();
    for (index, line) in code.iter().enumerate() {
        for (what, since) in NEWER {
            if line.contains(what) {
                found.push((index + 1, *what, *since));
            }
        }
        if let Some((before, condition)) = line.split_once("if let ")
            && !before.trim_end().ends_with("else")
        {
            let rest = code.iter().skip(index + 1).copied();
            if is_guard(std::iter::once(condition).chain(rest)) {
                found.push((index + 1, "an `if let` guard", "1.95"));
            }
        }
    }
    found
}

/// Whether a condition ends as a guard of `match` does, with `=>`, and not with the brace of a
/// block. Braces and arrows inside parentheses are part of the condition.
fn is_guard<'a>(lines: impl Iterator<Item = &'a str>) -> bool {
    let mut depth = 0_usize;
    for line in lines {
        let mut previous = ' ';
        for letter in line.chars() {
            match letter {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                '>' if previous == '=' && depth == 0 => return true,
                // After `=`, the pattern is past; a struct pattern has its brace before.
                '{' | ';' if depth == 0 => return false,
                _ => {}
            }
            previous = letter;
        }
    }
    false
}

/// The dependencies of what is published that declare a newer Rust than we do.
fn newer_dependencies() -> Result<Vec<String>, String> {
    let ours = parse(&declared()?);
    let text = output(command("cargo metadata --format-version 1 --all-features"))?;
    let metadata: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let packages: HashMap<&str, &Value> = array(metadata.get("packages"))
        .map(|package| (text_of(package.get("id")), package))
        .collect();
    let nodes: HashMap<&str, &Value> = array(metadata.pointer("/resolve/nodes"))
        .map(|node| (text_of(node.get("id")), node))
        .collect();
    let mut waiting: Vec<&str> = packages
        .iter()
        .filter(|(_, package)| PUBLISHED.contains(&text_of(package.get("name"))))
        .map(|(id, _)| *id)
        .collect();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut newer = Vec::new();
    while let Some(id) = waiting.pop() {
        let (Some(package), Some(node)) = (packages.get(id), nodes.get(id)) else {
            continue;
        };
        if !seen.insert(id) {
            continue;
        }
        let version = text_of(package.get("rust_version"));
        if parse(version) > ours {
            let name = text_of(package.get("name"));
            newer.push(format!("the dependency {name} needs Rust {version}"));
        }
        let needed = array(node.get("deps")).filter(|dependency| {
            array(dependency.get("dep_kinds")).any(|kind| text_of(kind.get("kind")) != "dev")
        });
        waiting.extend(needed.map(|dependency| text_of(dependency.get("pkg"))));
    }
    println!("{} packages, {} newer", seen.len(), newer.len());
    Ok(newer)
}

fn array(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

fn text_of(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}

/// The numbers of a version; the patch may be left out.
fn parse(version: &str) -> [u32; 3] {
    let mut numbers = version.split('.').map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| numbers.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::newer_syntax;

    #[test]
    fn guards_are_told_from_conditions() {
        let guard = "match x {\n    Some(y)\n        if let Some(z) = f(y) =>\n    {}\n}";
        assert_eq!(newer_syntax(guard), [(3, "an `if let` guard", "1.95")]);
        let conditions =
            "if let Some(z) = f(|a| { b => c })\n    && z\n{\n}\nx => if let A = b { c }";
        assert_eq!(newer_syntax(conditions), []);
    }
}
