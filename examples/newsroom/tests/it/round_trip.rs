//! What was published is read back from the published files.

use std::collections::BTreeSet;

use byline::article::{Article, Format, Rules, Stamp, Value, jsonld, meta};
use byline::attribution::{Notice, Page, Policy, TdmReservation};
use byline::html::VisibleText;
use byline::locale::{Detector, Script};
use byline::page::PageReader;
use byline::reuse::{Corpus, Document, ReuseKind};
use newsroom::render::with_views;

use crate::site::BUILT;

/// The fields that differ, by their first names.
fn differences(published: &Article, read: &Article) -> BTreeSet<String> {
    let maps = [published, read].map(|article| Value::parse(&article.to_json()).unwrap());
    let [published, read] = maps.each_ref().map(|map| map.as_map().unwrap());
    let keys = published.keys().chain(read.keys());
    keys.filter(|key| published.get(*key) != read.get(*key))
        .cloned()
        .collect()
}

#[test]
fn every_article_is_read_back_from_its_page() {
    let mut wrong = Vec::new();
    let mut all_lost = BTreeSet::new();
    for story in &BUILT.stories {
        let views = BUILT.views.get(&story.path).copied().unwrap_or(0);
        let published = with_views(story, views);
        let html = &BUILT.files[&story.path];
        let reader = PageReader::new()
            .with_url(&BUILT.site.address(&story.path))
            .unwrap();
        let read = reader.read_html(html).finish().unwrap();
        // What neither metadata carries a page cannot say for programs.
        let lost = |lost: Vec<byline::article::Loss>| -> BTreeSet<String> {
            let first = |loss: &byline::article::Loss| {
                loss.path().split(['.', '[']).next().unwrap().to_owned()
            };
            lost.iter().map(first).collect()
        };
        let in_json = lost(jsonld::write(&published).unwrap().lost());
        let in_meta = lost(meta::write(&published).unwrap().lost());
        let lost: BTreeSet<String> = in_json.intersection(&in_meta).cloned().collect();
        all_lost.extend(lost.iter().cloned());
        // What the page shows of these fields is there anyway.
        assert_eq!(
            read.body.plain_text(),
            published.body.plain_text(),
            "{}",
            story.path
        );
        let instant = |stamp: &Option<Stamp>| stamp.as_ref().unwrap().to_instant().unwrap();
        assert_eq!(instant(&read.published), instant(&published.published));
        assert_eq!(instant(&read.modified), instant(&published.modified));
        for field in differences(&published, &read).difference(&lost) {
            let value = |article: &Article| {
                let json = Value::parse(&article.to_json()).unwrap();
                format!("{:?}", json.get(field))
            };
            wrong.push(format!(
                "{}: {field}:\n   {}\n   {}",
                story.path,
                value(&published),
                value(&read)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // No metadata has the marks of the text, the names of zones, and all kinds of article.
    let known = ["body", "kind", "modified", "published"];
    assert_eq!(all_lost.iter().collect::<Vec<_>>(), known);
}

#[test]
fn every_page_states_the_policy() {
    for story in &BUILT.stories {
        let html = &BUILT.files[&story.path];
        let notice = Notice::find_in_html(html).unwrap_or_else(|| panic!("{}", story.path));
        assert_eq!(
            notice.policy().unwrap(),
            BUILT.site.policy,
            "{}",
            story.path
        );
        assert_eq!(notice.language(), story.language);
        let reservation = TdmReservation::from_html(html).unwrap();
        assert!(reservation.is_reserved());
    }
    let licence = &BUILT.files["license.xml"];
    let policy = Policy::from_rsl(licence, &BUILT.site.address("license.xml")).unwrap();
    assert_eq!(policy, BUILT.site.policy);
}

#[test]
fn every_feed_is_read_back() {
    for edition in &BUILT.site.editions {
        let language = edition.tag.as_str();
        let own = BUILT
            .stories
            .iter()
            .filter(|story| story.language == language);
        let own: Vec<&Article> = own.map(|story| &story.article).collect();
        for name in ["feed.xml", "atom.xml", "feed.json"] {
            let text = &BUILT.files[&format!("{language}/{name}")];
            let format = Format::detect(text).unwrap();
            let feed = format.read(text).unwrap();
            assert_eq!(
                feed.title.as_ref(),
                Some(&BUILT.site.name),
                "{language}/{name}"
            );
            assert!(
                feed.issues.is_empty(),
                "{language}/{name}: {:?}",
                feed.issues
            );
            let read = feed
                .articles
                .into_iter()
                .map(|draft| draft.finish().unwrap());
            let read: Vec<Article> = read.collect();
            assert_eq!(read.len(), own.len());
            for (read, published) in read.iter().zip(&own) {
                assert_eq!(read.url, published.url);
                assert_eq!(read.headline, published.headline);
                assert_eq!(read.body.plain_text(), published.body.plain_text());
            }
        }
    }
    let news = Format::detect(&BUILT.files["news-sitemap.xml"]).unwrap();
    let news = news.read(&BUILT.files["news-sitemap.xml"]).unwrap();
    // The three translations of the story of the last two days.
    assert_eq!(news.articles.len(), 3);
}

#[test]
fn checks_have_nothing_to_say() {
    for story in &BUILT.stories {
        for rules in [Rules::GoogleArticle, Rules::NewsSitemap] {
            assert_eq!(story.article.check(rules), [], "{}", story.path);
        }
    }
}

#[test]
fn a_copy_on_another_site_is_found_and_judged() {
    let mut corpus = Corpus::new();
    for story in &BUILT.stories {
        let text = story.article.body.plain_text();
        corpus.add(&story.path, text.as_str()).unwrap();
    }
    for story in &BUILT.stories {
        let text = story.article.body.to_html();
        let copy = format!(
            "<html><body><h1>Our news</h1><p>Something of our own stands before it.</p>{text}</body></html>"
        );
        let found = corpus.find(Document::html(&copy));
        assert_eq!(found[0].article(), story.path);
        assert_eq!(found[0].kind(), ReuseKind::Copy);
        let verdict = BUILT.site.policy.check(&Page::html(&copy));
        assert!(
            !verdict.complies(),
            "{}: {}",
            story.path,
            verdict.sentence()
        );
        let credited = format!("{copy}<p><a href=\"{}\">Liman</a>", BUILT.site.url);
        assert!(BUILT.site.policy.check(&Page::html(&credited)).complies());
    }
}

#[test]
fn partners_get_the_credit_that_they_demand() {
    let quoting = BUILT.stories.iter().filter(|story| story.quotes.is_some());
    let mut count = 0;
    for story in quoting {
        let html = &BUILT.files[&story.path];
        let address = BUILT.site.address(&story.path);
        let verdict = BUILT.site.partners[0]
            .policy
            .check(&Page::html(html).at(&address));
        assert!(verdict.complies(), "{}: {}", story.path, verdict.sentence());
        count += 1;
    }
    assert_eq!(count, 4);
}

#[test]
fn no_word_of_the_interface_is_in_another_script() {
    for edition in &BUILT.site.editions {
        let file = format!("words/{}.toml", edition.tag);
        let text = std::fs::read_to_string(BUILT.site.folder.join(&file)).unwrap();
        let values: toml::Table = toml::from_str(&text).unwrap();
        let script = match edition.tag.as_str() {
            "ru" => Script::Cyrillic,
            "hy" => Script::Armenian,
            _ => Script::Latin,
        };
        for (key, value) in &values {
            let text = value.to_string();
            // Names of placeholders, and of characters of TOML, are not words.
            let text = text
                .replace("{n}", "")
                .replace("{day}", "")
                .replace("{month}", "");
            let text = text
                .replace("{year}", "")
                .replace("{time}", "")
                .replace("\\u00A0", "");
            let leaks = Detector::new().fragments_outside(&text, script);
            assert!(leaks.is_empty(), "{file}: {key} = {text}: {leaks:?}");
        }
        let all: Vec<String> = values.values().map(toml::Value::to_string).collect();
        let detection = byline::locale::detect(&all.join(". "));
        assert_eq!(detection.tag().as_str(), edition.tag.as_str());
    }
}

/// Names that are the same in all languages.
const NAMES: &[&str] = &[
    "Liman",
    "liman.example",
    "Sahil",
    "Telegram",
    "Facebook",
    "Instagram",
    "X",
    "YouTube",
    "WhatsApp",
    "App Store",
    "Google Play",
    "RSS",
    "RSL",
    "TDMRep",
    "A+",
    "A-",
    "©",
];

#[test]
fn no_page_has_words_of_another_edition() {
    for edition in &BUILT.site.editions {
        let script = match edition.tag.as_str() {
            "ru" => Script::Cyrillic,
            "hy" => Script::Armenian,
            _ => Script::Latin,
        };
        let own = BUILT.files.iter().filter(|(path, _)| {
            path.starts_with(&format!("{}/", edition.tag)) && path.ends_with(".html")
        });
        for (path, html) in own {
            let mut text = VisibleText::of(html).into_text();
            // Shown on paper.
            text = text.replace(&BUILT.site.address(path), "");
            // The language menu names each language in itself.
            let autonyms = BUILT.site.editions.iter().map(|edition| edition.autonym);
            for name in autonyms.chain(NAMES.iter().copied()) {
                text = text.replace(name, "");
            }
            let leaks = Detector::new().fragments_outside(&text, script);
            let leaks: Vec<&str> = leaks.iter().map(|leak| &text[leak.span()]).collect();
            assert!(leaks.is_empty(), "{path}: {leaks:?}");
        }
    }
}
