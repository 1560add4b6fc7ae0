//! Tables of `byline-attribution`: the words of notices, language by language.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::{Result, Table};

// The crate's own folding, so that data and pages fold alike.
#[path = "../../../byline-attribution/src/notice/fold.rs"]
mod fold;

const FOLDER: &str = "crates/byline-attribution/data/notices";

/// The classes whose words make a sentence worth reading, and what they speak for.
const ANCHORS: &[(&str, usize)] = &[
    ("link", STRONG),
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
];

const STRONG: usize = 0;
const DEMAND: usize = 1;
const EVENT: usize = 2;

/// One bit a language for each of the three.
type Weight = [u32; 3];

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
    languages.sort_by(|a, b| a.tag.cmp(&b.tag));
    let source = source(&languages)?;
    Ok(vec![Table::rust(
        "crates/byline-attribution/src/notice/lexicons.rs",
        &source,
    )?])
}

struct Language {
    tag: String,
    target_first: bool,
    capital_nouns: bool,
    entries: Vec<Entry>,
    sayings: BTreeMap<String, String>,
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
            target_first: false,
            capital_nouns: false,
            entries: Vec::new(),
            sayings: BTreeMap::new(),
        };
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            language
                .line(line)
                .map_err(|error| format!("{}:{}: {error}", path.display(), index + 1))?;
        }
        language.entries.sort();
        language.entries.dedup();
        Ok(language)
    }

    fn line(&mut self, line: &str) -> Result<()> {
        let (class, patterns) = line
            .split_once('\t')
            .ok_or("expected CLASS, a tab, words")?;
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
        if let Some(name) = class.strip_prefix("say ") {
            self.sayings.insert(name.to_owned(), patterns.to_owned());
            return Ok(());
        }
        let (class, value) = match class.split_once(' ') {
            Some((class, value)) => (class, value.parse().map_err(|_| "expected a number")?),
            None => (class, 0),
        };
        for pattern in patterns.split(',') {
            let words: Vec<Word> = pattern
                .split_whitespace()
                .map(Word::read)
                .collect::<Result<_>>()?;
            if words.is_empty() {
                return Err("expected a word between commas".into());
            }
            self.entries.push(Entry {
                words,
                class: class.to_owned(),
                value,
            });
        }
        Ok(())
    }
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

    fn rust(&self) -> String {
        match &self.ending {
            Ending::Exact => format!("exact({:?})", self.stem),
            Ending::Any => format!("any({:?})", self.stem),
            Ending::Holding(part) => format!("holding({:?}, {part:?})", self.stem),
        }
    }
}

impl Entry {
    /// One line: `any("abune").is(Unrelated),`.
    fn rust(&self) -> Result<String> {
        let (first, more) = self.words.split_first().ok_or("an empty pattern")?;
        let first = first.rust();
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
        let more: Vec<String> = more.iter().map(Word::rust).collect();
        Ok(match more.as_slice() {
            [] => format!("{first}.is({class}){value},"),
            more => format!("{first}.then(&[{}], {class}){value},", more.join(", ")),
        })
    }
}

fn source(languages: &[Language]) -> Result<String> {
    let mut out = format!(
        "// GENERATED from data/notices/*.tsv (sources there) by `cargo xtask tables`. Do not edit.\n\
         //! What the words of each language mean for a notice.\n\
         use super::lexicon::{{Anchor, Class::*, Lexicon, Sayings, any, exact, holding}};\n\
         #[rustfmt::skip]\n\
         pub(crate) static LEXICONS: &[Lexicon; {}] = &[\n",
        languages.len()
    );
    let mut anchors: BTreeMap<Word, Weight> = BTreeMap::new();
    for (index, language) in languages.iter().enumerate() {
        let _ = writeln!(
            out,
            "Lexicon {{ tag: {:?}, target_first: {}, capital_nouns: {}, entries: &[",
            language.tag, language.target_first, language.capital_nouns
        );
        for entry in &language.entries {
            let _ = writeln!(out, "{}", entry.rust()?);
            for (_, kind) in ANCHORS.iter().filter(|(class, _)| *class == entry.class) {
                // Of a phrase the longest word is the rarest.
                let rarest = entry.words.iter().max_by_key(|word| word.stem.len());
                let rarest = rarest.ok_or("an empty pattern")?.clone();
                if let Some(languages) = anchors.entry(rarest).or_default().get_mut(*kind) {
                    *languages |= 1 << index;
                }
            }
        }
        out.push_str("], sayings: Sayings {\n");
        for name in SAYINGS {
            let saying = language.sayings.get(*name);
            let saying = saying.ok_or_else(|| format!("{}: no `say {name}`", language.tag))?;
            let _ = writeln!(out, "{name}: {saying:?},");
        }
        out.push_str("} },\n");
    }
    out.push_str("];\n");
    write_anchors(&mut out, &anchors)?;
    write_folded(&mut out);
    Ok(out)
}

