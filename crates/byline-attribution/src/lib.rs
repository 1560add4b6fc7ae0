//! Reads an attribution notice into a policy and checks that a page which uses the material carries the link.
