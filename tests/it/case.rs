//! Files of cases: TOML with a table `[[case]]` each, which has a `name` and says `why`.
//!
//! One case runs by its name: `BYLINE_CASE=details-closed cargo test -p byline-tests --test it`.

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A case: what is given, and what is expected of it, as the module that reads the file names it.
#[derive(Deserialize)]
pub(crate) struct Case<T> {
    pub(crate) name: String,
    /// Why the expected value is right.
    pub(crate) why: String,
    #[serde(flatten)]
    pub(crate) given: T,
}

#[derive(Deserialize)]
struct Cases<T> {
    case: Vec<Case<T>>,
}

/// The cases of a file that are to run.
#[track_caller]
pub(crate) fn selected<T: DeserializeOwned>(file: &str) -> impl Iterator<Item = Case<T>> {
    let cases: Cases<T> = toml::from_str(file).expect("a file of cases");
    let cases = cases.case.into_iter();
    cases.filter(|case| is_selected(&case.name))
}

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
