//! The audit reads what browsers, crawlers and servers leave behind, and says what it does not read.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::run::{argument, folder, json, read, run, text, write};

const POLICY: [&str; 4] = ["--policy", "example.az", "--format", "json"];
const LINK: &str = "<p>By <a href=https://example.az/x>Example</a>.";

fn put(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("a file");
    path
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes).expect("in memory");
    packed.finish().expect("in memory")
}

#[track_caller]
fn audit(more: &[&str]) -> Vec<Value> {
    json(&run("audit", &[&POLICY[..], more].concat(), ""))
}

/// The kind of each file's line, and its reason.
fn kinds(lines: &[Value]) -> Vec<(String, String, String)> {
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let name = |line: &Value| {
        let path = word(&line["path"]);
        path.rsplit('/').next().unwrap_or_default().to_owned()
    };
    lines
        .iter()
        .map(|line| (name(line), word(&line["kind"]), word(&line["reason"])))
        .collect()
}

#[track_caller]
fn check(lines: &[Value], want: &[(&str, &str, &str)]) {
    let mut got = kinds(lines);
    got.sort();
    let mut want: Vec<_> = want
        .iter()
        .map(|(name, kind, reason)| (name.to_string(), kind.to_string(), reason.to_string()))
        .collect();
    want.sort();
    assert_eq!(got, want);
}

#[test]
fn pages_of_any_encoding_are_judged() {
    let folder = folder();
    let page = |head: &str, body: &[u8]| [head.as_bytes(), LINK.as_bytes(), b"<p>", body].concat();
    let utf_16: Vec<u8> = format!("\u{feff}{LINK}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    put(
        folder.path(),
        "a.html",
        &page("<meta charset=windows-1251>", b"\xCF\xEE\xF0\xF2"),
    );
    put(folder.path(), "b.html", &utf_16);
    put(folder.path(), "c.html", &page("", b"caf\xE9"));
    put(
        folder.path(),
        "d.html",
        &page("<meta charset=utf-8>", b"a\xFFb"),
    );
    put(folder.path(), "e.html", &page("", "Külək".as_bytes()));
    put(folder.path(), "f.xml", b"<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>\xCF</title><link>https://example.az/x</link></item></channel></rss>");
    let lines = audit(&[argument(folder.path())]);
    for line in &lines {
        assert_eq!(line["reason"], "ok", "{line}");
    }
    let encodings: Vec<String> = lines
        .iter()
        .map(|line| line["encoding"].to_string())
        .collect();
    assert_eq!(
        encodings,
        [
            r#"{"name":"windows-1251","source":"meta"}"#,
            r#"{"name":"UTF-16LE","source":"byte_order_mark"}"#,
            r#"{"name":"windows-1252","source":"fallback"}"#,
            r#"{"name":"UTF-8","replaced":true,"source":"meta"}"#,
            "null",
            r#"{"name":"windows-1251","source":"xml_declaration"}"#,
        ]
    );
}

#[test]
fn a_repaired_page_keeps_its_encoding() {
    let folder = folder();
    let before =
        b"<meta charset=windows-1251>\n<p>\xCF\xEE\xF0\xF2 \xF0\xE0\xE1\xEE\xF2\xE0\xE5\xF2.</p>\n";
    let page = put(folder.path(), "a.html", before);
    let with_mark = put(
        folder.path(),
        "b.html",
        b"\xEF\xBB\xBF<p>The ferry sails.</p>\n",
    );
    let arguments = ["--policy", "example.az", "--fix", "--write"];
    let output = run(
        "audit",
        &[&arguments[..], &[argument(&page), argument(&with_mark)]].concat(),
        "",
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let after = std::fs::read(&page).expect("it is there");
    assert!(after.starts_with(&before[..44]), "{after:?}");
    assert!(after.len() > before.len());
    let after = std::fs::read(&with_mark).expect("it is there");
    assert!(after.starts_with(b"\xEF\xBB\xBF<p>The ferry sails.</p>"));
    // What cannot be written as it was is left alone.
    let utf_16: Vec<u8> = "\u{feff}<p>The ferry sails.</p>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (name, bytes) in [
        ("c.html", utf_16),
        ("d.html", b"<meta charset=utf-8><p>a\xFFb</p>".to_vec()),
        ("e.html.gz", gzip(b"<p>The ferry sails.</p>")),
    ] {
        let page = put(folder.path(), name, &bytes);
        let output = run("audit", &[&arguments[..], &[argument(&page)]].concat(), "");
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert_eq!(std::fs::read(&page).expect("it is there"), bytes, "{name}");
    }
}

