//! A filter for the words that begin an entry of a table: most words of a line begin none, and need
//! no search.

/// One bit for each first word, by its hash.
pub(super) struct FirstWords([u64; 256]);

impl FirstWords {
    pub(super) const fn new() -> Self {
        Self([0; 256])
    }

    /// Adds the first word of an entry whose words are separated by spaces.
    #[allow(
        clippy::indexing_slicing,
        reason = "evaluated when the crate is compiled"
    )]
    pub(super) const fn add(&mut self, entry: &str) {
        let bytes = entry.as_bytes();
        let mut hash = START;
        let mut at = 0;
        while at < bytes.len() && bytes[at] != b' ' {
            hash = hash_with(hash, bytes[at]);
            at += 1;
        }
        self.0[hash as usize % 256] |= 1 << (hash / 256 % 64);
    }

    /// Whether an entry may begin with a word; `false` is certain.
    pub(super) fn may_hold(&self, word: &str) -> bool {
        let hash = word.bytes().fold(START, hash_with);
        let bits = self.0.get(hash as usize % 256).copied().unwrap_or_default();
        bits >> (hash / 256 % 64) & 1 == 1
    }
}

/// The filter of a table whose rows begin with their entry.
macro_rules! first_words {
    ($table:expr) => {{
        let mut words = $crate::printed::first_words::FirstWords::new();
        let mut row = 0;
        while row < $table.len() {
            words.add($table[row].0);
            row += 1;
        }
        words
    }};
}
pub(super) use first_words;

/// FNV-1a of 32 bits, <http://www.isthe.com/chongo/tech/comp/fnv/>.
const START: u32 = 0x811C_9DC5;

const fn hash_with(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}
