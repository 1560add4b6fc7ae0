//! What `meta::write` writes and a page's head holds is read alike by both crates.

use byline::article::{Article, ArticleKind, Byline, Draft, Image, Line, WebUrl, meta, strategy};
use byline::page::PageReader;
use proptest::prelude::*;

/// The fields of a draft that meta elements carry as they are, by name.
fn carried(draft: &Draft) -> Vec<(&'static str, String)> {
    let shown = [
        ("id", format!("{:?}", draft.id.get())),
        ("kicker", format!("{:?}", draft.kicker.get())),
        ("standfirst", format!("{:?}", draft.standfirst.get())),
        ("url", format!("{:?}", draft.url.get())),
        ("lead_image", format!("{:?}", draft.lead_image.get())),
        ("publisher", format!("{:?}", draft.publisher.get())),
        ("profiles", format!("{:?}", draft.profiles.get())),
        ("language", format!("{:?}", draft.language.get())),
        ("published", format!("{:?}", draft.published.get())),
        ("modified", format!("{:?}", draft.modified.get())),
        ("section", format!("{:?}", draft.section.get())),
        ("tags", format!("{:?}", draft.tags.get())),
        ("access", format!("{:?}", draft.access.get())),
        ("notice", format!("{:?}", draft.notice.get())),
        ("copyright", format!("{:?}", draft.copyright.get())),
        ("holder", format!("{:?}", draft.copyright_holder.get())),
        ("year", format!("{:?}", draft.copyright_year.get())),
        ("license", format!("{:?}", draft.license.get())),
        ("kind", format!("{:?}", draft.kind.get())),
    ];
    shown.into()
}

fn page(article: &Article) -> Draft {
    let head = meta::write(article).unwrap();
    PageReader::new().read_metadata(&format!("<!doctype html><head>{}</head>", head.text()))
}

proptest! {
    #[test]
    fn a_page_reads_what_meta_elements_carry(article in strategy::articles()) {
        let pairs = meta::pairs(&article);
        let own = meta::read(pairs.iter().map(|(name, content)| (*name, content.as_str())), None);
        let read = page(&article);
        for (page, own) in carried(&read).into_iter().zip(carried(&own)) {
            prop_assert_eq!(page, own);
        }
        prop_assert_eq!(read.url.get(), article.url.as_ref());
        prop_assert_eq!(read.license.get(), article.rights.license.as_ref());
        prop_assert_eq!(read.copyright_holder.get(), article.rights.holder.as_ref());
        prop_assert_eq!(read.copyright.get(), article.rights.copyright.as_ref());
    }
}

#[test]
fn a_page_keeps_the_whole_of_its_meta_elements() {
    let url = |url: &str| WebUrl::new(url).unwrap();
    let mut image = Image::new(url("https://example.az/bridge.jpg"));
    (image.width, image.height) = (Some(1200), Some(630));
    image.alt = Line::clean("The bridge at dusk");
    let mut article = Article::builder("Town keeps its bridge open")
        .kind(ArticleKind::News)
        .byline(Byline::person("Jane Doe").unwrap())
        .build()
        .unwrap();
    article.lead_image = Some(image);
    article.rights.license = Some(url("https://creativecommons.org/licenses/by/4.0/"));
    article.rights.holder = Line::clean("Example Media");
    let draft = page(&article);
    assert_eq!(draft.lead_image.get(), article.lead_image.as_ref());
    assert_eq!(draft.license.get(), article.rights.license.as_ref());
    assert_eq!(draft.copyright_holder.get(), article.rights.holder.as_ref());
    assert_eq!(draft.copyright.get(), None);
    assert_eq!(draft.headline.get(), Some(&article.headline));
    assert_eq!(draft.bylines.get().unwrap()[0].name, "Jane Doe");
    // Open Graph's type "article" is the type of a page, not the kind of an article.
    assert_eq!(draft.kind.get(), None);
}
