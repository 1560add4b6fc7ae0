//! Attributes: the states 13.2.5.32 to 13.2.5.40 of the standard.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use core::ops::Range;

use crate::chunk::Chunk;
use crate::entity::{Nul, ReferenceContext, decode, decode_attribute};

/// One attribute of a start tag, borrowed from the source.
///
/// # Examples
///
/// ```
/// use byline_html::{Scanner, Token};
///
/// let source = r#"<a HREF="/a?b=1&amp;c=2" hidden>"#;
/// let Some(Token::StartTag(tag)) = Scanner::new(source).next() else { unreachable!() };
/// let href = tag.attribute("href").ok_or("no href")?;
/// assert_eq!(href.name(), "href");
/// assert_eq!(href.value(), "/a?b=1&c=2");
/// assert_eq!(href.raw_value(), "/a?b=1&amp;c=2");
/// assert_eq!(&source[href.name_span()], "HREF");
/// assert_eq!(href.value_span().map(|span| &source[span]), Some("/a?b=1&amp;c=2"));
///
/// let hidden = tag.attribute("hidden").ok_or("not hidden")?;
/// assert_eq!((hidden.value(), hidden.value_span()), ("".into(), None));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Attribute<'s> {
    /// The tag from its `<` to its `>`, and where it is in the source.
    tag: &'s str,
    start: usize,
    // Bytes of the tag, which are only cut out when they are asked for: few attributes are read.
    name: (usize, usize),
    value: Option<(usize, usize)>,
}

impl<'s> Attribute<'s> {
    /// The name, in lower case; U+0000 has become U+FFFD.
    #[must_use]
    pub fn name(&self) -> Cow<'s, str> {
        lower_case_name(self.raw_name())
    }

    /// The name as the source has it.
    #[must_use]
    #[inline]
    pub fn raw_name(&self) -> &'s str {
        let (start, end) = self.name;
        self.tag.get(start..end).unwrap_or_default()
    }

    /// Whether this is the name, letters compared without ASCII case.
    #[must_use]
    #[inline]
    pub fn is(&self, name: &str) -> bool {
        self.name_bytes().eq_ignore_ascii_case(name.as_bytes())
    }

    #[inline]
    fn name_bytes(&self) -> &'s [u8] {
        let (start, end) = self.name;
        self.tag.as_bytes().get(start..end).unwrap_or_default()
    }

    /// The value with its character references decoded ([`decode_attribute`]); empty where
    /// the source has no value.
    #[must_use]
    pub fn value(&self) -> Cow<'s, str> {
        decode_attribute(self.raw_value())
    }

    /// The value as the source has it, without its quotes; empty where the source has no
    /// value.
    #[must_use]
    #[inline]
    pub fn raw_value(&self) -> &'s str {
        let value = self.value.and_then(|(start, end)| self.tag.get(start..end));
        value.unwrap_or_default()
    }

    /// The byte range of the name in the source.
    #[must_use]
    pub fn name_span(&self) -> Range<usize> {
        self.start + self.name.0..self.start + self.name.1
    }

    /// The byte range of the value without its quotes in the source; `None` where
    /// there is no `=`.
    #[must_use]
    pub fn value_span(&self) -> Option<Range<usize>> {
        self.value
            .map(|(start, end)| self.start + start..self.start + end)
    }
}

impl PartialEq for Attribute<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.name_span() == other.name_span()
            && self.value_span() == other.value_span()
            && self.raw_name() == other.raw_name()
            && self.raw_value() == other.raw_value()
    }
}

impl Eq for Attribute<'_> {}

/// The most names that are looked back at; above it a set keeps the work linear.
const FEW: usize = 16;

/// The attributes of a start tag in source order; of several with the same name only the
/// first, as the standard has it.
///
/// Made by [`StartTag::attributes`](crate::StartTag::attributes).
#[derive(Debug, Clone)]
pub struct Attributes<'s> {
    walk: RawAttributes<'s>,
    whole: RawAttributes<'s>,
    /// How many were met, and a bit for each name met: most tags have few attributes and
    /// no name twice, which the bits show without a look back.
    met: usize,
    bits: u64,
    /// The names met, once there are too many for looking back.
    names: Option<BTreeSet<Cow<'s, str>>>,
}

impl<'s> Attributes<'s> {
    pub(crate) fn new(walk: RawAttributes<'s>) -> Self {
        Self {
            whole: walk.clone(),
            walk,
            met: 0,
            bits: 0,
            names: None,
        }
    }

    /// Whether the name was met before; from now on it was.
    #[inline]
    fn is_met(&mut self, attribute: &Attribute<'s>) -> bool {
        let bit = name_bit(attribute.name_bytes());
        if self.met < FEW && self.bits & bit == 0 {
            self.met += 1;
            self.bits |= bit;
            return false;
        }
        self.look_back(attribute.raw_name())
    }

