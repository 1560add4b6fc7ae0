//! Suite `attribution`.

use std::path::Path;

use crate::report::{Report, ScoreError};

pub(crate) fn run(_file: &Path, _report: &mut Report) -> Result<(), ScoreError> {
    Err(ScoreError::new("not written yet"))
}
