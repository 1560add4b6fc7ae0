//! Pages saved with their pictures as one file
//! ([RFC 2557](https://www.rfc-editor.org/rfc/rfc2557)).

use byline::article::WebUrl;
use mailparse::{MailHeaderMap as _, ParsedMail};

/// Bytes in which the header of such a file says what it is.
const HEADER: usize = 4096;

/// The page of an archive.
pub(crate) struct Root {
    pub(crate) html: Vec<u8>,
    pub(crate) charset: Option<String>,
    /// Where the page was saved from.
    pub(crate) address: Option<String>,
}

/// Whether a file of any name begins as a browser's archive does.
pub(crate) fn is_one(bytes: &[u8]) -> bool {
    let start = bytes.get(..HEADER).unwrap_or(bytes);
    let Some(first) = start.iter().find(|byte| !byte.is_ascii_whitespace()) else {
        return false;
    };
    let has = |word: &[u8]| {
        start
            .windows(word.len())
            .any(|found| found.eq_ignore_ascii_case(word))
    };
    first.is_ascii_alphabetic() && has(b"mime-version:") && has(b"multipart/related")
}

/// The part that is the page: the one that `start` names, or the first of HTML.
pub(crate) fn root(bytes: &[u8]) -> Result<Root, String> {
    let mail = mailparse::parse_mail(bytes)
        .map_err(|error| format!("expected an MHTML archive, found {error}"))?;
    let start = mail.ctype.params.get("start");
    let named = start.and_then(|start| {
        let mut parts = mail.parts();
        parts.find(|part| {
            let id = part.headers.get_first_value("Content-ID");
            id.is_some_and(|id| id.trim() == start.trim()) && is_html(part)
        })
    });
    let part = named
        .or_else(|| mail.parts().find(|part| is_html(part)))
        .ok_or("expected an MHTML archive, found no page in it")?;
    let html = part
        .get_body_raw()
        .map_err(|error| format!("expected the page of an MHTML archive, found {error}"))?;
    let address = [
        (&part.headers, "Content-Location"),
        (&mail.headers, "Snapshot-Content-Location"),
        (&mail.headers, "Content-Location"),
    ]
    .into_iter()
    .filter_map(|(headers, name)| headers.get_first_value(name))
    .find_map(|address| WebUrl::new(address.trim()).ok());
    Ok(Root {
        html,
        charset: part.ctype.params.get("charset").cloned(),
        address: address.map(|address| address.to_string()),
    })
}

fn is_html(part: &ParsedMail<'_>) -> bool {
    matches!(
        part.ctype.mimetype.as_str(),
        "text/html" | "application/xhtml+xml"
    )
}