/// Anchors by the bit of the filter that their first letters lead to, and where those of
/// each set bit begin: the `n`-th set bit has the anchors from `STARTS[n]` on, and `RANKS`
/// counts the bits set before each 64.
fn write_anchors(out: &mut String, anchors: &BTreeMap<Word, Weight>) -> Result<()> {
    let mut buckets: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (word, [strong, demand, event]) in anchors {
        let count = word.stem.chars().count();
        if count < 3 || count == 3 && word.ending != Ending::Exact {
            return Err(format!(
                "the anchor {:?} is too short for the filter",
                word.stem
            ));
        }
        let mut letters = word.stem.chars().map(u32::from);
        let bit = fold::key([(); 4].map(|()| letters.next().unwrap_or_default()));
        let word = word.rust();
        let anchor = format!("Anchor::new({word}, {strong:#x}, {demand:#x}, {event:#x}),");
        buckets.entry(bit).or_default().push(anchor);
    }
    let (mut filter, mut ranks, mut starts) = (vec![0_u64; 1024], vec![0; 1024], vec![0]);
    out.push_str("#[rustfmt::skip]\npub(crate) static ANCHORS: &[Anchor] = &[\n");
    for (bit, anchors) in &buckets {
        for anchor in anchors {
            let _ = writeln!(out, "{anchor}");
        }
        if let Some(bits) = filter.get_mut(bit / 64) {
            *bits |= 1 << (bit % 64);
        }
        for rank in ranks.iter_mut().skip(bit / 64 + 1) {
            *rank += 1;
        }
        starts.push(starts.last().copied().unwrap_or(0) + anchors.len());
    }
    out.push_str("];\n");
    let filter = filter.iter().map(|bits| format!("{bits:#x}")).collect();
    write_numbers(
        out,
        "Which first letters may begin an anchor; see `fold::key`.",
        "FILTER",
        "u64",
        filter,
    );
    let ranks = ranks.iter().map(usize::to_string).collect();
    write_numbers(
        out,
        "How many bits of the filter are set before each 64.",
        "RANKS",
        "u16",
        ranks,
    );
    let starts = starts.iter().map(usize::to_string).collect();
    write_numbers(
        out,
        "Where the anchors of each set bit begin.",
        "STARTS",
        "u16",
        starts,
    );
    Ok(())
}

fn write_numbers(out: &mut String, doc: &str, name: &str, kind: &str, numbers: Vec<String>) {
    let len = numbers.len();
    let _ = writeln!(
        out,
        "/// {doc}\n#[rustfmt::skip]\npub(crate) static {name}: &[{kind}; {len}] = &["
    );
    for row in numbers.chunks(8) {
        let _ = writeln!(out, "{},", row.join(", "));
    }
    out.push_str("];\n");
}

/// The alphabets of two bytes in UTF-8, without Hebrew and Arabic.
const FOLDED: u16 = 0x590;

fn write_folded(out: &mut String) {
    let folded = |code: u16| {
        let c = char::from_u32(code.into()).unwrap_or_default();
        match fold::fold(c) {
            None => u16::MAX,
            // No letter of these alphabets folds to one beyond them.
            Some(folded) if fold::is_word(c) => u16::try_from(u32::from(folded)).unwrap_or(0),
            Some(_) => 0,
        }
    };
    let numbers = (0..FOLDED)
        .map(|code| format!("{:#x}", folded(code)))
        .collect();
    write_numbers(
        out,
        "What each character folds to: 0 where a word ends, 0xFFFF for nothing; see `Letter`.",
        "FOLDED",
        "u16",
        numbers,
    );
}
