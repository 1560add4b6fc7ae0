//! Style sheets of a page, filed so that few rules are tried on an element.

use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use cssparser::{Delimiter, ParseError, Parser, ParserInput, Token};

use super::declaration::{self, Declaration};
use super::media::{Applies, query_list};
use super::selector::{Element, Key, Match, Selector, parse_list};

/// Rules nested deeper, in each other or in conditions, are not followed.
const MAX_DEPTH: usize = 16;

#[derive(Debug)]
struct Rule {
    selectors: Rc<[Selector]>,
    /// Which of the selectors: one rule is filed under each.
    place: usize,
    declarations: Range<usize>,
    /// Whether its conditions are not known to hold.
    unsure: bool,
    layered: bool,
}

/// The style sheets of one page.
#[derive(Debug, Default)]
pub(crate) struct Sheets {
    rules: Vec<Rule>,
    declarations: Vec<Declaration>,
    by_id: HashMap<Box<str>, Vec<usize>>,
    by_class: HashMap<Box<str>, Vec<usize>>,
    by_type: HashMap<Box<str>, Vec<usize>>,
    others: Vec<usize>,
    imports: bool,
    steps: Cell<usize>,
}

/// What the rules say of one element, the strongest declaration last.
#[derive(Debug, Default)]
pub(super) struct Cascade {
    pub(super) settings: Vec<Declaration>,
    /// Declarations of rules that may apply.
    pub(super) unsure: Vec<Declaration>,
    /// Whether there were more rules than may be tried.
    pub(super) is_cut_off: bool,
}

/// Where a declaration stands in the cascade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    important: bool,
    inline: bool,
    /// Unlayered beats layered, and the other way round where both are important.
    unlayered: bool,
    specificity: u32,
    order: usize,
}

impl Sheets {
    /// Sets how many steps matching may take on the whole page: hostile sheets make it
    /// answer "unsure" rather than work on.
    pub(crate) fn allow_steps(&self, steps: usize) {
        self.steps.set(steps);
    }

    /// Adds the contents of a `style` element.
    pub(crate) fn add(&mut self, source: &str, media: Applies) {
        if media == Applies::No {
            return;
        }
        let mut input = ParserInput::new(source);
        let mut reader = Reader {
            sheets: self,
            layered: false,
        };
        reader.rules(&mut Parser::new(&mut input), None, media, 0);
    }

    /// Whether a sheet imports another, which is not read.
    pub(crate) fn imports(&self) -> bool {
        self.imports
    }

    fn file(
        &mut self,
        selectors: &Rc<[Selector]>,
        place: usize,
        declarations: Range<usize>,
        unsure: bool,
        layered: bool,
    ) {
        let Some(selector) = selectors.get(place) else {
            return;
        };
        let index = self.rules.len();
        let bucket = match selector.key() {
            Key::Id(id) => bucket(&mut self.by_id, id),
            Key::Class(class) => bucket(&mut self.by_class, class),
            Key::Type(name) => bucket(&mut self.by_type, name),
            Key::Any => &mut self.others,
        };
        bucket.push(index);
        self.rules.push(Rule {
            selectors: Rc::clone(selectors),
            place,
            declarations,
            unsure,
            layered,
        });
    }

    /// The cascade of the path's last element, with the declarations of its attribute.
    pub(super) fn cascade(&self, path: &[Element<'_>], inline: &[Declaration]) -> Cascade {
        let mut ranked: Vec<(Rank, Declaration)> = Vec::new();
        let mut cascade = Cascade::default();
        if let (Some(element), false) = (path.last(), self.rules.is_empty()) {
            let id = element.id().and_then(|id| self.by_id.get(id));
            let classes = element
                .classes()
                .filter_map(|class| self.by_class.get(class));
            let name = self.by_type.get(element.name());
            let filed = id.into_iter().chain(classes).chain(name);
            for &index in filed.chain([&self.others]).flatten() {
                if self.steps.get() == 0 {
                    cascade.is_cut_off = true;
                    break;
                }
                self.try_rule(index, path, &mut ranked, &mut cascade);
            }
        }
        ranked.extend(inline.iter().enumerate().map(|(order, declaration)| {
            let rank = Rank {
                important: declaration.important,
                inline: true,
                unlayered: true,
                specificity: 0,
                order,
            };
            (rank, *declaration)
        }));
        ranked.sort_by_key(|(rank, _)| *rank);
        cascade.settings = ranked
            .into_iter()
            .map(|(_, declaration)| declaration)
            .collect();
        cascade
    }

    fn try_rule(
        &self,
        index: usize,
        path: &[Element<'_>],
        ranked: &mut Vec<(Rank, Declaration)>,
        cascade: &mut Cascade,
    ) {
        let Some(rule) = self.rules.get(index) else {
            return;
        };
        let Some(selector) = rule.selectors.get(rule.place) else {
            return;
        };
        let matched = selector.matches(path, &self.steps);
        if matched == Match::No {
            return;
        }
        let declared = self.declarations.get(rule.declarations.clone());
        let declared = declared.unwrap_or_default();
        if matched == Match::Unsure || rule.unsure {
            cascade.unsure.extend_from_slice(declared);
            return;
        }
        ranked.extend(declared.iter().enumerate().map(|(place, declaration)| {
            let rank = Rank {
                important: declaration.important,
                inline: false,
                unlayered: rule.layered == declaration.important,
                specificity: selector.specificity,
                order: rule.declarations.start + place,
            };
            (rank, *declaration)
        }));
    }
}

fn bucket<'b>(buckets: &'b mut HashMap<Box<str>, Vec<usize>>, name: &str) -> &'b mut Vec<usize> {
    buckets.entry(name.into()).or_default()
}

