//! Tables of `byline-attribution`: the words of notices, language by language.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::{Result, Table};

mod anchors;

// The crate's own folding, so that data and pages fold alike.
#[path = "../../../byline-attribution/src/notice/fold.rs"]
mod fold;

// The crate's own classes, so that a misspelt one is an error that names its line.
#[allow(dead_code, reason = "only the names are needed here")]
#[path = "../../../byline-attribution/src/notice/class.rs"]
mod class;

const FOLDER: &str = "crates/byline-attribution/data/notices";
const NOTICE: &str = "crates/byline-attribution/src/notice";

/// The classes whose words make a sentence worth reading, and what they speak for.
const ANCHORS: &[(&str, usize)] = &[
    ("link", STRONG),
    ("commons", STRONG),
    ("cite", DEMAND),
    ("source", DEMAND),
    ("consent", DEMAND),
    ("forbid", DEMAND),
    ("mention", DEMAND),
    ("percent", DEMAND),
    ("fraction", DEMAND),
    ("chars", DEMAND),
    ("words", DEMAND),
    ("use", EVENT),
    ("using", EVENT),
    ("mining", EVENT),
    ("reserve", DEMAND),
    ("pixel", DEMAND),
    ("canonical", DEMAND),
    ("noindex", DEMAND),
];

const STRONG: usize = 0;
const DEMAND: usize = 1;
const EVENT: usize = 2;

/// One bit a language for each of the three.
type Weight = [u64; 3];

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    let mut languages = Vec::new();
    let folder = root.join(FOLDER);
    let entries =
        std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.extension().is_some_and(|extension| extension == "tsv") {
            languages.push(Language::read(&path)?);
        }
    }
    languages.sort_by_key(|language| language.bit);
    for (index, language) in languages.iter().enumerate() {
        if language.bit != index {
            return Err(format!(
                "{FOLDER}/{}.tsv: the bit is {}, expected {index}: bits are appended, one a language",
                language.tag, language.bit
            ));
        }
    }
    if languages.len() > u64::BITS as usize {
        return Err(format!(
            "{FOLDER}: {} languages, expected at most 64: a language is a bit of `Weight`, a `u64`",
            languages.len()
        ));
    }
    let mut tables = vec![
        Table::rust(&format!("{NOTICE}/lexicons.rs"), &list(&languages))?,
        Table::rust(&format!("{NOTICE}/anchors.rs"), &anchors::rust(&languages)?)?,
    ];
    tables.push(Table {
        path: format!("{NOTICE}/languages.md").into(),
        text: documentation(&languages).into_bytes(),
    });
    for language in &languages {
        let path = format!("{NOTICE}/lexicons/{}.rs", language.tag);
        tables.push(Table::rust(&path, &language.rust()?)?);
    }
    Ok(tables)
}

struct Language {
    tag: String,
    /// Which bit of a `Weight` is the language's.
    bit: usize,
    /// The English name.
    name: String,
    /// How many footers of real sites the words rest on, in words.
    footers: String,
    non_native: bool,
    target_first: bool,
    capital_nouns: bool,
    /// Letters that tell the language from a near twin.
    letters: String,
    entries: Vec<Entry>,
    sayings: BTreeMap<String, String>,
    /// The sentences in another script, and its subtag.
    other_sayings: BTreeMap<String, String>,
    other_script: Option<String>,
}

/// The sentences every language must have, as the fields of `Sayings`.
const SAYINGS: &[&str] = &[
    "site", "article", "open", "first", "within", "above", "credit",
];

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    words: Vec<Word>,
    class: String,
    value: u16,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    stem: String,
    ending: Ending,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Ending {
    Exact,
    Any,
    Holding(String),
}

