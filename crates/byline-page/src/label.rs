//! The words that pages print around an article.

mod table;

use byline_date::letters::{fold_into, is_alphanumeric, is_folded, is_letter};
use table::LABELS;

/// What a label belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    Views,
    By,
    Share,
    Print,
    Copy,
    Search,
    Theme,
    Size,
    Menu,
    Loading,
    Login,
    Subscribe,
    Related,
    Comments,
    Rights,
    Credit,
    Link,
    Use,
}

impl Label {
    /// Whether it names a control, which is no part of any text.
    fn is_control(self) -> bool {
        matches!(
            self,
            Self::Share
                | Self::Print
                | Self::Copy
                | Self::Search
                | Self::Theme
                | Self::Size
                | Self::Menu
                | Self::Loading
                | Self::Login
                | Self::Subscribe
        )
    }
}

/// The text as labels are looked up: folded words, one space between them.
pub(crate) fn fold(text: &str) -> String {
    fold_at_most(text, usize::MAX)
}

/// The start of the folded text, which is all that [`is_control`] and [`leads`] look at: more is
/// longer than any label, and than any name of a language, channel or store.
pub(crate) fn fold_start(text: &str) -> String {
    // The last byte may be a space, which is dropped.
    fold_at_most(text, LONGEST + 2)
}

/// Folds a text up to a length in bytes.
fn fold_at_most(text: &str, most: usize) -> String {
    match text.is_ascii() {
        true => fold_ascii(text, most),
        false => fold_any(text, most),
    }
}

/// As [`fold_any`], for ASCII: most lines of most pages, without a branch for each character.
fn fold_ascii(text: &str, most: usize) -> String {
    let mut folded = vec![b' '; text.len().min(most)];
    let mut len = 0;
    let mut before = b' ';
    for byte in text.bytes() {
        let c = FOLDED.get(usize::from(byte)).copied().unwrap_or(b' ');
        let Some(place) = folded.get_mut(len) else {
            break;
        };
        *place = c;
        len += usize::from(c != b' ' || before != b' ');
        before = c;
    }
    folded.truncate(len - usize::from(len > 0 && before == b' '));
    String::from_utf8(folded).unwrap_or_default()
}

/// What each ASCII character becomes: a space where it is no part of a word.
#[expect(
    clippy::indexing_slicing,
    reason = "computed at compile time, where a wrong index is an error"
)]
static FOLDED: [u8; 128] = {
    let mut folded = [b' '; 128];
    let mut c = 0;
    while c < 128 {
        let byte = c as u8;
        if byte.is_ascii_alphanumeric() || byte == b'\'' || byte == b'+' {
            folded[c] = byte.to_ascii_lowercase();
        }
        c += 1;
    }
    folded
};

fn fold_any(text: &str, most: usize) -> String {
    let mut folded = String::with_capacity(text.len().min(most));
    // Where a run of characters begins that are copied as they are: most of most texts.
    let mut copied = 0;
    let mut end = text.len();
    for (at, c) in text.char_indices() {
        if folded.len() + (at - copied) >= most {
            end = at;
            break;
        }
        if c.is_ascii_lowercase() || is_folded(c) || c.is_ascii_digit() {
            continue;
        }
        folded.push_str(text.get(copied..at).unwrap_or_default());
        copied = at + c.len_utf8();
        // Without the look into Unicode's tables.
        if c.is_ascii_uppercase() {
            folded.push(c.to_ascii_lowercase());
        } else if c.is_ascii() && !matches!(c, '\'' | '+') {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else if is_alphanumeric(c)
            || is_letter(c)
            || matches!(
                c,
                '\'' | '’' | 'ʻ' | 'ʼ' | '‘' | '+' | '\u{200b}'..='\u{200f}'
            )
        {
            fold_into(&mut folded, c);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.push_str(text.get(copied..end).unwrap_or_default());
    folded.truncate(folded.trim_end().len());
    folded
}

/// No label is longer, nor is a name that [`is_switch`](crate::visible::is_switch) knows.
const LONGEST: usize = {
    let mut longest = 60;
    let mut row = 0;
    while row < LABELS.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "computed at compile time, where a wrong index is an error"
        )]
        let length = LABELS[row].0.len();
        if length > longest {
            longest = length;
        }
        row += 1;
    }
    longest
};

/// Whether the folded text is such a label and nothing else.
pub(crate) fn is(folded: &str, label: Label) -> bool {
    rows(folded).iter().any(|row| row.1 == label)
}

/// Whether the folded text is a control's label, or a sentence that starts with one.
pub(crate) fn is_control(folded: &str) -> bool {
    starts(folded).any(|start| {
        let is_whole = start.len() == folded.len();
        rows(start).iter().any(|(_, label, _)| {
            matches!(label, Label::Share | Label::Copy) || is_whole && label.is_control()
        })
    })
}

/// Whether the folded text starts with the name of a network: "Facebook", in every language.
pub(crate) fn leads_with_network(folded: &str) -> bool {
    let first = folded.split(' ').next().unwrap_or_default();
    let rows = rows(first);
    rows.iter()
        .any(|row| row.1 == Label::Share && row.2 == "und")
}

/// Whether the folded text starts with one of these labels.
pub(crate) fn leads(folded: &str, labels: &[Label]) -> bool {
    starts(folded).any(|start| rows(start).iter().any(|row| labels.contains(&row.1)))
}

/// The length in bytes of the longest such label that the folded text starts with.
pub(crate) fn leading(folded: &str, label: Label) -> Option<usize> {
    starts(folded)
        .filter(|start| is(start, label))
        .last()
        .map(str::len)
}

