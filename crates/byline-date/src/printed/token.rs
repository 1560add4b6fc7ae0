//! Cuts a text into numbers, words and marks.

use alloc::string::String;
use alloc::vec::Vec;

use crate::letters::{digit_of, fold_into, is_letter};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Digits of any script; more than nine keep the count only.
    Number { value: u32, digits: u8 },
    /// A run of letters; `at` and `to` bound it in the folded text.
    Word { at: usize, to: usize },
    /// Anything else that is visible.
    Mark(char),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Bytes of the text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// White space precedes it.
    pub(super) spaced: bool,
}

impl Token {
    pub(super) fn number(&self) -> Option<(u32, u8)> {
        match self.kind {
            Kind::Number { value, digits } => Some((value, digits)),
            _ => None,
        }
    }

    pub(super) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    pub(super) fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word { .. })
    }
}

/// The tokens of a text, and its words folded.
#[derive(Debug)]
pub(super) struct Tokens {
    pub(super) list: Vec<Token>,
    /// Words, separated by a space where white space, hyphens or stops alone stand
    /// between them, else by a line feed.
    pub(super) folded: String,
}

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        let mut tokens = Self {
            list: Vec::with_capacity(16),
            folded: String::with_capacity(text.len().min(256)),
        };
        let mut rest = text.char_indices().peekable();
        let mut spaced = false;
        // Only soft characters since the last word.
        let mut soft = false;
        while let Some((start, c)) = rest.next() {
            if let Some(digit) = digit_of(c) {
                let (mut value, mut digits, mut end) = (digit, 1_u8, start + c.len_utf8());
                while let Some(&(at, c)) = rest.peek() {
                    let Some(digit) = digit_of(c) else { break };
                    value = value.wrapping_mul(10).wrapping_add(digit);
                    digits = digits.saturating_add(1);
                    end = at + c.len_utf8();
                    rest.next();
                }
                let kind = Kind::Number { value, digits };
                tokens.list.push(Token {
                    kind,
                    start,
                    end,
                    spaced,
                });
                (spaced, soft) = (false, false);
            } else if is_letter(c) {
                if !tokens.folded.is_empty() {
                    tokens.folded.push(if soft { ' ' } else { '\n' });
                }
                let at = tokens.folded.len();
                fold_into(&mut tokens.folded, c);
                let mut end = start + c.len_utf8();
                while let Some(&(next, c)) = rest.peek() {
                    let joins = is_letter(c)
                        || is_joiner(c)
                        || (matches!(c, '.' | '\'' | '’' | 'ʼ')
                            && text
                                .get(next + c.len_utf8()..)
                                .and_then(|after| after.chars().next())
                                .is_some_and(is_letter));
                    if !joins {
                        break;
                    }
                    fold_into(&mut tokens.folded, c);
                    end = next + c.len_utf8();
                    rest.next();
                }
                let kind = Kind::Word {
                    at,
                    to: tokens.folded.len(),
                };
                tokens.list.push(Token {
                    kind,
                    start,
                    end,
                    spaced,
                });
                (spaced, soft) = (false, true);
            } else if c.is_whitespace() {
                spaced = true;
            } else if is_joiner(c) {
                // Direction marks are anywhere in Arabic and Hebrew dates.
            } else {
                let after_word = tokens.list.last().is_some_and(Token::is_word);
                let stop_of_word = c == '.' && after_word;
                soft &= stop_of_word || matches!(c, '-' | '‐');
                if !stop_of_word {
                    let end = start + c.len_utf8();
                    let kind = Kind::Mark(plain(c));
                    tokens.list.push(Token {
                        kind,
                        start,
                        end,
                        spaced,
                    });
                    spaced = false;
                }
            }
        }
        tokens.part_glued();
        tokens
    }

    /// Parts a year from the hour that is glued to it: "28.09.1912:34" and "November 202318:00" are
    /// two elements that a page shows side by side.
    fn part_glued(&mut self) {
        let is_part = |token: &Token, width| {
            !token.spaced && token.number().is_some_and(|(_, digits)| digits == width)
        };
        let long = self.list.windows(3).position(|tokens| match tokens {
            [year, colon, minute] => {
                let is_year_and_hour = |(value, digits)| {
                    digits == 6 && (1900..=2100).contains(&(value / 100)) && value % 100 < 24
                };
                year.number().is_some_and(is_year_and_hour)
                    && colon.is_mark(':')
                    && !colon.spaced
                    && is_part(minute, 2)
            }
            _ => false,
        });
        if let Some(at) = long {
            return self.part_at(at);
        }
        let place = self.list.windows(5).position(|tokens| match tokens {
            [day, first, month, second, year] => {
                first.is_mark('.')
                    && second.is_mark('.')
                    && day.number().is_some()
                    && is_part(month, 2)
                    && is_part(year, 4)
            }
            _ => false,
        });
        let Some(at) = place.map(|place| place + 4) else {
            return;
        };
        let colon = self
            .list
            .get(at + 1)
            .filter(|token| token.is_mark(':') && !token.spaced);
        let minute = self.list.get(at + 2).filter(|token| is_part(token, 2));
        if colon.is_some() && minute.is_some() {
            self.part_at(at);
        }
    }

    /// Parts the last two digits of a number from the others.
    fn part_at(&mut self, at: usize) {
        let Some(token) = self.list.get_mut(at) else {
            return;
        };
        let Some((value, digits)) = token.number() else {
            return;
        };
        // Digits of other scripts take more than a byte each.
        let width = (token.end - token.start) / usize::from(digits.max(1));
        let end = token.end;
        let middle = end - 2 * width;
        token.kind = Kind::Number {
            value: value / 100,
            digits: digits.saturating_sub(2),
        };
        token.end = middle;
        let hour = Token {
            kind: Kind::Number {
                value: value % 100,
                digits: 2,
            },
            start: middle,
            end,
            spaced: false,
        };
        self.list.insert(at + 1, hour);
    }

    pub(super) fn word(&self, token: &Token) -> &str {
        match token.kind {
            Kind::Word { at, to } => self.folded.get(at..to).unwrap_or_default(),
            _ => "",
        }
    }
}

/// Marks that differ in looks only.
fn plain(c: char) -> char {
    match c {
        '：' | '∶' | '︰' => ':',
        '／' | '⁄' => '/',
        '−' | '‐' | '‑' | '–' => '-',
        '．' => '.',
        c => c,
    }
}

/// Characters that have no width and part nothing.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
