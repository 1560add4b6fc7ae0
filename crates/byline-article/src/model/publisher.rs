//! Who publishes the article, and where else they can be found.

use alloc::vec::Vec;

use crate::line::{Line, LineError};
use crate::record::record;
use crate::url::WebUrl;

record! {
    "a publisher",
    /// The publisher of an article.
    ///
    /// A third of the web's structured data gives a publisher without a name, so the name may
    /// be missing where an address is known.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Network, Profile, Publisher, WebUrl};
    ///
    /// let mut publisher = Publisher::new("Example.Az")?;
    /// publisher.profiles.push(Profile::new(WebUrl::new("https://t.me/example_az")?));
    /// assert_eq!(publisher.profiles[0].network(), Some(Network::Telegram));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    #[non_exhaustive]
    pub struct Publisher {
        /// Its name.
        pub name: Option<Line>,
        /// Its front page.
        pub url: Option<WebUrl>,
        /// Its logo.
        pub logo: Option<WebUrl>,
        /// Its channels on social networks and other pages about it.
        pub profiles: Vec<Profile>,
        /// Its applications.
        pub apps: Vec<AppLink>,
    }

    string Line => Self::from;
}

impl Publisher {
    /// A publisher of this name.
    ///
    /// # Errors
    ///
    /// Returns [`LineError`] when the name is blank or not printable.
    pub fn new(name: &str) -> Result<Self, LineError> {
        Line::new(name).map(Self::from)
    }

    /// The same publisher with its front page.
    #[must_use]
    pub fn with_url(mut self, url: WebUrl) -> Self {
        self.url = Some(url);
        self
    }

    /// The same publisher with its logo.
    #[must_use]
    pub fn with_logo(mut self, logo: WebUrl) -> Self {
        self.logo = Some(logo);
        self
    }

    /// Whether nothing at all is known of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl From<Line> for Publisher {
    fn from(name: Line) -> Self {
        Self {
            name: Some(name),
            ..Self::default()
        }
    }
}

/// A publisher's channel on a social network, or another page about the publisher.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Profile {
    url: WebUrl,
}

impl Profile {
    /// The channel at this address.
    #[must_use]
    pub fn new(url: WebUrl) -> Self {
        Self { url }
    }

    /// The channel's address.
    #[must_use]
    pub fn url(&self) -> &WebUrl {
        &self.url
    }

    /// The network, where its host is one we know.
    #[must_use]
    pub fn network(&self) -> Option<Network> {
        Network::of_host(self.url.host())
    }
}

/// A social network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "their names say all")]
pub enum Network {
    Bluesky,
    Facebook,
    Instagram,
    LinkedIn,
    Odnoklassniki,
    Telegram,
    Threads,
    TikTok,
    VKontakte,
    WhatsApp,
    X,
    YouTube,
}

impl Network {
    /// The network that runs this host or a subdomain of it.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Network;
    ///
    /// assert_eq!(Network::of_host("m.facebook.com"), Some(Network::Facebook));
    /// assert_eq!(Network::of_host("notfacebook.com"), None);
    /// ```
    #[must_use]
    pub fn of_host(host: &str) -> Option<Self> {
        const HOSTS: [(&str, Network); 21] = [
            ("bsky.app", Network::Bluesky),
            ("facebook.com", Network::Facebook),
            ("fb.com", Network::Facebook),
            ("fb.me", Network::Facebook),
            ("instagr.am", Network::Instagram),
            ("instagram.com", Network::Instagram),
            ("linkedin.com", Network::LinkedIn),
            ("ok.ru", Network::Odnoklassniki),
            ("odnoklassniki.ru", Network::Odnoklassniki),
            ("t.me", Network::Telegram),
            ("telegram.me", Network::Telegram),
            ("threads.com", Network::Threads),
            ("threads.net", Network::Threads),
            ("tiktok.com", Network::TikTok),
            ("vk.com", Network::VKontakte),
            ("wa.me", Network::WhatsApp),
            ("whatsapp.com", Network::WhatsApp),
            ("twitter.com", Network::X),
            ("x.com", Network::X),
            ("youtu.be", Network::YouTube),
            ("youtube.com", Network::YouTube),
        ];
        HOSTS
            .into_iter()
            .find(|(known, _)| is_within(host, known))
            .map(|(_, network)| network)
    }
}

/// Whether `host` is `domain` or a subdomain of it.
fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .is_some_and(|head| head.is_empty() || head.ends_with('.'))
}

/// A publisher's application in a store.
///
/// # Examples
///
/// ```
/// use byline_article::{AppLink, AppStore, WebUrl};
///
/// let app = AppLink::new(WebUrl::new("https://apps.apple.com/app/id42")?);
/// assert_eq!(app.store(), Some(AppStore::Apple));
/// # Ok::<(), byline_article::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AppLink {
    url: WebUrl,
}

impl AppLink {
    /// The application at this address.
    #[must_use]
    pub fn new(url: WebUrl) -> Self {
        Self { url }
    }

    pub(crate) fn into_url(self) -> WebUrl {
        self.url
    }

    /// The application's address.
    #[must_use]
    pub fn url(&self) -> &WebUrl {
        &self.url
    }

    /// The store, where its host is one we know.
    #[must_use]
    pub fn store(&self) -> Option<AppStore> {
        AppStore::of_host(self.url.host())
    }
}

/// A store of applications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "their names say all")]
pub enum AppStore {
    Apple,
    GooglePlay,
    HuaweiAppGallery,
    RuStore,
}

impl AppStore {
    /// The store that runs this host or a subdomain of it.
    #[must_use]
    pub fn of_host(host: &str) -> Option<Self> {
        const HOSTS: [(&str, AppStore); 6] = [
            ("apps.apple.com", AppStore::Apple),
            ("itunes.apple.com", AppStore::Apple),
            ("appstore.com", AppStore::Apple),
            ("play.google.com", AppStore::GooglePlay),
            ("appgallery.huawei.com", AppStore::HuaweiAppGallery),
            ("rustore.ru", AppStore::RuStore),
        ];
        HOSTS
            .into_iter()
            .find(|(known, _)| is_within(host, known))
            .map(|(_, store)| store)
    }
}
