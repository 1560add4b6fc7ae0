//! Compiles rule files to the pages, rules and classes that the engine reads.
//!
//! The forms of all numbers are described where they are read, in
//! `crates/byline-slug/src/table.rs`.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Result;
use super::alphabet::Alphabet;
use super::grid::Grid;
use super::scheme::{BOUNDARY, Class, Rule, Scheme};

/// The scheme whose rules serve every letter that a scheme says nothing of.
pub(super) const GENERIC: &str = "und";

const PAGE: u32 = 64;
pub(super) const SPECIAL: u32 = 1 << 31;
const RULES: u32 = 0;
const APOSTROPHE: u32 = 1;
const MARK: u32 = 2;
const SYLLABLE: u32 = 3;
const TEXT: u32 = 4;
const SILENT: u32 = 5;
const HAN: u32 = 6;
const SEPARATOR: u32 = b'-' as u32;
const VANISHING: u32 = 0;

/// Quotation marks and letters that writers use for an apostrophe.
const APOSTROPHES: &str = "\u{2019}\u{2018}\u{201B}\u{02BC}\u{02BB}\u{02BD}\u{02B9}\u{02C8}\u{00B4}\u{FF07}\u{2032}\u{055A}\u{A78C}\u{05F3}";

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CompiledRule {
    pub(super) left: Option<u16>,
    pub(super) input: Vec<u16>,
    pub(super) right: Vec<u16>,
    pub(super) output: u32,
}

#[derive(Debug, Clone)]
pub(super) struct CompiledScheme {
    pub(super) name: String,
    pub(super) language: String,
    pub(super) title: String,
    pub(super) source: String,
    pub(super) syllables: Option<String>,
    pub(super) han: Option<String>,
    pub(super) schwa: Option<String>,
    /// Page of each block of 64 code points that the scheme knows.
    pub(super) pages: BTreeMap<u32, u16>,
}

#[derive(Debug, Default)]
pub(super) struct Compiled {
    pub(super) pages: Vec<Vec<u32>>,
    pub(super) rules: Vec<CompiledRule>,
    pub(super) groups: Vec<Group>,
    pub(super) classes: Vec<Class>,
    pub(super) texts: Vec<String>,
    pub(super) schemes: Vec<CompiledScheme>,
    /// Where each set of rules begins, so that equal sets are stored once.
    starts: BTreeMap<Vec<CompiledRule>, usize>,
}

/// The rules of a letter, and what they come to beside its common neighbours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) start: usize,
    pub(super) count: usize,
    pub(super) grid: Grid,
}

/// The rules of each letter.
type Letters = BTreeMap<char, Vec<Rule>>;

/// Whether a letter's rules write it as letters, or are silent, whatever stands around.
fn is_letter(letters: &Letters, letter: char) -> bool {
    letters.get(&letter).is_some_and(|group| {
        group.iter().all(|rule| {
            rule.output.is_empty()
                || rule
                    .output
                    .starts_with(|first: char| first.is_ascii_lowercase())
        })
    })
}

pub(super) fn compile(alphabet: &Alphabet, schemes: &BTreeMap<String, Scheme>) -> Result<Compiled> {
    let mut compiled = Compiled::default();
    // Page 0 is what no scheme knows.
    compiled.page(vec![SEPARATOR; PAGE as usize])?;
    let generic = resolve(GENERIC, alphabet, schemes)?;
    for (name, scheme) in schemes {
        let mut letters = resolve(name, alphabet, schemes)?;
        inherit(&mut letters, &generic);
        derive(&mut letters, alphabet);
        let mut blocks: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (letter, entry) in entries(&letters, alphabet, &mut compiled)
            .map_err(|error| format!("{name}: {error}"))?
        {
            let code = u32::from(letter);
            let block = blocks
                .entry(code / PAGE)
                .or_insert_with(|| vec![SEPARATOR; PAGE as usize]);
            if let Some(place) = block.get_mut((code % PAGE) as usize) {
                *place = entry;
            }
        }
        let mut pages = BTreeMap::new();
        for (number, block) in blocks {
            pages.insert(number, compiled.page(block)?);
        }
        compiled.schemes.push(CompiledScheme {
            name: name.clone(),
            language: scheme.language.clone(),
            title: scheme.title.clone(),
            source: scheme.source.clone(),
            syllables: scheme.syllables.clone(),
            han: scheme.han.clone(),
            schwa: scheme.schwa.clone(),
            pages,
        });
    }
    Ok(compiled)
}

