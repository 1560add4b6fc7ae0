//! How long the same article takes in several languages.

use byline::reading_time::reading_time;

use crate::table::Table;

/// Language, and the first article of the Universal Declaration of Human Rights (United Nations).
const TEXTS: &[(&str, &str)] = &[
    (
        "en",
        "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience \
         and should act towards one another in a spirit of brotherhood.",
    ),
    (
        "de",
        "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt \
         und sollen einander im Geist der Brüderlichkeit begegnen.",
    ),
    (
        "fi",
        "Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan. Heille on annettu järki ja \
         omatunto, ja heidän on toimittava toisiaan kohtaan veljeyden hengessä.",
    ),
    (
        "ru",
        "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и \
         должны поступать в отношении друг друга в духе братства.",
    ),
    (
        "ko",
        "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 \
         부여받았으며 서로 형제애의 정신으로 행동하여야 한다.",
    ),
    (
        "zh",
        "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
    ),
    (
        "ja",
        "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを\
         授けられており、互いに同胞の精神をもって行動しなければならない。",
    ),
];

pub(crate) fn table() -> Table {
    let mut table = Table::new([
        "language",
        "byline-reading-time",
        "words between spaces, 200 a minute",
    ]);
    for (language, text) in TEXTS {
        let ours = reading_time(text, language)
            .unwrap()
            .duration()
            .as_secs_f64();
        let words = text.split_whitespace().count();
        let plain = words as f64 * 60.0 / 200.0;
        table.push([
            language.to_string(),
            format!("{ours:.1} s"),
            format!("{plain:.1} s"),
        ]);
    }
    table
}