impl Language {
    fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let tag = path.file_stem().unwrap_or_default().to_string_lossy();
        let mut language = Self {
            tag: tag.into_owned(),
            bit: usize::MAX,
            name: String::new(),
            footers: String::new(),
            non_native: false,
            target_first: false,
            capital_nouns: false,
            letters: String::new(),
            entries: Vec::new(),
            sayings: BTreeMap::new(),
            other_sayings: BTreeMap::new(),
            other_script: None,
        };
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            language
                .line(line)
                .map_err(|error| format!("{}:{}: {error}", path.display(), index + 1))?;
        }
        for name in SAYINGS {
            let other_missing =
                language.other_script.is_some() && !language.other_sayings.contains_key(*name);
            if !language.sayings.contains_key(*name) || other_missing {
                return Err(format!(
                    "{}: expected a line `say {name}` for each script",
                    path.display()
                ));
            }
        }
        for (line, missing) in [
            ("bit", language.bit == usize::MAX),
            ("name", language.name.is_empty()),
            ("footers", language.footers.is_empty()),
        ] {
            if missing {
                return Err(format!("{}: expected a line `{line}`", path.display()));
            }
        }
        language.entries.sort();
        language.entries.dedup();
        Ok(language)
    }

    fn line(&mut self, line: &str) -> Result<()> {
        let (class, patterns) = line
            .split_once('\t')
            .ok_or("expected CLASS, a tab, words")?;
        if class == "bit" {
            self.bit = patterns.parse().map_err(|_| "expected a number")?;
            return Ok(());
        }
        if class == "name" {
            self.name = patterns.to_owned();
            return Ok(());
        }
        if class == "footers" {
            self.footers = match patterns {
                "none" => "none: set phrases and grammar".to_owned(),
                "some" => "some, not counted".to_owned(),
                count => {
                    let count: u32 = count
                        .parse()
                        .map_err(|_| "expected a number, `some` or `none`")?;
                    count.to_string()
                }
            };
            return Ok(());
        }
        if class == "author" {
            self.non_native = match patterns {
                "non-native" => true,
                _ => return Err("expected `non-native`".into()),
            };
            return Ok(());
        }
        if class == "target" {
            self.target_first = match patterns {
                "before link" => true,
                "after link" => false,
                _ => return Err("expected `before link` or `after link`".into()),
            };
            return Ok(());
        }
        if class == "nouns" {
            self.capital_nouns = match patterns {
                "capital" => true,
                _ => return Err("expected `capital`".into()),
            };
            return Ok(());
        }
        if class == "letters" {
            self.letters = patterns.to_owned();
            return Ok(());
        }
        if let Some(name) = class.strip_prefix("say ") {
            if !SAYINGS.contains(&name) {
                return Err(format!(
                    "unknown sentence {name:?}: expected one of {SAYINGS:?}"
                ));
            }
            self.sayings.insert(name.to_owned(), patterns.to_owned());
            return Ok(());
        }
        // `say-Hant site` is the sentence in another script.
        if let Some((script, name)) = class
            .strip_prefix("say-")
            .and_then(|rest| rest.split_once(' '))
        {
            let other = self.other_script.get_or_insert_with(|| script.to_owned());
            if other != script || !SAYINGS.contains(&name) {
                return Err(format!(
                    "unknown sentence {class:?}: expected one of {SAYINGS:?} in one other script"
                ));
            }
            self.other_sayings
                .insert(name.to_owned(), patterns.to_owned());
            return Ok(());
        }
        let (class, value) = match class.split_once(' ') {
            Some((class, value)) => (class, value.parse().map_err(|_| "expected a number")?),
            None => (class, 0),
        };
        if !class::NAMES.iter().any(|name| name.to_lowercase() == class) {
            return Err(format!(
                "unknown class {class:?}: expected one of src/notice/class.rs"
            ));
        }
        for pattern in patterns.split(',') {
            let words: Vec<Word> = pattern
                .split_whitespace()
                .flat_map(pieces)
                .map(Word::read)
                .collect::<Result<_>>()?;
            if words.is_empty() {
                return Err("expected a word between commas".into());
            }
            let entry = Entry {
                words,
                class: class.to_owned(),
                value,
            };
            if entry.weighs().next().is_some()
                && let Some(rarest) = entry.rarest()?
            {
                rarest.check_anchor()?;
            }
            self.entries.push(entry);
        }
        Ok(())
    }
}

/// The words of a pattern: each letter of a script without spaces between words is one.
fn pieces(word: &str) -> Vec<&str> {
    let is_start = |at: &usize| {
        let (before, after) = word.split_at(*at);
        let unspaced = |c: Option<char>| c.is_some_and(fold::is_unspaced);
        unspaced(before.chars().next_back()) || unspaced(after.chars().next())
    };
    let mut pieces = Vec::new();
    let mut rest = 0;
    for at in word
        .char_indices()
        .map(|(at, _)| at)
        .skip(1)
        .filter(is_start)
    {
        pieces.extend(word.get(rest..at));
        rest = at;
    }
    pieces.extend(word.get(rest..));
    pieces
}

impl Word {
    fn read(word: &str) -> Result<Self> {
        let folded = |text: &str| text.chars().filter_map(fold::fold).collect::<String>();
        let (stem, ending) = match word.split_once('*') {
            None => (word, Ending::Exact),
            Some((stem, "")) => (stem, Ending::Any),
            Some((stem, rest)) => {
                let part = rest.strip_suffix('*').ok_or("expected a star at the end")?;
                (stem, Ending::Holding(folded(part)))
            }
        };
        let stem = folded(stem);
        if stem.is_empty() {
            return Err(format!("{word:?} has no beginning"));
        }
        Ok(Self { stem, ending })
    }

