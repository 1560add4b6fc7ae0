//! Policies in the vocabularies of machines, and back.

use byline::attribution::{
    CreativeCommons, Followable, Notice, OdrlOffer, Page, PlaceRule, Policy, RightsError,
    SchemaOrgRights, StateError, Subdomains, Target, TdmReservation, TdmRules, TrustAttribute,
    TrustTxt,
};
use proptest::prelude::*;

fn policies() -> impl Strategy<Value = Policy> {
    let position = prop_oneof![
        Just(PlaceRule::Anywhere),
        Just(PlaceRule::BeforeBody),
        (1_u32..30)
            .prop_map(|count| PlaceRule::WithinParagraphs(count.try_into().expect("one and more"))),
    ];
    (any::<bool>(), any::<bool>(), position).prop_map(|(article, followable, position)| {
        let target = if article {
            Target::article("https://example.az/n/1?a=1&b=2")
        } else {
            Target::host("example.az", Subdomains::Any)
        };
        let mut builder = Policy::builder(target.expect("a target")).position(position);
        if followable {
            builder = builder.followable(Followable::Required);
        }
        builder.build().expect("a policy")
    })
}

fn reservations() -> impl Strategy<Value = TdmReservation> {
    prop_oneof![
        Just(TdmReservation::open()),
        Just(TdmReservation::reserved()),
        "[ -~à-я]{0,12}".prop_filter_map("an address", |path| {
            let url = format!("https://example.az/{path}");
            TdmReservation::reserved().with_policy(&url).ok()
        }),
    ]
}

/// What a location of `tdmrep.json` means, said by backtracking.
fn matches(pattern: &[u8], path: &[u8]) -> bool {
    match pattern.split_first() {
        None => true,
        Some((b'$', [])) => path.is_empty(),
        Some((b'*', rest)) => (0..=path.len()).any(|at| matches(rest, &path[at..])),
        Some((byte, rest)) => path.first() == Some(byte) && matches(rest, &path[1..]),
    }
}

proptest! {
    #[test]
    fn reservations_come_back(reservation in reservations(), location in "/[a-z*]{0,5}[$]?") {
        let headers = reservation.to_headers();
        prop_assert!(headers.iter().all(|(_, value)| value.bytes().all(|byte| byte.is_ascii_graphic())));
        let headers = headers.iter().map(|(name, value)| (*name, value.as_str()));
        prop_assert_eq!(TdmReservation::from_headers(headers), Some(reservation.clone()));
        prop_assert_eq!(TdmReservation::from_html(&reservation.to_html()), Some(reservation.clone()));

        let rules = TdmRules::new().with(&location, reservation.clone());
        let json = serde_json::to_string(&rules).expect("JSON");
        let read: TdmRules = serde_json::from_str(&json).expect("rules");
        prop_assert_eq!(&read, &rules);
        let path = location.replace(['*', '$'], "");
        prop_assert_eq!(read.reservation(&path), Some(reservation));
    }

    #[test]
    fn locations_match_as_their_grammar_says(location in "/[ab*]{0,6}[$]?", path in "/[ab]{0,8}") {
        let rules = TdmRules::new().with(&location, TdmReservation::open());
        let want = matches(location.as_bytes(), path.as_bytes());
        prop_assert_eq!(rules.reservation(&path).is_some(), want, "{} on {}", location, path);
    }

    #[test]
    fn any_location_and_path_are_read(location in "\\PC{0,20}", path in "\\PC{0,20}") {
        let _ = TdmRules::new().with(&location, TdmReservation::open()).reservation(&path);
    }

    #[test]
    fn a_credit_names_its_source(policy in policies()) {
        let json = serde_json::to_string(&SchemaOrgRights::crediting(&policy)).expect("JSON");
        let read: SchemaOrgRights = serde_json::from_str(&json).expect("rights");
        let target = &policy.targets()[0];
        let want = target.article_url().map_or_else(|| "https://example.az/".to_owned(), str::to_owned);
        prop_assert!(read.based_on().eq([want.as_str()]));
    }

    #[test]
    fn odrl_and_schema_org_give_the_policy_back(
        policy in policies(),
        language in prop::sample::select(Notice::languages().collect::<Vec<_>>()),
    ) {
        let offer = OdrlOffer::new(&policy).expect("an offer");
        let json = serde_json::to_string(&offer).expect("JSON");
        let read: OdrlOffer = serde_json::from_str(&json).expect("an offer");
        prop_assert_eq!(read.policy(), Ok(policy.clone()));

        let rights = SchemaOrgRights::new(&policy, language).expect("rights");
        let json = serde_json::to_string(&rights).expect("JSON");
        let read: SchemaOrgRights = serde_json::from_str(&json).expect("rights");
        prop_assert_eq!(read.policy(), Ok(policy.clone()), "{}", json);
    }

    /// What they can say: the target.
    #[test]
    fn rsl_and_ccrel_give_the_target_back(policy in policies()) {
        let rsl = Policy::from_rsl(&policy.to_rsl("https://example.az/reuse?x&y"), "").expect("a policy");
        prop_assert_eq!(rsl.targets(), policy.targets());
        let ccrel = Policy::from_ccrel(&policy.to_ccrel("https://example.az/\"licence\""), "").expect("a policy");
        prop_assert_eq!(ccrel.targets(), policy.targets());
    }

    #[test]
    fn any_markup_is_read(text in "[<>a-z:=\"/ ]{0,60}|\\PC{0,60}") {
        let _ = Policy::from_rsl(&text, "https://example.az/");
        let _ = Policy::from_ccrel(&text, "");
    }
}

