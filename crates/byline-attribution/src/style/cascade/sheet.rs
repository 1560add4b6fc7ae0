//! Style sheets of a page, indexed so that few rules are parsed and matched.
//!
//! At first a sheet is only split into rules. A rule is indexed by the last compound of its
//! selectors, and parsed when an element may match that compound and has the required ancestors.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use cssparser::{Parser, ParserInput, Token};

use super::Applies;
use super::animation::SEVERAL;
use super::declaration::{Declaration, style_attribute};
use super::element::{Element, Mode, Sight, bloom};
use super::input::{nested, skip_rest};
use super::judgement::may_hide;
use super::layer::{Layer, Layers};
use super::matching::{Match, Question};
use super::rank::{Cascade, Rank};
use super::reader;
use super::selector::{Key, Selector, Subject, parse_list};
use crate::style::bloom::Bloom;

/// A style rule; what is nested in it are rules of their own.
#[derive(Debug)]
pub(super) struct Rule<'s> {
    /// The sources of selectors and declarations, which are parsed when they are needed.
    pub(super) source: (&'s str, &'s str),
    pub(super) selectors: OnceCell<Rc<[Selector]>>,
    pub(super) declarations: OnceCell<Vec<Declaration>>,
    /// Whether its conditions are not known to hold.
    pub(super) unsure: bool,
    pub(super) layer: Layer,
    pub(super) scope: Option<Rc<[Selector]>>,
}

impl Rule<'_> {
    fn selectors(&self) -> &Rc<[Selector]> {
        self.selectors.get_or_init(|| {
            let mut input = ParserInput::new(self.source.0);
            // An invalid selector makes the whole rule invalid.
            let mut selectors =
                parse_list(&mut Parser::new(&mut input), None, 0).unwrap_or_default();
            if let Some(scope) = &self.scope {
                selectors.iter_mut().for_each(|one| one.scope(scope));
            }
            selectors.into()
        })
    }

    fn declarations(&self, mode: Mode) -> &[Declaration] {
        self.declarations
            .get_or_init(|| style_attribute(self.source.1, mode))
    }

    fn may_hide(&self, mode: Mode) -> bool {
        let declared = self.declarations(mode);
        declared.iter().any(|one| may_hide(&one.setting))
    }
}

/// The most ancestors of a selector that are looked up in the filter first.
const MOST_AROUND: usize = 3;

/// Digests of what a selector requires of the element, and of some of its ancestors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Keys {
    own: u32,
    around: [u32; MOST_AROUND],
}

impl Keys {
    pub(super) fn new(own: &Key<'_>, subject: Subject) -> Self {
        Self {
            own: filed_under(own.digest(), subject),
            around: [0; MOST_AROUND],
        }
    }

    pub(super) fn of(selector: &Selector) -> Self {
        let mut keys = Self::new(&selector.key(), selector.subject);
        for key in selector.around() {
            keys.stand_in(&key);
        }
        keys
    }

    /// Requires also an ancestor with that key.
    pub(super) fn stand_in(&mut self, key: &Key<'_>) {
        if matches!(key, Key::Any) {
            return;
        }
        if let Some(free) = self.around.iter_mut().find(|key| **key == 0) {
            *free = key.digest();
        }
    }

    pub(super) fn is_full(&self) -> bool {
        !self.around.contains(&0)
    }

    fn may_match(&self, around: &Bloom) -> bool {
        self.around
            .iter()
            .all(|key| *key == 0 || around.may_have(*key))
    }
}

/// A selector of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Filed {
    keys: Keys,
    rule: usize,
    /// Which of the selectors.
    place: usize,
}

/// The key in the index of a rule for an element, or for a box that it generates.
fn filed_under(key: u32, subject: Subject) -> u32 {
    match subject {
        Subject::Element | Subject::Other => key,
        Subject::Before => key ^ 0x5bd1_e995,
        Subject::After => key ^ 0x1b87_3593,
        // The selector is matched against what is not the element.
        Subject::Host => 0xcc9e_2d51,
        Subject::Slotted => 0xe654_6b64,
    }
}

