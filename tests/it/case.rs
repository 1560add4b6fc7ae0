//! Files of cases: TOML with a table `[[case]]` each, which has a `name` and says `why`.
//!
//! One case runs by its name: `BYLINE_CASE=details-closed cargo test -p byline-tests --test it`.

use std::path::Path;

use serde::de::DeserializeOwned;

mod file;

pub(crate) use file::Case;

/// The cases of a file or folder of `tests/data` that are to run: all of them, unless the variable
/// `BYLINE_CASE` names one.
#[track_caller]
pub(crate) fn selected<T: DeserializeOwned>(file: &str) -> Vec<Case<T>> {
    let name = std::env::var("BYLINE_CASE").ok();
    let mut cases = all(file);
    cases.retain(|case| is_selected(&case.name, name.as_deref()));
    cases
}

/// All cases of a file or folder of `tests/data`, for laws that hold for each of them.
#[track_caller]
pub(crate) fn all<T: DeserializeOwned>(file: &str) -> Vec<Case<T>> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    match file::read(&data.join(file)) {
        Ok(cases) => cases,
        Err(error) => panic!("{error}"),
    }
}

fn is_selected(name: &str, wanted: Option<&str>) -> bool {
    wanted.is_none_or(|wanted| wanted == name)
}

#[test]
fn a_case_is_selected_by_its_whole_name() {
    assert!(is_selected("a", None));
    assert!(is_selected("a", Some("a")));
    assert!(!is_selected("ab", Some("a")));
}