#[test]
fn saved_and_packed_pages_are_read() {
    let folder = folder();
    let mhtml = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://copy.example/story\r\n\
        Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\
        \tboundary=\"----X\"\r\n\r\n------X\r\nContent-Type: text/css\r\n\r\np {}\r\n\
        ------X\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\
        Content-Location: https://copy.example/story\r\n\r\n\
        <p>By <a href=3D\"https://exam=\r\nple.az/x\">Example</a>.\r\n------X--\r\n";
    put(folder.path(), "saved.mhtml", mhtml.as_bytes());
    put(folder.path(), "saved-too", mhtml.as_bytes());
    put(folder.path(), "page.html.gz", &gzip(LINK.as_bytes()));
    put(folder.path(), "named-wrong.html", &gzip(LINK.as_bytes()));
    let lines = audit(&[argument(folder.path())]);
    check(
        &lines,
        &[
            ("saved.mhtml", "page", "ok"),
            ("saved-too", "page", "ok"),
            ("page.html.gz", "page", "ok"),
            ("named-wrong.html", "page", "ok"),
        ],
    );
    let archived = lines.iter().filter(|line| {
        line["page_url"]["url"] == "https://copy.example/story"
            && line["page_url"]["source"] == "archive"
    });
    assert_eq!(archived.count(), 2);
    // One whose page is missing, and compressed data that does not end.
    let folder = self::folder();
    put(
        folder.path(),
        "a.mht",
        b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx",
    );
    let packed = gzip(LINK.repeat(100).as_bytes());
    put(folder.path(), "b.html.gz", &packed[..packed.len() / 2]);
    let bomb = gzip(&vec![b' '; (64 << 20) + 1]);
    put(folder.path(), "c.html.gz", &bomb);
    check(
        &audit(&[argument(folder.path())]),
        &[
            ("a.mht", "unreadable", "damaged"),
            ("b.html.gz", "unreadable", "damaged"),
            ("c.html.gz", "unreadable", "damaged"),
        ],
    );
}

#[test]
fn pages_of_any_name_are_found_and_other_files_counted() {
    let folder = folder();
    for name in [
        "index.html?p=5",
        "index.html@p=6",
        "story.php",
        "story.php?id=7",
        "view.aspx",
        "page.html.1",
        "2024.some.story",
        "no-ending",
    ] {
        write(folder.path(), name, LINK);
    }
    write(folder.path(), "README", "A text without markup.");
    write(folder.path(), "style.css", "p {}");
    put(folder.path(), "logo.png", b"\x89PNG\r\n\x1A\n\0\0\0\r");
    put(folder.path(), "object", b"x\0\0y");
    put(
        folder.path(),
        "picture.html",
        b"\x89PNG\r\n\x1A\n\0\x01\x02\x03\x04\x05\x06\x07",
    );
    write(folder.path(), "source.php", "<?php echo 1; ?>");
    let lines = audit(&[argument(folder.path())]);
    check(
        &lines,
        &[
            ("index.html?p=5", "page", "ok"),
            ("index.html@p=6", "page", "ok"),
            ("story.php", "page", "ok"),
            ("story.php?id=7", "page", "ok"),
            ("view.aspx", "page", "ok"),
            ("page.html.1", "page", "ok"),
            ("no-ending", "page", "ok"),
            ("2024.some.story", "skipped", ""),
            ("README", "skipped", ""),
            ("style.css", "skipped", ""),
            ("logo.png", "skipped", ""),
            ("object", "skipped", ""),
            ("picture.html", "unreadable", "other_kind"),
            ("source.php", "unreadable", "other_kind"),
        ],
    );
    let output = run(
        "audit",
        &["--policy", "example.az", argument(folder.path())],
        "",
    );
    assert_eq!(output.status.code(), Some(0));
    let printed = text(&output.stdout);
    assert!(
        printed.contains("7 pages: 7 comply, 0 do not; 7 not read"),
        "{printed}"
    );
    assert!(
        printed.contains("not read         other_kind 7"),
        "{printed}"
    );
    let errors = text(&output.stderr);
    assert!(
        errors.contains("not read, as no page:") && errors.contains("and 2 more"),
        "{errors}"
    );
    // A file that is named is read whatever it is called, if it is text.
    let lines = audit(&[argument(&folder.path().join("README"))]);
    check(&lines, &[("README", "page", "no_link")]);
    let lines = audit(&[argument(&folder.path().join("logo.png"))]);
    check(&lines, &[("logo.png", "unreadable", "other_kind")]);
}

#[test]
fn archives_are_refused_with_what_reads_them() {
    let folder = folder();
    for (name, bytes, tool) in [
        ("crawl.warc", &b"WARC/1.1\r\n"[..], "audit_sql"),
        ("crawl.warc.gz", b"\x1F\x8B", "audit_sql"),
        ("crawl", b"WARC/1.1\r\n", "audit_sql"),
        ("site.zip", b"PK\x03\x04", "unzip"),
        ("site.html", b"PK\x03\x04", "unzip"),
        ("site.tar.gz", b"\x1F\x8B", "tar -xf"),
        ("page.webarchive", b"bplist00", "textutil"),
    ] {
        let path = put(folder.path(), name, bytes);
        let output = run("audit", &[&POLICY[..], &[argument(&path)]].concat(), "");
        assert_eq!(output.status.code(), Some(2), "{name}");
        let lines = json(&output);
        assert_eq!(lines[0]["kind"], "unreadable", "{name}");
        assert_eq!(lines[0]["reason"], "archive", "{name}");
        assert!(text(&output.stderr).contains(tool), "{name}");
    }
}

