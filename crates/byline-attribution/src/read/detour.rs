//! Links that reach a page by way of another host: redirectors, archives, caches.

use url::Url;

use crate::policy::is_web;

/// By which kind of detour a link reaches its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detour {
    /// A redirector that is known to lead on to any address.
    Redirector,
    /// Another host's address with an address in its parameters: a site's own out-link
    /// script, or a share button.
    Parameter,
    /// An archived or cached copy.
    Copy,
}

/// Hosts of redirectors, the path they redirect under, and the parameter with the address.
///
/// As their own services build such links; sorted by host.
const REDIRECTORS: &[(&str, &str, &str)] = &[
    ("away.vk.com", "/", "to"),
    ("clck.yandex.ru", "/", "url"),
    ("duckduckgo.com", "/l/", "uddg"),
    ("exit.sc", "/", "url"),
    ("google.com", "/url", "q"),
    ("google.com", "/url", "url"),
    ("l.facebook.com", "/l.php", "u"),
    ("l.instagram.com", "/", "u"),
    ("l.messenger.com", "/l.php", "u"),
    ("l.threads.com", "/", "u"),
    ("linkedin.com", "/redir/redirect", "url"),
    ("linkedin.com", "/safety/go", "url"),
    ("lm.facebook.com", "/l.php", "u"),
    ("out.reddit.com", "/", "url"),
    ("slack-redir.net", "/link", "url"),
    ("steamcommunity.com", "/linkfilter", "url"),
    ("t.umblr.com", "/redirect", "z"),
    ("vk.com", "/away.php", "to"),
    ("youtube.com", "/redirect", "q"),
];

/// Names that out-link scripts and share buttons give the parameter with the address; an
/// address under any other name is not a destination.
#[rustfmt::skip]
const CARRIERS: &[&str] = &[
    "a", "away", "continue", "d", "dest", "destination", "exit", "externalurl", "forward", "go",
    "goto", "h", "href", "l", "link", "location", "next", "out", "outlink", "outurl", "p",
    "page", "q", "r", "redir", "redirect", "redirect_to", "redirect_uri", "redirect_url",
    "redirecturl", "return", "return_to", "return_url", "returnurl", "rurl", "s", "site", "src",
    "t", "target", "targeturl", "to", "u", "uddg", "uri", "url", "v", "website", "z",
];

/// Redirectors of redirectors are followed this far.
const MAX_NESTED: usize = 4;

/// The address that a link through a redirector or archive leads to, if its own address says so.
pub(crate) fn behind(url: &Url) -> Option<(Detour, Url)> {
    let (mut detour, mut inner) = one(url)?;
    for _ in 0..MAX_NESTED {
        let Some((further, next)) = one(&inner) else {
            break;
        };
        // A copy of a redirector's page, and a redirector to a copy, lead to no article.
        if detour == Detour::Copy || further == Detour::Copy {
            break;
        }
        // What a policy accepts are redirectors that are known, each of them.
        if further == Detour::Parameter {
            detour = Detour::Parameter;
        }
        inner = next;
    }
    Some((detour, inner))
}

fn one(url: &Url) -> Option<(Detour, Url)> {
    if let Some(original) = copied(url) {
        return Some((Detour::Copy, original));
    }
    let host = url.host_str()?;
    let bare = host.strip_prefix("www.").unwrap_or(host);
    for (name, value) in url.query_pairs() {
        // The value is decoded once; an address in it may be escaped twice.
        let Some(inner) = address_in(&value) else {
            continue;
        };
        let known = REDIRECTORS.iter().any(|(host, path, parameter)| {
            is_service(bare, host) && url.path().starts_with(path) && name == *parameter
        });
        let detour = if known {
            Detour::Redirector
        } else if CARRIERS.binary_search(&&*name.to_ascii_lowercase()).is_ok() {
            Detour::Parameter
        } else {
            continue;
        };
        return Some((detour, inner));
    }
    None
}

/// Whether a host shows translated copies of other hosts' pages, whose name it has in its own.
pub(crate) fn is_translated(host: &str) -> bool {
    let name = ".translate.goog";
    let start = host.len().saturating_sub(name.len());
    host.get(start..)
        .is_some_and(|end| end.eq_ignore_ascii_case(name))
}

/// Google has a host for each country: `google.de`, `google.com.tr`.
fn is_service(host: &str, service: &str) -> bool {
    host == service
        || service == "google.com"
            && host
                .strip_prefix("google.")
                .is_some_and(|rest| rest.len() <= 6)
}

/// An absolute web address that is the whole value.
fn address_in(value: &str) -> Option<Url> {
    let value = value.trim();
    let unescaped;
    let value = if has_prefix(value, "http%3a") || has_prefix(value, "https%3a") {
        unescaped = url::form_urlencoded::parse(value.as_bytes())
            .next()
            .map(|(name, _)| name.into_owned())?;
        unescaped.as_str()
    } else {
        value
    };
    let absolute = has_prefix(value, "http://") || has_prefix(value, "https://");
    absolute.then(|| Url::parse(value).ok()).flatten()
}

