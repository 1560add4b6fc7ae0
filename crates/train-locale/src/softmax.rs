//! Softmax regression with 4-bit weights.
//!
//! A sample's score for a class is the sum of its features' weights over the square
//! root of their number. The first part of the training is in full precision; then the
//! scale of the weights is chosen, and the rest learns with the rounded weights in
//! place (the gradient passes the rounding as if it were not there), so that the
//! rounding errors of one row are made good by the others.

use crate::Result;
use crate::lingua::exp;
use crate::random::Random;
use crate::recipe::Recipe;
use crate::samples::{Folders, Pool, pools};
use crate::weights::Group;

/// The highest number of lanes.
const LANES: usize = 64;
const RATE: f32 = 1.5;
/// A sample that is right with at most this probability left over teaches nothing.
const SURE: f32 = 0.01;
/// The part of the samples that is learned in full precision.
const FULL_PRECISION: f64 = 0.6;

pub(crate) fn train(group: &Recipe, folders: &Folders<'_>) -> Result<Group> {
    let pools = pools(group, folders)?;
    eprintln!("{}: {} classes are read", group.script, pools.len());
    let mut random = Random::new(0x6c6f_6361_6c65);
    let mut table = Table::new(group);
    let shares: Vec<f64> = group.classes.iter().map(|class| class.share).collect();
    let all: f64 = shares.iter().sum();
    for step in 0..group.samples {
        if step == (group.samples as f64 * FULL_PRECISION) as usize {
            eprintln!(
                "{}: full precision {}",
                group.script,
                judge(&table, &pools, group)
            );
            table.quantize(&pools, group);
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
        table.learn(
            pools[class].draw(&mut random),
            class,
            RATE * (1.0 - 0.95 * done),
        );
    }
    eprintln!("{}: 4 bits {}", group.script, judge(&table, &pools, group));
    Ok(Group {
        script: group.script.clone(),
        tags: group
            .classes
            .iter()
            .map(|class| class.tag.clone())
            .collect(),
        rows: group.rows,
        lanes: group.lanes,
        scale: table.scale,
        weights: table.rounded(group.lanes),
    })
}

struct Row {
    weights: [f32; LANES],
    /// The weights as the file will hold them.
    used: [f32; LANES],
    squares: [f32; LANES],
}

struct Table {
    rows: Vec<Row>,
    classes: usize,
    /// 0 while in full precision.
    scale: f32,
}

impl Table {
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
        let scores = self.scores(features);
        let scores = &scores[..self.classes];
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        let mut out = [0.0; LANES];
        let mut all = 0.0;
        for (out, score) in out.iter_mut().zip(scores) {
            *out = exp(f64::from(score - most)) as f32;
            all += *out;
        }
        out.map(|value| value / all)
    }

    fn learn(&mut self, features: &[u16], class: usize, rate: f32) {
        let mut gradient = self.probabilities(features);
        gradient[class] -= 1.0;
        if gradient[class] > -SURE {
            return;
        }
        let norm = 1.0 / (features.len() as f32).sqrt();
        let gradient = gradient.map(|value| value * norm);
        let scale = self.scale;
        for feature in features {
            let row = &mut self.rows[usize::from(*feature)];
            for lane in 0..LANES {
                row.squares[lane] += gradient[lane] * gradient[lane];
                row.weights[lane] -= rate * gradient[lane] / row.squares[lane].sqrt();
            }
            if scale == 0.0 {
                row.used = row.weights;
            } else {
                for lane in 0..LANES {
                    // What cannot be written must not run away either.
                    row.weights[lane] = row.weights[lane].clamp(-8.0 * scale, 7.0 * scale);
                    row.used[lane] = round(row.weights[lane] / scale) * scale;
                }
            }
        }
    }

    /// Chooses the scale that loses least, and rounds.
    fn quantize(&mut self, pools: &[Pool], group: &Recipe) {
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
            let right = judge(self, pools, group).mean();
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

    fn rounded(&self, lanes: usize) -> Vec<i8> {
        self.rows
            .iter()
            .flat_map(|row| &row.used[..lanes])
            .map(|used| round(used / self.scale) as i8)
            .collect()
    }
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

fn judge(table: &Table, pools: &[Pool], group: &Recipe) -> Judgement {
    let mut random = Random::new(7);
    let lengths = [1, 2, 5, 12];
    Judgement(
        lengths
            .into_iter()
            .map(|words| {
                let mut right = 0;
                let mut all = 0;
                for (class, pool) in pools.iter().enumerate() {
                    for _ in 0..200 {
                        let Some(sample) = pool.draw_held_out(words, &mut random) else {
                            continue;
                        };
                        let scores = table.scores(sample);
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
