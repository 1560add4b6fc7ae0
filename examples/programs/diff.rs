//! The change that `--fix` shows is a patch.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::run::{argument, folder, program, read, run, text, write};

/// Pages whose repair touches the first line, the last, one without a line end, an empty one,
/// several places.
const PAGES: [(&str, &str); 9] = [
    ("no-eol", "<html><body><p>Hello</p></body></html>"),
    (
        "insertion",
        "<html><body>\n<p>Hello</p>\n\n</body>\n</html>\n",
    ),
    ("end", "<p>One</p>\n<p>Two</p>\n"),
    ("end-no-eol", "<p>One</p>\n<p>Two</p>"),
    (
        "crlf",
        "<html>\r\n<body>\r\n<p>Hello</p>\r\n</body>\r\n</html>\r\n",
    ),
    (
        "long",
        "<!DOCTYPE html>\n<html>\n<head>\n<title>T</title>\n</head>\n<body>\n<p>1</p>\n<p>2</p>\n<p>3</p>\n<p>4</p>\n</body>\n</html>\n",
    ),
    (
        "mended",
        "<p>1</p>\n<p><a rel=nofollow href=https://example.az/>x</a></p>\n<p>2</p>\n<p>3</p>\n",
    ),
    (
        "mended-no-eol",
        "<p>1</p>\n<p style=\"display:none\"><a href=https://example.az/>x</a></p>",
    ),
    (
        "separators",
        "<p>One\u{b}\u{c}\u{85}Two</p>\n<p>Three</p>\n<p>4</p>\n<p>5</p>\n<p>6</p>\n",
    ),
];

fn is_there(tool: &str) -> bool {
    let found = Command::new(tool)
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    let found = found.is_ok_and(|status| status.success());
    if !found {
        assert!(
            std::env::var_os("CI").is_none(),
            "{tool} is needed under CI"
        );
        println!("skipped: {tool} is not installed");
    }
    found
}

/// Applies the diff to the page with a tool, in the page's folder.
#[track_caller]
fn apply(tool: &[&str], folder: &Path, diff: &str) {
    use std::io::Write as _;
    let mut child = Command::new(tool[0])
        .args(&tool[1..])
        .current_dir(folder)
        .env("GIT_CEILING_DIRECTORIES", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it is there");
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(diff.as_bytes()).expect("it is read");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    let errors = String::from_utf8_lossy(&output.stderr);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{tool:?}: {said}{errors}\n{diff}");
    assert!(
        !said.contains("fuzz") && !said.contains("offset"),
        "{said}\n{diff}"
    );
}

/// The diff in what was printed: its lines, without the report before and the summary after.
#[track_caller]
fn diff_of(printed: &str) -> String {
    let start = printed.find("--- page.html\n").expect("a diff");
    let lines = printed[start..].split_inclusive('\n');
    lines
        .take_while(|line| !line.contains(" page: ") && !line.starts_with("1 page"))
        .filter(|line| *line != "\n")
        .collect()
}

#[test]
fn patch_and_git_reproduce_the_repaired_page() {
    let tools: Vec<Vec<&str>> = [
        vec!["patch", "--binary", "-p0", "page.html"],
        vec!["git", "apply", "-p0", "-"],
    ]
    .into_iter()
    .filter(|tool| is_there(tool[0]))
    .collect();
    for (name, source) in PAGES {
        let folder = folder();
        let page = write(folder.path(), "page.html", source);
        let output = Command::new(program("audit"))
            .args([
                "--policy",
                "example.az",
                "--fix",
                "--write",
                "--mend",
                "page.html",
            ])
            .current_dir(folder.path())
            .output()
            .expect("the example is built");
        let diff = diff_of(text(&output.stdout));
        let repaired = read(&page);
        assert_ne!(repaired, source, "{name}");
        for tool in &tools {
            std::fs::write(&page, source).expect("ours");
            apply(tool, folder.path(), &diff);
            assert_eq!(read(&page), repaired, "{name} by {tool:?}\n{diff}");
        }
    }
}

#[test]
fn a_line_without_an_end_is_marked() {
    let folder = folder();
    let page = write(folder.path(), "page.html", PAGES[0].1);
    let arguments = ["--policy", "example.az", "--fix", argument(&page)];
    let output = run("audit", &arguments, "");
    let printed = text(&output.stdout);
    assert!(
        printed.contains("\n\\ No newline at end of file\n"),
        "{printed}"
    );
}