/// The first words of a folded text, one to four, and the whole: no label has more.
fn starts(folded: &str) -> impl Iterator<Item = &str> {
    // Words are short: a search for each space would cost more.
    let spaces = folded.bytes().enumerate().filter(|(_, byte)| *byte == b' ');
    spaces
        .map(|(at, _)| at)
        .take(4)
        .chain(core::iter::once(folded.len()))
        .filter_map(|end| folded.get(..end))
}

/// Whether a word of the folded text is such a label, or an inflected form of one.
pub(crate) fn mentions(folded: &str, label: Label) -> bool {
    folded.split(' ').any(|word| {
        // Stems of four letters and more carry endings: keçid, keçidin, keçidlə.
        let mut ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).skip(3);
        let Some(stem) = ends.next().and_then(|end| word.get(..end)) else {
            return is(word, label);
        };
        begins_label(stem)
            && (is(stem, label) || ends.any(|end| is(word.get(..end).unwrap_or_default(), label)))
    })
}

/// Whether a label begins with the folded text. Few words do: the rest need no further look.
pub(crate) fn begins_label(folded: &str) -> bool {
    let labels = labels_with_first_byte_of(folded);
    let start = labels.partition_point(|row| row.0 < folded);
    labels
        .get(start)
        .is_some_and(|row| row.0.starts_with(folded))
}

fn rows(folded: &str) -> &'static [(&'static str, Label, &'static str)] {
    if !SHAPES.have(folded) {
        return &[];
    }
    let labels = labels_with_first_byte_of(folded);
    let start = labels.partition_point(|row| row.0 < folded);
    let rows = labels.get(start..).unwrap_or_default();
    let count = rows.iter().take_while(|row| row.0 == folded).count();
    rows.get(..count).unwrap_or_default()
}

fn labels_with_first_byte_of(folded: &str) -> &'static [(&'static str, Label, &'static str)] {
    let Some(first) = folded.as_bytes().first().map(|first| usize::from(*first)) else {
        return LABELS;
    };
    let bound = |at: usize| STARTS.get(at).map_or(0, |start| usize::from(*start));
    let (from, to) = (bound(first), bound(first + 1));
    LABELS.get(from..to).unwrap_or_default()
}

/// Where the labels with each first byte begin.
#[expect(
    clippy::indexing_slicing,
    reason = "computed at compile time, where a wrong index is an error"
)]
static STARTS: [u16; 257] = {
    let mut starts = [0; 257];
    let mut row = 0;
    let mut first = 0;
    while first < 256 {
        starts[first] = row as u16;
        while row < LABELS.len() && LABELS[row].0.as_bytes()[0] as usize == first {
            row += 1;
        }
        first += 1;
    }
    starts[256] = row as u16;
    starts
};

static SHAPES: Shapes = {
    let mut shapes = Shapes::NONE;
    let mut row = 0;
    while row < LABELS.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "computed at compile time, where a wrong index is an error"
        )]
        let text = LABELS[row].0;
        shapes = shapes.with(text);
        row += 1;
    }
    shapes
};

/// The shapes that the texts of a table have: almost all other texts are rejected by
/// one look here, and not by a search.
pub(crate) struct Shapes([u64; 256]);

impl Shapes {
    pub(crate) const NONE: Self = Self([0; 256]);

    /// Adds the shape of a text.
    pub(crate) const fn with(mut self, text: &str) -> Self {
        let (word, bit) = shape(text.as_bytes());
        #[expect(
            clippy::indexing_slicing,
            reason = "computed at compile time, where a wrong index is an error"
        )]
        {
            self.0[word] |= bit;
        }
        self
    }

    /// Whether a text of the table has this shape.
    pub(crate) fn have(&self, text: &str) -> bool {
        let (word, bit) = shape(text.as_bytes());
        self.0.get(word).is_some_and(|bits| bits & bit != 0)
    }
}

/// First and last byte, as an index, and the length, as a bit.
const fn shape(text: &[u8]) -> (usize, u64) {
    match (text.first(), text.last()) {
        (Some(first), Some(last)) => {
            let word = first.wrapping_add(last.wrapping_mul(67));
            (word as usize, 1 << (text.len() % 64))
        }
        _ => (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_found() {
        for (label, kind, _) in LABELS {
            assert!(is(label, *kind), "{label}");
        }
    }

    #[test]
    fn labels_are_sorted_and_folded() {
        assert!(LABELS.is_sorted_by(|a, b| a.0 < b.0 || (a.0 == b.0 && a.1 != b.1)));
        for (label, ..) in LABELS {
            assert_eq!(&fold(label), label);
        }
    }

    #[test]
    fn ascii_is_folded_as_any_text() {
        for c in '\0'..='\x7f' {
            for text in [format!("{c}"), format!("{c}Aa{c}b9 {c} {c}{c}C {c}")] {
                for most in [usize::MAX, 3, 6] {
                    assert_eq!(fold_ascii(&text, most), fold_any(&text, most), "{c:?}");
                }
            }
        }
    }

    #[test]
    fn the_start_is_enough_to_recognize_controls() {
        for (label, ..) in LABELS {
            for end in [
                "",
                " -- ",
                "-x",
                " a very long text of many words that goes on and on",
            ] {
                let text = format!("{label}{end}");
                let (whole, start) = (fold(&text), fold_start(&text));
                let related = [Label::Related, Label::Comments, Label::Share];
                assert_eq!(is_control(&start), is_control(&whole), "{text}");
                assert_eq!(leads(&start, &related), leads(&whole, &related), "{text}");
            }
        }
    }

    #[test]
    fn sentences_mention_inflected_stems() {
        assert!(mentions(&fold("yalnız hiperkeçidlə"), Label::Link));
        assert!(!mentions(&fold("yalnız salam"), Label::Link));
    }
}
