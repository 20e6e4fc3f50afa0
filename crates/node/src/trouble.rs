//! What went wrong, for a person: a message id and its particulars. The words are in `texts/`, as a pair: what
//! happened (`err-…`) and what can be done (`rec-…`).

use std::fmt;

use nobis_core::state::Refusal;

/// Something that stopped a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The messages `err-{id}` and `rec-{id}`.
    pub id: &'static str,
    /// Values for their places.
    pub args: Vec<(&'static str, String)>,
    /// Lines to print below, one each: problems told all at once.
    pub list: Vec<String>,
    /// Set where an act would have had no effect: its words are those of refusals.
    pub refusal: Option<Refusal>,
}

impl Trouble {
    /// A trouble without particulars.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new(), list: Vec::new(), refusal: None }
    }

    /// An act that would have no effect.
    pub fn refused(refusal: Refusal) -> Self {
        Self { refusal: Some(refusal), ..Self::new("refused") }
    }

    /// The same with a value for a place in its messages.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// A trouble with its text already in words: from a library whose errors tell place and remedy themselves.
pub fn told(source: impl fmt::Display) -> Trouble {
    Trouble::new("told").with("what", source)
}

/// A file that can't be read or written.
pub fn file(path: &std::path::Path, source: &std::io::Error) -> Trouble {
    Trouble::new("file").with("path", path.display()).with("why", source)
}
