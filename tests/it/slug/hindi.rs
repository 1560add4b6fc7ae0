//! Hindi and Marathi names against their official spellings: `tests/data/slug-hindi-names.tsv`.

use byline::slug::SlugOptions;

const NAMES: &str = include_str!("../../data/slug-hindi-names.tsv");

/// A spelling with the differences taken out that the file lists.
fn comparable(spelling: &str) -> String {
    let mut text: String = spelling
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    for (from, to) in [
        ("ee", "i"),
        ("oo", "u"),
        ("w", "v"),
        ("x", "ks"),
        ("iya", "ia"),
        ("z", "j"),
        ("ph", "f"),
    ] {
        text = text.replace(from, to);
    }
    let mut letters: Vec<char> = text.chars().collect();
    letters.dedup();
    for place in 1..letters.len() {
        let next = letters.get(place + 1);
        if letters[place - 1] == 'a'
            && letters[place] == 'y'
            && !next.is_some_and(|next| "aeiou".contains(*next))
        {
            letters[place] = 'i';
        }
    }
    letters.into_iter().collect()
}

#[test]
fn official_spellings_come_out() {
    let hindi = SlugOptions::for_language("hi").unwrap();
    let (mut judged, mut missed) = (0, Vec::new());
    for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
        let [name, official] = *line.split('\t').collect::<Vec<_>>() else {
            continue;
        };
        judged += 1;
        let slug = hindi.slugify(name).unwrap();
        if comparable(slug.as_str()) != comparable(official) {
            missed.push(format!("{name}: {slug}, officially {official}"));
        }
    }
    assert!(judged >= 300, "{judged} names");
    // 95 in a hundred.
    assert!(
        missed.len() * 20 <= judged,
        "{} of {judged} missed:\n{}",
        missed.len(),
        missed.join("\n")
    );
}
