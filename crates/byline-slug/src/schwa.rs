//! Where a consonant sign of Hindi and its neighbours is spoken without its vowel.
//!
//! Each consonant of Devanagari is written with an a that no sign shows, and which Hindi and
//! Marathi do not pronounce at the end of a word, nor between two consonants that are between vowels:
//! प्रतापगढ़ is pratapgarh. M. Ohala, Aspects of Hindi Phonology (1983), has the rule; it applies to
//! each part of a compound for itself. Gujarati and Punjabi speak so as well (G. Cardona and B. Suthar,
//! Gujarati, and C. Shackle, Panjabi, in: The Indo-Aryan Languages, 2003). The letters of their scripts
//! have the order of Devanagari in Unicode, and are read as the letters there.

/// How many characters to either side belong to the word: more than any word has, and a bound on
/// the work for each letter.
const REACH: usize = 24;

const VIRAMA: char = '\u{94D}';

/// Second parts of compounds: of names of places, of nouns, and the ending of a verb that joins two
/// sentences. Own list.
#[rustfmt::skip]
const SECOND_PARTS: &[&str] = &[
    "पुर", "पूर", "पुरी", "नगर", "गढ़", "ग\u{95D}", "गंज", "शहर", "सराय", "गांव", "गाँव", "घर",
    "घाट", "कोट", "खंड", "वाड़ा", "वा\u{95C}ा", "बाड़ी", "बा\u{95C}ी", "मढ़ी", "म\u{95D}ी",
    "बनी", "बरेली", "वती", "खदान", "सिंह", "सभा", "पति", "कर",
];

/// Words whose official spelling in English letters has all vowels: Gujarat, Vadodara, Yojana,
/// Panchayat, Bharati and Bharatiya, Janata. Own list.
const SPOKEN: &[&str] = &["गुजरात", "वडोदरा", "योजना", "पंचायत", "भारती", "जनता"];

/// A consonant with what follows it, or a vowel at the start of a syllable.
#[derive(Debug, Clone, Copy)]
struct Unit {
    at: usize,
    /// `None` of a vowel.
    consonant: Option<char>,
    vowel: Vowel,
    nasal: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Vowel {
    /// The a that is not written.
    Inherent,
    /// A vowel with a sign or letter of its own.
    Written(char),
    /// None: a virama joins the consonant to the next one.
    Joined,
}

impl Vowel {
    fn is_short(self) -> bool {
        matches!(
            self,
            Self::Inherent | Self::Written('अ' | 'इ' | 'उ' | 'ि' | 'ु' | 'ृ')
        )
    }
}

/// Whether the consonant at a byte is pronounced without its inherent vowel.
pub(crate) fn is_silent(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let word_chars = |letters: &mut dyn Iterator<Item = char>| {
        letters
            .take(REACH)
            .take_while(|letter| is_part_of_word(*letter))
            .map(char::len_utf8)
            .sum::<usize>()
    };
    let start = at - word_chars(&mut before.chars().rev());
    let end = at + word_chars(&mut after.chars());
    let word = text.get(start..end).unwrap_or_default();
    // The lead and the second byte of Devanagari.
    if matches!(after.as_bytes(), [0xE0, 0xA4 | 0xA5, ..]) {
        return is_silent_in(word, at - start);
    }
    let mut letters = [0; 2 * REACH * 3];
    let mut len = 0;
    for letter in word.chars().map(devanagari) {
        if let Some(place) = letters.get_mut(len..len + letter.len_utf8()) {
            len += letter.encode_utf8(place).len();
        }
    }
    // The letters of all three scripts take three bytes.
    let word = letters.get(..len).unwrap_or_default();
    str::from_utf8(word).is_ok_and(|word| is_silent_in(word, at - start))
}

/// The same for a word of Devanagari.
fn is_silent_in(word: &str, at: usize) -> bool {
    let is_spoken = SPOKEN
        .iter()
        .any(|name| word.starts_with(name) && at + 'क'.len_utf8() < name.len());
    if is_spoken {
        return false;
    }
    // The part of a compound that the consonant is in.
    let (mut start, mut end) = (0, word.len());
    while let Some(second) = second_part(word.get(..end).unwrap_or_default()) {
        let split = end - second.len();
        if at >= split {
            start = split;
            break;
        }
        end = split;
    }
    let mut units = [Unit {
        at: 0,
        consonant: None,
        vowel: Vowel::Joined,
        nasal: false,
    }; 2 * REACH];
    let mut count = 0;
    let letters = word.get(start..end).unwrap_or_default().char_indices();
    for (offset, letter) in letters {
        count = read(&mut units, count, start + offset, letter);
    }
    let units = units.get(..count).unwrap_or_default();
    let place = units.iter().position(|unit| unit.at == at);
    place.is_some_and(|place| silent(units).get(place) == Some(&true))
}

/// The second part of a compound that a word ends with.
fn second_part(word: &str) -> Option<&'static str> {
    SECOND_PARTS.iter().copied().find(|second| {
        let first = word.strip_suffix(second);
        first.is_some_and(|first| !first.is_empty() && !first.ends_with(VIRAMA))
    })
}

