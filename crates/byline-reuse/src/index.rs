//! The index: in which articles, and where, the chosen grams occur.

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

/// Postings of a bucket, at most on average: most look-ups read one or two.
const BUCKET: usize = 2;

impl Segment {
    fn new(mut postings: Vec<Posting>) -> Self {
        postings.shrink_to_fit();
        let bits = bits_for(postings.len() / BUCKET);
        let mut directory = vec![0_u32; (1 << bits) + 1];
        // Each bucket is counted at the index after its own: the sum up to its own is its start.
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

    /// How many bits of a key number the buckets.
    #[inline]
    fn bits(&self) -> u32 {
        let buckets = self.directory.len().wrapping_sub(1);
        buckets.checked_ilog2().unwrap_or(0)
    }

    #[inline]
    fn get(&self, key: Key) -> &[Posting] {
        let bucket = bucket(key, self.bits());
        let (Some(start), Some(end)) = (self.directory.get(bucket), self.directory.get(bucket + 1))
        else {
            return &[];
        };
        let postings = self
            .postings
            .get(*start as usize..*end as usize)
            .unwrap_or_default();
        // A bucket is short, unless one gram occurs in very many articles.
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

/// The least number of bits that can number `count` items.
fn bits_for(count: usize) -> u32 {
    count.next_power_of_two().trailing_zeros().min(31)
}

/// All postings of a corpus.
///
/// They are in segments of steeply falling sizes: a new article is a segment, which is merged with
/// those before it as long as they are not much larger. So each posting is moved O(log n) times,
/// and a look-up searches few segments. For most grams of a page, a filter says that no segment
/// has them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    segments: Vec<Segment>,
    /// A Bloom filter of the keys, the bits of each in one word.
    filter: Vec<u64>,
    /// Grams that do not count, sorted; the filter has them too.
    boilerplate: Vec<Key>,
}

/// A segment has at least this many times the postings of the next one.
const FALL: usize = 16;

/// Bits of the filter per posting, when it is built and at least. With three bits set in one word
/// for each, about one in a hundred grams that are not in the index is looked up anyway.
const FILTER_BITS: usize = 18;
const MIN_FILTER_BITS: usize = 12;

impl Index {
    /// An index of postings in any order.
    pub(crate) fn new(mut postings: Vec<Posting>, boilerplate: Vec<Key>) -> Self {
        let mut index = Self {
            boilerplate,
            ..Self::default()
        };
        if !postings.is_empty() {
            postings.sort_unstable();
            index.segments.push(Segment::new(postings));
        }
        index.rebuild_filter();
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
            .pop_if(|last| last.postings.len() < FALL * postings.len())
        {
            postings = merge(last.postings, postings);
        }
        self.segments.push(Segment::new(postings));
    }

    fn extend_filter(&mut self) {
        if self.len() * MIN_FILTER_BITS > self.filter.len() * 64 {
            return self.rebuild_filter();
        }
        // The new postings are in the last segment, with others whose bits are set already.
        let Some(last) = self.segments.last() else {
            return;
        };
        set(
            &mut self.filter,
            last.postings.iter().map(|posting| posting.key()),
        );
    }

    fn rebuild_filter(&mut self) {
        let len = self.len() + self.boilerplate.len();
        self.filter = vec![0; (len * FILTER_BITS).div_ceil(64).max(1)];
        for segment in &self.segments {
            set(
                &mut self.filter,
                segment.postings.iter().map(|posting| posting.key()),
            );
        }
        set(&mut self.filter, self.boilerplate.iter().copied());
    }

    /// Whether the index may have a gram; false if it certainly has not.
    #[inline]
    pub(crate) fn may_have(&self, key: Key) -> bool {
        let (word, bits) = filter_place(&self.filter, key);
        self.filter
            .get(word)
            .is_some_and(|word| word & bits == bits)
    }

    /// Whether a gram does not count.
    pub(crate) fn is_boilerplate(&self, key: Key) -> bool {
        self.boilerplate.binary_search(&key).is_ok()
    }

    /// Moves out the grams that do not count, for the index that replaces this one.
    pub(crate) fn take_boilerplate(&mut self) -> Vec<Key> {
        core::mem::take(&mut self.boilerplate)
    }

    pub(crate) fn boilerplate_len(&self) -> usize {
        self.boilerplate.len()
    }

    pub(crate) fn set_boilerplate(&mut self, keys: Vec<Key>) {
        self.boilerplate = keys;
        self.rebuild_filter();
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
        segments
            + self.filter.capacity() * size_of::<u64>()
            + self.boilerplate.capacity() * size_of::<Key>()
    }
}

fn set(filter: &mut [u64], keys: impl Iterator<Item = Key>) {
    for key in keys {
        let (word, bits) = filter_place(filter, key);
        if let Some(word) = filter.get_mut(word) {
            *word |= bits;
        }
    }
}

/// The word of a key, and its bits there.
#[inline]
fn filter_place(filter: &[u64], key: Key) -> (usize, u64) {
    // The first bits of the key choose the word, the last ones the bits.
    let word = (u64::from(key) * filter.len() as u64) >> 32;
    (
        word as usize,
        1 << (key & 63) | 1 << (key >> 6 & 63) | 1 << (key >> 12 & 63),
    )
}

/// Merges two sorted lists into the first, from the end, so that no third list is allocated.
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
