//! Builds an outline from the tokens of a page.

use core::ops::Range;

use byline_html::{StartTag, TextKind, Token, Walker};

use super::{
    Container, Hints, Item, Line, Link, Mark, Meta, Name, Outline, Property, Relation, TimeElement,
};
use crate::date::DateRole;

/// So much of a property's text is kept; longer ones are no names or headlines.
const LONGEST_VALUE: usize = 600;

impl Outline {
    /// Reads a page in one pass.
    pub(crate) fn of_html(html: &str) -> Self {
        let mut builder = Builder::default();
        builder.outline.containers.push(Container {
            parent: 0,
            name: Name::Body,
            own: Hints::NONE,
            lines: 0..0,
        });
        let mut walker = Walker::new(html);
        while let Some(token) = walker.next() {
            for closed in walker.closed() {
                builder.close(closed.index());
            }
            match token {
                Token::StartTag(tag) => {
                    let opens = walker.opened().is_some();
                    builder.open(&tag, opens);
                }
                Token::Text(text) => {
                    if text.kind() == TextKind::Data {
                        builder.text(&text.decoded(), text.span());
                    } else {
                        builder.raw_text(&text.decoded());
                    }
                }
                _ => {}
            }
        }
        builder.finish()
    }
}

/// An open element.
#[derive(Debug)]
struct Open {
    name: Name,
    container: usize,
    /// Whether the container is this element's own.
    owns: bool,
    silent: bool,
    json_ld: bool,
    link: Option<usize>,
    mark: Option<(usize, Mark)>,
    time: Option<usize>,
    items: Range<usize>,
    within: Option<Property>,
}

#[derive(Debug, Default)]
struct Builder {
    outline: Outline,
    stack: Vec<Open>,
    /// Items whose text is still being read, with its start.
    starts: Vec<usize>,
    /// The line being written.
    line_start: usize,
    span: Option<Range<usize>>,
    parts: Vec<usize>,
    marks: Vec<(Range<usize>, Mark)>,
    linked: usize,
    own: Hints,
    line_name: Option<Name>,
    space: bool,
    parted: bool,
}

/// The attributes that an outline reads, collected in one walk over a tag.
#[derive(Debug, Default)]
struct Attributes {
    hints: Hints,
    hidden: bool,
    href: Option<String>,
    rel: Option<String>,
    hreflang: Option<String>,
    lang: Option<String>,
    label: Option<String>,
    key: Option<String>,
    content: Option<String>,
    datetime: Option<String>,
    title: Option<String>,
    kind: Option<String>,
    properties: Vec<(Property, bool)>,
    role: Option<DateRole>,
    json_ld: bool,
}

impl Attributes {
    fn of(tag: &StartTag<'_>, name: Name) -> Self {
        let mut read = Self::default();
        for attribute in tag.attributes() {
            let attribute_name = attribute.name();
            let value = || attribute.value().into_owned();
            match attribute_name.as_ref() {
                "class" => {
                    let value = attribute.value();
                    read.hints = read.hints.with(Hints::of_names(&value));
                    read.classes(&value);
                }
                "id" => {
                    let value = attribute.value();
                    // An id of many words is a heading made an anchor: `sharing-with-others`.
                    if value.split(['-', '_']).count() <= 2 {
                        read.hints = read.hints.with(Hints::of_names(&value));
                    }
                }
                "role" => read.hints = read.hints.with(landmark(&attribute.value())),
                "hidden" => read.hidden = true,
                "style" => read.hidden |= hides(&attribute.value()),
                "itemprop" => {
                    let value = attribute.value();
                    for property in value.split_ascii_whitespace().filter_map(item_property) {
                        read.properties.push((property, false));
                    }
                    if name == Name::Meta && read.key.is_none() {
                        read.key = Some(value.to_ascii_lowercase());
                    }
                }
                "href" => read.href = Some(value()),
                "rel" => read.rel = Some(attribute.value().to_ascii_lowercase()),
                "hreflang" => read.hreflang = Some(value()),
                "lang" | "xml:lang" => read.lang = read.lang.take().or_else(|| Some(value())),
                "aria-label" => read.label = Some(value()),
                "title" => read.title = Some(value()),
                "alt" if name == Name::Image => read.label = Some(value()),
                "name" | "property" | "http-equiv" if name == Name::Meta => {
                    read.key = Some(attribute.value().trim().to_ascii_lowercase());
                }
                "content" => read.content = Some(value()),
                "datetime" => read.datetime = Some(value()),
                "type" => {
                    let value = attribute.value().to_ascii_lowercase();
                    read.json_ld = value.contains("ld+json");
                    read.kind = Some(value);
                }
                _ => {}
            }
        }
        read
    }

