//! `@supports`: what a browser of today knows
//! ([CSS Conditional Rules](https://www.w3.org/TR/css-conditional-4/#at-supports-ext)).

use cssparser::{ParseError, Parser, Token};

use super::Applies;
use super::declaration;
use super::input::{nested, skip_rest, takes_word};
use super::selector::parse_list;

/// Conditions nested deeper are not followed.
const MAX_DEPTH: usize = 16;

/// Judges the condition of an `@supports` rule; one that is not valid does not hold.
pub(super) fn supports(input: &mut Parser<'_, '_>) -> Applies {
    condition(input, 0)
}

/// Conditions joined by `and` or by `or`, but not by both.
fn condition(input: &mut Parser<'_, '_>, depth: usize) -> Applies {
    if depth > MAX_DEPTH {
        skip_rest(input);
        return Applies::Unsure;
    }
    if takes_word(input, "not") {
        return match in_parens(input, depth) {
            Some(holds) if input.is_exhausted() => holds.not(),
            _ => Applies::No,
        };
    }
    let Some(mut holds) = in_parens(input, depth) else {
        return Applies::No;
    };
    let mut joined_by: Option<bool> = None;
    while let Ok(word) = input.next().cloned() {
        let is_and = match word {
            Token::Ident(word) if word.eq_ignore_ascii_case("and") => true,
            Token::Ident(word) if word.eq_ignore_ascii_case("or") => false,
            _ => return Applies::No,
        };
        let (true, Some(other)) = (
            *joined_by.get_or_insert(is_and) == is_and,
            in_parens(input, depth),
        ) else {
            return Applies::No;
        };
        holds = if is_and {
            holds.and(other)
        } else {
            holds.or(other)
        };
    }
    holds
}

/// What is in parentheses, or a function; `None` where the condition is not valid.
fn in_parens(input: &mut Parser<'_, '_>, depth: usize) -> Option<Applies> {
    let asks_for_selector = match input.next().ok()? {
        Token::ParenthesisBlock => None,
        Token::Function(name) => Some(name.eq_ignore_ascii_case("selector")),
        _ => return None,
    };
    nested(input, |input| match asks_for_selector {
        None => in_block(input, depth),
        Some(true) => Applies::of(parse_list(input, None, 0).is_ok()),
        // Formats of fonts: they hide nothing, but what is in the rule may.
        Some(false) => Applies::Unsure,
    })
}

/// A declaration or a condition.
fn in_block(input: &mut Parser<'_, '_>, depth: usize) -> Applies {
    let property = input.try_parse(|input| {
        let name = input.expect_ident_cloned()?;
        input.expect_colon()?;
        Ok::<_, ParseError<'_, ()>>(name.to_ascii_lowercase())
    });
    let Ok(property) = property else {
        return condition(input, depth + 1);
    };
    if property.starts_with("--") {
        return Applies::Yes;
    }
    if let Some(valid) = declaration::is_valid(&property, input) {
        return Applies::of(valid && input.is_exhausted());
    }
    let is_known = match property.strip_prefix("-webkit-") {
        Some(name) => PREFIXED.binary_search(&name).is_ok(),
        None => PROPERTIES.binary_search(&&*property).is_ok(),
    };
    Applies::of(is_known && !input.is_exhausted())
}

