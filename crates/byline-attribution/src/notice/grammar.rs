//! What one sentence demands.
//!
//! The rules are those all languages share: a notice joins a use-event with a condition
//! and with what is demanded (a link, naming the source, consent). What the words mean
//! comes from the language's lexicon.

use std::ops::Range;

use super::commons;
use super::duty::{NoticePosition, NoticeTarget, PermissionScope};
use super::lexicon::{Class, Lexicon};
use super::limits;
use super::target;
use super::token::{Token, TokenKind, Tokens};
use super::waiver;
use crate::licence::CreativeCommons;
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
    /// The licence that the sentence gives.
    pub(crate) licence: Option<CreativeCommons>,
    /// Whether it demands a link beside a notice: "A link to our site is obligatory."
    pub(crate) companion: bool,
    /// Whether only publishers phrase a rule like this, so that it is a notice anywhere on a page.
    pub(crate) plain: bool,
    /// Whether the sentence is a notice by itself, or only adds to one beside it.
    pub(crate) stands_alone: bool,
    /// How sure the reading is, in per cent.
    pub(crate) score: u8,
    /// How many bytes of the sentence the lexicon knows.
    pub(crate) known: usize,
}

impl SentenceMeaning {
    /// What a sentence that only adds to a notice can add.
    fn adds(&self) -> bool {
        self.place.is_some()
            || self.followable
            || self.direct
            || self.active
            || self.percent.is_some()
            || self.length.is_some()
            || self.exemption.is_some()
            || self.companion
    }
}

