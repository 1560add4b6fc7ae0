//! The page of an article.

use byline::article::{Article, Count, Image, Invalid, ShareTarget, Stamp, jsonld, meta};
use byline::reading_time::{Labels, Rounding};
use maud::{Markup, PreEscaped, html};

use super::page::{Frame, View};
use crate::content::Story;
use crate::dates;
use crate::related::related;

/// The page of a story that was read `views` times.
///
/// # Errors
///
/// Returns [`Invalid`] for an article that may not be published.
pub fn article(view: &View<'_>, story: &Story, views: u64) -> Result<String, Invalid> {
    let published = with_views(story, views);
    let frame = Frame {
        title: story.article.headline.as_str(),
        description: "",
        path: Some(story.path.clone()),
        alternates: alternates(view, story),
        head: metadata(&published)?,
        query: "",
    };
    Ok(view.page(frame, main(view, story, views)))
}

/// The article as its page publishes it: with its views.
#[must_use]
pub fn with_views(story: &Story, views: u64) -> Article {
    let mut article = story.article.clone();
    article.engagement.views = Some(Count::new(views));
    article
}

fn alternates<'v>(
    view: &View<'v>,
    story: &Story,
) -> Vec<(&'v byline::article::LanguageTag, String)> {
    let same = view
        .stories
        .iter()
        .filter(|other| other.key == story.key && other.language != story.language);
    same.filter_map(|other| Some((&view.site.edition(&other.language)?.tag, other.path.clone())))
        .collect()
}

/// JSON-LD and the `meta` elements: Open Graph, Twitter, description.
fn metadata(article: &Article) -> Result<Markup, Invalid> {
    let meta = meta::write(article)?.into_text();
    let json = jsonld::write(article)?.into_text();
    // Both are escaped by their writers; the template would escape them once more.
    Ok(html! {
        (PreEscaped(meta))
        script type="application/ld+json" { (PreEscaped(json)) }
    })
}

fn main(view: &View<'_>, story: &Story, views: u64) -> Markup {
    let article = &story.article;
    let words = &view.edition.words;
    let section = view
        .site
        .sections
        .iter()
        .find(|section| section.key == story.section);
    let body = view.base.localize(&article.body.to_html(), &view.site.url);
    let seconds: Vec<String> = story
        .times
        .iter()
        .map(|time| time.as_secs().to_string())
        .collect();
    let text = html! {
        article.story {
            header {
                @if let Some(section) = section {
                    p.section { a href=(view.link(&section.key)) { (section.label_in(view.edition)) } }
                }
                h1 { (article.headline) }
                @if let Some(kicker) = &article.kicker { p.kicker { (kicker) } }
                (times(view, story))
                (authors(view, article))
                p.text-size hidden {
                    button type="button" data-step="1" aria-label={ "A+ " (words.larger_text) } { "A+" }
                    button type="button" data-step="-1" aria-label={ "A- " (words.smaller_text) } { "A-" }
                }
            }
            @if story.has_standfirst && let Some(standfirst) = &article.standfirst {
                p.standfirst { (standfirst) }
            }
            @if let Some(image) = &article.lead_image { (lead_image(view, image)) }
            (versions(view, story))
            // Escaped by the body's writer.
            .body data-seconds=(seconds.join(" ")) { (PreEscaped(body)) }
            footer {
                p.publisher { (view.site.name) }
                p.print-address { (view.site.address(&story.path)) }
                p.views { (words.views) ": " span { (dates::number(views, words)) } }
                (share(view, article))
                @if let Some(section) = section {
                    p.section-description {
                        strong { (section.label_in(view.edition)) } " "
                        (section.description_in(view.edition))
                    }
                }
            }
        }
    };
    let others = related(view.stories, story);
    html! {
        .columns {
            (text)
            @if !others.is_empty() {
                section.related {
                    h2 { (words.related) }
                    (super::lists::cards(view, others))
                }
            }
        }
        p.left hidden data-left=(words.left) data-less=(words.left_less) {}
    }
}

/// When it was published and changed, and how long it takes to read.
fn times(view: &View<'_>, story: &Story) -> Markup {
    let words = &view.edition.words;
    let article = &story.article;
    let time = |stamp: &Stamp| {
        html! { time datetime=(dates::for_programs(stamp)) { (dates::date_time(stamp, view.site, words)) } }
    };
    let labels = Labels::for_language(view.language()).ok();
    let labels = labels.map(|labels| labels.with_rounding(Rounding::Up));
    html! {
        p.times {
            @if let Some(published) = &article.published { (time(published)) }
            @if let Some(labels) = labels {
                " · " span.reading-time { (labels.of(story.reading_time())) }
            }
            @if article.modified != article.published && let Some(modified) = &article.modified {
                br; (words.updated) ": " (time(modified))
            }
        }
    }
}

fn authors(view: &View<'_>, article: &Article) -> Markup {
    html! {
        @if !article.bylines.is_empty() {
            p.byline {
                @for (index, byline) in article.bylines.iter().enumerate() {
                    @if index > 0 { ", " }
                    @let anchor = crate::content::anchor(view.edition, byline);
                    a rel="author" href=(format!("{}#{anchor}", view.link("about"))) { (byline.name) }
                }
            }
        }
    }
}

fn lead_image(view: &View<'_>, image: &Image) -> Markup {
    let path = image.url.as_str().strip_prefix(view.site.url.as_str());
    let source = path.map_or_else(|| image.url.to_string(), |path| view.base.link(path));
    html! {
        figure.lead {
            img src=(source) alt=[&image.alt] width=[image.width] height=[image.height];
            @if image.caption.is_some() || image.credit.is_some() {
                figcaption {
                    @if let Some(caption) = &image.caption { (caption) }
                    @if let Some(credit) = &image.credit { " " small { "© " (credit) } }
                }
            }
        }
    }
}

/// The story that this one updates, and those that update it.
fn versions(view: &View<'_>, story: &Story) -> Markup {
    let words = &view.edition.words;
    let earlier = view
        .own()
        .filter(|other| story.updates.as_ref() == Some(&other.key));
    let newer = view
        .own()
        .filter(|other| other.updates.as_ref() == Some(&story.key));
    let earlier = earlier.map(|other| (&words.earlier, other));
    let newer = newer.map(|other| (&words.newer, other));
    html! {
        @for (word, other) in earlier.chain(newer) {
            p.version { (word) ": " a href=(view.base.link(&other.path)) { (other.article.headline) } }
        }
    }
}

fn share(view: &View<'_>, article: &Article) -> Markup {
    let words = &view.edition.words;
    let targets = [
        (ShareTarget::Telegram, "Telegram"),
        (ShareTarget::Facebook, "Facebook"),
        (ShareTarget::X, "X"),
        (ShareTarget::WhatsApp, "WhatsApp"),
        (ShareTarget::Email, words.email.as_str()),
    ];
    html! {
        .share {
            p { (words.share_prompt) }
            ul {
                @for (target, name) in targets {
                    @if let Some(link) = article.share_link(target) {
                        li { a rel="noopener" href=(link) { (name) } }
                    }
                }
                li { button.share-sheet type="button" hidden { (words.share) } }
                li { button.print type="button" hidden { (words.print) } }
                li { button.copy type="button" hidden data-copied=(words.copied) { (words.copy_link) } }
            }
            p.copied role="status" {}
        }
    }
}