    /// Microformats, and what a date's class says of it.
    fn classes(&mut self, value: &str) {
        for class in value.split_ascii_whitespace() {
            let property = match class {
                "entry-title" | "p-name" => Property::Headline,
                "dt-published" | "published" => Property::Published,
                "dt-updated" | "updated" => Property::Modified,
                "p-author" => Property::Author,
                "fn" => Property::Name,
                "vcard" | "h-card" => Property::Author,
                "p-category" => Property::Section,
                _ => continue,
            };
            self.properties.push((property, true));
        }
        let has = |word: &str| value.contains(word);
        if has("modif") || has("update") || has("Modif") || has("Update") {
            self.role = Some(DateRole::Modified);
        } else if has("publi") || has("Publi") {
            self.role = Some(DateRole::Published);
        }
    }
}

impl Builder {
    fn top(&self) -> Option<&Open> {
        self.stack.last()
    }

    fn is_silent(&self) -> bool {
        self.top().is_some_and(|open| open.silent)
    }

    fn open(&mut self, tag: &StartTag<'_>, opens: bool) {
        let name = Name::of(tag.raw_name());
        let attributes = Attributes::of(tag, name);
        match name {
            Name::Meta => self.meta(&attributes),
            Name::Link => self.relation(&attributes),
            Name::Html if self.outline.language.is_none() => {
                self.outline.language = attributes.lang.clone().filter(|lang| !lang.is_empty());
            }
            Name::Br => self.line_break(),
            Name::Rule => self.flush(true),
            Name::Image => {
                // The picture of a link is its label: logos of channels and stores.
                let label = attributes
                    .label
                    .as_ref()
                    .filter(|label| !label.trim().is_empty());
                if let (Some(label), Some(link)) = (label, self.top().and_then(|open| open.link))
                    && let Some(link) = self.outline.links.get_mut(link)
                {
                    link.label.get_or_insert_with(|| label.clone());
                }
            }
            _ => {}
        }
        if !opens {
            return;
        }
        let silent =
            self.is_silent() || attributes.hidden || matches!(name, Name::Silent | Name::Button);
        let mut container = self.top().map_or(0, |open| open.container);
        let mut owns = false;
        let mut hints = attributes.hints.with(element_hints(name));
        if !name.is_inline() {
            self.flush(true);
            let leaf = matches!(
                name,
                Name::Paragraph | Name::Heading(_) | Name::Title | Name::Head | Name::Html
            );
            if matches!(name, Name::Body) {
                hints = Hints::NONE;
            }
            if leaf {
                self.own = hints;
            } else {
                self.own = Hints::NONE;
                self.outline.containers.push(Container {
                    parent: container,
                    name,
                    own: hints,
                    lines: self.outline.lines.len()..usize::MAX,
                });
                container = self.outline.containers.len() - 1;
                owns = true;
            }
            self.line_name = Some(name);
        } else if !silent {
            let inline = attributes.hints.without(Hints::CHROME);
            self.own = self.own.with(inline);
            if self.outline.text.len() > self.line_start {
                // The mark of a part is where its text begins, past a pending space.
                let at = self.outline.text.len() + usize::from(self.space);
                self.parts.push(at);
            }
        }
        let at = self.outline.text.len();
        let mut open = Open {
            name,
            container,
            owns,
            silent,
            json_ld: attributes.json_ld && name == Name::Script,
            link: self.top().and_then(|open| open.link),
            mark: None,
            time: None,
            items: self.starts.len()..self.starts.len(),
            within: self.top().and_then(|open| open.within),
        };
        match name {
            Name::A => {
                if let Some(href) = attributes.href.clone() {
                    self.outline.links.push(Link {
                        href,
                        text: at..at,
                        hreflang: attributes
                            .hreflang
                            .clone()
                            .or_else(|| attributes.lang.clone()),
                        label: attributes
                            .label
                            .clone()
                            .or_else(|| attributes.title.clone()),
                        hints: attributes.hints,
                        container,
                        line: self.outline.lines.len(),
                    });
                    let link = self.outline.links.len() - 1;
                    open.link = Some(link);
                    open.mark = Some((at, Mark::Link(link)));
                }
            }
            Name::Strong => open.mark = Some((at, Mark::Strong)),
            Name::Emphasis => open.mark = Some((at, Mark::Emphasis)),
            Name::Code => open.mark = Some((at, Mark::Code)),
            Name::Time => {
                self.outline.times.push(TimeElement {
                    datetime: attributes.datetime.clone(),
                    text: at..at,
                    container,
                    hints: attributes.hints,
                    role: attributes.role,
                });
                open.time = Some(self.outline.times.len() - 1);
            }
            _ => {}
        }
        self.items(&attributes, &mut open);
        self.stack.push(open);
    }

