//! Detection takes no memory unless the model is in doubt and asks whatlang.

use byline::locale::detect;

use crate::counter::{Counts, count};

#[test]
fn a_sure_answer_allocates_nothing() {
    let texts = [
        "The government said on Tuesday that it would not raise the price of electricity",
        "Правительство сообщило во вторник, что не будет повышать цены на электроэнергию",
        "Կառավարությունը երեքշաբթի օրը հայտնեց, որ գները չեն բարձրանա",
        "政府は火曜日、電気料金を引き上げないと発表した",
    ];
    for text in texts {
        let long = text.repeat(100);
        for text in [text, &long] {
            let (found, counts) = count(|| detect(text));
            assert!(found.is_reliable(), "{text}");
            assert_eq!(counts, Counts::default(), "{text}");
        }
    }
}
