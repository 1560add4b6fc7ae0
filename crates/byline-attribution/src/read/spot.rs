//! Where a text names a target's domain: one fast pass over raw bytes.

use std::collections::HashMap;
use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2_iter};

use crate::policy::{LONGEST_NAME, suffixes};

/// Domains to look for, by number.
#[derive(Debug)]
pub(crate) struct Spotter {
    few: Vec<Needle>,
    many: HashMap<Box<str>, usize>,
}

/// A domain named in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    /// The bytes of the domain, without what is before it (`www.`, `https://`).
    pub(crate) span: Range<usize>,
    /// Which domain.
    pub(crate) domain: usize,
}

/// Up to so many domains are searched one by one, byte by byte.
const FEW: usize = 2;

#[derive(Debug)]
struct Needle {
    name: Box<str>,
    /// The rarest byte of the name, in both cases, and its place.
    rare: (u8, u8),
    place: usize,
}

/// Letters of news pages from common to rare; what is not here is rarer.
const COMMON: &[u8] = b"etaonisrhldcumfpgwybvk";

impl Needle {
    fn new(name: &str) -> Self {
        let rarity = |byte: &u8| COMMON.iter().position(|common| common == byte);
        let (place, rare) = name
            .bytes()
            .enumerate()
            // Dots and hyphens are everywhere in scripts.
            .filter(|(_, byte)| byte.is_ascii_alphanumeric())
            .max_by_key(|(_, byte)| rarity(byte).unwrap_or(COMMON.len()))
            .unwrap_or((0, name.bytes().next().unwrap_or_default()));
        Self {
            name: name.into(),
            rare: (rare, rare.to_ascii_uppercase()),
            place,
        }
    }
}

impl Spotter {
    /// Looks for these domains, in their ASCII form; the numbers are their places.
    pub(crate) fn new(domains: &[String]) -> Self {
        let international = domains
            .iter()
            .any(|domain| crate::read::homograph::is_international(domain));
        if domains.len() <= FEW && !international {
            return Self {
                few: domains.iter().map(|domain| Needle::new(domain)).collect(),
                many: HashMap::new(),
            };
        }
        let numbered = domains.iter().enumerate();
        Self {
            few: Vec::new(),
            many: numbered
                .map(|(number, domain)| (domain.as_str().into(), number))
                .collect(),
        }
    }

    /// Every place where `text` names one of the domains, in order.
    pub(crate) fn spots(&self, text: &str) -> Vec<Spot> {
        let mut spots = Vec::new();
        if self.many.is_empty() {
            for (domain, needle) in self.few.iter().enumerate() {
                needle.spots(text, domain, &mut spots);
            }
            if self.few.len() > 1 {
                spots.sort_by_key(|spot| spot.span.start);
            }
        } else {
            self.spots_by_dots(text, &mut spots);
        }
        spots
    }

    fn spots_by_dots(&self, text: &str, spots: &mut Vec<Spot>) {
        let mut done = 0;
        for dot in memchr_iter(b'.', text.as_bytes()) {
            if dot < done {
                continue;
            }
            let mut token = token_around(text, dot, done);
            done = token.end;
            // `%2F` before it is an escaped slash: `2F` is not part of the name.
            if text
                .get(..token.start)
                .is_some_and(|before| before.ends_with('%'))
            {
                let rest = text.get(token.clone()).unwrap_or_default();
                token.start = (token.start + escape_len(rest)).min(token.end);
            }
            if token.len() > LONGEST_NAME {
                token.start = token.end - LONGEST_NAME;
                while !text.is_char_boundary(token.start) {
                    token.start += 1;
                }
            }
            let Some(name) = text.get(token.clone()) else {
                continue;
            };
            if name.is_ascii() {
                self.look_up(name, token.start, spots);
                continue;
            }
            let mut found = Vec::new();
            if let Ok(ascii) = idna::domain_to_ascii(name.trim_matches(['.', '-'])) {
                self.look_up(&ascii, 0, &mut found);
                // Offsets of the ASCII form mean nothing in the text: name the whole token.
                found.truncate(1);
                for spot in &mut found {
                    spot.span = token.clone();
                }
            }
            if found.is_empty() {
                // A suffix of grammar in other letters hangs on a name in ASCII.
                for (start, run) in ascii_runs(name) {
                    self.look_up(run, token.start + start, &mut found);
                }
                found.retain(|spot| stands_alone(text, spot.span.clone()));
            }
            spots.append(&mut found);
        }
    }