fn has_prefix(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// The original of a copy in an archive or cache.
fn copied(url: &Url) -> Option<Url> {
    let host = url.host_str()?;
    let path = url.path();
    let rest = match host {
        // https://web.archive.org/web/20240601000000id_/https://example.az/n/1
        "web.archive.org" | "archive.org" | "wayback.archive.org" | "arquivo.pt" => {
            let rest = path
                .strip_prefix("/web/")
                .or_else(|| path.strip_prefix("/wayback/"))?;
            return archived(rest.split_once('/')?.1, url);
        }
        "archive.ph" | "archive.is" | "archive.today" | "archive.li" | "archive.vn"
        | "archive.md" | "archive.fo" => {
            let at = path.find("/http")?;
            return archived(path.get(at + 1..)?, url);
        }
        "webcache.googleusercontent.com"
        | "yandexwebcache.net"
        | "cc.bingj.com"
        | "cache.google.com" => {
            return url.query_pairs().find_map(|(_, value)| {
                let value = value.strip_prefix("cache:").unwrap_or(&value);
                // A key may be before the address: `cache:AbC123:example.az/n/1`.
                let value = match value.split_once(':') {
                    Some((key, address)) if is_cache_key(key) => address,
                    _ => value,
                };
                with_scheme(value)
            });
        }
        "translate.google.com" | "translate.yandex.com" | "translate.yandex.ru" => {
            return url
                .query_pairs()
                .find(|(name, _)| matches!(&**name, "u" | "url"))
                .and_then(|(_, value)| with_scheme(&value));
        }
        _ => {
            if let Some(encoded) = host.strip_suffix(".translate.goog") {
                // Hyphens encode dots, double hyphens for hyphens.
                let original = encoded
                    .replace("--", "\u{0}")
                    .replace('-', ".")
                    .replace('\u{0}', "-");
                let mut original = Url::parse(&format!("https://{original}{path}")).ok()?;
                // The service adds parameters of its own (`_x_tr_sl`, `_x_tr_tl` and others).
                let own = url
                    .query_pairs()
                    .filter(|(name, _)| !name.starts_with("_x_tr_"));
                let own: Vec<_> = own.collect();
                if !own.is_empty() {
                    original.query_pairs_mut().extend_pairs(own);
                }
                return Some(original);
            }
            let amp = host.ends_with(".cdn.ampproject.org")
                || host == "cdn.ampproject.org"
                || host.ends_with(".bing-amp.com");
            let google = host.strip_prefix("www.").unwrap_or(host) == "google.com"
                && path.starts_with("/amp/");
            if google {
                let rest = path.strip_prefix("/amp/")?;
                rest.strip_prefix("s/").unwrap_or(rest)
            } else if amp {
                // /c/s/ for pages, /v/s/ for viewers, /i/s/ for images; `s` is https.
                let rest = path.get(3..)?;
                rest.strip_prefix("s/").unwrap_or(rest)
            } else {
                return None;
            }
        }
    };
    with_scheme(rest)
}

/// The original at this address in the path of a copy; the query of the copy is the original's.
fn archived(address: &str, copy: &Url) -> Option<Url> {
    let mut original = with_scheme(address)?;
    original.set_query(copy.query());
    Some(original)
}

/// Letters and digits without a dot, which a host has, and not the scheme of an address.
fn is_cache_key(text: &str) -> bool {
    let is_scheme = text.eq_ignore_ascii_case("http") || text.eq_ignore_ascii_case("https");
    !is_scheme && !text.contains(['.', '/'])
}

fn with_scheme(address: &str) -> Option<Url> {
    let url = if has_prefix(address, "http://") || has_prefix(address, "https://") {
        Url::parse(address)
    } else if let Some(rest) = address.strip_prefix("http:/") {
        // Servers fold the double slash in a path.
        Url::parse(&format!("http://{rest}"))
    } else if let Some(rest) = address.strip_prefix("https:/") {
        Url::parse(&format!("https://{rest}"))
    } else {
        Url::parse(&format!("https://{address}"))
    };
    url.ok().filter(is_web)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(link: &str, want: Option<(Detour, &str)>) {
        let found = behind(&Url::parse(link).unwrap());
        let found = found.map(|(detour, url)| (detour, url.to_string()));
        let want = want.map(|(detour, url)| (detour, url.to_owned()));
        assert_eq!(found, want, "{link}");
    }

    #[test]
    fn carriers_are_strictly_ordered() {
        assert!(CARRIERS.is_sorted_by(|a, b| a < b));
        assert!(REDIRECTORS.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn what_lies_behind_a_link_is_found() {
        let original = "https://example.az/n/1";
        for redirector in [
            "https://www.google.com/url?sa=t&q=https%3A%2F%2Fexample.az%2Fn%2F1",
            "https://google.com.tr/url?url=https://example.az/n/1",
            "https://vk.com/away.php?to=https%3A%2F%2Fexample.az%2Fn%2F1",
            "https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.az%252Fn%252F1",
        ] {
            check(redirector, Some((Detour::Redirector, original)));
        }
        check(
            "https://copycat.example/go?to=https://example.az/n/1",
            Some((Detour::Parameter, original)),
        );
        for copy in [
            "https://web.archive.org/web/20240601000000/https://example.az/n/1",
            "https://web.archive.org/web/2024id_/https:/example.az/n/1",
            "https://archive.ph/2024.06.01/https://example.az/n/1",
            "https://example-az.cdn.ampproject.org/c/s/example.az/n/1",
            "https://www.google.com/amp/s/example.az/n/1",
            "https://example-az.translate.goog/n/1",
            "https://webcache.googleusercontent.com/search?q=cache:AbC:example.az/n/1",
            "https://webcache.googleusercontent.com/search?q=cache:https://example.az/n/1",
        ] {
            check(copy, Some((Detour::Copy, original)));
        }
        check(
            "https://web.archive.org/web/20240601000000/https://example.az/?id=1",
            Some((Detour::Copy, "https://example.az/?id=1")),
        );
        check("https://copycat.example/?page=2", None);
        check("https://copycat.example/https://example.az/", None);
    }
}
