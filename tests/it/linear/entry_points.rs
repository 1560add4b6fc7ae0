//! The table of entry points is whole: each public function that takes a text, bytes, a list or a
//! value that holds a document is in it, or is excepted with a reason.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::entries::AREAS;

/// Types that hold a whole document, or a list of any length from a caller.
const HOLDERS: &[&str] = &[
    "article::Article",
    "article::ArticleBuilder",
    "article::Body",
    "article::Draft",
    "article::Extra",
    "article::Feed",
    "article::Field",
    "article::Text",
    "article::Value",
    "article::Written",
    "article::jsonld::Graph",
    "attribution::Candidate",
    "attribution::Notice",
    "attribution::OdrlOffer",
    "attribution::Page",
    "attribution::Policy",
    "attribution::PolicyBuilder",
    "attribution::PolicySet",
    "attribution::Repair",
    "attribution::RepairOptions",
    "attribution::SchemaOrgRights",
    "attribution::TdmRules",
    "attribution::Verdict",
    "html::Attributes",
    "html::LineIndex",
    "html::Scanner",
    "html::Tokenizer",
    "html::VisibleText",
    "html::Walker",
    "locale::AcceptLanguage",
    "locale::Detector",
    "locale::Hints",
    "page::PageReader",
    "reading_time::Meter",
    "reading_time::Timeline",
    "reading_time::WordCounter",
    "reuse::Corpus",
    "reuse::CorpusOptions",
    "reuse::Document",
    "reuse::ReusedArticle",
    "slug::Explanation",
    "slug::SlugOptions",
    "slug::Slugger",
    "slug::UnicodeSlug",
];

/// Parts of an argument's type by which it can be of any length.
const LONG: &[&str] = &["str", "String", "Vec<", "Iterator", "[", "Display"];

/// Traits whose implementation makes a value of a text or a list, or writes a whole value.
const TRAITS: &[&str] = &[
    "Deserialize",
    "FromIterator",
    "FromStr",
    "TryFrom",
    "From",
    "Iterator",
];

/// The listing of each crate, with its module in the facade.
///
/// `byline-datafusion` is left out: each of its SQL functions calls functions of these crates
/// for one row after the other, and does nothing else with the texts. Its own tests hold its columns
/// against calls of the crates, row by row.
const LISTINGS: &[(&str, &str)] = &[
    (
        "article",
        include_str!("../../../crates/byline-article/api.txt"),
    ),
    (
        "attribution",
        include_str!("../../../crates/byline-attribution/api.txt"),
    ),
    ("date", include_str!("../../../crates/byline-date/api.txt")),
    ("html", include_str!("../../../crates/byline-html/api.txt")),
    (
        "language",
        include_str!("../../../crates/byline-language/api.txt"),
    ),
    (
        "locale",
        include_str!("../../../crates/byline-locale/api.txt"),
    ),
    ("page", include_str!("../../../crates/byline-page/api.txt")),
    (
        "reading_time",
        include_str!("../../../crates/byline-reading-time/api.txt"),
    ),
    (
        "reuse",
        include_str!("../../../crates/byline-reuse/api.txt"),
    ),
    ("slug", include_str!("../../../crates/byline-slug/api.txt")),
];

/// Entry points that the table need not have.
#[derive(Deserialize)]
struct Exceptions {
    except: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    why: String,
    /// Names of entry points. A `*` matches any text.
    names: Vec<String>,
}

fn exceptions() -> Vec<Exception> {
    let text = include_str!("../../data/entry-points.toml");
    toml::from_str::<Exceptions>(text).unwrap().except
}

/// A path without the generics of its types.
fn plain(path: &str) -> String {
    let mut depth = 0;
    let kept = path.chars().filter(|letter| {
        depth += i32::from(*letter == '<');
        let is_kept = depth == 0;
        depth -= i32::from(*letter == '>');
        is_kept
    });
    kept.collect()
}

/// The functions and implementations of a crate, by its listing, and which are entry points.
fn functions(area: &str, listing: &str) -> BTreeMap<String, bool> {
    let mut found = BTreeMap::new();
    let mut current = String::new();
    for line in listing.lines() {
        let item = line.trim_start();
        if item.len() == line.len() {
            let declared = item
                .rsplit_once("pub struct ")
                .or_else(|| item.rsplit_once("pub enum "));
            current = declared.map_or_else(String::new, |(_, path)| {
                plain(path.split(['(', ' ']).next().unwrap_or_default())
            });
        }
        if let Some(implemented) = item.strip_prefix("impl ") {
            for (implemented, is_point) in implementations(area, &current, implemented) {
                found.insert(format!("{area}::{current}: {implemented}"), is_point);
            }
        } else if let Some((_, function)) = item.split_once("fn ") {
            let (path, rest) = function.split_at(arguments_at(function));
            let (arguments, returned) = rest.rsplit_once(") -> ").unwrap_or((rest, ""));
            let name = format!("{area}::{}", plain(path));
            let of = name.rsplit_once("::").map_or("", |(of, _)| of);
            let is_point = is_entry_point(area, of, arguments, returned);
            found.insert(name, is_point);
        }
    }
    found
}