impl SentenceMeaning {
    /// Adds what a neighbouring sentence demands.
    pub(crate) fn join(&mut self, other: Self) {
        self.link |= other.link || other.companion;
        self.cite |= other.cite || other.companion;
        self.licence = self.licence.or(other.licence);
        self.plain |= other.plain && other.stands_alone;
        self.mining |= other.mining;
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

/// Reads a sentence whose tokens carry the classes of `lexicon`; `None` when it neither
/// is a notice nor could add to one.
pub(crate) fn read(tokens: &Tokens, lexicon: &Lexicon) -> Option<SentenceMeaning> {
    if tokens.code {
        return None;
    }
    let whole = Sentence::new(&tokens.list);
    if whole.any(Class::Commons) {
        return commons(&whole, tokens, lexicon);
    }
    if whole.any(Class::Given) && !whole.is_strict() {
        return None;
    }
    let waiver = waiver::read(&tokens.list, lexicon.target_first);
    let list = match &waiver {
        Some(waiver) => waiver.rest.as_slice(),
        None => tokens.list.as_slice(),
    };
    let sentence = Sentence::new(list);
    if sentence.any(Class::Unrelated) && !sentence.is_plain_duty() {
        return None;
    }
    let (limits, mut exemption) = match waiver.as_ref() {
        Some(waiver) => (waiver.limits, waiver.exemption.clone()),
        None => (limits::read(list), None),
    };
    let (mut percent, mut length) = (limits.percent, limits.length);
    if exemption.is_none() && waiver::is_threshold(list) {
        let mut amounts = percent.take().into_iter().chain(length.take());
        exemption = amounts.next().map(Exemption::any_use);
        exemption = exemption.map(|first| amounts.fold(first, Exemption::with_limit));
    }
    let mut reading = SentenceMeaning {
        place: limits.place,
        percent,
        length,
        vague: limits.percent.is_none() && limits.length.is_none() && waiver::is_vague(list),
        exemption,
        ..SentenceMeaning::default()
    };
    let limited = limits.percent.is_some() || limits.length.is_some();
    let duty = sentence.duty(limited, lexicon.target_first);
    let plain = !duty.stands && sentence.is_plainly_credited(tokens, lexicon);
    reading.link = duty.link || plain && sentence.any(Class::Link);
    reading.cite = duty.cite || plain;
    // The words of a waiver are known as well, though they demand nothing.
    let known = whole.is_mostly_known(tokens, lexicon);
    let dutiful = duty.link || duty.cite;
    let about = whole.is_about_publishing(tokens, lexicon) || dutiful && known;
    reading.permission = permission(list, limited, dutiful).filter(|_| about);
    // Where links themselves need consent, none is demanded.
    if reading.permission == Some(PermissionScope::Linking) && !sentence.any(Class::Use) {
        reading.link = false;
        reading.cite = false;
    }
    reading.mining = sentence.reserves_mining(tokens, lexicon);
    // "May not be used to train AI" says for what use alone.
    if reading.mining && !sentence.any(Class::Use) {
        reading.permission = Some(PermissionScope::Mining);
    }
    reading.companion = !reading.link && sentence.only_adds_link(tokens, lexicon);
    if sentence.any(Class::Link) || !duty.stands {
        reading.active = sentence.any(Class::Active);
        reading.direct = sentence.beside_link(Class::Direct);
        reading.followable = sentence.any(Class::Follow) || sentence.any(Class::Search);
    }
    if reading.link || reading.cite {
        reading.target = target::find(list, lexicon.target_first, reading.link);
    }
    let addressed = matches!(
        &reading.target,
        Some((NoticeTarget::Domain | NoticeTarget::Name, _))
    );
    let of_text = limits.length.is_some() || sentence.any(Class::Material);
    // An amount is a rule only where more is forbidden, and the sentence is about published text.
    let quota = of_text
        && limited
        && sentence.event
        && (sentence.any(Class::Forbid)
            || sentence.any(Class::Oblige)
            || sentence.any(Class::Quote) && sentence.any(Class::Limit))
        && (whole.is_about_publishing(tokens, lexicon) || known && sentence.any(Class::Quote));
    let binding = reading.link
        && whole.is_half_known(tokens, lexicon)
        && sentence.obliges()
        && (reading.place.is_some() || reading.followable || reading.direct && known);
    let stands = duty.stands && known || plain;
    reading.stands_alone = stands && (sentence.event || reading.target.is_some())
        || reading.permission.is_some()
        || reading.mining
        || quota
        || binding
        || reading.exemption.is_some() && sentence.event && known;
    // What only a consent makes a notice demands no link by words that stand by chance.
    if !stands && !binding && (reading.stands_alone || !sentence.obliges()) {
        reading.link = false;
        reading.cite &= !reading.stands_alone;
    }
    if reading.companion {
        reading.target = target::find(list, lexicon.target_first, true);
    }
    if !reading.stands_alone && !reading.adds() {
        return None;
    }
    let own = sentence.any(Class::Press) || sentence.any(Class::Site) || sentence.names_someone();
    let bare = !reading.link
        && sentence.any(Class::Use)
        && [Class::Only, Class::Forbid, Class::Without]
            .into_iter()
            .any(|class| sentence.any(class));
    reading.plain =
        sentence.is_strict() && (own || bare) && whole.is_about_publishing(tokens, lexicon);
    reading.score = sentence.score(&reading, addressed);
    reading.known = tokens
        .list
        .iter()
        .filter(|token| token.is_known())
        .map(|token| token.span.len())
        .sum();
    Some(reading)
}

/// Reads a sentence that names a Creative Commons licence: a notice where it licenses the
/// publisher's own material, not another's picture or a page taken over.
fn commons(sentence: &Sentence<'_>, tokens: &Tokens, lexicon: &Lexicon) -> Option<SentenceMeaning> {
    let licence = commons::read(&tokens.words)?;
    let named = sentence
        .list
        .iter()
        .position(|token| token.is(Class::Commons))?;
    // The licence's own name holds many words that the lexicon does not know.
    let subject = Sentence::new(sentence.list.get(..named)?);
    let own = [Class::Material, Class::Press, Class::Site, Class::Page]
        .into_iter()
        .any(|class| subject.any(class));
    let other = [Class::Given, Class::Unrelated, Class::Forbid]
        .into_iter()
        .any(|class| sentence.any(class))
        || subject.any(Class::Photo) && !subject.any(Class::Press);
    // "Under" a licence, in the languages whose lexicon calls it no word of a rule.
    let under = ["under", "unter", "bajo", "sous", "sotto", "sob"]
        .iter()
        .any(|word| tokens.words.contains(word));
    let licensed = sentence.any(Class::Consent) || under;
    let version = commons::version_in(sentence.list.get(named..)?);
    let licence = licence.with_version(version);
    // Behind the name an article about such licences continues in words of its own; those of
    // the name have capitals.
    let rest = sentence.list.get(named..)?;
    let unknown = Sentence::new(rest).foreign_in_small_letters(tokens, lexicon);
    if other || !licensed || unknown > 1 || !subject.is_mostly_known(tokens, lexicon) {
        return None;
    }
    if !own && (named > 3 || unknown > 0 || subject.foreign(tokens, lexicon) > 0) {
        return None;
    }
    let known = tokens.list.iter().filter(|token| token.is_known());
    Some(SentenceMeaning {
        cite: licence.requires_attribution(),
        licence: Some(licence),
        stands_alone: true,
        plain: own && unknown == 0,
        score: if own { 80 } else { 60 },
        known: known.map(|token| token.span.len()).sum(),
        ..SentenceMeaning::default()
    })
}

/// What a sentence demands of a page, before its details.
struct Duty {
    link: bool,
    cite: bool,
    stands: bool,
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

struct Sentence<'t> {
    list: &'t [Token],
    classes: u64,
    /// Whether it mentions re-use.
    event: bool,
}

impl<'t> Sentence<'t> {
    fn new(list: &'t [Token]) -> Self {
        let classes = list
            .iter()
            .fold(0, |classes, token| classes | token.classes);
        let mut sentence = Self {
            list,
            classes,
            event: false,
        };
        // "Using" alone says little: using what?
        let object = [
            Class::Material,
            Class::Print,
            Class::Photo,
            Class::Commercial,
            Class::Online,
        ];
        // "Our news is free on condition of a link": the material itself is granted.
        let granted = sentence.any(Class::Material)
            && sentence.any(Class::Permit)
            && (sentence.any(Class::If) || sentence.any(Class::Only));
        sentence.event = sentence.any(Class::Use)
            || sentence.any(Class::Using) && object.into_iter().any(|class| sentence.any(class))
            || granted;
        sentence
    }

    fn any(&self, class: Class) -> bool {
        self.classes & class.bit() != 0
    }

    /// Whether it states a rule, not a fact.
    fn ruled(&self) -> bool {
        [
            Class::Oblige,
            Class::Permit,
            Class::Forbid,
            Class::Only,
            Class::If,
            Class::When,
        ]
        .into_iter()
        .any(|class| self.any(class))
    }

    /// A heading in the shape of a rule: "Reprint with a link to the source."
    fn is_heading(&self) -> bool {
        let begins = self
            .list
            .iter()
            .take(3)
            .any(|token| token.is(Class::Use) || token.is(Class::Using));
        begins && (self.any(Class::With) || self.any(Class::Without))
    }

    fn names_someone(&self) -> bool {
        self.list
            .iter()
            .any(|token| matches!(token.kind, TokenKind::Host | TokenKind::Quoted))
    }

    /// A link demanded for the re-use of material, to a site or name that is given: no
    /// other word of the sentence makes it something else.
    fn is_plain_duty(&self) -> bool {
        self.any(Class::Use)
            && self.any(Class::Material)
            && self.any(Class::Link)
            && self.any(Class::Oblige)
            && self.names_someone()
    }

    /// Whether mining is what a rule reserves or forbids: "all rights are reserved, including
    /// those for text and data mining", "our articles may not be used to train AI".
    fn reserves_mining(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        if !self.any(Class::Mining) {
            return false;
        }
        let object = [Class::Material, Class::Press, Class::Site]
            .into_iter()
            .any(|class| self.any(class));
        let denied = self.any(Class::Forbid)
            || self.any(Class::Consent) && (self.any(Class::Without) || self.any(Class::Only))
            || self.any(Class::Not) && (self.any(Class::Permit) || self.any(Class::Using));
        let known = self.list.iter().filter(|token| token.classes != 0).count();
        (self.any(Class::Reserve) || denied && (object || self.names_someone()))
            && self.foreign(tokens, lexicon) * 4 <= known
    }

    /// Whether the clause begins with the link, or with its placing, as what its rule is about.
    fn link_heads(&self) -> bool {
        let Some(link) = self.list.iter().position(|token| token.is(Class::Link)) else {
            return false;
        };
        let is_placing = |at: usize| at + 1 == link;
        let uses = |(at, token): (usize, &Token)| token.is(Class::Use) && !is_placing(at);
        let is_other = |(at, token): (usize, &Token)| {
            let using = token.is(Class::Using) && !is_placing(at);
            using || OTHER_HEADS.iter().any(|class| token.is(*class))
        };
        link <= 6
            && !self.list.iter().enumerate().any(uses)
            && !self.list.iter().enumerate().take(link).any(is_other)
    }

    /// Whether the link is itself a use that a rule is about: "reproduction, distribution or
    /// links need our consent", "linking without permission is prohibited".
    fn link_is_use(&self) -> bool {
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
        let ruled = self.any(Class::Consent) && (self.any(Class::Only) || self.any(Class::Without))
            || heads && (self.any(Class::Forbid) || asks());
        ruled && alone && (listed || heads) && !self.describes_link()
    }

    fn duty(&self, limited: bool, target_first: bool) -> Duty {
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
            stands: links && (event || addressed || pointed()) || cites,
        }
    }

    /// Whether the source is to be named: by a word for it alone, or by naming (with) the
    /// source or a name. "To cite" is re-use as well as naming, and must not be both at once.
    fn names_source(&self, limited: bool) -> bool {
        let strict = [
            Class::Oblige,
            Class::Permit,
            Class::Only,
            Class::If,
            Class::Forbid,
            Class::Without,
        ]
        .into_iter()
        .any(|class| self.any(class));
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
                && other_event
                && (self.any(Class::Source) || someone())
            || self.any(Class::Source) && (self.any(Class::With) || self.any(Class::Only))
    }

    /// Whether something is demanded, forbidden or granted, by more than "if" and "when".
    fn is_strict(&self) -> bool {
        [
            Class::Oblige,
            Class::Permit,
            Class::Forbid,
            Class::Only,
            Class::Without,
        ]
        .into_iter()
        .any(|class| self.any(class))
    }

    /// A credit demanded in plain words, the re-use being understood: "You must credit
    /// Harbour Wire and link to the original article", "Please include a link back to us".
    fn is_plainly_credited(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
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
    }

    /// "A link to the site is obligatory": beside a notice this is part of it.
    fn only_adds_link(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        self.any(Class::Link)
            && self.any(Class::Oblige)
            && !self.any(Class::Optional)
            && !self.any(Class::Not)
            && self.foreign(tokens, lexicon) == 0
            && target::find(self.list, lexicon.target_first, true).is_some()
    }

    /// Whether a rule speaks of published content, and not of asbestos, of exams or of
    /// other people's pictures.
    ///
    /// Publishers word such rules alike, so that the lexicon knows nearly every word: what
    /// it does not know makes the material something else.
    fn is_about_publishing(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        let foreign = self.foreign(tokens, lexicon);
        let known = self
            .list
            .iter()
            .filter(|token| token.classes & !Class::Vague.bit() != 0)
            .count();
        if self.any(Class::Press) || self.names_someone() {
            foreign * 5 <= known
        } else {
            foreign == 0
        }
    }

    /// Whether no more than half as many words are unknown as known.
    fn is_half_known(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        let known = self.list.iter().filter(|token| token.classes != 0).count();
        self.foreign(tokens, lexicon) * 2 <= known + 1
    }

    /// Whether the lexicon knows most of the words: a report about a duty has other words.
    fn is_mostly_known(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        let known = self
            .list
            .iter()
            .filter(|token| token.classes & !Class::Vague.bit() != 0)
            .count();
        let most = if self.any(Class::Link) && !self.names_someone() {
            4
        } else {
            3
        };
        self.foreign(tokens, lexicon) * most <= known
    }

    fn foreign(&self, tokens: &Tokens, lexicon: &Lexicon) -> usize {
        let list = self.list.iter().enumerate();
        let words = list.filter(|(at, token)| {
            is_foreign(*at, token, tokens, lexicon) && !self.is_name_before_ban(*at, tokens)
        });
        // Where each letter is a token, most words have two.
        let letters = self.list.iter().filter(|token| {
            let unknown = token.classes == 0 && !token.inside_phrase;
            unknown && token.is_unspaced(&tokens.words)
        });
        words.count() + letters.count() / 2
    }

    /// Whether a word of a script without capitals is directly before a word that only publishers use
    /// for what they forbid: the name of the publisher ("항구일보 무단전재").
    fn is_name_before_ban(&self, at: usize, tokens: &Tokens) -> bool {
        let next = self.list.get(at + 1);
        let bans = next.is_some_and(|next| next.is(Class::Use) && next.is(Class::Press));
        let first = self
            .list
            .get(at)
            .and_then(|token| token.word(&tokens.words));
        let letter = first.and_then(|word| word.chars().next());
        bans && letter.is_some_and(|c| !c.is_lowercase() && c.is_alphabetic())
    }

    /// How many words in small letters the lexicon does not know.
    fn foreign_in_small_letters(&self, tokens: &Tokens, lexicon: &Lexicon) -> usize {
        let small = self.list.iter().filter(|token| !token.capital);
        small
            .filter(|token| is_foreign(0, token, tokens, lexicon))
            .count()
    }

    fn obliges(&self) -> bool {
        self.any(Class::Oblige) || self.any(Class::Forbid) && self.describes_link()
    }

    /// Whether more is said than that something is forbidden.
    fn rules_beside_ban(&self) -> bool {
        [
            Class::Oblige,
            Class::Permit,
            Class::Only,
            Class::If,
            Class::When,
            Class::Without,
        ]
        .into_iter()
        .any(|class| self.any(class))
    }

    /// "The link must be …": the sentence is about the link itself.
    fn describes_link(&self) -> bool {
        self.any(Class::Follow)
            || self.any(Class::Search)
            || self.any(Class::Direct)
            || self.any(Class::Paragraph)
            || self.any(Class::Start)
            || self.any(Class::Above)
    }

    /// Whether a word of this class is near a link word (or, without one, anywhere).
    fn beside_link(&self, class: Class) -> bool {
        let near = |at: usize| {
            let window = self.list.iter().skip(at.saturating_sub(8)).take(17);
            !self.any(Class::Link) || window.into_iter().any(|token| token.is(Class::Link))
        };
        self.list
            .iter()
            .enumerate()
            .any(|(at, token)| token.is(class) && near(at))
    }

    fn score(&self, reading: &SentenceMeaning, addressed: bool) -> u8 {
        let mut score = 20;
        let mut add = |condition: bool, points: u8| score += if condition { points } else { 0 };
        add(self.event, 20);
        add(self.any(Class::Material), 8);
        add(self.ruled(), 12);
        add(reading.link, 20);
        add(reading.cite || reading.permission.is_some(), 10);
        add(addressed, 10);
        score
    }
}

/// Whether a word is neither known, nor short as articles and prepositions are, nor a name.
fn is_foreign(at: usize, token: &Token, tokens: &Tokens, lexicon: &Lexicon) -> bool {
    let unknown = token.classes & !Class::Vague.bit() == 0 && !token.inside_phrase;
    let name = token.capital && at > 0 && !lexicon.capital_nouns;
    unknown
        && !name
        && token
            .word(&tokens.words)
            .is_some_and(|word| word.chars().count() > 3)
}

/// Which re-use needs consent, clause by clause.
fn permission(list: &[Token], limited: bool, other_duty: bool) -> Option<PermissionScope> {
    let mut found = None;
    // Beside a duty it is plain what the consent is for: "newspapers need our consent".
    let has_object = other_duty || Sentence::new(list).event;
    for clause in list.split(|token| token.kind == TokenKind::Semicolon) {
        let scope = clause_permission(clause, has_object, limited, other_duty);
        // The widest scope rules; a narrower one beside it changes nothing.
        found = match (found, scope) {
            (Some(PermissionScope::All), _) => found,
            (_, Some(scope)) => Some(scope),
            (found, None) => found,
        };
    }
    found
}

fn clause_permission(
    clause: &[Token],
    has_object: bool,
    limited: bool,
    other_duty: bool,
) -> Option<PermissionScope> {
    let part = Sentence::new(clause);
    if !part.event && !has_object && !part.link_is_use() {
        return None;
    }
    let forbidden = part.any(Class::Forbid) || part.any(Class::Not);
    if part.link_is_use() && (!part.event || part.link_heads()) {
        return Some(PermissionScope::Linking);
    }
    let Some(at) = clause.iter().position(|token| token.is(Class::Consent)) else {
        // A plain ban; a ban joined with a duty or a limit is about what lies beyond them.
        let plain = part.any(Class::Forbid) && part.event && !limited && !other_duty;
        return plain.then(|| scope_of(clause, clause.len(), false));
    };
    let exempt = part.any(Class::Without);
    let demanded = if exempt {
        // "may be used without permission" demands nothing.
        forbidden || limited || part.any(Class::Only)
    } else {
        // "does not require our permission"
        let waived = part.any(Class::Optional) && !part.any(Class::Oblige);
        !waived
            && (part.any(Class::Only)
                || part.any(Class::Oblige)
                || part.any(Class::If)
                || forbidden
                || part.any(Class::With) && (part.any(Class::Permit) || part.is_heading()))
    };
    demanded.then(|| scope_of(clause, at, limited && part.limits()))
}

impl Sentence<'_> {
    /// Whether the clause names the amount itself.
    fn limits(&self) -> bool {
        self.list.iter().any(|token| {
            token.is(Class::Percent)
                || token.is(Class::Fraction)
                || token.kind == TokenKind::Percent
                || matches!(token.kind, TokenKind::Number { .. })
        })
    }
}

