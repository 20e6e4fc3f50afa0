//! Draft import: a text people wrote in their own editor becomes statements in order.
//!
//! Two readers, Markdown and Word, each turn a file into plain *blocks* (a heading, a paragraph,
//! a list item, …). One set of conventions then turns blocks into statements, so that a draft says
//! the same thing whichever editor it came from. `spec/draft.md` has the grammar.
//!
//! One promise is kept everywhere: no word disappears. What does not become a statement is a
//! comment, or a notice that carries the words left out. When the import has to guess, it guesses
//! towards the kind that is asked more questions, because a claim must not escape a gate by layout.

mod align;
mod assemble;
mod blocks;
mod docx;
mod docx_body;
mod docx_find;
mod error;
mod flat;
mod limits;
mod lines;
mod markdown;
mod marks;
mod package;
mod press;
mod sections;
mod sentence;
mod speech;
mod styles;
mod text;
mod write;
mod xml;

pub use align::{Alignment, How, Known, align, align_above};
pub use error::DraftError;
pub use limits::*;
pub use nobis_core::records::Kind;
pub use text::{is_disguised, strip, tidy};
pub use write::to_markdown;

use std::fmt;

/// What an import found, in the order of the draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The statements, in reading order.
    pub statements: Vec<DraftStatement>,
    /// What colleagues wrote beside the text. A comment is never part of a release.
    pub comments: Vec<DraftComment>,
    /// What was left out or changed, with its words.
    pub notices: Vec<Notice>,
}

/// One statement of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftStatement {
    /// Which part of the text it is.
    pub kind: Kind,
    /// Its words: NFC, one space between words, no markup, no citation marks.
    pub text: String,
    /// Ids it cites, such as `F1`, each once, in the order written.
    pub cites: Vec<String>,
    /// Its id, where the author wrote one (`{#S4}`).
    pub id: Option<String>,
    /// Its language, where the author wrote one (`{lang=uk}`). Word's own language marks are not
    /// used: they say what the spelling checker was set to, not what language the words are in.
    pub lang: Option<String>,
    /// Where it stands in the draft.
    pub place: Place,
}

/// What colleagues wrote beside the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftComment {
    /// The name the editor put on it. Stays inside: a release carries units, never persons.
    pub author: Option<String>,
    /// The words they marked, where they marked any.
    pub about: Option<String>,
    /// What they said.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// Something that was left out or changed, and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What happened.
    pub what: What,
    /// Where.
    pub place: Place,
    /// The words concerned, so that nothing is lost in silence.
    pub text: String,
}

/// Where in the file something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A line of a Markdown text, counted from 1.
    Line(usize),
    /// A paragraph of a Word file, counted from 1; empty paragraphs and table cells count too.
    Paragraph(usize),
}

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A tracked deletion: left out.
    Deleted,
    /// A tracked insertion: kept.
    Inserted,
    /// Text struck through by hand: left out, because readers take it as deleted.
    Struck,
    /// Text formatted as hidden: left out.
    Hidden,
    /// A table of several columns: left out.
    Table,
    /// A one-column table: its text was kept as paragraphs.
    LayoutTable,
    /// A text box: its text was kept as paragraphs after the one it hangs on.
    TextBox,
    /// An image nobody described.
    ImageWithoutAlt,
    /// Raw HTML: left out.
    Html,
    /// The address behind a link or image: left out, its words were kept.
    Link,
    /// A code block or indented text: kept as paragraphs.
    Code,
    /// A formula, symbol, chart or other object that is not plain text: left out.
    Object,
    /// A page header or footer: left out.
    Margin,
    /// A document property block or a table of contents: left out.
    Metadata,
    /// A heading that names a section: it set the kind of what follows and is no statement.
    Section,
    /// A press line such as "ENDS": left out.
    PressLine,
    /// Where and when the text was written: left out, so that no gate takes it for a scope.
    Dateline,
    /// A contact line: left out, because a release names no persons.
    Contact,
    /// A headline was recognised by its look, not by its style.
    HeadlineGuessed,
    /// No headline was found.
    HeadlineMissing,
    /// Words of a footnote beside the ids it cites: left out.
    FootnoteText,
    /// A footnote that names no id: left out.
    FootnoteWithoutId,
    /// A footnote mark without a footnote.
    FootnoteMissing,
    /// A footnote nothing points to: left out.
    FootnoteUnused,
    /// A citation with no words before it: left out.
    CiteWithoutText,
    /// An attribute the import does not know: left out.
    Attribute,
    /// An explicit id that an earlier statement already has: left out.
    IdRepeated,
    /// Invisible characters that change how text is shown: left out.
    Invisible,
}

/// Turns a Markdown draft into statements.
///
/// # Errors
/// A text past the limits, with the place where it went past them.
pub fn from_markdown(text: &str) -> Result<Draft, DraftError> {
    assemble::assemble(markdown::read(text)?)
}

/// Turns a Word file (`.docx`) into statements: tracked insertions in, tracked deletions out.
///
/// # Errors
/// A file that is not a Word file, is damaged, or is past the limits.
pub fn from_docx(bytes: &[u8]) -> Result<Draft, DraftError> {
    assemble::assemble(docx::read(bytes)?)
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File => f.write_str("the file"),
            Place::Line(line) => write!(f, "line {line}"),
            Place::Paragraph(number) => write!(f, "paragraph {number}"),
        }
    }
}

impl What {
    /// A stable name: the words are the message `notice-` and this.
    pub fn code(self) -> &'static str {
        match self {
            What::Deleted => "deleted",
            What::Inserted => "inserted",
            What::Struck => "struck",
            What::Hidden => "hidden",
            What::Table => "table",
            What::LayoutTable => "layout-table",
            What::TextBox => "text-box",
            What::ImageWithoutAlt => "image-without-alt",
            What::Html => "html",
            What::Link => "link",
            What::Code => "code",
            What::Object => "object",
            What::Margin => "margin",
            What::Metadata => "metadata",
            What::Section => "section",
            What::PressLine => "press-line",
            What::Dateline => "dateline",
            What::Contact => "contact",
            What::HeadlineGuessed => "headline-guessed",
            What::HeadlineMissing => "headline-missing",
            What::FootnoteText => "footnote-text",
            What::FootnoteWithoutId => "footnote-without-id",
            What::FootnoteMissing => "footnote-missing",
            What::FootnoteUnused => "footnote-unused",
            What::CiteWithoutText => "cite-without-text",
            What::Attribute => "attribute",
            What::IdRepeated => "id-repeated",
            What::Invisible => "invisible",
        }
    }
}
