//! No program lets a page control the terminal.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::run::{argument, folder, program, write};

/// What a terminal obeys: a title is set, the screen cleared, text shown backwards.
const HOSTILE: &str =
    "\u{1b}]0;PWN\u{7}\u{1b}[2J\u{9b}2J\u{9d}0;PWN\u{9c}\u{202e}txet\u{2066}\u{7f}\u{8}\r";

/// The same, as references.
const REFERENCES: &str = "&#27;]0;PWN&#7;&#x9b;2J&#x202e;txet&#127;&#8;&#13;";

/// Runs a command line on a terminal of its own, and returns what reaches it.
#[track_caller]
fn on_terminal(command: &str, folder: &Path) -> Option<String> {
    let output = Command::new("script")
        .args(["-qec", command, "/dev/null"])
        .current_dir(folder)
        // What is left has no escapes at all, not even for colours.
        .env("NO_COLOR", "1")
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(error) => {
            assert!(
                std::env::var_os("CI").is_none(),
                "script is needed under CI: {error}"
            );
            println!("skipped: script (of util-linux) is not installed: {error}");
            None
        }
    }
}

/// The characters that a terminal obeys, other than line ends and tabs.
fn controls(printed: &str) -> Vec<char> {
    // The terminal turns LF into CR LF; a line of a diff may have had CR LF already.
    printed
        .replace("\r\r\n", "\n")
        .replace("\r\n", "\n")
        .chars()
        .filter(|c| {
            (c.is_control() && !matches!(c, '\n' | '\t'))
                || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}

fn quoted(path: &str) -> String {
    format!("'{path}'")
}

/// Pages of every kind, each with hostile text where a program may print it.
fn pages(folder: &Path) -> Vec<String> {
    let body = format!("<p>body {HOSTILE} text {REFERENCES} and a good deal more of it.</p>");
    let link = format!(
        "<p style=\"display:none {HOSTILE}\"><a href=\"https://example.az/{HOSTILE}{REFERENCES}\">x {HOSTILE}</a></p>"
    );
    let notice = format!(
        "<footer>Any use {HOSTILE} of materials is allowed only if there is a hyperlink to example.az{REFERENCES}.</footer>"
    );
    let html = format!(
        "<html><head><title>T {HOSTILE}</title><meta name=author content=\"A {REFERENCES}\">\
         <meta property=og:site_name content=\"{HOSTILE}\"><link rel=alternate hreflang=ru href=\"/ru{HOSTILE}\"></head>\
         <body><h1>Headline {HOSTILE}</h1>\n{link}\n{body}\n{notice}</body></html>"
    );
    let rss = format!(
        "<rss version=\"2.0\"><channel><title>T {REFERENCES}</title><item><title>x \u{9b}2J\u{202e}</title>\
         <description>d &amp;#27;]0;PWN \u{9b}</description></item></channel></rss>"
    );
    let markdown = format!(
        "# Title {HOSTILE}\n\nText {HOSTILE} and [a link](https://other.example/{HOSTILE}).\n"
    );
    let json = r#"{"version":"https://jsonfeed.org/version/1.1","title":"\u001b]0;PWN\u0007",
        "items":[{"id":"1","title":"x \u009b2J\u202e","content_text":"body \u001b[2J"}]}"#;
    let text =
        format!("Headline {HOSTILE}\n\n29 November 2023 18:00\n\nBody {HOSTILE} text of a page.\n");
    [
        ("page.html", &html),
        ("feed.xml", &rss),
        ("page.md", &markdown),
        ("feed.json", &json.to_owned()),
        ("page.txt", &text),
        ("broken.json", &format!("{{\"version\": {HOSTILE}")),
        (
            "broken.xml",
            &format!("<rss><channel><{HOSTILE}></channel>"),
        ),
        ("name \u{1b}]0;PWN\u{7}\u{9b}2J\u{202e}\n.html", &html),
    ]
    .into_iter()
    .map(|(name, contents)| quoted(argument(&write(folder, name, contents))))
    .collect()
}

#[test]
fn no_page_controls_the_terminal() {
    let folder = folder();
    let pages = pages(folder.path());
    let here = quoted(argument(folder.path()));
    // Copies of the pages, which use them.
    let copies = crate::run::folder();
    self::pages(copies.path());
    let copies = quoted(argument(copies.path()));
    let audit = program("audit");
    let audit = argument(&audit).to_owned();
    let name = |program_name: &str| argument(&program(program_name)).to_owned();
    let hostile = quoted(HOSTILE);
    let mut commands = Vec::new();
    for format in ["text", "json"] {
        commands.push(format!(
            "{audit} --format {format} --policy example.az {here}"
        ));
        commands.push(format!("{audit} --format {format} --explain {here}"));
        commands.push(format!(
            "{audit} --format {format} --policy other.example --fix --overwrite {here}"
        ));
        commands.push(format!(
            "{audit} --format {format} --policy other.example --articles {here} {copies}"
        ));
        for page in &pages {
            commands.push(format!(
                "{audit} --format {format} --publisher {page} {page}"
            ));
            commands.push(format!("{audit} --format {format} --notice-of {page}"));
        }
    }
    for page in &pages {
        commands.push(format!("{} {page}", name("links")));
        commands.push(format!("{} {page}", name("reading_time")));
        commands.push(format!("{} --check all {page}", name("article")));
        for format in [
            "json",
            "json-ld",
            "ninjs",
            "json-feed",
            "rss",
            "atom",
            "markdown",
            "plain",
            "meta",
        ] {
            commands.push(format!("{} --lost --to {format} {page}", name("article")));
        }
    }
    for program_name in [
        "audit",
        "article",
        "links",
        "reading_time",
        "slug",
        "detect",
        "notice",
    ] {
        commands.push(format!("{} --x{hostile} < /dev/null", name(program_name)));
        commands.push(format!(
            "{} --lang {hostile} --from {hostile} < /dev/null",
            name(program_name)
        ));
        commands.push(format!(
            "{} no-such-file{hostile} < /dev/null",
            name(program_name)
        ));
    }
    commands.push(format!("{} --lang {hostile}", name("notice")));
    commands.push(format!("{} --host {hostile}", name("notice")));
    commands.push(format!("{} --lang {hostile} < /dev/null", name("slug")));
    commands.push(format!("{} --among {hostile} < /dev/null", name("detect")));
    commands.push(format!("{} --udhr {hostile}", name("reading_time")));
    commands.push(format!("{} --from {hostile} {}", name("article"), pages[0]));
    commands.push(format!("{audit} --policy {hostile} {here}"));
    commands.push(format!("{audit} --notice {hostile} {here}"));
    commands.push(format!("{audit} --policy x --page-url {hostile} {here}"));
    commands.push(format!("{audit} --policy x --allow {hostile} {here}"));
    commands.push(format!("{audit} --policy x --urls {hostile} {here}"));
    let mut shown = BTreeSet::new();
    for command in commands {
        let Some(printed) = on_terminal(&command, folder.path()) else {
            return;
        };
        let found = controls(&printed);
        assert!(
            found.is_empty(),
            "{command:?} prints {found:?} of\n{printed:?}"
        );
        if ["␛", "\\u{9b}", "\\u009b"]
            .iter()
            .any(|sign| printed.contains(sign))
        {
            let path = command.split(' ').next().map(Path::new);
            shown.extend(path.and_then(Path::file_name).map(ToOwned::to_owned));
        }
    }
    assert_eq!(
        shown.len(),
        7,
        "controls are shown, not left out: {shown:?}"
    );
}
