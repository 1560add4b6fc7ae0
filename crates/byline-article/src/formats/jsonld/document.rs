//! The nodes of a page's blocks, and which of them is the article.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::Cell;

use super::read::{read_node, read_page};
use crate::draft::Draft;
use crate::extra::Value;
use crate::issue::Issue;
use crate::issue::IssueCode;
use crate::json::{JsonError, lenient};
use crate::url::WebUrl;

/// The JSON-LD of one page: one block or several, read together, since they refer to each
/// other.
///
/// # Examples
///
/// ```
/// use byline_article::{WebUrl, jsonld::Graph};
///
/// let mut document = Graph::new();
/// document.add(r##"{"@type": "Organization", "@id": "#us", "name": "Example.Az"}"##)?;
/// document.add(r##"[
///   {"@type": "NewsArticle", "headline": "Another", "url": "https://example.az/8"},
///   {"@type": "NewsArticle", "headline": "Bridge stays open", "url": "https://example.az/7",
///    "publisher": {"@id": "#us"}}
/// ]"##)?;
/// let page = WebUrl::new("https://example.az/7")?;
/// let article = document.draft(Some(&page)).unwrap().finish()?;
/// assert_eq!(article.headline, "Bridge stays open");
/// assert_eq!(article.publisher.unwrap().name.unwrap(), "Example.Az");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Graph {
    blocks: Vec<Value>,
    faults: Vec<JsonError>,
}

/// Why a block of JSON-LD gives no article.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonLdError {
    /// It is not JSON, even leniently read.
    #[error("{0}")]
    Json(JsonError),
    /// It holds no article.
    #[error("expected a node of an article type, found none")]
    NoArticle,
}

impl From<JsonError> for JsonLdError {
    fn from(error: JsonError) -> Self {
        Self::Json(error)
    }
}

/// The nodes by their `@id`, and how much of them is still read through references.
///
/// A reference of a few bytes makes a reader copy a whole node, and thousands of references
/// may name one long node. What is read through references is therefore bounded, in time and
/// memory, by a multiple of the document.
#[derive(Default)]
pub(super) struct Index<'a> {
    nodes: BTreeMap<&'a str, Target<'a>>,
    left: Cell<usize>,
}

/// A node that references lead to.
struct Target<'a> {
    value: &'a Value,
    /// What reading it once costs.
    cost: usize,
}

/// What a reference leads to.
pub(super) enum Followed<'a> {
    Node(&'a Value),
    /// The document holds no such node.
    Nowhere,
    /// The references read so far have used up what is read through references.
    Refused,
}

impl<'a> Index<'a> {
    /// How many times its own size of a document is read through references. Pages that name their
    /// publisher in each of a hundred articles stay below ten.
    const TIMES: usize = 32;
    /// As much is read through references in the smallest document.
    const LEAST: usize = 256 * 1024;
    /// What a value costs in addition to its text: names become bylines, addresses profiles.
    const VALUE: usize = 64;

    /// Follows a reference to a node of this name.
    pub(super) fn follow(&self, id: &str) -> Followed<'a> {
        let Some(target) = self.nodes.get(id) else {
            return Followed::Nowhere;
        };
        match self.left.get().checked_sub(target.cost) {
            Some(left) => {
                self.left.set(left);
                Followed::Node(target.value)
            }
            None => Followed::Refused,
        }
    }
}

impl Graph {
    /// A page without blocks.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a block: the text of a `script` element of type `application/ld+json`.
    ///
    /// # Errors
    ///
    /// Returns [`JsonError`] when the block cannot be read even leniently; the others are
    /// not affected.
    pub fn add(&mut self, block: &str) -> Result<(), JsonError> {
        let (value, fault) = lenient(block)?;
        self.blocks.push(value);
        self.faults.extend(fault);
        Ok(())
    }

    /// The article that the page at this address is about; where none names the address,
    /// the first article that is not part of something else.
    #[must_use]
    pub fn draft(&self, page: Option<&WebUrl>) -> Option<Draft> {
        let nodes = self.nodes();
        let (best, _) = nodes.best(page, |_| false)?;
        Some(self.finish(read_node(best.value, &nodes.index, page)))
    }

