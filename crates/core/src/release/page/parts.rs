//! What surrounds a text, as values: sections of sentences that page and plain text both write out.
//!
//! A sentence keeps apart what we say and what somebody else wrote into it, so that a page can isolate the latter.

use super::safe;

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Our words.
    Word(String),
    /// Somebody's words, settled; they may be in any language.
    Said(String),
    /// A digest, a file name, a command.
    Code(String),
    /// An id, and the anchor of what it names.
    To(String, String),
    /// An address outside, checked by [`safe::is_address`].
    Web(String),
}

/// A sentence or a few.
pub type Line = Vec<Span>;

/// Our words.
pub fn word(text: &str) -> Line {
    vec![Span::Word(text.to_owned())]
}

/// Somebody's words.
pub fn said(text: &str) -> Line {
    vec![Span::Said(safe::settle(text))]
}

/// A source: linked where it is an address.
pub fn source(text: &str) -> Line {
    let text = safe::settle(text);
    vec![if safe::is_address(&text) { Span::Web(text) } else { Span::Said(text) }]
}

/// A number or count.
pub fn number(n: impl std::fmt::Display) -> Line {
    vec![Span::Word(n.to_string())]
}

/// Fills `{0}` to `{9}` of a sentence of [`super::words`].
pub fn fill(template: &str, given: &[Line]) -> Line {
    let mut out = Vec::new();
    let mut pieces = template.split('{');
    out.extend(pieces.next().filter(|p| !p.is_empty()).map(|p| Span::Word(p.to_owned())));
    for piece in pieces {
        let (index, rest) = piece.split_once('}').unwrap_or(("", piece));
        out.extend(index.parse().ok().and_then(|i: usize| given.get(i)).into_iter().flatten().cloned());
        if !rest.is_empty() {
            out.push(Span::Word(rest.to_owned()));
        }
    }
    out
}

/// Joins with a separator of our words.
pub fn join(lines: impl IntoIterator<Item = Line>, between: &str) -> Line {
    let mut out = Line::new();
    for line in lines {
        if !out.is_empty() {
            out.push(Span::Word(between.to_owned()));
        }
        out.extend(line);
    }
    out
}

/// The words alone, for plain text.
pub fn plain(line: &Line) -> String {
    let text = |span: &Span| match span {
        Span::Word(t) | Span::Said(t) | Span::Code(t) | Span::To(t, _) | Span::Web(t) => t.clone(),
    };
    line.iter().map(text).collect()
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading inside the section.
    Head(&'static str),
    /// A paragraph.
    Para(Line),
    /// A list of sentences.
    Points(Vec<Line>),
    /// A thing with a name, perhaps an anchor, and what is said of it.
    Item(Option<String>, Line, Vec<Line>),
    /// Somebody's text at length, paragraph by paragraph.
    Quoted(Vec<String>),
    /// A table: column heads, and rows whose first cell names the row.
    Table(&'static str, Vec<&'static str>, Vec<Vec<Line>>),
    /// Commands to type.
    Commands(Vec<String>),
}

/// A section after the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Anchor. With a colon in it: ids of records can't have one.
    pub id: &'static str,
    /// Heading.
    pub title: &'static str,
    /// What it says.
    pub parts: Vec<Part>,
}
