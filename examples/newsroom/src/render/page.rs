//! What all pages have: head, header, footer.

use byline::article::{AppStore, LanguageTag, Network};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::content::Story;
use crate::paths::{self, Base};
use crate::rights;
use crate::site::{Edition, Site};

/// What a page is rendered from.
#[derive(Debug, Clone, Copy)]
pub struct View<'v> {
    /// The publication.
    pub site: &'v Site,
    /// All stories, newest first.
    pub stories: &'v [Story],
    /// The edition that the page belongs to.
    pub edition: &'v Edition,
    /// How links start.
    pub base: Base,
}

/// What differs between pages outside their main part.
pub(super) struct Frame<'f> {
    pub(super) title: &'f str,
    pub(super) description: &'f str,
    /// The page's path, where it has a lasting one.
    pub(super) path: Option<String>,
    /// The page in other languages.
    pub(super) alternates: Vec<(&'f LanguageTag, String)>,
    /// Metadata that only articles have.
    pub(super) head: Markup,
    /// Fills the search field.
    pub(super) query: &'f str,
}

impl<'v> View<'v> {
    pub(super) fn language(&self) -> &'v str {
        self.edition.tag.as_str()
    }

    pub(super) fn link(&self, name: &str) -> String {
        self.base.link(&paths::page(self.language(), name))
    }

    /// The stories of this edition.
    pub(super) fn own(&self) -> impl Iterator<Item = &'v Story> {
        let language = self.edition.tag.as_str();
        let stories = self.stories.iter();
        stories.filter(move |story| story.language == language)
    }

    /// The same page in each of the other languages, where every edition has it.
    pub(super) fn in_other_editions(&self, name: &str) -> Vec<(&'v LanguageTag, String)> {
        let others = self.site.editions.iter();
        others
            .filter(|edition| edition.tag != self.edition.tag)
            .map(|edition| (&edition.tag, paths::page(edition.tag.as_str(), name)))
            .collect()
    }

    pub(super) fn page(&self, frame: Frame<'_>, main: Markup) -> String {
        let words = &self.edition.words;
        let link = |path: &str| self.base.link(path);
        html! {
            (DOCTYPE)
            html lang=(self.edition.tag) dir="ltr" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (frame.title) @if frame.title != self.site.name.as_str() { " — " (self.site.name) } }
                    (self.addresses(&frame))
                    // Escaped by the crates that write them.
                    (frame.head)
                    @if let Ok(reservation) = rights::reservation(self.site) {
                        (PreEscaped(reservation.to_html()))
                    }
                    link rel="license" type="application/rsl+xml" href=(link(rights::LICENCE));
                    link rel="icon" type="image/svg+xml" href=(link("pictures/logo.svg"));
                    // Before the style sheet: it decides the theme of the first paint.
                    script src=(link("assets/theme.js")) {}
                    link rel="stylesheet" href=(link("assets/style.css"));
                    script src=(link("assets/page.js")) defer {}
                }
                body {
                    a.skip href="#main" { (words.skip) }
                    (self.header(&frame))
                    main #main { (main) }
                    (self.footer())
                }
            }
        }
        .into_string()
    }

    /// Canonical address, translations, feeds.
    fn addresses(&self, frame: &Frame<'_>) -> Markup {
        let site = self.site;
        let feeds = [
            ("application/rss+xml", "feed.xml"),
            ("application/atom+xml", "atom.xml"),
            ("application/feed+json", "feed.json"),
        ];
        html! {
            @if let Some(path) = &frame.path {
                link rel="canonical" href=(site.address(path));
                link rel="alternate" hreflang=(self.edition.tag) href=(site.address(path));
            } @else {
                meta name="robots" content="noindex";
            }
            @for (language, path) in &frame.alternates {
                link rel="alternate" hreflang=(language) href=(site.address(path));
            }
            // Where the server chooses the language.
            @if frame.path == Some(paths::home(self.language())) {
                link rel="alternate" hreflang="x-default" href=(site.url);
            }
            @for (media_type, name) in feeds {
                link rel="alternate" type=(media_type) title=(site.name)
                    href=(self.base.link(&format!("{}/{name}", self.edition.tag)));
            }
            @if !frame.description.is_empty() {
                meta name="description" content=(frame.description);
            }
        }
    }

    fn header(&self, frame: &Frame<'_>) -> Markup {
        let words = &self.edition.words;
        html! {
            header.site {
                a.brand href=(self.link("index")) {
                    img src=(self.base.link("pictures/logo.svg")) alt="" width="40" height="40";
                    span { (self.site.name) }
                }
                .tools {
                    (self.language_menu(frame))
                    // Shown by the script that makes it work.
                    button.theme type="button" hidden data-night=(words.night_theme)
                        data-day=(words.day_theme) { (words.night_theme) }
                }
                nav.sections aria-label=(words.sections) {
                    ul {
                        @for section in &self.site.sections {
                            @let page = paths::page(self.language(), &section.key);
                            @let is_here = frame.path.as_ref() == Some(&page);
                            li {
                                a href=(self.base.link(&page)) aria-current=[is_here.then_some("page")] {
                                    (section.label_in(self.edition))
                                }
                            }
                        }
                    }
                }
                form.search role="search" action=(self.link("search")) {
                    input type="search" name="q" value=(frame.query) maxlength="200"
                        placeholder=(words.search_prompt) aria-label=(words.search_prompt);
                    button { (words.search) }
                }
            }
        }
    }

    fn language_menu(&self, frame: &Frame<'_>) -> Markup {
        html! {
            nav.languages aria-label=(self.edition.words.languages) {
                ul {
                    @for edition in &self.site.editions {
                        li {
                            @if edition.tag == self.edition.tag {
                                span lang=(edition.tag) aria-current="true" { (edition.autonym) }
                            } @else {
                                @let same = frame.alternates.iter().find(|(tag, _)| **tag == edition.tag);
                                @let home = paths::home(edition.tag.as_str());
                                @let path = same.map_or(&home, |(_, path)| path);
                                a lang=(edition.tag) hreflang=(edition.tag) href=(self.base.link(path)) {
                                    (edition.autonym)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn footer(&self) -> Markup {
        let words = &self.edition.words;
        let publisher = &self.site.publisher;
        html! {
            footer.site {
                nav.channels aria-label=(words.channels) {
                    p { (words.channels) }
                    ul {
                        @for profile in &publisher.profiles {
                            li { a rel="me" href=(profile.url()) { (network_name(profile.network())) } }
                        }
                    }
                }
                nav.apps aria-label=(words.apps) {
                    p { (words.apps) }
                    ul {
                        @for app in &publisher.apps {
                            li { a href=(app.url()) { (store_name(app.store())) } }
                        }
                    }
                }
                nav.about aria-label=(self.site.name) {
                    p { (self.site.name) }
                    ul {
                        li { a href=(self.link("about")) { (words.about) } }
                        li { a href=(self.link("terms")) { (words.terms) } }
                        li { a href=(self.base.link(paths::USES)) { (words.reuse) } }
                        li { a href=(self.base.link(&format!("{}/feed.xml", self.edition.tag))) { "RSS" } }
                    }
                }
                p.notice { (self.edition.notice) }
                p.copyright { (self.site.copyright()) }
            }
        }
    }
}

/// The name of a channel, which is the same in all languages.
fn network_name(network: Option<Network>) -> &'static str {
    match network {
        Some(Network::Telegram) => "Telegram",
        Some(Network::Facebook) => "Facebook",
        Some(Network::Instagram) => "Instagram",
        Some(Network::X) => "X",
        Some(Network::YouTube) => "YouTube",
        _ => "Web",
    }
}

fn store_name(store: Option<AppStore>) -> &'static str {
    match store {
        Some(AppStore::Apple) => "App Store",
        Some(AppStore::GooglePlay) => "Google Play",
        _ => "App",
    }
}