#[test]
fn standard_input_is_a_page() {
    for (page, status) in [(LINK, 0), ("<p>Nothing here.", 1)] {
        let output = run("audit", &[&POLICY[..], &["-"]].concat(), page);
        assert_eq!(output.status.code(), Some(status));
        assert_eq!(json(&output)[0]["path"], "-");
    }
    let output = run(
        "audit",
        &["--notice-of", "-"],
        "<p>Any use is allowed only with a hyperlink to example.az.",
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
    let output = run("audit", &["--policy", "example.az", "--fix", "-"], "<p>x");
    assert_eq!(
        output.status.code(),
        Some(2),
        "there is nothing to write into"
    );
}

#[test]
fn what_is_no_article_is_not_accused() {
    let folder = folder();
    let long = "The harbour was quiet on Monday and nobody came to see the boats. ".repeat(20);
    let pages: &[(&str, String, &str)] = &[
        ("empty.html", String::new(), "empty"),
        ("blank.html", " \n\n".to_owned(), "empty"),
        ("frame.html", "<html><head><title></title></head><body></body></html>".to_owned(), "empty"),
        ("404.html", "<title>404 Not Found</title><h1>Not Found</h1><p>No such page.".to_owned(), "error_page"),
        ("404.ru.html", "<title>Сайт</title><h1>Страница не найдена</h1>".to_owned(), "error_page"),
        (
            "challenge.html",
            "<title>Just a moment...</title><p>Checking<script src=/cdn-cgi/challenge-platform/h/b/x.js></script>".to_owned(),
            "bot_challenge",
        ),
        ("shell.html", "<title>News</title><div id=root></div><script src=/app.js></script>".to_owned(), "script_shell"),
        ("busy.html", "<title>429 Too Many Requests</title><h1>Too Many Requests</h1>".to_owned(), "error_page"),
        ("denied.html", "<title>Access Denied</title><p>You have no permission to read this.".to_owned(), "error_page"),
        ("lost.html", "<title>News</title><h1>Oh!</h1><p>The page you are looking for has gone.".to_owned(), "error_page"),
        ("human.html", "<title>Attention Required!</title><p>You are unable to read a.example.".to_owned(), "bot_challenge"),
        (
            "moved.html",
            "<meta http-equiv=Refresh content='0; URL=/n/2'><p>You are sent on to <a href=/n/2>the article</a>.".to_owned(),
            "redirect",
        ),
        ("api.html", r#"{"name":"x","list":[1]}"#.to_owned(), "not_a_feed"),
        ("data.json", r#"{"name":"x","list":[1]}"#.to_owned(), "not_a_feed"),
        ("broken.json", "{".to_owned(), "not_a_feed"),
        ("sitemap.xml", "<urlset><url><loc>https://a.example/</loc></url></urlset>".to_owned(), "not_a_feed"),
        // A form that keeps robots out makes no page of it.
        ("form.html", format!("<p>{}<script src=https://captcha.example/recaptcha/api.js></script>", &long[..600]), ""),
        // An article is one whatever its title says.
        ("long.html", format!("<title>404 days at sea</title><p>{long}"), ""),
        ("headline.html", format!("<title>Access denied to ships</title><p>{}", &long[..420]), ""),
        ("short.html", "<title>A short item</title><p>Ships are back.".to_owned(), ""),
    ];
    for (name, page, _) in pages {
        write(folder.path(), name, page);
    }
    let want: Vec<_> = pages
        .iter()
        .map(|(name, _, reason)| match *reason {
            "" => (*name, "page", "no_link"),
            reason => (*name, "nothing_to_judge", reason),
        })
        .collect();
    check(&audit(&[argument(folder.path())]), &want);
    let output = run(
        "audit",
        &["--policy", "example.az", argument(folder.path())],
        "",
    );
    let printed = text(&output.stdout);
    assert!(
        printed.contains("20 pages: 0 comply, 4 do not, 16 have nothing to judge"),
        "{printed}"
    );
    assert!(
        printed.contains("nothing to judge error_page 5, not_a_feed 4, empty 3, "),
        "{printed}"
    );
    let alone = folder.path().join("empty.html");
    let output = run("audit", &["--policy", "example.az", argument(&alone)], "");
    assert_eq!(
        output.status.code(),
        Some(0),
        "it was read, and there is nothing to judge"
    );
}

#[test]
fn many_pages_come_in_their_order() {
    let folder = folder();
    let names: Vec<String> = (0..300).map(|number| format!("{number:03}.html")).collect();
    for (number, name) in names.iter().enumerate() {
        let filler = "<p>Water in the harbour.".repeat(number * 7 % 50);
        write(folder.path(), name, &format!("{filler}{LINK}"));
    }
    let got: Vec<String> = kinds(&audit(&[argument(folder.path())]))
        .into_iter()
        .map(|(name, _, _)| name)
        .collect();
    assert_eq!(got, names);
    assert_eq!(
        read(&folder.path().join("000.html")),
        LINK,
        "nothing is written"
    );
}
