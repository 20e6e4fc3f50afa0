//! Elements as values, and the one function that writes them.
//!
//! A tree is made of names and classes that stand in this program, numbers, and text. Only [`Element::write`] makes
//! markup of it, and it escapes each text; there is no way to hand in markup, so none can get in.

use std::collections::BTreeMap;

use super::Link;
use super::label;

/// An element of HTML or SVG.
#[derive(Debug, Clone)]
pub struct Element {
    name: &'static str,
    classes: Vec<&'static str>,
    attributes: BTreeMap<&'static str, String>,
    inside: Vec<Node>,
}

#[derive(Debug, Clone)]
enum Node {
    Element(Element),
    Text(String),
}

/// Elements that stand inside a line: a line end after them would be a space.
const INLINE: [&str; 9] = ["a", "bdi", "desc", "span", "strong", "summary", "td", "th", "title"];
/// Shapes without anything inside are closed at once. In HTML, only elements of SVG may be.
const SHAPES: [&str; 5] = ["circle", "line", "path", "polygon", "rect"];

/// An element with nothing in it.
pub fn el(name: &'static str) -> Element {
    Element { name, classes: Vec::new(), attributes: BTreeMap::new(), inside: Vec::new() }
}

impl Element {
    /// With one class more.
    pub fn class(mut self, class: &'static str) -> Self {
        self.classes.push(class);
        self
    }

    /// With an id.
    pub fn id(self, id: String) -> Self {
        self.attr("id", &id)
    }

    /// With an attribute.
    pub fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.insert(name, value.to_owned());
        self
    }

    /// With an attribute whose value we chose.
    pub fn word(self, name: &'static str, value: &'static str) -> Self {
        self.attr(name, value)
    }

    /// With an attribute that is a number.
    pub fn number(self, name: &'static str, value: i32) -> Self {
        self.attr(name, &value.to_string())
    }

    /// Leading somewhere in our pages.
    pub fn link(self, link: &Link) -> Self {
        self.attr("href", &link.0)
    }

    /// With text after what is there.
    pub fn text(mut self, text: &str) -> Self {
        self.inside.push(Node::Text(text.to_owned()));
        self
    }

    /// With an element after what is there.
    pub fn child(mut self, child: Element) -> Self {
        self.inside.push(Node::Element(child));
        self
    }

    /// With elements after what is there.
    pub fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.inside.extend(children.into_iter().map(Node::Element));
        self
    }

    /// The markup.
    pub fn render(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        if !self.classes.is_empty() {
            attribute("class", &self.classes.join(" "), out);
        }
        for (name, value) in &self.attributes {
            attribute(name, value, out);
        }
        if self.inside.is_empty() && SHAPES.contains(&self.name) {
            out.push_str("/>\n");
            return;
        }
        out.push('>');
        for node in &self.inside {
            match node {
                Node::Element(element) => element.write(out),
                Node::Text(text) => escape(text, out),
            }
        }
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
        if !INLINE.contains(&self.name) {
            out.push('\n');
        }
    }
}

fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(value, out);
    out.push('"');
}

/// Text for an element or a quoted attribute, without what could turn a line around or has no place in XML.
fn escape(text: &str, out: &mut String) {
    for c in label::settled(text) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_people_write_stays_text() {
        let attack = "</title><script>alert('1')</script> & \"\u{0}\u{1b}\u{ffff}";
        let got = el("title").attr("aria-label", attack).text(attack).render();
        let safe = "&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;  \u{fffd}";
        assert_eq!(got, format!("<title aria-label=\"{safe}\">{safe}</title>"));
    }

    #[test]
    fn only_shapes_are_closed_at_once() {
        assert_eq!(el("rect").number("x", -3).render(), "<rect x=\"-3\"/>\n");
        assert_eq!(el("td").render(), "<td></td>");
    }
}
