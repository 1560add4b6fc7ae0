//! One case by its name: `BYLINE_CASE=details-closed cargo test -p byline-tests --test it`.

/// Whether a case is to run: all are, unless the variable `BYLINE_CASE` names one.
pub(crate) fn is_selected(name: &str) -> bool {
    matches_wanted(std::env::var("BYLINE_CASE").ok().as_deref(), name)
}

fn matches_wanted(wanted: Option<&str>, name: &str) -> bool {
    wanted.is_none_or(|wanted| wanted == name)
}

#[test]
fn a_case_is_selected_by_its_whole_name() {
    assert!(matches_wanted(None, "a"));
    assert!(matches_wanted(Some("a"), "a"));
    assert!(!matches_wanted(Some("a"), "ab"));
}
