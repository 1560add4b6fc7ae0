//! Pages are read without a copy of one value for each word of another.

use byline::page::PageReader;

use crate::counter::count;

#[test]
fn a_value_is_kept_once_for_each_property() {
    let page = |bytes: usize| {
        let names = "name ".repeat(bytes / 10);
        let content = "x".repeat(bytes / 2);
        format!("<meta itemprop='{names}' content='{content}'>")
    };
    let peak = |bytes: usize| {
        let page = page(bytes);
        let (_, counts) = count(|| PageReader::new().read_html(&page));
        counts.peak_bytes
    };
    assert!(peak(100_000) < 10 * 100_000);
    assert!(peak(200_000) < 10 * 200_000);
}