/// A scheme's own rules and those of its bases, by letter, capitals included.
fn resolve(name: &str, alphabet: &Alphabet, schemes: &BTreeMap<String, Scheme>) -> Result<Letters> {
    let scheme = schemes
        .get(name)
        .ok_or_else(|| format!("no scheme {name}"))?;
    let mut own = Letters::new();
    for rule in &scheme.rules {
        let first = rule.input.first().copied().ok_or("a rule without input")?;
        let group = own.entry(first).or_default();
        if group.iter().any(|earlier| shadows(earlier, rule)) {
            return Err(format!(
                "{name}.txt:{}: an earlier rule hides this",
                rule.line
            ));
        }
        group.push(rule.clone());
    }
    let mut letters = own.clone();
    for (letter, group) in &own {
        for shape in alphabet.shapes(*letter) {
            letters.entry(shape).or_insert_with(|| group.clone());
        }
    }
    for base in &scheme.bases {
        inherit(&mut letters, &resolve(base, alphabet, schemes)?);
    }
    Ok(letters)
}

fn shadows(earlier: &Rule, later: &Rule) -> bool {
    earlier.left.is_none() && earlier.right.is_empty() && later.input.starts_with(&earlier.input)
}

/// Takes from `base` what `letters` leaves open: whole letters, and the last word on
/// letters that have only rules with a context.
fn inherit(letters: &mut Letters, base: &Letters) {
    for (letter, group) in base {
        let own = letters.entry(*letter).or_default();
        if !own.iter().any(is_default) {
            own.extend(group.iter().cloned());
        }
    }
}

fn is_default(rule: &Rule) -> bool {
    rule.left.is_none() && rule.right.is_empty() && rule.input.len() == 1
}

/// Gives composed letters and variants without rules the rules of their base.
fn derive(letters: &mut Letters, alphabet: &Alphabet) {
    for form in alphabet.base.keys() {
        if letters.contains_key(form) {
            continue;
        }
        let mut base = *form;
        while let Some(next) = alphabet.base.get(&base) {
            base = *next;
            if base.is_ascii_alphanumeric() {
                letters.insert(*form, vec![plain(base.to_ascii_lowercase().to_string())]);
                break;
            }
            if let Some(text) = alphabet.compatible.get(&base) {
                letters.insert(*form, vec![plain(text.clone())]);
                break;
            }
            if let Some(group) = letters.get(&base).cloned() {
                letters.insert(*form, group);
                break;
            }
        }
    }
}

fn plain(output: String) -> Rule {
    Rule {
        input: vec!['\0'],
        output,
        left: None,
        right: Vec::new(),
        line: 0,
    }
}

fn entries(
    letters: &Letters,
    alphabet: &Alphabet,
    compiled: &mut Compiled,
) -> Result<BTreeMap<char, u32>> {
    let mut entries = BTreeMap::new();
    for &(first, last) in &alphabet.vanishing {
        for letter in (first..=last).filter_map(char::from_u32) {
            entries.insert(letter, VANISHING);
        }
    }
    for (_, mark) in alphabet.composed.keys() {
        entries.insert(*mark, special(MARK, 0));
    }
    // The half-width forms of the two marks of kana.
    for mark in ['\u{FF9E}', '\u{FF9F}'] {
        entries.insert(mark, special(MARK, 0));
    }
    for (letter, text) in &alphabet.compatible {
        entries.insert(*letter, compiled.text_entry(text)?);
    }
    for letter in ('가'..='힣')
        .chain('\u{1100}'..='\u{11FF}')
        .chain('ㄱ'..='ㆎ')
    {
        entries.insert(letter, special(SYLLABLE, 0));
    }
    for letter in ('\u{3400}'..='\u{4DBF}').chain('\u{4E00}'..='\u{9FFF}') {
        entries.insert(letter, special(HAN, 0));
    }
    for letter in APOSTROPHES.chars() {
        entries.insert(letter, special(APOSTROPHE, 0));
    }
    for (letter, group) in letters {
        if !letter.is_ascii() {
            let is_letter = |letter| is_letter(letters, letter);
            entries.insert(
                *letter,
                compiled.letter(*letter, group, alphabet, &is_letter)?,
            );
        }
    }
    Ok(entries)
}

fn special(kind: u32, payload: u32) -> u32 {
    SPECIAL | kind << 24 | payload
}

