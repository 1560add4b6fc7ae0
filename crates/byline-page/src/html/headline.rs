//! The headline among JSON-LD, meta elements, headings and title.

use byline_article::{ArticleKind, Draft, Headline, Line as ArticleLine, Source};

use super::site::Site;
use crate::label::fold;
use crate::outline::{Hints, Line, Name, Outline};
use crate::visible::{split_markup, split_quotation};

/// The most headings of a level that are looked at.
const MOST_HEADINGS: usize = 20;

/// The share of words that a headline has in common with what its page is called.
const ENOUGH: f32 = 0.7;

/// A text that may be the headline.
#[derive(Debug)]
struct Candidate {
    text: String,
    folded: String,
    source: Source,
    votes: u32,
}

impl Candidate {
    fn new(text: &str, source: Source, votes: u32) -> Option<Self> {
        let folded = fold(text);
        (!folded.is_empty()).then(|| Self {
            text: text.to_owned(),
            folded,
            source,
            votes,
        })
    }
}

/// The line of the heading that is the article's.
///
/// It is the main heading that is most like what title and meta elements say. A heading of
/// lower level is it where it repeats a meta element, and the main heading is a blog's name,
/// or none. What encloses a heading is evidence and no verdict: heroes are called banners.
pub(crate) fn find(outline: &Outline) -> Option<usize> {
    let titles = titles(outline);
    let site = outline.meta("og:site_name").map(fold).unwrap_or_default();
    let best = |level, chrome| best_heading(outline, &titles, &site, level, chrome);
    let main = best(1, false);
    let card = outline.meta("og:title").map(fold).unwrap_or_default();
    let is_card = |index: usize| {
        outline.lines.get(index).is_some_and(|line| {
            card == fold(outline.line(line))
                || outline
                    .pieces(line)
                    .any(|piece| piece.len() > 20 && fold(piece) == card)
        })
    };
    // On some pages the main heading is one for search engines, inside the breadcrumbs, and the
    // headline that visitors see is the next.
    if main.is_none_or(|(index, _)| !is_card(index)) && card.contains(' ') {
        let is_other = |line: &Line| {
            matches!(line.name, Name::Heading(2 | 3)) && !line.hints.any(Hints::CHROME)
        };
        let mut others = (0..outline.lines.len())
            .filter(|index| outline.lines.get(*index).is_some_and(is_other))
            .take(MOST_HEADINGS);
        if let Some(index) = others.find(|index| is_card(*index)) {
            return Some(index);
        }
    }
    let rest = main.and_then(|(index, _)| rest_of_title(outline, &titles, index));
    if let Some(headline) = rest.and_then(|rest| heading_of(outline, &rest)) {
        return Some(headline);
    }
    let is_headline = |index: usize, like: f32| {
        let words = outline.line_at(index).split_whitespace().take(4).count();
        like >= 0.6 && (words == 4 || titles.contains(&fold(outline.line_at(index))))
    };
    if let Some((index, like)) = main
        && is_headline(index, like)
    {
        return Some(index);
    }
    let repeated = || {
        [2, 3]
            .into_iter()
            .filter_map(|level| best(level, false))
            .find(|(index, _)| titles.contains(&fold(outline.line_at(*index))))
    };
    repeated()
        .or_else(|| best(1, true).filter(|(index, like)| is_headline(*index, *like)))
        .or(main)
        .or_else(|| only_heading(outline).map(|index| (index, 0.0)))
        .or_else(|| best(2, false).filter(|(_, like)| *like >= 0.6))
        .map(|(index, _)| index)
}

/// The main heading of a page that has one, wherever it is: themes call the wrapper of a heading a
/// widget or a banner.
fn only_heading(outline: &Outline) -> Option<usize> {
    let lines = outline.lines.iter().enumerate();
    let mut found = lines.filter(|(_, line)| line.name == Name::Heading(1));
    let (Some((index, line)), None) = (found.next(), found.next()) else {
        return None;
    };
    // Nothing else calls it the headline: where no spaces part words, blogs' names are as long.
    let words = outline.line(line).split_whitespace().take(4).count();
    (words == 4 && !line.sure.any(Hints::CHROME)).then_some(index)
}

