//! What a rights desk asks: whose pages are judged, which are allowed, and a report to send.

use std::path::Path;
use std::process::{Command, Stdio};

use byline::html::{Scanner, Token};
use serde_json::Value;

use crate::run::{argument, folder, json, read, run, text, write};

const POLICY: [&str; 4] = ["--policy", "example.az", "--format", "json"];

#[track_caller]
fn audit(more: &[&str]) -> Vec<Value> {
    let output = run("audit", &[&POLICY[..], more].concat(), "");
    assert_ne!(output.status.code(), Some(2), "{}", text(&output.stderr));
    json(&output)
}

fn line<'a>(lines: &'a [Value], name: &str) -> &'a Value {
    let mut lines = lines.iter();
    let found = lines.find(|line| {
        line["path"]
            .as_str()
            .is_some_and(|path| path.ends_with(name))
    });
    found.unwrap_or_else(|| panic!("no line for {name}"))
}

#[test]
fn the_address_decides_whose_page_it_is() {
    let folder = folder();
    let pages = folder.path().join("pages");
    write(&pages, "a.html", "<p>One story of ours.");
    write(&pages, "b.html", "<p>A story by <a href=/x>Example</a>.");
    write(&pages, "c.html", "<p>Another story.");
    let urls = "# path, tab, address\npages/a.html\thttps://www.example.az/a\npages/b.html\thttps://example.az/b\n\
        pages/c.html\thttps://copy.example/c\npages/gone.html\thttps://copy.example/d\n";
    let urls = write(folder.path(), "urls.tsv", urls);
    let arguments = [&POLICY[..], &["--urls", argument(&urls), argument(&pages)]].concat();
    let output = run("audit", &arguments, "");
    let warning = "urls.tsv: paths that do not exist: 1, the first on line 5;";
    assert!(
        text(&output.stderr).contains(warning),
        "{}",
        text(&output.stderr)
    );
    let lines = json(&output);
    assert_eq!(line(&lines, "a.html")["kind"], "own");
    assert_eq!(line(&lines, "b.html")["kind"], "own");
    let judged = line(&lines, "c.html");
    assert_eq!(judged["reason"], "no_link");
    assert_eq!(judged["page_url"]["url"], "https://copy.example/c");
    assert_eq!(judged["page_url"]["source"], "urls");
    let lines = audit(&["--page-url", "https://example.az/", argument(&pages)]);
    assert!(lines.iter().all(|line| line["kind"] == "own"));
    assert_eq!(lines[0]["page_url"]["source"], "page_url");
    for wrong in ["pages/a.html https://example.az/", "pages/a.html\tnone"] {
        let urls = write(folder.path(), "wrong.tsv", wrong);
        let arguments = [&POLICY[..], &["--urls", argument(&urls), argument(&pages)]].concat();
        let output = run("audit", &arguments, "");
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("line 1: expected a path, a tab and an address"));
    }
}

#[test]
fn a_page_that_says_it_is_ours_is_judged_and_listed() {
    let folder = folder();
    let relative = "<p>A story, see <a href=/x>Example</a>.";
    for (name, head) in [
        (
            "canonical.html",
            "<link rel=canonical href=https://example.az/story>",
        ),
        (
            "og.html",
            "<meta property=og:url content=https://example.az/story>",
        ),
        (
            "saved.html",
            "<!-- saved from url=(0024)https://example.az/story -->",
        ),
        (
            "single.html",
            "<!--\n Page saved with SingleFile \n url: https://example.az/story \n-->",
        ),
    ] {
        write(
            folder.path(),
            name,
            &format!("<html><head>{head}</head><body>{relative}"),
        );
    }
    // One that names itself, and resolves its links so.
    let base = "<!-- saved from url=(0026)https://example.az.evil.io/ --><p><a href=//example.az/x>Example</a>";
    write(folder.path(), "copy.html", base);
    let lines = audit(&[argument(folder.path())]);
    for (name, source, reason) in [
        ("canonical.html", "canonical", "machine_credit_only"),
        ("og.html", "og_url", "machine_credit_only"),
        ("saved.html", "saved_from", "in_comment"),
        ("single.html", "saved_from", "in_comment"),
    ] {
        let line = line(&lines, name);
        assert_eq!(
            line["reason"], reason,
            "{name}: its own links do not lead to us"
        );
        assert_eq!(line["claims_own_page"]["source"], source, "{name}");
        assert_eq!(
            line["claims_own_page"]["url"], "https://example.az/story",
            "{name}"
        );
        assert_eq!(line["page_url"], Value::Null, "{name}");
    }
    let copy = line(&lines, "copy.html");
    assert_eq!(copy["reason"], "ok", "{copy}");
    assert_eq!(copy["claims_own_page"], Value::Null);
    let output = run(
        "audit",
        &["--policy", "example.az", argument(folder.path())],
        "",
    );
    assert_eq!(output.status.code(), Some(1), "no claim exempts");
    let printed = text(&output.stdout);
    assert!(
        printed.contains("5 pages: 1 complies, 4 do not"),
        "{printed}"
    );
    assert!(
        printed.contains("claims_own_page  4 pages say to be ours"),
        "{printed}"
    );
}

