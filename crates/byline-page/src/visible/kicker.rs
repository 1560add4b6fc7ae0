//! Parting headline and kicker.

/// Splits a line of plain text that holds both, where its typography shows the boundary.
///
/// Two signs are needed together: the second part ends with `(c)`, which marks
/// it as a quotation, and inside the line a capital begins a new sentence without a stop
/// before it. Of several such places the last one counts that leaves three words on either
/// side and does not cut a name of two capitals. Lines in scripts without capitals are not split.
pub(crate) fn split_quotation(line: &str) -> Option<(&str, &str)> {
    let quoted = ["(c)", "(C)", "(с)", "(С)", "©"]
        .iter()
        .find_map(|mark| line.strip_suffix(mark))?;
    let starts: Vec<usize> = word_starts(quoted);
    let word = |index: usize| -> &str {
        let from = starts.get(index).copied().unwrap_or(quoted.len());
        let to = starts.get(index + 1).copied().unwrap_or(quoted.len());
        quoted.get(from..to).unwrap_or_default().trim_end()
    };
    let mut last = None;
    for index in 3..starts.len().saturating_sub(2) {
        let before = word(index - 1);
        let stop = before.ends_with(['.', '!', '?', '…', '»', '”', '"']);
        let goes_on = before.ends_with([',', ':', ';', '-', '–', '—']);
        let begins = is_capital(word(index)) && !is_capital(word(index + 1));
        let name_before = is_capital(before) && index > 1;
        if is_capital(word(index)) && stop || begins && !goes_on && !name_before {
            last = Some(index);
        }
    }
    let at = *starts.get(last?)?;
    let (headline, kicker) = (line.get(..at)?.trim_end(), line.get(at..)?.trim());
    Some((headline, kicker))
}

fn word_starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut space = true;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            space = true;
        } else if core::mem::take(&mut space) {
            starts.push(at);
        }
    }
    starts
}

fn is_capital(word: &str) -> bool {
    word.chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(char::is_uppercase)
}

/// Parts an `h1` at its one inner element, if the page's title knows only one of the parts.
///
/// `parts` are the places inside `line` where an inline element begins or ends; `titles`
/// are what title and meta elements say, folded.
pub(crate) fn split_markup<'l>(
    line: &'l str,
    parts: &[usize],
    titles: &[String],
) -> Option<(&'l str, &'l str)> {
    let folded = crate::label::fold(line);
    let in_titles = |part: &str| titles.iter().any(|title| title.contains(part));
    if titles.iter().any(|title| title.contains(&folded)) {
        return None;
    }
    let mut inner: Vec<usize> = parts
        .iter()
        .copied()
        .filter(|at| *at > 0 && *at < line.len() && line.is_char_boundary(*at))
        .collect();
    inner.dedup();
    for at in inner {
        let (first, second) = (line.get(..at)?.trim(), line.get(at..)?.trim());
        if first.is_empty() || second.is_empty() {
            continue;
        }
        let (one, two) = (crate::label::fold(first), crate::label::fold(second));
        if one.is_empty() || two.is_empty() {
            continue;
        }
        match (in_titles(&one), in_titles(&two)) {
            (true, false) if one.contains(' ') => return Some((first, second)),
            (false, true) if two.contains(' ') => return Some((second, first)),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_parted() {
        assert_eq!(
            split_quotation(
                "Baku resolute in resisting those trying to shatter its balanced policy Don't be a menace to South (c)"
            ),
            Some((
                "Baku resolute in resisting those trying to shatter its balanced policy",
                "Don't be a menace to South (c)"
            ))
        );
        assert_eq!(split_quotation("Town keeps its bridge open"), None);
        assert_eq!(
            split_quotation("Who said this? A bridge too far (c)"),
            Some(("Who said this?", "A bridge too far (c)"))
        );
    }
}
