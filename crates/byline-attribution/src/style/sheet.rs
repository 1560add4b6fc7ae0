//! Style sheets of a page, filed so that few rules are read and tried.
//!
//! A sheet is only cut into rules at first, each filed under what its selectors end in; a
//! rule is read when an element comes that it may concern.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use cssparser::{Delimiter, ParseError, Parser, ParserInput, Token};

use super::Applies;
use super::computed::may_hide;
use super::declaration::{self, Declaration};
use super::element::{Element, Mode, Sight};
use super::extent::Cursor;
use super::layer::{self, Layer, Layers};
use super::matching::{Match, Question};
use super::media::query_list;
use super::selector::{Key, MAX_LIST, Selector, parse_list};
use super::supports::supports;

/// Style rules nested deeper in each other are not followed.
const MAX_DEPTH: usize = 16;

/// A style rule; what is nested in it are rules of their own.
#[derive(Debug)]
struct Rule<'s> {
    /// Source of what is read when it is asked for.
    source: (&'s str, &'s str),
    selectors: OnceCell<Rc<[Selector]>>,
    declarations: OnceCell<Vec<Declaration>>,
    /// Whether its conditions are not known to hold.
    unsure: bool,
    layer: Layer,
    scope: Option<Rc<[Selector]>>,
}

impl Rule<'_> {
    fn selectors(&self) -> &Rc<[Selector]> {
        self.selectors.get_or_init(|| {
            let mut input = ParserInput::new(self.source.0);
            // A selector that is invalid makes the rule so.
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
}

/// A selector of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Filed {
    /// What stands for its key; different keys may share it.
    key: u32,
    rule: usize,
    /// Which of the selectors.
    place: usize,
}

/// The style sheets of one page.
#[derive(Debug, Default)]
pub(crate) struct Sheets<'s> {
    /// Sheets that were not cut yet.
    pending: Vec<(&'s str, Applies)>,
    rules: Vec<Rule<'s>>,
    /// In order once all sheets are cut.
    filed: Vec<Filed>,
    imports: bool,
    siblings: bool,
    layers: Layers,
    mode: Mode,
    steps: Cell<usize>,
}

/// What the rules say of one element: of each effect the strongest declaration.
#[derive(Debug, Default)]
pub(super) struct Cascade {
    winners: Vec<(Rank, Declaration)>,
    /// Whether rules that may apply would hide it, or there were more than may be tried.
    pub(super) may_be_hidden: bool,
}

/// Where a declaration stands in the cascade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    important: bool,
    inline: bool,
    /// The layer's place: the later one beats the earlier, and the other way round where
    /// both are important.
    layer: usize,
    specificity: u32,
    order: usize,
}

impl Cascade {
    pub(super) fn settings(&self) -> impl Iterator<Item = declaration::Setting> {
        self.winners
            .iter()
            .map(|(_, declaration)| declaration.setting)
    }

    /// Sets declarations that stand together, the last one the strongest.
    fn declare(&mut self, declarations: &[Declaration], place: Rank) {
        for declaration in declarations {
            let important = declaration.important;
            let rank = Rank {
                important,
                layer: if important {
                    usize::MAX - place.layer
                } else {
                    place.layer
                },
                ..place
            };
            let effect = declaration.setting.property();
            let known = self
                .winners
                .iter_mut()
                .find(|(_, winner)| winner.setting.property() == effect);
            match known {
                Some(winner) if winner.0 <= rank => *winner = (rank, *declaration),
                Some(_) => {}
                None => self.winners.push((rank, *declaration)),
            }
        }
    }
}

