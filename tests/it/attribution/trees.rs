//! A repair adds its credit to the tree of a page, and changes nothing else of it.

use byline::attribution::{Page, PageFormat, PlaceRule, Policy, RepairOptions, Subdomains, Target};
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use proptest::prelude::*;

/// The marks around a credit, which occur on no page.
const CREDIT: &str = "⟦{link}⟧";
const CREDITED: &str = "⟦example.az⟧";

fn policy(position: PlaceRule) -> Policy {
    Policy::builder(Target::host("example.az", Subdomains::Any).unwrap())
        .position(position)
        .build()
        .unwrap()
}

fn repair(format: PageFormat, source: &str, position: PlaceRule) -> Option<String> {
    let options = RepairOptions::default().with_credit_line(CREDIT);
    let repair = options.repair(&policy(position), &Page::new(format, source));
    Some(repair.ok()?.into_document())
}

/// A tree with a line for each node: elements with their attributes, comments, texts
/// with runs of white space as one space. The credit is left out.
#[derive(Default)]
struct Outline {
    lines: Vec<String>,
    text: String,
}

impl Outline {
    fn of(source: &str) -> String {
        let dom = html5ever::parse_document(RcDom::default(), Default::default()).one(source);
        let mut outline = Self::default();
        outline.node(&dom.document, 0);
        outline.end_text(0);
        format!("{:?}\n{}", dom.quirks_mode, outline.lines.join("\n"))
    }

    fn end_text(&mut self, depth: usize) {
        let text = std::mem::take(&mut self.text).replace(" (⟦⟧)", "");
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        if !words.is_empty() {
            self.lines.push(format!("{depth} {}", words.join(" ")));
        }
    }

    fn node(&mut self, node: &Handle, depth: usize) {
        match &node.data {
            NodeData::Text { contents } => {
                self.text.push_str(&contents.borrow());
                return;
            }
            NodeData::Element {
                name,
                attrs,
                template_contents,
                ..
            } => {
                let local = &*name.local;
                if is_credit_block(node) || is_empty_formatting(node) {
                    return;
                }
                let attrs: Vec<String> = attrs
                    .borrow()
                    .iter()
                    .map(|attr| format!("{}={}", attr.name.local, attr.value))
                    .collect();
                let is_credit =
                    local == "a" && text(node) == "example.az" && self.text.ends_with('⟦');
                if is_credit {
                    return;
                }
                self.end_text(depth);
                self.lines
                    .push(format!("{depth} <{local} {}>", attrs.join(" ")));
                if let Some(contents) = &*template_contents.borrow() {
                    self.node(contents, depth + 1);
                }
            }
            NodeData::Comment { contents } => {
                self.end_text(depth);
                self.lines.push(format!("{depth} <!--{contents}-->"));
            }
            NodeData::Doctype { name, .. } => self.lines.push(format!("<!doctype {name}>")),
            _ => {}
        }
        for child in node.children.borrow().iter() {
            self.node(child, depth + 1);
        }
        self.end_text(depth + 1);
    }
}

/// Whether this element was added with the credit, and is none around that.
fn is_credit_block(node: &Handle) -> bool {
    fn is_in(node: &Handle) -> bool {
        let children = node.children.borrow();
        children
            .iter()
            .any(|child| is_credit_block(child) || is_in(child))
    }
    let NodeData::Element { name, .. } = &node.data else {
        return false;
    };
    let is_any = |names: &[&str]| names.contains(&&*name.local);
    let text = text(node);
    is_any(&["p", "div", "header"]) && text == CREDITED && !is_in(node)
}

/// Whether this formats nothing, or the credit alone: formatting that was left open is opened
/// again around a credit.
fn is_empty_formatting(node: &Handle) -> bool {
    fn formats(node: &Handle) -> bool {
        let children = node.children.borrow();
        let is_formatting = match &node.data {
            NodeData::Element { name, .. } => ["a", "b", "font", "i"].contains(&&*name.local),
            NodeData::Text { .. } => true,
            _ => false,
        };
        is_credit_block(node) || is_formatting && children.iter().all(formats)
    }
    let NodeData::Element { name, .. } = &node.data else {
        return false;
    };
    let text = text(node);
    let is_empty = text
        .replace(CREDITED, "")
        .trim_matches(['(', ')'])
        .is_empty();
    is_empty && ["b", "font", "i"].contains(&&*name.local) && formats(node)
}