/// Reads the declarations of a `style` attribute.
pub(crate) fn style_attribute(source: &str) -> Vec<Declaration> {
    let mut input = ParserInput::new(source);
    let mut parser = Parser::new(&mut input);
    let mut declarations = Vec::new();
    while !parser.is_exhausted() {
        let _ = parser.parse_until_after(Delimiter::Semicolon, |input| {
            declaration_into(input, &mut declarations)
        });
    }
    declarations
}

type Parsed<'i, T> = Result<T, ParseError<'i, ()>>;

fn declaration_into<'i>(input: &mut Parser<'i, '_>, into: &mut Vec<Declaration>) -> Parsed<'i, ()> {
    let name = input.expect_ident_cloned()?;
    input.expect_colon()?;
    declaration::parse_one(&name, input, into)
}

struct Reader<'a> {
    sheets: &'a mut Sheets,
    layered: bool,
}

impl Reader<'_> {
    /// Rules up to the end of the sheet or block.
    fn rules<'i>(
        &mut self,
        input: &mut Parser<'i, '_>,
        parents: Option<&Rc<[Selector]>>,
        applies: Applies,
        depth: usize,
    ) {
        loop {
            let start = input.state();
            match input.next() {
                Err(_) => return,
                Ok(Token::CDO | Token::CDC | Token::Semicolon) => {}
                Ok(Token::AtKeyword(name)) => {
                    let name = name.to_ascii_lowercase();
                    self.at_rule(&name, input, parents, applies, depth);
                }
                Ok(_) => {
                    input.reset(&start);
                    self.style_rule(input, parents, applies, depth);
                }
            }
        }
    }

    fn at_rule<'i>(
        &mut self,
        name: &str,
        input: &mut Parser<'i, '_>,
        parents: Option<&Rc<[Selector]>>,
        applies: Applies,
        depth: usize,
    ) {
        let ends = Delimiter::Semicolon | Delimiter::CurlyBracketBlock;
        let condition = input.parse_until_before(ends, |input| {
            let condition = match name {
                "media" => query_list(input),
                "supports" => supports(input),
                "layer" => Applies::Yes,
                "import" => {
                    self.sheets.imports = true;
                    Applies::No
                }
                "container" | "scope" | "starting-style" => Applies::Unsure,
                // `keyframes`, `font-face`, `page` and their like style no element.
                _ => Applies::No,
            };
            while input.next().is_ok() {}
            Ok::<_, ParseError<'_, ()>>(condition)
        });
        if !matches!(input.next(), Ok(Token::CurlyBracketBlock)) {
            return;
        }
        let applies = applies.and(condition.unwrap_or(Applies::No));
        if applies == Applies::No || depth >= MAX_DEPTH {
            // The next look at the input passes over the block.
            return;
        }
        let layered = self.layered;
        self.layered |= name == "layer";
        let _ = input.parse_nested_block(|input| {
            match parents {
                Some(parents) => self.body(input, parents, applies, depth + 1),
                None => self.rules(input, None, applies, depth + 1),
            }
            Ok::<_, ParseError<'_, ()>>(())
        });
        self.layered = layered;
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
        let Ok(selectors) = selectors else {
            return;
        };
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
                    self.at_rule(&name, input, Some(selectors), applies, depth);
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
                            declaration_into(input, &mut own)
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
        let first = self.sheets.declarations.len();
        self.sheets.declarations.append(own);
        let declared = first..self.sheets.declarations.len();
        let unsure = applies == Applies::Unsure;
        for place in 0..selectors.len() {
            self.sheets
                .file(selectors, place, declared.clone(), unsure, self.layered);
        }
    }
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

/// A browser of today supports what style sheets ask for, unless they ask for the opposite.
fn supports(input: &mut Parser<'_, '_>) -> Applies {
    let negated = input
        .try_parse(|input| input.expect_ident_matching("not"))
        .is_ok();
    if negated {
        Applies::Unsure
    } else {
        Applies::Yes
    }
}