/// What stands for a key.
fn digest(key: &Key<'_>) -> u32 {
    // FNV-1a: names are short, and chosen collisions only cost their maker's budget.
    let (kind, name) = match key {
        Key::Any => return 0,
        Key::Id(name) => (b'#', name),
        Key::Class(name) => (b'.', name),
        Key::Type(name) => (b'<', name),
    };
    let hash = name
        .bytes()
        .fold(0x811c_9dc5 ^ u32::from(kind), |hash, byte| {
            // Names that differ only in case are told apart by the selector.
            (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
        });
    hash.max(1)
}

impl<'s> Sheets<'s> {
    /// Sets how many steps matching may take on the whole page: hostile sheets make it
    /// answer "unsure" rather than work on.
    pub(crate) fn allow_steps(&self, steps: usize) {
        self.steps.set(steps);
    }

    /// Adds the contents of a `style` element.
    pub(crate) fn add(&mut self, source: &'s str, media: Applies) {
        if media != Applies::No {
            self.pending.push((source, media));
        }
    }

    /// Cuts the sheets that were added; to be called before the first question.
    pub(crate) fn prepare(&mut self, mode: Mode) {
        self.mode = mode;
        if self.pending.is_empty() {
            return;
        }
        for (source, media) in std::mem::take(&mut self.pending) {
            let mut reader = Reader {
                sheets: self,
                layer: Layers::NONE,
                scope: None,
            };
            reader.sheet(source, media);
        }
        self.layers.settle();
        self.filed.sort_unstable();
    }

    /// Whether there are rules that are not read: of a sheet that another one imports.
    pub(crate) fn are_incomplete(&self) -> bool {
        self.imports
    }

    /// How the page is rendered.
    pub(super) fn mode(&self) -> Mode {
        self.mode
    }

    /// Whether any selector depends on the siblings or the contents of an element.
    pub(crate) fn ask_for_siblings(&self) -> bool {
        self.siblings
    }

    fn file(&mut self, key: &Key<'_>, place: usize) {
        self.filed.push(Filed {
            key: digest(key),
            rule: self.rules.len(),
            place,
        });
    }

    fn under(&self, key: u32) -> impl Iterator<Item = &Filed> {
        let start = self.filed.partition_point(|filed| filed.key < key);
        let rest = self.filed.get(start..).unwrap_or_default();
        rest.iter().take_while(move |filed| filed.key == key)
    }

    /// The cascade of the path's last element, with the declarations of its attribute.
    pub(super) fn cascade<'p>(
        &self,
        path: &[Element<'p>],
        sight: &Sight<'_, 'p>,
        inline: &[Declaration],
    ) -> Cascade {
        let mut cascade = Cascade::default();
        let question = Question {
            sight,
            steps: &self.steps,
            mode: self.mode,
            looks_ahead: false,
        };
        let mut unsettled = Vec::new();
        if let (Some(element), false) = (path.last(), self.filed.is_empty()) {
            let own = element
                .classes()
                .map(Key::Class)
                .chain(element.id().map(Key::Id))
                .chain([Key::Type(element.name()), Key::Any]);
            for filed in own.flat_map(|key| self.under(digest(&key))) {
                if self.steps.get() == 0 {
                    cascade.may_be_hidden = true;
                    break;
                }
                if !self.try_rule(*filed, path, &question, &mut cascade) {
                    unsettled.push(*filed);
                }
            }
        }
        let place = Rank {
            important: false,
            inline: true,
            layer: usize::MAX,
            specificity: 0,
            order: 0,
        };
        cascade.declare(inline, place);
        // Looking ahead costs much more, so it is left to where it may change anything:
        // most of the rules that ask for it set a margin or a border.
        let hides = |filed: &Filed| {
            let Some(rule) = self.rules.get(filed.rule) else {
                return false;
            };
            let declared = rule.declarations(self.mode);
            question.pays(declared.len());
            declared.iter().any(may_hide)
        };
        let is_hidden = cascade.winners.iter().any(|(_, winner)| may_hide(winner));
        if is_hidden || unsettled.iter().any(hides) {
            let question = Question {
                looks_ahead: true,
                ..question
            };
            for filed in unsettled {
                if !self.try_rule(filed, path, &question, &mut cascade) {
                    cascade.may_be_hidden |= hides(&filed);
                }
            }
        }
        cascade
    }

    /// Lets a rule speak of the element; false where it is not known whether it does.
    fn try_rule<'p>(
        &self,
        filed: Filed,
        path: &[Element<'p>],
        question: &Question<'_, 'p>,
        cascade: &mut Cascade,
    ) -> bool {
        let Some(rule) = self.rules.get(filed.rule) else {
            return true;
        };
        let Some(selector) = rule.selectors().get(filed.place) else {
            return true;
        };
        let matched = selector.matches(path, question);
        if matched == Match::No {
            return true;
        }
        if matched == Match::Unsure {
            return false;
        }
        let declared = rule.declarations(self.mode);
        self.steps
            .set(self.steps.get().saturating_sub(declared.len()));
        if rule.unsure {
            cascade.may_be_hidden |= declared.iter().any(may_hide);
            return true;
        }
        let place = Rank {
            important: false,
            inline: false,
            layer: self.layers.rank(rule.layer),
            specificity: selector.specificity,
            order: filed.rule,
        };
        cascade.declare(declared, place);
        true
    }
}

/// Reads the declarations of a `style` attribute.
pub(crate) fn style_attribute(source: &str, mode: Mode) -> Vec<Declaration> {
    let mut input = ParserInput::new(source);
    let mut parser = Parser::new(&mut input);
    let mut declarations = Vec::new();
    while !parser.is_exhausted() {
        let _ = parser.parse_until_after(Delimiter::Semicolon, |input| {
            declaration_into(input, mode, &mut declarations)
        });
    }
    declarations
}

type Parsed<'i, T> = Result<T, ParseError<'i, ()>>;

fn declaration_into<'i>(
    input: &mut Parser<'i, '_>,
    mode: Mode,
    into: &mut Vec<Declaration>,
) -> Parsed<'i, ()> {
    let name = input.expect_ident_cloned()?;
    input.expect_colon()?;
    declaration::parse_one(&name, input, mode, into)
}

