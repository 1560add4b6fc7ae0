//! Which language of a script it is: by the model, and by whatlang where the model is not sure.

use crate::addresses::outside;
use crate::choice::{Choice, Prior};
use crate::detection::{Detection, LanguageCandidate, LanguageEvidence};
use crate::group::LanguageGroup;
use crate::model::{self, LANES, Table};
use crate::relatives;
use crate::script::Script;
use crate::second_opinion::{RELIABLE, SecondOpinion, raised};
use crate::trigrams;

/// The lanes of a table that may be the answer, a bit each.
fn open_lanes(choice: &Choice, table: &Table) -> u64 {
    if choice.is_open() {
        return u64::MAX;
    }
    let is_open = |tag: &str| match tag {
        "und" => !choice.is_restricted(),
        _ => choice.admits(tag, table.script),
    };
    (0..)
        .zip(table.tags)
        .filter(|(_, tag)| is_open(tag))
        .fold(0, |lanes, (lane, _)| lanes | 1 << lane)
}

/// The answer of the model for a script that several languages share.
pub(crate) fn detect(
    choice: &Choice,
    text: &str,
    table: &'static Table,
    prior: Option<&Prior<'_>>,
    second: SecondOpinion,
) -> Detection {
    let script = table.script;
    let Some(scores) = table.scores(model::windows(text).flat_map(outside)) else {
        return Detection::undetermined(script);
    };
    let allowed = open_lanes(choice, table);
    let mut added = [0.0; LANES];
    for ((added, tag), log_prior) in added.iter_mut().zip(table.tags).zip(table.log_prior) {
        *added = log_prior + prior.map_or(0.0, |prior| prior(tag, script));
    }
    let mut shares = scores.probabilities(table, allowed, &added);
    let mut ranking = Ranking::of(table, &shares);
    let mut add = |more: &[f32; LANES]| {
        for (added, more) in added.iter_mut().zip(more) {
            *added += more;
        }
        let shares = scores.probabilities(table, allowed, &added);
        (shares, Ranking::of(table, &shares))
    };
    let by_letters = ranking
        .best
        .and_then(|best| relatives::look_at_letters(table, best, text));
    if let Some(more) = by_letters {
        (shares, ranking) = add(&more);
    }
    let by_words = ranking
        .best
        .and_then(|best| relatives::look_at_words(table, &scores, &shares, best, text));
    let mut apart = true;
    if let Some(evidence) = by_words {
        (shares, ranking) = add(&evidence.added);
        apart = ranking
            .best
            .is_some_and(|best| evidence.sets_apart(best.tag));
    }
    let Some(best) = ranking.best else {
        return Detection::undetermined(script);
    };
    // Among few languages one is always the nearest; it must be likely among all as well.
    let among_all = if allowed == u64::MAX {
        1.0
    } else {
        let open = scores.probabilities(table, u64::MAX, &added);
        let among = |(lane, _): &(usize, _)| allowed >> lane & 1 == 1;
        let lanes = open.iter().enumerate().filter(among);
        lanes.map(|(_, share)| f64::from(*share)).sum::<f64>()
    };
    if best.tag == "und" || among_all < POSSIBLE {
        let mut detection = Detection::undetermined(script);
        detection.evidence = LanguageEvidence::Model;
        detection.runner_up = [ranking.second, Some(best)]
            .into_iter()
            .flatten()
            .find(|one| one.tag != "und" && among_all >= POSSIBLE)
            .map(Ranked::candidate);
        return detection;
    }
    let Ranked { lane, tag, share } = best;
    let (share, evidence) = if share > RELIABLE || second == SecondOpinion::NotAsked {
        (share, LanguageEvidence::Model)
    } else {
        second_opinion(text, script, best, ranking.second)
    };
    let likely = among_all > LIKELY;
    let usual = scores.fit(table, lane) >= least_fit(tag);
    let reliable = share > RELIABLE && likely && usual && apart;
    let mut detection = Detection::new(tag, script, share, reliable, evidence);
    detection.runner_up = ranking
        .second
        .filter(|second| second.tag != "und")
        .map(|second| Ranked {
            // What agreement adds to the first, the others lose.
            share: second.share.min(1.0 - share),
            ..second
        })
        .map(Ranked::candidate);
    if !reliable && likely {
        detection.group = LanguageGroup::of(tag)
            .filter(|group| share_of(table, &shares, group.tags()) > RELIABLE);
    }
    detection
}

/// The answer after whatlang's vote, where the model is not sure.
///
/// Its vote is worth something only between languages that it knows.
fn second_opinion(
    text: &str,
    script: Script,
    best: Ranked,
    second: Option<Ranked>,
) -> (f64, LanguageEvidence) {
    let knows_both = second.is_none_or(|second| trigrams::knows(second.tag));
    let vote = if knows_both && trigrams::knows(best.tag) {
        trigrams::vote(text, script)
    } else {
        None
    };
    match vote {
        Some((vote, sure)) if vote == best.tag && sure > SURE => {
            (raised(best.share), LanguageEvidence::ModelAndTrigrams)
        }
        _ => (best.share, LanguageEvidence::Model),
    }
}