/// The declarations of an `@keyframes` rule.
#[derive(Debug, Default)]
pub(super) struct Frames {
    /// The declarations of the last frame.
    pub(super) last: Vec<Declaration>,
    /// Whether any frame may hide something.
    pub(super) may_hide: bool,
}

/// The style sheets of one tree: of the page, or of a shadow root.
#[derive(Debug, Default)]
pub(crate) struct Sheets<'s> {
    /// Sheets that are not split yet.
    pending: Vec<(&'s str, Applies)>,
    rules: Vec<Rule<'s>>,
    /// Sorted once all sheets are split.
    filed: Vec<Filed>,
    /// Whether the rules of a key may hide anything.
    summaries: RefCell<HashMap<u32, bool>>,
    keyframes: HashMap<u64, &'s str>,
    frames: RefCell<HashMap<u64, Rc<Frames>>>,
    imports: bool,
    siblings: bool,
    collapses: bool,
    registers: bool,
    is_shadow: bool,
    ignores_attributes: bool,
    layers: Layers,
    mode: Mode,
    steps: Rc<Cell<usize>>,
}

impl<'s> Sheets<'s> {
    /// The sheets of a shadow root of the page.
    pub(crate) fn of_shadow_root(&self) -> Self {
        Self {
            is_shadow: true,
            ignores_attributes: self.ignores_attributes,
            steps: Rc::clone(&self.steps),
            ..Self::default()
        }
    }

    /// Sets how many steps matching may take on the whole page. On hostile sheets, the properties
    /// that the remaining rules set are then unknown.
    pub(crate) fn allow_steps(&self, steps: usize) {
        self.steps.set(steps);
    }

    /// Adds the contents of a `style` element.
    pub(crate) fn add(&mut self, source: &'s str, media: Applies) {
        if media != Applies::No {
            self.pending.push((source, media));
        }
    }

    /// Makes `style` attributes do nothing, because the page forbids them.
    pub(crate) fn ignore_attributes(&mut self) {
        self.ignores_attributes = true;
    }

    /// Splits the sheets that were added; to be called before any style is computed.
    pub(crate) fn prepare(&mut self, mode: Mode) {
        self.mode = mode;
        if self.pending.is_empty() {
            return;
        }
        for (source, media) in std::mem::take(&mut self.pending) {
            reader::read(self, source, media);
        }
        self.layers.settle();
        self.filed.sort_unstable();
    }

    /// Whether some rules are missing, because a sheet imports another one.
    pub(crate) fn are_incomplete(&self) -> bool {
        self.imports
    }

    /// Whether any selector depends on the siblings or the contents of an element.
    pub(crate) fn ask_for_siblings(&self) -> bool {
        self.siblings
    }

    /// Whether a rule may leave out columns of tables.
    pub(crate) fn collapse_columns(&self) -> bool {
        self.collapses
    }

    /// Notes the contents of a rule that collapses something: columns, or only borders.
    pub(super) fn note_collapse(&mut self, contents: &str) {
        self.collapses |= contents.to_ascii_lowercase().contains("visibility");
    }

    pub(super) fn note_siblings(&mut self) {
        self.siblings = true;
    }

    /// How the page is rendered.
    pub(super) fn mode(&self) -> Mode {
        self.mode
    }

    /// Whether custom properties have initial values.
    pub(super) fn registers(&self) -> bool {
        self.registers
    }

    pub(super) fn layers(&mut self) -> &mut Layers {
        &mut self.layers
    }

    /// Notes that a sheet which this one imports is not read.
    pub(super) fn lack_a_sheet(&mut self) {
        self.imports = true;
    }

    /// Notes an `@property` rule.
    pub(super) fn register(&mut self) {
        self.registers = true;
    }

    pub(super) fn add_keyframes(&mut self, name: u64, contents: &'s str) {
        self.keyframes.insert(name, contents);
    }