/// The medium a consent at token `at` speaks of: the one named last before it, else the
/// first one after it.
fn scope_of(clause: &[Token], at: usize, over_limit: bool) -> PermissionScope {
    if over_limit {
        return PermissionScope::OverLimit;
    }
    let (before, after) = clause.split_at_checked(at).unwrap_or((clause, &[]));
    // What a link or a credit closed belongs to that duty: "online with a link, in print
    // by agreement".
    let closed = before
        .iter()
        .rposition(|token| token.is(Class::Link) || token.is(Class::Cite))
        .map_or(0, |index| index + 1);
    let before = before.get(closed..).unwrap_or_default();
    medium(before)
        .or_else(|| {
            let open = after
                .iter()
                .position(|token| token.is(Class::Link) || token.is(Class::Online))
                .unwrap_or(after.len());
            medium(after.get(..open).unwrap_or_default())
        })
        .unwrap_or(PermissionScope::All)
}

/// Material beside the photographs; "photo materials" are none.
fn other_material(part: &[Token]) -> bool {
    let first = part.first().is_some_and(|token| token.is(Class::Material));
    first
        || part.windows(2).any(|pair| match pair {
            [before, token] => token.is(Class::Material) && !before.is(Class::Photo),
            _ => false,
        })
}

fn medium(part: &[Token]) -> Option<PermissionScope> {
    let any = |class: Class| part.iter().any(|token| token.is(class));
    if any(Class::Print) {
        // Print and online together are every medium.
        return Some(if any(Class::Online) {
            PermissionScope::All
        } else {
            PermissionScope::Print
        });
    }
    if any(Class::Commercial) && !any(Class::Noncommercial) {
        return Some(PermissionScope::Commercial);
    }
    if any(Class::Photo) {
        // "texts, photographs and video" is everything.
        return Some(if other_material(part) {
            PermissionScope::All
        } else {
            PermissionScope::Photo
        });
    }
    None
}
