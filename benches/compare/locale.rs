//! The language of short texts.

use byline::locale::detect;

use crate::table::{Table, code};

/// Name of the language, and a text of about a headline's length.
const TEXTS: &[(&str, &str)] = &[
    ("English", "The harbour was closed on Friday evening"),
    ("Azerbaijani", "Bakıda bu gün güclü külək əsəcək"),
    ("Armenian", "Նավահանգիստը փակվեց երեքշաբթի գիշերը"),
    (
        "Serbian, Latin script",
        "Luka je zatvorena zbog oluje, a trajekti neće ploviti pre nedelje",
    ),
    ("Kazakh", "Порт жұма күні кешке жабылды"),
    ("Persian", "بندر عصر جمعه به دلیل طوفان بسته شد"),
    ("Chinese, traditional", "港口因風暴於星期五晚間關閉"),
    ("Welsh", "Caewyd y porthladd nos Wener oherwydd y storm"),
    (
        "Icelandic",
        "Höfninni var lokað á föstudagskvöld vegna óveðurs",
    ),
    (
        "Hawaiian",
        "Ua pani ʻia ke awa i ke ahiahi Pōʻalima no ka ʻino",
    ),
    (
        "two languages",
        "Порт закрыли в пятницу. The harbour was closed on Friday evening.",
    ),
    ("none", "12:30, 29.11.2023"),
];

pub(crate) fn table() -> Table {
    let mut table = Table::new(["text", "is", "byline-locale", "whatlang", "whichlang"]);
    for (language, text) in TEXTS {
        let found = detect(text);
        let ours = reliable(found.tag().as_str(), found.is_reliable());
        let whatlang = whatlang::detect(text).map_or("nothing".to_owned(), |info| {
            reliable(info.lang().code(), info.is_reliable())
        });
        let whichlang = whichlang::detect_language(text).three_letter_code();
        table.push([
            text.to_string(),
            language.to_string(),
            ours,
            whatlang,
            code(whichlang),
        ]);
    }
    table
}

fn reliable(tag: &str, is_reliable: bool) -> String {
    let doubt = if is_reliable { "" } else { ", not reliable" };
    format!("{}{doubt}", code(tag))
}
