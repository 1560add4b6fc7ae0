//! Where two policies differ.

use super::Policy;

impl Policy {
    /// The first field that differs from `plain`, as the serialized form names it; of the
    /// targets it is their subdomains. Names and own hosts are not demands and
    /// are not compared.
    pub(crate) fn first_difference(&self, plain: &Self) -> Option<&'static str> {
        macro_rules! first_of {
            ($($field:ident)+) => {{
                // Without `..`: a field that is missing here does not compile.
                let Self { targets, names: _, own_hosts: _, $($field),+ } = self;
                let fields = [
                    ("subdomains", *targets != plain.targets),
                    $((stringify!($field), *$field != plain.$field)),+
                ];
                fields.into_iter().find_map(|(field, differs)| differs.then_some(field))
            }};
        }
        first_of!(
            followable visible indexable in_body position links anchor_text pixel licence
            redirectors archives canonical plain_text noscript collapsed limits exemption
        )
    }
}
