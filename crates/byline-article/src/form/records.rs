//! The parts that are an object in JSON.

use serde::ser::{Serialize, Serializer};

use super::read::{Many, read_record};
use super::write::Members;
use crate::{
    Alternate, Article, Body, Byline, BylineKind, Count, Engagement, Image, Line, Notice,
    Publisher, Rights, Section,
};

fn line<E: serde::de::Error>(text: &str) -> Result<Line, E> {
    Line::new(text).map_err(E::custom)
}

read_record!(
    Article,
    "an article",
    {
        url = "url",
        id = "id",
        kind = "kind",
        headline = "headline",
        kicker = "kicker",
        standfirst = "standfirst",
        section = "section",
        bylines = "bylines",
        dateline = "dateline",
        publisher = "publisher",
        published = "published",
        modified = "modified",
        language = "language",
        alternates = "alternates",
        body = "body",
        lead_image = "lead_image",
        tags = "tags",
        rights = "rights",
        engagement = "engagement",
        access = "access",
    },
    |extra| {
        let mut article = Self::new(headline.required("headline")?);
        let (bylines, alternates, tags): (Slot<Many<_>>, Slot<Many<_>>, Slot<Many<_>>) =
            (bylines, alternates, tags);
        article.url = url.optional();
        article.id = id.optional();
        article.kind = kind.or_default();
        article.kicker = kicker.optional();
        article.standfirst = standfirst.optional();
        article.section = section.optional();
        article.bylines = bylines.or_default().0;
        article.dateline = dateline.optional();
        article.publisher = publisher.optional();
        article.published = published.optional();
        article.modified = modified.optional();
        article.language = language.optional();
        article.alternates = alternates.or_default().0;
        article.body = body.or_default();
        article.lead_image = lead_image.optional();
        article.tags = tags.or_default().0;
        article.rights = rights.or_default();
        article.engagement = engagement.or_default();
        article.access = access.optional();
        article.extra = extra;
        Ok(article)
    }
);

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .maybe("url", &self.url)?
            .maybe("id", &self.id)?
            .put("kind", &self.kind)?
            .put("headline", &self.headline)?
            .maybe("kicker", &self.kicker)?
            .maybe("standfirst", &self.standfirst)?
            .maybe("section", &self.section)?
            .list("bylines", &self.bylines)?
            .maybe("dateline", &self.dateline)?
            .maybe("publisher", &self.publisher)?
            .maybe("published", &self.published)?
            .maybe("modified", &self.modified)?
            .maybe("language", &self.language)?
            .list("alternates", &self.alternates)?
            .list("body", &self.body.blocks)?
            .maybe("lead_image", &self.lead_image)?
            .list("tags", &self.tags)?;
        if !self.rights.is_empty() {
            members.put("rights", &self.rights)?;
        }
        if !self.engagement.is_empty() {
            members.put("engagement", &self.engagement)?;
        }
        members.maybe("access", &self.access)?;
        members.end(&self.extra)
    }
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.blocks.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Body {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Many::deserialize(deserializer).map(|Many(blocks)| Self { blocks })
    }
}

read_record!(
    Section,
    "a section",
    { label = "label", description = "description", url = "url" },
    |extra| Ok(Self {
        label: label.required("label")?,
        description: description.optional(),
        url: url.optional(),
        extra,
    }),
    text |text| line(text).map(Self::from)
);

impl Serialize for Section {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .put("label", &self.label)?
            .maybe("description", &self.description)?
            .maybe("url", &self.url)?;
        members.end(&self.extra)
    }
}

read_record!(
    Byline,
    "a byline",
    { name = "name", kind = "kind", role = "role", url = "url", same_as = "same_as" },
    |extra| {
        let same_as: Slot<Many<_>> = same_as;
        Ok(Self {
            name: name.required("name")?,
            kind: kind.or_default(),
            role: role.optional(),
            url: url.optional(),
            same_as: same_as.or_default().0,
            extra,
        })
    },
    text |text| Ok(Self::new(line(text)?, BylineKind::Unknown))
);

impl Serialize for Byline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .put("name", &self.name)?
            .put("kind", &self.kind)?
            .maybe("role", &self.role)?
            .maybe("url", &self.url)?
            .list("same_as", &self.same_as)?;
        members.end(&self.extra)
    }
}

