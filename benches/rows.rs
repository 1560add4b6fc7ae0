//! What the floors compare. Each row checks the answers of both before they are counted.

use std::fmt::Write as _;

use byline::article::rss as byline_rss;
use byline::attribution::{Notice, Page, Policy};
use byline::html::VisibleText;
use byline::locale::detect;
use byline::page::PageReader;
use byline::reading_time::count_words;
use byline::reuse::Corpus;
use byline::slug::SlugOptions;
use dom_smoothie::Readability;
use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::languages::{texts, whatlang_tag};
use crate::links::{lol_html_links, scanner_links};
use crate::pages::pages;
use crate::prose::{PROSE, lower_contains};
use crate::verdict::{CREDIT, HERE, scraper_and_url};

/// A contender on its input; the answer depends on all of the work and is never 0.
pub(crate) type Work = Box<dyn Fn() -> usize>;

pub(crate) struct Row {
    pub(crate) ours: Work,
    pub(crate) peer: Work,
    /// The peer's name.
    pub(crate) against: &'static str,
}

/// Prepares a row: makes its input and checks the answers.
type Prepare = fn() -> Row;

/// The rows by name, in the order of the printed table.
pub(crate) const ROWS: &[(&str, Prepare)] = &[
    ("slug-en", || {
        slug(
            "en",
            "Storm closes the harbour of Baku, and ferries wait for calmer seas",
        )
    }),
    ("slug-ru", || {
        slug(
            "ru",
            "Шторм закрыл бакинский порт, паромы ожидают спокойного моря",
        )
    }),
    ("slug-az", || {
        slug(
            "az",
            "Fırtına Bakı limanını bağladı, bərələr sakit dənizi gözləyir",
        )
    }),
    ("words-en", || words(0)),
    ("words-ru", || words(4)),
    ("links", links),
    ("visible-text", visible_text),
    ("verdict", verdict),
    ("notice-search", notice_search),
    ("metadata", metadata),
    ("main-text", main_text),
    ("detection-100-b", || detection(100)),
    ("detection-5-kb", || detection(5_000)),
    ("feed-rss", feed),
    ("reuse-pair", reuse_pair),
];

/// Pages of the sizes of real ones, 1.5 MB in all.
const PAGES: usize = 9;

fn slug(language: &str, headline: &'static str) -> Row {
    let options = SlugOptions::for_language(language).unwrap();
    let first = slug::slugify(headline);
    assert_eq!(options.slugify(headline).unwrap().as_str()[..5], first[..5]);
    Row {
        ours: Box::new(move || options.slugify(headline).unwrap().as_str().len()),
        peer: Box::new(move || slug::slugify(headline).len()),
        against: "slug",
    }
}

fn words(language: usize) -> Row {
    let text = PROSE[language].1.repeat(20);
    let copy = text.clone();
    assert_eq!(count_words(&text), text.unicode_words().count() as u64);
    Row {
        ours: Box::new(move || count_words(&text) as usize),
        peer: Box::new(move || copy.unicode_words().count()),
        against: "unicode-segmentation",
    }
}

/// Both read the same pages and add up what they find.
fn on_pages(
    pages: Vec<String>,
    ours: impl Fn(&str) -> usize + 'static,
    peer: impl Fn(&str) -> usize + 'static,
    against: &'static str,
) -> Row {
    let copy = pages.clone();
    Row {
        ours: Box::new(move || pages.iter().map(|page| ours(page)).sum()),
        peer: Box::new(move || copy.iter().map(|page| peer(page)).sum()),
        against,
    }
}

fn links() -> Row {
    let pages = pages(1, PAGES);
    for page in &pages {
        assert_eq!(scanner_links(page), lol_html_links(page));
    }
    on_pages(
        pages,
        |page| scanner_links(page).1,
        |page| lol_html_links(page).1,
        "lol_html",
    )
}

fn visible_text() -> Row {
    fn ours(page: &str) -> usize {
        VisibleText::of(page).text().len()
    }
    fn peer(page: &str) -> usize {
        scraper::Html::parse_document(page)
            .root_element()
            .text()
            .map(str::len)
            .sum()
    }
    let pages = pages(1, PAGES);
    for page in &pages {
        // The peer's text holds scripts and styles too.
        assert!((1..peer(page)).contains(&ours(page)));
    }
    on_pages(pages, ours, peer, "scraper")
}

