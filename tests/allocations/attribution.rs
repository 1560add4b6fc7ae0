//! Memory of a check: for what it reports, not for the page.

use byline::attribution::{
    Notice, Page, PageFormat, PlaceRule, Policy, PolicySet, RepairOptions, Subdomains, Target,
};

use crate::counter::count;

/// An ordinary page of about so many bytes, with one link to the target.
fn page(bytes: usize) -> String {
    let mut page = String::from(
        "<!doctype html><title>Harbour</title><style>.c{display:none}.d p > a{color:red}</style>",
    );
    page.push_str("<p>As <a href='https://example.az/n/1'>Example.az</a> reports.\n");
    while page.len() < bytes {
        page.push_str("<p>Ships are <a class=d href='/harbour'>back</a>, <b>the port</b> said.\n");
    }
    page
}

#[test]
fn a_check_takes_a_tenth_of_the_page_at_most() {
    let policy = Policy::followable_first_paragraph("example.az").unwrap();
    let page = page(200_000);
    let (verdict, counts) = count(|| policy.check(&Page::html(&page)));
    assert!(verdict.complies());
    assert!(counts.peak_bytes < page.len() / 10, "{counts:?}");
}

#[test]
fn memory_does_not_grow_with_the_page() {
    let policy = Policy::followable_link("example.az").unwrap();
    let peak = |bytes| {
        let page = page(bytes);
        count(|| policy.check(&Page::html(&page))).1.peak_bytes
    };
    assert_eq!(peak(50_000), peak(400_000));
}

#[test]
fn a_set_allocates_only_for_its_verdicts() {
    let hosts =
        (0..1_000).map(|number| Policy::host_link(&format!("host{number}.example")).unwrap());
    let set = PolicySet::new(hosts);
    let page = page(50_000);
    let (verdicts, counts) = count(|| set.check(&Page::html(&page)));
    assert_eq!(verdicts.len(), 1_000);
    assert!(counts.allocations < 3_000, "{counts:?}");
}

/// A document of about so many bytes in which one long string is near many small elements.
type Generator = fn(usize) -> String;

fn fill(pattern: &str, bytes: usize) -> String {
    pattern.repeat(bytes / pattern.len() + 1)
}

/// A long start, then many times the same.
fn long_then(before: &str, long: &str, between: &str, pattern: &str, bytes: usize) -> String {
    let start = before.to_owned() + &fill(long, bytes / 2) + between;
    start + &fill(pattern, bytes / 2)
}

const LINK: &str = "<a href=//example.az>x</a>";

