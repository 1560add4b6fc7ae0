//! The pages in a browser: what scripts and styles do.
//!
//! `cargo test --test browser` starts the server and a headless Chromium. Without Chromium nothing
//! is tested, and the exit code is 77. With `NEWSROOM_AXE` as the path of axe-core's `axe.min.js`
//! the pages are also checked for accessibility; with `NEWSROOM_PICTURES` as the path of a folder,
//! pictures of them are written there.

mod driver;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use newsroom::content;
use newsroom::serve::{App, router, serve};
use newsroom::site::Site;
use newsroom::store::Store;
use newsroom::visits::Counter;
use serde_json::{Value, json};

use driver::{Browser, Outcome};

/// The exit code of a skipped test in Automake's protocol.
const NO_BROWSER: u8 = 77;

const FERRY: &str = "en/old-harbour-keeps-its-night-ferry-for-the-winter.html";
const KEEPERS: [&str; 4] = [
    "en/the-lighthouse-keeper-who-repairs-clocks.html",
    "az/saat-temir-eden-mayakci.html",
    "ru/smotritel-mayaka-kotoryy-chinit-chasy.html",
    "hy/parosapahy-vory-zhamatsuytsner-e-norogum.html",
];

type Step = fn(&mut Browser, &str) -> Outcome;

const STEPS: &[(&str, Step)] = &[
    ("nothing from another host, no error", own_requests),
    ("theme", theme),
    ("text size", text_size),
    ("language menu and back button", languages),
    ("search", search),
    ("copy and share", share),
    ("time left", time_left),
    ("print", print),
    ("without scripts", without_scripts),
    ("narrow windows", narrow),
    ("keyboard", keyboard),
    ("accessibility", accessibility),
    ("pictures", pictures),
];

fn main() -> ExitCode {
    let Some(program) = driver::installed() else {
        println!("browser: Chromium is not installed, nothing was tested");
        return ExitCode::from(NO_BROWSER);
    };
    match run(program) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("browser: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(program: &str) -> Outcome {
    let (base, _running) = start_server().map_err(|error| error.to_string())?;
    let mut failed = 0;
    for (name, step) in STEPS {
        // Each step has a browser that remembers nothing.
        let mut browser = Browser::start(program)?;
        browser.resize(1100, 900)?;
        browser.medium("light", "screen")?;
        match step(&mut browser, &base) {
            Ok(()) => println!("{name}: ok"),
            Err(error) => {
                failed += 1;
                println!("{name}: FAILED: {error}");
            }
        }
    }
    match failed {
        0 => Ok(()),
        count => Err(format!("{count} steps failed")),
    }
}

fn start_server() -> Result<(String, tokio::runtime::Runtime), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let site = Site::load(folder)?;
    let store = Store::in_memory()?;
    let stories = content::load(&site, &store)?;
    let (counter, _) = Counter::start(Store::in_memory()?)?;
    let app = App::new(site, stories, store, counter, folder.join("saved"))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let base = format!("http://{}/", listener.local_addr()?);
    runtime.spawn(serve(
        listener,
        router(Arc::new(app)),
        std::future::pending(),
    ));
    Ok((base, runtime))
}

fn own_requests(browser: &mut Browser, base: &str) -> Outcome {
    for path in KEEPERS
        .into_iter()
        .chain(["en/index.html", "en/search.html?q=a", "reuse.html"])
    {
        browser.open(&format!("{base}{path}"))?;
    }
    let foreign: Vec<&String> = browser
        .requests
        .iter()
        .filter(|url| !url.starts_with(base) && *url != "about:blank")
        .collect();
    match (foreign.is_empty(), browser.errors.is_empty()) {
        (true, true) => Ok(()),
        _ => Err(format!("requests {foreign:?}, errors {:?}", browser.errors)),
    }
}

const IS_DARK: &str = "getComputedStyle(document.body).backgroundColor === 'rgb(20, 23, 28)'";

