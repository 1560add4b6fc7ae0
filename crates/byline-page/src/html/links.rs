//! Language switch, channels and stores by their links.

use byline_article::{Alternate, AppLink, AppStore, Draft, Line, Network, Profile, Source, WebUrl};

use super::elements::language_tag;
use crate::body::resolve;
use crate::outline::{Hints, Link, Outline};
use crate::visible::language_of_label;

pub(crate) fn read(outline: &Outline, in_body: &[bool], base: Option<&WebUrl>, draft: &mut Draft) {
    let outside = |link: &&Link| !in_body.get(link.line).copied().unwrap_or(false);
    switch(outline, base, draft);
    // Whether the page itself is on a network or in a store.
    let stays_known = base.is_some_and(|base| {
        Network::of_host(base.host()).is_some() || AppStore::of_host(base.host()).is_some()
    });
    let mut profiles: Vec<Profile> = Vec::new();
    let mut apps: Vec<AppLink> = Vec::new();
    for link in outline.links.iter().filter(outside) {
        // A reader's comment or an author's box links to other people's channels.
        if link.hints.any(Hints::COMMENTS.with(Hints::AUTHOR)) {
            continue;
        }
        // Joining every `#top` to a long address would take time and lead nowhere new.
        if !stays_known && !link.href.contains("//") {
            continue;
        }
        let Some(url) = resolve(&link.href, base) else {
            continue;
        };
        if AppStore::of_host(url.host()).is_some() {
            let app = AppLink::new(url);
            if apps.len() < 20 && !apps.contains(&app) {
                apps.push(app);
            }
        } else if Network::of_host(url.host()).is_some() && is_profile(&url) {
            let profile = Profile::new(url);
            if profiles.len() < 40 && !profiles.contains(&profile) {
                profiles.push(profile);
            }
        }
    }
    if !profiles.is_empty() {
        // Meta elements name two channels at most, the page's own links all.
        let named = draft.profiles.take().unwrap_or_default();
        let missing: Vec<Profile> = named
            .into_iter()
            .take(40)
            .filter(|profile| !profiles.contains(profile))
            .collect();
        profiles.extend(missing);
        draft.profiles.offer(profiles, Source::Text);
    }
    if !apps.is_empty() {
        draft.apps.offer(apps, Source::Text);
    }
}

/// Whether an address of a network is a channel's: no share link, no single post.
fn is_profile(url: &WebUrl) -> bool {
    let (path, query) = match url.path_and_query().split_once('?') {
        Some((path, query)) => (path, query),
        None => (url.path_and_query(), ""),
    };
    let names_page = ["url=", "text=", "u=", "link=", "href="]
        .iter()
        .any(|key| query.contains(key));
    let first = path.split('/').find(|part| !part.is_empty());
    let posts = path.split('/').any(|part| {
        matches!(
            part,
            "status" | "posts" | "p" | "watch" | "video" | "videos" | "reel" | "photo"
        )
    });
    let shares = matches!(
        first,
        None | Some(
            "share"
                | "sharer"
                | "sharer.php"
                | "share.php"
                | "intent"
                | "home"
                | "shareArticle"
                | "dialog"
                | "plugins"
                | "hashtag"
                | "send"
                | "msg"
                | "embed"
                | "watch"
                | "search"
        )
    );
    !names_page && !posts && !shares
}

/// Links whose whole text is a language. One alone is a coincidence ("IT" is a section of
/// newspapers) unless markup or its address says the same.
fn switch(outline: &Outline, base: Option<&WebUrl>, draft: &mut Draft) {
    let own = draft.language.get().map(|tag| tag.language().to_owned());
    let mut sure: Vec<Alternate> = Vec::new();
    let mut maybe: Vec<Alternate> = Vec::new();
    for link in &outline.links {
        let text = outline.slice(&link.text);
        let label = match (text.trim(), &link.label) {
            ("", Some(label)) => label.as_str(),
            (text, _) => text,
        };
        let Some(language) = language_of_label(label) else {
            continue;
        };
        let Some(url) = resolve(&link.href, base) else {
            continue;
        };
        if own.as_deref() == Some(language) || draft.url.all().any(|found| found.value == url) {
            continue;
        }
        let said = link.hints.any(Hints::LANGUAGES)
            || link.hreflang.as_deref().and_then(language_tag).is_some();
        let addressed = url
            .as_str()
            .split(['/', '.', '?', '=', '&', '_', '-'])
            .any(|part| {
                part.eq_ignore_ascii_case(label.trim()) || part.eq_ignore_ascii_case(language)
            });
        let Ok(tag) = byline_article::LanguageTag::new(language) else {
            continue;
        };
        let mut alternate = Alternate::new(tag, url);
        if let Some(label) = Line::clean(label) {
            alternate = alternate.with_label(label);
        }
        let list = match said {
            true => &mut sure,
            false if addressed => &mut maybe,
            false => continue,
        };
        if list.len() < 100 && !list.iter().any(|other| other.url == alternate.url) {
            list.push(alternate);
        }
    }
    let list = match (sure.is_empty(), maybe.len()) {
        (false, _) => sure,
        (true, 2..) => maybe,
        (true, 1) if switches_by_path(base) => maybe,
        _ => return,
    };
    draft.alternates.offer(list, Source::Text);
}

/// Whether the page's own address names a language: then a lone language label is a switch.
fn switches_by_path(base: Option<&WebUrl>) -> bool {
    base.is_some_and(|url| {
        url.path_and_query()
            .split(['/', '?', '=', '&'])
            .any(|part| part.len() <= 3 && language_of_label(part).is_some())
    })
}
