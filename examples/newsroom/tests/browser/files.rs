//! The site as files: opened from the disk, and from a server of static files.

use std::path::Path;

use serde_json::json;

use crate::driver::{Browser, Outcome};
use crate::reading::IS_DARK;
use crate::servers::{FileServer, KEEPERS, VIEWS, words, write_files};

pub(crate) fn from_disk(browser: &mut Browser, _: &str) -> Outcome {
    let folder = built()?;
    let base = format!("file://{}/", folder.path().display());
    visit(browser, &base)
}

pub(crate) fn from_a_file_server(browser: &mut Browser, _: &str) -> Outcome {
    let folder = built()?;
    let server = FileServer::start(folder.path())?;
    visit(browser, &server.base)
}

fn built() -> Outcome<tempfile::TempDir> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    write_files(folder.path()).map_err(|error| error.to_string())?;
    Ok(folder)
}

/// A visit from the list of languages to a story, through the search, and back.
fn visit(browser: &mut Browser, base: &str) -> Outcome {
    for (path, typed, found) in [
        ("en", "CHALK", "chalk"),
        ("az", "tebasir", "təbaşirlə"),
        ("ru", "мел", "мелом"),
        ("hy", "Կավիճ", "կավիճով"),
    ] {
        browser.open(&format!("{base}index.html"))?;
        browser.loading(|browser| browser.click(&format!("a[href='{path}/index.html']")))?;
        browser.expect(&format!("document.documentElement.lang === '{path}'"))?;
        browser.expect("getComputedStyle(document.querySelector('.cards')).display === 'grid'")?;
        search(browser, base, path, typed, found)?;
    }
    browser.open(&format!("{base}{}", KEEPERS[0]))?;
    browser.expect(
        "document.querySelectorAll('.story img').length === 2
            && Array.from(document.querySelectorAll('.story img')).every((i) => i.naturalWidth > 0)",
    )?;
    let views = newsroom::dates::number(VIEWS, words(KEEPERS[0]));
    browser.expect(&format!(
        "document.querySelector('.views span').textContent === {}",
        json!(views)
    ))?;
    browser.click("button.theme")?;
    browser.loading(|browser| browser.click(".languages a[hreflang=ru]"))?;
    browser.expect(&format!(
        "location.href === {}",
        json!(format!("{base}{}", KEEPERS[2]))
    ))?;
    browser.expect(IS_DARK)?;
    browser.loading(|browser| browser.click("footer.site a[href='../reuse.html']"))?;
    browser.expect("document.querySelectorAll('.sides').length > 0")?;
    browser.asked_only(base)
}

fn search(browser: &mut Browser, base: &str, language: &str, typed: &str, found: &str) -> Outcome {
    let story = KEEPERS.into_iter().find(|path| path.starts_with(language));
    let story = format!("{base}{}", story.unwrap_or_default());
    browser.eval(&format!(
        "document.querySelector('input[name=q]').value = {}",
        json!(typed)
    ))?;
    browser.loading(|browser| browser.click("form.search button"))?;
    let first = format!(
        "document.querySelector('.results a')?.href === {}
            && document.querySelector('.results p mark')?.textContent === {}",
        json!(story),
        json!(found)
    );
    browser.expect(&first)?;
    // While typing: what nobody wrote, then everything, then the same words again.
    let nothing = json!(words(language).nothing_found);
    type_words(browser, "qqqq")?;
    browser.expect(&format!(
        "document.querySelector('.nothing').textContent === {nothing}
            && document.querySelectorAll('.results li').length === 0"
    ))?;
    type_words(browser, "")?;
    browser.expect("document.querySelectorAll('.results li').length >= 4")?;
    type_words(browser, typed)?;
    browser.expect(&first)?;
    browser.loading(|browser| browser.click(".results a"))?;
    browser.expect(&format!("location.href === {}", json!(story)))?;
    browser.back()?;
    browser.expect(&format!(
        "location.pathname.endsWith('search.html') && {first}"
    ))
}

fn type_words(browser: &mut Browser, words: &str) -> Outcome {
    browser.eval("document.querySelector('input[name=q]').select()")?;
    match words {
        "" => browser.press("Backspace", 8),
        _ => {
            let text = json!({ "text": words });
            browser.call("Input.insertText", text).map(drop)
        }
    }
}

/// Where pictures of the pages are written, if anywhere.
pub(crate) fn pictures(browser: &mut Browser, folder: &Path) -> Outcome {
    let site = built()?;
    browser.resize(1100, 900, 1)?;
    browser.medium("light", "screen")?;
    let base = format!("file://{}/", site.path().display());
    browser.open(&format!("{base}index.html"))?;
    browser.screenshot(&folder.join("files-index.png"))?;
    browser.open(&format!("{base}ru/search.html?q=паром"))?;
    browser.expect("document.querySelectorAll('.results mark').length > 0")?;
    browser.screenshot(&folder.join("files-ru-search.png"))
}