    /// Begins the properties of an element, or ends them at once where an attribute tells the value.
    fn items(&mut self, attributes: &Attributes, open: &mut Open) {
        let from = self.starts.len();
        let mut properties = attributes.properties.clone();
        if open.name == Name::A
            && attributes
                .rel
                .as_deref()
                .is_some_and(|rel| rel.split(' ').any(|rel| rel == "author"))
        {
            properties.push((Property::Author, true));
        }
        for (property, is_class) in properties {
            let told = match property {
                Property::Published | Property::Modified => attributes
                    .datetime
                    .clone()
                    .or_else(|| attributes.content.clone())
                    .or_else(|| attributes.title.clone().filter(|_| is_class)),
                _ => attributes.content.clone(),
            };
            let is_text = told.is_none();
            self.outline.items.push(Item {
                property,
                within: open.within,
                value: told.unwrap_or_default(),
                is_class,
            });
            if is_text {
                self.starts.push(self.outline.items.len() - 1);
                self.starts.push(self.outline.text.len());
            }
            if matches!(property, Property::Author | Property::Publisher) {
                open.within = Some(property);
            }
        }
        open.items = from..self.starts.len();
    }

    fn close(&mut self, index: usize) {
        if index >= self.stack.len() {
            return;
        }
        let innermost = index + 1 == self.stack.len();
        let open = self.stack.remove(index);
        let end = self.outline.text.len();
        if let Some(link) = open.link
            && matches!(open.mark, Some((_, Mark::Link(_))))
            && let Some(link) = self.outline.links.get_mut(link)
        {
            link.text = trimmed(&self.outline.text, link.text.start, end);
            let from = link.text.start.max(self.line_start);
            self.linked += link.text.end.saturating_sub(from);
        }
        if let Some((from, mark)) = open.mark {
            let range = trimmed(&self.outline.text, from.max(self.line_start), end);
            if !range.is_empty() {
                self.marks.push((range, mark));
            }
        }
        if let Some(time) = open.time.and_then(|time| self.outline.times.get_mut(time)) {
            time.text = trimmed(&self.outline.text, time.text.start, end);
        }
        self.end_items(&open.items);
        if open.name.is_inline() {
            if !open.silent
                && self.outline.text.len() > self.line_start
                && !matches!(open.name, Name::Silent | Name::Button)
            {
                self.parts.push(end + usize::from(self.space));
            }
            return;
        }
        // What was written last stands in this element, or in one that outlives it.
        if innermost {
            self.end_line(true, open.container, open.link);
        } else {
            self.flush(true);
        }
        if open.owns
            && let Some(container) = self.outline.containers.get_mut(open.container)
        {
            container.lines.end = self.outline.lines.len();
        }
        self.line_name = self.top().map(|open| open.name);
        self.own = Hints::NONE;
    }

    /// Ends the properties of an element: their text is what was written since.
    fn end_items(&mut self, range: &Range<usize>) {
        for pair in self.starts.get(range.clone()).unwrap_or_default().chunks(2) {
            let [item, start] = *pair else { continue };
            let mut value = self.outline.text.get(start..).unwrap_or_default();
            if value.len() > LONGEST_VALUE {
                let mut end = LONGEST_VALUE;
                while !value.is_char_boundary(end) {
                    end -= 1;
                }
                value = value.get(..end).unwrap_or_default();
            }
            let value = value.trim().replace('\n', " ");
            if let Some(item) = self.outline.items.get_mut(item) {
                item.value = value;
            }
        }
    }

