//! The context of a letter, and which rule applies in it.

use crate::apostrophe::Apostrophes;
use crate::grouping::Grouping;
use crate::table::{
    Class, Group, Neighbour, Rule, SchemeTable, Step, UNSETTLED, compose, full_width, plain_len,
    step,
};

/// How many vanishing characters in a row a rule looks through: enough for any writing,
/// and a bound on the work that a flood of them can cause.
const REACH: usize = 8;

/// A text, seen by the letters of one scheme.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Surroundings<'t> {
    pub(crate) text: &'t str,
    pub(crate) scheme: &'static SchemeTable,
    pub(crate) apostrophes: Apostrophes,
    pub(crate) grouping: Grouping,
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
    /// Marks that make no other letter are skipped, any number of them: the caller
    /// continues after them.
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
        let first = self.text.as_bytes().get(at);
        if first.is_none_or(|byte| parts_words(*byte)) {
            return EDGE;
        }
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
        let before = self.text.get(..at).unwrap_or_default();
        let last = before.as_bytes().last();
        if last.is_none_or(|byte| parts_words(*byte)) {
            return EDGE;
        }
        let mut apostrophe = false;
        let mut mark = None;
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
                // Digits of any script are not letters.
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

    /// The result of the rules of the letter of two bytes at `start`, as a [`Grid`] says it,
    /// if its neighbours are common ones.
    ///
    /// [`Grid`]: crate::table::Grid
    #[inline]
    pub(crate) fn settle(&self, group: &Group, start: usize) -> u32 {
        let grid = group.grid;
        let Some((before, [_, _, rest @ ..])) = self.text.as_bytes().split_at_checked(start) else {
            return UNSETTLED;
        };
        let before = match before {
            [] => usize::from(grid.before.edge),
            [.., last] if parts_words(*last) => usize::from(grid.before.edge),
            [.., lead, trail] => grid.before.place(*lead, *trail),
            _ => 0,
        };
        let after = match rest {
            [] => usize::from(grid.after.edge),
            [first, ..] if parts_words(*first) => usize::from(grid.after.edge),
            // A combining mark may make another letter of the neighbour.
            [_, _, 0xCC..0xCE, ..] => 0,
            [lead, trail, ..] => grid.after.place(*lead, *trail),
            _ => 0,
        };
        let outcome = grid.outcomes.get(before + after);
        outcome.copied().unwrap_or(UNSETTLED)
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

/// Whether an ASCII byte that is neither a letter nor an apostrophe is next to a letter.
#[inline]
fn parts_words(byte: u8) -> bool {
    matches!(byte, b' '..=b'@') && byte != b'\''
}

fn accepts(class: u16, neighbour: Neighbour) -> bool {
    Class::numbered(class).is_some_and(|class| class.accepts(neighbour))
}
