//! Files that were read and have nothing that could be judged.

use byline::html::{Scanner, StartTag, Token, VisibleText};
use byline::reading_time::count_words;

use crate::document::Document;
use crate::kind::{Kind, root};

/// Words from which on a page has an article, whatever else it says.
const FEW_WORDS: u64 = 150;
/// Words of a page that says nothing but that it refuses, or is out of order: an article may have
/// such a headline.
const BRIEF_WORDS: u64 = 60;
/// Words of a page that only shows something once its scripts have run, or a robot was refused.
const SHELL_WORDS: u64 = 40;

/// Why there is nothing to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nothing {
    Empty,
    NotAFeed,
    ErrorPage,
    BotChallenge,
    ScriptShell,
    Redirect,
}

/// What titles and headings of error pages say, in lower case.
#[rustfmt::skip]
const ERRORS: &[&str] = &[
    "404", "410 gone", "403 forbidden", "error 403", "error 500", "500 internal", "502 bad",
    "503 service", "504 gateway", "page not found", "not found", "page isn't available",
    "page does not exist", "service unavailable", "seite nicht gefunden", "nicht gefunden",
    "page introuvable", "page non trouvée", "no encontrada", "no encontrado", "non trovata",
    "não encontrada", "niet gevonden", "nie znaleziono", "nie została znaleziona",
    "hittades inte", "ikke fundet", "ikke funnet", "ei löytynyt", "nenalezena", "nem található",
    "не найдена", "не найдено", "не знайдено", "не намерена", "није пронађена", "tapılmadı",
    "bulunamadı", "табылмады", "topilmadi", "էջը չի գտնվել", "ვერ მოიძებნა", "δεν βρέθηκε",
    "页面不存在", "找不到页面", "ページが見つかりません", "찾을 수 없습니다",
];

/// What titles and headings of brief pages about an error say, in lower case.
const BRIEF_ERRORS: &[&str] = &[
    "too many requests",
    "access denied",
    "forbidden",
    "bad gateway",
    "gateway time",
    "server error",
    "error 5",
    "410",
    "database error",
    "database connection",
    "account suspended",
    "moved permanently",
    "object moved",
    "302 found",
    "maintenance",
    "temporarily unavailable",
    "domain is for sale",
    "index of /",
    "zugriff verweigert",
    "wartungsarbeiten",
    "accès refusé",
    "accès interdit",
    "en maintenance",
    "acceso denegado",
    "en mantenimiento",
    "accesso negato",
    "in manutenzione",
    "acesso negado",
    "em manutenção",
    "toegang geweigerd",
    "odmowa dostępu",
    "доступ запрещ",
    "доступ ограничен",
    "технические работы",
    "доступ заборонено",
    "erişim engellendi",
    "アクセスが拒否",
    "拒绝访问",
];

/// What brief pages about an error say below a title of another kind, in lower case.
const BRIEF_TEXTS: &[&str] = &[
    "page you are looking for",
    "page you were looking for",
    "page you requested",
    "requested resource is no longer",
];

/// What titles and headings of brief pages against robots say, in lower case.
const BRIEF_CHALLENGES: &[&str] = &[
    "attention required",
    "just a moment",
    "one more step",
    "checking your browser",
    "pardon our interruption",
    "verify you are",
    "are you a robot",
    "not a robot",
    "robot check",
    "human verification",
    "security check",
    "you have been blocked",
    "has been denied",
    "unusual traffic",
    "nur einen moment",
    "un instant",
    "un momento",
    "um momento",
    "bir dakika",
    "не робот",
    "проверка браузера",
    "один момент",
];

/// What only the pages of services against robots have: parts of their own addresses and names.
const CHALLENGES: &[&str] = &[
    "cf_chl_opt",
    "cf-error-details",
    "cf-browser-verification",
    "captcha-delivery.com",
    "incapsula incident",
    "errors.edgesuite.net",
    "sucuri_cloudproxy",
    "distil_r_captcha",
    "validate.perfdrive.com",
    "showcaptcha",
];

/// What such services leave on articles too: their probes, and the check of a comment form.
const PROBES: &[&str] = &[
    "/cdn-cgi/challenge-platform/",
    "challenges.cloudflare.com",
    "_incapsula_resource",
    "px-captcha",
    "perimeterx",
    "ddos-guard",
    "awswaf",
    "/recaptcha/",
    "hcaptcha.com",
    "smartcaptcha",
];

/// Identifiers of the element that scripts fill.
const ROOTS: &[&str] = &[
    "root",
    "app",
    "__next",
    "__nuxt",
    "___gatsby",
    "main-app",
    "svelte",
    "q-app",
];

