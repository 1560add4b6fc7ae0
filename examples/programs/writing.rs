//! What `--fix` writes, and what it must leave alone.

use std::fs;

use crate::run::{argument, folder, json, read, run, text, write};

const PAGE: &str = "<!DOCTYPE html>\n<p>The ferry sails.</p>\n";
const FIX: [&str; 3] = ["--policy", "example.az", "--fix"];

#[track_caller]
fn fix(arguments: &[&str]) -> std::process::Output {
    run("audit", &[&FIX[..], arguments].concat(), "")
}

#[test]
#[cfg(unix)]
fn a_link_in_place_of_the_output_is_refused() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let secret = write(folder.path(), "secret.txt", "secret");
    let pages = folder.path().join("pages");
    write(&pages, "a.html", PAGE);
    write(&pages, "b.html", PAGE);
    symlink("../secret.txt", pages.join("a.fixed.html")).expect("a link");
    symlink("../new.txt", pages.join("b.fixed.html")).expect("a link");
    for arguments in [&[argument(&pages)][..], &["--overwrite", argument(&pages)]] {
        let output = fix(arguments);
        assert_eq!(output.status.code(), Some(2), "an output was refused");
        assert!(text(&output.stderr).contains("a.fixed.html"), "it is named");
        assert_eq!(read(&secret), "secret");
        assert!(!folder.path().join("new.txt").exists());
    }
}

#[test]
#[cfg(unix)]
fn a_link_met_in_a_folder_is_reported_and_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let victim = write(folder.path(), "outside/victim.html", PAGE);
    let pages = folder.path().join("pages");
    let page = write(&pages, "page.html", PAGE);
    symlink(&victim, pages.join("link.html")).expect("a link");
    symlink(victim.parent().expect("a folder"), pages.join("more")).expect("a link");
    let output = fix(&["--write", "--format", "json", argument(&pages)]);
    assert_eq!(output.status.code(), Some(0), "a link is no fault");
    assert_eq!(read(&victim), PAGE);
    assert_ne!(read(&page), PAGE);
    let printed = json(&output);
    let skipped: Vec<&str> = printed
        .iter()
        .filter(|line| line["kind"] == "skipped")
        .filter_map(|line| line["path"].as_str())
        .collect();
    assert_eq!(
        skipped,
        [
            argument(&pages.join("link.html")),
            argument(&pages.join("more"))
        ]
    );
    assert!(
        text(&output.stderr).contains("link.html"),
        "a person is told too"
    );
}

#[test]
#[cfg(unix)]
fn a_link_that_is_named_is_followed() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let page = write(folder.path(), "real/page.html", PAGE);
    let link = folder.path().join("link.html");
    symlink(&page, &link).expect("a link");
    let output = fix(&["--write", argument(&link)]);
    assert_eq!(output.status.code(), Some(0));
    assert!(read(&page).contains("example.az"));
    assert!(link.is_symlink(), "the link stays one");
}

#[test]
fn an_existing_file_is_replaced_only_on_request() {
    let folder = folder();
    let page = write(folder.path(), "a.html", PAGE);
    let output_file = write(folder.path(), "a.fixed.html", "mine");
    let output = fix(&["--format", "json", argument(&page)]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("--overwrite"),
        "the way out is named"
    );
    let lines = json(&output);
    assert_eq!(lines[1]["kind"], "unwritten");
    assert_eq!(lines[1]["saved"], argument(&output_file));
    assert_eq!(read(&output_file), "mine");
    let output = fix(&["--overwrite", argument(&page)]);
    assert_eq!(output.status.code(), Some(0));
    assert!(read(&output_file).contains("example.az"));
}

