//! Policies in the vocabularies of machines, and back.

use byline::attribution::{
    Followable, OdrlOffer, Policy, Position, RightsError, SchemaOrgRights, StateError, Subdomains,
    Target, notice_languages,
};
use proptest::prelude::*;

fn policies() -> impl Strategy<Value = Policy> {
    let position = prop_oneof![
        Just(Position::Anywhere),
        Just(Position::BeforeBody),
        (1_u32..30)
            .prop_map(|count| Position::WithinParagraphs(count.try_into().expect("one and more"))),
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

proptest! {
    #[test]
    fn odrl_and_schema_org_give_the_policy_back(
        policy in policies(),
        language in prop::sample::select(notice_languages().collect::<Vec<_>>()),
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
        let rsl = Policy::from_rsl(&policy.to_rsl("https://example.az/reuse?x&y")).expect("a policy");
        prop_assert_eq!(rsl.targets(), policy.targets());
        let ccrel = Policy::from_ccrel(&policy.to_ccrel("https://example.az/\"licence\"")).expect("a policy");
        prop_assert_eq!(ccrel.targets(), policy.targets());
    }

    #[test]
    fn any_markup_is_read(text in "[<>a-z:=\"/ ]{0,60}|\\PC{0,60}") {
        let _ = Policy::from_rsl(&text);
        let _ = Policy::from_ccrel(&text);
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

#[test]
fn what_states_no_duty_is_an_error() {
    let none = r#"<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license><payment type="purchase"/></license></content></rsl>"#;
    assert_eq!(
        Policy::from_rsl(none).expect_err("no duty").to_string(),
        "the document states no duty to attribute: expected a payment of type attribution"
    );
    assert!(matches!(
        Policy::from_ccrel("<a rel=license href=x>"),
        Err(RightsError::NoDuty { .. })
    ));
    assert!(matches!(
        Policy::from_ccrel("<a rel=cc:attributionURL href=mailto:x>"),
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