/// Properties that go by `-webkit-` and their name.
#[rustfmt::skip]
const PREFIXED: &[&str] = &[
    "align-content", "align-items", "align-self", "animation", "animation-delay",
    "animation-direction", "animation-duration", "animation-fill-mode",
    "animation-iteration-count", "animation-name", "animation-play-state",
    "animation-timing-function", "appearance", "backface-visibility", "background-clip",
    "background-origin", "background-size", "border-radius", "box-align",
    "box-decoration-break", "box-direction", "box-flex", "box-ordinal-group", "box-orient",
    "box-pack", "box-reflect", "box-shadow", "box-sizing", "clip-path", "column-count",
    "column-gap", "column-rule", "column-width", "columns", "filter", "flex", "flex-basis",
    "flex-direction", "flex-flow", "flex-grow", "flex-shrink", "flex-wrap",
    "font-feature-settings", "font-smoothing", "hyphenate-character", "justify-content",
    "line-break", "line-clamp", "mask", "mask-box-image", "mask-clip", "mask-composite",
    "mask-image", "mask-origin", "mask-position", "mask-repeat", "mask-size", "opacity",
    "order", "perspective", "perspective-origin", "print-color-adjust", "rtl-ordering",
    "ruby-position", "shape-outside", "tap-highlight-color", "text-combine", "text-emphasis",
    "text-fill-color", "text-orientation", "text-security", "text-size-adjust", "text-stroke",
    "text-stroke-color", "text-stroke-width", "transform", "transform-origin",
    "transform-style", "transition", "transition-delay", "transition-duration",
    "transition-property", "transition-timing-function", "user-drag", "user-modify",
    "user-select", "writing-mode",
];

