//! Whether a sentence demands a link or a credit.

use super::clause::Clause;
use crate::notice::duty::NoticeTarget;
use crate::notice::lexicon::{Class, Lexicon};
use crate::notice::target;
use crate::notice::token::{Token, TokenKind, Tokens};

/// Whether a sentence demands a link or a credit, before its details are read.
pub(super) struct Duty {
    pub(super) link: bool,
    pub(super) cite: bool,
    /// Whether the demand makes the sentence a notice, provided that its words are known.
    pub(super) is_notice: bool,
}

/// Classes that, before a link, make something else the subject of a rule.
const OTHER_HEADS: [Class; 8] = [
    Class::Material,
    Class::With,
    Class::Without,
    Class::Cite,
    Class::Mention,
    Class::If,
    Class::When,
    Class::Oblige,
];

/// Classes of the words that name the source.
pub(super) const CREDITS: [Class; 4] = [Class::Cite, Class::Mention, Class::Source, Class::Link];

/// Classes of the words that may be among them.
const ADDED: [Class; 6] = [
    Class::Active,
    Class::Filler,
    Class::Manner,
    Class::Number,
    Class::To,
    Class::With,
];

/// Of so many tokens one is written in small letters, in a sentence.
const MENU: usize = 6;

/// How many words and phrases a demand of a credit alone has at most.
const BARE: usize = 10;