#[test]
fn partners_and_a_trust_txt_are_allowed_with_the_reason() {
    let folder = folder();
    let pages = folder.path().join("pages");
    let trust = "# Example\nmember=https://www.member.example/\nbelongto=https://union.example/\n\
        control=https://other.example/\nsocial=https://social.example/ExampleNews/\n\
        contact=https://contact.example/\nvendor=https://vendor.example/\n";
    let trust = write(folder.path(), "trust.txt", trust);
    let partners = write(
        folder.path(),
        "partners.txt",
        "partner.example  contract of 2024\n\n# none\nсайт.example\n",
    );
    let cases = [
        (
            "1.html",
            "https://desk.partner.example/a",
            "partner",
            "contract of 2024",
        ),
        ("2.html", "https://xn--80aswg.example/a", "partner", ""),
        ("3.html", "https://member.example/a", "member", ""),
        ("4.html", "https://www.union.example/a", "belongto", ""),
        ("5.html", "https://sub.other.example/a", "control", ""),
        (
            "6.html",
            "https://social.example/examplenews/1",
            "social",
            "",
        ),
        ("7.html", "https://direct.example/", "partner", ""),
        ("8.html", "https://social.example/examplenewsfake", "", ""),
        ("9.html", "https://vendor.example/", "", ""),
        ("10.html", "https://notpartner.example/", "", ""),
    ];
    let mut urls = String::new();
    for (name, url, _, _) in cases {
        write(&pages, name, "<p>A story.");
        urls += &format!("pages/{name}\t{url}\n");
    }
    write(
        &pages,
        "unknown.html",
        "<link rel=canonical href=https://partner.example/><p>A story.",
    );
    let urls = write(folder.path(), "urls.tsv", &urls);
    let allow = [
        "--allow",
        argument(&trust),
        "--allow",
        argument(&partners),
        "--allow",
        "direct.example",
    ];
    let rest = ["--urls", argument(&urls), argument(&pages)];
    let lines = audit(&[&allow[..], &rest].concat());
    for (name, _, reason, note) in cases {
        let line = line(&lines, &format!("/{name}"));
        if reason.is_empty() {
            assert_eq!(line["reason"], "no_link", "{name}");
            continue;
        }
        assert_eq!(line["kind"], "allowed", "{name}");
        assert_eq!(line["reason"], reason, "{name}");
        assert_eq!(line["note"].as_str().unwrap_or_default(), note, "{name}");
        assert!(
            line["by"].as_str().is_some_and(|by| !by.is_empty()),
            "{name}"
        );
    }
    assert_eq!(
        line(&lines, "unknown.html")["reason"],
        "no_link",
        "a claim allows nothing"
    );
    let output = run(
        "audit",
        &[&["--policy", "example.az"][..], &allow, &rest].concat(),
        "",
    );
    let printed = text(&output.stdout);
    assert!(
        printed.contains("partners.txt:1 (contract of 2024)"),
        "{printed}"
    );
    assert!(
        printed.contains("11 pages: 0 comply, 4 do not, 7 are allowed"),
        "{printed}"
    );
    assert!(
        printed.contains("allowed          partner 3, "),
        "{printed}"
    );
    assert!(
        printed.contains("  vendor.example: 1 page, 0 comply, 1 does not (no_link 1)"),
        "{printed}"
    );
    assert!(printed.contains("  (no address): 1 page"), "{printed}");
    let output = run(
        "audit",
        &[&POLICY[..], &["--allow", "two words", argument(&pages)]].concat(),
        "",
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("expected a host or a file that lists hosts"));
}

