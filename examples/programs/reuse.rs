//! The audit as a rights desk runs it: a folder of saved pages, a folder of our articles.

use std::path::Path;

use serde_json::Value;

use crate::run::{argument, folder, json, read, run, text, write};

const FERRY: &str = "The night ferry will sail all winter, the port said on Wednesday, after two \
    weeks in which nobody could say whether the service would outlive November. The boat leaves \
    the old quay at ten and is back before the bakeries open.";
const STORES: &str = "Cold stores across the bay look for two hundred hands before the spring \
    catch, their owners said on Monday, and most of those who work there come over at night. \
    Wages were raised twice this year, but the hostels by the fish market are full.";

/// An article's page with a notice below it.
fn page(article: &str, notice: &str) -> String {
    format!(
        "<html><head><title>T</title></head><body><nav><a href=/>Home</a></nav>\n<article>\n\
         <h1>A headline</h1>\n<p>{article}</p>\n</article>\n<footer><p>{notice}</p></footer></body></html>\n"
    )
}

fn demand(host: &str) -> String {
    format!("Any use of materials is allowed only with a hyperlink to {host}.")
}

fn of_kind<'a>(lines: &'a [Value], kind: &str) -> Vec<&'a Value> {
    lines.iter().filter(|line| line["kind"] == kind).collect()
}

#[track_caller]
fn line<'a>(lines: &'a [Value], path: &Path) -> &'a Value {
    let found = lines.iter().find(|line| line["path"] == argument(path));
    found.unwrap_or_else(|| panic!("no line for {}", path.display()))
}

/// What the audit says of one page.
#[track_caller]
fn audited(arguments: &[&str], page: &Path) -> Value {
    let arguments = [arguments, &["--format", "json", argument(page)]].concat();
    line(&json(&run("audit", &arguments, "")), page).clone()
}

#[test]
fn the_demo_has_a_copy_an_excerpt_a_quotation_and_an_unrelated_page() {
    let lines = json(&run("audit", &["--format", "json"], ""));
    let found = |file: &str| {
        let path = format!("examples/pages/copies/{file}");
        let line = lines.iter().find(|line| line["path"] == path.as_str());
        line.expect("a line").clone()
    };
    assert_eq!(found("unrelated.html")["kind"], "unrelated");
    for (file, kind, article) in [
        ("rewritten.html", "copy", "examples/pages/publisher.html"),
        (
            "quotation.html",
            "quotation",
            "examples/pages/publisher.html",
        ),
        ("digest.md", "excerpt", "examples/pages/publisher.html"),
        (
            "russian.html",
            "excerpt",
            "examples/pages/articles/night-ferry.ru.md",
        ),
    ] {
        let line = found(file);
        let used = &line["reuse"][0];
        assert_eq!(used["kind"], kind, "{file}");
        assert_eq!(used["article"], article, "{file}");
        let passage = &used["passages"][0];
        assert!(passage["words"].as_u64() > Some(7), "{file}");
        assert!(passage["article_line"].as_u64() > Some(1), "{file}");
        assert!(passage["in_page"]["start"].is_u64(), "{file}");
    }
    let rewritten = &found("rewritten.html")["reuse"][0];
    assert_eq!(rewritten["passages"][0]["verbatim"], false);
    assert!(rewritten["share_of_article"].as_f64() > Some(0.5));
}