/// Properties by their own name.
#[rustfmt::skip]
const PROPERTIES: &[&str] = &[
    "accent-color", "align-content", "align-items", "align-self", "alignment-baseline", "all",
    "anchor-name", "anchor-scope", "animation", "animation-composition", "animation-delay",
    "animation-direction", "animation-duration", "animation-fill-mode",
    "animation-iteration-count", "animation-name", "animation-play-state", "animation-range",
    "animation-range-end", "animation-range-start", "animation-timeline",
    "animation-timing-function", "appearance", "aspect-ratio", "backdrop-filter",
    "backface-visibility", "background", "background-attachment", "background-blend-mode",
    "background-clip", "background-color", "background-image", "background-origin",
    "background-position", "background-position-x", "background-position-y",
    "background-repeat", "background-size", "baseline-shift", "baseline-source", "block-size",
    "border", "border-block", "border-block-color", "border-block-end",
    "border-block-end-color", "border-block-end-style", "border-block-end-width",
    "border-block-start", "border-block-start-color", "border-block-start-style",
    "border-block-start-width", "border-block-style", "border-block-width", "border-bottom",
    "border-bottom-color", "border-bottom-left-radius", "border-bottom-right-radius",
    "border-bottom-style", "border-bottom-width", "border-collapse", "border-color",
    "border-end-end-radius", "border-end-start-radius", "border-image", "border-image-outset",
    "border-image-repeat", "border-image-slice", "border-image-source", "border-image-width",
    "border-inline", "border-inline-color", "border-inline-end", "border-inline-end-color",
    "border-inline-end-style", "border-inline-end-width", "border-inline-start",
    "border-inline-start-color", "border-inline-start-style", "border-inline-start-width",
    "border-inline-style", "border-inline-width", "border-left", "border-left-color",
    "border-left-style", "border-left-width", "border-radius", "border-right",
    "border-right-color", "border-right-style", "border-right-width", "border-spacing",
    "border-start-end-radius", "border-start-start-radius", "border-style", "border-top",
    "border-top-color", "border-top-left-radius", "border-top-right-radius", "border-top-style",
    "border-top-width", "border-width", "bottom", "box-decoration-break", "box-shadow",
    "box-sizing", "break-after", "break-before", "break-inside", "caption-side", "caret-color",
    "clear", "clip", "clip-path", "clip-rule", "color", "color-interpolation",
    "color-interpolation-filters", "color-rendering", "color-scheme", "column-count",
    "column-fill", "column-gap", "column-rule", "column-rule-color", "column-rule-style",
    "column-rule-width", "column-span", "column-width", "columns", "contain",
    "contain-intrinsic-block-size", "contain-intrinsic-height", "contain-intrinsic-inline-size",
    "contain-intrinsic-size", "contain-intrinsic-width", "container", "container-name",
    "container-type", "content", "content-visibility", "counter-increment", "counter-reset",
    "counter-set", "cursor", "cx", "cy", "d", "direction", "display", "dominant-baseline",
    "empty-cells", "field-sizing", "fill", "fill-opacity", "fill-rule", "filter", "flex",
    "flex-basis", "flex-direction", "flex-flow", "flex-grow", "flex-shrink", "flex-wrap",
    "float", "flood-color", "flood-opacity", "font", "font-family", "font-feature-settings",
    "font-kerning", "font-language-override", "font-optical-sizing", "font-palette",
    "font-size", "font-size-adjust", "font-stretch", "font-style", "font-synthesis",
    "font-synthesis-small-caps", "font-synthesis-style", "font-synthesis-weight",
    "font-variant", "font-variant-alternates", "font-variant-caps", "font-variant-east-asian",
    "font-variant-emoji", "font-variant-ligatures", "font-variant-numeric",
    "font-variant-position", "font-variation-settings", "font-weight", "forced-color-adjust",
    "gap", "grid", "grid-area", "grid-auto-columns", "grid-auto-flow", "grid-auto-rows",
    "grid-column", "grid-column-end", "grid-column-gap", "grid-column-start", "grid-gap",
    "grid-row", "grid-row-end", "grid-row-gap", "grid-row-start", "grid-template",
    "grid-template-areas", "grid-template-columns", "grid-template-rows", "height",
    "hyphenate-character", "hyphenate-limit-chars", "hyphens", "image-orientation",
    "image-rendering", "initial-letter", "inline-size", "inset", "inset-block",
    "inset-block-end", "inset-block-start", "inset-inline", "inset-inline-end",
    "inset-inline-start", "interactivity", "interpolate-size", "isolation", "justify-content",
    "justify-items", "justify-self", "left", "letter-spacing", "lighting-color", "line-break",
    "line-height", "list-style", "list-style-image", "list-style-position", "list-style-type",
    "margin", "margin-block", "margin-block-end", "margin-block-start", "margin-bottom",
    "margin-inline", "margin-inline-end", "margin-inline-start", "margin-left", "margin-right",
    "margin-top", "marker", "marker-end", "marker-mid", "marker-start", "mask", "mask-clip",
    "mask-composite", "mask-image", "mask-mode", "mask-origin", "mask-position", "mask-repeat",
    "mask-size", "mask-type", "math-depth", "math-shift", "math-style", "max-block-size",
    "max-height", "max-inline-size", "max-width", "min-block-size", "min-height",
    "min-inline-size", "min-width", "mix-blend-mode", "object-fit", "object-position",
    "object-view-box", "offset", "offset-anchor", "offset-distance", "offset-path",
    "offset-position", "offset-rotate", "opacity", "order", "orphans", "outline",
    "outline-color", "outline-offset", "outline-style", "outline-width", "overflow",
    "overflow-anchor", "overflow-block", "overflow-clip-margin", "overflow-inline",
    "overflow-wrap", "overflow-x", "overflow-y", "overlay", "overscroll-behavior",
    "overscroll-behavior-block", "overscroll-behavior-inline", "overscroll-behavior-x",
    "overscroll-behavior-y", "padding", "padding-block", "padding-block-end",
    "padding-block-start", "padding-bottom", "padding-inline", "padding-inline-end",
    "padding-inline-start", "padding-left", "padding-right", "padding-top", "page",
    "page-break-after", "page-break-before", "page-break-inside", "page-orientation",
    "paint-order", "perspective", "perspective-origin", "place-content", "place-items",
    "place-self", "pointer-events", "position", "position-anchor", "position-area",
    "position-try", "position-try-fallbacks", "position-try-order", "position-visibility",
    "print-color-adjust", "quotes", "r", "resize", "right", "rotate", "row-gap", "ruby-align",
    "ruby-position", "rx", "ry", "scale", "scroll-behavior", "scroll-margin",
    "scroll-margin-block", "scroll-margin-block-end", "scroll-margin-block-start",
    "scroll-margin-bottom", "scroll-margin-inline", "scroll-margin-inline-end",
    "scroll-margin-inline-start", "scroll-margin-left", "scroll-margin-right",
    "scroll-margin-top", "scroll-marker-group", "scroll-padding", "scroll-padding-block",
    "scroll-padding-block-end", "scroll-padding-block-start", "scroll-padding-bottom",
    "scroll-padding-inline", "scroll-padding-inline-end", "scroll-padding-inline-start",
    "scroll-padding-left", "scroll-padding-right", "scroll-padding-top", "scroll-snap-align",
    "scroll-snap-stop", "scroll-snap-type", "scroll-timeline", "scroll-timeline-axis",
    "scroll-timeline-name", "scrollbar-color", "scrollbar-gutter", "scrollbar-width",
    "shape-image-threshold", "shape-margin", "shape-outside", "shape-rendering", "speak",
    "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset",
    "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width",
    "tab-size", "table-layout", "text-align", "text-align-last", "text-anchor", "text-box",
    "text-box-edge", "text-box-trim", "text-combine-upright", "text-decoration",
    "text-decoration-color", "text-decoration-line", "text-decoration-skip-ink",
    "text-decoration-style", "text-decoration-thickness", "text-emphasis",
    "text-emphasis-color", "text-emphasis-position", "text-emphasis-style", "text-indent",
    "text-orientation", "text-overflow", "text-rendering", "text-shadow", "text-size-adjust",
    "text-spacing-trim", "text-transform", "text-underline-offset", "text-underline-position",
    "text-wrap", "text-wrap-mode", "text-wrap-style", "timeline-scope", "top", "touch-action",
    "transform", "transform-box", "transform-origin", "transform-style", "transition",
    "transition-behavior", "transition-delay", "transition-duration", "transition-property",
    "transition-timing-function", "translate", "unicode-bidi", "user-select", "vector-effect",
    "vertical-align", "view-timeline", "view-timeline-axis", "view-timeline-inset",
    "view-timeline-name", "view-transition-class", "view-transition-name", "visibility",
    "white-space", "white-space-collapse", "widows", "width", "will-change", "word-break",
    "word-spacing", "word-wrap", "writing-mode", "x", "y", "z-index", "zoom",
];

