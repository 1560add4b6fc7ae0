//! Hosts that look like another: named, never accepted.

use unicode_security::confusable_detection::skeleton;

/// The form under which look-alikes meet: UTS 39 skeleton of the lower-case Unicode form.
pub(crate) fn likeness(host: &str) -> String {
    let (unicode, _) = idna::domain_to_unicode(host);
    skeleton(&unicode.to_lowercase()).collect()
}

/// Whether the host has letters beyond ASCII, written out or in punycode.
pub(crate) fn is_international(host: &str) -> bool {
    !host.is_ascii() || host.split('.').any(|label| label.starts_with("xn--"))
}

/// What the imitation consists of: `Cyrillic е for e`.
pub(crate) fn trick(host: &str, target: &str) -> String {
    let (unicode, _) = idna::domain_to_unicode(host);
    let plain: Vec<char> = unicode
        .chars()
        .filter(|c| !c.is_ascii() && !target.contains(*c))
        .collect();
    let mut named: Vec<String> = Vec::new();
    for letter in plain {
        let looks: String = skeleton(letter.encode_utf8(&mut [0; 4])).collect();
        let named_so = format!("{letter} (U+{:04X}) for {looks}", u32::from(letter));
        if !named.contains(&named_so) {
            named.push(named_so);
        }
    }
    format!("{unicode}: {}", named.join(", "))
}

/// A host as it looks at a glance: digits as the letters they imitate, `rn` as `m`, `vv` as
/// `w`, hyphens and underscores as dots, a doubled letter or dot as one, `ß` as `ss`.
///
/// `None` for a host with other letters beyond ASCII.
pub(crate) fn glance(host: &str) -> Option<String> {
    let unicode;
    let host = if is_international(host) {
        unicode = idna::domain_to_unicode(host).0.replace('ß', "ss");
        unicode.as_str()
    } else {
        host
    };
    let mut out = String::with_capacity(host.len());
    for c in host.chars() {
        let c = match c.to_ascii_lowercase() {
            '0' => 'o',
            '1' => 'l',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '-' | '_' => '.',
            c => c,
        };
        if !c.is_ascii() {
            return None;
        }
        let pair = match (out.chars().next_back(), c) {
            (Some('r'), 'n') => Some('m'),
            (Some('v'), 'v') => Some('w'),
            _ => None,
        };
        if pair.is_some() {
            out.pop();
        }
        let c = pair.unwrap_or(c);
        if !out.ends_with(c) {
            out.push(c);
        }
    }
    // `www.` is not part of what is imitated.
    match out.strip_prefix("w.") {
        Some(rest) if rest.contains('.') => Some(rest.to_owned()),
        _ => Some(out),
    }
}

/// As many labels of a host are looked at.
pub(crate) const MOST_LABELS: usize = 8;

/// How a host imitates another one in ASCII, if it does: `rn for m`.
pub(crate) fn ascii_trick(host: &str, target: &str) -> Option<String> {
    let [host, target] = [host, target].map(|name| name.strip_prefix("www.").unwrap_or(name));
    let last = |name: &str| name.rsplit('.').next().map(str::len);
    let is_mixed = host.contains(['-', '_']);
    let ends_alike =
        last(host) == last(target) && host.as_bytes().last() == target.as_bytes().last();
    if !is_mixed && !ends_alike || crate::policy::suffixes(host).any(|suffix| suffix == target) {
        return None;
    }
    let seen = glance(target)?;
    let is_alike = crate::policy::suffixes(host)
        .take(MOST_LABELS)
        .any(|suffix| {
            glance(suffix).is_some_and(|looks| {
                looks == seen && ends_alike
                // `example-az.com`
                || suffix.contains(['-', '_'])
                    && !suffix.starts_with(target)
                    && looks.strip_prefix(&seen).is_some_and(|rest| rest.starts_with('.'))
            })
        });
    if !is_alike {
        return None;
    }
    let has = |part: &str| host.contains(part) && !target.contains(part);
    let doubled = |text: &str| {
        let text = text.strip_prefix("www").unwrap_or(text);
        let pairs = text.bytes().zip(text.bytes().skip(1));
        pairs
            .filter(|(first, second)| first == second && first.is_ascii_alphabetic())
            .count()
    };
    let named = [
        (host.split('.').any(str::is_empty), "an empty label"),
        (has("rn"), "rn for m"),
        (has("vv"), "vv for w"),
        (has("0"), "0 for o"),
        (has("1"), "1 for l"),
        (has("3"), "3 for e"),
        (has("4"), "4 for a"),
        (has("5"), "5 for s"),
        (has("-"), "a hyphen for a dot"),
        (has("_"), "an underscore for a dot"),
        (is_international(target), "ss for ß"),
        (
            !is_international(target) && doubled(host) != doubled(target),
            "a letter more or less in a double one",
        ),
    ];
    let named = named.iter().filter(|(is_there, _)| *is_there);
    let named: Vec<&str> = named.map(|(_, what)| *what).collect();
    Some(named.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imitations_in_ascii_are_named() {
        for (host, target, want) in [
            ("exarnple.az", "example.az", Some("rn for m")),
            ("www.exarnple.az", "example.az", Some("rn for m")),
            ("examp1e.az", "example.az", Some("1 for l")),
            ("g0v.example", "gov.example", Some("0 for o")),
            (
                "exxample.az",
                "example.az",
                Some("a letter more or less in a double one"),
            ),
            ("example-az.com", "example.az", Some("a hyphen for a dot")),
            ("www-example.az", "example.az", Some("a hyphen for a dot")),
            (
                "news-example.az",
                "news.example.az",
                Some("a hyphen for a dot"),
            ),
            (
                "example_az.com",
                "example.az",
                Some("an underscore for a dot"),
            ),
            ("strasse.example", "xn--strae-oqa.example", Some("ss for ß")),
            ("news-example.az", "example.az", None),
            ("example.az.com", "example.az", None),
            ("my-example.az.other-site.com", "my-example.az", None),
            ("www.example.az", "example.az", None),
            ("other.az", "example.az", None),
        ] {
            assert_eq!(ascii_trick(host, target).as_deref(), want, "{host}");
        }
    }

    #[test]
    fn look_alikes_meet_and_others_do_not() {
        assert_eq!(likeness("xn--ml-6kctd8d6a.az"), likeness("example.az"));
        assert_ne!(likeness("exampie.az"), likeness("example.az"));
        assert!(is_international("xn--ml-6kctd8d6a.az"));
        assert!(!is_international("example.az"));
        let trick = trick("xn--ml-6kctd8d6a.az", "example.az");
        assert!(trick.contains("U+0435) for e"), "{trick}");
    }
}