/// Whatlang's confidence from which its vote counts.
const SURE: f64 = 0.1;

/// Text that fits its language worse than this is likelier to be in one that the model does not know.
const LEAST_FIT: f32 = 0.65;
/// The same for a language with relatives that the model does not know, such as dialects:
/// Asturian is much like Spanish.
const LEAST_FIT_OF_RELATIVE: f32 = 0.8;

/// Languages with such relatives; and languages that are learned from declarations and programs' messages, or
/// from an n-gram model of another kind of text, which news and stories fit less well. In Devanagari the
/// words decide ([`relatives`]).
const LEAST_FITS: [(&str, f32); 36] = [
    ("am", 0.5),
    ("ar", 0.75),
    ("az", LEAST_FIT_OF_RELATIVE),
    ("ca", LEAST_FIT_OF_RELATIVE),
    ("ckb", 0.55),
    ("es", LEAST_FIT_OF_RELATIVE),
    ("fa", LEAST_FIT_OF_RELATIVE),
    ("fil", LEAST_FIT_OF_RELATIVE),
    ("ga", LEAST_FIT_OF_RELATIVE),
    ("hi", 0.35),
    ("id", LEAST_FIT_OF_RELATIVE),
    ("is", LEAST_FIT_OF_RELATIVE),
    ("it", LEAST_FIT_OF_RELATIVE),
    ("kk", 0.75),
    ("ky", 0.6),
    ("lv", LEAST_FIT_OF_RELATIVE),
    ("mr", 0.5),
    ("ms", 0.75),
    ("ne", 0.2),
    ("nl", LEAST_FIT_OF_RELATIVE),
    ("pl", LEAST_FIT_OF_RELATIVE),
    ("ps", 0.6),
    ("sl", 0.7),
    ("sn", 0.7),
    ("st", 0.6),
    ("sw", LEAST_FIT_OF_RELATIVE),
    ("tg", 0.6),
    ("ti", 0.5),
    ("tn", LEAST_FIT_OF_RELATIVE),
    ("tr", LEAST_FIT_OF_RELATIVE),
    ("tt", 0.6),
    ("ur", LEAST_FIT_OF_RELATIVE),
    ("uz-Cyrl", 0.5),
    ("xh", LEAST_FIT_OF_RELATIVE),
    ("yi", -9.0),
    ("zu", LEAST_FIT_OF_RELATIVE),
];

fn least_fit(tag: &str) -> f32 {
    LEAST_FITS
        .binary_search_by_key(&tag, |(known, _)| known)
        .ok()
        .and_then(|at| LEAST_FITS.get(at))
        .map_or(LEAST_FIT, |(_, fit)| *fit)
}

/// What the languages of an allowlist must have among all of them to be believed.
const LIKELY: f64 = 0.05;
/// With less, the text is in none of them.
const POSSIBLE: f64 = 0.001;

/// A language and how probable it is.
#[derive(Clone, Copy)]
pub(crate) struct Ranked {
    pub(crate) lane: usize,
    pub(crate) tag: &'static str,
    pub(crate) share: f64,
}

impl Ranked {
    fn candidate(self) -> LanguageCandidate {
        LanguageCandidate::new(self.tag, self.share)
    }
}

/// The two most probable languages; all unknown ones count together.
struct Ranking {
    best: Option<Ranked>,
    second: Option<Ranked>,
}

impl Ranking {
    fn of(table: &Table, shares: &[f32; LANES]) -> Self {
        let mut ranking = Self {
            best: None,
            second: None,
        };
        let mut unknown = 0.0;
        for (lane, (tag, share)) in table.tags.iter().zip(shares).enumerate() {
            let share = f64::from(*share);
            if *tag == "und" {
                unknown += share;
            } else {
                ranking.add(Ranked { lane, tag, share });
            }
        }
        ranking.add(Ranked {
            lane: LANES,
            tag: "und",
            share: unknown,
        });
        ranking
    }

    fn add(&mut self, next: Ranked) {
        let is_more = |than: Option<Ranked>| than.is_none_or(|than| next.share > than.share);
        if next.share <= 0.0 {
            return;
        }
        if is_more(self.best) {
            self.second = self.best.replace(next);
        } else if is_more(self.second) {
            self.second = Some(next);
        }
    }
}

fn share_of(table: &Table, shares: &[f32; LANES], tags: &[&str]) -> f64 {
    table
        .tags
        .iter()
        .zip(shares)
        .filter(|(tag, _)| tags.contains(tag))
        .map(|(_, share)| f64::from(*share))
        .sum()
}
