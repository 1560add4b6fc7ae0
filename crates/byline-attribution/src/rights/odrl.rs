//! ODRL 2.2, the Open Digital Rights Language, as JSON-LD.

use serde::{Deserialize, Serialize};

use super::one_or_many::OneOrMany;
use super::{RightsError, address, policy_at};
use crate::notice::StateError;
use crate::policy::{Followable, PlaceRule, Policy};

const CONTEXT: &str = "http://www.w3.org/ns/odrl.jsonld";

/// Left operands for what ODRL has no word for; other readers pass over them.
const FOLLOWABLE: &str = "https://docs.rs/byline-attribution#followable";
const PARAGRAPH: &str = "https://docs.rs/byline-attribution#paragraph";

/// The profile that declares these, and what the offers take of the Common Vocabulary.
const PROFILE: &str = "https://docs.rs/byline-attribution";

/// A policy as an offer of [ODRL 2.2](https://www.w3.org/TR/odrl-model/): the material may
/// be reproduced, with the duty to attribute the target.
///
/// The serialized form is the JSON-LD of the
/// [ODRL vocabulary](https://www.w3.org/TR/odrl-vocab/). Deserializing reads what others
/// write: one permission or several, one duty or several, an action as a word or as an
/// object, the attributed party as an address or as an object with `uid` or `@id`. "Open to
/// search engines" and the place of the link, for which ODRL has no words, are refinements
/// of the action with left operands of our own.
///
/// # Examples
///
/// ```
/// use byline_attribution::{OdrlOffer, Policy};
///
/// let policy = Policy::followable_link("example.az")?;
/// let offer = OdrlOffer::new(&policy)?.with_uid("https://example.az/reuse.jsonld");
/// let json = serde_json::to_string(&offer)?;
/// let read: OdrlOffer = serde_json::from_str(&json)?;
/// assert_eq!(read.policy()?, policy);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OdrlOffer {
    #[serde(rename = "@context", skip_deserializing, default = "context")]
    context: String,
    #[serde(rename = "@type", default = "offer")]
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uid: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    profile: Option<OneOrMany<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    assigner: Option<Party>,
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    permission: OneOrMany<Permission>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Permission {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target: Option<Party>,
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    action: OneOrMany<Action>,
    #[serde(
        default,
        alias = "obligation",
        skip_serializing_if = "OneOrMany::is_empty"
    )]
    duty: OneOrMany<Duty>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Duty {
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    action: OneOrMany<Action>,
    #[serde(
        rename = "attributedParty",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    attributed_party: Option<Party>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Action {
    Word(String),
    Refined {
        #[serde(rename = "rdf:value")]
        value: Party,
        #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
        refinement: OneOrMany<Refinement>,
    },
}

/// An asset or party, by its address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Party {
    Address(String),
    Node {
        #[serde(rename = "@id", alias = "uid")]
        id: String,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Refinement {
    #[serde(rename = "leftOperand")]
    left: Party,
    operator: Party,
    #[serde(rename = "rightOperand")]
    right: Value,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Value {
    Flag(bool),
    Number(u32),
    Text(String),
    Node {
        #[serde(rename = "@value")]
        value: String,
    },
}

fn context() -> String {
    CONTEXT.to_owned()
}

fn offer() -> String {
    "Offer".to_owned()
}

impl Party {
    fn address(&self) -> &str {
        match self {
            Self::Address(address) => address,
            Self::Node { id } => id,
        }
    }
}

impl Value {
    fn number(&self) -> Option<u32> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) | Self::Node { value: text } => text.parse().ok(),
            Self::Flag(_) => None,
        }
    }
}

impl Action {
    fn is_attribute(&self) -> bool {
        let word = match self {
            Self::Word(word) => word,
            Self::Refined { value, .. } => value.address(),
        };
        let name = word.rsplit([':', '/', '#']).next().unwrap_or_default();
        name == "attribute"
    }

    fn refinements(&self) -> &[Refinement] {
        match self {
            Self::Word(_) => &[],
            Self::Refined { refinement, .. } => refinement.as_slice(),
        }
    }
}

