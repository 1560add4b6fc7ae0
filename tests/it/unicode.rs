//! One version of Unicode for the tables of all crates.

#[test]
fn all_tables_have_one_version() {
    let version = byline::reading_time::UNICODE_VERSION;
    assert_eq!(byline::locale::UNICODE_VERSION, version);
    assert_eq!(byline::reuse::UNICODE_VERSION, version);
    // The oracle of the word counts.
    let (major, minor, update) = unicode_segmentation::UNICODE_VERSION;
    let (own_major, own_minor, own_update) = version;
    assert_eq!(
        (major, minor, update),
        (own_major.into(), own_minor.into(), own_update.into())
    );
}
