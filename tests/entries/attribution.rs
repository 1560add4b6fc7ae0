//! Entry points of `byline-attribution`.

use std::hint::black_box;

use byline::attribution::{
    CreativeCommons, ExistingLinks, Extent, Notice, OdrlOffer, Page, PageFormat, PlaceRule, Policy,
    PolicyBuilder, PolicySet, Reason, RepairOptions, SchemaOrgRights, Subdomains, Target,
    TdmReservation, TdmRules, TrustTxt, Verdict,
};

use super::inputs::feeds::FEEDS;
use super::inputs::html::HOSTILE;
use super::inputs::json::{JSON_FEEDS, VALUES};
use super::inputs::links::PAGES;
use super::inputs::lists::LISTS;
use super::inputs::markdown::MARKDOWN;
use super::inputs::notices::NOTICES;
use super::inputs::short::SHORT;
use super::inputs::text::TEXTS;
use super::{Entry, Work};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "a page",
        covers: &[
            "attribution::Policy::check",
            "attribution::Policy::check_extent",
            "attribution::Page::html",
            "attribution::Page::new",
            "attribution::Verdict::advice",
            "attribution::Verdict::sentence",
            "attribution::Verdict::rejected",
            "attribution::Verdict: Serialize",
            "attribution::Candidate::advice",
            "attribution::Candidate::sentence",
            "attribution::Candidate: Serialize",
        ],
        inputs: &[HOSTILE, PAGES],
        work: Work::Text(|text| {
            let page = Page::html(text).at("https://copycat.example/");
            judge(&page);
            black_box(policy().check_extent(&page, &Extent::new().with_words(7)));
        }),
        held: 400,
        longest: 800,
    },
    Entry {
        name: "a page of plain text",
        covers: &["attribution::Page::text"],
        inputs: &[TEXTS, PAGES],
        work: Work::Text(|text| judge(&Page::text(text))),
        held: 400,
        longest: 300,
    },
    Entry {
        name: "a page of Markdown",
        covers: &["attribution::Page::markdown"],
        inputs: &[MARKDOWN, PAGES],
        work: Work::Text(|text| {
            judge(&Page::markdown(text));
            judge(&Page::new(PageFormat::CommonMark, text));
        }),
        held: 400,
        longest: 1_500,
    },
    Entry {
        name: "pages in feeds",
        covers: &["attribution::Page::rss", "attribution::Page::atom"],
        inputs: &[FEEDS],
        work: Work::Text(|text| {
            judge(&Page::rss(text));
            judge(&Page::atom(text));
        }),
        held: 400,
        longest: 150,
    },
    Entry {
        name: "a page in an item",
        covers: &[],
        inputs: &[PAGES],
        work: Work::Prepared(|text| {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
            let feed = format!(
                "<rss><channel><item><description>{escaped}</description></item></channel></rss>"
            );
            Box::new(move || judge(&Page::rss(&feed)))
        }),
        held: 600,
        longest: 600,
    },
    Entry {
        name: "pages in JSON Feed",
        covers: &["attribution::Page::json_feed"],
        inputs: &[JSON_FEEDS, VALUES],
        work: Work::Text(|text| judge(&Page::json_feed(text))),
        held: 400,
        longest: 200,
    },
    Entry {
        name: "an address and headers",
        covers: &["attribution::Page::at", "attribution::Page::with_header"],
        inputs: &[SHORT],
        work: Work::Text(|text| {
            let page = "<a href=a rel=nofollow>x</a><a href=#b>y</a>".repeat(20);
            judge(
                &Page::html(&page)
                    .at(text)
                    .with_header("X-Robots-Tag", text)
                    .with_header("Link", text),
            );
        }),
        held: 400,
        longest: 200,
    },
    Entry {
        name: "a long address and many links",
        covers: &[],
        inputs: &[PAGES],
        work: Work::Prepared(|text| {
            let address = format!("https://copycat.example/?{}", "p".repeat(text.len()));
            let page = "<a href=#y rel=nofollow>x</a>".repeat(text.len() / 58 + 1);
            Box::new(move || judge(&Page::html(&page).at(&address)))
        }),
        held: 400,
        longest: 200,
    },
    Entry {
        name: "a body of many spans",
        covers: &["attribution::Page::with_body"],
        inputs: &[PAGES],
        work: Work::Text(|text| {
            let spans = (0..text.len() / 16).map(|at| at * 16..at * 16 + 8);
            judge(&Page::html(text).with_body(spans));
        }),
        held: 400,
        longest: 700,
    },
    Entry {
        name: "repair of a page",
        covers: &[
            "attribution::Policy::repair",
            "attribution::RepairOptions::repair",
            "attribution::Repair::into_document",
        ],
        inputs: &[HOSTILE, PAGES],
        work: Work::Text(|text| mend(&Page::html(text))),
        held: 600,
        longest: 3_000,
    },
    Entry {
        name: "repair of text and Markdown",
        covers: &[],
        inputs: &[MARKDOWN],
        work: Work::Text(|text| {
            mend(&Page::markdown(text));
            mend(&Page::text(text));
        }),
        held: 600,
        longest: 2_500,
    },
    Entry {
        name: "repair of feeds",
        covers: &[],
        inputs: &[FEEDS, JSON_FEEDS],
        work: Work::Text(|text| {
            mend(&Page::rss(text));
            mend(&Page::atom(text));
            mend(&Page::json_feed(text));
        }),
        held: 600,
        longest: 1_000,
    },
    Entry {
        name: "a set of policies",
        covers: &["attribution::PolicySet::check"],
        inputs: &[PAGES],
        work: Work::Text(|text| {
            let set = PolicySet::new([
                policy(),
                Policy::host_link("a.example").unwrap(),
                Policy::host_link("b.example").unwrap(),
            ]);
            black_box(set.check(&Page::html(text)));
        }),
        held: 800,
        longest: 300,
    },
    Entry {
        name: "many policies",
        covers: &["attribution::PolicySet::new"],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let set = PolicySet::new(text.lines().filter_map(|line| Policy::host_link(line).ok()));
            black_box(set.check(&Page::html("<p><a href='https://example.az/'>x</a>")));
        }),
        held: 800,
        longest: 1_800,
    },
    Entry {
        name: "notices in a text",
        covers: &["attribution::Notice::find", "attribution::Notice::find_all"],
        inputs: &[NOTICES, TEXTS],
        work: Work::Text(|text| {
            black_box(Notice::find(text));
            black_box(Notice::find_all(text));
        }),
        held: 200,
        longest: 800,
    },
    Entry {
        name: "notices in HTML",
        covers: &[
            "attribution::Notice::find_in_html",
            "attribution::Notice::find_all_in_html",
        ],
        inputs: &[NOTICES, HOSTILE],
        work: Work::Text(|text| {
            black_box(Notice::find_in_html(text));
            black_box(Notice::find_all_in_html(text));
        }),
        held: 200,
        longest: 800,
    },
    Entry {
        name: "what a notice is read as",
        covers: &[
            "attribution::Notice::policy",
            "attribution::Notice::policy_for",
            "attribution::Notice::policy_for_article",
            "attribution::Notice: Serialize",
        ],
        inputs: &[SHORT],
        work: Work::Text(|text| {
            let notice =
                Notice::find("Any use of materials is allowed with a link to a.example.").unwrap();
            let _ = black_box(notice.policy());
            let _ = black_box((notice.policy_for(text), notice.policy_for_article(text)));
            black_box(serde_json::to_string(&notice).unwrap());
        }),
        held: 60,
        longest: 250,
    },
    Entry {
        name: "rights in HTML and XML",
        covers: &[
            "attribution::Policy::from_ccrel",
            "attribution::Policy::from_rsl",
            "attribution::TdmReservation::from_html",
        ],
        inputs: &[HOSTILE, FEEDS],
        work: Work::Text(|text| {
            let _ = black_box((
                Policy::from_ccrel(text, ""),
                Policy::from_rsl(text, "https://example.az/"),
            ));
            black_box(TdmReservation::from_html(text));
        }),
        held: 60,
        longest: 200,
    },
    Entry {
        name: "rights in JSON",
        covers: &[
            "attribution::OdrlOffer: Deserialize",
            "attribution::SchemaOrgRights: Deserialize",
            "attribution::TdmRules: Deserialize",
            "attribution::Policy: Deserialize",
            "attribution::Target: Deserialize",
            "attribution::Verdict: Deserialize",
            "attribution::SchemaOrgRights::policy",
            "attribution::OdrlOffer::policy",
        ],
        inputs: &[VALUES],
        work: Work::Text(|text| {
            if let Ok(rights) = serde_json::from_str::<SchemaOrgRights>(text) {
                let _ = black_box(rights.policy());
            }
            if let Ok(offer) = serde_json::from_str::<OdrlOffer>(text) {
                let _ = black_box(offer.policy());
            }
            let _ = black_box(serde_json::from_str::<TdmRules>(text));
            let _ = black_box(serde_json::from_str::<Policy>(text));
            let _ = black_box(serde_json::from_str::<Target>(text));
            let _ = black_box(serde_json::from_str::<Verdict>(text));
        }),
        held: 300,
        longest: 450,
    },
    Entry {
        name: "options that are texts",
        covers: &[
            "attribution::CreativeCommons::from_url",
            "attribution::Policy::article_link",
            "attribution::Policy::followable_first_paragraph",
            "attribution::Policy::followable_link",
            "attribution::Policy::host_link",
            "attribution::Policy::to_ccrel",
            "attribution::Policy::to_notice",
            "attribution::Policy::to_rsl",
            "attribution::Reason::from_code",
            "attribution::Target::article",
            "attribution::Target::article_on",
            "attribution::Target::host",
            "attribution::Policy::creative_commons",
            "attribution::OdrlOffer::with_profile",
            "attribution::OdrlOffer::with_uid",
            "attribution::RepairOptions::with_credit_line",
            "attribution::RepairOptions::with_language",
            "attribution::RepairOptions::with_link_text",
            "attribution::SchemaOrgRights::new",
            "attribution::SchemaOrgRights::with_copyright_notice",
            "attribution::SchemaOrgRights::with_license_page",
            "attribution::TdmReservation::with_policy",
        ],
        inputs: &[SHORT],
        work: Work::Text(|text| {
            let _ = black_box((
                Policy::article_link(text),
                CreativeCommons::from_url("https://creativecommons.org/licenses/by/4.0/")
                    .map(|licence| Policy::creative_commons(text, licence)),
                Policy::host_link(text),
                Target::host(text, Subdomains::Any),
            ));
            let _ = black_box((
                Policy::followable_link(text),
                Policy::followable_first_paragraph(text),
                Target::article(text),
                Target::article_on(text, Subdomains::Any),
            ));
            black_box((Reason::from_code(text), CreativeCommons::from_url(text)));
            let policy = Policy::host_link("example.az").unwrap();
            black_box((policy.to_ccrel(text), policy.to_rsl(text)));
            let _ = black_box((
                policy.to_notice(text),
                TdmReservation::reserved().with_policy(text),
            ));
            let offer = OdrlOffer::new(&policy)
                .unwrap()
                .with_profile(text)
                .with_uid(text);
            let _ = black_box(offer.policy());
            let _ = black_box(SchemaOrgRights::new(&policy, text));
            let rights = SchemaOrgRights::new(&policy, "en")
                .unwrap()
                .with_copyright_notice(text)
                .with_license_page(text);
            let _ = black_box(rights.policy());
            for options in [
                RepairOptions::default().with_credit_line(text),
                RepairOptions::default().with_link_text(text),
                RepairOptions::default().with_language(text),
            ] {
                let _ = black_box(options.repair(&policy, &Page::html("<p>a")));
            }
        }),
        held: 400,
        longest: 400,
    },
    Entry {
        name: "lists of options",
        covers: &[
            "attribution::PolicyBuilder::anchor_text",
            "attribution::PolicyBuilder::name",
            "attribution::PolicyBuilder::or",
            "attribution::PolicyBuilder::build",
            "attribution::Policy: Serialize",
            "attribution::Policy: Display",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let policy = many(text);
            black_box((policy.to_string(), serde_json::to_string(&policy).unwrap()));
            judge_by(
                &policy,
                &Page::html("<p>By word: <a href='https://example.az/'>w1</a> h1.example"),
            );
            mend_by(&policy, &Page::html("<p>a"));
        }),
        held: 800,
        longest: 1_800,
    },
    Entry {
        name: "own hosts and a pixel",
        covers: &[
            "attribution::Policy::with_own_hosts",
            "attribution::Policy::with_pixel",
            "attribution::PolicyBuilder::own_host",
            "attribution::PolicyBuilder::pixel",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let target = Target::host("example.az", Subdomains::Any).unwrap();
            let pixel = format!(
                "https://example.az/{}",
                text.get(..text.len() / 2).unwrap_or_default()
            );
            let mut builder = Policy::builder(target).pixel(&pixel);
            for line in text.lines() {
                if Target::host(line, Subdomains::Any).is_ok() {
                    builder = builder.own_host(line);
                }
            }
            if let Ok(policy) = builder.build() {
                let hosts = text.lines().take(1);
                let policy = policy.clone().with_own_hosts(hosts).unwrap_or(policy);
                let policy = policy.clone().with_pixel(&pixel).unwrap_or(policy);
                judge_by(&policy, &Page::html("<p>a").at("https://copy.example/"));
            }
        }),
        held: 800,
        longest: 1_800,
    },
    Entry {
        name: "trust.txt",
        covers: &[
            "attribution::Policy::with_trust_txt",
            "attribution::TrustTxt::parse",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            black_box(TrustTxt::parse(text));
            let mut lines = String::new();
            for line in text.lines() {
                lines.push_str("control=");
                lines.push_str(line);
                lines.push_str(".example\n");
            }
            let trust = TrustTxt::parse(&lines);
            let policy = Policy::host_link("example.az").unwrap();
            let _ = black_box(policy.with_trust_txt(&trust));
        }),
        held: 800,
        longest: 1_800,
    },
    Entry {
        name: "policies in other forms",
        covers: &[
            "attribution::OdrlOffer::new",
            "attribution::SchemaOrgRights::crediting",
            "attribution::SchemaOrgRights::based_on",
            "attribution::OdrlOffer: Serialize",
            "attribution::SchemaOrgRights: Serialize",
        ],
        inputs: &[LISTS],
        work: Work::Prepared(|text| {
            let policy = many(text);
            Box::new(move || {
                if let Ok(offer) = OdrlOffer::new(&policy) {
                    black_box(serde_json::to_string(&offer).unwrap());
                    let _ = black_box(offer.policy());
                }
                let rights = SchemaOrgRights::crediting(&policy);
                black_box((
                    rights.based_on().count(),
                    serde_json::to_string(&rights).unwrap(),
                ));
                let _ = black_box(rights.policy());
                black_box((
                    policy.to_ccrel("https://a.az/"),
                    policy.to_rsl("https://a.az/"),
                ));
                let _ = black_box((policy.to_notice("en"), policy.to_notice("az")));
            })
        }),
        held: 800,
        longest: 200,
    },
    Entry {
        name: "reservations of data mining",
        covers: &[
            "attribution::TdmReservation::from_headers",
            "attribution::TdmRules::with",
            "attribution::TdmRules::reservation",
            "attribution::TdmRules: Serialize",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            black_box(TdmReservation::from_headers(
                text.lines().map(|line| ("tdm-reservation", line)),
            ));
            black_box(TdmReservation::from_headers(
                text.lines().map(|line| (line, line)),
            ));
            let mut rules = TdmRules::new();
            for line in text.lines() {
                rules = rules.with(line, TdmReservation::reserved());
            }
            black_box(rules.reservation("/w1"));
            black_box(rules.reservation(text));
            black_box(serde_json::to_string(&rules).unwrap());
        }),
        held: 300,
        longest: 300,
    },
    Entry {
        name: "a path among rules",
        covers: &[],
        inputs: &[SHORT],
        work: Work::Text(|text| {
            let starred = text
                .chars()
                .take(200)
                .flat_map(|letter| [letter, '*'])
                .collect::<String>();
            let rules = TdmRules::new()
                .with(text, TdmReservation::reserved())
                .with(&starred, TdmReservation::open())
                .with("/a*a*a*a*b$", TdmReservation::open());
            black_box(rules.reservation(text));
            black_box(rules.reservation(&text.replace(' ', "a")));
        }),
        held: 60,
        longest: 600,
    },
];

