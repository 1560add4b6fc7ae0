//! The auditor of the byline project, run on the built site as a rights desk runs it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

use crate::site::BUILT;

const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The program, built where the repository builds its examples.
static AUDIT: LazyLock<PathBuf> = LazyLock::new(|| {
    let output = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--locked",
            "-p",
            "byline-examples",
            "--example",
            "audit",
        ])
        .args(["--message-format", "json"])
        .current_dir(REPOSITORY)
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut programs = messages.filter_map(|message| Some(message["executable"].as_str()?.into()));
    programs.next_back().expect("an example is a program")
});

/// The lines that the auditor prints, each an object.
fn audit(arguments: &[&str]) -> Vec<Value> {
    let output = Command::new(&*AUDIT)
        .args(["--format", "json"])
        .args(arguments)
        .current_dir(REPOSITORY)
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    // 0: all comply; 1: some do not. Anything else is a failure of the auditor.
    assert!(matches!(output.status.code(), Some(0 | 1)), "{log}");
    let lines = String::from_utf8(output.stdout).unwrap();
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn the_auditor_reads_the_policy_of_a_story_and_judges_its_copies() {
    let folder = tempfile::tempdir().unwrap();
    for edition in &BUILT.site.editions {
        let language = edition.tag.as_str();
        let story = BUILT
            .stories
            .iter()
            .find(|story| story.language == language)
            .unwrap();
        let page = write(folder.path(), "story.html", &BUILT.files[&story.path]);
        let text = story.article.body.to_html();
        let html = |credit: &str| {
            format!("<!doctype html><html lang={language}><body><h1>Bay Mirror</h1>{text}{credit}")
        };
        let silent = write(folder.path(), "silent.html", &html(""));
        let link = format!(
            "<p><a href=\"{}\">Liman</a></p>",
            BUILT.site.address(&story.path)
        );
        let honest = write(folder.path(), "honest.html", &html(&link));
        let lines = audit(&["--publisher", &page, &silent, &honest]);
        let publisher = &lines[0];
        assert_eq!(publisher["kind"], "publisher");
        assert_eq!(
            publisher["article"]["headline"],
            story.article.headline.as_str()
        );
        assert_eq!(publisher["article"]["language"], language);
        let policy = serde_json::to_value(&BUILT.site.policy).unwrap();
        assert_eq!(publisher["policy"], policy, "{language}");
        let verdict = |file: &str| {
            let line = lines.iter().find(|line| line["path"] == file);
            line.unwrap()["complies"].as_bool().unwrap()
        };
        assert!(!verdict(&silent), "{language}");
        assert!(verdict(&honest), "{language}");
    }
}

#[test]
fn the_auditor_finds_that_we_credit_whom_we_quote() {
    let folder = tempfile::tempdir().unwrap();
    let mut count = 0;
    for story in &BUILT.stories {
        let Some(key) = &story.quotes else { continue };
        let partner = BUILT
            .site
            .partners
            .iter()
            .find(|partner| partner.key == *key)
            .unwrap();
        let page = write(folder.path(), "story.html", &BUILT.files[&story.path]);
        let lines = audit(&["--notice", &partner.notice, &page]);
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert_eq!(lines[0]["complies"], true, "{}", lines[0]["sentence"]);
        assert_eq!(lines[0]["target"], "sahil.example");
        // Without the link it would be found out.
        let silent =
            BUILT.files[&story.path].replace("https://sahil.example", "https://other.example");
        let page = write(folder.path(), "silent.html", &silent);
        assert_eq!(
            audit(&["--notice", &partner.notice, &page])[0]["complies"],
            false
        );
        count += 1;
    }
    assert_eq!(count, BUILT.site.editions.len());
}

#[test]
fn the_auditor_reads_the_whole_site_as_one_publisher() {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in &BUILT.files {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let site = folder.path().to_str().unwrap();
    let saved = concat!(env!("CARGO_MANIFEST_DIR"), "/saved");
    let lines = audit(&["--publisher", site, saved]);
    let complies = |name: &str| {
        let mut lines = lines.iter();
        let line = lines.find(|line| {
            line["path"]
                .as_str()
                .is_some_and(|path| path.ends_with(name))
        });
        line.map(|line| (line["kind"].clone(), line["complies"].clone()))
            .unwrap()
    };
    assert_eq!(
        complies("bay-mirror-ferry.html"),
        ("page".into(), false.into())
    );
    assert_eq!(complies("zerkalo-ryba.html"), ("page".into(), true.into()));
    assert_eq!(
        complies("bay-mirror-weather.html"),
        ("unrelated".into(), Value::Null)
    );
}
