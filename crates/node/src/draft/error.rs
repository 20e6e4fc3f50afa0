//! Why a draft could not be read: a place, and what to do now.

use super::Place;
use std::fmt;

/// Why a draft could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftError {
    /// The file is larger than a draft can be.
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        bytes_max: usize,
    },
    /// Unpacked, a part of the file is larger than a draft can be: a zip bomb, or an accident.
    PartTooLarge {
        /// The part's name in the file.
        part: String,
        /// The most that is read.
        bytes_max: usize,
    },
    /// The file holds more entries than a draft needs.
    TooManyEntries {
        /// The most that are read.
        entries_max: usize,
    },
    /// Markup is nested deeper than anybody writes.
    TooDeep {
        /// Where.
        place: Place,
    },
    /// There are more elements in a part than a draft needs.
    TooManyElements {
        /// The part's name in the file.
        part: String,
    },
    /// There are more statements than one draft may hold.
    TooManyStatements {
        /// Where the limit was passed.
        place: Place,
    },
    /// A statement is longer than a person can weigh.
    StatementTooLong {
        /// Where.
        place: Place,
        /// Its size.
        bytes: usize,
    },
    /// A statement cites more than a reader can follow.
    TooManyCites {
        /// Where.
        place: Place,
    },
    /// The file is no Word file.
    NotWord,
    /// The file is an old `.doc`, or is locked with a password.
    OldOrLocked,
    /// The file is an OpenDocument text.
    OpenDocument,
    /// The file is damaged or cut off.
    Damaged {
        /// The part that could not be read, or "zip".
        part: String,
    },
    /// A part declares a document type: Word never does, attackers do.
    Doctype {
        /// The part's name in the file.
        part: String,
    },
}

impl DraftError {
    /// A stable name, for translation.
    pub fn code(&self) -> &'static str {
        match self {
            DraftError::TooLarge { .. } => "draft-too-large",
            DraftError::PartTooLarge { .. } => "draft-part-too-large",
            DraftError::TooManyEntries { .. } => "draft-too-many-entries",
            DraftError::TooDeep { .. } => "draft-too-deep",
            DraftError::TooManyElements { .. } => "draft-too-many-elements",
            DraftError::TooManyStatements { .. } => "draft-too-many-statements",
            DraftError::StatementTooLong { .. } => "draft-statement-too-long",
            DraftError::TooManyCites { .. } => "draft-too-many-cites",
            DraftError::NotWord => "draft-not-word",
            DraftError::OldOrLocked => "draft-old-or-locked",
            DraftError::OpenDocument => "draft-open-document",
            DraftError::Damaged { .. } => "draft-damaged",
            DraftError::Doctype { .. } => "draft-doctype",
        }
    }
}

impl fmt::Display for DraftError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DraftError::TooLarge { bytes, bytes_max } => write!(
                f,
                "The file is {} and a draft may be {}. Take the images out, or send the text in parts.",
                size(*bytes),
                size(*bytes_max)
            ),
            DraftError::PartTooLarge { part, bytes_max } => write!(
                f,
                "{part} unpacks to more than {}. Copy the text into a new document and save that.",
                size(*bytes_max)
            ),
            DraftError::TooManyEntries { entries_max } => write!(
                f,
                "The file holds more than {entries_max} parts. Copy the text into a new document and save that."
            ),
            DraftError::TooDeep { place } => {
                write!(f, "In {place}, quotes or lists stand inside each other too deeply. Make them flat.")
            }
            DraftError::TooManyElements { part } => write!(
                f,
                "{part} has too much formatting to read. Copy the text without formatting into a new document."
            ),
            DraftError::TooManyStatements { place } => write!(
                f,
                "At {place} the draft passes {} statements. Split it into two outputs.",
                super::STATEMENTS_MAX
            ),
            DraftError::StatementTooLong { place, bytes } => write!(
                f,
                "The statement in {place} is {} long and may be {}. Split it with a citation or a new paragraph.",
                size(*bytes),
                size(super::STATEMENT_BYTES_MAX)
            ),
            DraftError::TooManyCites { place } => {
                write!(f, "The statement in {place} cites more than {} ids. Split it.", super::CITES_MAX)
            }
            DraftError::NotWord => f.write_str(
                "This is not a Word file. Open it in your editor and save it as .docx, or as Markdown text.",
            ),
            DraftError::OldOrLocked => f.write_str(
                "This is an old .doc file, or a file with a password. Open it and save it as .docx without a password.",
            ),
            DraftError::OpenDocument => f.write_str("This is an OpenDocument file. Open it and save it as .docx."),
            DraftError::Damaged { part } => write!(
                f,
                "The file is damaged or incomplete ({part} could not be read). Ask for it again, or open it and save it anew."
            ),
            DraftError::Doctype { part } => write!(
                f,
                "{part} declares a document type, which no word processor does. Do not trust this file; ask the sender."
            ),
        }
    }
}

impl std::error::Error for DraftError {}

fn size(bytes: usize) -> String {
    if bytes >= 1_000_000 {
        format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
    } else {
        format!("{} kB", bytes.div_ceil(1_000))
    }
}
