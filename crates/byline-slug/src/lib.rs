//! Headline to URL slug in every script, by the romanization standard of each language.
