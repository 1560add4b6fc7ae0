//! A typed news article: headline, kicker, byline, section, local time, body, rights, alternates.
