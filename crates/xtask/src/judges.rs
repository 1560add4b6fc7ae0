//! What readers and validators of others say of articles that the crates wrote.
//!
//! Each judge is a package of a registry, at a fixed version, in `target/judges`.

use std::process::Command;

use crate::outcome::{Outcome, Stop};
use crate::run::{command, output, root, show};

/// Where the articles are written, and the judges installed.
const FOLDER: &str = "target/judges";

/// feedparser finds in the feeds what was written to them.
pub(crate) fn feedparser() -> Outcome {
    install(command(&format!("python3 -m venv {FOLDER}/python")))?;
    let python = format!("{FOLDER}/python/bin/python");
    install(command(&format!(
        "{python} -m pip install --quiet --disable-pip-version-check feedparser==6.0.14"
    )))?;
    write()?;
    Ok(show(command(&format!(
        "{python} tests/judges/feeds.py {FOLDER}"
    )))?)
}

/// The JSON-LD has the types and properties of schema.org alone, by its TypeScript types.
pub(crate) fn vocabulary() -> Outcome {
    npm("schema-dts@2.1.0 typescript@5.9.3")?;
    write()?;
    Ok(show(command(&format!(
        "node {FOLDER}/node_modules/typescript/bin/tsc --noEmit --strict --skipLibCheck \
         --moduleResolution node10 {FOLDER}/vocabulary.ts"
    )))?)
}

/// The pages with the body, the meta elements and the JSON-LD are valid HTML.
pub(crate) fn html() -> Outcome {
    if output(command("java -version")).is_err() {
        return Err(Stop::CannotRun("no Java".to_owned()));
    }
    npm("vnu-jar@26.9.27")?;
    write()?;
    let mut check = command(&format!(
        "java -jar {FOLDER}/node_modules/vnu-jar/build/dist/vnu.jar --errors-only"
    ));
    let pages = std::fs::read_dir(root().join(FOLDER)).map_err(|error| error.to_string())?;
    for page in pages.flatten() {
        let path = page.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            check.arg(path);
        }
    }
    Ok(show(check)?)
}

fn npm(packages: &str) -> Outcome {
    install(command(&format!(
        "npm install --prefix {FOLDER} --silent --no-audit --no-fund {packages}"
    )))
}

/// A judge that cannot be installed cannot be asked.
fn install(command: Command) -> Outcome {
    output(command).map(drop).map_err(Stop::CannotRun)
}

fn write() -> Result<(), String> {
    show(command(&format!(
        "cargo run --quiet -p byline-tests --bin judges -- {FOLDER}"
    )))
}
