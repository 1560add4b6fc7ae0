//! The word rules of UAX #29 as an automaton that counts words.
//!
//! [`Context`] holds all that the rules may ask of the text so far; [`Context::step`]
//! reads like the rules. Every context that a text can reach becomes a row, rows that
//! no text can tell apart are merged, and the rows are the crate's table.
//!
//! <https://www.unicode.org/reports/tr29/#Word_Boundary_Rules>

use std::collections::BTreeMap;

use super::super::Result;
use super::characters::array;

/// Word_Break, with the three kinds of line end as one: the rules treat them alike
/// except for CR × LF, which joins nothing that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    Newline,
    Extend,
    Zwj,
    Format,
    Katakana,
    HebrewLetter,
    ALetter,
    SingleQuote,
    DoubleQuote,
    MidNumLet,
    MidLetter,
    MidNum,
    Numeric,
    ExtendNumLet,
    RegionalIndicator,
    WSegSpace,
    Other,
}

impl Break {
    pub(crate) fn from_short_name(name: &str) -> Option<Self> {
        Some(match name {
            "CR" | "LF" | "NL" => Self::Newline,
            "Extend" => Self::Extend,
            "ZWJ" => Self::Zwj,
            "FO" => Self::Format,
            "KA" => Self::Katakana,
            "HL" => Self::HebrewLetter,
            "LE" => Self::ALetter,
            "SQ" => Self::SingleQuote,
            "DQ" => Self::DoubleQuote,
            "MB" => Self::MidNumLet,
            "ML" => Self::MidLetter,
            "MN" => Self::MidNum,
            "NU" => Self::Numeric,
            "EX" => Self::ExtendNumLet,
            "RI" => Self::RegionalIndicator,
            "WSegSpace" => Self::WSegSpace,
            "XX" => Self::Other,
            _ => return None,
        })
    }

    fn is_ah_letter(self) -> bool {
        matches!(self, Self::ALetter | Self::HebrewLetter)
    }

    fn is_mid_num_let_q(self) -> bool {
        matches!(self, Self::MidNumLet | Self::SingleQuote)
    }
}

/// All that the automaton asks about a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Class {
    pub(crate) word_break: Break,
    pub(crate) alnum: bool,
    pub(crate) pictographic: bool,
}

/// What stands left of the next character, with Extend, Format and ZWJ skipped (WB4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    /// The start of the text or of a line: nothing joins.
    Start,
    /// A character of this value, with no rule that looks further back.
    Plain(Break),
    /// An odd number of regional indicators (WB15, WB16).
    OddIndicator,
    /// A Hebrew letter and a single quote, joined by WB7a; WB7 may join a letter.
    HebrewQuote,
    /// A letter or number and a mark that joins only if the right character follows.
    Pending(Pending),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pending {
    /// AHLetter (MidLetter | MidNumLetQ), WB6.
    Letter,
    /// Hebrew_Letter Double_Quote, WB7b.
    Hebrew,
    /// Numeric (MidNum | MidNumLetQ), WB12.
    Number,
}

/// All that the rules and the count may ask of the text so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Context {
    left: Left,
    /// The last character is ZWJ (WB3c).
    zwj: bool,
    /// The last character is not one that WB4 skips (WB3d).
    adjacent: bool,
    /// The segment at hand holds an alphanumeric, and was counted.
    counted: bool,
    /// The part after a pending break holds an alphanumeric, not yet counted.
    pending_alnum: bool,
}

const START: Context = Context {
    left: Left::Start,
    zwj: false,
    adjacent: true,
    counted: false,
    pending_alnum: false,
};

