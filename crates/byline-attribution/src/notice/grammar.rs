//! What one sentence demands.
//!
//! The rules are the same for all languages: a notice names a use of the text, a condition, and what
//! is demanded (a link, the name of the source, consent). What the words mean comes from the
//! lexicon of the language.

mod clause;
mod concession;
mod credit;
mod kit;
mod known_words;
mod licence;
mod meaning;
mod permission;

use self::clause::Clause;
use self::credit::Duty;
pub(crate) use self::meaning::SentenceMeaning;
use super::duty::{NoticeTarget, PermissionScope};
use super::lexicon::{Class, Lexicon};
use super::limits::{self, Limits};
use super::target;
use super::token::Tokens;
use super::waiver::{self, Waiver};
use crate::policy::Exemption;

/// Reads a sentence whose tokens carry the classes of `lexicon`; `None` when it neither
/// is a notice nor could add to one.
pub(crate) fn read(tokens: &Tokens, lexicon: &Lexicon) -> Option<SentenceMeaning> {
    if tokens.code {
        return None;
    }
    let conceded = concession::without_conceded(&tokens.list, lexicon.target_first);
    let all = conceded.as_deref().unwrap_or(&tokens.list);
    let whole = Clause::new(all);
    if whole.any(Class::Commons) {
        return licence::read(&whole, tokens, lexicon);
    }
    if whole.any(Class::Given) && !whole.is_strict() {
        return None;
    }
    let waiver = waiver::read(all, lexicon.target_first);
    let list = match &waiver {
        Some(waiver) => waiver.rest.as_slice(),
        None => all,
    };
    let sentence = Clause::new(list);
    if sentence.any(Class::Unrelated) && !sentence.is_plain_duty() {
        return None;
    }
    let limits = match &waiver {
        Some(waiver) => waiver.limits,
        None => limits::read(list),
    };
    let mut reader = SentenceReader {
        tokens,
        lexicon,
        limited: limits.percent.is_some() || limits.length.is_some(),
        // The words of a waiver are known as well, though they demand nothing.
        known: whole.is_mostly_known(tokens, lexicon),
        about_publishing: whole.is_about_publishing(tokens, lexicon),
        whole,
        sentence,
        meaning: SentenceMeaning::default(),
    };
    reader.read_extent(&limits, waiver.as_ref());
    let credit = reader.read_credit();
    reader.read_consent(&credit);
    reader.read_link(&credit);
    reader.judge(&credit, &limits);
    reader.finish()
}

/// What a sentence demands as far as it was read, and what the steps of reading ask for.
struct SentenceReader<'t> {
    tokens: &'t Tokens,
    lexicon: &'t Lexicon,
    whole: Clause<'t>,
    /// The sentence without the part that waives a demand.
    sentence: Clause<'t>,
    /// Whether it names an amount.
    limited: bool,
    /// Whether the lexicon knows most of the words.
    known: bool,
    /// Whether it is about published text.
    about_publishing: bool,
    meaning: SentenceMeaning,
}

/// A link or a credit that is demanded.
struct CreditDemand {
    duty: Duty,
    /// Whether it is demanded in plain words, the re-use being understood.
    plain: bool,
    /// Whether the sentence has no other words than those of the demand.
    bare: bool,
}