    /// As [`is_met`](Self::is_met), where the bits do not say it.
    fn look_back(&mut self, name: &'s str) -> bool {
        let met = self.met;
        self.met += 1;
        if let Some(names) = &mut self.names {
            return !names.insert(lower_case_name(name));
        }
        let mut earlier = self.whole.clone().take(met);
        if met == FEW {
            let mut names: BTreeSet<_> = earlier
                .map(|earlier| lower_case_name(earlier.raw_name()))
                .collect();
            let is_new = names.insert(lower_case_name(name));
            self.names = Some(names);
            return !is_new;
        }
        earlier.any(|earlier| {
            let earlier = earlier.raw_name();
            earlier.eq_ignore_ascii_case(name) || lower_case_name(earlier) == lower_case_name(name)
        })
    }
}

impl<'s> Iterator for Attributes<'s> {
    type Item = Attribute<'s>;

    #[inline]
    fn next(&mut self) -> Option<Attribute<'s>> {
        loop {
            let attribute = self.walk.next()?;
            if !self.is_met(&attribute) {
                return Some(attribute);
            }
        }
    }
}

/// Which names the attributes of a tag may have: for each name a bit that it shares with few
/// others. Most questions for an attribute are answered by its absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct NameBits(u32);

impl NameBits {
    /// Of one name; letters count without ASCII case.
    #[inline(always)]
    pub(crate) fn of(name: &[u8]) -> Self {
        let byte = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
        // ASCII case is the bit of 32, which falls away.
        let sum = byte(name.first()) + 2 * byte(name.last()) + 4 * name.len();
        Self(1 << (sum % 32))
    }

    #[inline(always)]
    pub(crate) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[inline(always)]
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// A bit that equal names share.
#[inline]
fn name_bit(bytes: &[u8]) -> u64 {
    // U+0000 and U+FFFD make the same name, so only letters may set the bit apart.
    let letter = |byte: Option<&u8>| {
        let letter = byte.filter(|byte| byte.is_ascii_alphabetic());
        letter.map_or(0, |letter| letter % 32)
    };
    1 << ((letter(bytes.first()) + 7 * letter(bytes.last())) % 64)
}

/// Every attribute of a tag, duplicates and all.
#[derive(Debug, Clone)]
pub(crate) struct RawAttributes<'s> {
    /// The tag from its `<` to its `>`.
    tag: &'s str,
    /// The byte range of the tag in the source.
    start: usize,
    at: usize,
}

impl<'s> RawAttributes<'s> {
    /// The attributes after the name, which ends at `at` of the tag.
    pub(crate) fn new(tag: &'s str, start: usize, at: usize) -> Self {
        Self { tag, start, at }
    }

    /// The next of that name.
    pub(crate) fn named(&mut self, name: &str) -> Option<Attribute<'s>> {
        let bytes = self.tag.as_bytes();
        while let Step::Attribute {
            name: found,
            value,
            next,
        } = step(bytes, self.at)
        {
            self.at = next;
            let found_name = bytes.get(found.clone()).unwrap_or_default();
            if found_name.eq_ignore_ascii_case(name.as_bytes()) {
                return Some(self.attribute(found, value));
            }
        }
        None
    }

    #[inline]
    fn attribute(&self, name: Range<usize>, value: Option<Range<usize>>) -> Attribute<'s> {
        Attribute {
            tag: self.tag,
            start: self.start,
            name: (name.start, name.end),
            value: value.map(|value| (value.start, value.end)),
        }
    }
}

impl<'s> Iterator for RawAttributes<'s> {
    type Item = Attribute<'s>;

    #[inline]
    fn next(&mut self) -> Option<Attribute<'s>> {
        let Step::Attribute { name, value, next } = step(self.tag.as_bytes(), self.at) else {
            return None;
        };
        self.at = next;
        Some(self.attribute(name, value))
    }
}

/// The next part of a tag.
pub(crate) enum Step {
    Attribute {
        name: Range<usize>,
        value: Option<Range<usize>>,
        next: usize,
    },
    /// The tag's end; `end` is after its `>`.
    Close { end: usize, self_closing: bool },
    /// The source ends within the tag.
    Unfinished,
}