/// Pages of which everything that a report shows is markup.
fn hostile(folder: &Path) -> Vec<&'static str> {
    let evil = "\"'><script>document.title='PWN'</script><img src=x onerror=\"document.title='PWN'\">&lt;b&gt;</pre></style><!--";
    let pages = folder.join("pages");
    write(
        &pages,
        "a<img src=x onerror=alert(1)>.html",
        &format!(
            "<html><head><link rel=canonical href=\"https://example.az/{evil}\"><p style=\"display:none\">\
            <a title='{evil}' href='https://example.az/?{evil}'>{evil}</a>\u{202e}\u{1b}[2J"
        ),
    );
    write(
        &pages,
        "b.html",
        &format!("<p>By <a href=\"https://example.az/?a=%3Cscript%3E\">&lt;script&gt;{evil}</a>"),
    );
    write(
        &pages,
        "h.html",
        "<p style='display:none'>By <a href=https://example.az/x>Example \u{1b}[2J\u{202e}</a>",
    );
    write(&pages, "c.html", "<title>404</title>");
    write(&pages, "d.css", "p {}");
    vec!["--policy", "example.az"]
}

#[test]
fn the_report_is_one_page_that_nothing_breaks_out_of() {
    let folder = folder();
    let arguments = hostile(folder.path());
    let report = folder.path().join("report.html");
    let pages = folder.path().join("pages");
    let rest = ["--report", argument(&report), argument(&pages)];
    let output = run("audit", &[&arguments[..], &rest].concat(), "");
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let html = read(&report);
    let expected = [
        "html",
        "meta",
        "title",
        "style",
        "h1",
        "h2",
        "h3",
        "p",
        "ul",
        "li",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "section",
        "strong",
        "code",
        "figure",
        "figcaption",
        "span",
        "pre",
        "mark",
    ];
    for token in Scanner::new(&html) {
        let Token::StartTag(tag) = token else {
            continue;
        };
        let name = tag.name().to_string();
        assert!(expected.contains(&name.as_str()), "{name}");
        for attribute in tag.attributes() {
            let attribute = attribute.name().to_string();
            let known = ["class", "lang", "charset", "name", "content", "http-equiv"];
            assert!(known.contains(&attribute.as_str()), "{name} {attribute}");
        }
    }
    for part in [
        "example.az",
        "<code>hidden</code>",
        "Pages that say they are ours",
        "class=\"advice\"",
        ".html:1:",
        "<mark>",
        "error_page",
        "d.css<td>not read<td>other_kind",
        "@media print",
        "\u{241b}[2J",
    ] {
        assert!(html.contains(part), "{part}");
    }
    assert!(!html.contains(['\u{1b}', '\u{202e}']));
    // It is an output like any other.
    let output = run("audit", &[&arguments[..], &rest].concat(), "");
    assert_eq!(output.status.code(), Some(2), "it is not replaced");
    let output = run(
        "audit",
        &[&arguments[..], &["--overwrite"], &rest].concat(),
        "",
    );
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let page = pages.join("b.html");
    let output = run(
        "audit",
        &[
            &arguments[..],
            &["--overwrite", "--report", argument(&page), argument(&page)],
        ]
        .concat(),
        "",
    );
    assert_eq!(output.status.code(), Some(2), "an input is never an output");
}

#[test]
fn the_report_is_read_in_a_browser() {
    let folder = folder();
    let arguments = hostile(folder.path());
    let report = folder.path().join("report.html");
    let pages = folder.path().join("pages");
    let rest = ["--report", argument(&report), argument(&pages)];
    run("audit", &[&arguments[..], &rest].concat(), "");
    let browse = |arguments: &[&str]| {
        Command::new("chromium")
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--timeout=20000",
            ])
            .arg(format!(
                "--user-data-dir={}",
                argument(&folder.path().join("profile"))
            ))
            .args(arguments)
            .arg(format!("file://{}", argument(&report)))
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
    };
    let Ok(output) = browse(&["--dump-dom"]) else {
        println!("skipped: Chromium is not installed");
        return;
    };
    let dom = String::from_utf8_lossy(&output.stdout);
    assert!(dom.contains("<title>Attribution report</title>"), "{dom}");
    assert!(!dom.contains("<script") && !dom.contains("<img"), "{dom}");
    assert!(
        dom.ends_with("</html>\n") && dom.contains("does not comply"),
        "{dom}"
    );
    let pdf = folder.path().join("report.pdf");
    let print = format!("--print-to-pdf={}", argument(&pdf));
    browse(&[&print, "--no-pdf-header-footer"]).expect("it ran before");
    let printed = std::fs::read(&pdf).expect("it was printed");
    assert!(printed.starts_with(b"%PDF-"));
}