/// Where the arguments of a function begin, after its generics.
fn arguments_at(function: &str) -> usize {
    let mut depth = 0;
    let open = function.char_indices().find(|(_, letter)| {
        depth += i32::from(*letter == '<') - i32::from(*letter == '>');
        depth == 0 && *letter == '('
    });
    open.map_or(function.len(), |(offset, _)| offset)
}

fn is_entry_point(area: &str, of: &str, arguments: &str, returned: &str) -> bool {
    let takes = arguments.replace("&'static str", "");
    let takes_self = HOLDERS.contains(&of) && contains_word(&takes, "Self");
    let takes_text = LONG.iter().any(|part| contains_word(&takes, part));
    let takes_holder = HOLDERS.iter().any(|holder| {
        let name = holder.strip_prefix(&format!("{area}::")).unwrap_or("-");
        contains_word(&takes, name)
    });
    // A method that only looks at a value is one if it makes something as long as the value.
    let makes = ["String", "Vec<", "Iterator", "Result<", "Cow<"]
        .iter()
        .any(|part| returned.contains(part));
    let is_reference = returned.starts_with('&') || returned.starts_with("Option<&");
    let reads_holder = takes.contains("self") && HOLDERS.contains(&of) && makes && !is_reference;
    takes_text || takes_self || takes_holder || reads_holder
}

/// Whether a text has a part that is not part of a longer name.
fn contains_word(text: &str, part: &str) -> bool {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    text.match_indices(part).any(|(offset, _)| {
        let before = text[..offset].chars().next_back();
        let after = text[offset + part.len()..].chars().next();
        let starts = !part.starts_with(is_name)
            || part == "Iterator"
            || !before.is_some_and(|letter| is_name(letter) && letter != ':');
        starts && (!part.ends_with(is_name) || !after.is_some_and(is_name))
    })
}

/// The implementations in a line of the listing, and which are entry points.
fn implementations(area: &str, current: &str, line: &str) -> Vec<(String, bool)> {
    let line = line.split(" with ").next().unwrap_or_default();
    let is_holder = HOLDERS.contains(&format!("{area}::{current}").as_str());
    let all: Vec<&str> = if line.contains('<') {
        vec![line]
    } else {
        line.split(", ").collect()
    };
    let found = all.into_iter().map(|implemented| {
        let name = implemented.split('<').next().unwrap_or_default();
        let writes = is_holder && ["Display", "Serialize"].contains(&name);
        let makes = TRAITS.contains(&name)
            && (!["From", "TryFrom"].contains(&name)
                || LONG.iter().any(|part| contains_word(implemented, part))
                || HOLDERS.iter().any(|holder| {
                    contains_word(implemented, holder.rsplit("::").next().unwrap_or("-"))
                }));
        let is_point = (writes || makes) && !implemented.contains(" for ");
        (implemented.to_owned(), is_point)
    });
    found.collect()
}

/// Whether a name is what a pattern says.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|name| {
            (0..=name.len())
                .any(|offset| name.get(offset..).is_some_and(|name| matches(rest, name)))
        }),
    }
}

#[test]
fn every_entry_point_is_in_the_table_or_excepted() {
    let named: BTreeMap<String, bool> = LISTINGS
        .iter()
        .flat_map(|(area, listing)| functions(area, listing))
        .collect();
    let points = named.iter().filter(|(_, is_point)| **is_point);
    let points: BTreeSet<String> = points.map(|(name, _)| name.clone()).collect();
    let mut covered = BTreeSet::new();
    let mut faults = Vec::new();
    for name in AREAS
        .iter()
        .flat_map(|(_, entries)| entries.iter().copied().flatten())
        .flat_map(|entry| entry.covers)
    {
        if !named.contains_key(*name) {
            faults.push(format!("{name} is in the table, and in no listing"));
        }
        if !covered.insert((*name).to_owned()) {
            faults.push(format!("{name} is in the table twice"));
        }
    }
    let mut left: BTreeSet<&String> = points.difference(&covered).collect();
    for exception in exceptions() {
        assert!(!exception.why.is_empty());
        for pattern in &exception.names {
            let before = left.len();
            left.retain(|name| !matches(pattern, name));
            if left.len() == before {
                faults.push(format!(
                    "{pattern} is excepted, and no entry point is left that it names"
                ));
            }
        }
    }
    faults.extend(left.into_iter().map(|name| {
        format!("{name} needs an entry in tests/entries, or an exception in tests/data/entry-points.toml")
    }));
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn a_new_function_that_takes_a_text_is_seen() {
    let listing = "pub struct Slug(_)\n    pub fn Slug<'a>::new<'w>(self, text: impl Into<String>) -> Self\n    \
                   impl Clone, Deserialize, Eq\n    impl From<u64>\n    impl TryFrom<String> with Error = E\n\n\
                   pub fn count(number: u64) -> u64\npub fn list(tags: &[Tag]) -> u64\n";
    let points = functions("slug", listing).into_iter();
    let names: Vec<String> = points
        .filter(|(_, is_point)| *is_point)
        .map(|(name, _)| name)
        .collect();
    assert_eq!(
        names,
        [
            "slug::Slug: Deserialize",
            "slug::Slug: TryFrom<String>",
            "slug::Slug::new",
            "slug::list"
        ]
    );
}