struct Reader<'a, 's> {
    sheets: &'a mut Sheets<'s>,
    layer: Layer,
    scope: Option<Rc<[Selector]>>,
}

/// A conditional group that is open.
struct Group {
    applies: Applies,
    layer: Layer,
    scope: Option<Rc<[Selector]>>,
}

impl<'s> Reader<'_, 's> {
    /// Cuts a sheet into its rules.
    fn sheet(&mut self, source: &'s str, media: Applies) {
        let mut cursor = Cursor::new(source);
        // What stands in conditions stands in line: they may be nested as deep as they like.
        let mut groups: Vec<Group> = Vec::new();
        let mut applies = media;
        let mut may_import = true;
        loop {
            let outside = groups.is_empty();
            cursor.pass_blank(outside);
            match cursor.peek() {
                None => return,
                Some(b'}') if !outside => {
                    cursor.pass(1);
                    if let Some(group) = groups.pop() {
                        applies = group.applies;
                        self.layer = group.layer;
                        self.scope = group.scope;
                    }
                }
                Some(b'@') => {
                    let before = Group {
                        applies,
                        layer: self.layer,
                        scope: self.scope.clone(),
                    };
                    let Some(name) = at_keyword(&mut cursor) else {
                        // An `@` alone begins a selector, and no valid one.
                        self.rule(&mut cursor, applies, outside);
                        continue;
                    };
                    may_import &= outside && matches!(&*name, "import" | "charset" | "layer");
                    let within = self.at_rule(&name, &mut cursor, applies, outside, may_import);
                    if let Some(within) = within {
                        applies = within;
                        may_import = false;
                        groups.push(before);
                    }
                }
                Some(_) => {
                    may_import = false;
                    self.rule(&mut cursor, applies, outside);
                }
            }
        }
    }

    /// Reads an at-rule whose name was passed; the conditions within its block, where the
    /// rules in it are to be read. Any other block is passed.
    fn at_rule(
        &mut self,
        name: &str,
        cursor: &mut Cursor<'s>,
        applies: Applies,
        outside: bool,
        may_import: bool,
    ) -> Option<Applies> {
        let stops: &[u8] = if outside { b"{;" } else { b"{;}" };
        let mut input = ParserInput::new(cursor.up_to(stops));
        let mut prelude = Parser::new(&mut input);
        if cursor.peek() != Some(b'{') {
            if name == "import" && may_import {
                self.sheets.imports |= imports(&mut prelude);
            } else if name == "layer" && applies == Applies::Yes {
                for name in layer::names(&mut prelude).unwrap_or_default() {
                    self.sheets.layers.named(self.layer, &name);
                }
            }
            if cursor.peek() == Some(b';') {
                cursor.pass(1);
            }
            return None;
        }
        cursor.pass(1);
        let applies = applies.and(self.group_condition(name, &mut prelude));
        if applies == Applies::No {
            cursor.block(|_| false);
            return None;
        }
        Some(applies)
    }

    /// Whether rules in the block of that at-rule apply; enters its layer or scope.
    fn group_condition(&mut self, name: &str, prelude: &mut Parser<'_, '_>) -> Applies {
        match name {
            "media" => query_list(prelude),
            "supports" => supports(prelude),
            "layer" => {
                let layers = &mut self.sheets.layers;
                let layer = match layer::names(prelude).as_deref() {
                    Some([]) => layers.anonymous(self.layer),
                    Some([name]) => layers.named(self.layer, name),
                    // A block belongs to one layer.
                    _ => return Applies::No,
                };
                match layer {
                    Some(layer) => {
                        self.layer = layer;
                        Applies::Yes
                    }
                    None => Applies::Unsure,
                }
            }
            "scope" => self.enter_scope(prelude),
            "container" | "starting-style" => Applies::Unsure,
            // `keyframes`, `font-face`, `page` and their like style no element.
            _ => Applies::No,
        }
    }

    /// Enters the scope that begins at the selectors in parentheses. Where none are given it
    /// begins at the sheet's parent, and where it ends somewhere that is not followed.
    fn enter_scope(&mut self, prelude: &mut Parser<'_, '_>) -> Applies {
        if !matches!(prelude.next(), Ok(Token::ParenthesisBlock)) || self.scope.is_some() {
            return Applies::Unsure;
        }
        let Ok(scope) = prelude.parse_nested_block(|input| parse_list(input, None, 0)) else {
            return Applies::No;
        };
        self.scope = Some(scope.into());
        if prelude.is_exhausted() {
            Applies::Yes
        } else {
            Applies::Unsure
        }
    }

    /// Files a style rule by what its selectors look like.
    fn rule(&mut self, cursor: &mut Cursor<'s>, applies: Applies, outside: bool) {
        let start = cursor.at();
        let stops: &[u8] = if outside { b"{" } else { b"{}" };
        let prelude = cursor.up_to(stops);
        if cursor.peek() != Some(b'{') {
            return;
        }
        cursor.pass(1);
        let block = cursor.block(declaration::is_read);
        if !block.is_wanted {
            return;
        }
        self.sheets.siblings |= asks_for_siblings(prelude);
        if block.is_nested || !is_plain(prelude) {
            self.sheets.siblings |= block.is_nested && asks_for_siblings(block.contents);
            let mut input = ParserInput::new(cursor.from(start));
            self.style_rule(&mut Parser::new(&mut input), None, applies, 0);
            return;
        }
        for (place, selector) in prelude.split(',').enumerate() {
            self.sheets.file(&plain_key(selector), place);
        }
        self.sheets.rules.push(Rule {
            source: (prelude, block.contents),
            selectors: OnceCell::new(),
            declarations: OnceCell::new(),
            unsure: applies == Applies::Unsure,
            layer: self.layer,
            scope: self.scope.clone(),
        });
    }

    fn nested_at_rule<'i>(
        &mut self,
        name: &str,
        input: &mut Parser<'i, '_>,
        parents: &Rc<[Selector]>,
        applies: Applies,
        depth: usize,
    ) {
        let ends = Delimiter::Semicolon | Delimiter::CurlyBracketBlock;
        let before = (self.layer, self.scope.clone());
        let condition = input.parse_until_before(ends, |input| {
            let condition = self.group_condition(name, input);
            pass_rest(input);
            Ok::<_, ParseError<'_, ()>>(condition)
        });
        let entered = (self.layer, self.scope.take());
        (self.layer, self.scope) = before;
        if !matches!(input.next(), Ok(Token::CurlyBracketBlock)) {
            return;
        }
        let applies = applies.and(condition.unwrap_or(Applies::No));
        if applies == Applies::No || depth >= MAX_DEPTH {
            // The next look at the input passes over the block.
            return;
        }
        let before = std::mem::replace(&mut self.layer, entered.0);
        let scope = std::mem::replace(&mut self.scope, entered.1);
        let _ = input.parse_nested_block(|input| {
            self.body(input, parents, applies, depth + 1);
            Ok::<_, ParseError<'_, ()>>(())
        });
        self.layer = before;
        self.scope = scope;
    }

    fn style_rule<'i>(
        &mut self,
        input: &mut Parser<'i, '_>,
        parents: Option<&Rc<[Selector]>>,
        applies: Applies,
        depth: usize,
    ) {
        let selectors = input.parse_until_before(Delimiter::CurlyBracketBlock, |input| {
            parse_list(input, parents, 0)
        });
        if !matches!(input.next(), Ok(Token::CurlyBracketBlock)) {
            return;
        }
        let Ok(mut selectors) = selectors else {
            return;
        };
        if let Some(scope) = &self.scope {
            selectors.iter_mut().for_each(|one| one.scope(scope));
        }
        if depth >= MAX_DEPTH {
            return;
        }
        let selectors: Rc<[Selector]> = selectors.into();
        let _ = input.parse_nested_block(|input| {
            self.body(input, &selectors, applies, depth + 1);
            Ok::<_, ParseError<'_, ()>>(())
        });
    }

    /// Declarations and nested rules of a style rule, in their order.
    fn body<'i>(
        &mut self,
        input: &mut Parser<'i, '_>,
        selectors: &Rc<[Selector]>,
        applies: Applies,
        depth: usize,
    ) {
        let mut own = Vec::new();
        while !input.is_exhausted() {
            let start = input.state();
            match input.next().cloned() {
                Err(_) => break,
                Ok(Token::Semicolon) => {}
                Ok(Token::AtKeyword(name)) => {
                    self.declare(&mut own, selectors, applies);
                    let name = name.to_ascii_lowercase();
                    self.nested_at_rule(&name, input, selectors, applies, depth);
                }
                Ok(token) => {
                    let declares = match token {
                        Token::Ident(name) => {
                            matches!(input.next(), Ok(Token::Colon))
                                && (declaration::is_read(&name) || !is_rule(input))
                        }
                        _ => false,
                    };
                    input.reset(&start);
                    if declares {
                        let _ = input.parse_until_after(Delimiter::Semicolon, |input| {
                            declaration_into(input, self.sheets.mode, &mut own)
                        });
                    } else if is_rule(input) {
                        self.declare(&mut own, selectors, applies);
                        self.style_rule(input, Some(selectors), applies, depth);
                    } else {
                        let _ = input.parse_until_after(Delimiter::Semicolon, |input| {
                            while input.next().is_ok() {}
                            Ok::<_, ParseError<'_, ()>>(())
                        });
                    }
                }
            }
        }
        self.declare(&mut own, selectors, applies);
    }

    /// Files the declarations that stand together.
    fn declare(
        &mut self,
        own: &mut Vec<Declaration>,
        selectors: &Rc<[Selector]>,
        applies: Applies,
    ) {
        if own.is_empty() {
            return;
        }
        for (place, selector) in selectors.iter().enumerate() {
            self.sheets.file(&selector.key(), place);
        }
        self.sheets.rules.push(Rule {
            source: ("", ""),
            selectors: Rc::clone(selectors).into(),
            declarations: std::mem::take(own).into(),
            unsure: applies == Applies::Unsure,
            layer: self.layer,
            // Its selectors know their scope.
            scope: None,
        });
    }
}