    /// Indexes a selector of the rule that is pushed next.
    pub(super) fn file(&mut self, keys: &Keys, place: usize) {
        self.filed.push(Filed {
            keys: *keys,
            rule: self.rules.len(),
            place,
        });
    }

    pub(super) fn push(&mut self, rule: Rule<'s>) {
        self.rules.push(rule);
    }

    /// The steps that are left for the whole page.
    pub(super) fn steps(&self) -> &Cell<usize> {
        &self.steps
    }

    fn under(&self, key: u32) -> impl Iterator<Item = &Filed> {
        let start = self.filed.partition_point(|filed| filed.keys.own < key);
        let rest = self.filed.get(start..).unwrap_or_default();
        rest.iter().take_while(move |filed| filed.keys.own == key)
    }

    /// The declarations of the `style` attribute of an element.
    pub(super) fn inline(&self, element: &Element<'_>) -> Vec<Declaration> {
        let style = element.known().style.as_deref();
        style
            .filter(|_| !self.ignores_attributes)
            .map(|source| style_attribute(source, self.mode))
            .unwrap_or_default()
    }

    /// Adds the declarations that apply to the path's last element, or to a box that it generates.
    pub(super) fn cascade<'c, 'p>(
        &'c self,
        path: &[Element<'p>],
        sight: &Sight<'_, 'p>,
        subject: Subject,
        cascade: &mut Cascade<'c>,
    ) {
        let Some((element, ancestors)) = path.split_last() else {
            return;
        };
        if self.filed.is_empty() {
            return;
        }
        let is_positional = Cell::new(false);
        let question = Question {
            sight,
            depth: path.len(),
            steps: &self.steps,
            mode: self.mode,
            looks_ahead: false,
            in_shadow: self.is_shadow,
            is_positional: &is_positional,
        };
        let around = bloom(ancestors);
        let mut unsettled = Vec::new();
        for key in element.keys().iter().copied().chain([0]) {
            let key = filed_under(key, subject);
            for filed in self.under(key) {
                if !question.pays(1) {
                    // What was not tried may set what it declares.
                    cascade.exhausted |= self.may_hide(key);
                    break;
                }
                if filed.keys.may_match(around)
                    && !self.try_rule(*filed, path, subject, &question, cascade)
                {
                    unsettled.push(*filed);
                }
            }
        }
        // Looking ahead costs much more, so it is done only if it may change the result: most of
        // the rules that need it set a margin or a border.
        let hides = |filed: &Filed| {
            let rule = self.rules.get(filed.rule);
            rule.is_some_and(|rule| rule.may_hide(self.mode))
        };
        if cascade.may_hide() || unsettled.iter().any(hides) {
            let question = Question {
                looks_ahead: true,
                ..question
            };
            unsettled.retain(|filed| !self.try_rule(*filed, path, subject, &question, cascade));
        }
        for filed in unsettled {
            self.declare(filed, cascade, Applies::Unsure, 0);
            cascade.exhausted |= self.steps.get() == 0 && hides(&filed);
        }
        cascade.positional |= is_positional.get();
    }

    /// Adds the declarations of a shadow root for its host, or for the contents of its slots; which
    /// of these rules match is unknown.
    pub(super) fn cascade_outside<'c>(&'c self, subject: Subject, cascade: &mut Cascade<'c>) {
        for filed in self.under(filed_under(0, subject)) {
            if self.steps.get() == 0 {
                cascade.exhausted = true;
                return;
            }
            self.declare(*filed, cascade, Applies::Unsure, 0);
        }
    }

    /// Whether the rules of a key may hide anything.
    fn may_hide(&self, key: u32) -> bool {
        if let Some(known) = self.summaries.borrow().get(&key) {
            return *known;
        }
        let may_hide = self.under(key).any(|filed| {
            let rule = self.rules.get(filed.rule);
            rule.is_some_and(|rule| rule.may_hide(self.mode))
        });
        self.summaries.borrow_mut().insert(key, may_hide);
        may_hide
    }

