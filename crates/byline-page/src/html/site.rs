//! What a site calls itself, to cut it from titles and to know a house byline.

use byline_article::{Draft, WebUrl};

use crate::label::fold;
use crate::outline::Outline;

/// The site's names, folded.
#[derive(Debug)]
pub(crate) struct Site {
    /// With spaces, and without.
    names: Vec<(String, String)>,
}

impl Site {
    pub(crate) fn of(outline: &Outline, draft: &Draft, base: Option<&WebUrl>) -> Self {
        let mut names = Vec::new();
        let mut add = |name: &str| {
            let folded = fold(name);
            if folded.chars().count() >= 2 && !names.iter().any(|(name, _)| *name == folded) {
                let packed = folded.replace(' ', "");
                names.push((folded, packed));
            }
        };
        for found in draft.publisher.all() {
            if let Some(name) = &found.value.name {
                add(name.as_str());
            }
        }
        for key in [
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "twitter:site",
        ] {
            if let Some(name) = outline.meta(key) {
                add(name.trim_start_matches('@'));
            }
        }
        if let Some(host) = base.map(|url| url.host().trim_start_matches("www.")) {
            add(host);
            // The host without its suffix, and its first label: golem.de, news.orf.at.
            let labels: Vec<&str> = host.split('.').collect();
            if let [rest @ .., _] = labels.as_slice() {
                add(&rest.join("."));
                rest.iter()
                    .filter(|label| label.len() > 3)
                    .for_each(|label| add(label));
            }
        }
        Self { names }
    }

    /// Whether the text is one of the names, spaces apart.
    pub(crate) fn is(&self, text: &str) -> bool {
        let folded = fold(text);
        let packed = folded.replace(' ', "");
        !folded.is_empty() && self.names.iter().any(|(_, name)| *name == packed)
    }

    /// Whether a text is a name of the site, or begins or ends with one.
    pub(crate) fn is_named_after(&self, text: &str) -> bool {
        let folded = fold(text);
        self.is(text)
            || !folded.is_empty()
                && self
                    .names
                    .iter()
                    .filter(|(name, _)| name.chars().count() > 3)
                    .any(|(name, _)| {
                        folded.starts_with(name.as_str())
                            || folded.ends_with(name.as_str())
                            || folded.chars().count() > 3 && name.starts_with(folded.as_str())
                    })
    }

    /// A title without the site's name at either end; `headings` are what the page's own
    /// headings say, folded: what follows one of them in a title is the site's.
    pub(crate) fn cut<'t>(&self, title: &'t str, headings: &[String]) -> &'t str {
        let mut title = title.trim();
        for _ in 0..3 {
            let parts = separators(title);
            let heading = parts.iter().find_map(|(at, _)| {
                let head = title.get(..*at)?;
                headings.contains(&fold(head)).then_some(head)
            });
            if let Some(heading) = heading {
                return heading.trim();
            }
            if let Some((at, length)) = parts.last().copied()
                && let (Some(head), Some(tail)) = (title.get(..at), title.get(at + length..))
                && !head.trim().is_empty()
                && match title.get(at..at + length) {
                    // A blog's name may hold such a mark.
                    Some("_" | "-") if !head.ends_with(' ') => self.is(tail),
                    _ => self.is_named_after(tail),
                }
            {
                title = head.trim();
                continue;
            }
            if let Some((at, length)) = parts.first().copied()
                && let (Some(head), Some(tail)) = (title.get(..at), title.get(at + length..))
                && !tail.trim().is_empty()
                && self.is(head)
            {
                title = tail.trim();
                continue;
            }
            break;
        }
        title
    }
}

/// Where marks part a title, and their length: bars anywhere, dashes and the like between spaces.
/// Where no spaces part words, an underscore or a dash beside a Han character does.
fn separators(title: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut before = ' ';
    let mut rest = title.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map_or(' ', |(_, next)| *next);
        let spaced = before.is_whitespace() && next.is_whitespace();
        let parts = matches!(c, '|' | '｜' | 'ㅣ' | '»' | '«')
            || spaced && matches!(c, '-' | '–' | '—' | '·' | '•' | '~' | ':' | '/')
            || matches!(c, '_' | '-') && (is_han(before) || is_han(next));
        if parts && at > 0 {
            found.push((at, c.len_utf8()));
        }
        before = c;
    }
    found
}

/// Whether a character is of the block of the common Han characters.
fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_from_titles() {
        let site = Site {
            names: ["golemde", "the harbour post"]
                .map(|name| (name.to_owned(), name.replace(' ', "")))
                .to_vec(),
        };
        assert_eq!(
            site.cut("Patent: Streit geht weiter - Golem.de", &[]),
            "Patent: Streit geht weiter"
        );
        assert_eq!(
            site.cut(
                "The Harbour Post | Storm closes port | World",
                &["storm closes port".to_owned()]
            ),
            "Storm closes port"
        );
        assert_eq!(site.cut("One - two - three", &[]), "One - two - three");
        let site = Site {
            names: vec![("港口日报".to_owned(), "港口日报".to_owned())],
        };
        assert_eq!(
            site.cut("风暴关闭港口_社会_港口日报", &[]),
            "风暴关闭港口_社会"
        );
        assert_eq!(site.cut("风暴关闭港口-港口日报", &[]), "风暴关闭港口");
    }
}
