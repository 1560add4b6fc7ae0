//! What readers with a keyboard, a screen reader or a narrow window have.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::driver::{Browser, Outcome};
use crate::reading::IS_DARK;
use crate::servers::{FERRY, KEEPERS, words};

pub(crate) fn narrow(browser: &mut Browser, base: &str) -> Outcome {
    // 640 pixels are a window of 1280 at a zoom of 200 %.
    for width in [320, 640] {
        browser.resize(width, 700, 1)?;
        let pages = [
            "en/index.html",
            "hy/index.html",
            "az/search.html?q=bal%C4%B1q",
            "ru/about.html",
            "reuse.html",
        ];
        for path in KEEPERS.into_iter().chain(pages) {
            browser.open(&format!("{base}{path}"))?;
            let wide = browser.eval(
                "Array.from(document.querySelectorAll('body *'))
                    .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
                    .map((e) => e.tagName + '.' + e.className).join(' ')",
            )?;
            browser
                .expect(&format!("document.documentElement.scrollWidth <= {width}"))
                .map_err(|error| format!("{path}: {error}: {wide}"))?;
        }
    }
    Ok(())
}

/// What the Tab key reaches on a story's page, in this order.
const ORDER: &[&str] = &[
    "Skip to the text",
    "Liman",
    "Azərbaycanca",
    "Русский",
    "Հայերեն",
    "Night theme",
    "City",
    "Analysis",
    "What are you looking for?",
    "Search",
    "City",
    "Leyla Quliyeva",
    "A+ Larger text",
    "A- Smaller text",
    "Night ferry: two more crossings from December",
    "Telegram",
    "Facebook",
    "X",
    "WhatsApp",
    "E-mail",
    "Print",
    "Copy link",
    "Night ferry: two more crossings from December",
    "The lighthouse keeper who repairs clocks",
    "Who pays for the sand in the harbour mouth",
    "Telegram",
    "Facebook",
    "Instagram",
    "X",
    "YouTube",
    "App Store",
    "Google Play",
    "About us",
    "Terms of use",
    "Who uses our stories",
    "RSS",
];

pub(crate) fn keyboard(browser: &mut Browser, base: &str) -> Outcome {
    browser.open(&format!("{base}{FERRY}"))?;
    let mut order = Vec::new();
    for _ in ORDER {
        browser.press("Tab", 9)?;
        // Each is in the window and has a frame that is seen.
        browser.expect(
            "(() => {
                const box = document.activeElement.getBoundingClientRect();
                const style = getComputedStyle(document.activeElement);
                return box.left >= 0 && box.top >= 0 && box.bottom <= innerHeight
                    && style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
            })()",
        )?;
        let name = browser.eval(
            "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent",
        )?;
        order.push(name.as_str().unwrap_or_default().trim().to_owned());
    }
    match order == ORDER {
        true => Ok(()),
        false => Err(format!("the order is {order:#?}")),
    }
}

/// Enter on the skip link, on buttons and in the search field.
pub(crate) fn keys(browser: &mut Browser, base: &str) -> Outcome {
    browser.open(&format!("{base}{FERRY}"))?;
    browser.press("Tab", 9)?;
    browser.press("Enter", 13)?;
    browser.expect("location.hash === '#main'")?;
    browser.press("Tab", 9)?;
    browser.expect("document.querySelector('main').contains(document.activeElement)")?;
    browser.eval("document.querySelector('button.theme').focus()")?;
    browser.press("Enter", 13)?;
    browser.expect(IS_DARK)?;
    browser.expect("document.activeElement.innerText === 'Day theme'")?;
    browser.eval("document.querySelector('input[name=q]').focus()")?;
    browser.call("Input.insertText", json!({ "text": "chalk" }))?;
    browser.loading(|browser| browser.press("Enter", 13).map(|()| json!(null)))?;
    browser.expect("document.querySelectorAll('.results mark').length > 0")
}

/// What a screen reader has of a page: everything that can be used has a name, and the parts of
/// the page are named in its language.
pub(crate) fn names(browser: &mut Browser, base: &str) -> Outcome {
    browser.call("Accessibility.enable", json!({}))?;
    for path in KEEPERS {
        browser.open(&format!("{base}{path}"))?;
        let tree = browser.call("Accessibility.getFullAXTree", json!({}))?;
        let mut parts = Vec::new();
        for node in in_order(&tree["nodes"]) {
            if node["ignored"] == json!(true) {
                continue;
            }
            let text = |key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
            let (role, name) = (text("role"), text("name"));
            match role.as_str() {
                "button" | "link" | "searchbox" | "image" if name.trim().is_empty() => {
                    return Err(format!("{path}: a {role} without a name: {node}"));
                }
                "banner" | "main" | "contentinfo" | "search" | "status" => parts.push(role),
                "navigation" | "searchbox" => parts.push(format!("{role} {name}")),
                _ => {}
            }
        }
        let words = words(path);
        let want = [
            "banner".to_owned(),
            format!("navigation {}", words.languages),
            format!("navigation {}", words.sections),
            "search".to_owned(),
            format!("searchbox {}", words.search_prompt),
            "main".to_owned(),
            "status".to_owned(),
            "contentinfo".to_owned(),
            format!("navigation {}", words.channels),
            format!("navigation {}", words.apps),
            "navigation Liman".to_owned(),
        ];
        if parts != want {
            return Err(format!("{path}: the parts are {parts:?}"));
        }
    }
    Ok(())
}

/// The nodes of the tree in the order in which they are read.
fn in_order(nodes: &Value) -> Vec<&Value> {
    let nodes = nodes.as_array().map_or(&[][..], Vec::as_slice);
    let mut order = Vec::new();
    let mut waiting: Vec<&Value> = nodes.first().into_iter().collect();
    while let Some(node) = waiting.pop() {
        order.push(node);
        let children = node["childIds"].as_array().into_iter().flatten();
        let children = children.filter_map(|id| nodes.iter().find(|node| node["nodeId"] == *id));
        let children: Vec<&Value> = children.collect();
        waiting.extend(children.into_iter().rev());
    }
    order
}

pub(crate) fn accessibility(browser: &mut Browser, base: &str) -> Outcome {
    let Some(file) = std::env::var_os("NEWSROOM_AXE") else {
        println!("accessibility: NEWSROOM_AXE is not set, nothing was checked");
        return Ok(());
    };
    let axe = std::fs::read_to_string(PathBuf::from(file)).map_err(|error| error.to_string())?;
    let pages = [
        "en/index.html",
        "en/search.html?q=fish",
        "ru/about.html",
        "hy/terms.html",
        "az/none.html",
        "reuse.html",
    ];
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        browser.medium(scheme, "screen")?;
        for path in KEEPERS.into_iter().chain(pages) {
            browser.open(&format!("{base}{path}"))?;
            browser.eval(&format!("{axe}; 0"))?;
            let violations = browser.eval(
                "axe.run().then((result) => result.violations.map((v) =>
                    [v.impact, v.id, v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')].join(': ')))",
            )?;
            for violation in violations.as_array().into_iter().flatten() {
                found.push(format!("{scheme} {path}: {violation}"));
            }
        }
    }
    match found.is_empty() {
        true => Ok(()),
        false => Err(found.join("\n")),
    }
}
