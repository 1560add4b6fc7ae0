//! Which keys of rules the elements around have.

/// A Bloom filter of keys: what it does not have is certain, what it has is not.
#[cfg_attr(
    not(feature = "styles"),
    expect(dead_code, reason = "only selectors look at the elements around")
)]
#[derive(Debug, Clone, Copy)]
pub(super) struct Bloom([u64; WORDS]);

const WORDS: usize = 16;

#[cfg(feature = "styles")]
impl Bloom {
    pub(super) const EMPTY: &'static Self = &Self([0; WORDS]);

    fn places(key: u32) -> [(usize, u64); 2] {
        // The halves of a product are as good as two hashes.
        let mixed = u64::from(key).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        [mixed >> 54, (mixed >> 32) & 0x3ff].map(|bit| {
            let word = usize::try_from(bit / 64).unwrap_or(0) % WORDS;
            (word, 1 << (bit % 64))
        })
    }

    pub(super) fn add(&mut self, key: u32) {
        for (word, bit) in Self::places(key) {
            if let Some(word) = self.0.get_mut(word) {
                *word |= bit;
            }
        }
    }

    pub(super) fn may_have(&self, key: u32) -> bool {
        Self::places(key)
            .into_iter()
            .all(|(word, bit)| self.0.get(word).is_some_and(|word| word & bit != 0))
    }
}
