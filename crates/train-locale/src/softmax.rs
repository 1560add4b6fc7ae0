//! Softmax regression over rows of weights that are shared as patterns.
//!
//! A sample's score for a class is the sum of its features' weights over the square
//! root of their number. In the first part of the training each row has weights of its own;
//! then the [`Patterns`] are found that they are written with, and the rest learns with
//! those in place, so that what one row loses by them is made good by others.

use std::fmt::Write as _;

use crate::Result;
use crate::patterns::Patterns;
use crate::random::Random;
use crate::recipe::Recipe;
use crate::samples::{Corpus, Folders};
use crate::weights::Group;

const RATE: f32 = 1.5;
/// The part of the rate that is taken away by the end.
const SLOWER: f32 = 0.95;
/// A sample that is right with at most this probability left over teaches nothing.
const SURE: f32 = 0.01;
/// Nor does it teach anything about a class that is at most so probable.
const OUT_OF_QUESTION: f32 = 0.0005;
/// The part of the samples after which rows share patterns.
const OWN_WEIGHTS: f64 = 0.6;
/// The part after which rows keep their patterns.
const CHANGING: f64 = 0.9;
/// After so many samples rows may change over to other patterns.
const PERIOD: usize = 300_000;

pub(crate) fn train(group: &Recipe, folders: &Folders<'_>) -> Result<Group> {
    match group.lanes {
        8 => train_lanes::<8>(group, folders),
        16 => train_lanes::<16>(group, folders),
        64 => train_lanes::<64>(group, folders),
        lanes => Err(format!("{}: {lanes} lanes, not 8, 16 or 64", group.script)),
    }
}

fn train_lanes<const LANES: usize>(group: &Recipe, folders: &Folders<'_>) -> Result<Group> {
    let corpus = Corpus::read(group, folders)?;
    eprintln!("{}: {} classes are read", group.script, corpus.pools.len());
    let mut random = Random::new(0x6c6f_6361_6c65);
    let mut table = Table::<LANES>::new(group);
    let shares: Vec<f64> = group.classes.iter().map(|class| class.share).collect();
    let all: f64 = shares.iter().sum();
    let part = |part: f64| (group.samples as f64 * part) as usize;
    let mut features = Vec::new();
    for step in 0..group.samples {
        if step == part(OWN_WEIGHTS) {
            eprintln!("{}: own {}", group.script, judge(&table, &corpus, group));
            table.patterns = Some(Patterns::find(&mut table.rows));
            eprintln!("{}: shared {}", group.script, judge(&table, &corpus, group));
        } else if step % PERIOD == 0
            && step < part(CHANGING)
            && let Some(patterns) = &mut table.patterns
        {
            patterns.assign_anew(&mut table.rows);
        }
        let mut at = random.unit() * all;
        let class = shares
            .iter()
            .position(|share| {
                at -= share;
                at < 0.0
            })
            .unwrap_or(0);
        let done = step as f32 / group.samples as f32;
        corpus.draw(class, &mut random, &mut features);
        table.learn(&features, class, RATE * (1.0 - SLOWER * done));
    }
    let patterns = table.patterns.as_mut().ok_or("too few samples")?;
    let scale = patterns.round();
    let (bytes, rows) = (patterns.bytes(scale), patterns.numbers().to_vec());
    eprintln!(
        "{}: in bytes {}",
        group.script,
        judge(&table, &corpus, group)
    );
    Ok(Group {
        script: group.script.clone(),
        tags: group
            .classes
            .iter()
            .map(|class| class.tag.clone())
            .collect(),
        letter_class: group.letter_class,
        lanes: group.lanes,
        longest_word: group.longest_word,
        scale,
        log_prior: group.classes.iter().map(|class| class.log_prior).collect(),
        mean_score: mean_score(&table, &corpus, group),
        patterns: bytes,
        rows,
    })
}

/// How well text of each class fits it: the mean of the score over the square root of the
/// number of features.
fn mean_score<const LANES: usize>(
    table: &Table<LANES>,
    corpus: &Corpus,
    group: &Recipe,
) -> Vec<f32> {
    let mut random = Random::new(11);
    let mut features = Vec::new();
    let mut one = |class: usize| {
        let mut fits = Vec::new();
        for _ in 0..2000 {
            let words = 3 + random.below(13);
            if corpus.draw_held_out(class, words, &mut random, &mut features) {
                let root = (features.len() as f32).sqrt();
                fits.push(table.scores(&features)[class] / root);
            }
        }
        fits.iter().sum::<f32>() / fits.len().max(1) as f32
    };
    (0..group.classes.len()).map(&mut one).collect()
}

