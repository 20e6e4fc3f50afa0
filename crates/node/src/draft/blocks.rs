//! What both readers make: plain blocks, with the notes, comments and notices found on the way.

use super::text::has_words;
use super::{DraftComment, Notice, Place, marks};
use std::collections::BTreeMap;

/// A draft as read, before the conventions are applied.
#[derive(Debug, Default)]
pub(super) struct Source {
    pub blocks: Vec<Block>,
    /// Footnotes by label.
    pub notes: BTreeMap<String, Note>,
    pub comments: Vec<DraftComment>,
    pub notices: Vec<Notice>,
}

/// A footnote's words.
#[derive(Debug)]
pub(super) struct Note {
    pub text: String,
    pub place: Place,
}

/// One paragraph-like piece of text.
#[derive(Debug)]
pub(super) struct Block {
    pub role: Role,
    pub spans: Vec<Span>,
    pub place: Place,
}

/// What the layout says a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A heading; 1 is the title.
    Heading(u8),
    Subtitle,
    Paragraph,
    Item,
    Quote,
    Alt,
}

/// Text, or a footnote mark.
#[derive(Clone, Debug)]
pub(super) enum Span {
    /// Words; `strong` when bold or italic.
    Text { text: String, strong: bool },
    /// A mark pointing to a footnote.
    Note(String),
}

impl Block {
    /// Whether every visible word is bold or italic; footnote marks and attributes need not be.
    pub fn is_strong(&self) -> bool {
        let mut any = false;
        for span in &self.spans {
            match span {
                Span::Text { text, strong: true } => any |= has_words(text),
                Span::Text { text, .. } if has_words(&marks::without(text)) => return false,
                _ => {}
            }
        }
        any
    }
}

/// Adds text, joining it to the last span where the look is the same.
pub(super) fn push_text(spans: &mut Vec<Span>, more: &str, is_strong: bool) {
    if let Some(Span::Text { text, strong }) = spans.last_mut()
        && *strong == is_strong
    {
        text.push_str(more);
    } else {
        spans.push(Span::Text { text: more.to_owned(), strong: is_strong });
    }
}