    /// The filter of anchors looks at the first letters.
    fn check_anchor(&self) -> Result<()> {
        let count = self.stem.chars().count();
        if self.stem.starts_with(fold::is_unspaced) {
            return Ok(());
        }
        if count < 2 || count < 4 && self.ending != Ending::Exact {
            return Err(format!(
                "the anchor {:?} is too short: expected four letters, or two of a whole word",
                self.stem
            ));
        }
        Ok(())
    }

    /// `exact(0, 2)`: the place of the stem in the text of all, and its length.
    fn rust(&self, stems: &Stems) -> Result<String> {
        let start = stems.place(&self.stem)?;
        let len = self.stem.len();
        if len > usize::from(u8::MAX) {
            return Err(format!(
                "{:?} is too long: expected at most 255 bytes",
                self.stem
            ));
        }
        Ok(match &self.ending {
            Ending::Exact => format!("exact({start}, {len})"),
            Ending::Any => format!("any({start}, {len})"),
            Ending::Holding(part) => format!("holding({start}, {len}, {part:?})"),
        })
    }

    /// As the data have it.
    fn source(&self) -> String {
        match &self.ending {
            Ending::Exact => self.stem.clone(),
            Ending::Any => format!("{}*", self.stem),
            Ending::Holding(part) => format!("{}*{part}*", self.stem),
        }
    }
}

/// The stems of the words of a table in one text, of which each is a piece.
struct Stems(String);

impl Stems {
    fn of<'w>(words: impl Iterator<Item = &'w Word>) -> Self {
        let mut stems: Vec<&str> = words.map(|word| word.stem.as_str()).collect();
        stems.sort_unstable();
        stems.dedup();
        // Longer ones first: many a stem is a piece of another.
        stems.sort_by_key(|stem| core::cmp::Reverse(stem.len()));
        let mut text = String::new();
        for stem in stems {
            if !text.contains(stem) {
                text.push_str(stem);
            }
        }
        Self(text)
    }

    fn place(&self, stem: &str) -> Result<usize> {
        let place = self.0.find(stem);
        place.ok_or_else(|| format!("expected the stem {stem:?} in the text of all"))
    }

    /// The text in lines of some words each.
    fn rust(&self) -> String {
        let mut out = String::from("Stems(\"");
        for (index, c) in self.0.chars().enumerate() {
            if index > 0 && index % 100 == 0 {
                out.push_str("\\\n");
            }
            out.push(c);
        }
        out.push_str("\")");
        out
    }
}

/// The words that follow the first ones of entries, each list of them once.
#[derive(Default)]
struct More {
    places: BTreeMap<Vec<Word>, usize>,
    words: Vec<Word>,
}

impl More {
    fn place(&mut self, words: &[Word]) -> usize {
        if let Some(place) = self.places.get(words) {
            return *place;
        }
        let place = self.words.len();
        self.words.extend_from_slice(words);
        self.places.insert(words.to_vec(), place);
        place
    }
}

impl Entry {
    /// Of a phrase the longest word is the rarest, the last of several; of words of two letters the
    /// first, as in `cc by`.
    ///
    /// Where each letter is a token, it is the first two together; a letter alone is too frequent.
    fn rarest(&self) -> Result<Option<Word>> {
        let is_unspaced = |word: &&Word| word.stem.starts_with(fold::is_unspaced);
        let letters: Vec<&Word> = self.words.iter().filter(is_unspaced).collect();
        if let [first, rest @ ..] = letters.as_slice() {
            return Ok(rest.first().map(|second| Word {
                stem: format!("{}{}", first.stem, second.stem),
                ending: Ending::Any,
            }));
        }
        let longest = self.words.iter().map(|word| word.stem.len()).max();
        let mut longest = self
            .words
            .iter()
            .filter(|word| Some(word.stem.len()) == longest);
        let rarest = match longest.next() {
            Some(first) if first.stem.len() > 2 => longest.next_back().or(Some(first)),
            first => first,
        };
        Ok(Some(rarest.ok_or("an empty pattern")?.clone()))
    }

    /// What the entry speaks for, if its class makes a sentence worth reading.
    fn weighs(&self) -> impl Iterator<Item = usize> {
        let own = ANCHORS.iter().filter(|(class, _)| *class == self.class);
        own.map(|(_, kind)| *kind)
    }

