//! Patterns: how the weights of a row are written in few bytes.
//!
//! Of each block of eight lanes a row keeps the number of one of 256 patterns of weights,
//! which all rows share. Patterns are found as the centres of the rows that are nearest to
//! them (Lloyd 1982, k-means), where a weight counts by how much was learned about it;
//! then they learn on, each from all samples that meet one of its rows, and rows
//! change over to patterns that have become nearer.

use crate::random::Random;
use crate::softmax::Row;

/// The lanes of a block.
pub(crate) const BLOCK: usize = 8;
/// What a byte can number.
pub(crate) const PATTERNS: usize = 256;

/// Centres move so often before they are taken for found.
const ROUNDS: usize = 15;
/// How fast patterns learn, for what single weights learn.
const RATE: f32 = 0.3;
/// How far a row's weights go to those of its pattern whenever it may change over.
const PULL: f32 = 0.1;
/// What a byte with a sign can be, both ways.
const HIGHEST: f32 = 127.0;

pub(crate) struct Patterns {
    blocks: usize,
    /// `PATTERNS` of each block.
    weights: Vec<[f32; BLOCK]>,
    /// Sums of the squares of the gradients.
    squares: Vec<[f32; BLOCK]>,
    /// For each row the number of a pattern for each block.
    numbers: Vec<u8>,
}

impl Patterns {
    pub(crate) fn find<const LANES: usize>(rows: &mut [Row<LANES>]) -> Self {
        let blocks = LANES / BLOCK;
        // What all languages gain alike decides nothing.
        for row in rows.iter_mut() {
            let mean = row.weights.iter().sum::<f32>() / LANES as f32;
            row.weights.iter_mut().for_each(|weight| *weight -= mean);
        }
        let mut random = Random::new(0x7061_7474_6572_6e73);
        let mut patterns = Self {
            blocks,
            weights: Vec::with_capacity(blocks * PATTERNS),
            squares: vec![[0.0; BLOCK]; blocks * PATTERNS],
            numbers: vec![0; rows.len() * blocks],
        };
        for block in 0..blocks {
            for _ in 0..PATTERNS {
                let row = &rows[random.below(rows.len())];
                patterns.weights.push(part(&row.weights, block));
            }
        }
        for _ in 0..ROUNDS {
            patterns.assign(rows);
            patterns.centre(rows);
        }
        patterns.assign(rows);
        for (row, numbers) in rows.iter().zip(patterns.numbers.chunks(blocks)) {
            for (block, number) in numbers.iter().enumerate() {
                let sums = &mut patterns.squares[block * PATTERNS + usize::from(*number)];
                for (sum, square) in sums.iter_mut().zip(part(&row.squares, block)) {
                    *sum += square;
                }
            }
        }
        patterns
    }

    /// Gives each row the nearest patterns.
    fn assign<const LANES: usize>(&mut self, rows: &[Row<LANES>]) {
        for (row, numbers) in rows.iter().zip(self.numbers.chunks_mut(self.blocks)) {
            let known = row.squares.map(known);
            for (block, number) in numbers.iter_mut().enumerate() {
                let weights = part(&row.weights, block);
                let known = part(&known, block);
                let of_block = &self.weights[block * PATTERNS..][..PATTERNS];
                let mut least = f32::MAX;
                for (index, pattern) in of_block.iter().enumerate() {
                    let distance = distance(&weights, pattern, &known);
                    if distance < least {
                        least = distance;
                        *number = index as u8;
                    }
                }
            }
        }
    }

    /// Moves each pattern to the middle of its rows.
    fn centre<const LANES: usize>(&mut self, rows: &[Row<LANES>]) {
        let mut sums = vec![[0.0f64; BLOCK]; self.weights.len()];
        let mut shares = vec![[0.0f64; BLOCK]; self.weights.len()];
        for (row, numbers) in rows.iter().zip(self.numbers.chunks(self.blocks)) {
            let known = row.squares.map(known);
            for (block, number) in numbers.iter().enumerate() {
                let at = block * PATTERNS + usize::from(*number);
                let weights = part(&row.weights, block);
                let known = part(&known, block);
                for lane in 0..BLOCK {
                    sums[at][lane] += f64::from(weights[lane] * known[lane]);
                    shares[at][lane] += f64::from(known[lane]);
                }
            }
        }
        for ((pattern, sums), shares) in self.weights.iter_mut().zip(sums).zip(shares) {
            for lane in 0..BLOCK {
                if shares[lane] > 0.0 {
                    pattern[lane] = (sums[lane] / shares[lane]) as f32;
                }
            }
        }
    }

