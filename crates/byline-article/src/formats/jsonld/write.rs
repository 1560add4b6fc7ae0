//! One article to one node.

use alloc::format;
use alloc::string::{String, ToString};

use crate::alternate::AlternateRelation;
use crate::article::Article;
use crate::engagement::{Access, Count};
use crate::extra::Value;
use crate::formats::plain::body_text;
use crate::image::Image;
use crate::json::{HtmlSafe, Object, strings};
use crate::people::{Byline, BylineKind};
use crate::publisher::Publisher;
use crate::rights::Rights;
use crate::stamp::Stamp;
use crate::url::WebUrl;

/// The node as text that is safe inside HTML. Its texts are plain text, as JSON-LD has it:
/// nothing is escaped for readers that decode character references.
pub(super) fn block(article: &Article) -> String {
    HtmlSafe(&node(article)).to_string()
}

/// The key of [`Article::extra`] with the properties that were read and have no place in the
/// model, by their names.
pub(super) const EXTRA: &str = "schema_org";

/// schema.org has no type for news agencies; this is their class in Wikidata.
pub(super) const NEWS_AGENCY: &str = "https://www.wikidata.org/wiki/Q192283";

fn uri(url: &WebUrl) -> Value {
    Value::from(url.to_uri().into_owned())
}

fn of_type(name: &str) -> Object {
    let mut object = Object::new();
    object.text("@type", name);
    object
}

fn node(article: &Article) -> Value {
    let mut node = of_type(article.kind.schema_org_term());
    node.text("@context", "https://schema.org");
    if let Some(url) = &article.url {
        node.text("url", &url.to_uri());
        node.text("mainEntityOfPage", &url.to_uri());
    }
    node.maybe("identifier", article.id.as_ref());
    node.text("headline", article.headline.as_str());
    node.maybe("alternativeHeadline", article.kicker.as_ref());
    node.maybe("description", article.standfirst.as_ref());
    section(article, &mut node);
    node.one_or_many("author", article.bylines.iter().map(author));
    node.maybe("dateline", article.dateline.as_ref());
    if let Some(publisher) = &article.publisher {
        node.put("publisher", self::publisher(publisher));
    }
    node.maybe(
        "datePublished",
        article.published.as_ref().map(Stamp::iso).as_ref(),
    );
    node.maybe(
        "dateModified",
        article.modified.as_ref().map(Stamp::iso).as_ref(),
    );
    node.maybe("inLanguage", article.language.as_ref());
    alternates(article, &mut node);
    if !article.body.is_empty() {
        node.text("articleBody", &body_text(&article.body));
    }
    if let Some(image) = &article.lead_image {
        node.put("image", self::image(image));
    }
    // A list, since a tag may hold a comma.
    let tags = article.tags.iter().map(|tag| defined_term(tag.as_str()));
    let plain = article.tags.iter().all(|tag| !tag.as_str().contains(','));
    match plain {
        true => node.one_or_many("keywords", strings(&article.tags)),
        false => node.one_or_many("keywords", tags),
    }
    rights(&article.rights, &mut node);
    engagement(article, &mut node);
    if let Some(kept) = article.extra.get(EXTRA).and_then(Value::as_map) {
        for (name, value) in kept {
            node.put(name, value.clone());
        }
    }
    node.into()
}

fn defined_term(name: &str) -> Value {
    let mut term = of_type("DefinedTerm");
    term.text("name", name);
    term.into()
}

fn section(article: &Article, node: &mut Object) {
    let Some(section) = &article.section else {
        return;
    };
    node.text("articleSection", section.label.as_str());
    if section.description.is_some() || section.url.is_some() {
        let mut about = of_type("Thing");
        about.text("name", section.label.as_str());
        about.maybe("description", section.description.as_ref());
        about.url("url", section.url.as_ref());
        node.put("about", about);
    }
}

fn author(byline: &Byline) -> Value {
    let mut author = match byline.kind {
        BylineKind::Person => of_type("Person"),
        BylineKind::Organization => of_type("Organization"),
        BylineKind::Agency => {
            let mut agency = of_type("Organization");
            agency.text("additionalType", NEWS_AGENCY);
            agency
        }
        BylineKind::Unknown | BylineKind::Other(_) => Object::new(),
    };
    author.text("name", byline.name.as_str());
    author.maybe("jobTitle", byline.role.as_ref());
    author.url("url", byline.url.as_ref());
    author.one_or_many("sameAs", byline.same_as.iter().map(uri));
    author.into()
}