read_record!(
    Publisher,
    "a publisher",
    { name = "name", url = "url", logo = "logo", profiles = "profiles", apps = "apps" },
    |extra| {
        let (profiles, apps): (Slot<Many<_>>, Slot<Many<_>>) = (profiles, apps);
        Ok(Self {
            name: name.optional(),
            url: url.optional(),
            logo: logo.optional(),
            profiles: profiles.or_default().0,
            apps: apps.or_default().0,
            extra,
        })
    },
    text |text| line(text).map(Self::from)
);

impl Serialize for Publisher {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .maybe("name", &self.name)?
            .maybe("url", &self.url)?
            .maybe("logo", &self.logo)?
            .list("profiles", &self.profiles)?
            .list("apps", &self.apps)?;
        members.end(&self.extra)
    }
}

read_record!(
    Alternate,
    "an alternate",
    { language = "language", url = "url", label = "label", relation = "relation" },
    |extra| Ok(Self {
        language: language.required("language")?,
        url: url.required("url")?,
        label: label.optional(),
        relation: relation.or_default(),
        extra,
    })
);

impl Serialize for Alternate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .put("language", &self.language)?
            .put("url", &self.url)?
            .maybe("label", &self.label)?
            .put("relation", &self.relation)?;
        members.end(&self.extra)
    }
}

read_record!(
    Image,
    "an image",
    {
        url = "url",
        alt = "alt",
        caption = "caption",
        credit = "credit",
        width = "width",
        height = "height",
    },
    |extra| Ok(Self {
        url: url.required("url")?,
        alt: alt.optional(),
        caption: caption.optional(),
        credit: credit.optional(),
        width: width.optional(),
        height: height.optional(),
        extra,
    }),
    text |text| crate::WebUrl::new(text).map(Self::new).map_err(E::custom)
);

impl Image {
    /// Writes what an image has, after what `members` hold already.
    pub(super) fn write_members<M: serde::ser::SerializeMap>(
        &self,
        mut members: Members<M>,
    ) -> Result<M::Ok, M::Error> {
        members
            .put("url", &self.url)?
            .maybe("alt", &self.alt)?
            .maybe("caption", &self.caption)?
            .maybe("credit", &self.credit)?
            .maybe("width", &self.width)?
            .maybe("height", &self.height)?;
        members.end(&self.extra)
    }
}

impl Serialize for Image {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write_members(Members::start(serializer)?)
    }
}

read_record!(
    Rights,
    "rights",
    {
        holder = "holder",
        year = "year",
        copyright = "copyright",
        notice = "notice",
        license = "license",
        credit = "credit",
        usage_info = "usage_info",
    },
    |extra| Ok(Self {
        holder: holder.optional(),
        year: year.optional(),
        copyright: copyright.optional(),
        notice: notice.optional(),
        license: license.optional(),
        credit: credit.optional(),
        usage_info: usage_info.optional(),
        extra,
    })
);

impl Serialize for Rights {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .maybe("holder", &self.holder)?
            .maybe("year", &self.year)?
            .maybe("copyright", &self.copyright)?
            .maybe("notice", &self.notice)?
            .maybe("license", &self.license)?
            .maybe("credit", &self.credit)?
            .maybe("usage_info", &self.usage_info)?;
        members.end(&self.extra)
    }
}

read_record!(
    Notice,
    "a notice",
    { text = "text", language = "language", target = "target" },
    |extra| Ok(Self {
        text: text.required("text")?,
        language: language.optional(),
        target: target.optional(),
        extra,
    }),
    text |text| line(text).map(Self::from)
);

impl Serialize for Notice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .put("text", &self.text)?
            .maybe("language", &self.language)?
            .maybe("target", &self.target)?;
        members.end(&self.extra)
    }
}

read_record!(
    Engagement,
    "engagement",
    { views = "views", shares = "shares", comments = "comments" },
    |extra| Ok(Self {
        views: views.optional(),
        shares: shares.optional(),
        comments: comments.optional(),
        extra,
    })
);

impl Serialize for Engagement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .maybe("views", &self.views)?
            .maybe("shares", &self.shares)?
            .maybe("comments", &self.comments)?;
        members.end(&self.extra)
    }
}

read_record!(
    Count,
    "a count",
    { value = "value", as_of = "as_of" },
    |extra| Ok(Self {
        value: value.required("value")?,
        as_of: as_of.optional(),
        extra,
    }),
    number Self::new
);

impl Serialize for Count {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .put("value", &self.value)?
            .maybe("as_of", &self.as_of)?;
        members.end(&self.extra)
    }
}