#[test]
fn unrelated_pages_are_examined_and_not_judged() {
    let folder = folder();
    let pages = folder.path().join("pages");
    let ours = folder.path().join("ours");
    write(&ours, "ferry.html", &page(FERRY, &demand("example.az")));
    let other = write(&pages, "other.html", &page(STORES, "All rights reserved."));
    let arguments = ["--articles", argument(&ours), argument(&pages)];
    let output = run("audit", &arguments, "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let printed = text(&output.stdout);
    assert!(
        printed.contains(&format!("unrelated: {}", other.display())),
        "{printed}"
    );
    assert!(
        printed.contains("1 page: 0 comply, 0 do not, 1 is unrelated"),
        "{printed}"
    );

    let copy = write(&pages, "copy.html", &page(FERRY, "All rights reserved."));
    let output = run("audit", &arguments, "");
    assert_eq!(output.status.code(), Some(1));
    let printed = text(&output.stdout);
    let note = format!("copy: 100 % of {}", ours.join("ferry.html").display());
    assert!(printed.contains(&note), "{printed}");
    // The page's place, and the article's.
    assert!(
        printed.contains(&format!("{}:4:4", copy.display())),
        "{printed}"
    );
    assert!(printed.contains("ferry.html:4\n"), "{printed}");
    assert!(printed.contains("error: no_link"), "{printed}");
    let fixed = run("audit", &[&["--fix"][..], &arguments].concat(), "");
    assert_eq!(fixed.status.code(), Some(0), "{}", text(&fixed.stderr));
    assert!(read(&pages.join("copy.fixed.html")).contains("example.az"));
    assert!(!pages.join("other.fixed.html").exists());
}

#[test]
fn each_article_is_judged_by_its_own_notice_and_conflicts_are_reported() {
    let folder = folder();
    let ours = folder.path().join("ours");
    let pages = folder.path().join("pages");
    write(&ours, "ferry.html", &page(FERRY, &demand("example.az")));
    write(
        &ours,
        "stores.html",
        &page(STORES, &demand("other.example")),
    );
    let third = "The market hall opened its doors again on Saturday with forty stalls, a new \
        roof and the old clock, which had been in a museum for six years.";
    write(&ours, "hall.txt", third);
    let fourth = "Schools will begin an hour later from January on, because the first bus of the \
        morning does not reach the upper villages before eight.";
    write(&ours, "schools.html", &page(fourth, &demand("example.az")));
    let linked = |text: &str| page(text, "Source: <a href=https://example.az/x>Example</a>");
    let ferry = write(&pages, "ferry.html", &linked(FERRY));
    let stores = write(&pages, "stores.html", &linked(STORES));
    let hall = write(&pages, "hall.html", &linked(third));
    // One page, two articles: the link satisfies one notice of two.
    let both = write(
        &pages,
        "both.html",
        &linked(&format!("{FERRY}</p><p>{STORES}")),
    );
    let arguments = [
        "--articles",
        argument(&ours),
        "--format",
        "json",
        argument(&pages),
    ];
    let output = run("audit", &arguments, "");
    assert_eq!(output.status.code(), Some(1));
    let lines = json(&output);
    assert_eq!(line(&lines, &ferry)["reason"], "ok");
    assert_eq!(line(&lines, &stores)["reason"], "no_link");
    assert_eq!(
        line(&lines, &hall)["reason"],
        "ok",
        "the most frequent notice"
    );
    let both = line(&lines, &both);
    assert_eq!(both["reason"], "no_link");
    let reasons: Vec<&Value> = both["reuse"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|used| &used["reason"])
        .collect();
    assert_eq!(reasons.len(), 2);
    assert!(reasons.iter().any(|reason| *reason == "ok"));
    let articles = of_kind(&lines, "articles");
    assert_eq!(articles[0]["articles"], 4);
    assert_eq!(articles[0]["without_notice"], 1);
    assert_eq!(
        articles[0]["policies"][0]["articles"], 2,
        "the most frequent first"
    );
    let output = run(
        "audit",
        &["--articles", argument(&ours), argument(&pages)],
        "",
    );
    assert!(text(&output.stdout).contains("conflict  the articles have 2 notices"));
}

#[test]
fn without_articles_the_summary_says_what_was_not_tested() {
    let honest = "examples/pages/copies/honest-link.html";
    let output = run(
        "audit",
        &["--policy", "caspian-courier.example", honest],
        "",
    );
    let printed = text(&output.stdout);
    assert!(printed.contains("re-use was not tested"), "{printed}");
    assert!(
        printed.contains("--articles FOLDER"),
        "the way to test it is named"
    );
    // A publisher's page that has a notice and no article says only what is demanded.
    let folder = folder();
    let terms = format!(
        "<h1>Terms</h1>\n<p>{}</p>\n",
        demand("caspian-courier.example")
    );
    let terms = write(folder.path(), "terms.html", &terms);
    let output = run("audit", &["--publisher", argument(&terms), honest], "");
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("re-use was not tested"));
}

