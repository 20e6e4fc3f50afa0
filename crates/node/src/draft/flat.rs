//! A block's spans as one string in which each citation and attribute is one [`MARK`] character.

use super::blocks::{Block, Note, Span};
use super::marks::{self, Attribute, Found};
use super::text::{MARK, is_disguised, strip};
use super::{Notice, Place, What};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Text with marks, and what each mark means, in order.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub text: String,
    pub marks: VecDeque<Mark>,
}

/// What a [`MARK`] stands for.
#[derive(Debug)]
pub(super) enum Mark {
    /// Ids cited here.
    Cites(Vec<String>),
    /// What the author fixed about the text since the last attribute.
    Attribute(Attribute),
}

/// The footnotes of a draft, and which of them were used.
#[derive(Debug)]
pub(super) struct Notes {
    notes: BTreeMap<String, Note>,
    used: BTreeSet<String>,
}

impl Notes {
    pub fn new(notes: BTreeMap<String, Note>) -> Notes {
        Notes { notes, used: BTreeSet::new() }
    }

    /// The ids a footnote mark cites. What the footnote says besides goes to the notices, once.
    fn resolve(&mut self, label: &str, place: Place, notices: &mut Vec<Notice>) -> Vec<String> {
        let (label_ids, label_rest) = marks::leading_ids(label);
        let is_id_label = !label_ids.is_empty() && label_rest.is_empty();
        let Some(note) = self.notes.get(label) else {
            if !is_id_label {
                notices.push(Notice { what: What::FootnoteMissing, place, text: label.to_owned() });
            }
            return if is_id_label { label_ids } else { Vec::new() };
        };
        let is_first = self.used.insert(label.to_owned());
        let (ids, rest) = if is_id_label { (label_ids, note.text.as_str()) } else { marks::leading_ids(&note.text) };
        let what = if ids.is_empty() { What::FootnoteWithoutId } else { What::FootnoteText };
        if is_first && (ids.is_empty() || !rest.trim().is_empty()) {
            notices.push(Notice { what, place: note.place, text: rest.to_owned() });
        }
        ids
    }

    /// A notice for each footnote nothing points to.
    pub fn unused(self) -> impl Iterator<Item = Notice> {
        let Notes { notes, used } = self;
        notes.into_iter().filter(move |(label, _)| !used.contains(label)).map(|(label, note)| Notice {
            what: What::FootnoteUnused,
            place: note.place,
            text: format!("{label}: {}", note.text),
        })
    }
}

/// Flattens a block.
pub(super) fn flatten(block: &Block, notes: &mut Notes, notices: &mut Vec<Notice>) -> Flat {
    let mut raw = String::new();
    let mut from_spans = VecDeque::new();
    for span in &block.spans {
        match span {
            Span::Text { text, .. } => raw.push_str(&strip(text)),
            Span::Note(label) => {
                let ids = notes.resolve(label, block.place, notices);
                if !ids.is_empty() {
                    raw.push(MARK);
                    from_spans.push_back(Mark::Cites(ids));
                }
            }
        }
    }
    let is_disguise = |span: &Span| matches!(span, Span::Text { text, .. } if is_disguised(text));
    if block.spans.iter().any(is_disguise) {
        notices.push(Notice { what: What::Invisible, place: block.place, text: String::new() });
    }
    let mut flat = Flat::default();
    let mut rest = raw.as_str();
    while let Some((start, end, found)) = marks::find(rest) {
        flat.copy(&rest[..start], &mut from_spans);
        rest = &rest[end..];
        let mark = match found {
            Found::Note(label) => {
                let ids = notes.resolve(&label, block.place, notices);
                if ids.is_empty() {
                    continue;
                }
                Mark::Cites(ids)
            }
            Found::Attribute(attribute) => Mark::Attribute(attribute),
        };
        flat.text.push(MARK);
        flat.marks.push_back(mark);
    }
    flat.copy(rest, &mut from_spans);
    flat
}

impl Flat {
    /// Copies text and takes over the marks in it.
    fn copy(&mut self, text: &str, marks: &mut VecDeque<Mark>) {
        self.text.push_str(text);
        for _ in text.matches(MARK) {
            self.marks.extend(marks.pop_front());
        }
    }

    /// The text without marks.
    pub fn plain(&self) -> String {
        without_marks(&self.text)
    }
}

/// Takes the marks out and closes the gaps they leave: `word [1].` becomes `word.`, and
/// `end.[1]Next` becomes `end. Next`.
pub(super) fn without_marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != MARK {
            out.push(c);
            continue;
        }
        while chars.next_if_eq(&MARK).is_some() {}
        let next = chars.peek().copied().unwrap_or(' ');
        if matches!(next, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '،' | '؛' | '؟' | '”' | '»') {
            out.truncate(out.trim_end().len());
        } else if next.is_alphanumeric()
            && out.ends_with(|c: char| !c.is_whitespace() && !matches!(c, '(' | '“' | '«' | '"'))
        {
            out.push(' ');
        }
    }
    out
}
