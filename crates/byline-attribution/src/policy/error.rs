//! Why a policy is refused.

/// Why a policy cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// The text is not a host name.
    #[error("{input:?} is not a host name: expected one like example.az")]
    InvalidHost {
        /// What was given.
        input: String,
    },
    /// The host is a suffix under which strangers register names.
    ///
    /// With all its subdomains accepted, a link to anybody under `com.az` would count.
    #[error("{host:?} is a public suffix: expected a name registered under it")]
    PublicSuffix {
        /// The host, in its ASCII form.
        host: String,
    },
    /// The text is not an address with a host.
    #[error("{input:?} is not the address of an article: expected an http or https URL")]
    InvalidArticle {
        /// What was given.
        input: String,
    },
    /// The text is not the address of a picture.
    #[error("{input:?} is not the address of a pixel: expected an http or https URL")]
    InvalidPixel {
        /// What was given.
        input: String,
    },
    /// A serialized policy named no licence of Creative Commons.
    #[error(
        "{input:?} is not the address of a licence: expected one like https://creativecommons.org/licenses/by/4.0/"
    )]
    InvalidLicence {
        /// What was given.
        input: String,
    },
    /// A number that must be at least one was zero.
    #[error("{field} is 0: expected at least 1")]
    Zero {
        /// The policy's field, as its serialized form names it.
        field: &'static str,
    },
    /// A text that must say something was blank.
    #[error("{field} is blank: expected a text to look for")]
    Blank {
        /// The policy's field, as its serialized form names it.
        field: &'static str,
    },
    /// A limit allowed more than the whole article.
    #[error("expected a limit of 1 to 100 %, found {found} %")]
    Percent {
        /// What was given.
        found: u32,
    },
    /// A serialized exemption covered any use of any length: nothing would need a link.
    #[error("the exemption covers any use and has no limit: expected at least one")]
    UnlimitedExemption,
    /// A serialized policy named no target.
    #[error("the policy names no target: expected a host or an article")]
    NoTarget,
}
