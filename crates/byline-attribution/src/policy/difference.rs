//! Where two policies differ.

use super::Policy;

impl Policy {
    /// The first field that differs from `plain`, as the serialized form names it; of the
    /// targets it is their subdomains. Names and own hosts are no demands and
    /// are not compared.
    pub(crate) fn first_difference(&self, plain: &Self) -> Option<&'static str> {
        let Self {
            targets,
            followable,
            visible,
            indexable,
            in_body,
            position,
            links,
            anchor_text,
            names: _,
            own_hosts: _,
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
        } = self;
        [
            ("subdomains", *targets != plain.targets),
            ("followable", *followable != plain.followable),
            ("visible", *visible != plain.visible),
            ("indexable", *indexable != plain.indexable),
            ("in_body", *in_body != plain.in_body),
            ("position", *position != plain.position),
            ("links", *links != plain.links),
            ("anchor_text", *anchor_text != plain.anchor_text),
            ("pixel", *pixel != plain.pixel),
            ("licence", *licence != plain.licence),
            ("redirectors", *redirectors != plain.redirectors),
            ("archives", *archives != plain.archives),
            ("canonical", *canonical != plain.canonical),
            ("plain_text", *plain_text != plain.plain_text),
            ("noscript", *noscript != plain.noscript),
            ("collapsed", *collapsed != plain.collapsed),
            ("limits", *limits != plain.limits),
            ("exemption", *exemption != plain.exemption),
        ]
        .into_iter()
        .find_map(|(field, differs)| differs.then_some(field))
    }
}