    fn text(&mut self, text: &str, span: Range<usize>) {
        if self.is_silent() || self.top().is_some_and(|open| open.name == Name::Head) {
            return;
        }
        let kept = self
            .top()
            .is_some_and(|open| open.name == Name::Preformatted);
        let before = self.outline.text.len();
        for c in text.chars() {
            if c.is_whitespace() && !(kept && c == '\n') {
                self.space = self.outline.text.len() > self.line_start;
            } else {
                if self.space {
                    self.outline.text.push(' ');
                    self.space = false;
                }
                self.outline.text.push(c);
            }
        }
        if self.outline.text.len() > before {
            self.span = Some(match self.span.take() {
                Some(line) => line.start..span.end,
                None => span,
            });
        }
    }

    /// Contents of script, title and the like.
    fn raw_text(&mut self, text: &str) {
        let Some(top) = self.stack.last() else { return };
        if top.json_ld {
            self.outline.scripts.push(text.to_owned());
        } else if top.name == Name::Title && !top.silent && self.outline.title.is_none() {
            let title = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.outline.title = Some(title).filter(|title| !title.is_empty());
        }
    }

    fn line_break(&mut self) {
        if self.is_silent() {
            return;
        }
        // Two breaks in a row are how old pages part paragraphs.
        let parted = self.outline.text.len() == self.line_start;
        let name = self.line_name;
        let own = self.own;
        self.flush(false);
        self.parted |= parted;
        self.line_name = name;
        self.own = own;
    }

    /// Ends the line being written in the innermost element; `edge` where a block begins or ends.
    fn flush(&mut self, edge: bool) {
        let container = self.top().map_or(0, |open| open.container);
        let link = self.top().and_then(|open| open.link);
        self.end_line(edge, container, link);
    }

    /// Ends the line being written, which stands in this container and link.
    fn end_line(&mut self, edge: bool, container: usize, link: Option<usize>) {
        let end = self.outline.text.len();
        if end > self.line_start {
            // A link around blocks goes on in this line.
            if let Some(link) = link
                && let Some(link) = self.outline.links.get(link)
            {
                self.linked += end - link.text.start.clamp(self.line_start, end);
            }
            self.outline.lines.push(Line {
                text: self.line_start..end,
                span: self.span.take().unwrap_or_default(),
                name: self.line_name.unwrap_or(Name::Body),
                container,
                hints: self.own,
                own: self.own,
                linked: self.linked,
                parts: core::mem::take(&mut self.parts),
                marks: core::mem::take(&mut self.marks),
                parted: core::mem::replace(&mut self.parted, false),
            });
            self.outline.text.push('\n');
            self.line_start = end + 1;
        } else {
            self.parts.clear();
            self.marks.clear();
        }
        self.linked = 0;
        self.space = false;
        self.span = None;
        self.parted |= edge;
    }

    fn meta(&mut self, attributes: &Attributes) {
        let (Some(key), Some(content)) = (&attributes.key, &attributes.content) else {
            return;
        };
        for (property, is_class) in &attributes.properties {
            self.outline.items.push(Item {
                property: *property,
                within: self.top().and_then(|open| open.within),
                value: content.clone(),
                is_class: *is_class,
            });
        }
        if attributes.properties.is_empty() || !self.outline.has_lines() {
            self.outline.metas.push(Meta {
                key: key.clone(),
                content: content.clone(),
            });
        }
    }

    fn relation(&mut self, attributes: &Attributes) {
        if let (Some(rel), Some(href)) = (&attributes.rel, &attributes.href) {
            self.outline.relations.push(Relation {
                rel: rel.clone(),
                href: href.clone(),
                hreflang: attributes.hreflang.clone(),
            });
        }
        for (property, is_class) in &attributes.properties {
            if let Some(href) = &attributes.href {
                self.outline.items.push(Item {
                    property: *property,
                    within: self.top().and_then(|open| open.within),
                    value: href.clone(),
                    is_class: *is_class,
                });
            }
        }
    }

    fn finish(mut self) -> Outline {
        while !self.stack.is_empty() {
            self.close(self.stack.len() - 1);
        }
        self.flush(true);
        let count = self.outline.lines.len();
        for container in &mut self.outline.containers {
            container.lines.end = container.lines.end.min(count);
        }
        if let Some(page) = self.outline.containers.first_mut() {
            page.lines = 0..count;
        }
        self.outline.inherit();
        self.outline
    }
}

impl Outline {
    fn has_lines(&self) -> bool {
        !self.lines.is_empty()
    }

