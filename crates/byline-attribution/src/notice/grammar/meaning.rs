//! What a sentence of a notice says.

use std::ops::Range;

use super::kit::Kit;
use crate::licence::CreativeCommons;
use crate::notice::duty::{NoticePosition, NoticeTarget, PermissionScope};
use crate::policy::{Exemption, ExtentLimit};

/// What a sentence says in one language.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct SentenceMeaning {
    pub(crate) link: bool,
    pub(crate) cite: bool,
    pub(crate) permission: Option<PermissionScope>,
    /// Mining of texts and training of artificial intelligence are reserved.
    pub(crate) mining: bool,
    pub(crate) active: bool,
    pub(crate) direct: bool,
    pub(crate) followable: bool,
    pub(crate) place: Option<NoticePosition>,
    pub(crate) percent: Option<ExtentLimit>,
    pub(crate) length: Option<ExtentLimit>,
    /// An amount is limited in words that no number measures.
    pub(crate) vague: bool,
    pub(crate) exemption: Option<Exemption>,
    pub(crate) target: Option<(NoticeTarget, Option<Range<usize>>)>,
    /// What is demanded of the page beside the link.
    pub(crate) kit: Kit,
    /// The licence that the sentence gives.
    pub(crate) licence: Option<CreativeCommons>,
    /// Whether it demands a link beside a notice: "A link to our site is obligatory."
    pub(crate) companion: bool,
    /// Whether only publishers phrase a rule like this, so that it is a notice anywhere on a page.
    pub(crate) plain: bool,
    /// Whether the sentence is a notice by itself; if not, it only adds to the sentence before or after.
    pub(crate) stands_alone: bool,
    /// How sure the reading is, in per cent.
    pub(crate) score: u8,
    /// How many bytes of the sentence the lexicon knows.
    pub(crate) known: usize,
}

impl SentenceMeaning {
    /// What a sentence that only adds to a notice can add.
    pub(super) fn adds(&self) -> bool {
        self.place.is_some()
            || self.followable
            || self.direct
            || self.active
            || self.percent.is_some()
            || self.length.is_some()
            || self.exemption.is_some()
            || self.companion
            || self.kit.is_any()
    }

    /// Adds what a neighbouring sentence demands.
    pub(crate) fn join(&mut self, other: Self) {
        self.link |= other.link || other.companion;
        self.cite |= other.cite || other.companion;
        self.licence = self.licence.or(other.licence);
        self.plain |= other.plain && other.stands_alone;
        self.mining |= other.mining;
        self.kit.join(other.kit);
        self.active |= other.active;
        self.direct |= other.direct;
        self.followable |= other.followable;
        self.place = self.place.or(other.place);
        self.percent = self.percent.or(other.percent);
        self.length = self.length.or(other.length);
        self.vague |= other.vague;
        self.exemption = self.exemption.take().or(other.exemption);
        self.permission = match (self.permission, other.permission) {
            (Some(PermissionScope::All), _) | (_, Some(PermissionScope::All)) => {
                Some(PermissionScope::All)
            }
            (own, other) => own.or(other),
        };
        let weight = |target: &Option<(NoticeTarget, Option<Range<usize>>)>| match target {
            Some((NoticeTarget::Domain, _)) => 4,
            Some((NoticeTarget::Name, _)) => 3,
            Some((NoticeTarget::Article | NoticeTarget::Site, _)) => 2,
            Some((NoticeTarget::Source, _)) => 1,
            None => 0,
        };
        if weight(&other.target) > weight(&self.target) {
            self.target = other.target;
        }
        self.score = self.score.max(other.score);
    }
}
