//! The model: what each language's n-grams weigh, summed.
//!
//! For each script with several languages a table has a row for each hash of a feature
//! and a lane for each language, 4 bits wide. A text's score for a language is the sum
//! of its lane over all features, over the square root of their number; the softmax of
//! the scores is how probable each language is. `crates/train-locale` in the repository
//! makes the tables.

use crate::features;
use crate::script::Script;
use crate::tables::model::TABLES;

/// The rows of all tables.
static ROWS: &[u8] = include_bytes!("../data/model.bin");
/// The most lanes that a table has.
pub(crate) const LANES: usize = 64;
/// What a weight of nothing is written as.
const ZERO: i32 = 8;
/// So many 4-bit numbers fit into a byte when summed.
const BATCH: usize = 17;

/// The languages of one script, and where their weights are.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) script: Script,
    pub(crate) rows: u32,
    /// 8, 16 or 64.
    pub(crate) lanes: usize,
    /// Longer words have no feature of their own.
    pub(crate) longest_word: usize,
    /// Where its rows begin in the file, in bytes.
    pub(crate) offset: usize,
    pub(crate) scale: f32,
    /// The tag of each lane; `und` for languages known as not the model's.
    pub(crate) tags: &'static [&'static str],
    /// For each lane, what score is usual for text in its language: so many times the square root
    /// of the number of features, and the deviation from that.
    pub(crate) normal: &'static [(f32, f32)],
}

/// The table of a script, if it has several languages that the model knows.
pub(crate) fn table(script: Script) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.script == script)
}

/// How each language of a table fares with a text.
#[derive(Debug, Clone)]
pub(crate) struct Scores {
    values: [f32; LANES],
    /// The square root of the number of features.
    root: f32,
}

impl Table {
    /// Scores the parts of a text together; `None` if they have no word to score.
    pub(crate) fn scores<'a>(&self, parts: impl Iterator<Item = &'a str>) -> Option<Scores> {
        let size = self.rows as usize * self.lanes / 2;
        let rows = ROWS
            .get(self.offset..self.offset + size)
            .unwrap_or_default();
        // The width of a row must be known to the compiler to add it up in registers.
        match self.lanes {
            LANES => self.sum(rows.as_chunks::<{ LANES / 2 }>().0, parts),
            16 => self.sum(rows.as_chunks::<8>().0, parts),
            _ => self.sum(rows.as_chunks::<4>().0, parts),
        }
    }

    fn sum<'a, const HALF: usize>(
        &self,
        rows: &[[u8; HALF]],
        parts: impl Iterator<Item = &'a str>,
    ) -> Option<Scores> {
        let mut sums = Sums::new(rows);
        for part in parts {
            features::each(part, self.script.class(), self.longest_word, |hash| {
                sums.add(features::row(hash, self.rows));
            });
        }
        sums.flush();
        if sums.features == 0 {
            return None;
        }
        let mut values = [0.0; LANES];
        let root = (sums.features as f32).sqrt();
        let norm = self.scale / root;
        let zero = ZERO * i32::try_from(sums.features).unwrap_or(i32::MAX / ZERO);
        for (value, total) in values.iter_mut().zip(sums.low.iter().chain(&sums.high)) {
            *value = total.wrapping_sub(zero) as f32 * norm;
        }
        Some(Scores { values, root })
    }
}

/// Sums of rows, by the halves of their bytes.
struct Sums<'a, const HALF: usize> {
    rows: &'a [[u8; HALF]],
    /// The numbers of rows still to be added: added in a loop of their own, many at a
    /// time, the sums stay in registers.
    waiting: [u16; WAITING],
    count: usize,
    low: [i32; HALF],
    high: [i32; HALF],
    features: u32,
}

/// How many rows wait to be added; a multiple of [`BATCH`].
const WAITING: usize = 16 * BATCH;

impl<'a, const HALF: usize> Sums<'a, HALF> {
    fn new(rows: &'a [[u8; HALF]]) -> Self {
        Self {
            rows,
            waiting: [0; WAITING],
            count: 0,
            low: [0; HALF],
            high: [0; HALF],
            features: 0,
        }
    }