/// Reads on in a tag from the "before attribute name" state at `at`.
#[inline(always)]
pub(crate) fn step(bytes: &[u8], mut at: usize) -> Step {
    // Before attribute name, and self-closing start tag.
    loop {
        match bytes.get(at) {
            None => return Step::Unfinished,
            Some(b'>') => {
                return Step::Close {
                    end: at + 1,
                    self_closing: false,
                };
            }
            Some(b'/') => {
                at += 1;
                if bytes.get(at) == Some(&b'>') {
                    return Step::Close {
                        end: at + 1,
                        self_closing: true,
                    };
                }
            }
            Some(byte) if is_space(*byte) => at += 1,
            Some(_) => break,
        }
    }
    // Attribute name; a `=` that comes first belongs to it.
    let start = at;
    let end = name_end(bytes, at + 1, ENDS_ATTRIBUTE_NAME);
    let name = start..end;
    // After attribute name: most often at the `=`.
    let mut at = end;
    if bytes.get(at) != Some(&b'=') {
        at = skip(bytes, at, is_space);
        if bytes.get(at) != Some(&b'=') {
            return Step::Attribute {
                name,
                value: None,
                next: at,
            };
        }
    }
    // Before attribute value: most often at the quote.
    at += 1;
    if bytes.get(at).is_some_and(|byte| is_space(*byte)) {
        at = skip(bytes, at, is_space);
    }
    match bytes.get(at) {
        None => Step::Unfinished,
        Some(quote @ (b'"' | b'\'')) => {
            let start = at + 1;
            match find(bytes, start, *quote) {
                None => Step::Unfinished,
                Some(end) => Step::Attribute {
                    name,
                    value: Some(start..end),
                    next: end + 1,
                },
            }
        }
        Some(_) => {
            let end = skip(bytes, at, |byte| !is(byte, ENDS_UNQUOTED_VALUE));
            Step::Attribute {
                name,
                value: Some(at..end),
                next: end,
            }
        }
    }
}

/// The end of the name that continues at `at`: the first byte of the kind `ends`.
#[inline(always)]
pub(crate) fn name_end(bytes: &[u8], mut at: usize, ends: u8) -> usize {
    while let Some(chunk) = Chunk::at(bytes, at) {
        // Below U+0021, `/`, and `<` to `?`: what ends a name, and a few more.
        let maybe = chunk.below(0x21) | chunk.equal(b'/') | chunk.without(0x03).equal(b'<');
        let Some(len) = maybe.first() else {
            at += Chunk::LEN;
            continue;
        };
        at += len;
        if bytes.get(at).is_some_and(|byte| is(*byte, ends)) {
            return at;
        }
        at += 1;
    }
    skip(bytes, at, |byte| !is(byte, ends))
}

/// The first `byte` from `at` on, which is most often near.
#[inline(always)]
pub(crate) fn find(bytes: &[u8], mut at: usize, byte: u8) -> Option<usize> {
    for _ in 0..4 {
        let Some(chunk) = Chunk::at(bytes, at) else {
            break;
        };
        if let Some(len) = chunk.equal(byte).first() {
            return Some(at + len);
        }
        at += Chunk::LEN;
    }
    memchr::memchr(byte, bytes.get(at..)?).map(|len| at + len)
}

/// The first byte from `at` on that is not of a kind, or the end.
#[inline(always)]
pub(crate) fn skip(bytes: &[u8], mut at: usize, is: impl Fn(u8) -> bool) -> usize {
    while let Some(byte) = bytes.get(at)
        && is(*byte)
    {
        at += 1;
    }
    at
}

/// What a byte ends, as bits: a look-up is quicker than the comparisons.
static KINDS: [u8; 256] = kinds();

const SPACE: u8 = 1;
pub(crate) const ENDS_TAG_NAME: u8 = 2;
const ENDS_ATTRIBUTE_NAME: u8 = 4;
const ENDS_UNQUOTED_VALUE: u8 = 8;
/// White space, `&` and U+0000: what visible text does not copy unchanged.
pub(crate) const ENDS_WORD: u8 = 16;

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn kinds() -> [u8; 256] {
    let mut kinds = [0; 256];
    // The standard's list lacks CR, since its input preprocessing leaves none; here the
    // source is read as it is.
    let spaces = *b"\t\n\x0c\r ";
    let mut index = 0;
    while index < spaces.len() {
        kinds[spaces[index] as usize] =
            SPACE | ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME | ENDS_UNQUOTED_VALUE | ENDS_WORD;
        index += 1;
    }
    kinds[b'/' as usize] = ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME;
    kinds[b'>' as usize] = ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME | ENDS_UNQUOTED_VALUE;
    kinds[b'=' as usize] = ENDS_ATTRIBUTE_NAME;
    kinds[b'&' as usize] = ENDS_WORD;
    kinds[0] = ENDS_WORD;
    kinds
}

#[inline(always)]
#[allow(clippy::indexing_slicing, reason = "every byte has an entry")]
pub(crate) fn is(byte: u8, kind: u8) -> bool {
    KINDS[usize::from(byte)] & kind != 0
}

/// The white space of tags.
#[inline(always)]
pub(crate) fn is_space(byte: u8) -> bool {
    is(byte, SPACE)
}

/// A tag's or attribute's name as the standard hands it out.
pub(crate) fn lower_case_name(raw: &str) -> Cow<'_, str> {
    if raw
        .bytes()
        .any(|byte| byte.is_ascii_uppercase() || byte == 0)
    {
        let mut name = decode(raw, ReferenceContext::Verbatim, Nul::Replaced).into_owned();
        name.make_ascii_lowercase();
        return Cow::Owned(name);
    }
    Cow::Borrowed(raw)
}