#[cfg(test)]
mod tests {
    use cssparser::ParserInput;

    use super::*;

    #[test]
    fn tables_are_strictly_ordered() {
        assert!(PREFIXED.is_sorted_by(|a, b| a < b));
        assert!(PROPERTIES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn conditions_are_judged_for_a_browser_of_today() {
        for (condition, want) in [
            ("(display:grid)", Applies::Yes),
            ("(display:gird)", Applies::No),
            ("(display:)", Applies::No),
            ("(gap:1px)", Applies::Yes),
            ("(foo:bar)", Applies::No),
            ("not (foo:bar)", Applies::Yes),
            ("not (display:grid)", Applies::No),
            ("not (not (display:grid))", Applies::Yes),
            ("(display:grid) and (foo:bar)", Applies::No),
            ("(display:grid) or (foo:bar)", Applies::Yes),
            ("((display:grid) and (not (foo:bar)))", Applies::Yes),
            ("(gap:1px) and (foo:bar) or (gap:1px)", Applies::No),
            ("not (foo:bar) and (gap:1px)", Applies::No),
            ("(-webkit-touch-callout:none)", Applies::No),
            ("(-webkit-line-clamp:2)", Applies::Yes),
            ("(-moz-appearance:none)", Applies::No),
            ("(--x:1)", Applies::Yes),
            ("selector(:has(a))", Applies::Yes),
            ("selector(:nonsense)", Applies::No),
            ("display:grid", Applies::No),
            ("", Applies::No),
        ] {
            let mut input = ParserInput::new(condition);
            let holds = supports(&mut Parser::new(&mut input));
            assert_eq!(holds, want, "{condition:?}");
        }
    }
}
