//! Which values of a property hide an element by themselves.

use super::judgement::FAINT;
use super::longhand::FontSize;
use super::shape::Hides;
use super::transform::{Filter, Shift};
use super::value::Length;

/// Pixels. An element that is moved by less is still seen.
pub(super) const SHORT: f32 = 100.0;

/// For a property that hides nothing by itself.
pub(super) fn never<T>(_: T) -> bool {
    false
}

pub(super) fn is_hiding(hides: Hides) -> bool {
    hides != Hides::No
}

pub(super) fn is_faint(opacity: Option<f32>) -> bool {
    opacity.is_none_or(|opacity| opacity < FAINT)
}

pub(super) fn is_small_font(size: FontSize) -> bool {
    match size {
        FontSize::Px(px) => px < 3.0,
        FontSize::Times(times) => times < 0.2,
        FontSize::Unknown => true,
    }
}

/// A width or height of a pixel or less.
pub(super) fn is_tiny(length: Length) -> bool {
    length.range().is_some_and(|(_, most)| most <= 1.0)
}

/// A distance to the left or upwards.
pub(super) fn is_far(length: Length) -> bool {
    match length.range() {
        Some((least, _)) => least <= -SHORT,
        None => length == Length::Unknown,
    }
}

pub(super) fn moves_far(shift: Shift) -> bool {
    let far = |length| match length {
        Length::Sum { px, share } => px <= -SHORT || share.abs() >= 1.0,
        Length::Unknown => true,
        Length::Auto => false,
    };
    is_hiding(shift.hides) || shift.scale < 0.2 || far(shift.x) || far(shift.y)
}

pub(super) fn filters_out(filter: Filter) -> bool {
    is_hiding(filter.hides) || filter.opacity < FAINT || filter.recolors
}