#[test]
fn an_input_of_the_run_is_never_an_output() {
    let folder = folder();
    let page = write(folder.path(), "a.html", PAGE);
    let other = write(folder.path(), "a.fixed.html", PAGE);
    let named = [argument(&page), argument(&other)];
    let output = fix(&["--overwrite", named[0], named[1]]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(read(&other), PAGE);
    let publisher = write(
        folder.path(),
        "p.fixed.html",
        "<p>The night ferry sails again from the old quay all winter, the port said.</p>\
         <p>Any use of materials is allowed only with a hyperlink to example.az.</p>",
    );
    let copy = "<p>The night ferry sails again from the old quay all winter, the port said.</p>";
    let page = write(folder.path(), "p.html", copy);
    let before = read(&publisher);
    let arguments = [
        "--publisher",
        argument(&publisher),
        "--fix",
        "--overwrite",
        argument(&page),
    ];
    let output = run("audit", &arguments, "");
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert_eq!(read(&publisher), before);
}

#[test]
fn repaired_copies_are_not_judged_again() {
    let folder = folder();
    write(folder.path(), "a.html", PAGE);
    let path = argument(folder.path());
    assert_eq!(fix(&[path]).status.code(), Some(0));
    // Without its original beside it, a file of such a name is a page like any other.
    write(folder.path(), "own.fixed.html", PAGE);
    let output = run(
        "audit",
        &["--policy", "example.az", "--format", "json", path],
        "",
    );
    let lines = json(&output);
    let pages = lines.iter().filter(|line| line["kind"] == "page");
    let names: Vec<&str> = pages.filter_map(|line| line["path"].as_str()).collect();
    assert_eq!(
        names,
        [
            argument(&folder.path().join("a.html")),
            argument(&folder.path().join("own.fixed.html"))
        ]
    );
}

#[test]
fn a_file_that_is_named_twice_is_judged_once() {
    let folder = folder();
    let page = write(folder.path(), "a.html", PAGE);
    let output = fix(&["--write", argument(&page), argument(folder.path())]);
    assert!(
        text(&output.stdout).contains("1 page:"),
        "{}",
        text(&output.stdout)
    );
}

#[test]
#[cfg(unix)]
fn permissions_are_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;
    let folder = folder();
    let page = write(folder.path(), "a.html", PAGE);
    let mode = |path: &Path| {
        fs::metadata(path)
            .expect("it is there")
            .permissions()
            .mode()
            & 0o7777
    };
    for wanted in [0o600, 0o640, 0o664] {
        fs::write(&page, PAGE).expect("a page");
        fs::set_permissions(&page, fs::Permissions::from_mode(wanted)).expect("ours");
        fix(&["--overwrite", argument(&page)]);
        assert_eq!(mode(&folder.path().join("a.fixed.html")), wanted);
        fix(&["--write", argument(&page)]);
        assert_eq!(mode(&page), wanted);
        assert_ne!(read(&page), PAGE);
    }
}

#[test]
#[cfg(unix)]
fn one_file_that_cannot_be_written_does_not_end_the_run() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let page = write(folder.path(), "a.html", PAGE);
    fs::create_dir(folder.path().join("a.fixed.html")).expect("a folder");
    write(folder.path(), "b.html", PAGE);
    let output = fix(&["--overwrite", argument(folder.path())]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("a.fixed.html"));
    assert!(folder.path().join("b.fixed.html").exists());
    assert!(text(&output.stdout).contains("2 pages: 1 complies, 1 does not"));

    fs::set_permissions(&page, fs::Permissions::from_mode(0o444)).expect("ours");
    let output = fix(&["--write", argument(&page)]);
    assert_eq!(
        output.status.code(),
        Some(2),
        "a read-only page is left alone"
    );
    assert_eq!(read(&page), PAGE);
}

/// A disk that is full, as far as a process can have one to itself: no file may grow beyond 8 KiB.
#[test]
#[cfg(unix)]
fn a_full_disk_loses_no_page() {
    use crate::run::program;
    use std::process::{Command, Stdio};
    let folder = folder();
    let original = format!("{}{PAGE}", "<p>Water in the harbour.</p>\n".repeat(4_000));
    let page = write(folder.path(), "a.html", &original);
    let small = write(folder.path(), "b.html", PAGE);
    // With the signal ignored the write fails; without, the program is killed in the middle.
    for trap in ["trap '' XFSZ; ", ""] {
        fs::write(&small, PAGE).expect("a page");
        let command = format!("{trap}ulimit -f 16; exec \"$0\" \"$@\"");
        let output = Command::new("sh")
            .args(["-c", &command])
            .arg(program("audit"))
            .args(FIX)
            .args(["--write", argument(&page), argument(&small)])
            .stdin(Stdio::null())
            .output()
            .expect("there is a shell");
        assert!(read(&page) == original, "the page is whole");
        if trap.is_empty() {
            assert_eq!(output.status.code(), None, "it was killed");
        } else {
            assert_eq!(output.status.code(), Some(2));
            assert!(text(&output.stderr).contains("a.html"), "the page is named");
            assert_ne!(read(&small), PAGE, "the rest is repaired");
            let left = fs::read_dir(folder.path()).expect("a folder").count();
            assert_eq!(left, 2, "no part of a file is left");
        }
    }
}
