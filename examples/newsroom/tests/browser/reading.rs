//! What scripts and styles do for a reader.

use serde_json::json;

use crate::driver::{Browser, Outcome};
use crate::servers::{FERRY, KEEPERS};

pub(crate) fn own_requests(browser: &mut Browser, base: &str) -> Outcome {
    for path in KEEPERS
        .into_iter()
        .chain(["en/index.html", "en/search.html?q=a", "reuse.html"])
    {
        browser.open(&format!("{base}{path}"))?;
    }
    browser.asked_only(base)
}

pub(crate) const IS_DARK: &str =
    "getComputedStyle(document.body).backgroundColor === 'rgb(20, 23, 28)'";

pub(crate) fn theme(browser: &mut Browser, base: &str) -> Outcome {
    let url = format!("{base}{FERRY}");
    browser.open(&url)?;
    browser.expect(&format!("!({IS_DARK})"))?;
    browser.expect("document.querySelector('button.theme').textContent === 'Night theme'")?;
    browser.medium("dark", "screen")?;
    browser.expect(IS_DARK)?;
    browser.expect("document.querySelector('button.theme').textContent === 'Day theme'")?;
    browser.click("button.theme")?;
    browser.expect(&format!("!({IS_DARK})"))?;
    // The choice outlives the page, and wins over the system.
    browser.open(&format!("{base}ru/index.html"))?;
    browser.expect(&format!("!({IS_DARK})"))?;
    browser.medium("light", "screen")?;
    browser.click("button.theme")?;
    browser.open(&url)?;
    browser.expect(IS_DARK)
}

pub(crate) fn text_size(browser: &mut Browser, base: &str) -> Outcome {
    let size = "parseFloat(getComputedStyle(document.querySelector('.body p')).fontSize)";
    browser.open(&format!("{base}{FERRY}"))?;
    let before = browser.eval(size)?;
    browser.click(".text-size [data-step='1']")?;
    browser.click(".text-size [data-step='1']")?;
    browser.expect(&format!("{size} > 1.2 * {before}"))?;
    browser.open(&format!("{base}{}", KEEPERS[1]))?;
    browser.expect(&format!("{size} > 1.2 * {before}"))?;
    for _ in 0..10 {
        browser.click(".text-size [data-step='-1']")?;
    }
    browser.expect(&format!("{size} > 0.85 * {before} && {size} < {before}"))
}

pub(crate) fn languages(browser: &mut Browser, base: &str) -> Outcome {
    browser.open(&format!("{base}{}", KEEPERS[0]))?;
    for (language, path) in [("ru", KEEPERS[2]), ("hy", KEEPERS[3]), ("az", KEEPERS[1])] {
        let link = format!(".languages a[hreflang={language}]");
        browser.loading(|browser| browser.click(&link))?;
        browser.expect(&format!(
            "location.href === {}",
            json!(format!("{base}{path}"))
        ))?;
        browser.expect(&format!("document.documentElement.lang === '{language}'"))?;
    }
    // The page comes from the cache of the browser, and is not loaded.
    browser.back()?;
    browser.expect("document.documentElement.lang === 'hy'")?;
    browser.expect("!document.querySelector('button.theme').hidden")?;
    // Back to a search that was typed: the words and what they found are still there.
    browser.open(&format!("{base}ru/search.html"))?;
    browser.eval("document.querySelector('input[name=q]').focus()")?;
    browser.call("Input.insertText", json!({ "text": "мелом" }))?;
    let found = "document.querySelector('.results mark')?.textContent === 'мелом'";
    browser.expect(found)?;
    browser.loading(|browser| browser.click(".results a"))?;
    browser.back()?;
    browser.expect(&format!(
        "document.querySelector('input[name=q]').value === 'мелом' && {found}"
    ))
}