/// What each finding may carry, by format, name and generator.
const REPEATED: &[(PageFormat, &str, Generator)] = &[
    (
        PageFormat::Html,
        "a long element name around links",
        |bytes| long_then("<", "x", " style=display:none>", LINK, bytes),
    ),
    (
        PageFormat::Html,
        "a long name of an inert element",
        |bytes| long_then("<", "X", " inert>", LINK, bytes),
    ),
    (
        PageFormat::Html,
        "a long element name with attributes",
        |bytes| {
            let attributes: String = (0..bytes / 60)
                .map(|number| format!(" a{number}='//example.az'"))
                .collect();
            format!("<{}{attributes}>", fill("X", bytes / 2))
        },
    ),
    (PageFormat::Html, "a long base", |bytes| {
        let link = "<a href=#y rel=nofollow>x</a>";
        long_then("<base href='https://example.az/?", "p", "'>", link, bytes)
    }),
    (PageFormat::Html, "a long path of a base", |bytes| {
        let link = "<a href=y rel=nofollow>x</a>";
        long_then("<base href='https://example.az/", "p", "/'>", link, bytes)
    }),
    (PageFormat::Html, "a long scheme of a base", |bytes| {
        let link = "<a href=y>example.az</a>";
        long_then("<base href='", "s", "://example.az/'>", link, bytes)
    }),
    (PageFormat::Html, "a long text of a link", |bytes| {
        long_then("<a href=//example.az>", "x", "</a>", LINK, bytes)
    }),
    (PageFormat::Html, "a long name of a map", |bytes| {
        let area = "<area href=//example.az>";
        long_then("<map name=", "x", ">", area, bytes)
    }),
    (PageFormat::Html, "a long robots directive", |bytes| {
        long_then(
            "<meta name=robots content='nofollow,",
            "x",
            "'>",
            LINK,
            bytes,
        )
    }),
    (PageFormat::Html, "a long rel", |bytes| {
        long_then(
            "<a href=//example.az rel='ugc ",
            "x",
            "'>x</a>",
            LINK,
            bytes,
        )
    }),
    (PageFormat::Html, "a long selector", |bytes| {
        long_then("<style>a,", "b", "{display:none}</style>", LINK, bytes)
    }),
    (
        PageFormat::Html,
        "nested rules of a long selector",
        |bytes| long_then("<style>a,.", "b", "{", "&{display:none}", bytes) + "}</style>" + LINK,
    ),
    (PageFormat::Html, "rules in a long scope", |bytes| {
        let rules = long_then("<style>@scope(.", "b", "){", "a{display:none}", bytes);
        rules + "}</style>" + LINK
    }),
    (PageFormat::Html, "rules in a long layer", |bytes| {
        let rules = long_then(
            "<style>@layer ",
            "b",
            "{",
            "@layer c{a{display:none}}",
            bytes,
        );
        rules + "}</style>" + LINK
    }),
    (PageFormat::Html, "parts of a layer's name", |bytes| {
        format!("<style>@layer {}a;</style>{LINK}", fill("a.", bytes))
    }),
    (PageFormat::Html, "names of layers", |bytes| {
        format!("<style>@layer {}a;</style>{LINK}", fill("a,", bytes))
    }),
    (PageFormat::Markdown, "a long definition", |bytes| {
        long_then("[a]: https://example.az/", "p", "\n\n", "[a] ", bytes)
    }),
    (PageFormat::Markdown, "a long label", |bytes| {
        long_then(
            "[",
            "p",
            "]: https://example.az/\n\n",
            "[a](//example.az) ",
            bytes,
        )
    }),
    (PageFormat::Markdown, "addresses in brackets", |bytes| {
        fill("(www.example.az", bytes)
    }),
    (PageFormat::Markdown, "addresses in emphasis", |bytes| {
        fill("_www.example.az", bytes)
    }),
    (PageFormat::Markdown, "a long name of an element", |bytes| {
        let link = "[x](//example.az) ";
        long_then("<x-", "x", " style='display:none'>\n\n", link, bytes)
    }),
    (PageFormat::Markdown, "footnotes", |bytes| {
        long_then("[^a]: //example.az ", "x", "\n\n", "[^a] ", bytes)
    }),
    (PageFormat::Text, "addresses", |bytes| {
        fill("https://example.az/ ", bytes)
    }),
    (PageFormat::Text, "names", |bytes| {
        fill("Example News ", bytes)
    }),
    (PageFormat::Rss, "a long base of an item", |bytes| {
        let escaped = LINK.replace('<', "&lt;");
        let start = "<rss><channel><item><description xml:base='https://example.az/";
        long_then(start, "p", "'>", &escaped, bytes) + "</description></item></channel></rss>"
    }),
    (PageFormat::Rss, "contents in contents", |bytes| {
        fill("<rss><item><description>", bytes.min(2_000))
            + &fill(LINK, bytes)
            + &fill("</description>", bytes.min(2_000))
    }),
    (
        PageFormat::Atom,
        "a long element name around entries",
        |bytes| {
            let link = "<entry><link href='//example.az'/></entry>";
            long_then("<feed><", "x", ">", link, bytes)
        },
    ),
    (PageFormat::Atom, "titles in contents", |bytes| {
        let inner = "<title type=html>&lt;a href=//example.az></title>";
        "<feed><entry><content type=xhtml>".to_owned() + &fill(inner, bytes)
    }),
    (
        PageFormat::JsonFeed,
        "a long name around members",
        |bytes| {
            let member = "{\"external_url\":\"//example.az\"},";
            long_then("{\"items\":{\"", "x", "\":[", member, bytes)
        },
    ),
];

/// The most bytes that a check holds for each byte of the document, where the document is
/// nothing but links or what looks like one.
const HELD: usize = 100;

