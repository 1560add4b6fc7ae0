//! News pages made of a seed: what benches read when no page of others may be checked in.
//!
//! The sizes follow what was measured on 130 real pages: median 107 KB, the largest 1.6 MB,
//! 25 MB in all, one link in about 1.2 KB. A third of a page is scripts and styles.

use std::fmt::Write as _;

/// The pages of a seed; the same seed makes the same pages.
pub(crate) fn pages(seed: u64, count: usize) -> Vec<String> {
    let mut chance = Chance(seed);
    (0..count)
        .map(|index| page(&mut chance, size(index, count)))
        .collect()
}

/// The size of a page by its rank: a log-normal distribution about its median, cut off at the
/// measured largest.
fn size(index: usize, count: usize) -> usize {
    const MEDIAN: f64 = 107_000.0;
    const LARGEST: f64 = 1_630_000.0;
    const SPREAD: f64 = 1.1;

    // The quantile of the standard normal distribution, by the logistic approximation.
    let rank = (index as f64 + 0.5) / count as f64;
    let quantile = (rank / (1.0 - rank)).ln() / 1.702;
    (MEDIAN * (SPREAD * quantile).exp()).clamp(8_000.0, LARGEST) as usize
}

/// Numbers that look random: SplitMix64.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

/// Words of several scripts, as newsrooms write in them.
const VOCABULARIES: &[&[&str]] = &[
    &[
        "the", "harbour", "storm", "council", "said", "on", "Tuesday", "that", "boats", "would",
        "return", "before", "evening", "and", "wind", "a", "report", "of", "damage", "in",
    ],
    &[
        "külək",
        "gecə",
        "gücləndi",
        "və",
        "gəmilər",
        "limana",
        "qayıtdı",
        "nazirlik",
        "bildirir",
        "ki",
        "sabah",
        "hava",
        "dəyişəcək",
        "üçün",
        "ölkə",
        "şəhər",
        "bu",
        "bir",
        "olaraq",
        "daha",
    ],
    &[
        "шторм",
        "в",
        "порту",
        "усилился",
        "ночью",
        "и",
        "суда",
        "вернулись",
        "сообщает",
        "министерство",
        "что",
        "завтра",
        "погода",
        "изменится",
        "по",
        "данным",
        "города",
        "на",
    ],
    &[
        "ქარიშხალი",
        "ნავსადგურში",
        "გაძლიერდა",
        "ღამით",
        "და",
        "გემები",
        "დაბრუნდნენ",
        "რომ",
        "ხვალ",
        "ამინდი",
        "შეიცვლება",
    ],
];

const SITES: &[&str] = &[
    "https://example.az",
    "https://www.example.org",
    "//cdn.example.net",
    "",
    "",
    "",
];

fn page(chance: &mut Chance, bytes: usize) -> String {
    let words = VOCABULARIES[chance.below(VOCABULARIES.len())];
    let mut page = String::with_capacity(bytes + 4096);
    head(&mut page, chance, words);
    navigation(&mut page, chance, words);
    while page.len() < bytes {
        match chance.below(12) {
            0..=3 => paragraphs(&mut page, chance, words),
            4..=5 => teasers(&mut page, chance, words),
            6..=8 => script(&mut page, chance),
            9 => figure(&mut page, chance, words),
            10 => icons(&mut page, chance),
            _ => table(&mut page, chance, words),
        }
    }
    page.push_str("</article></main><footer><p>&copy; 2024 Example &mdash; ");
    sentence(&mut page, chance, words);
    page.push_str("</p></footer>\n</body>\n</html>\n");
    page
}

