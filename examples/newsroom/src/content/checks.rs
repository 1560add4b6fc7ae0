//! What must hold for an article before it is published.

use byline::article::{Block, Rules};
use byline::attribution::Page;
use byline::locale::{detect, repair};

use super::problem::{Problem, Source};
use super::{Article, Story};
use crate::site::Site;

/// Where an article goes, and whose advice it follows.
const RULES: [Rules; 7] = [
    Rules::General,
    Rules::GoogleArticle,
    Rules::NewsSitemap,
    Rules::OpenGraph,
    Rules::Rss2,
    Rules::Atom,
    Rules::JsonFeed,
];

pub(super) fn check(
    site: &Site,
    stories: &[Story],
    story: &Story,
    source: &Source,
) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for rules in RULES {
        for issue in story.article.check(rules) {
            let problem = source.problem_of_issue(&issue);
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems.extend(language(story).map(|reason| source.problem("body", reason)));
    problems.extend(updates(stories, story).map(|reason| source.problem("updates", reason)));
    problems.extend(credit(site, story).map(|reason| source.problem("quotes", reason)));
    for picture in pictures(site, &story.article) {
        let file = site.folder.join("content").join(&picture);
        if !file.is_file() {
            let reason = format!(
                "expected the picture {}, found no such file",
                file.display()
            );
            problems.push(source.problem("lead_image", reason));
        }
    }
    problems
}

/// A translation in the wrong folder is the mistake that nobody on the desk can read.
fn language(story: &Story) -> Option<String> {
    let detection = detect(&story.article.body.plain_text());
    let tag = detection.tag();
    let folder = repair(&story.language).ok()?;
    let differs = tag.language() != folder.tag().language();
    (detection.is_reliable() && differs)
        .then(|| format!("expected a text in {}, found one in {tag}", story.language))
}

fn updates(stories: &[Story], story: &Story) -> Option<String> {
    let key = story.updates.as_ref()?;
    let is_known = stories
        .iter()
        .any(|other| other.key == *key && other.language == story.language);
    (!is_known).then(|| format!("expected a story of this language, found {key:?}"))
}

/// We ask others for a link, so we give what they ask for.
fn credit(site: &Site, story: &Story) -> Option<String> {
    let key = story.quotes.as_ref()?;
    let Some(partner) = site.partners.iter().find(|partner| partner.key == *key) else {
        return Some(format!("expected a partner of site.toml, found {key:?}"));
    };
    let html = story.article.body.to_html();
    let verdict = partner.policy.check(&Page::html(&html));
    (!verdict.complies()).then(|| format!("{}: {}", partner.name, verdict.sentence()))
}

/// The paths of our own pictures below `content`.
fn pictures(site: &Site, article: &Article) -> Vec<String> {
    let blocks = article.body.blocks.iter().filter_map(|block| match block {
        Block::Image(image) => Some(image.as_ref()),
        _ => None,
    });
    let images = article.lead_image.iter().chain(blocks);
    images
        .filter_map(|image| image.url.as_str().strip_prefix(site.url.as_str()))
        .map(str::to_owned)
        .collect()
}