    /// Adds the declarations of a rule if it matches; false if that is unknown.
    fn try_rule<'c, 'p>(
        &'c self,
        filed: Filed,
        path: &[Element<'p>],
        subject: Subject,
        question: &Question<'_, 'p>,
        cascade: &mut Cascade<'c>,
    ) -> bool {
        let Some(rule) = self.rules.get(filed.rule) else {
            return true;
        };
        let Some(selector) = rule.selectors().get(filed.place) else {
            return true;
        };
        if selector.subject != subject {
            return true;
        }
        match selector.matches(path, question) {
            Match::No => return true,
            Match::Unsure => return false,
            Match::Yes => {}
        }
        let applies = if rule.unsure {
            Applies::Unsure
        } else {
            Applies::Yes
        };
        let proximity = rule
            .scope
            .as_ref()
            .map_or(0, |scope| proximity(scope, path, question));
        self.declare(filed, cascade, applies, proximity);
        true
    }

    /// Adds what a rule declares.
    fn declare<'c>(
        &'c self,
        filed: Filed,
        cascade: &mut Cascade<'c>,
        applies: Applies,
        proximity: usize,
    ) {
        let Some(rule) = self.rules.get(filed.rule) else {
            return;
        };
        let Some(selector) = rule.selectors().get(filed.place) else {
            return;
        };
        let declared = rule.declarations(self.mode);
        let left = self.steps.get().saturating_sub(declared.len());
        self.steps.set(left);
        let rank = Rank {
            important: false,
            inline: false,
            layer: self.layers.rank(rule.layer),
            specificity: selector.specificity,
            proximity,
            order: filed.rule,
        };
        cascade.declare(declared, rank, applies);
    }

    /// The keyframes of an animation.
    pub(super) fn frames(&self, name: u64) -> Option<Rc<Frames>> {
        if name == SEVERAL {
            // Which of them wins is not computed.
            let mut all = Frames::default();
            for name in self.keyframes.keys() {
                all.may_hide |= self.frames(*name).is_some_and(|frames| frames.may_hide);
            }
            return Some(Rc::new(all));
        }
        if let Some(known) = self.frames.borrow().get(&name) {
            return Some(Rc::clone(known));
        }
        let frames = Rc::new(read_frames(self.keyframes.get(&name)?, self.mode));
        self.frames.borrow_mut().insert(name, Rc::clone(&frames));
        Some(frames)
    }
}

/// How near the root of a scope is to the last element of the path.
fn proximity<'p>(scope: &[Selector], path: &[Element<'p>], question: &Question<'_, 'p>) -> usize {
    let mut around = path;
    while !around.is_empty() && question.pays(1) {
        let is_root = scope
            .iter()
            .any(|selector| selector.matches(around, question) != Match::No);
        if is_root {
            break;
        }
        around = around.split_last().map_or(&[][..], |(_, above)| above);
    }
    usize::MAX - (path.len() - around.len())
}

fn read_frames(contents: &str, mode: Mode) -> Frames {
    let mut input = ParserInput::new(contents);
    let mut parser = Parser::new(&mut input);
    let mut frames = Frames::default();
    let mut is_last = false;
    while let Ok(token) = parser.next().cloned() {
        match token {
            Token::Ident(word) => is_last |= word.eq_ignore_ascii_case("to"),
            Token::Percentage { unit_value, .. } => is_last |= unit_value >= 1.0,
            Token::CurlyBracketBlock => {
                let declared = nested(&mut parser, |input| {
                    let start = input.position();
                    skip_rest(input);
                    style_attribute(input.slice_from(start), mode)
                });
                let declared = declared.unwrap_or_default();
                frames.may_hide |= declared.iter().any(|one| may_hide(&one.setting));
                if std::mem::take(&mut is_last) {
                    frames.last.extend(declared);
                }
            }
            _ => {}
        }
    }
    frames
}
