//! The index: in which articles, and where, the chosen grams stand.

use alloc::vec;
use alloc::vec::Vec;

use crate::gram::Key;

/// A gram and the token of the corpus that it begins with, in one number that sorts by gram.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Posting(u64);

impl Posting {
    pub(crate) fn new(key: Key, place: u32) -> Self {
        Self(u64::from(key) << 32 | u64::from(place))
    }

    pub(crate) fn key(self) -> Key {
        (self.0 >> 32) as Key
    }

    /// The token, counted through all articles.
    pub(crate) fn place(self) -> u32 {
        self.0 as u32
    }
}

/// Sorted postings, with a directory by the highest bits of the key.
#[derive(Debug, Clone, Default)]
struct Segment {
    postings: Vec<Posting>,
    /// Where the postings of each bucket begin, and where the last ends.
    directory: Vec<u32>,
}

/// Postings of a bucket, on average.
const BUCKET: usize = 4;

impl Segment {
    fn new(mut postings: Vec<Posting>) -> Self {
        postings.shrink_to_fit();
        let bits = bits_for(postings.len() / BUCKET);
        let mut directory = vec![0_u32; (1 << bits) + 1];
        // Each bucket counts in the place behind its own; the sum of those before is its begin.
        for posting in &postings {
            if let Some(count) = directory.get_mut(bucket(posting.key(), bits) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut directory {
            sum += *count;
            *count = sum;
        }
        Self {
            postings,
            directory,
        }
    }

    #[inline]
    fn get(&self, key: Key) -> &[Posting] {
        let bits = self.directory.len().wrapping_sub(1).checked_ilog2();
        let bucket = bucket(key, bits.unwrap_or(0));
        let (Some(start), Some(end)) = (self.directory.get(bucket), self.directory.get(bucket + 1))
        else {
            return &[];
        };
        let postings = self
            .postings
            .get(*start as usize..*end as usize)
            .unwrap_or_default();
        // A bucket is short, unless one gram stands in very many articles.
        let from = if postings.len() > 16 {
            postings.partition_point(|posting| posting.key() < key)
        } else {
            let before = |posting: &&Posting| posting.key() < key;
            postings.iter().take_while(before).count()
        };
        let postings = postings.get(from..).unwrap_or_default();
        match postings.first() {
            Some(first) if first.key() == key => postings,
            _ => &[],
        }
    }
}

/// The first `bits` of a key.
#[inline]
fn bucket(key: Key, bits: u32) -> usize {
    (u64::from(key) >> (32 - bits)) as usize
}

/// The least number of bits that number so many things.
fn bits_for(count: usize) -> u32 {
    count.next_power_of_two().trailing_zeros().min(31)
}

/// All postings of a corpus.
///
/// They are in segments whose sizes fall by half at least: a new article is one, and is merged
/// with those before as long as they are small. So each posting is moved about as often as the
/// logarithm of their number says, and a look-up asks few segments. A filter answers for most
/// grams of a page that none has them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    segments: Vec<Segment>,
    /// A bit for each value that the highest bits of a key can have.
    filter: Vec<u64>,
}

/// Bits of the filter for each posting, at least: of the grams that are not in the index, one of
/// so many is looked up.
const FILTER_BITS: usize = 8;

impl Index {
    /// An index of postings in any order.
    pub(crate) fn new(mut postings: Vec<Posting>) -> Self {
        let mut index = Self::default();
        if !postings.is_empty() {
            postings.sort_unstable();
            index.segments.push(Segment::new(postings));
        }
        index.renew_filter();
        index
    }

    pub(crate) fn add(&mut self, mut postings: Vec<Posting>) {
        if postings.is_empty() {
            return;
        }
        postings.sort_unstable();
        self.merge_in(postings);
        self.extend_filter();
    }

    fn merge_in(&mut self, mut postings: Vec<Posting>) {
        while let Some(last) = self
            .segments
            .pop_if(|last| last.postings.len() < 2 * postings.len())
        {
            postings = merge(last.postings, postings);
        }
        self.segments.push(Segment::new(postings));
    }

    fn extend_filter(&mut self) {
        if self.len() * FILTER_BITS > self.filter.len() * 64 {
            return self.renew_filter();
        }
        // The new postings are in the last segment, with others that are set already.
        let Some(last) = self.segments.last() else {
            return;
        };
        set(&mut self.filter, &last.postings);
    }

    fn renew_filter(&mut self) {
        let bits = bits_for(self.len() * FILTER_BITS).max(6);
        self.filter = vec![0; 1 << (bits - 6)];
        for segment in &self.segments {
            set(&mut self.filter, &segment.postings);
        }
    }

    /// Whether the index may have a gram; it has not where this is false.
    #[inline]
    pub(crate) fn may_have(&self, key: Key) -> bool {
        let (word, bit) = filter_place(&self.filter, key);
        self.filter.get(word).is_some_and(|word| word & bit != 0)
    }

    /// The places of a gram.
    #[inline]
    pub(crate) fn places(&self, key: Key) -> impl Iterator<Item = u32> {
        self.segments
            .iter()
            .flat_map(move |segment| {
                segment
                    .get(key)
                    .iter()
                    .take_while(move |posting| posting.key() == key)
            })
            .map(|posting| posting.place())
    }

    fn len(&self) -> usize {
        self.segments
            .iter()
            .map(|segment| segment.postings.len())
            .sum()
    }

    pub(crate) fn bytes(&self) -> usize {
        let segments: usize = self
            .segments
            .iter()
            .map(|segment| {
                size_of::<Segment>()
                    + segment.postings.capacity() * size_of::<Posting>()
                    + segment.directory.capacity() * size_of::<u32>()
            })
            .sum();
        segments + self.filter.capacity() * size_of::<u64>()
    }
}

fn set(filter: &mut [u64], postings: &[Posting]) {
    for posting in postings {
        let (word, bit) = filter_place(filter, posting.key());
        if let Some(word) = filter.get_mut(word) {
            *word |= bit;
        }
    }
}

/// The word and the bit of a key; the filter's length is a power of two.
#[inline]
fn filter_place(filter: &[u64], key: Key) -> (usize, u64) {
    let bits = filter.len().trailing_zeros();
    let place = bucket(key, bits + 6);
    (place / 64, 1 << (place % 64))
}

/// Merges two sorted lists in the place of the first, from behind: no third is made.
fn merge(mut into: Vec<Posting>, from: Vec<Posting>) -> Vec<Posting> {
    let mut left = into.len();
    let mut right = from.len();
    into.reserve_exact(right);
    into.resize(left + right, Posting(0));
    while right > 0 {
        let larger_left = left
            .checked_sub(1)
            .and_then(|at| into.get(at))
            .copied()
            .filter(|larger| from.get(right - 1).is_none_or(|other| larger > other));
        let next = match larger_left {
            Some(posting) => {
                left -= 1;
                posting
            }
            None => {
                right -= 1;
                from.get(right).copied().unwrap_or(Posting(0))
            }
        };
        if let Some(place) = into.get_mut(left + right) {
            *place = next;
        }
    }
    into
}