#[test]
fn the_form_of_an_offer_is_kept() {
    let policy = Policy::followable_first_paragraph("example.az").expect("a policy");
    let offer = OdrlOffer::new(&policy)
        .expect("an offer")
        .with_uid("https://example.az/reuse.jsonld");
    let want = serde_json::json!({
        "@context": "http://www.w3.org/ns/odrl.jsonld",
        "@type": "Offer",
        "uid": "https://example.az/reuse.jsonld",
        "profile": "https://docs.rs/byline-attribution",
        "assigner": "https://example.az/",
        "permission": [{
            "target": "https://example.az/",
            "action": "reproduce",
            "duty": [{
                "action": [{
                    "rdf:value": { "@id": "odrl:attribute" },
                    "refinement": [
                        { "leftOperand": { "@id": "https://docs.rs/byline-attribution#followable" }, "operator": "eq", "rightOperand": true },
                        { "leftOperand": { "@id": "https://docs.rs/byline-attribution#paragraph" }, "operator": "lteq", "rightOperand": 1 },
                    ],
                }],
                "attributedParty": "https://example.az/",
            }],
        }],
    });
    assert_eq!(serde_json::to_value(offer).expect("JSON"), want);
}

#[test]
fn offers_of_others_are_read() {
    let texts = [
        r#"{"@type":"Set","permission":{"action":"distribute","target":"http://x.example/1","duty":{"action":"attribute","attributedParty":"https://example.az/"}}}"#,
        r#"{"@type":["no"],"permission":[]}"#,
        r#"{"@context":["a",{"b":"c"}],"permission":[{"duty":[{"action":"compensate"},{"action":{"rdf:value":{"@id":"http://www.w3.org/ns/odrl/2/attribute"}},"attributedParty":{"@type":"Party","uid":"https://example.az/"}}]}]}"#,
    ];
    let read = |text: &str| serde_json::from_str::<OdrlOffer>(text).map(|offer| offer.policy());
    let policy = Policy::host_link("example.az").expect("a policy");
    assert_eq!(read(texts[0]).expect("an offer"), Ok(policy.clone()));
    assert!(read(texts[1]).is_err());
    assert_eq!(read(texts[2]).expect("an offer"), Ok(policy));
}

/// The W3C's shapes refuse an offer without them, and readers of linked data drop addresses that
/// hold a space.
#[test]
fn an_offer_is_complete_and_its_addresses_are_serialized() {
    let policy = Policy::article_link("https://пример.example/новости/1 2").expect("a policy");
    let offer = OdrlOffer::new(&policy).expect("an offer");
    let json = serde_json::to_value(&offer).expect("JSON");
    let url = "https://xn--e1afmkfd.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1%202";
    assert_eq!(json["permission"][0]["target"], url);
    assert_eq!(json["uid"], format!("{url}#offer"));
    assert_eq!(json["assigner"], "https://xn--e1afmkfd.example/");
    assert!(
        policy
            .to_ccrel("https://x.example/")
            .ends_with(">пример.example</a></span>")
    );
}

