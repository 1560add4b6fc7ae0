//! The steps that may be skipped, from `.ci/skips.toml`.

use crate::run::root;

/// The steps that a machine may lack the means for, each with a reason.
pub(crate) struct Skips(toml::Table);

impl Skips {
    /// Reads the file; every entry must name one of `steps` and give a reason.
    pub(crate) fn read(steps: &[&str]) -> Result<Self, String> {
        let path = root().join(".ci/skips.toml");
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let table: toml::Table =
            toml::from_str(&text).map_err(|error| format!(".ci/skips.toml: {error}"))?;
        for (name, reason) in &table {
            if !steps.contains(&name.as_str()) {
                return Err(format!(".ci/skips.toml: expected a step, found {name:?}"));
            }
            if reason.as_str().is_none_or(str::is_empty) {
                return Err(format!(".ci/skips.toml: expected a reason for {name:?}"));
            }
        }
        Ok(Self(table))
    }

    /// Whether the step may be skipped where `CI` is `true`; elsewhere every step may.
    pub(crate) fn allow(&self, step: &str) -> bool {
        self.allow_where(step, std::env::var("CI").is_ok_and(|value| value == "true"))
    }

    pub(crate) fn allow_where(&self, step: &str, in_ci: bool) -> bool {
        !in_ci || self.0.contains_key(step)
    }
}