impl Context {
    /// Reads one character: the context after it, and how many words came to light.
    fn step(mut self, class: Class) -> (Self, u8) {
        let right = class.word_break;
        // WB3a, WB3b: a line end stands alone.
        if right == Break::Newline {
            return (START, self.finish());
        }
        // WB4: what extends a character belongs to it, except at the start of a line.
        if matches!(right, Break::Extend | Break::Format | Break::Zwj) {
            if self.left == Left::Start {
                self.left = Left::Plain(Break::Other);
            }
            self.zwj = right == Break::Zwj;
            self.adjacent = false;
            return self.take(class.alnum);
        }
        let mut words = 0;
        if let Left::Pending(pending) = self.left {
            if pending.joins(right) {
                // The mark's own alphanumerics, if any, are of this segment.
                let alnum = std::mem::take(&mut self.pending_alnum) || class.alnum;
                return self.after(Left::Plain(right)).take(alnum);
            }
            // A break before the mark after all: it begins a segment of its own.
            words += u8::from(self.pending_alnum);
            self.counted = std::mem::take(&mut self.pending_alnum);
            self.left = Left::Plain(Break::Other);
        }
        let joined = (self.zwj && class.pictographic) || self.joins(right);
        let left = self.left_after(right, joined);
        // Whether a pending mark belongs to the segment is not known yet.
        if !joined && !matches!(left, Left::Pending(_)) {
            self.counted = false;
        }
        let (context, counted) = self.after(left).take(class.alnum);
        (context, words + counted)
    }

    /// The rules that need no look ahead; `right` is not skipped by WB4.
    fn joins(self, right: Break) -> bool {
        use Break::{
            ExtendNumLet, HebrewLetter, Katakana, Numeric, RegionalIndicator, SingleQuote,
            WSegSpace,
        };
        let left = match self.left {
            Left::Start | Left::Pending(_) => return false,
            // WB7, after WB7a.
            Left::HebrewQuote => return right.is_ah_letter(),
            // WB15, WB16.
            Left::OddIndicator => return right == RegionalIndicator,
            Left::Plain(left) => left,
        };
        let word = |side: Break| side.is_ah_letter() || matches!(side, Numeric | Katakana);
        match (left, right) {
            // WB3d
            (WSegSpace, WSegSpace) => self.adjacent,
            // WB5, WB8, WB9, WB10
            (l, r) if l.is_ah_letter() && (r.is_ah_letter() || r == Numeric) => true,
            (Numeric, r) if r == Numeric || r.is_ah_letter() => true,
            // WB7a
            (HebrewLetter, SingleQuote) => true,
            // WB13
            (Katakana, Katakana) => true,
            // WB13a, WB13b
            (l, ExtendNumLet) => word(l) || l == ExtendNumLet,
            (ExtendNumLet, r) => word(r),
            _ => false,
        }
    }

    fn left_after(self, right: Break, joined: bool) -> Left {
        let Left::Plain(left) = self.left else {
            return match right {
                Break::RegionalIndicator if !joined => Left::OddIndicator,
                Break::RegionalIndicator => Left::Plain(Break::Other),
                right => Left::Plain(right),
            };
        };
        match (left, right) {
            (_, Break::RegionalIndicator) => Left::OddIndicator,
            (Break::HebrewLetter, Break::SingleQuote) => Left::HebrewQuote,
            (Break::HebrewLetter, Break::DoubleQuote) => Left::Pending(Pending::Hebrew),
            (l, r) if l.is_ah_letter() && (r == Break::MidLetter || r.is_mid_num_let_q()) => {
                Left::Pending(Pending::Letter)
            }
            (Break::Numeric, r) if r == Break::MidNum || r.is_mid_num_let_q() => {
                Left::Pending(Pending::Number)
            }
            (_, right) => Left::Plain(right),
        }
    }

    fn after(self, left: Left) -> Self {
        // What only matters as half of a pair is, alone, like any other character.
        let left = match left {
            Left::Plain(
                Break::SingleQuote
                | Break::DoubleQuote
                | Break::MidNumLet
                | Break::MidLetter
                | Break::MidNum,
            ) => Left::Plain(Break::Other),
            left => left,
        };
        // A pending mark keeps the count of the segment before it.
        Self {
            left,
            zwj: false,
            adjacent: true,
            ..self
        }
    }

    /// Counts the segment at hand when its first alphanumeric is met.
    fn take(mut self, alnum: bool) -> (Self, u8) {
        if matches!(self.left, Left::Pending(_)) {
            self.pending_alnum |= alnum;
            return (self, 0);
        }
        let fresh = alnum && !self.counted;
        self.counted |= alnum;
        (self, u8::from(fresh))
    }