/// A path is resolved against the document that states it.
#[test]
fn rsl_and_ccrel_resolve_paths() {
    let host = Policy::host_link("example.az").expect("a policy");
    let rsl =
        r#"<rsl><content url="/"><license><payment type="attribution"/></license></content></rsl>"#;
    assert_eq!(
        Policy::from_rsl(rsl, "https://example.az/license.xml"),
        Ok(host.clone())
    );
    assert!(Policy::from_rsl(rsl, "").is_err());
    let ccrel = r#"<a rel="cc:attributionURL" href="/">x</a>"#;
    assert_eq!(
        Policy::from_ccrel(ccrel, "https://example.az/n/1"),
        Ok(host)
    );
}

/// A licence in the markup of a page, with and without an address to attribute.
#[test]
fn ccrel_states_a_licence() {
    let deed = "https://creativecommons.org/licenses/by-nc/3.0/de/";
    let page = format!(
        "<a rel='license noopener' href={deed}><img alt=CC></a> \
         <b property='cc:attributionName dct:creator'>Tide &amp; <i>Post</i></b>"
    );
    let policy = Policy::from_ccrel(&page, "https://tidepost.example/n/1").expect("a policy");
    assert_eq!(policy.names(), ["Tide & Post"]);
    let licence = policy.licence().expect("a licence");
    assert_eq!(licence.to_string(), "CC BY-NC 3.0");
    assert_eq!(
        policy.targets()[0].article_url(),
        Some("https://tidepost.example/n/1")
    );
    assert!(Policy::from_ccrel(&page, "").is_err());
    let zero = "<a rel=license href=https://creativecommons.org/publicdomain/zero/1.0/>CC0</a>";
    assert!(Policy::from_ccrel(zero, "https://tidepost.example/n/1").is_err());
}

/// The sentence, and the address of the link in it, which knows the version.
#[test]
fn a_licence_is_a_policy() {
    let page = "<footer>Our articles are licensed under a <a rel=license \
        href='https://creativecommons.org/licenses/by-nd/4.0/'>Creative Commons licence</a>.</footer>";
    let notice = Notice::find_in_html(page).expect("a notice");
    assert!(!notice.requires_link());
    assert_eq!(notice.href(), None);
    assert!(notice.policy().is_err());
    let policy = notice
        .policy_for_article("https://tidepost.example/n/1")
        .expect("a policy");
    let licence = CreativeCommons::from_url("https://creativecommons.org/licenses/by-nd/4.0/");
    assert_eq!(policy.licence(), licence);
    let text = Notice::find("All content is licensed under CC BY-SA 3.0.").expect("a notice");
    assert_eq!(
        text.licence().and_then(|licence| licence.version()),
        Some((3, 0))
    );

    // A credit names the source and the licence, whatever the format.
    let with_link = "<p>Ships are back (<a href=https://tidepost.example/n/1>Tide Post</a>).</p>";
    let pages = [
        Page::html("<p>Ships are back.</p>"),
        Page::html(with_link),
        Page::text("Ships are back."),
        Page::markdown("Ships are back."),
    ];
    for page in pages {
        let repair = policy.repair(&page).expect("a repair");
        let again = Page::new(page.format(), repair.document());
        assert!(policy.check(&again).complies(), "{}", repair.document());
        assert!(
            repair
                .document()
                .contains("creativecommons.org/licenses/by-nd/4.0/")
        );
    }
}

#[test]
fn a_trust_txt_lists_sites() {
    let text = "\u{FEFF}# Tide Post\r\n\r\nMember = https://www.member.example/ a union\r\n\
        control=https://www.tide.example:443/x\r\ncontrol=Tide.example\r\n\
        controlledby=https://holding.example/\r\nsocial=https://social.example/tide # ours\r\n\
        contact=mailto:desk@tide.example\r\ndatatrainingallowed=YES\r\ncontrol=\r\nwhat is this\r\n";
    let trust = TrustTxt::parse(text);
    assert_eq!(trust.own_hosts(), ["holding.example", "tide.example"]);
    assert_eq!(trust.unread(), [10, 11]);
    assert_eq!(trust.data_training_allowed(), Some(true));
    let [member, .., contact, _] = trust.entries() else {
        panic!("lines");
    };
    assert_eq!((member.line(), member.note()), (3, "a union"));
    assert_eq!(member.attribute(), TrustAttribute::Member);
    assert_eq!(contact.host(), None);
    let policy = Policy::host_link("tidepost.example").expect("a policy");
    let social = TrustTxt::parse("control=https://github.io/\ncontrol=https://tide.example/");
    let policy = policy.with_trust_txt(&social).expect("hosts");
    assert_eq!(policy.own_hosts().collect::<Vec<_>>(), ["tide.example"]);
}