/// The name of the at-rule that begins here, which is passed.
fn at_keyword(cursor: &mut Cursor<'_>) -> Option<String> {
    let mut input = ParserInput::new(cursor.rest());
    let mut parser = Parser::new(&mut input);
    let Ok(Token::AtKeyword(name)) = parser.next() else {
        return None;
    };
    let name = name.to_ascii_lowercase();
    cursor.pass(parser.position().byte_index());
    Some(name)
}

/// Whether an `@import` of that prelude brings a sheet that may apply.
fn imports(prelude: &mut Parser<'_, '_>) -> bool {
    match prelude.next() {
        Ok(Token::QuotedString(_) | Token::UnquotedUrl(_)) => {}
        Ok(Token::Function(name)) if name.eq_ignore_ascii_case("url") => {
            pass_block(prelude);
        }
        _ => return false,
    }
    let _ = prelude.try_parse(|input| match input.next() {
        Ok(Token::Ident(name)) if name.eq_ignore_ascii_case("layer") => Ok(()),
        Ok(Token::Function(name)) if name.eq_ignore_ascii_case("layer") => {
            pass_block(input);
            Ok(())
        }
        _ => Err(()),
    });
    let _ = prelude.try_parse(|input| match input.next() {
        Ok(Token::Function(name)) if name.eq_ignore_ascii_case("supports") => {
            pass_block(input);
            Ok(())
        }
        _ => Err(()),
    });
    query_list(prelude) != Applies::No
}