/// A policy that makes the reader look at everything.
fn policy() -> Policy {
    Policy::builder(Target::host("example.az", Subdomains::Any).unwrap())
        .position(PlaceRule::BeforeBody)
        .build()
        .unwrap()
}

/// A policy of many targets and names.
fn many(text: &str) -> Policy {
    let mut builder: PolicyBuilder =
        Policy::builder(Target::host("example.az", Subdomains::Any).unwrap());
    for line in text.lines() {
        builder = builder.name(line).anchor_text(line);
        if let Ok(target) = Target::host(line, Subdomains::Any) {
            builder = builder.or(target);
        }
    }
    builder.build().unwrap()
}

fn judge(page: &Page<'_>) {
    judge_by(&policy(), page);
}

/// Judges a page, and reads the whole verdict.
fn judge_by(policy: &Policy, page: &Page<'_>) {
    let verdict: Verdict = policy.check(page);
    black_box((verdict.advice(), verdict.sentence()));
    for candidate in verdict.rejected() {
        black_box((candidate.advice(), candidate.sentence()));
    }
    black_box(serde_json::to_string(&verdict).unwrap());
}

fn mend(page: &Page<'_>) {
    mend_by(&policy(), page);
}

fn mend_by(policy: &Policy, page: &Page<'_>) {
    for existing_links in [ExistingLinks::Keep, ExistingLinks::Edit] {
        let options = RepairOptions::default().with_existing_links(existing_links);
        let _ = black_box(
            options
                .repair(policy, page)
                .map(|repair| repair.into_document()),
        );
    }
}
