//! The serialized form of a policy.

use core::num::NonZeroU32;

use super::{
    Archives, Canonical, Collapsed, Followable, Indexable, Noscript, PlainText, Policy,
    PolicyError, Position, Redirectors, Visible,
};
use crate::target::Target;

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
    position: Position,
    #[serde(default = "one")]
    links: NonZeroU32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    anchor_text: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    names: Vec<String>,
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
}

fn one() -> NonZeroU32 {
    NonZeroU32::MIN
}

impl From<Policy> for PolicyForm {
    fn from(policy: Policy) -> Self {
        Self {
            targets: policy.targets,
            followable: policy.followable,
            visible: policy.visible,
            indexable: policy.indexable,
            position: policy.position,
            links: policy.links,
            anchor_text: policy.anchor_text,
            names: policy.names,
            redirectors: policy.redirectors,
            archives: policy.archives,
            canonical: policy.canonical,
            plain_text: policy.plain_text,
            noscript: policy.noscript,
            collapsed: policy.collapsed,
        }
    }
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
            .position(form.position)
            .links(form.links.get())
            .redirectors(form.redirectors)
            .archives(form.archives)
            .canonical(form.canonical)
            .plain_text(form.plain_text)
            .noscript(form.noscript)
            .collapsed(form.collapsed);
        for target in targets {
            builder = builder.or(target);
        }
        for name in &form.names {
            builder = builder.name(name);
        }
        if let Some(text) = &form.anchor_text {
            builder = builder.anchor_text(text);
        }
        builder.build()
    }
}