impl Clause<'_> {
    pub(super) fn duty(&self, limited: bool, target_first: bool) -> Duty {
        let host = self.list.iter().any(|token| token.kind == TokenKind::Host);
        let ruled = self.ruled() || limited || self.is_heading();
        let waived = self.any(Class::Optional);
        let link = self.any(Class::Link) && !waived && !self.link_is_use();
        // "The link may not be closed" obliges as "must not" does.
        let oblige = self.obliges();
        let event = self.event && ruled;
        // "Sites must link to X", "a link to X is required": the target implies the re-use.
        let addressed = oblige && (host || self.any(Class::Online));
        let pointed = || {
            let active = oblige && self.any(Class::Active);
            active && target::find(self.list, target_first, true).is_some()
        };
        // A ban is no permission: what is forbidden "with a link" is no re-use.
        let only_banned = self.any(Class::Forbid) && !limited && !self.rules_beside_ban();
        let links = link
            && (event && !only_banned || addressed || oblige && self.describes_link() || pointed());
        let cites = event && self.names_source(limited) && !waived;
        Duty {
            link: links,
            cite: cites || links,
            is_notice: links && (event || addressed || pointed()) || cites,
        }
    }

    /// Whether the source is to be named: by a word for it alone, or by naming (with) the
    /// source or a name. "To cite" is re-use as well as naming, and must not be both at once.
    fn names_source(&self, limited: bool) -> bool {
        // "Which he may not name": the naming is what is denied.
        let demanded = self.any_of(&[Class::Oblige, Class::Only, Class::If, Class::Without]);
        let denied = self.any(Class::Not) && !demanded;
        let strict = self.any_of(&[
            Class::Oblige,
            Class::Permit,
            Class::Only,
            Class::If,
            Class::Forbid,
            Class::Without,
        ]);
        let mentions = self.list.iter().filter(|token| token.is(Class::Mention));
        let other_event = limited
            || mentions.count() > 1
            || self.list.iter().any(|token| {
                !token.is(Class::Mention)
                    && (token.is(Class::Use) || token.is(Class::Using) || token.is(Class::Material))
            });
        let someone = || self.names_someone() || target::is_name_mentioned(self.list);
        self.any(Class::Cite)
            || self.any(Class::Mention)
                && strict
                && !denied
                && other_event
                && (self.any(Class::Source) || someone())
            || self.any(Class::Source) && (self.any(Class::With) || self.any(Class::Only))
    }

    /// A link demanded for the re-use of material, to a site or name that is given: no
    /// other word of the sentence makes it something else.
    pub(super) fn is_plain_duty(&self) -> bool {
        self.any(Class::Use)
            && self.any(Class::Material)
            && self.any(Class::Link)
            && self.any(Class::Oblige)
            && self.names_someone()
    }

    /// A credit demanded in plain words, the re-use being understood: "You must credit
    /// Harbour Wire and link to the original article", "Please include a link back to us".
    pub(super) fn is_plainly_credited(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        let (link, cite) = (self.any(Class::Link), self.any(Class::Cite));
        let own = self.any(Class::Press) || self.any(Class::Site);
        let target = || match target::find(self.list, lexicon.target_first, link) {
            Some((NoticeTarget::Source, _)) => !link,
            found => found.is_some(),
        };
        self.any(Class::Oblige)
            && !self.any(Class::Optional)
            && !self.any(Class::Not)
            && (link && cite || (link || cite) && own)
            && target()
            && self.foreign(tokens, lexicon) == 0
            && !self.is_in_capitals()
    }

    /// Whether every word has a capital, as those of a menu have: "Credit and Finance Articles
    /// Community Reviews".
    fn is_in_capitals(&self) -> bool {
        let is_capital = |token: &Token| token.capital || token.span.len() <= 3;
        self.list.len() > MENU && self.list.iter().all(is_capital)
    }

    /// A short sentence of nothing but a credit, or a link to the source, and the word that demands it: "Quellenangabe
    /// erforderlich", "Please credit the source".
    pub(super) fn is_bare_credit(&self, tokens: &Tokens) -> bool {
        let is_credit = |token: &Token| token.is_one_of(&CREDITS);
        let is_demand = |token: &Token| token.is(Class::Oblige);
        // The link alone may be that of a form: "the link is obligatory".
        let of_source = self.any(Class::Mention) || self.any(Class::Link);
        let names = self.any(Class::Cite) || of_source && self.any(Class::Source);
        // The imperative of naming alone is the label of a field ("State the source"), and one word that
        // is both a heading ("Credit").
        let demands = || {
            self.list.iter().enumerate().any(|(at, token)| {
                let is_phrase = self.list.get(at + 1).is_some_and(|next| next.inside_phrase);
                is_demand(token) && (!is_credit(token) || token.is(Class::Cite) && is_phrase)
            })
        };
        // As articles and prepositions are. In scripts without small letters three may be a noun;
        // one letter of kana is a particle.
        let is_short = |token: &Token| {
            token.word(&tokens.words).is_some_and(|word| {
                let is_kana = word.starts_with(|c| matches!(c, 'ぁ'..='ん'));
                is_kana || word.starts_with(char::is_lowercase) && word.chars().count() <= 3
            })
        };
        let is_part = |token: &Token| {
            let known = is_credit(token) || is_demand(token) || token.inside_phrase;
            let adds = || token.is_one_of(&ADDED);
            known || adds() || token.classes == 0 && is_short(token)
        };
        names
            && self
                .list
                .iter()
                .filter(|token| !token.inside_phrase)
                .count()
                <= BARE
            && !self.any_of(&[Class::Optional, Class::Not])
            && demands()
            && self.list.iter().all(is_part)
    }

    /// "A link to the site is obligatory": beside a notice this is part of it.
    pub(super) fn only_adds_link(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        self.any(Class::Link)
            && self.any(Class::Oblige)
            && !self.any(Class::Optional)
            && !self.any(Class::Not)
            && self.foreign(tokens, lexicon) == 0
            && target::find(self.list, lexicon.target_first, true).is_some()
    }

    /// Whether the link is itself a use that a rule is about: "reproduction, distribution or
    /// links need our consent", "linking without permission is prohibited".
    pub(super) fn link_is_use(&self) -> bool {
        let position = |class| self.list.iter().position(|token| token.is(class));
        let Some(link) = position(Class::Link) else {
            return false;
        };
        let before = |reach| {
            self.list
                .get(link.saturating_sub(reach)..link)
                .unwrap_or_default()
        };
        let listed = before(2).iter().any(|token| token.is(Class::Use))
            && !before(2)
                .iter()
                .any(|token| token.is(Class::With) || token.is(Class::Without));
        let heads = self.link_heads();
        let asks = || {
            let consent = position(Class::Consent).filter(|consent| *consent > link);
            let between = consent.and_then(|consent| self.list.get(link..consent));
            between.is_some_and(|between| {
                between.iter().any(|token| token.is(Class::Oblige))
                    && !between.iter().any(|token| token.kind == TokenKind::Break)
            })
        };
        let alone = !self
            .list
            .iter()
            .skip(link + 1)
            .any(|token| token.is(Class::Link));
        let exempt = self.any(Class::Without)
            && (self.any(Class::Forbid) || self.any(Class::Not) || !self.any(Class::Permit));
        let ruled = self.any(Class::Consent) && (self.any(Class::Only) || exempt)
            || heads && (self.any(Class::Forbid) || asks());
        ruled && alone && (listed || heads) && !self.describes_link()
    }

    /// Whether the clause begins with the link, or with its placing, as what its rule is about.
    pub(super) fn link_heads(&self) -> bool {
        let Some(link) = self.list.iter().position(|token| token.is(Class::Link)) else {
            return false;
        };
        let is_placing = |at: usize| at + 1 == link;
        let uses = |(at, token): (usize, &Token)| token.is(Class::Use) && !is_placing(at);
        let is_other = |(at, token): (usize, &Token)| {
            let using = token.is(Class::Using) && !is_placing(at);
            using || token.is_one_of(&OTHER_HEADS)
        };
        link <= 6
            && !self.list.iter().enumerate().any(uses)
            && !self.list.iter().enumerate().take(link).any(is_other)
    }
}
