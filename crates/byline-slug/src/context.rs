//! What stands around a letter, and which rule fits there.

use crate::apostrophe::Apostrophes;
use crate::table::{
    self, Class, Neighbour, Rule, SPECIAL, SchemeTable, Step, VANISHING, compose, full_width,
    is_letter, plain_len, step,
};
use crate::tables::romanization::ITEMS;

/// How many vanishing characters in a row a rule looks through: enough for any writing,
/// and a bound on the work that a flood of them can cause.
const REACH: usize = 8;

/// A text, seen by the letters of one scheme.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Surroundings<'t> {
    pub(crate) text: &'t str,
    pub(crate) scheme: &'static SchemeTable,
    pub(crate) apostrophes: Apostrophes,
}

/// What one character is to the letters beside it.
enum Part {
    Letter,
    Edge,
    Through,
    Apostrophe,
}

const EDGE: Neighbour = Neighbour {
    letter: None,
    apostrophe: false,
    end: usize::MAX,
};

impl Surroundings<'_> {
    /// The character at a byte.
    pub(crate) fn letter(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// The letter at a byte with the marks that follow it made one, and its end.
    ///
    /// Marks that make no other letter are passed over, any number of them: the caller
    /// goes on behind them.
    pub(crate) fn composed(&self, at: usize) -> Option<(char, usize)> {
        let mut letter = self.letter(at)?;
        let mut end = at + letter.len_utf8();
        while let Some(mark) = self.mark(end) {
            if let Some(composed) = compose(letter, mark) {
                letter = composed;
            }
            end += mark.len_utf8();
        }
        Some((letter, end))
    }

    /// The combining mark at a byte.
    fn mark(&self, at: usize) -> Option<char> {
        let lead = self.text.as_bytes().get(at)?;
        // The first mark of all is U+0300.
        if *lead < 0xCC {
            return None;
        }
        let mark = self.letter(at)?;
        matches!(step(self.scheme.entry(mark)), Step::Mark).then_some(mark)
    }

    /// The letter after a byte.
    pub(crate) fn after(&self, at: usize) -> Neighbour {
        match self.text.as_bytes().get(at..) {
            Some([] | [b' ', ..]) => return EDGE,
            // The common case, decided without decoding: a letter of two bytes with no
            // mark behind it.
            Some([lead @ 0xC3..0xE0, trail, next @ ..])
                if next
                    .first()
                    .is_none_or(|next| *next < 0xCC || *next >= 0xCE)
                    && self.is_letter(*lead, *trail) =>
            {
                return Neighbour {
                    letter: two_bytes(*lead, *trail),
                    apostrophe: false,
                    end: at + 2,
                };
            }
            _ => {}
        }
        self.search_after(at)
    }

    fn search_after(&self, at: usize) -> Neighbour {
        let mut apostrophe = false;
        let mut end = at;
        for _ in 0..REACH {
            let Some(letter) = self.letter(end) else {
                break;
            };
            match self.part(letter) {
                Part::Edge => break,
                Part::Through => end += letter.len_utf8(),
                Part::Apostrophe => {
                    apostrophe = true;
                    end += letter.len_utf8();
                }
                Part::Letter => {
                    let next = end + letter.len_utf8();
                    let (letter, end) = match self.mark(next) {
                        Some(mark) => (
                            compose(letter, mark).unwrap_or(letter),
                            next + mark.len_utf8(),
                        ),
                        None => (full_width(letter), next),
                    };
                    return Neighbour {
                        letter: Some(letter),
                        apostrophe,
                        end,
                    };
                }
            }
        }
        Neighbour { apostrophe, ..EDGE }
    }

    /// The letter before a byte.
    pub(crate) fn before(&self, at: usize) -> Neighbour {
        match self.text.as_bytes().get(..at) {
            Some([] | [.., b' ']) => return EDGE,
            Some([.., lead @ 0xC3..0xE0, trail]) if self.is_letter(*lead, *trail) => {
                return Neighbour {
                    letter: two_bytes(*lead, *trail),
                    apostrophe: false,
                    end: at,
                };
            }
            _ => {}
        }
        self.search_before(at)
    }

    /// Whether two bytes are a letter for sure.
    #[inline]
    fn is_letter(&self, lead: u8, trail: u8) -> bool {
        is_letter(self.scheme.two_bytes(lead, trail))
    }

    fn search_before(&self, at: usize) -> Neighbour {
        let mut apostrophe = false;
        let mut mark = None;
        let before = self.text.get(..at).unwrap_or_default();
        for letter in before.chars().rev().take(REACH) {
            match self.part(letter) {
                Part::Edge => break,
                Part::Through => mark = Some(letter),
                Part::Apostrophe => {
                    apostrophe = true;
                    mark = None;
                }
                Part::Letter => {
                    let composed = mark.and_then(|mark| compose(letter, mark));
                    return Neighbour {
                        letter: Some(composed.unwrap_or_else(|| full_width(letter))),
                        apostrophe,
                        end: at,
                    };
                }
            }
        }
        Neighbour { apostrophe, ..EDGE }
    }

    fn part(&self, letter: char) -> Part {
        if letter.is_ascii() {
            return match letter {
                'a'..='z' | 'A'..='Z' => Part::Letter,
                '\'' => self.apostrophe(),
                _ => Part::Edge,
            };
        }
        let entry = self.scheme.entry(letter);
        match step(entry) {
            Step::Separator | Step::Syllable | Step::Han => Part::Edge,
            Step::Plain => {
                // Digits of any script are no letters.
                if plain_len(entry) == 1 && (entry as u8).is_ascii_digit() {
                    Part::Edge
                } else {
                    Part::Letter
                }
            }
            Step::Vanishing | Step::Mark => Part::Through,
            Step::Apostrophe => self.apostrophe(),
            Step::Text(text) if text.starts_with('-') => Part::Edge,
            Step::Text(_) | Step::Rules(_) | Step::Silent => Part::Letter,
        }
    }

    fn apostrophe(&self) -> Part {
        match self.apostrophes {
            Apostrophes::Join => Part::Apostrophe,
            Apostrophes::Split => Part::Edge,
        }
    }

    /// What a letter with a special entry is written as, and where what it consumes
    /// ends, if it is as simple as that: a rule or silence, and no mark to be composed.
    #[inline(never)]
    pub(crate) fn settle(&self, entry: u32, start: usize, end: usize) -> Option<(u32, usize)> {
        if entry < SPECIAL {
            return None;
        }
        let rules = match step(entry) {
            Step::Rules(rules) => rules,
            Step::Silent => return Some((VANISHING, end)),
            _ => return None,
        };
        if let Some(settled) = self.settle_among_letters(rules, start, end) {
            return Some(settled);
        }
        if self.mark(end).is_some() {
            return None;
        }
        let (rule, end) = self.first_fit(rules, start, end)?;
        (rule.output < SPECIAL).then_some((rule.output, end))
    }

    /// The common case of [`settle`](Self::settle), without decoding or looking far: a
    /// letter of two bytes or the edge of the word on either side. `None` does not mean
    /// that no rule fits.
    #[inline]
    fn settle_among_letters(
        &self,
        rules: &'static [Rule],
        start: usize,
        end: usize,
    ) -> Option<(u32, usize)> {
        let (before, rest) = self.text.as_bytes().split_at_checked(start)?;
        let before = match before {
            [] | [.., b' '] => table::EDGE,
            [.., lead @ 0xC3..0xE0, trail] if self.is_letter(*lead, *trail) => code(*lead, *trail),
            _ => return None,
        };
        let after = match rest.get(end - start..)? {
            [] | [b' ', ..] => table::EDGE,
            [lead @ 0xC3..0xE0, trail, next @ ..]
                if !matches!(next, [0xCC..0xCE, ..]) && self.is_letter(*lead, *trail) =>
            {
                code(*lead, *trail)
            }
            _ => return None,
        };
        // Rules that ask for one class of letters stand together.
        let mut asked = None;
        for rule in rules {
            let accepts = |item: u8, code: u32| {
                let class = ITEMS.get(usize::from(rule.items) + usize::from(item));
                class
                    .and_then(|class| Class::numbered(*class))
                    .is_some_and(|class| class.accepts_code(code))
            };
            if let Some(class) = rule.before() {
                let fits = match asked {
                    Some((known, fits)) if known == class => fits,
                    _ => accepts(0, before),
                };
                asked = Some((class, fits));
                if !fits {
                    continue;
                }
            }
            let ahead = rule.input + rule.right;
            if ahead > 0 && !accepts(rule.left, after) {
                continue;
            }
            if ahead > 1 || rule.output >= SPECIAL {
                return None;
            }
            // What a rule consumes is a letter, here of two bytes.
            return Some((rule.output, end + 2 * usize::from(rule.input)));
        }
        None
    }

    /// The first rule that fits the letter from `start` to `end`, and where what it
    /// consumes ends.
    #[inline]
    pub(crate) fn first_fit(
        &self,
        rules: &'static [Rule],
        start: usize,
        end: usize,
    ) -> Option<(&'static Rule, usize)> {
        // Most rules ask for one of these two; they are looked for once.
        let mut before = None;
        let mut after = None;
        for rule in rules {
            if let Some(class) = rule.before() {
                let before = *before.get_or_insert_with(|| self.before(start));
                if !accepts(class, before) {
                    continue;
                }
            }
            if rule.input == 0 && rule.right == 0 {
                return Some((rule, end));
            }
            let after = *after.get_or_insert_with(|| self.after(end));
            if let Some(consumed) = self.ahead(rule, after, end) {
                return Some((rule, consumed));
            }
        }
        None
    }

    /// Where the input of a rule ends, if the letters from `after` on are what it asks
    /// for; `end` where it consumes none of them.
    #[inline]
    fn ahead(&self, rule: &Rule, after: Neighbour, end: usize) -> Option<usize> {
        let mut neighbour = after;
        let mut consumed = end;
        for (index, class) in rule.after().iter().enumerate() {
            if index > 0 {
                neighbour = self.after(neighbour.end);
            }
            if !accepts(*class, neighbour) {
                return None;
            }
            if index < usize::from(rule.input) {
                if neighbour.apostrophe {
                    return None;
                }
                consumed = neighbour.end;
            }
        }
        Some(consumed)
    }
}

#[inline]
fn code(lead: u8, trail: u8) -> u32 {
    u32::from(lead & 0x1F) << 6 | u32::from(trail & 0x3F)
}

fn two_bytes(lead: u8, trail: u8) -> Option<char> {
    char::from_u32(code(lead, trail))
}

fn accepts(class: u16, neighbour: Neighbour) -> bool {
    Class::numbered(class).is_some_and(|class| class.accepts(neighbour))
}