/// The likeliest heading of a level, inside or outside of what surrounds articles.
fn best_heading(
    outline: &Outline,
    titles: &[String],
    site: &str,
    level: u8,
    chrome: bool,
) -> Option<(usize, f32)> {
    let mut best: Option<(usize, f32)> = None;
    let headings = outline
        .lines
        .iter()
        .enumerate()
        .filter(|(_, line)| {
            line.name == Name::Heading(level) && line.hints.any(Hints::CHROME) == chrome
        })
        .take(MOST_HEADINGS);
    for (index, line) in headings {
        let folded = fold(outline.line(line));
        if folded == site {
            continue;
        }
        let mut like = titles
            .iter()
            .map(|title| likeness(&folded, title))
            .fold(0.0, f32::max);
        if !folded.contains(' ') {
            like -= 0.3;
        }
        if best.is_none_or(|(_, most)| like > most) {
            best = Some((index, like));
        }
    }
    best
}

/// Whether a text has so many words. Where no spaces part words, three characters count as one.
fn has_words(text: &str, least: usize) -> bool {
    let is_unspaced = |c: &char| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}');
    let words = text.split_whitespace().take(least).count();
    words == least
        || text
            .chars()
            .filter(is_unspaced)
            .nth(3 * least - 1)
            .is_some()
}

/// The rest of a title that the main heading begins or ends: a blog's name is the main heading of each of
/// its pages.
fn rest_of_title(outline: &Outline, titles: &[String], main: usize) -> Option<String> {
    let name = fold(outline.line_at(main));
    titles.iter().find_map(|title| {
        let before = title.strip_suffix(name.as_str()).map(|rest| (rest, true));
        let behind = || title.strip_prefix(name.as_str()).map(|rest| (rest, false));
        let (rest, is_before) = before.or_else(behind)?;
        let is_parted = rest.starts_with(' ') || rest.ends_with(' ');
        let rest = rest.trim();
        // A site's name may follow the headline, and be a heading as well.
        let is_longer = rest.split(' ').count() >= name.split(' ').count();
        // It has as many words as most headlines, and more than the name of a section.
        let is_rest = is_parted && has_words(rest, 4) && (is_before || is_longer);
        is_rest.then(|| rest.to_owned())
    })
}

/// The heading that says what a title does, before the name of a section.
fn heading_of(outline: &Outline, title: &str) -> Option<usize> {
    let lines = outline.lines.iter().enumerate();
    let headings = lines.filter(|(_, line)| {
        matches!(line.name, Name::Heading(1..=3)) && !line.hints.any(Hints::CHROME)
    });
    let found = headings.take(MOST_HEADINGS).find(|(_, line)| {
        let folded = fold(outline.line(line));
        let is_start = || has_words(&folded, 4) && title.starts_with(&format!("{folded} "));
        folded == title || is_start()
    });
    found.map(|(index, _)| index)
}

/// The share of words that two folded texts have in common, of the shorter one's.
fn likeness(one: &str, two: &str) -> f32 {
    let (words, others) = (distinct_words(one), distinct_words(two));
    let shared = words.iter().filter(|word| others.contains(word)).count();
    let fewer = words.len().min(others.len()).max(1);
    // Both counts are at most 60.
    shared as f32 / fewer as f32
}

/// The first 60 words of a folded text, each once. They are so few that a look at each is faster
/// than to sort them.
fn distinct_words(text: &str) -> Vec<&[u8]> {
    let mut distinct = Vec::new();
    for word in text.as_bytes().split(|byte| *byte == b' ').take(60) {
        if !distinct.contains(&word) {
            distinct.push(word);
        }
    }
    distinct
}

/// What title, meta elements and the heading call the page, folded.
pub(super) struct Names(Vec<String>);