    /// Gives lines, links and times what their containers' names say.
    fn inherit(&mut self) {
        let bytes = |lines: &Range<usize>, all: &[Line]| {
            let first = all.get(lines.start).map(|line| line.text.start);
            let last = lines
                .end
                .checked_sub(1)
                .and_then(|at| all.get(at))
                .map(|line| line.text.end);
            last.unwrap_or(0).saturating_sub(first.unwrap_or(0))
        };
        let whole = self.text.len();
        let headings: Vec<usize> = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.name == Name::Heading(1))
            .map(|(index, _)| index)
            .collect();
        let mut inherited: Vec<Hints> = Vec::with_capacity(self.containers.len());
        for container in &mut self.containers {
            // What holds most of the page is no sidebar, whatever it is called
            // (`<div class="with-sidebar">`), nor is what holds a good part and a headline,
            // nor are share buttons a third of a page.
            let size = bytes(&container.lines, &self.lines);
            let first = headings.partition_point(|heading| *heading < container.lines.start);
            let has_heading = headings
                .get(first)
                .is_some_and(|heading| *heading < container.lines.end);
            if size * 2 > whole || has_heading && size * 5 > whole {
                container.own = container.own.without(Hints::CHROME.with(Hints::HEADER));
            } else if size * 3 > whole {
                container.own = container.own.without(
                    Hints::SHARE
                        .with(Hints::PROMOTION)
                        .with(Hints::NAVIGATION)
                        .with(Hints::TAGS),
                );
            }
            let above = inherited.get(container.parent).copied().unwrap_or_default();
            inherited.push(above.with(container.own));
        }
        for line in &mut self.lines {
            if let Some(container) = self.containers.get(line.container)
                && container.lines.len() <= 2
            {
                line.own = line.own.with(container.own);
            }
            let above = inherited.get(line.container).copied().unwrap_or_default();
            line.hints = line.hints.with(line.own).with(above);
        }
        for link in &mut self.links {
            let above = inherited.get(link.container).copied().unwrap_or_default();
            link.hints = link.hints.with(above);
        }
        for time in &mut self.times {
            let above = inherited.get(time.container).copied().unwrap_or_default();
            time.hints = time.hints.with(above);
        }
    }
}

/// The range without white space at its ends.
fn trimmed(text: &str, from: usize, to: usize) -> Range<usize> {
    let slice = text.get(from..to).unwrap_or_default();
    let start = from + slice.len() - slice.trim_start().len();
    start..start + slice.trim().len()
}

/// What an element is by itself.
fn element_hints(name: Name) -> Hints {
    match name {
        Name::Nav => Hints::NAVIGATION,
        Name::Footer => Hints::FOOTER,
        Name::Header => Hints::HEADER,
        Name::Aside => Hints::ASIDE,
        Name::Article | Name::Main => Hints::MAIN,
        Name::Figcaption => Hints::CAPTION,
        _ => Hints::NONE,
    }
}

/// ARIA landmarks: <https://www.w3.org/TR/wai-aria-1.2/#landmark_roles>.
fn landmark(role: &str) -> Hints {
    match role {
        "navigation" | "menu" | "menubar" | "search" => Hints::NAVIGATION,
        "banner" => Hints::HEADER,
        "contentinfo" => Hints::FOOTER,
        "complementary" => Hints::ASIDE,
        "main" | "article" => Hints::MAIN,
        "dialog" | "alertdialog" => Hints::PROMOTION,
        _ => Hints::NONE,
    }
}

/// Whether an inline style hides its element.
fn hides(style: &str) -> bool {
    style.split(';').any(|declaration| {
        let mut parts = declaration.splitn(2, ':');
        let (Some(property), Some(value)) = (parts.next(), parts.next()) else {
            return false;
        };
        let value = value.trim().to_ascii_lowercase();
        match property.trim().to_ascii_lowercase().as_str() {
            "display" => value.starts_with("none"),
            "visibility" => value.starts_with("hidden"),
            _ => false,
        }
    })
}

/// The schema.org properties that an article's microdata tells.
fn item_property(name: &str) -> Option<Property> {
    Some(match name {
        "headline" => Property::Headline,
        "datePublished" | "datepublished" => Property::Published,
        "dateModified" | "datemodified" => Property::Modified,
        "author" | "creator" => Property::Author,
        "name" => Property::Name,
        "publisher" => Property::Publisher,
        "articleSection" => Property::Section,
        "description" => Property::Description,
        "url" => Property::Url,
        "inLanguage" => Property::Language,
        "keywords" => Property::Keywords,
        _ => return None,
    })
}