/// The text of a node, with no white space around it.
fn text(node: &Handle) -> String {
    fn gather(node: &Handle, into: &mut String) {
        if let NodeData::Text { contents } = &node.data {
            into.push_str(&contents.borrow());
        }
        for child in node.children.borrow().iter() {
            gather(child, into);
        }
    }
    let mut text = String::new();
    gather(node, &mut text);
    text.trim().to_owned()
}

fn positions() -> [PlaceRule; 3] {
    let first = PlaceRule::WithinParagraphs(1.try_into().unwrap());
    [PlaceRule::Anywhere, first, PlaceRule::BeforeBody]
}

/// The credit that was added, and where.
#[track_caller]
fn check_places(format: PageFormat, cases: &[(&str, PlaceRule)]) {
    for (want, position) in cases {
        let source = want.replace('@', "");
        let got = repair(format, &source, *position).unwrap();
        let at = got.find('⟦').unwrap();
        // The element or line that the credit is in begins before it.
        let at = got[..at]
            .rfind(['>', '\n'])
            .map_or(0, |end| end + 1)
            .min(at);
        let elements = ["<p>", "<div>", "<header>"];
        let element = elements.iter().find(|tag| got[..at].ends_with(*tag));
        let at = at - element.map_or(0, |tag| tag.len());
        assert_eq!(at, want.find('@').unwrap(), "{want:?}: {got:?}");
    }
}

#[test]
fn a_credit_stands_behind_the_head_of_a_page() {
    let before = PlaceRule::BeforeBody;
    check_places(
        PageFormat::Html,
        &[
            (
                "<!doctype html><title>Ships</title>\n<div>@Ships are back.</div>",
                before,
            ),
            (
                "<!-- x --><!doctype html><title>Ships</title>@Ships are back.",
                before,
            ),
            (
                "\u{feff}<!doctype html><meta charset=utf-8>@<ul><li>Ships",
                before,
            ),
            (
                "<!doctype html><html><head><style>p{}</style></head><section>@Ships",
                before,
            ),
            ("<!doctype html><body class=x><div>@Ships", before),
            ("<!doctype html><title>Ships</title>@", before),
            ("\u{feff}@Ships are back.", before),
        ],
    );
}

#[test]
fn a_page_of_frames_has_no_place_for_a_credit() {
    let page = "<!doctype html><title>Ships</title><frameset><frame src=x></frameset>";
    for position in positions() {
        assert_eq!(repair(PageFormat::Html, page, position), None);
    }
}

#[track_caller]
fn check_tree(source: &str) {
    let before = Outline::of(source);
    for position in positions() {
        let Some(repaired) = repair(PageFormat::Html, source, position) else {
            continue;
        };
        if repaired == source {
            continue;
        }
        let after = Outline::of(&repaired);
        assert_eq!(after, before, "{source:?} became {repaired:?}");
    }
}

#[test]
fn a_credit_breaks_no_link_that_is_open() {
    for source in [
        "<a href=x><p>Ships</p> are back</a> today",
        "<a href=x><h1>Ships</h1> are back</a> today",
        "<p>Ships <a href=x>are<p>back</a> today",
        "<p><b>Ships</p><p>are back",
        "<article><p><b>Ships\n</article>are back",
        "<table><tr><td><p>Ships</table>are back",
        "<table><p>Ships</p><tr><td>are</table>back",
        "<button><p>Ships</p>are</button>back",
        "<p>Ships<table><tr><td>are back",
        "<ul><li><p>Ships</p><li>are</ul>",
        "<svg><p>Ships",
        "<p><svg><main></p>",
        "<p>Ships<!doctype html><title>are</title>back",
        "Ships</body>are back",
        "<p>Ships</body></span>are back",
        "<button>Ships</body><html>are back",
        "<button>Ships</body><td>are back",
    ] {
        check_tree(source);
    }
}

