//! Whom a notice demands to be linked or named.

use std::ops::Range;

use super::duty::NoticeTarget;
use super::lexicon::Class;
use super::token::{Token, TokenKind};

type Target = (NoticeTarget, Option<Range<usize>>);

/// How many words may lie between the link word and its target.
const REACH: usize = 14;

/// Finds the target of a sentence that demands a link (`link`) or only naming.
pub(crate) fn find(list: &[Token], target_first: bool, link: bool) -> Option<Target> {
    let is_head = |token: &Token| {
        if link {
            token.is(Class::Link)
        } else {
            is_naming(token)
        }
    };
    host(list, is_head)
        .or_else(|| name(list, target_first, is_head))
        .or_else(|| name(list, target_first, is_naming))
        .or_else(|| quoted(list))
        .or_else(|| (!link && is_source_mentioned(list)).then_some((NoticeTarget::Source, None)))
        .or_else(|| kind(list, target_first, is_head))
        .or_else(|| {
            let names_source = list.iter().any(|token| {
                token.is(Class::Cite)
                    || token.is(Class::Source)
                    || !link && token.is(Class::Mention)
            });
            names_source.then_some((NoticeTarget::Source, None))
        })
}

/// Whether a word of naming has a name for its object or subject: "please credit Harbour
/// Wire", "provided Harbour Wire is cited".
pub(crate) fn is_name_mentioned(list: &[Token]) -> bool {
    let named = |at| name_after(list, at).or_else(|| name_named(list, at));
    list.iter()
        .enumerate()
        .any(|(at, token)| token.is(Class::Mention) && named(at).is_some())
}

/// Whether a word of naming is next to the source: "the source must be cited". A participle such
/// as `citada` would otherwise mean the cited article.
fn is_source_mentioned(list: &[Token]) -> bool {
    let mentions = |token: &Token| token.is(Class::Mention) && !token.is(Class::Source);
    let names_page = |token: &Token| {
        token.is(Class::Page) && !token.is(Class::Source) && !token.is(Class::Material)
    };
    let has_page = list.iter().any(names_page) || list.iter().any(|token| token.is(Class::Link));
    !has_page
        && list.iter().enumerate().any(|(at, token)| {
            let near = list.get(at.saturating_sub(4)..(at + 5).min(list.len()));
            token.is(Class::Source) && near.is_some_and(|near| near.iter().any(mentions))
        })
}

fn is_naming(token: &Token) -> bool {
    token.is(Class::Cite) || token.is(Class::Mention) || token.is(Class::Source)
}

/// The host nearest to the link word, on either side.
fn host(list: &[Token], is_head: impl Fn(&Token) -> bool) -> Option<Target> {
    let head = list.iter().position(&is_head).unwrap_or_default();
    let host = list
        .iter()
        .enumerate()
        .filter(|(_, token)| token.kind == TokenKind::Host)
        .min_by_key(|(index, _)| index.abs_diff(head))?
        .1;
    Some((NoticeTarget::Domain, Some(host.span.clone())))
}

/// Any quoted name: "материалов «Берега»" names the publisher too.
fn quoted(list: &[Token]) -> Option<Target> {
    let token = list.iter().find(|token| token.kind == TokenKind::Quoted)?;
    Some((NoticeTarget::Name, Some(token.span.clone())))
}

fn name(list: &[Token], target_first: bool, is_head: impl Fn(&Token) -> bool) -> Option<Target> {
    let heads = || {
        list.iter()
            .enumerate()
            .filter(|(_, token)| is_head(token))
            .map(|(index, _)| index)
    };
    let found = if target_first {
        heads()
            .find_map(|head| name_before(list, head))
            .or_else(|| heads().find_map(|head| name_after(list, head)))
    } else {
        heads().find_map(|head| name_after(list, head)).or_else(|| {
            // "… , Tide Post, is mentioned as the source"
            let mut naming = heads().filter(|head| {
                list.get(*head)
                    .is_some_and(|token| token.is(Class::Mention))
            });
            naming.find_map(|head| name_named(list, head))
        })
    };
    found.map(|span| (NoticeTarget::Name, Some(span)))
}