fn theme(browser: &mut Browser, base: &str) -> Outcome {
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

fn text_size(browser: &mut Browser, base: &str) -> Outcome {
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

fn languages(browser: &mut Browser, base: &str) -> Outcome {
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
    browser.eval("history.back()")?;
    browser.expect("document.documentElement.lang === 'hy'")?;
    browser.expect("!document.querySelector('button.theme').hidden")
}

fn search(browser: &mut Browser, base: &str) -> Outcome {
    for (path, words, found) in [
        ("en", "chalk", KEEPERS[0]),
        ("az", "təbaşir", KEEPERS[1]),
        ("ru", "мелом", KEEPERS[2]),
        ("hy", "կավիճով", KEEPERS[3]),
    ] {
        // From any page by the form, then anew while typing.
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

fn share(browser: &mut Browser, base: &str) -> Outcome {
    let permissions = json!({
        "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": base.trim_end_matches('/'),
    });
    browser.call("Browser.grantPermissions", permissions)?;
    browser.open(&format!("{base}{}", KEEPERS[2]))?;
    browser.eval("window.focus()")?;
    browser.click("button.copy")?;
    browser
        .expect("document.querySelector('.share .copied').textContent === 'Ссылка скопирована'")?;
    let address = format!("https://liman.example/{}", KEEPERS[2]);
    browser.expect(&format!(
        "navigator.clipboard.readText().then((text) => text === {})",
        json!(address)
    ))?;
    let hosts =
        "Array.from(document.querySelectorAll('.share a'), (a) => a.host || a.protocol).join(' ')";
    browser.expect(&format!(
        "{hosts} === 't.me www.facebook.com x.com api.whatsapp.com mailto:'"
    ))?;
    browser.expect(&format!(
        "Array.from(document.querySelectorAll('.share a')).every((a) => a.href.includes(encodeURIComponent({})))",
        json!(address)
    ))
}

fn time_left(browser: &mut Browser, base: &str) -> Outcome {
    browser.open(&format!("{base}{}", KEEPERS[0]))?;
    let left = "document.querySelector('.left')";
    browser.expect(&format!(
        "!{left}.hidden && {left}.textContent.endsWith('left')"
    ))?;
    browser.eval("scrollTo(0, document.body.scrollHeight)")?;
    browser.expect(&format!("{left}.hidden"))
}

fn print(browser: &mut Browser, base: &str) -> Outcome {
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

fn without_scripts(browser: &mut Browser, base: &str) -> Outcome {
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
    browser.open(&format!("{base}en/search.html?q=chalk"))?;
    browser.expect("document.querySelectorAll('.results li').length === 1")
}

fn narrow(browser: &mut Browser, base: &str) -> Outcome {
    // 640 pixels are a window of 1280 at a zoom of 200 %.
    for width in [320, 640] {
        browser.resize(width, 700)?;
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

fn keyboard(browser: &mut Browser, base: &str) -> Outcome {
    browser.open(&format!("{base}{FERRY}"))?;
    browser.press("Tab", 9)?;
    browser.expect("document.activeElement.className === 'skip'")?;
    browser.expect("document.activeElement.getBoundingClientRect().left >= 0")?;
    let mut order = Vec::new();
    for _ in 0..40 {
        browser.press("Tab", 9)?;
        browser.expect(
            "document.activeElement === document.body
                || getComputedStyle(document.activeElement).outlineStyle === 'solid'",
        )?;
        let place = browser.eval(
            "(document.activeElement.closest('header.site, article, footer.site, section.related') || {}).className",
        )?;
        if order.last() != Some(&place) && place != Value::Null {
            order.push(place);
        }
    }
    match order.as_slice()
        == [
            json!("site"),
            json!("story"),
            json!("related"),
            json!("site"),
        ] {
        true => Ok(()),
        false => Err(format!("the order is {order:?}")),
    }
}

fn accessibility(browser: &mut Browser, base: &str) -> Outcome {
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

fn pictures(browser: &mut Browser, base: &str) -> Outcome {
    let Some(folder) = std::env::var_os("NEWSROOM_PICTURES").map(PathBuf::from) else {
        return Ok(());
    };
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for (scheme, width) in [("light", 1100), ("dark", 1100), ("light", 320)] {
        browser.medium(scheme, "screen")?;
        browser.resize(width, 900)?;
        for path in KEEPERS.into_iter().chain([
            "en/index.html",
            "reuse.html",
            "az/search.html?q=bal%C4%B1q",
        ]) {
            browser.open(&format!("{base}{path}"))?;
            let name: String = path
                .chars()
                .take(5)
                .map(|c| if c == '/' { '-' } else { c })
                .collect();
            browser.screenshot(&folder.join(format!("{name}-{scheme}-{width}.png")))?;
        }
    }
    Ok(())
}
