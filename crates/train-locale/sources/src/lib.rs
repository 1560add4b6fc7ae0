//! Empty: the dependencies are what counts.
