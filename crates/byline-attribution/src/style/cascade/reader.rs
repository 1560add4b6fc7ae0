//! Cuts a style sheet into its rules.

use std::cell::OnceCell;
use std::rc::Rc;

use cssparser::{Delimiter, ParseError, Parser, ParserInput, Token};
use memchr::memmem;

use super::Applies;
use super::animation;
use super::declaration::{self, Declaration, declaration_into};
use super::extent::Cursor;
use super::input::{nested, skip_rest};
use super::layer::{self, Layer, Layers};
use super::media::query_list;
use super::plain::{Letters, asks_for_siblings, is_plain, keys_of};
use super::selector::{Selector, parse_list};
use super::sheet::{Keys, Rule, Sheets};
use super::supports::supports;

/// Style rules nested deeper in each other are not followed.
const MAX_DEPTH: usize = 16;

/// Cuts a sheet, and files its rules.
pub(super) fn read<'s>(sheets: &mut Sheets<'s>, source: &'s str, media: Applies) {
    let mut reader = SheetReader {
        sheets,
        layer: Layers::NONE,
        scope: None,
        namespace: Applies::Yes,
        may_collapse: memmem::find(source.as_bytes(), COLLAPSE).is_some(),
    };
    reader.sheet(source, media);
}

struct SheetReader<'a, 's> {
    sheets: &'a mut Sheets<'s>,
    layer: Layer,
    scope: Option<Rc<[Selector]>>,
    /// Whether names of types are those of HTML elements.
    namespace: Applies,
    /// Whether the sheet has a word that collapses something.
    may_collapse: bool,
}

/// What leaves out columns of tables is written with it.
const COLLAPSE: &[u8] = b"collapse";

/// A conditional group that is open.
struct Group {
    applies: Applies,
    layer: Layer,
    scope: Option<Rc<[Selector]>>,
}

impl<'s> SheetReader<'_, 's> {
    /// Cuts a sheet into its rules.
    fn sheet(&mut self, source: &'s str, media: Applies) {
        let mut cursor = Cursor::new(source);
        // What is in conditions is in line: they may be nested as deep as they like.
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

    /// Reads an at-rule whose name was read. Returns whether the rules in its block apply; other blocks
    /// are skipped.
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
                if imports(&mut prelude) {
                    self.sheets.lack_a_sheet();
                }
            } else if name == "namespace" && outside {
                self.namespace = default_namespace(&mut prelude, self.namespace);
            } else if name == "layer" && applies == Applies::Yes {
                for name in layer::names(&mut prelude).unwrap_or_default() {
                    self.sheets.layers().named(self.layer, &name);
                }
            }
            if cursor.peek() == Some(b';') {
                cursor.pass(1);
            }
            return None;
        }
        cursor.pass(1);
        if name == "keyframes" || name == "-webkit-keyframes" {
            let name = match prelude.next() {
                Ok(Token::Ident(name) | Token::QuotedString(name)) => animation::digest(name),
                _ => animation::SEVERAL,
            };
            let block = cursor.block(declaration::is_read);
            if block.is_wanted && applies != Applies::No {
                self.sheets.add_keyframes(name, block.contents);
            }
            return None;
        }
        if name == "property" {
            self.sheets.register();
        }
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
                let layers = self.sheets.layers();
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
            // `keyframes`, `font-face`, `page` and the like style no element.
            _ => Applies::No,
        }
    }

    /// Enters the scope whose roots match the selectors in parentheses. A scope without selectors,
    /// which begins at the parent of the sheet, and one with an end are not supported: whether they
    /// apply is unknown.
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

    /// Indexes a style rule; its selectors are parsed later if they are plain.
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
        let applies = applies.and(self.namespace);
        if self.may_collapse && memmem::find(block.contents.as_bytes(), COLLAPSE).is_some() {
            self.sheets.note_collapse(block.contents);
        }
        let letters = Letters::of(prelude);
        if asks_for_siblings(prelude, letters)
            || block.is_nested && asks_for_siblings(block.contents, Letters::of(block.contents))
        {
            self.sheets.note_siblings();
        }
        if block.is_nested || !is_plain(prelude, letters) {
            let mut input = ParserInput::new(cursor.from(start));
            self.style_rule(&mut Parser::new(&mut input), None, applies, 0);
            return;
        }
        for (place, selector) in prelude.split(',').enumerate() {
            self.sheets.file(&keys_of(selector), place);
        }
        self.sheets.push(Rule {
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
            skip_rest(input);
            Ok::<_, ParseError<'_, ()>>(condition)
        });
        let entered = (self.layer, self.scope.take());
        (self.layer, self.scope) = before;
        if !matches!(input.next(), Ok(Token::CurlyBracketBlock)) {
            return;
        }
        let applies = applies.and(condition.unwrap_or(Applies::No));
        if applies == Applies::No || depth >= MAX_DEPTH {
            // The parser skips the block at its next token.
            return;
        }
        let before = std::mem::replace(&mut self.layer, entered.0);
        let scope = std::mem::replace(&mut self.scope, entered.1);
        nested(input, |input| self.body(input, parents, applies, depth + 1));
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
        nested(input, |input| {
            self.body(input, &selectors, applies, depth + 1)
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
                            declaration_into(input, self.sheets.mode(), &mut own)
                        });
                    } else if is_rule(input) {
                        self.declare(&mut own, selectors, applies);
                        self.style_rule(input, Some(selectors), applies, depth);
                    } else {
                        let _ = input.parse_until_after(Delimiter::Semicolon, |input| {
                            skip_rest(input);
                            Ok::<_, ParseError<'_, ()>>(())
                        });
                    }
                }
            }
        }
        self.declare(&mut own, selectors, applies);
    }

    /// Indexes consecutive declarations as a rule.
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
            self.sheets.file(&Keys::of(selector), place);
        }
        self.sheets.push(Rule {
            source: ("", ""),
            selectors: Rc::clone(selectors).into(),
            declarations: std::mem::take(own).into(),
            unsure: applies == Applies::Unsure,
            layer: self.layer,
            scope: self.scope.clone(),
        });
    }
}

