//! Machine-readable terms for the use of the texts: `robots.txt`, TDM and RSL statements, all
//! from the policy.

use byline::attribution::{RightsError, TdmReservation, TdmRules};

use crate::feeds::File;
use crate::paths;
use crate::site::Site;

/// Where the licence for programs is.
pub const LICENCE: &str = "license.xml";

/// That text and data mining is reserved, on the terms of the policy
/// (<https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/>).
///
/// # Errors
///
/// Returns [`RightsError`] for a site without a web address.
pub fn reservation(site: &Site) -> Result<TdmReservation, RightsError> {
    TdmReservation::reserved().with_policy(&site.address(LICENCE))
}

/// The files that state it.
///
/// # Errors
///
/// Returns [`RightsError`] for a site without a web address.
pub fn files(site: &Site) -> Result<Vec<File>, RightsError> {
    let rules = TdmRules::new().with("/", reservation(site)?);
    let language = site
        .editions
        .first()
        .map_or("", |edition| edition.tag.as_str());
    let terms = site.address(&paths::page(language, "terms"));
    Ok(vec![
        ("robots.txt".to_owned(), robots(site)),
        (LICENCE.to_owned(), site.policy.to_rsl(&terms)),
        (
            ".well-known/tdmrep.json".to_owned(),
            serde_json::to_string_pretty(&rules).unwrap_or_default(),
        ),
    ])
}

/// `License` is the line of Really Simple Licensing (<https://rslstandard.org/rsl>).
fn robots(site: &Site) -> String {
    let address = |path| site.address(path);
    format!(
        "User-agent: *\nDisallow: /{uses}\nLicense: {licence}\nSitemap: {all}\nSitemap: {news}\n",
        uses = paths::USES,
        licence = address(LICENCE),
        all = address("sitemap.xml"),
        news = address("news-sitemap.xml"),
    )
}
