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

#[cfg(test)]
mod tests {
    use super::*;

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
