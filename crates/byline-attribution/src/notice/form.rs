//! The serialized form of a notice.

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::{Notice, NoticePosition, NoticeTarget, PermissionScope};

impl Serialize for Notice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("Notice", 25)?;
        form.serialize_field("text", self.text())?;
        form.serialize_field("start", &self.span.start)?;
        form.serialize_field("end", &self.span.end)?;
        form.serialize_field("language", self.language())?;
        form.serialize_field("confidence", &self.confidence())?;
        form.serialize_field("target", &self.target())?;
        form.serialize_field("target_kind", &self.target_kind().map(NoticeTarget::code))?;
        form.serialize_field("href", &self.href())?;
        form.serialize_field("attribution_required", &self.requires_attribution())?;
        form.serialize_field("link_required", &self.requires_link())?;
        form.serialize_field("active", &self.active())?;
        form.serialize_field("direct", &self.direct())?;
        form.serialize_field("followable", &self.followable())?;
        form.serialize_field("position", &self.position())?;
        let scope = self.permission().map(PermissionScope::code);
        form.serialize_field("permission_scope", &scope)?;
        form.serialize_field("mining_reserved", &self.reserves_mining())?;
        form.serialize_field("percent_limit", &self.percent_limit())?;
        form.serialize_field("length_limit", &self.length_limit())?;
        form.serialize_field("vague_limit", &self.has_vague_limit())?;
        form.serialize_field("exemption", &self.exemption())?;
        form.serialize_field("place", self.place().code())?;
        let licence = self.licence().map(|licence| licence.to_string());
        form.serialize_field("licence", &licence)?;
        form.serialize_field("pixel_required", &self.requires_pixel())?;
        form.serialize_field("canonical_required", &self.requires_canonical())?;
        form.serialize_field("noindex_required", &self.requires_noindex())?;
        form.end()
    }
}

impl Serialize for NoticePosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("NoticePosition", 1)?;
        match self {
            Self::Paragraph(count) => form.serialize_field("max_paragraph", count)?,
            Self::Start => form.serialize_field("at", "start")?,
            Self::AboveText => form.serialize_field("at", "above_text")?,
        }
        form.end()
    }
}
