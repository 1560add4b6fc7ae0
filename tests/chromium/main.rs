//! Compares what the checker says of links with what Chromium makes of them.
//!
//! `chromium [FILE]` loads every HTML case of the file (by default the tests' own) in a
//! headless Chromium without a network. Each link that concerns the case's policy must be
//! resolved to the same address, and be rendered where the checker says that it is shown.
//! Where Chromium is not installed, nothing is compared, and the exit code is 77.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use byline::attribution::{Candidate, Note, PageFormat, Reason, Visibility};
use byline::html::decode_text;
use serde::Deserialize;

#[allow(dead_code, reason = "what the verdict should be is for other targets")]
#[path = "../it/attribution/cases.rs"]
mod cases;

#[path = "../it/case/file.rs"]
mod case_file;

/// A case, and its name.
type Case = case_file::Case<cases::Case>;

/// Cases in which the two differ, and why they may.
const KNOWN: &[(&str, &str)] = &[
    (
        "script-document-write",
        "Chromium runs the script, the checker runs none",
    ),
    (
        "css-color-transparent",
        "colours are not seen by hit testing",
    ),
    ("css-same-colour", "colours are not seen by hit testing"),
    (
        "css-same-colour-names",
        "colours are not seen by hit testing",
    ),
    (
        "css2-quirks-class-case",
        "a frame of `srcdoc` is never in quirks mode",
    ),
    (
        "css2-quirks-id-case",
        "a frame of `srcdoc` is never in quirks mode",
    ),
    (
        "css2-quirks-unitless",
        "a frame of `srcdoc` is never in quirks mode",
    ),
];

/// The exit code of a skipped test in Automake's protocol.
const NO_BROWSER: u8 = 77;

