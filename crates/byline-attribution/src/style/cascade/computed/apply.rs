//! The values that declarations, inheritance and animations set.

use super::Computed;
use crate::style::cascade::animation;
use crate::style::cascade::declaration::Outcome;
use crate::style::cascade::judgement::FAINT;
use crate::style::cascade::longhand::{FontSize, Visibility};
use crate::style::cascade::property::{Effect, LayoutBox};
use crate::style::cascade::sheet::Sheets;
use crate::style::cascade::transform::Shift;

impl Computed {
    pub(in crate::style::cascade) fn apply(
        &mut self,
        outcome: Outcome,
        parent: &Self,
        own: &mut LayoutBox,
    ) {
        let effect = match outcome {
            Outcome::To(effect) | Outcome::Initial(effect) => effect,
            Outcome::Inherit(effect) => return self.inherit(effect, parent, own),
            Outcome::Unknown(effect) => match effect.unknown() {
                Some(unknown) => unknown,
                None => {
                    self.unsure |= matters(effect);
                    return;
                }
            },
            Outcome::Nothing => return,
        };
        match effect {
            Effect::Visible(visibility) => self.visibility = visibility,
            Effect::FontSize(size) => {
                self.font = match (size, parent.font) {
                    (FontSize::Px(px), _) => Some(px),
                    // Chromium draws relative sizes no smaller than this.
                    (FontSize::Times(times), Some(font)) if font * times > 0.0 => {
                        Some((font * times).max(6.0))
                    }
                    (FontSize::Times(_), Some(_)) => Some(0.0),
                    (FontSize::Times(0.0), None) => Some(0.0),
                    _ => None,
                }
            }
            Effect::Color(color) => self.color = self.rgb(color, parent.color),
            Effect::TextFill(color) => self.fill = color,
            Effect::StrokeWidth(width) => self.stroke_width = width,
            Effect::StrokeColor(color) => self.stroke = color,
            Effect::TextShadow(shadow) => self.shadow = shadow,
            Effect::SizeAdjust(adjust) => self.size_adjust = adjust,
            Effect::TextIndent(indent) => self.indent = indent,
            Effect::LetterSpacing(spacing) => self.letter_spacing = spacing,
            Effect::LineHeight(height) => self.line_height = height,
            Effect::Fill(color) => self.svg.0 = color,
            Effect::FillOpacity(opacity) => self.svg.1 = opacity,
            Effect::Stroke(color) => self.svg.2 = color,
            Effect::Unclickable(unclickable) => self.unclickable = unclickable,
            // It was looked for first.
            Effect::Scheme(_) => {}
            other => own.set(other),
        }
    }

    pub(super) fn inherit(&mut self, effect: Effect, parent: &Self, own: &mut LayoutBox) {
        match effect {
            Effect::Visible(_) => self.visibility = parent.visibility,
            Effect::FontSize(_) => self.font = parent.font,
            Effect::Color(_) => self.color = parent.color,
            Effect::TextFill(_) => self.fill = parent.fill,
            Effect::StrokeWidth(_) => self.stroke_width = parent.stroke_width,
            Effect::StrokeColor(_) => self.stroke = parent.stroke,
            Effect::TextShadow(_) => self.shadow = parent.shadow,
            Effect::SizeAdjust(_) => self.size_adjust = parent.size_adjust,
            Effect::TextIndent(_) => self.indent = parent.indent,
            Effect::LetterSpacing(_) => self.letter_spacing = parent.letter_spacing,
            Effect::LineHeight(_) => self.line_height = parent.line_height,
            Effect::Fill(_) => self.svg.0 = parent.svg.0,
            Effect::FillOpacity(_) => self.svg.1 = parent.svg.1,
            Effect::Stroke(_) => self.svg.2 = parent.svg.2,
            Effect::Unclickable(_) => self.unclickable = parent.unclickable,
            Effect::Display(_) => own.display = parent.display,
            // What hides the parent hides the child already.
            _ => own.set(effect),
        }
    }

    /// Applies the values that an animation leaves, if it has ended when the page is read.
    pub(super) fn animate(&mut self, own: &mut LayoutBox, parent: &Self, sheets: &Sheets<'_>) {
        /// Seconds after which a page is taken to be read.
        const SOON: f32 = 3.0;

        if own.animation == animation::NONE {
            return;
        }
        let Some(frames) = sheets.frames(own.animation) else {
            return;
        };
        let ends = own.lasts.zip(own.waits).map(|(lasts, waits)| lasts + waits);
        let is_over = ends.is_some_and(|ends| ends <= SOON);
        if own.endless || own.paused || !is_over || own.animation == animation::SEVERAL {
            // What the base hides, a frame may show.
            let mut probe = self.clone();
            probe.settle(own, parent, None);
            let hidden = probe.text().0.is_some();
            self.unsure |= frames.may_hide || hidden;
            self.undecided_by_animation(hidden, own);
            return;
        }
        if own.fills {
            for declaration in frames.last.iter().filter(|one| !one.important) {
                let outcome = declaration.setting.resolve(&self.vars, sheets.steps());
                self.apply(outcome, parent, own);
            }
        }
    }

    /// What hides only until an animation shows it does not hide for sure.
    pub(super) fn undecided_by_animation(&mut self, hidden: bool, own: &mut LayoutBox) {
        if hidden {
            own.opacity = own.opacity.map(|opacity| opacity.max(FAINT));
            self.visibility = Visibility::Visible;
            own.transform = Shift::NONE;
        }
    }
}

/// Whether an unknown value of a property that has none for that may hide something.
fn matters(effect: Effect) -> bool {
    matches!(
        effect,
        Effect::Display(_)
            | Effect::Visible(_)
            | Effect::Placement(_)
            | Effect::OverflowX(_)
            | Effect::OverflowY(_)
            | Effect::Mask(_)
            | Effect::ContentSkipped(_)
            | Effect::ZIndex(_)
            | Effect::Contain(_)
            | Effect::GridRows(_)
            | Effect::GridColumns(_)
            | Effect::AnimationName(_)
    )
}
