//! Verdicts, notices and explanations of the audit.

use std::path::Path;

use crate::run::{HERE, json, run, text};

fn reason_of(lines: &[serde_json::Value], file: &str) -> String {
    let line = lines
        .iter()
        .find(|line| {
            line["path"]
                .as_str()
                .is_some_and(|path| path.ends_with(file))
        })
        .unwrap_or_else(|| panic!("no line for {file}"));
    line["reason"].as_str().expect("a code").to_owned()
}

#[test]
fn audit_judges_the_bundled_pages() {
    let output = run("audit", &["--format", "json"], "");
    assert_eq!(output.status.code(), Some(1), "some pages do not comply");
    let lines = json(&output);
    let reasons = [
        ("digest.md", "ok"),
        ("feed.xml", "no_link"),
        ("hidden-by-css.html", "hidden"),
        ("homograph.html", "homograph"),
        ("honest-link.html", "ok"),
        ("in-comment.html", "in_comment"),
        ("look-alike-host.html", "wrong_host"),
        ("no-link.html", "mention_only"),
        ("nofollow.html", "nofollow"),
        ("quotation.html", "ok"),
        ("relative-link.html", "wrong_host"),
        ("rewritten.html", "no_link"),
        ("russian.html", "ok"),
    ];
    // The publisher, its articles, and a page that uses none of them.
    assert_eq!(lines.len(), 3 + reasons.len());
    for (file, reason) in reasons {
        assert_eq!(reason_of(&lines, file), reason, "{file}");
    }
    let publisher = &lines[0];
    assert_eq!(publisher["kind"], "publisher");
    assert_eq!(
        publisher["article"]["published"],
        "2023-11-29T18:00:00+04:00"
    );
    assert_eq!(publisher["article"]["engagement"]["views"]["value"], 399);
    assert_eq!(publisher["policy"]["followable"], "required");
    assert_eq!(publisher["fragments"][0]["language"], "ru");
}

#[test]
fn audit_prints_what_the_readme_shows() {
    let readme = std::fs::read_to_string(Path::new(HERE).join("../README.md")).expect("a README");
    let (_, commands) = readme.split_once("## Try it\n").expect("the commands");
    let (_, rest) = commands
        .split_once("```text\n")
        .expect("a picture of the output");
    let (picture, _) = rest.split_once("```").expect("its end");
    let output = run("audit", &[], "");
    let printed = text(&output.stdout);
    let mut left = printed;
    for line in picture.lines().filter(|line| *line != "…") {
        let (_, after) = left
            .split_once(&format!("{line}\n"))
            .unwrap_or_else(|| panic!("the README shows {line:?}, the example prints\n{printed}"));
        left = after;
    }
}

#[test]
fn audit_exits_with_what_it_found() {
    let honest = "examples/pages/copies/honest-link.html";
    let host = ["--policy", "caspian-courier.example"];
    assert_eq!(
        run("audit", &[host[0], host[1], honest], "").status.code(),
        Some(0)
    );
    assert_eq!(
        run("audit", &["--policy", "other.example", honest], "")
            .status
            .code(),
        Some(1)
    );
    let output = run(
        "audit",
        &[host[0], host[1], "no-such-file.html", honest],
        "",
    );
    assert_eq!(
        output.status.code(),
        Some(0),
        "one page was read, and complies"
    );
    assert!(
        text(&output.stderr).contains("no-such-file.html"),
        "the file is named"
    );
    let printed = text(&output.stdout);
    assert!(printed.contains("honest-link.html"), "{printed}");
    assert!(
        printed
            .contains("1 page: 1 complies, 0 do not; 1 not read\n  not read         unreadable 1"),
        "{printed}"
    );
    let output = run("audit", &[host[0], host[1], "no-such-file.html"], "");
    assert_eq!(output.status.code(), Some(2), "no page was read");
    assert!(text(&output.stderr).contains("no file could be read as a page"));
    for wrong in [
        &["--policy", "two words", honest][..],
        &[honest],
        &["--no-such-option"],
    ] {
        assert_eq!(run("audit", wrong, "").status.code(), Some(2), "{wrong:?}");
    }
    let notice = "Reprinting is allowed only with a hyperlink to caspian-courier.example";
    assert_eq!(
        run("audit", &["--notice", notice, honest], "")
            .status
            .code(),
        Some(0)
    );
}

