//! A policy in words.

use core::fmt;

use super::{
    Canonical, ExemptionScope, ExtentLimit, Followable, InBody, Indexable, PlaceRule, Policy,
    Subdomains, Visible,
};

/// What the policy demands, in English, without a full stop.
///
/// # Examples
///
/// ```
/// use byline_attribution::Policy;
///
/// let policy = Policy::followable_first_paragraph("example.az")?;
/// assert_eq!(
///     policy.to_string(),
///     "a visible link, open to crawlers, to example.az or a subdomain, \
///      not below the first paragraph",
/// );
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.links().get(), self.visible()) {
            (1, Visible::Required) => f.write_str("a visible link")?,
            (1, _) => f.write_str("a link")?,
            (count, Visible::Required) => write!(f, "{count} visible links")?,
            (count, _) => write!(f, "{count} links")?,
        }
        if self.followable() == Followable::Required {
            f.write_str(", open to crawlers")?;
        }
        if self.indexable() == Indexable::Required {
            f.write_str(", open to search engines")?;
        }
        f.write_str(", to ")?;
        for (index, target) in self.targets().iter().enumerate() {
            if index > 0 {
                f.write_str(" or ")?;
            }
            target.fmt(f)?;
            match target.subdomains() {
                Some(Subdomains::Any) if target.article_url().is_some() => {
                    f.write_str(" or the same address on a subdomain")?;
                }
                Some(Subdomains::SameSite) if target.article_url().is_some() => {
                    f.write_str(" or the same address on another host of its site")?;
                }
                Some(Subdomains::Any) => f.write_str(" or a subdomain")?,
                Some(Subdomains::SameSite) => f.write_str(" or another host of its site")?,
                Some(Subdomains::Www) => f.write_str(", with www. or without")?,
                Some(Subdomains::None) | None => {}
            }
        }
        if self.in_body() == InBody::Required {
            f.write_str(", in the text of the article")?;
        }
        match self.position() {
            PlaceRule::Anywhere => {}
            PlaceRule::WithinParagraphs(count) if count.get() == 1 => {
                f.write_str(", not below the first paragraph")?;
            }
            PlaceRule::WithinParagraphs(count) => write!(f, ", not below paragraph {count}")?,
            PlaceRule::BeforeBody => f.write_str(", above the first paragraph")?,
        }
        if let Some(text) = self.anchor_text() {
            write!(f, ", its text holding “{text}”")?;
        }
        if self.canonical() == Canonical::Required {
            f.write_str(", and a canonical link")?;
        }
        if self.indexable() == Indexable::Forbidden {
            f.write_str(", on a page with noindex")?;
        }
        if let Some(pixel) = self.pixel_url() {
            write!(f, ", and the pixel {pixel}")?;
        }
        if let Some(licence) = self.licence() {
            write!(f, ", and a link to the licence {licence}")?;
        }
        if let Some(exemption) = self.exemption() {
            f.write_str(match exemption.scope() {
                ExemptionScope::AnyUse => ", but for any use",
                ExemptionScope::Quotations => ", but for quotations",
            })?;
            write_limits(f, " of at most ", exemption.limits())?;
        }
        write_limits(f, "; at most ", self.limits())?;
        if !self.limits().is_empty() {
            f.write_str(" of an article")?;
        }
        Ok(())
    }
}

/// "; at most 30 % and 500 characters"
fn write_limits(f: &mut fmt::Formatter<'_>, before: &str, limits: &[ExtentLimit]) -> fmt::Result {
    let mut separator = before;
    for limit in limits {
        write!(f, "{separator}{limit}")?;
        separator = " and ";
    }
    Ok(())
}