impl Nothing {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotAFeed => "not_a_feed",
            Self::ErrorPage => "error_page",
            Self::BotChallenge => "bot_challenge",
            Self::ScriptShell => "script_shell",
            Self::Redirect => "redirect",
        }
    }

    pub(crate) fn sentence(self) -> &'static str {
        match self {
            Self::Empty => "the file is empty",
            Self::NotAFeed => "it is no feed",
            Self::ErrorPage => "a server's page about an error",
            Self::BotChallenge => "a page that keeps robots out; save what a reader sees",
            Self::ScriptShell => "scripts load its text; save the page from a browser",
            Self::Redirect => "it only leads on to another page; save that one",
        }
    }

    /// What is plain before anything is judged.
    pub(crate) fn at_first_sight(document: &Document) -> Option<Self> {
        let text = document.text.as_str();
        if text
            .trim_matches(|c: char| c.is_whitespace() || c == '\0')
            .is_empty()
        {
            return Some(Self::Empty);
        }
        let is_feed = match document.kind {
            Kind::JsonFeed => is_json_feed(text),
            Kind::Rss => matches!(root(text).as_deref(), Some("rss" | "rdf:rdf" | "channel")),
            Kind::Html | Kind::Markdown | Kind::Text | Kind::Atom => true,
        };
        (!is_feed).then_some(Self::NotAFeed)
    }

    /// What explains that a page has no credit: it has no article either.
    pub(crate) fn of(document: &Document) -> Option<Self> {
        if !document.is_html() {
            return None;
        }
        let source = document.text.as_str();
        let visible = VisibleText::of(source);
        let words = count_words(visible.text());
        if words >= FEW_WORDS {
            return None;
        }
        let marks = Marks::of(source);
        let lower = source.to_ascii_lowercase();
        let has = |marks: &[&str]| marks.iter().any(|mark| lower.contains(mark));
        let has_challenge = has(CHALLENGES) || (words < SHELL_WORDS && has(PROBES));
        let is_shell = words < SHELL_WORDS && marks.scripts > 0 && (words == 0 || marks.has_root);
        let titled = |names: &[&str]| names.iter().any(|name| marks.title.contains(name));
        let says = |parts: &[&str]| {
            let text = visible.text().to_lowercase();
            parts.iter().any(|part| text.contains(part))
        };
        let is_brief = words < BRIEF_WORDS;
        if has_challenge || is_brief && titled(BRIEF_CHALLENGES) {
            Some(Self::BotChallenge)
        } else if titled(ERRORS) || is_brief && (titled(BRIEF_ERRORS) || says(BRIEF_TEXTS)) {
            Some(Self::ErrorPage)
        } else if words < SHELL_WORDS && marks.leads_on {
            Some(Self::Redirect)
        } else if is_shell {
            Some(Self::ScriptShell)
        } else if words == 0 && marks.links == 0 && marks.pictures == 0 {
            Some(Self::Empty)
        } else {
            None
        }
    }
}

/// What else distinguishes such pages from articles.
#[derive(Default)]
struct Marks {
    /// The title and the first headings, in lower case.
    title: String,
    scripts: usize,
    links: usize,
    pictures: usize,
    /// Whether there is an element that scripts fill.
    has_root: bool,
    /// Whether a browser goes on to another page.
    leads_on: bool,
}

impl Marks {
    fn of(source: &str) -> Self {
        let mut marks = Self::default();
        let mut is_in_title = false;
        for token in Scanner::new(source) {
            match token {
                Token::StartTag(tag) => {
                    let name = tag.name().to_ascii_lowercase();
                    match name.as_str() {
                        "title" | "h1" | "h2" => is_in_title = true,
                        "script" => marks.scripts += 1,
                        "meta" => marks.leads_on |= is_refresh(&tag),
                        "a" => marks.links += 1,
                        "img" | "svg" | "video" | "iframe" => marks.pictures += 1,
                        _ => {}
                    }
                    marks.has_root |= name == "app-root"
                        || tag
                            .attribute("id")
                            .is_some_and(|id| ROOTS.contains(&id.value().as_ref()));
                }
                Token::EndTag(tag) if tag.is("title") || tag.is("h1") || tag.is("h2") => {
                    is_in_title = false;
                    marks.title.push('\n');
                }
                Token::Text(text) if is_in_title => {
                    marks.title += &text.decoded().to_lowercase();
                }
                _ => {}
            }
        }
        marks
    }
}

/// Whether a `meta` element leads to another page: `content="0; url=…"`.
fn is_refresh(tag: &StartTag<'_>) -> bool {
    let value = |name| {
        tag.attribute(name)
            .map(|value| value.value().to_ascii_lowercase())
    };
    value("http-equiv").is_some_and(|name| name == "refresh")
        && value("content").is_some_and(|content| content.contains("url"))
}

/// A list of items under a version's address, or any list of items.
fn is_json_feed(text: &str) -> bool {
    let Ok(value) = serde_json::from_str::<serde_json::Value>(text) else {
        return false;
    };
    let version = value.get("version").and_then(serde_json::Value::as_str);
    version.is_some_and(|version| version.contains("jsonfeed.org/version/"))
        || value.get("items").is_some_and(serde_json::Value::is_array)
}
