//! Which language of a script it is: the model first, whatlang where it is in doubt.

use crate::addresses::outside;
use crate::choice::{Choice, Prior};
use crate::detection::{Candidate, Detection, Evidence};
use crate::group::LanguageGroup;
use crate::model::{self, LANES, Table};
use crate::script::Script;
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
) -> Detection {
    let script = table.script;
    let Some(scores) = table.scores(model::windows(text).flat_map(outside)) else {
        return Detection::undetermined(script);
    };
    let allowed = open_lanes(choice, table);
    let mut added = [0.0; LANES];
    for ((added, tag), rarer) in added.iter_mut().zip(table.tags).zip(table.rarer) {
        *added = rarer + prior.map_or(0.0, |prior| prior(tag, script));
    }
    let shares = scores.probabilities(table, allowed, &added);
    let ranking = Ranking::of(table, &shares);
    let Some((tag, share)) = ranking.best else {
        return Detection::undetermined(script);
    };
    if tag == "und" {
        let mut detection = Detection::undetermined(script);
        detection.evidence = Evidence::Model;
        detection.runner_up = ranking
            .second
            .map(|(tag, share)| Candidate::new(tag, share));
        return detection;
    }
    let (share, evidence) = if share > RELIABLE {
        (share, Evidence::Model)
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
    let usual = scores.fit(table, tag) > UNUSUAL;
    let reliable = share > RELIABLE && likely && usual;
    let mut detection = Detection::new(tag, script, share, reliable, evidence);
    detection.runner_up = ranking
        .second
        .filter(|(tag, _)| *tag != "und")
        .map(|(tag, share)| Candidate::new(tag, share));
    if !reliable && likely {
        detection.group = LanguageGroup::of(tag)
            .filter(|group| share_of(table, &shares, group.tags()) > RELIABLE);
    }
    detection
}

/// What whatlang's vote makes of an answer of the model that is in doubt.
fn second_opinion(text: &str, script: Script, tag: &str, share: f64) -> (f64, Evidence) {
    match trigrams::vote(text, script) {
        Some((vote, sure)) if vote == tag && sure > SURE => {
            let odds = share / (1.0 - share) * AGREEMENT;
            (odds / (1.0 + odds), Evidence::ModelAndTrigrams)
        }
        _ => (share, Evidence::Model),
    }
}

/// Whatlang's confidence from which its vote counts.
const SURE: f64 = 0.1;
/// By how much agreement of the two raises the odds.
const AGREEMENT: f64 = 4.0;

/// From this probability on, an answer is called reliable.
const RELIABLE: f64 = 0.98;

/// Text that fits its language worse than this, in deviations, is likelier to be in a relative of
/// it that the model does not know.
const UNUSUAL: f32 = -2.5;

/// What the languages of an allowlist must have among all of them to be believed.
const LIKELY: f64 = 0.05;

/// The two most probable languages; all unknown ones count together.
struct Ranking {
    best: Option<(&'static str, f64)>,
    second: Option<(&'static str, f64)>,
}

impl Ranking {
    fn of(table: &Table, shares: &[f32; LANES]) -> Self {
        let mut ranking = Self {
            best: None,
            second: None,
        };
        let unknown: f64 = table
            .tags
            .iter()
            .zip(shares)
            .filter(|(tag, _)| **tag == "und")
            .map(|(_, share)| f64::from(*share))
            .sum();
        let known = table
            .tags
            .iter()
            .zip(shares)
            .filter(|(tag, _)| **tag != "und")
            .map(|(tag, share)| (*tag, f64::from(*share)));
        for (tag, share) in known.chain([("und", unknown)]) {
            if share <= 0.0 {
                continue;
            }
            if ranking.best.is_none_or(|(_, most)| share > most) {
                ranking.second = ranking.best.replace((tag, share));
            } else if ranking.second.is_none_or(|(_, most)| share > most) {
                ranking.second = Some((tag, share));
            }
        }
        ranking
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
