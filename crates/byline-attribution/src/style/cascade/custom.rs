//! Custom properties and the functions that refer to them
//! ([CSS Custom Properties](https://www.w3.org/TR/css-variables-1/)).

use std::cell::Cell;
use std::rc::Rc;

use cssparser::{Parser, ParserInput, SourcePosition, Token};

use super::input::{is_one_of, nested, skip_rest};

/// The custom properties of an element, with those that it inherits.
#[derive(Debug, Default)]
pub(super) struct Vars {
    parent: Option<Rc<Vars>>,
    own: Vec<(Rc<str>, Option<Rc<str>>)>,
    /// Whether properties have initial values that are not read (`@property`).
    registered: bool,
}

/// Why a value could not be put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    /// A property that it refers to has no value.
    Invalid,
    /// It refers to what is not computed here.
    Unknown,
}

/// Longest value, in bytes, after substitution.
const LONGEST: usize = 4096;
/// Values that refer to values that refer to values …
const MAX_DEPTH: usize = 16;
/// The most properties that are looked at for one value.
const MOST_LOOKS: usize = 20_000;

impl Vars {
    /// Those of an element, whose parent has these.
    pub(super) fn child(
        parent: &Rc<Self>,
        own: Vec<(Rc<str>, Option<Rc<str>>)>,
        registered: bool,
    ) -> Rc<Self> {
        if own.is_empty() && registered == parent.registered {
            return Rc::clone(parent);
        }
        Rc::new(Self {
            parent: Some(Rc::clone(parent)),
            own,
            registered: registered || parent.registered,
        })
    }

    /// The value of a property, and the element that has set it.
    fn get(&self, name: &str, looks: &Cell<usize>) -> Result<(&str, &Self), Failure> {
        let mut at = self;
        loop {
            let left = looks.get().checked_sub(at.own.len() + 1);
            let Some(left) = left else {
                looks.set(0);
                return Err(Failure::Unknown);
            };
            looks.set(left);
            let found = at.own.iter().rev().find(|(known, _)| &**known == name);
            match (found, &at.parent) {
                (Some((_, None)), _) => return Err(Failure::Unknown),
                (Some((_, Some(value))), parent) => {
                    if value.eq_ignore_ascii_case("initial") {
                        return Err(self.missing());
                    }
                    let inherits =
                        is_one_of(value, &["inherit", "unset", "revert", "revert-layer"]);
                    match parent {
                        Some(parent) if inherits => at = parent,
                        None if inherits => return Err(self.missing()),
                        _ => return Ok((value, at)),
                    }
                }
                (None, Some(parent)) => at = parent,
                (None, None) => return Err(self.missing()),
            }
        }
    }

    fn missing(&self) -> Failure {
        if self.registered {
            Failure::Unknown
        } else {
            Failure::Invalid
        }
    }
}

impl Drop for Vars {
    fn drop(&mut self) {
        // A chain is as long as elements are nested: it is not dropped by recursion.
        let mut parent = self.parent.take();
        while let Some(mut above) = parent.and_then(Rc::into_inner) {
            parent = above.parent.take();
        }
    }
}

/// A function that is substituted before the value is parsed
/// ([CSS Values, arbitrary substitution](https://drafts.csswg.org/css-values-5/#arbitrary-substitution)).
fn is_reference(name: &str) -> bool {
    let functions = ["var", "env", "attr", "if", "inherit", "random-item"];
    name.starts_with("--") || is_one_of(name, &functions)
}

/// Whether a value refers to anything; the input is read to its end.
pub(super) fn refers(input: &mut Parser<'_, '_>) -> bool {
    refers_at(input, 0)
}

fn refers_at(input: &mut Parser<'_, '_>, depth: usize) -> bool {
    // What is nested deeper is not looked at, and may be anything.
    let mut found = depth > MAX_DEPTH;
    while let Ok(token) = input.next() {
        let is_block = match token {
            Token::Function(name) => {
                found |= is_reference(name);
                true
            }
            Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock => true,
            _ => false,
        };
        if is_block && !found {
            found |= nested(input, |input| refers_at(input, depth + 1)).unwrap_or(false);
        }
    }
    found
}

/// The value with what it refers to in place; what it takes is taken from the `steps` that are
/// left for the page.
pub(super) fn substitute(value: &str, vars: &Vars, steps: &Cell<usize>) -> Result<String, Failure> {
    let mut text = String::new();
    let allowed = steps.get().min(MOST_LOOKS);
    let looks = Cell::new(allowed);
    let result = substitute_into(value, vars, &mut text, &looks, 0);
    let taken = allowed - looks.get() + value.len() / 8;
    steps.set(steps.get().saturating_sub(taken));
    result.map(|()| text)
}

fn substitute_into(
    value: &str,
    vars: &Vars,
    into: &mut String,
    looks: &Cell<usize>,
    depth: usize,
) -> Result<(), Failure> {
    if depth > MAX_DEPTH {
        return Err(Failure::Unknown);
    }
    let mut input = ParserInput::new(value);
    let mut parser = Parser::new(&mut input);
    let mut work = Substitution {
        vars,
        into,
        looks,
        depth,
        copied: parser.position(),
    };
    work.walk(&mut parser, 0)?;
    let rest = parser.slice_from(work.copied);
    work.push(rest)
}