    fn look_up(&self, name: &str, offset: usize, spots: &mut Vec<Spot>) {
        let trimmed = name.trim_end_matches(['.', '-']);
        // A suffix of grammar hangs on the last label: `example.az-da`.
        let stem = trimmed.rfind('.').and_then(|dot| {
            let hyphen = memchr(b'-', trimmed.get(dot..)?.as_bytes())?;
            trimmed.get(..dot + hyphen)
        });
        for name in [Some(trimmed), stem].into_iter().flatten() {
            let lower = name.to_ascii_lowercase();
            let found = suffixes(&lower).find_map(|suffix| {
                let domain = *self.many.get(suffix)?;
                Some((name.len() - suffix.len(), domain))
            });
            if let Some((start, domain)) = found {
                spots.push(Spot {
                    span: offset + start..offset + name.len(),
                    domain,
                });
                return;
            }
        }
    }
}

impl Needle {
    fn spots(&self, text: &str, domain: usize, spots: &mut Vec<Spot>) {
        let bytes = text.as_bytes();
        let length = self.name.len();
        for at in memchr2_iter(self.rare.0, self.rare.1, bytes) {
            let Some(start) = at.checked_sub(self.place) else {
                continue;
            };
            let span = start..start + length;
            let same = bytes
                .get(span.clone())
                .is_some_and(|found| found.eq_ignore_ascii_case(self.name.as_bytes()));
            if same && stands_alone(text, span.clone()) {
                spots.push(Spot { span, domain });
            }
        }
    }
}

/// The stretches of a text without a letter outside ASCII, and where they start.
fn ascii_runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(|c: char| !c.is_ascii())
        .filter_map(move |run| {
            let start = at;
            at += run.len();
            let run = run.trim_end_matches(|c: char| !c.is_ascii());
            (!run.is_empty()).then_some((start, run))
        })
}

/// Letters of a host as it is written, underscores and all.
fn is_host_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '.' | '_')
}

/// Whether the name is not a part of a longer one.
fn stands_alone(text: &str, span: Range<usize>) -> bool {
    let (Some(before), Some(after)) = (text.get(..span.start), text.get(span.end..)) else {
        return false;
    };
    let joined = match before.chars().next_back() {
        // `%2F` before it is an escaped slash.
        Some(c) if c.is_ascii_hexdigit() => !ends_with_escape(before),
        Some(c) => c.is_alphanumeric() || matches!(c, '-' | '_'),
        None => false,
    };
    if joined {
        return false;
    }
    let mut after = after.chars();
    match after.next() {
        Some('.') => !after.next().is_some_and(|c| c.is_alphanumeric()),
        // `example.az-da` ends in grammar, `example.az-news.com` is another host.
        Some('-') => !after
            .take(LONGEST_NAME)
            .take_while(|c| is_host_char(*c))
            .any(|c| c == '.'),
        Some('_') => false,
        Some(c) => !c.is_alphanumeric(),
        None => true,
    }
}

/// Whether the text ends with an escaped mark, such as `%2F`, or `%252F` if it was escaped twice.
fn ends_with_escape(text: &str) -> bool {
    let digits = text.len().wrapping_sub(2);
    text.split_at_checked(digits).is_some_and(|(head, digits)| {
        is_escaped_mark(digits) && head.trim_end_matches("25").ends_with('%')
    })
}