pub(crate) fn search(browser: &mut Browser, base: &str) -> Outcome {
    for (path, words, found) in [
        ("en", "chalk", KEEPERS[0]),
        ("az", "təbaşir", KEEPERS[1]),
        ("ru", "мелом", KEEPERS[2]),
        ("hy", "կավիճով", KEEPERS[3]),
    ] {
        // From any page by the form, then again while typing.
        browser.open(&format!("{base}{path}/index.html"))?;
        browser.eval(&format!(
            "document.querySelector('input[name=q]').value = {}",
            json!(words)
        ))?;
        browser.loading(|browser| browser.click("form.search button"))?;
        let first = format!(
            "document.querySelector('.results a')?.href === {}",
            json!(format!("{base}{found}"))
        );
        browser.expect(&first)?;
        browser.expect("!!document.querySelector('.results mark')")?;
        browser.open(&format!("{base}{path}/search.html"))?;
        browser.eval("document.querySelector('input[name=q]').focus()")?;
        for letter in words.chars() {
            browser.call("Input.insertText", json!({ "text": letter.to_string() }))?;
        }
        browser.expect(&first)?;
        browser.call("Input.insertText", json!({ "text": "qqqq" }))?;
        browser.expect("document.querySelector('.nothing').textContent !== ''")?;
    }
    Ok(())
}

pub(crate) fn time_left(browser: &mut Browser, base: &str) -> Outcome {
    browser.open(&format!("{base}{}", KEEPERS[0]))?;
    let left = "document.querySelector('.left')";
    browser.expect(&format!(
        "!{left}.hidden && {left}.textContent.endsWith('left')"
    ))?;
    browser.eval("scrollTo(0, document.body.scrollHeight)")?;
    browser.expect(&format!("{left}.hidden"))
}

pub(crate) fn print(browser: &mut Browser, base: &str) -> Outcome {
    browser.open(&format!("{base}{FERRY}"))?;
    browser.medium("dark", "print")?;
    let shown = |selector: &str| {
        format!("document.querySelector('{selector}').getClientRects().length > 0")
    };
    for selector in ["h1", ".notice", ".copyright", ".print-address", ".byline"] {
        browser.expect(&shown(selector))?;
    }
    for selector in [
        ".share",
        "form.search",
        ".languages",
        "button.theme",
        ".related",
    ] {
        browser.expect(&format!("!({})", shown(selector)))?;
    }
    browser.expect("getComputedStyle(document.body).color === 'rgb(0, 0, 0)'")?;
    let pdf = browser.call("Page.printToPDF", json!({}))?;
    let data = pdf["data"].as_str().unwrap_or_default();
    // "%PDF-" in base64.
    match data.starts_with("JVBERi0") && data.len() > 10_000 {
        true => Ok(()),
        false => Err(format!("{} bytes are no PDF", data.len())),
    }
}

pub(crate) fn without_scripts(browser: &mut Browser, base: &str) -> Outcome {
    browser.call(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    )?;
    browser.open(&format!("{base}{}", KEEPERS[0]))?;
    // The protocol still evaluates: only the page's own scripts are off.
    browser.expect("Array.from(document.querySelectorAll('button')).filter((b) => b.getClientRects().length).length === 1")?;
    browser.expect(
        "document.querySelector('.body').innerText.includes('One hundred and twelve steps')",
    )?;
    browser.expect("document.querySelectorAll('.share a').length === 5")?;
    for selector in [
        "button.theme",
        ".text-size",
        "button.copy",
        "button.print",
        ".left",
    ] {
        browser.expect(&format!(
            "document.querySelector('{selector}').getClientRects().length === 0"
        ))?;
    }
    browser.loading(|browser| browser.click(".languages a[hreflang=hy]"))?;
    browser.expect(&format!("location.href.endsWith({})", json!(KEEPERS[3])))?;
    browser.eval("document.querySelector('input[name=q]').value = 'կավիճով'")?;
    browser.loading(|browser| browser.click("form.search button"))?;
    browser.expect(
        "document.querySelectorAll('.results li').length === 1
            && document.querySelector('.results mark').textContent === 'կավիճով'",
    )
}
