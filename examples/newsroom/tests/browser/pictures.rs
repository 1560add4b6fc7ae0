//! Pictures of the pages, for people who look at them.

use std::path::PathBuf;

use crate::driver::{Browser, Outcome};
use crate::files;
use crate::servers::{FERRY, KEEPERS};

/// The system's theme, the medium, the width of the window and the pixels of the screen for one of
/// the style sheet: 640 with two are a window of 1280 at a zoom of 200 %; 720 are a sheet of paper.
const LOOKS: &[(&str, &str, u32, u32)] = &[
    ("light", "screen", 1100, 1),
    ("dark", "screen", 1100, 1),
    ("light", "screen", 320, 1),
    ("light", "screen", 640, 2),
    ("light", "print", 720, 1),
];

const PAGES: &[&str] = &[
    FERRY,
    "en/index.html",
    "ru/analysis.html",
    "az/search.html?q=bal%C4%B1q",
    "hy/about.html",
    "hy/none.html",
    "reuse.html",
];

pub(crate) fn pictures(browser: &mut Browser, base: &str) -> Outcome {
    let Some(folder) = std::env::var_os("NEWSROOM_PICTURES").map(PathBuf::from) else {
        return Ok(());
    };
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for (scheme, medium, width, scale) in LOOKS {
        browser.medium(scheme, medium)?;
        browser.resize(*width, 900, *scale)?;
        for path in KEEPERS.iter().chain(PAGES) {
            browser.open(&format!("{base}{path}"))?;
            // What is further down is loaded when a reader comes near.
            browser.eval(
                "Promise.all(Array.from(document.images, (image) => {
                    image.loading = 'eager';
                    return image.decode();
                }))",
            )?;
            let name = path.split(['.', '?']).next().unwrap_or_default();
            let name: String = name.replace('/', "-").chars().take(24).collect();
            let file = format!("{name}-{scheme}-{medium}-{width}.png");
            browser.screenshot(&folder.join(file))?;
        }
    }
    files::pictures(browser, &folder)
}