#[test]
fn what_states_no_duty_is_an_error() {
    let none = r#"<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license><payment type="purchase"/></license></content></rsl>"#;
    assert_eq!(
        Policy::from_rsl(none, "").expect_err("no duty").to_string(),
        "the document states no duty to attribute: expected a payment of type attribution"
    );
    assert!(matches!(
        Policy::from_ccrel("<a rel=license href=x>", ""),
        Err(RightsError::NoDuty { .. })
    ));
    assert!(matches!(
        Policy::from_ccrel("<a rel=cc:attributionURL href=mailto:x>", ""),
        Err(RightsError::Policy(_))
    ));
    let two = Policy::builder(Target::host("example.az", Subdomains::Any).expect("a host"))
        .links(2)
        .build()
        .expect("a policy");
    assert_eq!(
        OdrlOffer::new(&two),
        Err(StateError::Unstated { field: "links" })
    );
}

#[test]
fn locations_are_those_of_robots() {
    let cases = [
        (
            "/fish",
            "/fish.html",
            true,
            "a location is the beginning of a path",
        ),
        ("/fish", "/Fish", false, "case counts"),
        (
            "/fish/",
            "/fish",
            false,
            "a slash is a character like others",
        ),
        ("/*.php$", "/a.php", true, "anchored at the end"),
        ("/*.php$", "/a.php?x", false, "a query is part of the path"),
        ("/foo-%24", "/foo-$", true, "the report's own example"),
        ("/foo-%2A", "/foo-*", true, "an encoded star is a star"),
        (
            "/a%7Eb",
            "/a~b",
            true,
            "unreserved characters need no encoding",
        ),
        (
            "/a%2fb",
            "/a/b",
            false,
            "a reserved one differs when encoded",
        ),
        (
            "/a%2fb",
            "/a%2Fb",
            true,
            "the case of hexadecimal digits does not count",
        ),
        (
            "/xəbər",
            "/x%C9%99b%C9%99r",
            true,
            "letters beyond ASCII by their bytes",
        ),
        ("*", "/x", true, "a star alone is every path"),
        ("/a*$", "/abc", true, "a star before the end"),
        ("", "/x", true, "an empty location is the beginning of all"),
    ];
    for (location, path, want, why) in cases {
        let rules = TdmRules::new().with(location, TdmReservation::reserved());
        assert_eq!(
            rules.reservation(path).is_some(),
            want,
            "{location} on {path}: {why}"
        );
    }
}

#[test]
fn reservations_of_others_are_read() {
    let text = r#"[{"location":"/a/","tdm-reservation":"1","tdm-policy":"/terms","comment":"x"},
        {"location":"/","tdm-reservation":2}]"#;
    let rules: TdmRules = serde_json::from_str(text).expect("rules");
    assert_eq!(
        rules.reservation("/a/1"),
        Some(TdmReservation::reserved()),
        "a policy must be a whole address"
    );
    assert_eq!(
        rules.reservation("/b"),
        None,
        "an unknown number says nothing"
    );

    let headers = [
        ("TDM-Policy", "https://x.example/p"),
        ("TDM-Reservation", " 1 "),
    ];
    let read = TdmReservation::from_headers(headers).expect("a reservation");
    assert_eq!(read.policy(), Some("https://x.example/p"));
    assert!(read.is_reserved());
    assert_eq!(
        TdmReservation::open()
            .with_policy("terms")
            .expect_err("no address")
            .to_string(),
        "expected an http or https address, found \"terms\""
    );
}

#[test]
fn schema_org_of_others_is_read() {
    let text = r#"{"@context":"https://schema.org","@type":"NewsArticle","creditText":"Harbour Wire",
        "copyrightNotice":"© 2026","acquireLicensePage":{"@type":"WebPage","@id":"https://example.az/buy"},
        "usageInfo":"https://example.az/reuse",
        "isBasedOn":[{"@type":"NewsArticle","url":"https://example.az/n/1"},"https://example.az/n/2",{"name":"x"}]}"#;
    let rights: SchemaOrgRights = serde_json::from_str(text).expect("rights");
    assert_eq!(rights.credit_text(), Some("Harbour Wire"));
    assert_eq!(rights.copyright_notice(), Some("© 2026"));
    assert_eq!(rights.license_page(), Some("https://example.az/buy"));
    assert_eq!(rights.usage_page(), Some("https://example.az/reuse"));
    assert!(
        rights
            .based_on()
            .eq(["https://example.az/n/1", "https://example.az/n/2"])
    );
}