    #[inline]
    fn add(&mut self, row: u32) {
        if let Some(slot) = self.waiting.get_mut(self.count) {
            // Tables have fewer rows than 16 bits count (a test proves it).
            *slot = row as u16;
            self.count += 1;
        }
        if self.count == WAITING {
            self.flush();
        }
    }

    #[inline(never)]
    fn flush(&mut self) {
        let waiting = self.waiting.get(..self.count).unwrap_or_default();
        for batch in waiting.chunks(BATCH) {
            let mut low = [0u8; HALF];
            let mut high = [0u8; HALF];
            for row in batch {
                let Some(row) = self.rows.get(usize::from(*row)) else {
                    continue;
                };
                for ((low, high), pair) in low.iter_mut().zip(&mut high).zip(row) {
                    *low = low.wrapping_add(pair & 15);
                    *high = high.wrapping_add(pair >> 4);
                }
            }
            for (sum, batch) in self.low.iter_mut().zip(low) {
                *sum = sum.wrapping_add(i32::from(batch));
            }
            for (sum, batch) in self.high.iter_mut().zip(high) {
                *sum = sum.wrapping_add(i32::from(batch));
            }
        }
        let added = u32::try_from(self.count).unwrap_or(u32::MAX);
        self.features = self.features.saturating_add(added);
        self.count = 0;
    }
}

/// Shorter texts are read whole.
const WHOLE: usize = 2048;
/// What is read of a longer one: so many windows of so many bytes, evenly spread.
const WINDOWS: usize = 4;
const WINDOW: usize = 384;

/// The parts of a text that the model reads.
pub(crate) fn windows(text: &str) -> impl Iterator<Item = &str> {
    let (count, size) = if text.len() <= WHOLE {
        (1, text.len())
    } else {
        (WINDOWS, WINDOW)
    };
    (0..count).map(move |index| {
        let room = text.len() - size;
        let from = if count == 1 {
            0
        } else {
            room * index / (count - 1)
        };
        let from = boundary_at(text, from);
        let to = boundary_at(text, from + size);
        text.get(from..to).unwrap_or_default()
    })
}

/// The last boundary of a character at or before `at`.
fn boundary_at(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

impl Scores {
    /// By how many deviations the score of a language is above what is usual for it.
    pub(crate) fn fit(&self, table: &Table, tag: &str) -> f32 {
        let lane = table.tags.iter().position(|known| *known == tag);
        let of = |lane: usize| {
            let (mean, deviation) = table.normal.get(lane)?;
            Some((self.values.get(lane)? - mean * self.root) / deviation)
        };
        lane.and_then(of).unwrap_or(f32::MIN)
    }

    /// The probability of each language among those that `allowed` has a bit for.
    ///
    /// `added` is added to the scores first. Languages far behind the first get 0.
    pub(crate) fn probabilities(&self, table: &Table, allowed: u64, added: &[f32]) -> [f32; LANES] {
        let mut out = [0.0; LANES];
        let lanes = table.tags.len();
        let score = |lane: usize| {
            let value = self.values.get(lane).copied().unwrap_or(f32::MIN);
            value + added.get(lane).copied().unwrap_or(0.0)
        };
        let is_allowed = |lane: &usize| allowed >> lane & 1 == 1;
        let most = (0..lanes)
            .filter(is_allowed)
            .map(score)
            .fold(f32::MIN, f32::max);
        let mut all = 0.0;
        for lane in (0..lanes).filter(is_allowed) {
            let behind = most - score(lane);
            if behind < FAR_BEHIND {
                let share = exp_of_minus(behind);
                all += share;
                if let Some(out) = out.get_mut(lane) {
                    *out = share;
                }
            }
        }
        out.map(|share| if all > 0.0 { share / all } else { 0.0 })
    }
}

/// e to the power of minus this is nothing.
const FAR_BEHIND: f32 = 14.0;

/// e to the power of `-x` for `x` in 0 to 14, the same on every platform.
fn exp_of_minus(x: f32) -> f32 {
    // (1 - x/256 + (x/256)^2/2 - (x/256)^3/6) to the power of 256, by squaring.
    let y = f64::from(x) / 256.0;
    let mut value = 1.0 - y * (1.0 - y / 2.0 * (1.0 - y / 3.0));
    for _ in 0..8 {
        value *= value;
    }
    value as f32
}
