//! Softmax regression with 4-bit weights.
//!
//! A sample's score for a class is the sum of its features' weights over the square
//! root of their number. The first part of the training is in full precision; then the
//! scale of the weights is chosen, and the rest learns with the rounded weights in
//! place (the gradient passes the rounding as if it were not there), so that the
//! rounding errors of one row are made good by the others.

use crate::Result;
use crate::random::Random;
use crate::recipe::Recipe;
use crate::samples::{Corpus, Folders};
use crate::weights::Group;

const RATE: f32 = 1.5;
/// A sample that is right with at most this probability left over teaches nothing.
const SURE: f32 = 0.01;
/// Nor does it teach anything about a class that is at most so probable.
const OUT_OF_QUESTION: f32 = 0.0005;
/// The part of the samples that is learned in full precision.
const FULL_PRECISION: f64 = 0.6;

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
    let mut features = Vec::new();
    for step in 0..group.samples {
        if step == (group.samples as f64 * FULL_PRECISION) as usize {
            eprintln!(
                "{}: full precision {}",
                group.script,
                judge(&table, &corpus, group)
            );
            table.quantize(&corpus, group);
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
        corpus.features(corpus.pools[class].draw(&mut random), &mut features);
        table.learn(&features, class, RATE * (1.0 - 0.95 * done));
    }
    eprintln!("{}: 4 bits {}", group.script, judge(&table, &corpus, group));
    Ok(Group {
        script: group.script.clone(),
        tags: group
            .classes
            .iter()
            .map(|class| class.tag.clone())
            .collect(),
        rows: group.rows,
        lanes: group.lanes,
        longest_word: group.longest_word,
        scale: table.scale,
        normal: normal(&table, &corpus, group),
        weights: table.rounded(),
    })
}

/// How well text of each class fits it: the mean of the score over the square root of the
/// number of features, and the deviation of the score from that.
fn normal<const LANES: usize>(
    table: &Table<LANES>,
    corpus: &Corpus,
    group: &Recipe,
) -> Vec<(f32, f32)> {
    let mut random = Random::new(11);
    let mut features = Vec::new();
    let mut one = |class: usize| {
        let mut fits = Vec::new();
        for _ in 0..2000 {
            let words = 3 + random.below(13);
            let Some(sample) = corpus.pools[class].draw_held_out(words, &mut random) else {
                continue;
            };
            corpus.features(sample, &mut features);
            let root = (features.len() as f32).sqrt();
            fits.push((table.scores(&features)[class], root));
        }
        let count = fits.len().max(1) as f32;
        let mean = fits.iter().map(|(score, root)| score / root).sum::<f32>() / count;
        let square = |(score, root): &(f32, f32)| (score - mean * root) * (score - mean * root);
        let deviation = (fits.iter().map(square).sum::<f32>() / count).sqrt();
        (mean, deviation)
    };
    (0..group.classes.len()).map(&mut one).collect()
}

struct Row<const LANES: usize> {
    weights: [f32; LANES],
    /// The weights as the file will hold them.
    used: [f32; LANES],
    squares: [f32; LANES],
}

struct Table<const LANES: usize> {
    rows: Vec<Row<LANES>>,
    classes: usize,
    /// 0 while in full precision.
    scale: f32,
}

impl<const LANES: usize> Table<LANES> {
    fn new(group: &Recipe) -> Self {
        let rows = (0..group.rows)
            .map(|_| Row {
                weights: [0.0; LANES],
                used: [0.0; LANES],
                squares: [1e-3; LANES],
            })
            .collect();
        Self {
            rows,
            classes: group.classes.len(),
            scale: 0.0,
        }
    }

    fn scores(&self, features: &[u16]) -> [f32; LANES] {
        let mut sum = [0.0; LANES];
        for feature in features {
            for (sum, weight) in sum.iter_mut().zip(&self.rows[usize::from(*feature)].used) {
                *sum += weight;
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
        let scale = self.scale;
        for feature in features {
            let row = &mut self.rows[usize::from(*feature)];
            for lane in lanes[..count].iter().copied() {
                row.squares[lane] += gradient[lane] * gradient[lane];
                let weight = row.weights[lane] - rate * gradient[lane] / row.squares[lane].sqrt();
                if scale == 0.0 {
                    row.weights[lane] = weight;
                    row.used[lane] = weight;
                } else {
                    // What cannot be written must not run away either.
                    let weight = weight.clamp(-8.0 * scale, 7.0 * scale);
                    row.weights[lane] = weight;
                    row.used[lane] = round(weight / scale) * scale;
                }
            }
        }
    }

    /// Chooses the scale that loses least, and rounds.
    fn quantize(&mut self, corpus: &Corpus, group: &Recipe) {
        let count = (self.rows.len() * self.classes) as f64;
        let square: f64 = self
            .rows
            .iter()
            .flat_map(|row| &row.weights[..self.classes])
            .map(|weight| f64::from(weight * weight))
            .sum();
        let deviation = (square / count).sqrt() as f32;
        let mut best = (f64::MIN, 0.0);
        for factor in [0.2, 0.27, 0.35, 0.45, 0.6] {
            self.round_all(deviation * factor);
            let right = judge(self, corpus, group).mean();
            if right > best.0 {
                best = (right, deviation * factor);
            }
        }
        self.round_all(best.1);
        eprintln!("{}: deviation {deviation}, scale {}", group.script, best.1);
    }

    fn round_all(&mut self, scale: f32) {
        self.scale = scale;
        for row in &mut self.rows {
            for lane in 0..LANES {
                row.used[lane] = round((row.weights[lane] / scale).clamp(-8.0, 7.0)) * scale;
            }
        }
    }

    fn rounded(&self) -> Vec<i8> {
        self.rows
            .iter()
            .flat_map(|row| &row.used)
            .map(|used| round(used / self.scale) as i8)
            .collect()
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

/// To the nearest whole number, for what is small.
fn round(x: f32) -> f32 {
    // Adding and taking away 1.5 * 2^23 drops the fraction, and is vectorized.
    const DROP: f32 = 12_582_912.0;
    (x + DROP) - DROP
}

/// The part of held-out samples that is right, by words in a sample.
struct Judgement(Vec<(usize, f64)>);

impl Judgement {
    fn mean(&self) -> f64 {
        self.0.iter().map(|(_, right)| right).sum::<f64>() / self.0.len() as f64
    }
}

impl std::fmt::Display for Judgement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (words, right) in &self.0 {
            write!(f, " {words} words {:.2} %", 100.0 * right)?;
        }
        Ok(())
    }
}

fn judge<const LANES: usize>(table: &Table<LANES>, corpus: &Corpus, group: &Recipe) -> Judgement {
    let mut random = Random::new(7);
    let mut features = Vec::new();
    let lengths = [1, 2, 5, 12];
    Judgement(
        lengths
            .into_iter()
            .map(|words| {
                let mut right = 0;
                let mut all = 0;
                for (class, pool) in corpus.pools.iter().enumerate() {
                    for _ in 0..200 {
                        let Some(sample) = pool.draw_held_out(words, &mut random) else {
                            continue;
                        };
                        corpus.features(sample, &mut features);
                        let scores = table.scores(&features);
                        let best = (0..table.classes)
                            .max_by(|a, b| scores[*a].total_cmp(&scores[*b]))
                            .unwrap_or(0);
                        all += 1;
                        // Which of the unknown languages it is does not matter.
                        right += usize::from(group.classes[best].tag == group.classes[class].tag);
                    }
                }
                (words, right as f64 / f64::from(all))
            })
            .collect(),
    )
}