    /// Lets rows change over to patterns that have become nearer to what they learned.
    pub(crate) fn assign_anew<const LANES: usize>(&mut self, rows: &mut [Row<LANES>]) {
        self.assign(rows);
        for (row, numbers) in rows.iter_mut().zip(self.numbers.chunks(self.blocks)) {
            for (block, number) in numbers.iter().enumerate() {
                let pattern = &self.weights[block * PATTERNS + usize::from(*number)];
                let weights = &mut row.weights[block * BLOCK..][..BLOCK];
                for (weight, pattern) in weights.iter_mut().zip(pattern) {
                    *weight += PULL * (pattern - *weight);
                }
            }
        }
    }

    /// Adds the weights of a row to `sums`.
    pub(crate) fn add(&self, row: u16, sums: &mut [f32]) {
        let numbers = &self.numbers[usize::from(row) * self.blocks..][..self.blocks];
        for (block, (number, sums)) in numbers.iter().zip(sums.chunks_mut(BLOCK)).enumerate() {
            let pattern = &self.weights[block * PATTERNS + usize::from(*number)];
            for (sum, weight) in sums.iter_mut().zip(pattern) {
                *sum += weight;
            }
        }
    }

    /// Learns about one lane of a row.
    pub(crate) fn learn(&mut self, row: u16, lane: usize, gradient: f32, rate: f32) {
        let block = lane / BLOCK;
        let number = self.numbers[usize::from(row) * self.blocks + block];
        let at = block * PATTERNS + usize::from(number);
        let square = &mut self.squares[at][lane % BLOCK];
        *square += gradient * gradient;
        self.weights[at][lane % BLOCK] -= RATE * rate * gradient / square.sqrt();
    }

    /// Rounds the weights to what bytes can hold, and returns the weight of 1.
    pub(crate) fn round(&mut self) -> f32 {
        let weights = self.weights.as_flattened_mut();
        let highest = weights
            .iter()
            .fold(0.0f32, |most, weight| most.max(weight.abs()));
        let scale = highest / HIGHEST;
        for weight in weights {
            *weight = (*weight / scale).round() * scale;
        }
        scale
    }

    /// The patterns of all blocks, as multiples of the weight of 1.
    pub(crate) fn bytes(&self, scale: f32) -> Vec<i8> {
        let weights = self.weights.as_flattened().iter();
        weights
            .map(|weight| (weight / scale).round() as i8)
            .collect()
    }

    /// For each row the number of a pattern for each block.
    pub(crate) fn numbers(&self) -> &[u8] {
        &self.numbers
    }
}

/// How much a weight counts that was learned from gradients of this sum of squares: the sum to
/// the power of 3/4. Half of it is too little for frequent n-grams, all of it too little for words.
fn known(squares: f32) -> f32 {
    let root = squares.sqrt();
    root * root.sqrt()
}

fn part<const LANES: usize>(lanes: &[f32; LANES], block: usize) -> [f32; BLOCK] {
    let mut out = [0.0; BLOCK];
    out.copy_from_slice(&lanes[block * BLOCK..][..BLOCK]);
    out
}

fn distance(a: &[f32; BLOCK], b: &[f32; BLOCK], known: &[f32; BLOCK]) -> f32 {
    // Two sums of four: one of eight in a row would not be vectorized.
    let mut sums = [0.0; BLOCK / 2];
    for half in [0, BLOCK / 2] {
        for lane in 0..BLOCK / 2 {
            let apart = a[half + lane] - b[half + lane];
            sums[lane] += known[half + lane] * apart * apart;
        }
    }
    sums.iter().sum()
}