fn publisher(publisher: &Publisher) -> Value {
    let mut object = of_type("NewsMediaOrganization");
    object.maybe("name", publisher.name.as_ref());
    object.url("url", publisher.url.as_ref());
    if let Some(logo) = &publisher.logo {
        let mut image = of_type("ImageObject");
        image.text("url", &logo.to_uri());
        object.put("logo", image);
    }
    let profiles = publisher.profiles.iter().map(|profile| uri(profile.url()));
    object.one_or_many("sameAs", profiles);
    let apps = publisher.apps.iter().map(|app| {
        let mut object = of_type("MobileApplication");
        object.text("url", &app.url().to_uri());
        object.into()
    });
    object.one_or_many("owns", apps);
    object.into()
}

fn alternates(article: &Article, node: &mut Object) {
    for (relation, name) in [
        (AlternateRelation::Translation, "workTranslation"),
        (AlternateRelation::Original, "translationOfWork"),
        // Which of the two was there first is not known, so `isBasedOn` would say too much.
        (AlternateRelation::Adaptation, "workExample"),
    ] {
        let works = article
            .alternates
            .iter()
            .filter(|alternate| alternate.relation == relation)
            .map(|alternate| {
                let mut work = of_type("CreativeWork");
                work.text("inLanguage", alternate.language.as_str());
                work.text("url", &alternate.url.to_uri());
                work.maybe("name", alternate.label.as_ref());
                work.into()
            });
        node.one_or_many(name, works);
    }
}

fn image(image: &Image) -> Value {
    let mut object = of_type("ImageObject");
    object.text("url", &image.url.to_uri());
    object.maybe("caption", image.caption.as_ref());
    object.maybe("alternateName", image.alt.as_ref());
    object.maybe("creditText", image.credit.as_ref());
    // Numbers, as search engines show them in their examples, though the vocabulary has
    // `Distance` or a `QuantitativeValue` (https://github.com/schemaorg/schemaorg/issues/1668).
    for (name, size) in [("width", image.width), ("height", image.height)] {
        if let Some(size) = size {
            object.put(name, u64::from(size));
        }
    }
    object.into()
}

fn rights(rights: &Rights, node: &mut Object) {
    if let Some(holder) = &rights.holder {
        // A person or an organization: the model does not say which.
        let mut object = Object::new();
        object.text("name", holder.as_str());
        node.put("copyrightHolder", object);
    }
    if let Some(year) = rights.year {
        node.put("copyrightYear", u64::from(year));
    }
    node.maybe("copyrightNotice", rights.copyright.as_ref());
    node.url("license", rights.license.as_ref());
    node.maybe("creditText", rights.credit.as_ref());
    match (&rights.notice, &rights.usage_info) {
        (Some(notice), page) => {
            let mut work = of_type("CreativeWork");
            work.text("text", notice.text.as_str());
            work.maybe("inLanguage", notice.language.as_ref());
            if let Some(target) = &notice.target {
                let mut thing = of_type("Thing");
                thing.text("name", target.as_str());
                work.put("mentions", thing);
            }
            work.url("url", page.as_ref());
            node.put("usageInfo", work);
        }
        (None, Some(page)) => node.text("usageInfo", &page.to_uri()),
        (None, None) => {}
    }
}

fn engagement(article: &Article, node: &mut Object) {
    let counter = |action: &str, count: &Count| {
        let mut counter = of_type("InteractionCounter");
        counter.text("interactionType", &format!("https://schema.org/{action}"));
        counter.put("userInteractionCount", count.value);
        counter.maybe("endTime", count.as_of.as_ref().map(Stamp::iso).as_ref());
        Value::from(counter)
    };
    let counts = &article.engagement;
    let counters = [
        ("ViewAction", &counts.views),
        ("ShareAction", &counts.shares),
        ("CommentAction", &counts.comments),
    ];
    let counters = counters
        .into_iter()
        .filter_map(|(action, count)| Some(counter(action, count.as_ref()?)));
    node.one_or_many("interactionStatistic", counters);
    match &article.access {
        Some(Access::Free) => node.put("isAccessibleForFree", true),
        Some(Access::Metered | Access::Locked) => node.put("isAccessibleForFree", false),
        Some(Access::Other(_)) | None => {}
    }
}