    /// One line: `any(120, 5).is(Unrelated), // abune*`.
    fn rust(&self, stems: &Stems, all_more: &mut More) -> Result<String> {
        let (first, more) = self.words.split_first().ok_or("an empty pattern")?;
        let first = first.rust(stems)?;
        let mut letters = self.class.chars();
        let class: String = letters
            .next()
            .map(|first| first.to_ascii_uppercase())
            .into_iter()
            .chain(letters)
            .collect();
        let value = match self.value {
            0 => String::new(),
            value => format!(".worth({value})"),
        };
        let source: Vec<String> = self.words.iter().map(Word::source).collect();
        let source = source.join(" ");
        Ok(match more.len() {
            0 => format!("{first}.is({class}){value}, // {source}"),
            count => {
                let place = all_more.place(more);
                if place > usize::from(u16::MAX) || count > usize::from(u8::MAX) {
                    return Err(format!("{source:?}: too many words follow others"));
                }
                format!("{first}.then({place}, {count}, {class}){value}, // {source}")
            }
        })
    }
}

const HEADER: &str =
    "// GENERATED from data/notices/*.tsv (sources there) by `cargo xtask tables`. Do not edit.\n";

/// The modules of the languages in the order of their bits, and their tags in alphabetic order.
fn list(languages: &[Language]) -> String {
    let mut out = format!("{HEADER}//! The languages of notices.\nuse super::lexicon::Lexicon;\n");
    let mut tags: Vec<&str> = languages
        .iter()
        .map(|language| language.tag.as_str())
        .collect();
    let count = tags.len();
    let lexicons: Vec<String> = tags.iter().map(|tag| format!("&{tag}::LEXICON")).collect();
    tags.sort_unstable();
    for tag in &tags {
        let _ = writeln!(out, "mod {tag};");
    }
    let _ = writeln!(
        out,
        "/// In the order of the languages' bits.\n\
         pub(crate) static LEXICONS: &[&Lexicon; {count}] = &[{}];\n\
         /// In alphabetic order.\n\
         pub(crate) static TAGS: &[&str; {count}] = &{tags:?};",
        lexicons.join(", ")
    );
    out
}

/// The table of languages for the crate's documentation.
fn documentation(languages: &[Language]) -> String {
    let mut rows: Vec<String> = languages
        .iter()
        .map(|language| {
            let star = if language.non_native { "*" } else { "" };
            let (name, tag, footers) = (&language.name, &language.tag, &language.footers);
            format!("| {name}{star} (`{tag}`) | {footers} |\n")
        })
        .collect();
    rows.sort_unstable();
    format!(
        "<!-- GENERATED from data/notices/*.tsv by `cargo xtask tables`. Do not edit. -->\n\
         | {} languages of notices | footers of real sites that its word list was derived from |\n\
         |---|---|\n{}",
        rows.len(),
        rows.concat()
    )
}

impl Language {
    fn rust(&self) -> Result<String> {
        let stems = Stems::of(self.entries.iter().flat_map(|entry| &entry.words));
        let mut more = More::default();
        let mut entries = String::new();
        for entry in &self.entries {
            let _ = writeln!(entries, "{}", entry.rust(&stems, &mut more)?);
        }
        entries.push_str("], more: &[\n");
        for word in &more.words {
            let _ = writeln!(entries, "{}, // {}", word.rust(&stems)?, word.source());
        }
        let endings = ["any", "exact", "holding"]
            .into_iter()
            .filter(|ending| entries.contains(&format!("{ending}(")));
        let endings: Vec<&str> = endings.collect();
        let mut out = format!(
            "// GENERATED from data/notices/{}.tsv (sources there) by `cargo xtask tables`. Do not edit.\n\
             //! What the words of the language mean for a notice.\n\
             use crate::notice::lexicon::{{Class::*, Lexicon, Sayings, Stems, {}}};\n\
             #[rustfmt::skip]\n\
             pub(super) static LEXICON: Lexicon = Lexicon {{\n\
             tag: {:?}, target_first: {}, capital_nouns: {}, letters: {:?}, stems: {}, entries: &[\n{entries}], sayings: Sayings {{\n",
            self.tag,
            endings.join(", "),
            self.tag,
            self.target_first,
            self.capital_nouns,
            self.letters,
            stems.rust()
        );
        for (name, saying) in &self.sayings {
            let _ = writeln!(out, "{name}: {saying:?},");
        }
        match &self.other_script {
            None => out.push_str("}, other_script: None };\n"),
            Some(script) => {
                let _ = writeln!(out, "}}, other_script: Some(({script:?}, Sayings {{");
                for (name, saying) in &self.other_sayings {
                    let _ = writeln!(out, "{name}: {saying:?},");
                }
                out.push_str("})) };\n");
            }
        }
        Ok(out)
    }
}