impl OdrlOffer {
    /// The offer that states a policy, assigned by the site of its target.
    ///
    /// Until [`OdrlOffer::with_uid`] sets another, the offer's own address is `#offer` at the
    /// target's.
    ///
    /// # Errors
    ///
    /// Returns [`StateError::Unstated`] for a policy that demands more than a link to one
    /// target, its place, and that it may be followed.
    pub fn new(policy: &Policy) -> Result<Self, StateError> {
        policy.statable_target()?;
        let refined = |left: &str, operator: &str, right| Refinement {
            left: Party::Node {
                id: left.to_owned(),
            },
            operator: Party::Address(operator.to_owned()),
            right,
        };
        let mut refinement = Vec::new();
        if policy.followable() == Followable::Required {
            refinement.push(refined(FOLLOWABLE, "eq", Value::Flag(true)));
        }
        match policy.position() {
            PlaceRule::Anywhere => {}
            PlaceRule::BeforeBody => refinement.push(refined(PARAGRAPH, "lt", Value::Number(1))),
            PlaceRule::WithinParagraphs(count) => {
                refinement.push(refined(PARAGRAPH, "lteq", Value::Number(count.get())));
            }
        }
        let action = if refinement.is_empty() {
            Action::Word("attribute".to_owned())
        } else {
            Action::Refined {
                value: Party::Node {
                    id: "odrl:attribute".to_owned(),
                },
                refinement: OneOrMany::Many(refinement),
            }
        };
        let address = address(policy);
        // The publisher: an offer has exactly one assigner (ODRL, section 2.1.2).
        let assigner = policy
            .targets()
            .first()
            .map(|target| Party::Address(format!("https://{}/", target.host_name())));
        Ok(Self {
            context: context(),
            kind: offer(),
            uid: Some(format!("{address}#offer")),
            profile: Some(OneOrMany::One(PROFILE.to_owned())),
            assigner,
            permission: OneOrMany::Many(vec![Permission {
                target: Some(Party::Address(address.clone())),
                action: OneOrMany::One(Action::Word("reproduce".to_owned())),
                duty: OneOrMany::Many(vec![Duty {
                    action: OneOrMany::Many(vec![action]),
                    attributed_party: Some(Party::Address(address)),
                }]),
            }]),
        })
    }

    /// Sets the address of the offer itself, which ODRL demands of a published one.
    #[must_use]
    pub fn with_uid(mut self, uid: &str) -> Self {
        self.uid = Some(uid.to_owned());
        self
    }

    /// Sets the profile whose words the offer is to be read with, such as that of
    /// [RightsML](https://iptc.org/standards/rightsml/), IPTC's profile for news.
    #[must_use]
    pub fn with_profile(mut self, profile: &str) -> Self {
        self.profile = Some(OneOrMany::One(profile.to_owned()));
        self
    }

    /// The policy of the first duty to attribute: a link to the attributed party, or to the
    /// asset where the duty names no party.
    ///
    /// # Errors
    ///
    /// Returns [`RightsError`] where there is no such duty, or what is to be attributed is
    /// no web address.
    pub fn policy(&self) -> Result<Policy, RightsError> {
        let found = self.permission.as_slice().iter().find_map(|permission| {
            permission.duty.as_slice().iter().find_map(|duty| {
                let action = duty
                    .action
                    .as_slice()
                    .iter()
                    .find(|action| action.is_attribute())?;
                let party = duty
                    .attributed_party
                    .as_ref()
                    .or(permission.target.as_ref())?;
                Some((action, party))
            })
        });
        let (action, party) = found.ok_or(RightsError::NoDuty {
            expected: "a duty with the action attribute and a party or target",
        })?;
        let plain = policy_at(party.address())?;
        let Some(target) = plain.targets().first() else {
            return Ok(plain);
        };
        let mut builder = Policy::builder(target.clone());
        for refinement in action.refinements() {
            match (refinement.left.address(), refinement.operator.address()) {
                (FOLLOWABLE, "eq") if refinement.right == Value::Flag(true) => {
                    builder = builder.followable(Followable::Required);
                }
                (PARAGRAPH, "lt") if refinement.right.number() == Some(1) => {
                    builder = builder.position(PlaceRule::BeforeBody);
                }
                (PARAGRAPH, "lteq") => {
                    if let Some(count) = refinement.right.number() {
                        builder = builder.within_paragraphs(count);
                    }
                }
                _ => {}
            }
        }
        Ok(builder.build()?)
    }
}
