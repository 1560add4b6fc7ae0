//! The programs: each calls what its user would call first, on the text of its first argument.

/// The programs of one README, ours first.
pub(crate) struct Comparison {
    pub(crate) package: &'static str,
    pub(crate) programs: &'static [Program],
}

pub(crate) struct Program {
    pub(crate) name: &'static str,
    /// Lines of a manifest; CRATES is the folder of the workspace's crates.
    pub(crate) dependencies: &'static str,
    /// The body of `main`, where `text` is the first argument.
    pub(crate) main: &'static str,
}

pub(crate) const COMPARISONS: &[Comparison] = &[
    Comparison {
        package: "byline-slug",
        programs: &[
            Program {
                name: "byline-slug",
                dependencies: "byline-slug = { path = 'CRATES/byline-slug' }",
                main: "println!(\"{:?}\", byline_slug::slugify(&text));",
            },
            Program {
                name: "slug",
                dependencies: "slug = '0.1'",
                main: "println!(\"{:?}\", slug::slugify(&text));",
            },
        ],
    },
    Comparison {
        package: "byline-reading-time",
        programs: &[
            Program {
                name: "byline-reading-time",
                dependencies: "byline-reading-time = { path = 'CRATES/byline-reading-time' }",
                main: "println!(\"{:?}\", byline_reading_time::reading_time(&text, \"en\"));",
            },
            Program {
                name: "unicode-segmentation",
                dependencies: "unicode-segmentation = '1'",
                main: "use unicode_segmentation::UnicodeSegmentation as _; \
                       println!(\"{}\", text.unicode_words().count() / 200);",
            },
        ],
    },
    Comparison {
        package: "byline-locale",
        programs: &[
            Program {
                name: "byline-locale",
                dependencies: "byline-locale = { path = 'CRATES/byline-locale' }",
                main: "println!(\"{:?}\", byline_locale::detect(&text));",
            },
            Program {
                name: "whatlang",
                dependencies: "whatlang = '0.18'",
                main: "println!(\"{:?}\", whatlang::detect(&text));",
            },
            Program {
                name: "whichlang",
                dependencies: "whichlang = '0.1'",
                main: "println!(\"{:?}\", whichlang::detect_language(&text));",
            },
            Program {
                name: "lingua, six languages",
                dependencies: "lingua = { version = '1.8', default-features = false, features = \
                    ['english', 'french', 'german', 'russian', 'spanish', 'turkish'] }",
                main: "let detector = lingua::LanguageDetectorBuilder::from_all_languages().build(); \
                       println!(\"{:?}\", detector.detect_language_of(text));",
            },
        ],
    },
    Comparison {
        package: "byline-article",
        programs: &[
            Program {
                name: "byline-article, xml",
                dependencies: "byline-article = { path = 'CRATES/byline-article', features = ['xml'] }",
                main: "println!(\"{:?}\", byline_article::rss::read_feed(&text));",
            },
            Program {
                name: "feed-rs",
                dependencies: "feed-rs = { version = '2.4', default-features = false }",
                main: "println!(\"{:?}\", feed_rs::parser::parse(text.as_bytes()));",
            },
        ],
    },
    Comparison {
        package: "byline-date",
        programs: &[
            Program {
                name: "byline-date",
                dependencies: "byline-date = { path = 'CRATES/byline-date' }",
                main: "println!(\"{:?}\", byline_date::parse_machine(&text));",
            },
            Program {
                name: "byline-date, printed",
                dependencies: "byline-date = { path = 'CRATES/byline-date', features = ['printed'] }",
                main: "println!(\"{:?}\", byline_date::parse_printed(&text, None));",
            },
        ],
    },
    Comparison {
        package: "byline-html",
        programs: &[
            Program {
                name: "byline-html",
                dependencies: "byline-html = { path = 'CRATES/byline-html' }",
                main: "println!(\"{}\", byline_html::VisibleText::of(&text).text());",
            },
            Program {
                name: "lol_html",
                dependencies: "lol_html = '3'",
                main: "let print = lol_html::text!(\"*\", |chunk| { print!(\"{}\", chunk.as_str()); Ok(()) }); \
                       let settings = lol_html::Settings::new().append_element_content_handler(print); \
                       let mut rewriter = lol_html::HtmlRewriter::new(settings, |_: &[u8]| {}); \
                       println!(\"{}\", rewriter.write(text.as_bytes()).is_ok() && rewriter.end().is_ok());",
            },
            Program {
                name: "scraper",
                dependencies: "scraper = { version = '0.29', default-features = false }",
                main: "let page = scraper::Html::parse_document(&text); \
                       for text in page.root_element().text() { print!(\"{text}\"); }",
            },
        ],
    },
    Comparison {
        package: "byline-page",
        programs: &[
            Program {
                name: "byline-page",
                dependencies: "byline-page = { path = 'CRATES/byline-page' }",
                main: "println!(\"{:?}\", byline_page::PageReader::new().read_html(&text));",
            },
            Program {
                name: "dom_smoothie",
                dependencies: "dom_smoothie = { version = '0.19', default-features = false }",
                main: "let article = dom_smoothie::Readability::new(text, None, None).and_then(|mut page| page.parse()); \
                       println!(\"{}\", article.map_or(0, |article| article.text_content.len()));",
            },
        ],
    },
    Comparison {
        package: "byline-attribution",
        programs: &[
            Program {
                name: "byline-attribution",
                dependencies: "byline-attribution = { path = 'CRATES/byline-attribution' }",
                main: "let policy = byline_attribution::Policy::followable_link(\"example.az\"); \
                       println!(\"{:?}\", policy.map(|policy| policy.check(&byline_attribution::Page::html(&text))));",
            },
            Program {
                name: "byline-attribution, without styles and markdown",
                dependencies: "byline-attribution = { path = 'CRATES/byline-attribution', default-features = false }",
                main: "let policy = byline_attribution::Policy::followable_link(\"example.az\"); \
                       println!(\"{:?}\", policy.map(|policy| policy.check(&byline_attribution::Page::html(&text))));",
            },
            Program {
                name: "scraper and url",
                dependencies: "scraper = { version = '0.29', default-features = false }\nurl = '2'",
                main: "let page = scraper::Html::parse_document(&text); \
                       let links = scraper::Selector::parse(\"a[href]\").expect(\"a selector\"); \
                       let links = page.select(&links).filter_map(|link| link.attr(\"href\")); \
                       let hosts = links.filter_map(|link| Some(url::Url::parse(link).ok()?.host_str()?.to_owned())); \
                       println!(\"{}\", hosts.filter(|host| host == \"example.az\").count());",
            },
        ],
    },
    Comparison {
        package: "byline-reuse",
        programs: &[
            Program {
                name: "byline-reuse",
                dependencies: "byline-reuse = { path = 'CRATES/byline-reuse' }",
                main: "let mut corpus = byline_reuse::Corpus::new(); \
                       let added = corpus.add(\"article\", text.as_str()).is_ok(); \
                       println!(\"{added} {:?}\", corpus.find(text.as_str()));",
            },
            Program {
                name: "similar",
                dependencies: "similar = '2'",
                main: "let diff = similar::TextDiff::from_words(text.as_str(), \"an article\"); \
                       println!(\"{:?}\", diff.ops());",
            },
            Program {
                name: "gaoya",
                dependencies: "gaoya = { version = '0.2', default-features = false }",
                main: "use gaoya::minhash::MinHasher as _; \
                       let hasher = gaoya::minhash::MinHasher32::new(126); \
                       println!(\"{:?}\", hasher.create_signature(text.split(' ')));",
            },
        ],
    },
    Comparison {
        package: "byline",
        programs: &[
            Program {
                name: "byline",
                dependencies: "byline = { path = 'CRATES/byline' }",
                main: "let draft = byline::page::PageReader::new().read_html(&text); \
                       let notice = byline::attribution::Notice::find_in_html(&text); \
                       let policy = byline::attribution::Policy::followable_link(\"example.az\"); \
                       let verdict = policy.map(|policy| policy.check(&byline::attribution::Page::html(&text))); \
                       let mut corpus = byline::reuse::Corpus::new(); \
                       let added = corpus.add(\"article\", text.as_str()).is_ok(); \
                       println!(\"{draft:?} {notice:?} {verdict:?} {added} {:?}\", corpus.find(text.as_str())); \
                       println!(\"{:?} {:?} {:?}\", byline::slug::slugify(&text), byline::locale::detect(&text), \
                           byline::reading_time::reading_time(&text, \"en\"));",
            },
            Program {
                name: "byline, slug and reading-time",
                dependencies: "byline = { path = 'CRATES/byline', default-features = false, features = ['slug', 'reading-time'] }",
                main: "println!(\"{:?} {:?}\", byline::slug::slugify(&text), byline::reading_time::reading_time(&text, \"en\"));",
            },
        ],
    },
];
