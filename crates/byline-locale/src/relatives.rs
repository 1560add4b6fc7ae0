//! What words and alphabets say of an answer of the model, where it has near relatives.

use crate::addresses::outside;
use crate::by_model::Ranked;
use crate::cyrillic;
use crate::model::{self, LANES, Scores, Table};
use crate::script::Script;
use crate::second_opinion::RELIABLE;
use crate::tables::words::RELATIVES;
use crate::words::{Relatives, WordCounts};

/// What was found about an answer and its relatives.
pub(crate) struct Evidence {
    /// To be added to the score of each lane.
    pub(crate) added: [f32; LANES],
    group: &'static Relatives,
    found: WordCounts,
}

/// What a word that a language does not use takes from its score.
const WORD: f32 = 2.0;
/// The same for close relatives, which have everything else in common; the longer a text, the surer the model is of
/// one of them, for whatever reason.
const WORD_OF_TWIN: f32 = 12.0;
/// The same among relatives that the model distinguishes as a rule.
const WORD_OF_RELATIVE: f32 = 4.0;
/// The most by which the model ranks a close relative below another before words are counted: all that they have in common
/// adds up in a long text, and so do the reasons for which the model prefers one of them.
const BEHIND_TWIN: f32 = 8.0;
/// More is not taken: words are quoted, too.
const MOST: f32 = 12.0;
const MOST_OF_TWIN: f32 = 200.0;
/// A text that fits a language so well is in no relative that the model does not know.
const SURE_FIT: f32 = 0.95;
/// From this share on a language of the group is looked at.
const SOME: f32 = 1e-5;

/// What the letters of a text in Cyrillic script take from each language, where the model could be wrong about it.
pub(crate) fn look_at_letters(table: &Table, best: Ranked, text: &str) -> Option<[f32; LANES]> {
    let is_needed = table.script == Script::Cyrillic
        && (!RUSSIAN_LETTERS.contains(&best.tag) || best.share <= RELIABLE);
    is_needed.then(|| {
        let letters = cyrillic::Letters::of(model::windows(text).flat_map(outside));
        let mut added = [0.0; LANES];
        for (added, tag) in added.iter_mut().zip(table.tags) {
            *added = -letters.against(tag);
        }
        added
    })
}

/// Looks at the words of a text where the best answer has relatives that the model could take it for.
pub(crate) fn look_at_words(
    table: &'static Table,
    scores: &Scores,
    shares: &[f32; LANES],
    best: Ranked,
    text: &str,
) -> Option<Evidence> {
    let group = group(table, scores, shares, best)?;
    let parts = model::windows(text).flat_map(outside);
    let mut added = [0.0; LANES];
    let found = group.find(parts, table.script.class());
    let foreign = group.place("und").map_or(0, |at| only(&found, at));
    let languages = group.tags.iter().filter(|tag| **tag != "und").count();
    let (word, most) = if TWINS.contains(&best.tag) {
        (WORD_OF_TWIN, MOST_OF_TWIN)
    } else if languages > 1 {
        (WORD_OF_RELATIVE, MOST_OF_TWIN)
    } else {
        (WORD, MOST)
    };
    let place = |tag: &str| group.place(tag).filter(|_| tag != "und");
    let lanes = || {
        let places = table.tags.iter().map(|tag| place(tag));
        places
            .enumerate()
            .filter_map(|(lane, at)| Some((lane, at?)))
    };
    let against = |at: usize| (word * against(&found, at) as f32).min(most);
    // The best of the group stays as far above other languages as the best of it was.
    let first = lanes()
        .map(|(lane, _)| scores.of(lane))
        .fold(f32::MIN, f32::max);
    let most_behind = if TWINS.contains(&best.tag) {
        BEHIND_TWIN
    } else {
        f32::MAX
    };
    let score = |lane: usize| scores.of(lane).max(first - most_behind);
    let after = lanes().map(|(lane, at)| score(lane) - against(at));
    let lost = first - after.fold(f32::MIN, f32::max);
    for (lane, at) in lanes() {
        if let Some(added) = added.get_mut(lane) {
            *added += score(lane) - scores.of(lane) + lost - against(at);
        }
    }
    let own = group.place(best.tag).map_or(0, |at| only(&found, at));
    if foreign > own {
        for (added, tag) in added.iter_mut().zip(table.tags) {
            if *tag == "und" {
                *added += (WORD * (foreign - own) as f32).min(MOST);
            }
        }
    }
    Some(Evidence {
        added,
        group,
        found,
    })
}

/// Their alphabets have no letters that would distinguish a text from one in the others.
const RUSSIAN_LETTERS: [&str; 6] = ["be", "bg", "mk", "ru", "sr", "uk"];

/// The relatives that the words of a text must decide between.
fn group(
    table: &Table,
    scores: &Scores,
    shares: &[f32; LANES],
    best: Ranked,
) -> Option<&'static Relatives> {
    let group = RELATIVES
        .iter()
        .find(|group| best.tag != "und" && group.place(best.tag).is_some())?;
    let fit = || scores.fit(table, best.lane);
    let share = |wanted: &str| {
        let lane = table.tags.iter().position(|tag| *tag == wanted);
        lane.and_then(|lane| shares.get(lane))
            .copied()
            .unwrap_or(0.0)
    };
    let needed = match best.tag {
        "pt" | "es" => share("gl") > SOME || fit() < SURE_FIT,
        "hi" | "ur" | "id" | "ms" | "kk" | "tt" => true,
        _ if group.place("und").is_some() => fit() < SURE_FIT,
        _ => true,
    };
    needed.then_some(group)
}

impl Evidence {
    /// Whether the words distinguish a language from its relatives.
    pub(crate) fn sets_apart(&self, tag: &str) -> bool {
        let Self { group, found, .. } = self;
        let Some(own) = group.place(tag) else {
            return true;
        };
        if let Some(unknown) = group.place("und") {
            // One word of a relative may be a name.
            let foreign = only(found, unknown);
            let some = only(found, own) > 0 || found.words < FEW || !NEEDS_WORDS.contains(&tag);
            if !some || 3 * foreign > only(found, own) {
                return false;
            }
        }
        // Bosnian has words of both of the others, and few of its own.
        let margin = match tag {
            "hr" => 2,
            _ => u32::from(TWINS.contains(&tag)),
        };
        let least = against(found, own) + margin;
        group
            .tags
            .iter()
            .enumerate()
            .filter(|(at, tag)| *at != own && **tag != "und")
            .all(|(other, _)| against(found, other) >= least)
    }
}

/// Languages that only words distinguish: without one, the answer is not reliable.
const TWINS: [&str; 5] = ["bs", "hr", "id", "ms", "sr-Latn"];

/// Fewer words may include no function word.
const FEW: u32 = 4;
/// Languages whose sentences have a word of the list nearly always, and with relatives that
/// fit the model too well.
const NEEDS_WORDS: [&str; 4] = ["ar", "fil", "hi", "ur"];

fn against(found: &WordCounts, at: usize) -> u32 {
    found.against.get(at).copied().unwrap_or_default()
}

fn only(found: &WordCounts, at: usize) -> u32 {
    found.only.get(at).copied().unwrap_or_default()
}
