//! Reads an attribution notice into a policy and checks that a page which uses the material carries the link.

#![no_std]

extern crate alloc;

mod notice;

pub use notice::{LengthLimit, LengthUnit, Notice, NoticePlace, PermissionScope, TargetKind};
