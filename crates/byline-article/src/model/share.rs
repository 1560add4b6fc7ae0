//! Links that share an article.

use alloc::string::String;

use crate::article::Article;

/// Where an article can be shared.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, ShareTarget};
///
/// let article = Article::builder("Bridge & road: 100 % open?")
///     .url("https://example.az/en/post/7/?a=1&b=2")
///     .build()?;
/// assert_eq!(
///     article.share_link(ShareTarget::Telegram).unwrap(),
///     "https://t.me/share/url?url=https%3A%2F%2Fexample.az%2Fen%2Fpost%2F7%2F%3Fa%3D1%26b%3D2\
///      &text=Bridge%20%26%20road%3A%20100%20%25%20open%3F"
/// );
/// # Ok::<(), byline_article::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "their names say all")]
pub enum ShareTarget {
    X,
    Facebook,
    Telegram,
    WhatsApp,
    LinkedIn,
    Email,
}

impl ShareTarget {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::X,
        Self::Facebook,
        Self::Telegram,
        Self::WhatsApp,
        Self::LinkedIn,
        Self::Email,
    ];
}

impl Article {
    /// The link that opens the share form of `target`, filled with the article's address
    /// and headline; nothing when the article has no address.
    ///
    /// Everything that is not unreserved in a URI is percent-encoded as UTF-8
    /// ([RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3)), spaces
    /// as `%20`, which mail programs need
    /// ([RFC 6068, section 5](https://www.rfc-editor.org/rfc/rfc6068#section-5)).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Article, ShareTarget};
    ///
    /// let article = Article::builder("Körpü açıqdır").url("https://example.az/7").build()?;
    /// assert_eq!(
    ///     article.share_link(ShareTarget::Email).unwrap(),
    ///     "mailto:?subject=K%C3%B6rp%C3%BC%20a%C3%A7%C4%B1qd%C4%B1r&body=https%3A%2F%2Fexample.az%2F7"
    /// );
    /// assert_eq!(Article::builder("Draft").build()?.share_link(ShareTarget::X), None);
    /// # Ok::<(), byline_article::Invalid>(())
    /// ```
    #[must_use]
    pub fn share_link(&self, target: ShareTarget) -> Option<String> {
        let url = self.url.as_ref()?.as_str();
        let headline = self.headline.as_str();
        Some(match target {
            ShareTarget::X => query(
                "https://x.com/intent/post",
                &[("text", &[headline]), ("url", &[url])],
            ),
            ShareTarget::Facebook => query(
                "https://www.facebook.com/sharer/sharer.php",
                &[("u", &[url])],
            ),
            ShareTarget::Telegram => query(
                "https://t.me/share/url",
                &[("url", &[url]), ("text", &[headline])],
            ),
            ShareTarget::WhatsApp => query(
                "https://api.whatsapp.com/send",
                &[("text", &[headline, " ", url])],
            ),
            ShareTarget::LinkedIn => query(
                "https://www.linkedin.com/sharing/share-offsite/",
                &[("url", &[url])],
            ),
            ShareTarget::Email => query("mailto:", &[("subject", &[headline]), ("body", &[url])]),
        })
    }
}

fn query(address: &str, pairs: &[(&str, &[&str])]) -> String {
    let mut link = String::from(address);
    for (index, (name, parts)) in pairs.iter().enumerate() {
        link.push(if index == 0 { '?' } else { '&' });
        link.push_str(name);
        link.push('=');
        for part in *parts {
            percent_encode(&mut link, part);
        }
    }
    link
}

fn percent_encode(link: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |nibble: u8| char::from(HEX.get(usize::from(nibble)).copied().unwrap_or(b'0'));
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            link.push(char::from(byte));
        } else {
            link.push('%');
            link.push(digit(byte >> 4));
            link.push(digit(byte & 0xF));
        }
    }
}