fn pass_block(input: &mut Parser<'_, '_>) {
    let _ = input.parse_nested_block(|input| {
        pass_rest(input);
        Ok::<_, ParseError<'_, ()>>(())
    });
}

fn pass_rest(input: &mut Parser<'_, '_>) {
    while input.next().is_ok() {}
}

/// Whether a selector may depend on what stands before an element.
fn asks_for_siblings(selectors: &str) -> bool {
    selectors
        .bytes()
        .any(|byte| matches!(byte, b'+' | b'~' | b'\\'))
        || selectors.contains(':') && {
            let lower = selectors.to_ascii_lowercase();
            ["-child", "-of-type", ":empty"]
                .iter()
                .any(|asks| lower.contains(asks))
        }
}

/// Whether the key of each selector in a list can be told by its letters.
fn is_plain(prelude: &str) -> bool {
    let plain = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || byte.is_ascii_whitespace()
            || byte >= 0x80
            || b"-_.#*:>+~,".contains(&byte)
    };
    let bytes = prelude.as_bytes();
    bytes.iter().all(|byte| plain(*byte)) && memchr::memchr_iter(b',', bytes).count() < MAX_LIST
}

/// The key of a plain selector; where it is valid, the same as [`Selector::key`] gives.
fn plain_key(selector: &str) -> Key<'_> {
    let last = selector
        .trim_ascii()
        .rsplit(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '+' | '~'))
        .next()
        .unwrap_or_default();
    let last = last.split(':').next().unwrap_or_default();
    let mut marks = last.match_indices(['.', '#']).map(|(at, _)| at).peekable();
    let name = last.get(..marks.peek().copied().unwrap_or(last.len()));
    let mut key = match name.unwrap_or_default() {
        "" | "*" => Key::Any,
        name => Key::Type(name),
    };
    while let Some(mark) = marks.next() {
        let end = marks.peek().copied().unwrap_or(last.len());
        let name = last.get(mark + 1..end).unwrap_or_default();
        if last.as_bytes().get(mark) == Some(&b'#') {
            return Key::Id(name);
        }
        if !matches!(key, Key::Class(_)) {
            key = Key::Class(name);
        }
    }
    key
}

/// Whether a block comes before a semicolon; nothing is consumed.
fn is_rule(input: &mut Parser<'_, '_>) -> bool {
    let start = input.state();
    let ends = Delimiter::Semicolon | Delimiter::CurlyBracketBlock;
    let _ = input.parse_until_before(ends, |input| {
        while input.next().is_ok() {}
        Ok::<_, ParseError<'_, ()>>(())
    });
    let rule = matches!(input.next(), Ok(Token::CurlyBracketBlock));
    input.reset(&start);
    rule
}