/// Pieces of pages.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<!doctype html>",
        "<html>",
        "<head>",
        "</head>",
        "<body>",
        "</body>",
        "</html>",
        "<title>t</title>",
        "<meta charset=utf-8>",
        "<link rel=x href=y>",
        "<style>q{}</style>",
        "<script>1</script>",
        "<noscript>",
        "</noscript>",
        "<template>",
        "</template>",
        "<!-- c -->",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<article>",
        "</article>",
        "<main>",
        "</main>",
        "<h1>",
        "</h1>",
        "<h2>",
        "</h2>",
        "<a href=x>",
        "</a>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<button>",
        "</button>",
        "<form>",
        "</form>",
        "<br>",
        "<svg>",
        "</svg>",
        "<blockquote>",
        "</blockquote>",
        "<span>",
        "</span>",
        "one ",
        "two ",
        "three",
        "\n",
        " ",
        "<frameset>",
        "<textarea>",
        "</textarea>",
        "<dl><dt>",
        "<dd>",
        "<font color=red>",
        "</font>",
        "<section>",
        "</section>",
        "<footer>",
        "</footer>",
        "<img src=x>",
    ]);
    // Elsewhere html5ever drops a byte order mark too.
    let start = prop::sample::select(vec!["", "\u{feff}", "<!doctype html>"]);
    let pieces = prop::collection::vec(piece, 1..20);
    (start, pieces).prop_map(|(start, pieces)| start.to_owned() + &pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn the_tree_of_a_soup_differs_by_the_credit_alone(source in soup()) {
        check_tree(&source);
    }
}

#[test]
fn the_tree_of_a_page_differs_by_the_credit_alone() {
    for page in [
        include_str!("../../data/html_article.html"),
        include_str!("../../data/pages/seedlike_az.html"),
        include_str!("../../data/pages/seedlike_de.html"),
        include_str!("../../data/pages/seedlike_hy.html"),
        include_str!("../../data/pages/seedlike_ru.html"),
    ] {
        check_tree(page);
        // Without its paragraphs and body, what is left has fewer places.
        check_tree(&page.replace("<p", "<x").replace("<body", "<y"));
    }
}

const FRONT_MATTER: &[&str] = &[
    "---\ntitle: Ships\n---\n",
    "---\r\ntitle: Ships\r\n---\r\n",
    "\u{feff}---\ntitle: Ships\n---\n",
    "\u{feff}---\r\ntitle: Ships\r\n---  \r\n",
    "+++\ntitle = \"Ships\"\n+++\n",
    "+++\r\ntitle = \"Ships\"\r\n+++\r\n",
    "---\ntitle: Ships\n...\n",
    "\u{feff}",
];

#[test]
fn front_matter_reads_the_same() {
    for front in FRONT_MATTER {
        for body in [
            "",
            "Ships are back.\n",
            "Ships are back.\r\n\r\nThe port is full.\r\n",
            "# Ships\n\n- one\n",
        ] {
            let source = format!("{front}{body}");
            for position in positions() {
                for format in [PageFormat::Markdown, PageFormat::CommonMark] {
                    let Some(repaired) = repair(format, &source, position) else {
                        // CommonMark knows no front matter: TOML is a paragraph to it.
                        assert_eq!(position, PlaceRule::BeforeBody, "{source:?}");
                        continue;
                    };
                    assert!(
                        repaired.starts_with(front),
                        "{source:?} became {repaired:?}"
                    );
                }
            }
        }
        // Its last line may lack an end.
        let source = front.trim_end();
        for position in positions() {
            let Some(repaired) = repair(PageFormat::Markdown, source, position) else {
                assert_eq!(position, PlaceRule::BeforeBody, "{source:?}");
                continue;
            };
            let rest = repaired.strip_prefix(source).unwrap();
            let is_apart = rest.starts_with(['\n', '\r']) || *front == "\u{feff}";
            assert!(is_apart, "{source:?} became {repaired:?}");
        }
    }
}

#[test]
fn lines_of_a_text_end_as_before() {
    let source = "\u{feff}Ships are back.\r\n\r\nThe port is full.";
    let [anywhere, first, before] =
        positions().map(|position| repair(PageFormat::Text, source, position).unwrap());
    let credit = "⟦https://example.az/⟧";
    assert_eq!(anywhere, format!("{source}\r\n\r\n{credit}\r\n"));
    assert_eq!(first, source.replace("back.", &format!("back. ({credit})")));
    assert_eq!(
        before,
        source.replace("Ships", &format!("{credit}\r\n\r\nShips"))
    );
}
