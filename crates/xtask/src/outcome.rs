//! Why a step of the checks did not pass.

/// A step either failed, or lacks what it needs to run.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The project is at fault.
    Failed(String),
    /// The machine lacks something: a program, a target, data.
    CannotRun(String),
}

impl From<String> for Stop {
    fn from(message: String) -> Self {
        Self::Failed(message)
    }
}

impl From<&str> for Stop {
    fn from(message: &str) -> Self {
        Self::Failed(message.to_owned())
    }
}

/// What a step returns.
pub(crate) type Outcome = Result<(), Stop>;