/// "link to [the portal] Harbour Wire".
fn name_after(list: &[Token], head: usize) -> Option<Range<usize>> {
    let naming = list.get(head).is_some_and(is_naming);
    let mut marked = naming;
    for at in head + 1..(head + 1 + REACH).min(list.len()) {
        let token = list.get(at)?;
        if token.kind == TokenKind::Quoted {
            return Some(token.span.clone());
        }
        if ends_phrase(token) {
            return None;
        }
        if marked && begins_name(token) {
            return Some(name_from(list, at));
        }
        // The marker must be right before the name, except for fillers.
        marked = token.is(Class::To)
            || marked
                && (token.is(Class::Filler) || token.is(Class::Site) || token.is(Class::Source))
            || naming && is_naming(token)
            || token.kind == TokenKind::Break && naming && marked;
    }
    None
}

/// "Liman Postası'na [aktif] link".
fn name_before(list: &[Token], head: usize) -> Option<Range<usize>> {
    let mut at = head.checked_sub(1)?;
    loop {
        let token = list.get(at)?;
        if token.kind == TokenKind::Quoted {
            return Some(token.span.clone());
        }
        if begins_name(token) {
            break;
        }
        if !token.is_known() || ends_phrase(token) || head - at > 6 {
            return None;
        }
        at = at.checked_sub(1)?;
    }
    let last = at;
    while at > 0 && list.get(at - 1).is_some_and(begins_name) {
        at -= 1;
    }
    // A lone word at the beginning has its capital from there.
    if at == 0 && last == 0 {
        return None;
    }
    Some(list.get(at)?.span.start..list.get(last)?.span.end)
}

/// A name that is the object or subject of a naming after it.
fn name_named(list: &[Token], head: usize) -> Option<Range<usize>> {
    let is_capital = |at: usize| {
        list.get(at)
            .is_some_and(|token| token.capital && matches!(token.kind, TokenKind::Word { .. }))
    };
    let from = head.saturating_sub(6);
    let mut at = head;
    while at > from {
        at -= 1;
        if !is_capital(at) {
            // "Tide Post must be cited": the rule is between the name and its verb.
            let subject = at > 0 && list.get(at).is_some_and(rules) && is_capital(at - 1);
            if !subject && list.get(at).is_some_and(ends_phrase) {
                return None;
            }
            continue;
        }
        let last = at;
        while at > 0 && is_capital(at - 1) {
            at -= 1;
        }
        let run = list.get(at..=last)?;
        // The first word of a sentence has its capital from there: alone it is a name only where
        // the rule follows it directly.
        let is_subject = run.iter().skip(1).any(begins_name)
            || run.first().is_some_and(begins_name) && list.get(last + 1).is_some_and(rules);
        if at > 0 && run.iter().any(begins_name) || at == 0 && is_subject {
            return Some(run.first()?.span.start..run.last()?.span.end);
        }
    }
    None
}

fn rules(token: &Token) -> bool {
    token.is(Class::Oblige) && !token.capital
}

fn begins_name(token: &Token) -> bool {
    let named = token.capital && !token.is_known();
    named && matches!(token.kind, TokenKind::Word { .. })
}

/// Capitalised words, and what may be between them ("Quai du Nord", "24 Канал").
fn name_from(list: &[Token], from: usize) -> Range<usize> {
    let start = list.get(from).map_or(0, |token| token.span.start);
    let mut end = list.get(from).map_or(0, |token| token.span.end);
    let mut at = from + 1;
    while let Some(token) = list.get(at) {
        let inner = token.is(Class::Filler)
            || token.is(Class::To)
            || matches!(token.kind, TokenKind::Number { .. });
        let goes_on = list.get(at + 1).is_some_and(begins_name);
        // A name may hold a word we know: "Daily Post", "Net Source".
        let known_capital = token.capital && token.kind != TokenKind::Quoted;
        if begins_name(token) || known_capital || inner && goes_on && close(list, at) {
            end = token.span.end;
            at += 1;
        } else {
            break;
        }
    }
    if at == from + 1 && is_rest_of_name(list, at) {
        end = list.get(at).map_or(end, |token| token.span.end);
    }
    start..end
}

/// Whether a word in small letters continues with a name of one word: many languages give
/// only the first its capital («Голос порта»). It does if nothing else explains it: the
/// lexicon does not know it, and after it the rule continues or the sentence ends. In a
/// condition the last word may be the verb ("sofern ein Link auf Hafenblatt besteht").
fn is_rest_of_name(list: &[Token], at: usize) -> bool {
    let unknown = list.get(at).is_some_and(|token| {
        let word = matches!(token.kind, TokenKind::Word { .. });
        word && !token.is_known() && token.span.len() > 3
    });
    let conditional = || {
        list.iter()
            .take(at)
            .any(|token| token.is(Class::If) || token.is(Class::When))
    };
    unknown
        && match list.get(at + 1) {
            Some(next) => ends_phrase(next),
            None => !conditional(),
        }
}

