//! What a slug asks of the allocator.

use byline::slug::SlugOptions;

use crate::counter::count;

const HEADLINES: [(&str, &str); 8] = [
    ("en", "Storm closes the harbour of Baku, and ferries wait"),
    ("ru", "Шторм закрыл бакинский порт: паромы ожидают щ"),
    ("hy", "Փոթորիկը փակել է Բաքվի նավահանգիստը"),
    ("el", "Η καταιγίδα έκλεισε το λιμάνι του Μπακού"),
    ("az", "Fırtına Bakı limanını bağladı"),
    ("ka", "ქარიშხალმა ბაქოს პორტი დაკეტა"),
    ("ko", "폭풍으로 바쿠 항구가 폐쇄되었다"),
    ("ja", "あらしでバクーのみなとがとじられた"),
];

#[test]
fn an_owned_slug_is_one_allocation() {
    for (language, headline) in HEADLINES {
        let options = SlugOptions::for_language(language).unwrap();
        let (slug, counts) = count(|| options.slugify(headline));
        slug.unwrap();
        assert_eq!(
            (counts.allocations, counts.reallocations),
            (1, 0),
            "language {language}"
        );
    }
}

#[test]
fn a_reused_string_is_no_allocation() {
    let mut slug = String::with_capacity(256);
    for (language, headline) in HEADLINES {
        let options = SlugOptions::for_language(language).unwrap();
        let (written, counts) = count(|| options.slugify_into(headline, &mut slug));
        written.unwrap();
        assert_eq!(
            (counts.allocations, counts.reallocations),
            (0, 0),
            "language {language}"
        );
    }
}

#[test]
fn a_cut_slug_of_a_huge_text_is_small() {
    let options = SlugOptions::new().with_max_len(60);
    let text = "Storm ".repeat(1_000_000);
    let (slug, counts) = count(|| options.slugify(&text));
    slug.unwrap();
    assert!(counts.peak_bytes < 1_000, "{} bytes", counts.peak_bytes);
}