/// Reads the name of the at-rule that begins here.
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

/// Whether type selectors match HTML elements after an `@namespace` rule with this prelude. A rule with
/// a prefix does not change names without one.
fn default_namespace(prelude: &mut Parser<'_, '_>, before: Applies) -> Applies {
    let address = match prelude.next().cloned() {
        Ok(Token::QuotedString(address) | Token::UnquotedUrl(address)) => address,
        Ok(Token::Function(_)) => {
            let address = prelude.parse_nested_block(|input| {
                Ok::<_, ParseError<'_, ()>>(input.expect_string_cloned())
            });
            match address {
                Ok(Ok(address)) => address,
                _ => return before,
            }
        }
        _ => return before,
    };
    if &*address == "http://www.w3.org/1999/xhtml" {
        Applies::Yes
    } else {
        Applies::Unsure
    }
}

/// Whether an `@import` with this prelude imports a sheet that may apply.
fn imports(prelude: &mut Parser<'_, '_>) -> bool {
    match prelude.next() {
        Ok(Token::QuotedString(_) | Token::UnquotedUrl(_)) => {}
        Ok(Token::Function(name)) if name.eq_ignore_ascii_case("url") => {
            nested(prelude, |_| ());
        }
        _ => return false,
    }
    let _ = prelude.try_parse(|input| match input.next() {
        Ok(Token::Ident(name)) if name.eq_ignore_ascii_case("layer") => Ok(()),
        Ok(Token::Function(name)) if name.eq_ignore_ascii_case("layer") => {
            nested(input, |_| ());
            Ok(())
        }
        _ => Err(()),
    });
    let _ = prelude.try_parse(|input| match input.next() {
        Ok(Token::Function(name)) if name.eq_ignore_ascii_case("supports") => {
            nested(input, |_| ());
            Ok(())
        }
        _ => Err(()),
    });
    query_list(prelude) != Applies::No
}

/// Whether a block comes before a semicolon; nothing is consumed.
fn is_rule(input: &mut Parser<'_, '_>) -> bool {
    let start = input.state();
    let ends = Delimiter::Semicolon | Delimiter::CurlyBracketBlock;
    let _ = input.parse_until_before(ends, |input| {
        skip_rest(input);
        Ok::<_, ParseError<'_, ()>>(())
    });
    let rule = matches!(input.next(), Ok(Token::CurlyBracketBlock));
    input.reset(&start);
    rule
}