impl SentenceReader<'_> {
    /// Reads how much may be used, and the uses that are exempt.
    fn read_extent(&mut self, limits: &Limits, waiver: Option<&Waiver>) {
        let list = self.sentence.list;
        let (mut percent, mut length) = (limits.percent, limits.length);
        let mut exemption = waiver.and_then(|waiver| waiver.exemption.clone());
        if exemption.is_none() && waiver::is_threshold(list) {
            let mut amounts = percent.take().into_iter().chain(length.take());
            exemption = amounts.next().map(Exemption::any_use);
            exemption = exemption.map(|first| amounts.fold(first, Exemption::with_limit));
        }
        self.meaning.place = limits.place;
        self.meaning.percent = percent;
        self.meaning.length = length;
        self.meaning.vague = !self.limited && waiver::is_vague(list);
        self.meaning.exemption = exemption;
    }

    /// Reads whether a link or a credit is demanded.
    fn read_credit(&mut self) -> CreditDemand {
        let duty = self.sentence.duty(self.limited, self.lexicon.target_first);
        let plain = !duty.is_notice && self.sentence.is_plainly_credited(self.tokens, self.lexicon);
        let bare = !duty.is_notice && self.sentence.is_bare_credit(self.tokens);
        self.meaning.link = duty.link || (plain || bare) && self.sentence.any(Class::Link);
        self.meaning.cite = duty.cite || plain || bare;
        CreditDemand { duty, plain, bare }
    }

    /// Reads which re-use needs consent or is reserved.
    fn read_consent(&mut self, credit: &CreditDemand) {
        let sentence = &self.sentence;
        let dutiful = credit.duty.link || credit.duty.cite;
        let about = self.about_publishing || dutiful && self.known;
        let meaning = &mut self.meaning;
        meaning.permission =
            permission::read(sentence.list, self.limited, dutiful).filter(|_| about);
        // Where links themselves need consent, none is demanded.
        if meaning.permission == Some(PermissionScope::Linking) && !sentence.any(Class::Use) {
            meaning.link = false;
            meaning.cite = false;
        }
        meaning.mining = sentence.reserves_mining(self.tokens, self.lexicon);
        // "May not be used to train AI" says for what use alone.
        if meaning.mining && !sentence.any(Class::Use) {
            meaning.permission = Some(PermissionScope::Mining);
        }
    }

    /// Reads the demands on the link, its target, and what else the page must have.
    fn read_link(&mut self, credit: &CreditDemand) {
        let (sentence, meaning) = (&self.sentence, &mut self.meaning);
        meaning.kit = sentence.kit();
        meaning.companion = !meaning.link && sentence.only_adds_link(self.tokens, self.lexicon);
        if sentence.any(Class::Link) || !credit.duty.is_notice {
            meaning.active = sentence.any(Class::Active);
            meaning.direct = sentence.beside_link(Class::Direct);
            let searched = sentence.any_of(&[Class::Search, Class::Noindex]);
            meaning.followable = sentence.any(Class::Follow) || searched && !meaning.kit.noindex;
        }
        if credit.bare {
            meaning.target = Some((NoticeTarget::Source, None));
        } else if meaning.link || meaning.cite {
            meaning.target = target::find(sentence.list, self.lexicon.target_first, meaning.link);
        }
    }

    /// Decides whether the sentence is a notice by itself.
    fn judge(&mut self, credit: &CreditDemand, limits: &Limits) {
        let (sentence, meaning) = (&self.sentence, &mut self.meaning);
        let of_text = limits.length.is_some() || sentence.any(Class::Material);
        // An amount is a rule only where more is forbidden, and the sentence is about published text.
        let quota = of_text
            && self.limited
            && sentence.event
            && (sentence.any(Class::Forbid)
                || sentence.any(Class::Oblige)
                || sentence.any(Class::Quote) && sentence.any(Class::Limit))
            && (self.about_publishing || self.known && sentence.any(Class::Quote));
        let binding = meaning.link
            && self.whole.is_half_known(self.tokens, self.lexicon)
            && sentence.obliges()
            && (meaning.place.is_some() || meaning.followable || meaning.direct && self.known);
        let is_notice = credit.duty.is_notice && self.known || credit.plain || credit.bare;
        meaning.stands_alone = is_notice && (sentence.event || meaning.target.is_some())
            || credit.bare
            || meaning.permission.is_some()
            || meaning.mining
            || quota
            || binding
            || (meaning.exemption.is_some() || meaning.kit.is_any())
                && sentence.event
                && self.known;
        // A sentence that is a notice only because it asks for consent demands no link, even if it
        // has the words for it.
        if !is_notice && !binding && (meaning.stands_alone || !sentence.obliges()) {
            meaning.link = false;
            meaning.cite &= !meaning.stands_alone;
        }
    }

    /// What the sentence means, unless it neither is a notice nor adds to one.
    fn finish(self) -> Option<SentenceMeaning> {
        let (sentence, mut meaning) = (self.sentence, self.meaning);
        let addressed = matches!(
            &meaning.target,
            Some((NoticeTarget::Domain | NoticeTarget::Name, _))
        );
        if meaning.companion {
            meaning.target = target::find(sentence.list, self.lexicon.target_first, true);
        }
        if !meaning.stands_alone && !meaning.adds() {
            return None;
        }
        let own =
            sentence.any(Class::Press) || sentence.any(Class::Site) || sentence.names_someone();
        let bare = !meaning.link
            && sentence.any(Class::Use)
            && sentence.any_of(&[Class::Only, Class::Forbid, Class::Without]);
        meaning.plain = sentence.is_strict() && (own || bare) && self.about_publishing;
        meaning.score = score(&sentence, &meaning, addressed);
        let known = self.tokens.list.iter().filter(|token| token.is_known());
        meaning.known = known.map(|token| token.span.len()).sum();
        Some(meaning)
    }
}

/// How sure the meaning is, in per cent.
fn score(sentence: &Clause<'_>, meaning: &SentenceMeaning, addressed: bool) -> u8 {
    let mut score = 20;
    let mut add = |condition: bool, points: u8| score += if condition { points } else { 0 };
    add(sentence.event, 20);
    add(sentence.any(Class::Material), 8);
    add(sentence.ruled(), 12);
    add(meaning.link, 20);
    add(
        meaning.cite || meaning.permission.is_some() || meaning.kit.is_any(),
        10,
    );
    add(addressed, 10);
    score
}