/// The letter of Devanagari that a letter of Gujarati or Gurmukhi is the same as; any other as it is.
fn devanagari(letter: char) -> char {
    let code = u32::from(letter);
    let same = match letter {
        // Tippi, a nasal sign; addak, which doubles the next consonant, is skipped.
        '\u{A70}' => 0x902,
        '\u{A71}' => 0x200D,
        '\u{A00}'..='\u{A7F}' => code - 0x100,
        '\u{A80}'..='\u{AFF}' => code - 0x180,
        _ => return letter,
    };
    char::from_u32(same).unwrap_or(letter)
}

/// Adds a character to the units of a word; returns how many they are then.
fn read(units: &mut [Unit], count: usize, at: usize, letter: char) -> usize {
    let last = count.checked_sub(1).and_then(|last| units.get_mut(last));
    match letter {
        'क'..='ह' | '\u{958}'..='\u{95F}' | '\u{978}'..='\u{97F}' => {
            if let Some(unit) = units.get_mut(count) {
                *unit = Unit {
                    at,
                    consonant: Some(letter),
                    vowel: Vowel::Inherent,
                    nasal: false,
                };
                return count + 1;
            }
        }
        'ऄ'..='औ' | 'ॠ' | 'ॡ' | 'ॲ'..='ॷ' => {
            if let Some(unit) = units.get_mut(count) {
                *unit = Unit {
                    at,
                    consonant: None,
                    vowel: Vowel::Written(letter),
                    nasal: false,
                };
                return count + 1;
            }
        }
        '\u{900}'..='\u{903}' => {
            if let Some(unit) = last {
                unit.nasal = true;
            }
        }
        VIRAMA => {
            if let Some(unit) = last {
                unit.vowel = Vowel::Joined;
            }
        }
        '\u{93A}' | '\u{93B}' | 'ा'..='ौ' | 'ॎ' | 'ॏ' | '\u{955}'..='\u{957}' | 'ॢ' | 'ॣ' => {
            if let Some(unit) = last {
                unit.vowel = Vowel::Written(letter);
            }
        }
        // A nukta or a joiner.
        _ => {}
    }
    count
}

/// Which units of a word, or of a part of one, are pronounced without the inherent vowel.
fn silent(units: &[Unit]) -> [bool; 2 * REACH] {
    let mut silent = [false; 2 * REACH];
    let Some([before @ .., last]) = Some(units).filter(|units| units.len() > 1) else {
        return silent;
    };
    if let Some(place) = silent.get_mut(before.len()) {
        *place = last.vowel == Vowel::Inherent && !last.nasal && !is_kept_at_end(before, *last);
    }
    // An ending of verbs is cut off first: निकल-ना. Other words are read from the left.
    let is_verb = matches!(last.consonant, Some('न' | 'त'))
        && matches!(last.vowel, Vowel::Written('ा' | 'े' | 'ी'))
        // A plural of nouns: हरकतें.
        && !(last.nasal && last.vowel == Vowel::Written('े'));
    for step in 1..before.len() {
        let place = if is_verb { before.len() - step } else { step };
        let (Some([earlier, unit, next]), Some([false, _, false])) = (
            units.get(place - 1..place + 2),
            silent.get(place - 1..place + 2),
        ) else {
            continue;
        };
        // Of two in a row the one falls that leaves the better border of syllables.
        let is_next_better = !is_verb
            && silent.get(place + 2) == Some(&false)
            && units.get(place + 2).is_some_and(|after| {
                falls(*unit, *next, *after) && drop(*next, *after) > drop(*unit, *next)
            });
        // The ending -iya takes a whole syllable before it: उमरिया.
        let is_before_iya = next.vowel == Vowel::Written('ि')
            && place + 3 == units.len()
            && last.consonant == Some('य')
            && last.vowel == Vowel::Written('ा')
            && !last.nasal;
        // The vowel of a last consonant that keeps it: मेघालय.
        let is_before_kept = place + 1 == before.len() && next.vowel == Vowel::Inherent;
        if let Some(place) = silent.get_mut(place) {
            *place = falls(*earlier, *unit, *next)
                && !is_next_better
                && !is_before_iya
                && !is_before_kept;
        }
    }
    silent
}