pub(crate) struct Row<const LANES: usize> {
    pub(crate) weights: [f32; LANES],
    /// Sums of the squares of the gradients.
    pub(crate) squares: [f32; LANES],
}

struct Table<const LANES: usize> {
    rows: Vec<Row<LANES>>,
    classes: usize,
    patterns: Option<Patterns>,
}

impl<const LANES: usize> Table<LANES> {
    fn new(group: &Recipe) -> Self {
        let rows = (0..group.rows)
            .map(|_| Row {
                weights: [0.0; LANES],
                squares: [1e-3; LANES],
            })
            .collect();
        Self {
            rows,
            classes: group.classes.len(),
            patterns: None,
        }
    }

    fn scores(&self, features: &[u16]) -> [f32; LANES] {
        let mut sum = [0.0; LANES];
        if let Some(patterns) = &self.patterns {
            for feature in features {
                patterns.add(*feature, &mut sum);
            }
        } else {
            for feature in features {
                for (sum, weight) in sum
                    .iter_mut()
                    .zip(&self.rows[usize::from(*feature)].weights)
                {
                    *sum += weight;
                }
            }
        }
        let norm = 1.0 / (features.len() as f32).sqrt();
        sum.map(|sum| sum * norm)
    }

    fn probabilities(&self, features: &[u16]) -> [f32; LANES] {
        let mut shares = self.scores(features);
        for score in &mut shares[self.classes..] {
            *score = f32::MIN;
        }
        let most = shares.iter().copied().fold(f32::MIN, f32::max);
        let mut all = 0.0;
        for share in &mut shares {
            *share = exp_of_minus(most - *share);
            all += *share;
        }
        shares.map(|share| share / all)
    }

    fn learn(&mut self, features: &[u16], class: usize, rate: f32) {
        let mut gradient = self.probabilities(features);
        gradient[class] -= 1.0;
        if gradient[class] > -SURE {
            return;
        }
        let norm = 1.0 / (features.len() as f32).sqrt();
        // Few classes are ever in question, so they are visited one by one.
        let mut lanes = [0; LANES];
        let mut count = 0;
        for (lane, value) in gradient.iter_mut().enumerate() {
            if value.abs() > OUT_OF_QUESTION {
                lanes[count] = lane;
                count += 1;
            }
            *value *= norm;
        }
        for feature in features {
            let row = &mut self.rows[usize::from(*feature)];
            for lane in lanes[..count].iter().copied() {
                let gradient = gradient[lane];
                // With patterns this is what the row would weigh, if it could.
                row.squares[lane] += gradient * gradient;
                row.weights[lane] -= rate * gradient / row.squares[lane].sqrt();
                if let Some(patterns) = &mut self.patterns {
                    patterns.learn(*feature, lane, gradient, rate);
                }
            }
        }
    }
}

/// e to the power of `-x` for `x` from 0, the same on every machine.
fn exp_of_minus(x: f32) -> f32 {
    // (1 - x/256 + (x/256)^2/2 - (x/256)^3/6) to the power of 256, by squaring.
    let y = x.min(20.0) / 256.0;
    let mut value = 1.0 - y * (1.0 - y / 2.0 * (1.0 - y / 3.0));
    for _ in 0..8 {
        value *= value;
    }
    value
}

/// The part of held-out samples that is right, by words in a sample.
fn judge<const LANES: usize>(table: &Table<LANES>, corpus: &Corpus, group: &Recipe) -> String {
    let mut random = Random::new(7);
    let mut features = Vec::new();
    let mut out = String::new();
    for words in [1, 2, 5, 12] {
        let mut right = 0;
        let mut all = 0;
        for class in 0..corpus.pools.len() {
            for _ in 0..200 {
                if !corpus.draw_held_out(class, words, &mut random, &mut features) {
                    continue;
                }
                let scores = table.scores(&features);
                let best = (0..table.classes)
                    .max_by(|a, b| scores[*a].total_cmp(&scores[*b]))
                    .unwrap_or(0);
                all += 1;
                // Which of the unknown languages it is does not matter.
                right += usize::from(group.classes[best].tag == group.classes[class].tag);
            }
        }
        let percent = 100.0 * right as f64 / f64::from(all);
        let _ = write!(out, " {words} words {percent:.2} %");
    }
    out
}