struct Substitution<'w> {
    vars: &'w Vars,
    into: &'w mut String,
    looks: &'w Cell<usize>,
    depth: usize,
    /// Up to here the value is copied.
    copied: SourcePosition,
}

impl Substitution<'_> {
    fn push(&mut self, text: &str) -> Result<(), Failure> {
        if self.into.len() + text.len() > LONGEST {
            return Err(Failure::Unknown);
        }
        self.into.push_str(text);
        Ok(())
    }

    fn walk(&mut self, input: &mut Parser<'_, '_>, nesting: usize) -> Result<(), Failure> {
        loop {
            let start = input.position();
            let Ok(token) = input.next_including_whitespace_and_comments().cloned() else {
                return Ok(());
            };
            match token {
                Token::Function(name) if is_reference(&name) => {
                    let before = input.slice(self.copied..start);
                    self.push(before)?;
                    let result = nested(input, |input| self.reference(&name, input));
                    result.unwrap_or(Err(Failure::Invalid))?;
                    self.copied = input.position();
                }
                Token::Function(_)
                | Token::ParenthesisBlock
                | Token::SquareBracketBlock
                | Token::CurlyBracketBlock => {
                    if nesting > MAX_DEPTH {
                        return Err(Failure::Unknown);
                    }
                    nested(input, |input| self.walk(input, nesting + 1)).unwrap_or(Ok(()))?;
                }
                _ => {}
            }
        }
    }

    /// Puts in what a function refers to, whose parenthesis was passed.
    fn reference(&mut self, name: &str, input: &mut Parser<'_, '_>) -> Result<(), Failure> {
        let is_env = name.eq_ignore_ascii_case("env");
        if !is_env && !name.eq_ignore_ascii_case("var") {
            return Err(Failure::Unknown);
        }
        let of = input.expect_ident_cloned().map_err(|_| Failure::Invalid)?;
        if is_env && of.starts_with("safe-area-") {
            return self.push("0px");
        }
        let found = if is_env {
            Err(Failure::Invalid)
        } else {
            self.vars.get(&of, self.looks)
        };
        match found {
            Ok((value, vars)) => {
                let mut text = String::new();
                let nested = substitute_into(value, vars, &mut text, self.looks, self.depth + 1);
                if nested.is_ok() {
                    return self.push(&text);
                }
                if nested == Err(Failure::Unknown) {
                    return nested;
                }
            }
            Err(Failure::Unknown) => return Err(Failure::Unknown),
            Err(Failure::Invalid) => {}
        }
        input.expect_comma().map_err(|_| Failure::Invalid)?;
        let start = input.position();
        skip_rest(input);
        let fallback = input.slice_from(start);
        let mut text = String::new();
        substitute_into(fallback, self.vars, &mut text, self.looks, self.depth + 1)?;
        self.push(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vars(own: &[(&str, &str)]) -> Rc<Vars> {
        let own = own
            .iter()
            .map(|(name, value)| (Rc::from(*name), Some(Rc::from(*value))));
        Vars::child(&Rc::default(), own.collect(), false)
    }

    #[test]
    fn references_are_put_in() {
        let vars = vars(&[
            ("--a", "1px"),
            ("--b", "calc(var(--a) + 2px)"),
            ("--loop", "var(--loop)"),
            ("--no", "initial"),
        ]);
        let ok = |text: &str| Ok(text.to_owned());
        for (value, want) in [
            ("var(--a)", ok("1px")),
            ("0 var(--b) 0", ok("0 calc(1px + 2px) 0")),
            ("calc(var(--a)*2)", ok("calc(1px*2)")),
            ("var(--x, none)", ok(" none")),
            ("var(--x, var(--y, var(--a)))", ok("  1px")),
            ("var(--x)", Err(Failure::Invalid)),
            ("var(--no)", Err(Failure::Invalid)),
            ("var(--loop)", Err(Failure::Unknown)),
            ("env(safe-area-inset-top)", ok("0px")),
            ("env(x, 3px)", ok(" 3px")),
            ("attr(data-x)", Err(Failure::Unknown)),
            ("if(media(x): none)", Err(Failure::Unknown)),
        ] {
            assert_eq!(substitute(value, &vars, &Cell::new(1000)), want, "{value}");
        }
    }

    #[test]
    fn a_value_that_doubles_is_given_up() {
        let names: Vec<String> = (0..40).map(|index| format!("--v{index}")).collect();
        let values: Vec<String> = (0..40)
            .map(|index| format!("var(--v{0}) var(--v{0})", index + 1))
            .collect();
        let own: Vec<(&str, &str)> = names
            .iter()
            .zip(&values)
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let steps = Cell::new(usize::MAX);
        let result = substitute("var(--v0)", &vars(&own), &steps);
        assert_eq!(result, Err(Failure::Unknown));
    }
}
