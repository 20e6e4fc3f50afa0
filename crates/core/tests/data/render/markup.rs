//! A strict reader of our own pages: what it can't read, no browser has to guess about.

use std::collections::BTreeMap;

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Node>,
}

/// What an element holds.
#[derive(Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

const VOID: [&str; 1] = ["meta"];
const ELEMENTS: [&str; 37] = [
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "nav",
    "main",
    "article",
    "section",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "div",
    "span",
    "bdi",
    "code",
    "pre",
    "ul",
    "li",
    "figure",
    "blockquote",
    "details",
    "summary",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figcaption",
];
const ATTRIBUTES: [&str; 17] = [
    "lang",
    "dir",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "href",
    "id",
    "tabindex",
    "aria-label",
    "aria-labelledby",
    "role",
    "scope",
    "rel",
    "open",
    "title",
];

impl Element {
    /// All text inside.
    pub fn text(&self) -> String {
        let one = |n: &Node| match n {
            Node::Element(e) => e.text(),
            Node::Text(t) => t.clone(),
        };
        self.children.iter().map(one).collect()
    }

    /// Every element in here, this one first.
    pub fn all(&self) -> Vec<&Element> {
        let inner = self.children.iter().filter_map(|n| if let Node::Element(e) = n { Some(e) } else { None });
        std::iter::once(self).chain(inner.flat_map(Element::all)).collect()
    }

    /// An attribute.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Whether it has this class.
    pub fn is(&self, class: &str) -> bool {
        self.get("class").split(' ').any(|c| c == class)
    }
}

/// Reads a page.
///
/// # Panics
/// On anything that isn't written as our pages are: that is the test.
pub fn read(page: &str) -> Element {
    let mut rest = page.strip_prefix("<!doctype html>\n").expect("a doctype first");
    let mut open = vec![Element::default()];
    while !rest.is_empty() {
        if let Some(tag) = rest.strip_prefix("</") {
            let (name, after) = tag.split_once('>').expect("an end tag ends");
            let done = open.pop().expect("something is open");
            assert_eq!(done.name, name, "closed in order");
            open.last_mut().expect("inside something").children.push(Node::Element(done));
            rest = after;
        } else if let Some(tag) = rest.strip_prefix('<') {
            let (element, after) = start_tag(tag);
            rest = after;
            if VOID.contains(&element.name.as_str()) {
                open.last_mut().expect("inside something").children.push(Node::Element(element));
            } else if element.name == "style" {
                let (_, after) = rest.split_once("</style>").expect("style ends");
                rest = after;
            } else {
                open.push(element);
            }
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            let text = unescape(&rest[..end]);
            open.last_mut().expect("inside something").children.push(Node::Text(text));
            rest = &rest[end..];
        }
    }
    assert_eq!(open.len(), 1, "everything is closed");
    open.pop().expect("the document")
}

fn start_tag(tag: &str) -> (Element, &str) {
    let end = tag.find([' ', '>']).expect("a tag ends");
    let mut element = Element { name: tag[..end].to_owned(), ..Element::default() };
    assert!(ELEMENTS.contains(&element.name.as_str()), "no such element: {}", element.name);
    let mut rest = &tag[end..];
    while let Some(attribute) = rest.strip_prefix(' ') {
        let (name, value) = attribute.split_once("=\"").expect("an attribute has a value in quotes");
        let (value, after) = value.split_once('"').expect("the value ends");
        assert!(ATTRIBUTES.contains(&name), "no such attribute: {name}");
        let twice = element.attributes.insert(name.to_owned(), unescape(value));
        assert!(twice.is_none(), "{name} twice");
        rest = after;
    }
    (element, rest.strip_prefix('>').expect("a tag ends with >"))
}

/// The five references we write, and no bare character that would need one.
fn unescape(text: &str) -> String {
    assert!(!text.contains(['<', '>', '"', '\'']), "unescaped: {text}");
    let mut out = String::new();
    let mut pieces = text.split('&');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, after) = piece.split_once(';').expect("a bare &");
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            other => panic!("an unknown reference: {other}"),
        });
        out.push_str(after);
    }
    out
}
