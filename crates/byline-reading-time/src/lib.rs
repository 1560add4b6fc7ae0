//! How long a text takes to read: exact word counts and sourced reading rates by language.
