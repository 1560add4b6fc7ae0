//! Pseudo-classes of states that the source of a page decides
//! ([HTML, pseudo-classes](https://html.spec.whatwg.org/multipage/semantics-other.html#pseudo-classes)).

use super::element::Element;
use super::matching::{Match, Question};

/// A state that an element is in when its page is read, or that cannot be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Checked,
    Default,
    Disabled,
    Enabled,
    /// It has the focus, or something in it has: what asks for it when the page is loaded.
    Focus,
    Indeterminate,
    Media,
    Open,
    Optional,
    PlaceholderShown,
    ReadOnly,
    ReadWrite,
    Required,
    /// Whether the value is valid, or in its range.
    Validity,
}

impl State {
    /// The state that a pseudo-class of that name asks for.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "checked" => Self::Checked,
            "default" => Self::Default,
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            "focus" | "focus-visible" | "focus-within" | "interest-source" => Self::Focus,
            "indeterminate" => Self::Indeterminate,
            "muted" | "paused" | "playing" | "buffering" | "seeking" | "stalled"
            | "volume-locked" => Self::Media,
            "open" => Self::Open,
            "optional" => Self::Optional,
            "placeholder-shown" => Self::PlaceholderShown,
            "read-only" => Self::ReadOnly,
            "read-write" => Self::ReadWrite,
            "required" => Self::Required,
            "valid" | "invalid" | "in-range" | "out-of-range" => Self::Validity,
            _ => return None,
        })
    }

    /// Whether the element is in the state; `path` holds its ancestors and the element itself.
    pub(super) fn holds<'s>(
        self,
        element: &Element<'s>,
        path: &[Element<'s>],
        question: &Question<'_, 's>,
    ) -> Match {
        let has = |name: &str| element.attribute(name).is_some();
        let name = element.name();
        match self {
            Self::Checked => match (name, kind(element).as_str()) {
                ("input", "checkbox") => Match::of(has("checked")),
                // Of several that belong together only the last is checked.
                ("input", "radio") => Match::perhaps(has("checked")),
                // Without `selected` the first of them is.
                ("option", _) => Match::Unsure,
                _ => Match::No,
            },
            Self::Default => Match::perhaps(is_control(name)),
            Self::Disabled => disabled(element, path),
            Self::Enabled if can_be_disabled(name) => disabled(element, path).not(),
            Self::Enabled => Match::No,
            Self::Focus => Match::perhaps(question.sight.has_autofocus()),
            Self::Indeterminate => match (name, kind(element).as_str()) {
                ("progress", _) => Match::of(!has("value")),
                ("input", "radio") => Match::Unsure,
                _ => Match::No,
            },
            Self::Media => Match::perhaps(matches!(name, "audio" | "video")),
            Self::Open => match name {
                // Of several with one name only one is open.
                "details" if has("name") => Match::perhaps(has("open")),
                "details" | "dialog" => Match::of(has("open")),
                _ => Match::No,
            },
            Self::Required => Match::of(can_be_required(element) && has("required")),
            Self::Optional => Match::of(
                matches!(name, "input" | "select" | "textarea")
                    && !(can_be_required(element) && has("required")),
            ),
            Self::PlaceholderShown => match name {
                "input" if is_text_field(element) => {
                    let is_blank =
                        |name: &str| element.attribute(name).is_none_or(|value| value.is_empty());
                    Match::of(!is_blank("placeholder") && is_blank("value"))
                }
                // What is in it is not looked at.
                "textarea" => Match::perhaps(has("placeholder")),
                _ => Match::No,
            },
            Self::ReadWrite => writable(element, path),
            Self::ReadOnly => writable(element, path).not(),
            Self::Validity => {
                Match::perhaps(is_control(name) || matches!(name, "form" | "fieldset"))
            }
        }
    }
}

/// The `type` of an `input` element, in lower case.
fn kind(element: &Element<'_>) -> String {
    let kind = element.attribute("type");
    kind.map_or_else(|| "text".to_owned(), |kind| kind.to_ascii_lowercase())
}

fn is_control(name: &str) -> bool {
    matches!(
        name,
        "button" | "input" | "select" | "textarea" | "output" | "option" | "object"
    )
}

fn can_be_disabled(name: &str) -> bool {
    matches!(
        name,
        "button" | "input" | "select" | "textarea" | "optgroup" | "option" | "fieldset"
    )
}

fn disabled(element: &Element<'_>, path: &[Element<'_>]) -> Match {
    if !can_be_disabled(element.name()) && !element.name().contains('-') {
        return Match::No;
    }
    if element.attribute("disabled").is_some() {
        return Match::Yes;
    }
    // Within a disabled field set all are, but those in its legend.
    let around = path.iter().any(|around| {
        matches!(around.name(), "fieldset" | "optgroup" | "select")
            && around.attribute("disabled").is_some()
    });
    Match::perhaps(around)
}

fn can_be_required(element: &Element<'_>) -> bool {
    match element.name() {
        "select" | "textarea" => true,
        "input" => !matches!(
            kind(element).as_str(),
            "hidden" | "range" | "color" | "submit" | "image" | "reset" | "button"
        ),
        _ => false,
    }
}

fn is_text_field(element: &Element<'_>) -> bool {
    !matches!(
        kind(element).as_str(),
        "hidden"
            | "range"
            | "color"
            | "submit"
            | "image"
            | "reset"
            | "button"
            | "checkbox"
            | "radio"
            | "file"
    )
}

fn writable(element: &Element<'_>, path: &[Element<'_>]) -> Match {
    let is_field = match element.name() {
        "textarea" => true,
        "input" => is_text_field(element),
        _ => {
            let edits = |around: &Element<'_>| {
                around
                    .attribute("contenteditable")
                    .is_some_and(|value| !value.eq_ignore_ascii_case("false"))
            };
            return Match::perhaps(path.iter().any(edits) || edits(element));
        }
    };
    if !is_field || element.attribute("readonly").is_some() {
        return Match::No;
    }
    disabled(element, path).not()
}