fn policy() -> Policy {
    Policy::builder(Target::host("example.az", Subdomains::Any).unwrap())
        .position(PlaceRule::BeforeBody)
        .name("Example News")
        .build()
        .unwrap()
}

/// Four times the input takes four times the memory, within what lists grow ahead.
fn fault(name: &str, peak: impl Fn(usize) -> (usize, usize)) -> Option<String> {
    let (small_bytes, small) = peak(40_000);
    let (large_bytes, large) = peak(160_000);
    let ratio = large as f64 / small as f64;
    let held = large / large_bytes;
    println!("{name}: {small} for {small_bytes}, {large} for {large_bytes}: {ratio:.1}, {held}");
    (ratio > 2.3 * 2.3 || held > HELD).then(|| {
        format!("{name}: 4 times the input held {ratio:.1} times as much, {held} per byte")
    })
}

#[track_caller]
fn assert_no_faults(faults: impl Iterator<Item = String>) {
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_memory_of_a_check_is_linear_in_the_page() {
    let policy = policy();
    assert_no_faults(REPEATED.iter().filter_map(|(format, name, page)| {
        fault(&format!("{name} in {format:?}"), |bytes| {
            let page = page(bytes);
            let check = || policy.check(&Page::new(*format, &page).at("https://copycat.example/"));
            (page.len(), count(check).1.peak_bytes)
        })
    }));
}

#[test]
fn the_memory_of_a_check_is_linear_in_the_address_of_the_page() {
    let policy = policy();
    assert_no_faults(["p", "p/", "?p&"].iter().filter_map(|long| {
        fault(&format!("an address of {long}"), |bytes| {
            let url = "https://example.az/".to_owned() + &fill(long, bytes / 2);
            let page = fill("<a href='#y' rel=nofollow>x</a>", bytes / 2);
            let check = || policy.check(&Page::html(&page).at(&url));
            (page.len() + url.len(), count(check).1.peak_bytes)
        })
    }));
}

#[test]
fn verdicts_of_a_set_share_what_they_say_of_a_link() {
    let set = PolicySet::new((0..100).map(|_| Policy::host_link("example.az").unwrap()));
    let page = format!("<a href='https://example.az/{0}'>{0}</a>", fill("p", 2_000));
    let (verdicts, counts) = count(|| set.check(&Page::html(&page)));
    assert_eq!(verdicts.len(), 100);
    assert!(counts.peak_bytes < 100_000, "{counts:?}");
}

#[test]
fn the_memory_of_a_repair_is_linear_in_the_page() {
    let policy = Policy::followable_link("example.az").unwrap();
    assert_no_faults(REPEATED.iter().filter_map(|(format, name, page)| {
        fault(&format!("{name} in {format:?}, repaired"), |bytes| {
            let page = page(bytes / 4);
            let repair = || RepairOptions::default().repair(&policy, &Page::new(*format, &page));
            (page.len(), count(repair).1.peak_bytes)
        })
    }));
}

#[test]
fn the_memory_of_a_search_for_notices_is_linear_in_the_text() {
    let notice = "Any use of materials is allowed only with a link to example.az. ";
    let generators: [(&str, Generator); 3] = [
        ("a long name", |bytes| {
            long_then(
                "<",
                "x",
                ">",
                "<p>Use of materials only with a <a href=//example.az>link</a>.",
                bytes,
            )
        }),
        ("a long address", |bytes| {
            long_then(
                "Use of materials only with a link to <a href='//example.az/",
                "x",
                "'>",
                "<b>us</b> ",
                bytes,
            )
        }),
        ("no full stop", |bytes| {
            fill("not use of materials without link to ", bytes)
        }),
    ];
    let repeated = [("notices", notice)];
    assert_no_faults(
        generators
            .iter()
            .filter_map(|(name, text)| {
                fault(name, |bytes| {
                    let text = text(bytes);
                    (
                        text.len(),
                        count(|| Notice::find_all_in_html(&text)).1.peak_bytes,
                    )
                })
            })
            .chain(repeated.iter().filter_map(|(name, text)| {
                fault(name, |bytes| {
                    let text = fill(text, bytes);
                    (text.len(), count(|| Notice::find_all(&text)).1.peak_bytes)
                })
            })),
    );
}
