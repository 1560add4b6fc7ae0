//! Pages made of a seed, to try an audit on.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::error::AuditError;
use crate::file::OutputFile;
use crate::pages::PageWriter;

/// Writes pages of a seed, each of about `bytes` bytes; the same seed makes the same pages.
///
/// They stand on the hosts `news-0.example` to `news-99.example`, most on the first few, are in
/// four languages, and re-use articles of `example.az`: with the link that it demands, or with
/// one of the faults that are met, or without one.
///
/// # Errors
///
/// Returns [`AuditError`] if the file cannot be written.
pub fn write_demo(
    mut writer: PageWriter,
    seed: u64,
    pages: u64,
    bytes: usize,
) -> Result<u64, AuditError> {
    each_page(seed, pages, bytes, |url, html| writer.push(url, html))?;
    writer.finish()
}

/// Writes the same pages as a WARC file, each record a gzip member, as crawlers do.
///
/// # Errors
///
/// Returns [`AuditError`] if the file cannot be written.
pub fn write_demo_warc(
    path: &Path,
    seed: u64,
    pages: u64,
    bytes: usize,
) -> Result<u64, AuditError> {
    let mut file = OutputFile::create(path)?;
    each_page(seed, pages, bytes, |url, html| {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        let mut member = GzEncoder::new(&mut file, Compression::fast());
        let written = write!(
            member,
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n\
             WARC-Date: 2024-05-01T10:00:00Z\r\nContent-Length: {}\r\n\r\n{head}{html}\r\n\r\n",
            head.len() + html.len(),
        );
        written
            .and_then(|()| member.finish().map(drop))
            .map_err(|source| AuditError::file(path, source))
    })?;
    file.save()?;
    Ok(pages)
}

fn each_page(
    seed: u64,
    pages: u64,
    bytes: usize,
    mut write: impl FnMut(&str, &str) -> Result<(), AuditError>,
) -> Result<(), AuditError> {
    let mut chance = Chance(seed);
    let mut html = String::new();
    for number in 0..pages {
        html.clear();
        page(&mut html, &mut chance, bytes);
        // The square makes some hosts large and many small.
        let share = chance.below(10) * chance.below(10);
        write(
            &format!("https://news-{share}.example/{seed}/{number}.html"),
            &html,
        )?;
    }
    Ok(())
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

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        let index = self.below(choices.len() as u64) as usize;
        choices.get(index).copied().unwrap_or_default()
    }
}

/// Sentences as newsrooms write them, by language.
const LANGUAGES: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "The harbour was closed on Tuesday night because of the wind.",
            "Ferries will not run before noon, the council said.",
            "Nobody was hurt, and the lights came back within the hour.",
            "A report of the damage is expected by the end of the week.",
            "Fishermen had been warned two days before.",
        ],
    ),
    (
        "az",
        &[
            "Gecə saatlarından başlayaraq paytaxtda güclü külək əsir.",
            "Nazirlik bildirir ki, bərə reysləri günortaya qədər təxirə salınıb.",
            "Xəsarət alan yoxdur, işıqlar bir saata bərpa olunub.",
            "Zərər barədə hesabat həftənin sonuna gözlənilir.",
            "Balıqçılara iki gün əvvəl xəbərdarlıq edilmişdi.",
        ],
    ),
    (
        "ru",
        &[
            "Порт закрыли во вторник вечером из-за сильного ветра.",
            "Паромы не выйдут раньше полудня, сообщает совет.",
            "Никто не пострадал, свет вернули в течение часа.",
            "Отчёт об ущербе ожидается к концу недели.",
            "Рыбаков предупредили за два дня.",
        ],
    ),
    (
        "tr",
        &[
            "Liman salı gecesi kuvvetli rüzgâr nedeniyle kapatıldı.",
            "Belediye, feribotların öğleden önce çalışmayacağını açıkladı.",
            "Yaralanan olmadı, elektrik bir saat içinde geri geldi.",
            "Hasar raporunun hafta sonuna kadar çıkması bekleniyor.",
            "Balıkçılar iki gün önceden uyarılmıştı.",
        ],
    ),
];

/// How a page honours a demand for a link to `example.az`.
const CREDITS: &[&str] = &[
    r#"<p>Source: <a href="https://example.az/n/1">Example.az</a></p>"#,
    r#"<p>Source: <a href="https://www.example.az/n/2?utm_source=x">Example.az</a></p>"#,
    r#"<p>Source: <a rel="nofollow" href="https://example.az/n/1">Example.az</a></p>"#,
    r#"<p>Source: <span style="display:none"><a href="https://example.az/">Example.az</a></span></p>"#,
    r#"<!-- <p>Source: <a href="https://example.az/">Example.az</a></p> -->"#,
    r#"<p>Source: <a href="https://examp1e.az/n/1">Example.az</a></p>"#,
    "<p>Source: Example.az</p>",
    "",
];

fn page(html: &mut String, chance: &mut Chance, bytes: usize) {
    let index = chance.below(LANGUAGES.len() as u64) as usize;
    let (language, sentences) = LANGUAGES.get(index).copied().unwrap_or(("en", &[]));
    let headline = chance.of(sentences);
    let _ = write!(
        html,
        "<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{headline}</title>\
         <script>window.q=window.q||[];</script></head><body><nav><ul>"
    );
    for _ in 0..6 {
        let number = chance.below(1000);
        let _ = write!(html, "<li><a href=\"/section/{number}\">{number}</a></li>");
    }
    let _ = write!(html, "</ul></nav><article><h1>{headline}</h1>");
    let end = html.len() + bytes.saturating_sub(900);
    loop {
        html.push_str("<p>");
        for _ in 0..3 {
            html.push_str(chance.of(sentences));
            html.push(' ');
        }
        html.push_str("</p>\n");
        if html.len() >= end {
            break;
        }
    }
    html.push_str(chance.of(CREDITS));
    html.push_str("</article><footer>© 2024</footer></body></html>");
}
