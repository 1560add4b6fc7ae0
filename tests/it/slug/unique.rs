//! Slugs that differ: which number each gets, and what finding it costs.

use std::collections::BTreeSet;

use byline::slug::{SlugOptions, Slugger};
use proptest::prelude::*;

use crate::linear::assert_linear;

/// Headlines that collide as they are, once they are cut, and with each other's suffixes.
fn headlines() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec!["storm", "port", "a", "storm port", "feed", "port 2"]);
    let headline = (word, 0..14_u32).prop_map(|(word, number)| match number {
        0..6 => word.to_owned(),
        _ => format!("{word} {}", number - 4),
    });
    prop::collection::vec(headline, 0..60)
}

proptest! {
    #[test]
    fn a_slugger_gives_the_first_free_number(headlines in headlines(), max in 4_usize..14) {
        let options = SlugOptions::new().with_max_len(max).with_reserved(["feed", "a-3"]);
        let mut slugger = Slugger::new(options.clone());
        let mut taken = BTreeSet::new();
        for headline in headlines {
            let want = options.unique(&headline, |slug| taken.contains(slug));
            let got = slugger.slugify(&headline);
            prop_assert_eq!(&got, &want, "{:?}", headline);
            if let Ok(slug) = got {
                prop_assert!(slugger.contains(slug.as_str()));
                taken.insert(slug.into_string());
            }
        }
    }
}

/// Headlines, one a line, that are cut to one stem and are taken at the second time.
fn cut_headlines(count: usize) -> String {
    let lines = (0..count).map(|number| format!("abcdefghij k{number:07}\n"));
    lines.flat_map(|line| [line.clone(), line]).collect()
}

#[test]
fn numbering_is_linear_where_slugs_are_cut_to_one() {
    let line = "abcdefghij k0000000\n".len() * 2;
    assert_linear(
        "one stem",
        line * 500,
        |bytes| cut_headlines(bytes / line),
        |text| {
            let mut slugger = Slugger::new(SlugOptions::new().with_max_len(19));
            for headline in text.lines() {
                slugger.slugify(headline).unwrap();
            }
        },
    );
}
