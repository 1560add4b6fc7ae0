//! What replaces a slug that would be empty.

use alloc::vec::Vec;

use crate::slug::Slug;

/// What replaces a slug that would be empty.
///
/// # Examples
///
/// ```
/// use byline_slug::{Fallback, Slug, SlugError, SlugOptions};
///
/// let options = SlugOptions::new();
/// assert_eq!(options.slugify("東京"), Err(SlugError::Empty));
/// let article: Slug = "article".parse()?;
/// let options = options.with_fallback(Fallback::Slug(article));
/// assert_eq!(options.slugify("東京")?, "article");
/// let options = options.with_fallback(Fallback::Hash);
/// assert_eq!(options.slugify("東京")?, "2uf04u7vhmbdf");
/// # Ok::<(), SlugError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Fallback {
    /// Nothing: the empty slug is an error.
    #[default]
    Refuse,
    /// A slug of the caller.
    Slug(Slug),
    /// Thirteen letters and digits that depend on every byte of the headline: its 64-bit
    /// FNV-1a hash, <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>, in base 32
    /// (RFC 4648 section 7, lower case). It never changes.
    Hash,
}

impl Fallback {
    /// Writes what replaces the slug of `headline`.
    pub(crate) fn write(&self, headline: &str, out: &mut Vec<u8>) {
        match self {
            Self::Refuse => {}
            Self::Slug(slug) => out.extend_from_slice(slug.as_str().as_bytes()),
            Self::Hash => {
                let hash = fnv1a(headline.as_bytes());
                for place in (0..13).rev() {
                    let digit = (hash >> (place * 5) & 0x1F) as u8;
                    out.push(if digit < 10 {
                        b'0' + digit
                    } else {
                        b'a' + digit - 10
                    });
                }
            }
        }
    }
}

fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    })
}
