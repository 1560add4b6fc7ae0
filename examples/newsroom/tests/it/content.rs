//! An article with a fault stops the build, with its file, line and reason.

use std::path::Path;

use newsroom::content;
use newsroom::paths::Base;
use newsroom::render::{self, View};
use newsroom::site::Site;
use newsroom::store::Store;

const HEAD: &str = "---\ntitle: A bridge stays open\ndate: 2026-11-25 18:00\nauthors: [Jane Doe]\n\
    section: city\nimage: {url: /pictures/ferry.svg, width: 1200, height: 675, alt: A ferry}\n";
const BODY: &str = "---\n\nThe council met on Tuesday and voted to keep the old bridge open.\n";

/// The site whose only article is `text`.
fn site_of(text: &str) -> (tempfile::TempDir, Site) {
    site_in("Asia/Baku", &[("bridge", text)])
}

/// A site in a time zone, with these articles by their keys.
pub(crate) fn site_in(zone: &str, articles: &[(&str, &str)]) -> (tempfile::TempDir, Site) {
    let folder = tempfile::tempdir().unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    for part in [
        "site.toml",
        "words/en.toml",
        "words/az.toml",
        "words/ru.toml",
        "words/hy.toml",
    ] {
        let to = folder.path().join(part);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(own.join(part), to).unwrap();
    }
    for language in ["en", "az", "ru", "hy", "pictures"] {
        std::fs::create_dir_all(folder.path().join("content").join(language)).unwrap();
    }
    std::fs::write(folder.path().join("content/pictures/ferry.svg"), "<svg/>").unwrap();
    let settings = folder.path().join("site.toml");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, text.replace("Asia/Baku", zone)).unwrap();
    std::fs::create_dir(folder.path().join("assets")).unwrap();
    for (key, text) in articles {
        let file = folder.path().join(format!("content/en/{key}.md"));
        std::fs::write(file, text).unwrap();
    }
    let site = Site::load(folder.path()).unwrap();
    (folder, site)
}

/// The problems of a site whose only article is `text`.
fn problems(text: &str) -> String {
    let (folder, site) = site_of(text);
    let problems = match content::load(&site, &Store::in_memory().unwrap()) {
        Ok(_) => String::new(),
        Err(error) => error.to_string(),
    };
    let prefix = format!("{}/", folder.path().join("content/en").display());
    problems.replace(&prefix, "")
}

#[track_caller]
fn check(extra: &str, want: &str) {
    assert_eq!(problems(&format!("{HEAD}{extra}{BODY}")), want);
}

#[test]
fn a_sound_article_has_no_problems() {
    check("", "");
}

#[test]
fn an_unknown_key_is_a_problem() {
    check("auhtor: Jane\n", "bridge.md:7: unknown key auhtor");
}

#[test]
fn what_it_updates_must_be_there() {
    check(
        "updates: tunnel\n",
        "bridge.md:7: expected a story of this language, found \"tunnel\"",
    );
}

#[test]
fn a_quotation_needs_the_credit() {
    check(
        "quotes: sahil\n",
        "bridge.md:7: Sahil: no link to sahil.example is rendered",
    );
    check(
        "quotes: nobody\n",
        "bridge.md:7: expected a partner of site.toml, found \"nobody\"",
    );
}

#[test]
fn a_date_must_be_one() {
    let text = format!("{HEAD}{BODY}").replace("2026-11-25 18:00", "soon");
    assert!(
        problems(&text).starts_with("bridge.md:3: published: "),
        "{}",
        problems(&text)
    );
}

#[test]
fn a_section_must_be_known() {
    let text = format!("{HEAD}{BODY}").replace("city", "sports");
    assert_eq!(problems(&text), "bridge.md:5: unknown section sports");
}

#[test]
fn a_text_in_another_language_is_a_problem() {
    let text = format!(
        "{HEAD}---\n\nНочной паром будет ходить всю зиму, сообщили в порту в среду, после двух \
         недель, когда никто в городе не мог сказать, переживёт ли рейс ноябрь.\n"
    );
    assert_eq!(
        problems(&text),
        "bridge.md:9: expected a text in en, found one in ru"
    );
}

#[test]
fn a_picture_must_be_there() {
    let text = format!("{HEAD}{BODY}").replace("ferry.svg", "bridge.svg");
    let found = problems(&text);
    assert!(
        found.starts_with("bridge.md:6: expected the picture "),
        "{found}"
    );
}

#[test]
fn front_matter_that_is_none_has_its_line() {
    let text = format!("{HEAD}tags: [a, b\n{BODY}");
    let found = problems(&text);
    assert!(found.starts_with("bridge.md:"), "{found}");
    assert!(!found.starts_with("bridge.md:1:"), "{found}");
}

#[test]
fn every_text_of_an_article_is_escaped() {
    let hostile = "</script></title><script>alert(1)</script>\\\" onload=x";
    let text = format!("{HEAD}kicker: \"{hostile}\"\ntags: [\"{hostile}\"]\n{BODY}\n{hostile}\n");
    let text = text.replace("A bridge stays open", &format!("\"{hostile}\""));
    let text = text.replace("Jane Doe", &format!("\"{hostile}\""));
    let text = text.replace("A ferry", &format!("\"{hostile}\""));
    let (folder, site) = site_of(&text);
    let store = Store::in_memory().unwrap();
    // The checks would refuse such names: here they are of no interest.
    let stories = content::read_all(&site, &store).unwrap();
    let view = View {
        site: &site,
        stories: &stories,
        edition: site.edition("en").unwrap(),
        base: Base::FILES,
    };
    let page = render::article(&view, &stories[0], 0).unwrap();
    for page in [
        page,
        render::home(&view),
        render::about(&view),
        render::search(&view, hostile, None),
    ] {
        assert!(!page.contains("<script>"), "{page}");
        // In JSON-LD the quotation mark is escaped as JSON wants it.
        let page = page.replace(r#"\" onload"#, "");
        assert!(!page.contains("\" onload"), "{page}");
    }
    drop(folder);
}
