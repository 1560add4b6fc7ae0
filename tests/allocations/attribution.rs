//! Memory of a check: for what it reports, not for the page.

use byline::attribution::{Page, Policy, PolicySet};

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
