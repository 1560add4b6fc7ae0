//! A linear, exact, span-keeping HTML scanner: what is in a page, where, and what a reader sees of it.
