//! Writing HTML: elements opened and closed in order, and every text escaped on its way in.

use std::collections::BTreeSet;

use super::parts::{Line, Part, Section, Span};
use super::safe;

/// A page being written.
#[derive(Default)]
pub struct Html {
    text: String,
    /// Ids given so far: the first of a name has it.
    ids: BTreeSet<String>,
    /// Elements that are open.
    open: Vec<&'static str>,
}

/// Elements that stand inside a line: no line end after them.
const INLINE: [&str; 4] = ["a", "bdi", "code", "span"];

impl Html {
    /// The page.
    ///
    /// # Panics
    /// If an element was left open: ours to prevent.
    pub fn finish(self) -> String {
        assert!(self.open.is_empty(), "every element that was opened is closed");
        self.text
    }

    /// Our own markup, as it is.
    pub fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Text, escaped. Callers settle what people wrote.
    pub fn text(&mut self, text: &str) {
        self.text.push_str(&safe::escape(text));
    }

    /// A start tag. An attribute without a value is left out, and so is an id that is taken.
    pub fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.open.push(name);
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.text.push('<');
        self.text.push_str(name);
        for (key, value) in attributes.iter().filter(|(_, v)| !v.is_empty()) {
            if *key == "id" && !self.ids.insert((*value).to_owned()) {
                continue;
            }
            self.text.push(' ');
            self.text.push_str(key);
            self.text.push_str("=\"");
            self.text.push_str(&safe::escape(value));
            self.text.push('"');
        }
        self.text.push('>');
    }

    /// An end tag.
    pub fn close(&mut self, name: &'static str) {
        let last = self.open.pop();
        assert_eq!(last, Some(name), "elements are closed in the order they were opened");
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
        if !INLINE.contains(&name) {
            self.text.push('\n');
        }
    }

    /// An element that holds only text.
    pub fn leaf(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// An element that has no end.
    pub fn void(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.text.push('\n');
    }

    /// An element that holds a line.
    pub fn para(&mut self, name: &'static str, attributes: &[(&str, &str)], line: &Line) {
        self.open(name, attributes);
        line.iter().for_each(|span| self.span(span));
        self.close(name);
    }

    fn span(&mut self, span: &Span) {
        match span {
            Span::Word(text) => self.text(text),
            Span::Said(text) => self.leaf("bdi", &[], text),
            Span::Code(text) => self.leaf("code", &[], text),
            Span::To(text, to) => {
                self.open("a", &[("href", &format!("#{to}"))]);
                self.leaf("bdi", &[], text);
                self.close("a");
            }
            Span::Web(to) => self.leaf("a", &[("href", to), ("rel", "noreferrer noopener external")], to),
        }
    }

    /// A list.
    pub fn points(&mut self, class: &str, lines: &[Line]) {
        self.open("ul", &[("class", class)]);
        lines.iter().for_each(|line| self.para("li", &[], line));
        self.close("ul");
    }

    /// A section after the text.
    pub fn section(&mut self, section: &Section) {
        let heading = format!("{}:h", section.id);
        self.open("section", &[("id", section.id), ("aria-labelledby", &heading)]);
        self.leaf("h2", &[("id", &heading)], section.title);
        let mut level = "h3";
        for part in &section.parts {
            if matches!(part, Part::Head(_)) {
                level = "h4";
            }
            self.part(part, level);
        }
        self.close("section");
    }

    fn part(&mut self, part: &Part, level: &'static str) {
        match part {
            Part::Head(title) => self.leaf("h3", &[], title),
            Part::Para(line) => self.para("p", &[], line),
            Part::Points(lines) => self.points("", lines),
            Part::Item(id, head, lines) => {
                self.open("div", &[("class", "item"), ("id", id.as_deref().unwrap_or_default())]);
                self.para(level, &[], head);
                lines.iter().for_each(|line| self.para("p", &[], line));
                self.close("div");
            }
            Part::Quoted(paragraphs) => {
                self.open("blockquote", &[("class", "theirs")]);
                paragraphs.iter().for_each(|text| self.leaf("p", &[("dir", "auto")], text));
                self.close("blockquote");
            }
            Part::Table(caption, heads, rows) => self.table(caption, heads, rows),
            Part::Commands(commands) => self.leaf("pre", &[], &commands.join("\n")),
        }
    }

    /// A table. The roles are said again because narrow screens set its rows one below the other, which makes some
    /// browsers forget that it is one.
    fn table(&mut self, caption: &str, heads: &[&str], rows: &[Vec<Line>]) {
        self.open("table", &[("role", "table")]);
        self.leaf("caption", &[], caption);
        self.open("thead", &[("role", "rowgroup")]);
        self.open("tr", &[("role", "row")]);
        for head in heads {
            self.leaf("th", &[("scope", "col"), ("role", "columnheader")], head);
        }
        self.close("tr");
        self.close("thead");
        self.open("tbody", &[("role", "rowgroup")]);
        for row in rows {
            self.open("tr", &[("role", "row")]);
            for (i, cell) in row.iter().enumerate() {
                if i == 0 {
                    self.para("th", &[("scope", "row"), ("role", "rowheader")], cell);
                } else {
                    self.para("td", &[("role", "cell")], cell);
                }
            }
            self.close("tr");
        }
        self.close("tbody");
        self.close("table");
    }
}
