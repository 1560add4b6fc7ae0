//! The saved form of a corpus.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `byreuse` and a line feed |
//! | 2 | the version, 1 |
//! | 1, 1 | words of a gram; what makes a quotation: 0 marks or elements, 1 marks, 2 elements |
//! | number | stories in which a gram may occur |
//! | number | boilerplate texts, and for each: |
//! | number, 4 each | its tokens, and their hashes |
//! | number | articles, in the order they were added, and for each: |
//! | number, its bytes | the length of its name, and the name in UTF-8 |
//! | number | its story |
//! | number, number | its tokens, and the length of their spans |
//! | 4 each | the hashes of the tokens |
//! | its bytes | their spans, as in `Article::spans` |
//! | 4 | CRC-32 (the one of gzip) of all bytes before |
//!
//! Numbers are in LEB128, everything else is little-endian. The index is not saved: building it from
//! the hashes takes less time than checking a saved one.

use alloc::vec::Vec;

use crate::article::{Article, Spans, read_number, write_number};
use crate::corpus::Corpus;
use crate::error::ReuseError;
use crate::options::{CorpusOptions, Quoted};
use crate::token::Hash;

const MAGIC: &[u8; 8] = b"byreuse\n";
const VERSION: u16 = 1;
const CHECKSUM_LEN: usize = 4;

impl Corpus {
    /// The corpus as bytes, for [`load`](Self::load).
    ///
    /// The form has a version and a checksum. It does not depend on the machine, and two corpora
    /// with the same options, and the same articles in the same order, have the same bytes. It
    /// contains no text: an article is a sequence of hashes.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reuse::Corpus;
    ///
    /// let mut corpus = Corpus::new();
    /// corpus.add("night-ferry", "The night ferry will run again from the first of May.")?;
    /// let bytes = corpus.save();
    ///
    /// let loaded = Corpus::load(&bytes)?;
    /// assert_eq!(loaded.find("the night ferry will run again from the first of June")[0].article(), "night-ferry");
    ///
    /// let error = Corpus::load(&bytes[..bytes.len() / 2]).unwrap_err();
    /// assert!(error.to_string().contains("checksum"));
    /// # Ok::<(), byline_reuse::ReuseError>(())
    /// ```
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        let options = self.options();
        bytes.push(options.gram_words);
        bytes.push(match options.quoted {
            Quoted::MarksOrElements => 0,
            Quoted::Marks => 1,
            Quoted::Elements => 2,
        });
        write_number(&mut bytes, options.max_stories.into());
        write_number(&mut bytes, options.boilerplate.len() as u64);
        for text in &options.boilerplate {
            write_number(&mut bytes, text.len() as u64);
            write_hashes(&mut bytes, text);
        }
        write_number(&mut bytes, self.len() as u64);
        for article in self.articles() {
            write_number(&mut bytes, article.id.len() as u64);
            bytes.extend_from_slice(article.id.as_bytes());
            write_number(&mut bytes, article.story.into());
            write_number(&mut bytes, article.hashes.len() as u64);
            write_number(&mut bytes, article.spans.len() as u64);
            write_hashes(&mut bytes, &article.hashes);
            bytes.extend_from_slice(&article.spans);
        }
        let checksum = crc32fast::hash(&bytes);
        bytes.extend_from_slice(&checksum.to_le_bytes());
        bytes
    }

    /// Reads a corpus from the bytes that [`save`](Self::save) returned.
    ///
    /// No bytes make it panic. Its memory is at most a small multiple of their length.
    ///
    /// # Errors
    ///
    /// - [`ReuseError::NotACorpus`] if the bytes are not a corpus;
    /// - [`ReuseError::OtherVersion`] if a version of this crate with another form wrote them;
    /// - [`ReuseError::Checksum`] if they were changed or cut off;
    /// - [`ReuseError::Damaged`] if the checksum is right, but they are not a valid corpus.
    pub fn load(bytes: &[u8]) -> Result<Self, ReuseError> {
        let after_magic = bytes
            .strip_prefix(MAGIC)
            .and_then(|rest| rest.split_first_chunk());
        let Some((version, _)) = after_magic else {
            return Err(ReuseError::NotACorpus);
        };
        let version = u16::from_le_bytes(*version);
        if version != VERSION {
            return Err(ReuseError::OtherVersion {
                expected: VERSION,
                found: version,
            });
        }
        let Some((body, checksum)) = bytes.split_last_chunk::<CHECKSUM_LEN>() else {
            return Err(ReuseError::NotACorpus);
        };
        let (expected, found) = (u32::from_le_bytes(*checksum), crc32fast::hash(body));
        if expected != found {
            return Err(ReuseError::Checksum { expected, found });
        }
        let mut reader = ByteReader {
            rest: body
                .get(MAGIC.len() + size_of::<u16>()..)
                .unwrap_or_default(),
        };
        reader.corpus().ok_or(ReuseError::Damaged {
            offset: body.len() - reader.rest.len(),
        })
    }
}

fn write_hashes(bytes: &mut Vec<u8>, hashes: &[Hash]) {
    bytes.reserve(4 * hashes.len());
    for hash in hashes {
        bytes.extend_from_slice(&hash.0.to_le_bytes());
    }
}

struct ByteReader<'b> {
    rest: &'b [u8],
}

impl<'b> ByteReader<'b> {
    fn corpus(&mut self) -> Option<Corpus> {
        let mut options = CorpusOptions::new()
            .with_gram_words(self.byte()?)
            .ok()?
            .with_quoted(match self.byte()? {
                0 => Quoted::MarksOrElements,
                1 => Quoted::Marks,
                2 => Quoted::Elements,
                _ => return None,
            })
            .with_max_stories(self.number()?);
        for _ in 0..self.number::<usize>()? {
            let len = self.number()?;
            options.boilerplate.push(self.hashes(len)?);
        }
        let mut articles = Vec::new();
        for _ in 0..self.number::<usize>()? {
            articles.push(self.article()?);
        }
        if !self.rest.is_empty() {
            return None;
        }
        Corpus::from_articles(options, articles)
    }

    fn article(&mut self) -> Option<Article> {
        let len = self.number()?;
        let id = core::str::from_utf8(self.bytes(len)?).ok()?;
        let story = self.number()?;
        let (tokens, spans_len) = (self.number()?, self.number()?);
        let hashes = self.hashes(tokens)?;
        let spans = self.bytes(spans_len)?;
        let mut letters = 0;
        let mut count = 0;
        for (_, token) in Spans::new(spans) {
            letters += u64::from(token);
            count += 1;
        }
        (count == tokens).then(|| Article {
            id: id.into(),
            hashes: hashes.into_boxed_slice(),
            spans: spans.into(),
            letters,
            story,
        })
    }

    fn byte(&mut self) -> Option<u8> {
        self.bytes(1)?.first().copied()
    }

    fn number<N: TryFrom<u64>>(&mut self) -> Option<N> {
        read_number(&mut self.rest)?.try_into().ok()
    }

    fn bytes(&mut self, len: usize) -> Option<&'b [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(bytes)
    }

    fn hashes(&mut self, len: usize) -> Option<Vec<Hash>> {
        let bytes = self.bytes(len.checked_mul(4)?)?;
        let (chunks, _) = bytes.as_chunks();
        Some(
            chunks
                .iter()
                .map(|chunk| Hash(u32::from_le_bytes(*chunk)))
                .collect(),
        )
    }
}
