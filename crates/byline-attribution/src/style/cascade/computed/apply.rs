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
                    self.unsure |= effect.is_unsure_without_value();
                    return;
                }
            },
            Outcome::Nothing => return,
        };
        match effect {
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
            // It was looked for first.
            Effect::Scheme(_) => {}
            other => other.apply(&mut self.inherited, own),
        }
    }

    pub(super) fn inherit(&mut self, effect: Effect, parent: &Self, own: &mut LayoutBox) {
        match effect {
            Effect::FontSize(_) => self.font = parent.font,
            Effect::Color(_) => self.color = parent.color,
            Effect::Display(_) => own.display = parent.display,
            // What is not inherited is set as declared: what hides the parent hides the child already.
            other => {
                let value = other.of_parent(&parent.inherited);
                value.apply(&mut self.inherited, own);
            }
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
            self.inherited.visibility = Visibility::Visible;
            own.transform = Shift::NONE;
        }
    }
}
