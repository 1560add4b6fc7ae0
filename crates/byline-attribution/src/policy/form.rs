//! The serialized form of a policy.

use core::num::NonZeroU32;

use crate::licence::CreativeCommons;

use super::{
    Archives, Canonical, Collapsed, Exemption, ExtentLimit, Followable, InBody, Indexable,
    Noscript, PlaceRule, PlainText, Policy, PolicyBuilder, PolicyError, Redirectors, Target,
    Visible,
};

/// The fields by the names that the documentation of [`Policy`] promises.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PolicyForm {
    targets: Vec<Target>,
    #[serde(default)]
    followable: Followable,
    #[serde(default)]
    visible: Visible,
    #[serde(default)]
    indexable: Indexable,
    #[serde(default)]
    in_body: InBody,
    #[serde(default)]
    position: PlaceRule,
    #[serde(default = "one")]
    links: NonZeroU32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    anchor_text: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    names: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    own_hosts: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pixel: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    licence: Option<String>,
    #[serde(default)]
    redirectors: Redirectors,
    #[serde(default)]
    archives: Archives,
    #[serde(default)]
    canonical: Canonical,
    #[serde(default)]
    plain_text: PlainText,
    #[serde(default)]
    noscript: Noscript,
    #[serde(default)]
    collapsed: Collapsed,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    limits: Vec<ExtentLimit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    exemption: Option<Exemption>,
}

fn one() -> NonZeroU32 {
    NonZeroU32::MIN
}

impl From<Policy> for PolicyForm {
    fn from(policy: Policy) -> Self {
        let Policy {
            targets,
            followable,
            visible,
            indexable,
            in_body,
            position,
            links,
            anchor_text,
            names,
            own_hosts,
            pixel,
            licence,
            redirectors,
            archives,
            canonical,
            plain_text,
            noscript,
            collapsed,
            limits,
            exemption,
        } = policy;
        Self {
            targets,
            followable,
            visible,
            indexable,
            in_body,
            position,
            links,
            anchor_text,
            names,
            own_hosts: own_hosts
                .into_iter()
                .map(|host| host.as_str().to_owned())
                .collect(),
            pixel: pixel.map(String::from),
            licence: licence.map(|licence| licence.address()),
            redirectors,
            archives,
            canonical,
            plain_text,
            noscript,
            collapsed,
            limits,
            exemption,
        }
    }
}

impl TryFrom<PolicyForm> for Policy {
    type Error = PolicyError;

    fn try_from(form: PolicyForm) -> Result<Self, PolicyError> {
        let PolicyForm {
            targets,
            followable,
            visible,
            indexable,
            in_body,
            position,
            links,
            anchor_text,
            names,
            own_hosts,
            pixel,
            licence,
            redirectors,
            archives,
            canonical,
            plain_text,
            noscript,
            collapsed,
            limits,
            exemption,
        } = form;
        let mut targets = targets.into_iter();
        let first = targets.next().ok_or(PolicyError::NoTarget)?;
        let mut builder = Self::builder(first)
            .followable(followable)
            .visible(visible)
            .indexable(indexable)
            .in_body(in_body)
            .position(position)
            .links(links.get())
            .redirectors(redirectors)
            .archives(archives)
            .canonical(canonical)
            .plain_text(plain_text)
            .noscript(noscript)
            .collapsed(collapsed);
        builder = targets.fold(builder, PolicyBuilder::or);
        builder = limits.into_iter().fold(builder, PolicyBuilder::limit);
        for name in &names {
            builder = builder.name(name);
        }
        for host in &own_hosts {
            builder = builder.own_host(host);
        }
        if let Some(url) = &pixel {
            builder = builder.pixel(url);
        }
        if let Some(url) = licence {
            let licence = CreativeCommons::from_url(&url);
            builder = builder.licence(licence.ok_or(PolicyError::InvalidLicence { input: url })?);
        }
        if let Some(text) = &anchor_text {
            builder = builder.anchor_text(text);
        }
        if let Some(exemption) = exemption {
            builder = builder.exempt(exemption);
        }
        builder.build()
    }
}