    /// The article that the page at this address is about, given which headlines may be the
    /// page's: of several articles one with such a headline is preferred, unless another
    /// names the address. An element of an `ItemList` with neither is another page's article.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::jsonld::Graph;
    ///
    /// let mut graph = Graph::new();
    /// graph.add(r#"[{"@type": "NewsArticle", "headline": "Ferry timetable changes"},
    ///     {"@type": "NewsArticle", "headline": "Town keeps its bridge open"}]"#)?;
    /// let draft = graph.draft_with_headline(None, |headline| headline.contains("bridge")).unwrap();
    /// assert_eq!(draft.headline.get().unwrap().as_str(), "Town keeps its bridge open");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn draft_with_headline(
        &self,
        page: Option<&WebUrl>,
        is_headline: impl Fn(&str) -> bool,
    ) -> Option<Draft> {
        let nodes = self.nodes();
        let (best, is_own) = nodes.best(page, is_headline)?;
        (is_own || best.rank != NodeRank::Listed)
            .then(|| self.finish(read_node(best.value, &nodes.index, page)))
    }

    /// What the document says about the page itself and its site, not about an article: the times
    /// and the language of its first `WebPage`, and the name of its first `WebSite` as that of
    /// the publisher.
    ///
    /// Many pages describe themselves so and no article. Where there is an article, its own
    /// properties are the surer ones.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::jsonld::Graph;
    ///
    /// let mut graph = Graph::new();
    /// graph.add(r#"{"@graph": [{"@type": "WebSite", "name": "Example.Az"},
    ///     {"@type": "WebPage", "name": "Bridge stays open", "datePublished": "2023-11-29"}]}"#)?;
    /// assert!(graph.draft(None).is_none());
    /// let page = graph.page_draft(None);
    /// assert_eq!(page.published.get().unwrap().to_string(), "2023-11-29");
    /// assert_eq!(page.publisher.get().unwrap().name.as_ref().unwrap(), "Example.Az");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn page_draft(&self, page: Option<&WebUrl>) -> Draft {
        let nodes = self.nodes();
        read_page(nodes.page, nodes.site, &nodes.index, page)
    }

    /// Whether no block was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Every article, in the order of the text.
    #[must_use]
    pub fn drafts(&self, page: Option<&WebUrl>) -> Vec<Draft> {
        let nodes = self.nodes();
        nodes
            .articles
            .iter()
            .map(|node| self.finish(read_node(node.value, &nodes.index, page)))
            .collect()
    }

    fn finish(&self, mut draft: Draft) -> Draft {
        for fault in &self.faults {
            draft.report(Issue::new(IssueCode::Syntax, ".", fault.to_string()));
        }
        draft
    }

    fn nodes(&self) -> Nodes<'_> {
        let mut nodes = Nodes {
            index: Index::default(),
            articles: Vec::new(),
            page: None,
            site: None,
        };
        let size: usize = self
            .blocks
            .iter()
            .map(|block| nodes.gather(block, NodeRank::Page).bytes)
            .sum();
        let left = size.saturating_mul(Index::TIMES).max(Index::LEAST);
        nodes.index.left.set(left);
        nodes
    }
}

/// How likely a node is the page's article; the last is the most likely.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum NodeRank {
    /// In a list of pages: another article, unless the page's address or headline says otherwise.
    Listed,
    /// Inside another node: an element of a list, a part.
    Part,
    /// On the page, with a headline, but not of an article type.
    Untyped,
    /// On the page, or what the page is about.
    Page,
}

struct Node<'a> {
    value: &'a Value,
    rank: NodeRank,
}

/// How large a value is.
#[derive(Clone, Copy)]
struct Size {
    /// About as many bytes it takes as JSON.
    bytes: usize,
    /// Itself and the values in it.
    values: usize,
}

impl Size {
    fn add(&mut self, inner: Self) {
        self.bytes += inner.bytes;
        self.values += inner.values;
    }
}

struct Nodes<'a> {
    index: Index<'a>,
    articles: Vec<Node<'a>>,
    /// The first node of a page that is not part of another, and of a site.
    page: Option<&'a Value>,
    site: Option<&'a Value>,
}

impl<'a> Nodes<'a> {
    /// The likeliest article, and whether it has the page's address or headline.
    fn best(
        &self,
        page: Option<&WebUrl>,
        is_headline: impl Fn(&str) -> bool,
    ) -> Option<(&Node<'a>, bool)> {
        let asks = self.articles.len() > 1
            || self
                .articles
                .iter()
                .any(|node| node.rank == NodeRank::Listed);
        let judged = self.articles.iter().enumerate().map(|(place, node)| {
            let is_here = page.is_some_and(|page| is_about(node.value, page));
            let headline = ["headline", "name"]
                .into_iter()
                .find_map(|name| property(node.value, name).and_then(Value::as_str));
            let is_named = asks && headline.is_some_and(&is_headline);
            let rank = (is_here, is_named, node.rank, core::cmp::Reverse(place));
            (node, is_here || is_named, rank)
        });
        let (node, is_own, _) = judged.max_by_key(|(_, _, rank)| *rank)?;
        Some((node, is_own))
    }

