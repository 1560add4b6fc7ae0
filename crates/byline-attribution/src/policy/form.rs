//! The serialized form of a policy.

use core::num::NonZeroU32;

use serde::{Serialize, Serializer};
use url::Url;

use crate::licence::CreativeCommons;

use super::{
    Archives, Canonical, Collapsed, Exemption, ExtentLimit, Followable, Host, InBody, Indexable,
    Noscript, PlaceRule, PlainText, Policy, PolicyBuilder, PolicyError, Redirectors, Target,
    Visible,
};

/// What a policy is read from: its fields, not yet checked.
#[derive(serde::Deserialize)]
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
    anchor_text: Option<String>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    own_hosts: Vec<String>,
    pixel: Option<String>,
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
    #[serde(default)]
    limits: Vec<ExtentLimit>,
    exemption: Option<Exemption>,
}

fn one() -> NonZeroU32 {
    NonZeroU32::MIN
}

impl TryFrom<PolicyForm> for Policy {
    type Error = PolicyError;

    fn try_from(form: PolicyForm) -> Result<Self, PolicyError> {
        let mut targets = form.targets.into_iter();
        let first = targets.next().ok_or(PolicyError::NoTarget)?;
        let mut builder = Self::builder(first)
            .followable(form.followable)
            .visible(form.visible)
            .indexable(form.indexable)
            .in_body(form.in_body)
            .position(form.position)
            .links(form.links.get())
            .redirectors(form.redirectors)
            .archives(form.archives)
            .canonical(form.canonical)
            .plain_text(form.plain_text)
            .noscript(form.noscript)
            .collapsed(form.collapsed);
        builder = targets.fold(builder, PolicyBuilder::or);
        builder = form.limits.into_iter().fold(builder, PolicyBuilder::limit);
        for name in &form.names {
            builder = builder.name(name);
        }
        for host in &form.own_hosts {
            builder = builder.own_host(host);
        }
        if let Some(url) = &form.pixel {
            builder = builder.pixel(url);
        }
        if let Some(url) = form.licence {
            let licence = CreativeCommons::from_url(&url);
            builder = builder.licence(licence.ok_or(PolicyError::InvalidLicence { input: url })?);
        }
        if let Some(text) = &form.anchor_text {
            builder = builder.anchor_text(text);
        }
        if let Some(exemption) = form.exemption {
            builder = builder.exempt(exemption);
        }
        builder.build()
    }
}

pub(super) fn write_hosts<S: Serializer>(hosts: &[Host], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(hosts.iter().map(Host::as_str))
}

pub(super) fn write_url<S: Serializer>(
    url: &Option<Url>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    url.as_ref().map(Url::as_str).serialize(serializer)
}

pub(super) fn write_licence<S: Serializer>(
    licence: &Option<CreativeCommons>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let address = licence.map(|licence| licence.address());
    address.serialize(serializer)
}
