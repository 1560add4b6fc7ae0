pub(crate) mod fold;
