//! Words, numbers, host names and quoted names of a sentence.

use std::collections::HashMap;
use std::ops::Range;

use super::digit;
use super::fold::{is_point, is_unspaced};
use super::host;
use super::letter::Letter;
use super::lexicon::Class;
use super::sentence::is_small;

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// A word; the range of its folded form in [`Tokens::words`].
    Word { from: usize, to: usize },
    /// A number; `ordinal` when letters hang on it ("1-м", "2nd").
    Number { value: u32, ordinal: bool },
    /// `%`.
    Percent,
    /// A host name, without scheme, `www.` and case ending.
    Host,
    /// A name in quotation marks.
    Quoted,
    /// `;`.
    Semicolon,
    /// `,`, brackets and dashes.
    Break,
}

/// One token of a sentence.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    /// Bytes in the page's text: for a host or a name only the host or name itself.
    pub(crate) span: Range<usize>,
    /// The number of the first token of the sentence with the same word; in a short sentence, and
    /// for what is not a word, the token's own.
    pub(crate) same: usize,
    /// The bits of its [`Class`]es in the language read at the moment.
    pub(crate) classes: u64,
    pub(crate) value: u16,
    /// A later word of a phrase, whose first word carries the classes.
    pub(crate) inside_phrase: bool,
    /// Begins with a capital letter.
    pub(crate) capital: bool,
}

impl Token {
    pub(crate) fn is(&self, class: Class) -> bool {
        self.classes & class.bit() != 0
    }

    pub(crate) fn is_one_of(&self, classes: &[Class]) -> bool {
        classes.iter().any(|class| self.is(*class))
    }

    /// Whether the lexicon knows the word for what it adds to a notice. Words that only
    /// show what the notice is about may begin a name ("Editorial Post").
    pub(crate) fn is_known(&self) -> bool {
        let about = Class::Press.bit() | Class::Manner.bit() | Class::Vague.bit();
        self.classes & !about != 0 || self.inside_phrase
    }
}

/// In a sentence of more tokens than this, equal words are looked up once. Sentences of real notices
/// are shorter, and have hardly any word twice.
pub(crate) const MANY: usize = 64;

/// The tokens of one sentence, and the folded words they refer to.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    pub(crate) list: Vec<Token>,
    pub(crate) words: String,
    /// Whether marks of programs are among the words: `{`, `=`, `f()`, `a_b`.
    pub(crate) code: bool,
}

impl Tokens {
    /// Splits a sentence; spans count in the text that the sentence is cut from.
    pub(crate) fn read(text: &str, sentence: Range<usize>) -> Self {
        let mut tokens = Self::default();
        let mut at = sentence.start;
        while let Some(rest) = text.get(at..sentence.end) {
            let Some(c) = rest.chars().next() else { break };
            at += tokens.take(rest, at, c).max(c.len_utf8());
        }
        if tokens.list.len() > MANY {
            tokens.find_same();
        }
        tokens
    }

    /// Finds the words that come again.
    fn find_same(&mut self) {
        let mut first = HashMap::new();
        for (number, token) in self.list.iter_mut().enumerate() {
            if let Some(word) = token.word(&self.words) {
                token.same = *first.entry(word).or_insert(number);
            }
        }
    }

