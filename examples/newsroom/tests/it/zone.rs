//! Times as the clocks of a zone with daylight saving time show them.

use newsroom::store::{Store, Views};
use newsroom::zone::Zone;
use newsroom::{content, dates, publish};
use time::OffsetDateTime;

use crate::content::site_in;

const HEAD: &str = "authors: [Jane Doe]\nsection: city\n\
    image: {url: /pictures/ferry.svg, width: 1200, height: 675, alt: A ferry}\n---\n\n\
    The council met on Tuesday and voted to keep the old bridge open.\n";

/// What a story of this date says of it: the first problem, or the date as pages show it and as
/// programs read it.
fn dated(zone: &str, date: &str) -> String {
    let text = format!("---\ntitle: A bridge stays open\ndate: {date}\n{HEAD}");
    let (folder, site) = site_in(zone, &[("bridge", &text)]);
    match content::load(&site, &Store::in_memory().unwrap()) {
        Ok(stories) => {
            let stamp = stories[0].article.published.as_ref().unwrap();
            let words = &site.edition("en").unwrap().words;
            let shown = dates::date_time(stamp, &site, words);
            format!("{shown}; {}", dates::for_programs(stamp))
        }
        Err(error) => {
            let prefix = format!("{}/content/en/", folder.path().display());
            error.to_string().replace(&prefix, "")
        }
    }
}

#[track_caller]
fn check(zone: &str, date: &str, want: &str) {
    assert_eq!(dated(zone, date), want, "{date}");
}

#[test]
fn summer_and_winter_have_their_offsets() {
    let berlin = "Europe/Berlin";
    check(
        berlin,
        "2026-10-24 18:00",
        "24 October 2026, 18:00; 2026-10-24T18:00:00+02:00",
    );
    check(
        berlin,
        "2026-10-26 08:00",
        "26 October 2026, 08:00; 2026-10-26T08:00:00+01:00",
    );
    check(
        berlin,
        "2026-03-29 01:59",
        "29 March 2026, 01:59; 2026-03-29T01:59:00+01:00",
    );
    check(
        berlin,
        "2026-03-29 03:00",
        "29 March 2026, 03:00; 2026-03-29T03:00:00+02:00",
    );
    check(
        "Asia/Baku",
        "2026-10-24 18:00",
        "24 October 2026, 18:00; 2026-10-24T18:00:00+04:00",
    );
    // Baku had summer time until 2015.
    check(
        "Asia/Baku",
        "2015-07-01 12:00",
        "1 July 2015, 12:00; 2015-07-01T12:00:00+05:00",
    );
}

#[test]
fn a_time_with_an_offset_is_shown_as_clocks_in_the_zone_show_it() {
    check(
        "Europe/Berlin",
        "2026-10-24T23:30:00Z",
        "25 October 2026, 01:30; 2026-10-25T01:30:00+02:00",
    );
    check(
        "Europe/Berlin",
        "2026-10-25T01:30:00Z",
        "25 October 2026, 02:30; 2026-10-25T02:30:00+01:00",
    );
}

#[test]
fn a_time_that_no_clock_shows_or_all_show_twice_is_a_problem() {
    check(
        "Europe/Berlin",
        "2026-03-29 02:30",
        "bridge.md:3: expected a time that clocks in Europe/Berlin show, found 2026-03-29 2:30:00.0, \
         over which they are put forward",
    );
    check(
        "Europe/Berlin",
        "2026-10-25 02:30",
        "bridge.md:3: expected an offset, such as +02 or +01: clocks in Europe/Berlin show \
         2026-10-25 2:30:00.0 twice",
    );
    check(
        "Europe/Berlin",
        "2026-10-25",
        "bridge.md:3: expected a date with a time, found 2026-10-25",
    );
    assert_eq!(
        Zone::new("Europe/Atlantis").unwrap_err().to_string(),
        "expected the name of a time zone, such as Asia/Baku, found \"Europe/Atlantis\""
    );
}

/// Stories on both sides of the change, in the order of the moments and not of the clocks.
#[test]
fn pages_and_feeds_of_the_night_of_the_change_are_right() {
    let story = |title: &str, date: &str| format!("---\ntitle: {title}\ndate: {date}\n{HEAD}");
    let first = story("The first train leaves", "2026-10-25T02:40:00+02:00");
    let second = story("The second train leaves", "2026-10-25T02:20:00+01:00");
    let (folder, site) = site_in("Europe/Berlin", &[("first", &first), ("second", &second)]);
    let stories = content::load(&site, &Store::in_memory().unwrap()).unwrap();
    let keys: Vec<&str> = stories.iter().map(|story| story.key.as_str()).collect();
    assert_eq!(keys, ["second", "first"], "newest first");
    let files = folder.path().join("built");
    let now = OffsetDateTime::from_unix_timestamp(1_792_951_200).unwrap();
    publish::publish(&site, &stories, &Views::new(), now, folder.path(), &files).unwrap();
    let read = |path: &str| std::fs::read_to_string(files.join(path)).unwrap();
    let page = read(&stories[0].path);
    assert!(
        page.contains("<time datetime=\"2026-10-25T02:20:00+01:00\">25 October 2026, 02:20</time>")
    );
    assert!(
        page.contains("\"datePublished\":\"2026-10-25T02:20:00+01:00\""),
        "{page}"
    );
    let feed = read("en/feed.xml");
    assert!(feed.contains("Sun, 25 Oct 2026 02:20:00 +0100"), "{feed}");
    assert!(feed.contains("Sun, 25 Oct 2026 02:40:00 +0200"), "{feed}");
    assert!(read("sitemap.xml").contains("<lastmod>2026-10-25</lastmod>"));
    assert!(read("news-sitemap.xml").contains("2026-10-25T02:20:00+01:00"));
}