fn verdict() -> Row {
    let policy = Policy::followable_link("harbour-gazette.az").unwrap();
    let pages: Vec<String> = pages(1, PAGES)
        .into_iter()
        .map(|page| page.replacen("</article>", CREDIT, 1))
        .collect();
    for page in &pages {
        assert!(policy.check(&Page::html(page).at(HERE)).complies());
        assert_eq!(scraper_and_url(page), 1);
    }
    let ours = move |page: &str| usize::from(policy.check(&Page::html(page).at(HERE)).complies());
    on_pages(pages, ours, scraper_and_url, "scraper and url")
}

fn notice_search() -> Row {
    const NOTICE: &str = "Copying is prohibited without the editors' consent.";
    let pages: Vec<String> = PROSE
        .iter()
        .map(|(_, prose)| format!("{}{NOTICE}", prose.repeat(20)))
        .collect();
    for page in &pages {
        assert_eq!(Notice::find_all(page).len(), 1);
    }
    on_pages(
        pages,
        |page| Notice::find_all(page).len(),
        |page| lower_contains(page) + 1,
        "eight str::contains",
    )
}

fn metadata() -> Row {
    let reader = PageReader::new();
    let ours = move |page: &str| {
        let draft = reader.read_metadata(page);
        draft.headline.get().map_or(0, |title| title.as_str().len())
    };
    let peer = |page: &str| {
        let document = dom_query::Document::from(page);
        document.select("title").text().trim().len()
    };
    let pages = pages(1, PAGES);
    for page in &pages {
        assert!(ours(page) > 0 && peer(page) > 0);
    }
    on_pages(pages, ours, peer, "a parse by html5ever")
}

fn main_text() -> Row {
    let reader = PageReader::new();
    let ours = move |page: &str| {
        let blocks = reader.main_text(page);
        blocks.iter().map(|block| block.text().len()).sum()
    };
    let peer = |page: &str| {
        Readability::new(page, None, None)
            .and_then(|mut peer| peer.parse())
            .map_or(0, |article| article.text_content.len())
    };
    let pages = pages(1, PAGES);
    for page in &pages {
        assert!(ours(page) > 0 && peer(page) > 0);
    }
    on_pages(pages, ours, peer, "dom_smoothie")
}

fn detection(length: usize) -> Row {
    let texts = texts(length);
    for (tag, text) in &texts {
        assert_eq!(detect(text).tag(), tag);
        // On 100 bytes the peer errs.
        assert!(length < 500 || whatlang_tag(text) == *tag);
    }
    let texts = texts.into_iter().map(|(_, text)| text).collect();
    on_pages(
        texts,
        |text| detect(text).tag().as_str().len(),
        |text| whatlang_tag(text).len(),
        "whatlang",
    )
}

fn feed() -> Row {
    let mut feed = String::from("<rss version=\"2.0\"><channel><title>Harbour Gazette</title>\n");
    for number in 0..100 {
        let (_, prose) = PROSE[number % PROSE.len()];
        let _ = writeln!(
            feed,
            "<item><title>Bridge {number} stays open</title>\
             <link>https://harbour-gazette.az/n/{number}</link>\
             <guid>https://harbour-gazette.az/n/{number}</guid>\
             <pubDate>Wed, 29 Nov 2023 18:00:00 +0400</pubDate>\
             <description>&lt;p&gt;{prose}&lt;/p&gt;</description></item>"
        );
    }
    feed.push_str("</channel></rss>");
    let ours = |text: &str| byline_rss::read_feed(text).map_or(0, |feed| feed.articles.len());
    let peer = |text: &str| {
        rss::Channel::read_from(text.as_bytes()).map_or(0, |channel| channel.items().len())
    };
    assert_eq!((ours(&feed), peer(&feed)), (100, 100));
    on_pages(vec![feed], ours, peer, "rss")
}

/// One article on a page with other text around it.
fn reuse_pair() -> Row {
    let article = PROSE[0].1.to_owned();
    let others: Vec<&str> = PROSE[1..].iter().map(|(_, prose)| *prose).collect();
    let page = format!("{}\n{article}\n{}", others.join("\n"), others.join("\n"));
    let mut corpus = Corpus::new();
    corpus.add("article", &*article).unwrap();
    // The words of the longest run that both have.
    let peer = move |page: &str| {
        let article: Vec<&str> = article.split_whitespace().collect();
        let words: Vec<&str> = page.split_whitespace().collect();
        capture_diff_slices(Algorithm::Myers, &article, &words)
            .iter()
            .filter(|part| part.tag() == DiffTag::Equal)
            .map(|part| part.new_range().len())
            .max()
            .unwrap_or_default()
    };
    assert_eq!(corpus.find(&*page).len(), 1);
    assert!(peer(&page) >= 8);
    on_pages(
        vec![page],
        move |page| corpus.find(page).len(),
        peer,
        "similar",
    )
}
