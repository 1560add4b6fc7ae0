//! The alphabets of Cyrillic script: letters that some languages have and others do not.

use crate::addresses::outside;
use crate::letters::fold;

/// A language and the letters of its alphabet beyond the Russian one, and how often one of its own
/// `marks` comes in its text at least; 0 where a text may have none.
struct Alphabet {
    tag: &'static str,
    letters: &'static str,
    /// Letters of the Russian alphabet that it lacks.
    lacks: &'static str,
    marks: &'static str,
    share: f32,
}

/// From the alphabets of the languages; the shares, rounded down, from the Declaration of Human Rights.
const ALPHABETS: [Alphabet; 13] = [
    alphabet("kk", "әғқңөұүһі", "", "іқғұ", 0.1),
    alphabet("tt", "әөүҗңһ", "", "әөүҗңһ", 0.06),
    alphabet("ky", "ңөү", "", "ңөү", 0.03),
    alphabet("mn", "өү", "", "өү", 0.04),
    alphabet("tg", "ғӣқӯҳҷ", "щыц", "ғӣқӯҳҷ", 0.03),
    alphabet("uz-Cyrl", "ўқғҳ", "щы", "ўқғҳ", 0.03),
    alphabet("az-Cyrl", "ғәҝөүһҹј", "щцъьэюяйё", "ҝҹјғ", 0.08),
    alphabet("be", "іў", "ищъ", "іў", 0.03),
    alphabet("uk", "іїєґ", "ыэёъ", "", 0.0),
    alphabet("sr", "ђјљњћџ", "йъьыэщюяё", "ђјљњћџ", 0.03),
    alphabet("mk", "ѓѕјљњќџѐѝ", "йъьыэщюяё", "ѓѕјљњќџ", 0.03),
    alphabet("bg", "ѝ", "ыэё", "", 0.0),
    alphabet("ru", "", "", "", 0.0),
];

const fn alphabet(
    tag: &'static str,
    letters: &'static str,
    lacks: &'static str,
    marks: &'static str,
    share: f32,
) -> Alphabet {
    Alphabet {
        tag,
        letters,
        lacks,
        marks,
        share,
    }
}

/// Letters of the Russian alphabet that some alphabet lacks.
const RUSSIAN: &str = "щыцъьэюяйёи";
/// Letters that some languages of Cyrillic script have and others lack.
const SPECIAL: &str = "щыцъьэюяйёиәғқңөұүһіҗӣӯҳҷўҝҹјїєґђљњћџѓѕќѐѝҙҫҡӑӗӳӱҥӏӧӟӝӵ";

/// What a letter of another alphabet takes from a language.
const FOREIGN: f32 = 1.0;
/// More is not taken: foreign letters come in names.
const MOST: f32 = 8.0;

/// How many of each special letter a text has, and how many letters it has at all.
pub(crate) struct Letters {
    special: [u16; SPECIALS],
    all: u32,
}

const SPECIALS: usize = 54;

impl Letters {
    pub(crate) fn of<'a>(parts: impl Iterator<Item = &'a str>) -> Self {
        let mut letters = Self {
            special: [0; SPECIALS],
            all: 0,
        };
        for c in parts.flat_map(outside).flat_map(str::chars) {
            if !('\u{400}'..='\u{52F}').contains(&c) {
                continue;
            }
            letters.all += 1;
            let low = fold(c);
            if let Some(at) = SPECIAL.chars().position(|special| special == low)
                && let Some(count) = letters.special.get_mut(at)
            {
                *count = count.saturating_add(1);
            }
        }
        letters
    }

    fn some(&self) -> impl Iterator<Item = (char, u16)> {
        SPECIAL
            .chars()
            .zip(self.special)
            .filter(|(_, count)| *count > 0)
    }

    /// What the letters take from the score of a language.
    pub(crate) fn against(&self, tag: &str) -> f32 {
        if tag == "und" {
            return self.against_unknown();
        }
        let Some(alphabet) = ALPHABETS.iter().find(|alphabet| alphabet.tag == tag) else {
            return 0.0;
        };
        let (mut foreign, mut marks) = (0, 0);
        for (letter, count) in self.some() {
            let is_russian = RUSSIAN.contains(letter);
            if is_russian && alphabet.lacks.contains(letter)
                || !is_russian && !alphabet.letters.contains(letter)
            {
                foreign += u32::from(count);
            }
            if alphabet.marks.contains(letter) {
                marks += u32::from(count);
            }
        }
        let missing = if marks == 0 {
            alphabet.share * self.all as f32
        } else {
            0.0
        };
        (FOREIGN * foreign as f32 + missing).min(MOST)
    }

    /// What they take from a language that the model does not know: of those with `ә`, Bashkir is the
    /// one that is much written, and it has letters of its own.
    fn against_unknown(&self) -> f32 {
        let count = |wanted: &str| -> u32 {
            let some = self.some().filter(|(letter, _)| wanted.contains(*letter));
            some.map(|(_, count)| u32::from(count)).sum()
        };
        if count("ҙҫҡ") > 0 {
            return 0.0;
        }
        (FOREIGN * count("әҗ") as f32).min(MOST)
    }
}