    /// The words that come to light if the text ends here.
    fn finish(self) -> u8 {
        u8::from(self.pending_alnum)
    }
}

impl Pending {
    fn joins(self, right: Break) -> bool {
        match self {
            Self::Letter => right.is_ah_letter(),
            Self::Hebrew => right == Break::HebrewLetter,
            Self::Number => right == Break::Numeric,
        }
    }
}

/// A character that is a word by itself.
const IDEOGRAPH: Class = Class {
    word_break: Break::Other,
    alnum: true,
    pictographic: false,
};

/// One row a state: the next state and the words met, by class; and the words met at
/// the end of the text.
type Row = (Vec<(usize, u8)>, u8);

pub(crate) fn rust(classes: &[Class]) -> Result<String> {
    let (rows, alone) = merged(&reachable(classes), classes);
    if rows.len() > 64 {
        return Err(format!("{} states, of 64", rows.len()));
    }
    let mut steps = vec![0_u8; classes.len() * 64];
    for (state, (row, _)) in rows.iter().enumerate() {
        for (class, (next, words)) in row.iter().enumerate() {
            steps[class * 64 + state] = *next as u8 | words << 6;
        }
    }
    let mut ends: Vec<u8> = rows.iter().map(|(_, end)| *end).collect();
    ends.resize(64, 0);
    let mut out = String::from(
        "// GENERATED from the rules in xtask's tables/reading_time/automaton.rs and the kinds of\n\
         // data/characters.tsv by `cargo xtask tables`. Do not edit.\n\n",
    );
    out.push_str(
        "/// The state at the start of a text, of a line, and after a space.\n\
         pub(crate) const START: u8 = 0;\n\n",
    );
    out.push_str(&format!(
        "/// The state after a character that is a word by itself, and its marks.\n\
         pub(crate) const ALONE: u8 = {alone};\n\n"
    ));
    array(
        &mut out,
        "Words that come to light if the text ends in a state.",
        "ENDS",
        "u8",
        &ends,
    );
    let lists: Vec<String> = steps
        .chunks(64)
        .map(|row| {
            let list: Vec<String> = row.iter().map(u8::to_string).collect();
            format!("[{}]", list.join(", "))
        })
        .collect();
    array(
        &mut out,
        "By kind and state: the next state, and above its six bits the words met.",
        "STEPS",
        "[u8; 64]",
        &lists,
    );
    Ok(out)
}

fn reachable(classes: &[Class]) -> Vec<Context> {
    let mut contexts = vec![START];
    let mut done = 0;
    while done < contexts.len() {
        for class in classes {
            let (next, _) = contexts[done].step(*class);
            if !contexts.contains(&next) {
                contexts.push(next);
            }
        }
        done += 1;
    }
    contexts
}

/// Merges contexts that no text can tell apart (Moore's partition refinement). The
/// first row is that of [`START`]; the other answer is the row after [`IDEOGRAPH`].
fn merged(contexts: &[Context], classes: &[Class]) -> (Vec<Row>, usize) {
    let place: BTreeMap<Context, usize> = contexts.iter().copied().zip(0..).collect();
    let mut groups = vec![0_usize; contexts.len()];
    loop {
        let mut seen: Vec<(Row, usize)> = Vec::new();
        let refined: Vec<usize> = contexts
            .iter()
            .enumerate()
            .map(|(index, context)| {
                let row: Vec<(usize, u8)> = classes
                    .iter()
                    .map(|class| {
                        let (next, words) = context.step(*class);
                        (groups[place[&next]], words)
                    })
                    .collect();
                let row = (row, context.finish());
                let same = seen
                    .iter()
                    .position(|(other, group)| *other == row && *group == groups[index]);
                same.unwrap_or_else(|| {
                    seen.push((row, groups[index]));
                    seen.len() - 1
                })
            })
            .collect();
        if refined == groups {
            let alone = groups[place[&START.step(IDEOGRAPH).0]];
            return (seen.into_iter().map(|(row, _)| row).collect(), alone);
        }
        groups = refined;
    }
}
