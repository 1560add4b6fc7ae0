//! The programs that read one text, or one line after another.

use crate::run::{json, run, text};

#[test]
fn article_reads_a_page() {
    let page = "examples/pages/publisher.html";
    let article = json(&run("article", &[page], "")).remove(0);
    assert_eq!(article["engagement"]["views"]["value"], 399);
    assert_eq!(article["section"]["label"], "ANALYTICS");
    let rendered = "Town keeps its bridge open\n\n29 November 2023 18:00\n\n\
        The council met on Tuesday and voted to keep the bridge open.\n";
    let article = json(&run("article", &["--from", "page-text"], rendered)).remove(0);
    assert_eq!(article["published"], "2023-11-29T18:00:00");
}

#[test]
fn slug_answers_line_by_line() {
    let output = run(
        "slug",
        &["--lang", "az"],
        "Bakıda güclü külək\n!!!\nƏliyev\n",
    );
    assert_eq!(text(&output.stdout), "bakida-guclu-kulek\n\neliyev\n");
    assert!(text(&output.stderr).contains('2'), "the line is named");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        run("slug", &["--lang", "x-nowhere"], "").status.code(),
        Some(2)
    );
    let cut = run(
        "slug",
        &["--lang", "en", "--max-len", "12"],
        "Storm closes the harbour\n",
    );
    assert_eq!(text(&cut.stdout), "storm-closes\n");
}

#[test]
fn detect_answers_line_by_line() {
    let output = run(
        "detect",
        &[],
        "Новости на русском языке\nThe ferry will sail all winter\n1234\n",
    );
    let tags: Vec<&str> = text(&output.stdout)
        .lines()
        .map(|line| line.split_once('\t').expect("a tab").0)
        .collect();
    assert_eq!(tags, ["ru", "en", "und"]);
}

#[test]
fn reading_time_reads_files_and_names_what_it_cannot() {
    let page = "examples/pages/publisher.html";
    let output = run("reading_time", &[page, "no-such-file.txt"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stdout).contains(page));
    assert!(text(&output.stderr).contains("no-such-file.txt"));
}