fn head(page: &mut String, chance: &mut Chance, words: &[&str]) {
    page.push_str("<!DOCTYPE html>\n<html lang=\"az\" class=\"no-js\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    sentence(page, chance, words);
    page.push_str("</title>\n");
    for name in [
        "og:title",
        "og:description",
        "og:image",
        "twitter:card",
        "author",
        "robots",
    ] {
        let _ = write!(page, "<meta property=\"{name}\" content=\"");
        sentence(page, chance, words);
        page.push_str("\"/>\n");
    }
    for _ in 0..6 {
        let number = chance.below(100_000);
        let _ = writeln!(
            page,
            "<link rel=\"stylesheet\" href=\"/assets/css/bundle.{number:x}.css?v={number}\" media=\"all\">"
        );
    }
    page.push_str("<style>\n");
    for _ in 0..60 {
        let number = chance.below(1000);
        let _ = writeln!(
            page,
            ".teaser-{number} > .title {{ margin: 0 0 {}px; color: #{number:03x}; display: flex }}",
            number % 32
        );
    }
    page.push_str("</style>\n</head>\n<body class=\"home page\">\n");
}

fn navigation(page: &mut String, chance: &mut Chance, words: &[&str]) {
    page.push_str("<header><nav aria-label=\"main\"><ul class=\"menu\">\n");
    for _ in 0..25 {
        page.push_str("  <li class=\"menu-item\">");
        link(page, chance, words);
        page.push_str("</li>\n");
    }
    page.push_str("</ul></nav></header>\n<main><article>\n<h1>");
    sentence(page, chance, words);
    page.push_str("</h1>\n");
}

fn link(page: &mut String, chance: &mut Chance, words: &[&str]) {
    let site = chance.of(SITES);
    let number = chance.below(1_000_000);
    let _ = write!(
        page,
        "<a class=\"link link--{}\" href=\"{site}/news/2024/{:02}/{number}.html",
        chance.of(&["primary", "nav", "more"]),
        1 + number % 12
    );
    if chance.below(4) == 0 {
        page.push_str("?utm_source=home&amp;utm_medium=link");
    }
    page.push_str("\" data-track=\"click\">");
    for _ in 0..3 {
        page.push_str(chance.of(words));
        page.push(' ');
    }
    page.push_str("</a>");
}

fn sentence(page: &mut String, chance: &mut Chance, words: &[&str]) {
    for _ in 0..6 + chance.below(14) {
        page.push_str(chance.of(words));
        page.push(' ');
    }
    page.push_str(chance.of(&["end.", "&nbsp;&mdash; end.", "end?", "&quot;end&quot;."]));
}

fn paragraphs(page: &mut String, chance: &mut Chance, words: &[&str]) {
    for _ in 0..4 {
        page.push_str("<p>");
        for _ in 0..3 {
            sentence(page, chance, words);
            page.push('\n');
        }
        if chance.below(3) == 0 {
            link(page, chance, words);
        }
        page.push_str(" <strong>");
        page.push_str(chance.of(words));
        page.push_str("</strong></p>\n<!-- ad slot -->\n");
    }
}

fn teasers(page: &mut String, chance: &mut Chance, words: &[&str]) {
    for _ in 0..6 {
        let number = chance.below(1_000_000);
        let _ = write!(
            page,
            "<div class=\"teaser teaser-{}\" data-id=\"{number}\" style=\"order: {}\">\n\
             \x20 <div class=\"teaser__media\">\n\
             \x20   <img class=\"lazy\" loading=\"lazy\" width=\"320\" height=\"180\" alt=\"\" \
             src=\"/img/{number:x}_320.jpg\" \
             srcset=\"/img/{number:x}_640.jpg 2x, /img/{number:x}_960.jpg 3x\">\n\
             \x20 </div>\n  <h3 class=\"teaser__title\">",
            number % 1000,
            number % 7
        );
        link(page, chance, words);
        page.push_str("</h3>\n  <span class=\"teaser__time\"><time datetime=\"2024-05-01T10:00:00Z\">10:00</time></span>\n</div>\n");
    }
}

fn script(page: &mut String, chance: &mut Chance) {
    page.push_str("<script>\n(function(w,d){var c=w.config=w.config||{};");
    for _ in 0..30 {
        let number = chance.below(1_000_000);
        let _ = write!(
            page,
            "c[\"k{number}\"]={{id:{number},on:function(e){{if(e&&e.t<{number}){{d.write('<b>'+e.t+'<\\/b>')}}}}}};"
        );
    }
    page.push_str("})(window,document);\n</script>\n");
}

fn figure(page: &mut String, chance: &mut Chance, words: &[&str]) {
    let number = chance.below(1_000_000);
    let _ = write!(
        page,
        "<figure class=\"figure\" id=\"f{number}\"><picture><source type=\"image/webp\" \
         srcset=\"/img/{number}.webp\"><img src=\"/img/{number}.jpg\" alt=\""
    );
    sentence(page, chance, words);
    page.push_str("\"></picture><figcaption>");
    sentence(page, chance, words);
    page.push_str("</figcaption></figure>\n");
}

fn icons(page: &mut String, chance: &mut Chance) {
    for _ in 0..5 {
        let _ = write!(
            page,
            "<button type=\"button\" class=\"icon\" aria-label=\"share\"><svg width=\"24\" \
             height=\"24\" viewBox=\"0 0 24 24\"><g fill=\"none\"><path d=\"M{} {}L12 2",
            chance.below(24),
            chance.below(24)
        );
        for _ in 0..12 {
            let _ = write!(
                page,
                "c{}.{} {} 1.2 3.4 5 6",
                chance.below(9),
                chance.below(99),
                chance.below(9)
            );
        }
        page.push_str("z\"/><circle cx=\"12\" cy=\"12\" r=\"3\"/></g></svg></button>\n");
    }
}

fn table(page: &mut String, chance: &mut Chance, words: &[&str]) {
    page.push_str("<table class=\"rates\">\n");
    for _ in 0..8 {
        page.push_str("<tr>");
        for _ in 0..4 {
            let _ = write!(page, "<td>{} {}</td>", chance.of(words), chance.below(1000));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</table>\n");
}