#[test]
fn audit_shows_a_place_in_a_long_line() {
    let folder = std::env::temp_dir().join(format!("byline-long-line-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let page = folder.join("page.html");
    let filler = "<p>Вода в гавани.</p>".repeat(20_000);
    let link = r#"<a rel="nofollow" href="https://example.az/">Example</a>"#;
    std::fs::write(&page, format!("{filler}{link}{filler}")).expect("a page");
    let path = page.to_str().expect("a path in UTF-8");
    let output = run("audit", &["--policy", "example.az", path], "");
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
    let printed = text(&output.stdout);
    assert!(printed.contains("page.html:1:420001"), "{printed}");
    assert!(printed.len() < 4_000, "the line is cut");
}

#[test]
fn audit_repairs_beside_and_in_place() {
    let folder = std::env::temp_dir().join(format!("byline-fix-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let page = folder.join("page.html");
    let before = "<!DOCTYPE html>\n<p>The ferry sails.</p>\n";
    std::fs::write(&page, before).expect("a page");
    let path = page.to_str().expect("a path in UTF-8");
    let policy = ["--policy", "example.az", "--fix"];

    let beside = run("audit", &[&policy[..], &[path]].concat(), "");
    assert_eq!(beside.status.code(), Some(0), "it complies in the end");
    assert!(text(&beside.stdout).contains("+<p>Source: <a href=\"https://example.az/\">"));
    let untouched = std::fs::read_to_string(&page).expect("it is there");
    assert_eq!(untouched, before);
    let fixed = std::fs::read_to_string(folder.join("page.fixed.html")).expect("it was written");
    assert_ne!(fixed, before);

    run("audit", &[&policy[..], &["--write", path]].concat(), "");
    let written = std::fs::read_to_string(&page).expect("it is there");
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
    assert_eq!(written, fixed);
}

#[test]
fn audit_prints_the_notices_of_a_page() {
    let arguments = [
        "--notice-of",
        "examples/pages/publisher.html",
        "--format",
        "json",
    ];
    let output = run("audit", &arguments, "");
    assert_eq!(output.status.code(), Some(0));
    let lines = json(&output);
    assert_eq!(lines[0]["notices"][0]["language"], "en");
    assert_eq!(lines[0]["notices"][0]["policy"]["followable"], "required");
    let none = run(
        "audit",
        &["--notice-of", "examples/pages/copies/no-link.html"],
        "",
    );
    assert_eq!(none.status.code(), Some(1), "no notice is there");
}

#[test]
fn audit_explains_where_it_read_each_field() {
    let folder = "examples/pages";
    let output = run("audit", &["--explain", "--format", "json", folder], "");
    assert_eq!(output.status.code(), Some(0), "nothing is judged");
    let lines = json(&output);
    let publisher = lines
        .iter()
        .find(|line| line["path"] == "examples/pages/publisher.html")
        .expect("the folder is searched");
    let field_of = |field: &str| {
        let fields = publisher["fields"].as_array().expect("a list");
        let row = fields.iter().find(|row| row["field"] == field);
        row.map_or(serde_json::Value::Null, |row| row["found"][0].clone())
    };
    assert_eq!(field_of("views")["source"], "text");
    assert_eq!(field_of("views")["value"], "399");
    assert_eq!(field_of("url")["source"], "link");
    assert_eq!(field_of("dateline"), serde_json::Value::Null);

    let feed = "examples/pages/copies/feed.xml";
    let output = run("audit", &["--explain", feed, "no-such-file.html"], "");
    assert_eq!(
        output.status.code(),
        Some(0),
        "one of two files is not there"
    );
    assert!(text(&output.stderr).contains("no-such-file.html"));
    assert!(text(&output.stdout).contains("headline   rss         Night ferry saved"));
}
