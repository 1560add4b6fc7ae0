//! Which language of a script it is: the model first, whatlang where it is in doubt.

use crate::addresses::outside;
use crate::choice::{Choice, Prior};
use crate::detection::{Detection, LanguageCandidate, LanguageEvidence};
use crate::group::LanguageGroup;
use crate::model::{self, LANES, Table};
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
    let shares = scores.probabilities(table, allowed, &added);
    let ranking = Ranking::of(table, &shares);
    let Some(Ranked { lane, tag, share }) = ranking.best else {
        return Detection::undetermined(script);
    };
    if tag == "und" {
        let mut detection = Detection::undetermined(script);
        detection.evidence = LanguageEvidence::Model;
        detection.runner_up = ranking.second.map(Ranked::candidate);
        return detection;
    }
    let (share, evidence) = if share > RELIABLE || second == SecondOpinion::NotAsked {
        (share, LanguageEvidence::Model)
    } else {
        second_opinion(text, script, tag, share)
    };
    // Among few languages one is always the nearest; it must be likely among all as well.
    let likely = allowed == u64::MAX || {
        let open = scores.probabilities(table, u64::MAX, &added);
        let among = |(lane, _): &(usize, _)| allowed >> lane & 1 == 1;
        let lanes = open.iter().enumerate().filter(among);
        lanes.map(|(_, share)| f64::from(*share)).sum::<f64>() > LIKELY
    };
    let usual = scores.z_score(table, lane) > UNUSUAL;
    let reliable = share > RELIABLE && likely && usual;
    let mut detection = Detection::new(tag, script, share, reliable, evidence);
    detection.runner_up = ranking
        .second
        .filter(|second| second.tag != "und")
        .map(Ranked::candidate);
    if !reliable && likely {
        detection.group = LanguageGroup::of(tag)
            .filter(|group| share_of(table, &shares, group.tags()) > RELIABLE);
    }
    detection
}

/// What whatlang's vote makes of an answer of the model that is in doubt.
fn second_opinion(text: &str, script: Script, tag: &str, share: f64) -> (f64, LanguageEvidence) {
    match trigrams::vote(text, script) {
        Some((vote, sure)) if vote == tag && sure > SURE => {
            (raised(share), LanguageEvidence::ModelAndTrigrams)
        }
        _ => (share, LanguageEvidence::Model),
    }
}

/// Whatlang's confidence from which its vote counts.
const SURE: f64 = 0.1;
/// Text that fits its language worse than this, in deviations, is likelier to be in a relative of
/// it that the model does not know.
const UNUSUAL: f32 = -2.5;

/// What the languages of an allowlist must have among all of them to be believed.
const LIKELY: f64 = 0.05;

/// A language and how probable it is.
#[derive(Clone, Copy)]
struct Ranked {
    lane: usize,
    tag: &'static str,
    share: f64,
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
