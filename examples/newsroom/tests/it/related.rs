//! What to read next.

use newsroom::content;
use newsroom::related::related;
use newsroom::store::Store;

use crate::content::site_in;
use crate::site::BUILT;

#[test]
fn related_stories_are_others_of_the_same_language() {
    for story in &BUILT.stories {
        let related = related(&BUILT.stories, story);
        assert!(!related.is_empty(), "{}", story.path);
        for other in related {
            assert_eq!(other.language, story.language);
            assert_ne!(other.path, story.path);
        }
    }
}

#[test]
fn a_story_is_not_offered_with_a_copy_of_it() {
    let ferry = "The night ferry will run all winter, the port said on Wednesday, after two weeks in \
        which nobody in town could say whether the line would survive November. The boat leaves the \
        old pier at ten and is back before the bakeries open.";
    let bridge = "The council met on Tuesday and voted to keep the old bridge open until the new one \
        is ready, which the builders now promise for the spring after next. Lorries have to go round.";
    let story = |day: u8, tag: &str, body: &str| {
        format!(
            "---\ntitle: Story of day {day}\ndate: 2026-11-{day} 18:00\nauthors: [Jane Doe]\n\
             section: city\ntags: [{tag}]\nimage: {{url: /pictures/ferry.svg, width: 1200, \
             height: 675, alt: A ferry}}\n---\n\n{body}\n"
        )
    };
    let texts = [
        ("ferry", story(25, "sea", ferry)),
        // The same text once more, as an agency sends it, and twice another one.
        (
            "ferry-again",
            story(26, "sea", &format!("{ferry} It was so last year.")),
        ),
        ("bridge", story(23, "land", bridge)),
        ("bridge-again", story(24, "land", bridge)),
    ];
    let texts = texts.each_ref().map(|(key, text)| (*key, text.as_str()));
    let (_folder, site) = site_in("Asia/Baku", &texts);
    let stories = content::load(&site, &Store::in_memory().unwrap()).unwrap();
    let offered = |key: &str| {
        let story = stories.iter().find(|story| story.key == key).unwrap();
        let related = related(&stories, story);
        related
            .iter()
            .map(|story| story.key.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(offered("ferry"), ["bridge-again"], "the newest of the two");
    assert_eq!(offered("bridge"), ["ferry-again"]);
}
