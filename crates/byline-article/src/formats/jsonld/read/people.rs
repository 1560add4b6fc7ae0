//! Authors, other contributors and the publisher.

use alloc::vec::Vec;

use super::NodeReader;
use super::values::{address_of, byline_kind, image_address, text_of};
use crate::extra::Value;
use crate::formats::jsonld::document::{as_list, property, types};
use crate::formats::jsonld::write::NEWS_AGENCY;
use crate::issue::IssueCode;
use crate::line::Line;
use crate::people::{Byline, BylineKind};
use crate::publisher::{AppLink, Profile, Publisher};
use crate::url::WebUrl;

/// The author inside a node of the type `Role`, which adds a role to a relation
/// (<https://blog.schema.org/2014/06/16/introducing-role/>).
fn in_role(value: &Value) -> Option<&Value> {
    let is_role = types(value).any(|name| name.ends_with("Role"));
    let names = ["author", "creator"].into_iter().filter(|_| is_role);
    let mut inner = names.filter_map(|name| property(value, name));
    inner.next()
}

impl<'a> NodeReader<'a> {
    pub(super) fn people(&mut self) {
        let source = self.builder.source;
        for name in ["author", "creator"] {
            let mut bylines = Vec::new();
            for value in self.values(name) {
                self.bylines(value, &mut bylines);
            }
            let bylines = (!bylines.is_empty()).then_some(bylines);
            self.builder.draft.bylines.offer_some(bylines, source);
        }
        for name in ["publisher", "sourceOrganization", "provider"] {
            for value in self.values(name) {
                let publisher = self.publisher(value);
                if !publisher.is_empty() {
                    self.builder.draft.publisher.offer(publisher, source);
                }
            }
        }
    }

    /// The names of one author's value; a list of names in one object is one byline each.
    fn bylines(&mut self, value: &'a Value, bylines: &mut Vec<Byline>) {
        if let Value::Text(text) = value {
            let name = self.builder.visible_line(text);
            let Some(name) = name else {
                return;
            };
            if WebUrl::new(name.as_str()).is_ok() {
                let message = "expected a name, found an address";
                self.builder
                    .warn(IssueCode::BylineName, "bylines", message, text);
                return;
            }
            bylines.push(Byline::new(name, BylineKind::Unknown));
            return;
        }
        if let Some(inner) = in_role(value) {
            let first = bylines.len();
            for value in as_list(inner) {
                // A role holds what it is the role of, and no role.
                let value = self.follow(value);
                if in_role(value).is_none() {
                    self.bylines(value, bylines);
                }
            }
            let role = property(value, "roleName").and_then(text_of);
            let role = role.and_then(|role| self.builder.line(role));
            for byline in bylines.iter_mut().skip(first) {
                byline.role = byline.role.take().or_else(|| role.clone());
            }
            return;
        }
        let additional = property(value, "additionalType").and_then(address_of);
        let kind = match additional {
            Some(NEWS_AGENCY) => BylineKind::Agency,
            _ => types(value).find_map(byline_kind).unwrap_or_default(),
        };
        let mut names: Vec<Line> = Vec::new();
        let given = property(value, "name").map_or(&[][..], as_list);
        names.extend(
            given
                .iter()
                .filter_map(text_of)
                .filter_map(|name| self.builder.visible_line(name)),
        );
        if names.is_empty() {
            names.extend(self.composed_name(value));
        }
        if names.is_empty() {
            if value.get("@id").is_some() {
                let message = "expected the author's node in the document, found a reference alone";
                let id = value.get("@id").and_then(Value::as_str).unwrap_or_default();
                self.builder
                    .warn(IssueCode::Dangling, "bylines", message, id);
            }
            return;
        }
        let single = names.len() == 1;
        for name in names {
            let mut byline = Byline::new(name, kind.clone());
            if single {
                self.byline_details(value, &mut byline);
            }
            bylines.push(byline);
        }
    }

    /// A name in parts, or under a key that schema.org does not know.
    fn composed_name(&mut self, value: &Value) -> Option<Line> {
        let part = |name| property(value, name).and_then(text_of).unwrap_or_default();
        let (given, family) = (part("givenName"), part("familyName"));
        let name = alloc::format!("{given} {family}");
        self.builder
            .line(&name)
            .or_else(|| self.builder.line(part("byline")))
    }

    fn byline_details(&mut self, value: &'a Value, byline: &mut Byline) {
        let role = property(value, "jobTitle").and_then(text_of);
        byline.role = role.and_then(|role| self.builder.line(role));
        let url = property(value, "url").and_then(address_of);
        byline.url = url.and_then(|url| self.builder.url("bylines.url", url));
        let same_as = property(value, "sameAs").map_or(&[][..], as_list);
        byline.same_as = same_as
            .iter()
            .filter_map(address_of)
            .filter_map(|url| self.builder.url("bylines.same_as", url))
            .collect();
    }

    pub(super) fn publisher(&mut self, value: &'a Value) -> Publisher {
        let mut publisher = Publisher::default();
        if let Value::Text(name) = value {
            publisher.name = self.builder.line(name);
            return publisher;
        }
        let name = property(value, "name").and_then(text_of);
        publisher.name = name.and_then(|name| self.builder.line(name));
        let url = property(value, "url").and_then(address_of);
        publisher.url = url.and_then(|url| self.builder.url("publisher.url", url));
        let logo = property(value, "logo").map(|logo| self.follow(logo));
        let logo = logo.and_then(|logo| as_list(logo).iter().find_map(image_address));
        publisher.logo = logo.and_then(|logo| self.builder.url("publisher.logo", logo));
        for app in property(value, "owns").map_or(&[][..], as_list) {
            let is_app = types(app).any(|name| name == "MobileApplication");
            let url = address_of(app).filter(|_| is_app);
            let url = url.and_then(|url| self.builder.url("publisher.apps", url));
            publisher.apps.extend(url.map(AppLink::new));
        }
        for link in property(value, "sameAs").map_or(&[][..], as_list) {
            let url = address_of(link);
            let Some(url) = url.and_then(|url| self.builder.url("publisher.profiles", url)) else {
                continue;
            };
            let app = AppLink::new(url);
            if app.store().is_some() {
                publisher.apps.push(app);
            } else {
                publisher.profiles.push(Profile::new(app.into_url()));
            }
        }
        publisher
    }
}
