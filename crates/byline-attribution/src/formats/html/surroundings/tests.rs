use crate::{Page, Policy, Reason, Visibility};

#[track_caller]
fn check(body: &str, want: Reason) {
    let page = format!("<style>b.x+a{{display:none}}</style><p>{body}");
    let policy = Policy::followable_link("example.az").unwrap();
    assert_eq!(policy.check(&Page::html(&page)).reason(), want, "{body}");
}

#[test]
fn the_element_before_is_known() {
    let link = "<a href=//example.az/>x</a>";
    check(&format!("<b class=x>b</b> {link}"), Reason::Hidden);
    check(&format!("<b>b</b> {link}"), Reason::Ok);
    check(&format!("<b class=x>b</b><i>i</i>{link}"), Reason::Ok);
    check(&format!("<b class=x>b{link}</b>"), Reason::Ok);
}

/// Of a page of today whose selector hides what it matches.
fn of(selector: &str, body: &str) -> (Reason, Visibility) {
    let page = format!("<!doctype html><style>{selector}{{display:none}}</style>{body}");
    let policy = Policy::followable_link("example.az").unwrap();
    let verdict = policy.check(&Page::html(&page));
    let link = verdict.candidates().first().unwrap();
    (verdict.reason(), link.visibility())
}

#[test]
fn places_among_siblings_are_known() {
    const LINK: &str = "<a href=//example.az/>x</a>";
    for (selector, body, is_hidden) in [
        ("b~a", "<p><b>b</b><i>i</i>@", true),
        ("s~a", "<p><b>b</b><i>i</i>@", false),
        ("s~b+a", "<p><s>s</s><i>i</i><b>b</b>@", true),
        ("b+i+a", "<p><b>b</b><i>i</i>@", true),
        ("b+i+a", "<p><s>b</s><i>i</i>@", false),
        // Elements that do not open are listed too.
        ("img+a", "<p><img>@", true),
        ("a:first-child", "<p><br>@", false),
        ("a:nth-child(3)", "<p><br><img>@", true),
        ("a:first-of-type", "<p><b>b</b>@", true),
        ("a:first-of-type", "<p><a>b</a>@", false),
        ("a:nth-of-type(2)", "<p><a>b</a><i>i</i>@", true),
        ("a:last-child", "<p>@ text", true),
        ("a:last-child", "<p>@<br>", false),
        ("a:last-child", "<p>@<b>b</b>", false),
        ("a:last-of-type", "<p>@<b>b</b>", true),
        ("a:last-of-type", "<p>@<b>b</b><a>a</a>", false),
        ("a:nth-last-child(2)", "<p>@<b><i>i</i></b>", true),
        ("a:only-child", "<p>@", true),
        ("a:only-child", "<p>@<br>", false),
        ("a:only-child", "<p><br>@", false),
        ("p:last-child", "<div><p>@<p>p</div>", false),
        ("p:last-child", "<div><p>p<p>@</div>", true),
        ("p:not(:last-child)", "<div><p>@<p>p</div>", true),
        ("p:first-child", "<title>t</title><p>@", true),
        ("p:first-child", "<body><p>@", true),
        ("p:first-child", "<b>b</b><p>@", false),
        ("a:empty", "<p>@", false),
        ("*|a", "<p>@", true),
        ("|a", "<p>@", false),
        ("[*|href]", "<p>@", true),
    ] {
        let want = if is_hidden {
            (Reason::Hidden, Visibility::Hidden)
        } else {
            (Reason::Ok, Visibility::Shown)
        };
        let body = body.replace('@', LINK);
        assert_eq!(of(selector, &body), want, "{selector} {body}");
    }
}

#[test]
fn what_is_not_followed_is_unknown() {
    let link = "<p><b>b</b><a href=//example.az/>x</a>";
    for selector in ["p:has(a)", "a:nth-child(1 of .b)", "a:dir(ltr)", "p|a"] {
        assert_eq!(of(selector, link).1, Visibility::Unknown, "{selector}");
    }
    // Not so where the rest of the selector does not match.
    assert_eq!(of("b:has(a)", link).1, Visibility::Shown);
    // The element before is further away than is kept.
    let many = "<p>".to_owned() + &"<b>b</b>".repeat(5000) + "<a href=//example.az/>x</a>";
    assert_eq!(of("s~a", &many).1, Visibility::Unknown);
}

#[test]
fn a_page_in_quirks_mode_takes_names_without_case_and_lengths_without_unit() {
    let policy = Policy::followable_link("example.az").unwrap();
    for (doctype, want) in [
        ("", Reason::Hidden),
        ("<!doctype html>", Reason::Ok),
        (
            "<!doctype html public '-//W3C//DTD HTML 4.01 Transitional//EN'>",
            Reason::Hidden,
        ),
    ] {
        for body in [
            "<style>.C{display:none}</style><p><a class=c href=//example.az/>x</a>",
            "<style>#C{display:none}</style><p><a id=c href=//example.az/>x</a>",
            "<p style=position:absolute;left:-9999><a href=//example.az/>x</a>",
        ] {
            let page = format!("{doctype}{body}");
            assert_eq!(policy.check(&Page::html(&page)).reason(), want, "{page}");
        }
    }
}

#[test]
fn signs_between_compounds_may_stand_in_white_space() {
    for selector in [
        "p>a",
        "p > a",
        "p >\n:is(b,a)",
        "p > a, x",
        "b + a",
        "p { > a",
    ] {
        let page = format!(
            "<style>{selector}{{display:none}}</style><p><b>b</b><a href=//example.az/>x</a>"
        );
        let policy = Policy::followable_link("example.az").unwrap();
        let reason = policy.check(&Page::html(&page)).reason();
        assert_eq!(reason, Reason::Hidden, "{selector}");
    }
}