    /// Takes the token that begins here, if one does; returns its length in bytes.
    fn take(&mut self, rest: &str, at: usize, c: char) -> usize {
        if let Some(found) = host::at_start(rest) {
            let span = at + found.host.start..at + found.host.end;
            self.push(TokenKind::Host, span, false);
            return found.length;
        }
        if let Some((name, length)) = quoted(rest, c) {
            self.push(TokenKind::Quoted, at + name.start..at + name.end, true);
            return length;
        }
        // A call with a text: `log("…")`.
        let quotes = rest.starts_with("(\"") || rest.starts_with("('");
        self.code |= quotes && self.follows_word(at);
        match c {
            '%' | '\u{66A}' | '\u{FE6A}' | '\u{FF05}' => {
                self.push(TokenKind::Percent, at..at + c.len_utf8(), false)
            }
            ';' | '；' | '؛' => self.push(TokenKind::Semicolon, at..at + c.len_utf8(), false),
            '،' | '，' | '、' | '：' | '（' | '）' | ',' | '(' | ')' | '–' | '—' | ':' | '/'
            | '[' | ']' => {
                self.push(TokenKind::Break, at..at + c.len_utf8(), false);
            }
            '-' if rest.get(1..).is_some_and(|rest| rest.starts_with(' ')) => {
                self.push(TokenKind::Break, at..at + 1, false);
            }
            c if digit::value(c).is_some() => return self.number(rest, at),
            c if is_letter(c) => return self.word(rest, at),
            // `rel=canonical` is named in prose too.
            '=' if self.follows_word(at) && self.ends_with("rel") => {}
            '{' | '}' | '=' | '\\' | '`' => self.code = true,
            '_' => self.code |= self.follows_word(at) && rest.len() > 1,
            _ => {}
        }
        self.code |= rest.starts_with("()") || rest.starts_with("::");
        c.len_utf8()
    }

    fn follows_word(&self, at: usize) -> bool {
        self.list.last().is_some_and(|token| token.span.end == at)
    }

    fn ends_with(&self, word: &str) -> bool {
        let last = self.list.last().and_then(|token| token.word(&self.words));
        last == Some(word)
    }

    fn push(&mut self, kind: TokenKind, span: Range<usize>, capital: bool) {
        self.list.push(Token {
            kind,
            span,
            same: self.list.len(),
            classes: 0,
            value: 0,
            inside_phrase: false,
            capital,
        });
    }

    fn word(&mut self, rest: &str, at: usize) -> usize {
        let length = word_length(rest);
        let word = rest.get(..length).unwrap_or_default();
        let from = self.words.len();
        // A name may hold a full stop, which is compared like a letter.
        let folded = word.chars().filter_map(|c| match Letter::of(c) {
            Letter::Folded(folded) => Some(folded),
            Letter::Silent => None,
            Letter::End => Some(c),
        });
        self.words.extend(folded);
        let kind = TokenKind::Word {
            from,
            to: self.words.len(),
        };
        // Caseless letters are not capitals; quoted names cover those scripts.
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        self.push(kind, at..at + length, capital);
        length
    }

    /// Digits with their group separators, and what hangs on them.
    fn number(&mut self, rest: &str, at: usize) -> usize {
        let digit = |at: usize| {
            let c = rest.get(at..)?.chars().next()?;
            Some((digit::value(c)?, c.len_utf8()))
        };
        let (mut value, mut length, mut group) = (0_u32, 0, 0);
        loop {
            if let Some((digit, len)) = digit(length) {
                value = value.saturating_mul(10).saturating_add(digit);
                length += len;
                group += 1;
                continue;
            }
            let gap = group_separator(rest.get(length..).unwrap_or_default());
            let three = || {
                let mut end = length + gap;
                for _ in 0..3 {
                    end += digit(end)?.1;
                }
                digit(end).is_none().then_some(())
            };
            if gap == 0 || group > 3 || three().is_none() {
                break;
            }
            length += gap;
            group = 0;
        }
        let tail = rest.get(length..).unwrap_or_default();
        let ending = ending_length(tail);
        self.push(
            TokenKind::Number {
                value,
                ordinal: ending > 0 || (tail.starts_with('.') && tail.len() > 1),
            },
            at..at + length,
            false,
        );
        length + ending
    }
}

fn group_separator(rest: &str) -> usize {
    match rest.chars().next() {
        Some(
            c @ (' ' | ',' | '.' | '\'' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{66C}'
            | '\u{FF0C}'),
        ) => c.len_utf8(),
        _ => 0,
    }
}