/// Whether a short word is directly between two words.
fn close(list: &[Token], at: usize) -> bool {
    list.get(at).is_some_and(|token| token.span.len() <= 6)
}

/// Where a link phrase ends: the verb of the rule, the re-use, a semicolon.
fn ends_phrase(token: &Token) -> bool {
    token.kind == TokenKind::Semicolon
        || [
            Class::Oblige,
            Class::Permit,
            Class::Forbid,
            Class::Using,
            Class::When,
            Class::If,
        ]
        .into_iter()
        .any(|class| token.is(class))
}

/// "our site", "the source", "the original article".
fn kind(list: &[Token], target_first: bool, is_head: impl Fn(&Token) -> bool) -> Option<Target> {
    let head = list.iter().position(is_head)?;
    let before = || kind_before(list, head);
    let after = || {
        if target_first {
            kind_soon_after(list, head)
        } else {
            kind_after(list, head)
        }
    };
    let kind = if target_first {
        before().or_else(after)
    } else {
        after().or_else(before)
    };
    kind.map(|kind| (kind, None))
}

fn kind_after(list: &[Token], head: usize) -> Option<NoticeTarget> {
    let phrase = list.get(head + 1..)?;
    let end = phrase
        .iter()
        .position(|token| token.kind == TokenKind::Semicolon)
        .unwrap_or(phrase.len());
    let phrase = phrase.get(..end)?;
    // The target follows its marker; what describes the link may come before.
    let marker = phrase.iter().position(|token| token.is(Class::To));
    let noun = |part: &[Token]| {
        let at = part.iter().position(is_noun)?;
        let next = part.get(at + 1);
        noun_kind(part.get(at)?, next, part.get(..at)?)
    };
    let mut from = marker?;
    // "to search engines … to the quoted page": the first marker may lead elsewhere.
    loop {
        let part = phrase.get(from + 1..)?;
        let reach = part.get(..part.len().min(5))?;
        if let Some(kind) = noun(reach) {
            return Some(kind);
        }
        from += 1 + part.iter().position(|token| token.is(Class::To))?;
    }
}

/// Where no word marks the target, only a noun that alone means one will do.
fn kind_soon_after(list: &[Token], head: usize) -> Option<NoticeTarget> {
    let reach = list.get(head + 1..)?;
    let at = reach.iter().take(4).position(|token| {
        token.is(Class::Page) || token.is(Class::Source) || token.is(Class::Site)
    })?;
    noun_kind(reach.get(at)?, reach.get(at + 1), &[])
}

fn kind_before(list: &[Token], head: usize) -> Option<NoticeTarget> {
    let mut at = head;
    while at > 0 && head - at < 6 {
        at -= 1;
        let token = list.get(at)?;
        if is_noun(token) {
            let before = list.get(at.saturating_sub(3)..at)?;
            let bare = token.is(Class::Material)
                && !token.is(Class::Page)
                && !before.iter().any(|token| token.is(Class::Original));
            return if bare {
                None
            } else {
                noun_kind(token, None, before)
            };
        }
        if token.is(Class::Original) && list.get(at + 1).is_some_and(|next| next.is(Class::Link)) {
            return Some(NoticeTarget::Article);
        }
        if ends_phrase(token) || token.is(Class::Use) || token.kind == TokenKind::Break {
            return None;
        }
    }
    None
}

fn is_noun(token: &Token) -> bool {
    token.is(Class::Source)
        || token.is(Class::Site)
        || token.is(Class::Page)
        || token.is(Class::Material)
}

fn noun_kind(noun: &Token, next: Option<&Token>, before: &[Token]) -> Option<NoticeTarget> {
    let followed = |class: Class| next.is_some_and(|next| next.is(class));
    let led = |class: Class| before.iter().any(|token| token.is(class));
    if noun.is(Class::Page) {
        return Some(NoticeTarget::Article);
    }
    if noun.is(Class::Source) {
        return Some(NoticeTarget::Source);
    }
    if noun.is(Class::Site) {
        let source = followed(Class::Source) || led(Class::Source);
        return Some(if source {
            NoticeTarget::Source
        } else {
            NoticeTarget::Site
        });
    }
    Some(NoticeTarget::Article)
}
