//! The site as it is in the repository, built once for all tests.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use newsroom::content::{self, Story};
use newsroom::publish;
use newsroom::site::Site;
use newsroom::store::{Store, Views};
use time::OffsetDateTime;

pub(crate) struct Built {
    pub(crate) site: Site,
    pub(crate) stories: Vec<Story>,
    pub(crate) views: Views,
    /// The published files that are text.
    pub(crate) files: BTreeMap<String, String>,
}

pub(crate) static BUILT: LazyLock<Built> = LazyLock::new(build);

/// A day after the newest story.
const NOW: i64 = 1_795_953_600;

fn build() -> Built {
    let site = Site::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let store = Store::in_memory().unwrap();
    let stories = content::load(&site, &store).unwrap();
    let saved = site.folder.join("saved");
    let mut views = Views::new();
    views.insert(stories[0].path.clone(), 12_345);
    let folder = tempfile::tempdir().unwrap();
    let now = OffsetDateTime::from_unix_timestamp(NOW).unwrap();
    publish::publish(&site, &stories, &views, now, &saved, folder.path()).unwrap();
    let mut files = BTreeMap::new();
    read(folder.path(), folder.path(), &mut files);
    Built {
        site,
        stories,
        views,
        files,
    }
}

fn read(top: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(top, &path, files);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let name = path.strip_prefix(top).unwrap().to_str().unwrap();
            files.insert(name.replace('\\', "/"), text);
        }
    }
}

#[test]
fn there_are_stories_in_every_language_and_section() {
    assert!(BUILT.stories.len() >= 16);
    for edition in &BUILT.site.editions {
        for section in &BUILT.site.sections {
            let own = BUILT.stories.iter().filter(|story| {
                story.section == section.key && edition.tag == *story.language.as_str()
            });
            assert!(own.count() >= 2, "{} in {}", section.key, edition.tag);
        }
    }
}

#[test]
fn every_link_of_a_page_leads_to_a_page() {
    for (path, html) in &BUILT.files {
        if !path.ends_with(".html") {
            continue;
        }
        for link in links(html) {
            if link.starts_with('#') {
                continue;
            }
            let target = link.split(['#', '?']).next().unwrap();
            let target = match path.contains('/') {
                true => target
                    .strip_prefix("../")
                    .unwrap_or_else(|| panic!("{path}: {link}")),
                false => target,
            };
            assert!(BUILT.files.contains_key(target), "{path}: {link}");
        }
    }
}

/// The links and sources of a page that do not leave the site.
fn links(html: &str) -> Vec<String> {
    let mut links = Vec::new();
    for token in byline::html::Scanner::new(html) {
        let byline::html::Token::StartTag(tag) = token else {
            continue;
        };
        for name in ["href", "src"] {
            let Some(value) = tag.attribute(name) else {
                continue;
            };
            let value = value.value().into_owned();
            if value.starts_with("https:") || value.starts_with("mailto:") {
                assert_ne!(name, "src", "another host: {value}");
                continue;
            }
            links.push(value);
        }
    }
    links
}

#[test]
fn no_page_has_an_inline_script_or_style() {
    for (path, html) in &BUILT.files {
        if path.ends_with(".html") {
            assert!(!html.contains(" style="), "{path}");
            assert!(!html.contains("<style"), "{path}");
            let inline = html
                .replace("<script src=", "")
                .replace("<script type=\"application/ld+json\"", "");
            assert!(!inline.contains("<script"), "{path}");
        }
    }
}

#[test]
fn views_are_written_in_the_language() {
    let story = &BUILT.stories[0];
    let words = &BUILT.site.edition(&story.language).unwrap().words;
    let html = &BUILT.files[&story.path];
    let number = newsroom::dates::number(12_345, words);
    assert_eq!(number, format!("12{}345", words.thousands));
    assert!(html.contains(&format!("{}: <span>{number}</span>", words.views)));
    for (language, short, long) in [
        ("en", "1,234", "1,234,567"),
        ("az", "1.234", "1.234.567"),
        ("ru", "1\u{a0}234", "1\u{a0}234\u{a0}567"),
        ("hy", "1234", "1\u{a0}234\u{a0}567"),
    ] {
        let words = &BUILT.site.edition(language).unwrap().words;
        assert_eq!(newsroom::dates::number(999, words), "999");
        assert_eq!(newsroom::dates::number(1_234, words), short);
        assert_eq!(newsroom::dates::number(1_234_567, words), long);
    }
}