/// The letters that hang on a number or a closing quotation mark, with their hyphen or
/// apostrophe: "1-м", "20'si", "«Берег»-ին".
fn ending_length(rest: &str) -> usize {
    let joint = rest
        .chars()
        .next()
        .filter(|c| matches!(c, '-' | '\'' | '\u{2019}' | '\u{2011}' | '\u{2010}'))
        .map_or(0, char::len_utf8);
    let letters: usize = rest
        .get(joint..)
        .unwrap_or_default()
        .chars()
        .take_while(|c| c.is_alphabetic() && !is_unspaced(*c))
        .map(char::len_utf8)
        .sum();
    match letters {
        0 => 0,
        letters => joint + letters,
    }
}

/// Romance elision: the article is a word of its own.
const ELIDED: &[&str] = &[
    "l", "d", "n", "s", "c", "j", "m", "qu", "dell", "all", "nell", "dall", "sull", "un", "quell",
    "quest",
];

/// A property of a link, joined to it by a hyphen: "dofollow-Link", «dofollow-ссылка».
const QUALIFIERS: &[&str] = &["follow", "dofollow", "nofollow"];

fn word_length(rest: &str) -> usize {
    let mut length = 0;
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        if is_unspaced(c) {
            return if length == 0 { c.len_utf8() } else { length };
        }
        let joins = matches!(
            c,
            '-' | '\''
                | '`'
                | '\u{2019}'
                | '\u{2018}'
                | '\u{2BB}'
                | '\u{2BC}'
                | '\u{2011}'
                | '\u{2010}'
        );
        let next_is_letter = chars.peek().is_some_and(|next| is_letter(*next));
        // "Полдень.инфо" is a name though it is not a host.
        let inner = c == '.' && chars.peek().is_some_and(|next| next.is_lowercase());
        if joins && next_is_letter {
            let head = rest.get(..length).unwrap_or_default();
            let firsts = if c == '-' { QUALIFIERS } else { ELIDED };
            if firsts.iter().any(|first| first.eq_ignore_ascii_case(head)) {
                return length + c.len_utf8();
            }
        } else if !(is_letter(c) || is_mark(c) || inner) {
            break;
        }
        length += c.len_utf8();
    }
    length
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200D}') || is_point(c)
}

/// What is in quotation marks, if it can be a name: at most eight words, beginning
/// with a capital, a digit or a caseless letter. Returns its range and the length of the
/// whole with the case ending after the closing mark.
fn quoted(rest: &str, open: char) -> Option<(Range<usize>, usize)> {
    let close: &[char] = match open {
        '«' => &['»'],
        '“' => &['”', '“'],
        '„' => &['“', '”', '"'],
        '"' => &['"'],
        '‚' => &['‘', '’'],
        '‹' => &['›'],
        '「' => &['」'],
        '『' => &['』'],
        '《' => &['》'],
        _ => return None,
    };
    // French sets a space inside its marks.
    let begin = rest.get(open.len_utf8()..)?;
    let inner = begin.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    let from = rest.len() - inner.len();
    let (length, mark) = inner
        .char_indices()
        .take(80)
        .find(|(_, c)| close.contains(c))?;
    let name = inner.get(..length)?.trim_end();
    let first = name.chars().next()?;
    let listed = name.contains([':', ',', '\n']) || name.split(' ').count() > 8;
    if listed || !first.is_alphanumeric() || is_small(first) && host::at_start(name).is_none() {
        return None;
    }
    let after = from + length + mark.len_utf8();
    let host = host::at_start(name).filter(|host| host.length == name.len());
    if host.is_some() {
        // Read as a host in its turn; the marks fall away.
        return None;
    }
    let ending = ending_length(rest.get(after..).unwrap_or_default());
    Some((from..from + name.len(), after + ending))
}

fn is_letter(c: char) -> bool {
    matches!(Letter::of(c), Letter::Folded(_))
}