/// How much of the text after a `%` is the escape: `2F`, or `252F` if it was escaped twice.
fn escape_len(text: &str) -> usize {
    let is_mark = |from: usize| text.get(from..from + 2).is_some_and(is_escaped_mark);
    if !is_mark(0) {
        return 0;
    }
    let mut len = 2;
    while text.get(len - 2..len) == Some("25") && is_mark(len) {
        len += 2;
    }
    len
}

/// Whether these are the digits of an ASCII punctuation mark, or of a digit.
fn is_escaped_mark(digits: &str) -> bool {
    matches!(digits.as_bytes(), [b'2' | b'3', last] if last.is_ascii_hexdigit())
}

/// The run of host letters around a dot, not reaching back before `from`.
fn token_around(text: &str, dot: usize, from: usize) -> Range<usize> {
    let before = text.get(from..dot).unwrap_or_default();
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| is_host_char(*c))
        .last()
        .map_or(dot, |(at, _)| from + at);
    let after = text.get(dot..).unwrap_or_default();
    let end = after
        .char_indices()
        // No label begins with a hyphen: a sentence ends there.
        .find(|(at, c)| {
            let rest = after.get(*at..).unwrap_or_default();
            !is_host_char(*c) || rest.starts_with(".-")
        })
        .map_or(text.len(), |(at, _)| dot + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn few(text: &str) -> Vec<(usize, usize)> {
        let spotter = Spotter::new(&["example.az".to_owned()]);
        spotter
            .spots(text)
            .into_iter()
            .map(|spot| (spot.span.start, spot.span.end))
            .collect()
    }

    fn many(text: &str) -> Vec<(usize, usize)> {
        let domains = ["a.example", "example.az", "b.example"].map(str::to_owned);
        let spots = Spotter::new(&domains).spots(text);
        spots
            .into_iter()
            .map(|spot| (spot.span.start, spot.span.end))
            .collect()
    }

    #[test]
    fn both_searches_agree() {
        for (text, want) in [
            ("example.az", vec![(0, 10)]),
            ("see EXAMPLE.AZ.", vec![(4, 14)]),
            ("https://www.example.az/n", vec![(12, 22)]),
            ("example.az-da", vec![(0, 10)]),
            ("example.az-news.com", vec![]),
            ("example.azerbaijan", vec![]),
            ("notexample.az", vec![]),
            ("my-example.az", vec![]),
            ("example.az.copycat.example", vec![]),
            ("news@example.az", vec![(5, 15)]),
            ("example.az, example.az", vec![(0, 10), (12, 22)]),
            ("…example.az…", vec![(3, 13)]),
            ("example", vec![]),
            ("%Example.az", vec![(1, 11)]),
            ("%2Fexample.az", vec![(3, 13)]),
            ("%2example.az", vec![]),
            // No label begins with a hyphen.
            ("Example.az.-\u{1B132}", vec![(0, 10)]),
            ("example.az.-x", vec![(0, 10)]),
            ("a.-b.example.az", vec![(5, 15)]),
            // Suffixes of grammar, of which the second makes no host.
            ("example.az-да", vec![(0, 10)]),
            ("Example.az_", vec![]),
            ("example.az-_", vec![(0, 10)]),
            ("example.az_-", vec![]),
            ("example.az-דא", vec![(0, 10)]),
            ("example.az.да", vec![]),
            ("даexample.az", vec![]),
        ] {
            assert_eq!(few(text), want, "few in {text:?}");
            assert_eq!(many(text), want, "many in {text:?}");
        }
    }

    #[test]
    fn an_escaped_slash_ends_nothing() {
        for (text, start) in [
            ("u=https%3A%2F%2Fexample.az%2Fn", 16),
            ("u=https%253A%252F%252Fexample.az%252Fn", 22),
            ("u=%25252Fexample.az", 9),
        ] {
            let span = (start, start + "example.az".len());
            assert_eq!(few(text), [span], "few in {text}");
            assert_eq!(many(text), [span], "many in {text}");
        }
        // `52F` without `%` is a part of a longer name.
        assert_eq!(few("252Fexample.az"), []);
        assert_eq!(many("252Fexample.az"), []);
    }
}