#[derive(Debug, Deserialize)]
struct Rendered {
    id: String,
    links: Vec<Link>,
    error: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Link {
    href: String,
    rendered: bool,
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = std::env::args()
        .nth(1)
        .map_or_else(|| root.join("data/attribution.toml"), PathBuf::from);
    match run(&file) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("chromium: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(file: &Path) -> Result<ExitCode, String> {
    let Some(browser) = browser() else {
        println!("chromium: not installed, nothing was compared");
        return Ok(ExitCode::from(NO_BROWSER));
    };
    let cases: Vec<Case> = case_file::read::<cases::Case>(file)?
        .into_iter()
        .filter(|case| case.format() == Some(PageFormat::Html))
        .collect();
    let rendered = render(browser, &cases)?;
    if rendered.len() != cases.len() {
        return Err(format!(
            "{} of {} cases were loaded",
            rendered.len(),
            cases.len()
        ));
    }
    let mut differ = 0;
    let mut links = 0;
    let mut unknown = 0;
    for (case, page) in cases.iter().zip(&rendered) {
        if page.id != case.name {
            return Err(format!("{} was loaded for {}", page.id, case.name));
        }
        let known = KNOWN.iter().find(|(id, _)| *id == case.name);
        let (compared, difference) = compare(case, page, &mut unknown)?;
        links += compared;
        match (difference, known) {
            (Some(difference), None) => {
                differ += 1;
                println!("{}: {difference}", case.name);
            }
            (None, Some((id, _))) => {
                differ += 1;
                println!("{id}: agrees, and must leave the list of known differences");
            }
            _ => {}
        }
    }
    println!(
        "chromium: {} cases, {links} links compared, {unknown} of them not known to be seen, \
         {differ} differ, {} known differences",
        cases.len(),
        KNOWN.len()
    );
    for (id, why) in KNOWN {
        println!("  {id}: {why}");
    }
    Ok(if differ == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// How many links were compared, of how many it is not known whether they are seen, and the
/// first difference.
fn compare(
    case: &Case,
    page: &Rendered,
    unknown: &mut usize,
) -> Result<(usize, Option<String>), String> {
    if let Some(error) = &page.error {
        return Ok((0, Some(format!("could not be loaded: {error}"))));
    }
    let policy = case
        .policy()
        .map_err(|error| format!("{}: {error}", case.name))?;
    let verdict = policy.check(&case.page(PageFormat::Html));
    let mut rest = page.links.iter();
    let mut compared = 0;
    for candidate in verdict.candidates() {
        let Some(resolved) = candidate.resolved() else {
            continue;
        };
        if candidate.reason() == Reason::MachineCreditOnly || is_canonical(candidate, case) {
            continue;
        }
        compared += 1;
        let Some(link) = rest.find(|link| link.href == resolved) else {
            return Ok((compared, Some(format!("{resolved} is no link in Chromium"))));
        };
        let shown = match candidate.visibility() {
            Visibility::Shown => true,
            Visibility::Hidden => false,
            _ => {
                *unknown += 1;
                continue;
            }
        };
        if shown != link.rendered && !is_policy(candidate) {
            let ours = if shown { "shown" } else { "not shown" };
            return Ok((
                compared,
                Some(format!("{resolved} is {ours}, Chromium has the opposite")),
            ));
        }
    }
    // And nothing that leads to the target may be missing.
    let target = policy
        .targets()
        .first()
        .map(|target| target.host_name().to_owned());
    let target = target.unwrap_or_default();
    let reaches = |href: &str| {
        href.split_once("://")
            .and_then(|(scheme, rest)| scheme.starts_with("http").then_some(rest))
            .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default())
            .is_some_and(|host| host == target || host.ends_with(&format!(".{target}")))
    };
    for link in page.links.iter().filter(|link| reaches(&link.href)) {
        if !verdict
            .candidates()
            .iter()
            .any(|candidate| candidate.resolved() == Some(&link.href))
        {
            return Ok((compared, Some(format!("{} was not found", link.href))));
        }
    }
    Ok((compared, None))
}

fn is_canonical(candidate: &Candidate, case: &Case) -> bool {
    case.document
        .get(candidate.span())
        .is_some_and(|tag| tag.starts_with("<link"))
}

/// What is rendered, and does not count by a choice of ours.
fn is_policy(candidate: &Candidate) -> bool {
    matches!(candidate.reason(), Reason::TinyImage)
        // A closed `details` element skips its contents until it is opened.
        || candidate.notes().contains(&Note::Collapsed)
}

fn browser() -> Option<&'static str> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| {
            Command::new(name)
                .arg("--version")
                .output()
                .is_ok_and(|output| output.status.success())
        })
}

/// Loads the cases, and says what became of their links.
fn render(browser: &str, cases: &[Case]) -> Result<Vec<Rendered>, String> {
    let forms: Vec<_> = cases
        .iter()
        .map(|case| {
            serde_json::json!({ "id": case.name, "url": case.page_url, "document": case.document })
        })
        .collect();
    let json = serde_json::to_string(&forms).map_err(|error| error.to_string())?;
    // The text of a script element must not end it.
    let page = include_str!("harness.html").replace("CASES", &json.replace('<', "\\u003c"));
    let folder = std::env::temp_dir().join(format!("byline-chromium-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let path = folder.join("harness.html");
    std::fs::write(&path, page).map_err(|error| error.to_string())?;
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--window-size=1400,900",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--virtual-time-budget=900000",
            "--timeout=300000",
            "--dump-dom",
        ])
        .arg(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ))
        .arg(format!("file://{}", path.display()))
        .output()
        .map_err(|error| format!("{browser}: {error}"))?;
    let _ = std::fs::remove_dir_all(&folder);
    let dom = String::from_utf8_lossy(&output.stdout);
    let (_, found) = dom.split_once("<pre id=\"out\">").ok_or_else(|| {
        format!(
            "{browser} gave no answer: {}",
            String::from_utf8_lossy(&output.stderr)
        )
    })?;
    let (found, _) = found.split_once("</pre>").unwrap_or((found, ""));
    serde_json::from_str(&decode_text(found)).map_err(|error| format!("the answer: {error}"))
}
