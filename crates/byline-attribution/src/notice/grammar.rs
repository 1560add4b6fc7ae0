//! What one sentence demands.
//!
//! The rules are the same for all languages: a notice names a use of the text, a condition, and what
//! is demanded (a link, the name of the source, consent). What the words mean comes from the
//! lexicon of the language.

mod clause;
mod credit;
mod known_words;
mod licence;
mod meaning;
mod permission;

use self::clause::Clause;
pub(crate) use self::meaning::SentenceMeaning;
use super::duty::{NoticeTarget, PermissionScope};
use super::lexicon::{Class, Lexicon};
use super::limits;
use super::target;
use super::token::Tokens;
use super::waiver;
use crate::policy::Exemption;

/// Reads a sentence whose tokens carry the classes of `lexicon`; `None` when it neither
/// is a notice nor could add to one.
pub(crate) fn read(tokens: &Tokens, lexicon: &Lexicon) -> Option<SentenceMeaning> {
    if tokens.code {
        return None;
    }
    let whole = Clause::new(&tokens.list);
    if whole.any(Class::Commons) {
        return licence::read(&whole, tokens, lexicon);
    }
    if whole.any(Class::Given) && !whole.is_strict() {
        return None;
    }
    let waiver = waiver::read(&tokens.list, lexicon.target_first);
    let list = match &waiver {
        Some(waiver) => waiver.rest.as_slice(),
        None => tokens.list.as_slice(),
    };
    let sentence = Clause::new(list);
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
    let plain = !duty.is_notice && sentence.is_plainly_credited(tokens, lexicon);
    reading.link = duty.link || plain && sentence.any(Class::Link);
    reading.cite = duty.cite || plain;
    // The words of a waiver are known as well, though they demand nothing.
    let known = whole.is_mostly_known(tokens, lexicon);
    let dutiful = duty.link || duty.cite;
    let about = whole.is_about_publishing(tokens, lexicon) || dutiful && known;
    reading.permission = permission::read(list, limited, dutiful).filter(|_| about);
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
    if sentence.any(Class::Link) || !duty.is_notice {
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
    let is_notice = duty.is_notice && known || plain;
    reading.stands_alone = is_notice && (sentence.event || reading.target.is_some())
        || reading.permission.is_some()
        || reading.mining
        || quota
        || binding
        || reading.exemption.is_some() && sentence.event && known;
    // A sentence that is a notice only because it asks for consent demands no link, even if it
    // has the words for it.
    if !is_notice && !binding && (reading.stands_alone || !sentence.obliges()) {
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
        && sentence.any_of(&[Class::Only, Class::Forbid, Class::Without]);
    reading.plain =
        sentence.is_strict() && (own || bare) && whole.is_about_publishing(tokens, lexicon);
    reading.score = score(&sentence, &reading, addressed);
    reading.known = tokens
        .list
        .iter()
        .filter(|token| token.is_known())
        .map(|token| token.span.len())
        .sum();
    Some(reading)
}

/// How sure the reading is, in per cent.
fn score(sentence: &Clause<'_>, reading: &SentenceMeaning, addressed: bool) -> u8 {
    let mut score = 20;
    let mut add = |condition: bool, points: u8| score += if condition { points } else { 0 };
    add(sentence.event, 20);
    add(sentence.any(Class::Material), 8);
    add(sentence.ruled(), 12);
    add(reading.link, 20);
    add(reading.cite || reading.permission.is_some(), 10);
    add(addressed, 10);
    score
}
