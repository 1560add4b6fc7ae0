//! Slugs of headlines that ask for the rules of a language.

use byline::slug::SlugOptions;

use crate::table::{Table, code};

const HEADLINES: &[(&str, &str)] = &[
    ("en", "Storm closes Baku’s harbour"),
    ("en", "1,000 ships, and they don't sail"),
    ("de", "Übermorgen kostet es 57.000 Euro"),
    ("tr", "Işıklar söndü, İzmir karanlıkta"),
    ("az", "Azərbaycan gəmiləri"),
    ("ru", "Компьютер и съезд"),
    ("uk", "Згурський їде"),
    ("bg", "Щастие в България"),
    ("el", "Η ευχή του Μπακού"),
    ("ka", "ქართული გემი"),
    ("hy", "Ինչո՞ւ է ծովը փակ"),
    ("ko", "독립문 경기·인천"),
    ("ja", "日本の首相"),
    ("en", "!!!"),
];

pub(crate) fn table() -> Table {
    let mut table = Table::new([
        "headline",
        "byline-slug",
        "slug",
        "slugify",
        "deunicode",
        "any_ascii",
    ]);
    for (language, headline) in HEADLINES {
        let options = SlugOptions::for_language(language).unwrap();
        let ours = match options.slugify(headline) {
            Ok(slug) => code(slug.as_str()),
            Err(_) => "an error, or your fallback".to_owned(),
        };
        table.push([
            format!("{} ({language})", code(headline)),
            ours,
            code(&slug::slugify(headline)),
            code(&slugify::slugify(headline, "", "-", None)),
            code(&fold(&deunicode::deunicode(headline))),
            code(&fold(&any_ascii::any_ascii(headline))),
        ]);
    }
    table
}

/// A transliteration made a slug in the way that their users do.
fn fold(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let words = lower.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}