    /// Gathers the nodes of a value, and how large it is; JSON is not nested deeper than its
    /// reader allows.
    fn gather(&mut self, value: &'a Value, rank: NodeRank) -> Size {
        let mut size = Size {
            // Two quotes, or a digit and a comma.
            bytes: 2,
            values: 1,
        };
        match value {
            Value::List(elements) => {
                for element in elements {
                    size.add(self.gather(element, rank));
                }
            }
            Value::Map(members) => {
                self.add_candidate(value, rank);
                for (key, member) in members {
                    let inner = match key.as_str() {
                        _ if rank == NodeRank::Listed => rank,
                        "@graph" | "mainEntity" => rank,
                        "itemListElement" => NodeRank::Listed,
                        _ => NodeRank::Part,
                    };
                    size.bytes += key.len();
                    size.add(self.gather(member, inner));
                }
                self.name(value, members.len(), size);
            }
            Value::Text(text) => size.bytes += text.len(),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
        size
    }

    /// Makes a node known by its name.
    fn name(&mut self, value: &'a Value, members: usize, size: Size) {
        let Some(id) = value.get("@id").and_then(Value::as_str) else {
            return;
        };
        // Of two nodes with one name the one with more members is kept.
        let known = self
            .index
            .nodes
            .get(id)
            .and_then(|node| node.value.as_map());
        if members > known.map_or(1, BTreeMap::len) {
            let cost = size.bytes + size.values * Index::VALUE;
            self.index.nodes.insert(id, Target { value, cost });
        }
    }

    fn add_candidate(&mut self, value: &'a Value, rank: NodeRank) {
        for name in types(value) {
            match name {
                "WebPage" | "ItemPage" | "MedicalWebPage" if rank == NodeRank::Page => {
                    self.page = self.page.or(Some(value));
                }
                "WebSite" => self.site = self.site.or(Some(value)),
                _ => {}
            }
        }
        let rank = if types(value).any(is_article_type) {
            rank
        } else if property(value, "headline").is_some() && rank == NodeRank::Page {
            NodeRank::Untyped
        } else {
            return;
        };
        // A node without any of these is only a reference.
        if [
            "headline",
            "name",
            "articleBody",
            "datePublished",
            "description",
        ]
        .into_iter()
        .any(|name| property(value, name).is_some())
        {
            self.articles.push(Node { value, rank });
        }
    }
}

/// A property of a node, its name with or without the vocabulary before it.
pub(super) fn property<'a>(node: &'a Value, name: &str) -> Option<&'a Value> {
    let members = node.as_map()?;
    if let Some(value) = members.get(name) {
        return Some(value);
    }
    // Compact names need a context that few pages have: the search is for those only.
    if !members.keys().any(|key| key.contains(':')) {
        return None;
    }
    members
        .iter()
        .find(|(key, _)| bare(key) == name && key.len() > name.len())
        .map(|(_, value)| value)
}

/// A name without the vocabulary before it.
pub(super) fn bare(name: &str) -> &str {
    [
        "https://schema.org/",
        "http://schema.org/",
        "https://www.schema.org/",
        "http://www.schema.org/",
        "schema:",
    ]
    .into_iter()
    .find_map(|prefix| name.strip_prefix(prefix))
    .unwrap_or(name)
}

/// The types of a node, without the vocabulary before them.
pub(super) fn types(node: &Value) -> impl Iterator<Item = &str> {
    let value = node.get("@type").or_else(|| node.get("type"));
    let list = value.map_or(&[][..], as_list);
    list.iter().filter_map(Value::as_str).map(bare)
}

/// A list, or the one value that it would have.
pub(super) fn as_list(value: &Value) -> &[Value] {
    match value {
        Value::List(elements) => elements,
        Value::Null => &[],
        Value::Map(members) => match members.get("@list").or_else(|| members.get("@set")) {
            // A list whose order counts, and one that says that it has none.
            Some(Value::List(elements)) if members.len() == 1 => elements,
            _ => core::slice::from_ref(value),
        },
        one => core::slice::from_ref(one),
    }
}

/// Whether a type is schema.org's `Article` or one below it.
fn is_article_type(name: &str) -> bool {
    name.ends_with("Article")
        || matches!(
            name,
            "BlogPosting" | "LiveBlogPosting" | "SocialMediaPosting" | "Report" | "TechReport"
        )
}

/// Whether a node names the page's address as its own.
fn is_about(node: &Value, page: &WebUrl) -> bool {
    ["url", "mainEntityOfPage", "@id"].into_iter().any(|name| {
        let value = property(node, name);
        value.map_or(&[][..], as_list).iter().any(|value| {
            let text = value
                .as_str()
                .or_else(|| value.get("@id")?.as_str())
                .or_else(|| value.get("url")?.as_str());
            let url = text.and_then(|text| page.join(text).ok());
            url.is_some_and(|url| is_same_page(&url, page))
        })
    })
}

/// Whether two addresses differ by scheme, fragment, query or a final slash alone.
fn is_same_page(one: &WebUrl, two: &WebUrl) -> bool {
    let path = |url: &WebUrl| {
        let path = url.path_and_query();
        let end = path.find(['?', '#']).unwrap_or(path.len());
        path.get(..end)
            .unwrap_or_default()
            .trim_end_matches('/')
            .to_string()
    };
    let host = |url: &WebUrl| url.host().trim_start_matches("www.").to_string();
    host(one) == host(two) && path(one) == path(two)
}