#[test]
fn a_corpus_is_saved_once_and_loaded() {
    let folder = folder();
    let ours = folder.path().join("ours");
    let pages = folder.path().join("pages");
    write(&ours, "ferry.html", &page(FERRY, &demand("example.az")));
    write(&pages, "copy.html", &page(FERRY, ""));
    write(&pages, "other.html", &page(STORES, ""));
    let corpus = folder.path().join("corpus");
    let build = ["--articles", argument(&ours), "--corpus", argument(&corpus)];
    let output = run("audit", &build, "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let output = run("audit", &build, "");
    assert_eq!(output.status.code(), Some(2), "it is not replaced");
    let output = run("audit", &[&build[..], &["--overwrite"]].concat(), "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));

    let rest = ["--format", "json", argument(&pages)];
    let loaded = run(
        "audit",
        &[&["--corpus", argument(&corpus)][..], &rest].concat(),
        "",
    );
    assert_eq!(loaded.status.code(), Some(1), "{}", text(&loaded.stderr));
    let built = run(
        "audit",
        &[&["--articles", argument(&ours)][..], &rest].concat(),
        "",
    );
    let pages_of = |output| {
        of_kind(&json(output), "page")
            .into_iter()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(pages_of(&loaded), pages_of(&built));
    // Without the article's file its lines are unknown, and the rest is the same.
    std::fs::remove_dir_all(&ours).expect("ours");
    let loaded = run(
        "audit",
        &[&["--corpus", argument(&corpus)][..], &rest].concat(),
        "",
    );
    let lines = json(&loaded);
    let used = &of_kind(&lines, "page")[0]["reuse"][0];
    assert_eq!(used["kind"], "copy");
    assert_eq!(used["passages"][0]["article_line"], Value::Null);

    let bytes = std::fs::read(&corpus).expect("it is there");
    for damaged in [&bytes[..bytes.len() / 2], &bytes[..10], b"{}", b""] {
        let other = folder.path().join("damaged");
        std::fs::write(&other, damaged).expect("ours");
        let output = run(
            "audit",
            &["--corpus", argument(&other), argument(&pages)],
            "",
        );
        assert_eq!(output.status.code(), Some(2));
        let errors = text(&output.stderr);
        assert!(
            errors.contains("expected a corpus that audit saved"),
            "{errors}"
        );
    }
    let output = run(
        "audit",
        &[
            &build[..2],
            &[
                "--corpus",
                argument(&pages.join("copy.html")),
                argument(&pages),
            ],
        ]
        .concat(),
        "",
    );
    assert_eq!(output.status.code(), Some(2), "no article is left");
}

#[test]
fn small_uses_can_be_ignored() {
    let folder = folder();
    let ours = write(folder.path(), "ours/ferry.txt", FERRY);
    let part: String = FERRY.split_inclusive(' ').take(14).collect();
    let excerpt = write(folder.path(), "excerpt.html", &page(&part, ""));
    let kinds = |more: &[&str]| {
        let articles = argument(ours.parent().expect("a folder"));
        let arguments = ["--policy", "example.az", "--articles", articles];
        audited(&[&arguments[..], more].concat(), &excerpt)["kind"].clone()
    };
    assert_eq!(kinds(&[]), "page");
    assert_eq!(kinds(&["--min-words", "14", "--min-share", "20"]), "page");
    assert_eq!(kinds(&["--min-words", "15"]), "unrelated");
    assert_eq!(kinds(&["--min-share", "60"]), "unrelated");
    for wrong in ["NaN", "-1", "101", "half"] {
        let share = format!("--min-share={wrong}");
        assert_eq!(run("audit", &[&share], "").status.code(), Some(2));
    }
}

#[test]
fn limits_and_exemptions_of_a_notice_are_checked() {
    let folder = folder();
    let check = |notice: &str, copy: &str| {
        let ours = folder.path().join("ours");
        write(&ours, "ferry.html", &page(FERRY, notice));
        let copy = write(folder.path(), "copy.html", copy);
        audited(&["--articles", argument(&ours)], &copy)
    };
    let limited = "Up to 30 % of an article may be quoted with a link to example.az.";
    let link = "<a href=https://example.az/x>Example</a>";
    let all = page(FERRY, link);
    let verdict = check(limited, &all);
    assert_eq!(verdict["reason"], "too_long", "{verdict}");
    assert_eq!(verdict["limits"][0]["outcome"], "exceeded", "{verdict}");
    let part: String = FERRY.split_inclusive(' ').take(12).collect();
    let verdict = check(limited, &page(&part, link));
    assert_eq!(verdict["reason"], "ok", "{verdict}");
    assert_eq!(verdict["limits"][0]["outcome"], "kept", "{verdict}");
    for (unit, max, outcome) in [
        ("words", 10, "exceeded"),
        ("words", 60, "kept"),
        ("characters", 100, "exceeded"),
        ("sentences", 1, "exceeded"),
        ("sentences", 2, "kept"),
        ("paragraphs", 1, "kept"),
    ] {
        let notice = format!(
            "Excerpts of no more than {max} {unit} may be published with a hyperlink to example.az."
        );
        let verdict = check(&notice, &all);
        assert_eq!(
            verdict["limits"][0]["outcome"], outcome,
            "{notice}: {verdict}"
        );
    }
    let exempt = "Quotations of up to 300 characters may be used without a link; otherwise a \
        hyperlink to example.az is required.";
    let quoted = page(&format!("They wrote: “{}”", part.trim()), "");
    assert_eq!(check(exempt, &quoted)["reason"], "exempt_quotation");
    assert_eq!(check(exempt, &page(&part, ""))["reason"], "no_link");
}

#[test]
fn a_page_of_ours_is_not_judged() {
    let folder = folder();
    let ours = write(
        folder.path(),
        "ferry.html",
        &page(FERRY, &demand("example.az")),
    );
    let copy = write(folder.path(), "copy.html", &page(FERRY, ""));
    let path = argument(folder.path());
    let arguments = ["--publisher", argument(&ours), "--format", "json", path];
    let lines = json(&run("audit", &arguments, ""));
    assert_eq!(of_kind(&lines, "own").len(), 1);
    assert_eq!(line(&lines, &copy)["reason"], "no_link");
}

#[test]
fn articles_come_in_every_format() {
    let folder = folder();
    let ours = folder.path().join("ours");
    let copy = write(folder.path(), "copy.html", &page(STORES, ""));
    let formats = [
        ("a.md", format!("# Title\n\n{STORES}\n")),
        ("a.txt", STORES.to_owned()),
        (
            "a.xml",
            format!(
                "<rss version=\"2.0\"><channel><title>T</title><item><title>A</title><description>{FERRY}</description></item>\n<item><title>B</title><description>{STORES}</description></item></channel></rss>"
            ),
        ),
        (
            "a.json",
            format!(
                "{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{{\"id\":\"1\",\"title\":\"A\",\"content_text\":\"{STORES}\"}}]}}"
            ),
        ),
        ("own.json", {
            let text = format!("# Title\n\n{STORES}\n");
            let output = run("article", &["--from", "markdown"], &text);
            self::text(&output.stdout).to_owned()
        }),
    ];
    for (name, contents) in formats {
        let article = write(&ours, name, &contents);
        let arguments = ["--policy", "example.az", "--articles", argument(&ours)];
        let used = &audited(&arguments, &copy)["reuse"][0];
        let id = used["article"].as_str().unwrap_or_default();
        assert!(id.starts_with(argument(&article)), "{name}: {used}");
        assert_eq!(used["kind"], "copy", "{name}");
        assert!(used["passages"][0]["article_line"].is_u64(), "{name}");
        std::fs::remove_file(article).expect("ours");
    }
    // And copies too: a feed, Markdown, text.
    write(&ours, "a.txt", STORES);
    for (name, contents) in [
        ("copy.md", format!("# T\n\n{STORES}\n")),
        ("copy.txt", STORES.to_owned()),
        (
            "copy.xml",
            format!(
                "<rss version=\"2.0\"><channel><title>T</title><item><title>A</title><description>&lt;p&gt;{STORES}&lt;/p&gt;</description></item></channel></rss>"
            ),
        ),
        (
            "cdata.xml",
            format!(
                "<rss version=\"2.0\"><channel><title>T</title><item><title>A</title><description><![CDATA[<p>{STORES}</p>]]></description></item></channel></rss>"
            ),
        ),
        (
            "copy.json",
            format!(
                "{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{{\"id\":\"1\",\"content_text\":\"{STORES}\"}}]}}"
            ),
        ),
    ] {
        let copy = write(folder.path(), name, &contents);
        let arguments = ["--policy", "example.az", "--articles", argument(&ours)];
        assert_eq!(
            audited(&arguments, &copy)["reuse"][0]["kind"],
            "copy",
            "{name}"
        );
    }
}

#[test]
fn the_short_example_finds_a_copy() {
    let folder = folder();
    let article = write(folder.path(), "ferry.txt", FERRY);
    let copy = write(folder.path(), "copy.html", &page(FERRY, ""));
    let output = run("reuse", &[argument(&article), argument(&copy)], "");
    assert!(text(&output.stdout).starts_with("copy: 100 % of the article\nThe night ferry"));
}