impl Names {
    pub(super) fn of(outline: &Outline, headline: Option<usize>) -> Self {
        let mut names = titles(outline);
        let heading = headline.map(|index| fold(outline.line_at(index)));
        names.extend(heading.filter(|heading| heading.contains(' ')));
        Self(names)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a text has enough words in common with one of the names to be the page's headline.
    pub(super) fn has_like(&self, text: &str) -> bool {
        let folded = fold(text);
        self.0.iter().any(|name| likeness(&folded, name) >= ENOUGH)
    }
}

/// What title and meta elements call the page, folded.
fn titles(outline: &Outline) -> Vec<String> {
    [
        outline.meta("og:title"),
        outline.meta("twitter:title"),
        outline.title.as_deref(),
    ]
    .into_iter()
    .flatten()
    .map(fold)
    .filter(|title| title.contains(' '))
    .collect()
}

/// Takes the likeliest of all texts that may be the headline; the others are kept beside it.
///
/// A page whose JSON-LD says that it is news is believed: newsrooms fill that field. Of
/// other pages the heading that visitors see is the headline, unless three other sources
/// agree against it. Where the text taken is another one with a kicker before or behind
/// it, the shorter one is the headline.
pub(crate) fn read(outline: &Outline, heading: Option<usize>, site: &Site, draft: &mut Draft) {
    let heading = heading.and_then(|index| outline.lines.get(index));
    let titles = titles(outline);
    let mut headings: Vec<String> = Vec::new();
    let mut visible = None;
    if let Some(line) = heading {
        let text = outline.line(line);
        headings.push(fold(text));
        let parts: Vec<usize> = line
            .parts
            .iter()
            .filter_map(|at| at.checked_sub(line.text.start))
            .collect();
        let parted = split_markup(text, &parts, &titles).or_else(|| split_quotation(text));
        if let Some((headline, kicker)) = parted {
            draft
                .kicker
                .offer_some(ArticleLine::clean(kicker), Source::Element);
            headings.push(fold(headline));
            visible = Some(headline);
        } else {
            visible = Some(text);
        }
    }
    headings.retain(|heading| heading.chars().count() > 8);
    let seen = visible.is_some_and(|visible| {
        let folded = fold(visible);
        titles.is_empty() || titles.iter().any(|title| likeness(&folded, title) >= 0.3)
    });
    let declared_by = |source: Source| {
        let found = draft.headline.all().find(|found| found.source == source);
        found.map(|found| found.value.as_str().to_owned())
    };
    let json_ld = declared_by(Source::JsonLd).map(|text| without_references(text, visible));
    let microdata = declared_by(Source::Microdata);
    // One field of a content management system often fills three elements with a title for
    // search engines: the heading that visitors see counts for more than all of them.
    let is_main = |least: usize| {
        heading.is_some_and(|line| {
            line.name == Name::Heading(1) && has_words(outline.line(line), least)
        })
    };
    // A section's or a blog's name has fewer words than most headlines.
    let is_long = is_main(4);
    let visible = visible.filter(|visible| !site.is(visible));
    // A title for search engines may share no word with the one heading that visitors see.
    let is_only = || {
        let mains = outline
            .lines
            .iter()
            .filter(|line| line.name == Name::Heading(1) && !line.hints.any(Hints::CHROME));
        let is_only = mains.take(2).count() == 1;
        is_only && heading.is_some_and(|line| !line.hints.any(Hints::CHROME))
            || only_heading(outline).is_some()
    };
    let seen = match (seen, is_long) {
        (true, true) => 13,
        (false, true) if is_only() => 13,
        (true, false) if is_main(3) && is_only() => 13,
        (true, false) => 7,
        (false, _) => 2,
    };
    let cut = |text: Option<&str>, source: Source, votes: u32| {
        Candidate::new(site.cut(text?, &headings), source, votes)
    };
    let candidates: Vec<Candidate> = [
        cut(visible, Source::Element, seen),
        cut(json_ld.as_deref(), Source::JsonLd, 4),
        cut(microdata.as_deref(), Source::Microdata, 3),
        cut(outline.meta("og:title"), Source::OpenGraph, 4),
        cut(outline.meta("twitter:title"), Source::Twitter, 2),
        cut(outline.title.as_deref(), Source::Element, 2),
    ]
    .into_iter()
    .flatten()
    .collect();
    let is_news = draft
        .kind
        .all()
        .any(|found| found.source == Source::JsonLd && is_news(&found.value));
    let declared = candidates
        .iter()
        .find(|candidate| candidate.source == Source::JsonLd);
    let taken = declared
        .filter(|declared| is_news && !is_search_title(declared, &candidates))
        .or_else(|| most_votes(&candidates));
    if let Some(taken) = taken {
        let shorter = candidates
            .iter()
            .filter(|other| !is_news || other.source == Source::OpenGraph)
            .filter(|other| votes(&candidates, other) >= 4)
            .filter(|other| is_part(&other.folded, &taken.folded))
            // A title for search engines leaves words of the heading out; a kicker is marked off.
            .find(|other| {
                taken.source != Source::Element || is_marked_off(&taken.text, &other.text)
            });
        if let Some(shorter) = shorter
            && let Some(kicker) = rest_of(&taken.text, &shorter.text)
        {
            draft
                .kicker
                .offer_some(ArticleLine::clean(kicker), taken.source);
        }
        let taken = shorter.unwrap_or(taken);
        if let Some(headline) = Headline::clean(&taken.text) {
            draft.headline.set(headline, taken.source);
        }
    }
    for candidate in &candidates {
        draft
            .headline
            .offer_some(Headline::clean(&candidate.text), candidate.source);
    }
}

/// A headline whose character references are decoded, unless the page shows it as it is: some
/// content management systems write HTML where JSON-LD has plain text.
fn without_references(text: String, visible: Option<&str>) -> String {
    if !text.contains('&') || visible == Some(text.as_str()) {
        return text;
    }
    byline_html::decode_text(&text).into_owned()
}

/// Whether JSON-LD's type is one that newsrooms use.
fn is_news(kind: &ArticleKind) -> bool {
    kind.schema_org().contains("News") || matches!(kind, ArticleKind::Live | ArticleKind::Report)
}

/// Whether JSON-LD repeats a title made for search engines: it says what `title` says,
/// while the visible heading and Open Graph agree on something else.
fn is_search_title(declared: &Candidate, candidates: &[Candidate]) -> bool {
    let of = |source: Source| {
        candidates
            .iter()
            .filter(move |other| other.source == source)
    };
    let (Some(heading), Some(title)) =
        (of(Source::Element).next(), of(Source::Element).next_back())
    else {
        return false;
    };
    heading.folded != declared.folded
        && title.folded == declared.folded
        && of(Source::OpenGraph).any(|other| other.folded == heading.folded)
}

/// All votes for the text of a candidate.
fn votes(candidates: &[Candidate], candidate: &Candidate) -> u32 {
    candidates
        .iter()
        .filter(|other| other.folded == candidate.folded)
        .map(|other| other.votes)
        .sum()
}

/// The text with the most votes; on a tie the first.
fn most_votes(candidates: &[Candidate]) -> Option<&Candidate> {
    candidates
        .iter()
        .rev()
        .max_by_key(|candidate| votes(candidates, candidate))
}

/// Whether one text is the beginning or end of the other, and the larger part of it.
fn is_part(part: &str, whole: &str) -> bool {
    let rest = whole
        .strip_prefix(part)
        .or_else(|| whole.strip_suffix(part));
    part.split(' ').count() >= 3
        && part.len() * 5 >= whole.len() * 2
        && rest.is_some_and(|rest| rest.starts_with(' ') || rest.ends_with(' '))
}

/// Whether a mark parts the beginning or end of a text from the rest.
fn is_marked_off(whole: &str, part: &str) -> bool {
    let is_mark = |c: char| matches!(c, ':' | '|' | '-' | '–' | '—' | '•' | '/' | '"' | '”' | '»');
    let before = whole
        .strip_suffix(part)
        .and_then(|rest| rest.trim_end().chars().next_back());
    let behind = whole
        .strip_prefix(part)
        .and_then(|rest| rest.trim_start().chars().next());
    before.or(behind).is_some_and(is_mark)
}

/// The rest of a text before or after a part of it, without the mark between them.
fn rest_of<'t>(whole: &'t str, part: &str) -> Option<&'t str> {
    let rest = whole
        .strip_suffix(part)
        .or_else(|| whole.strip_prefix(part))?;
    let rest = rest.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '|' | '-' | '–' | '—' | '•')
    });
    (!rest.is_empty()).then_some(rest)
}
