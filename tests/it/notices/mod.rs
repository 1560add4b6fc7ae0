//! Notices: every row of the data, notices within pages, and laws of the recogniser.

use std::sync::LazyLock;

use byline::attribution::{
    Followable, Notice, NoticePosition, NoticeTarget, PermissionScope, PlaceRule, Policy,
    StateError, Subdomains, Target,
};
use proptest::prelude::*;
use serde::Deserialize;

use crate::case;
use crate::linear::assert_linear;
use field::Case;

mod field;
mod repair;
mod rights;

/// A folder with a file a language.
const FOLDER: &str = "notices";

/// Read once: laws ask for them in every round.
fn cases() -> impl Iterator<Item = &'static Case> {
    static CASES: LazyLock<Vec<case::Case<Case>>> = LazyLock::new(|| case::all(FOLDER));
    CASES.iter().map(|case| &case.given)
}

/// Whether a link is demanded, and to what.
fn demands_link_to_target(case: &Case) -> bool {
    case.expected.contains_key("link_required") && case.expected.contains_key("target")
}

#[test]
fn every_case_is_read_as_expected() {
    let mut wrong = Vec::new();
    for case in case::selected::<Case>(FOLDER) {
        let notice = Notice::find(&case.text);
        for field::Compared {
            column,
            got,
            expected,
        } in field::compare(&case, notice.as_ref())
        {
            if got != expected {
                let (name, why) = (&case.name, &case.why);
                wrong.push(format!(
                    "{name}: {column} is {got}, expected {expected} ({why})"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn near_twins_are_told_apart_by_their_letters() {
    for (language, text) in [
        ("sk", "Pri citovaní uveďte zdroj."),
        ("cs", "Při citování uveďte zdroj."),
        ("cs", "Kopírování bez souhlasu redakce je zakázáno."),
    ] {
        let notice = Notice::find(text);
        assert_eq!(
            notice.map(|notice| notice.language()),
            Some(language),
            "{text}"
        );
    }
}

#[test]
fn the_strongest_notice_of_a_page_is_found() {
    const BAN: &str = "Copying without permission is prohibited.";
    const CREDIT: &str = "Reprinting is permitted provided that the source is cited.";
    const LINK: &str =
        "Any use of our materials is permitted only with a hyperlink to tidepost.example.";
    const OTHER: &str =
        "Any use of our materials is permitted only with a hyperlink to harbourwire.example.";
    let between = format!(
        "\n\n{}\n\n",
        "The weather in the port is fine today. ".repeat(20)
    );
    let check = |notices: &[&str], expected: &str| {
        let text = notices.join(&between);
        assert_eq!(Notice::find_all(&text).len(), notices.len(), "{text}");
        let notice = Notice::find(&text);
        assert_eq!(notice.as_ref().map(Notice::text), Some(expected), "{text}");
    };
    // A demand for a link, then one for a credit; among equals the first.
    check(&[BAN, LINK], LINK);
    check(&[LINK, BAN], LINK);
    check(&[CREDIT, LINK], LINK);
    check(&[LINK, CREDIT], LINK);
    check(&[BAN, CREDIT], CREDIT);
    check(&[LINK, OTHER], LINK);
    check(&[OTHER, LINK], OTHER);
    // What stands beside a copyright line is surer to be the page's own.
    let own = format!("© 2026 Tide Post\n{BAN}");
    let text = [LINK, &own].join(&between);
    assert_eq!(
        Notice::find(&text).map(|notice| notice.requires_link()),
        Some(false)
    );
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageCase {
    document: String,
    notices: Vec<String>,
}

#[test]
fn notices_of_html_have_their_place_and_link() {
    for case in case::selected::<PageCase>("notices-html.toml") {
        let notices = Notice::find_all_in_html(&case.document);
        let shown = notices.iter().map(|notice| {
            let link = notice.href().map(|href| format!(" {href}"));
            let link = link.unwrap_or_default();
            format!("{}{link}: {}", notice.place().code(), notice.text())
        });
        let shown: Vec<String> = shown.collect();
        assert_eq!(shown, case.notices, "{}: {}", case.name, case.why);
    }
}

#[test]
fn the_footer_of_a_page_is_found() {
    let page = "search\nWHAT ARE YOU LOOKING FOR ?\n\n\n\
        Any use of materials is allowed only if there is a hyperlink to Caliber.az\n\
        Caliber.az © 2024. .\nANALYTICS\nA+\n";
    let notice = Notice::find(page).expect("a notice");
    assert_eq!(
        notice.text(),
        "Any use of materials is allowed only if there is a hyperlink to Caliber.az"
    );
    assert_eq!(notice.target(), Some("Caliber.az"));
    assert_eq!(notice.target_kind(), Some(NoticeTarget::Domain));
    assert!(notice.requires_link());
}

#[test]
fn a_condition_in_the_second_sentence_belongs_to_the_notice() {
    let notice = Notice::find(
        "© 2026 Harbour Wire. Reprinting is allowed with a link to harbourwire.example. \
         It must be placed in the first paragraph and be open to search engines. \
         Not more than 30 % of a text may be quoted. The weather is fine.",
    )
    .expect("a notice");
    assert_eq!(notice.position(), Some(NoticePosition::Paragraph(1)));
    assert!(notice.followable());
    assert_eq!(notice.percent_limit(), Some(30));
    assert!(notice.text().starts_with("Reprinting") && notice.text().ends_with("quoted."));
}

#[test]
fn a_link_duty_wins_over_a_ban_before_it() {
    let notice = Notice::find(
        "Полное копирование текстов без разрешения запрещено. \
         При цитировании гиперссылка на poldeninfo.example обязательна.",
    )
    .expect("a notice");
    assert!(notice.requires_link());
    assert_eq!(notice.permission(), Some(PermissionScope::All));
    assert_eq!(notice.target(), Some("poldeninfo.example"));
}

#[test]
fn notices_of_a_page_come_in_order_with_their_languages() {
    let texts: Vec<String> = cases()
        .filter(|case| demands_link_to_target(case))
        .map(|case| format!("{}\n\n— — —\n\nLorem 17:00\n\n", case.text))
        .collect();
    let notices = Notice::find_all(&texts.concat());
    assert_eq!(notices.len(), texts.len());
    assert!(
        notices
            .windows(2)
            .all(|pair| pair[0].span().end <= pair[1].span().start)
    );
}

proptest! {
    #[test]
    fn any_text_is_read_and_spans_cut_it(text in "\\PC{0,300}") {
        for notice in Notice::find_all(&text) {
            prop_assert_eq!(&text[notice.span()], notice.text());
            if let Some(span) = notice.target_span() {
                prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
            }
            prop_assert!((0.0..=1.0).contains(&notice.confidence()));
        }
    }

    #[test]
    fn words_of_notices_in_any_order_are_read(words in proptest::collection::vec(any::<prop::sample::Index>(), 0..60)) {
        let all: Vec<&str> = cases().flat_map(|case| case.text.split_inclusive(' ')).collect();
        let text: String = words.iter().map(|index| *index.get(&all)).collect();
        for notice in Notice::find_all(&text) {
            prop_assert_eq!(&text[notice.span()], notice.text());
        }
    }

    /// A notice is the same alone and in the middle of a page.
    #[test]
    fn a_page_around_a_notice_changes_nothing(index in any::<prop::sample::Index>()) {
        let notices: Vec<&Case> = cases().filter(|case| case.expected.contains_key("is_notice")).collect();
        let text = index.get(&notices).text.as_str();
        let alone = Notice::find(text);
        let page = format!("Weather\n\nRain fell on the harbour all day.\n\n{text}\n\n© 2026\nViews: 12");
        let within = Notice::find(&page);
        prop_assert_eq!(alone.as_ref().map(Notice::text), within.as_ref().map(Notice::text));
        prop_assert_eq!(alone.as_ref().and_then(Notice::target), within.as_ref().and_then(Notice::target));
    }
}

#[test]
fn work_is_linear() {
    let phrases = [
        "a link ",
        "ссылка на ",
        "copy without permission, ",
        "link to a.b.c.d.",
        "«link ",
        "Any use of materials is allowed with a link to a.example. ",
        "30 % ",
        "1 000 000 ",
        "\n",
        ". ",
        "ıİ’",
    ];
    for phrase in phrases {
        let input = |bytes: usize| phrase.repeat(bytes / phrase.len());
        assert_linear(&format!("{phrase:?}"), 8_000, input, |text| {
            std::hint::black_box(Notice::find_all(text));
        });
    }
}

proptest! {
    /// What we state, we read: for every language and every policy a notice can state.
    #[test]
    fn a_stated_policy_is_read_back(
        language in prop::sample::select(Notice::languages().collect::<Vec<_>>()),
        host in "[a-z]([a-z0-9-]{0,8}[a-z0-9])?(\\.[a-z]{2,6})?\\.(example|az|com|рф|xn--p1ai)",
        article in any::<bool>(),
        followable in any::<bool>(),
        position in prop_oneof![Just(None), (0_u32..40).prop_map(Some)],
    ) {
        let url = format!("https://{host}/n/1");
        let Ok(target) = (if article { Target::article(&url) } else { Target::host(&host, Subdomains::Any) }) else {
            return Ok(());
        };
        let mut builder = Policy::builder(target);
        if followable {
            builder = builder.followable(Followable::Required);
        }
        builder = match position {
            Some(0) => builder.position(PlaceRule::BeforeBody),
            Some(count) => builder.within_paragraphs(count),
            None => builder,
        };
        let policy = builder.build().expect("a policy");
        let text = match policy.to_notice(language) {
            Ok(text) => text,
            // A name that no reader of a sentence takes for a host.
            Err(error) => { prop_assert_eq!(error, StateError::Unstated { field: "targets" }); return Ok(()); }
        };
        let notice = Notice::find(&text);
        prop_assert!(notice.is_some(), "{}", text);
        let notice = notice.expect("just seen");
        prop_assert_eq!(notice.language(), language, "{}", &text);
        let read = if article { notice.policy_for_article(&url) } else { notice.policy() };
        prop_assert_eq!(read, Ok(policy), "{}", text);
    }
}

#[test]
fn the_serialized_form_is_kept() {
    let notice = Notice::find(
        "Up to 30% or 500 characters may be quoted with an active link to a.example in the first paragraph.",
    );
    let want = serde_json::json!({
        "text": "Up to 30% or 500 characters may be quoted with an active link to a.example in the first paragraph.",
        "start": 0, "end": 98, "language": "en", "confidence": 0.92,
        "target": "a.example", "target_kind": "domain", "href": null,
        "attribution_required": true, "link_required": true,
        "active": true, "direct": false, "followable": false,
        "position": { "max_paragraph": 1 }, "permission_scope": null,
        "mining_reserved": false, "percent_limit": 30, "length_limit": { "unit": "chars", "max": 500 },
        "vague_limit": false, "exemption": null, "place": "text", "licence": null,
        "pixel_required": false, "canonical_required": false, "noindex_required": false,
    });
    assert_eq!(serde_json::to_value(notice).expect("JSON"), want);
}

#[test]
fn a_notice_in_html_has_its_place_and_link() {
    let page = "<title>A</title><p>Rain.</p>\n<footer><p>При перепечатке материалов&nbsp;активная \
        ссылка на <a class=x href='https://www.poldeninfo.example/?a=1&amp;b'>«Полдень»</a> обязательна.</p></footer>";
    let notice = Notice::find_in_html(page).expect("a notice");
    assert_eq!(notice.target(), Some("Полдень"));
    assert_eq!(notice.href(), Some("https://www.poldeninfo.example/?a=1&b"));
    assert!(
        page[notice.span()].starts_with("При") && page[notice.span()].ends_with("обязательна.")
    );
    assert_eq!(&page[notice.target_span().expect("a span")], "Полдень");
    let policy = notice.policy().expect("a policy");
    assert_eq!(policy.targets()[0].host_name(), "poldeninfo.example");
    assert_eq!(policy.names(), ["Полдень"]);
    // Hidden or commented out, it is not stated.
    assert_eq!(
        Notice::find_in_html(&page.replace("<footer>", "<footer hidden>")),
        None
    );
}