/// Whether the last consonant of a word keeps its vowel: in a cluster that rises to a nasal, liquid
/// or glide, as चंद्र, but not फ़िल्म; and य after i, as भारतीय, and in the ending -alaya, as मेघालय.
fn is_kept_at_end(before: &[Unit], last: Unit) -> bool {
    let Some((earlier, before)) = before.split_last() else {
        return false;
    };
    let is_ya = last.consonant == Some('य');
    match earlier.vowel {
        Vowel::Joined => last.consonant.is_some_and(is_sonorant) && drop(last, *earlier) > 0,
        Vowel::Written('ि' | 'ी' | 'इ' | 'ई') => is_ya,
        Vowel::Inherent if is_ya && earlier.consonant == Some('ल') => before
            .last()
            .is_some_and(|unit| matches!(unit.vowel, Vowel::Written('ा' | 'आ'))),
        _ => false,
    }
}

/// How much less sonorous a consonant is than the one that closes the syllable before it: the more,
/// the better the border between the two (the law of syllable contact, R. Murray and T. Vennemann,
/// Sound Change and Syllable Structure, 1983).
fn drop(closing: Unit, opening: Unit) -> i32 {
    let sonority = |unit: Unit| match unit.consonant {
        Some('य' | 'व') => 6,
        Some('र' | '\u{95C}' | '\u{95D}') => 5,
        Some('ल' | 'ळ') => 4,
        Some('ङ' | 'ञ' | 'ण' | 'न' | 'म') => 3,
        Some('श' | 'ष' | 'स' | 'ह') => 2,
        _ => 1,
    };
    sonority(closing) - sonority(opening)
}

/// Whether the vowel of a unit between two others is not pronounced, where theirs are.
fn falls(earlier: Unit, unit: Unit, next: Unit) -> bool {
    let (Some(consonant), Some(following)) = (unit.consonant, next.consonant) else {
        return false;
    };
    // A short nasal vowel makes a cluster, which takes no third consonant but one of these: कंपनी, मंडला.
    let is_cluster = earlier.nasal
        && earlier.vowel.is_short()
        && !matches!(following, 'य' | 'र' | 'ल' | 'ळ' | 'व' | 'श' | 'स' | 'ह');
    // Two of one kind, and what would read as an aspirate, stay apart.
    let is_aspirate = following == 'ह'
        && matches!(
            consonant,
            'क' | 'ग' | 'च' | 'ज' | 'ट' | 'ड' | 'त' | 'द' | 'प' | 'ब'
        );
    unit.vowel == Vowel::Inherent
        && !unit.nasal
        && earlier.vowel != Vowel::Joined
        && next.vowel != Vowel::Joined
        && consonant != following
        && !is_cluster
        && !is_aspirate
}

fn is_sonorant(consonant: char) -> bool {
    matches!(
        consonant,
        'ङ' | 'ञ' | 'ण' | 'न' | 'म' | 'य' | 'र' | 'ल' | 'ळ' | 'व'
    )
}

fn is_part_of_word(letter: char) -> bool {
    let is_known = |letter| matches!(letter, '\u{900}'..='\u{963}' | '\u{971}'..='\u{97F}' | '\u{200C}' | '\u{200D}');
    is_known(letter) || matches!(letter, '\u{A00}'..='\u{AFF}') && is_known(devanagari(letter))
}
