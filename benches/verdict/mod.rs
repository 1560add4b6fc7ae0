//! A page that credits its publisher, and how people look for the link without a checker: a tree,
//! and a comparison of each link's host.

pub(crate) const HERE: &str = "https://copycat.example/news/17";
pub(crate) const CREDIT: &str =
    "<p>Source: <a href=\"https://harbour-gazette.az/n/1\">The Harbour Gazette</a></p></article>";

pub(crate) fn scraper_and_url(page: &str) -> usize {
    use scraper::{Html, Selector};
    use url::Url;

    let here = Url::parse(HERE).unwrap();
    let document = Html::parse_document(page);
    let selector = Selector::parse("a[href]").unwrap();
    document
        .select(&selector)
        .filter_map(|link| here.join(link.value().attr("href")?).ok())
        .filter(|url| {
            url.host_str().is_some_and(|host| {
                host == "harbour-gazette.az" || host.ends_with(".harbour-gazette.az")
            })
        })
        .count()
}
