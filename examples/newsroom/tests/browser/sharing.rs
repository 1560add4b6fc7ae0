//! Copying the link and sharing it.

use serde_json::json;

use crate::driver::{Browser, Outcome};
use crate::servers::{KEEPERS, words};

const ADDRESS: &str = "https://liman.example/";

/// The link is copied, and the page says so in its language.
pub(crate) fn copy(browser: &mut Browser, base: &str) -> Outcome {
    let permissions = json!({
        "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"],
        "origin": base.trim_end_matches('/'),
    });
    browser.call("Browser.grantPermissions", permissions)?;
    for path in KEEPERS {
        browser.open(&format!("{base}{path}"))?;
        browser.eval("window.focus()")?;
        // A live region that is there before its text: screen readers speak what is added.
        browser.expect("document.querySelector('.copied[role=status]').textContent === ''")?;
        browser.click("button.copy")?;
        let message = json!(words(path).copied);
        browser.expect(&format!(
            "document.querySelector('.share .copied').textContent === {message}"
        ))?;
        let address = json!(format!("{ADDRESS}{path}"));
        browser.expect(&format!(
            "navigator.clipboard.readText().then((text) => text === {address})"
        ))?;
    }
    Ok(())
}

/// Each share link has the address of the story and its headline.
pub(crate) fn links(browser: &mut Browser, base: &str) -> Outcome {
    for path in KEEPERS {
        browser.open(&format!("{base}{path}"))?;
        let address = json!(format!("{ADDRESS}{path}"));
        for (start, has_headline) in [
            ("https://t.me/share/url?", true),
            ("https://www.facebook.com/sharer/sharer.php?", false),
            ("https://x.com/intent/", true),
            ("https://api.whatsapp.com/send?", true),
            ("mailto:?", true),
        ] {
            browser.expect(&format!(
                "(() => {{
                    const links = Array.from(document.querySelectorAll('.share a'));
                    const link = links.find((a) => a.href.startsWith({start}));
                    const text = Array.from(new URL(link.href).searchParams.values()).join(' ');
                    const headline = document.querySelector('h1').textContent;
                    return text.includes({address}) && (!{has_headline} || text.includes(headline));
                }})()",
                start = json!(start),
            ))?;
        }
        browser.expect("document.querySelectorAll('.share a').length === 5")?;
    }
    Ok(())
}

/// The system's sheet, where there is one: here a function that remembers what it was given.
pub(crate) fn sheet(browser: &mut Browser, base: &str) -> Outcome {
    browser.open(&format!("{base}{}", KEEPERS[0]))?;
    browser.expect("'share' in navigator || document.querySelector('.share-sheet').hidden")?;
    let source = "navigator.share = (what) => { window.shared = what; return Promise.reject(); }";
    let script = json!({ "source": source });
    browser.call("Page.addScriptToEvaluateOnNewDocument", script)?;
    for path in KEEPERS {
        browser.open(&format!("{base}{path}"))?;
        browser.expect("!document.querySelector('.share-sheet').hidden")?;
        browser.click("button.share-sheet")?;
        let address = json!(format!("{ADDRESS}{path}"));
        browser.expect(&format!(
            "window.shared.url === {address} && window.shared.title === document.title"
        ))?;
    }
    // A reader who closes the sheet sees no error.
    match browser.errors.is_empty() {
        true => Ok(()),
        false => Err(format!("{:?}", browser.errors)),
    }
}
