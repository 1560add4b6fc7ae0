//! Entry points of `byline-slug`.

use std::hint::black_box;
use std::str::FromStr;

use byline::slug::{
    Initialisms, Scheme, Slug, SlugOptions, Slugger, Symbols, UnicodeSlug, is_slug, slugify,
};

use super::inputs::lists::LISTS;
use super::inputs::short::SHORT;
use super::inputs::text::TEXTS;
use super::{Entry, Work};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "slugs",
        covers: &[
            "slug::slugify",
            "slug::SlugOptions::slugify",
            "slug::SlugOptions::slugify_into",
            "slug::SlugOptions::numbered",
            "slug::SlugOptions::unique",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            let _ = black_box(slugify(text));
            for language in ["az", "uk", "ja", "zh"] {
                let options = SlugOptions::for_language(language)
                    .unwrap()
                    .with_max_len(60);
                let _ = black_box(options.slugify(text));
                let _ = black_box(options.numbered(text, 7));
                let mut asked = 0;
                let _ = black_box(options.unique(text, |_| {
                    asked += 1;
                    asked < 20
                }));
            }
            let mut slug = String::new();
            let _ = black_box(SlugOptions::new().slugify_into(text, &mut slug));
        }),
        held: 16,
        longest: 900,
    },
    Entry {
        name: "slugs of prepared headlines",
        covers: &[
            "slug::SlugOptions::candidates",
            "slug::SlugOptions::with_reading",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            let options = SlugOptions::for_language("en")
                .unwrap()
                .with_symbols(Symbols::Words)
                .with_initialisms(Initialisms::Join)
                .with_reading(|_| None)
                .with_entities();
            if let Ok(candidates) = options.candidates(text) {
                black_box(candidates.take(20).count());
            }
        }),
        held: 16,
        longest: 900,
    },
    Entry {
        name: "an explanation",
        covers: &[
            "slug::SlugOptions::explain",
            "slug::Explanation::lost",
            "slug::Explanation: Display",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            let explanation = SlugOptions::new().explain(text);
            black_box((explanation.lost().count(), explanation.to_string()));
        }),
        held: 250,
        longest: 500,
    },
    Entry {
        name: "slugs that keep their script",
        covers: &[
            "slug::SlugOptions::slugify_unicode",
            "slug::UnicodeSlug::percent_encoded",
            "slug::UnicodeSlug: FromStr",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            let _ = black_box(UnicodeSlug::from_str(text));
            if let Ok(slug) = SlugOptions::new().slugify_unicode(text) {
                black_box(slug.percent_encoded());
                let _ = black_box(UnicodeSlug::from_str(slug.as_str()));
            }
        }),
        held: 32,
        longest: 600,
    },
    Entry {
        name: "slugs that are checked",
        covers: &[
            "slug::is_slug",
            "slug::Slug: FromStr",
            "slug::Slug: TryFrom<String>",
            "slug::Scheme::named",
            "slug::SlugOptions::for_language",
            "slug::SlugOptions::check",
            "slug::Slug: Deserialize",
            "slug::UnicodeSlug: Deserialize",
        ],
        inputs: &[SHORT, TEXTS],
        work: Work::Text(|text| {
            black_box(is_slug(text));
            let _ = black_box(Slug::from_str(text));
            let _ = black_box(Slug::try_from(text.to_owned()));
            let _ = black_box(Scheme::named(text));
            let _ = black_box(SlugOptions::for_language(text));
            let _ = black_box(SlugOptions::new().check(text));
            let value = serde_json::Value::from(text);
            let _ = black_box(serde_json::from_value::<Slug>(value.clone()));
            let _ = black_box(serde_json::from_value::<UnicodeSlug>(value));
        }),
        held: 16,
        longest: 200,
    },
    Entry {
        name: "a slugger",
        covers: &[
            "slug::Slugger::slugify",
            "slug::Slugger::contains",
            "slug::Slugger::insert",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            for max_len in [19, 60, 1_000] {
                let mut slugger = Slugger::new(SlugOptions::new().with_max_len(max_len));
                for line in text.lines() {
                    if let Ok(slug) = slugger.slugify(line) {
                        black_box(slugger.contains(slug.as_str()));
                        slugger.insert(slug);
                    }
                }
            }
        }),
        held: 150,
        longest: 2_400,
    },
    Entry {
        name: "lists of options",
        covers: &[
            "slug::SlugOptions::with_replacement",
            "slug::SlugOptions::with_word_replacement",
            "slug::SlugOptions::with_reserved",
            "slug::SlugOptions::with_stop_words",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let mut options = SlugOptions::new()
                .with_stop_words(text.lines())
                .with_reserved(text.lines());
            for line in text.lines() {
                options = options
                    .with_replacement(line, "x")
                    .with_word_replacement(line, "x")
                    .with_stop_words([line])
                    .with_reserved([line]);
            }
            let _ = black_box(options.slugify(text));
            black_box(options.explain(text));
        }),
        held: 300,
        longest: 800,
    },
    Entry {
        name: "changes of slugs",
        covers: &["slug::SlugOptions::changes_to"],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let (old, new) = (SlugOptions::new(), SlugOptions::new().with_max_len(5));
            black_box(old.changes_to(&new, text.lines()).count());
        }),
        held: 16,
        longest: 200,
    },
];