impl Compiled {
    fn page(&mut self, page: Vec<u32>) -> Result<u16> {
        let index = self.pages.iter().position(|known| *known == page);
        let index = index.unwrap_or_else(|| {
            self.pages.push(page);
            self.pages.len() - 1
        });
        u16::try_from(index).map_err(|_| "too many pages".to_owned())
    }

    fn letter(
        &mut self,
        letter: char,
        group: &[Rule],
        alphabet: &Alphabet,
        is_letter: &dyn Fn(char) -> bool,
    ) -> Result<u32> {
        if let [only] = group
            && is_default(only)
        {
            return self.text_entry(&only.output);
        }
        let rules = self.rules(group, alphabet)?;
        let count = rules.len();
        if count > 255 {
            return Err(format!("{count} rules for one letter"));
        }
        let group = Group {
            grid: Grid::new(letter, &rules, &self.classes, is_letter)?,
            start: self.store(rules),
            count,
        };
        let index = self.groups.iter().position(|known| *known == group);
        let index = index.unwrap_or_else(|| {
            self.groups.push(group);
            self.groups.len() - 1
        });
        let index = u16::try_from(index).map_err(|_| "too many groups of rules".to_owned())?;
        Ok(special(RULES, index.into()))
    }

    /// Where the rules stand, stored if they were not.
    fn store(&mut self, rules: Vec<CompiledRule>) -> usize {
        if let Some(start) = self.starts.get(&rules) {
            return *start;
        }
        let start = self.rules.len();
        self.rules.extend(rules.iter().cloned());
        self.starts.insert(rules, start);
        start
    }

    fn text_entry(&mut self, text: &str) -> Result<u32> {
        if text.is_empty() {
            return Ok(special(SILENT, 0));
        }
        if let Some(inline) = inline(text) {
            return Ok(inline);
        }
        Ok(special(TEXT, self.text(text)))
    }

    fn text(&mut self, text: &str) -> u32 {
        let index = self.texts.iter().position(|known| known == text);
        let index = index.unwrap_or_else(|| {
            self.texts.push(text.to_owned());
            self.texts.len() - 1
        });
        u32::try_from(index).unwrap_or(u32::MAX)
    }

    fn rules(&mut self, group: &[Rule], alphabet: &Alphabet) -> Result<Vec<CompiledRule>> {
        let mut rules = Vec::new();
        for rule in group {
            let output = match inline(&rule.output) {
                _ if rule.output.is_empty() => 0,
                Some(inline) => inline,
                None => SPECIAL | self.text(&rule.output),
            };
            let mut input = Vec::new();
            for letter in rule.input.iter().skip(1) {
                let class = Class {
                    letters: BTreeSet::from([*letter]),
                    negated: false,
                };
                input.push(self.class(&class, alphabet)?);
            }
            let left = match &rule.left {
                Some(class) => Some(self.class(class, alphabet)?),
                None => None,
            };
            let mut right = Vec::new();
            for class in &rule.right {
                right.push(self.class(class, alphabet)?);
            }
            rules.push(CompiledRule {
                left,
                input,
                right,
                output,
            });
            if is_default(rule) {
                break;
            }
        }
        Ok(rules)
    }

    fn class(&mut self, class: &Class, alphabet: &Alphabet) -> Result<u16> {
        let mut letters = BTreeSet::new();
        for letter in &class.letters {
            if *letter == BOUNDARY || *letter == '\'' {
                letters.insert(*letter);
                continue;
            }
            for shape in alphabet.shapes(*letter) {
                // A half-width or positional form far away would blow up the bitmap.
                if u32::from(shape).abs_diff(u32::from(*letter)) < 0x400 {
                    letters.insert(shape);
                }
            }
        }
        let class = Class {
            letters,
            negated: class.negated,
        };
        let index = self.classes.iter().position(|known| *known == class);
        let index = index.unwrap_or_else(|| {
            self.classes.push(class);
            self.classes.len() - 1
        });
        u16::try_from(index).map_err(|_| "too many classes".to_owned())
    }
}

/// Up to four ASCII letters or digits as one little-endian number; up to three with their
/// number in the last byte.
fn inline(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 4 || text.contains('-') {
        return None;
    }
    let mut bytes = [0, 0, 0, u8::try_from(text.len()).ok()?];
    for (place, byte) in bytes.iter_mut().zip(text.bytes()) {
        *place = byte;
    }
    Some(u32::from_le_bytes(bytes))
}
